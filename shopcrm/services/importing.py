"""Bringing a list in: who is new, who is known already, and what could not be read."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import ActionId, CustomerId
from shopcrm.errors import ShopError
from shopcrm.exchange.lists import ReadList, RefusedReason, RefusedRow, Remark
from shopcrm.exchange.reading import read_file
from shopcrm.services.customers import draft_of
from shopcrm.services.desk import Desk, new_uid
from shopcrm.services.recognising import (
    Candidate,
    KnownPeople,
    NewPeople,
    Row,
    Same,
    contradict,
    joined,
    row_of,
)
from shopcrm.services.resolving import Resolver, with_numbers_read
from shopcrm.storage import bulk, customers
from shopcrm.storage.database import Reading

CHUNK = 500
"""How many cards are read at once."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that did not come in: why, by the reader's reason or by the shop's own rule.

    ``sheet`` is named where the file has more than one with a list on it.
    """

    line: int
    reason: RefusedReason | ShopError
    words: str = ""
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A row that came in as somebody new though she may be known; None for somebody of the same list."""

    line: int
    customer_id: CustomerId | None
    same: Same


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of a list.

    Attributes:
        new: How many customers were added.
        same: How many rows said nothing that was not known.
        changed: How many cards were added to; nothing on a card is ever overwritten.
        doubtful: Who may be somebody known; ``same`` is "phone" or "name".
        refused: Rows that did not come in.
        remarks: What could not be read in rows that did.
        ignored_columns: Headings that hold nothing we keep.
        ignored_sheets: Sheets that are hidden, or have no heading we know.
        action_id: By which it is undone; None for a trial run, or when nothing was written.
    """

    new: int
    same: int
    changed: int
    doubtful: tuple[Doubtful, ...] = ()
    refused: tuple[Refused, ...] = ()
    remarks: tuple[Remark, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    ignored_sheets: tuple[str, ...] = ()
    action_id: ActionId | None = None


@dataclass(slots=True)
class _Sorted:
    """The rows of a list by what becomes of them; ``added`` are rows of people who are known."""

    new: NewPeople = field(default_factory=NewPeople)
    added: dict[CustomerId, list[CustomerDraft]] = field(default_factory=lambda: defaultdict(list))
    same: int = 0
    changed: set[CustomerId] = field(default_factory=set)
    doubtful: list[Doubtful] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


class ImportService:
    """Brings lists in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def import_file(self, path: Path, *, dry_run: bool = False) -> ImportReport:
        """Bring a list in, as one action that can be undone.

        Two rows, or a row and a card, are one person by name and number together, where one of them is a bare number, by
        the name alone where neither has a number and nothing contradicts, or by the random id of an own export: then what
        the card lacks is added. Everybody else comes in as somebody new.

        Args:
            path: A vCard file, a table with a heading, or an own export; known by its ending.
            dry_run: Say what would happen, and write nothing.

        Raises:
            ShopError: The file is not there, not what its ending says, or has no heading; nothing was written.
        """
        with _collector_resting():
            return self._import_file(path, dry_run=dry_run)

    def _import_file(self, path: Path, *, dry_run: bool) -> ImportReport:
        shop = self._desk.shop()
        listed = read_file(path, country=shop.country, language=shop.language)
        with self._desk.read() as connection:
            result = self._sort(connection, listed)
        action_id = None
        if not dry_run and (result.new.drafts or result.changed):
            action_id = self._write(result)
        return ImportReport(
            new=len(result.new.drafts),
            same=result.same,
            changed=len(result.changed),
            doubtful=tuple(result.doubtful),
            refused=tuple(sorted(result.refused, key=lambda one: (one.sheet or "", one.line))),
            remarks=listed.remarks,
            ignored_columns=listed.ignored_columns,
            ignored_sheets=listed.ignored_sheets,
            action_id=action_id,
        )

    # --- who is who

    def _sort(self, connection: Reading, listed: ReadList) -> _Sorted:
        result = _Sorted(refused=list(map(_refused, listed.refused)))
        rows = list(self._checked(listed, result))
        known = KnownPeople(connection)
        found = [list(known.candidates(row)) for row in rows]
        wanted = {one.customer_id for candidates in found for one in candidates}
        cards = dict(_cards(connection, sorted(wanted)))
        for row, candidates in zip(rows, found, strict=True):
            owner = _owner(row, candidates, cards)
            if owner is not None:
                _add_to(result, cards, owner, row.draft)
                continue
            namesake_in_list = result.new.has_namesake(row)
            if not result.new.add(row):
                result.same += 1
                continue
            result.doubtful.extend(Doubtful(row.line, one, same) for one, same in known.alike(row))
            if namesake_in_list:
                result.doubtful.append(Doubtful(row.line, None, Same.NAME))
        return result

    def _checked(self, listed: ReadList, result: _Sorted) -> Iterator[Row]:
        language = self._desk.shop().language
        for row in listed.rows:
            try:
                draft = with_numbers_read(check_customer(row.draft), language)
            except ShopError as error:
                result.refused.append(Refused(row.line, error, sheet=row.sheet))
            else:
                yield row_of(row.line, draft)

    # --- writing

    def _write(self, result: _Sorted) -> ActionId:
        drafts = result.new.drafts
        with self._desk.read() as connection:
            resolver, prepared = self._prepare(connection, drafts)
        facts = {"new": len(drafts), "changed": len(result.changed)}
        with self._desk.write("import", **facts) as writing:
            connection = writing.connection
            # Somebody may have added a customer while the rows were made: then they are made anew, with the lock held.
            fits = bulk.next_customer_id(connection) == prepared.first_id
            if not (fits and resolver.still_fits(connection)):
                resolver, prepared = self._prepare(connection, drafts)
            resolver.write_new(connection)
            bulk.write(connection, prepared)
            self._add_to_cards(connection, result)
            return writing.action_id

    def _prepare(
        self, connection: Reading, drafts: Sequence[CustomerDraft]
    ) -> tuple[Resolver, bulk.Prepared]:
        shop = self._desk.shop()
        resolver = Resolver(connection, shop.language)
        people = [(draft.uid or new_uid(), resolver.values_of(draft)) for draft in drafts]
        first_id = bulk.next_customer_id(connection)
        prepared = bulk.prepare(people, first_id, [self._desk.today()] * len(people))
        names = resolver.product_names(connection)
        bulk.prepare_found_by(prepared, people, shop.country, names)
        return resolver, prepared

    def _add_to_cards(self, connection: Reading, result: _Sorted) -> None:
        """Add to the cards as they are now: somebody may have written on them since they were compared."""
        resolver = Resolver(connection, self._desk.shop().language)
        values = []
        for customer_id, card in _cards(connection, sorted(result.changed)):
            draft = card.joined_with(result.added[customer_id])
            if draft != card.draft:
                values.append((customer_id, card.version, resolver.values_of(draft)))
        resolver.write_new(connection)
        for customer_id, version, one in values:
            customers.set_customer(connection, customer_id, version, one)


