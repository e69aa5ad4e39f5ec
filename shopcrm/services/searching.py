"""The one box: who is meant by what was typed, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice

from shopcrm.domain.conversations import Conversation
from shopcrm.domain.customers import Customer
from shopcrm.domain.folding import (
    fold,
    hangul_from_qwerty,
    qwerty_from_hangul,
    romaji_to_kana,
    struck,
)
from shopcrm.domain.ids import ConversationId, CustomerId
from shopcrm.domain.matching import Span, Why
from shopcrm.domain.phones import query_forms
from shopcrm.domain.today import LineCustomer
from shopcrm.services.desk import Desk
from shopcrm.services.narrowing import Narrowing
from shopcrm.services.reasons import (
    OtherNames,
    Reason,
    Word,
    best_reason,
    number_from_abroad,
    passage_of,
    phones_of,
    texts_of_card,
    texts_of_line,
)
from shopcrm.services.showing import lines_of, name_of
from shopcrm.storage import conversations, customers, finding
from shopcrm.storage.briefs import Brief, fetch_briefs
from shopcrm.storage.database import Reading
from shopcrm.storage.finding import Line, Term

__all__ = ["Hit", "SearchService", "Sighting", "Why"]

LONGEST = 200
"""What is typed beyond this many letters is not looked at: nobody types it, somebody pastes it."""

LOOKED_AT = 50
"""Of so many people at least the one who is called just what was typed is found, however few are shown."""

_PHONE_LIKE = re.compile(r"[\d\s+()./\-‐-―－．＋（）]+")
_BETWEEN_WORDS = re.compile(r"[\s.,·]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of the result.

    Attributes:
        why: What was found.
        line: The text it was found in; for a conversation the passage.
        matched: Where in ``line`` the match is.
    """

    customer: LineCustomer
    reading: str | None
    phones: tuple[str, ...]
    why: Why
    line: str
    matched: tuple[Span, ...]
    conversation_id: ConversationId | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Sighting:
    """Who was found while somebody types, and why; whatever else her row shows is read when it is painted.

    Attributes:
        why: What was found.
        line: The text it was found in; of a conversation the passage.
        matched: Where in ``line`` the match is.
    """

    customer_id: CustomerId
    why: Why
    line: str
    matched: tuple[Span, ...]
    conversation_id: ConversationId | None = None


