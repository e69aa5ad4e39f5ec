"""Keys of the window: held down, pressed in a row, and while the input method is on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopcrm.domain.conversations import Mood
from shopcrm.ui.counter.page import CounterPage
from shopcrm.ui.keys import Key
from tests.journeys.typist import Typist, sit_down
from tests.ui.conftest import MakeStage


@pytest.fixture
def typist(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> Typist:
    return sit_down(qtbot, make_stage("ko"), tmp_path / "drafts")


def _counter(typist: Typist) -> CounterPage:
    page = typist.window.page("customers")
    assert isinstance(page, CounterPage)
    return page


def test_no_key_of_the_window_repeats_while_it_is_held_down(typist: Typist) -> None:
    # An old hand rests on Ctrl+Z, and a whole morning would be taken back.
    shortcuts = typist.window.shortcuts
    bound = [one for one in typist.window.findChildren(QShortcut) if one.objectName()]
    assert len(bound) > len(Key) / 2
    assert not any(one.autoRepeat() for one in bound)
    assert shortcuts.parent() is typist.window


def test_after_a_note_ctrl_z_takes_back_the_note_and_not_what_was_searched(
    typist: Typist, qtbot: QtBot
) -> None:
    shop = typist.stage.shop
    typist.type("6789")
    typist.press("Enter")
    counter = _counter(typist)
    her = counter.customer_id
    assert her is not None
    before = [one.id for one in shop.conversations.timeline(her, 5)]
    typist.compose((), "전화하기로 함")
    typist.press("Ctrl+Enter")
    assert [one.id for one in shop.conversations.timeline(her, 5)] != before
    assert typist.window.bar.search.line.hasFocus()
    typist.press("Ctrl+Z")
    qtbot.waitUntil(lambda: [one.id for one in shop.conversations.timeline(her, 5)] == before)


def test_after_esc_ctrl_z_takes_back_what_was_done(typist: Typist) -> None:
    typist.type("6789")
    typist.press("Esc")
    typist.press("Ctrl+Z")
    assert typist.window.bar.search.text() == ""


def test_what_is_being_typed_in_the_box_is_no_deed_that_is_taken_back(typist: Typist) -> None:
    typist.type("67")
    typist.press("Ctrl+Z")
    assert typist.window.bar.search.text() == "67"


def test_a_mood_pressed_right_after_an_arrow_is_hers(typist: Typist) -> None:
    counter, search = _counter(typist), typist.window.bar.search.line
    typist.settle()
    before = counter.composer.note
    # Both keys are there before the window gets to paint, as on a slow PC.
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert counter.press(Key.MOOD_GOOD)
    note = counter.composer.note
    assert note is not None
    assert note.customer_id == counter.customer_id
    assert note.mood is Mood.GOOD
    assert before is not None
    assert before.mood is None


@pytest.mark.parametrize("digit", ["1", "１"])
def test_the_digit_after_f4_is_taken_from_a_japanese_input_method_too(
    typist: Typist, digit: str
) -> None:
    typist.window.show_customer(typist.stage.regular)
    typist.settle()
    typist.press("F4")
    note = _counter(typist).composer.note
    assert note is not None
    # In kana mode a digit is composed like any letter, and no key press comes.
    QApplication.sendEvent(typist.focus(), QInputMethodEvent(digit, []))
    assert note.when is not None
    assert _counter(typist).composer.note_text() == ""


def test_a_letter_after_f4_is_written(typist: Typist) -> None:
    typist.window.show_customer(typist.stage.regular)
    typist.settle()
    typist.press("F4")
    QApplication.sendEvent(typist.focus(), QInputMethodEvent("ㅈ", []))
    QApplication.sendEvent(typist.focus(), QInputMethodEvent("1", []))
    note = _counter(typist).composer.note
    assert note is not None
    assert note.when is None
    assert _counter(typist).composer.note_text() == "1"
