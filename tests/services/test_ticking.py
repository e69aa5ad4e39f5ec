from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopcrm.domain.conversations import Beginner, ConversationKind
from shopcrm.domain.customers import CustomerDay, DayKind
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.followups import Outcome
from shopcrm.domain.ids import CustomerId, SheetId
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.ticking import TickAction
from shopcrm.errors import (
    AlreadyDoneError,
    NotFoundError,
    SheetLineUnknownError,
    SheetMissingError,
    ShopError,
    TickUnreadableError,
)
from shopcrm.services.opened import OpenShop
from shopcrm.services.printing import FollowupSheet, Paper
from tests.factories import TODAY, a_customer, a_followup, a_note
from tests.fakes import FixedClock


def _print(shop: OpenShop) -> FollowupSheet:
    return shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)


@pytest.fixture
def people(shop: OpenShop) -> list[CustomerId]:
    """Give four customers, each with a call that is due today."""
    known = [shop.customers.add(a_customer(f"김정{n}", f"010-2345-600{n}")) for n in range(4)]
    for one in known:
        shop.followups.add(a_followup(one, about=f"전화 {one}"))
    return known


def _everything(shop: OpenShop, people: list[CustomerId]) -> list[object]:
    return [shop.exporting.everything(one) for one in people]


SENTENCES = [
    "1 했어요, 2 안 받음, 3 금요일, 4 메모: 이사하심",
    "1 済, 2 留守, 3 金曜, 4 メモ: 引っ越された",
    "1 ok, 2 no answer, 3 fri, 4 note: she moved",
    "１ ＯＫ、２ 不在、３ 金曜日、４ メモ：引っ越された",
    "1 ok\n2 no answer\n3 2026-11-27\n4 note: she moved",
    "4 메모: 이사하심\n3 금요일\n2 부재\n1 o",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_one_sentence_closes_the_whole_printed_sheet_as_one_thing_that_can_be_undone(
    shop: OpenShop, people: list[CustomerId], text: str
) -> None:
    _print(shop)
    before = _everything(shop, people)
    done = len(shop.undoing.list_actions())

    ticked = shop.ticking.tick(text)

    assert len(ticked) == 4
    first, second, third, fourth = (shop.followups.of_customer(one) for one in people)
    assert (first[0].done_on, first[0].outcome) == (TODAY, None)
    assert (second[1].done_on, second[1].outcome) == (TODAY, Outcome.NO_ANSWER)
    assert (second[0].due, second[0].about) == (TODAY + timedelta(days=1), "전화 2")
    assert (third[0].due, third[0].done_on) == (date(2026, 11, 27), None)
    assert fourth[0].done_on == TODAY
    (talk,) = shop.conversations.timeline(people[3])
    assert talk.text in {"이사하심", "引っ越された", "she moved"}
    assert (talk.kind, talk.began) == (ConversationKind.CALL, Beginner.SHOP)
    assert {one.name: one.comes_back for one in ticked} == {
        "followup:1": None,
        "followup:2": TODAY + timedelta(days=1),
        "followup:3": date(2026, 11, 27),
        "followup:4": None,
    }
    assert len(shop.undoing.list_actions()) == done + 1

    shop.undoing.undo()
    assert _everything(shop, people) == before
    shop.undoing.redo()
    assert shop.followups.of_customer(people[0])[0].done_on == TODAY


WRONG: list[tuple[str, type[ShopError]]] = [
    ("1 ok, 9 ok", SheetLineUnknownError),
    ("1 ok, 0 ok", ShopError),
    ("1 ok, 2 어쩌고", TickUnreadableError),
    ("1 ok, 2", TickUnreadableError),
    ("1 ok, 1 no answer", TickUnreadableError),
    ("1 ok, 2 2020-01-01", TickUnreadableError),
    ("1 ok, 2 2026-02-31", TickUnreadableError),
    ("1 ok, followup:99 ok", NotFoundError),
    ("1 ok, followup:1 ok", AlreadyDoneError),
    ("1 ok, birthday:1:2026-11-27 ok", NotFoundError),
    ("1 ok, promise:1 ok", NotFoundError),
    ("ok", TickUnreadableError),
    ("\0\ud800", TickUnreadableError),
    ("1 note:", TickUnreadableError),
    ("1 ok " * 100_000, TickUnreadableError),
    ("9" * 30 + " ok", ShopError),
    ("1 note: " + "가" * 100_001, TickUnreadableError),
]


@pytest.mark.parametrize(("text", "error"), WRONG)
def test_a_word_that_is_not_understood_ticks_nothing_at_all(
    shop: OpenShop, people: list[CustomerId], text: str, error: type[ShopError]
) -> None:
    _print(shop)
    before, done = _everything(shop, people), len(shop.undoing.list_actions())
    with pytest.raises(error):
        shop.ticking.tick(text)
    assert _everything(shop, people) == before
    assert len(shop.undoing.list_actions()) == done


def test_a_line_done_meanwhile_is_said_and_nothing_is_ticked(
    shop: OpenShop, people: list[CustomerId]
) -> None:
    _print(shop)
    shop.today.mark_done(["followup:2"])
    with pytest.raises(AlreadyDoneError):
        shop.ticking.tick("1 ok, 2 ok, 3 ok")
    assert [one[0].done_on for one in map(shop.followups.of_customer, people)] == [
        None,
        TODAY,
        None,
        None,
    ]


def test_a_line_deleted_meanwhile_is_said_and_nothing_is_ticked(
    shop: OpenShop, people: list[CustomerId]
) -> None:
    _print(shop)
    shop.customers.delete(people[1])
    with pytest.raises(NotFoundError):
        shop.ticking.tick("1 ok, 2 ok")
    assert shop.followups.of_customer(people[0])[0].done_on is None


def test_nothing_typed_ticks_nothing(shop: OpenShop, people: list[CustomerId]) -> None:
    _print(shop)
    before = _everything(shop, people)
    assert shop.ticking.tick(" \n") == ()
    assert _everything(shop, people) == before


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None), max_size=40))
def test_any_junk_is_read_or_refused_in_words(shop: OpenShop, text: str) -> None:
    try:
        shop.ticking.tick(text)
    except ShopError:
        assert text.strip()


