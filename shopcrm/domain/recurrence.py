"""Follow-ups that come again: on the calendar, or some days after we last spoke."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from shopcrm.errors import ChoiceUnknownError

EVERY_LIMIT: Final = 1_000
DAYS_LIMIT: Final = 3_650
DAYS_OF_A_WEEK: Final = 7
MONTHS_OF_A_YEAR: Final = 12


class RepeatUnit(StrEnum):
    """What a repeat on the calendar is counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Repeat:
    """When something comes again: ``on_calendar(...)`` or ``since_contact(...)``.

    Attributes:
        every: Every how many ``unit``.
        unit: None when it is counted since we last spoke.
        anchor: The first day of the series; it decides the weekday, the day of the month, the day of the year.
        days_since_contact: So many days after the last conversation of any kind; None for a repeat on the calendar.
    """

    every: int = 1
    unit: RepeatUnit | None = None
    anchor: date | None = None
    days_since_contact: int | None = None

    def __post_init__(self) -> None:
        """Refuse what is neither of the two.

        Raises:
            ChoiceUnknownError: A number is out of its bounds, or both kinds or neither were given.
        """
        on_calendar = self.unit is not None and self.anchor is not None
        since = self.days_since_contact
        if on_calendar == (since is not None) or not 1 <= self.every <= EVERY_LIMIT:
            raise ChoiceUnknownError("repeat", str(self.every))
        if since is not None and not 1 <= since <= DAYS_LIMIT:
            raise ChoiceUnknownError("repeat", str(since))

    @classmethod
    def on_calendar(cls, every: int, unit: RepeatUnit, anchor: date) -> Repeat:
        """Repeat every so many days, weeks, months or years from a day."""
        return cls(every=every, unit=unit, anchor=anchor)

    @classmethod
    def since_contact(cls, days: int) -> Repeat:
        """Repeat so many days after the last conversation."""
        return cls(days_since_contact=days)

    def next_after(self, day: date) -> date:
        """Give the first day of the series that is after ``day``.

        The 31st of a month without one is its last day, and the month after is the 31st again; so is 29 February.
        A repeat since we last spoke takes ``day`` for the day we spoke.

        Raises:
            OverflowError: It would be after the year 9999.
        """
        if self.days_since_contact is not None:
            return day + timedelta(days=self.days_since_contact)
        number = 0 if day < self._start else self._number_at(day)
        candidate = self._nth(number)
        return candidate if candidate > day else self._nth(number + 1)

    def first_from(self, day: date) -> date:
        """Give the first day of the series on or after ``day``; since contact, as if we spoke on ``day``."""
        if self.days_since_contact is not None:
            return self.next_after(day)
        return self.next_after(day - timedelta(days=1))

    def encode(self) -> dict[str, str | int]:
        """Write the repeat as a small dictionary that JSON takes.

        >>> Repeat.on_calendar(1, RepeatUnit.MONTH, date(2026, 1, 31)).encode()
        {'every': 1, 'unit': 'month', 'anchor': '2026-01-31'}
        >>> Repeat.since_contact(90).encode()
        {'days_since_contact': 90}
        """
        if self.unit is None or self.anchor is None:
            return {"days_since_contact": self.days_since_contact or 0}
        return {
            "every": self.every,
            "unit": self.unit.value,
            "anchor": self.anchor.isoformat(),
        }

    @classmethod
    def decode(cls, written: Mapping[str, object]) -> Repeat:
        """Read what ``encode`` wrote.

        Raises:
            ChoiceUnknownError: It is something else.
        """
        days = written.get("days_since_contact")
        if days is not None:
            return cls.since_contact(_whole_number(days))
        try:
            unit = RepeatUnit(str(written.get("unit")))
            anchor = date.fromisoformat(str(written.get("anchor")))
        except ValueError as error:
            raise ChoiceUnknownError("repeat", str(dict(written))) from error
        return cls.on_calendar(_whole_number(written.get("every")), unit, anchor)

    @property
    def _start(self) -> date:
        return self.anchor or date.min

    def _number_at(self, day: date) -> int:
        """Count the steps from the anchor up to ``day``'s own day, week, month or year; never one too many."""
        days = (day - self._start).days
        if self.unit is RepeatUnit.DAY:
            return days // self.every
        if self.unit is RepeatUnit.WEEK:
            return days // (self.every * DAYS_OF_A_WEEK)
        return (_month_number(day) - _month_number(self._start)) // self._months

    def _nth(self, number: int) -> date:
        """Give the day of the series after ``number`` steps."""
        steps = number * self.every
        if self.unit is RepeatUnit.DAY:
            return self._start + timedelta(days=steps)
        if self.unit is RepeatUnit.WEEK:
            return self._start + timedelta(weeks=steps)
        return add_months(self._start, number * self._months)

    @property
    def _months(self) -> int:
        return self.every * (MONTHS_OF_A_YEAR if self.unit is RepeatUnit.YEAR else 1)


def add_months(day: date, months: int) -> date:
    """Go so many months on; a day that the month lacks is its last.

    >>> add_months(date(2026, 1, 31), 1)
    datetime.date(2026, 2, 28)

    Raises:
        OverflowError: It would be after the year 9999.
    """
    year, month = divmod(_month_number(day) + months, MONTHS_OF_A_YEAR)
    if not date.min.year <= year <= date.max.year:
        message = "the calendar ends there"
        raise OverflowError(message)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def due_since_contact(days: int, last_spoken: date | None, since: date) -> date:
    """Give the day of a repeat that is counted since we last spoke.

    Args:
        days: After how many days.
        last_spoken: The day of the last conversation of any kind; None when we never spoke.
        since: The day the follow-up was made, which counts when we never spoke.
    """
    return (last_spoken or since) + timedelta(days=days)


def _month_number(day: date) -> int:
    return day.year * MONTHS_OF_A_YEAR + day.month - 1


def _whole_number(written: object) -> int:
    if isinstance(written, int) and not isinstance(written, bool):
        return written
    raise ChoiceUnknownError("repeat", str(written))
