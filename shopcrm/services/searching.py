"""The one box: who is meant by what was typed, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from shopcrm.domain.customers import Customer
from shopcrm.domain.folding import hangul_from_qwerty, qwerty_from_hangul, romaji_to_kana
from shopcrm.domain.ids import ConversationId, CustomerId, ProductId
from shopcrm.domain.matching import Span, digit_span_of, merged, span_of
from shopcrm.domain.phones import query_forms, search_forms
from shopcrm.domain.today import LineCustomer
from shopcrm.services.desk import Desk
from shopcrm.services.showing import line_customers, phone_text
from shopcrm.storage import conversations, customers, products, search
from shopcrm.storage.database import Reading
from shopcrm.storage.search import Term

LONGEST = 200
"""What is typed beyond this many letters is not looked at: nobody types it, somebody pastes it."""

PASSAGE = 60

_PHONE_LIKE = re.compile(r"[\d\s+()./\-‐-―－．＋（）]+")
_BETWEEN_WORDS = re.compile(r"[\s.,·]+")

Word = tuple[str, tuple[str, ...]]
"""A word as typed, and the folded texts any of which will do for it."""


class Why(StrEnum):
    """Where the match is."""

    NAME = "name"
    READING = "reading"
    NICKNAME = "nickname"
    HOW_TO_ADDRESS = "how_to_address"
    PHONE = "phone"
    TAG = "tag"
    LIKES = "likes"
    WANTS = "wants"
    AVOIDS = "avoids"
    OWNS = "owns"
    ALERT = "alert"
    FACT = "fact"
    MAIL = "mail"
    ADDRESS = "address"
    FIELD = "field"
    CONVERSATION = "conversation"
    LATEST = "latest"


Reason = tuple[Why, str, tuple[Span, ...]]
"""What was found, the text it was found in, and where in it."""


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


class SearchService:
    """Looks customers up."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, typed: str, limit: int = 50) -> list[Hit]:
        """Find customers by anything that is known of them, then by what was said.

        Nothing typed gives the latest visitors. Junk finds nobody and never raises.

        Returns:
            People first, then conversations of people who are not among them; at most ``limit`` together.
        """
        words = list(self._words(typed))
        if not words and typed.strip():
            return []
        terms = [Term(needles) for _, needles in words]
        with self._desk.read() as connection:
            ids = search.find_people(connection, terms, limit)
            hits = self._people(connection, ids, words)
            if len(hits) < limit and terms:
                hits.extend(self._talks(connection, words, set(ids), limit - len(hits)))
        return hits

    def _words(self, typed: str) -> Iterator[Word]:
        """Give each word as typed, with the folded texts any of which will do for it."""
        shop, text = self._desk.shop(), typed[:LONGEST].strip()
        if _PHONE_LIKE.fullmatch(text) and (forms := query_forms(text, shop.country)):
            yield text, forms
            return
        for word in _BETWEEN_WORDS.split(text):
            others = (*romaji_to_kana(word), hangul_from_qwerty(word), qwerty_from_hangul(word))
            digits = query_forms(word, shop.country) if any(map(str.isdigit, word)) else ()
            needles = [search.needle(one) for one in (word, *others) if one]
            found = tuple(dict.fromkeys(one for one in (*needles, *digits) if one))
            if found:
                yield word, found

    def _people(
        self, connection: Reading, ids: Sequence[CustomerId], words: Sequence[Word]
    ) -> list[Hit]:
        shop = self._desk.shop()
        shown = line_customers(connection, ids, shop)
        found = {one.id: one for one in customers.fetch_customers(connection, ids)}
        other_names = _OtherNames(connection)
        return [self._hit(other_names, found[key], shown[key], words) for key in ids]

    def _hit(
        self,
        other_names: _OtherNames,
        customer: Customer,
        shown: LineCustomer,
        words: Sequence[Word],
    ) -> Hit:
        country = self._desk.shop().country
        phones = tuple(phone_text(phone, country) for phone in customer.phones)
        reason = None
        if words:
            # Now and then it is something her card does not show: another name of a product, a number as from abroad.
            reason = (
                _reason(_texts(customer, shown, phones), words)
                or _reason(other_names.of(customer), words)
                or _number_from_abroad(customer, phones, words, country)
            )
        why, line, spans = reason or (Why.NAME if words else Why.LATEST, shown.name, ())
        gone = customer.gone is not None
        return Hit(shown, customer.reading, phones, why, line, spans, None, gone)

    def _talks(
        self,
        connection: Reading,
        words: Sequence[Word],
        known: set[CustomerId],
        limit: int,
    ) -> Iterator[Hit]:
        terms = [Term(needles) for _, needles in words]
        ids = search.find_conversations(connection, terms, limit + len(known))
        talks = conversations.fetch_conversations(connection, ids)
        new = [talks[key] for key in ids if key in talks and talks[key].customer_id not in known]
        new = new[:limit]
        whose = list(dict.fromkeys(talk.customer_id for talk in new))
        people = {hit.customer.id: hit for hit in self._people(connection, whose, ())}
        for talk in new:
            passage, spans = _passage(talk.text, words)
            yield replace(
                people[talk.customer_id],
                why=Why.CONVERSATION,
                line=passage,
                matched=spans,
                conversation_id=talk.id,
            )


