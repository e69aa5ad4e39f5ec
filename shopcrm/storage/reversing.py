"""Taking an action back: every row it touched becomes what it was, as far as nothing else changed it since.

The reversal is written like anything else, so the journal's triggers make an action of it, which can be reversed in turn:
that is what "redo" is. Two short ways serve the large actions (an import undone, and done again) by whole tables.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, select, update
from sqlalchemy.exc import IntegrityError

from shopcrm.storage.former_rows import (
    Kept,
    KeptReason,
    card_of,
    current_row,
    delete_rows,
    put_back_row,
    reinsert_row,
    table_named,
)
from shopcrm.storage.journal import (
    ACTION_COLUMNS,
    Action,
    ActionKind,
    action_of,
    is_blob,
    last_row,
)
from shopcrm.storage.tables import ActionRow, JournalRow, journaled_tables

RowKey = tuple[str, int]
"""A table's name and a row's id."""


@dataclass(slots=True)
class _Reversal:
    """What has to happen, by table."""

    deletes: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    reinserts: dict[str, dict[int, dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    updates: list[tuple[str, int, dict[str, Any], dict[str, Any]]] = field(default_factory=list)


def reverse(connection: Connection, action: Action) -> list[Kept]:
    """Make every row that an action touched what it was before.

    Returns:
        The rows that stay as they are, because something else changed or uses them since. Usually empty.
    """
    # The order of deletes, inserts and updates then does not matter until the commit.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    untouched_since = not _gaps_since(connection, action)
    ops = _ops(connection, action)
    if untouched_since and ops == {"i"}:
        _delete_all(connection, action)
        return []
    if untouched_since and ops == {"d"}:
        try:
            with connection.begin_nested():
                _reinsert_all(connection, action)
        except IntegrityError:
            pass
        else:
            return []
    return _reverse_by_row(connection, action)


def _gaps_since(connection: Connection, action: Action) -> list[tuple[int, int]]:
    """Give the journal's ranges after an action whose changes are in force.

    Left out is what was taken back whole, and the taking back itself: together they changed nothing.
    """
    neutral = connection.execute(
        select(ActionRow.first_row, ActionRow.last_row)
        .where(ActionRow.id > action.id, _is_neutral())
        .order_by(ActionRow.first_row)
    )
    gaps, start = [], action.last_row + 1
    for first, last in neutral:
        if first > start:
            gaps.append((start, first - 1))
        start = max(start, last + 1)
    end = last_row(connection)
    if end >= start:
        gaps.append((start, end))
    return gaps


def _in_force() -> ColumnElement[bool]:
    return (ActionRow.kind == ActionKind.DO.value) & ActionRow.undone_by.is_(None)


def _is_neutral() -> ColumnElement[bool]:
    """Say of an action that it and its taking back cancel out; where a row stayed as it was, they do not."""
    whole = func.coalesce(func.json_extract(ActionRow.facts, "$.kept"), 0) == 0
    in_part = select(ActionRow.id).where(~whole)
    done = ActionRow.kind == ActionKind.DO.value
    taken_back = done & ActionRow.undone_by.is_not(None) & ActionRow.undone_by.not_in(in_part)
    flips = ActionRow.kind.in_([ActionKind.UNDO.value, ActionKind.REDO.value]) & whole
    return taken_back | flips


def _ops(connection: Connection, action: Action) -> set[str]:
    found = set()
    for op in "iud":
        there = connection.execute(
            select(JournalRow.id).where(_in_range(action), JournalRow.op == op).limit(1)
        )
        if there.first() is not None:
            found.add(op)
    return found


def _in_range(action: Action) -> ColumnElement[bool]:
    return JournalRow.id.between(action.first_row, action.last_row)


# --- whole tables at once --------------------------------------------------------------------


def _delete_all(connection: Connection, action: Action) -> None:
    for table in reversed(_tables_of(connection, action)):
        connection.exec_driver_sql(
            f'DELETE FROM "{table.name}" WHERE id IN '  # noqa: S608  (our own table's name)
            "(SELECT row_id FROM journal_rows WHERE id BETWEEN ? AND ? AND tbl = ?)",
            (action.first_row, action.last_row, table.name),
        )


def _reinsert_all(connection: Connection, action: Action) -> None:
    for table in _tables_of(connection, action):
        written = _columns_written(connection, action, table)
        columns = ", ".join(f'"{name}"' for name in written)
        values = ", ".join(_extract(table, name) for name in written)
        connection.exec_driver_sql(
            f'INSERT INTO "{table.name}" ({columns}) SELECT {values} '  # noqa: S608
            "FROM journal_rows WHERE id BETWEEN ? AND ? AND tbl = ? ORDER BY row_id",
            (action.first_row, action.last_row, table.name),
        )


def _columns_written(connection: Connection, action: Action, table: Table) -> list[str]:
    """Give the columns a table had when its rows were written down; one that was added since gets its default."""
    before = connection.execute(
        select(JournalRow.before).where(_in_range(action), JournalRow.tbl == table.name).limit(1)
    ).scalar_one()
    known = json.loads(before or "{}")
    return [column.name for column in table.columns if column.name in known]


def _extract(table: Table, column: str) -> str:
    value = f"json_extract(before, '$.{column}')"
    return f"unhex({value})" if is_blob(table, column) else value


def _tables_of(connection: Connection, action: Action) -> list[Table]:
    names = set(
        connection.execute(select(JournalRow.tbl).where(_in_range(action)).distinct()).scalars()
    )
    return [table for table in journaled_tables() if table.name in names]


# --- row by row ------------------------------------------------------------------------------


def _reverse_by_row(connection: Connection, action: Action) -> list[Kept]:
    reversal = _plan(connection, action)
    kept: list[Kept] = []
    for table in journaled_tables():
        for row_id, values in sorted(reversal.reinserts.get(table.name, {}).items()):
            kept.extend(reinsert_row(connection, table, row_id, values))
    for name, row_id, before, after in reversal.updates:
        kept.extend(put_back_row(connection, table_named(name), row_id, before, after))
    # Only now is it certain what refers to the rows that shall go: an update may have had to stay.
    kept.extend(_keep_what_is_used(connection, action, reversal))
    for table in reversed(journaled_tables()):
        delete_rows(connection, table, reversal.deletes.get(table.name, set()))
    return kept


def _plan(connection: Connection, action: Action) -> _Reversal:
    """Sum up the journal's rows: several changes of one row are one, from the first state to the last."""
    first: dict[RowKey, Any] = {}
    last: dict[RowKey, Any] = {}
    columns = (
        JournalRow.tbl,
        JournalRow.row_id,
        JournalRow.op,
        JournalRow.before,
        JournalRow.after,
    )
    for row in connection.execute(
        select(*columns).where(_in_range(action)).order_by(JournalRow.id)
    ):
        key = (row.tbl, row.row_id)
        first.setdefault(key, row)
        last[key] = row
    reversal = _Reversal()
    for key, start in first.items():
        end, (name, row_id) = last[key], key
        if start.op == "i":
            if end.op != "d":
                reversal.deletes[name].add(row_id)
        elif end.op == "d":
            reversal.reinserts[name][row_id] = json.loads(start.before)
        elif end.op == "u":
            reversal.updates.append((name, row_id, json.loads(start.before), json.loads(end.after)))
        else:  # deleted and put back by the same action: what it is now counts as what it became
            now = current_row(connection, table_named(name), row_id)
            if now is not None:
                reversal.updates.append((name, row_id, json.loads(start.before), now))
    return reversal


