"""The shapes in which a remembered day is typed: which of its numbers is the year, the month, the day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from shopcrm.domain.day_words import plain_day
from shopcrm.domain.eras import ERA_NAMES, era_day, era_year


@dataclass(frozen=True, slots=True)
class TypedDay:
    """The numbers of a typed day; month and day are None when it is only a year."""

    year: int | None
    month: int | None
    day: int | None
    lunar: bool
    leap: bool


@dataclass(frozen=True, slots=True)
class _Habits:
    """How a shop writes days.

    Attributes:
        country: The shop's, in capitals.
        latest_year: The last year that two digits may mean.
        is_lunar: The day was said to be lunar.
    """

    country: str
    latest_year: int
    is_lunar: bool

    @property
    def order(self) -> str:
        """The order of year, month and day in numbers: ``ymd``, ``mdy`` or ``dmy``."""
        if self.country in _YEAR_FIRST:
            return "ymd"
        return "mdy" if self.country in _MONTH_FIRST else "dmy"

    def year(self, digits: str | None) -> int | None:
        """Read two or four digits as a year; None for no digits."""
        if digits is None or len(digits) != _SHORT:
            return None if digits is None else int(digits)
        return self.latest_year - (self.latest_year - int(digits)) % 100


_Numbers = tuple[int | None, int | None, int | None]
_Reader = Callable[[re.Match[str], _Habits], _Numbers | None]

_YEAR_FIRST = frozenset({"KR", "KP", "JP", "CN", "TW", "MN", "HU", "LT", "IR"})
_MONTH_FIRST = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "PW", "FM", "MH", "PH", "CA"})
"""In all other countries the day comes first."""

_LAST_ORDERS = {"ymd": ("mdy", "dmy"), "mdy": ("mdy", "dmy"), "dmy": ("dmy", "mdy")}
"""For a year that stands last: the country's own order, then the other. Where the year comes first, so does the month."""

_SHORT, _LONG = 2, 4
"""How many digits a year may have."""

_LAST_DAY = 31

_PLAUSIBLE_YEAR = r"(?:1[5-9]|2[0-2])\d\d|0000"
_BETWEEN = r"(?:\s*[-./,]\s*|\s+)"
_ERA = "|".join(sorted(ERA_NAMES, key=len, reverse=True))
_MONTH_NAMES = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CENTURIES = {
    "9": "18",
    "0": "18",
    "1": "19",
    "2": "19",
    "5": "19",
    "6": "19",
    "3": "20",
    "4": "20",
    "7": "20",
    "8": "20",
}


def read_typed(typed: str, *, country: str, latest_year: int) -> TypedDay | None:
    """Find year, month and day in what was typed.

    Read are numbers with anything between them or nothing (1958-11-27, 1958. 11. 27., 19581127, 581127, 1127), with
    units (1958년 11월 27일, 十一月二十七日), Japanese eras (昭和33年, S33.11.27, ㍼33, 昭33), English months, vCard's ``--1127``,
    단기 years, the first seven digits of a Korean resident number, and the words of the lunar calendar (음력 윤4월 15일,
    旧暦, 섣달 그믐). Weekdays, a time of day (whatever its zone: the day is taken as it is written) and words such as
    생일 are passed over.

    What could be two days:

    - Numbers with the year last or without a year go by the country's order: 11/5 is 5 November in Korea, Japan and the
      United States, 11 May elsewhere. When that order cannot be (a month 27) and exactly one other can, that one is
      taken; without a year only where the day may come first or last, not in Korea or Japan.
    - A day the calendar does not have (31/02, 30 February) is not turned round.
    - Three numbers of two digits go by the country's order too (58.11.27; 11/27/58 in the US).
    - Four digits are a year from 1500 to 2299, and a month and day otherwise.
    - Two digits before 年 without an era are refused in Japan: 58年 is more likely 昭和 than 1958.

    Returns:
        None when it is not a day. Whether the calendar has the day is not checked, but for days in an era.

    Raises:
        DayUnreadableError: The era had no such day.
    """
    plain = plain_day(typed)
    if plain is None:
        return None
    habits = _Habits(country.upper(), latest_year, is_lunar=plain.is_lunar)
    for shape, read in _SHAPES:
        match = shape.fullmatch(plain.text)
        if match is not None:
            numbers = read(match, habits)
            return None if numbers is None else TypedDay(*numbers, habits.is_lunar, plain.is_leap)
    return None


