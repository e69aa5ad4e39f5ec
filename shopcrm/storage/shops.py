"""The shop's own settings in the file: one value a row, so that undo and history see each change by itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert, select, update

from shopcrm.storage.tables import MarkRow, ShopValueRow


def fetch_values(connection: Connection) -> dict[str, Any]:
    """Give all settings that were ever set."""
    rows = connection.execute(select(ShopValueRow.name, ShopValueRow.value))
    return {row.name: json.loads(row.value) for row in rows}


def set_values(connection: Connection, values: Mapping[str, Any]) -> None:
    """Set some settings; one that has the value already is left alone."""
    there = fetch_values(connection)
    for name, value in values.items():
        written = json.dumps(value, ensure_ascii=False)
        if name not in there:
            connection.execute(insert(ShopValueRow).values(name=name, value=written))
        elif there[name] != value:
            connection.execute(
                update(ShopValueRow).where(ShopValueRow.name == name).values(value=written)
            )


def fetch_mark(connection: Connection, name: str) -> str | None:
    """Give what the program remembers for itself under a name."""
    return connection.execute(select(MarkRow.value).where(MarkRow.name == name)).scalar()


def set_mark(connection: Connection, name: str, value: str) -> None:
    """Remember something for the program itself; undo leaves it alone."""
    done = connection.execute(update(MarkRow).where(MarkRow.name == name).values(value=value))
    if done.rowcount == 0:
        connection.execute(insert(MarkRow).values(name=name, value=value))
