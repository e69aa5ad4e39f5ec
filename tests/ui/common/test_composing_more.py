"""What is being composed stands in its place whatever letters are before it, and Ctrl+Y knows what it belongs to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopcrm.ui.common.composing import ComposingLine, ComposingText

FIELDS = pytest.mark.parametrize("kind", [ComposingLine, ComposingText])


@FIELDS
def test_a_syllable_after_a_picture_stands_in_its_place(
    qtbot: QtBot, kind: type[ComposingLine | ComposingText]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    for letters in ("🌸🌸 떡", "주문"):
        event = QInputMethodEvent()
        event.setCommitString(letters)
        QApplication.sendEvent(field, event)
    for _ in "주문":
        QTest.keyClick(field, Qt.Key.Key_Left)
    QApplication.sendEvent(field, QInputMethodEvent("예", []))
    assert field.whole_text() == "🌸🌸 떡예주문"


def _is_kept(field: ComposingLine | ComposingText, key: Qt.Key) -> bool:
    """Say whether the field wants Ctrl with a key for itself."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key.value, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@FIELDS
def test_taking_back_and_doing_again_belong_to_the_field_only_while_it_can(
    qtbot: QtBot, kind: type[ComposingLine | ComposingText]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    undo, redo = Qt.Key.Key_Z, Qt.Key.Key_Y
    assert not _is_kept(field, undo)
    QTest.keyClicks(field, "tea")
    assert _is_kept(field, undo)
    assert not _is_kept(field, redo)
    field.undo()
    assert _is_kept(field, redo)
    assert not _is_kept(field, undo)
