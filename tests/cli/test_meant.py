"""A customer is named as the owner knows her; what she mistypes is told in one sentence, in her language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shopcrm import app
from tests.cli.conftest import Run


@pytest.fixture
def people(run: Run) -> Run:
    """Give a shop of four: two of the same name, one of a longer one, one without a name."""
    run("add", "--name", "김정숙", "--phone", "010-2345-6789", lang="ko")
    run("add", "--name", "김정숙", "--phone", "010-1111-2222")
    run("add", "--name", "이상호 사장님", "--phone", "02-555-0101", "--nickname", "철물점")
    run("add", "--phone", "010-7777-8888")
    return run


# --- who is meant ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    ["3", "003", "이상호", "이상호 님", "철물점", "사장님", "02-555-0101", "025550101", "0101"],
)
def test_one_who_is_meant_is_shown(people: Run, typed: str) -> None:
    assert people("show", typed, "--json").json["id"] == 3


@pytest.mark.parametrize("typed", ["김정숙 6789", "김정숙 님 (6789)", "정숙 6789", "6789"])
def test_the_last_digits_tell_two_of_the_same_name_apart(people: Run, typed: str) -> None:
    assert people("show", typed, "--json").json["id"] == 1


@pytest.mark.parametrize("command", [("show",), ("history",), ("note", "다녀가심")])
def test_several_who_may_be_meant_are_listed_and_nothing_is_done(
    people: Run, command: tuple[str, ...]
) -> None:
    verb, *text = command
    answer = people(verb, "김정숙", *text, "--json", lang="en")
    assert (answer.status, answer.out) == (1, "")
    told, *rows = answer.err.splitlines()
    assert "김정숙" in told
    assert sorted(int(row.split()[0]) for row in rows) == [1, 2]
    assert "6789" in answer.err
    assert [people("show", n, "--json").json["timeline"] for n in ("1", "2")] == [[], []]


@pytest.mark.parametrize("typed", ["nobody", "박", "9", "01099999999", "", " ", "5", "010"])
def test_who_is_nobody_is_not_found(people: Run, typed: str) -> None:
    answer = people("show", typed, lang="en")
    assert (answer.status, answer.out) == (1, "")
    assert "couldn't find it" in answer.err


def test_an_exact_name_is_meant_before_a_longer_one(run: Run) -> None:
    run("add", "--name", "이상호", lang="ko")
    run("add", "--name", "이상호민")
    assert run("show", "이상호", "--json").json["id"] == 1
    assert run("show", "이상", "--json").status == 1


def test_what_was_only_said_in_a_talk_means_nobody(people: Run) -> None:
    people("note", "3", "제주 다녀오심")
    assert people("show", "제주").status == 1


def test_a_note_and_a_history_take_a_name(people: Run) -> None:
    assert people("note", "이상호", "문고리 사 가심").status == 0
    assert people("show", "3", "--json").json["timeline"][0]["text"] == "문고리 사 가심"
    assert people("history", "철물점", "--json").json[0]["verb"] == "record_conversation"


def test_the_history_of_a_deleted_card_is_still_asked_for_by_its_number(people: Run) -> None:
    people("undo")  # the one without a name was added last
    assert people("history", "4", "--json").json[0]["verb"] == "undo"


@pytest.mark.parametrize("typed", ["#2", "2번", "no. 2", "followup:2"])
def test_a_number_of_the_printed_list_means_whose_line_it_is(
    people: Run, tmp_path: Path, typed: str
) -> None:
    people("note", "1", "내일 전화")
    people("note", "3", "내일 전화")
    assert people("show", "#1").status == 1  # no list was printed yet
    people("today", "--pdf", str(tmp_path / "list.pdf"))
    assert people("show", typed, "--json").json["id"] == 3
    assert people("show", "#7").status == 1


# --- done by name ----------------------------------------------------------------------------


def test_her_one_line_of_the_list_is_done_by_her_name(people: Run) -> None:
    people("note", "3", "내일 전화")
    assert people("done", "이상호", "--json").json["done"] == ["followup:1"]
    assert people("today", "--json").json["lines"] == []


def test_of_several_lines_of_hers_none_is_done_and_all_are_listed(people: Run) -> None:
    people("note", "3", "내일 전화")
    people("note", "3", "2주 뒤 전화")
    answer = people("done", "이상호", lang="en")
    assert (answer.status, answer.out) == (1, "")
    assert "[followup:1]" in answer.err
    assert "[followup:2]" in answer.err
    assert len(people("today", "--json").json["lines"]) == 2


def test_who_has_no_line_has_nothing_to_be_done(people: Run) -> None:
    assert people("done", "이상호").status == 1
    assert people("done", "nobody").status == 1
    assert people("done", "김정숙").status == 1


def test_a_birthday_on_which_nobody_answered_is_put_off_and_not_closed(run: Run) -> None:
    run("add", "--name", "김정숙", "--birthday", "11-24", lang="ko")
    name = "birthday:1:2026-11-24"
    answer = run("done", name, "--outcome", "no-answer", "--json").json
    assert answer == {"done": [], "proposals": [None], "put_off": {name: "2026-11-25"}}
    (line,) = run("today", "--json").json["folded"]
    assert (line["name"], line["due"]) == (name, "2026-11-25")
    assert run("done", name, "--outcome", "reached").status == 0
    assert run("today", "--json").json["folded"] == []


# --- taken back ------------------------------------------------------------------------------


def test_what_is_taken_back_says_whose_it_was(people: Run) -> None:
    people("note", "2", "다녀가심")
    taken = people("undo", lang="en").out
    assert taken == "Taken back: a conversation · 김정숙 님 (2222).\n"
    assert people("redo", lang="en").out == "Done again: a conversation · 김정숙 님 (2222).\n"
    assert people("undo", "--json").json["customers"] == 1


def test_a_new_customer_is_named_although_she_has_gone_with_it(run: Run) -> None:
    run("add", "--name", "박민수", lang="ko")
    assert "박민수 님" in run("undo", lang="en").out
    assert "박민수 님" in run("redo", lang="en").out


def test_of_many_it_is_said_how_many(run: Run, tmp_path: Path) -> None:
    rows = "".join(f"김정{n},010-2345-60{n:02}\n" for n in range(10, 22))
    (tmp_path / "list.csv").write_text("이름,전화\n" + rows, encoding="utf-8")
    run("import", str(tmp_path / "list.csv"), lang="ko")
    assert run("undo", lang="en").out == "Taken back: a list brought in · 12 customers.\n"


# --- days ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        *[(word, "2026-11-25") for word in ("내일", "明日", "tomorrow", "Tomorrow")],
        *[(word, "2026-11-24") for word in ("오늘", "今日", "today")],
        *[(word, "2026-11-23") for word in ("어제", "昨日", "yesterday")],
        ("모레", "2026-11-26"),
        ("다음 주 화요일", "2026-12-01"),
        ("fri", "2026-11-27"),
        ("12월 8일", "2026-12-08"),
        ("2026-11-01", "2026-11-01"),
    ],
)
def test_the_list_of_a_day_that_is_said_in_words(run: Run, typed: str, day: str) -> None:
    run("add", "--name", "김정숙", lang="ko")
    assert run("today", "--date", typed, "--json").json["day"] == day


@pytest.mark.parametrize("typed", ["ok", "다음에 오시면", "내일 note: x", "fri, 1 ok"])
def test_what_is_no_day_is_none_in_words_either(run: Run, typed: str) -> None:
    assert run("today", "--date", typed).status == 1


@pytest.mark.parametrize("typed", ["", " ", ","])
def test_an_empty_tick_is_told_what_to_type_instead(people: Run, typed: str) -> None:
    answer = people("tick", typed, lang="en")
    assert (answer.status, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert "1 ok" in answer.err


# --- mistyped --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("dance",), "There is no command “dance”: please type one of add, note, find,"),
        (("dance",), "import, export, practice."),
        (("show",), "Something is missing (ID): “shopcrm show --help”"),
        (("tick",), "Something is missing (TEXT): “shopcrm tick --help”"),
        (("note", "1"), "Please type for whom and what"),
        (("note", "1", "x", "--mood", "angry"), "“angry” can't stand after --mood: please type"),
        (("undo", "x"), "“x” should be a whole number"),
        (("practice", "--seed", "x"), "“x” should be a whole number"),
        (("add", "--nam", "x"), "We don't know what to do with “--nam x”"),
        (("find", "x", "--limit"), "Something is missing after --limit"),
        (("today", "--json", "--pdf", "x.pdf"), "don't go together"),
        (("today", "--paper", "a4"), "--paper goes with --pdf"),
        (("--demo", "today"), "--demo has a folder of its own"),
        (("show", "1", "--lang", "fr"), "“fr” can't stand after --lang: please type one of ko"),
        (("add", "--name"), "Something is missing after --name"),
    ],
)
def test_a_slip_is_told_in_one_sentence(run: Run, arguments: tuple[str, ...], said: str) -> None:
    answer = run(*arguments)
    assert (answer.status, answer.out) == (2, "")
    (line,) = answer.err.splitlines()
    assert line.startswith(said) or said in line


def test_a_slip_is_told_in_the_language_of_the_shop_and_makes_none(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from shopcrm.wording import usage
    from shopcrm.wording.translators import language_now

    spoken: list[str] = []
    say = usage.mistyped

    def listening(slip: str, facts: dict[str, str]) -> str:
        spoken.append(language_now())
        return say(slip, facts)

    monkeypatch.setattr(usage, "mistyped", listening)
    run("dance")
    assert not (tmp_path / "shop").exists()
    run("add", "--name", "田中 和子", lang="ja")
    run("dance")
    run("dance", lang="ko")
    run("find", "x", "--limit", "0", "--lang", "ko")
    assert spoken[1:] == ["ja", "ko", "ko"]


def test_what_was_typed_cannot_break_the_sentence(run: Run) -> None:
    answer = run("dan\nce\x1b[2J{x}")
    assert answer.status == 2
    assert len(answer.err.splitlines()) == 1
    assert "\x1b" not in answer.err


# --- lists -----------------------------------------------------------------------------------


def test_a_file_that_cannot_be_written_is_told_all_that_could(people: Run) -> None:
    answer = people("export", "list.doc", lang="en")
    assert answer.status == 1
    for ending in (".csv", ".xlsx", ".vcf", ".json"):
        assert ending in answer.err


def test_who_is_called_just_what_was_typed_comes_first(run: Run) -> None:
    run("add", "--name", "이상호", lang="ko")
    run("add", "--name", "이상호 (대추나무집)")
    run("note", "2", "다녀가심")
    assert [hit["id"] for hit in run("find", "이상호", "--json").json] == [1, 2]
    assert [hit["id"] for hit in run("find", "이상호", "--limit", "1", "--json").json] == [1]


def test_a_number_without_a_name_is_listed_once_and_whole(people: Run) -> None:
    people("note", "4", "내일 전화")
    out = people("today").out
    assert out.count("010-7777-8888") == 1
    assert "*" not in out
    found = people("find", "8888").out
    assert found.count("010-7777-8888") == 1


def test_the_days_of_those_who_are_no_regulars_say_when_and_why(run: Run) -> None:
    run("add", "--name", "김정숙", "--birthday", "1958-11-27", lang="ko")
    out = run("today", lang="en").out
    assert "Also this week: 1 birthday" in out
    assert "Fri 11/27 · 김정숙 님 · Birthday, turning 68" in out


def test_a_british_shop_writes_and_reads_the_day_first(run: Run, tmp_path: Path) -> None:
    run("add", "--name", "Ann Lee", "--birthday", "27/11/1958", lang="en")
    with app.open_shop(tmp_path / "shop") as shop:
        shop.shop.set_settings(replace(shop.shop.settings(), country="GB"))
    assert run("today", "--date", "3/12", "--json").json["day"] == "2026-12-03"
    assert run("today").out.startswith("Monday 23 November 2026")
    assert "Fri 27/11" in run("today").out
    assert "27 November 1958" in run("show", "1").out
    assert "Wed 2 Dec" in run("note", "1", "call on 2/12").out
    assert "Thu 3 Dec" in run("snooze", "1", "--to", "3/12").out
