"""Days and hours as the shop says them, in Korean, Japanese and English.

Tables and nothing else: no Qt and no locale of the computer, so that window, command line and paper say the same.
A language is ``"ko"``, ``"ja"`` or ``"en"``; any other is answered in English.
"""

from __future__ import annotations

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
SLIM = "{weekday} {month}/{day}"
SLIM_DAY_FIRST = "{weekday} {day}/{month}"

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

DAY_FIRST_COUNTRIES = frozenset(("GB", "IE", "AU", "NZ", "IN", "SG", "MY", "HK", "ZA"))
"""Where English is written and 8/12 is in December."""

_HALF_A_YEAR = 182
_COUNTED_IN_DAYS = 14
_COUNTED_IN_WEEKS = 60
_COUNTED_IN_MONTHS = 365


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


def slim_day(day: date, language: str, country: str = "US") -> str:
    """Say a day for a pill: ``금 11/27``, ``金 11/27``, ``Fri 11/27`` (``Fri 27/11`` where the day is written first)."""
    day_first = _known(language) == "en" and country in DAY_FIRST_COUNTRIES
    shape = SLIM_DAY_FIRST if day_first else SLIM
    return _worded(dict.fromkeys(WEEKDAYS, shape), day, language)


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


def _worded(shapes: dict[str, str], day: date, language: str) -> str:
    known = _known(language)
    return shapes[known].format(
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
