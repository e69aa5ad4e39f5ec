"""Fields that know what is still being composed: a Korean or Japanese word is there before it is finished."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


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
        at = self.cursorPosition()
        return self.text()[:at] + self._preedit + self.text()[at:]

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
        """Leave Ctrl+Z to the shop when there is nothing in the line to take back."""
        if _is_undo(event) and not self.isUndoAvailable():
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
        at = self.textCursor().position()
        text = self.toPlainText()
        return text[:at] + self._preedit + text[at:]

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
        """Leave Ctrl+Z to the shop when there is nothing in the text to take back."""
        if _is_undo(event) and not self.document().isUndoAvailable():
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


def _is_undo(event: QEvent) -> bool:
    """Say whether a field asks to have Ctrl+Z for itself; it does so even when it has nothing to take back."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
    )
