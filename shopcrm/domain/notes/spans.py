"""Days meant by a part of a week or a month, or by hours to come; the same in every language."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from shopcrm.domain.notes.daycount import (
    LONGEST_MONTH,
    SATURDAY,
    day_of_month,
    end_from,
    exact,
    in_week,
    monday_of,
    month_day,
    month_end,
    plus_days,
    plus_months,
    year_without,
)
from shopcrm.domain.notes.rules import Ground, Moment, Said, calendar_day

_FRIDAY = 4
_SUNDAY = 6
_WEEK_PARTS = {
    "start": (0, 0),
    "middle": (2, 2),
    "end": (_FRIDAY, _SUNDAY),
    "weekend": (SATURDAY, _SUNDAY),
}
"""First and last weekday a part of the week may be: the first that is still ahead is meant."""

_MONTH_PARTS = {
    "초": 1,
    "상순": 1,
    "初め": 1,
    "頭": 1,
    "初旬": 1,
    "上旬": 1,
    "early": 1,
    "the start of": 1,
    "the beginning of": 1,
    "the first week of": 1,
    "first week of": 1,
    "첫째 주": 1,
    "첫 주": 1,
    "the second week of": 8,
    "second week of": 8,
    "둘째 주": 8,
    "중순": 15,
    "中旬": 15,
    "半ば": 15,
    "mid": 15,
    "the middle of": 15,
    "the third week of": 15,
    "third week of": 15,
    "셋째 주": 15,
    "the last week of": 22,
    "last week of": 22,
    "넷째 주": 22,
    "마지막 주": 22,
    "하순": 21,
    "下旬": 21,
    "late": 21,
}
"""The day from which on it is that part of the month; what is not here is the last day."""

_FEW_YEARS = 2
_DAY_MINUTES = 24 * 60


def units_on(count: int, unit: str, moment: Moment) -> Said | None:
    """Mean the day after so many days, weeks, months or years; far years only where something is to be done."""
    if unit == "day":
        day = plus_days(moment.today, count)
    elif unit == "week":
        day = plus_days(moment.today, 7 * count)
    else:
        day = plus_months(moment.today, count * (12 if unit == "year" else 1))
    if day is None or day <= moment.today:
        return None
    return Said(day, Ground.VAGUE if unit == "year" and count > _FEW_YEARS else Ground.LOOSE)


def hours_on(minutes: int, moment: Moment) -> Said | None:
    """Mean the hour after so many minutes; only the day when nobody knows how late it is."""
    if minutes >= _DAY_MINUTES:
        return units_on(minutes // _DAY_MINUTES, "day", moment)
    if moment.now is None:
        return Said(moment.today, Ground.TODAY)
    then = datetime.combine(moment.today, moment.now) + timedelta(minutes=minutes)
    hour = then.time().replace(second=0, microsecond=0)
    return Said(then.date(), Ground.TODAY, at=hour)


def week_part(weeks: int, part: str, moment: Moment) -> Said | None:
    """Mean the start, middle, end or weekend of this week (0), the next (1), the one after (2)."""
    first, last = _WEEK_PARTS[part]
    for weekday in range(first, last + 1):
        day = in_week(moment.today, weeks, weekday)
        if day > moment.today:
            ends = in_week(moment.today, weeks, last)
            return Said(day, Ground.LOOSE, last=ends, week=monday_of(day), is_fixed=True)
    return None


def month_part(month: date, part: str, moment: Moment) -> Said | None:
    """Mean the start, the middle or the end of the month of a day.

    The end of the month, said on its last day, is the end of the next.
    """
    number = _MONTH_PARTS.get(part.rstrip("-"))
    if number is not None:
        return calendar_day(month.replace(day=number), moment, Ground.LOOSE)
    end = month_end(month)
    if end == moment.today:
        following = plus_months(month.replace(day=1), 1)
        end = end if following is None else month_end(following)
    return calendar_day(end, moment, Ground.LOOSE)


def month_and_day(
    month: int,
    number: int,
    moment: Moment,
    *,
    year: int | None = None,
    last: tuple[int, int] | None = None,
) -> Said | None:
    """Mean 8 December, or the days until ``last``, a month and day too.

    Of days that have begun what is left is meant, as with the weekend. A day no calendar has is said to be missing.
    """
    named = exact(year or moment.today.year, month, number)
    day = named if year else month_day(month, number, moment.today) or named
    if day is None:
        missing = year or year_without(month, number, moment.today)
        return (
            None if missing is None or month < 1 or number < 1 else Said(None, missing_in=missing)
        )
    end = end_from(day, *last) if last else None
    return (
        calendar_day(day, moment, last=end) if day >= moment.today else _what_is_left(end, moment)
    )


def numbers_between(first: int, last: int, moment: Moment) -> Said | None:
    """Mean the days from the 27th to the 30th."""
    today = moment.today
    if not (1 <= first <= LONGEST_MONTH and 1 <= last <= LONGEST_MONTH):
        return None
    if first < today.day <= last:
        return _what_is_left(exact(today.year, today.month, last), moment)
    day = day_of_month(first, today)
    until = None if day is None else day_of_month(last, day)
    if day is None:
        return None
    ground = Ground.TODAY if day == today else Ground.LOOSE
    return Said(day, ground, last=until, is_fixed=True)


def part_of_day(ends_at: int, moment: Moment) -> Said | None:
    """Mean the evening (and such) of today, or of tomorrow when that of today is over at this hour."""
    is_over = moment.now is not None and moment.now.hour >= ends_at
    day = plus_days(moment.today, int(is_over))
    return None if day is None else Said(day, Ground.TODAY, is_part_of_day=True)


def _what_is_left(end: date | None, moment: Moment) -> Said | None:
    if end is None or end < moment.today:
        return None
    day = min(end, moment.today + timedelta(days=1))
    # Half of it is history: only where something is to be done is it a plan.
    ground = Ground.TODAY if day == moment.today else Ground.VAGUE
    return Said(day, ground, last=end if end > day else None, is_fixed=True)
