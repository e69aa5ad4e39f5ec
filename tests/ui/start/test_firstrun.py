from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.shops import default_shop
from shopcrm.errors import NewerFileError
from shopcrm.ui.banners import KeptBanner, PracticeBanner
from shopcrm.ui.common.country_words import COUNTRY_WORDS
from shopcrm.ui.crash_dialog import CrashDialog
from shopcrm.ui.firstrun.countries import country_name, guessed_country, with_country
from shopcrm.ui.firstrun.page import FirstRunPage
from shopcrm.ui.look import Look
from shopcrm.ui.opening import Told
from shopcrm.ui.tools import Tools
from shopcrm.ui.trouble import TroublePage
from shopcrm.wording.errors import say
from tests.ui.conftest import assert_freed


def make_all(look: Look) -> list[QWidget]:
    return [
        FirstRunPage(look),
        TroublePage(look, say(NewerFileError(Path("/somewhere/shop.db")))),
        CrashDialog(look, "ValueError"),
        PracticeBanner(look),
        KeptBanner(look, (1,)),  # type: ignore[arg-type]  # the number of any customer
    ]


@pytest.mark.parametrize("percent", [100, 200])
def test_all_that_is_pressed_has_a_name_and_is_large_enough(
    percent: int, qapp: QApplication, qtbot: QtBot
) -> None:
    look = Look(percent=percent, moves=False)
    look.dress(qapp)
    for page in make_all(look):
        qtbot.addWidget(page)
        page.resize(1366, 688)
        page.show()
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for one in page.findChildren(kind):
                if one.isVisible():
                    assert one.accessibleName(), one
                    assert min(one.width(), one.height()) >= look.target, one.accessibleName()


def test_at_twice_the_size_the_cards_stand_below_each_other_and_nothing_is_cut(
    qapp: QApplication, qtbot: QtBot
) -> None:
    look = Look(percent=200, moves=False)
    look.dress(qapp)
    page = FirstRunPage(look)
    qtbot.addWidget(page)
    page.resize(1366, 688)
    page.show()
    qtbot.waitUntil(lambda: page.practice.y() < page.list.y() < page.customer.y())
    for label in page.findChildren(QLabel):
        assert label.mapTo(page, QPoint(label.width(), 0)).x() <= page.width()
    page.resize(2_400, 688)
    qtbot.waitUntil(lambda: page.practice.y() == page.list.y() == page.customer.y())


def test_a_file_dropped_anywhere_on_its_card_is_taken(
    tools: Tools, qtbot: QtBot, tmp_path: Path
) -> None:
    page = FirstRunPage(tools.look)
    qtbot.addWidget(page)
    path = tmp_path / "손님.csv"
    path.write_text("이름\n김정숙\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.list.dragEnterEvent(enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(page.list_given) as given:
        page.list.dropEvent(drop)
    assert given.args == [path]


def test_two_files_at_once_are_not_taken(tools: Tools, qtbot: QtBot) -> None:
    page = FirstRunPage(tools.look)
    qtbot.addWidget(page)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a.csv"), QUrl.fromLocalFile("/b.csv")])
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    page.list.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_a_country_chosen_by_hand_stays_and_a_guessed_one_does_not(
    tools: Tools, qtbot: QtBot
) -> None:
    page = FirstRunPage(tools.look, Told("Rye & Co", "IE"))
    qtbot.addWidget(page)
    assert page.kept() == Told("Rye & Co", "IE")
    guessed = FirstRunPage(tools.look, Told("Rye & Co"))
    qtbot.addWidget(guessed)
    assert guessed.kept() == Told("Rye & Co")
    assert guessed.told().country


@pytest.mark.parametrize(
    ("language", "system", "expected"),
    [("ko", None, "KR"), ("ja", None, "JP"), ("en", None, "US"), ("en", "AU", "AU")],
)
def test_the_country_is_guessed(language: str, system: str | None, expected: str) -> None:
    assert guessed_country(language, system) == expected


@pytest.mark.parametrize("code", [*COUNTRY_WORDS, "FR"])
def test_every_country_has_a_name_and_money(code: str) -> None:
    assert country_name(code) != code
    shop = with_country(default_shop("en"), code)
    assert (shop.country, len(shop.currency)) == (code, 3)


def test_the_money_is_the_countrys() -> None:
    given = {code: with_country(default_shop("en"), code).currency for code in ("KR", "JP", "GB")}
    assert given == {"KR": "KRW", "JP": "JPY", "GB": "GBP"}


def test_everything_is_freed(tools: Tools, qtbot: QtBot) -> None:
    assert_freed(qtbot, lambda: FirstRunPage(tools.look))
    assert_freed(qtbot, lambda: TroublePage(tools.look, "one"))
    assert_freed(qtbot, lambda: PracticeBanner(tools.look))
