"""Which day is meant by a count, a weekday, a month and day. Nothing here knows a language."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

GONE_BY_DAYS = 60
"""A month and day without a year that is gone by for longer than this is next year's; a nearer one is a day of the past."""

FARTHEST_DAYS = 366 * 30
"""Nobody makes a note for later than this; a number that leads there is no day."""

SATURDAY = 5
DECEMBER = 12
LONGEST_MONTH = 31


def plus_days(day: date, count: int) -> date | None:
    """Count days on; None when that is farther than anybody plans."""
    if count > FARTHEST_DAYS or (date.max - day).days <= count:
        return None
    return day + timedelta(days=count)


def plus_months(day: date, count: int) -> date | None:
    """Count months on; the 31st becomes the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if count > FARTHEST_DAYS // 30 or year >= date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    """Give the last day of the month of a day."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def monday_of(day: date) -> date:
    """Give the Monday of the week of a day: weeks begin on Monday, also where calendars are printed otherwise."""
    return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))


def in_week(today: date, weeks: int, weekday: int) -> date:
    """Give a weekday (0 is Monday) of this week (0), the next (1), the one after (2)."""
    return monday_of(today) + timedelta(days=7 * weeks + weekday)


def coming(weekday: int, today: date) -> date:
    """Give the first such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date | None:
    """Give the second Saturday of a month, and such; 0 is the last one. None when there is no fifth."""
    if number == 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
    return found if found.month == month else None


def exact(year: int, month: int, day: int) -> date | None:
    """Give a day by year, month and day, or None when there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def end_from(day: date, month: int, number: int) -> date | None:
    """Give the last day of a time that begins on ``day``, in the next year when its month is before that of ``day``."""
    return exact(day.year + (month < day.month), month, number)


def year_of(written: str, today: date) -> int:
    """Read a year written with four digits or two (26 is 2026)."""
    year = int(written)
    return year if len(written) > 2 else today.year // 100 * 100 + year  # noqa: PLR2004


def month_day(month: int, day: int, today: date) -> date | None:
    """Find the day meant by a month and day without a year.

    Today and what lies ahead in this year is this year's. What is gone by for more than ``GONE_BY_DAYS`` is next year's
    (1/5 written in November). None for what is gone by for less, and for a day that does not exist.
    """
    this_year = exact(today.year, month, day)
    if this_year is not None and this_year >= today:
        return this_year
    if this_year is not None and (today - this_year).days <= GONE_BY_DAYS:
        return None
    next_year = exact(today.year + 1, month, day)
    if next_year is None or (next_year - today).days > 366:  # noqa: PLR2004
        return None
    return next_year


def year_without(month: int, number: int, today: date) -> int | None:
    """Give the year in which a month and day are looked for in vain; None when there is such a day, or it is no figure of one."""
    if month < 1 or number < 1 or exact(today.year, month, number) is not None:
        return None
    year = today.year + (month < today.month)
    return None if exact(year, month, number) else year


def month_alone(month: int, today: date) -> date | None:
    """Find the first day of a month named without a year: the next one to begin; None for the one we are in."""
    if not 1 <= month <= DECEMBER or month == today.month:
        return None
    return date(today.year + (month < today.month), month, 1)


def day_of_month(number: int, today: date) -> date | None:
    """Find the next day with that number, today included: the 30th, said in February, is the 30th of March."""
    if not 1 <= number <= LONGEST_MONTH:
        return None
    first = today.replace(day=1)
    for ahead in range(3):
        month = plus_months(first, ahead)
        found = exact(month.year, month.month, number) if month else None
        if found is not None and found >= today:
            return found
    return None