def _in_order(order: str, digits: tuple[str, ...], habits: _Habits) -> _Numbers | None:
    """Take the digits in an order such as ``dmy``; None when the month or day would be beyond any month or day."""
    by_letter = dict(zip(order, digits, strict=True))
    year, month, day = by_letter.get("y"), int(by_letter["m"]), int(by_letter["d"])
    if (year is not None and len(year) not in {_SHORT, _LONG}) or not (
        1 <= month <= len(_MONTHS) and 1 <= day <= _LAST_DAY
    ):
        return None
    return habits.year(year), month, day


def _first_or_only(
    orders: tuple[str, ...], digits: tuple[str, ...], habits: _Habits
) -> _Numbers | None:
    """Take the first order if it can be, else the one other that can; None when several could."""
    first, *others = (_in_order(order, digits, habits) for order in orders)
    if first is not None:
        return first
    possible = {numbers for numbers in others if numbers is not None}
    return possible.pop() if len(possible) == 1 else None


def _read_fixed(order: str) -> _Reader:
    def read(match: re.Match[str], habits: _Habits) -> _Numbers | None:
        return _in_order(order, match.groups(), habits)

    return read


def _read_year_last(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    return _first_or_only(_LAST_ORDERS[habits.order], match.groups(), habits)


def _read_eight_digits(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    digits = match[1]
    # No number is both: read year first, the 19 or 20 of a year that stands last would have to be a month.
    found = _in_order("ymd", (digits[:4], digits[4:6], digits[6:]), habits)
    if found is not None and re.fullmatch(_PLAUSIBLE_YEAR, digits[:4]):
        return found
    parts = (digits[:2], digits[2:4], digits[4:])
    return _first_or_only(_LAST_ORDERS[habits.order], parts, habits)


def _read_short(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    orders = (habits.order, *(order for order in ("ymd", "mdy", "dmy") if order != habits.order))
    return _first_or_only(orders, match.groups(), habits)


def _read_without_year(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    orders = {"ymd": ("md",), "mdy": ("md", "dm"), "dmy": ("dm", "md")}[habits.order]
    return _first_or_only(orders, match.groups(), habits)


def _read_units(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    year, unit, month, day = match.groups()
    if unit == "年" and len(year) == _SHORT and habits.country == "JP":
        return None
    return (
        _in_order("ymd", (year, month, day), habits)
        if year
        else _in_order("md", (month, day), habits)
    )


def _read_year(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    year, unit = match.groups()
    if len(year) == _SHORT and (not unit or (unit == "年" and habits.country == "JP")):
        return None
    return habits.year(year), None, None


def _read_era(match: re.Match[str], habits: _Habits) -> _Numbers:
    name, typed_year, month, day = match.groups()
    era, year = ERA_NAMES[name], _year_in_era(typed_year)
    if habits.is_lunar:
        return era_year(era, year), int(month), int(day)
    found = era_day(era, year, int(month), int(day))
    return found.year, found.month, found.day


def _read_year_of_era(match: re.Match[str], _habits: _Habits) -> _Numbers:
    return era_year(ERA_NAMES[match[1]], _year_in_era(match[2])), None, None


def _year_in_era(typed: str) -> int:
    return 1 if typed == "元" else int(typed)


def _read_day_name(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    first, name, last = match.groups()
    if last is not None and len(last) == _SHORT and int(first) > _LAST_DAY:
        first, last = last, first
    return _named(last, name, first, habits)


def _read_name_day(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    name, day, year = match.groups()
    return _named(year, name, day, habits)


def _read_year_name_day(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    year, name, day = match.groups()
    return _named(year, name, day, habits)


def _read_day_month_year(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    day, month, year = match.groups()
    return habits.year(year), int(month), int(day)


def _named(year: str | None, name: str, day: str, habits: _Habits) -> _Numbers:
    return habits.year(year), _MONTHS.index(name[:3]) + 1, int(day)


def _read_resident_number(match: re.Match[str], habits: _Habits) -> _Numbers | None:
    if habits.country != "KR":
        return None
    year, month, day, century = match.groups()
    return _in_order("ymd", (_CENTURIES[century] + year, month, day), habits)


_SEPARATED = rf"{_BETWEEN}".join
_NTH = r"(?:st|nd|rd|th)?"
_GAP = r"[-./,\s]*"

_SHAPES: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(shape, re.ASCII), read)
    for shape, read in (
        # --11-27
        (r"--(\d\d?)-(\d\d?)", _read_fixed("md")),
        (r"--(\d\d)(\d\d)", _read_fixed("md")),
        # 581127-1, as on an identity card; the rest of the number is looked past
        (r"(\d\d)(\d\d)(\d\d)-(\d)(?:[\d*x●]{6})?", _read_resident_number),
        # 昭和33年11月27日, S33.11.27, S331127, 昭和33年
        (
            rf"({_ERA})\.?\s*(\d\d?|元)\s*[년年./\-\s]\s*(\d\d?)\s*[월月./\-\s]\s*(\d\d?)\s*[일日]?",
            _read_era,
        ),
        (rf"({_ERA})\.?(\d\d)(\d\d)(\d\d)", _read_era),
        (rf"({_ERA})\.?\s*(\d\d?|元)\s*[년年]?", _read_year_of_era),
        # 1958년 11월 27일, 11월 27일, 1958년 11/27, 1958년, 1958
        (r"(?:'?(\d\d|\d{4})\s*([년年])\s*)?(\d\d?)\s*[월月]\s*(\d\d?)\s*[일日号號]?", _read_units),
        (r"'?(\d\d|\d{4})\s*([년年])\s*(\d\d?)\s*[-./\s]\s*(\d\d?)\s*[일日]?", _read_units),
        (rf"(\d\d|{_PLAUSIBLE_YEAR})\s*([년年]?)(?:\.0)?", _read_year),
        # 27 Nov 1958, Nov 27 1958, 1958 Nov 27, 27 tháng 11 năm 1958
        (rf"(\d\d?){_NTH}{_GAP}({_MONTH_NAMES})(?:{_GAP}'?(\d\d|\d{{4}}))?", _read_day_name),
        (rf"({_MONTH_NAMES}){_GAP}(\d\d?){_NTH}(?:{_BETWEEN}'?(\d\d|\d{{4}}))?", _read_name_day),
        (rf"(\d{{4}}){_GAP}({_MONTH_NAMES}){_GAP}(\d\d?){_NTH}", _read_year_name_day),
        (r"(\d\d?)\s*tháng\s*(\d\d?)(?:\s*,?\s*năm\s*(\d{4}))?", _read_day_month_year),
        # 1958-11-27, 27/11/1958, 58.11.27, 11-27
        (_SEPARATED((r"(\d{4})", r"(\d\d?)", r"(\d\d?)")), _read_fixed("ymd")),
        (_SEPARATED((r"(\d\d?)", r"(\d\d?)", r"(\d{4})")), _read_year_last),
        (_SEPARATED((r"(\d\d?)", r"(\d\d?)", r"(\d\d?)")), _read_short),
        (_SEPARATED((r"(\d\d?)", r"(\d\d?)")), _read_without_year),
        # 19581127, 27111958, 581127, 1127; spreadsheets hand out whole numbers with .0
        (r"(\d{8})(?:\.0)?", _read_eight_digits),
        (r"(\d\d)(\d\d)(\d\d)(?:\.0)?", _read_short),
        (r"(\d\d)(\d\d)(?:\.0)?", _read_without_year),
    )
)
