"""Spreadsheets are opened in a process of their own, which a hostile one may end."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from shopcrm.domain.customers import CustomerDay, DayKind
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.phones import read_phone
from shopcrm.errors import FileTooLargeError, ImportFormatError, NoColumnsError
from shopcrm.exchange import spreadsheet, spreadsheet_child
from shopcrm.exchange.lists import ReadList
from shopcrm.exchange.reading import read_bytes

Cell = str | float | bool | date | None
PEOPLE: list[list[Cell]] = [["이름", "전화", "생일"], ["김정숙", 1012345678, date(1958, 9, 21)]]


def _workbook(*sheets: tuple[str, Sequence[Sequence[Cell]]], hidden: str = "") -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as workbook:
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        shown = [workbook.add_worksheet(name) for name, _ in sheets]
        for sheet, (name, rows) in zip(shown, sheets, strict=True):
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(number, column, cell, day)
                    elif cell is not None:
                        sheet.write(number, column, cell)
            if name == hidden:
                sheet.hide()
    return content.getvalue()


def _changed(content: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Change the first sheet inside a workbook."""
    changed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            body = old.read(entry)
            new.writestr(
                entry.filename, change(body) if entry.filename.endswith("sheet1.xml") else body
            )
    return changed.getvalue()


def _far_away_cell() -> bytes:
    """A small file whose one cell far down and right makes a table of 17 thousand million cells."""
    cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return _changed(_workbook(("A", PEOPLE)), lambda body: body.replace(b"</sheetData>", cell))


def _list(content: bytes, ending: str = "xlsx") -> ReadList:
    return read_bytes(content, ending, country="KR", language="ko", path=Path(f"손님.{ending}"))


def test_figures_and_days_are_read_as_numbers_and_birthdays() -> None:
    found = _list(_workbook(("손님", PEOPLE)))
    draft = found.rows[0].draft
    assert draft.phones == (read_phone("01012345678", "KR"),)
    assert draft.days == (CustomerDay(DayKind.BIRTHDAY, RememberedDay(9, 21, 1958)),)
    assert (found.rows[0].line, found.rows[0].sheet, found.encoding) == (2, None, None)


def test_a_list_that_begins_in_the_middle_keeps_its_row_numbers() -> None:
    rows: list[list[Cell]] = [
        [],
        [None, "한빛 떡집"],
        [],
        [None, None, "이름", "메모"],
        [None, None, "김정숙", True],
        [],
        [None, None, None, "주인 없음"],
    ]
    found = _list(_workbook(("손님", rows)))
    assert [(row.line, row.draft.note) for row in found.rows] == [(5, "TRUE")]
    assert [row.line for row in found.refused] == [7]


def test_every_sheet_with_headings_is_read_and_the_others_are_named() -> None:
    content = _workbook(
        ("1월", PEOPLE),
        ("합계", [["총", 3]]),
        ("2월", [["고객명"], ["이상호"]]),
        ("옛날", PEOPLE),
        ("빈", []),
        hidden="옛날",
    )
    found = _list(content)
    assert [(row.sheet, row.line, row.draft.given_name) for row in found.rows] == [
        ("1월", 2, "정숙"),
        ("2월", 2, "상호"),
    ]
    assert found.ignored_sheets == ("합계", "옛날")


def test_a_workbook_without_headings_is_refused() -> None:
    with pytest.raises(NoColumnsError):
        _list(_workbook(("합계", [["총", 3]])))


@pytest.mark.parametrize("codec", ["utf-8", "cp949"])
def test_a_page_that_calls_itself_a_spreadsheet_is_read(codec: str) -> None:
    page = (
        f'<html><head><meta charset="{"euc-kr" if codec == "cp949" else codec}"><style>td{{}}</style></head>'
        "<table><tr><th colspan=2>손님 명단</th></tr><tr><th>성명<th>연락처<th>비고</tr>"
        "<tr><td>김정숙<td>010-1234-5678<td>&lt;b&gt;첫 줄<br>둘째 줄<table><tr><td>안</table></tr></table>"
    )
    draft = _list(page.encode(codec), "xls").rows[0].draft
    assert draft.phones == (read_phone("010-1234-5678", "KR"),)
    assert draft.note == "<b>첫 줄\n둘째 줄안"


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.95])
def test_a_workbook_that_was_cut_off_is_refused(keep: float) -> None:
    content = _workbook(("손님", PEOPLE))
    with pytest.raises(ImportFormatError):
        _list(content[: int(len(content) * keep)])


def test_a_workbook_that_unpacks_to_more_than_memory_is_refused() -> None:
    with pytest.raises(FileTooLargeError):
        _list(_far_away_cell())


def test_an_archive_that_unpacks_to_thousands_of_megabytes_is_refused() -> None:
    content = io.BytesIO(_workbook(("손님", PEOPLE)))
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("xl/more.xml", b"")
        archive.infolist()[-1].file_size = spreadsheet_child.UNPACKED_BYTES
    with pytest.raises(FileTooLargeError):
        _list(content.getvalue())


def test_opened_in_the_program_itself_it_would_end_the_program() -> None:
    code = (
        "import io, resource, sys; resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30));"
        "resource.setrlimit(resource.RLIMIT_CORE, (0, 0));"
        "from python_calamine import CalamineWorkbook as W;"
        "W.from_filelike(io.BytesIO(sys.stdin.buffer.read())).get_sheet_by_index(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=_far_away_cell(), capture_output=True, check=False
    )
    assert done.returncode < 0


def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "_SECONDS", 0.2)
    monkeypatch.setattr(
        spreadsheet,
        "child_command",
        lambda _language: [sys.executable, "-c", "import time; time.sleep(60)"],
    )
    with pytest.raises(FileTooLargeError):
        _list(_workbook(("손님", PEOPLE)))


@pytest.mark.parametrize("said", ['{"sheet": 1}', "[1, 2]", "no json", '["1", []]', "[1, [[]]"])
def test_a_process_that_says_something_else_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setattr(
        spreadsheet, "child_command", lambda _language: [sys.executable, "-c", f"print({said!r})"]
    )
    with pytest.raises(ImportFormatError):
        _list(_workbook(("손님", PEOPLE)))


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert spreadsheet.child_command("ja")[-2:] == ["shopcrm.exchange.spreadsheet_child", "ja"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert spreadsheet.child_command("ja") == [sys.executable, "--read-spreadsheet", "ja"]


def test_a_file_beside_the_list_is_never_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "zipfile", "python_calamine", "shopcrm"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    monkeypatch.chdir(tmp_path)
    assert len(_list(_workbook(("손님", PEOPLE))).rows) == 1
    assert not (tmp_path / "ran").exists()


def test_many_rows_come_through_the_pipe_whole() -> None:
    rows: list[list[Cell]] = [["이름", "메모"]]
    rows.extend([f"손님{number}", "가" * 50] for number in range(3_000))
    found = _list(_workbook(("손님", rows)))
    assert (len(found.rows), found.rows[-1].line) == (3_000, 3_001)
