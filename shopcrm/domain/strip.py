"""What to say to somebody who stands at the counter: the one thing a row says of her, and the tiles of her card."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

from shopcrm.domain.days import RememberedDay
from shopcrm.domain.excerpts import first_words, last_words
from shopcrm.domain.followups import days_late
from shopcrm.domain.row_marks import RowMark as RowMark  # noqa: PLC0414 - handed on

SOON_DAYS: Final = 7
"""A follow-up is said from so many days before."""

OCCASION_DAYS: Final = 14
"""A birthday or another remembered day is said from so many days before."""

MARKS: Final = 2
"""So many icons stand in a row."""

LunarDate = tuple[int, int, bool]
"""Month, day, and whether it is in a leap month."""


class TileKind(StrEnum):
    """What a tile of the card is about."""

    LAST_TALK = "last_talk"
    FOLLOWUP = "followup"
    NEXT_VISIT = "next_visit"
    BIRTHDAY = "birthday"
    DAY = "day"
    PROMISE = "promise"
    COMPLAINT = "complaint"
    HOLD = "hold"
    REWARD = "reward"


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing there is to see to for a customer: an open follow-up, or a remembered day that is near.

    Attributes:
        kind: ``FOLLOWUP``, ``ANSWER``, ``BIRTHDAY`` or ``DAY``.
        line: The name of its line on the list of the day.
        about: In the owner's own words, whole; may be empty.
        due: None for a follow-up that waits for her next visit.
        day_kind: Of a remembered day, what it is (``DayKind`` of domain/customers).
        solar: Of a remembered day, the day on which it is kept this time; ``due`` is another when it was put off.
        lunar: Of a remembered day that is kept by the lunar calendar, as it is kept there.
        years: Of a remembered day with a known year, how many years it will be.
    """

    kind: RowMark
    line: str
    about: str
    due: date | None
    at: time | None = None
    day_kind: str | None = None
    solar: date | None = None
    lunar: LunarDate | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True)
class RowState:
    """The one thing a row says. ``days_late`` is 0 when it is not late; ``due`` is where it was put off to, if it was."""

    kind: RowMark
    about: str
    due: date | None
    days_late: int = 0
    day_kind: str | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """What was said at one time, and on which day."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Tile:
    """One thing to say, and how it is closed.

    Attributes:
        text: The owner's own words, cut to what is essential; empty where there are none.
        line: The name of the line that it closes; None for the last talk.
        days_late: 0 when it is not late.
        said_on: Of the last talk, its day.
        asked: She asked, and we owe an answer.

    The others are as in ``Matter``.
    """

    kind: TileKind
    text: str
    line: str | None = None
    due: date | None = None
    at: time | None = None
    days_late: int = 0
    day_kind: str | None = None
    solar: date | None = None
    lunar: LunarDate | None = None
    years: int | None = None
    asked: bool = False
    said_on: date | None = None


_FOLLOWUPS: Final = frozenset({RowMark.FOLLOWUP, RowMark.ANSWER})
_OCCASION_TILES: Final = {RowMark.BIRTHDAY: TileKind.BIRTHDAY, RowMark.DAY: TileKind.DAY}


def days_ahead(
    day: RememberedDay,
    today: date,
    last: date,
    done: Collection[date],
    moved: Mapping[date, date],
) -> list[tuple[date, date]]:
    """Say when a remembered day is to be seen to, from what is late up to ``last``.

    Args:
        day: The remembered day.
        today: The shop's day.
        last: The last day that is looked at.
        done: The solar days on which it was kept and is seen to.
        moved: For solar days on which it is kept, to which day that was put off.

    Returns:
        The solar day on which it is kept, and the day to see to it, which is another when it was put off.
    """
    following = day.next_on_or_after(today)
    # A day that was corrected since it was put off is another one.
    kept = {on_day for on_day in moved if day.next_on_or_after(on_day) == on_day}
    if following is not None:
        kept.add(following)
    found = ((on_day, moved.get(on_day, on_day)) for on_day in sorted(kept) if on_day not in done)
    return [(on_day, due) for on_day, due in found if due <= last]


def most_urgent(matters: Iterable[Matter], today: date) -> list[Matter]:
    """Put what is to be said now in its order, and leave out the rest.

    Late follow-ups come first, then those of the next seven days, then days to remember within fourteen; of
    follow-ups an answer we owe before another, of days a birthday. What waits for her next visit is not among them.
    """
    return sorted(
        (one for one in matters if _is_said(one, today)), key=lambda one: _urgency(one, today)
    )


def row_state(urgent: Sequence[Matter], today: date) -> RowState | None:
    """Give the one thing a row says, of matters as ``most_urgent`` gives them; None when there is none."""
    if not urgent:
        return None
    one = urgent[0]
    late = days_late(one.due, today)
    return RowState(one.kind, first_words(one.about), one.due, late, one.day_kind)


def row_marks(urgent: Sequence[Matter], *, alert: bool) -> tuple[RowMark, ...]:
    """Give the icons of a row, each once: of matters in their order, then of an alert, for which there is always room."""
    marks = tuple(dict.fromkeys(one.kind for one in urgent))
    # What can hurt her, such as an allergy, is never left out for what can wait.
    return (*marks[: MARKS - 1], RowMark.ALERT) if alert else marks[:MARKS]


def tiles_of(talk: Talk | None, matters: Sequence[Matter], today: date) -> tuple[Tile, ...]:
    """Lay out the tiles of a card: the last talk, what is owed, what waits for her visit, a day to remember.

    Args:
        talk: The latest in which something was said.
        matters: In any order.
        today: The shop's day.

    Returns:
        At most four, always in this order; what there is not leaves no gap.
    """
    urgent = most_urgent(matters, today)
    owed = next((one for one in urgent if one.kind in _FOLLOWUPS), None)
    waiting = next((one for one in matters if one.kind in _FOLLOWUPS and one.due is None), None)
    occasion = next((one for one in urgent if one.kind in _OCCASION_TILES), None)
    tiles: list[Tile] = []
    if talk is not None:
        tiles.append(Tile(TileKind.LAST_TALK, last_words(talk.text), said_on=talk.day))
    if owed is not None:
        tiles.append(_tile(TileKind.FOLLOWUP, owed, today))
    if waiting is not None:
        tiles.append(_tile(TileKind.NEXT_VISIT, waiting, today))
    if occasion is not None:
        tiles.append(_tile(_OCCASION_TILES[occasion.kind], occasion, today))
    return tuple(tiles)


def _tile(kind: TileKind, one: Matter, today: date) -> Tile:
    return Tile(
        kind=kind,
        text=first_words(one.about),
        line=one.line,
        due=one.due,
        at=one.at,
        days_late=days_late(one.due, today),
        day_kind=one.day_kind,
        solar=one.solar,
        lunar=one.lunar,
        years=one.years,
        asked=one.kind is RowMark.ANSWER,
    )


def _is_said(one: Matter, today: date) -> bool:
    if one.due is None:
        return False
    days = SOON_DAYS if one.kind in _FOLLOWUPS else OCCASION_DAYS
    return one.due <= today + timedelta(days=days)


def _urgency(one: Matter, today: date) -> tuple[int, bool, date, bool, time]:
    due = one.due or date.max
    if one.kind in _FOLLOWUPS:
        place = 0 if due < today else 1 if due == today else 2
        return place, one.kind is not RowMark.ANSWER, due, False, one.at or time.max
    return 3, False, due, one.kind is not RowMark.BIRTHDAY, time.max
