"""What the words for days mean in English; the words themselves are in ``english_words``."""

from __future__ import annotations

import re
from datetime import date

from shopcrm.domain.notes.daycount import (
    DECEMBER,
    LONGEST_MONTH,
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
from shopcrm.domain.notes.numerals import english_number
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

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKS = {"this": 0, "the": 0, "next": 1}
_WEEK_PARTS = {
    "early": "start",
    "the start of": "start",
    "the beginning of": "start",
    "mid": "middle",
    "the middle of": "middle",
    "late": "end",
    "later": "end",
    "the end of": "end",
    "end of": "end",
}
_ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 0,
}
_UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}
_FORTNIGHT = 14
_DAY_PARTS_END = {"afternoon": 18, "evening": 21}
"""The hour at which a part of the day is over."""

_NEVER_MISSING = ("may", "mar")
"""Months that are verbs too: what does not exist in them (we may 40 times) was no day."""

_MOST_MISTAKEN = 39
"""A larger number beside a month is not even a mistaken day."""


def today(_match: re.Match[str], moment: Moment) -> Said:
    """Today, tonight, by the end of the day."""
    return Said(moment.today, Ground.TODAY)


def tomorrow(_match: re.Match[str], moment: Moment) -> Said | None:
    """Tomorrow."""
    return counted(moment, 1, Ground.SURE)


def overmorrow(_match: re.Match[str], moment: Moment) -> Said | None:
    """The day after tomorrow."""
    return counted(moment, 2, Ground.SURE)


def units(match: re.Match[str], moment: Moment) -> Said | None:
    """In 2 weeks, two weeks from now; of 2-3 days, of a week or two, the larger."""
    return _units(match[3] or match[1], match[2], moment)


def half_year(_match: re.Match[str], moment: Moment) -> Said | None:
    """In half a year."""
    return units_on(6, "month", moment)


def units_from(match: re.Match[str], moment: Moment) -> Said | None:
    """A week from Tuesday, two weeks on Friday, a fortnight from tomorrow."""
    since = plus_days(moment.today, 1)
    if match[3] != "tomorrow":
        since = coming(weekday_number(match[3]), moment.today)
    if since is None:
        return None
    return _units(match[1], match[2], Moment(since, moment.now, moment.country))


def weekday_week(match: re.Match[str], moment: Moment) -> Said | None:
    """Tuesday week: a week after the coming Tuesday."""
    day = plus_days(coming(weekday_number(match[1]), moment.today), 7)
    return None if day is None else Said(day, is_fixed=True)


def hours(match: re.Match[str], moment: Moment) -> Said | None:
    """In 2 hours."""
    return hours_on(english_number(match[1]) * (60 if match[2].startswith("h") else 1), moment)


def next_weekday(match: re.Match[str], moment: Moment) -> Said:
    """Next Tuesday: that of the next week, which begins on Monday."""
    day = in_week(moment.today, 1, weekday_number(match[1] or match[2]))
    return Said(day, week=monday_of(day), is_fixed=True)


def this_weekday(match: re.Match[str], moment: Moment) -> Said:
    """This Friday, the coming Friday: the first one; today counts for "this"."""
    number = weekday_number(match[2])
    if match[1] == "this" and number == moment.today.weekday():
        return Said(moment.today, Ground.TODAY, is_fixed=True)
    return Said(coming(number, moment.today), is_fixed=True)


def weekday(match: re.Match[str], moment: Moment) -> Said:
    """On Friday, by Friday: the first one after today."""
    number = weekday_number(match[1])
    return Said(coming(number, moment.today), Ground.LOOSE, weekday=number, is_fixed=True)


def weekday_alone(match: re.Match[str], moment: Moment) -> Said:
    """Friday, where the clause says what to do then."""
    number = weekday_number(match[1])
    return Said(coming(number, moment.today), Ground.VAGUE, weekday=number, is_fixed=True)


def week_alone(match: re.Match[str], moment: Moment) -> Said | None:
    """Next week, the week after next: the weekday it is today."""
    weeks = 1 if match[0].startswith("next") else 2
    day = plus_days(moment.today, 7 * weeks)
    if day is None:
        return None
    return Said(day, Ground.LOOSE, last=in_week(moment.today, weeks, 6), week=monday_of(day))


def this_week(_match: re.Match[str], moment: Moment) -> Said | None:
    """This week, where the clause says what to do: Friday, or what is left."""
    said = week_part(0, "end", moment)
    return said and Said(said.day, Ground.VAGUE, last=said.last, is_fixed=True)


def part_of_week(match: re.Match[str], moment: Moment) -> Said | None:
    """Early next week, the end of the week."""
    return week_part(_WEEKS[match[2]], _WEEK_PARTS[_plain(match[1])], moment)


def weekend(match: re.Match[str], moment: Moment) -> Said | None:
    """This weekend, next weekend, over the weekend."""
    return week_part(1 if match[1] == "next" else 0, "weekend", moment)


def month_from_now(_match: re.Match[str], moment: Moment) -> Said | None:
    """Next month: the day of the month it is today."""
    day = plus_months(moment.today, 1)
    return None if day is None else Said(day, Ground.LOOSE, last=month_end(day))


def part_of_named_month(match: re.Match[str], moment: Moment) -> Said | None:
    """The end of the month, early next month."""
    month = plus_months(moment.today.replace(day=1), _WEEKS[match[2] or "this"])
    return None if month is None else month_part(month, _plain(match[1]), moment)


