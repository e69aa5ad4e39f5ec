"""The rows of the list: headings, lines, and the one line into which the days of others are folded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import groupby
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.today import LineKind, Today, TodayLine
from shopcrm.services.counter import CustomerListRow
from shopcrm.ui.common.letters import plain_tooltip
from shopcrm.ui.today.words import aloud, letters_of
from shopcrm.wording.sheets import SheetGroup, folded_title, group_of, group_title, matter

ROW: Final = Qt.ItemDataRole.UserRole
"""The role under which a row is given to who paints it."""

FETCHED_AT_ONCE: Final = 24
"""So many customers from the painted row on are read together."""


class Show(Enum):
    """Which lines are shown."""

    ALL = "all"
    FOLLOWUPS = "followups"
    DAYS = "days"
    PROMISES = "promises"
    COMPLAINTS = "complaints"
    HOLDS = "holds"


KINDS: Final[dict[Show, frozenset[LineKind]]] = {
    Show.ALL: frozenset(LineKind),
    Show.FOLLOWUPS: frozenset({LineKind.FOLLOWUP}),
    Show.DAYS: frozenset({LineKind.BIRTHDAY, LineKind.DAY}),
    Show.PROMISES: frozenset({LineKind.PROMISE}),
    Show.COMPLAINTS: frozenset({LineKind.COMPLAINT}),
    Show.HOLDS: frozenset({LineKind.HOLD}),
}
ALWAYS: Final = (Show.ALL, Show.FOLLOWUPS, Show.DAYS)
"""What there is to choose even when nothing is of that kind."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a group, and how many lines it has."""

    group: SheetGroup
    count: int


@dataclass(frozen=True, slots=True)
class Fold:
    """The remembered days of those who are no regulars, in one line that opens."""

    lines: tuple[TodayLine, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the list. ``is_last`` of its group; then no rule stands under it."""

    line: TodayLine
    is_last: bool = False


Row = Heading | Fold | LineRow


def rows_of(
    today: Today, show: Show, without: Collection[str] = (), *, unfolded: bool = False
) -> Iterator[Row]:
    """Give the rows of a day, in their order.

    Args:
        today: The list.
        show: Which lines.
        without: The names of lines that are just being closed.
        unfolded: The days of others are shown as well.
    """
    kinds = KINDS[show]
    lines = [one for one in today.lines if one.kind in kinds and one.name not in without]
    for group, members in groupby(lines, key=lambda one: group_of(one, today.day)):
        together = list(members)
        yield Heading(group, len(together))
        for place, one in enumerate(together, 1):
            yield LineRow(one, is_last=place == len(together))
    folded = tuple(one for one in today.folded if one.kind in kinds and one.name not in without)
    if folded:
        yield Fold(folded, unfolded)
        if unfolded:
            for place, one in enumerate(folded, 1):
                yield LineRow(one, is_last=place == len(folded))


def count_of(today: Today, show: Show, without: Collection[str] = ()) -> int:
    """Count the lines of a kind; those that are folded are not counted."""
    return sum(one.kind in KINDS[show] and one.name not in without for one in today.lines)


def choices_of(today: Today) -> tuple[Show, ...]:
    """Give what there is to choose from: kinds of which there is nothing are no choice."""
    return tuple(show for show in Show if show in ALWAYS or count_of(today, show))


FetchRows = Callable[[Sequence[CustomerId]], list[CustomerListRow]]


class DayModel(QAbstractListModel):
    """The rows as Qt wants them. What is in a circle is read when it is painted, some customers at a time."""

    def __init__(self, fetch: FetchRows | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._rows: list[Row] = []
        self._day = date.min
        self._letters: dict[CustomerId, str] = {}

    def show_rows(self, rows: Sequence[Row], day: date) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._day = day
        self._letters.clear()
        self.endResetModel()

    def row_at(self, place: int) -> Row | None:
        """Give a row; None beyond the ends."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def line_at(self, place: int) -> TodayLine | None:
        """Give the line of a row; None for a heading or a fold."""
        row = self.row_at(place)
        return row.line if isinstance(row, LineRow) else None

    def place_of(self, name: str) -> int:
        """Give the row of a line by its name; -1 when it is not shown."""
        return next(
            (
                place
                for place, row in enumerate(self._rows)
                if isinstance(row, LineRow) and row.line.name == name
            ),
            -1,
        )

    def day(self) -> date:
        """Give the day of the list."""
        return self._day

    def letters(self, place: int) -> str:
        """Give the letters in the circle of a row."""
        line = self.line_at(place)
        if line is None or line.customer is None:
            return "?"
        one = line.customer
        if one.id not in self._letters:
            self._read_from(place)
        if one.id not in self._letters:
            self._letters[one.id] = letters_of(one, None)
        return self._letters[one.id]

    def _read_from(self, place: int) -> None:
        if self._fetch is None:
            return
        near = [self.line_at(row) for row in range(place, place + FETCHED_AT_ONCE)]
        people = {one.customer.id: one.customer for one in near if one and one.customer}
        for row in self._fetch([key for key in people if key not in self._letters]):
            self._letters[row.customer.id] = letters_of(people[row.customer.id], row)

    # --- as Qt asks ----------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give a row, or how it is read aloud."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._said(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, LineRow):
            return plain_tooltip(matter(row.line))
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let lines and the fold be selected; a heading never is."""
        row = self.row_at(index.row())
        if row is None or isinstance(row, Heading):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def _said(self, row: Row) -> str:
        if isinstance(row, Heading):
            return f"{group_title(row.group)}, {row.count}"
        if isinstance(row, Fold):
            return folded_title(row.lines)
        return aloud(row.line, self._day)
