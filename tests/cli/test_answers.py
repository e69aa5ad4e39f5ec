"""What each command answers, in the form that other programs read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopcrm import app
from shopcrm.domain.opening import OpeningDays
from shopcrm.wording.days import short_day, use_country
from tests.cli.conftest import Run
from tests.conftest import MakeShop


def test_add_gives_the_number_and_who_has_the_phone_already(run: Run) -> None:
    first = run("add", "--name", "김정숙", "--phone", "010-2345-6789", "--json", lang="ko").json
    assert first == {"id": 1, "uid": first["uid"], "same_phone": []}
    assert len(first["uid"]) == 32
    second = run("add", "--name", "박민수", "--phone", "+82 10 2345 6789", "--json").json
    assert (second["id"], second["same_phone"]) == (2, [1])
    told = run("add", "--name", "이영희", "--phone", "01023456789")
    assert told.status == 0
    assert "김정숙 님" in told.err
    assert "박민수 님" in told.err


def test_add_keeps_all_that_was_given(run: Run) -> None:
    run(
        *("add", "--name", "이상호 사장님", "--reading", "이상호", "--phone", "02-123-4567"),
        *("--phone", "010-1111-2222", "--nickname", "철물점", "--birthday", "음력 3월 5일"),
        *("--tag", "동네", "--like", "꿀떡", "--avoid", "땅콩강정", "--mail", "a@b.kr"),
        *("--allergy", "땅콩"),
        lang="ko",
    )
    shown = run("show", "1", "--json").json
    assert (shown["family_name"], shown["given_name"]) == ("이", "상호")
    assert (shown["how_to_address"], shown["nickname"]) == ("사장님", "철물점")
    assert [one["typed"] for one in shown["phones"]] == ["02-123-4567", "010-1111-2222"]
    assert shown["birthday"] == {
        "month": 3,
        "day": 5,
        "year": None,
        "calendar": "lunar",
        "leap": False,
        "next": "2027-04-11",
    }
    assert (shown["tags"], shown["mails"]) == (["동네"], [{"address": "a@b.kr", "label": None}])
    assert shown["alerts"] == [{"kind": "allergy", "text": "땅콩"}]
    assert shown["likes"] == [{"product": "꿀떡", "usual": None}]
    assert shown["avoids"] == [{"product": "땅콩강정", "usual": None}]


def test_somebody_welcomed_has_the_plan_for_new_customers_and_one_step_back_takes_it(
    run: Run,
) -> None:
    run("add", "--name", "김정숙", "--welcome", lang="ko")
    assert [one["due"] for one in run("show", "1", "--json").json["followups"]] == [
        "2026-11-27",
        "2026-12-15",
    ]
    assert run("undo", "--json").json["verb"] == "add_customer"
    assert run("show", "1", "--json").status == 1


def test_find_says_who_and_why(with_jungsook: Run) -> None:
    (hit,) = with_jungsook("find", "ㄱㅈㅅ", "--json").json
    form = {
        "id": 1,
        "name": "김정숙",
        "reading": None,
        "phones": ["010-2345-6789"],
        "matched": [[0, 3]],
        "why": "name",
    }
    assert {key: hit[key] for key in form} == form
    (hit,) = with_jungsook("find", "상담", "--json").json
    assert (hit["why"], hit["conversation"]) == ("conversation", 1)
    assert with_jungsook("find", "없는 사람", "--json").json == []
    assert with_jungsook("find", "없는 사람").out == "찾는 분이 없어요.\n"


def test_find_answers_a_query_a_line(with_jungsook: Run) -> None:
    answered = with_jungsook("find", stdin="6789\n\nnobody\n정숙\r\n").lines
    assert [[hit["why"] for hit in one] for one in answered] == [
        ["phone"],
        ["latest"],
        [],
        ["name"],
    ]


def test_show_gives_everything_in_the_form_that_is_written_down(with_jungsook: Run) -> None:
    shown = with_jungsook("show", "1", "--json").json
    form = {
        "id": 1,
        "uid": shown["uid"],
        "name": "김정숙",
        "family_name": "김",
        "given_name": "정숙",
        "reading": None,
        "nickname": "정숙 어머님",
        "how_to_address": None,
        "language": "ko",
        "phones": [{"typed": "010-2345-6789", "international": "+821023456789", "label": None}],
        "mails": [],
        "addresses": [],
        "birthday": None,
        "days": [],
        "tags": ["단골"],
        "alerts": [],
        "facts": [],
        "fields": {},
        "likes": [{"product": "쑥인절미", "usual": None}],
        "owns": [],
        "wants": [],
        "avoids": [],
        "relations": [],
        "gone": None,
    }
    assert {key: shown[key] for key in form} == form
    (followup,) = shown["followups"]
    due = {
        "id": 1,
        "due": "2026-12-08",
        "about": "백일상 떡 상담 · 전화",
        "state": "soon",
        "done": None,
    }
    assert {key: followup[key] for key in due} == due
    (talk,) = shown["timeline"]
    said = {
        "conversation": 1,
        "kind": "visit",
        "day": "2026-11-24",
        "text": "백일상 떡 상담. 2주 뒤 전화",
        "mood": None,
        "staff": None,
        "products": [],
    }
    assert {key: talk[key] for key in said} == said
    read = with_jungsook("show", "1").out
    assert all(word in read for word in ("김정숙 님", "정숙 어머님", "쑥인절미", "백일상", "#단골"))


def test_today_lists_whom_to_get_back_to(with_jungsook: Run) -> None:
    listed = with_jungsook("today", "--date", "2026-12-08", "--json").json
    assert listed["day"] == "2026-12-08"
    (line,) = listed["lines"]
    form = {
        "name": "followup:1",
        "number": 1,
        "about": "백일상 떡 상담 · 전화",
        "due": "2026-12-08",
        "state": "today",
    }
    assert {key: line[key] for key in form} == form
    assert {key: line["customer"][key] for key in ("id", "name", "phone")} == {
        "id": 1,
        "name": "김정숙",
        "phone": "010-2345-6789",
    }
    assert with_jungsook("today", "--date", "12-08", "--json").json["day"] == "2026-12-08"
    assert with_jungsook("today", "--date", "11-23", "--json").json["day"] == "2027-11-23"


def test_note_tells_what_it_made(with_jungsook: Run) -> None:
    noted = with_jungsook(
        "note", "1", "내일 전화", "--mood", "good", "--kind", "call", "--json"
    ).json
    assert noted == {
        "conversation": 2,
        "followups": [{"id": 2, "due": "2026-11-25", "about": "전화"}],
    }
    talk = with_jungsook("show", "1", "--json").json["timeline"][0]
    assert (talk["mood"], talk["kind"]) == ("good", "call")
    told = with_jungsook("note", "1", "다음에 오시면 시식").out
    assert "다음에 오시면" in told or "다음" in told


def test_note_tells_that_a_day_is_the_one_after_an_event(with_jungsook: Run) -> None:
    told = with_jungsook("note", "1", "daughter's wedding on Saturday", lang="en").out
    assert told.splitlines()[-1] == (
        "“wedding” is on Sat, Nov 28, so asking how it went is for Sun, Nov 29."
    )


def test_note_tells_a_day_that_is_in_no_calendar(with_jungsook: Run) -> None:
    noted = with_jungsook("note", "1", "2월 30일에 전화", lang="en")
    assert noted.status == 0
    assert noted.out.splitlines()[-1] == "There is no such day in 2027: 2월 30일"
    assert len(with_jungsook("show", "1", "--json").json["followups"]) == 1


def test_english_days_are_written_as_in_the_country_of_the_shop(
    run: Run, make_shop: MakeShop, tmp_path: Path
) -> None:
    shop = make_shop("en", folder=tmp_path / "shop")
    shop.shop.set_settings(replace(shop.shop.settings(), country="GB"))
    assert short_day(date(2026, 12, 8), "en") == "Tue 8 Dec"
    shop.close()
    use_country("US")
    run("add", "--name", "Margaret Walsh")
    assert "→ Tue 8 Dec" in run("note", "1", "call on 8 December").out


@pytest.mark.parametrize(
    ("on", "day"),
    [("2026-11-20", "2026-11-20"), ("11-20", "2026-11-20"), ("12월 1일", "2025-12-01")],
)
def test_a_note_of_a_past_day_stands_on_that_day(with_jungsook: Run, on: str, day: str) -> None:
    noted = with_jungsook("note", "1", "2주 뒤 전화", "--on", on, "--json").json
    assert with_jungsook("show", "1", "--json").json["timeline"][-1]["day"] == day
    due = [one["due"] for one in noted["followups"]]
    assert due == (["2026-12-04"] if day > "2026-11-10" else [])


def test_notes_from_another_program_are_each_acknowledged(with_jungsook: Run) -> None:
    said = [
        '\ufeff{"customer": 1, "text": "첫째"}',
        "",
        '{"customer": "1", "text": "둘째", "more": []}\r',
        '{"customer": 9, "text": "누구"}',
        "nonsense",
        "[1]",
        '{"customer": 1}',
        '{"customer": true, "text": "x"}',
        '{"customer": 1.0, "text": "x"}',
        '{"customer": 1, "text": 5}',
        '{"customer": 1, "text": ""}',
        '{"customer": ' + "9" * 5_000 + ', "text": "x"}',
        "[" * 100_000,
        '{"customer": 1, "text": "셋째 \\ud800"}',
    ]
    answered = with_jungsook("note", "--stdin", stdin="\n".join(said))
    assert answered.status == 1
    assert [next(iter(one)) for one in answered.lines] == [
        *("conversation", "conversation"),
        *["error"] * 10,
        "conversation",
    ]
    assert len(answered.err.splitlines()) == 10
    texts = [one["text"] for one in with_jungsook("show", "1", "--json").json["timeline"]]
    assert texts[:3] == ["셋째", "둘째", "첫째"]


def test_bytes_that_are_no_letters_are_written_down_as_such(with_jungsook: Run) -> None:
    noted = with_jungsook(
        "note", "--stdin", stdin=b'{"customer": 1, "text": "\xff\xfe ok"}\n\xff\n'
    )
    assert [next(iter(one)) for one in noted.lines] == ["conversation", "error"]


def test_done_snooze_tick_undo_and_redo_answer_what_became_of_it(with_jungsook: Run) -> None:
    snoozed = with_jungsook("snooze", "1", "fri", "--json").json
    assert snoozed == {"snoozed": ["1"], "due": "2026-11-27"}
    done = with_jungsook("done", "followup:1", "--outcome", "no-answer", "--json").json
    assert done == {
        "done": ["followup:1"],
        "proposals": [{"due": "2026-11-27", "about": "백일상 떡 상담 · 전화"}],
        "put_off": {},
    }
    undone = with_jungsook("undo", "--json").json
    assert (undone["verb"], undone["kept"]) == ("mark_done", 0)
    assert with_jungsook("redo", "--json").json == undone
    assert with_jungsook("undo", str(undone["action"]), "--json").json == undone
    ticked = with_jungsook("tick", "followup:1 2026-12-01", "--json").json
    assert ticked == [
        {"name": "followup:1", "line": "followup:1", "action": "move", "comes_back": "2026-12-01"}
    ]
    verbs = [one["verb"] for one in with_jungsook("history", "1", "--json").json]
    assert verbs == [
        *("tick", "undo", "redo", "undo", "mark_done", "snooze"),
        *("record_conversation", "add_customer"),
    ]


@pytest.mark.parametrize(
    ("to", "day"),
    [
        ([], "2026-11-25"),
        (["+3"], "2026-11-27"),
        (["--to", "2주 뒤"], "2026-12-08"),
        (["--to", "明日"], "2026-11-25"),
        (["--to", "next tue"], "2026-12-01"),
        (["2026-12-24"], "2026-12-24"),
        (["--to", "12/24"], "2026-12-24"),
    ],
)
def test_snooze_takes_a_day_as_it_is_said(with_jungsook: Run, to: list[str], day: str) -> None:
    assert with_jungsook("snooze", "followup:1", *to, "--json").json["due"] == day


def test_a_closed_day_is_said_wherever_a_day_is_given(with_jungsook: Run, tmp_path: Path) -> None:
    with app.open_shop(tmp_path / "shop") as shop:
        opening = OpeningDays(closed_weekdays=frozenset({6}))
        shop.shop.set_settings(replace(shop.shop.settings(), opening=opening))
    sunday, monday = "11월 29일(일)", "11월 30일(월)"
    for command in (
        ("snooze", "1", "2026-11-29"),
        ("snooze", "1", "--to", "일요일"),
        ("tick", "followup:1 2026-11-29"),
        ("note", "1", "11월 29일 전화"),
    ):
        told = with_jungsook(*command).out.splitlines()
        assert monday in told[-1]
        assert sunday in told[-1], command
    assert len(with_jungsook("snooze", "1", "2026-11-28").out.splitlines()) == 1


def test_several_lines_are_put_off_at_once(with_jungsook: Run) -> None:
    with_jungsook("note", "1", "내일 전화")
    answer = with_jungsook("snooze", "1", "followup:2", "+9", "--json").json
    assert answer == {"snoozed": ["1", "followup:2"], "due": "2026-12-03"}


@pytest.mark.parametrize("ending", [".csv", ".vcf", ".xlsx", ".json"])
def test_everybody_goes_out_and_comes_in_again(
    with_jungsook: Run, tmp_path: Path, ending: str
) -> None:
    with_jungsook("add", "--name", "Margaret Walsh", "--birthday", "11-27", "--mail", "m@w.us")
    file = tmp_path / f"everybody{ending}"
    out = with_jungsook("export", str(file), "--json").json
    assert out == {"customers": 2, "file": str(file)}
    if ending == ".json":
        assert [one["name"] for one in json.loads(file.read_text("utf-8"))["customers"]] == [
            "김정숙",
            "Margaret Walsh",
        ]
        return
    again = with_jungsook("import", str(file), "--json").json
    assert (again["new"], again["same"], again["changed"], again["action"]) == (0, 2, 0, None)
    other = tmp_path / "other"
    trial = with_jungsook("import", str(file), "--dry-run", "--json", folder=other).json
    assert (trial["new"], trial["action"]) == (2, None)
    assert with_jungsook("find", "", "--json", folder=other).json == []
    came = with_jungsook("import", str(file), "--json", folder=other).json
    assert (came["new"], came["doubtful"], came["refused"]) == (2, [], [])
    names = {one["name"] for one in with_jungsook("find", "", "--json", folder=other).json}
    assert names == {"김정숙", "Margaret Walsh"}
    with_jungsook("undo", str(came["action"]), folder=other)
    assert with_jungsook("find", "", "--json", folder=other).json == []


def test_import_says_which_lines_did_not_come_in(with_jungsook: Run, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "이름,전화,생일\n박철수,010-1111-2222,2월 31일\n,,\n,,11-27\n김정숙,,\n", "utf-8"
    )
    came = with_jungsook("import", str(file), "--json").json
    assert set(came) >= {"new", "same", "changed", "doubtful", "refused", "action"}
    assert [one["line"] for one in came["refused"]] == [4]
    assert all(one["reason"] for one in came["refused"] + came["remarks"])
    assert [one["line"] for one in came["remarks"]] == [2]


def test_practice_fills_an_empty_folder_and_no_other(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "practice"
    filled = run("practice", "--customers", "12", "--seed", "7", "--json", folder=place, lang="ja")
    assert filled.json["customers"] == 12
    assert len(run("find", "", "--json", folder=place).json) == 12
    assert run("practice", "--json", folder=place).status == 1
    assert run("undo", folder=place).status == 1, "what came ready is nothing to take back"
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "photo.jpg").write_bytes(b"x")
    assert run("practice", folder=tmp_path / "mine").status == 1
    assert list((tmp_path / "mine").iterdir()) == [tmp_path / "mine" / "photo.jpg"]


def test_the_same_seed_gives_the_same_people(run: Run, tmp_path: Path) -> None:
    people = []
    for place, seed in (("a", "7"), ("b", "7"), ("c", "8")):
        run("practice", "--customers", "60", "--seed", seed, folder=tmp_path / place)
        people.append(
            [one["name"] for one in run("find", "", "--json", folder=tmp_path / place).json]
        )
    assert people[0] == people[1]
    assert people[0] != people[2]
