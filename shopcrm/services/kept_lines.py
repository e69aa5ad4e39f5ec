"""What the lines of a printed list stand for now, also those that have left the list since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from shopcrm.domain.days import Calendar
from shopcrm.domain.followups import FollowupKind, days_late, due_state
from shopcrm.domain.ids import CustomerId, FollowupId, RememberedDayId
from shopcrm.domain.shops import Shop
from shopcrm.domain.today import DueState, LineKind, TodayLine
from shopcrm.services.showing import line_customers
from shopcrm.services.today import LineName, read_name
from shopcrm.storage import followups
from shopcrm.storage.database import Reading

_Found = tuple[CustomerId | None, TodayLine]


def lines_named(
    connection: Reading, names: Sequence[str], shop: Shop, today: date
) -> dict[str, TodayLine]:
    """Give for each name what it stands for; what was done or deleted since has the state ``DONE``."""
    found = {name: _line(connection, read_name(name), today) for name in names}
    ids = [customer_id for customer_id, _ in found.values() if customer_id is not None]
    shown = line_customers(connection, ids, shop)
    return {
        name: line if customer_id is None else replace(line, customer=shown.get(customer_id))
        for name, (customer_id, line) in found.items()
    }


def _line(connection: Reading, name: LineName, today: date) -> _Found:
    found = (
        _followup(connection, name, today)
        if name.kind is LineKind.FOLLOWUP
        else _remembered_day(connection, name, today)
    )
    return found or (None, TodayLine(str(name), name.kind, None, "", name.day, DueState.DONE))


def _followup(connection: Reading, name: LineName, today: date) -> _Found | None:
    one = followups.fetch_followup(connection, FollowupId(name.id))
    if one is None:
        return None
    state = due_state(one, today)
    line = TodayLine(
        name=str(name),
        kind=name.kind,
        customer=None,
        about=one.about,
        due=one.due,
        state=state,
        at=one.at,
        days_late=0 if state is DueState.DONE else days_late(one.due, today),
        asked=one.kind is FollowupKind.ANSWER,
    )
    return one.customer_id, line


def _remembered_day(connection: Reading, name: LineName, today: date) -> _Found | None:
    day_id, on_day = RememberedDayId(name.id), name.day or today
    found = followups.fetch_day(connection, day_id)
    if found is None:
        return None
    customer_id, day = found
    kept = followups.fetch_days_kept(connection, on_day).get((day_id, on_day))
    due = on_day if kept is None or kept.moved_to is None else kept.moved_to
    is_done = kept is not None and kept.done_on is not None
    line = TodayLine(
        name=str(name),
        kind=name.kind,
        customer=None,
        about=day.about or "",
        due=due,
        state=DueState.DONE if is_done else due_state(due, today),
        days_late=0 if is_done else days_late(due, today),
        years=day.day.years_on(on_day),
        day_kind=day.kind.value,
        lunar=day.day.calendar is Calendar.LUNAR,
    )
    return customer_id, line