def number_of_named_month(match: re.Match[str], moment: Moment) -> Said | None:
    """The first of the month, the 3rd of next month."""
    number = int(match[1] or 1)
    if match[2] == "next":
        month = plus_months(moment.today.replace(day=1), 1)
        there = month is not None and 1 <= number <= month_end(month).day
        return calendar_day(month.replace(day=number), moment) if month and there else None
    day = day_of_month(number, moment.today)
    return None if day is None else calendar_day(day, moment)


def end_of_year(_match: re.Match[str], moment: Moment) -> Said | None:
    """The end of the year."""
    return calendar_day(date(moment.today.year, DECEMBER, 31), moment, Ground.LOOSE)


def next_year(match: re.Match[str], moment: Moment) -> Said | None:
    """Next year, this time next year."""
    if match[0].startswith("this time"):
        return units_on(1, "year", moment)
    year = moment.today.year + 1
    return Said(date(year, 1, 1), Ground.VAGUE, last=date(year, DECEMBER, 31))


def part_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """Early December, the end of January."""
    month = _month_of(match[2], moment)
    return None if month is None else month_part(month, _plain(match[1]), moment)


def month_only(match: re.Match[str], moment: Moment) -> Said | None:
    """In December: its first day."""
    month = _month_of(match[1], moment)
    if month is None or month <= moment.today:
        return None
    return Said(month, Ground.VAGUE, last=month_end(month), is_fixed=True)


def month_first(match: re.Match[str], moment: Moment) -> Said | None:
    """Dec 8, December 8th, Tue, Dec 8, 2026, Dec 8-10."""
    month, number, last, year = match.groups()
    said = _dated(year, month, int(number), last, moment)
    following = match.string[match.end() : match.end() + 2].strip()[:1]
    # "For January 36 cookies": what follows is counted.
    is_count = int(number) > LONGEST_MONTH and following.isalpha()
    return None if said and said.missing_in and is_count else said


def between_in_month(match: re.Match[str], moment: Moment) -> Said | None:
    """Between 27 and 30 Dec."""
    first, last, month = match.groups()
    return _dated(None, month, int(first), last, moment)


def between_month_first(match: re.Match[str], moment: Moment) -> Said | None:
    """Between Dec 27 and 30."""
    month, first, last = match.groups()
    return _dated(None, month, int(first), last, moment)


def between_numbers(match: re.Match[str], moment: Moment) -> Said | None:
    """Between the 27th and the 30th."""
    return numbers_between(int(match[1]), int(match[2]), moment)


def day_part(match: re.Match[str], moment: Moment) -> Said | None:
    """In the evening."""
    return part_of_day(_DAY_PARTS_END[match[1]], moment)


def day_first(match: re.Match[str], moment: Moment) -> Said | None:
    """8 Dec, the 8th of December, 2026."""
    number, last, month, year = match.groups()
    return _dated(year, month, 1 if number == "first" else int(number), last, moment)


def number_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """On the 8th: the next day of that number."""
    number = int(match[1])
    day = day_of_month(number, moment.today)
    if day is None:
        return None
    ground = Ground.TODAY if day == moment.today else Ground.LOOSE
    return Said(day, ground, number=number, is_fixed=True)


def nth_of_month(match: re.Match[str], moment: Moment) -> Said | None:
    """The first Saturday of December, the second Tuesday of next month."""
    if match[3]:
        month = plus_months(moment.today.replace(day=1), _WEEKS[match[3]])
    else:
        month = _month_of(match[4], moment)
    if month is None:
        return None
    number = _ORDINALS[match[1]]
    return calendar_day(
        nth_weekday(month.year, month.month, weekday_number(match[2]), number), moment
    )


def visit(_match: re.Match[str], _moment: Moment) -> Said:
    """Next time she comes in."""
    return Said(None)


def weekday_number(written: str) -> int:
    """Read the name of a weekday, short or long."""
    return _WEEKDAYS.index(written[:3])


def _units(count: str, unit: str, moment: Moment) -> Said | None:
    number = english_number(count)
    if unit.startswith("fortnight"):
        return units_on(_FORTNIGHT * number, "day", moment)
    return units_on(number, _UNITS[unit[0]], moment)


def _plain(words: str) -> str:
    """Bring the ways of saying a part of a month or a week to one."""
    said = " ".join(words.replace("-", " ").split())
    return {
        "by the end of": "the end of",
        "at the end of": "the end of",
        "beginning of": "the beginning of",
    }.get(said, said)


def _month_of(name: str, moment: Moment) -> date | None:
    """Give the first day of a month; of the one we are in too."""
    month = _MONTHS.index(name[:3]) + 1
    if month == moment.today.month:
        return moment.today.replace(day=1)
    return month_alone(month, moment.today)


def _dated(
    year: str | None, month_name: str, number: int, last: str | None, moment: Moment
) -> Said | None:
    month = _MONTHS.index(month_name[:3]) + 1
    named = year_of(year, moment.today) if year else None
    until = (month, int(last)) if last else None
    said = month_and_day(month, number, moment, year=named, last=until)
    is_verb = month_name.startswith(_NEVER_MISSING) or number > _MOST_MISTAKEN
    return None if said and said.missing_in and is_verb else said
