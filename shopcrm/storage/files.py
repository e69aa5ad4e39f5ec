"""The shop's file on the disk: made whole or not at all, told from other files, and never opened when it is newer than us."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from shopcrm.errors import DamagedFileError, NewerFileError
from shopcrm.paths import DATA_NAME as DATA_NAME  # noqa: PLC0414 - handed on

APPLICATION_ID = 0x53484F50  # "SHOP", read by file(1) and by ourselves
HEAD = "0001"
"""The newest revision of the tables; a test holds it against the migrations. Revisions are four digits, and a later one is
greater as a string: by that a newer file is told."""

_HEADER = b"SQLite format 3\x00"
BUSY_SECONDS = 5.0

ON_CONNECT = (
    "PRAGMA cipher_log_level=NONE",
    "PRAGMA journal_mode=WAL",
    # NORMAL loses acknowledged saves in a power cut.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)


def connect(path: Path, *, read_only: bool = False) -> Any:  # noqa: ANN401  (the driver has no types)
    """Open the file with every setting it needs; transactions are begun by hand.

    Raises:
        driver.Error: As SQLite says it; ``faults.translated`` makes a ``ShopError`` of it.
    """
    # A path in a URI would be read for its '?' and '%': it is given as it is.
    connection = driver.connect(
        str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in ON_CONNECT:
            connection.execute(pragma)
        if read_only:
            connection.execute("PRAGMA query_only=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def make_private(path: Path) -> None:
    """Make an empty file that only its owner reads; SQLite itself would make it readable for all.

    Raises:
        FileExistsError: It is there already.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def prepare_folder(folder: Path) -> None:
    """Make the data folder, readable by its owner alone; one that is there stays as it is.

    Raises:
        OSError: It cannot be made.
    """
    if folder.is_dir():
        return
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    sync_folder(folder.parent)


def create(path: Path, build: Callable[[Any], None]) -> None:
    """Make a new file beside its place, fill it, and only then put it there.

    Args:
        path: Where it shall stand; nothing stands there.
        build: Fills it, given an open connection.

    Raises:
        DamagedFileError: A journal of a lost file lies there: it may hold what was saved last.
    """
    if _has_log(path):
        raise DamagedFileError(path)
    fresh = path.with_name(path.name + ".new")
    for left_over in (fresh, _log_of(fresh), fresh.with_name(fresh.name + "-shm")):
        left_over.unlink(missing_ok=True)
    make_private(fresh)
    connection = connect(fresh)
    try:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        build(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    sync(fresh)
    fresh.replace(path)
    sync_folder(path.parent)


def check_is_shop(path: Path) -> None:
    """Look at the first bytes of a file before SQLite does.

    Raises:
        DamagedFileError: It is empty, it is not a shop's file, or its end is missing.
    """
    if path.is_dir():
        raise DamagedFileError(path)
    # A file that may not be written is told now: SQLite would open it and make a log beside it that may not be either.
    with path.open("r+b") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(_HEADER):  # noqa: PLR2004  (the size of SQLite's header)
        raise DamagedFileError(path)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise DamagedFileError(path)
    if path.stat().st_size < _size_said(head) and not _has_log(path):
        raise DamagedFileError(path)


def revision_of(path: Path) -> str:
    """Read which revision of the tables a file has, without changing a byte of it.

    Raises:
        NewerFileError: It was written by a newer program.
        DamagedFileError: It says no revision.
    """
    # Without a log nobody has it open. SQLite is told so, and then makes no files of its own beside it.
    how = "?mode=ro" if _log_of(path).exists() else "?mode=ro&immutable=1"
    connection = driver.connect(path.absolute().as_uri() + how, uri=True, timeout=BUSY_SECONDS)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except driver.OperationalError as error:
        if "no such table" in str(error):
            raise DamagedFileError(path) from error
        raise
    finally:
        connection.close()
    if row is None or not row[0]:
        raise DamagedFileError(path)
    revision = str(row[0])
    if revision > HEAD:
        raise NewerFileError(path)
    return revision


def sync(path: Path) -> None:
    """Wait until a file is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _has_log(path: Path) -> bool:
    """Say whether something of a file stands in its log alone: then its pages may be behind what its header says."""
    log = _log_of(path)
    return log.exists() and log.stat().st_size > 0


def _size_said(head: bytes) -> int:
    """Give the bytes that a file has by its own header (https://sqlite.org/fileformat.html, section 1.3)."""
    largest_page = 65_536  # the header has two bytes for it, and writes 1
    page = int.from_bytes(head[16:18], "big")
    return int.from_bytes(head[28:32], "big") * (largest_page if page == 1 else page)
