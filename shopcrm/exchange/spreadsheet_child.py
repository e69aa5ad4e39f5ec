"""The process in which a spreadsheet from outside is opened: a hostile one ends it, and nothing else.

The library that reads spreadsheets aborts its process on a file that unpacks to more than there is memory. So it runs here,
under limits, with the file on standard input and rows on standard output, one JSON text a line:
``{"sheet": name, "hidden": bool}`` before each sheet, then ``[row, [cell, ...]]`` with rows counted from 1 and cells as text.
"""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any, BinaryIO

from shopcrm.exchange.child import (
    EXIT_DONE,
    EXIT_TOO_LARGE,
    EXIT_UNREADABLE,
    limit_this_process,
)

MEMORY_BYTES = 1536 * 1024 * 1024
CPU_SECONDS = 90
UNPACKED_BYTES = 1024 * 1024 * 1024
MOST_CELLS = 20_000_000
MOST_LETTERS = 400_000_000

_ZIP = b"PK\x03\x04"
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})
_LARGEST_WHOLE = 1e15


class _TooLargeError(Exception):
    """The file unpacks to more than may be brought in."""


class _UnreadableError(Exception):
    """The file is damaged, locked, or none of those we read."""


def main(argv: Sequence[str]) -> int:
    """Read a spreadsheet from standard input and write its rows to standard output.

    Args:
        argv: The shop's language, for old files that do not say their encoding; may be empty.

    Returns:
        The exit code: ``EXIT_DONE``, ``EXIT_UNREADABLE`` or ``EXIT_TOO_LARGE``.
    """
    limit_this_process(MEMORY_BYTES, CPU_SECONDS)
    # A windowed program has no sys.stdin on Windows, but it has the pipes it was started with.
    with os.fdopen(0, "rb", closefd=False) as source, os.fdopen(1, "wb", closefd=False) as target:
        try:
            _write(_rows_of(source.read(), argv[0] if argv else "ko"), target)
        except (_TooLargeError, MemoryError):
            return EXIT_TOO_LARGE
        except _UnreadableError:
            return EXIT_UNREADABLE
        except BrokenPipeError:
            return EXIT_DONE
    return EXIT_DONE


def _write(lines: Iterator[object], target: BinaryIO) -> None:
    cells = letters = 0
    for line in lines:
        text = json.dumps(line, ensure_ascii=True, separators=(",", ":"))
        cells += len(line[1]) if isinstance(line, list) else 1
        letters += len(text)
        if cells > MOST_CELLS or letters > MOST_LETTERS:
            raise _TooLargeError
        target.write(text.encode("ascii") + b"\n")


def _rows_of(content: bytes, language: str) -> Iterator[object]:
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        from shopcrm.exchange.html_table import html_tables

        for number, rows in enumerate(html_tables(content, language), start=1):
            yield {"sheet": str(number), "hidden": False}
            yield from ([line, cells] for line, cells in rows)
        return
    if content.startswith(_ZIP):
        _weigh(content)
    yield from _workbook_rows(content)


def _weigh(content: bytes) -> None:
    """Refuse an archive that says of itself that it unpacks to too much; one that lies runs into the limits."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError):
        raise _UnreadableError from None
    if unpacked > UNPACKED_BYTES:
        raise _TooLargeError


def _workbook_rows(content: bytes) -> Iterator[object]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for metadata in workbook.sheets_metadata:
            if metadata.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_name(metadata.name)
            hidden = metadata.visible != SheetVisibleEnum.Visible
            yield {"sheet": metadata.name, "hidden": hidden}
            for number, row in enumerate(sheet.to_python(skip_empty_area=False), start=1):
                cells = [_text(cell) for cell in row]
                while cells and not cells[-1]:
                    cells.pop()
                if cells:
                    yield [number, cells]
    except (CalamineError, OSError, ValueError):
        raise _UnreadableError from None


def _text(cell: Any) -> str:  # noqa: ANN401 - a cell is whatever the library makes of it
    """Give a cell as it would be typed: whole numbers without ``.0``, days as ISO 8601."""
    if isinstance(cell, str):
        return "" if cell in _ERRORS else cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _LARGEST_WHOLE else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time.min else cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, (date, time)) else str(cell)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
