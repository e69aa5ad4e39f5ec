"""The list of customers: rows are read when they are painted, and say what there is to see to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from shopcrm.domain.ids import CustomerId
from shopcrm.ui.counter.row_painting import HIT, ROW
from shopcrm.ui.counter.row_words import RowWords

if TYPE_CHECKING:
    # A start paints the list before the services, which load SQLAlchemy, are there.
    from shopcrm.services.counter import CounterService, CustomerListRow
    from shopcrm.services.searching import Sighting

CHUNK: Final = 12
"""So many rows are read at once: a screen of them."""

MOST_ROWS: Final = 2_000
"""So many rows are kept; whoever scrolls through everybody does not need them all again."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the list, and why she is in it."""

    id: CustomerId
    hit: Sighting | None = None


class PeopleModel(QAbstractListModel):
    """Customers in order; only their ids are held, and the rows that were looked at, until something changes."""

    def __init__(self, counter: CounterService, words: RowWords) -> None:
        super().__init__()
        self._counter = counter
        self._words = words
        self._people: list[Person] = []
        self._rows: dict[CustomerId, CustomerListRow] = {}
        self.changes = 0

    def show(self, people: Sequence[Person]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._people = list(people)
        self.endResetModel()

    def add(self, people: Sequence[Person]) -> None:
        """Show these below the others."""
        if people:
            first = len(self._people)
            self.beginInsertRows(QModelIndex(), first, first + len(people) - 1)
            self._people.extend(people)
            self.endInsertRows()

    def set_words(self, words: RowWords) -> None:
        """Word the rows anew: another day has begun."""
        self._words = words
        self.forget()

    def forget(self) -> None:
        """Read the rows again when they are painted next: something changed."""
        self._rows = {}
        self.changes += 1

    def unread(self) -> list[CustomerId]:
        """Give those in the list whose rows were not looked at yet."""
        return [one.id for one in self._people if one.id not in self._rows]

    def keep(self, rows: Sequence[CustomerListRow], changes: int) -> None:
        """Keep rows that were read beforehand, unless something changed since ``changes`` was what it is."""
        if changes == self.changes:
            self._keep(rows)

    def _keep(self, rows: Sequence[CustomerListRow]) -> None:
        if len(self._rows) + len(rows) > MOST_ROWS:
            self._rows = {}
        self._rows.update((row.customer.id, row) for row in rows)

    def person(self, row: int) -> Person | None:
        """Give who stands in a row."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, customer_id: CustomerId | None) -> int:
        """Give the row of somebody; -1 when she is not in the list."""
        return next((n for n, one in enumerate(self._people) if one.id == customer_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Count the rows."""
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give what the delegate paints, and what is read aloud."""
        person = self.person(index.row())
        if person is None:
            return None
        if role == HIT:
            return person.hit
        if role not in {ROW, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return None
        row = self._row(index.row())
        if role == ROW or row is None:
            return row
        return self._words.aloud(row, person.hit)

    def _row(self, number: int) -> CustomerListRow | None:
        person = self._people[number]
        if person.id not in self._rows:
            near = self._people[number : number + CHUNK]
            ids = [one.id for one in near if one.id not in self._rows]
            self._keep(self._counter.rows(list(dict.fromkeys(ids))))
        return self._rows.get(person.id)
