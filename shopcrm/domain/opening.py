"""On which days the shop is open.

A day is closed because of its weekday, because it is a public holiday of the country whose holidays the shop keeps, or
because the owner closed it herself (お盆, a trip). A day the owner opened is open in spite of all three.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from shopcrm.errors import ChoiceUnknownError

SEARCH_DAYS = 731
"""How far an open day is looked for: two years, longer than any shop closes and comes back."""

_ONE_DAY = timedelta(days=1)


class ClosureKind(StrEnum):
    """Why the shop is closed on a day."""

    WEEKDAY = "weekday"
    HOLIDAY = "holiday"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Closure:
    """Why the shop is closed on a day. ``name`` is the holiday's, and None for the other kinds."""

    kind: ClosureKind
    name: str | None = None


@dataclass(frozen=True, slots=True)
class OpeningDays:
    """The days on which a shop is open; without anything given, every day.

    Attributes:
        closed_weekdays: 0 is Monday.
        holidays_of: The country (ISO 3166, two letters) on whose public holidays the shop closes; None when it does not.
            A country whose holidays nobody knows has none.
        closed: Days the owner closed.
        opened: Days the owner opened, in spite of all the others.

    Raises:
        ChoiceUnknownError: A weekday is not 0 to 6.
    """

    closed_weekdays: frozenset[int] = frozenset()
    holidays_of: str | None = None
    closed: frozenset[date] = frozenset()
    opened: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        for weekday in self.closed_weekdays:
            if weekday not in range(7):
                raise ChoiceUnknownError("closed_weekdays", str(weekday))

    def is_open(self, day: date) -> bool:
        """Say whether the shop is open on a day."""
        if day in self.opened:
            return True
        # The weekday is asked before the holidays: on most closed days their tables are then never loaded.
        if day.weekday() in self.closed_weekdays or day in self.closed:
            return False
        return self.holidays_of is None or day not in holidays_in(self.holidays_of, day.year)

    def why_closed(self, day: date, language: str = "en") -> Closure | None:
        """Say why the shop is closed on a day; None when it is open.

        Where there are several reasons, the owner's own comes first, then the holiday, then the weekday.

        Args:
            day: The day asked about.
            language: In which the holiday is named. Without names in it there are English ones, else the country's own.
        """
        if self.is_open(day):
            return None
        if day in self.closed:
            return Closure(ClosureKind.OWN)
        if self.holidays_of is not None:
            name = holidays_in(self.holidays_of, day.year, language).get(day)
            if name is not None:
                return Closure(ClosureKind.HOLIDAY, name)
        return Closure(ClosureKind.WEEKDAY)

    def next_open(self, day: date) -> date:
        """Give the first open day from ``day`` on: itself when it is open.

        A shop that is closed for the next two years (every weekday is marked closed) has no open day to offer: then the
        day itself comes back, and ``is_open`` says no to it.
        """
        found = day
        for _ in range(SEARCH_DAYS):
            if self.is_open(found):
                return found
            if found == date.max:
                break
            found += _ONE_DAY
        return day

    def open_days_before(self, day: date, number: int) -> date:
        """Give the open day that is ``number`` open days before ``day``; ``day`` itself for 0, open or not.

        A shop without open days counts plain ones, so that what has to be seen beforehand is seen.

        >>> OpeningDays(closed_weekdays=frozenset({6})).open_days_before(date(2026, 11, 23), 1)
        datetime.date(2026, 11, 21)
        """
        found = day
        for _ in range(number):
            found = self._last_open_before(found)
        return found

    def _last_open_before(self, day: date) -> date:
        found = day
        for _ in range(SEARCH_DAYS):
            if found == date.min:
                break
            found -= _ONE_DAY
            if self.is_open(found):
                return found
        return max(day, date.min + _ONE_DAY) - _ONE_DAY


@lru_cache(maxsize=256)
def holidays_in(country: str, year: int, language: str | None = None) -> Mapping[date, str]:
    """Fetch the public holidays of a country in a year, substitute days among them, with their names.

    Two holidays on one day are named together ("개천절; 추석").

    Args:
        country: ISO 3166, two letters, large or small.
        year: The solar year.
        language: Of the names (``ko``, ``ja``, ``en`` ...). None is the country's own.

    Returns:
        Empty for a country or a year that is not known.
    """
    # The library warns of years in which it is not sure (India before 2001); the owner can do nothing about that.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import holidays

        try:
            kind = type(holidays.country_holidays(country.upper()))
        except NotImplementedError:
            return MappingProxyType({})
        # Without a language the library would follow the computer's, not the country's.
        spoken = _language_of(kind.supported_languages, language) or kind.default_language
        found = holidays.country_holidays(country.upper(), years=year, language=spoken)
        return MappingProxyType(dict(found.items()))


def _language_of(supported: tuple[str, ...], wanted: str | None) -> str | None:
    """Choose among the languages of a country (``en_US``, ``ko``) the one for ``wanted``, else English, else None."""
    if wanted is None:
        return None
    short = wanted.replace("-", "_").partition("_")[0].lower()
    for start in (short, "en"):
        for language in supported:
            if language.partition("_")[0] == start:
                return language
    return None
