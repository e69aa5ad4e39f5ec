"""Spreadsheets: opened in a process of their own, whose rows come back through a pipe (see ``spreadsheet_child``)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from shopcrm.errors import FileTooLargeError, FileUnreadableError, ImportFormatError
from shopcrm.exchange import child
from shopcrm.exchange.gathered import Shop
from shopcrm.exchange.lists import ReadList
from shopcrm.exchange.spreadsheet_child import UNPACKED_BYTES
from shopcrm.exchange.tables import Row, Sheet, read_sheets

FROZEN_ARGUMENT: Final = "--read-spreadsheet"

_SECONDS = 120
_LONGEST_LINE = 64 * 1024 * 1024
_MEGABYTE = 1024 * 1024


def read_spreadsheet(
    content: bytes, *, country: str, language: str, path: Path, ending: str
) -> ReadList:
    """Read the tables of a workbook (.xlsx, .xls, .xlsb, .ods, or HTML that says it is .xls).

    Args:
        content: The whole file.
        country: The shop's.
        language: The shop's.
        path: To be named in errors.
        ending: To be named in errors.

    Returns:
        ``line`` is the row of the sheet.

    Raises:
        ImportFormatError: It is damaged, locked with a password or not a spreadsheet at all.
        FileTooLargeError: It unpacks to more than memory, time and the number of cells allow.
        NoColumnsError: No heading was recognised on any sheet.
    """
    sheets = list(_sheets(content, language, path, ending))
    return read_sheets(sheets, Shop(country, language), path)


def child_command(language: str) -> list[str]:
    """Give the command that starts the process."""
    return child.command(FROZEN_ARGUMENT, "shopcrm.exchange.spreadsheet_child", language)


def _sheets(content: bytes, language: str, path: Path, ending: str) -> Iterator[Sheet]:
    sheet: Sheet | None = None
    rows: list[Row] = []
    for line in _child_lines(content, language, path, ending):
        match line:
            case [int(number), [*cells]]:
                rows.append((number, [str(cell) for cell in cells]))
            case {"sheet": str(name), "hidden": bool(is_hidden)}:
                if sheet is not None:
                    yield sheet
                rows = []
                sheet = Sheet(rows, name, is_hidden)
            case _:
                raise ImportFormatError(ending)
    if sheet is not None:
        yield sheet


def _child_lines(content: bytes, language: str, path: Path, ending: str) -> Iterator[object]:
    """Start the process and give what it writes, line by line.

    Raises:
        ImportFormatError: It said so, or failed.
        FileTooLargeError: It said so, or was ended by a limit.
    """
    try:
        with child.started(child_command(language), content, _SECONDS) as reader:
            yield from _lines(reader, ending)
            if reader.is_done():
                return
            if reader.ran_out():
                raise FileTooLargeError(path, UNPACKED_BYTES // _MEGABYTE)
    except child.NotStartedError as error:
        raise FileUnreadableError(path) from error
    raise ImportFormatError(ending)


def _lines(reader: child.Child, ending: str) -> Iterator[object]:
    while line := reader.output.readline(_LONGEST_LINE):
        if not line.endswith(b"\n"):
            # Cut off where the process ended; its exit code says why.
            return
        try:
            yield json.loads(line)
        except ValueError:
            raise ImportFormatError(ending) from None
