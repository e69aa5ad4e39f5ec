"""Writes a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from shopcrm.errors import DeviceFaultError, DiskFullError, FolderNotWritableError, ShopError

_FAULTS: dict[int | None, type[DiskFullError | DeviceFaultError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EIO: DeviceFaultError,
}


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place, and move it there when it is whole.

    Only its owner may read it: it holds customers' names.

    Raises:
        DiskFullError: There is no room; what stood at ``path`` is as it was.
        FolderNotWritableError: The folder is missing or may not be written into.
        DeviceFaultError: The disk did not take it.
    """
    try:
        _write_and_move(path, content)
    except OSError as fault:
        raise _shop_error(fault, path) from fault


def _write_and_move(path: Path, content: bytes) -> None:
    handle, beside = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise


def _shop_error(fault: OSError, path: Path) -> ShopError:
    if fault.errno in _FAULTS:
        return _FAULTS[fault.errno](path)
    return FolderNotWritableError(path.parent)
