"""The guard around migrations: a verified copy first, then all steps and the version in one transaction, then checks.

Alembic's batch mode with foreign keys on deletes the children of the table it rebuilds, silently, and its default engine
leaves a killed migration half done: both were tried. Here foreign keys are off on this one connection, and nothing is
committed before everything is right.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from shopcrm.errors import DamagedFileError
from shopcrm.storage import files, journal

SCRIPTS = Path(__file__).parent
BACKUPS = "backups"


def upgrade(path: Path, now: datetime, scripts: Path = SCRIPTS, revision: str = "head") -> Path:
    """Bring a file to the newest revision, whole or not at all.

    Args:
        path: The shop's file; nobody else has it open.
        now: The instant, for the name of the copy.
        scripts: Where the steps are.
        revision: How far to go.

    Returns:
        The copy made before.

    Raises:
        DamagedFileError: The file fails its checks, before or after; it is as it was.
        driver.Error: As SQLite says it; the file is as it was.
    """
    raw = files.connect(path)
    try:
        raw.execute("PRAGMA foreign_keys=OFF")
        copy = _copy(raw, path, now)
        _run(raw, path, scripts, revision)
    finally:
        raw.close()
    return copy


def _run(raw: Any, path: Path, scripts: Path, revision: str) -> None:  # noqa: ANN401
    engine = create_engine("sqlite://", module=driver, creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(scripts))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        # A table that was rebuilt lost its triggers.
        journal.create_triggers(connection)
        _check(connection, path)


def _check(connection: Connection, path: Path) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise DamagedFileError(path)
    if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
        raise DamagedFileError(path)


def _copy(raw: Any, path: Path, now: datetime) -> Path:  # noqa: ANN401
    """Copy the file as it is, and open the copy before it is believed."""
    folder = path.parent / BACKUPS
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / f"before-migration-{now:%Y%m%d-%H%M%S-%f}.db"
    files.make_private(copy)
    raw.execute("VACUUM INTO ?", (str(copy),))
    files.sync(copy)
    files.sync_folder(folder)
    opened = driver.connect(copy.absolute().as_uri() + "?mode=ro", uri=True)
    try:
        opened.execute("PRAGMA cipher_log_level=NONE")
        sound = opened.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        here = raw.execute("SELECT count(*) FROM customers").fetchone()
        there = opened.execute("SELECT count(*) FROM customers").fetchone()
    finally:
        opened.close()
    if not sound or here != there:
        raise DamagedFileError(path)
    return copy
