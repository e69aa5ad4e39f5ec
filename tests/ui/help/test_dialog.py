"""Help: the keys of the page, those of every page, what is new; closed by the key that opened it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.reading import ReadingDialog
from shopcrm.ui.help.dialog import HelpDialog, Keycap
from shopcrm.ui.help.words import everywhere
from shopcrm.ui.keys import SEQUENCES, Key, shown
from shopcrm.ui.look import Look
from shopcrm.ui.tools import Tools
from tests.ui.checks import cut_off, nameless, too_small
from tests.ui.conftest import MakeStage, assert_freed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_OWN = (("Space", "ticks it"), ("↑ ↓", "<b>moves</b>"))


@pytest.fixture
def dialog(tools: Tools, qtbot: QtBot) -> HelpDialog:
    made = HelpDialog(tools, "Today", _OWN)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _caps(dialog: HelpDialog) -> list[str]:
    return [cap.text() for cap in dialog.findChildren(Keycap)]


def test_the_keys_of_the_page_come_before_those_of_every_page(dialog: HelpDialog) -> None:
    assert _caps(dialog) == [pressed for pressed, _ in (*_OWN, *everywhere())]
    words = [one.accessibleName() for one in dialog.findChildren(Text)]
    assert words[0] == "Today"
    assert "<b>moves</b>" in words
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in dialog.findChildren(Text))


def test_every_key_that_is_named_is_one_of_the_table() -> None:
    known = {QKeySequence(one).toString() for keys in SEQUENCES.values() for one in keys}
    pressed = {keys for keys, _ in everywhere()}
    for key in (Key.HELP, Key.SEARCH, Key.NOTE, Key.TODAY, Key.SAVE, Key.UNDO, Key.NEW_CUSTOMER):
        assert shown(key) in pressed
    redo = next(keys for keys, does in everywhere() if does == "do it again")
    assert QKeySequence(redo).toString() in known


def test_a_page_without_keys_of_its_own_shows_the_others(tools: Tools, qtbot: QtBot) -> None:
    dialog = HelpDialog(tools, "Today", ())
    qtbot.addWidget(dialog)
    assert "Today" not in [one.accessibleName() for one in dialog.findChildren(Text)]
    assert len(_caps(dialog)) == len(everywhere())


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_the_key_that_opened_it_closes_it(dialog: HelpDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.closing, key)
    assert not dialog.isVisible()


def test_the_arrows_scroll(dialog: HelpDialog) -> None:
    dialog.resize(500, 300)
    bar = dialog.scrolled.verticalScrollBar()
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    assert bar.value() == 0


def test_what_is_new_can_be_read_from_here(dialog: HelpDialog, qtbot: QtBot) -> None:
    dialog.news.click()
    reading = dialog.findChild(ReadingDialog)
    assert reading is not None
    assert "0.1.0" in reading.sheet.toPlainText()
    reading.closing.click()
    qtbot.waitUntil(lambda: dialog.findChild(ReadingDialog) is None)
    assert dialog.isVisible()


def test_a_text_to_be_read_fetches_nothing_and_its_links_go_nowhere(
    tools: Tools, qtbot: QtBot
) -> None:
    reading = ReadingDialog(tools.look, "x", "# A\n\n![p](file:///a.png) <b>b</b> [l](file:///b)")
    qtbot.addWidget(reading)
    assert "<b>b</b>" in reading.sheet.toPlainText()
    picture = QTextDocument.ResourceType.ImageResource.value
    assert reading.sheet.loadResource(picture, QUrl("file:///a.png")) is None
    assert not reading.sheet.openLinks()
    assert not reading.sheet.openExternalLinks()
    assert nameless(reading) == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_all_is_named_large_enough_and_not_cut(
    make_stage: MakeStage, qtbot: QtBot, language: str, percent: int
) -> None:
    stage = make_stage(language, percent=percent)
    dialog = HelpDialog(stage.tools, "Today", _OWN)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    look: Look = stage.tools.look
    assert nameless(dialog) == []
    assert too_small(dialog, look) == []
    assert cut_off(dialog) == []


def test_it_is_freed(tools: Tools, qtbot: QtBot) -> None:
    assert_freed(qtbot, lambda: HelpDialog(tools, "Today", _OWN))
    assert_freed(qtbot, lambda: ReadingDialog(tools.look, "x", "y"))