def _keep_what_is_used(connection: Connection, action: Action, reversal: _Reversal) -> list[Kept]:
    """Take out of the deletes what was changed since, what others refer to, and what belongs together with those."""
    kept: dict[RowKey, KeptReason] = {}
    for key in _touched_since(connection, action):
        if key[1] in reversal.deletes.get(key[0], ()):
            kept[key] = KeptReason.CHANGED_SINCE
    for key in _referred_to(connection, reversal):
        kept.setdefault(key, KeptReason.IN_USE)
    queue = list(kept)
    while queue:
        for key in _belonging(connection, queue.pop()):
            if key[1] in reversal.deletes.get(key[0], ()) and key not in kept:
                kept[key] = KeptReason.IN_USE
                queue.append(key)
    for name, row_id in kept:
        reversal.deletes[name].discard(row_id)
    return [
        Kept(name, row_id, reason, card_of(connection, table_named(name), row_id))
        for (name, row_id), reason in kept.items()
    ]


def _touched_since(connection: Connection, action: Action) -> Iterator[RowKey]:
    for first, last in _gaps_since(connection, action):
        rows = connection.execute(
            select(JournalRow.tbl, JournalRow.row_id).where(JournalRow.id.between(first, last))
        )
        yield from ((row.tbl, row.row_id) for row in rows)


