"""What the words for days mean in Korean; the words themselves are in ``korean_words``."""

from __future__ import annotations

import re
from datetime import date

from shopcrm.domain.lunar import solar_from_lunar
from shopcrm.domain.notes.daycount import (
    DECEMBER,
    coming,
    day_of_month,
    in_week,
    monday_of,
    month_alone,
    month_end,
    nth_weekday,
    plus_days,
    plus_months,
    year_of,
)
from shopcrm.domain.notes.numerals import (
    KOREAN_DAYS,
    KOREAN_MONTHS,
    korean_number,
    sino_korean_number,
)
from shopcrm.domain.notes.rules import Ground, Moment, Said, calendar_day, counted
from shopcrm.domain.notes.spans import (
    hours_on,
    month_and_day,
    month_part,
    numbers_between,
    part_of_day,
    units_on,
    week_part,
)

WEEKDAYS = "월화수목금토일"

NEAR_WORDS = {
    "내일 모레": 2,
    "내일모레": 2,
    "낼모레": 2,
    "그글피": 4,
    "글피": 3,
    "모레": 2,
    "내일": 1,
    "명일": 1,
    "낼": 1,
}
_AHEAD = {
    "다다음": 2,
    "다음다음": 2,
    "다담": 2,
    "다음": 1,
    "담": 1,
    "차": 1,
    "이번": 0,
    "요번": 0,
    "금": 0,
    "이": 0,
}
_AHEAD_IN_ENGLISH = {"next week": 1, "this week": 0}
_WEEK_PARTS = {"초": "start", "중반": "middle", "후반": "end", "말": "weekend"}
_ORDINALS = {
    "첫": 1,
    "첫째": 1,
    "첫번째": 1,
    "둘째": 2,
    "두번째": 2,
    "셋째": 3,
    "세번째": 3,
    "넷째": 4,
    "다섯째": 5,
}
_UNITS = {
    "일": "day",
    "주": "week",
    "주일": "week",
    "주간": "week",
    "달": "month",
    "개월": "month",
    "년": "year",
}
_HALF_A_YEAR = 6
_DAY_PARTS_END = {"점심": 14, "오후": 18, "저녁": 21, "밤": 23}
"""The hour at which a part of the day is over."""


def today(_match: re.Match[str], moment: Moment) -> Said:
    """오늘."""
    return Said(moment.today, Ground.TODAY)


def near(match: re.Match[str], moment: Moment) -> Said | None:
    """내일, 모레."""
    return counted(moment, NEAR_WORDS[match[0]], Ground.SURE)


def named_days(match: re.Match[str], moment: Moment) -> Said | None:
    """열흘 뒤."""
    return counted(moment, KOREAN_DAYS[match[1]])


def units(match: re.Match[str], moment: Moment) -> Said | None:
    """2주 뒤; of 2~3일 뒤 the larger."""
    return units_on(korean_number(match[1] or match[2]), _UNITS[match[3]], moment)


def half_year(_match: re.Match[str], moment: Moment) -> Said | None:
    """반년 뒤."""
    return units_on(_HALF_A_YEAR, "month", moment)


def hours(match: re.Match[str], moment: Moment) -> Said | None:
    """2시간 뒤."""
    return hours_on(korean_number(match[1]) * (60 if match[2] == "시간" else 1), moment)


def weekday_of_week(match: re.Match[str], moment: Moment) -> Said | None:
    """다음 주 화요일: weeks begin on Monday."""
    day = in_week(moment.today, _weeks_ahead(match), WEEKDAYS.index(match[3]))
    if day < moment.today:
        return None
    ground = Ground.TODAY if day == moment.today else Ground.SURE
    return Said(day, ground, week=monday_of(day), is_fixed=True)


def part_of_week(match: re.Match[str], moment: Moment) -> Said | None:
    """다음 주 초, 이번 주말."""
    return week_part(_weeks_ahead(match), _WEEK_PARTS[match[3]], moment)


