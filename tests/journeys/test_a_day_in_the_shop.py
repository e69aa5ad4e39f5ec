"""The owner's whole day: a list comes in, somebody visits, a paper is printed, ticked, typed back in and taken back."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopcrm.domain.conversations import ConversationDraft
from shopcrm.domain.followups import Outcome
from shopcrm.domain.today import DueState, LineKind
from shopcrm.printing.followup_list import write_pdf
from shopcrm.services.printing import Paper
from shopcrm.services.searching import Why
from tests.cli.conftest import Run, run
from tests.conftest import MakeShop
from tests.fakes import FixedClock
from tests.storage.dumps import dump

__all__ = ["run"]


@dataclass(frozen=True, slots=True)
class Day:
    """The same day as three owners live it."""

    language: str
    heading: str
    name: str
    phone: str
    typed: tuple[str, ...]
    note: str
    next_visit: str
    said: str
    ticks: str
    moved: str

    @property
    def rows(self) -> list[str]:
        """Give the list that comes in: the customer, with a birthday in three days, and two others."""
        others = [("Anna Berg", "+49 30 123456", ""), ("Bo Lind", "+46 8 123 456 78", "")]
        return [",".join(row) for row in ((self.name, self.phone, "11-27"), *others)]


DAYS = [
    Day(
        "ko",
        "이름,전화,생일",
        "김정숙",
        "010-2345-6789",
        ("ㄱㅈㅅ", "김저", "6789", "rlawjd", "정숙"),
        "백일상 떡 상담. 2주 뒤 전화",
        "다음에 오시면 쑥떡 시식",
        "백일상",
        "1 했어요, 2 안 받음, 3 금요일, 4 메모: 이사하심",
        "이사하심",
    ),
    Day(
        "ja",
        "氏名,よみ,電話番号,誕生日",
        "田中 和子",
        "03-1234-6789",
        ("田中", "tana", "たなか", "6789", "かずこ"),
        "お食い初めの相談。2週間後に電話",
        "次回お越しの際に試食を",
        "お食い初め",
        "1 済、2 留守、3 金曜、4 メモ：引っ越された",
        "引っ越された",
    ),
    Day(
        "en",
        "Name,Phone,Birthday",
        "Margaret Walsh",
        "(415) 555-6789",
        ("marg", "walsh", "6789", "MARGARET W", "ㅡㅁㄱㅎ"),
        "Talked about a christening cake. Call in 2 weeks",
        "give her a sample next time",
        "christening",
        "1 ok, 2 no answer, 3 fri, 4 note: she moved",
        "she moved",
    ),
]


def _list_of(day: Day, folder: Path) -> Path:
    rows = day.rows
    if day.language == "ja":
        rows = [
            row.replace(",", "," + reading + ",", 1)
            for row, reading in zip(rows, ("たなか かずこ", "", ""), strict=True)
        ]
    path = folder / "customers.csv"
    path.write_text("\n".join([day.heading, *rows]) + "\n", "utf-8")
    return path


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_from_an_imported_list_to_a_ticked_sheet_and_back(
    make_shop: MakeShop, clock: FixedClock, tmp_path: Path, day: Day
) -> None:
    clock.move(hours=6)  # also in New York it is then the 24th
    shop = make_shop(day.language)
    today = shop.desk.today()
    assert today == date(2026, 11, 24)

    report = shop.importing.import_file(_list_of(day, tmp_path))
    assert (report.new, report.refused, report.doubtful) == (3, (), ())

    for typed in day.typed:
        assert day.name in [hit.customer.name for hit in shop.searching.find(typed)], typed
    her = next(hit for hit in shop.searching.find("6789")).customer.id

    for ago in (14, 7):
        visit = ConversationDraft(her, day.said, today - timedelta(days=ago))
        shop.conversations.record(visit, chosen=())
    recorded = shop.conversations.record(ConversationDraft(her, day.note, today))
    (call,) = recorded.followups
    assert shop.followups.fetch(call).due == today + timedelta(days=14)
    shop.conversations.record(ConversationDraft(her, day.next_visit, today))
    assert shop.customers.card(her).shown.name == day.name
    assert shop.searching.find(day.said)[0].why is Why.CONVERSATION

    for hit in shop.searching.find(""):
        if hit.customer.id != her:
            (thank, _) = shop.followups.start_plan(hit.customer.id, shop.plans.list_plans()[0].id)
            assert shop.followups.fetch(thank).due == today + timedelta(days=3)

    clock.move(days=3)
    morning = shop.today.list_today()
    assert [(line.kind, line.state) for line in morning.lines[:3]] == [
        (LineKind.BIRTHDAY, DueState.TODAY),
        (LineKind.FOLLOWUP, DueState.TODAY),
        (LineKind.FOLLOWUP, DueState.TODAY),
    ]
    assert morning.lines[3].name == f"followup:{call}"
    sheet = shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    paper = tmp_path / "today.pdf"
    write_pdf(sheet, paper, Paper.A4, day.language)
    _assert_names_are_on_paper(paper, [day.name, "Anna Berg", "Bo Lind"])

    before = dump(shop)
    ticked = shop.ticking.tick(day.ticks)
    assert [one.name for one in ticked] == [one.line.name for one in sheet.lines[:4]]
    by_name = {line.name for line in shop.today.list_today().lines}
    assert sheet.lines[0].line.name not in by_name
    assert shop.followups.of_customer(her)[-1].done_on == today + timedelta(days=3)
    assert shop.conversations.timeline(her)[0].text == day.moved
    missed = sheet.lines[1].line.customer
    assert missed is not None
    outcomes = {one.outcome for one in shop.followups.of_customer(missed.id)}
    assert Outcome.NO_ANSWER in outcomes

    shop.undoing.undo()
    assert dump(shop) == before
    assert [line.name for line in shop.today.list_today().lines] == [
        line.name for line in morning.lines
    ]

    while shop.undoing.list_actions(1) and any(
        one.undone_by is None for one in shop.undoing.list_actions()
    ):
        assert shop.undoing.undo().kept == ()
    assert shop.customers.count() == 0
    assert shop.searching.find(day.name) == []


def _assert_names_are_on_paper(path: Path, names: list[str]) -> None:
    assert path.read_bytes().startswith(b"%PDF")
    if shutil.which("pdftotext") is None:
        return
    read = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, timeout=60
    )
    text = "".join(read.stdout.decode().split())
    for name in names:
        assert "".join(name.split()) in text


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_the_same_day_from_the_command_line(
    run: Run, clock: FixedClock, tmp_path: Path, day: Day
) -> None:
    clock.move(hours=6)
    came = run("import", str(_list_of(day, tmp_path)), "--json", lang=day.language).json
    assert (came["new"], came["refused"]) == (3, [])
    for typed in day.typed:
        assert day.name in [hit["name"] for hit in run("find", typed, "--json").json], typed
    her = str(run("find", "6789", "--json").json[0]["id"])
    noted = run("note", her, day.note, "--json").json
    assert [one["due"] for one in noted["followups"]] == ["2026-12-08"]
    others = [hit["id"] for hit in run("find", "", "--json").json if str(hit["id"]) != her]
    said = "\n".join(json.dumps({"customer": one, "text": day.note}) for one in others)
    assert [set(one) for one in run("note", "--stdin", stdin=said).lines] == [{"conversation"}] * 2

    clock.move(days=14)
    listed = run("today", "--json").json
    assert [line["state"] for line in listed["lines"]] == ["today"] * len(listed["lines"])
    assert {line["customer"]["name"] for line in listed["lines"]} >= {
        day.name,
        "Anna Berg",
        "Bo Lind",
    }
    paper = tmp_path / "today.pdf"
    assert run("today", "--pdf", str(paper)).status == 0
    _assert_names_are_on_paper(paper, [day.name])

    before = [run("show", str(one), "--json").out for one in (her, *others)]
    first, second, third, *_ = day.ticks.replace("、", ",").split(",")
    ticked = run("tick", ",".join((first, second, third)), "--json").json
    assert [one["action"] for one in ticked] == ["done", "no_answer", "move"]
    assert [one["comes_back"] for one in ticked] == [None, "2026-12-09", "2026-12-11"]
    assert [run("show", str(one), "--json").out for one in (her, *others)] != before
    assert run("tick", first).status == 1, "done already"
    assert run("undo", "--json").json["verb"] == "tick"
    assert [run("show", str(one), "--json").out for one in (her, *others)] == before

    backup = tmp_path / "everybody.vcf"
    assert run("export", str(backup), "--json").json["customers"] == 3
    assert run("import", str(backup), "--json").json["same"] == 3
    history = run("history", her)
    assert history.status == 0
    assert history.out.count("\n") >= 4
