"""Customers as vCard 4.0: what the standard knows in its words, all else in ``X-SHOPCRM`` lines that only we read."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator

from shopcrm.domain.customers import (
    Address,
    CustomerDay,
    CustomerDraft,
    DayKind,
    FactKind,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay, write_day
from shopcrm.domain.names import default_order, full_name
from shopcrm.domain.phones import Phone
from shopcrm.exchange.people import PersonOut
from shopcrm.exchange.vcard_lines import escape
from shopcrm.exchange.vcard_ours import COPY, INTERNATIONAL, write_our_day, write_our_lines
from shopcrm.exchange.words import PLACE_WORDS, Place, spellings, word_key

FOLD_OCTETS = 75
"""RFC 6350, section 3.2, without the line break."""

_TOP_TWO_BITS = 0b1100_0000
_INSIDE_A_CHARACTER = 0b1000_0000
"""How the second and further bytes of a UTF-8 character begin."""

_TYPES = {
    Place.HOME: "home",
    Place.WORK: "work",
}
_PLACES = spellings(PLACE_WORDS)

_RELATED_TYPES = {
    RelationKind.SPOUSE: "spouse",
    RelationKind.PARENT: "parent",
    RelationKind.CHILD: "child",
    RelationKind.SIBLING: "sibling",
    RelationKind.RELATIVE: "kin",
    RelationKind.FRIEND: "friend",
    RelationKind.NEIGHBOUR: "neighbor",
    RelationKind.COLLEAGUE: "colleague",
    RelationKind.INTRODUCED: "acquaintance",
    RelationKind.INTRODUCED_BY: "acquaintance",
}
"""RFC 6350, section 6.6.6."""


def write_vcards(people: Iterable[PersonOut]) -> bytes:
    """Write cards in version 4.0.

    ``read_vcards`` gives the same drafts back. Other programs see the name, phones, mails, addresses, birthday, tags,
    note and picture.

    Returns:
        UTF-8 without byte order mark, CRLF, folded at 75 octets and never inside a character.
    """
    lines = (line for person in people for line in _card(person))
    return b"".join(fold(line) for line in lines)


def fold(line: str) -> bytes:
    """Fold one content line at 75 octets, before a character and not inside it; CRLF at its end."""
    content = line.encode("utf-8", "replace")
    folded: list[bytes] = []
    start, room = 0, FOLD_OCTETS
    while len(content) - start > room:
        end = start + room
        while content[end] & _TOP_TWO_BITS == _INSIDE_A_CHARACTER:
            end -= 1
        folded.append(content[start:end])
        start, room = end, FOLD_OCTETS - 1
    folded.append(content[start:])
    return b"\r\n ".join(folded) + b"\r\n"


def _card(person: PersonOut) -> Iterator[str]:
    draft = person.draft
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield from _write_name(draft)
    yield from _write_reachable(draft)
    yield from _write_days(draft.days)
    if draft.tags:
        yield "CATEGORIES:" + ",".join(escape(tag) for tag in draft.tags)
    if draft.note:
        yield f"NOTE:{escape(draft.note)}"
    yield from _write_copies(draft)
    yield from write_our_lines(draft)
    yield from _write_outgoing(person)
    if draft.photo is not None:
        picture = base64.b64encode(draft.photo.content).decode("ascii")
        yield f"PHOTO:data:{draft.photo.media_type};base64,{picture}"
    yield "END:VCARD"


def _write_copies(draft: CustomerDraft) -> Iterator[str]:
    """Write for other programs what we read back from lines of our own."""
    yield from (f"ORG:{escape(fact.text)}" for fact in draft.facts if fact.kind is FactKind.WORK)
    memos = [fact.text for fact in draft.facts if fact.kind is FactKind.NOTE]
    if memos:
        memo = "\n".join(memos)
        yield f"NOTE;{COPY}=1:{escape(memo)}"


def _write_name(draft: CustomerDraft) -> Iterator[str]:
    family, given = draft.family_name or "", draft.given_name or ""
    order = draft.name_order or default_order(draft.family_name, draft.given_name, draft.language)
    shown = full_name(draft.family_name, draft.given_name, order) or draft.nickname
    # A number is written in full here; on screen it would have its middle hidden.
    yield f"FN:{escape(shown or next((phone.typed for phone in draft.phones), ''))}"
    if family or given:
        yield f"N:{escape(family)};{escape(given)};;;"
    if draft.nickname:
        yield f"NICKNAME:{escape(draft.nickname)}"
    if draft.reading and family and given and draft.reading.count(" ") == 1:
        family_reading, given_reading = draft.reading.split(" ")
        yield f"X-PHONETIC-LAST-NAME:{escape(family_reading)}"
        yield f"X-PHONETIC-FIRST-NAME:{escape(given_reading)}"
    if draft.language:
        yield f"LANG:{draft.language}"
    if draft.uid:
        yield f"UID;VALUE=text:{escape(draft.uid)}"


def _write_reachable(draft: CustomerDraft) -> Iterator[str]:
    """Write phones, mails and addresses; a label stands in the ``X-ABLabel`` of the same group."""
    properties = (
        *((phone.label, *_phone(phone)) for phone in draft.phones),
        *((mail.label, "EMAIL", escape(mail.address)) for mail in draft.mails),
        *((address.label, *_address(address)) for address in draft.addresses),
    )
    for number, (label, name, value) in enumerate(properties, start=1):
        if label is None:
            yield f"{name}:{value}"
            continue
        place = _PLACES.get(word_key(label))
        kind = f";TYPE={_TYPES[place]}" if place in _TYPES else ""
        yield f"item{number}.{name}{kind}:{value}"
        yield f"item{number}.X-ABLabel:{escape(label)}"


def _phone(phone: Phone) -> tuple[str, str]:
    international = f";{INTERNATIONAL}={phone.international}" if phone.international else ""
    return f"TEL;VALUE=text{international}", escape(phone.typed)


def _address(address: Address) -> tuple[str, str]:
    name = "ADR"
    if address.district:
        name += f';X-SHOPCRM-DISTRICT="{_parameter(address.district)}"'
    parts = (address.street, address.city, address.region, address.postal_code, address.country)
    return name, ";;" + ";".join(escape(part or "") for part in parts)


def _parameter(text: str) -> str:
    """Write the value of a parameter (RFC 6868)."""
    return text.replace("^", "^^").replace("\n", "^n").replace('"', "^'")


def _write_days(days: Iterable[CustomerDay]) -> Iterator[str]:
    """Write days in their order; the first birthday and wedding by the sun have properties of their own."""
    standard = {DayKind.BIRTHDAY: "BDAY", DayKind.WEDDING: "ANNIVERSARY"}
    for day in days:
        is_solar = day.day.calendar is Calendar.SOLAR
        if is_solar and day.about is None and day.kind in standard:
            yield f"{standard.pop(day.kind)}:{_date(day.day)}"
        else:
            yield write_our_day(day)


def _date(day: RememberedDay) -> str:
    """Write a solar day without the hyphens that version 4.0 does not have: ``19580921``, ``--0921``, ``1958``."""
    text = write_day(day)
    return "--" + text[2:].replace("-", "") if text.startswith("--") else text.replace("-", "")


def _write_outgoing(person: PersonOut) -> Iterator[str]:
    """Write what is not read back: relations, purchases, and that she does not come any more."""
    for relation in person.relations:
        yield f"RELATED;TYPE={_RELATED_TYPES[relation.kind]};VALUE=text:{escape(relation.other_name)}"
    for link in person.owns:
        day = link.day.isoformat() if link.day else ""
        parts = (link.product, link.usual or "", day, link.lot or "")
        yield "X-SHOPCRM-OWNS:" + ";".join(escape(part) for part in parts)
    if person.gone is not None:
        yield f"X-SHOPCRM-GONE:{person.gone.day.isoformat()};{person.gone.reason}"
