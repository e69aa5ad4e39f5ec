"""What changed in the file, brought to the window's thread: by this window, or by another program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from shopcrm.services.changes import Changes, Topic

LOOK_EVERY_MS: Final = 1_000


class Feed(QObject):
    """Tells pages which topics changed.

    Signals:
        changed: A frozenset of ``Topic``; several changes in a moment are told once.
    """

    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: Changes | None = None
        self._version: Callable[[], int] | None = None
        self._seen = 0
        self._waiting: frozenset[Topic] = frozenset()
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)

    def open(self, changes: Changes, version: Callable[[], int]) -> None:
        """Listen to an open shop.

        Args:
            changes: Who announces what this program wrote.
            version: Gives a number that is another one when another program wrote.
        """
        self.close()
        self._changes = changes
        self._version = version
        self._seen = version()
        changes.listen(self._heard.emit)
        self._clock.start()

    def close(self) -> None:
        """Listen no more."""
        self._clock.stop()
        if self._changes is not None:
            self._changes.stop_listening(self._heard.emit)
        self._changes = self._version = None

    def look(self) -> None:
        """Ask whether another program wrote; the window also asks when it gets the focus."""
        if self._version is None:
            return
        from shopcrm.errors import ShopError

        try:
            now = self._version()
        except ShopError:
            # It is asked again in a second; whoever wants to read or write is told what is wrong.
            return
        if now != self._seen:
            self._seen = now
            self._on_heard(frozenset(Topic))

    def _on_heard(self, topics: frozenset[Topic]) -> None:
        self._waiting |= topics
        self._soon.start()

    def _tell(self) -> None:
        topics, self._waiting = self._waiting, frozenset()
        if topics:
            self.changed.emit(topics)
