"""Commands whose answer cannot be shown, lists that would fall on the wrong file, and a card that leaves nothing out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from shopcrm import app
from shopcrm.domain.customers import FieldKind, GoneReason, LinkKind, RelationKind
from shopcrm.domain.ids import CustomerId
from shopcrm.services.conversations import ConversationsService
from tests.cli.conftest import Run
from tests.factories import a_customer, a_note, a_purchase, a_regular
from tests.fakes import FixedClock

full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")


# --- paper ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["shop.db", "list", "list.txt", "list.pdf.db", ".pdf"])
def test_a_printed_list_is_a_pdf_and_nothing_else(
    with_jungsook: Run, tmp_path: Path, name: str
) -> None:
    place = tmp_path / "shop" / name
    before = place.read_bytes() if place.exists() else None
    answer = with_jungsook("today", "--pdf", str(place), lang="en")
    assert (answer.status, answer.out) == (1, "")
    assert ".pdf" in answer.err
    assert len(answer.err.splitlines()) == 1
    assert (place.read_bytes() if place.exists() else None) == before
    assert with_jungsook("tick", "1 ok").status == 1  # no list was kept


@pytest.mark.skipif(os.name != "posix", reason="links need rights on this system")
@pytest.mark.parametrize("name", ["shop.db", "shop.db-wal", "shop.db-shm", "shop.lock"])
@pytest.mark.parametrize("ending", ["pdf", "csv"])
def test_no_list_is_written_through_a_link_onto_the_shops_files(
    with_jungsook: Run, tmp_path: Path, name: str, ending: str
) -> None:
    link = tmp_path / f"list.{ending}"
    link.symlink_to(tmp_path / "shop" / name)
    command = ("today", "--pdf", str(link)) if ending == "pdf" else ("export", str(link))
    answer = with_jungsook(*command, lang="en")
    assert (answer.status, answer.out) == (1, "")
    assert "shop's own files" in answer.err
    assert with_jungsook("show", "1", "--json").json["name"] == "김정숙"


@pytest.mark.parametrize("place", ["x" * 300, "gone/list"])
@pytest.mark.parametrize("command", [("today", "--pdf"), ("export",)])
def test_a_place_that_cannot_be_is_told_in_one_sentence(
    with_jungsook: Run, tmp_path: Path, command: tuple[str, ...], place: str
) -> None:
    ending = ".pdf" if command[0] == "today" else ".csv"
    answer = with_jungsook(*command, str(tmp_path / (place + ending)))
    assert (answer.status, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert with_jungsook("tick", "1 ok").status == 1


def test_a_list_that_was_stopped_by_hand_is_not_kept(
    with_jungsook: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from shopcrm.printing import followup_list

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(followup_list, "write_pdf", stop)
    assert with_jungsook("today", "--pdf", str(tmp_path / "list.pdf")).status == 130
    assert with_jungsook("tick", "1 ok").status == 1


# --- notes a line at a time ----------------------------------------------------------------------


def test_a_fault_of_ours_in_the_middle_is_not_called_a_bad_line(
    with_jungsook: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr(ConversationsService, "record", fail)
    with pytest.raises(KeyError):
        with_jungsook("note", "--stdin", stdin='{"customer": 1, "text": "note"}\n')


@pytest.mark.parametrize(
    "line",
    [
        *("{", "[]", "1", "null", '"x"', "{}", '{"customer": 1}', '{"text": "note"}', "[" * 9_999),
        '{"customer": true, "text": "x"}',
        *('{"customer": 1.5, "text": "x"}', '{"customer": 1, "text": 5}'),
        *('{"customer": null, "text": "x"}', '{"customer": [1], "text": "x"}'),
    ],
)
def test_a_bad_line_is_said_in_its_place(with_jungsook: Run, line: str) -> None:
    good = '{"customer": "1", "text": "note"}'
    answer = with_jungsook("note", "--stdin", stdin=f"{good}\n{line}\n{good}\n", lang="en")
    assert answer.status == 1
    assert [list(one) for one in answer.lines] == [["conversation"], ["error"], ["conversation"]]
    assert "Line 2 " in answer.err


# --- an answer that cannot be shown --------------------------------------------------------------


def _to_a_full_disk(
    folder: Path, *arguments: str, stderr: int | None = None
) -> tuple[int, list[str]]:
    with Path("/dev/full").open("wb") as nowhere:
        done = subprocess.run(
            [sys.executable, "-m", "shopcrm", "--data-dir", folder, "--lang", "en", *arguments],
            stdout=nowhere,
            stderr=nowhere if stderr is None else stderr,
            timeout=60,
            check=False,
        )
    return done.returncode, (done.stderr or b"").decode().splitlines()


@full
def test_somebody_saved_is_saved_though_it_could_not_be_said(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    status, said = _to_a_full_disk(folder, "add", "--name", "김정숙", stderr=subprocess.PIPE)
    assert status == 1
    assert len(said) == 1
    assert "done and saved" in said[0]
    assert _to_a_full_disk(folder, "add", "--name", "박민수", "--json") == (1, [])
    with app.open_shop(folder) as shop:
        assert shop.customers.count() == 2


# --- welcome -------------------------------------------------------------------------------------


def test_one_step_back_takes_a_welcomed_customer_and_her_plan(run: Run) -> None:
    run("add", "--name", "김정숙", "--welcome", lang="ko")
    assert len(run("show", "1", "--json").json["followups"]) == 2
    run("undo")
    assert run("find", "김정숙", "--json").json == []
    run("redo")
    assert len(run("show", "1", "--json").json["followups"]) == 2


# --- the card ------------------------------------------------------------------------------------


@pytest.fixture
def full_card(tmp_path: Path, clock: FixedClock, run: Run) -> Run:
    """Give the shop of a customer, number 1, of whom all is known, and who is gone since yesterday."""
    with partial(app.open_shop, now=clock)(tmp_path / "shop", language="ko") as shop:
        shop.customers.add_field("보자기 색", FieldKind.TEXT)
        shop.customers.add_field("첫 방문", FieldKind.DAY)
        shop.customers.add_field("배달", FieldKind.SWITCH)
        shop.customers.add_field("식구", FieldKind.NUMBER)
        fields = (
            *(("보자기 색", "자주"), ("첫 방문", date(2019, 3, 2))),
            *(("배달", True), ("식구", 4)),
        )
        her = shop.customers.add(a_regular(reading="김정숙", fields=fields))
        other = shop.customers.add(a_customer("박민수", "010-1111-2222"))
        shop.customers.relate(her, other, RelationKind.SPOUSE, "남편")
        shop.customers.set_link(her, LinkKind.OWNS, "떡메")
        product = shop.products.list_products()[0]
        shop.conversations.record(a_note(her, "쑥인절미", purchase=a_purchase(product.id)))
        shop.customers.set_gone(CustomerId(1), GoneReason.MOVED_AWAY, date(2026, 11, 23))
    return run


IN_WORDS = {
    "ko": (
        *("11월 23일(월)부터 이제 안 오시는 분: 이사 가심", "⚠ 알레르기: 땅콩", "⚠ 피함: 땅콩강정"),
        *("부르는 말: “어머님”", "읽기: 김정숙", "별명: 정숙 어머님", "010-2345-6789 (집)"),
        *("jungsook@example.com (home)", "03990 서울 연남동 새벽길 1 KR", "생신: 1958년 11월 27일"),
        *(
            "자녀분 생일: 12월 1일 (막내)",
            "♥ 쑥인절미 · 두 팩, 썰지 않고",
            "♥ 꿀떡",
            "원함: 호박떡",
        ),
        *(
            "산 것: 떡메",
            "#단골 #떡",
            "배우자: 박민수, 2번 (남편)",
            "가족: 딸이 둘",
            "응대: 천천히",
        ),
        *("보자기 색: 자주", "첫 방문: 2019년 3월 2일(토)", "배달: 예", "식구: 4"),
        *("알게 된 길: 전단지", "담당: 민수", "사진이 있어요.", "• 11월 24일(화) 쑥인절미"),
    ),
    "ja": (
        *(
            "11月23日（月）からご来店のなくなった方：お引っ越し",
            "⚠ アレルギー：땅콩",
            "⚠ 避けるもの：땅콩강정",
        ),
        *("お呼びするとき：“어머님”", "よみ：김정숙", "愛称：정숙 어머님", "010-2345-6789（집）"),
        *(
            "誕生日：1958年11月27日",
            "お子さんの誕生日：12月1日（막내）",
            "♥ 꿀떡",
            "ご希望：호박떡",
        ),
        *("購入：떡메", "配偶者：박민수、2番（남편）", "ご家族：딸이 둘", "接客のしかた：천천히"),
        *("첫 방문：2019年3月2日（土）", "배달：はい", "知ったきっかけ：전단지", "担当：민수"),
    ),
    "en": (
        *("Gone since Mon, Nov 23: moved away", "⚠ Allergy: 땅콩", "⚠ Avoids: 땅콩강정"),
        *("How to address: “어머님”", "Reading: 김정숙", "010-2345-6789 (집)"),
        *("03990 새벽길 1, 연남동, 서울 KR", "Birthday: November 27, 1958"),
        *("Child's birthday: December 1 (막내)", "♥ 쑥인절미 · 두 팩, 썰지 않고", "Wants: 호박떡"),
        *("Bought: 떡메", "Husband or wife: 박민수, number 2 (남편)", "Family: 딸이 둘"),
        *(
            "Likes to be served: 천천히",
            "배달: yes",
            "Found us through: 전단지",
            "There is a photo.",
        ),
    ),
}


@pytest.mark.parametrize("language", IN_WORDS)
def test_a_card_leaves_nothing_out(full_card: Run, language: str) -> None:
    lines = full_card("show", "1", lang=language).out.splitlines()
    assert [line for line in IN_WORDS[language] if line not in lines] == []
    assert len(lines) == len(set(lines))


def test_what_must_not_be_forgotten_stands_right_below_the_name(full_card: Run) -> None:
    lines = full_card("show", "1", lang="en").out.splitlines()
    assert [line.split(":")[0] for line in lines[1:4]] == [
        "Gone since Mon, Nov 23",
        "⚠ Allergy",
        "⚠ Avoids",
    ]


def test_the_next_time_of_a_day_is_said_but_not_of_those_who_are_gone(full_card: Run) -> None:
    assert "next on" not in full_card("show", "1", lang="en").out
    full_card("undo")
    out = full_card("show", "1", lang="en").out
    assert "Birthday: November 27, 1958 · next on Fri, Nov 27\n" in out


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("음력 윤4월 15일", "생신: 음력 윤4월 15일 · 다음은"),
        ("1974", "생신: 1974년\n"),
        ("2-29", "생신: 2월 29일 · 다음은 2월 28일(일)\n"),
    ],
)
def test_a_birthday_is_said_by_its_own_calendar(run: Run, typed: str, said: str) -> None:
    run("add", "--name", "김정숙", "--birthday", typed, lang="ko")
    assert said in run("show", "1").out


def test_what_was_bought_often_is_said_once_with_the_last_time(
    tmp_path: Path, clock: FixedClock, run: Run
) -> None:
    with partial(app.open_shop, now=clock)(tmp_path / "shop", language="ko") as shop:
        her = shop.customers.add(a_regular())
        product = shop.products.list_products()[0]
        for _ in range(3):
            shop.conversations.record(a_note(her, "또", purchase=a_purchase(product.id)))
    out = run("show", "1").out
    assert out.count("산 것: 쑥인절미 (11월 24일(화), L-7)") == 1
    owned = json.loads(run("show", "1", "--json").out)["owns"]
    assert owned


def test_an_english_card_is_of_anybody(run: Run) -> None:
    run("add", "--name", "Mr Bill Walsh", "--how-to-address", "Bill", lang="en")
    out = run("show", "1").out
    assert "“Bill”" in out
    assert " her" not in out.lower()