# --- which sheet -----------------------------------------------------------------------------------


def test_without_a_sheet_there_are_no_numbers(shop: OpenShop, people: list[CustomerId]) -> None:
    with pytest.raises(SheetMissingError):
        shop.ticking.tick("1 ok")
    shop.ticking.tick(f"followup:{people[0]} ok")
    assert shop.followups.of_customer(people[0])[0].done_on == TODAY


def test_the_numbers_are_those_of_the_sheet_printed_last_or_of_the_one_named(
    shop: OpenShop, people: list[CustomerId]
) -> None:
    older = _print(shop)
    shop.today.mark_done(["followup:1"])
    newer = _print(shop)
    assert (older.id, newer.id) == (1, 2)
    shop.ticking.tick("1 ok")
    assert shop.followups.of_customer(people[1])[0].done_on == TODAY
    with pytest.raises(SheetLineUnknownError):
        shop.ticking.tick("4 ok")
    shop.ticking.tick("4 ok", older.id)
    assert shop.followups.of_customer(people[3])[0].done_on == TODAY
    with pytest.raises(SheetMissingError):
        shop.ticking.tick("1 ok", SheetId(9))


def test_the_numbers_hold_though_the_list_has_changed_since(
    shop: OpenShop, people: list[CustomerId]
) -> None:
    _print(shop)
    shop.today.mark_done(["followup:1"])
    shop.followups.snooze(shop.followups.of_customer(people[1])[0].id, TODAY + timedelta(days=9))
    shop.ticking.tick("3 ok")
    assert shop.followups.of_customer(people[2])[0].done_on == TODAY


def test_a_preview_is_no_sheet(shop: OpenShop, people: list[CustomerId]) -> None:
    assert shop.printing.followup_sheet().id is None
    with pytest.raises(SheetMissingError):
        shop.ticking.tick("1 ok")
    assert people


# --- what a line may say ---------------------------------------------------------------------------


def test_several_numbers_share_a_word(shop: OpenShop, people: list[CustomerId]) -> None:
    _print(shop)
    ticked = shop.ticking.tick("1-3 ok, 4 다음에 오시면")
    assert [one.tick.action for one in ticked] == [TickAction.DONE] * 3 + [TickAction.NEXT_VISIT]
    assert shop.followups.of_customer(people[3])[0].due is None


def test_a_closed_day_moves_and_says_which_one_was_meant(
    shop: OpenShop, people: list[CustomerId]
) -> None:
    opening = OpeningDays(closed=frozenset({date(2026, 11, 27)}))
    shop.shop.set_settings(replace(shop.shop.settings(), opening=opening))
    _print(shop)
    (ticked,) = shop.ticking.tick("1 금요일")
    assert (ticked.tick.said, ticked.comes_back) == (date(2026, 11, 27), date(2026, 11, 28))
    assert shop.followups.of_customer(people[0])[0].due == date(2026, 11, 28)


def test_the_days_in_a_note_of_the_paper_become_follow_ups(
    shop: OpenShop, people: list[CustomerId]
) -> None:
    _print(shop)
    shop.ticking.tick("1 메모: 2주 뒤 다시 전화")
    open_ones = [one for one in shop.followups.of_customer(people[0]) if one.done_on is None]
    assert [one.due for one in open_ones] == [date(2026, 12, 8)]
    assert shop.conversations.timeline(people[0])[0].text == "2주 뒤 다시 전화"


