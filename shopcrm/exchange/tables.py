"""Tables, from wherever they come: find the row of headings, and make a draft of each row below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

from shopcrm.errors import NoColumnsError
from shopcrm.exchange.columns import RowReader, compile_columns, is_ours
from shopcrm.exchange.gathered import Gathered, Shop
from shopcrm.exchange.headers import Column, recognise
from shopcrm.exchange.heading_words import TELLS_WHO
from shopcrm.exchange.lists import (
    ReadList,
    ReadRow,
    RefusedReason,
    RefusedRow,
    Remark,
    RemarkReason,
)

HEADING_ROWS = 10
"""Titles, dates and empty lines may stand above the headings, but not more than this."""

CONTINUED = "  +"
"""Behind the heading of the column before: its texts go on in this one. No name of a field has two spaces in a row."""

_WIDEST = 2_000
_SHOWN_LETTERS = 60

Row = tuple[int, list[str]]
"""The line a row begins on, counted from 1, and its cells."""

Take = Callable[[ReadRow], object]
"""What is given each row at once instead of keeping it."""


@dataclass(slots=True)
class Sheet:
    """One table. ``broken`` are rows that could not be taken apart, with what they begin with."""

    rows: Iterable[Row]
    name: str = ""
    is_hidden: bool = False
    broken: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Headings:
    """The row of headings. ``score`` is how many of its cells mean something."""

    cells: list[str]
    columns: list[Column | None]
    score: int


class _Results:
    """What has been read so far from all sheets."""

    def __init__(self, take: Take | None) -> None:
        self.rows: list[ReadRow] = []
        self.take: Take = take or self.rows.append
        self.refused: list[RefusedRow] = []
        self.remarks: list[Remark] = []
        self.ignored_columns: dict[str, None] = {}
        self.ignored_sheets: list[str] = []

    def forget_sheets(self) -> None:
        """With one list in the file, its sheet goes without saying."""
        for row in self.rows:
            row.sheet = None
        for refused in self.refused:
            refused.sheet = None
        for remark in self.remarks:
            remark.sheet = None


def read_sheets(
    sheets: Iterable[Sheet],
    shop: Shop,
    path: Path,
    encoding: str | None = None,
    take: Take | None = None,
) -> ReadList:
    """Read all tables of a file that have headings we know.

    Args:
        sheets: In the order of the file.
        shop: Whose list it is.
        path: To be named in the error.
        encoding: The codec of the file, for the result.
        take: Is given each row as soon as it was read; then the result has none.

    Raises:
        NoColumnsError: None of them has a heading by which a name or a phone could be told.
    """
    results = _Results(take)
    count = sum(_read_sheet(sheet, shop, results) for sheet in sheets)
    if count == 0:
        raise NoColumnsError(path)
    if count == 1:
        results.forget_sheets()
    return ReadList(
        tuple(results.rows),
        tuple(results.refused),
        tuple(results.ignored_columns),
        tuple(results.remarks),
        tuple(results.ignored_sheets),
        encoding,
    )


def _read_sheet(sheet: Sheet, shop: Shop, results: _Results) -> bool:
    """Read one table; False when it is hidden or has no headings."""
    rows = iter(sheet.rows)
    first = [row for row in islice(rows, HEADING_ROWS) if row[1]]
    headings_at = None if sheet.is_hidden else find_headings([cells for _, cells in first])
    if headings_at is None:
        if first:
            results.ignored_sheets.append(sheet.name)
        return False
    index, headings = headings_at
    for cell, column in zip(headings.cells, headings.columns, strict=True):
        if column is None and cell.strip() and not _goes_on(cell):
            results.ignored_columns.setdefault(cell.strip())
    below = chain(first[index + 1 :], rows)
    _read_rows(_without_blank(below, headings.cells), headings, shop, sheet.name, results)
    for line, words in sheet.broken:
        results.refused.append(RefusedRow(line, RefusedReason.BROKEN, words, sheet.name))
    results.refused.sort(key=lambda row: row.line)
    return True


def find_headings(rows: Sequence[Sequence[str]]) -> tuple[int, Headings] | None:
    """Find the row of headings among the first rows.

    Returns:
        Its index and what its columns mean; the row that says most, the first of several. None when none of them has a
        name, a nickname or a phone.
    """
    best: tuple[int, Headings] | None = None
    for index, row in enumerate(rows):
        columns = recognise(row[:_WIDEST])
        known = [column.means for column in columns if column is not None]
        if TELLS_WHO.isdisjoint(known):
            continue
        score = len(known)
        if best is None or score > best[1].score:
            best = (index, Headings(list(row[:_WIDEST]), columns, score))
    return best


def _without_blank(rows: Iterable[Row], headings: list[str]) -> Iterator[Row]:
    """Leave out empty rows, and headings that come again in the middle of pasted lists."""
    for row in rows:
        cells = row[1]
        if cells != headings and any(cell and not cell.isspace() for cell in cells):
            yield row


def _read_rows(
    rows: Iterator[Row], headings: Headings, shop: Shop, sheet: str, results: _Results
) -> None:
    readers = compile_columns(headings.columns, shop)
    ours = is_ours(headings.columns)
    width = len(headings.columns)
    continued = [index for index, cell in enumerate(headings.cells) if index and _goes_on(cell)]
    for line, cells in rows:
        for index in reversed(continued) if ours else ():
            _join_to_the_left(cells, index)
        person = Gathered(shop, line, ours=ours)
        found = _read_row(person, cells, readers, width)
        found.sheet = sheet or None
        if isinstance(found, ReadRow):
            results.take(found)
        else:
            results.refused.append(found)
        for remark in person.remarks:
            remark.sheet = sheet or None
            results.remarks.append(remark)


def _goes_on(heading: str) -> bool:
    return heading.endswith(CONTINUED)


def _join_to_the_left(cells: list[str], index: int) -> None:
    if index < len(cells):
        cells[index - 1] += cells[index]
        cells[index] = ""


def _read_row(
    person: Gathered, cells: list[str], readers: list[RowReader], width: int
) -> ReadRow | RefusedRow:
    if len(cells) < width:
        cells = cells + [""] * (width - len(cells))
    elif len(cells) > width:
        for cell in cells[width:]:
            if cell.strip():
                person.remark(RemarkReason.CELL_WITHOUT_HEADING, cell)
    for read in readers:
        read(person, cells)
    found = person.finish()
    if isinstance(found, RefusedRow) and not found.words:
        found.words = " ".join(" ".join(cells).split())[:_SHOWN_LETTERS]
    return found
