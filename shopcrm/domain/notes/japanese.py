"""What the words for days mean in Japanese; the words themselves are in ``japanese_words``."""

from __future__ import annotations

import re
from datetime import date

from shopcrm.domain.eras import ERA_NAMES, era_day
from shopcrm.domain.notes.daycount import (
    DECEMBER,
    coming,
    day_of_month,
    end_from,
    in_week,
    monday_of,
    month_alone,
    month_end,
    nth_weekday,
    plus_days,
    plus_months,
    year_of,
)
from shopcrm.domain.notes.numerals import japanese_number
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
from shopcrm.errors import DayUnreadableError

WEEKDAYS = "月火水木金土日"

NEAR_WORDS = {
    "しあさって": 3,
    "明々後日": 3,
    "明明後日": 3,
    "明後日": 2,
    "あさって": 2,
    "明日": 1,
    "あした": 1,
    "あす": 1,
    "明朝": 1,
    "翌朝": 1,
}
_WEEKS = {"再来週": 2, "さ来週": 2, "来週": 1, "翌週": 1, "今週": 0, "next week": 1, "this week": 0}
_MONTHS = {"再来月": 2, "来月": 1, "今月": 0}
_WEEK_PARTS = {
    "の頭": "start",
    "頭": "start",
    "初め": "start",
    "の初め": "start",
    "前半": "start",
    "半ば": "middle",
    "の半ば": "middle",
    "後半": "end",
    "の後半": "end",
    "中": "end",
    "いっぱい": "end",
    "末": "weekend",
    "の週末": "weekend",
}
_UNITS = {"日": "day", "週間": "week", "週": "week", "月": "month", "年": "year"}
_HALVES = {"月": ("day", 15), "年": ("month", 6)}
_FIRST_WORKING_DAY = 4
_DAY_PARTS_END = {"午後": 18, "夕方": 19, "夜": 23, "晩": 23}
"""The hour at which a part of the day is over."""


def today(_match: re.Match[str], moment: Moment) -> Said:
    """今日."""
    return Said(moment.today, Ground.TODAY)


def near(match: re.Match[str], moment: Moment) -> Said | None:
    """明日, あさって."""
    return counted(moment, NEAR_WORDS[match[0]], Ground.SURE)


def units(match: re.Match[str], moment: Moment) -> Said | None:
    """2週間後; of 2～3日後 the larger."""
    unit = match[3] if match[3] in _UNITS else "月"
    return units_on(japanese_number(match[1] or match[2]), _UNITS[unit], moment)


def half(match: re.Match[str], moment: Moment) -> Said | None:
    """半月後 is 15 days, 半年後 six months."""
    unit, count = _HALVES[match[1]]
    return units_on(count, unit, moment)


def hours(match: re.Match[str], moment: Moment) -> Said | None:
    """2時間後."""
    return hours_on(japanese_number(match[1]) * (60 if match[2] == "時間" else 1), moment)


def weekday_of_week(match: re.Match[str], moment: Moment) -> Said | None:
    """来週の火曜: weeks begin on Monday."""
    day = in_week(moment.today, _WEEKS[match[1]], WEEKDAYS.index(match[2]))
    if day < moment.today:
        return None
    ground = Ground.TODAY if day == moment.today else Ground.SURE
    return Said(day, ground, week=monday_of(day), is_fixed=True)


def part_of_week(match: re.Match[str], moment: Moment) -> Said | None:
    """来週末, 今週中."""
    return week_part(_WEEKS[match[1]], _WEEK_PARTS[match[2]], moment)


def week_alone(match: re.Match[str], moment: Moment) -> Said | None:
    """来週: the weekday it is today."""
    weeks = _WEEKS[match[1]]
    day = plus_days(moment.today, 7 * weeks)
    if day is None:
        return None
    return Said(day, Ground.LOOSE, last=in_week(moment.today, weeks, 6), week=monday_of(day))


def weekend(_match: re.Match[str], moment: Moment) -> Said | None:
    """週末に."""
    return week_part(0, "weekend", moment) or week_part(1, "weekend", moment)


def week_begins(_match: re.Match[str], moment: Moment) -> Said | None:
    """週明け: the coming Monday."""
    return calendar_day(coming(0, moment.today), moment, Ground.LOOSE)


def weekday(match: re.Match[str], moment: Moment) -> Said:
    """火曜日に: the first one after today."""
    number = WEEKDAYS.index(match[1])
    return Said(coming(number, moment.today), Ground.LOOSE, weekday=number, is_fixed=True)


def next_weekday(match: re.Match[str], moment: Moment) -> Said:
    """次の火曜, 今度の日曜: the first one after today."""
    return Said(coming(WEEKDAYS.index(match[1]), moment.today), is_fixed=True)


def day_of_named_month(match: re.Match[str], moment: Moment) -> Said | None:
    """来月3日."""
    month = plus_months(moment.today.replace(day=1), _MONTHS[match[1]])
    if month is None:
        return None
    return month_and_day(month.month, japanese_number(match[2]), moment, year=month.year)


