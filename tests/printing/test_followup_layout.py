from __future__ import annotations

from dataclasses import replace
from datetime import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopcrm.domain.today import DueState, LineKind, TodayLine
from shopcrm.printing.followup_list import lay_out
from shopcrm.printing.followup_page import MEASURES, SIZES
from shopcrm.printing.followup_roll import LONGEST_PAGE
from shopcrm.printing.followup_row import ROW_HEIGHT
from shopcrm.printing.placed import Ink, Page, Pill, Row, Rule, Text, TickBox
from shopcrm.printing.typefaces import width_of
from shopcrm.services.printing import FollowupSheet, Paper
from tests.printing.morning import busy_morning, customer, line, sheet

SHEETS = [Paper.A4, Paper.LETTER]
ROLLS = [Paper.MM80, Paper.MM58]

# The widths of letters are rounded to a twentieth of a millimetre.
HAIR = 0.1


def texts(marks: tuple[object, ...]) -> list[str]:
    return [mark.text for mark in marks if isinstance(mark, Text)]


def only_row(pages: tuple[Page, ...]) -> Row:
    (page,) = pages
    (row,) = page.rows
    return row


def right_end(mark: object) -> float:
    match mark:
        case Text():
            return mark.x + width_of(mark.text, mark.face)
        case Rule():
            return mark.right
        case TickBox():
            return mark.left + mark.side
        case Pill():
            return mark.left + mark.width
    raise AssertionError(mark)


@pytest.mark.parametrize("paper", Paper)
def test_every_line_comes_once_with_its_number(paper: Paper) -> None:
    morning = busy_morning(60)
    rows = [row for page in lay_out(morning, paper, "ko") for row in page.rows]
    assert [row.number for row in rows] == list(range(1, len(morning.lines) + 1))
    for row in rows:
        assert str(row.number) in texts(row.marks)
        assert sum(isinstance(mark, TickBox) for mark in row.marks) == 1


@pytest.mark.parametrize("paper", SHEETS)
def test_no_row_is_split_and_none_covers_another(paper: Paper) -> None:
    pages = lay_out(busy_morning(60), paper, "ko")
    assert len(pages) > 3
    for page in pages:
        assert (page.width, page.height) == SIZES[paper]
        assert page.rows[-1].bottom <= page.height - MEASURES[paper].foot
        for above, below in pairwise(page.rows):
            assert above.bottom <= below.top


@pytest.mark.parametrize("paper", SHEETS)
def test_a_heading_comes_again_on_the_next_page_and_never_stands_alone(paper: Paper) -> None:
    pages = lay_out(busy_morning(60), paper, "ko")
    assert pages[0].headings == ("늦었어요", "오늘")
    assert pages[1].headings == ("오늘 (이어서)",)
    assert [heading for page in pages for heading in page.headings if "이어서" not in heading] == [
        "늦었어요",
        "오늘",
        "이번 주",
        "곧",
        "다음에 오시면",
    ]
    for page in pages:
        lowest = max(
            mark.baseline
            for mark in page.marks
            if isinstance(mark, Text) and mark.face.points == 12
        )
        assert lowest < page.rows[-1].top


@pytest.mark.parametrize("count", range(8, 20))
def test_a_group_that_would_begin_at_the_very_bottom_begins_on_the_next_page(count: int) -> None:
    for page in lay_out(busy_morning(count), Paper.A4, "ko"):
        headings = [mark for mark in page.marks if isinstance(mark, Rule) and mark.thickness == 0.3]
        for heading in headings:
            assert any(row.top == heading.y for row in page.rows)


def test_the_foot_counts_the_pages_and_names_the_sheet() -> None:
    pages = lay_out(busy_morning(60), Paper.A4, "ko")
    feet = [texts(page.marks)[-1] for page in pages]
    assert feet[1].startswith(f"행복떡집 · 종이 7번 · 2/{len(pages)}쪽 · ")
    unkept = lay_out(sheet(line(who=customer()), kept=None), Paper.A4, "ko")
    assert "종이" not in texts(unkept[0].marks)[-1]


