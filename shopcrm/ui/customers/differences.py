"""What differs between two states of a card, in words; and putting together what two people wrote at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Final

from shopcrm.domain.customers import (
    Address,
    Alert,
    CustomerDay,
    CustomerDraft,
    Fact,
    Mail,
    Relation,
)
from shopcrm.domain.names import Honorific, NameOrder, full_name
from shopcrm.domain.phones import Phone
from shopcrm.ui.customers.words import HONORIFICS, LANGUAGES, CustomerForm
from shopcrm.wording.cards import ALERT_WORDS, DAY_WORDS, FACT_WORDS, RELATION_WORDS, remembered_day
from shopcrm.wording.days import yearly_day
from shopcrm.wording.things import field_word, kind_word
from shopcrm.wording.translators import Words, language_now

Differences = Words("Differences")

_LEFT_OUT: Final = frozenset({"uid", "note", "photo"})
"""Where it came from is on no form; a photo says itself whether it changed."""

_PAIRS: Final = frozenset({"fields", "likes", "wants", "avoids"})
"""Fields that hold names with their values."""

_CODES: Final = {
    "phones": "phone",
    "mails": "mail",
    "addresses": "address",
    "days": "day",
    "tags": "tag",
    "alerts": "alert",
    "facts": "fact",
    "fields": "field",
    "responsible": "staff",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of a card, and what stood and stands in it."""

    field: str
    before: str
    after: str

    def words(self) -> str:
        """Say it on one line."""
        return change_words(field_name(self.field), self.before, self.after)


def differences(before: CustomerDraft, after: CustomerDraft) -> list[Difference]:
    """List what is another in a card than it was, in the order of the form."""
    return [
        Difference(
            one.name,
            value_words(one.name, getattr(before, one.name)),
            value_words(one.name, getattr(after, one.name)),
        )
        for one in fields(CustomerDraft)
        if one.name not in _LEFT_OUT and getattr(before, one.name) != getattr(after, one.name)
    ]


def put_together(base: CustomerDraft, mine: CustomerDraft, theirs: CustomerDraft) -> CustomerDraft:
    """Put two drafts of one card together: what I left alone is theirs, what I wrote is mine.

    Args:
        base: What both began with.
        mine: What stands in the form.
        theirs: What stands in the file by now.
    """
    untouched: dict[str, Any] = {
        one.name: getattr(theirs, one.name)
        for one in fields(CustomerDraft)
        if getattr(mine, one.name) == getattr(base, one.name)
    }
    return replace(mine, **untouched)


def relations_together(
    base: Sequence[Relation], mine: Sequence[Relation], theirs: Sequence[Relation]
) -> tuple[Relation, ...]:
    """Put together who belongs to somebody, as ``put_together`` does for her card: one by one."""
    before = {one.other_id: one for one in base}
    written = {one.other_id: one for one in mine}
    found = {one.other_id: one for one in theirs}
    for other_id in before.keys() | written.keys():
        if written.get(other_id) == before.get(other_id):
            continue
        if other_id in written:
            found[other_id] = written[other_id]
        else:
            found.pop(other_id, None)
    return tuple(found.values())


def relation_changes(before: Sequence[Relation], after: Sequence[Relation]) -> list[str]:
    """Say who belongs to somebody in another way than before, a line each."""
    was = {one.other_id: one for one in before}
    now = {one.other_id: one for one in after}
    return [
        change_words(kind_word("relation"), _relation(was.get(one)), _relation(now.get(one)))
        for one in {**was, **now}
        if was.get(one) != now.get(one)
    ]


def _relation(one: Relation | None) -> str:
    if one is None:
        return ""
    return _with_label(f"{RELATION_WORDS[one.kind]()} {one.other_name}", one.note)


def field_name(name: str) -> str:
    """Give the word for a field of a draft."""
    if name in _OWN_WORDS:
        return _OWN_WORDS[name]()
    return field_word(_CODES.get(name, name))


def change_words(name: str, before: str, after: str) -> str:
    """Say what became of a field: what it was and is, or that it was filled in, or emptied."""
    if before and after:
        said = Differences.tr("{field}: {before} → {after}")
    else:
        said = (
            Differences.tr("{field}: {after}")
            if after
            else Differences.tr("{field}: no more {before}")
        )
    return as_line(said.format(field=name, before=before, after=after))


def as_line(said: str) -> str:
    """Begin a line with a capital letter; the words for fields are small, for they also stand in sentences."""
    return f"{said[:1].upper()}{said[1:]}"


def value_words(name: str, value: Any) -> str:  # noqa: ANN401 - of any field of a draft
    """Write what stands in a field of a draft on one line; empty for nothing."""
    if isinstance(value, tuple):
        return ", ".join(_one(name, one) for one in value)
    return "" if value is None else _one(name, value)


def _one(name: str, value: Any) -> str:  # noqa: ANN401 - of any field of a draft
    if name in _PAIRS:
        return f"{value[0]} {_plain(value[1])}".strip()
    if name == "language":
        return LANGUAGES.get(str(value), str(value))
    for kind, write in _WRITTEN.items():
        if isinstance(value, kind):
            return write(value)
    return _plain(value)


def _plain(value: Any) -> str:  # noqa: ANN401 - what a field of the owner's may hold
    if value is None:
        return ""
    if isinstance(value, bool):
        return CustomerForm.tr("Yes") if value else CustomerForm.tr("No")
    if isinstance(value, date):
        return yearly_day(value.month, value.day, language_now(), value.year)
    if isinstance(value, float):
        return f"{value:.15g}"
    return " ".join(str(value).split())


def _with_label(text: str, label: str | None) -> str:
    return Differences.tr("{text} ({label})").format(text=text, label=label) if label else text


def _address(one: Address) -> str:
    parts: Iterator[str | None] = iter(
        (one.postal_code, one.region, one.city, one.district, one.street, one.country)
    )
    return _with_label(" ".join(" ".join(part.split()) for part in parts if part), one.label)


def _day(one: CustomerDay) -> str:
    return _with_label(f"{DAY_WORDS[one.kind]()} {remembered_day(one.day)}", one.about)


def _order(order: NameOrder) -> str:
    family, given = Differences.tr("Surname"), Differences.tr("Given")
    return full_name(family, given, order)


_WRITTEN: Final[dict[type, Callable[[Any], str]]] = {
    Phone: lambda one: _with_label(one.typed, one.label),
    Mail: lambda one: _with_label(one.address, one.label),
    Address: _address,
    CustomerDay: _day,
    Alert: lambda one: f"{ALERT_WORDS[one.kind]()} {one.text}",
    Fact: lambda one: f"{FACT_WORDS[one.kind]()} {' '.join(one.text.split())}",
    Honorific: lambda one: HONORIFICS[one](),
    NameOrder: _order,
}

_OWN_WORDS: Final[dict[str, Callable[[], str]]] = {
    "likes": lambda: CustomerForm.tr("Likes"),
    "wants": lambda: CustomerForm.tr("Wants"),
    "avoids": lambda: CustomerForm.tr("Avoids"),
}
