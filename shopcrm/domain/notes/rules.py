"""What a rule of listening is: words that are looked for, and the day they mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from functools import cache

from shopcrm.domain.notes.daycount import plus_days


class Ground(Enum):
    """How surely words mean a day that lies ahead."""

    SURE = "sure"
    """By themselves: tomorrow, 8 December."""
    LOOSE = "loose"
    """Unless the clause tells of something past or usual: on Friday, two weeks later."""
    VAGUE = "vague"
    """Only when the clause says what to do: in December."""
    TODAY = "today"
    """Only when what is to be done lies ahead: "good mood today" is no errand."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When and where a note is written."""

    today: date
    now: time | None = None
    country: str = "KR"


@dataclass(frozen=True, slots=True)
class Said:
    """What words mean.

    Attributes:
        day: The day; None for her next visit, and with ``missing_in``.
        ground: How surely.
        last: The last day, where the words name several (next week, 8-10 December).
        week: The Monday of a week that was named, so that a weekday after it is in that week too.
        weekday: The words are a weekday and nothing else.
        number: The words are the day of a month and nothing else.
        is_fixed: "before" and "after" may move it: it is a day of the calendar, not a count.
        after: How many days later "after" it is; a feast of three days is over later than the next morning.
        before: How many days earlier "before" it is.
        is_before: The note said "before" it: a closed day moves back, not on.
        at: The hour, where the words give one (in two hours).
        is_part_of_day: The words are a part of the day and nothing else (in the evening).
        is_beside: It was moved by words apart from it, and is not the day of an event any more.
        missing_in: The year in which there is no such day (30 February).
    """

    day: date | None
    ground: Ground = Ground.SURE
    last: date | None = None
    week: date | None = None
    weekday: int | None = None
    number: int | None = None
    is_fixed: bool = False
    after: int = 1
    before: int = 1
    is_before: bool = False
    at: time | None = None
    is_part_of_day: bool = False
    is_beside: bool = False
    missing_in: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Words of a note and what they say, by their place in the text that is listened to."""

    start: int
    end: int
    said: Said


Read = Callable[[re.Match[str], Moment], Said | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """Words and their meaning.

    Attributes:
        needles: One of them is in every text the pattern matches: the pattern is not even made for a note without.
        pattern: A regular expression without unbounded repeats, so that listening stays linear. Small letters.
        read: Gives the meaning. None: the words are no day of ours, nor is any part of them (3 days ago, $12.8).
    """

    needles: tuple[str, ...]
    pattern: str
    read: Read


def silent(_match: re.Match[str], _moment: Moment) -> None:
    """Hear nothing, and let nobody hear a part of it."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Make a pattern, once, when it is first needed."""
    return re.compile(pattern, re.ASCII)


def counted(moment: Moment, days: int | None, ground: Ground = Ground.LOOSE) -> Said | None:
    """Mean the day that many days on."""
    day = None if days is None else plus_days(moment.today, days)
    return None if day is None else Said(day, ground)


def calendar_day(
    day: date | None, moment: Moment, ground: Ground = Ground.SURE, last: date | None = None
) -> Said | None:
    """Mean a day of the calendar: nothing when it is gone by, and today only for what is still to do."""
    if day is None or day < moment.today:
        return None
    ends = last if last is not None and last > day else None
    if day == moment.today:
        return Said(day, Ground.TODAY, last=ends, is_fixed=True)
    return Said(day, ground, last=ends, is_fixed=True)
