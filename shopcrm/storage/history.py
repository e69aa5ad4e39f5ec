"""The history of a card: who did what to it, and when, as the journal tells."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from shopcrm.domain.ids import ActionId, CustomerId
from shopcrm.storage.journal import ACTION_COLUMNS, ActionKind, action_of
from shopcrm.storage.tables import ActionRow, JournalRow, StaffRow


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one row: its table, ``i``/``u``/``d``, and the columns that changed with what they were and are.

    An insert says no columns: they are what the row is now, or was when the next change came.
    """

    table: str
    row_id: int
    op: str
    columns: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that was done to a card. ``staff`` is None when nobody was on duty by name.

    ``taken_back`` says that it was undone since; ``kind`` tells doing from taking back and doing again.
    """

    action_id: ActionId | None
    verb: str
    kind: ActionKind
    at: datetime | None
    staff: str | None
    taken_back: bool
    changes: tuple[Change, ...]


OUTSIDE = "outside"
"""The verb of changes that no action of ours made: another program wrote into the file."""


def fetch_history(connection: Connection, customer_id: CustomerId) -> list[HistoryEntry]:
    """List everything that was done to a customer's card and its parts, newest first."""
    rows = connection.execute(
        select(JournalRow.__table__).where(JournalRow.card == customer_id).order_by(JournalRow.id)
    ).all()
    entries: list[HistoryEntry] = []
    at = 0
    while at < len(rows):
        action = _action_at(connection, rows[at].id)
        last = action.last_row if action is not None else rows[at].id
        mine = [row for row in rows[at:] if row.id <= last]
        entries.append(_entry(connection, action, tuple(_change(row) for row in mine)))
        at += len(mine)
    return entries[::-1]


def _action_at(connection: Connection, row_id: int) -> Any:  # noqa: ANN401
    row = connection.execute(
        select(*ACTION_COLUMNS)
        .where(ActionRow.first_row <= row_id)
        # An undo that could bring nothing back has no rows, and the same first row as the action after it.
        .order_by(ActionRow.first_row.desc(), ActionRow.id.desc())
        .limit(1)
    ).first()
    if row is None or row.last_row < row_id:
        return None
    return action_of(row)


def _entry(connection: Connection, action: Any, changes: tuple[Change, ...]) -> HistoryEntry:  # noqa: ANN401
    if action is None:
        return HistoryEntry(
            None, OUTSIDE, ActionKind.DO, None, None, taken_back=False, changes=changes
        )
    staff = connection.execute(select(StaffRow.name).where(StaffRow.id == action.staff_id)).scalar()
    return HistoryEntry(
        action_id=action.id,
        verb=action.verb,
        kind=action.kind,
        at=action.at,
        staff=staff,
        taken_back=action.undone_by is not None,
        changes=changes,
    )


def _change(row: Any) -> Change:  # noqa: ANN401
    before = json.loads(row.before) if row.before else {}
    after = json.loads(row.after) if row.after else {}
    names = before.keys() | after.keys()
    if row.op == "u":
        names = {n for n in names if before.get(n) != after.get(n)}
    columns = {n: (before.get(n), after.get(n)) for n in sorted(names - {"version"})}
    return Change(row.tbl, row.row_id, row.op, columns)
