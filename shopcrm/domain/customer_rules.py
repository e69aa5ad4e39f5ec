"""What a customer may be: limits, cleaning, and what is made of the one name field."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any, Final, TypeGuard, TypeVar

from shopcrm.domain.conversations import NOTE_LIMIT
from shopcrm.domain.customers import (
    Address,
    Alert,
    CustomerDay,
    CustomerDraft,
    Fact,
    FactKind,
    Field,
    FieldKind,
    FieldValue,
    Mail,
)
from shopcrm.domain.names import clean_line, clean_text, name_key, parse_name
from shopcrm.domain.phones import PHONE_LIMIT, Phone, phone_digits, phone_key
from shopcrm.errors import (
    ChoiceUnknownError,
    DayUnreadableError,
    MailUnreadableError,
    NameBlankError,
    NameMissingError,
    PhoneUnreadableError,
    TextTooLongError,
)

NAME_LIMIT: Final = 200
LANGUAGE_LIMIT: Final = 35
"""As long as a language tag may be (RFC 5646, section 4.4.1)."""
LINE_LIMIT: Final = 500
FACT_LIMIT: Final = NOTE_LIMIT
MANY_LIMIT: Final = 100
PHOTO_LIMIT: Final = 2 * 1024 * 1024
NUMBER_LIMIT: Final = 10**15
"""A number in a field of the owner's is kept to the digit up to here."""

T = TypeVar("T")

_LINES: Final = (
    *((name, name, NAME_LIMIT) for name in ("family_name", "given_name", "reading", "nickname")),
    ("how_to_address", "how_to_address", NAME_LIMIT),
    ("language", "language", LANGUAGE_LIMIT),
    ("found_us", "found_us", LINE_LIMIT),
    ("responsible", "staff_name", NAME_LIMIT),
)
"""The fields of one line: their name, the word for them in a sentence, and how long they may be."""


def draft_from_name(typed: str, *, language: str | None = None) -> CustomerDraft:
    """Begin a draft from what was typed into the one name field.

    Raises:
        TextTooLongError: It is longer than a name can be.
    """
    if len(typed) > NAME_LIMIT:
        raise TextTooLongError("name", len(typed), NAME_LIMIT)
    parsed = parse_name(typed, language=language)
    return CustomerDraft(
        family_name=parsed.family_name,
        given_name=parsed.given_name,
        name_order=parsed.name_order,
        how_to_address=parsed.how_to_address,
        language=parsed.language,
    )


def check_customer(draft: CustomerDraft) -> CustomerDraft:
    """Clean a draft: one-line fields on one line, what is empty is None, what stands twice stands once.

    Raises:
        NameMissingError: It has neither a name, nor a nickname, nor a phone.
        TextTooLongError: A field is longer than it may be; nothing was cut off.
        PhoneUnreadableError: A phone has no digit.
        MailUnreadableError: A mail address is none.
        ChoiceUnknownError: There are more parts of one kind than anybody has.
    """
    # Lists of a hundred thousand rows pass here, and of most cards the most is empty: only what is there is cleaned.
    cleaned: dict[str, Any] = {
        name: _line(word, text, limit)
        for name, word, limit in _LINES
        if (text := getattr(draft, name)) is not None
    }
    for name, clean in _PARTS.items():
        if getattr(draft, name) or (name == "facts" and draft.note):
            cleaned[name] = parts = clean(draft)
            if len(parts) > MANY_LIMIT:
                raise ChoiceUnknownError(name, str(len(parts)))
    if draft.photo is not None and len(draft.photo.content) > PHOTO_LIMIT:
        raise TextTooLongError("photo", len(draft.photo.content), PHOTO_LIMIT)
    if not any(cleaned.get(name) for name in ("family_name", "given_name", "nickname", "phones")):
        raise NameMissingError
    return replace(draft, **cleaned, note=None)


def check_field_value(field: Field, value: FieldValue) -> FieldValue:
    """See to it that a value fits the owner's field.

    Raises:
        ChoiceUnknownError: It is of another kind, or not among the choices.
        DayUnreadableError: It is no day.
        TextTooLongError: The text is too long.
    """
    if field.kind is FieldKind.SWITCH and isinstance(value, bool):
        return value
    if field.kind is FieldKind.NUMBER and _is_number(value):
        return float(value)
    if field.kind is FieldKind.DAY:
        if not isinstance(value, date):
            raise DayUnreadableError(str(value))
        return value
    if field.kind in {FieldKind.TEXT, FieldKind.CHOICE} and isinstance(value, str):
        text = _line("field", value, LINE_LIMIT) or ""
        if field.kind is FieldKind.TEXT or text in field.choices:
            return text
    raise ChoiceUnknownError(field.name, str(value))


