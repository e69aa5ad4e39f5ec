"""Which of the days found in a note lie ahead of us, by what their clauses tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from shopcrm.domain.notes.clauses import Clauses, Span, cut
from shopcrm.domain.notes.events import find_event
from shopcrm.domain.notes.hours import Hour, find_hours, nearest_hour
from shopcrm.domain.notes.reading import find_days
from shopcrm.domain.notes.rules import Ground, Moment, Reading
from shopcrm.domain.notes.tense import (
    Around,
    has_something_to_do,
    is_closed_then,
    is_errand,
    is_past,
    is_usual,
)

MOST = 100
"""Nobody names more days, or hours, in one note; what comes after is not heard."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A day that lies ahead, with the ends of its clause, the clause, and its hour."""

    reading: Reading
    clause: tuple[int, int]
    around: Around
    hour: Hour | None


@dataclass(frozen=True, slots=True)
class Judged:
    """The days of a note that lie ahead.

    Attributes:
        heard: In their order.
        clauses: The cuts of the note.
        spans: The words of all days and hours, those that do not lie ahead too, in their order.
    """

    heard: tuple[Heard, ...]
    clauses: Clauses
    spans: tuple[Span, ...]


def judge(text: str, moment: Moment) -> Judged:
    """Find the days of a text that lie ahead."""
    readings = find_days(text, moment)[:MOST]
    hours = _apart_from(readings, find_hours(text)[:MOST]) if readings else []
    spans = [Span(day.start, day.end) for day in readings]
    spans.extend(Span(hour.start, hour.end) for hour in hours)
    spans.sort(key=lambda span: span.start)
    clauses = cut(text, spans)
    heard: list[Heard] = []
    for reading in readings:
        one = _with_clause(reading, text, clauses, hours)
        if _is_ahead(one, text, moment) and not _is_said_already(one, heard):
            heard.append(one)
    return Judged(tuple(heard), clauses, tuple(spans))


def _with_clause(reading: Reading, text: str, clauses: Clauses, hours: list[Hour]) -> Heard:
    start, end = clause = clauses.clause(reading.start, reading.end)
    around = Around(
        text[start : reading.start], text[reading.start : reading.end], text[reading.end : end]
    )
    return Heard(reading, clause, around, nearest_hour(hours, reading.start, reading.end, clause))


def _is_ahead(one: Heard, text: str, moment: Moment) -> bool:
    said, around = one.reading.said, one.around
    if said.day is None:
        return True
    if is_closed_then(around):
        return False
    if said.ground is Ground.SURE:
        return True
    if is_past(around):
        return False
    if (said.weekday is not None or said.number is not None) and is_usual(around):
        return False
    if said.ground is Ground.VAGUE:
        return has_something_to_do(around) or find_event(text, *one.clause) is not None
    if said.ground is Ground.TODAY:
        return is_errand(around) and not _is_hour_past(one, moment)
    return True


def _is_hour_past(one: Heard, moment: Moment) -> bool:
    if moment.now is None or one.hour is None or one.reading.said.day != moment.today:
        return False
    return one.hour.at < moment.now


def _is_said_already(one: Heard, heard: Iterable[Heard]) -> bool:
    return any(
        other.reading.said.day == one.reading.said.day and other.clause == one.clause
        for other in heard
    )


def _apart_from(readings: list[Reading], hours: list[Hour]) -> list[Hour]:
    """Leave out hours that share letters with a day."""
    return [
        hour
        for hour in hours
        if all(hour.end <= day.start or hour.start >= day.end for day in readings)
    ]
