"""Days meant by a part of a week or a month, or by hours to come; the same in every language."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from shopcrm.domain.notes.daycount import (
    SATURDAY,
    in_week,
    monday_of,
    month_end,
    plus_days,
    plus_months,
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
