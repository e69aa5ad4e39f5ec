"""The list of a day: who is to be got back to, and closing its lines by their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from shopcrm.domain.customers import CustomerDay, DayKind
from shopcrm.domain.days import FIRST_YEAR, LAST_YEAR, Calendar
from shopcrm.domain.followups import (
    FURTHEST_YEARS,
    SOON_DAYS,
    Followup,
    FollowupKind,
    Outcome,
    Proposal,
    days_late,
    due_state,
    try_again_from,
)
from shopcrm.domain.ids import CustomerId, FollowupId, RememberedDayId
from shopcrm.domain.lunar import lunar_from_solar
from shopcrm.domain.today import DueState, LineCustomer, LineKind, Today, TodayLine
from shopcrm.errors import AlreadyDoneError, DayPastError, DayUnreadableError, NotFoundError
from shopcrm.services.desk import Desk
from shopcrm.services.followups import FollowupsService
from shopcrm.services.showing import line_customers
from shopcrm.storage import conversations, followups
from shopcrm.storage.database import Reading, Writing
from shopcrm.storage.followups import DayKept

DAYS_AHEAD = 7
"""How long before a remembered day it is shown."""

MOST_WAITING = 50
"""So much of what waits for a next visit is listed."""

LONGEST_NUMBER = 18
"""Digits of the largest id the file can hold, less one."""

SHORT_LUNAR_MONTH = 29
"""On this day of a lunar month that has no more the 30th is kept."""

DayKey = tuple[Calendar, int, int]
"""A calendar, a month and a day."""

_STATES = (DueState.LATE, DueState.TODAY, DueState.SOON)


@dataclass(frozen=True, slots=True)
class LineName:
    """The name of a line of the list, taken apart: ``followup:12``, ``birthday:7:2026-11-27``."""

    kind: LineKind
    id: int
    day: date | None = None

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}" + (f":{self.day}" if self.day else "")


def read_name(name: str) -> LineName:
    """Take the name of a line apart; a bare number is a follow-up.

    Raises:
        NotFoundError: It is no such name.
    """
    kind, _, rest = name.strip().partition(":") if ":" in name else ("followup", "", name.strip())
    number, _, day = rest.partition(":")
    if not (number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER):
        raise NotFoundError("line", name)
    try:
        found = LineName(LineKind(kind), int(number), date.fromisoformat(day) if day else None)
    except ValueError as error:
        raise NotFoundError("line", name) from error
    if (found.kind in {LineKind.BIRTHDAY, LineKind.DAY}) != (found.day is not None):
        raise NotFoundError("line", name)
    return found


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of a line that was marked done.

    Attributes:
        proposal: What is proposed next, for the owner to take or leave.
        put_off: The day to which it was put off instead, because nobody answered; None when it is closed.
    """

    name: str
    proposal: Proposal | None
    put_off: date | None = None


