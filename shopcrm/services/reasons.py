"""Why somebody was found: in which of the texts that are known of her, and where in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from shopcrm.domain.customers import Customer
from shopcrm.domain.folding import hangul_from_qwerty, qwerty_from_hangul, romaji_to_kana
from shopcrm.domain.ids import ProductId
from shopcrm.domain.matching import Span, Why, digit_span_of, merged, span_of
from shopcrm.domain.phones import search_forms
from shopcrm.services.showing import name_of, phone_text
from shopcrm.storage import products
from shopcrm.storage.briefs import Brief
from shopcrm.storage.database import Reading

PASSAGE = 60

Word = tuple[str, tuple[str, ...]]
"""A word as typed, and the folded texts any of which will do for it."""

Reason = tuple[Why, str, tuple[Span, ...]]
"""What was found, the text it was found in, and where in it."""


def phones_of(brief: Brief, country: str) -> tuple[str, ...]:
    """Give her numbers as they are shown."""
    return tuple(phone_text(phone, country) for phone in brief.phones)


def best_reason(
    texts: Iterable[tuple[Why, str]], words: Sequence[Word]
) -> tuple[int, Reason | None]:
    """Say in which text the most words are found, the first such, and where; and how many they are."""
    best: Reason | None = None
    most = 0
    if not words:
        return most, best
    for why, line in texts:
        spans = [span for span in (_span(why, line, word) for word in words) if span is not None]
        if len(spans) > most:
            best, most = (why, line, merged(spans)), len(spans)
        if most == len(words):
            break
    return most, best


@lru_cache(maxsize=64)
def _keyboards(typed: str) -> tuple[str, ...]:
    """Give a word as typed and as it would be on another keyboard; each text of each row is looked through for them."""
    others = (*romaji_to_kana(typed), hangul_from_qwerty(typed), qwerty_from_hangul(typed))
    return tuple(one for one in (typed, *others) if one)


def _span(why: Why, line: str, word: Word) -> Span | None:
    typed, needles = word
    if why is Why.PHONE:
        spans = (digit_span_of(line, needle) for needle in needles if needle.isdigit())
        found = next((span for span in spans if span is not None), None)
        # What is no digit is in a number that could not be read, and is shown as it was typed.
        return found or span_of(line, typed)
    spans = (span_of(line, one) for one in _keyboards(typed))
    return next((span for span in spans if span is not None), None)


def texts_of_line(brief: Brief, country: str) -> Iterator[tuple[Why, str]]:
    """Give the names and numbers a customer is found by, in the order in which they are worth showing."""
    yield Why.NAME, name_of(brief)
    yield from ((Why.READING, one) for one in (brief.reading,) if one)
    yield from ((Why.NICKNAME, one) for one in (brief.nickname,) if one)
    yield from ((Why.HOW_TO_ADDRESS, one) for one in (brief.how_to_address,) if one)
    yield from ((Why.PHONE, one) for one in phones_of(brief, country))


def texts_of_card(customer: Customer) -> Iterator[tuple[Why, str]]:
    """Give everything else a customer is found by, in the order in which it is worth showing."""
    yield from ((Why.TAG, one) for one in customer.tags)
    yield from ((Why(link.kind.value), link.product) for link in customer.links)
    yield from ((Why.ALERT, alert.text) for alert in customer.alerts)
    yield from ((Why.FACT, fact.text) for fact in customer.facts)
    yield from ((Why.MAIL, mail.address) for mail in customer.mails)
    for one in customer.addresses:
        parts = (one.region, one.city, one.district, one.street, one.postal_code)
        yield Why.ADDRESS, " ".join(part for part in parts if part)
    yield from ((Why.FIELD, str(value)) for _, value in customer.fields)


def number_from_abroad(
    customer: Customer, phones: Sequence[str], words: Sequence[Word], country: str
) -> Reason | None:
    """Give the number that holds a word in a form that is not shown (8210 of 010-2345-6789); nothing in it is marked."""
    for phone, shown in zip(customer.phones, phones, strict=True):
        forms = search_forms(phone, country)
        if any(needle in form for _, needles in words for needle in needles for form in forms):
            return Why.PHONE, shown, ()
    return None


class OtherNames:
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


def passage_of(text: str, words: Sequence[Word]) -> tuple[str, tuple[Span, ...]]:
    """Cut the passage around the first match out of what was said."""
    line = " ".join(text.split())
    first = next((s for s in (_span(Why.CONVERSATION, line, w) for w in words) if s), (0, 0))
    start = max(0, first[0] - PASSAGE // 3)
    end = min(len(line), start + max(PASSAGE, first[1] - start))
    passage = ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")
    spans = (_span(Why.CONVERSATION, passage, word) for word in words)
    return passage, merged(span for span in spans if span is not None)
