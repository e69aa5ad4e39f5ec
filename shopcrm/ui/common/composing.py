"""Fields that know what is still being composed: a Korean or Japanese word is there before it is finished."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from shopcrm.ui.keys import SEQUENCES


class ComposingLine(QLineEdit):
    """A line that tells what it holds on every key, also in the middle of a syllable.

    Qt emits ``textChanged`` only when a word is finished: until then ``text()`` lacks it.

    Signals:
        typed: What is written, with what is being composed in its place. Not emitted twice for the same.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._told = ""
        self.textChanged.connect(self._tell)

    def whole_text(self) -> str:
        """Give what is written, with what is being composed in its place."""
        return _with_composed(self.text(), self.cursorPosition(), self._preedit)

    def is_composing(self) -> bool:
        """Say whether a word is still being composed."""
        return bool(self._preedit)

    def preedit(self) -> str:
        """Give what is being composed."""
        return self._preedit

    def finish_composing(self) -> None:
        """Take over what is being composed, as it is."""
        if self._preedit:
            QGuiApplication.inputMethod().commit()
        if self._preedit:
            # The input method did not answer: its letters are kept all the same.
            rest, self._preedit = self._preedit, ""
            self.insert(rest)

    def event(self, event: QEvent) -> bool:
        """Leave the keys of the table to the shop; Ctrl+Z only when there is nothing in the line to take back, and Ctrl+Y likewise."""
        if _is_for_the_shop(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note what is being composed."""
        # Read before: Qt may tell of the change while the event is still being worked on.
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def _tell(self) -> None:
        whole = self.whole_text()
        if whole != self._told:
            self._told = whole
            self.typed.emit(whole)


class ComposingText(QPlainTextEdit):
    """A text of several lines that tells what it holds on every key; pasted text loses its looks and nothing else.

    Signals:
        typed: What is written, with what is being composed in its place. Not emitted twice for the same.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._told = ""
        self.textChanged.connect(self._tell)

    def whole_text(self) -> str:
        """Give what is written, with what is being composed in its place."""
        return _with_composed(self.toPlainText(), self.textCursor().position(), self._preedit)

    def is_composing(self) -> bool:
        """Say whether a word is still being composed."""
        return bool(self._preedit)

    def preedit(self) -> str:
        """Give what is being composed."""
        return self._preedit

    def finish_composing(self) -> None:
        """Take over what is being composed, as it is."""
        if self._preedit:
            QGuiApplication.inputMethod().commit()
        if self._preedit:
            rest, self._preedit = self._preedit, ""
            self.insertPlainText(rest)

    def event(self, event: QEvent) -> bool:
        """Leave the keys of the table to the shop; Ctrl+Z only when there is nothing in the text to take back, and Ctrl+Y likewise."""
        document = self.document()
        if _is_for_the_shop(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note what is being composed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the letters of what is pasted, and only they."""
        if source.hasText():
            self.insertPlainText(source.text())

    def _tell(self) -> None:
        whole = self.whole_text()
        if whole != self._told:
            self._told = whole
            self.typed.emit(whole)


def is_of_the_table(event: QKeyEvent) -> bool:
    """Say whether a key means something to the shop; Qt lets a field have Ctrl+E, the end of the line to some systems."""
    return QKeySequence(event.keyCombination()).toString() in _table()


@cache
def _table() -> frozenset[str]:
    return frozenset(QKeySequence(one).toString() for keys in SEQUENCES.values() for one in keys)


def _with_composed(text: str, at: int, composed: str) -> str:
    """Put what is being composed into a text; Qt counts places in UTF-16, where a picture takes two."""
    if not composed:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    whole = units[: 2 * at] + composed.encode("utf-16-le", "surrogatepass") + units[2 * at :]
    return whole.decode("utf-16-le", "surrogatepass")


def _is_for_the_shop(event: QEvent, can_undo: bool, can_redo: bool) -> bool:  # noqa: FBT001 - in the order of their keys
    """Say whether a field asks for a key that is not its own, as it does for Ctrl+Z with nothing to take back."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not can_undo
    if event.matches(QKeySequence.StandardKey.Redo):
        return not can_redo
    return is_of_the_table(event)