class TodayService:
    """The one list."""

    def __init__(self, desk: Desk, followups_service: FollowupsService) -> None:
        self._desk = desk
        self._followups = followups_service

    def list_today(self, day: date | None = None) -> Today:
        """List what a day asks for: late, today, and soon (follow-ups fourteen days ahead, remembered days seven).

        Returns:
            Lines in the order they are shown; remembered days of those who are not regulars apart.

        Raises:
            DayUnreadableError: The day is centuries away.
        """
        day = day or self._desk.today()
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise DayUnreadableError(day.isoformat())
        shop = self._desk.shop()
        with self._desk.read() as connection:
            found = followups.fetch_open(connection, day + timedelta(days=SOON_DAYS))
            days = list(self._days(connection, day))
            ids = [one.customer_id for one in found] + [one.customer_id for one in days]
            shown = line_customers(connection, ids, shop)
            visits = conversations.count_visits(connection, [one.customer_id for one in days])
        lines = [_followup_line(one, shown, day) for one in found]
        folded: list[TodayLine] = []
        for one in days:
            regular = visits.get(one.customer_id, 0) >= shop.regular_visits
            (lines if regular else folded).append(_day_line(one, shown, day))
        return Today(day, tuple(sorted(lines, key=_order)), tuple(sorted(folded, key=_order)))

    def list_waiting(self) -> tuple[TodayLine, ...]:
        """List what waits for the next visit of somebody who still comes, the newest first; at most ``MOST_WAITING``.

        None of it has a day, so it stands beside the list and never in it.
        """
        with self._desk.read() as connection:
            found = followups.fetch_all_waiting(connection, MOST_WAITING)
            ids = [one.customer_id for one in found]
            shown = line_customers(connection, ids, self._desk.shop())
        today = self._desk.today()
        return tuple(_followup_line(one, shown, today) for one in found)

    def mark_done(
        self, names: Sequence[str], outcome: Outcome | None = None
    ) -> tuple[Proposal | None, ...]:
        """Close lines as ``close`` does; gives for each what is proposed next, for the owner to take or leave."""
        return tuple(one.proposal for one in self.close(names, outcome))

    def close(self, names: Sequence[str], outcome: Outcome | None = None) -> tuple[Closed, ...]:
        """Close lines by their names, all of them or none; a remembered day on which nobody answered is put off.

        Raises:
            NotFoundError: There is no such line.
            AlreadyDoneError: One was done before.
        """
        lines = [str(read_name(name)) for name in names]
        with self._desk.write("mark_done", lines=lines) as writing:
            closed = tuple(self.close_in(writing, name, outcome) for name in lines)
            put_off = {one.name: one.put_off.isoformat() for one in closed if one.put_off}
            if put_off:
                writing.note(put_off=put_off)
        return closed

    def close_in(self, writing: Writing, name: str, outcome: Outcome | None) -> Closed:
        """Close a line in the middle of a larger action; see ``close``."""
        line = read_name(name)
        if line.kind is LineKind.FOLLOWUP:
            closed = self._followups.mark_done_in(writing, FollowupId(line.id), outcome)
            return Closed(name, closed.proposal)
        today, on_day = self._desk.today(), _day_of(line)
        if outcome is Outcome.NO_ANSWER:
            # A birthday has no second line: it stays open itself.
            due = _due_of_day(writing.connection, line, on_day)
            return Closed(name, None, self.snooze_in(writing, name, try_again_from(due, today)))
        self._keep_day(writing, line, DayKept(on_day, today, outcome, None))
        return Closed(name, None)

    def snooze(self, names: Sequence[str], to: date) -> date:
        """Put lines off, all of them or none; a closed day becomes the next open one.

        Returns:
            The day they are now on.

        Raises:
            NotFoundError: There is no such line.
            AlreadyDoneError: One was done before.
            DayPastError: The day has gone by.
            DayUnreadableError: The day is further off than any follow-up may be.
        """
        with self._desk.write("snooze", lines=[str(read_name(name)) for name in names]) as writing:
            for name in names:
                self.snooze_in(writing, name, to)
            moved = self._desk.shop().opening.next_open(to)
            writing.note(to=moved.isoformat())
        return moved

    def snooze_in(self, writing: Writing, name: str, to: date) -> date:
        """Put a line off in the middle of a larger action; see ``snooze``."""
        line = read_name(name)
        if line.kind is LineKind.FOLLOWUP:
            return self._followups.snooze_in(writing, FollowupId(line.id), to)
        today = self._desk.today()
        if to < today:
            raise DayPastError(to)
        if to.year - today.year > FURTHEST_YEARS:
            raise DayUnreadableError(to.isoformat())
        moved = self._desk.shop().opening.next_open(to)
        self._keep_day(writing, line, DayKept(_day_of(line), None, None, moved))
        return moved

    def put_off(self, names: Sequence[str], days: int) -> date:
        """Put lines off by a number of days, all of them or none: each from its own day, or from today when that is late.

        Args:
            names: At least one.
            days: At least 1. A closed day becomes the next open one.

        Returns:
            The day they are now on; of several the latest.

        Raises:
            NotFoundError: There is no such line.
            AlreadyDoneError: One was done before.
            DayUnreadableError: The day is further off than any follow-up may be.
        """
        with self._desk.write("snooze", lines=[str(read_name(name)) for name in names]) as writing:
            moved = max(self._put_off_in(writing, name, days) for name in names)
            writing.note(to=moved.isoformat())
        return moved

    def _put_off_in(self, writing: Writing, name: str, days: int) -> date:
        due, today = self._due_of(writing.connection, read_name(name)), self._desk.today()
        return self.snooze_in(writing, name, max(due or today, today) + timedelta(days=days))

    def _due_of(self, connection: Reading, line: LineName) -> date | None:
        if line.kind is not LineKind.FOLLOWUP:
            return _due_of_day(connection, line, _day_of(line))
        found = followups.fetch_followup(connection, FollowupId(line.id))
        return None if found is None else found.due

    def customer_of(self, connection: Reading, name: str) -> CustomerId:
        """Give whose line it is.

        Raises:
            NotFoundError: There is no such line.
        """
        line = read_name(name)
        if line.kind is LineKind.FOLLOWUP:
            followup = followups.fetch_followup(connection, FollowupId(line.id))
            if followup is not None:
                return followup.customer_id
        elif (found := followups.fetch_day(connection, RememberedDayId(line.id))) is not None:
            return found[0]
        raise NotFoundError("line", name)

    def _keep_day(self, writing: Writing, line: LineName, kept: DayKept) -> None:
        if line.kind not in {LineKind.BIRTHDAY, LineKind.DAY}:
            raise NotFoundError("line", str(line))
        connection, day_id = writing.connection, RememberedDayId(line.id)
        found = followups.fetch_day(connection, day_id)
        if found is None or _kind_of(found[1]) is not line.kind:
            raise NotFoundError("line", str(line))
        if found[1].day.next_on_or_after(kept.on_day) != kept.on_day:
            raise NotFoundError("line", str(line))
        there = followups.fetch_days_kept(connection, kept.on_day).get((day_id, kept.on_day))
        if there is not None and there.done_on is not None:
            raise AlreadyDoneError(str(line))
        followups.set_day_kept(connection, found[0], day_id, kept)

    def _days(self, connection: Reading, today: date) -> Iterator[_DayAhead]:
        """Give the remembered days that are near, or were put off to a day that is near, and not seen to yet."""
        last = today + timedelta(days=DAYS_AHEAD)
        kept: dict[RememberedDayId, dict[tuple[RememberedDayId, date], DayKept]] = defaultdict(dict)
        for key, one in followups.fetch_days_kept(connection, today - timedelta(days=366)).items():
            kept[key[0]][key] = one
        put_off = [key for key, mine in kept.items() if any(one.moved_to for one in mine.values())]
        for customer_id, day in followups.fetch_days(connection, keys_near(today, last), put_off):
            mine = kept.get(day.id or RememberedDayId(0), {})
            for on_day in _near(day, today, last, mine):
                state = mine.get((day.id or RememberedDayId(0), on_day))
                due = on_day if state is None or state.moved_to is None else state.moved_to
                if (state is None or state.done_on is None) and due <= last:
                    yield _DayAhead(customer_id, day, on_day, due)