class SearchService:
    """Looks customers up."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._narrowing = Narrowing()

    def find(self, typed: str, limit: int = 50) -> list[Hit]:
        """Find customers by anything that is known of them, then by what was said.

        Nothing typed gives the latest visitors. Junk finds nobody and never raises.

        Returns:
            People first, then conversations of people who are not among them; at most ``limit`` together.
        """
        words = list(self._words(typed))
        if not words and typed.strip():
            return []
        terms = _terms(words)
        with self._desk.read() as connection:
            ids = finding.find_people(connection, terms, max(limit, LOOKED_AT))
            briefs = fetch_briefs(connection, ids)
            # Of those who are found, whoever is called just what was typed is meant first.
            people = {**self._called(connection, briefs, typed), **briefs}
            hits = self._people(connection, dict(islice(people.items(), limit)), words)
            if len(hits) < limit and terms:
                hits.extend(self._talks(connection, words, set(ids), limit - len(hits)))
        return hits

    def find_people(self, typed: str, limit: int) -> list[Sighting]:
        """Find the first people that ``find`` gives, quickly enough for every key; nothing that was said.

        While somebody types on, only those are looked at who were found before.
        """
        words = list(self._words(typed))
        if not words and typed.strip():
            return []
        with self._desk.read() as connection:
            narrowed = self._narrowing.begin(connection)
            lines = narrowed.find(_terms(words), max(limit, LOOKED_AT))
            alike = [line.customer_id for line in lines if _may_be_called(line, typed)]
            called = self._called(connection, narrowed.briefs(alike), typed)
            ids = dict.fromkeys(chain(called, (line.customer_id for line in lines)))
            briefs = narrowed.briefs(islice(ids, limit))
            reasons = self._reasons(connection, briefs, words)
        return [Sighting(key, *reason) for key, reason in reasons.items()]

    def get_ready(self, typed: str) -> None:
        """Look once at everybody whom the next letter may find, so that its key need not; takes its time."""
        with self._desk.read() as connection:
            self._narrowing.begin(connection).get_ready(_terms(list(self._words(typed))))

    def find_talks(self, typed: str, people: Iterable[CustomerId], limit: int) -> list[Sighting]:
        """Find what was said, but by some people; takes its time."""
        words = list(self._words(typed))
        with self._desk.read() as connection:
            found = self._passages(connection, words, set(people), limit)
        return [
            Sighting(talk.customer_id, Why.CONVERSATION, line, spans, talk.id)
            for talk, line, spans in found
        ]

    def _words(self, typed: str) -> Iterator[Word]:
        """Give each word as typed, with the folded texts any of which will do for it."""
        shop, text = self._desk.shop(), typed[:LONGEST].strip()
        if _PHONE_LIKE.fullmatch(text) and (forms := query_forms(text, shop.country)):
            yield text, forms
            return
        for word in _BETWEEN_WORDS.split(text):
            others = (*romaji_to_kana(word), hangul_from_qwerty(word), qwerty_from_hangul(word))
            digits = query_forms(word, shop.country) if any(map(str.isdigit, word)) else ()
            needles = [finding.needle(one) for one in (word, *others) if one]
            found = tuple(dict.fromkeys(one for one in (*needles, *digits) if one))
            if found:
                yield word, found

    def _called(
        self, connection: Reading, briefs: Mapping[CustomerId, Brief], typed: str
    ) -> dict[CustomerId, Brief]:
        """Give who is called just what was typed, and of those whoever needs nothing to be told apart by first."""
        wanted = fold(typed[:LONGEST])
        called = {k: one for k, one in briefs.items() if wanted and fold(name_of(one)) == wanted}
        if len(called) > 1:
            shown = lines_of(connection, called, self._desk.shop())
            return dict(sorted(called.items(), key=lambda one: bool(shown[one[0]].apart)))
        return called

    def _people(
        self, connection: Reading, briefs: Mapping[CustomerId, Brief], words: Sequence[Word]
    ) -> list[Hit]:
        """Make the rows of people, in the order given."""
        country = self._desk.shop().country
        shown = lines_of(connection, briefs, self._desk.shop())
        reasons = self._reasons(connection, briefs, words)
        return [
            Hit(shown[key], one.reading, phones_of(one, country), *reasons[key], None, one.gone)
            for key, one in briefs.items()
        ]

    def _reasons(
        self, connection: Reading, briefs: Mapping[CustomerId, Brief], words: Sequence[Word]
    ) -> dict[CustomerId, Reason]:
        """Say of each why she was found."""
        country = self._desk.shop().country
        reasons: dict[CustomerId, Reason] = {}
        # Cards are read of those only whose names and numbers do not say why they were found.
        unexplained: list[CustomerId] = []
        for key, one in briefs.items():
            most, reason = best_reason(texts_of_line(one, country), words)
            if most < len(words):
                unexplained.append(key)
            reasons[key] = reason or (Why.NAME if words else Why.LATEST, name_of(one), ())
        if unexplained:
            other_names = OtherNames(connection)
            for customer in customers.fetch_customers(connection, unexplained):
                found = self._reason(other_names, customer, briefs[customer.id], words)
                reasons[customer.id] = found or reasons[customer.id]
        return reasons

    def _reason(
        self, other_names: OtherNames, customer: Customer, brief: Brief, words: Sequence[Word]
    ) -> Reason | None:
        """Say why somebody was found of whom the names and numbers alone do not."""
        country = self._desk.shop().country
        texts = chain(texts_of_line(brief, country), texts_of_card(customer))
        # Now and then it is something her card does not show: another name of a product, a number as from abroad.
        return (
            best_reason(texts, words)[1]
            or best_reason(other_names.of(customer), words)[1]
            or number_from_abroad(customer, phones_of(brief, country), words, country)
        )

    def _talks(
        self,
        connection: Reading,
        words: Sequence[Word],
        known: set[CustomerId],
        limit: int,
    ) -> Iterator[Hit]:
        new = self._passages(connection, words, known, limit)
        whose = list(dict.fromkeys(talk.customer_id for talk, _, _ in new))
        found = self._people(connection, fetch_briefs(connection, whose), ())
        people = {hit.customer.id: hit for hit in found}
        for talk, passage, spans in new:
            yield replace(
                people[talk.customer_id],
                why=Why.CONVERSATION,
                line=passage,
                matched=spans,
                conversation_id=talk.id,
            )

    def _passages(
        self, connection: Reading, words: Sequence[Word], known: set[CustomerId], limit: int
    ) -> list[tuple[Conversation, str, tuple[Span, ...]]]:
        """Find what was said, but by those who are known: the talk, its passage, and where in that the words are."""
        ids = finding.find_conversations(connection, _terms(words), limit, known)
        talks = conversations.fetch_conversations(connection, ids)
        return [(talks[key], *passage_of(talks[key].text, words)) for key in ids if key in talks]


def _terms(words: Sequence[Word]) -> tuple[Term, ...]:
    return tuple(Term(needles) for _, needles in words)


def _may_be_called(line: Line, typed: str) -> bool:
    """Say whether a customer may be called just what was typed, by what she is found by; most are not."""
    return f"\n{_struck(typed[:LONGEST])}\n" in f"{line.names}\n"


@lru_cache(maxsize=8)
def _struck(typed: str) -> str:
    return struck(fold(typed))
