"""The lines of a card that only this program writes, for what vCard has no word: written and read side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

from shopcrm.domain.customers import (
    Alert,
    AlertKind,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    FieldValue,
)
from shopcrm.domain.days import write_day
from shopcrm.domain.ids import Uid
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone, phone_digits
from shopcrm.exchange.gathered import Gathered
from shopcrm.exchange.lists import RemarkReason
from shopcrm.exchange.vcard_lines import ContentLine, escape

OURS = "X-SHOPCRM-CARD:1"
"""The line by which a card of ours is known; everything in it is then taken literally."""

INTERNATIONAL = "X-SHOPCRM-INTERNATIONAL"
"""The parameter that keeps the international form of a number for a shop in another country."""

Kind = TypeVar("Kind", bound=StrEnum)
COPY = "X-SHOPCRM-COPY"
"""The parameter of a line that says for other programs what another line says for us."""

_Reader = Callable[[Gathered, ContentLine, str], None]
_INTERNATIONAL_FORM = re.compile(r"\+\d{5,15}", re.ASCII)
_LAST_FOUR = 4


def write_our_lines(draft: CustomerDraft) -> Iterator[str]:
    """Write what a standard card cannot say, one unfolded content line each."""
    yield OURS
    for name, text in (
        ("UID", draft.uid),
        ("NAME-ORDER", draft.name_order),
        ("READING", draft.reading),
        ("ADDRESS-AS", draft.how_to_address),
        ("HONORIFIC", draft.honorific if draft.honorific is not Honorific.DEFAULT else None),
        ("FOUND-US", draft.found_us),
        ("RESPONSIBLE", draft.responsible),
    ):
        if text:
            yield f"X-SHOPCRM-{name}:{escape(text)}"
    for alert in draft.alerts:
        yield f"X-SHOPCRM-ALERT:{_joined(alert.kind, alert.text)}"
    for fact in draft.facts:
        yield f"X-SHOPCRM-FACT:{_joined(fact.kind, fact.text)}"
    for field_name, value in draft.fields:
        yield f"X-SHOPCRM-FIELD:{_joined(field_name, *_typed_value(value))}"
    yield from _write_products("LIKES", draft.likes)
    yield from _write_products("WANTS", draft.wants)
    yield from _write_products("AVOIDS", draft.avoids)


def write_our_day(day: CustomerDay) -> str:
    """Write a remembered day for which vCard has no property, or only one: a lunar one, a child's, a second."""
    return f"X-SHOPCRM-DAY:{_joined(day.kind, write_day(day.day), day.about)}"


def read_our_phone(person: Gathered, line: ContentLine, label: str | None) -> None:
    """Take a phone with the international form it had, if that can be the number's."""
    typed = person.one_line(line.text())
    international = line.parameter(INTERNATIONAL)
    if not phone_digits(typed):
        person.add_phone(typed, label)
    elif not international:
        person.phones.append(Phone(typed, None, label))
    elif _INTERNATIONAL_FORM.fullmatch(international) and (
        international[-_LAST_FOUR:] in phone_digits(typed)
    ):
        person.phones.append(Phone(typed, international, label))
    else:
        person.add_phone(typed, label)


def _write_products(name: str, links: Iterable[tuple[str, str | None]]) -> Iterator[str]:
    for product, usual in links:
        yield f"X-SHOPCRM-{name}:{_joined(product, usual)}"


def _joined(*parts: str | None) -> str:
    """Join parts by semicolons; the last is left out when it is None."""
    return ";".join(escape(part) for part in parts if part is not None)


def _typed_value(value: FieldValue) -> tuple[str, str]:
    # A switch is asked for first, because True is also a number.
    if isinstance(value, bool):
        return "switch", "true" if value else "false"
    if isinstance(value, str):
        return "text", value
    if isinstance(value, date):
        return "day", value.isoformat()
    return "number", repr(float(value))


def _value_of(kind: str, text: str) -> FieldValue | None:
    """Read a field's value; None when it is not of its kind."""
    if kind == "switch":
        return text == "true"
    try:
        if kind == "day":
            return date.fromisoformat(text)
        return float(text) if kind == "number" else text
    except ValueError:
        return None


def _line_of(attribute: str) -> _Reader:
    def read(person: Gathered, line: ContentLine, _label: str) -> None:
        setattr(person, attribute, person.some_lines(line.text()) or None)

    return read


