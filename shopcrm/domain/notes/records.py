"""What was heard in a note."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from shopcrm.domain.ids import ProductId


class HeardKind(StrEnum):
    """What a heard day is for."""

    CALL_BACK = "call_back"
    NEXT_VISIT = "next_visit"
    EVENT = "event"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class HeardDay:
    """A day on which to get back to somebody, as a note said it.

    Attributes:
        start: Where its words begin in the note, in characters of the Python string.
        end: Where they end.
        words: The words themselves, as typed.
        day: The day of the follow-up, always open and never past; None for her next visit.
        said: The day before it moved off a closed one. For ``EVENT`` it is the day after the event. None with ``day``.
        moved: The shop is closed on ``said``, and ``day`` is another.
        at: The hour, where one was said.
        about: What to do: the clause around the words, without them.
        kind: What it is for. ``EVENT`` is to ask how it went, ``ANSWER`` is an answer we owe.
        after: The event that ``said`` is the day after; only with ``EVENT``.
    """

    start: int
    end: int
    words: str
    day: date | None
    said: date | None
    moved: bool
    at: time | None
    about: str
    kind: HeardKind
    after: HeardEvent | None = None


@dataclass(frozen=True, slots=True)
class HeardProduct:
    """A product named in a note, at the first place it is named."""

    start: int
    end: int
    words: str
    product_id: ProductId


@dataclass(frozen=True, slots=True)
class HeardEvent:
    """An event of her life (a wedding, an operation) with the day it is on; its last day for a journey."""

    start: int
    end: int
    words: str
    day: date


@dataclass(frozen=True, slots=True)
class HeardNoDay:
    """Words that name a day no calendar has (30 February): no follow-up, but worth a word to the owner.

    Attributes:
        start: Where they begin in the note.
        end: Where they end.
        words: As typed.
        year: The year in which there is no such day.
    """

    start: int
    end: int
    words: str
    year: int


@dataclass(frozen=True, slots=True)
class HeardNote:
    """All that was heard, each in the order of the note. No two days share a letter."""

    days: tuple[HeardDay, ...] = ()
    products: tuple[HeardProduct, ...] = ()
    events: tuple[HeardEvent, ...] = ()
    no_days: tuple[HeardNoDay, ...] = ()
