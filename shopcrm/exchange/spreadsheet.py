"""Spreadsheets: opened in a process of their own, whose rows come back through a pipe (see ``spreadsheet_child``)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from shopcrm.errors import FileTooLargeError, ImportFormatError
from shopcrm.exchange.gathered import Shop
from shopcrm.exchange.lists import ReadList
from shopcrm.exchange.spreadsheet_child import EXIT_DONE, EXIT_TOO_LARGE, UNPACKED_BYTES
from shopcrm.exchange.tables import Row, Sheet, read_sheets

FROZEN_ARGUMENT = "--read-spreadsheet"
"""The first argument by which the frozen program is told to be that process: it then calls
``spreadsheet_child.main(sys.argv[2:])`` and ends with what that gives, before anything else is imported."""

_SECONDS = 120
_LONGEST_LINE = 64 * 1024 * 1024
_MEGABYTE = 1024 * 1024


@dataclass(slots=True)
class _Child:
    """The process and whether it ran out of time."""

    process: subprocess.Popen[bytes]
    is_late: bool = False

    def stop(self) -> None:
        """End it because its time is up."""
        self.is_late = True
        self.process.kill()


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
    """Give the command that starts the process, from the sources and in the frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_ARGUMENT, language]
    # -P keeps the current folder off the path: a spreadsheet's folder may hold a file called json.py.
    return [sys.executable, "-P", "-m", "shopcrm.exchange.spreadsheet_child", language]


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
    with subprocess.Popen(  # noqa: S603 - our own program; of the file only its bytes go there
        child_command(language),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        child = _Child(process)
        clock = threading.Timer(_SECONDS, child.stop)
        feeder = threading.Thread(target=_feed, args=(process, content), daemon=True)
        clock.start()
        feeder.start()
        try:
            yield from _lines(process, ending)
            code = process.wait()
        finally:
            clock.cancel()
            process.kill()
            feeder.join()
    if code == EXIT_DONE and not child.is_late:
        return
    # A code below nought is a signal: memory or time ran out, or the library aborted.
    if child.is_late or code == EXIT_TOO_LARGE or code < 0:
        raise FileTooLargeError(path, UNPACKED_BYTES // _MEGABYTE)
    raise ImportFormatError(ending)


def _lines(process: subprocess.Popen[bytes], ending: str) -> Iterator[object]:
    if process.stdout is None:
        return
    while line := process.stdout.readline(_LONGEST_LINE):
        if not line.endswith(b"\n"):
            # Cut off where the process ended; its exit code says why.
            return
        try:
            yield json.loads(line)
        except ValueError:
            raise ImportFormatError(ending) from None


def _feed(process: subprocess.Popen[bytes], content: bytes) -> None:
    """Write the file into the pipe; a process that has ended does not want it any more."""
    if process.stdin is not None:
        with suppress(OSError), process.stdin as pipe:
            pipe.write(content)


def _environment() -> dict[str, str]:
    """Give the process the path to this package, from wherever the program was started."""
    package = str(Path(__file__).parents[2])
    path = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join((package, path)) if path else package}