def within_week(match: re.Match[str], moment: Moment) -> Said | None:
    """이번 주 안에: Friday, or what is left of the week."""
    return week_part(_weeks_ahead(match), "end", moment)


def week_alone(match: re.Match[str], moment: Moment) -> Said | None:
    """다음 주에: the weekday it is today."""
    weeks = _AHEAD["".join(match[1].split())]
    day = plus_days(moment.today, 7 * weeks)
    if day is None:
        return None
    return Said(day, Ground.LOOSE, last=in_week(moment.today, weeks, 6), week=monday_of(day))


def weekend(_match: re.Match[str], moment: Moment) -> Said | None:
    """주말에."""
    return week_part(0, "weekend", moment) or week_part(1, "weekend", moment)


def weekday(match: re.Match[str], moment: Moment) -> Said:
    """화요일에: the first one after today."""
    number = WEEKDAYS.index(match[1])
    return Said(coming(number, moment.today), Ground.LOOSE, weekday=number, is_fixed=True)


def next_weekday(match: re.Match[str], moment: Moment) -> Said:
    """다음 화요일 is the first one after today; next 화요일 that of the next week."""
    number = WEEKDAYS.index(match[2])
    if match[1] == "next":
        return Said(in_week(moment.today, 1, number), is_fixed=True)
    return Said(coming(number, moment.today), is_fixed=True)


def day_of_named_month(match: re.Match[str], moment: Moment) -> Said | None:
    """다음 달 3일."""
    month = plus_months(moment.today.replace(day=1), _AHEAD[match[1]])
    if month is None:
        return None
    return month_and_day(month.month, int(match[2]), moment, year=month.year)


def part_of_named_month(match: re.Match[str], moment: Moment) -> Said | None:
    """다음 달 중순."""
    month = plus_months(moment.today.replace(day=1), _AHEAD[match[1]])
    return None if month is None else month_part(month, match[2], moment)


def named_month(match: re.Match[str], moment: Moment) -> Said | None:
    """다음 달에: the day of the month it is today."""
    day = plus_months(moment.today, _AHEAD[match[1]])
    return None if day is None else Said(day, Ground.LOOSE, last=month_end(day))


def end_of_month(_match: re.Match[str], moment: Moment) -> Said | None:
    """월말, 말일."""
    return month_part(moment.today, "말", moment)


def end_of_year(_match: re.Match[str], moment: Moment) -> Said | None:
    """연말."""
    return calendar_day(date(moment.today.year, DECEMBER, 31), moment, Ground.LOOSE)


def part_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """12월 중순."""
    month = _month_of(match[1], int(match[2]), moment)
    return None if month is None else month_part(month, match[3], moment)


def month_only(match: re.Match[str], moment: Moment) -> Said | None:
    """12월에, 내년 1월: its first day."""
    month = _month_of(match[1], int(match[2]), moment)
    if month is None or month <= moment.today:
        return None
    # With the year in front it is a plan, without it often a season.
    ground = Ground.LOOSE if match[1] else Ground.VAGUE
    return Said(month, ground, last=month_end(month), is_fixed=True)


def next_year(match: re.Match[str], moment: Moment) -> Said | None:
    """내년에, 내년 이맘때."""
    if match[1]:
        return units_on(1, "year", moment)
    year = moment.today.year + 1
    return Said(date(year, 1, 1), Ground.VAGUE, last=date(year, DECEMBER, 31))


def new_year(_match: re.Match[str], moment: Moment) -> Said | None:
    """연초에, 새해에."""
    return calendar_day(date(moment.today.year + 1, 1, 1), moment, Ground.LOOSE)


def week_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """12월 둘째 주: from the 8th on."""
    month = _named_or_numbered(match[1], match[2], moment)
    return None if month is None else month_part(month, " ".join(match[3].split()), moment)


