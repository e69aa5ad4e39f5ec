"""Japanese eras: the years people over fifty write, and the days on which they began and ended.

Two days belong to two eras, because the law of the time began the new era on the day the old one ended: 30 July 1912
(明治45年, 大正元年) and 25 December 1926 (大正15年, 昭和元年). Both spellings are read. Since then an era ends on the day before:
昭和64年1月8日 is no day. 平成31年 is the exception people live by: its end was known a month ahead, calendars and forms
were printed, and they keep writing it for all of 2019, so 平成31年5月1日 is read as 1 May 2019; 平成32年 is not.

In the first five years of Meiji the months were still lunar; here they are taken for solar ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopcrm.errors import DayUnreadableError


class Era(StrEnum):
    """The eras since months are solar."""

    MEIJI = "meiji"
    TAISHO = "taisho"
    SHOWA = "showa"
    HEISEI = "heisei"
    REIWA = "reiwa"


@dataclass(frozen=True, slots=True)
class EraSpan:
    """When an era was, and how it is written.

    Attributes:
        kanji: The full name; its first letter alone is written too (昭33).
        letter: As on forms (S33.11.27).
        first_day: The first day of year 1 (元年).
        last_day: None for the era that goes on.
        written_until: The last day that people write in it.
    """

    era: Era
    kanji: str
    letter: str
    first_day: date
    last_day: date | None
    written_until: date


ERAS: tuple[EraSpan, ...] = (
    EraSpan(Era.MEIJI, "明治", "M", date(1868, 1, 25), date(1912, 7, 30), date(1912, 7, 30)),
    EraSpan(Era.TAISHO, "大正", "T", date(1912, 7, 30), date(1926, 12, 25), date(1926, 12, 25)),
    EraSpan(Era.SHOWA, "昭和", "S", date(1926, 12, 25), date(1989, 1, 7), date(1989, 1, 7)),
    EraSpan(Era.HEISEI, "平成", "H", date(1989, 1, 8), date(2019, 4, 30), date(2019, 12, 31)),
    EraSpan(Era.REIWA, "令和", "R", date(2019, 5, 1), None, date(2117, 12, 31)),
)
"""Oldest first. Reiwa is read up to its 99th year."""

_SPANS = {span.era: span for span in ERAS}

ERA_NAMES: dict[str, Era] = {
    name: span.era
    for span in ERAS
    for name in (span.kanji, span.kanji[0], span.letter.lower(), span.era.value)
} | {"taishō": Era.TAISHO, "shōwa": Era.SHOWA}
"""Every way an era is written, in small letters and after NFKC (which makes 昭和 of ㍼)."""


def era_day(era: Era, year: int, month: int, day: int) -> date:
    """Turn a day written in an era into a date.

    >>> era_day(Era.SHOWA, 33, 11, 27)
    datetime.date(1958, 11, 27)

    Raises:
        DayUnreadableError: There is no such day, or the era had not begun or was over.
    """
    span = _SPANS[era]
    try:
        found = date(span.first_day.year + year - 1, month, day)
    except (ValueError, OverflowError):
        raise DayUnreadableError(f"{span.kanji}{year}年{month}月{day}日") from None
    if not span.first_day <= found <= span.written_until:
        raise DayUnreadableError(f"{span.kanji}{year}年{month}月{day}日")
    return found


def era_year(era: Era, year: int) -> int:
    """Turn a year of an era into ours, when no day is known (昭和33年生).

    Raises:
        DayUnreadableError: The era has no such year.
    """
    span = _SPANS[era]
    found = span.first_day.year + year - 1
    if not span.first_day.year <= found <= span.written_until.year:
        raise DayUnreadableError(f"{span.kanji}{year}年")
    return found


def era_of(day: date) -> tuple[Era, int] | None:
    """Say in which year of which era a day is; None before Meiji.

    A day that belongs to two eras is given in the new one.
    """
    for span in reversed(ERAS):
        if day >= span.first_day:
            return span.era, day.year - span.first_day.year + 1
    return None
