"""Follow-ups in the file, and the remembered days that were seen to."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, insert, select, tuple_, update

from shopcrm.domain.customers import CustomerDay
from shopcrm.domain.days import Calendar
from shopcrm.domain.followups import Followup, FollowupDraft, FollowupKind, Outcome
from shopcrm.domain.ids import (
    ConversationId,
    CustomerId,
    FollowupId,
    PlanId,
    RememberedDayId,
    Uid,
)
from shopcrm.domain.recurrence import Repeat
from shopcrm.storage.customers import customer_day
from shopcrm.storage.parts import Values, delete_with_parts, holds, table_of
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import CustomerRow, DayKeptRow, FollowupRow, RememberedDayRow


def insert_followup(
    connection: Connection, uid: Uid, since: date, draft: FollowupDraft
) -> FollowupId:
    """Add a follow-up."""
    result = connection.execute(
        insert(FollowupRow).values(uid=uid, version=1, **draft_columns(draft, since))
    )
    return FollowupId(new_id(result))


def draft_columns(draft: FollowupDraft, since: date) -> Values:
    """Give the columns of a new follow-up, but for uid and version."""
    return {
        "customer_id": draft.customer_id,
        "conversation_id": draft.conversation_id,
        "kind": draft.kind.value,
        "about": draft.about,
        "due": draft.due,
        "at": draft.at,
        "repeat": None if draft.repeat is None else json.dumps(draft.repeat.encode()),
        "plan_id": draft.plan_id,
        "plan_step": draft.plan_step,
        "since": since,
        "asked_at": draft.asked_at,
        "done_on": None,
        "outcome": None,
    }


def set_followup(connection: Connection, followup: Followup) -> bool:
    """Write what may change in a follow-up; False when it is not (any more) of that version. The same writes nothing."""
    mine = (FollowupRow.id == followup.id) & (FollowupRow.version == followup.version)
    there = connection.execute(select(FollowupRow.__table__).where(mine)).mappings().first()
    if there is None:
        return False
    columns: Values = {
        "kind": followup.kind.value,
        "about": followup.about,
        "due": followup.due,
        "at": followup.at,
        "repeat": None if followup.repeat is None else json.dumps(followup.repeat.encode()),
        "done_on": followup.done_on,
        "outcome": followup.outcome.value if followup.outcome else None,
    }
    if not holds(there, columns):
        connection.execute(
            update(FollowupRow).where(mine).values(version=followup.version + 1, **columns)
        )
    return True


def delete_followup(connection: Connection, followup_id: FollowupId) -> None:
    """Take a follow-up away."""
    delete_with_parts(connection, table_of(FollowupRow), followup_id)


def fetch_followup(connection: Connection, followup_id: FollowupId) -> Followup | None:
    """Give a follow-up, or None."""
    return next(iter(_fetch(connection, _query().where(FollowupRow.id == followup_id))), None)


def fetch_of_customer(connection: Connection, customer_id: CustomerId) -> list[Followup]:
    """List a customer's follow-ups: the open ones by day (her next visit first), then the done ones, newest first."""
    return fetch_of_customers(connection, [customer_id])[customer_id]


def fetch_of_customers(
    connection: Connection, ids: Sequence[CustomerId]
) -> dict[CustomerId, list[Followup]]:
    """Give the follow-ups of each of some customers, in the order of ``fetch_of_customer``; empty for who has none."""
    found: dict[CustomerId, list[Followup]] = {key: [] for key in ids}
    done: list[Followup] = []
    for one in _fetch(connection, _query().where(FollowupRow.customer_id.in_(ids))):
        if one.done_on is None:
            found[one.customer_id].append(one)
        else:
            done.append(one)
    done.sort(key=lambda one: (one.done_on or date.min, one.id), reverse=True)
    for one in done:
        found[one.customer_id].append(one)
    return found


def fetch_open(connection: Connection, until: date) -> list[Followup]:
    """List the open follow-ups with a day up to ``until``, of customers who are not gone, by day and hour."""
    return _fetch(
        connection,
        _query().where(
            FollowupRow.done_on.is_(None), FollowupRow.due <= until, CustomerRow.gone_on.is_(None)
        ),
    )


def fetch_counting_since_contact(connection: Connection, customer_id: CustomerId) -> list[Followup]:
    """List a customer's open follow-ups that repeat, which a conversation may move."""
    return _fetch(
        connection,
        _query().where(
            FollowupRow.customer_id == customer_id,
            FollowupRow.done_on.is_(None),
            FollowupRow.repeat.is_not(None),
        ),
    )


def fetch_waiting(connection: Connection, customer_id: CustomerId) -> list[Followup]:
    """List a customer's open follow-ups that wait for her next visit."""
    return _fetch(
        connection,
        _query().where(
            FollowupRow.customer_id == customer_id,
            FollowupRow.done_on.is_(None),
            FollowupRow.due.is_(None),
        ),
    )


