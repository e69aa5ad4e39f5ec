"""The guard around migrations: a verified copy first, then all steps and the version in one transaction, then checks.

Alembic's batch mode with foreign keys on deletes the children of the table it rebuilds, silently, and its default engine
leaves a killed migration half done: both were tried. Here foreign keys are off on this one connection, and nothing is
committed before everything is right.

Revisions are named by four digits (``0001``, ``0002``) and follow each other without branches: which of two is newer is told
by comparing the names as strings, before Alembic is even loaded.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from shopcrm.errors import DamagedFileError
from shopcrm.storage import files, journal, search

SCRIPTS = Path(__file__).parent
"""Where the steps are. In the built program, too: they are shipped as files beside this module (see ``build.spec``)."""

BACKUPS = "backups"
PARTIAL = ".part"
"""The ending of a copy that was not checked yet; one that a kill left behind is taken away by the next try."""


def upgrade(path: Path, now: datetime, scripts: Path | None = None, revision: str = "head") -> Path:
    """Bring a file to the newest revision, whole or not at all.

    Args:
        path: The shop's file; nobody else has it open.
        now: The instant, for the name of the copy.
        scripts: Where the steps are; our own when None.
        revision: How far to go.

    Returns:
        The copy made before.

    Raises:
        DamagedFileError: The file fails its checks, before or after, or says a revision nobody knows; it is as it was.
        driver.Error: As SQLite says it; the file is as it was.
    """
    raw = files.connect(path)
    try:
        raw.execute("PRAGMA foreign_keys=OFF")
        copy = _copy(raw, path, now)
        _run(raw, path, scripts or SCRIPTS, revision)
    finally:
        raw.close()
    return copy


def _run(raw: Any, path: Path, scripts: Path, revision: str) -> None:  # noqa: ANN401
    engine = create_engine("sqlite://", module=driver, creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        broken = _broken_references(connection)
        # What a step changes is nobody's doing: it belongs neither into the history of a card nor in the way of an undo.
        _drop_triggers(connection)
        numbers = _last_numbers(connection)
        _take_steps(connection, path, scripts, revision)
        _keep_numbers(connection, numbers)
        journal.create_triggers(connection)
        search.rebuild(connection)
        if _broken_references(connection) > broken:
            raise DamagedFileError(path)
        if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
            raise DamagedFileError(path)


def _take_steps(connection: Connection, path: Path, scripts: Path, revision: str) -> None:
    config = Config()
    # Alembic reads a '%' as the beginning of a variable.
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, revision)
    except CommandError as error:
        raise DamagedFileError(path) from error


def _drop_triggers(connection: Connection) -> None:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'journal_*'"
    )
    for name in names.scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def _last_numbers(connection: Connection) -> dict[str, int]:
    there = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'")
    if there.first() is None:
        return {}
    rows = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")
    return {row.name: row.seq for row in rows}


def _keep_numbers(connection: Connection, numbers: dict[str, int]) -> None:
    """See to it that no id is used twice: a table that was rebuilt knows only the ids that are in it."""
    now = _last_numbers(connection)
    there = set(
        connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
    )
    for name, last in numbers.items():
        if name in there and now.get(name, 0) < last:
            connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
            connection.exec_driver_sql("INSERT INTO sqlite_sequence VALUES (?, ?)", (name, last))


def _broken_references(connection: Connection) -> int:
    """Count the rows that refer to nothing: another program may have left some, and a step may not add to them."""
    return len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())


def _copy(raw: Any, path: Path, now: datetime) -> Path:  # noqa: ANN401
    """Copy the file as it is, and open and count the copy before it is called one."""
    folder = path.parent / BACKUPS
    folder.mkdir(mode=0o700, exist_ok=True)
    for left_over in folder.glob(f"*{PARTIAL}"):
        left_over.unlink()
    copy = folder / f"before-migration-{now:%Y%m%d-%H%M%S-%f}.db"
    partial = copy.with_name(copy.name + PARTIAL)
    files.make_private(partial)
    try:
        raw.execute("VACUUM INTO ?", (str(partial),))
        files.sync(partial)
        _check_copy(raw, partial, path)
        partial.replace(copy)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    files.sync_folder(folder)
    files.sync_folder(path.parent)
    return copy


def _check_copy(raw: Any, copy: Path, path: Path) -> None:  # noqa: ANN401
    opened = driver.connect(copy.absolute().as_uri() + "?mode=ro", uri=True)
    try:
        opened.execute("PRAGMA cipher_log_level=NONE")
        sound = opened.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        if not sound or _counts(opened) != _counts(raw):
            raise DamagedFileError(path)
    finally:
        opened.close()


def _counts(raw: Any) -> dict[str, int]:  # noqa: ANN401
    """Count the rows of every table."""
    names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  (a name the file itself gives)
        for name in names
    }