def _referred_to(connection: Connection, reversal: _Reversal) -> Iterator[RowKey]:
    """Find rows to be deleted that a row which stays refers to."""
    for child in journaled_tables():
        for key in child.foreign_keys:
            parent = key.column.table.name
            if not reversal.deletes.get(parent):
                continue
            column = key.parent
            rows = connection.exec_driver_sql(
                f'SELECT id, "{column.name}" FROM "{child.name}" '  # noqa: S608
                f'WHERE "{column.name}" IN (SELECT value FROM json_each(?))',
                (json.dumps(sorted(reversal.deletes[parent])),),
            )
            going = reversal.deletes.get(child.name, set())
            for row_id, parent_id in rows:
                if row_id not in going:
                    yield (parent, parent_id)


def _belonging(connection: Connection, key: RowKey) -> Iterator[RowKey]:
    """Give the rows a row refers to, and its own parts: none of them may go while it stays."""
    name, row_id = key
    table = table_named(name)
    current = current_row(connection, table, row_id)
    if current is None:
        return
    for foreign in table.foreign_keys:
        value = current[foreign.parent.name]
        if value is not None:
            yield (foreign.column.table.name, value)
    for child, column in _parts_of(table):
        ids = connection.execute(select(child.c.id).where(child.c[column] == row_id)).scalars()
        yield from ((child.name, part) for part in ids)


def _parts_of(table: Table) -> Iterator[tuple[Table, str]]:
    for child in journaled_tables():
        for key in child.foreign_keys:
            if key.column.table is table and key.parent.info.get("part_of"):
                yield child, key.parent.name


def mark_taken_back(connection: Connection, action: Action, by: int | None) -> None:
    """Note which action took this one back; None when it is in force again."""
    connection.execute(update(ActionRow).where(ActionRow.id == action.id).values(undone_by=by))


def last_to_undo(connection: Connection, since: datetime, source: str | None) -> Action | None:
    """Give the last thing done that is in force, of one window or of all; None when there is none."""
    query = select(*ACTION_COLUMNS).where(_in_force(), ActionRow.at >= since)
    if source is not None:
        query = query.where(ActionRow.source == source)
    row = connection.execute(query.order_by(ActionRow.id.desc()).limit(1)).first()
    return None if row is None else action_of(row)


def last_to_redo(connection: Connection, since: datetime, source: str | None) -> Action | None:
    """Give the last taking back after which nothing new was done; None when there is none."""
    newest = select(func.coalesce(func.max(ActionRow.id), 0)).where(_in_force())
    taken_back = (ActionRow.kind == ActionKind.UNDO.value) & ActionRow.undone_by.is_(None)
    query = select(*ACTION_COLUMNS).where(
        taken_back, ActionRow.at >= since, ActionRow.id > newest.scalar_subquery()
    )
    if source is not None:
        query = query.where(ActionRow.source == source)
    row = connection.execute(query.order_by(ActionRow.id.desc()).limit(1)).first()
    return None if row is None else action_of(row)