def part_of_named_month(match: re.Match[str], moment: Moment) -> Said | None:
    """来月末, 今月中."""
    month = plus_months(moment.today.replace(day=1), _MONTHS[match[1]])
    return None if month is None else month_part(month, match[2], moment)


def named_month(match: re.Match[str], moment: Moment) -> Said | None:
    """来月: the day of the month it is today."""
    day = plus_months(moment.today, _MONTHS[match[1]])
    return None if day is None else Said(day, Ground.LOOSE, last=month_end(day))


def end_of_month(_match: re.Match[str], moment: Moment) -> Said | None:
    """月末."""
    return month_part(moment.today, "末", moment)


def month_begins(_match: re.Match[str], moment: Moment) -> Said | None:
    """月初, 月が替わったら: the first of the next month."""
    return calendar_day(plus_months(moment.today.replace(day=1), 1), moment, Ground.LOOSE)


def end_of_year(_match: re.Match[str], moment: Moment) -> Said | None:
    """年末, 年内."""
    return calendar_day(date(moment.today.year, DECEMBER, 31), moment, Ground.LOOSE)


def year_begins(_match: re.Match[str], moment: Moment) -> Said | None:
    """年明け: the fourth of January, when work begins."""
    this_year = date(moment.today.year, 1, _FIRST_WORKING_DAY)
    day = (
        this_year
        if this_year > moment.today
        else date(moment.today.year + 1, 1, _FIRST_WORKING_DAY)
    )
    return calendar_day(day, moment, Ground.LOOSE)


def part_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """12月中旬."""
    month = _month_of(match[1], japanese_number(match[2]), moment)
    return None if month is None else month_part(month, match[3], moment)


def month_only(match: re.Match[str], moment: Moment) -> Said | None:
    """12月に, 来年1月: its first day."""
    month = _month_of(match[1], japanese_number(match[2]), moment)
    if month is None or month <= moment.today:
        return None
    ground = Ground.LOOSE if match[1] else Ground.VAGUE
    return Said(month, ground, last=month_end(month), is_fixed=True)


def next_year(match: re.Match[str], moment: Moment) -> Said | None:
    """来年, 来年の今頃."""
    if match[1]:
        return units_on(1, "year", moment)
    year = moment.today.year + 1
    return Said(date(year, 1, 1), Ground.VAGUE, last=date(year, DECEMBER, 31))


def full_date(match: re.Match[str], moment: Moment) -> Said | None:
    """12月8日, 令和8年12月8日（火）, 12月8日〜10日."""
    era, era_year, written, word, month, number, last_month, last = match.groups()
    parts = (japanese_number(month), japanese_number(number))
    until = (japanese_number(last_month or month), japanese_number(last)) if last else None
    if era:
        day = _in_era(era, era_year, *parts)
        return calendar_day(day, moment, last=end_from(day, *until) if day and until else None)
    year = year_of(written, moment.today) if written else None
    if word:
        year = moment.today.year + (word == "来年")
    return month_and_day(*parts, moment, year=year, last=until)


def between_numbers(match: re.Match[str], moment: Moment) -> Said | None:
    """27日から30日の間."""
    return numbers_between(japanese_number(match[1]), japanese_number(match[2]), moment)


def day_part(match: re.Match[str], moment: Moment) -> Said | None:
    """夕方に, 夜に."""
    return part_of_day(_DAY_PARTS_END[match[1]], moment)


def number_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """8日に: the next day of that number."""
    number = japanese_number(match[1])
    day = day_of_month(number, moment.today)
    if day is None:
        return None
    ground = Ground.TODAY if day == moment.today else Ground.LOOSE
    return Said(day, ground, number=number, is_fixed=True)


def nth_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """12月第2土曜."""
    if match[1]:
        month = plus_months(moment.today.replace(day=1), _MONTHS[match[1]])
    else:
        month = _month_of(None, japanese_number(match[2]), moment)
    if month is None:
        return None
    number = japanese_number(match[3])
    return calendar_day(
        nth_weekday(month.year, month.month, WEEKDAYS.index(match[4]), number), moment
    )


def visit(_match: re.Match[str], _moment: Moment) -> Said:
    """次回ご来店時."""
    return Said(None)


def _in_era(era: str, year: str, month: int, day: int) -> date | None:
    try:
        return era_day(ERA_NAMES[era], 1 if year == "元" else japanese_number(year), month, day)
    except DayUnreadableError:
        return None


def _month_of(year_word: str | None, month: int, moment: Moment) -> date | None:
    """Give the first day of a month; of the one we are in, when no year is named."""
    if not 1 <= month <= DECEMBER:
        return None
    if year_word:
        return date(moment.today.year + (year_word == "来年"), month, 1)
    if month == moment.today.month:
        return moment.today.replace(day=1)
    return month_alone(month, moment.today)
