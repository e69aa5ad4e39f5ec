from __future__ import annotations

import threading
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.customer_rules import draft_from_name
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import DatabaseBusyError
from shopcrm.services.drafts import DraftsService, NoteDraft
from shopcrm.services.opened import OpenShop
from shopcrm.services.practice.place import MARK, practice_folder
from shopcrm.services.preferences import (
    Preferences,
    WindowPlace,
    read_preferences,
    write_preferences,
)
from shopcrm.ui.banners import KeptBanner, PracticeBanner
from shopcrm.ui.counter.page import CounterPage
from shopcrm.ui.first_list import FirstView
from shopcrm.ui.firstrun.page import FirstRunPage
from shopcrm.ui.opening import Opener
from shopcrm.ui.session import Session
from shopcrm.ui.trouble import TroublePage
from shopcrm.ui.window_place import is_on_a_screen
from tests.conftest import MakeShop
from tests.fakes import FixedClock
from tests.ui.start.conftest import MakeSession


class Gate:
    """Opens shops, but not before it is let."""

    def __init__(self, opener: Opener) -> None:
        self._opener = opener
        self.may = threading.Event()

    def __call__(self, folder: Path, *, language: str | None = None) -> OpenShop:
        assert self.may.wait(10)
        return self._opener(folder, language=language)


def counter_of(session: Session) -> CounterPage:
    return cast("CounterPage", session.window.page("customers"))


def write(field: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def texts(session: Session) -> str:
    return " | ".join(one.text() for one in session.window.findChildren(QLabel) if one.isVisible())


def first_names(view: FirstView) -> list[str]:
    model = view.view.model()
    shown = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(one.data(Qt.ItemDataRole.AccessibleTextRole)) for one in shown]


