"""Bringing a list in: who is new, who is known already, and what could not be read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import ActionId
from shopcrm.exchange.lists import Remark
from shopcrm.exchange.reading import read_portions
from shopcrm.services.desk import Desk
from shopcrm.services.incoming import (
    Doubtful,
    Incoming,
    NewRows,
    Refused,
    read_cards,
    refused_row,
)
from shopcrm.services.resolving import Resolver
from shopcrm.storage import customers
from shopcrm.storage.database import Reading

__all__ = ["Doubtful", "ImportReport", "ImportService", "Refused"]

SHOWN_FIRST = 5
"""So many of who is new are given whole, for the owner to see how they come in."""


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
        first: The first few who are new, as their cards will be.
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
    first: tuple[CustomerDraft, ...] = ()


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
        with self._desk.read() as connection:
            incoming = Incoming(connection, self._desk, is_trial=dry_run)
            listed = read_portions(
                path, country=shop.country, language=shop.language, take=incoming.take
            )
        refused = [*map(refused_row, listed.refused), *incoming.refused]
        action_id = None
        if not dry_run and (incoming.new.drafts or incoming.changed):
            action_id = self._write(incoming)
        return ImportReport(
            new=len(incoming.new.drafts),
            same=incoming.same,
            changed=len(incoming.changed),
            doubtful=tuple(incoming.doubtful),
            refused=tuple(sorted(refused, key=lambda one: (one.sheet or "", one.line))),
            remarks=listed.remarks,
            ignored_columns=listed.ignored_columns,
            ignored_sheets=listed.ignored_sheets,
            action_id=action_id,
            first=tuple(incoming.new.drafts[:SHOWN_FIRST]),
        )

    def _write(self, incoming: Incoming) -> ActionId:
        rows = incoming.rows
        if rows is None:
            with self._desk.read() as connection:
                rows = self._made(connection, incoming)
        facts = {"new": len(incoming.new.drafts), "changed": len(incoming.changed)}
        with self._desk.write("import", **facts) as writing:
            connection = writing.connection
            # Somebody may have added a customer while the rows were made: then they are made anew, with the lock held.
            if not rows.still_fit(connection):
                rows = self._made(connection, incoming)
            rows.write(connection)
            self._add_to_cards(connection, incoming)
            return writing.action_id

    def _made(self, connection: Reading, incoming: Incoming) -> NewRows:
        rows = NewRows(connection, self._desk)
        rows.add(incoming.new.drafts)
        return rows

    def _add_to_cards(self, connection: Reading, incoming: Incoming) -> None:
        """Add to the cards as they are now: somebody may have written on them since they were compared."""
        resolver = Resolver(connection, self._desk.shop().language)
        values = []
        for customer_id, card in read_cards(connection, sorted(incoming.changed)):
            draft = card.joined_with(incoming.added[customer_id])
            if draft != card.draft:
                values.append((customer_id, card.version, resolver.values_of(draft)))
        resolver.write_new(connection)
        for customer_id, version, one in values:
            customers.set_customer(connection, customer_id, version, one)


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
