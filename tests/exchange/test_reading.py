"""A file is what its ending and its content both say, or is refused with a reason."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shopcrm.errors import (
    FileMissingError,
    FileTooLargeError,
    FileUnreadableError,
    FormatUnknownError,
    ImportFormatError,
    NoColumnsError,
)
from shopcrm.exchange.lists import ReadList
from shopcrm.exchange.reading import ENDINGS, LIMIT_MB, read_bytes, read_file

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maggie\r\nEND:VCARD\r\n"
TABLE = "이름,전화\r\n김정숙,119\r\n".encode()
ARCHIVE = b"PK\x03\x04" + b"\x00" * 40
PAGE = b"<html><table><tr><td>Name</td></tr><tr><td>Maggie</td></tr></table></html>"


def _read(path: Path) -> ReadList:
    return read_file(path, country="KR", language="ko")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.vcf", CARD),
        ("a.VCF", CARD),
        ("a.csv", TABLE),
        ("a.b.txt", TABLE),
        ("a.txt", CARD),
        ("a.xls", PAGE),
    ],
)
def test_a_file_is_read_by_its_ending(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert len(_read(path).rows) == 1
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("ending", "content", "line"),
    [
        ("csv", ARCHIVE, 1),
        ("csv", PAGE, 1),
        ("csv", b"\xef\xbb\xbf<!DOCTYPE html>", 1),
        ("csv", b"%PDF-1.7", 1),
        ("csv", CARD, 1),
        ("csv", b"name\nMaggie\n\x00\x01\x00\xff" + b"x" * 4000, 3),
        ("vcf", TABLE, 1),
        ("vcf", ARCHIVE, 1),
        ("xlsx", TABLE, None),
        ("xlsx", PAGE, None),
        ("xlsx", ARCHIVE, None),
        ("xls", TABLE, None),
        ("xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, None),
        ("ods", ARCHIVE, None),
        *((ending, b"", None) for ending in ENDINGS),
        ("csv", b"\xef\xbb\xbf \r\n\r\n", None),
    ],
)
def test_a_file_that_is_not_what_its_ending_says_is_refused(
    ending: str, content: bytes, line: int | None
) -> None:
    with pytest.raises(ImportFormatError) as error:
        read_bytes(content, ending, country="KR", language="ko")
    assert (error.value.expected, error.value.line) == (ending, line)


@pytest.mark.parametrize("name", ["a.pdf", "a", "a.json", ".vcf"])
def test_an_ending_we_do_not_read_is_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(CARD)
    with pytest.raises(FormatUnknownError) as error:
        _read(path)
    assert error.value.ending == path.suffix


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        _read(tmp_path / "none.vcf")


def test_a_folder_and_a_pipe_are_no_lists(tmp_path: Path) -> None:
    folder = tmp_path / "a.vcf"
    folder.mkdir()
    with pytest.raises(FileUnreadableError):
        _read(folder)
    pipe = tmp_path / "b.vcf"
    os.mkfifo(pipe)
    with pytest.raises(FileUnreadableError):
        _read(pipe)


def test_a_file_that_may_not_be_read_is_said_to_be_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_bytes(CARD)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user reads everything")
    with pytest.raises(FileUnreadableError):
        _read(path)


def test_a_file_that_is_too_large_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(LIMIT_MB * 1024 * 1024 + 1)
    with pytest.raises(FileTooLargeError) as error:
        _read(path)
    assert (error.value.path, error.value.limit_mb) == (path, LIMIT_MB)


def test_a_table_without_headings_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"1,2\n3,4\n")
    with pytest.raises(NoColumnsError) as error:
        _read(path)
    assert error.value.path == path


def test_costly_libraries_are_imported_only_where_they_are_used() -> None:
    code = (
        "import sys; import shopcrm.exchange.reading, shopcrm.exchange.csv_file, shopcrm.exchange.vcard,"
        " shopcrm.exchange.spreadsheet, shopcrm.exchange.spreadsheet_out, shopcrm.exchange.json_file;"
        "print([name for name in ('phonenumbers', 'python_calamine', 'xlsxwriter', 'charset_normalizer') if name in"
        " sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
