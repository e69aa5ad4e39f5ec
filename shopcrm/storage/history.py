"""The history of a card: who did what to it, and when, as the journal tells."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select

from shopcrm.domain.ids import ActionId, CustomerId
from shopcrm.storage.journal import ACTION_COLUMNS, ActionKind
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
    # An undo that could bring nothing back has no rows, and the same first row as the action after it.
    before = (
        select(ActionRow.id)
        .where(ActionRow.first_row <= JournalRow.id)
        .order_by(ActionRow.first_row.desc(), ActionRow.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(JournalRow.__table__, before.label("action"))
        .where(JournalRow.card == customer_id)
        .order_by(JournalRow.id)
    ).all()
    actions = _actions(connection, {row.action for row in rows})

    def belongs(row: Any) -> tuple[ActionId | None, int]:  # noqa: ANN401
        action = actions.get(row.action)
        if action is None or action.last_row < row.id:
            return None, row.id
        return action.id, 0

    entries = [
        _entry(actions.get(action_id), tuple(map(_change, mine)))
        for (action_id, _), mine in groupby(rows, belongs)
    ]
    return entries[::-1]


def _actions(connection: Connection, ids: Collection[int | None]) -> dict[int | None, Any]:
    """Give actions by id, as rows with the name of who did each."""
    rows = connection.execute(
        select(*ACTION_COLUMNS, StaffRow.name.label("staff"))
        .outerjoin(StaffRow, StaffRow.id == ActionRow.staff_id)
        .where(ActionRow.id.in_(ids))
    )
    return {row.id: row for row in rows}


def _entry(action: Any, changes: tuple[Change, ...]) -> HistoryEntry:  # noqa: ANN401
    if action is None:
        return HistoryEntry(
            None, OUTSIDE, ActionKind.DO, None, None, taken_back=False, changes=changes
        )
    return HistoryEntry(
        action_id=ActionId(action.id),
        verb=action.verb,
        kind=ActionKind(action.kind),
        at=action.at,
        staff=action.staff,
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
