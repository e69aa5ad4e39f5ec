"""The whole of a shop's file as plain values, to say whether two states of it are the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from shopcrm.services.opened import OpenShop
from shopcrm.storage import files, search
from shopcrm.storage.tables import journaled_tables

Row = dict[str, Any]
Dump = dict[tuple[str, int], Row]
"""Every row that undo knows, by its table and id."""


def dump(shop: OpenShop) -> Dump:
    """Give every row of every table that undo and history know."""
    found: Dump = {}
    with shop.database.read() as connection:
        for table in journaled_tables():
            rows = connection.exec_driver_sql(f'SELECT * FROM "{table.name}"')
            found |= {(table.name, row["id"]): dict(row) for row in rows.mappings()}
    return found


def assert_sound(shop: OpenShop) -> None:
    """See to it that no row refers to nothing, no page is broken, and what is found by is as if made anew."""
    with shop.database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    with shop.database.write_beside() as connection:
        search.follow(connection)
        followed = _found_by(connection)
        search.rebuild(connection)
        assert followed == _found_by(connection)


def _found_by(connection: Connection) -> list[list[tuple[Any, ...]]]:
    names = ("search_people ORDER BY customer_id", "search_words ORDER BY conversation_id")
    return [
        [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name}")]
        for name in names
    ]


def schema_of(path: Path) -> set[tuple[str, str, str, str | None]]:
    """Give every table, index and trigger of a closed file with the words it was made by."""
    connection = files.connect(path)
    try:
        rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
        return {tuple(row) for row in rows}
    finally:
        connection.close()


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of every table of a closed file, the journal and the index among them."""
    connection = files.connect(path)
    try:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: sorted(
                map(tuple, connection.execute(f'SELECT * FROM "{name}"').fetchall()), key=repr
            )
            for (name,) in names
        }
    finally:
        connection.close()