@dataclass(frozen=True, slots=True)
class _Card:
    """A card as rows are added to it."""

    draft: CustomerDraft
    version: int
    has_photo: bool

    def joined_with(self, rows: Sequence[CustomerDraft]) -> CustomerDraft:
        draft = self.draft
        for row in rows:
            # The draft of a card does not carry its photo: one that is there is not overwritten either.
            draft = joined(draft, replace(row, photo=None) if self.has_photo else row)
        return draft


def _cards(connection: Reading, ids: Sequence[CustomerId]) -> Iterator[tuple[CustomerId, _Card]]:
    for start in range(0, len(ids), CHUNK):
        for one in customers.fetch_customers(connection, ids[start : start + CHUNK]):
            yield one.id, _Card(draft_of(one), one.version, one.has_photo)


def _owner(
    row: Row, candidates: Sequence[Candidate], cards: Mapping[CustomerId, _Card]
) -> CustomerId | None:
    for one in candidates:
        if one.sure or not contradict(cards[one.customer_id].draft, row.draft):
            return one.customer_id
    return None


def _add_to(
    result: _Sorted, cards: Mapping[CustomerId, _Card], owner: CustomerId, draft: CustomerDraft
) -> None:
    before = cards[owner].joined_with(result.added[owner])
    result.added[owner].append(draft)
    if cards[owner].joined_with(result.added[owner]) == before:
        result.same += 1
    else:
        result.changed.add(owner)


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Let Python's collector of cycles rest: a long list is millions of values and no cycle, and looking for one takes a sixth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _refused(row: RefusedRow) -> Refused:
    return Refused(row.line, row.reason, row.words, row.sheet)
