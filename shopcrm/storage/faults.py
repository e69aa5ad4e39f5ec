"""The world's faults, told apart from bugs: what SQLite and the system say becomes a ``ShopError``."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from shopcrm.errors import (
    DamagedFileError,
    DatabaseBusyError,
    DeviceFaultError,
    DiskFullError,
    FileMissingError,
    FolderNotWritableError,
    ShopError,
)

# Primary result codes of SQLite (https://sqlite.org/rescode.html).
PERM, BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB = (
    *(3, 5, 6, 8, 10),
    *(11, 13, 14, 15, 26),
)

ROOM_TO_OPEN = 256 * 1024
"""Bytes that opening a file takes beside it; with less, what SQLite says of the device or the folder means: no room."""

NO_ROOM = {errno.ENOSPC, errno.EDQUOT}
# Also a file where a folder should be, or a folder where a file should.
NO_RIGHT = {
    *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR),
    *(errno.EEXIST, errno.ENAMETOOLONG, errno.ELOOP),
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what goes wrong with the file at ``path`` into what the owner can be told; bugs pass through.

    Raises:
        ShopError: One of the kinds of ``errors.py``, section "the file and the machine".
    """
    try:
        yield
    except DBAPIError as error:
        raise_as_shop_error(error.orig, path)
        raise
    except PoolTimeoutError as error:
        # Another thread of ours has been writing all the while.
        raise DatabaseBusyError from error
    except driver.Error as error:
        raise_as_shop_error(error, path)
        raise
    except OSError as error:
        told = of_system(error, path)
        if told is None:
            raise
        raise told from error


def raise_as_shop_error(error: BaseException | None, path: Path) -> None:
    """Raise the ``ShopError`` for an error of the driver; return when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return
    told = of_sqlite(int(code) & 0xFF, path)
    if isinstance(told, (DeviceFaultError, FolderNotWritableError)) and _is_full(path):
        told = DiskFullError(path)
    if told is not None:
        raise told from error


def of_sqlite(code: int, path: Path) -> ShopError | None:
    """Give the ``ShopError`` for a primary result code of SQLite, or None for a bug of ours."""
    if code in {BUSY, LOCKED, PROTOCOL}:
        return DatabaseBusyError()
    kinds: dict[int, type[ShopError]] = {
        PERM: FolderNotWritableError,
        READONLY: FolderNotWritableError,
        CANTOPEN: FolderNotWritableError,
        IOERR: DeviceFaultError,
        CORRUPT: DamagedFileError,
        NOTADB: DamagedFileError,
        FULL: DiskFullError,
    }
    kind = kinds.get(code)
    return None if kind is None else kind(path)


def of_system(error: OSError, path: Path) -> ShopError | None:
    """Give the ``ShopError`` for a fault of the system, or None for a bug of ours."""
    if error.errno in NO_ROOM:
        return DiskFullError(path)
    if error.errno in NO_RIGHT:
        return FolderNotWritableError(path)
    if error.errno == errno.ENOENT:
        return FileMissingError(path)
    if error.errno == errno.EIO:
        return DeviceFaultError(path)
    return None


def _is_full(path: Path) -> bool:
    """Say whether the disk has no room left.

    SQLite calls it an I/O error when it cannot make the file it shares its locks through, and cannot open what it cannot
    make.
    """
    try:
        return shutil.disk_usage(path.parent).free < ROOM_TO_OPEN
    except OSError:
        return False
