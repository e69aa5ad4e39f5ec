"""Whatever goes wrong is said in one plain sentence, in the language of the shop, and nothing is half done."""

from __future__ import annotations

import os
import re
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from shopcrm import app
from tests.cli.conftest import Answer, Run
from tests.factories import a_customer, a_note
from tests.fakes import FixedClock

HANGUL, KANA = re.compile("[가-힣]"), re.compile("[ぁ-ヿ]")
LANGUAGES = ("ko", "ja", "en")

HUGE = "9" * 30

REFUSED: list[tuple[str, ...]] = [
    ("show", "9"),
    ("show", "0"),
    ("show", "-5"),
    ("show", HUGE),
    ("show", "0" * 20 + HUGE),
    ("show", "kim"),
    ("show", "１"),
    ("show", ""),
    ("show", "\udcff"),
    ("history", "9"),
    ("history", HUGE),
    ("note", "9", "이야기"),
    ("note", HUGE, "이야기"),
    ("note", "1", ""),
    ("note", "1", " \n\t"),
    ("note", "1", "\udcff"),
    ("note", "1", "가" * 100_001),
    ("note", "1", "이야기", "--on", "2026-02-31"),
    ("note", "1", "이야기", "--on", "31 February"),
    ("note", "1", "이야기", "--on", "2030-01-01"),
    ("note", "1", "이야기", "--on", ""),
    ("note", "1", "이야기", "--on", "1958"),
    ("done", "9"),
    ("done", HUGE),
    ("done", "-1"),
    ("done", "followup:x"),
    ("done", "promise:1"),
    ("done", "birthday:1:2026-02-31"),
    ("done", "1", "1"),
    ("done", "1", "9"),
    ("done", "\udcff"),
    ("snooze", "9", "fri"),
    ("snooze", "1", "--to", "2020-01-01"),
    ("snooze", "1", "--to", "어제"),
    ("snooze", "1", "--to", "2026-02-31"),
    ("snooze", "1", "--to", "9999-12-31"),
    ("snooze", "1", "--to", ""),
    ("snooze", "1", "--to", "ok"),
    ("snooze", "1", "--to", "fri note: x"),
    ("snooze", "1", "--to", "fri, 1 ok"),
    ("snooze", "1", HUGE),
    ("tick", "1 ok"),
    ("tick", "1 ok", "--sheet", "7"),
    ("tick", "어쩌고"),
    ("tick", "followup:9 ok"),
    ("tick", "\udcff"),
    ("undo", "999999"),
    ("redo",),
    ("today", "--date", "2026-02-31"),
    ("today", "--date", "31 February"),
    ("today", "--date", "0001-01-01"),
    ("today", "--date", "9999-12-31"),
    ("today", "--date", ""),
    ("import", "nowhere.csv"),
    ("import", "."),
    ("import", ""),
    ("import", "list.doc"),
    ("import", "x" * 300 + ".csv"),
    ("export", "."),
    ("export", ""),
    ("export", "list.doc"),
    ("export", "nowhere/list.csv"),
    ("export", "x" * 300 + ".csv"),
    ("today", "--pdf", "nowhere/today.pdf"),
    ("today", "--pdf", "."),
    ("today", "--pdf", "x" * 300 + ".pdf"),
    ("add",),
    ("add", "--name", " "),
    ("add", "--name", "\udcff"),
    ("add", "--name", "가" * 10_000),
    ("add", "--name", "김정숙", "--phone", "abc"),
    ("add", "--phone", ""),
    ("add", "--name", "김정숙", "--birthday", "2월 31일"),
    ("add", "--name", "김정숙", "--birthday", ""),
    ("add", "--name", "김정숙", "--mail", "nobody"),
    ("add", "--name", "김정숙", "--like", "떡" * 201),
    ("practice",),
]


def _is_one_sentence(answer: Answer, language: str) -> bool:
    (line,) = answer.err.splitlines()
    spoken = "ko" if HANGUL.search(_own(line)) else "ja" if KANA.search(_own(line)) else "en"
    return spoken == language and "Traceback" not in line and "shopcrm." not in line


def _own(line: str) -> str:
    """Leave out what is only repeated of what was typed."""
    return re.sub(r"[“‘「『”][^”’」』]*[”’」』]|\([^)]*\)|（[^）]*）", "", line)


@pytest.fixture(scope="module")
def jungsooks_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a shop of one customer with one follow-up; nothing that is refused changes it."""
    folder = tmp_path_factory.mktemp("refusals") / "shop"
    with app.open_shop(folder, language="ko", now=FixedClock()) as shop:
        customer_id = shop.customers.add(a_customer())
        shop.conversations.record(a_note(customer_id, "2주 뒤 전화"))
    return folder


def _journal(folder: Path) -> object:
    """Give how much was ever written into a shop's file: nothing is written past its journal."""
    with closing(driver.connect(str(folder / "shop.db"))) as connection:
        counts = "SELECT (SELECT count(*) FROM journal_rows), (SELECT count(*) FROM journal_actions), (SELECT count(*) FROM sheets)"
        return connection.execute(counts).fetchone()


