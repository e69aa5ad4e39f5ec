"""What is being typed and not saved yet, in a small file of its own beside the shop's.

It is written while the owner types, so it waits for nothing: not for the shop's file, which somebody may be writing a long
list into, nor for SQLAlchemy. A broken one never stands in the way: it is set aside, and a new one begun.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Lock
from typing import Any, Final, TypeVar

import sqlcipher3.dbapi2 as driver

from shopcrm.storage.early import translated_early
from shopcrm.storage.files import connect, make_private, prepare_folder, sync_folder

DRAFTS_NAME: Final = "drafts.db"
NOBODY: Final = 0
"""Stands for a draft about nobody known yet; the numbers of customers begin with 1."""

_BESIDE = ("-wal", "-shm", "-journal")
_DAMAGE = {11, 26}
"""SQLITE_CORRUPT and SQLITE_NOTADB (https://sqlite.org/rescode.html)."""

_TABLE = """
    CREATE TABLE IF NOT EXISTS drafts (
        customer INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        facts TEXT NOT NULL,
        written_at TEXT NOT NULL,
        PRIMARY KEY (customer, kind)
    )
"""
_COLUMNS = "customer, kind, text, facts, written_at"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DraftFound:
    """A draft as the file keeps it.

    Attributes:
        customer: Whose, or ``NOBODY``.
        kind: What it is a draft of (``note``).
        text: What was typed.
        facts: JSON: what else was chosen.
        written_at: An ISO instant in UTC, which sorts.
    """

    customer: int
    kind: str
    text: str
    facts: str
    written_at: str


class DraftsFile:
    """The file of the drafts. It is opened by the first call, and again by the first after ``close``."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / DRAFTS_NAME
        self._connection: Any = None
        self._lock = Lock()

    def put(self, draft: DraftFound) -> None:
        """Keep a draft in place of the one before; it is on the disk when this returns.

        Raises:
            ShopError: There is no room or no right to write; the draft before is still there.
        """
        values = (draft.customer, draft.kind, draft.text, draft.facts, draft.written_at)
        statement = f"INSERT OR REPLACE INTO drafts ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)"  # noqa: S608  (our own columns)
        self._do(lambda connection: connection.execute(statement, values))

    def get(self, customer: int, kind: str) -> DraftFound | None:
        """Give a draft, or None.

        Raises:
            ShopError: The file cannot be read.
        """
        query = f"SELECT {_COLUMNS} FROM drafts WHERE customer = ? AND kind = ?"  # noqa: S608
        found = self._rows(query, (customer, kind))
        return found[0] if found else None

    def every(self, kind: str) -> list[DraftFound]:
        """Give all drafts of a kind, the newest first.

        Raises:
            ShopError: The file cannot be read.
        """
        query = f"SELECT {_COLUMNS} FROM drafts WHERE kind = ? ORDER BY written_at DESC, customer"  # noqa: S608
        return self._rows(query, (kind,))

    def drop(self, customer: int, kind: str | None = None) -> None:
        """Forget a draft, or all of somebody's where no kind is given: its words leave the file and its log.

        Raises:
            ShopError: The file cannot be written.
        """
        if not self._is_there():
            return

        def delete(connection: Any) -> None:  # noqa: ANN401
            gone = connection.execute(
                "DELETE FROM drafts WHERE customer = ? AND kind = coalesce(?, kind)",
                (customer, kind),
            )
            if gone.rowcount:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        self._do(delete)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._let_go()

    def _rows(self, query: str, values: tuple[object, ...]) -> list[DraftFound]:
        if not self._is_there():
            return []
        rows = self._do(lambda connection: connection.execute(query, values).fetchall())
        return [DraftFound(*row) for row in rows]

    def _is_there(self) -> bool:
        """Say whether there is a file: who only asks makes none."""
        return self._connection is not None or self.path.exists()

    def _do(self, deed: Callable[[Any], T]) -> T:
        """Do something with the open file; a damaged one is set aside, and it is done with a new one."""
        with self._lock, translated_early(self.path):
            try:
                return deed(self._opened())
            except (_NotOursError, driver.Error) as error:
                if not _is_damage(error):
                    raise
                self._set_aside()
                return deed(self._opened())

    def _opened(self) -> Any:  # noqa: ANN401  (the driver has no types)
        if self._connection is None:
            if not self.path.exists():
                prepare_folder(self.path.parent)
                # Another program may be as quick.
                with suppress(FileExistsError):
                    make_private(self.path)
                sync_folder(self.path.parent)
            connection = connect(self.path)
            try:
                _make_ready(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            # What is damaged cannot be put in order at the end.
            with suppress(driver.Error):
                connection.close()

    def _set_aside(self) -> None:
        """Keep the damaged file under another name, with what SQLite keeps beside it: a new one must not take that for its own."""
        self._let_go()
        names = (self.path.with_name(f"drafts-damaged-{number}.db") for number in count(1))
        aside = next(name for name in names if not name.exists())
        self.path.replace(aside)
        for ending in _BESIDE:
            beside = self.path.with_name(self.path.name + ending)
            if beside.exists():
                beside.replace(aside.with_name(aside.name + ending))
        sync_folder(self.path.parent)


class _NotOursError(Exception):
    """The file is broken where no statement met it, or is sound and somebody else's."""


def _make_ready(connection: Any) -> None:  # noqa: ANN401
    """See to it that an open file is sound and has our table.

    Raises:
        driver.Error: It is damaged.
        _NotOursError: It is as well, or it is somebody else's.
    """
    connection.execute(_TABLE)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise _NotOursError
    columns = [row[1] for row in connection.execute("PRAGMA table_info(drafts)")]
    if columns != _COLUMNS.split(", "):
        raise _NotOursError


def _is_damage(error: Exception) -> bool:
    if isinstance(error, _NotOursError):
        return True
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and int(code) & 0xFF in _DAMAGE
