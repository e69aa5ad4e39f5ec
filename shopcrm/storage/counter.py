"""What the counter reads of customers while somebody stands there: few rows at a time, and every key typed asks for them.

Statements are written once and for all, because making one costs more than carrying it out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, or_, select

from shopcrm.domain.customers import CustomerDay, LinkKind
from shopcrm.domain.followups import FollowupKind
from shopcrm.domain.ids import CustomerId, FollowupId, RememberedDayId
from shopcrm.storage.customers import customer_day
from shopcrm.storage.given import given
from shopcrm.storage.parts import table_of
from shopcrm.storage.tables import (
    AlertRow,
    ConversationRow,
    CustomerRow,
    DayKeptRow,
    FollowupRow,
    ProductLinkRow,
    ProductRow,
    RememberedDayRow,
)


@dataclass(frozen=True, slots=True)
class OpenFollowup:
    """What a row or a tile says of a follow-up that is open."""

    id: FollowupId
    kind: FollowupKind
    about: str
    due: date | None
    at: time | None


@dataclass(frozen=True, slots=True)
class DaysSeenTo:
    """What became of a remembered day: the solar days on which it is seen to, and where others were put off to."""

    done: frozenset[date]
    moved: dict[date, date]


_customer, _talk = table_of(CustomerRow), table_of(ConversationRow)
_followup, _day, _kept = table_of(FollowupRow), table_of(RememberedDayRow), table_of(DayKeptRow)
_link, _product, _alert = table_of(ProductLinkRow), table_of(ProductRow), table_of(AlertRow)


def _of(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return column.in_(given("ids"))


# --- of many customers -------------------------------------------------------------------------

_OF_EACH = _talk.c.customer_id == _customer.c.id
# Asked for each by the index: grouping looks at every conversation she had.
_LAST_TALKS = select(
    _customer.c.id, select(func.max(_talk.c.day)).where(_OF_EACH).scalar_subquery()
).where(_of(_customer.c.id))


def fetch_last_talks(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, date]:
    """Give the day of the last conversation of any kind; who has none is left out."""
    rows = connection.execute(_LAST_TALKS, {"ids": ids}).all()
    return {CustomerId(customer_id): day for customer_id, day in rows if day is not None}


_OPEN_FOLLOWUPS = (
    select(
        _followup.c.customer_id,
        _followup.c.id,
        _followup.c.kind,
        _followup.c.about,
        _followup.c.due,
        _followup.c.at,
    )
    .where(
        _of(_followup.c.customer_id),
        _followup.c.done_on.is_(None),
        or_(_followup.c.due.is_(None), _followup.c.due <= bindparam("until")),
    )
    .order_by(_followup.c.due, _followup.c.id)
)


def fetch_open_followups(
    connection: Connection, ids: Sequence[CustomerId], until: date
) -> dict[CustomerId, list[OpenFollowup]]:
    """Give the open follow-ups due up to a day, and before them those that wait for her visit, the oldest first."""
    found: dict[CustomerId, list[OpenFollowup]] = defaultdict(list)
    for row in connection.execute(_OPEN_FOLLOWUPS, {"ids": ids, "until": until}).all():
        one = OpenFollowup(FollowupId(row.id), FollowupKind(row.kind), row.about, row.due, row.at)
        found[CustomerId(row.customer_id)].append(one)
    return found


_DAYS = (
    select(_day)
    .where(_of(_day.c.customer_id), _day.c.month.is_not(None))
    .order_by(_day.c.customer_id, _day.c.position, _day.c.id)
)


def fetch_days(
    connection: Connection, ids: Sequence[CustomerId]
) -> dict[CustomerId, list[CustomerDay]]:
    """Give the remembered days that come back each year, in the order of the card."""
    found: dict[CustomerId, list[CustomerDay]] = defaultdict(list)
    for row in connection.execute(_DAYS, {"ids": ids}).all():
        found[CustomerId(row.customer_id)].append(customer_day(row))
    return found


_DAYS_KEPT = select(
    _kept.c.remembered_day_id, _kept.c.on_day, _kept.c.done_on, _kept.c.moved_to
).where(_of(_kept.c.customer_id), _kept.c.on_day >= bindparam("since"))


def fetch_days_seen_to(
    connection: Connection, ids: Sequence[CustomerId], since: date
) -> dict[RememberedDayId, DaysSeenTo]:
    """Give what became of the remembered days of some customers, from a solar day on."""
    done: dict[int, set[date]] = defaultdict(set)
    moved: dict[int, dict[date, date]] = defaultdict(dict)
    for row in connection.execute(_DAYS_KEPT, {"ids": ids, "since": since}).all():
        if row.done_on is not None:
            done[row.remembered_day_id].add(row.on_day)
        elif row.moved_to is not None:
            moved[row.remembered_day_id][row.on_day] = row.moved_to
    return {
        RememberedDayId(key): DaysSeenTo(frozenset(done[key]), moved[key])
        for key in {*done, *moved}
    }


_LIKES = (
    select(_link.c.customer_id, _product.c.name)
    .join(_product, _product.c.id == _link.c.product_id)
    .where(_of(_link.c.customer_id), _link.c.kind == LinkKind.LIKES.value)
    .order_by(_link.c.position, _link.c.id)
)


def fetch_likes(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, list[str]]:
    """Give the names of what customers like, in the order of the card."""
    found: dict[CustomerId, list[str]] = defaultdict(list)
    for customer_id, name in connection.execute(_LIKES, {"ids": ids}).all():
        found[CustomerId(customer_id)].append(name)
    return found


_ALERTED = select(_alert.c.customer_id).where(_of(_alert.c.customer_id)).distinct()


def fetch_alerted(connection: Connection, ids: Sequence[CustomerId]) -> set[CustomerId]:
    """Give which of some customers have a chip by the name."""
    return set(map(CustomerId, connection.execute(_ALERTED, {"ids": ids}).scalars()))


# --- of all ------------------------------------------------------------------------------------

LOOKED_AT = 2_000
"""Among so many of the latest conversations the first pages are looked for; what lies beyond is asked of everybody."""

FIRST_PAGES = 500
"""So many customers the first pages are."""

_NEWEST_FIRST = (_talk.c.day.desc(), _talk.c.id.desc())
_hers = _talk.alias("hers")
_IS_HER_LAST = _talk.c.id == (
    select(_hers.c.id)
    .where(_hers.c.customer_id == _talk.c.customer_id)
    .order_by(_hers.c.day.desc(), _hers.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_STAYS = (
    select(_customer.c.gone_on)
    .where(_customer.c.id == _talk.c.customer_id)
    .scalar_subquery()
    .is_(None)
)
_SINCE = select(_talk.c.day).order_by(_talk.c.day.desc()).limit(1).offset(bindparam("looked_at"))
_LAST_ONES = select(_talk.c.customer_id).where(
    _talk.c.day >= bindparam("since"), _IS_HER_LAST, _STAYS
)
_SPOKEN_WITH = _LAST_ONES.order_by(*_NEWEST_FIRST)
_COUNT_SPOKEN_WITH = select(func.count()).select_from(_LAST_ONES.subquery())
_NEVER = (
    select(_customer.c.id)
    .where(_customer.c.gone_on.is_(None), ~select(_talk.c.id).where(_OF_EACH).exists())
    .order_by(_customer.c.id.desc())
)
# Asked for each customer by the index: grouping all conversations, or joining the last, takes four times as long.
_LAST = select(
    _customer.c.id,
    _customer.c.gone_on.is_not(None).label("gone"),
    select(func.max(_talk.c.day)).where(_OF_EACH).scalar_subquery().label("day"),
    select(_talk.c.id)
    .where(_OF_EACH)
    .order_by(*_NEWEST_FIRST)
    .limit(1)
    .scalar_subquery()
    .label("talk_id"),
).subquery()
_EVERYBODY = select(_LAST.c.id).order_by(
    _LAST.c.gone,
    _LAST.c.day.desc().nulls_last(),
    _LAST.c.talk_id.desc().nulls_last(),
    _LAST.c.id.desc(),
)
_SPOKEN_WITH, _NEVER, _EVERYBODY = (
    one.limit(bindparam("limit")).offset(bindparam("offset"))
    for one in (_SPOKEN_WITH, _NEVER, _EVERYBODY)
)


def fetch_latest(connection: Connection, limit: int, offset: int) -> list[CustomerId]:
    """List customers by their latest conversation, of one day the one written down last; then the newest; the gone last."""
    page = {"limit": limit, "offset": offset}
    found: list[int] = []
    # The first pages are found from the latest conversation on: going through everybody takes a hundred times as long.
    since = connection.execute(_SINCE, {"looked_at": LOOKED_AT}).scalar()
    if since is None or offset < FIRST_PAGES:
        bound = {"since": since or date.min}
        found = list(connection.execute(_SPOKEN_WITH, {**bound, **page}).scalars())
        if len(found) < limit and since is None:
            # There are no others who were ever spoken with.
            before = 0
            if offset and not found:
                before = offset - connection.execute(_COUNT_SPOKEN_WITH, bound).scalar_one()
            rest = {"limit": limit - len(found), "offset": before}
            found += connection.execute(_NEVER, rest).scalars()
    if len(found) < limit:
        found = list(connection.execute(_EVERYBODY, page).scalars())
    return [CustomerId(one) for one in found]


_DUE = (
    select(func.count(_followup.c.id))
    .join(_customer, _customer.c.id == _followup.c.customer_id)
    .where(
        _followup.c.done_on.is_(None),
        _followup.c.due <= bindparam("until"),
        _customer.c.gone_on.is_(None),
    )
)


def count_due(connection: Connection, until: date) -> int:
    """Count the open follow-ups due up to a day, of customers who are not gone."""
    return int(connection.execute(_DUE, {"until": until}).scalar_one())
