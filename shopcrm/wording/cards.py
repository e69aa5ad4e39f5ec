"""A customer's card as plain lines, in the language that is spoken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from typing import TYPE_CHECKING, Any, Final

from shopcrm.domain.customers import (
    Address,
    AlertKind,
    Customer,
    CustomerDay,
    DayKind,
    FactKind,
    FieldValue,
    GoneReason,
    LinkKind,
    ProductLink,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.wording.commands import customer_words
from shopcrm.wording.days import clock_time, lunar_day, short_day, yearly_day
from shopcrm.wording.translators import Words, language_now

if TYPE_CHECKING:
    # Named in signatures only: saying a sentence must not load the tables.
    from shopcrm.services.customers import Card

Cards = Words("Cards")

# In the order in which a form offers them.

GONE_WORDS: Final[Mapping[GoneReason, Callable[[], str]]] = {
    GoneReason.MOVED_AWAY: lambda: Cards.tr("moved away"),
    GoneReason.DIED: lambda: Cards.tr("has died"),
    GoneReason.NO_NEED: lambda: Cards.tr("no longer needs it"),
    GoneReason.ELSEWHERE: lambda: Cards.tr("goes elsewhere"),
    GoneReason.ASKED: lambda: Cards.tr("asked us to stop"),
}

ALERT_WORDS: Final[Mapping[AlertKind, Callable[[], str]]] = {
    AlertKind.ALLERGY: lambda: Cards.tr("Allergy"),
    AlertKind.DO_NOT_MENTION: lambda: Cards.tr("Better not mentioned"),
    AlertKind.CAREFUL: lambda: Cards.tr("Take care"),
}

DAY_WORDS: Final[Mapping[DayKind, Callable[[], str]]] = {
    DayKind.BIRTHDAY: lambda: Cards.tr("Birthday"),
    DayKind.WEDDING: lambda: Cards.tr("Wedding anniversary"),
    DayKind.SHOP: lambda: Cards.tr("Anniversary of their shop"),
    DayKind.CHILD: lambda: Cards.tr("Child's birthday"),
    DayKind.PET: lambda: Cards.tr("Pet's birthday"),
    DayKind.OTHER: lambda: Cards.tr("A day to remember"),
}

RELATION_WORDS: Final[Mapping[RelationKind, Callable[[], str]]] = {
    RelationKind.SPOUSE: lambda: Cards.tr("Husband or wife"),
    RelationKind.PARENT: lambda: Cards.tr("Parent"),
    RelationKind.CHILD: lambda: Cards.tr("Child"),
    RelationKind.SIBLING: lambda: Cards.tr("Brother or sister"),
    RelationKind.RELATIVE: lambda: Cards.tr("Relative"),
    RelationKind.FRIEND: lambda: Cards.tr("Friend"),
    RelationKind.NEIGHBOUR: lambda: Cards.tr("Neighbour"),
    RelationKind.COLLEAGUE: lambda: Cards.tr("Colleague"),
    RelationKind.INTRODUCED: lambda: Cards.tr("Introduced to us"),
    RelationKind.INTRODUCED_BY: lambda: Cards.tr("Introduced by"),
}
"""What the other customer is to this one."""

FACT_WORDS: Final[Mapping[FactKind, Callable[[], str]]] = {
    FactKind.FAMILY: lambda: Cards.tr("Family"),
    FactKind.WORK: lambda: Cards.tr("Work"),
    FactKind.PET: lambda: Cards.tr("Pet"),
    FactKind.HOBBY: lambda: Cards.tr("Hobby"),
    FactKind.HEALTH: lambda: Cards.tr("Health"),
    FactKind.SERVICE: lambda: Cards.tr("Likes to be served"),
    FactKind.WHO: lambda: Cards.tr("Who it is"),
    FactKind.NOTE: lambda: Cards.tr("Note"),
    FactKind.OTHER: lambda: Cards.tr("Other"),
}


def card_lines(card: Card, everything: Mapping[str, Any], today: date) -> list[str]:
    """Write a card: who it is, what must not be forgotten, what is known, what is open, what was said.

    Args:
        card: The customer.
        everything: The same card as plain values, for its follow-ups and conversations.
        today: From which the next time of a remembered day is counted.
    """
    customer = card.customer
    return [
        customer_words(card.shown),
        *_warning_lines(customer, today),
        *_name_lines(customer),
        *_reaching_lines(customer),
        *(_day_line(day, customer, today) for day in customer.days),
        *_product_lines(customer, today),
        *_other_lines(card, today),
        *_followup_lines(everything, today),
        *_timeline_lines(everything, today),
    ]


def _warning_lines(customer: Customer, today: date) -> Iterator[str]:
    """Write first what would hurt when it was not seen."""
    if customer.gone is not None:
        since = _day(customer.gone.day, today)
        reason = GONE_WORDS[customer.gone.reason]()
        yield Cards.tr("Gone since {day}: {reason}").format(day=since, reason=reason)
    yield from (f"⚠ {_labelled(ALERT_WORDS[one.kind](), one.text)}" for one in customer.alerts)
    avoids = Cards.tr("Avoids")
    yield from (f"⚠ {_labelled(avoids, _had(one))}" for one in _links(customer, LinkKind.AVOIDS))


def _name_lines(customer: Customer) -> Iterator[str]:
    if customer.how_to_address:
        yield _labelled(Cards.tr("How to address"), f"“{customer.how_to_address}”")
    if customer.reading:
        yield _labelled(Cards.tr("Reading"), customer.reading)
    if customer.nickname:
        yield _labelled(Cards.tr("Nickname"), customer.nickname)


def _reaching_lines(customer: Customer) -> Iterator[str]:
    yield from (_noted(phone.typed, phone.label) for phone in customer.phones)
    yield from (_noted(mail.address, mail.label) for mail in customer.mails)
    yield from (_noted(_address(one), one.label) for one in customer.addresses)


def _address(one: Address) -> str:
    small_to_large = (one.street, one.district, one.city, one.region)
    parts = small_to_large if language_now() == "en" else reversed(small_to_large)
    between = ", " if language_now() == "en" else " "
    written = between.join(" ".join(part.split()) for part in parts if part)
    around = (one.postal_code, written, one.country)
    return " ".join(part for part in around if part)


def _day_line(one: CustomerDay, customer: Customer, today: date) -> str:
    said = _labelled(DAY_WORDS[one.kind](), remembered_day(one.day))
    following = one.day.next_on_or_after(today)
    if following is not None and customer.gone is None:
        said = Cards.tr("{day} · next on {next}").format(day=said, next=_day(following, today))
    return _noted(said, one.about)


def remembered_day(day: RememberedDay) -> str:
    """Say a remembered day by its own calendar, with the year where it is known."""
    spoken = language_now()
    if day.month is None or day.day is None:
        return _YEARS[spoken].format(year=day.year)
    if day.calendar is Calendar.SOLAR:
        return yearly_day(day.month, day.day, spoken, day.year)
    said = lunar_day(day.month, day.day, spoken, leap=day.leap)
    if day.year is None:
        return said
    return _WITH_YEAR[spoken].format(year=day.year, day=said)


def _product_lines(customer: Customer, today: date) -> Iterator[str]:
    yield from (f"♥ {_had(link)}" for link in _links(customer, LinkKind.LIKES))
    for link in _links(customer, LinkKind.WANTS):
        yield _labelled(Cards.tr("Wants"), _had(link))
    # Somebody who comes for years bought the same thing many times: each is said once, with the last time.
    last: dict[int, ProductLink] = {}
    for link in _links(customer, LinkKind.OWNS):
        last.setdefault(link.product_id, link)
    for link in last.values():
        when = None if link.day is None else _day(link.day, today)
        details = ", ".join(part for part in (when, link.lot) if part)
        yield _labelled(Cards.tr("Bought"), _noted(link.product, details))


def _links(customer: Customer, kind: LinkKind) -> Iterator[ProductLink]:
    return (link for link in customer.links if link.kind is kind)


def _had(link: ProductLink) -> str:
    return f"{link.product} · {link.usual}" if link.usual else link.product


def _other_lines(card: Card, today: date) -> Iterator[str]:
    customer = card.customer
    if customer.tags:
        yield " ".join(f"#{tag}" for tag in customer.tags)
    for relation in customer.relations:
        who = Cards.tr("{name}, number {number}").format(
            name=relation.other_name, number=relation.other_id
        )
        yield _labelled(RELATION_WORDS[relation.kind](), _noted(who, relation.note))
    for fact in customer.facts:
        yield _labelled(FACT_WORDS[fact.kind](), " ".join(fact.text.split()))
    for name, value in customer.fields:
        yield _labelled(name, _value(value, today))
    if customer.found_us:
        yield _labelled(Cards.tr("Found us through"), customer.found_us)
    if customer.responsible:
        yield _labelled(Cards.tr("Looked after by"), customer.responsible)
    if customer.has_photo:
        yield Cards.tr("There is a photo.")


def _value(value: FieldValue, today: date) -> str:
    if isinstance(value, bool):
        return Cards.tr("yes") if value else Cards.tr("no")
    if isinstance(value, date):
        return _day(value, today)
    return f"{value:.15g}" if isinstance(value, float) else value


def _followup_lines(everything: Mapping[str, Any], today: date) -> Iterator[str]:
    for one in everything["followups"]:
        if one["done"] is None:
            when = _day(date.fromisoformat(one["due"]), today) if one["due"] else None
            at = one["at"] and clock_time(time.fromisoformat(one["at"]), language_now())
            parts = (when or Cards.tr("next visit"), at, " ".join(one["about"].split()))
            yield f"☐ {' '.join(part for part in parts if part)}  [{one['name']}]"


def _timeline_lines(everything: Mapping[str, Any], today: date) -> Iterator[str]:
    for one in everything["timeline"]:
        said_on = _day(date.fromisoformat(one["day"]), today)
        yield f"• {said_on} {' '.join(one['text'].split())}"


def _day(day: date, today: date) -> str:
    return short_day(day, language_now(), today)


def _labelled(label: str, words: str) -> str:
    return Cards.tr("{label}: {words}").format(label=label, words=words)


def _noted(words: str, note: str | None) -> str:
    return Cards.tr("{words} ({note})").format(words=words, note=note) if note else words


_WITH_YEAR = {"ko": "{year}년 {day}", "ja": "{year}年{day}", "en": "{day}, {year}"}
_YEARS = {"ko": "{year}년", "ja": "{year}年", "en": "{year}"}
