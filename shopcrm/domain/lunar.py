"""The Korean lunar calendar: which solar day a lunar day falls on, and back.

The Korean and the Chinese calendar differ in some months (Seollal 2027), so the tables are those of the Korea Astronomy
and Space Science Institute, by way of ``korean-lunar-calendar``. They are known from lunar 1583 (from where on the
library counts by our own calendar) to the last day of 2050 (lunar 18 November); outside there is None, never an error.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

FIRST_LUNAR_YEAR = 1583
LAST_LUNAR_YEAR = 2050


class LunarMonth(NamedTuple):
    """A month of one lunar year. ``length`` is 29 or 30; the very last one is known up to its 18th day only."""

    month: int
    leap: bool
    first_day: date
    length: int


class LunarDay(NamedTuple):
    """A day by the lunar calendar."""

    year: int
    month: int
    day: int
    leap: bool


def solar_from_lunar(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    """Say on which solar day a lunar day falls; None if there is no such day, or it is not known.

    >>> solar_from_lunar(1958, 10, 17)
    datetime.date(1958, 11, 27)
    """
    found = _find_month(year, month, leap=leap)
    if found is None or not 1 <= day <= found.length:
        return None
    return found.first_day + timedelta(days=day - 1)


def lunar_from_solar(day: date) -> LunarDay | None:
    """Say which lunar day a solar day is; None outside the years that are known."""
    for year in (day.year, day.year - 1):
        months = lunar_months(year)
        place = bisect_right(months, day, key=lambda month: month.first_day) - 1
        if place < 0:
            continue
        found = months[place]
        number = (day - found.first_day).days + 1
        if number <= found.length:
            return LunarDay(year, found.month, number, found.leap)
    return None


def month_length(year: int, month: int, *, leap: bool = False) -> int | None:
    """Count the days of a lunar month; None if that year has no such (leap) month, or it is not known."""
    found = _find_month(year, month, leap=leap)
    return None if found is None else found.length


@cache
def lunar_months(year: int) -> tuple[LunarMonth, ...]:
    """List the twelve or thirteen months of a lunar year in their order; empty outside the years that are known."""
    if not FIRST_LUNAR_YEAR <= year <= LAST_LUNAR_YEAR:
        return ()
    from korean_lunar_calendar import KoreanLunarCalendar

    converter = KoreanLunarCalendar()

    def first_day(month: int, day: int, *, leap: bool) -> date | None:
        # The answer of setLunarDate is the only sign of a wrong day: the old one stays inside.
        if not converter.setLunarDate(year, month, day, leap):
            return None
        return date(converter.solarYear, converter.solarMonth, converter.solarDay)

    months = []
    for month in range(1, 13):
        for leap in (False, True):
            begins = first_day(month, 1, leap=leap)
            if begins is not None:
                length = next(day for day in range(30, 0, -1) if first_day(month, day, leap=leap))
                months.append(LunarMonth(month, leap, begins, length))
    return tuple(months)


def _find_month(year: int, month: int, *, leap: bool) -> LunarMonth | None:
    for found in lunar_months(year):
        if found.month == month and found.leap == leap:
            return found
    return None
