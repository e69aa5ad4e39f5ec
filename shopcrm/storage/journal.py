"""The journal: what every row was and is, under one action for each thing that was done.

Triggers made from the tables themselves write it, so that nothing that writes can forget it: bulk inserts and statements
of other programs included. Undo (``undoing``), history (``history``) and the search index (``search``) read it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, delete, func, insert, select, text, update

from shopcrm.domain.ids import ActionId, StaffId
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import ActionRow, JournalRow, journaled_tables


class ActionKind(StrEnum):
    """Whether something was done, taken back, or done again; ``READY`` came with the program and is never undone."""

    READY = "ready"
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class NewAction:
    """What is known of an action when it begins. ``facts`` are ids and counts, never words of customers."""

    verb: str
    at: datetime
    source: str
    facts: Mapping[str, Any]
    staff_id: StaffId | None = None
    kind: ActionKind = ActionKind.DO
    target_id: ActionId | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that was done, with the range of its rows in the journal."""

    id: ActionId
    verb: str
    facts: Mapping[str, Any]
    staff_id: StaffId | None
    at: datetime
    source: str
    kind: ActionKind
    target_id: ActionId | None
    undone_by: ActionId | None
    first_row: int
    last_row: int


def create_triggers(connection: Connection) -> None:
    """Put the journal's triggers on every table it knows, anew where they are there already.

    A table that a migration rebuilds loses its triggers, so the guard calls this after each.
    """
    for table in journaled_tables():
        for name, statement in _triggers(table):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
            connection.exec_driver_sql(statement)


def _triggers(table: Table) -> list[tuple[str, str]]:
    name, columns = table.name, [c.name for c in table.columns]
    changed = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in columns)
    into = "INSERT INTO journal_rows (tbl, row_id, op, card, before, after) VALUES"
    shapes = (
        ("i", "INSERT", "", f"('{name}', NEW.id, 'i', {_card(table, 'NEW')}, NULL, NULL)"),
        (
            "u",
            "UPDATE",
            f" WHEN {changed}",
            f"('{name}', NEW.id, 'u', {_card(table, 'NEW')}, {_row_json(table, 'OLD')}, {_row_json(table, 'NEW')})",
        ),
        (
            "d",
            "DELETE",
            "",
            f"('{name}', OLD.id, 'd', {_card(table, 'OLD')}, {_row_json(table, 'OLD')}, NULL)",
        ),
    )
    return [
        (
            f"journal_{name}_{op}",
            f'CREATE TRIGGER journal_{name}_{op} AFTER {event} ON "{name}"{when} BEGIN {into} {values}; END',
        )
        for op, event, when, values in shapes
    ]


def _card(table: Table, side: str) -> str:
    """Say in SQL whose card a row belongs to: its own customer, else that of the row it is a part of."""
    if table.name == "customers":
        return f"{side}.id"
    if "customer_id" in table.columns:
        return f"{side}.customer_id"
    for key in table.foreign_keys:
        owner = key.column.table
        if key.parent.info.get("part_of") and "customer_id" in owner.columns:
            own = f"{side}.{key.parent.name}"
            return f"(SELECT customer_id FROM {owner.name} WHERE id = {own})"  # noqa: S608  (our own names)  # noqa: S608
    return "NULL"


def _row_json(table: Table, side: str) -> str:
    parts = []
    for column in table.columns:
        value = f'{side}."{column.name}"'
        parts.append(
            f"'{column.name}', {f'hex({value})' if is_blob(table, column.name) else value}"
        )
    return f"json_object({', '.join(parts)})"


def is_blob(table: Table, column: str) -> bool:
    """Say whether a column holds bytes, which the journal keeps as hexadecimal digits."""
    return isinstance(table.columns[column].type, LargeBinary)


