"""One window for a folder: who starts the program once more gets the window that is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LOCK_NAME: Final = "window.lock"
ANSWER_MS: Final = 3_000
"""So long is waited for the first window to answer; it may be starting just then."""

_TRY_MS: Final = 100


class Instance(QObject):
    """The only window of a data folder.

    Signals:
        raised: The program was started once more: this window is wanted in front.
    """

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None
        self.closed_suddenly = False
        """The window before this one did not end as it should; known once the folder is taken."""

    def take(self) -> bool:
        """Take the folder; False when a window has it already.

        A folder that cannot be written into is not taken, and nobody else is there: opening the shop says what is wrong.
        """
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            was_there = (self._folder / LOCK_NAME).exists()
        except OSError:
            return True
        lock = QLockFile(str(self._folder / LOCK_NAME))
        # Never old by its age, however long a window stays open; it ends with the program that holds it.
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self.closed_suddenly = was_there
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Answer those who start the program once more."""
        from PySide6.QtNetwork import QLocalServer

        if self._lock is None or self._server is not None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _name(self._folder)
        # What a killed window left is nobody's: the lock is ours.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def raise_other(self, wait_ms: int = ANSWER_MS) -> bool:
        """Have the window that is there come to the front; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        for _ in range(max(wait_ms // _TRY_MS, 1)):
            socket = QLocalSocket()
            socket.connectToServer(_name(self._folder))
            if socket.waitForConnected(_TRY_MS):
                socket.disconnectFromServer()
                return True
            _wait(_TRY_MS)
        return False

    def close(self) -> None:
        """Let go of the folder."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            # Nothing is read: whoever calls can ask for nothing but to see the window.
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.raised.emit()


def _name(folder: Path) -> str:
    import hashlib

    return "shopcrm-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def _wait(milliseconds: int) -> None:
    """Wait for a while; nothing of ours is on the screen yet."""
    from PySide6.QtCore import QThread

    QThread.msleep(milliseconds)
