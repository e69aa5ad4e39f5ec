from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.strip import (
    Matter,
    RowMark,
    RowState,
    Talk,
    TileKind,
    days_ahead,
    most_urgent,
    row_marks,
    row_state,
    tiles_of,
)

TODAY = date(2026, 11, 24)
BIRTHDAY = RememberedDay(11, 27, 1958)
THIS_YEAR = date(2026, 11, 27)


def _in(days: int) -> date:
    return TODAY + timedelta(days=days)


def _call(days: int | None, about: str = "전화", at: time | None = None) -> Matter:
    return Matter(RowMark.FOLLOWUP, "followup:1", about, None if days is None else _in(days), at)


def _answer(days: int) -> Matter:
    return Matter(RowMark.ANSWER, "followup:2", "값 알아보기", _in(days))


def _day(days: int, kind: RowMark = RowMark.BIRTHDAY) -> Matter:
    return Matter(kind, f"{kind}:3:{_in(days)}", "", _in(days), solar=_in(days), years=68)


# --- what is most urgent -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_call(-1), _call(0)),
        (_call(-3), _call(-1)),
        (_call(-1), _answer(0)),
        (_answer(-1), _call(-5)),
        (_call(0), _answer(1)),
        (_answer(0), _call(0)),
        (_call(0, at=time(9)), _call(0, at=time(15))),
        (_call(0, at=time(15)), _call(0)),
        (_call(7), _day(0)),
        (_day(2), _day(3)),
        (_day(2, RowMark.DAY), _day(3)),
        (_day(2), _day(2, RowMark.DAY)),
    ],
)
def test_the_more_urgent_is_said_first(first: Matter, second: Matter) -> None:
    assert most_urgent([first, second], TODAY) == [first, second]
    assert most_urgent([second, first], TODAY) == [first, second]


@pytest.mark.parametrize(
    ("matter", "is_said"),
    [
        (_call(-400), True),
        (_call(7), True),
        (_call(8), False),
        (_call(None), False),
        (_day(14), True),
        (_day(15), False),
        (_day(14, RowMark.DAY), True),
    ],
)
def test_what_is_far_off_or_waits_for_her_visit_is_not_said_in_a_row(
    matter: Matter, is_said: bool
) -> None:
    assert (most_urgent([matter], TODAY) == [matter]) is is_said


def test_a_row_says_one_thing_and_how_late_it_is() -> None:
    urgent = most_urgent([_day(3), _call(-2, "돌잔치 떡 견적.\n두 가지로")], TODAY)
    about = "돌잔치 떡 견적. 두 가지로"
    assert row_state(urgent, TODAY) == RowState(RowMark.FOLLOWUP, about, _in(-2), 2, None)
    assert row_state([_call(3)], TODAY) == RowState(RowMark.FOLLOWUP, "전화", _in(3), 0, None)
    assert row_state([], TODAY) is None


def test_a_row_has_at_most_two_icons_each_once() -> None:
    urgent = [_answer(-1), _answer(0), _call(0), _day(3)]
    assert row_marks(urgent, alert=False) == (RowMark.ANSWER, RowMark.FOLLOWUP)
    assert row_marks(urgent[-1:], alert=True) == (RowMark.BIRTHDAY, RowMark.ALERT)
    assert row_marks([], alert=True) == (RowMark.ALERT,)
    assert row_marks([], alert=False) == ()


def test_an_allergy_is_never_left_out_of_a_row_for_other_icons() -> None:
    urgent = [_answer(-1), _call(0), _day(3)]
    assert row_marks(urgent, alert=True) == (RowMark.ANSWER, RowMark.ALERT)
    assert row_marks(urgent[1:], alert=True) == (RowMark.FOLLOWUP, RowMark.ALERT)


# --- tiles ---------------------------------------------------------------------------------------


def test_the_tiles_keep_their_order_whatever_is_most_urgent() -> None:
    matters = [_day(0), _call(None, "새 떡 맛보기"), _call(0), _answer(-1), _call(None, "둘째")]
    tiles = tiles_of(Talk(_in(-12), "백설기 3되로 정하심"), matters, TODAY)
    assert [tile.kind for tile in tiles] == [
        *(TileKind.LAST_TALK, TileKind.FOLLOWUP, TileKind.NEXT_VISIT, TileKind.BIRTHDAY)
    ]
    talk, owed, waiting, birthday = tiles
    assert (talk.text, talk.line, talk.said_on) == ("백설기 3되로 정하심", None, _in(-12))
    assert (owed.line, owed.asked, owed.days_late) == ("followup:2", True, 1)
    assert (waiting.text, waiting.due, waiting.days_late) == ("새 떡 맛보기", None, 0)
    assert (birthday.line, birthday.solar, birthday.years) == (f"birthday:3:{TODAY}", TODAY, 68)


def test_what_there_is_not_leaves_no_gap() -> None:
    assert tiles_of(None, [], TODAY) == ()
    kinds = [tile.kind for tile in tiles_of(None, [_call(8), _day(5, RowMark.DAY)], TODAY)]
    assert kinds == [TileKind.DAY]


# --- remembered days -----------------------------------------------------------------------------


def test_a_day_is_ahead_until_it_is_seen_to() -> None:
    last = _in(14)
    assert days_ahead(BIRTHDAY, TODAY, last, (), {}) == [(THIS_YEAR, THIS_YEAR)]
    assert days_ahead(BIRTHDAY, TODAY, last, {THIS_YEAR}, {}) == []
    assert days_ahead(BIRTHDAY, TODAY, _in(2), (), {}) == []
    assert days_ahead(BIRTHDAY, THIS_YEAR, THIS_YEAR, (), {}) == [(THIS_YEAR, THIS_YEAR)]
    assert days_ahead(BIRTHDAY, THIS_YEAR + timedelta(days=1), _in(18), (), {}) == []


def test_a_day_that_was_put_off_is_said_on_the_other_day_and_stays_when_it_is_late() -> None:
    moved = {THIS_YEAR: date(2026, 12, 1)}
    assert days_ahead(BIRTHDAY, TODAY, _in(14), (), moved) == [(THIS_YEAR, date(2026, 12, 1))]
    assert days_ahead(BIRTHDAY, TODAY, _in(5), (), moved) == []
    late = date(2026, 12, 5)
    assert days_ahead(BIRTHDAY, late, late, (), moved) == [(THIS_YEAR, date(2026, 12, 1))]


def test_a_day_that_was_corrected_since_it_was_put_off_is_another_one() -> None:
    moved = {date(2026, 11, 20): TODAY}
    assert days_ahead(BIRTHDAY, TODAY, _in(14), (), moved) == [(THIS_YEAR, THIS_YEAR)]


def test_a_lunar_day_is_ahead_on_its_solar_day_and_a_year_alone_never() -> None:
    lunar = RememberedDay(10, 19, None, Calendar.LUNAR)
    assert days_ahead(lunar, TODAY, _in(14), (), {}) == [(THIS_YEAR, THIS_YEAR)]
    assert days_ahead(RememberedDay(None, None, 1958), TODAY, _in(400), (), {}) == []