def open_action(connection: Connection, action: NewAction) -> ActionId:
    """Begin an action: what is written from here to ``close_action`` belongs to it."""
    first = last_row(connection) + 1
    result = connection.execute(
        insert(ActionRow).values(
            verb=action.verb,
            facts=json.dumps(dict(action.facts), ensure_ascii=False, separators=(",", ":")),
            staff_id=action.staff_id,
            at=action.at,
            source=action.source,
            kind=action.kind.value,
            target_id=action.target_id,
            undone_by=None,
            first_row=first,
            last_row=first - 1,
        )
    )
    return ActionId(new_id(result))


def close_action(connection: Connection, action_id: ActionId) -> bool:
    """End an action; False when it wrote nothing.

    What wrote nothing leaves no trace at all, but for an undo that could bring nothing back: it counts as taken back.
    """
    last = last_row(connection)
    mine = ActionRow.id == action_id
    row = connection.execute(select(ActionRow.first_row, ActionRow.kind).where(mine)).one()
    if last < row.first_row:
        if row.kind in {ActionKind.DO.value, ActionKind.READY.value}:
            connection.execute(delete(ActionRow).where(mine))
        return False
    connection.execute(update(ActionRow).where(mine).values(last_row=last))
    return True


def add_facts(connection: Connection, action_id: ActionId, facts: Mapping[str, Any]) -> None:
    """Add what was only known in the middle of an action, such as the id of a new customer."""
    mine = ActionRow.id == action_id
    known = json.loads(connection.execute(select(ActionRow.facts).where(mine)).scalar_one())
    words = json.dumps({**known, **facts}, ensure_ascii=False, separators=(",", ":"))
    connection.execute(update(ActionRow).where(mine).values(facts=words))


def last_row(connection: Connection) -> int:
    """Give the number of the journal's last row ever written; 0 when there is none."""
    row = connection.execute(
        text("SELECT seq FROM sqlite_sequence WHERE name = 'journal_rows'")
    ).scalar()
    return int(row or 0)


def changed_tables(connection: Connection, first: int) -> frozenset[str]:
    """Name the tables with a journal row from ``first`` on."""
    names = connection.execute(select(JournalRow.tbl).where(JournalRow.id >= first).distinct())
    return frozenset(names.scalars())


def fetch_action(connection: Connection, action_id: ActionId) -> Action | None:
    """Give one action, or None."""
    row = connection.execute(select(*ACTION_COLUMNS).where(ActionRow.id == action_id)).first()
    return None if row is None else action_of(row)


def list_actions(connection: Connection, *, limit: int, since: datetime) -> list[Action]:
    """List the things done (not what was taken back or done again), newest first."""
    rows = connection.execute(
        select(*ACTION_COLUMNS)
        .where(ActionRow.kind == ActionKind.DO.value, ActionRow.at >= since)
        .order_by(ActionRow.id.desc())
        .limit(limit)
    )
    return [action_of(row) for row in rows]


def count_others(connection: Connection, after: ActionId, source: str) -> tuple[ActionId, int]:
    """Look at the actions after one: give the last there is, and how many another program did."""
    last = connection.execute(select(func.max(ActionRow.id))).scalar() or 0
    if last <= after:
        return after, 0
    others = connection.execute(
        select(func.count())
        .select_from(ActionRow)
        .where(ActionRow.id > after, ActionRow.source != source)
    ).scalar()
    return ActionId(last), int(others or 0)


ACTION_COLUMNS = tuple(ActionRow.__table__.columns)


def action_of(row: Any) -> Action:  # noqa: ANN401  (a row of ACTION_COLUMNS)
    """Make an action of a row of ``ACTION_COLUMNS``."""
    return Action(
        id=ActionId(row.id),
        verb=row.verb,
        facts=json.loads(row.facts),
        staff_id=row.staff_id,
        at=row.at,
        source=row.source,
        kind=ActionKind(row.kind),
        target_id=row.target_id,
        undone_by=row.undone_by,
        first_row=row.first_row,
        last_row=row.last_row,
    )