def keys_near(first: date, last: date) -> set[DayKey]:
    """Give the calendar, month and day under which every remembered day is kept that falls on some solar days.

    Some that fall on others are among them: a lunar month and a leap month of the same number are not told apart.
    """
    found: set[DayKey] = set()
    for place in range((last - first).days + 1):
        day = first + timedelta(days=place)
        found.add((Calendar.SOLAR, day.month, day.day))
        if (day.month, day.day) == (2, 28):
            found.add((Calendar.SOLAR, 2, 29))
        lunar = lunar_from_solar(day)
        if lunar is not None:
            found.add((Calendar.LUNAR, lunar.month, lunar.day))
            if lunar.day == SHORT_LUNAR_MONTH:
                found.add((Calendar.LUNAR, lunar.month, lunar.day + 1))
    return found


@dataclass(frozen=True, slots=True)
class _DayAhead:
    """A remembered day that is near: the solar day it falls on, and the day it is shown for."""

    customer_id: CustomerId
    day: CustomerDay
    on_day: date
    due: date


def _near(
    day: CustomerDay,
    today: date,
    last: date,
    kept: Mapping[tuple[RememberedDayId, date], DayKept],
) -> Iterable[date]:
    found = {
        on_day
        for (day_id, on_day), one in kept.items()
        if day_id == day.id
        and one.moved_to is not None
        and one.done_on is None
        # A day that was corrected since it was put off is another one.
        and day.day.next_on_or_after(on_day) == on_day
    }
    following = day.day.next_on_or_after(today)
    if following is not None and following <= last:
        found.add(following)
    return sorted(found)


def _kind_of(day: CustomerDay) -> LineKind:
    return LineKind.BIRTHDAY if day.kind is DayKind.BIRTHDAY else LineKind.DAY


def _day_of(line: LineName) -> date:
    if line.day is None:
        raise NotFoundError("line", str(line))
    return line.day


def _due_of_day(connection: Reading, line: LineName, on_day: date) -> date:
    """Give the day a remembered day is shown for: its own, or the one to which it was put off."""
    key = (RememberedDayId(line.id), on_day)
    kept = followups.fetch_days_kept(connection, on_day).get(key)
    return on_day if kept is None or kept.moved_to is None else kept.moved_to


def _followup_line(
    one: Followup, shown: Mapping[CustomerId, LineCustomer], today: date
) -> TodayLine:
    return TodayLine(
        name=f"followup:{one.id}",
        kind=LineKind.FOLLOWUP,
        customer=shown.get(one.customer_id),
        about=one.about,
        due=one.due,
        state=due_state(one, today),
        at=one.at,
        days_late=days_late(one.due, today),
        asked=one.kind is FollowupKind.ANSWER,
    )


def _day_line(one: _DayAhead, shown: Mapping[CustomerId, LineCustomer], today: date) -> TodayLine:
    kind = _kind_of(one.day)
    return TodayLine(
        name=f"{kind}:{one.day.id}:{one.on_day.isoformat()}",
        kind=kind,
        customer=shown.get(one.customer_id),
        about=one.day.about or "",
        due=one.due,
        state=due_state(one.due, today),
        days_late=days_late(one.due, today),
        years=one.day.day.years_on(one.on_day),
        day_kind=one.day.kind.value,
        lunar=one.day.day.calendar is Calendar.LUNAR,
    )


def _order(line: TodayLine) -> tuple[int, date, time, str, int]:
    return (
        _STATES.index(line.state),
        line.due or date.max,
        line.at or time.max,
        line.kind.value,
        read_name(line.name).id,
    )