def _reason(texts: Iterable[tuple[Why, str]], words: Sequence[Word]) -> Reason | None:
    """Say in which text the most words are found, the first such, and where; None when no word is in any."""
    best: Reason | None = None
    most = 0
    for why, line in texts:
        spans = [span for span in (_span(why, line, word) for word in words) if span is not None]
        if len(spans) > most:
            best, most = (why, line, merged(spans)), len(spans)
        if most == len(words):
            break
    return best


def _span(why: Why, line: str, word: Word) -> Span | None:
    typed, needles = word
    if why is Why.PHONE:
        spans = (digit_span_of(line, needle) for needle in needles if needle.isdigit())
        found = next((span for span in spans if span is not None), None)
        # What is no digit is in a number that could not be read, and is shown as it was typed.
        return found or span_of(line, typed)
    candidates = (
        typed,
        *romaji_to_kana(typed),
        hangul_from_qwerty(typed),
        qwerty_from_hangul(typed),
    )
    spans = (span_of(line, one) for one in candidates if one)
    return next((span for span in spans if span is not None), None)


def _texts(
    customer: Customer, shown: LineCustomer, phones: Sequence[str]
) -> Iterator[tuple[Why, str]]:
    """Give everything a customer is found by, in the order in which it is worth showing."""
    yield Why.NAME, shown.name
    yield from ((Why.READING, one) for one in (customer.reading,) if one)
    yield from ((Why.NICKNAME, one) for one in (customer.nickname,) if one)
    yield from ((Why.HOW_TO_ADDRESS, one) for one in (customer.how_to_address,) if one)
    yield from ((Why.PHONE, one) for one in phones)
    yield from ((Why.TAG, one) for one in customer.tags)
    yield from ((Why(link.kind.value), link.product) for link in customer.links)
    yield from ((Why.ALERT, alert.text) for alert in customer.alerts)
    yield from ((Why.FACT, fact.text) for fact in customer.facts)
    yield from ((Why.MAIL, mail.address) for mail in customer.mails)
    for one in customer.addresses:
        parts = (one.region, one.city, one.district, one.street, one.postal_code)
        yield Why.ADDRESS, " ".join(part for part in parts if part)
    yield from ((Why.FIELD, str(value)) for _, value in customer.fields)


def _number_from_abroad(
    customer: Customer, phones: Sequence[str], words: Sequence[Word], country: str
) -> Reason | None:
    """Give the number that holds a word in a form that is not shown (8210 of 010-2345-6789); nothing in it is marked."""
    for phone, shown in zip(customer.phones, phones, strict=True):
        forms = search_forms(phone, country)
        if any(needle in form for _, needles in words for needle in needles for form in forms):
            return Why.PHONE, shown, ()
    return None


class _OtherNames:
    """The other names of the products, read once a search and only when they are asked for."""

    def __init__(self, connection: Reading) -> None:
        self._connection = connection
        self._names: Mapping[ProductId, Sequence[str]] | None = None

    def of(self, customer: Customer) -> Iterator[tuple[Why, str]]:
        """Give her products with each of their other names beside it."""
        if not customer.links:
            return
        if self._names is None:
            found = products.fetch_products(self._connection)
            self._names = {one.id: one.other_names for one in found}
        for link in customer.links:
            for other in self._names[link.product_id]:
                yield Why(link.kind.value), f"{link.product} ({other})"


def _passage(text: str, words: Sequence[Word]) -> tuple[str, tuple[Span, ...]]:
    """Cut the passage around the first match out of what was said."""
    line = " ".join(text.split())
    first = next((s for s in (_span(Why.CONVERSATION, line, w) for w in words) if s), (0, 0))
    start = max(0, first[0] - PASSAGE // 3)
    end = min(len(line), start + max(PASSAGE, first[1] - start))
    passage = ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")
    spans = (_span(Why.CONVERSATION, passage, word) for word in words)
    return passage, merged(span for span in spans if span is not None)