def test_a_long_matter_makes_its_row_grow_and_ends_after_three_lines() -> None:
    short = only_row(lay_out(sheet(line(who=customer())), Paper.A4, "ko"))
    long = only_row(lay_out(sheet(line(who=customer(), about="전화드리기 " * 200)), Paper.A4, "ko"))
    assert short.bottom - short.top == ROW_HEIGHT
    assert ROW_HEIGHT + 10 < long.bottom - long.top < ROW_HEIGHT + 14
    lines = [text for text in texts(long.marks) if text.startswith("전화드리기")]
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert not lines[0].endswith("…")


def test_a_text_of_two_lines_is_printed_to_its_last_word() -> None:
    about = "아주 긴 글도 다음 줄로 넘어가서 끝까지 읽혀야 하고 줄 사이가 흐트러지지 않아야 해요"
    row = only_row(lay_out(sheet(line(who=customer(), about=about)), Paper.A4, "ko"))
    printed = [text for text in texts(row.marks) if text in about]
    assert " ".join(printed) == about


@pytest.mark.parametrize("paper", ROLLS)
def test_a_roll_is_one_page_as_long_as_its_lines_need(paper: Paper) -> None:
    few, many = lay_out(busy_morning(3), paper, "ko"), lay_out(busy_morning(100), paper, "ko")
    assert len(few) == len(many) == 1
    assert few[0].height < 300
    assert few[0].rows[-1].bottom < few[0].height < few[0].rows[-1].bottom + 30
    assert many[0].height > 1500


def test_a_roll_longer_than_a_pdf_page_may_be_goes_on_on_another() -> None:
    pages = lay_out(busy_morning(500), Paper.MM58, "ko")
    assert len(pages) > 1
    assert all(page.height <= LONGEST_PAGE for page in pages)
    assert pages[1].headings[0] == "오늘 (이어서)"


@pytest.mark.parametrize("paper", ROLLS)
def test_a_roll_is_printed_in_black_alone(paper: Paper) -> None:
    (page,) = lay_out(busy_morning(3), paper, "ko")
    marks = [*page.marks, *(mark for row in page.rows for mark in row.marks)]
    assert {mark.ink for mark in marks if isinstance(mark, Text | Rule)} == {Ink.BLACK}


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "챙길 일이 없어요"), ("ja", "やることはありません"), ("en", "Nothing to look after")],
)
def test_an_empty_list_is_one_calm_sentence(paper: Paper, language: str, said: str) -> None:
    (page,) = lay_out(sheet(), paper, language)
    assert page.rows == ()
    assert page.headings == ()
    assert said in "".join(texts(page.marks))


def test_late_and_clocked_lines_are_filled_with_ink_and_the_others_only_framed() -> None:
    pages = lay_out(
        sheet(
            line(1, customer(), days=-2, state=DueState.LATE),
            line(2, customer(), kind=LineKind.COMPLAINT, at=time(15, 40)),
            line(3, customer()),
            line(4, customer(), days=3, state=DueState.SOON),
        ),
        Paper.A4,
        "ko",
    )
    pills = [
        (mark.filled, texts(row.marks))
        for row in pages[0].rows
        for mark in row.marks
        if isinstance(mark, Pill)
    ]
    assert [filled for filled, _ in pills] == [True, True, False, False]
    for (_, said), due in zip(pills, ("2일 늦음", "15:40까지", "오늘", "금 11/27"), strict=True):
        assert due in said


def test_a_line_done_already_comes_last_with_its_box_ticked() -> None:
    (page,) = lay_out(
        sheet(line(1, customer(), state=DueState.DONE), line(2, customer())), Paper.A4, "ko"
    )
    assert page.headings == ("오늘", "하신 일")
    boxes = [mark for row in page.rows for mark in row.marks if isinstance(mark, TickBox)]
    assert [box.ticked for box in boxes] == [False, True]


def test_a_long_name_gives_way_but_never_her_phone_nor_what_tells_her_apart() -> None:
    who = customer("김" * 300, "+82 10-2345-6789", apart="행복동", called="김" * 40)
    row = only_row(lay_out(sheet(line(who=who)), Paper.A4, "ko"))
    assert "(행복동)" in texts(row.marks)
    assert "+82 10-2345-6789" in texts(row.marks)
    assert any(text.startswith("김") and text.endswith("…") for text in texts(row.marks))


def test_what_she_is_called_stands_beside_her_name_where_there_is_room() -> None:
    who = customer(called="정숙 어머님")
    row = only_row(lay_out(sheet(line(who=who)), Paper.A4, "ko"))
    assert "“정숙 어머님”" in texts(row.marks)


