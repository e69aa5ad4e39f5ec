"""A line of the follow-up list as words, cleaned for paper; the same for every paper."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from shopcrm.domain.names import honorific_parts
from shopcrm.domain.today import DueState, LineCustomer
from shopcrm.printing.typefaces import ELLIPSIS
from shopcrm.services.printing import FollowupSheet, SheetLine
from shopcrm.wording.sheets import (
    DueMark,
    SheetGroup,
    address_note,
    due_mark,
    folded_name,
    folded_title,
    group_of,
    is_known_by_number,
    matter,
    no_phone,
    nobody,
)

LONGEST = 400
"""Letters of one text that can reach the paper; no line on any paper holds more."""

MOST_FOLDED = 40
"""Of so many remembered days that share one line it is tried to say whose they are."""

NO_BREAK = "\u00a0"

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
"""Control letters, line ends and halves of pairs; they become a space."""

_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
"""What takes no room or turns the direction of its neighbours; left out. Joiners stay: emoji and Persian need them."""

_COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff\ufe20-\ufe2f"
_PILED_UP = re.compile(f"([{_COMBINING}]{{4}})[{_COMBINING}]+")
"""More marks over one letter than any language writes; they would cover the rows above."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts: the honorific is set lighter than the name.

    ``language`` is the customer's, for the shapes of Han letters; None where nobody is known.
    """

    before: str
    name: str
    after: str
    apart: str = ""
    called: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """The words of one line. ``phone`` is None where there is none; ``no_phone`` says so.

    Of somebody without a name the whole number stands in place of the name, and ``no_phone`` is empty.
    """

    number: int
    name: Name
    phone: str | None
    no_phone: str
    matter: str
    due: DueMark
    is_done: bool


@dataclass(frozen=True, slots=True)
class EntryGroup:
    """The lines under one heading, in the order of the list."""

    group: SheetGroup
    entries: tuple[Entry, ...]


def grouped(sheet: FollowupSheet) -> tuple[EntryGroup, ...]:
    """Give the lines of a sheet under their headings, in the language that is spoken. Empty for an empty sheet.

    Numbers stay with their lines, whatever heading those come under.
    """

    def heading(line: SheetLine) -> SheetGroup:
        return group_of(line.line, sheet.day)

    ordered = sorted(sheet.lines, key=heading)
    return tuple(
        EntryGroup(group, tuple(_entry(line, sheet) for line in lines))
        for group, lines in groupby(ordered, key=heading)
    )


@dataclass(frozen=True, slots=True)
class Folded:
    """The remembered days of those who are no regulars: how many, and of the first ones when and whose each is."""

    title: str
    names: tuple[str, ...]


def folded_of(sheet: FollowupSheet) -> Folded | None:
    """Give what the one line of folded days says; None when there are none."""
    if not sheet.folded:
        return None
    named = (clean(folded_name(line, sheet.day)) for line in sheet.folded[:MOST_FOLDED])
    # A day is not parted from its name, nor a name from its honorific, at the end of a line.
    names = tuple(one.replace(" ", NO_BREAK) for one in named)
    return Folded(folded_title(sheet.folded), names)


def count_late(groups: Sequence[EntryGroup]) -> int:
    """Count what is late."""
    return sum(len(group.entries) for group in groups if group.group is SheetGroup.LATE)


def clean(text: str) -> str:
    """Make one line that can be printed: no line ends, nothing that hides, turns or piles up."""
    if len(text) <= LONGEST and text.isascii() and text.isprintable():
        return " ".join(text.split())
    head = text[: LONGEST * 4]
    flat = _UNPRINTABLE.sub(" ", head)
    if not flat.isascii():
        # Phones write Hangul in pieces; only put together it is found again in a PDF.
        flat = _PILED_UP.sub(r"\1", _INVISIBLE.sub("", unicodedata.normalize("NFC", flat)))
    tidy = " ".join(flat.split())
    is_cut = len(tidy) > LONGEST or bool(tidy and len(text) > len(head))
    return tidy[:LONGEST] + ELLIPSIS if is_cut else tidy


def _entry(line: SheetLine, sheet: FollowupSheet) -> Entry:
    customer = line.line.customer
    phone = clean(customer.phone) if customer and customer.phone else None
    by_number = customer is not None and is_known_by_number(customer)
    if customer is not None and by_number and phone:
        customer, phone = replace(customer, name=phone), None
    return Entry(
        number=line.number,
        name=_name(customer),
        phone=phone or None,
        no_phone="" if customer is None or by_number else no_phone(),
        matter=clean(matter(line.line)),
        due=due_mark(line.line, sheet.day),
        is_done=line.line.state is DueState.DONE,
    )


def _name(customer: LineCustomer | None) -> Name:
    if customer is None or not (name := clean(customer.name)):
        return Name("", nobody(), "")
    before, after = honorific_parts(customer.honorific, customer.language)
    called = clean(customer.how_to_address or "")
    return Name(
        before=before,
        name=name,
        after=after,
        apart=f"({clean(customer.apart)})" if customer.apart else "",
        called=address_note(called) if called and called != name else "",
        language=customer.language,
    )
