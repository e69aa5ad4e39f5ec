"""One row made what it was: put in again, set back column by column, or taken out, as far as the file still allows it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, ForeignKey, Table, select
from sqlalchemy.exc import IntegrityError

from shopcrm.storage.journal import is_blob
from shopcrm.storage.tables import journaled_tables


class KeptReason(StrEnum):
    """Why a row could not become what it was."""

    CHANGED_SINCE = "changed_since"
    IN_USE = "in_use"
    OWNER_GONE = "owner_gone"


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that stays as it is now; ``card`` is the customer it belongs to, where it belongs to one."""

    table: str
    row_id: int
    reason: KeptReason
    card: int | None = None


def table_named(name: str) -> Table:
    """Give one of the tables that undo knows."""
    return next(table for table in journaled_tables() if table.name == name)


def current_row(connection: Connection, table: Table, row_id: int) -> dict[str, Any] | None:
    """Give a row as the journal would write it, or None."""
    columns = ", ".join(
        f'hex("{c.name}")' if is_blob(table, c.name) else f'"{c.name}"' for c in table.columns
    )
    row = connection.exec_driver_sql(
        f'SELECT {columns} FROM "{table.name}" WHERE id = ?',  # noqa: S608
        (row_id,),
    ).first()
    return None if row is None else dict(zip(table.columns.keys(), row, strict=True))


def card_of(connection: Connection, table: Table, row_id: int) -> int | None:
    """Give the customer a row belongs to, or None."""
    if table.name == "customers":
        return row_id
    current = current_row(connection, table, row_id)
    return None if current is None else current.get("customer_id")


def delete_rows(connection: Connection, table: Table, ids: Iterable[int]) -> None:
    """Take rows out of a table."""
    wanted = sorted(ids)
    if wanted:
        connection.exec_driver_sql(
            f'DELETE FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?))',  # noqa: S608
            (json.dumps(wanted),),
        )


def reinsert_row(
    connection: Connection, table: Table, row_id: int, values: dict[str, Any]
) -> list[Kept]:
    """Put a row in again under its old id; gives the row itself when it has to stay away."""
    card = row_id if table.name == "customers" else values.get("customer_id")
    values, lost = _without_missing_owners(connection, table, values)
    if lost is KeptReason.OWNER_GONE:
        return [Kept(table.name, row_id, lost, card)]
    if current_row(connection, table, row_id) is not None:
        return [Kept(table.name, row_id, KeptReason.CHANGED_SINCE, card)]
    columns = [c for c in table.columns if c.name in values]
    names = ", ".join(f'"{c.name}"' for c in columns)
    holes = ", ".join("unhex(?)" if is_blob(table, c.name) else "?" for c in columns)
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(
                f'INSERT INTO "{table.name}" ({names}) VALUES ({holes})',  # noqa: S608
                tuple(values[c.name] for c in columns),
            )
    except IntegrityError:
        return [Kept(table.name, row_id, KeptReason.CHANGED_SINCE, card)]
    return []


def put_back_row(
    connection: Connection,
    table: Table,
    row_id: int,
    before: dict[str, Any],
    after: dict[str, Any],
) -> list[Kept]:
    """Set back the columns an action changed, but those that were changed again since."""
    current = current_row(connection, table, row_id)
    card = row_id if table.name == "customers" else before.get("customer_id")
    if current is None:
        return [Kept(table.name, row_id, KeptReason.CHANGED_SINCE, card)]
    changed = [c for c in before if before[c] != after.get(c) and c != "version"]
    values = {c: before[c] for c in changed if current.get(c) == after.get(c)}
    whole = len(values) == len(changed)
    values, lost = _without_missing_owners(connection, table, values)
    if "version" in before and (values or whole):
        same = whole and current["version"] == after["version"]
        values["version"] = before["version"] if same else current["version"] + 1
    if values and not _set(connection, table, row_id, values):
        whole = False
    if lost is not None:
        return [Kept(table.name, row_id, lost, card)]
    return [] if whole else [Kept(table.name, row_id, KeptReason.CHANGED_SINCE, card)]


def _without_missing_owners(
    connection: Connection, table: Table, values: dict[str, Any]
) -> tuple[dict[str, Any], KeptReason | None]:
    """Empty the references whose row is gone, where they may be empty; else say that the owner is gone."""
    found = dict(values)
    for foreign in table.foreign_keys:
        name = foreign.parent.name
        if found.get(name) is None or _is_there(connection, foreign, found[name]):
            continue
        if not foreign.parent.nullable:
            return found, KeptReason.OWNER_GONE
        found[name] = None
    return found, None


def _is_there(connection: Connection, foreign: ForeignKey, row_id: int) -> bool:
    target = foreign.column.table
    return connection.execute(select(target.c.id).where(target.c.id == row_id)).first() is not None


def _set(connection: Connection, table: Table, row_id: int, values: dict[str, Any]) -> bool:
    sets = ", ".join(f'"{c}" = {"unhex(?)" if is_blob(table, c) else "?"}' for c in values)
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(
                f'UPDATE "{table.name}" SET {sets} WHERE id = ?',  # noqa: S608
                (*values.values(), row_id),
            )
    except IntegrityError:
        return False
    return True
