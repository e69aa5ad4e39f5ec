"""Days the shop remembers: birthdays and others, with or without a year, solar or lunar.

How such a day is typed is read in ``typed_days``; this module knows what it means.
"""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopcrm.domain.lunar import lunar_from_solar, month_length, solar_from_lunar
from shopcrm.errors import DayUnreadableError

FIRST_YEAR = 1583
LAST_YEAR = 2200
"""Years outside are slips of the finger (2985, 0958), or another calendar's; there is nobody who remembers them."""

PLACEHOLDER_YEARS = frozenset({0, 1604})
"""What phones write for "year not known": 0000, and Apple's 1604."""

_LAST_TWO_DIGIT_YEAR = 2029

_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_SHORT_LUNAR_MONTH, _LONG_LUNAR_MONTH = 29, 30

_NO_DAY_NUMBERS = frozenset(
    {(1, 1, 4501), (1, 1, 1900), (0, 1, 1900), (12, 30, 1899), (12, 31, 1899)}
)


class Calendar(StrEnum):
    """By which calendar a day is kept."""

    SOLAR = "solar"
    LUNAR = "lunar"


@dataclass(frozen=True, slots=True)
class RememberedDay:
    """A birthday or another day that comes back each year; it may lack its year, or be only a year.

    A lunar day counts its year by the lunar calendar too: 20 January 1959 is the 12th of the 12th month of lunar 1958.
    Whether that very lunar year had this leap month is not asked: people know their day better than their year, and the
    rule for a year without it (see ``solar_in``) covers it.

    Attributes:
        month: 1 to 12; None when only the year is known.
        day: 1 to 31 (lunar: to 30); None when only the year is known.
        year: 1583 to 2200; None when it is not known. A placeholder (0, 1604) becomes None.
        calendar: By which calendar month and day are meant.
        leap: The day is in a leap month (윤달); lunar only.

    Raises:
        DayUnreadableError: There is no such day (31 February, a month 13, 29 February 1958, a leap month by the sun).
    """

    month: int | None
    day: int | None
    year: int | None = None
    calendar: Calendar = Calendar.SOLAR
    leap: bool = False

    def __post_init__(self) -> None:
        if self.year in PLACEHOLDER_YEARS:
            object.__setattr__(self, "year", None)
        if not (_is_year(self.year) and self._is_day()):
            raise DayUnreadableError(write_day(self))

    def _is_day(self) -> bool:
        if self.leap and (self.calendar != Calendar.LUNAR or self.month is None):
            return False
        if self.month is None or self.day is None:
            return self.month is None and self.day is None and self.year is not None
        if not 1 <= self.month <= len(_LONGEST_MONTH):
            return False
        if self.calendar == Calendar.LUNAR:
            return 1 <= self.day <= _LONG_LUNAR_MONTH
        if (self.month, self.day) == (2, 29):
            return self.year is None or isleap(self.year)
        return 1 <= self.day <= _LONGEST_MONTH[self.month - 1]

    def solar_in(self, year: int) -> date | None:
        """Give the solar day on which it is kept for a year; for a lunar day, for that lunar year.

        A lunar 12th month mostly falls into the next solar year. 29 February is kept on the 28th in ordinary years; a
        leap month that does not come that year in the plain month; a 30th that does not exist on the 29th.

        Returns:
            None when only the year is known, before the day first was, and where the lunar calendar ends (2050).
        """
        if self.month is None or self.day is None or not self._is_kept_in(year):
            return None
        if self.calendar == Calendar.LUNAR:
            return _kept_lunar(year, self.month, self.day, leap=self.leap)
        if (self.month, self.day) == (2, 29) and not isleap(year):
            return date(year, 2, 28)
        return date(year, self.month, self.day)

    def next_on_or_after(self, today: date) -> date | None:
        """Give the first solar day from ``today`` on which it is kept; None where ``solar_in`` has none."""
        # A lunar year may still be going on in the solar year after it, so the search begins one year back.
        first = max(today.year - 1, self.year or 1)
        for year in range(first, first + 3):
            kept = self.solar_in(year)
            if kept is not None and kept >= today:
                return kept
        return None

    def years_on(self, day: date) -> int | None:
        """Count how many years it is on a solar day: on the day it is kept the new number, the day before the old one.

        Lunar days count lunar years. Of a day that is only a year, the years are counted without regard to the day.

        Returns:
            None without a year, before the day first was, and after the lunar calendar's end.
        """
        year = self._year_of(day)
        if self.year is None or year is None:
            return None
        years = year - self.year
        if self.month is not None:
            kept = self.solar_in(year)
            # In lunar 2050 the day may lie beyond the calendar's end, and so after any day that is known.
            if kept is None or day < kept:
                years -= 1
        return years if years >= 0 else None

    def _is_kept_in(self, year: int) -> bool:
        return date.min.year <= year <= date.max.year and (self.year is None or year >= self.year)

    def _year_of(self, day: date) -> int | None:
        if self.calendar == Calendar.SOLAR:
            return day.year
        lunar = lunar_from_solar(day)
        return None if lunar is None else lunar.year


