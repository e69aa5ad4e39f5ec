"""What follows from the days of a note: a call, a question how it went, an answer we owe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from shopcrm.domain.ids import ProductId
from shopcrm.domain.notes.about import clause_about, part_about, question_about, short
from shopcrm.domain.notes.clauses import Span
from shopcrm.domain.notes.daycount import plus_days
from shopcrm.domain.notes.events import (
    find_event,
    find_questions,
    is_answered,
    is_day_of,
    is_deadline,
)
from shopcrm.domain.notes.judging import Heard, Judged, judge
from shopcrm.domain.notes.naming import find_products
from shopcrm.domain.notes.orders import is_needed, is_of_goods, is_order, ordered_beside
from shopcrm.domain.notes.records import (
    HeardDay,
    HeardEvent,
    HeardKind,
    HeardNoDay,
    HeardNote,
)
from shopcrm.domain.notes.rules import Moment
from shopcrm.domain.notes.written import Written, listen_to
from shopcrm.domain.opening import OpeningDays

_ANSWER_SOON = 7
"""A day in the sentence after a question is the day of the answer when it is at most this many days off."""

_SUBJECT_PARTICLES = "이가은는がはを"
_STEPS_BACK = 14
"""How far an open day before a closed one is looked for, when the note said "before" or goods are needed."""


def propose(
    text: str, moment: Moment, opening: OpeningDays, products: Mapping[str, ProductId]
) -> HeardNote:
    """Listen to a note, and propose what follows from it."""
    written = listen_to(text)
    proposals = _Proposals(written, moment, opening, judge(written.text, moment))
    days, events = proposals.made()
    return HeardNote(days, find_products(written, products), events, proposals.no_days())


@dataclass(frozen=True, slots=True)
class _Proposals:
    """What follows from the days of one note."""

    written: Written
    moment: Moment
    opening: OpeningDays
    judged: Judged

    def made(self) -> tuple[tuple[HeardDay, ...], tuple[HeardEvent, ...]]:
        """Give the days and the events, in the order of the note."""
        days: list[HeardDay] = []
        events: dict[Heard, HeardEvent] = {}
        for one in self.judged.heard:
            event = self._event(one)
            if event is not None:
                events[one] = event
        rest = [one for one in self.judged.heard if one not in events]
        answering, asked_about, open_questions = self._questions(rest)
        days.extend(self._ask_after(one, event) for one, event in events.items())
        days.extend(self._answer_soon(question) for question in open_questions)
        days.extend(self._answer_on(one, question) for one, question in answering.items())
        days.extend(
            self._call_back(one) for one in rest if one not in answering and one not in asked_about
        )
        days.sort(key=lambda day: day.start)
        return tuple(days), tuple(sorted(events.values(), key=lambda event: event.start))

    def no_days(self) -> tuple[HeardNoDay, ...]:
        """Give the words that name a day no calendar has."""
        return tuple(
            HeardNoDay(
                self.written.place(one.start),
                self.written.place(one.end),
                self.written.words(one.start, one.end),
                one.said.missing_in,
            )
            for one in self.judged.missing
            if one.said.missing_in is not None
        )

    def _event(self, one: Heard) -> HeardEvent | None:
        """Give the event that is on a day, unless the day is one on which to call about it, or on which to have an order ready."""
        reading = one.reading
        day = reading.said.last or reading.said.day
        event = find_event(self.written.text, *one.clause)
        span = Span(reading.start, reading.end)
        if day is None or event is None or reading.said.is_beside:
            return None
        if is_order(self.written.text, event, span, self.judged.clauses, self.judged.spans):
            return None
        is_period = reading.said.last is not None
        if reading.said.is_before or not is_day_of(
            event, span, self.written.text, one.clause, is_period=is_period
        ):
            return None
        start, end = self.written.place(event.start), self.written.place(event.end)
        return HeardEvent(start, end, self.written.words(event.start, event.end), day)

    def _questions(self, heard: list[Heard]) -> tuple[dict[Heard, Span], set[Heard], list[Span]]:
        """Tell the days of an answer, the days that were only asked about, and the questions without a day."""
        answering: dict[Heard, Span] = {}
        asked_about: set[Heard] = set()
        open_questions: list[Span] = []
        for question in find_questions(self.written.text, self.judged.clauses):
            day = self._day_of_answer(question, heard)
            if day is not None:
                answering.setdefault(day, question)
            elif not self._is_answered_next(question):
                open_questions.append(question)
                asked_about.update(one for one in heard if _is_asked_about(one, question))
        return answering, asked_about, open_questions

    def _day_of_answer(self, question: Span, heard: list[Heard]) -> Heard | None:
        start, end = self.judged.clauses.sentence(question.start, question.end)
        following = self.judged.clauses.sentence_after(end) or (end, end)
        soon = self.moment.today + timedelta(days=_ANSWER_SOON)
        for one in heard:
            day = one.reading.said.day
            if day is None or not is_deadline(one.around):
                continue
            if start <= one.reading.start < end:
                return one
            if following[0] <= one.reading.start < following[1] and day <= soon:
                return one
        return None

    def _is_answered_next(self, question: Span) -> bool:
        """Say whether the sentence after a question tells that it was answered."""
        clauses = self.judged.clauses
        following = clauses.sentence_after(clauses.sentence(question.start, question.end)[1])
        return following is not None and is_answered(self.written.text, following)

    def _answer_on(self, one: Heard, question: Span) -> HeardDay:
        """Propose the day that was named for an answer; what was asked is told, also when it stands apart."""
        proposed = self._call_back(one)
        about = proposed.about
        asked = question_about(self.written, self.judged.clauses, question)
        if not one.clause[0] <= question.start < one.clause[1]:
            told = about if asked in about else f"{asked} · {about}"
            about = short(asked if about in asked else told)
        return replace(proposed, kind=HeardKind.ANSWER, about=about)

    def _answer_soon(self, question: Span) -> HeardDay:
        """Propose the next open day for an answer, when no day was named."""
        tomorrow = plus_days(self.moment.today, 1) or self.moment.today
        day = self.opening.next_open(tomorrow)
        return HeardDay(
            start=self.written.place(question.start),
            end=self.written.place(question.end),
            words=self.written.words(question.start, question.end),
            day=day,
            said=day,
            moved=False,
            at=None,
            about=question_about(self.written, self.judged.clauses, question),
            kind=HeardKind.ANSWER,
        )

    def _ask_after(self, one: Heard, event: HeardEvent) -> HeardDay:
        """Propose the day after an event, to ask how it went."""
        said = plus_days(event.day, 1) or event.day
        heard = self._heard_day(one, HeardKind.EVENT, said, self.opening.next_open(said), None)
        about = _without_particle(heard.about, event.words)
        return replace(heard, about=about, after=event)

    def _call_back(self, one: Heard) -> HeardDay:
        said = one.reading.said
        if said.day is None:
            return self._heard_day(one, HeardKind.NEXT_VISIT, None, None, None)
        at = said.at or (one.hour.at if one.hour else None)
        day = self._open_day(one, said.day)
        heard = self._heard_day(one, HeardKind.CALL_BACK, said.day, day, at)
        return self._with_order(one, heard)

    def _with_order(self, one: Heard, heard: HeardDay) -> HeardDay:
        """Tell what is ordered for an event in the clause beside it: 12 December wedding, 40 cupcakes."""
        text, clauses = self.written.text, self.judged.clauses
        event = find_event(text, *one.clause)
        span = Span(one.reading.start, one.reading.end)
        if event is None or is_of_goods(text, event, span, clauses):
            return heard
        part = ordered_beside(text, event, span, clauses, self.judged.spans)
        if part is None:
            return heard
        event_words = self.written.words(event.start, event.end)
        told = _without_particle(heard.about, event_words)
        return replace(heard, about=short(f"{told} · {part_about(self.written, part)}"))

    def _open_day(self, one: Heard, said: date) -> date:
        if one.reading.said.is_before:
            for back in range(min(_STEPS_BACK, (said - self.moment.today).days)):
                day = said - timedelta(days=back)
                if self.opening.is_open(day):
                    return day
        elif not self.opening.is_open(said) and self._is_needed(one):
            # On the day after it the rice cakes of a wedding are of no use; today is the last chance.
            for back in range(min(_STEPS_BACK, (said - self.moment.today).days + 1)):
                if self.opening.is_open(said - timedelta(days=back)):
                    return said - timedelta(days=back)
        return self.opening.next_open(said)

    def _is_needed(self, one: Heard) -> bool:
        days = [Span(other.reading.start, other.reading.end) for other in self.judged.heard]
        span = Span(one.reading.start, one.reading.end)
        return is_needed(self.written.text, span, self.judged.clauses, days)

    def _heard_day(
        self, one: Heard, kind: HeardKind, said: date | None, day: date | None, at: time | None
    ) -> HeardDay:
        reading = one.reading
        span = Span(reading.start, reading.end)
        return HeardDay(
            start=self.written.place(span.start),
            end=self.written.place(span.end),
            words=self.written.words(span.start, span.end),
            day=day,
            said=said,
            moved=day != said,
            at=at,
            about=clause_about(
                self.written,
                self.judged.clauses,
                self.judged.spans,
                self.judged.spans.index(span),
                is_told=reading.said.is_part_of_day,
            ),
            kind=kind,
        )


def _without_particle(about: str, event: str) -> str:
    """Leave out the particle of "딸 결혼식이 12월 12일": without its day it has lost what it was for."""
    is_left = about[:-1].endswith(event) and about[-1] in _SUBJECT_PARTICLES
    return about[:-1] if is_left else about


def _is_asked_about(one: Heard, question: Span) -> bool:
    """Say whether a day is part of a question ("do you deliver on Saturday?")."""
    return (
        one.reading.said.day is not None
        and one.reading.start < question.start
        and one.clause[0] <= question.start < one.clause[1]
    )
