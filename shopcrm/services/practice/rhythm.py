"""On which days somebody comes, as day numbers (``date.toordinal``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.records import Rhythm

TWO_YEARS = 730
GAPS = {Rhythm.WEEKLY: 7, Rhythm.TWO_WEEKLY: 14, Rhythm.MONTHLY: 30, Rhythm.SEASONAL: 75}

SHARES = (
    (Rhythm.WEEKLY, 0.045),
    (Rhythm.TWO_WEEKLY, 0.08),
    (Rhythm.MONTHLY, 0.19),
    (Rhythm.SEASONAL, 0.18),
    (Rhythm.YEARLY_GIFT, 0.18),
    (Rhythm.ONCE, 0.325),
)
"""How many of the people come how often."""

_STAYS_AWAY = 0.07
_KNOWN_FOR_LONG = 0.6
_SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Window:
    """The two years that were written down.

    Attributes:
        first: Two years ago.
        regular_first: From where the regulars' visits were written down.
        last: Yesterday.
        gift_days: The days before which presents are bought.
    """

    first: int
    regular_first: int
    last: int
    gift_days: tuple[tuple[int, ...], ...]


def window_of(
    today: date, visits_factor: float, gift_days: Sequence[tuple[str, int, int]]
) -> Window:
    """Lay out the two years before ``today``; ``gift_days`` are (calendar, month, day), each a habit of its own."""
    last = today.toordinal() - 1
    first = last - TWO_YEARS + 1
    regular = last - max(1, round(TWO_YEARS * visits_factor)) + 1
    years = range(date.fromordinal(first).year, today.year + 1)
    habits = []
    for calendar, month, day in gift_days:
        days = [_gift_day(calendar, year, month, day) for year in years]
        # Room before it for those who come early; the last one may be a little ahead.
        habits.append(tuple(one for one in days if first + 10 <= one <= last + 7))
    return Window(first, regular, last, tuple(habits))


def _gift_day(calendar: str, year: int, month: int, day: int) -> int:
    if calendar == "lunar":
        from shopcrm.domain.lunar import solar_from_lunar

        solar = solar_from_lunar(year, month, day)
        # After 2050 the lunar tables end; the days are then some three to seven weeks after the plain date.
        return (solar or date(year, month + 1, 5)).toordinal()
    return date(year, month, day).toordinal()


def rhythm_of(throw: float) -> Rhythm:
    """Give the rhythm for an even throw from 0 to 1."""
    for rhythm, share in SHARES:
        throw -= share
        if throw < 0:
            return rhythm
    return Rhythm.ONCE


@dataclass(frozen=True, slots=True)
class Days:
    """The days somebody came, oldest first; ``new`` when the first of them was the first ever."""

    visits: list[int]
    new: bool


def days_of(dice: Dice, rhythm: Rhythm, window: Window, last: int | None = None) -> Days:
    """Draw the days on which somebody came; at least one.

    Args:
        dice: Set for this person.
        rhythm: How often.
        window: The two years.
        last: The day after which there is no visit any more; None to draw one.
    """
    if rhythm is Rhythm.ONCE:
        until = window.last if last is None else last
        return Days(
            [_off_sunday(window.first + int(dice.random() * (until - window.first + 1)), window)],
            new=True,
        )
    if rhythm is Rhythm.YEARLY_GIFT:
        return _gift_visits(dice, window, last)
    return _regular_visits(dice, GAPS[rhythm], window, last)


def _gift_visits(dice: Dice, window: Window, last: int | None) -> Days:
    until = window.last if last is None else last
    habit = window.gift_days[int(dice.random() * len(window.gift_days))]
    lead = 1 + int(dice.random() * 7)
    days = [_off_sunday(day - lead + int(dice.random() * 3) - 1, window) for day in habit]
    kept = sorted({day for day in days if window.first <= day <= until})
    if len(kept) > 1 and dice.chance(0.3):
        return Days(kept[1:], new=True)
    return Days(kept or [_off_sunday(window.first, window)], new=False)


def _regular_visits(dice: Dice, gap: int, window: Window, last: int | None) -> Days:
    throw = dice.random
    until = window.last if last is None else last
    if last is None and throw() < _STAYS_AWAY:
        until -= round(gap * (2.5 + throw() * 3))
    favourite = int(throw() * 6)
    second = (favourite + 2 + int(throw() * 2)) % 6 if dice.chance(0.5) else favourite
    start, new = window.regular_first, False
    if throw() > _KNOWN_FOR_LONG:
        joined = window.first + int(throw() * (TWO_YEARS - gap))
        start, new = max(start, joined), joined >= start
    start = start if new else start + dice.below(gap)
    days = spaced_days(dice, gap, start, until, (favourite, second), window)
    return Days(days or [_off_sunday(max(window.first, until), window)], new)


def spaced_days(
    dice: Dice, gap: int, start: int, until: int, favourites: tuple[int, int], window: Window
) -> list[int]:
    """Draw days a gap apart, more or less, mostly on the favourite weekdays (Monday is 0); may be empty."""
    days: list[int] = []
    day: float = start
    while day <= until:
        on = _favoured(dice, int(day), *favourites)
        if (not days or on > days[-1]) and window.first <= on <= until:
            days.append(on)
        day += gap * (0.75 + 0.5 * dice.random())
    return days


def _favoured(dice: Dice, day: int, favourite: int, second: int) -> int:
    """Move a day to the nearest favoured weekday, mostly (Monday is 0); never a Sunday."""
    weekday = (day - 1) % 7
    if dice.chance(0.8):
        target = favourite if dice.chance(0.6) else second
        return day + (target - weekday + 3) % 7 - 3
    return day - 1 if weekday == _SUNDAY else day


def _off_sunday(day: int, window: Window) -> int:
    if (day - 1) % 7 != _SUNDAY:
        return day
    return day - 1 if day > window.first else day + 1
