from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from shopcrm.domain.customers import DayKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific
from shopcrm.domain.today import DueState, LineCustomer, LineKind, TodayLine
from shopcrm.wording.sheets import (
    DueMark,
    SheetGroup,
    called,
    continued,
    due_mark,
    folded_line,
    folded_name,
    folded_title,
    foot,
    group_of,
    group_title,
    is_known_by_number,
    matter,
    summary,
)
from shopcrm.wording.translators import LANGUAGES, speaking

DAY = date(2026, 11, 24)
PLAIN = TodayLine("followup:1", LineKind.FOLLOWUP, None, "전화", DAY, DueState.TODAY)


@pytest.mark.parametrize(
    ("state", "days", "group"),
    [
        (DueState.LATE, -2, SheetGroup.LATE),
        (DueState.LATE, 0, SheetGroup.LATE),
        (DueState.TODAY, 0, SheetGroup.TODAY),
        (DueState.SOON, 1, SheetGroup.WEEK),
        (DueState.SOON, 7, SheetGroup.WEEK),
        (DueState.SOON, 8, SheetGroup.SOON),
        (DueState.LATER, 60, SheetGroup.SOON),
        (DueState.NEXT_VISIT, None, SheetGroup.NEXT_VISIT),
        (DueState.DONE, 0, SheetGroup.DONE),
    ],
)
def test_a_line_stands_under_the_heading_of_its_day(
    state: DueState, days: int | None, group: SheetGroup
) -> None:
    due = None if days is None else DAY + timedelta(days)
    assert group_of(replace(PLAIN, state=state, due=due), DAY) is group


@pytest.mark.parametrize(
    ("change", "ko", "ja", "en", "pressing"),
    [
        ({}, "오늘", "今日", "Today", False),
        ({"at": time(15, 40)}, "15:40까지", "15:40まで", "by 3:40 pm", True),
        (
            {"state": DueState.LATE, "days_late": 2, "due": DAY - timedelta(2)},
            "2일 늦음",
            "2日遅れ",
            "2 days late",
            True,
        ),
        (
            {"state": DueState.LATE, "days_late": 1, "due": DAY - timedelta(1), "at": time(9)},
            "1일 늦음",
            "1日遅れ",
            "1 day late",
            True,
        ),
        ({"state": DueState.LATE, "at": time(9, 5)}, "9:05까지", "9:05まで", "by 9:05 am", True),
        ({"state": DueState.LATE}, "오늘", "今日", "Today", True),
        (
            {"state": DueState.SOON, "due": DAY + timedelta(3), "at": time(9)},
            "금 9:00",
            "金 9:00",
            "Fri 9:00 am",
            False,
        ),
        (
            {"state": DueState.SOON, "due": DAY + timedelta(7), "at": time(14)},
            "화 12/1 14:00",
            "火 12/1 14:00",
            "Tue 12/1 2:00 pm",
            False,
        ),
        (
            {"state": DueState.SOON, "due": DAY + timedelta(3)},
            "금 11/27",
            "金 11/27",
            "Fri 11/27",
            False,
        ),
        ({"state": DueState.NEXT_VISIT, "due": None}, "오시면", "次回", "Next visit", False),
        ({"state": DueState.DONE}, "했어요", "済み", "Done", False),
    ],
)
def test_paper_says_when_by_the_calendar_and_the_clock(
    change: dict[str, object], ko: str, ja: str, en: str, pressing: bool
) -> None:
    line = replace(PLAIN, **change)  # type: ignore[arg-type]
    for language, text in {"ko": ko, "ja": ja, "en": en}.items():
        with speaking(language):
            assert due_mark(line, DAY) == DueMark(text, pressing)