def test_the_names_of_japanese_customers_keep_their_letters_shapes_on_a_korean_sheet() -> None:
    who = customer("田中 和子", language="ja")
    row = only_row(lay_out(sheet(line(who=who)), Paper.A4, "ko"))
    (name,) = [mark for mark in row.marks if isinstance(mark, Text) and mark.text == "田中 和子"]
    assert name.face.language == "ja"


HOSTILE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "김" * 10_000,
            "a" * 10_000,
            "가나다라마바사아자차카타파하" * 30,
            "<b>x</b>&amp;<img src=/etc/passwd>",
            "שלום עולם " * 20,
            "\u202eevil\u202c",
            "👩‍👩‍👧🎂" * 30,
            "one\ntwo\r\nthree\x00\u2028four",
            "Z" + "\u0301" * 500,
            "𠮷野家",
            "\ud800",
            "\u200b" * 5000,
            "   ",
        ]
    ),
)


# Letters that no font here has make Qt say so; that is not what this asks.
@pytest.mark.qt_log_level_fail("CRITICAL")
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(paper=st.sampled_from(Paper), name=HOSTILE, phone=HOSTILE, about=HOSTILE, shop=HOSTILE)
def test_nothing_that_was_typed_can_leave_its_row_or_the_paper(
    paper: Paper, name: str, phone: str, about: str, shop: str
) -> None:
    who = customer(name, phone, apart=about[:200], called=name)
    pages = lay_out(sheet(line(who=who, about=about), shop=shop), paper, "ko")
    row = only_row(pages)
    assert row.bottom < pages[0].height
    assert row.bottom - row.top < 80
    for mark in (*pages[0].marks, *row.marks):
        assert right_end(mark) <= pages[0].width - 3 + HAIR
        if isinstance(mark, Text):
            assert mark.x >= 3
            assert "\n" not in mark.text
    for mark in row.marks:
        if isinstance(mark, Text):
            assert 0 < mark.baseline < row.bottom - row.top


# --- what an owner missed on her paper -------------------------------------------------------


def groups_of(count: int, groups: int) -> FollowupSheet:
    """Give a list of so many lines under so many headings."""
    plan = [
        (-2, DueState.LATE),
        (0, DueState.TODAY),
        (4, DueState.SOON),
        (12, DueState.SOON),
        (None, DueState.NEXT_VISIT),
    ]
    picked = sorted(place % groups for place in range(count))
    return sheet(
        *(
            line(number, customer(), days=plan[which][0], state=plan[which][1])
            for number, which in enumerate(picked, 1)
        )
    )


@pytest.mark.parametrize("groups", range(1, 6))
@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_twelve_lines_stand_on_one_page_of_letter(groups: int, language: str) -> None:
    (page,) = lay_out(groups_of(12, groups), Paper.LETTER, language)
    assert len(page.rows) == 12
    assert len(page.headings) == groups


@pytest.mark.parametrize("groups", range(1, 6))
def test_letter_holds_as_many_lines_as_a4(groups: int) -> None:
    full = {paper: lay_out(groups_of(40, groups), paper, "en")[0].rows for paper in SHEETS}
    assert len(full[Paper.LETTER]) >= len(full[Paper.A4])


def test_the_memo_line_of_a_letter_row_stays_below_the_phone() -> None:
    row = only_row(lay_out(sheet(line(who=customer())), Paper.LETTER, "en"))
    (phone,) = [mark for mark in row.marks if isinstance(mark, Text) and "010" in mark.text]
    memo = next(mark for mark in row.marks if isinstance(mark, Rule))
    assert memo.y - phone.baseline > 5


def folded(count: int) -> tuple[TodayLine, ...]:
    return tuple(
        line(
            number,
            customer(f"김정{number}"),
            "",
            days=3,
            state=DueState.SOON,
            kind=LineKind.BIRTHDAY,
        ).line
        for number in range(1, count + 1)
    )


@pytest.mark.parametrize("paper", Paper)
def test_the_birthdays_of_those_who_are_no_regulars_are_on_paper_with_names(paper: Paper) -> None:
    few = replace(sheet(line(who=customer())), folded=folded(3))
    (page,) = lay_out(few, paper, "en")
    said = " ".join(texts(page.marks)).replace("\u00a0", " ")
    assert "Also this week: 3 birthday" in said
    for one in ("김정1", "김정2", "김정3", "Fri 11/27"):
        assert one in said


