"""Every key of the table arrives at the window, also while the caret stands in the search box or in a note."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.ui.common.composing import ComposingLine, ComposingText
from shopcrm.ui.common.search_box import SearchBox
from shopcrm.ui.keys import SEQUENCES, Key
from shopcrm.ui.look import Look
from shopcrm.ui.shortcuts import Shortcuts
from tests.journeys.typist import sit_down
from tests.ui.conftest import MakeStage

ALL = [(key, one) for key, sequences in SEQUENCES.items() for one in sequences]
KEPT_IN_A_NOTE = {Key.UNDO, Key.REDO}


class _Desk:
    """A window with a field in it; what arrives is noted."""

    def __init__(self, qtbot: QtBot, field: QWidget) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        field.setParent(self.window)
        self.shortcuts = Shortcuts(self.window)
        self.arrived: list[Key] = []
        self.shortcuts.pressed.connect(self.arrived.append)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()


def _press(field: QWidget, sequence: str) -> None:
    QTest.keySequence(field, QKeySequence(sequence))


@pytest.mark.parametrize(("key", "sequence"), ALL)
def test_every_key_arrives_from_the_search_box(qtbot: QtBot, key: Key, sequence: str) -> None:
    box = SearchBox(Look(language="en", moves=False))
    desk = _Desk(qtbot, box)
    box.take_focus()
    # Something to take back and something to do again: a field would want both keys for itself.
    QTest.keyClicks(box.line, "rwt")
    QTest.keyClick(box.line, Qt.Key.Key_Backspace)
    box.line.undo()
    assert box.line.isRedoAvailable()
    assert box.line.isUndoAvailable()
    before = box.text()
    _press(box.line, sequence)
    assert desk.arrived == [key]
    assert box.text() == before


@pytest.mark.parametrize(("key", "sequence"), ALL)
def test_a_note_keeps_no_key_but_those_that_take_back_what_is_written(
    qtbot: QtBot, key: Key, sequence: str
) -> None:
    note = ComposingText()
    desk = _Desk(qtbot, note)
    note.setFocus()
    QTest.keyClicks(note, "tea")
    QTest.keyClick(note, Qt.Key.Key_Backspace)
    note.undo()
    assert note.document().isRedoAvailable()
    _press(note, sequence)
    # Which keys do something again is the system's: Ctrl+Y does not everywhere.
    native = {
        one
        for standard in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        for one in QKeySequence.keyBindings(standard)
    }
    is_kept = key in KEPT_IN_A_NOTE and QKeySequence(sequence) in native
    assert desk.arrived == ([] if is_kept else [key])


@pytest.mark.parametrize("kind", [ComposingLine, ComposingText])
def test_ctrl_e_is_handed_on_where_the_system_ends_a_line_with_it(
    qtbot: QtBot, kind: type[ComposingLine | ComposingText]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_E.value, Qt.KeyboardModifier.ControlModifier
    )
    # As a field leaves it that wants the key for itself: under X it does, without a screen it does not.
    event.accept()
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()


def test_ctrl_z_does_what_the_toast_says_and_not_what_was_typed_before(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    typist = sit_down(qtbot, make_stage("en"), tmp_path / "drafts")
    line = typist.window.bar.search.line
    typist.type("rwt")
    typist.press("Backspace", "Backspace", "Backspace", "F5", "Space")
    wished: list[Key] = []
    typist.window.wished.connect(wished.append)
    typist.press("Ctrl+Z")
    assert wished == [Key.UNDO]
    assert line.text() == ""
