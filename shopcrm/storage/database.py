"""The open file: one engine that writes, one that only reads, and the transaction around each wish."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import (
    Column,
    Connection,
    Engine,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    create_engine,
    event,
)
from sqlalchemy.pool import QueuePool

from shopcrm.domain.ids import ActionId, StaffId
from shopcrm.errors import DatabaseBusyError
from shopcrm.storage import files, journal, search
from shopcrm.storage.faults import translated
from shopcrm.storage.locking import FolderLock
from shopcrm.storage.schema import Base

READERS = 4
RETRY_SECONDS = 0.05

Reading = Connection
"""A transaction that only reads; it is handed to the functions of this package and has no use outside."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A transaction that writes: its connection, the action it is, and the instant it began."""

    connection: Connection
    action_id: ActionId
    now: datetime

    def note(self, **facts: Any) -> None:  # noqa: ANN401
        """Add to the action what was only known in its middle, such as the id of a new customer."""
        journal.add_facts(self.connection, self.action_id, facts)


class Database:
    """The shop's file while it is open.

    Args:
        folder: The data folder; made when it is not there, with an empty shop in it.
        now: Gives the present as an aware UTC instant.
        announce: Told after each commit which tables changed.

    Raises:
        ShopError: The file is newer, damaged, busy, or its folder cannot be written.
    """

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime],
        announce: Callable[[frozenset[str]], None] = lambda _tables: None,
    ) -> None:
        self.path = folder / files.DATA_NAME
        self.source = secrets.token_hex(8)
        self._now = now
        self._announce = announce
        self._lock = FolderLock(folder)
        self._closed = False
        with translated(self.path):
            self._open(folder)

    def _open(self, folder: Path) -> None:
        files.prepare_folder(folder)
        try:
            self._settle(time.monotonic() + files.BUSY_SECONDS)
        except BaseException:
            self._lock.release()
            raise
        self._writer = _engine(self.path, begin="BEGIN IMMEDIATE", size=1)
        self._reader = _engine(self.path, begin="BEGIN", size=READERS)

    def _settle(self, deadline: float) -> None:
        """Hold the folder with others, and in it a file of our revision.

        Two programs that start at once both want the folder alone, and neither gets it while the other holds on: each lets
        go, looks again, and finds the file that the other made.
        """
        while True:
            try:
                self._lock.share()
                self._bring_up_to_date()
            except DatabaseBusyError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(RETRY_SECONDS)
            else:
                return

    def _bring_up_to_date(self) -> None:
        if not self.path.exists():
            with self._lock.alone():
                # Another program may have made it before we had the folder alone.
                if not self.path.exists():
                    files.create(self.path, _build)
        files.check_is_shop(self.path)
        if files.revision_of(self.path) != files.HEAD:
            with self._lock.alone():
                if files.revision_of(self.path) != files.HEAD:
                    # Alembic costs more to import than everything else here.
                    from shopcrm.storage.migrations import guard

                    guard.upgrade(self.path, self._now())

    @contextmanager
    def write(
        self,
        verb: str,
        staff_id: StaffId | None = None,
        **facts: Any,  # noqa: ANN401
    ) -> Iterator[Writing]:
        """Do one thing, whole or not at all, and remember it in the journal.

        Args:
            verb: The code of what is done (``add_customer``); it is worded when it is shown.
            staff_id: Who does it.
            **facts: Ids and counts it concerns; never words of customers.

        Raises:
            ShopError: The file or the machine failed; nothing was written.
        """
        action = journal.NewAction(verb, self._now(), self.source, facts, staff_id)
        with self.write_action(action) as writing:
            yield writing

    def write_ready(self, verb: str, staff_id: StaffId | None) -> AbstractContextManager[Writing]:
        """Write what comes ready with a new file; the owner did not do it and cannot undo it."""
        kind = journal.ActionKind.READY
        action = journal.NewAction(verb, self._now(), self.source, {}, staff_id, kind)
        return self.write_action(action)

    @contextmanager
    def write_action(self, action: journal.NewAction) -> Iterator[Writing]:
        """Do one thing under an action that is given whole; see ``write``."""
        with translated(self.path), self._begin(self._writer) as connection:
            first = journal.last_row(connection) + 1
            action_id = journal.open_action(connection, action)
            yield Writing(connection, action_id, action.at)
            changed = journal.close_action(connection, action_id)
            search.follow(connection)
            tables = journal.changed_tables(connection, first) if changed else frozenset()
        if tables:
            self._announce(tables)

    @contextmanager
    def write_beside(self) -> Iterator[Connection]:
        """Write what undo leaves out: a printed sheet, the last day the program ran.

        Raises:
            ShopError: The file or the machine failed; nothing was written.
        """
        with translated(self.path), self._begin(self._writer) as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Read from one state of the file, however long it takes.

        Raises:
            ShopError: The file or the machine failed.
        """
        with translated(self.path), self._begin(self._reader) as connection:
            yield connection

    def catch_up(self) -> None:
        """Fold for the search what another program wrote into the file, or what an older program folded otherwise.

        Raises:
            ShopError: The file or the machine failed.
        """
        with self.read() as connection:
            behind = search.is_behind(connection)
        if behind:
            with self.write_beside() as connection:
                search.follow(connection)

    def _begin(self, engine: Engine) -> AbstractContextManager[Connection]:
        # An engine that was disposed of makes new connections when asked: somebody else may have the folder alone by then.
        if self._closed:
            message = "the file was closed"
            raise RuntimeError(message)
        return engine.begin()

    def close(self) -> None:
        """Let go of the file; it can then be copied as it is, and is not written any more."""
        self._closed = True
        self._reader.dispose()
        self._writer.dispose()
        self._lock.release()


def _engine(path: Path, *, begin: str, size: int) -> Engine:
    reading = begin == "BEGIN"
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: files.connect(path, read_only=reading),
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        pool_timeout=files.BUSY_SECONDS,
        hide_parameters=True,
    )

    # Without it the driver begins a transaction when it likes, and half-saved customers survive a kill.
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _build(raw: Any) -> None:  # noqa: ANN401
    """Fill a new file: all tables of the newest revision, the triggers, the revision's name."""
    engine = create_engine("sqlite://", module=driver, creator=lambda: raw, poolclass=QueuePool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        journal.create_triggers(connection)
        search.create_state(connection)
        _alembic_version().create(connection)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (files.HEAD,))


def _alembic_version() -> Table:
    """Describe the table of the revision as Alembic makes it, without importing Alembic."""
    return Table(
        "alembic_version",
        MetaData(),
        Column("version_num", String(32), nullable=False),
        PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
    )
