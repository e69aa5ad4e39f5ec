"""The keys of the table, bound to one window; and the digit that follows F4."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.ui.keys import SEQUENCES, Key


class Shortcuts(QObject):
    """Binds every key of the table once.

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
            if event.text() in set("123456"):
                # The field would not get it as a key press otherwise, nor would we.
                event.accept()
                return True
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt}:
                return False
            self.stop()
            if event.text() in set("123456") and event.text():
                self.caught.emit(int(event.text()))
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.stop()
        return super().eventFilter(watched, event)
