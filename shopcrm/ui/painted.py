"""Waiting until something is on the screen, so that what takes time comes after it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

PAINTED_MS: Final = 1_000
"""What is not painted by then (it stands under another window) holds up nobody."""


class Painted(QObject):
    """Tells once that a widget was painted.

    Signals:
        painted: It was, and what was going on then has ended.
    """

    painted = Signal()

    def __init__(self, widget: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._waits = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        self._soon.start(PAINTED_MS)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it painted."""
        if self._waits and event.type() == QEvent.Type.Paint:
            # The letters are on their way to the screen when what is going on now has ended.
            self._soon.start(0)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if self._waits:
            self._waits = False
            self.painted.emit()
