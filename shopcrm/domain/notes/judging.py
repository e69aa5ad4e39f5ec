"""Which of the days found in a note lie ahead of us, by what their clauses tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from shopcrm.domain.notes.clauses import Clauses, Span, cut
from shopcrm.domain.notes.events import find_event
from shopcrm.domain.notes.hours import Hour, find_hours, nearest_hour
from shopcrm.domain.notes.orders import is_collected
from shopcrm.domain.notes.reading import find_days
from shopcrm.domain.notes.relative import with_relatives
from shopcrm.domain.notes.rules import Ground, Moment, Reading
from shopcrm.domain.notes.tense import (
    Around,
    has_something_to_do,
    is_a_preference,
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
        spans: The words of all days and hours, those that do not lie ahead too, in their order. An hour that has gone by is
            not among them: it is told beside what was to be done.
        missing: The words that name a day no calendar has, in their order.
    """

    heard: tuple[Heard, ...]
    clauses: Clauses
    spans: tuple[Span, ...]
    missing: tuple[Reading, ...] = ()


def judge(text: str, moment: Moment) -> Judged:
    """Find the days of a text that lie ahead."""
    readings = find_days(text, moment)[:MOST]
    hours = _apart_from(readings, find_hours(text)[:MOST]) if readings else []
    clauses = cut(text, _spans(readings, hours))
    readings = with_relatives(readings, text, clauses, moment)
    readings = _without_parts_of_other_days(readings, clauses)
    hours = _apart_from(readings, hours)
    heard: list[Heard] = []
    missing: list[Reading] = []
    for reading in readings:
        one = _with_clause(reading, text, clauses, hours)
        one = _with_hour_of_pick_up(one, readings, text, clauses, hours)
        if _is_hour_past(one, moment):
            hours = [hour for hour in hours if hour is not one.hour]
            one = replace(one, hour=None)
        if reading.said.missing_in is not None:
            if _is_mistake(one):
                missing.append(reading)
        elif _is_ahead(one, text) and not _is_said_already(one, heard):
            heard.append(one)
    return Judged(tuple(heard), clauses, _spans(readings, hours), tuple(missing))


def _spans(readings: list[Reading], hours: list[Hour]) -> tuple[Span, ...]:
    spans = [Span(day.start, day.end) for day in readings]
    spans.extend(Span(hour.start, hour.end) for hour in hours)
    return tuple(sorted(spans, key=lambda span: span.start))


def _without_parts_of_other_days(readings: list[Reading], clauses: Clauses) -> list[Reading]:
    """Leave out "in the evening" where the sentence names a day: it is the evening of that day."""
    named = {
        clauses.sentence(one.start, one.end) for one in readings if not one.said.is_part_of_day
    }
    return [
        one
        for one in readings
        if not one.said.is_part_of_day or clauses.sentence(one.start, one.end) not in named
    ]


def _with_clause(reading: Reading, text: str, clauses: Clauses, hours: list[Hour]) -> Heard:
    start, end = clause = clauses.clause(reading.start, reading.end)
    around = Around(
        text[start : reading.start], text[reading.start : reading.end], text[reading.end : end]
    )
    hour = nearest_hour(hours, reading.start, reading.end, clause)
    return Heard(reading, clause, around, hour)


def _with_hour_of_pick_up(
    one: Heard, readings: list[Reading], text: str, clauses: Clauses, hours: list[Hour]
) -> Heard:
    """Give an order the hour of its pick-up, said in the clause after it: 주문, 아침 8시에 찾으러 오심."""
    end = clauses.sentence_near(one.reading.start, one.reading.end)[1]
    later = [day.start for day in readings if one.reading.end <= day.start < end]
    if one.hour is not None or later or one.reading.said.day is None:
        return one
    for part in clauses.parts(one.clause[1], end) if one.clause[1] < end else []:
        told = [hour for hour in hours if part[0] <= hour.start and hour.end <= part[1]]
        if len(told) == 1 and is_collected(text, part):
            return replace(one, hour=told[0])
    return one


def _is_mistake(one: Heard) -> bool:
    """Say whether a day that does not exist is a slip of the pen, and not a story or a fraction."""
    if is_past(one.around) or is_usual(one.around):
        return False
    return one.reading.said.ground is not Ground.VAGUE or has_something_to_do(one.around)


def _is_ahead(one: Heard, text: str) -> bool:
    said, around = one.reading.said, one.around
    if said.day is None:
        return True
    if is_closed_then(around):
        return False
    if said.ground is Ground.SURE:
        return True
    if is_past(around):
        return False
    if said.is_part_of_day and (is_usual(around) or is_a_preference(around)):
        return False
    if (said.weekday is not None or said.number is not None) and is_usual(around):
        return False
    if said.ground is Ground.VAGUE:
        return has_something_to_do(around) or find_event(text, *one.clause) is not None
    if said.ground is Ground.TODAY:
        return is_errand(around)
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
