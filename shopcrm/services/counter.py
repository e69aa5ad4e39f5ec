"""What the counter asks: the rows of the list, and the card of whoever stands there, as facts to be worded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from shopcrm.domain.customers import Customer, CustomerDay, DayKind, LinkKind
from shopcrm.domain.days import Calendar
from shopcrm.domain.followups import Followup, FollowupKind
from shopcrm.domain.ids import CustomerId, RememberedDayId
from shopcrm.domain.phones import last_four
from shopcrm.domain.rhythm import DayPart, UsualDays, Visit, usual_days
from shopcrm.domain.strip import (
    OCCASION_DAYS,
    SOON_DAYS,
    Matter,
    RowMark,
    RowState,
    Tile,
    TileKind,
    days_ahead,
    most_urgent,
    row_marks,
    row_state,
    tiles_of,
)
from shopcrm.domain.suggestions import suggested
from shopcrm.domain.today import LineCustomer, LineKind
from shopcrm.errors import NotFoundError
from shopcrm.services.customers import Card, CustomersService
from shopcrm.services.desk import Desk
from shopcrm.services.showing import brief_of, lines_of
from shopcrm.services.today import LineName, keys_near
from shopcrm.storage import conversations, counter, counter_card, followups
from shopcrm.storage.briefs import Brief, fetch_briefs
from shopcrm.storage.counter import DaysSeenTo, OpenFollowup
from shopcrm.storage.counter_card import Visits
from shopcrm.storage.database import Reading

__all__ = [
    "CounterCard",
    "CounterService",
    "CustomerListRow",
    "DayPart",
    "RowMark",
    "RowState",
    "Tile",
    "TileKind",
    "UsualDays",
]

LIKES_SAID = 2
"""So many favourites stand in a row."""

TALKS_LOOKED_AT = 5
"""What she bought at so many last talks is not suggested to her."""

_A_YEAR = timedelta(days=366)
_NOTHING_SEEN_TO = DaysSeenTo(frozenset(), {})
_SUGGESTED_FROM = frozenset({LinkKind.WANTS, LinkKind.LIKES})


@dataclass(frozen=True, slots=True)
class CustomerListRow:
    """A customer as the list shows her.

    Attributes:
        given_name: With ``family_name`` for the letters in the circle.
        last_four: Of her first phone.
        last_talk: The day of her latest conversation of any kind.
        state: The one thing the row says; None when there is nothing to see to.
        likes: At most two of her favourites, to be said when there is no state.
        marks: At most two icons, the most urgent first.
        gone: She will not come any more; then there is no state, favourite or icon.
    """

    customer: LineCustomer
    given_name: str | None
    family_name: str | None
    last_four: str | None
    last_talk: date | None
    state: RowState | None
    likes: tuple[str, ...]
    marks: tuple[RowMark, ...]
    gone: bool


@dataclass(frozen=True, slots=True)
class CounterCard:
    """A customer as she is shown while she stands at the counter.

    Attributes:
        known_since: The day she came into the file, or was first spoken with before that.
        visits: How often she was here; calls and letters are none.
        regular_years: Whole years since the visit that made her a regular; None when she is none.
        tiles: At most four; see ``tiles_of``.
        suggestion: A product she wants, or likes, and did not buy of late.
        ahead: All her open follow-ups, the nearest first; those that wait for her next visit last.
    """

    card: Card
    known_since: date
    visits: int
    last_visit: date | None
    is_regular: bool
    regular_years: int | None
    tiles: tuple[Tile, ...]
    usual: UsualDays
    suggestion: str | None
    ahead: tuple[Followup, ...] = ()


class CounterService:
    """Answers what is asked while somebody stands at the counter."""

    def __init__(self, desk: Desk, customers: CustomersService) -> None:
        self._desk = desk
        self._customers = customers

    def rows(self, ids: Sequence[CustomerId]) -> list[CustomerListRow]:
        """Give the rows of a list, in the order of the ids; who is not in the file any more is left out."""
        today = self._desk.today()
        with self._desk.read() as connection:
            people = fetch_briefs(connection, ids)
            shown = lines_of(connection, people, self._desk.shop())
            here = [key for key, one in people.items() if not one.gone]
            days = counter.fetch_days(connection, here)
            matters = self._matters(connection, here, days, today)
            talks = counter.fetch_last_talks(connection, ids)
            likes = counter.fetch_likes(connection, here)
            alerted = counter.fetch_alerted(connection, here)
        found: list[CustomerListRow] = []
        for key in ids:
            if key not in people:
                continue
            urgent = most_urgent(matters.get(key, ()), today)
            marks = row_marks(urgent, alert=key in alerted)
            favourites = tuple(likes.get(key, ())[:LIKES_SAID])
            said = (row_state(urgent, today), favourites, marks)
            found.append(_row(shown[key], people[key], talks.get(key), said))
        return found

    def latest(self, limit: int = 50, offset: int = 0) -> list[CustomerId]:
        """List customers: who was last spoken with first, then who was never, the newest first; those who are gone last."""
        with self._desk.read() as connection:
            return counter.fetch_latest(connection, limit, offset)

    def look(self, customer_id: CustomerId) -> CounterCard:
        """Give all that is shown of a customer at the counter, but for what was said in full.

        Raises:
            NotFoundError: There is no such customer (any more).
        """
        today = self._desk.today()
        with self._desk.read() as connection:
            found = self._customers.customers_in(connection, [customer_id])
            if not found:
                raise NotFoundError("customer", str(customer_id))
            customer = found[0]
            shown = lines_of(connection, {customer_id: brief_of(customer)}, self._desk.shop())
            talk = counter_card.fetch_last_said(connection, customer_id)
            visits = counter_card.fetch_visits(connection, customer_id)
            sums = counter_card.fetch_sums(connection, customer_id)
            matters: list[Matter] = []
            suggestion = None
            if customer.gone is None:
                days = {customer_id: customer.days}
                matters = self._matters(connection, [customer_id], days, today)[customer_id]
                suggestion = _suggestion(connection, customer)
            since = self._regular_since(connection, customer_id, visits.count)
            return CounterCard(
                card=Card(customer, shown[customer_id]),
                known_since=counter_card.fetch_known_since(connection, customer_id),
                visits=visits.count,
                last_visit=visits.latest[0][0] if visits.latest else None,
                is_regular=since is not None,
                regular_years=None if since is None else _whole_years(since, today),
                tiles=tiles_of(talk, matters, today),
                usual=usual_days(self._local(visits), sums),
                suggestion=suggestion,
                ahead=_ahead(followups.fetch_of_customer(connection, customer_id)),
            )

    def count_due(self, today: date | None = None) -> int:
        """Count the lines of the list of a day that are late or of that day; those that share one line are not counted."""
        day = today or self._desk.today()
        with self._desk.read() as connection:
            due = counter.count_due(connection, day)
            owners = _owners_of_days_due(connection, day)
            visits = conversations.count_visits(connection, list(dict.fromkeys(owners)))
        regular = self._desk.shop().regular_visits
        return due + sum(visits.get(one, 0) >= regular for one in owners)

    def _matters(
        self,
        connection: Reading,
        ids: Sequence[CustomerId],
        days: Mapping[CustomerId, Iterable[CustomerDay]],
        today: date,
    ) -> dict[CustomerId, list[Matter]]:
        """Give what there is to see to for each of some customers who are not gone."""
        open_ones = counter.fetch_open_followups(connection, ids, today + timedelta(days=SOON_DAYS))
        seen_to = counter.fetch_days_seen_to(connection, ids, today - _A_YEAR)
        return {
            key: [
                *map(_followup_matter, open_ones.get(key, ())),
                *_day_matters(days.get(key, ()), seen_to, today),
            ]
            for key in ids
        }

    def _regular_since(
        self, connection: Reading, customer_id: CustomerId, visits: int
    ) -> date | None:
        """Give the day of the visit that made her a regular; None when she is none."""
        number = self._desk.shop().regular_visits
        if visits < number:
            return None
        return counter_card.fetch_visit_day(connection, customer_id, number)

    def _local(self, visits: Visits) -> Iterator[Visit]:
        """Give the visits with the local time of those that were written down on their own day."""
        zone = ZoneInfo(self._desk.shop().time_zone)
        for day, at in visits.latest:
            local = at.astimezone(zone)
            yield Visit(day, local.time() if local.date() == day else None)


def _row(
    shown: LineCustomer,
    person: Brief,
    last_talk: date | None,
    said: tuple[RowState | None, tuple[str, ...], tuple[RowMark, ...]],
) -> CustomerListRow:
    state, likes, marks = said
    return CustomerListRow(
        customer=shown,
        given_name=person.given_name,
        family_name=person.family_name,
        last_four=last_four(person.phones[0]) if person.phones else None,
        last_talk=last_talk,
        state=state,
        likes=likes,
        marks=marks,
        gone=person.gone,
    )


def _followup_matter(one: OpenFollowup) -> Matter:
    kind = RowMark.ANSWER if one.kind is FollowupKind.ANSWER else RowMark.FOLLOWUP
    return Matter(kind, str(LineName(LineKind.FOLLOWUP, one.id)), one.about, one.due, one.at)


def _day_matters(
    days: Iterable[CustomerDay], seen_to: Mapping[RememberedDayId, DaysSeenTo], today: date
) -> Iterator[Matter]:
    last = today + timedelta(days=OCCASION_DAYS)
    for one in days:
        if one.id is None:
            continue
        state = seen_to.get(one.id, _NOTHING_SEEN_TO)
        for on_day, due in days_ahead(one.day, today, last, state.done, state.moved):
            yield _day_matter(one, one.id, on_day, due)


def _day_matter(one: CustomerDay, day_id: RememberedDayId, on_day: date, due: date) -> Matter:
    birthday, day = one.kind is DayKind.BIRTHDAY, one.day
    kind = LineKind.BIRTHDAY if birthday else LineKind.DAY
    lunar = None
    if day.calendar is Calendar.LUNAR and day.month is not None and day.day is not None:
        lunar = (day.month, day.day, day.leap)
    return Matter(
        kind=RowMark.BIRTHDAY if birthday else RowMark.DAY,
        line=str(LineName(kind, day_id, on_day)),
        about=one.about or "",
        due=due,
        day_kind=one.kind.value,
        solar=on_day,
        lunar=lunar,
        years=day.years_on(on_day),
    )


def _owners_of_days_due(connection: Reading, today: date) -> list[CustomerId]:
    """Give whose remembered days are late or today, once for each day."""
    kept: dict[RememberedDayId, tuple[set[date], dict[date, date]]] = {}
    for (day_id, on_day), one in followups.fetch_days_kept(connection, today - _A_YEAR).items():
        done, moved = kept.setdefault(day_id, (set(), {}))
        if one.done_on is not None:
            done.add(on_day)
        elif one.moved_to is not None:
            moved[on_day] = one.moved_to
    put_off = [day_id for day_id, (_, moved) in kept.items() if moved]
    return [
        customer_id
        for customer_id, one in followups.fetch_days(connection, keys_near(today, today), put_off)
        if one.id is not None
        for _ in days_ahead(one.day, today, today, *kept.get(one.id, (set(), {})))
    ]


def _suggestion(connection: Reading, customer: Customer) -> str | None:
    """Give the first product to suggest that the shop still offers, or None."""
    if not any(link.kind in _SUGGESTED_FROM for link in customer.links):
        return None
    bought = counter_card.fetch_bought(connection, customer.id, TALKS_LOOKED_AT)
    candidates = suggested(customer.links, customer.alerts, bought)
    if not candidates:
        return None
    offered = counter_card.fetch_offered(connection, [link.product_id for link in candidates])
    return next((link.product for link in candidates if link.product_id in offered), None)


def _ahead(found: Iterable[Followup]) -> tuple[Followup, ...]:
    open_ones = [one for one in found if one.done_on is None and not one.resting]
    return tuple(sorted(open_ones, key=lambda one: (one.due is None, one.due or date.max)))


def _whole_years(since: date, today: date) -> int:
    return today.year - since.year - ((today.month, today.day) < (since.month, since.day))