def check_field(name: str, kind: FieldKind, choices: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """Clean the name and the choices of a field of the owner's.

    Raises:
        NameBlankError: It has no name.
        TextTooLongError: A name is too long.
        ChoiceUnknownError: A field of choices has none.
    """
    cleaned = _line("field", name, NAME_LIMIT)
    if cleaned is None:
        raise NameBlankError("field")
    offered = _distinct(_texts("field", choices, NAME_LIMIT), name_key)
    if kind is FieldKind.CHOICE and not offered:
        raise ChoiceUnknownError("choices", "")
    return cleaned, offered if kind is FieldKind.CHOICE else ()


def _is_number(value: FieldValue) -> TypeGuard[float]:
    """Say whether a value is a number that can be kept: no switch, not endless, not too large to be counted with."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) <= NUMBER_LIMIT


def _line(field: str, text: str | None, limit: int) -> str | None:
    if not text:
        return None
    cleaned = clean_line(text)
    if len(cleaned) > limit:
        raise TextTooLongError(field, len(cleaned), limit)
    return cleaned or None


def _texts(field: str, texts: Iterable[str], limit: int) -> Iterable[str]:
    return filter(None, (_line(field, text, limit) for text in texts))


def _distinct(things: Iterable[T], key: Callable[[T], str]) -> tuple[T, ...]:
    found: dict[str, T] = {}
    for thing in things:
        found.setdefault(key(thing), thing)
    return tuple(found.values())


def _phone(phone: Phone) -> Phone:
    typed = _line("phone", phone.typed, PHONE_LIMIT) or ""
    if not phone_digits(typed):
        raise PhoneUnreadableError(typed)
    return Phone(typed, phone.international, _line("label", phone.label, NAME_LIMIT))


def _mail(mail: Mail) -> Mail:
    address = _line("mail", mail.address, LINE_LIMIT) or ""
    before, at, after = address.rpartition("@")
    if not (before and at and after) or " " in address:
        raise MailUnreadableError(address)
    return Mail(address, _line("label", mail.label, NAME_LIMIT))


def _address(address: Address) -> Address | None:
    street = clean_text(address.street) if address.street else ""
    if len(street) > LINE_LIMIT:
        raise TextTooLongError("address", len(street), LINE_LIMIT)
    parts = {
        name: _line("address", text, LINE_LIMIT)
        for name in ("district", "city", "region", "postal_code", "country")
        if (text := getattr(address, name))
    }
    if not street and not any(parts.values()):
        return None
    return Address(street=street or None, label=_line("label", address.label, NAME_LIMIT), **parts)


def _day(day: CustomerDay) -> CustomerDay:
    return replace(day, about=_line("day", day.about, LINE_LIMIT))


def _alerts(alerts: Iterable[Alert]) -> Iterable[Alert]:
    for alert in alerts:
        text = _line("alert", alert.text, LINE_LIMIT)
        if text:
            yield Alert(alert.kind, text)


def _facts(draft: CustomerDraft) -> Iterable[Fact]:
    memo = (Fact(FactKind.NOTE, draft.note),) if draft.note else ()
    for fact in (*draft.facts, *memo):
        if len(fact.text) > FACT_LIMIT:
            raise TextTooLongError("note", len(fact.text), FACT_LIMIT)
        text = clean_text(fact.text)
        if text:
            yield Fact(fact.kind, text)


_PARTS: Final[dict[str, Callable[[CustomerDraft], tuple[Any, ...]]]] = {
    "phones": lambda draft: _distinct(map(_phone, draft.phones), phone_key),
    "mails": lambda draft: _distinct(map(_mail, draft.mails), lambda one: one.address.casefold()),
    "addresses": lambda draft: tuple(filter(None, map(_address, draft.addresses))),
    "days": lambda draft: tuple(map(_day, draft.days)),
    "tags": lambda draft: _distinct(_texts("tag", draft.tags, NAME_LIMIT), name_key),
    "alerts": lambda draft: tuple(_alerts(draft.alerts)),
    "facts": lambda draft: tuple(_facts(draft)),
}
"""How each kind of part is cleaned."""
