"""When somebody usually comes, and what she usually spends: said only where her visits do say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from itertools import pairwise
from statistics import median
from typing import Final

FEWEST_VISITS: Final = 3
"""Below so many visits nothing is usual."""

MOST: Final = 0.6
"""The part of her visits from which on one speaks of *usually*."""

WEEKDAYS_SAID: Final = 2

_NOON_BEGINS, _AFTERNOON_BEGINS, _EVENING_BEGINS = time(11), time(14), time(18)


class DayPart(StrEnum):
    """A part of the day: before 11, around noon, from 14 and from 18 o'clock."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit. ``at`` is the local time; None when it was written down on another day."""

    day: date
    at: time | None = None


@dataclass(frozen=True, slots=True)
class UsualDays:
    """When she comes.

    Attributes:
        weekdays: The one or two on which most of her visits fall, 0 is Monday; empty when they are few or spread out.
        part: The part of the day; None when her visits are few or mixed.
        every_days: The middle number of days between two visits, closed days among them; None when visits are few.
        usual_total: The middle of what she spends at a time, in the smallest unit of ``currency``; None when nobody knows.
        currency: Of her latest purchase; sums in another one are not looked at.
    """

    weekdays: tuple[int, ...] = ()
    part: DayPart | None = None
    every_days: int | None = None
    usual_total: int | None = None
    currency: str = ""


def usual_days(visits: Iterable[Visit], sums: Sequence[tuple[int, str]]) -> UsualDays:
    """Say when somebody comes and what she spends.

    Args:
        visits: In any order; several on one day count as one.
        sums: What she paid and in which currency, newest first. What was given back, or free, is not looked at.
    """
    listed = list(visits)
    days = sorted({visit.day for visit in listed})
    currency = sums[0][1] if sums else ""
    paid = [total for total, of in sums if of == currency and total > 0]
    if len(days) < FEWEST_VISITS:
        return UsualDays(usual_total=_middle(paid), currency=currency)
    return UsualDays(
        weekdays=tuple(sorted(_weekdays(days))),
        part=_part(listed),
        every_days=_middle([(later - day).days for day, later in pairwise(days)]),
        usual_total=_middle(paid),
        currency=currency,
    )


def day_part(at: time) -> DayPart:
    """Say which part of the day a local time is in."""
    if at < _NOON_BEGINS:
        return DayPart.MORNING
    if at < _AFTERNOON_BEGINS:
        return DayPart.NOON
    return DayPart.AFTERNOON if at < _EVENING_BEGINS else DayPart.EVENING


def _weekdays(days: Sequence[date]) -> list[int]:
    counts = Counter(day.weekday() for day in days).most_common()
    for said in range(1, WEEKDAYS_SAID + 1):
        # As many visits on the next weekday make it no more usual than that one.
        if len(counts) > said and counts[said - 1][1] == counts[said][1]:
            continue
        if sum(count for _, count in counts[:said]) >= MOST * len(days):
            return [weekday for weekday, _ in counts[:said]]
    return []


def _part(visits: Iterable[Visit]) -> DayPart | None:
    parts = [day_part(visit.at) for visit in visits if visit.at is not None]
    if len(parts) < FEWEST_VISITS:
        return None
    part, count = Counter(parts).most_common(1)[0]
    return part if count >= MOST * len(parts) else None


def _middle(numbers: Sequence[int]) -> int | None:
    return int(median(numbers) + 0.5) if numbers else None
