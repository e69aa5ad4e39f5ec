"""The one door for what the window has to say: a toast, an error, something to be read aloud."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Messages(QObject):
    """What pages say and the window shows.

    Signals:
        said: A sentence, and whether Undo takes it back.
        failed: An error; the window says it in the owner's words, or, when it is a bug, opens the crash dialog.
    """

    said = Signal(str, bool)
    failed = Signal(object)

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show a toast; with ``undo`` it has the button that takes it back."""
        self.said.emit(sentence, undo)

    def fail(self, error: Exception) -> None:
        """Say an error that belongs to no field."""
        self.failed.emit(error)
