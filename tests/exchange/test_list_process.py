"""A long list in text is read in a process of its own, and comes out as it would have been read here."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from shopcrm.errors import (
    FileTooLargeError,
    ImportFormatError,
    NoColumnsError,
    ShopError,
)
from shopcrm.exchange import child, list_child, list_process, reading
from shopcrm.exchange.lists import ReadList, ReadRow
from shopcrm.exchange.reading import read_file, read_portions

HEADING = "이름,휴대폰,메일,생일,태그,메모\n"
PEOPLE = [
    f"김정{n},010-2000-{n:04d},a{n}@example.com,음 3월 {n % 29 + 1}일,단골;떡,{n}월에 오심\n"
    for n in range(1200)
]


def _in_portions(path: Path) -> tuple[ReadList, list[list[ReadRow]]]:
    portions: list[list[ReadRow]] = []

    def take(rows: Sequence[ReadRow]) -> None:
        portions.append(list(rows))

    listed = read_portions(path, country="KR", language="ko", take=take)
    return listed, portions


@pytest.fixture
def every_list_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONG_LIST_BYTES", 1)


def _is_not_started(*_given: object, **_named: object) -> None:
    message = "a process was started"
    raise AssertionError(message)


def _write(folder: Path, *rows: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(HEADING + "".join(rows), "utf-8")
    return path


@pytest.mark.usefixtures("every_list_is_long")
def test_a_list_read_apart_is_the_list_read_here(tmp_path: Path) -> None:
    path = _write(tmp_path, *PEOPLE, ',,,,,"\n', "김,,,13월 40일,,\n", ",,,,,nobody\n")
    listed, portions = _in_portions(path)
    here = read_file(path, country="KR", language="ko")
    assert [row for portion in portions for row in portion] == list(here.rows)
    assert listed == replace(here, rows=())
    assert [len(portion) for portion in portions] == [500, 500, len(here.rows) - 1000]
    assert listed.refused
    assert listed.remarks


@pytest.mark.usefixtures("every_list_is_long")
def test_cards_read_apart_are_the_cards_read_here(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{0}\nTEL;TYPE=CELL:010-1234-{0:04d}\nEND:VCARD\n"
    path = tmp_path / "list.vcf"
    path.write_text("".join(card.format(n) for n in range(700)), "utf-8")
    listed, portions = _in_portions(path)
    here = read_file(path, country="KR", language="ko")
    assert [row for portion in portions for row in portion] == list(here.rows)
    assert listed == replace(here, rows=())


def test_a_short_list_starts_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "Popen", _is_not_started)
    path = _write(tmp_path, *PEOPLE[:10])
    listed, portions = _in_portions(path)
    assert (len(portions[0]), listed.rows) == (10, ())


@pytest.mark.usefixtures("every_list_is_long")
def test_where_no_process_can_be_started_the_list_is_read_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise PermissionError

    monkeypatch.setattr(subprocess, "Popen", fail)
    _, portions = _in_portions(_write(tmp_path, *PEOPLE))
    assert sum(map(len, portions)) == len(PEOPLE)


@pytest.mark.usefixtures("every_list_is_long")
@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"color,shape\nred,round\n", NoColumnsError),
        (b"\x89PNG and more", ImportFormatError),
        ("이름,전화\n김\0,1\n".encode(), ImportFormatError),
    ],
)
def test_what_is_refused_here_is_refused_apart_in_the_same_words(
    tmp_path: Path, content: bytes, error: type[ShopError]
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(error) as here:
        read_file(path, country="KR", language="ko")
    with pytest.raises(error) as apart:
        _in_portions(path)
    assert vars(apart.value) == vars(here.value)


@pytest.mark.usefixtures("every_list_is_long")
def test_a_process_that_takes_too_long_or_dies_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path, *PEOPLE)
    sleeping = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(child, "command", lambda *_given: sleeping)
    monkeypatch.setattr(list_process, "_SECONDS", 0.2)
    with pytest.raises(FileTooLargeError):
        _in_portions(path)
    monkeypatch.setattr(
        child, "command", lambda *_given: [sys.executable, "-c", "raise SystemExit(9)"]
    )
    with pytest.raises(ImportFormatError):
        _in_portions(path)


class _Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("run",)


@pytest.mark.usefixtures("every_list_is_long")
@pytest.mark.parametrize("thing", [_Evil(), io.StringIO, "no rows"])
def test_a_process_that_says_something_else_is_not_believed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    thing: object,
) -> None:
    packed = pickle.dumps(thing)
    said = list_child.LENGTH.pack(len(packed)) + packed
    writes = [sys.executable, "-c", f"import sys; sys.stdout.buffer.write({said!r})"]
    monkeypatch.setattr(child, "command", lambda *_given: writes)
    with pytest.raises(ImportFormatError):
        _in_portions(_write(tmp_path, *PEOPLE))
    assert capsys.readouterr().out == ""


def test_the_frozen_program_starts_itself_to_read_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    given = (list_child.FROZEN_ARGUMENT, "shopcrm.exchange.list_child")
    assert child.command(*given)[-2:] == ["-m", "shopcrm.exchange.list_child"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child.command(*given) == [sys.executable, "--read-list"]
