"""The advisory lock of the data folder: shared while a program has the file open, exclusive to migrate or restore."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shopcrm.errors import DatabaseBusyError

LOCK_NAME = "shop.lock"


class FolderLock:
    """One program's hold on a data folder. The lock goes with the process, however it ends.

    The file itself stays: removing it would let two programs hold two locks of the same name.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._handle: int | None = None

    def share(self) -> None:
        """Take the shared lock.

        Raises:
            DatabaseBusyError: Another program has the folder for itself.
        """
        self._take(exclusive=False)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Have the folder for oneself; what was held before is held again afterwards.

        Raises:
            DatabaseBusyError: Another program has the file open.
        """
        held = self._handle is not None
        self._take(exclusive=True)
        try:
            yield
        finally:
            if held:
                self._take(exclusive=False)
            else:
                self.release()

    def release(self) -> None:
        """Let go; nothing happens when nothing is held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _take(self, *, exclusive: bool) -> None:
        if self._handle is None:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(self._handle, exclusive=exclusive):
            self.release()
            raise DatabaseBusyError


if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    class _Overlapped(ctypes.Structure):
        _fields_ = (
            ("internal", ctypes.c_void_p),
            ("internal_high", ctypes.c_void_p),
            ("offset", wintypes.DWORD),
            ("offset_high", wintypes.DWORD),
            ("event", wintypes.HANDLE),
        )

    def _lock(handle: int, *, exclusive: bool) -> bool:
        # LockFileEx knows shared locks, which msvcrt.locking does not.
        kernel = ctypes.windll.kernel32
        native = msvcrt.get_osfhandle(handle)
        kernel.UnlockFileEx(native, 0, 1, 0, ctypes.byref(_Overlapped()))
        flags = 1 | (2 if exclusive else 0)  # LOCKFILE_FAIL_IMMEDIATELY | LOCKFILE_EXCLUSIVE_LOCK
        return bool(kernel.LockFileEx(native, flags, 0, 1, 0, ctypes.byref(_Overlapped())))

else:
    import fcntl

    def _lock(handle: int, *, exclusive: bool) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