def test_the_latest_are_listed_before_the_shop_is_open_and_what_was_typed_is_found_then(
    filled: Path, make_session: MakeSession, opener: Opener, qtbot: QtBot
) -> None:
    gate = Gate(opener)
    session = make_session(filled, gate)
    session.begin()
    qtbot.waitUntil(lambda: isinstance(session.window.stack.currentWidget(), FirstView))
    view = cast("FirstView", session.window.stack.currentWidget())
    assert [one.split(",")[0] for one in first_names(view)] == [
        "김정숙 님",
        "이상호 님",
        "박순자 님",
    ]
    assert session.application is None
    assert session.window.bar.search.line.hasFocus() or not session.window.isActiveWindow()
    write(session.window.bar.search.line, "이상")
    with qtbot.waitSignal(session.opened):
        gate.may.set()
    assert session.window.bar.search.text() == "이상"
    assert session.window.place() == "customers"
    people = counter_of(session).people
    assert people.model.rowCount() == 1
    assert "이상호" in str(people.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_syllable_that_is_being_composed_outlives_the_opening_of_the_shop(
    filled: Path, make_session: MakeSession, opener: Opener, qtbot: QtBot
) -> None:
    write_preferences(filled.parent, Preferences(language="ko"))
    gate = Gate(opener)
    session = make_session(filled, gate)
    session.begin()
    qtbot.waitUntil(lambda: isinstance(session.window.stack.currentWidget(), FirstView))
    line, first = session.window.bar.search.line, session.window.stack.currentWidget()
    QApplication.sendEvent(line, QInputMethodEvent("이", []))
    with qtbot.waitSignal(session.opened):
        gate.may.set()
    assert session.window.bar.search.line is line
    assert line.preedit() == "이"
    people = counter_of(session).people
    assert people.model.rowCount() == 1
    assert session.window.stack.currentWidget() is counter_of(session)
    qtbot.waitUntil(lambda: not shiboken6.isValid(first))


def test_the_window_speaks_the_shops_language_where_nobody_said_another(
    filled: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    session = make_session(filled)
    assert session.tools.look.language == "en"
    session.begin()
    with qtbot.waitSignal(session.opened):
        pass
    assert session.tools.look.language == "ko"
    assert read_preferences(filled.parent).language is None


def test_what_was_said_on_the_command_line_goes_before_the_shops_language(
    filled: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    session = make_session(filled, language="ja")
    session.begin()
    with qtbot.waitSignal(session.opened):
        pass
    assert session.tools.look.language == "ja"


def test_a_damaged_shop_is_told_in_words_and_can_be_tried_again(
    filled: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    whole = (filled / "shop.db").read_bytes()
    (filled / "shop.db").write_bytes(b"nothing of a shop")
    session = make_session(filled, language="en")
    session.begin()
    qtbot.waitUntil(lambda: session.in_trouble)
    page = session.window.centralWidget()
    assert isinstance(page, TroublePage)
    assert "damaged" in page.sentence.text()
    assert "Traceback" not in texts(session)
    (filled / "shop.db").write_bytes(whole)
    with qtbot.waitSignal(session.opened):
        QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert not session.in_trouble


def test_closed_while_the_shop_is_being_opened_it_is_closed_as_well(
    filled: Path, make_session: MakeSession, opener: Opener, qtbot: QtBot
) -> None:
    gate = Gate(opener)
    session = make_session(filled, gate)
    session.begin()
    qtbot.waitUntil(lambda: isinstance(session.window.stack.currentWidget(), FirstView))
    qtbot.waitUntil(lambda: not session.tools.tasks.is_idle())
    threading.Timer(0.2, gate.may.set).start()
    session.window.close()
    session.finish()
    QTest.qWait(50)
    assert session.application is None
    # Nobody holds the folder any more: no log lies beside the file.
    assert not (filled / "shop.db-wal").exists()


def test_no_shop_yet_is_the_first_run_and_its_pills_speak_at_once(
    tmp_path: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    session = make_session(tmp_path / "new", language="en")
    session.begin()
    page = cast("FirstRunPage", session.window.centralWidget())
    assert isinstance(page, FirstRunPage)
    write(page.name, "떡집")
    page.languages.press(0)
    qtbot.waitUntil(lambda: session.window.centralWidget() is not page)
    korean = cast("FirstRunPage", session.window.centralWidget())
    assert session.tools.look.language == "ko"
    assert korean.name.text() == "떡집"
    assert korean.country.value() == "KR"
    assert read_preferences(tmp_path).language == "ko"
    assert not (tmp_path / "new").exists()


def test_the_first_customer_begins_a_shop_with_the_name_and_country_that_were_said(
    tmp_path: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    session = make_session(tmp_path / "new", language="en")
    session.begin()
    page = cast("FirstRunPage", session.window.centralWidget())
    write(page.name, "Rye & Co")
    page.country.set_value("IE")
    with qtbot.waitSignal(session.opened):
        QTest.mouseClick(page.customer.button, Qt.MouseButton.LeftButton)
    assert session.shop is not None
    settings = session.shop.shop.settings()
    assert (settings.name, settings.country, settings.currency) == ("Rye & Co", "IE", "EUR")
    assert settings.language == "en"


def test_another_size_of_text_shows_the_same_place(
    filled: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    session = make_session(filled)
    session.begin()
    with qtbot.waitSignal(session.opened):
        pass
    session.window.go("today")
    assert session.application is not None
    session.application.preferences_changed.emit(Preferences(text_percent=150, theme="dark"))
    assert session.window.place() == "today"
    assert (session.window.tools.look.percent, session.window.tools.look.dark) == (150, True)
    assert read_preferences(filled.parent).text_percent == 150


def test_a_folder_that_is_remembered_makes_nothing_anew(
    filled: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    session = make_session(filled)
    session.begin()
    with qtbot.waitSignal(session.opened):
        pass
    page = counter_of(session)
    assert session.application is not None
    session.application.preferences_changed.emit(Preferences(last_folder="/somewhere"))
    assert counter_of(session) is page
    assert read_preferences(filled.parent).last_folder == "/somewhere"


def test_where_the_window_stood_is_kept_but_not_where_no_screen_is(
    filled: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    away = WindowPlace(90_000, 90_000, 700, 500, maximized=False)
    write_preferences(filled.parent, Preferences(window=away))
    session = make_session(filled)
    session.begin()
    assert is_on_a_screen(session.window.geometry())
    screen = QGuiApplication.primaryScreen().availableGeometry()
    session.window.setGeometry(QRect(screen.x() + 20, screen.y() + 40, 720, 560))
    with qtbot.waitSignal(session.opened):
        pass
    session.window.close()
    kept = read_preferences(filled.parent).window
    assert kept == WindowPlace(screen.x() + 20, screen.y() + 40, 720, 560, maximized=False)
    again = make_session(filled)
    again.begin()
    assert again.window.geometry() == QRect(screen.x() + 20, screen.y() + 40, 720, 560)


def test_notes_left_by_a_crash_are_told_and_shown(
    make_shop: MakeShop, tmp_path: Path, make_session: MakeSession, qtbot: QtBot, clock: FixedClock
) -> None:
    folder = tmp_path / "left"
    with make_shop(folder=folder) as shop:
        customer = shop.customers.add(draft_from_name("김정숙"))
        shop.customers.add(draft_from_name("이상호"))
    drafts = DraftsService(folder)
    drafts.put(NoteDraft(customer, "백일상 떡", None, None, None, (), "visit", clock()))
    drafts.close()
    session = make_session(folder, after_crash=True)
    session.begin()
    with qtbot.waitSignal(session.opened):
        pass
    (banner,) = session.window.findChildren(KeptBanner)
    qtbot.waitUntil(banner.isVisible)
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert banner.isHidden()
    page = counter_of(session)
    assert page.customer_id == CustomerId(customer)
    assert page.composer.note_text() == "백일상 떡"


def test_notes_left_on_purpose_are_not_told(
    make_shop: MakeShop, tmp_path: Path, make_session: MakeSession, qtbot: QtBot, clock: FixedClock
) -> None:
    folder = tmp_path / "left"
    with make_shop(folder=folder) as shop:
        customer = shop.customers.add(draft_from_name("김정숙"))
    drafts = DraftsService(folder)
    drafts.put(NoteDraft(customer, "백일상 떡", None, None, None, (), "visit", clock()))
    drafts.close()
    session = make_session(folder)
    session.begin()
    with qtbot.waitSignal(session.opened):
        pass
    assert session.window.findChildren(KeptBanner) == []


def test_the_practice_shop_says_so_and_lies_beside_the_real_one(
    filled: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    before = (filled / "shop.db").read_bytes()
    place = practice_folder(filled)
    session = make_session(place, language="ko", is_practice=True)
    session.begin()
    with qtbot.waitSignal(session.opened, timeout=15_000):
        pass
    (banner,) = session.window.findChildren(PracticeBanner)
    qtbot.waitUntil(banner.isVisible)
    assert session.shop is not None
    assert session.shop.customers.count() == 40
    assert (place / MARK).exists()
    with qtbot.waitSignal(session.own_requested):
        QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert (filled / "shop.db").read_bytes() == before


def test_a_shop_somebody_holds_is_told(
    filled: Path, make_session: MakeSession, qtbot: QtBot
) -> None:
    def busy(_folder: Path, *, language: str | None = None) -> OpenShop:  # noqa: ARG001
        raise DatabaseBusyError

    session = make_session(filled, busy, language="en")
    session.begin()
    qtbot.waitUntil(lambda: session.in_trouble)
    assert "busy" in texts(session)