def _uid(person: Gathered, line: ContentLine, _label: str) -> None:
    person.uid = Uid(person.one_line(line.text())) or None


def _reading(person: Gathered, line: ContentLine, _label: str) -> None:
    person.parts.reading = person.one_line(line.text())


def _nickname(person: Gathered, line: ContentLine, _label: str) -> None:
    person.add_nickname(line.text())


def _note(person: Gathered, line: ContentLine, _label: str) -> None:
    if not line.parameter(COPY):
        person.add_note(line.text())


def _name_order(person: Gathered, line: ContentLine, _label: str) -> None:
    person.name_order = _known(NameOrder, person, line, line.text())


def _honorific(person: Gathered, line: ContentLine, _label: str) -> None:
    person.honorific = _known(Honorific, person, line, line.text()) or Honorific.DEFAULT


def _alert(person: Gathered, line: ContentLine, _label: str) -> None:
    kind, text, *_ = [*line.parts(), ""]
    known = _known(AlertKind, person, line, kind)
    if known is not None:
        person.alerts.append(Alert(known, person.some_lines(text)))


def _fact(person: Gathered, line: ContentLine, _label: str) -> None:
    kind, text, *_ = [*line.parts(), ""]
    known = _known(FactKind, person, line, kind)
    if known is not None:
        person.facts.append(Fact(known, person.some_lines(text)))


def _day(person: Gathered, line: ContentLine, _label: str) -> None:
    kind, day, about, *_ = [*line.parts(), "", ""]
    known = _known(DayKind, person, line, kind)
    if known is not None:
        person.add_day(known, day, person.some_lines(about) or None)


def _field(person: Gathered, line: ContentLine, _label: str) -> None:
    name, kind, text, *_ = [*line.parts(), "", ""]
    value = _value_of(kind, person.some_lines(text))
    if value is None or not name:
        person.remark(RemarkReason.VALUE_UNREADABLE, line.value)
    else:
        person.fields.append((person.one_line(name), value))


def _products(attribute: str) -> _Reader:
    def read(person: Gathered, line: ContentLine, _label: str) -> None:
        product, usual, *_ = [*line.parts(), ""]
        links: list[tuple[str, str | None]] = getattr(person, attribute)
        if product.strip():
            links.append((person.one_line(product), person.some_lines(usual) or None))

    return read


def _known(kinds: type[Kind], person: Gathered, line: ContentLine, text: str) -> Kind | None:
    """Read a value of one of our enumerations; one of a newer program is a remark."""
    try:
        return kinds(text)
    except ValueError:
        person.remark(RemarkReason.VALUE_UNREADABLE, line.value)
        return None


def _quiet(_person: Gathered, _line: ContentLine, _label: str) -> None:
    """Leave alone what is written for other programs, or goes out only."""


OUR_PROPERTIES: dict[str, _Reader] = {
    "X-SHOPCRM-CARD": _quiet,
    "X-SHOPCRM-OWNS": _quiet,
    "X-SHOPCRM-GONE": _quiet,
    "FN": _quiet,
    "RELATED": _quiet,
    "ORG": _quiet,
    "X-PHONETIC-FIRST-NAME": _quiet,
    "X-PHONETIC-LAST-NAME": _quiet,
    "NICKNAME": _nickname,
    "NOTE": _note,
    "X-SHOPCRM-UID": _uid,
    "X-SHOPCRM-READING": _reading,
    "X-SHOPCRM-NAME-ORDER": _name_order,
    "X-SHOPCRM-HONORIFIC": _honorific,
    "X-SHOPCRM-ADDRESS-AS": _line_of("how_to_address"),
    "X-SHOPCRM-FOUND-US": _line_of("found_us"),
    "X-SHOPCRM-RESPONSIBLE": _line_of("responsible"),
    "X-SHOPCRM-ALERT": _alert,
    "X-SHOPCRM-FACT": _fact,
    "X-SHOPCRM-DAY": _day,
    "X-SHOPCRM-FIELD": _field,
    "X-SHOPCRM-LIKES": _products("likes"),
    "X-SHOPCRM-WANTS": _products("wants"),
    "X-SHOPCRM-AVOIDS": _products("avoids"),
}
