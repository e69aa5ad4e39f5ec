"""What an owner does at the window from beginning to end, by the keys and an input method alone."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.ids import CustomerId
from shopcrm.services.preferences import TEXT_PERCENTS, Preferences
from shopcrm.ui.look import Look
from shopcrm.wording.translators import use_language
from tests.fakes import FixedClock
from tests.journeys.typist import Typist, sit_down
from tests.ui.conftest import MakeStage


@pytest.fixture
def typist(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> Iterator[Typist]:
    made = sit_down(qtbot, make_stage("ko"), tmp_path / "drafts")
    dresser = _Dresser(made)
    made.app.preferences_changed.connect(dresser.dress)
    yield made
    del dresser


class _Dresser:
    """Does what the session does when language or size of the text are to be others."""

    def __init__(self, typist: Typist) -> None:
        self._typist = typist

    def dress(self, preferences: Preferences) -> None:
        stage = self._typist.stage
        language = preferences.language or stage.tools.look.language
        use_language(language)
        look = Look(percent=preferences.text_percent, language=language, moves=False)
        look.dress(cast("QApplication", QApplication.instance()))
        stage.tools = replace(stage.tools, look=look, preferences=preferences)
        self._typist.app.rebuild(stage.tools)


def _page(typist: Typist, name: str = "customers") -> Any:  # noqa: ANN401 - each page has parts of its own
    return typist.window.page(name)


def _dialog(typist: Typist) -> Any:  # noqa: ANN401 - each dialog has parts of its own
    return next(one for one in typist.window.findChildren(QDialog) if one.isVisible())


def _move_days(typist: Typist, days: int) -> None:
    cast("FixedClock", typist.stage.shop.desk.now).move(days=days)
    typist.app._look_at_the_clock()
    typist.settle()


def _commit(typist: Typist, text: str) -> None:
    """Write syllable by syllable: each stands underlined before it is taken over."""
    for letter in text:
        typist.compose((letter,), letter)


def _lines(typist: Typist) -> list[str]:
    return [line.about for line in typist.stage.shop.today.list_today().lines if line.about]


# --- a note becomes a call, a call becomes paper, and the paper comes back ---------------------


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_a_note_comes_back_on_its_day_is_printed_ticked_typed_in_and_taken_back(
    typist: Typist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typist.initials("ㄱㅈㅅ")
    typist.press("Enter")
    _commit(typist, "돌떡 상담")
    typist.press("Enter")
    _commit(typist, "2주 뒤 전화")
    typist.press("Ctrl+Enter")
    shop, regular = typist.stage.shop, typist.stage.regular
    assert shop.conversations.timeline(regular)[0].text == "돌떡 상담\n2주 뒤 전화"
    _move_days(typist, 14)
    typist.press("F5")
    today = shop.today.list_today()
    (line,) = [
        one
        for one in today.lines
        if one.customer is not None and one.customer.id == regular and one.due == date(2026, 12, 8)
    ]
    pdf = tmp_path / "list.pdf"
    monkeypatch.setattr("shopcrm.ui.printing.dialog.ask_for_pdf", lambda *_: pdf)
    typist.press("Ctrl+P")
    _dialog(typist).pdf.click()
    typist.settle()
    printed = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    assert "김정숙" in printed.stdout.decode()
    numbers = range(1, len(today.lines) + 1)
    number = next(one for one in numbers if shop.printing.line_name(one) == line.name)
    page = _page(typist, "today")
    page.tick_in_requested.emit()
    typist.settle()
    _commit(typist, f"{number} ok")
    typist.press("Enter")
    typist.settle()
    assert line.name not in [one.name for one in shop.today.list_today().lines]
    for dialog in typist.window.findChildren(QDialog):
        dialog.close()
    typist.window.activateWindow()
    typist.settle()
    typist.press("Ctrl+Z")
    assert line.name in [one.name for one in shop.today.list_today().lines]


# --- a whole day by an input method alone ------------------------------------------------------


def test_a_whole_day_by_an_input_method_alone(typist: Typist) -> None:
    shop = typist.stage.shop
    people = [shop.counter.rows([one])[0] for one in shop.counter.latest(40)]
    named = {one.customer.name: one.customer.id for one in people}
    for number, (name, customer_id) in enumerate(list(named.items())[:5]):
        before = len(shop.conversations.timeline(customer_id))
        _commit(typist, name)
        found = _page(typist).customer_id
        assert shop.customers.card(found).shown.name == name
        before = len(shop.conversations.timeline(found))
        typist.press("Enter")
        _commit(typist, f"{number + 1}번째 이야기")
        typist.press("Ctrl+Enter")
        talks = shop.conversations.timeline(found)
        assert len(talks) == before + 1
        assert talks[0].text == f"{number + 1}번째 이야기"
        typist.press("Esc")
        assert typist.window.bar.search.text() == ""
        assert typist.window.bar.search.line.hasFocus()
    _write_somebody_new(typist)
    _correct_her(typist)
    _tick_today(typist)


def _write_somebody_new(typist: Typist) -> None:
    shop = typist.stage.shop
    count = shop.customers.count()
    _commit(typist, "봉춘희")
    typist.press("Down", "Enter")
    typist.press("Tab")
    _commit(typist, "01077778888")
    typist.press("Ctrl+Enter")
    assert shop.customers.count() == count + 1
    (hit,) = shop.searching.find("봉춘희")
    assert hit.phones == ("010-7777-8888",)
    assert _page(typist).customer_id == hit.customer.id


def _correct_her(typist: Typist) -> None:
    typist.press("Ctrl+E")
    dialog = _dialog(typist)
    names = dialog.form.names
    field = names._family if names.family.isVisible() else names.one_line
    field.setFocus()
    field.selectAll()
    _commit(typist, "공" if names.family.isVisible() else "공춘희")
    typist.press("Ctrl+Enter")
    assert typist.stage.shop.customers.card(_page(typist).customer_id).shown.name == "공춘희"


def _tick_today(typist: Typist) -> None:
    shop = typist.stage.shop
    typist.press("F5")
    due = [one for one in shop.today.list_today().lines if one.due and one.due <= shop.desk.today()]
    for _ in due:
        typist.press("Space")
    left = [
        one for one in shop.today.list_today().lines if one.due and one.due <= shop.desk.today()
    ]
    assert left == []


# --- nothing is lost when the window is made anew ----------------------------------------------


def test_another_language_while_a_note_is_composed_loses_nothing(typist: Typist) -> None:
    typist.window.show_customer(typist.stage.regular)
    typist.settle()
    typist.press("Enter")
    _commit(typist, "백일떡 ")
    typist.compose(("ㅅ", "세"))
    typist.app.preferences_changed.emit(Preferences(language="en"))
    typist.settle()
    page = _page(typist)
    assert page.customer_id == typist.stage.regular
    assert page.composer.note_text() == "백일떡 세"
    assert typist.window.rail.buttons["customers"].text() == "Customers"
    typist.press("F3", "Ctrl+Enter")
    talks = typist.stage.shop.conversations.timeline(typist.stage.regular)
    assert talks[0].text == "백일떡 세"


def test_larger_letters_keep_the_page_the_customer_and_the_note(typist: Typist) -> None:
    typist.window.show_customer(typist.stage.regular)
    typist.settle()
    typist.press("Enter")
    _commit(typist, "떡 세 되")
    for percent in TEXT_PERCENTS[TEXT_PERCENTS.index(100) + 1 :]:
        typist.press("Ctrl+Plus")
        assert typist.window.tools.look.percent == percent
        assert typist.window.place() == "customers"
        assert _page(typist).customer_id == typist.stage.regular
        assert _page(typist).composer.note_text() == "떡 세 되"
        assert typist.window.width() == 1366
    typist.press("Ctrl+5")
    typist.press("Ctrl+0")
    assert typist.window.place() == "settings"
    assert typist.window.tools.look.percent == 100


# --- what goes wrong ---------------------------------------------------------------------------


def test_a_full_disk_keeps_the_note_and_says_so_and_it_is_saved_with_room(typist: Typist) -> None:
    shop = typist.stage.shop
    typist.window.show_customer(typist.stage.regular)
    typist.settle()
    before = len(shop.conversations.timeline(typist.stage.regular))
    text = "가" * 20_000
    with shop.database.write_beside() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 1}")
    typist.press("Enter")
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(typist.focus(), event)
    typist.press("Ctrl+Enter")
    box = _page(typist).composer
    assert len(shop.conversations.timeline(typist.stage.regular)) == before
    assert "저장할 자리가 모자라요" in box.trouble.sentence()
    assert box.note_text() == text
    with shop.database.write_beside() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    (again,) = [
        one for one in box.trouble.findChildren(QWidget) if one.accessibleName() == "다시 저장"
    ]
    again.setFocus()
    typist.press("Space")
    talks = shop.conversations.timeline(typist.stage.regular)
    assert len(talks) == before + 1
    assert talks[0].text == text
    assert box.trouble.sentence() == ""


def _delete_elsewhere(typist: Typist) -> CustomerId:
    shop = typist.stage.shop
    regular = typist.stage.regular
    shop.customers.delete(regular)
    typist.settle()
    return regular


def test_a_card_that_is_deleted_under_the_owner_makes_room_for_the_list(typist: Typist) -> None:
    typist.window.show_customer(typist.stage.regular)
    typist.settle()
    typist.press("Enter")
    _commit(typist, "떡")
    gone = _delete_elsewhere(typist)
    page = _page(typist)
    assert page.customer_id != gone
    typist.press("Esc")
    assert typist.window.bar.search.line.hasFocus()
    typist.initials("ㄱㅈㅅ")
    assert page.customer_id not in {None, gone}


def test_a_card_that_is_deleted_under_its_sheet_says_so_and_loses_nothing(typist: Typist) -> None:
    typist.window.show_customer(typist.stage.regular)
    typist.settle()
    typist.press("Ctrl+E")
    dialog = _dialog(typist)
    typist.press("Tab")
    _delete_elsewhere(typist)
    dialog.form.names._nickname.setFocus()
    _commit(typist, "새 이름")
    typist.press("Ctrl+Enter")
    assert dialog.isVisible()
    assert dialog.said() != ""