def read_day(typed: str, *, country: str = "KR", today: date | None = None) -> RememberedDay:
    """Read a day the way owners, phones and spreadsheets write it, in Korean, Japanese or English.

    What is read, and how what could be two days is decided, stands in ``typed_days.read_typed``.

    >>> read_day("음력 윤4월 15일")
    RememberedDay(month=4, day=15, year=None, calendar=<Calendar.LUNAR: 'lunar'>, leap=True)

    Args:
        typed: One day, and nothing else.
        country: The shop's (ISO 3166, two letters); it decides which of 05/11 is the month.
        today: Two-digit years are the latest ones that are not after this year (27 is 1927 in 2026). Without it they
            are 1930 to 2029.

    Raises:
        DayUnreadableError: It is no day, not one that exists, or could be several. ``typed`` is as given.
    """
    # Its patterns cost more than all of this module, and a start of the program reads no typed day.
    from shopcrm.domain.typed_days import read_typed

    latest = _LAST_TWO_DIGIT_YEAR if today is None else today.year
    try:
        found = read_typed(typed, country=country, latest_year=latest)
        if found is not None:
            calendar = Calendar.LUNAR if found.lunar else Calendar.SOLAR
            return RememberedDay(found.month, found.day, found.year, calendar, found.leap)
    except DayUnreadableError:
        pass
    raise DayUnreadableError(typed)


def write_day(day: RememberedDay) -> str:
    """Write a day in the one form that ``read_day`` reads as the same day in every country.

    >>> write_day(RememberedDay(11, 27))
    '--11-27'
    >>> write_day(RememberedDay(4, 15, 1974, Calendar.LUNAR, leap=True))
    'lunar 1974-04-15 leap'

    Source:
        RFC 6350, section 4.3.1 (ISO 8601:2000 with ``--`` for the year), with words for what it does not know.
    """
    year = "" if day.year is None else f"{day.year:04}"
    if day.month is None and day.day is None:
        numbers = year
    else:
        numbers = f"{year or '-'}-{day.month or 0:02}-{day.day or 0:02}"
    words = ("lunar" if day.calendar == Calendar.LUNAR else "", numbers, "leap" if day.leap else "")
    return " ".join(word for word in words if word)


def means_no_day(typed: str) -> bool:
    """Say whether a cell of an imported list holds no day at all.

    That is a cell without a letter or digit (empty, a dash), one of noughts (0/0/00, 0000-00-00), and what programs write for
    an empty day: Outlook's 1/1/4501, the first days of spreadsheets and databases (1899-12-30, 1900-01-00, 1900-01-01).
    ``read_day`` takes a typed 1900-01-01 for that day; only a list is to be doubted.
    """
    if re.search(r"\w", typed) is None:
        return True
    numbers = re.fullmatch(r"\D*(\d{1,4})\D+(\d{1,4})\D+(\d{1,4})(?:[T ].*)?", typed.strip())
    if numbers is None:
        return typed.strip("0 .") == ""
    parts = sorted(int(number) for number in numbers.groups())
    return not any(parts) or tuple(parts) in _NO_DAY_NUMBERS


def _is_year(year: int | None) -> bool:
    return year is None or FIRST_YEAR <= year <= LAST_YEAR


def _kept_lunar(year: int, month: int, day: int, *, leap: bool) -> date | None:
    length = month_length(year, month, leap=leap)
    if length is None and leap:
        leap = False
        length = month_length(year, month)
    # Not min(day, length): the very last month is known to its 18th only, and its 20th is not kept on the 18th.
    if day == _LONG_LUNAR_MONTH and length == _SHORT_LUNAR_MONTH:
        day = _SHORT_LUNAR_MONTH
    return solar_from_lunar(year, month, day, leap=leap)
