"""Customers as a table, a row a customer: the layout that CSV and spreadsheet share, with headings our reader knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shopcrm.domain.customers import CustomerDraft
from shopcrm.exchange.heading_words import FIELD_KIND_WORDS, FIELD_WORDS
from shopcrm.exchange.people import PersonOut
from shopcrm.exchange.table_cells import (
    ADDRESS,
    BIRTHDAY,
    DAY,
    FIRST,
    LAST,
    MAIL,
    PHONE,
    Cell,
    NumberedCell,
    kind_of,
    other_days,
    typed_value,
)
from shopcrm.exchange.words import Words, in_language


@dataclass(frozen=True, slots=True)
class _Out:
    """A column on its way out: its heading, and what stands below it."""

    heading: str
    cell: Cell


def lay_out(people: Iterable[PersonOut], language: str) -> tuple[list[str], list[list[str]]]:
    """Lay people out as a table.

    Args:
        people: In the order of the rows.
        language: Of headings and words: ``"ko"``, ``"ja"``, otherwise English.

    Returns:
        The headings and, for each person, as many cells. Empty cells are empty texts. The pictures are left out.
    """
    listed = list(people)
    columns = list(_columns(listed, language))
    rows = [[column.cell(person, language) for column in columns] for person in listed]
    return [column.heading for column in columns], rows


def _columns(people: Sequence[PersonOut], language: str) -> Iterable[_Out]:
    """Give the columns; what there is several of takes as many as the person who has most."""
    drafts = [person.draft for person in people]
    yield from (_Out(in_language(words, language), cell) for words, cell in FIRST)
    for number in range(1, 1 + _most(len(draft.phones) for draft in drafts)):
        yield from _numbered(PHONE, number, language)
    for number in range(1, 1 + _most(len(draft.mails) for draft in drafts)):
        yield from _numbered(MAIL, number, language)
    for number in range(1, 1 + _most(len(draft.addresses) for draft in drafts)):
        yield from _numbered(ADDRESS, number, language)
    yield _Out(in_language(BIRTHDAY[0], language), BIRTHDAY[1])
    for number in range(1, 1 + max((len(other_days(draft)) for draft in drafts), default=0)):
        yield from _numbered(DAY, number, language)
    yield from (_Out(in_language(words, language), cell) for words, cell in LAST)
    yield from _field_columns(drafts, language)


def _most(counts: Iterable[int]) -> int:
    """At least one column, so that an empty list can be filled in."""
    return max((*counts, 1))


def _numbered(
    table: Sequence[tuple[Words, NumberedCell]],
    number: int,
    language: str,
) -> Iterable[_Out]:
    for words, cell in table:
        first, _, rest = in_language(words, language).partition("#")
        yield _Out(f"{first}{number}{rest}", _of_number(cell, number - 1))


def _of_number(cell: NumberedCell, index: int) -> Cell:
    return lambda person, language: cell(person.draft, index, language)


def _field_columns(drafts: Iterable[CustomerDraft], language: str) -> Iterable[_Out]:
    """Give a column for each field of the owner's, in the order in which they first come."""
    fields = {(name, kind_of(value)): None for draft in drafts for name, value in draft.fields}
    for name, kind in fields:
        word = in_language(FIELD_WORDS, language)
        kind_word = in_language(FIELD_KIND_WORDS[kind], language)
        yield _Out(f"{word}({kind_word}): {name}", _field_cell(name, kind))


def _field_cell(name: str, kind: str) -> Cell:
    def cell(person: PersonOut, language: str) -> str:
        for field_name, value in person.draft.fields:
            if field_name == name and kind_of(value) == kind:
                return typed_value(value, language)
        return ""

    return cell