@pytest.mark.parametrize("paper", Paper)
def test_many_of_them_take_no_page_and_leave_the_paper_at_no_side(paper: Paper) -> None:
    many = replace(busy_morning(3), folded=folded(200))
    (page,) = lay_out(many, paper, "en")
    assert "Also this week: 200 birthday" in " ".join(texts(page.marks))
    for mark in page.marks:
        assert right_end(mark) <= page.width - 3 + HAIR


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("count", range(5, 13))
def test_on_a_full_page_they_are_at_least_counted_and_cover_nothing(
    paper: Paper, count: int
) -> None:
    plain = lay_out(groups_of(count, 2), paper, "en")
    pages = lay_out(replace(groups_of(count, 2), folded=folded(200)), paper, "en")
    assert len(pages) == len(plain)
    last = pages[-1]
    mine = [m for m in last.marks if isinstance(m, Text) and "Also this week: 200" in m.text]
    assert len(mine) == 1
    foot = last.marks[-1]
    assert isinstance(foot, Text)
    assert last.rows[-1].bottom < mine[0].baseline < foot.baseline - 3


@pytest.mark.parametrize("paper", Paper)
def test_an_empty_list_still_names_them(paper: Paper) -> None:
    (page,) = lay_out(replace(sheet(), folded=folded(2)), paper, "en")
    assert "Nothing to look after" in " ".join(texts(page.marks))
    assert "김정2" in " ".join(texts(page.marks))


@pytest.mark.parametrize("paper", Paper)
def test_the_hour_of_a_later_day_is_on_paper(paper: Paper) -> None:
    later = sheet(line(who=customer(), days=7 - 3, state=DueState.SOON, at=time(14)))
    assert "토 14:00" in texts(only_row(lay_out(later, paper, "ko")).marks)


@pytest.mark.parametrize(
    ("name", "days"), [("김정숙", 4), ("남궁민수", 12), ("José Núñez García de la Fuente", 4)]
)
@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_on_a_roll_the_day_never_has_a_line_of_its_own(name: str, days: int, language: str) -> None:
    one = sheet(line(who=customer(name), days=days, state=DueState.SOON, at=time(14, 30)))
    for paper in ROLLS:
        row = only_row(lay_out(one, paper, language))
        said = [mark for mark in row.marks if isinstance(mark, Text)]
        due = next(
            mark for mark in said if mark.text.startswith(("토", "土", "Sat", "일", "日", "Sun"))
        )
        beside = [mark for mark in said if mark.baseline == due.baseline and mark is not due]
        assert beside
        for mark in beside:
            apart = right_end(mark) <= due.x or mark.x >= right_end(due)
            assert apart


def test_before_the_matter_the_day_takes_no_word_of_it() -> None:
    about = "수수팥떡 값 알아보고 전화드리기 그리고 잔치 떡 상담도 하기"
    who = customer("José Núñez García de la Fuente", "+82 10-2345-6789 (2)")
    row = only_row(
        lay_out(sheet(line(who=who, about=about, days=4, state=DueState.SOON)), Paper.MM58, "ko")
    )
    ordered = sorted((m for m in row.marks if isinstance(m, Text)), key=lambda m: (m.baseline, m.x))
    said = " ".join(mark.text for mark in ordered)
    assert said.endswith(f"토 11/28 {about}")


@pytest.mark.parametrize("paper", Paper)
def test_the_number_of_somebody_without_a_name_stands_once_and_whole(paper: Paper) -> None:
    who = customer("010-****-6789", "010-2345-6789")
    row = only_row(lay_out(sheet(line(who=who)), paper, "ko"))
    said = " ".join(texts(row.marks))
    assert said.count("010-2345-6789") == 1
    assert "*" not in said
    assert "전화 없음" not in said
    assert "" not in texts(row.marks)


def test_an_english_sheet_of_a_british_shop_has_the_day_first() -> None:
    british = replace(sheet(line(who=customer(), days=12, state=DueState.SOON)), country="GB")
    (page,) = lay_out(british, Paper.A4, "en")
    assert "Tuesday 24 November 2026" in texts(page.marks)
    assert "Sun 6/12" in texts(page.rows[0].marks)