@pytest.mark.parametrize("arguments", REFUSED, ids=lambda words: ascii(" ".join(words))[:40])
def test_a_refusal_is_one_sentence_in_each_language_and_changes_nothing(
    run: Run,
    jungsooks_shop: Path,
    arguments: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = _journal(jungsooks_shop)
    for language in LANGUAGES:
        answer = run(*arguments, lang=language, folder=jungsooks_shop)
        assert (answer.status, answer.out) == (1, "")
        assert _is_one_sentence(answer, language), answer.err
    assert _journal(jungsooks_shop) == before
    assert list(tmp_path.iterdir()) == []


def test_without_a_language_the_shop_speaks_its_own(run: Run) -> None:
    run("add", "--name", "田中 和子", lang="ja")
    answer = run("show", "9")
    assert _is_one_sentence(answer, "ja")


MISUNDERSTOOD: list[tuple[str, ...]] = [
    ("dance",),
    ("show",),
    ("note",),
    ("note", "1"),
    ("note", "1", "x", "--stdin"),
    ("note", "1", "x", "--mood", "angry"),
    ("note", "1", "x", "--kind", "fax"),
    ("done",),
    ("done", "1", "--outcome", "maybe"),
    ("undo", "x"),
    ("undo", "-1"),
    ("undo", "0"),
    ("undo", HUGE),
    ("tick",),
    ("tick", "1 ok", "--sheet", "x"),
    ("find", "x", "--limit", "0"),
    ("find", "x", "--limit", "１"),
    ("today", "--paper", "a4"),
    ("today", "--paper", "a3", "--pdf", "x.pdf"),
    ("today", "--json", "--pdf", "x.pdf"),
    ("practice", "--customers", "0"),
    ("practice", "--customers", "many"),
    ("show", "1", "--lang", "fr"),
    ("--demo", "today"),
    ("add", "--nam", "x"),
]


@pytest.mark.parametrize("arguments", MISUNDERSTOOD, ids=" ".join)
def test_what_is_not_understood_ends_with_two_and_makes_no_shop(
    run: Run, arguments: tuple[str, ...], tmp_path: Path
) -> None:
    answer = run(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1
    assert "_positive" not in answer.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_that_can_hold_no_shop_is_told_in_one_sentence(
    run: Run, tmp_path: Path, language: str
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    wrong: list[Path | str] = [file, file / "x", tmp_path / ("x" * 300), "~nobody-here/shop"]
    for folder in wrong:
        for command in (("today",), ("practice",), ("add", "--name", "김정숙")):
            answer = run(*command, folder=folder, lang=language)
            assert (answer.status, answer.out) == (1, "")
            assert _is_one_sentence(answer, language), answer.err
    assert file.read_text() == "mine"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "content", [b"", b"no shop at all" * 100, b"SQLite format 3\0" + b"\0" * 200]
)
def test_a_file_that_is_no_shop_is_left_as_it_is(
    run: Run, tmp_path: Path, content: bytes, language: str
) -> None:
    place = tmp_path / "other"
    place.mkdir()
    (place / "shop.db").write_bytes(content)
    answer = run("find", "김", folder=place, lang=language)
    assert (answer.status, answer.out) == (1, "")
    assert _is_one_sentence(answer, language), answer.err
    assert (place / "shop.db").read_bytes() == content


def test_a_paper_that_could_not_be_written_is_no_printed_list(
    with_jungsook: Run, tmp_path: Path
) -> None:
    assert with_jungsook("today", "--pdf", str(tmp_path / "one.pdf")).status == 0
    with_jungsook("note", "1", "내일 문자")
    assert with_jungsook("today", "--pdf", str(tmp_path / "no" / "two.pdf")).status == 1
    assert [one["name"] for one in with_jungsook("tick", "1 ok", "--json").json] == ["followup:1"]


def test_what_was_there_stays_when_a_file_cannot_be_written(
    with_jungsook: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "list.csv"
    folder.mkdir()
    assert with_jungsook("export", str(folder)).status == 1
    assert list(folder.iterdir()) == []
    assert sorted(one.name for one in tmp_path.iterdir()) == ["list.csv", "shop"]


def test_a_name_that_is_no_utf8_names_a_file_all_the_same(
    with_jungsook: Run, tmp_path: Path
) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.csv")
    answer = with_jungsook("export", path, "--json")
    assert answer.status == 0
    assert answer.json["customers"] == 1
    assert Path(path).exists()
    assert with_jungsook("import", path).status == 0
