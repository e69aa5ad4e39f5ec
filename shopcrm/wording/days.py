"""Days and hours as the shop says them, in Korean, Japanese and English.

Tables and nothing else: no Qt and no locale of the computer, so that window, command line and paper say the same.
A language is ``"ko"``, ``"ja"`` or ``"en"``; any other is answered in English. English days are written as in the shop's
country: ``Tue, Dec 8`` in the United States, ``Tue 8 Dec`` in most others.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, time

WEEKDAYS: dict[str, tuple[str, ...]] = {
    "ko": ("월", "화", "수", "목", "금", "토", "일"),
    "ja": ("月", "火", "水", "木", "金", "土", "日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
"""Short names, Monday first."""

FULL_WEEKDAYS: dict[str, tuple[str, ...]] = {
    "ko": tuple(f"{name}요일" for name in WEEKDAYS["ko"]),
    "ja": tuple(f"{name}曜日" for name in WEEKDAYS["ja"]),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

MONTHS: tuple[str, ...] = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

SHORT: dict[str, str] = {
    "ko": "{month}월 {day}일({weekday})",
    "ja": "{month}月{day}日（{weekday}）",
    "en": "{weekday}, {month_short} {day}",
}
SHORT_WITH_YEAR: dict[str, str] = {
    "ko": "{year}년 {month}월 {day}일({weekday})",
    "ja": "{year}年{month}月{day}日（{weekday}）",
    "en": "{weekday}, {month_short} {day}, {year}",
}
LONG: dict[str, str] = {
    "ko": "{year}년 {month}월 {day}일 ({weekday})",
    "ja": "{year}年{month}月{day}日（{weekday}）",
    "en": "{weekday_full}, {month_full} {day}, {year}",
}
PLAIN: dict[str, str] = {
    "ko": "{month}월 {day}일 {weekday_full}",
    "ja": "{month}月{day}日 {weekday_full}",
    "en": "{weekday_full}, {month_full} {day}",
}
SLIM: dict[str, str] = dict.fromkeys(WEEKDAYS, "{weekday} {month}/{day}")
YEARLY: dict[str, str] = {
    "ko": "{month}월 {day}일",
    "ja": "{month}月{day}日",
    "en": "{month_full} {day}",
}
"""A day of every year."""
YEARLY_WITH_YEAR: dict[str, str] = {
    "ko": "{year}년 {month}월 {day}일",
    "ja": "{year}年{month}月{day}日",
    "en": "{month_full} {day}, {year}",
}

DAY_FIRST: dict[str, str] = {
    SHORT["en"]: "{weekday} {day} {month_short}",
    SHORT_WITH_YEAR["en"]: "{weekday} {day} {month_short} {year}",
    LONG["en"]: "{weekday_full} {day} {month_full} {year}",
    PLAIN["en"]: "{weekday_full} {day} {month_full}",
    SLIM["en"]: "{weekday} {day}/{month}",
    YEARLY["en"]: "{day} {month_full}",
    YEARLY_WITH_YEAR["en"]: "{day} {month_full} {year}",
}
"""For each English shape the one with the day before the month."""

LUNAR: dict[str, tuple[str, str]] = {
    "ko": ("음력 {month}월 {day}일", "음력 윤{month}월 {day}일"),
    "ja": ("旧暦{month}月{day}日", "旧暦閏{month}月{day}日"),
    "en": ("lunar month {month}, day {day}", "lunar leap month {month}, day {day}"),
}
"""The plain month, and the leap month."""

NEAR: dict[str, dict[int, str]] = {
    "ko": {-1: "어제", 0: "오늘", 1: "내일"},
    "ja": {-1: "昨日", 0: "今日", 1: "明日"},
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
}

AGO: dict[str, tuple[str, str, str, str]] = {
    "ko": ("{n}일 전", "{n}주 전", "{n}달 전", "{n}년 전"),
    "ja": ("{n}日前", "{n}週間前", "{n}か月前", "{n}年前"),
    "en": ("{n} d ago", "{n} wk ago", "{n} mo ago", "{n} yr ago"),
}
"""Days, weeks, months, years."""

AHEAD: dict[str, tuple[str, str, str, str]] = {
    "ko": ("{n}일 뒤", "{n}주 뒤", "{n}달 뒤", "{n}년 뒤"),
    "ja": ("{n}日後", "{n}週間後", "{n}か月後", "{n}年後"),
    "en": ("in {n} d", "in {n} wk", "in {n} mo", "in {n} yr"),
}

MONTH_FIRST_COUNTRIES = frozenset(
    [
        "US",
        "PR",
        "GU",
        "VI",
        "AS",
        "MP",
        "PW",
        "FM",
        "MH",
        "PH",
        "CA",
        "KR",
        "KP",
        "JP",
        "CN",
        "TW",
        "MN",
        "HU",
        "LT",
    ]
)
"""Where 12/8 is in December; in all others it is in August."""

SOURCE_COUNTRY = "US"

_HALF_A_YEAR = 182
_COUNTED_IN_DAYS = 14
_COUNTED_IN_WEEKS = 60
_COUNTED_IN_MONTHS = 365


@dataclass(slots=True)
class _Shop:
    """Where the whole process is."""

    country: str = SOURCE_COUNTRY


_shop = _Shop()
_borrowed: ContextVar[str | None] = ContextVar("_borrowed", default=None)


def use_country(code: str) -> None:
    """Write English days as in a country (ISO 3166, two letters) from here on, in every thread."""
    _shop.country = code.upper()


@contextmanager
def dated_for(code: str) -> Iterator[None]:
    """Write English days as in another country for a while, here only: a sheet that was made for it."""
    before = _borrowed.set(code.upper())
    try:
        yield
    finally:
        _borrowed.reset(before)


def country_now() -> str:
    """Give the country whose way of writing days is followed here."""
    return _borrowed.get() or _shop.country


def short_day(day: date, language: str, today: date | None = None) -> str:
    """Say a day with its weekday: ``12월 8일(화)``, ``12月8日（火）``, ``Tue, Dec 8``.

    The year is added when ``today`` is given and the same month and day are nearer to it in another year.
    """
    shapes = SHORT if today is None or _is_nearest(day, today) else SHORT_WITH_YEAR
    return _worded(shapes, day, language)


def long_day(day: date, language: str) -> str:
    """Say a day in full, for the head of a sheet: ``Tuesday, November 24, 2026``."""
    return _worded(LONG, day, language)


def plain_day(day: date, language: str) -> str:
    """Say a day without its year: ``11월 24일 화요일``, ``11月24日 火曜日``, ``Tuesday, November 24``."""
    return _worded(PLAIN, day, language)


def slim_day(day: date, language: str, country: str | None = None) -> str:
    """Say a day for a pill: ``금 11/27``, ``金 11/27``, ``Fri 11/27`` (``Fri 27/11`` where the day is written first)."""
    return _worded(SLIM, day, language, country)


def slim_weekday(day: date, language: str) -> str:
    """Say a day of the next few for a pill: ``금``, ``金``, ``Fri``."""
    return WEEKDAYS[_known(language)][day.weekday()]


def yearly_day(month: int, day: int, language: str, year: int | None = None) -> str:
    """Say a day of every year: ``11월 27일``, ``11月27日``, ``November 27``, with its year where it is known."""
    shapes = YEARLY if year is None else YEARLY_WITH_YEAR
    shape = _shape(shapes, language, None)
    return shape.format(year=year, month=month, month_full=MONTHS[month - 1], day=day)


def relative_day(day: date, today: date, language: str) -> str:
    """Say how far a day is from today: ``12일 전``, ``昨日``, ``in 3 d``.

    Two weeks and more are said in whole weeks, two months and more in whole months, a year and more in years: rounded
    down, so that only what is nearer than two weeks is exact.
    """
    known = _known(language)
    distance = (day - today).days
    if distance in NEAR[known]:
        return NEAR[known][distance]
    shapes = AHEAD[known] if distance > 0 else AGO[known]
    number, unit = _counted(abs(distance))
    return shapes[unit].format(n=number)


def late_by(days: int, language: str) -> str:
    """Say how late something is: ``2일 늦음``, ``2日遅れ``, ``2 days late``."""
    english = "{n} day late" if days == 1 else "{n} days late"
    shapes = {"ko": "{n}일 늦음", "ja": "{n}日遅れ", "en": english}
    return shapes[_known(language)].format(n=days)


def clock_time(hour: time, language: str) -> str:
    """Say an hour: ``15:40`` in Korean and Japanese, ``3:40 pm`` in English."""
    if _known(language) != "en":
        return f"{hour.hour}:{hour.minute:02}"
    half = "am" if hour.hour < 12 else "pm"  # noqa: PLR2004  the day has two halves of twelve hours
    return f"{(hour.hour - 1) % 12 + 1}:{hour.minute:02} {half}"


def by_time(hour: time, language: str) -> str:
    """Say until when: ``15:40까지``, ``15:40まで``, ``by 3:40 pm``."""
    shapes = {"ko": "{at}까지", "ja": "{at}まで", "en": "by {at}"}
    return shapes[_known(language)].format(at=clock_time(hour, language))


def lunar_day(month: int, day: int, language: str, *, leap: bool = False) -> str:
    """Say a day of the lunar calendar: ``음력 10월 19일``, ``음력 윤10월 19일``."""
    return LUNAR[_known(language)][leap].format(month=month, day=day)


def remembered_day(
    day: date, language: str, lunar: tuple[int, int] | None = None, *, leap: bool = False
) -> str:
    """Say the next time of a remembered day: ``11월 27일 금요일 / 음력 10월 19일``.

    Args:
        day: The solar day it falls on.
        language: The language it is said in.
        lunar: Month and day in the lunar calendar; None for a solar day, which is said alone.
        leap: The lunar month is a leap month.
    """
    said = plain_day(day, language)
    if lunar is None:
        return said
    return f"{said} / {lunar_day(*lunar, language, leap=leap)}"


def _known(language: str) -> str:
    return language if language in WEEKDAYS else "en"


def _shape(shapes: dict[str, str], language: str, country: str | None) -> str:
    shape = shapes[_known(language)]
    month_first = (country or country_now()) in MONTH_FIRST_COUNTRIES
    return shape if month_first or _known(language) != "en" else DAY_FIRST[shape]


def _worded(shapes: dict[str, str], day: date, language: str, country: str | None = None) -> str:
    known = _known(language)
    return _shape(shapes, language, country).format(
        year=day.year,
        month=day.month,
        day=day.day,
        weekday=WEEKDAYS[known][day.weekday()],
        weekday_full=FULL_WEEKDAYS[known][day.weekday()],
        month_short=MONTHS[day.month - 1][:3],
        month_full=MONTHS[day.month - 1],
    )


def _is_nearest(day: date, today: date) -> bool:
    return abs((day - today).days) <= _HALF_A_YEAR


def _counted(days: int) -> tuple[int, int]:
    if days < _COUNTED_IN_DAYS:
        return days, 0
    if days < _COUNTED_IN_WEEKS:
        return days // 7, 1
    if days < _COUNTED_IN_MONTHS:
        return days // 30, 2
    return days // 365, 3