def full_date(match: re.Match[str], moment: Moment) -> Said | None:
    """12월 8일, 2026년 12월 8일(화), 12월 8일~10일."""
    written, word, month, number, last_month, last = match.groups()
    year = year_of(written, moment.today) if written else None
    if word:
        year = moment.today.year + (word == "내년")
    until = (int(last_month or month), int(last)) if last else None
    return month_and_day(int(month), int(number), moment, year=year, last=until)


def spelled_date(match: re.Match[str], moment: Moment) -> Said | None:
    """십이월 십일, 유월 6일, 삼월 초하루, 음력 시월 십오일."""
    month = KOREAN_MONTHS[match[2]]
    number = sino_korean_number(match[3]) if match[3] else 1
    if match[1]:
        return _next_lunar(month, number, moment)
    return month_and_day(month, number, moment)


def part_of_spelled_month(match: re.Match[str], moment: Moment) -> Said | None:
    """오월 초, 시월 말."""
    month = _month_of(None, KOREAN_MONTHS[match[1]], moment)
    return None if month is None else month_part(month, match[2], moment)


def spelled_month(match: re.Match[str], moment: Moment) -> Said | None:
    """시월에: its first day."""
    month = month_alone(KOREAN_MONTHS[match[1]], moment.today)
    if month is None:
        return None
    return Said(month, Ground.VAGUE, last=month_end(month), is_fixed=True)


def between_numbers(match: re.Match[str], moment: Moment) -> Said | None:
    """27일에서 30일 사이."""
    first, last = (int(part) for part in match.groups() if part)
    return numbers_between(first, last, moment)


def day_part(match: re.Match[str], moment: Moment) -> Said | None:
    """저녁에, 오후에."""
    return part_of_day(_DAY_PARTS_END[match[1]], moment)


def lunar_date(match: re.Match[str], moment: Moment) -> Said | None:
    """음력 12월 3일, 12월 3일(음): the next time it comes."""
    leap = match[1] is not None
    month, number = (int(part) for part in match.groups()[1:] if part)
    return _next_lunar(month, number, moment, leap=leap)


def _next_lunar(month: int, number: int, moment: Moment, *, leap: bool = False) -> Said | None:
    for year in range(moment.today.year - 1, moment.today.year + 2):
        day = solar_from_lunar(year, month, number, leap=leap)
        if day is not None and day >= moment.today:
            return calendar_day(day, moment)
    return None


def number_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """8일에: the next day of that number."""
    number = int(match[1])
    day = day_of_month(number, moment.today)
    if day is None:
        return None
    ground = Ground.TODAY if day == moment.today else Ground.LOOSE
    return Said(day, ground, number=number, is_fixed=True)


def nth_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """12월 둘째 주 토요일: its second Saturday."""
    month = _named_or_numbered(match[1], match[2], moment)
    if month is None:
        return None
    number = 0 if match[3] == "마지막" else _ORDINALS["".join(match[3].split())]
    day = nth_weekday(month.year, month.month, WEEKDAYS.index(match[4]), number)
    return calendar_day(day, moment)


def visit(_match: re.Match[str], _moment: Moment) -> Said:
    """다음에 오시면."""
    return Said(None)


def _weeks_ahead(match: re.Match[str]) -> int:
    return _AHEAD["".join(match[1].split())] if match[1] else _AHEAD_IN_ENGLISH[match[2]]


def _named_or_numbered(name: str | None, number: str, moment: Moment) -> date | None:
    """Give the first day of a month that is called the next one, or by its number."""
    if name:
        return plus_months(moment.today.replace(day=1), _AHEAD[name])
    return _month_of(None, int(number), moment)


def _month_of(year_word: str | None, month: int, moment: Moment) -> date | None:
    """Give the first day of a month; of the one we are in, when no year is named."""
    if not 1 <= month <= DECEMBER:
        return None
    if year_word:
        return date(moment.today.year + (year_word == "내년"), month, 1)
    if month == moment.today.month:
        return moment.today.replace(day=1)
    return month_alone(month, moment.today)
