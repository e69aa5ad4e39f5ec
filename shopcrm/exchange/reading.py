"""Bringing a list in: choose the reader by the ending of the file and by what is in it."""

from __future__ import annotations

import errno
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from shopcrm.errors import (
    DeviceFaultError,
    FileMissingError,
    FileTooLargeError,
    FileUnreadableError,
    FormatUnknownError,
    ImportFormatError,
)
from shopcrm.exchange.lists import (
    ReadList,
    ReadRow,
    RefusedReason,
    RefusedRow,
    Remark,
    RemarkReason,
)

__all__ = [
    "ENDINGS",
    "LIMIT_MB",
    "ReadList",
    "ReadRow",
    "RefusedReason",
    "RefusedRow",
    "Remark",
    "RemarkReason",
    "read_bytes",
    "read_file",
    "read_portions",
]

LIMIT_MB = 200

LONG_LIST_BYTES: Final = 512 * 1024
"""From here on a list in text is read in a process of its own; starting one takes as long as reading this much."""

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NOT_TEXT = (
    _ZIP,
    _OLE,
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"SQLite",
)
_BLANK = b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"


class _Reader(Protocol):
    def __call__(
        self, content: bytes, ending: str, *, country: str, language: str, path: Path
    ) -> ReadList: ...


def read_file(path: Path, *, country: str, language: str) -> ReadList:
    """Read a list from a file; nothing is written anywhere.

    Args:
        path: Its ending, in any case, must be one of ``ENDINGS``.
        country: The shop's, two letters; phones and days are read as it writes them.
        language: The shop's; labels are written in it, and it leads the guess at the encoding.

    Raises:
        FileMissingError: There is no such file.
        FileUnreadableError: It may not be read, or is a folder or a device.
        FileTooLargeError: It is larger than ``LIMIT_MB``, or unpacks to more than can be held.
        FormatUnknownError: Its ending names no format we read.
        ImportFormatError: It is not what its ending says, or empty.
        NoColumnsError: A table without headings we know.
    """
    content, ending = _opened(path)
    return read_bytes(content, ending, country=country, language=language, path=path)


def read_portions(
    path: Path, *, country: str, language: str, take: Callable[[Sequence[ReadRow]], object]
) -> ReadList:
    """Read a list from a file, and give its rows away while the rest is still being read.

    A long list in text is read in a process of its own: on two cores reading and what ``take`` does go on side by side.

    Args:
        path: As in ``read_file``.
        country: The shop's.
        language: The shop's.
        take: Is given the rows in the order of the file, some hundreds at a time. When this raises, some may have been given.

    Returns:
        Everything but the rows.
    """
    content, ending = _opened(path)
    if len(content) >= LONG_LIST_BYTES and ENDINGS.get(ending) in {_read_text, _read_cards}:
        from shopcrm.exchange.list_process import NotStartedError, read_list

        # Where no process can be started, the list is read here.
        with suppress(NotStartedError):
            return read_list(
                content, ending, country=country, language=language, path=path, take=take
            )
    listed = read_bytes(content, ending, country=country, language=language, path=path)
    take(listed.rows)
    return replace(listed, rows=())


def _opened(path: Path) -> tuple[bytes, str]:
    """Give what is in a file, and its ending."""
    ending = path.suffix.removeprefix(".").lower()
    # Asked before it is opened: it may be large for nothing, or the shop's own file, whose locks closing it would drop.
    if ending not in ENDINGS and _is_file(path):
        raise FormatUnknownError(f".{ending}" if ending else "")
    return _content_of(path), ending


def read_bytes(
    content: bytes,
    ending: str,
    *,
    country: str,
    language: str,
    path: Path | None = None,
    take: Callable[[ReadRow], object] | None = None,
) -> ReadList:
    """Read a list from the bytes of a file; all else is as in ``read_file``.

    Args:
        content: The whole file.
        ending: With or without its dot.
        country: The shop's.
        language: The shop's.
        path: To be named in errors.
        take: Is given each row, of a table in text as soon as it was read; then the result has none.
    """
    ending = ending.removeprefix(".").lower()
    named = path or Path(f"list.{ending}")
    reader = ENDINGS.get(ending)
    if reader is None:
        raise FormatUnknownError(f".{ending}" if ending else "")
    if len(content) > LIMIT_MB * 1024 * 1024:
        raise FileTooLargeError(named, LIMIT_MB)
    if not content.strip(_BLANK):
        raise ImportFormatError(ending)
    if reader is _read_text:
        listed = _read_text(
            content, ending, country=country, language=language, path=named, take=take
        )
    else:
        listed = reader(content, ending, country=country, language=language, path=named)
    if take is None:
        return listed
    for row in listed.rows:
        take(row)
    return replace(listed, rows=())


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (ValueError, OSError):
        return False


def _content_of(path: Path) -> bytes:
    limit = LIMIT_MB * 1024 * 1024
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FileUnreadableError(path)
        if status.st_size > limit:
            raise FileTooLargeError(path, LIMIT_MB)
        with path.open("rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError:
        raise FileMissingError(path) from None
    except (ValueError, OSError) as error:
        if isinstance(error, OSError) and error.errno == errno.EIO:
            raise DeviceFaultError(path) from error
        raise FileUnreadableError(path) from error


def _read_text(
    content: bytes,
    ending: str,
    *,
    country: str,
    language: str,
    path: Path,
    take: Callable[[ReadRow], object] | None = None,
) -> ReadList:
    """Read a table in text; a .txt may also hold cards."""
    start = content[:4096].lstrip(_BLANK)
    if start.startswith(_NOT_TEXT) or _is_markup(start):
        raise ImportFormatError(ending, 1)
    if start[:11].upper() == b"BEGIN:VCARD":
        if ending == "txt":
            return _read_cards(content, ending, country=country, language=language, path=path)
        raise ImportFormatError(ending, 1)
    from shopcrm.exchange.csv_file import read_csv

    return read_csv(
        content, country=country, language=language, path=path, ending=ending, take=take
    )


def _read_cards(
    content: bytes,
    ending: str,
    *,
    country: str,
    language: str,
    path: Path,  # noqa: ARG001 - as all readers
) -> ReadList:
    if content.startswith(_NOT_TEXT):
        raise ImportFormatError(ending, 1)
    from shopcrm.exchange.vcard import read_vcards

    return read_vcards(content, country=country, language=language)


def _read_workbook(
    content: bytes, ending: str, *, country: str, language: str, path: Path
) -> ReadList:
    """Read a spreadsheet; an .xls may also be a page of HTML, or a newer file under the old name."""
    is_archive, is_old = content.startswith(_ZIP), content.startswith(_OLE)
    is_page = _is_markup(content[:4096].lstrip(_BLANK))
    if not (is_archive or (ending == "xls" and (is_old or is_page))):
        raise ImportFormatError(ending)
    from shopcrm.exchange.spreadsheet import read_spreadsheet

    return read_spreadsheet(content, country=country, language=language, path=path, ending=ending)


def _is_markup(start: bytes) -> bool:
    return (start[:1] == b"<" and start[1:2].isalpha()) or start[:2] in {b"<!", b"<?"}


ENDINGS: dict[str, _Reader] = {
    "csv": _read_text,
    "tsv": _read_text,
    "tab": _read_text,
    "txt": _read_text,
    "vcf": _read_cards,
    "vcard": _read_cards,
    "xlsx": _read_workbook,
    "xlsm": _read_workbook,
    "xlsb": _read_workbook,
    "xls": _read_workbook,
    "ods": _read_workbook,
}
"""What can be brought in, by the ending in small letters."""
