"""The history of a card: who did what to it, and when, as the journal tells."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Table, select

from shopcrm.domain.ids import ActionId, CustomerId
from shopcrm.storage.given import given
from shopcrm.storage.journal import ACTION_COLUMNS, ActionKind
from shopcrm.storage.parts import table_of
from shopcrm.storage.tables import (
    ActionRow,
    AddressRow,
    AlertRow,
    FactRow,
    FieldValueRow,
    JournalRow,
    MailRow,
    PhoneRow,
    ProductLinkRow,
    RelationRow,
    RememberedDayRow,
    StaffRow,
    TagRow,
)


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one row: its table, ``i``/``u``/``d``, and the columns that changed with what they were and are.

    The journal keeps of an insert only that it was. What stood in a part of a card is known all the same, from the next
    change or from the part as it is now; ``columns`` is empty where it is not.

    Attributes:
        table: Its table.
        row_id: Its number there.
        op: ``i``, ``u`` or ``d``.
        columns: By name, what stood there before and after.
        same: What stood in the columns that an update left alone.
        names: Whom or what a column that holds a number means, by column; those that are known.
    """

    table: str
    row_id: int
    op: str
    columns: Mapping[str, tuple[Any, Any]]
    same: Mapping[str, Any] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


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


_PARTS: Final[dict[str, Table]] = {
    table.name: table
    for table in map(
        table_of,
        (
            *(PhoneRow, MailRow, AddressRow, RememberedDayRow, TagRow, AlertRow, FactRow),
            *(FieldValueRow, ProductLinkRow, RelationRow),
        ),
    )
}
"""The parts of a card whose words are told; a photo has none."""

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

    written = _written_parts(connection, customer_id, rows)
    entries = []
    for (action_id, _), mine in groupby(rows, belongs):
        changes = tuple(change for row in mine if (change := _change(row, written)) is not None)
        if changes:
            entries.append(_entry(actions.get(action_id), changes))
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


def _written_parts(
    connection: Connection, customer_id: CustomerId, rows: Sequence[Any]
) -> dict[int, Mapping[str, Any]]:
    """Give what the parts that were added held, by the number of the journal's row; those that are known."""
    following: dict[tuple[str, int], Any] = {}
    found: dict[int, Mapping[str, Any]] = {}
    left: dict[str, dict[int, int]] = defaultdict(dict)
    for row in reversed(rows):
        if row.tbl not in _PARTS:
            continue
        key = (row.tbl, row.row_id)
        if row.op != "i":
            following[key] = row.before
        elif key not in following:
            left[row.tbl][row.row_id] = row.id
        elif before := following.pop(key):
            found[row.id] = json.loads(before)
    for name, numbers in left.items():
        table = _PARTS[name]
        there = select(table).where(
            table.c.id.in_(given("ids")), table.c.customer_id == customer_id
        )
        for part in connection.execute(there, {"ids": list(numbers)}).mappings():
            found[numbers[part["id"]]] = {name: _as_kept(one) for name, one in part.items()}
    return found


def _as_kept(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """Write a value as the journal keeps it."""
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def _change(row: Any, written: Mapping[int, Mapping[str, Any]]) -> Change | None:  # noqa: ANN401
    """Give what became of a row; None where only forms were made older, because of something that is told elsewhere."""
    before = json.loads(row.before) if row.before else {}
    after = json.loads(row.after) if row.after else written.get(row.id, {})
    names = before.keys() | after.keys()
    if row.op == "u":
        names = {n for n in names if before.get(n) != after.get(n)}
    columns = {n: (before.get(n), after.get(n)) for n in sorted(names - {"version"})}
    if row.before and row.after and not columns:
        return None
    same = {n: value for n, value in after.items() if n not in names} if row.op == "u" else {}
    return Change(row.tbl, row.row_id, row.op, columns, same)
