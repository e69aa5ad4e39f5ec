"""The one list of a day: everybody to get back to, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific


class LineKind(StrEnum):
    """What a line of the list is; also the first part of its name (``followup:12``)."""

    FOLLOWUP = "followup"
    BIRTHDAY = "birthday"
    DAY = "day"
    PROMISE = "promise"
    COMPLAINT = "complaint"
    HOLD = "hold"


class DueState(StrEnum):
    """Where a day stands beside today. It is worked out, never stored."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    NEXT_VISIT = "next_visit"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LineCustomer:
    """What a line says of its customer. ``apart`` tells her from another of the same name, and is None when there is none.

    ``honorific`` and ``language`` decide what is added to ``name`` when it is shown; ``phone`` is as shown in her own country.
    """

    id: CustomerId
    name: str
    honorific: Honorific
    language: str
    phone: str | None
    apart: str | None = None
    how_to_address: str | None = None


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One line: who, what about, and when.

    Attributes:
        name: ``kind:id`` or ``kind:id:day``, by which it is ticked.
        customer: None where the matter belongs to nobody known.
        about: In the owner's own words; empty for a remembered day without any.
        due: None for a follow-up that waits for her next visit.
        asked: The customer asked, and we owe an answer.
        years: For a remembered day with a known year: how many years it will be.
        day_kind: For a remembered day, what it is (``DayKind`` of domain/customers).
        lunar: The remembered day is kept by the lunar calendar.
    """

    name: str
    kind: LineKind
    customer: LineCustomer | None
    about: str
    due: date | None
    state: DueState
    at: time | None = None
    days_late: int = 0
    asked: bool = False
    years: int | None = None
    day_kind: str | None = None
    lunar: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    """The list of a day, in the order it is shown: late, today, soon; oldest first within each.

    ``folded`` counts the remembered days of those who are not regulars, which share one line.
    """

    day: date
    lines: tuple[TodayLine, ...]
    folded: tuple[TodayLine, ...] = ()