def fetch_all_waiting(connection: Connection, limit: int) -> list[Followup]:
    """List the open follow-ups that wait for a next visit, of customers who are not gone, the newest first."""
    query = _query().where(
        FollowupRow.done_on.is_(None), FollowupRow.due.is_(None), CustomerRow.gone_on.is_(None)
    )
    return _fetch(connection, query.order_by(None).order_by(FollowupRow.id.desc()).limit(limit))


def _query() -> Select[Any]:
    return (
        select(*FollowupRow.__table__.columns, CustomerRow.gone_on)
        .join(CustomerRow, CustomerRow.id == FollowupRow.customer_id)
        .order_by(FollowupRow.due, FollowupRow.at.is_(None), FollowupRow.at, FollowupRow.id)
    )


def _fetch(connection: Connection, query: Select[Any]) -> list[Followup]:
    return [_followup(row) for row in connection.execute(query)]


def _followup(row: Any) -> Followup:  # noqa: ANN401
    return Followup(
        id=FollowupId(row.id),
        uid=Uid(row.uid),
        version=row.version,
        customer_id=CustomerId(row.customer_id),
        about=row.about,
        due=row.due,
        since=row.since,
        kind=FollowupKind(row.kind),
        at=row.at,
        repeat=None if row.repeat is None else Repeat.decode(json.loads(row.repeat)),
        conversation_id=None
        if row.conversation_id is None
        else ConversationId(row.conversation_id),
        plan_id=None if row.plan_id is None else PlanId(row.plan_id),
        plan_step=row.plan_step,
        done_on=row.done_on,
        outcome=Outcome(row.outcome) if row.outcome else None,
        asked_at=row.asked_at,
        resting=row.gone_on is not None,
    )


# --- remembered days -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DayKept:
    """What became of a remembered day in one year: seen to, or put off to another day."""

    on_day: date
    done_on: date | None
    outcome: Outcome | None
    moved_to: date | None


def fetch_days(
    connection: Connection,
    keys: Collection[tuple[Calendar, int, int]],
    ids: Collection[RememberedDayId],
) -> list[tuple[CustomerId, CustomerDay]]:
    """List remembered days of customers who are not gone, with whose they are; each once.

    Args:
        connection: A reading connection.
        keys: The calendar, month and day by which days are wanted, in leap months and plain ones.
        ids: Days that are wanted whatever their month.
    """
    table = table_of(RememberedDayRow)
    of_these_days = tuple_(table.c.calendar, table.c.month, table.c.day).in_(
        [(calendar.value, month, day) for calendar, month, day in keys]
    )
    query = (
        select(table)
        .join(CustomerRow, CustomerRow.id == table.c.customer_id)
        .where(CustomerRow.gone_on.is_(None))
    )
    # Two questions, because together they could use no index.
    found = {
        row.id: row
        for where in (of_these_days, table.c.id.in_(ids))
        for row in connection.execute(query.where(where))
    }
    return [(CustomerId(row.customer_id), customer_day(row)) for row in found.values()]


def fetch_day(
    connection: Connection, day_id: RememberedDayId
) -> tuple[CustomerId, CustomerDay] | None:
    """Give one remembered day with whose it is, or None."""
    row = connection.execute(
        select(RememberedDayRow.__table__).where(RememberedDayRow.id == day_id)
    ).first()
    return None if row is None else (CustomerId(row.customer_id), customer_day(row))


def fetch_days_kept(
    connection: Connection, since: date
) -> dict[tuple[RememberedDayId, date], DayKept]:
    """Give what became of remembered days from a solar day on."""
    rows = connection.execute(select(DayKeptRow.__table__).where(DayKeptRow.on_day >= since))
    return {
        (RememberedDayId(row.remembered_day_id), row.on_day): DayKept(
            row.on_day, row.done_on, Outcome(row.outcome) if row.outcome else None, row.moved_to
        )
        for row in rows
    }


def set_day_kept(
    connection: Connection, customer_id: CustomerId, day_id: RememberedDayId, kept: DayKept
) -> None:
    """Note what became of a remembered day in one year."""
    table = table_of(DayKeptRow)
    values = {
        "done_on": kept.done_on,
        "outcome": kept.outcome.value if kept.outcome else None,
        "moved_to": kept.moved_to,
    }
    mine = (table.c.remembered_day_id == day_id) & (table.c.on_day == kept.on_day)
    if connection.execute(update(table).where(mine).values(**values)).rowcount == 0:
        connection.execute(
            insert(table).values(
                customer_id=customer_id, remembered_day_id=day_id, on_day=kept.on_day, **values
            )
        )
