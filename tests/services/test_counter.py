"""The rows of the list at the counter: the one thing each says."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from shopcrm.domain.conversations import ConversationKind
from shopcrm.domain.customers import Alert, AlertKind, CustomerDay, DayKind, GoneReason
from shopcrm.domain.days import read_day
from shopcrm.domain.followups import FollowupKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.strip import RowMark, RowState
from shopcrm.domain.today import DueState
from shopcrm.services.counter import CustomerListRow
from shopcrm.services.opened import OpenShop
from tests.factories import TODAY, a_customer, a_followup, a_note
from tests.fakes import FixedClock


def _in(days: int) -> date:
    return TODAY + timedelta(days=days)


def _born(typed: str, kind: DayKind = DayKind.BIRTHDAY) -> tuple[CustomerDay, ...]:
    return (CustomerDay(kind, read_day(typed, today=TODAY)),)


def _row(shop: OpenShop, customer_id: CustomerId) -> CustomerListRow:
    (row,) = shop.counter.rows([customer_id])
    return row


def _owe(shop: OpenShop, clock: FixedClock, customer_id: CustomerId, days: int) -> None:
    """Write down a follow-up that is due in some days, or was some days ago."""
    kept = clock.at
    clock.move(days=min(days, 0))
    shop.followups.add(a_followup(customer_id, _in(days), about="안부 전화"))
    clock.at = kept


# --- what a row says -----------------------------------------------------------------------------


def test_a_row_of_somebody_of_whom_nothing_is_known_but_her_name(shop: OpenShop) -> None:
    row = _row(shop, shop.customers.add(a_customer(phone=None)))
    assert (row.customer.name, row.family_name, row.given_name) == ("김정숙", "김", "정숙")
    assert (row.last_four, row.last_talk, row.state) == (None, None, None)
    assert (row.likes, row.marks, row.gone) == ((), (), False)


@pytest.mark.parametrize(("days", "late"), [(-2, 2), (0, 0), (7, 0)])
def test_a_row_says_what_is_late_today_or_soon(
    shop: OpenShop, clock: FixedClock, days: int, late: int
) -> None:
    customer_id = shop.customers.add(a_customer(days=_born("11-27")))
    _owe(shop, clock, customer_id, days)
    row = _row(shop, customer_id)
    assert row.state == RowState(RowMark.FOLLOWUP, "안부 전화", _in(days), late)
    assert row.marks == (RowMark.FOLLOWUP, RowMark.BIRTHDAY)


def test_a_row_says_nothing_of_a_follow_up_that_is_far_off_done_or_waits_for_her(
    shop: OpenShop,
) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.followups.add(a_followup(customer_id, _in(8)))
    shop.followups.add(a_followup(customer_id, None))
    shop.followups.mark_done(shop.followups.add(a_followup(customer_id)))
    assert _row(shop, customer_id).state is None


def test_an_answer_we_owe_has_a_mark_of_its_own(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.followups.add(a_followup(customer_id, kind=FollowupKind.ANSWER))
    row = _row(shop, customer_id)
    assert row.state is not None
    assert (row.state.kind, row.marks) == (RowMark.ANSWER, (RowMark.ANSWER,))


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        ("11-24", TODAY),
        ("1958-11-27", _in(3)),
        ("12-08", _in(14)),
        ("12-09", None),
        ("11-23", None),
        ("1958", None),
        ("음력 10월 19일", _in(3)),
        ("음력 1958년 10월 30일", _in(14)),
        ("음력 11월 1일", None),
    ],
)
def test_a_row_says_a_birthday_of_the_next_fourteen_days(
    shop: OpenShop, typed: str, on: date | None
) -> None:
    row = _row(shop, shop.customers.add(a_customer(days=_born(typed))))
    if on is None:
        assert (row.state, row.marks) == (None, ())
    else:
        assert row.state == RowState(RowMark.BIRTHDAY, "", on, 0, "birthday")
        assert row.marks == (RowMark.BIRTHDAY,)


def test_a_row_says_another_day_to_remember_with_what_it_is(shop: OpenShop) -> None:
    row = _row(shop, shop.customers.add(a_customer(days=_born("2016-11-27", DayKind.WEDDING))))
    assert row.state == RowState(RowMark.DAY, "", _in(3), 0, "wedding")


def test_a_birthday_that_was_seen_to_or_put_off_is_said_accordingly(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(days=_born("11-27")))
    (line,) = shop.today.list_today().folded
    shop.today.snooze([line.name], _in(5))
    state = _row(shop, customer_id).state
    assert state is not None
    assert state.due == _in(5)
    shop.today.mark_done([line.name])
    assert _row(shop, customer_id).state is None


def test_a_put_off_birthday_that_was_forgotten_is_late(shop: OpenShop, clock: FixedClock) -> None:
    customer_id = shop.customers.add(a_customer(days=_born("11-27")))
    shop.today.snooze([shop.today.list_today().folded[0].name], _in(5))
    clock.move(days=8)
    state = _row(shop, customer_id).state
    assert state is not None
    assert (state.due, state.days_late) == (_in(5), 3)


def test_a_row_has_two_favourites_her_last_talk_and_the_end_of_her_number(shop: OpenShop) -> None:
    likes = tuple((name, None) for name in ("쑥인절미", "꿀떡", "약식"))
    customer_id = shop.customers.add(
        a_customer(likes=likes, wants=(("호박떡", None),), alerts=(Alert(AlertKind.ALLERGY, "땅콩"),))
    )  # fmt: skip
    for ago, kind in ((5, ConversationKind.VISIT), (2, ConversationKind.CALL)):
        shop.conversations.record(a_note(customer_id, day=_in(-ago), kind=kind))
    row = _row(shop, customer_id)
    assert (row.likes, row.last_four, row.last_talk) == (("쑥인절미", "꿀떡"), "6789", _in(-2))
    assert (row.state, row.marks) == (None, (RowMark.ALERT,))


def test_a_row_of_somebody_who_is_gone_is_quiet(shop: OpenShop) -> None:
    customer_id = shop.customers.add(
        a_customer(
            days=_born("11-27"),
            likes=(("쑥인절미", None),),
            alerts=(Alert(AlertKind.ALLERGY, "땅콩"),),
        )
    )
    shop.followups.add(a_followup(customer_id))
    shop.conversations.record(a_note(customer_id))
    assert _row(shop, customer_id).state is not None
    shop.customers.set_gone(customer_id, GoneReason.MOVED_AWAY)
    row = _row(shop, customer_id)
    assert (row.gone, row.state, row.likes, row.marks) == (True, None, (), ())
    assert (row.last_four, row.last_talk) == ("6789", TODAY)


def test_rows_stand_in_the_order_asked_without_who_is_not_there_any_more(shop: OpenShop) -> None:
    ids = [shop.customers.add(a_customer(phone=f"010-1111-{n}")) for n in (2222, 3333, 4444)]
    shop.customers.delete(ids[1])
    rows = shop.counter.rows([ids[2], ids[1], ids[0], CustomerId(999)])
    assert [row.customer.id for row in rows] == [ids[2], ids[0]]
    assert [row.customer.apart for row in rows] == ["4444", "2222"]
    assert shop.counter.rows([]) == []


# --- the list ------------------------------------------------------------------------------------


def test_the_list_begins_with_the_latest_talk_and_ends_with_who_is_gone(shop: OpenShop) -> None:
    names = ("김정숙", "박순자", "이상호", "최은영", "정미란", "한동수")
    ids = [shop.customers.add(a_customer(name)) for name in names]
    for who, ago in ((0, 9), (0, 3), (1, 1), (2, 1), (3, 0), (1, 8)):
        shop.conversations.record(a_note(ids[who], day=_in(-ago), kind=ConversationKind.CALL))
    shop.customers.set_gone(ids[3], GoneReason.ELSEWHERE)
    order = [ids[place] for place in (2, 1, 0, 5, 4, 3)]
    assert shop.counter.latest() == order
    assert [*shop.counter.latest(4), *shop.counter.latest(4, 4)] == order
    assert shop.counter.latest(4, 6) == []


# --- the number in the rail ----------------------------------------------------------------------


def test_what_is_late_or_today_is_counted_and_the_rest_is_not(
    shop: OpenShop, clock: FixedClock
) -> None:
    customer_id = shop.customers.add(a_customer(days=_born("11-24")))
    for days in (-3, 0, 1):
        _owe(shop, clock, customer_id, days)
    shop.followups.add(a_followup(customer_id, None))
    assert shop.counter.count_due(TODAY) == 2
    for ago in range(3):
        shop.conversations.record(a_note(customer_id, day=_in(-ago)))
    assert shop.counter.count_due() == 3
    assert shop.counter.count_due(_in(1)) == 3
    shop.customers.set_gone(customer_id, GoneReason.DIED)
    assert shop.counter.count_due() == 0


@pytest.mark.parametrize("seed", range(4))
def test_the_number_in_the_rail_is_that_of_the_list_whatever_was_done(
    shop: OpenShop, clock: FixedClock, seed: int
) -> None:
    dice = Random(seed)
    born = ("11-24", "11-26", "11-30", "12-03", "음력 10월 19일", "음력 10월 30일", "02-29")
    ids = [
        shop.customers.add(a_customer(f"김정{chr(ord('가') + place)}", days=_born(typed)))
        for place, typed in enumerate(born * 2)
    ]
    for customer_id in ids:
        for ago in range(dice.randint(1, 4)):
            shop.conversations.record(a_note(customer_id, day=_in(-ago)))
    seen = set()
    for _ in range(14):
        today = shop.desk.today()
        shop.followups.add(a_followup(dice.choice(ids), today + timedelta(days=dice.randint(0, 4))))
        listed = shop.today.list_today()
        names = [line.name for line in (*listed.lines, *listed.folded)]
        later = today + timedelta(days=dice.randint(0, 6))
        shop.today.snooze(dice.sample(names, min(3, len(names))), later)
        shop.today.mark_done(dice.sample(names, min(1, len(names))))
        if dice.random() < 0.05:
            shop.customers.set_gone(dice.choice(ids), GoneReason.MOVED_AWAY)
        clock.move(days=dice.randint(0, 2))
        lines = shop.today.list_today().lines
        due = sum(line.state in {DueState.LATE, DueState.TODAY} for line in lines)
        assert shop.counter.count_due() == due
        seen.add(due)
    assert len(seen) > 3
