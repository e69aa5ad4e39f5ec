"""The shop itself: its name, its language, where it is, and when it is open."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from typing import Final

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.opening import OpeningDays
from shopcrm.errors import ChoiceUnknownError, TextTooLongError

LANGUAGES: Final = ("ko", "ja", "en")
SHOP_NAME_LIMIT: Final = 200
REGULAR_VISITS_LIMIT: Final = 100
COUNTRY_LETTERS: Final = 2
CURRENCY_LETTERS: Final = 3
WEEKDAYS: Final = 7


@dataclass(frozen=True, slots=True)
class OpenHours:
    """From when till when the door is open on a day, in the shop's local time."""

    opens: time = time(9)
    closes: time = time(19)

    def __post_init__(self) -> None:
        """Refuse a day that ends before it begins.

        Raises:
            ChoiceUnknownError: ``closes`` is not after ``opens``.
        """
        if self.closes <= self.opens:
            raise ChoiceUnknownError("hours", f"{self.opens:%H:%M}-{self.closes:%H:%M}")


DEFAULT_HOURS: Final = (OpenHours(),) * WEEKDAYS


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop.

    Attributes:
        name: May be empty until the owner gives it one.
        language: One of ``LANGUAGES``.
        country: ISO 3166, two letters.
        currency: ISO 4217, three letters.
        time_zone: A name of the IANA list.
        opening: The days it is open.
        hours: Seven, from Monday on; they count on the days that ``opening`` says are open.
        regular_visits: From how many visits on somebody is a regular.

    Raises:
        ChoiceUnknownError: A language, country, currency, time zone or number that there is not.
        TextTooLongError: The name is longer than ``SHOP_NAME_LIMIT``.
    """

    name: str
    language: str
    country: str
    currency: str
    time_zone: str
    opening: OpeningDays = field(default_factory=OpeningDays)
    hours: tuple[OpenHours, ...] = DEFAULT_HOURS
    regular_visits: int = 3

    def __post_init__(self) -> None:
        if len(self.name) > SHOP_NAME_LIMIT:
            raise TextTooLongError("shop_name", len(self.name), SHOP_NAME_LIMIT)
        for name, value, known in (
            ("language", self.language, self.language in LANGUAGES),
            ("country", self.country, _is_code(self.country, COUNTRY_LETTERS)),
            ("currency", self.currency, _is_code(self.currency, CURRENCY_LETTERS)),
            ("time_zone", self.time_zone, is_time_zone(self.time_zone)),
            ("hours", str(len(self.hours)), len(self.hours) == WEEKDAYS),
            ("regular_visits", str(self.regular_visits), self._regulars_make_sense()),
        ):
            if not known:
                raise ChoiceUnknownError(name, value)

    def hours_on(self, weekday: int) -> OpenHours:
        """Give the hours of a weekday; 0 is Monday."""
        return self.hours[weekday]

    def _regulars_make_sense(self) -> bool:
        return 1 <= self.regular_visits <= REGULAR_VISITS_LIMIT


_DEFAULTS: Final = {
    "ko": ("KR", "KRW", "Asia/Seoul"),
    "ja": ("JP", "JPY", "Asia/Tokyo"),
    "en": ("US", "USD", "America/New_York"),
}


def default_shop(language: str, name: str = "") -> Shop:
    """Make a shop as it is before its owner has said anything but her language: open every day, nine to seven.

    Raises:
        ChoiceUnknownError: The program does not speak this language.
    """
    try:
        country, currency, time_zone = _DEFAULTS[language]
    except KeyError as error:
        raise ChoiceUnknownError("language", language) from error
    return Shop(clean_line(name), language, country, currency, time_zone)


def is_time_zone(name: str) -> bool:
    """Say whether the IANA list has a time zone of this name, spelled like this."""
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        # A folder of the list ("Asia") and a path out of it ("../x") are refused in ways of their own.
        return False
    return True


def _is_code(text: str, letters: int) -> bool:
    return len(text) == letters and text.isascii() and text.isalpha() and text.isupper()