def test_a_birthday_is_ticked_like_any_other_line(shop: OpenShop) -> None:
    day = CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 27))
    customer_id = shop.customers.add(a_customer(days=(day,)))
    for _ in range(3):
        shop.conversations.record(a_note(customer_id))
    sheet = _print(shop)
    assert [one.line.name for one in sheet.lines] == ["birthday:1:2026-11-27"]
    with pytest.raises(NotFoundError):
        shop.ticking.tick("1 다음에 오시면")
    (ticked,) = shop.ticking.tick("1 ok")
    assert ticked.comes_back is None
    assert shop.today.list_today().lines == ()
    with pytest.raises(AlreadyDoneError):
        shop.ticking.tick("1 ok")
    shop.undoing.undo()
    (ticked,) = shop.ticking.tick("1 안 받음")
    assert ticked.comes_back == date(2026, 11, 27), "she is congratulated on the day"
    assert [line.due for line in shop.today.list_today().lines] == [date(2026, 11, 27)]
    shop.ticking.tick("1 11월 26일 메모: 떡 준비")
    assert [line.due for line in shop.today.list_today().lines] == [date(2026, 11, 26)]


def _lines_of(shop: OpenShop, customer_id: CustomerId) -> list[tuple[date | None, time | None]]:
    found = shop.followups.of_customer(customer_id)
    return [(one.due, one.at) for one in found if one.done_on is None]


@pytest.mark.parametrize("days", [0, 1, 2, 9])
def test_whom_nobody_reached_comes_back_no_earlier_than_before_and_at_the_same_hour(
    shop: OpenShop, days: int
) -> None:
    one = shop.customers.add(a_customer())
    due, at = TODAY + timedelta(days=days), time(15, 30)
    shop.followups.add(a_followup(one, due=due, at=at))
    _print(shop)
    (ticked,) = shop.ticking.tick("1 안 받음")
    expected = max(due, TODAY + timedelta(days=1))
    assert ticked.comes_back == expected
    assert _lines_of(shop, one) == [(expected, at)]


def test_who_was_late_and_not_reached_comes_back_tomorrow(
    shop: OpenShop, clock: FixedClock
) -> None:
    one = shop.customers.add(a_customer())
    shop.followups.add(a_followup(one, due=TODAY))
    clock.move(days=5)
    _print(shop)
    (ticked,) = shop.ticking.tick("1 안 받음")
    assert ticked.comes_back == TODAY + timedelta(days=6)


def test_marked_done_as_not_reached_another_try_is_proposed_no_earlier(shop: OpenShop) -> None:
    one = shop.customers.add(a_customer())
    due, at = TODAY + timedelta(days=9), time(15, 30)
    followup = shop.followups.add(a_followup(one, due=due, at=at))
    (closed,) = shop.today.close([f"followup:{followup}"], Outcome.NO_ANSWER)
    assert closed.proposal is not None
    assert (closed.proposal.draft.due, closed.proposal.draft.at) == (due, at)
    assert closed.put_off is None


def test_a_birthday_put_off_is_not_put_off_to_an_earlier_day(shop: OpenShop) -> None:
    day = CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 25))
    shop.customers.add(a_customer(days=(day,)))
    name = "birthday:1:2026-11-25"
    shop.today.snooze([name], date(2026, 11, 28))
    (closed,) = shop.today.close([name], Outcome.NO_ANSWER)
    assert closed.put_off == date(2026, 11, 28)
    done = len(shop.undoing.list_actions())
    shop.today.close([name], Outcome.REACHED)
    assert len(shop.undoing.list_actions()) == done + 1
    with pytest.raises(AlreadyDoneError):
        shop.today.close([name], Outcome.NO_ANSWER)


def test_the_action_says_which_sheet_the_numbers_stood_on(
    shop: OpenShop, people: list[CustomerId]
) -> None:
    del people
    _print(shop)
    shop.ticking.tick("1 ok")
    shop.ticking.tick("followup:2 ok")
    assert [one.facts["sheet"] for one in shop.undoing.list_actions(2)] == [None, 1]


def test_lines_are_closed_all_or_none(shop: OpenShop, people: list[CustomerId]) -> None:
    with pytest.raises(NotFoundError):
        shop.today.close(["followup:1", "followup:99"])
    assert len(shop.today.list_today().lines) == len(people)


def test_a_number_of_a_kept_sheet_names_its_line(shop: OpenShop, people: list[CustomerId]) -> None:
    with pytest.raises(SheetMissingError):
        shop.printing.line_name(1)
    sheet = _print(shop)
    name = shop.printing.line_name(2, sheet.id)
    assert name == sheet.lines[1].line.name
    assert shop.ticking.customer_of(name) == people[1]
    with pytest.raises(SheetLineUnknownError):
        shop.printing.line_name(5)
    with pytest.raises(NotFoundError):
        shop.ticking.customer_of("followup:99")


def test_the_days_that_share_one_line_are_on_the_sheet(shop: OpenShop) -> None:
    day = CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 27))
    shop.customers.add(a_customer(days=(day,)))
    sheet = shop.printing.followup_sheet()
    assert sheet.lines == ()
    assert [line.name for line in sheet.folded] == ["birthday:1:2026-11-27"]
    assert sheet.country == "KR"
