"""Where the window stands: as it stood last, if there is still a screen there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from shopcrm.services.preferences import WindowPlace

USUAL: Final = (1366, 768)
LATER_MS: Final = 800
_HANDLE: Final = (120, 40)
"""So much of the upper edge must be on a screen, in pixels: by it a window is moved."""

_EVENTS: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})


class PlaceKeeper(QObject):
    """Puts the window where it stood, and says where it stands.

    Signals:
        settled: It was moved, and has stood still for a while (a ``WindowPlace``).
    """

    settled = Signal(object)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER_MS)
        self._soon.timeout.connect(self._tell)
        window.installEventFilter(self)

    def put(self, place: WindowPlace | None) -> None:
        """Put the window there; where no screen is any more, in the middle of the first one."""
        frame = None if place is None else QRect(place.x, place.y, place.width, place.height)
        if frame is None or not is_on_a_screen(frame):
            self._put_in_the_middle()
        else:
            self._window.setGeometry(frame)
        if place is not None and place.maximized:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)

    def place(self) -> WindowPlace:
        """Give where the window stands."""
        window = self._window
        frame = window.normalGeometry() if window.isMaximized() else window.geometry()
        return WindowPlace(
            frame.x(), frame.y(), frame.width(), frame.height(), window.isMaximized()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window move."""
        if event.type() in _EVENTS:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _put_in_the_middle(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry()
        width, height = min(USUAL[0], room.width()), min(USUAL[1], room.height())
        frame = QRect(0, 0, width, height)
        frame.moveCenter(room.center())
        self._window.setGeometry(frame)
        if (width, height) == (room.width(), room.height()):
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)

    def _tell(self) -> None:
        if not self._window.isMinimized():
            self.settled.emit(self.place())


def is_on_a_screen(frame: QRect) -> bool:
    """Say whether enough of a window's upper edge is on a screen to move it by."""
    width, height = _HANDLE
    edge = QRect(frame.x(), frame.y(), frame.width(), height)
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(edge)
        if seen.width() >= min(width, frame.width()) and seen.height() >= height // 2:
            return True
    return False
