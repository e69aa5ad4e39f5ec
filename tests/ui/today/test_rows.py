from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific
from shopcrm.domain.today import DueState, LineCustomer, LineKind, Today, TodayLine
from shopcrm.ui.today.menus import later_days
from shopcrm.ui.today.rows import (
    DayModel,
    Fold,
    Heading,
    LineRow,
    Show,
    choices_of,
    count_of,
    rows_of,
)
from shopcrm.ui.today.side import near_words
from shopcrm.ui.today.words import aloud, icon_of, last_digits, name_parts

DAY = date(2026, 11, 24)


def person(name: str = "김정숙", language: str = "ko", **more: object) -> LineCustomer:
    one = LineCustomer(CustomerId(1), name, Honorific.DEFAULT, language, "010-2345-6789")
    return replace(one, **more)  # type: ignore[arg-type]


def line(kind: LineKind = LineKind.FOLLOWUP, number: int = 1, **more: object) -> TodayLine:
    one = TodayLine(f"{kind}:{number}", kind, person(), "전화", DAY, DueState.TODAY)
    return replace(one, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "parts"),
    [
        (person(), ("", "김정숙", " 님")),
        (person(apart="6789"), ("", "김정숙", " 님 (6789)")),
        (person("田中 和子", "ja"), ("", "田中 和子", " 様")),
        (person("Ann Lee", "en", honorific=Honorific.MS), ("Ms ", "Ann Lee", "")),
        (person("꽃집 아주머니"), ("", "꽃집 아주머니", "")),
        (None, ("", "Name not known", "")),
    ],
)
def test_a_name_is_taken_apart_for_painting(
    one: LineCustomer | None, parts: tuple[str, str, str]
) -> None:
    assert name_parts(one) == parts


def test_digits_that_tell_two_apart_are_not_read_twice() -> None:
    assert aloud(line(customer=person(apart="6789")), DAY) == "김정숙 님 (6789), 전화, Today"
    assert aloud(line(customer=None), DAY) == "Name not known, 전화, Today"


def test_the_last_digits_are_those_of_the_number() -> None:
    assert [last_digits(one) for one in ("(212) 555-0199", "119", None)] == ["0199", "119", ""]


def test_an_answer_we_owe_has_its_own_icon() -> None:
    assert icon_of(line(asked=True)) != icon_of(line())


def test_kinds_of_which_there_is_nothing_are_no_choice() -> None:
    assert choices_of(Today(DAY, (line(),))) == (Show.ALL, Show.FOLLOWUPS, Show.DAYS)
    with_promise = Today(DAY, (line(), line(LineKind.PROMISE)))
    assert Show.PROMISES in choices_of(with_promise)
    assert Show.HOLDS not in choices_of(with_promise)
    assert count_of(with_promise, Show.PROMISES) == 1


def test_a_line_that_is_leaving_is_neither_shown_nor_counted() -> None:
    today = Today(DAY, (line(number=1), line(number=2)))
    rows = list(rows_of(today, Show.ALL, {"followup:1"}))
    assert [one.count for one in rows if isinstance(one, Heading)] == [1]
    assert count_of(today, Show.ALL, {"followup:1"}) == 1
    assert list(rows_of(today, Show.ALL, {"followup:1", "followup:2"})) == []


def test_the_fold_opens_and_follows_the_filter() -> None:
    folded = (line(LineKind.BIRTHDAY, 7), line(LineKind.DAY, 8))
    today = Today(DAY, (), folded)
    assert list(rows_of(today, Show.ALL)) == [Fold(folded, is_open=False)]
    opened = list(rows_of(today, Show.DAYS, unfolded=True))
    assert opened[1:] == [LineRow(folded[0]), LineRow(folded[1], is_last=True)]
    assert list(rows_of(today, Show.FOLLOWUPS)) == []


def test_only_what_is_painted_is_read() -> None:
    asked: list[int] = []

    def fetch(ids: object) -> list[object]:
        asked.append(len(list(ids)))  # type: ignore[call-overload]
        return []

    model = DayModel(fetch)  # type: ignore[arg-type]
    lines = [
        LineRow(line(number=n, customer=replace(person(), id=CustomerId(n)))) for n in range(500)
    ]
    model.show_rows(lines, DAY)
    assert asked == []
    assert model.letters(100) == "정숙"
    assert len(asked) == 1
    assert asked[0] < 50


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "Tue 11/24"),
        ({"lunar": True}, "Tue 11/24 · lunar"),
        ({"years": 68}, "Tue 11/24 · turning 68"),
        (
            {"kind": LineKind.DAY, "day_kind": "wedding", "about": ""},
            "Tue 11/24 · Wedding anniversary",
        ),
    ],
)
def test_a_day_that_is_near_is_said_short(more: dict[str, object], said: str) -> None:
    assert near_words(line(**{"kind": LineKind.BIRTHDAY, **more})) == said  # type: ignore[arg-type]


def test_a_month_from_the_end_of_january_is_the_end_of_february() -> None:
    assert later_days(date(2026, 1, 31))[-1] == date(2026, 2, 28)


def test_what_is_put_off_is_counted_from_its_day_when_that_is_still_to_come() -> None:
    today, tomorrow = date(2026, 11, 24), date(2026, 11, 25)
    assert later_days(today, date(2026, 11, 20)) == later_days(today)
    days = ["2026-11-25", "2026-12-09", "2026-12-13", "2026-12-20", "2027-01-06"]
    assert [str(day) for day in later_days(today, date(2026, 12, 6))] == days
    assert later_days(today, tomorrow)[1] == date(2026, 11, 28)
