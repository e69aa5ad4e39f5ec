"""The keys of the table, bound to one window; and the digit that follows F4."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.ui.keys import SEQUENCES, Key

_LAST: Final = 6


class Shortcuts(QObject):
    """Binds every key of the table once. Held down it means no more than once: Ctrl+Z would take back a whole morning.

    Signals:
        pressed: What it means (a ``Key``).
    """

    pressed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._meanings: dict[str, Key] = {}
        for key, sequences in SEQUENCES.items():
            for sequence in sequences:
                shortcut = QShortcut(QKeySequence(sequence), window)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.setAutoRepeat(False)
                shortcut.setObjectName(key.value)
                shortcut.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.pressed.emit(Key(sender.objectName()))


class DigitCatcher(QObject):
    """Takes the one key after F4 before the field that has the focus sees it. Any other key than a digit lets go.

    Signals:
        caught: The digit, 1 to 6.
    """

    caught = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None

    def begin(self) -> None:
        """Wait for the digit."""
        self.stop()
        self._watched = QApplication.focusWidget()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def stop(self) -> None:
        """Wait no longer."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the digit, or let go."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if digit_of(event.text()):
                # The field would not get it as a key press otherwise, nor would we.
                event.accept()
                return True
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt}:
                return False
            self.stop()
            if digit := digit_of(event.text()):
                self.caught.emit(digit)
                return True
        elif isinstance(event, QInputMethodEvent):
            return self._takes_composed(event)
        elif event.type() == QEvent.Type.FocusOut:
            self.stop()
        return super().eventFilter(watched, event)

    def _takes_composed(self, event: QInputMethodEvent) -> bool:
        """Take a digit that is composed like a letter, as Japanese input methods do: no key press comes then."""
        letters = event.preeditString() or event.commitString()
        if not letters:
            return False
        self.stop()
        digit = digit_of(letters)
        if digit:
            QGuiApplication.inputMethod().reset()
            self.caught.emit(digit)
        return digit > 0


def digit_of(letters: str) -> int:
    """Read a digit from 1 to 6, of either width; 0 when it is something else.

    Example:
        >>> digit_of("4"), digit_of("４"), digit_of("7"), digit_of("")
        (4, 4, 0, 0)
    """
    digit = unicodedata.digit(letters, 0) if len(letters) == 1 else 0
    return digit if digit <= _LAST else 0
