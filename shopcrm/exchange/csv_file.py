"""Text tables: the separator by which most headings are understood, and rows with a broken quotation mark by themselves."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from shopcrm.errors import ImportFormatError
from shopcrm.exchange.cells import unguarded
from shopcrm.exchange.charsets import decode
from shopcrm.exchange.gathered import Shop
from shopcrm.exchange.lists import ReadList
from shopcrm.exchange.tables import HEADING_ROWS, Row, Sheet, Take, find_headings, read_sheets

SEPARATORS = (",", ";", "\t", "|")

_LARGEST_CELL = 1_000_000
_SHOWN_LETTERS = 60
_GUARD = "'"


def read_csv(
    content: bytes,
    *,
    country: str,
    language: str,
    path: Path,
    ending: str = "csv",
    take: Take | None = None,
) -> ReadList:
    """Read a table in a text file.

    Args:
        content: The whole file in any encoding, its cells separated by commas, semicolons, tabs or bars.
        country: The shop's.
        language: The shop's.
        path: To be named in errors.
        ending: To be named in errors.
        take: See ``read_sheets``.

    Returns:
        ``line`` is the line of the file on which a row begins; a cell may have several lines.

    Raises:
        ImportFormatError: The file holds bytes that are no text.
        NoColumnsError: No heading was recognised.
    """
    decoded = decode(content, language)
    text = decoded.text
    if "\0" in text:
        raise ImportFormatError(ending, 1 + text.count("\n", 0, text.index("\0")))
    lines = list(io.StringIO(text, newline=""))
    separator = _separator(lines)
    sheet = Sheet(())
    sheet.rows = _rows(lines, separator, sheet.broken)
    return read_sheets([sheet], Shop(country, language), path, decoded.codec, take)


def _separator(lines: list[str]) -> str:
    """Choose the separator by which most headings are understood; a comma when it makes no difference."""
    said = lines[0].strip().lower() if lines else ""
    if said.startswith("sep=") and len(said) == len("sep=") + 1:
        return said[-1]
    # A few lines more than can be headings, because a title may have several lines in one cell.
    start = lines[: 3 * HEADING_ROWS]
    return max(SEPARATORS, key=lambda separator: _understood(start, separator))


def _understood(lines: list[str], separator: str) -> int:
    rows = islice(_rows(lines, separator, []), HEADING_ROWS)
    found = find_headings([cells for _, cells in rows])
    return 0 if found is None else found[1].score


def _rows(lines: list[str], separator: str, broken: list[tuple[int, str]]) -> Iterator[Row]:
    """Cut lines into rows of cells.

    A quotation mark that is never closed would swallow the rest of the file: its line is read by itself, or is added to
    ``broken``, and the rest goes on.
    """
    csv.field_size_limit(_LARGEST_CELL)
    start = 0
    while start < len(lines):
        rest = map(lines.__getitem__, range(start, len(lines)))
        reader = csv.reader(rest, delimiter=separator, strict=True)
        begun = start
        try:
            for cells in reader:
                yield begun + 1, _cleared(cells)
                begun = start + reader.line_num
        except csv.Error:
            alone = _alone(lines[begun], separator)
            if alone is None:
                broken.append((begun + 1, " ".join(lines[begun].split())[:_SHOWN_LETTERS]))
            else:
                yield begun + 1, _cleared(alone)
            start = begun + 1
        else:
            return


def _alone(line: str, separator: str) -> list[str] | None:
    """Read a line that has loose quotation marks inside a cell (``"Maggie" Walsh``); None when one is not closed."""
    if line.count('"') % 2 or len(line) > _LARGEST_CELL:
        return None
    try:
        return next(csv.reader([line], delimiter=separator), None)
    except csv.Error:
        return None


def _cleared(cells: list[str]) -> list[str]:
    """Take the guard against formulas off the cells that have one."""
    if any(cell[:1] == _GUARD for cell in cells):
        return [unguarded(cell) for cell in cells]
    return cells