@pytest.mark.parametrize(
    ("change", "ko", "ja", "en"),
    [
        ({}, "전화", "전화", "전화"),
        ({"kind": LineKind.PROMISE}, "약속: 전화", "お約束：전화", "Promise: 전화"),
        ({"kind": LineKind.COMPLAINT}, "불만: 전화", "ご不満：전화", "Complaint: 전화"),
        ({"kind": LineKind.HOLD}, "맡아 둔 것: 전화", "お取り置き：전화", "Set aside: 전화"),
        ({"about": ""}, "다시 연락", "ご連絡", "Get back in touch"),
        (
            {"kind": LineKind.HOLD, "about": ""},
            "맡아 둔 물건",
            "お取り置きの品",
            "Something set aside",
        ),
        ({"kind": LineKind.BIRTHDAY, "about": ""}, "생신", "お誕生日", "Birthday"),
        (
            {"kind": LineKind.BIRTHDAY, "about": "", "lunar": True},
            "생신 (음력)",
            "お誕生日（旧暦）",
            "Birthday (lunar)",
        ),
        (
            {"kind": LineKind.BIRTHDAY, "about": "", "years": 72, "lunar": True},
            "72번째 생신 (음력)",
            "72歳のお誕生日（旧暦）",
            "Birthday, turning 72 (lunar)",
        ),
        (
            {"kind": LineKind.BIRTHDAY, "about": "떡 케이크"},
            "생신 · 떡 케이크",
            "お誕生日・떡 케이크",
            "Birthday · 떡 케이크",
        ),
        (
            {"kind": LineKind.DAY, "day_kind": "wedding", "about": "", "years": 1},
            "결혼 1주년",
            "ご結婚1周年",
            "Wedding anniversary, 1 year",
        ),
        (
            {"kind": LineKind.DAY, "day_kind": "wedding", "about": "", "years": 30},
            "결혼 30주년",
            "ご結婚30周年",
            "Wedding anniversary, 30 years",
        ),
        (
            {"kind": LineKind.DAY, "day_kind": None, "about": ""},
            "기억할 날",
            "記念日",
            "A day to remember",
        ),
    ],
)
def test_a_line_says_what_it_is_about(change: dict[str, object], ko: str, ja: str, en: str) -> None:
    line = replace(PLAIN, **change)  # type: ignore[arg-type]
    for language, text in {"ko": ko, "ja": ja, "en": en}.items():
        with speaking(language):
            assert matter(line) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_without_words(language: str) -> None:
    with speaking(language):
        said = {
            matter(replace(PLAIN, kind=kind, day_kind=day, about="", years=years))
            for kind in LineKind
            for day in DayKind
            for years in (None, 3)
        }
    assert "" not in said
    assert len(said) == len(LineKind) - 2 + 2 * len(DayKind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_is_another(language: str) -> None:
    with speaking(language):
        titles = [group_title(group) for group in SheetGroup]
        assert len({*titles, *map(continued, titles)}) == 2 * len(SheetGroup)


def test_the_head_counts_what_there_is_and_what_is_late() -> None:
    expected = {
        "ko": ("모두 8건 · 늦은 것 1건", "모두 1건"),
        "ja": ("全部で8件・遅れ1件", "全部で1件"),
        "en": ("8 things to look after · 1 is late", "1 thing to look after"),
    }
    for language, (with_late, without) in expected.items():
        with speaking(language):
            assert summary(8, 1) == with_late
            assert summary(1, 0) == without


def test_the_foot_leaves_out_what_is_not_known() -> None:
    with speaking("en"):
        assert foot("Maple", 12, 1, 2).startswith("Maple · list no. 12 · page 1 of 2 · ")
        assert foot("", None, 2, 2).startswith("page 2 of 2 · ")


def test_what_she_asked_and_what_she_complained_of_are_both_to_be_answered() -> None:
    asked = replace(PLAIN, about="the rice cakes were underdone", asked=True)
    assert matter(asked) == "To answer: the rice cakes were underdone"


def birthday(name: str, days: int, kind: LineKind = LineKind.BIRTHDAY) -> TodayLine:
    who = LineCustomer(CustomerId(1), name, Honorific.DEFAULT, "ko", "010-2345-6789")
    due = DAY + timedelta(days)
    return TodayLine(f"{kind}:1:{due}", kind, who, "", due, DueState.SOON, day_kind="wedding")


def test_the_birthdays_of_those_who_are_no_regulars_share_one_line() -> None:
    folded = (birthday("김정숙", 3), birthday("이상호", 5))
    said = folded_line(folded_title(folded), *(folded_name(one, DAY) for one in folded))
    assert said.startswith("Also this week: 2 birthday")
    assert said.endswith(" · Fri 11/27 김정숙 님 · Sun 11/29 이상호 님")


def test_where_not_all_are_birthdays_it_is_said_what_the_others_are() -> None:
    folded = (birthday("김정숙", 3), birthday("이상호", 5, LineKind.DAY))
    assert folded_title(folded).startswith("Also this week: 2 day")
    assert folded_name(folded[1], DAY) == "Sun 11/29 이상호 님 (Wedding anniversary)"


@pytest.mark.parametrize(
    ("name", "phone", "hidden"),
    [
        ("010-****-6789", "010-2345-6789", True),
        ("010-****-6789", None, False),
        ("김**", "010-2345-6789", False),
        ("김정숙", "010-2345-6789", False),
    ],
)
def test_who_has_no_name_is_known_by_a_number(name: str, phone: str | None, hidden: bool) -> None:
    who = LineCustomer(CustomerId(1), name, Honorific.DEFAULT, "ko", phone)
    assert is_known_by_number(who) is hidden
    assert called(who) == ("010-2345-6789 님" if hidden else f"{name} 님")
