from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopcrm.domain.customers import CustomerDay, DayKind, GoneReason
from shopcrm.domain.days import read_day
from shopcrm.domain.followups import Outcome
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.today import DueState, LineKind, TodayLine
from shopcrm.errors import AlreadyDoneError, DayPastError, DayUnreadableError, NotFoundError
from shopcrm.services.customers import draft_of
from shopcrm.services.opened import OpenShop
from shopcrm.services.today import MOST_WAITING, LineName, read_name
from tests.factories import TODAY, a_customer, a_followup, a_note
from tests.fakes import FixedClock


def _with_day(
    shop: OpenShop, typed: str, kind: DayKind = DayKind.BIRTHDAY, *, visits: int = 3
) -> CustomerId:
    """Know a regular with a day to remember."""
    day = CustomerDay(kind, read_day(typed, today=shop.desk.today()))
    number = shop.customers.count()
    customer_id = shop.customers.add(
        a_customer(f"김정숙{number}", f"010-2345-{6000 + number}", days=(day,))
    )
    for ago in range(visits):
        shop.conversations.record(a_note(customer_id, day=shop.desk.today() - timedelta(days=ago)))
    return customer_id


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(3), UTC)


def _lines(shop: OpenShop) -> list[TodayLine]:
    return list(shop.today.list_today().lines)


# --- a week before -------------------------------------------------------------------------------


def test_the_birthday_of_a_regular_is_shown_from_seven_days_before(
    shop: OpenShop, clock: FixedClock
) -> None:
    _with_day(shop, "12-02")
    assert _lines(shop) == []
    clock.move(days=1)
    (line,) = _lines(shop)
    assert (line.kind, line.state, line.due) == (
        LineKind.BIRTHDAY,
        DueState.SOON,
        date(2026, 12, 2),
    )
    clock.move(days=7)
    assert [line.state for line in _lines(shop)] == [DueState.TODAY]
    clock.move(days=1)
    assert _lines(shop) == []


def test_the_days_of_others_are_folded_until_they_are_regulars(shop: OpenShop) -> None:
    customer_id = _with_day(shop, "11-27", visits=2)
    listed = shop.today.list_today()
    assert (listed.lines, [line.kind for line in listed.folded]) == ((), [LineKind.BIRTHDAY])
    shop.conversations.record(a_note(customer_id))
    listed = shop.today.list_today()
    assert ([line.kind for line in listed.lines], listed.folded) == ([LineKind.BIRTHDAY], ())


@pytest.mark.parametrize("kind", [kind for kind in DayKind if kind is not DayKind.BIRTHDAY])
def test_other_days_are_remembered_the_same_way(shop: OpenShop, kind: DayKind) -> None:
    _with_day(shop, "2016-11-27", kind)
    (line,) = _lines(shop)
    assert (line.kind, line.day_kind, line.years) == (LineKind.DAY, kind.value, 10)


@pytest.mark.parametrize(
    ("typed", "on", "years"),
    [
        ("11-27", date(2026, 11, 27), None),
        ("1958-11-27", date(2026, 11, 27), 68),
        ("2000-02-29", date(2027, 2, 28), 27),
        ("2000-02-29", date(2028, 2, 29), 28),
        ("음력 10월 19일", date(2026, 11, 27), None),
        ("음력 1958년 10월 19일", date(2026, 11, 27), 68),
        ("음력 12월 30일", date(2027, 2, 6), None),
        ("01-01", date(2027, 1, 1), None),
    ],
)
def test_each_kind_of_birthday_falls_on_its_solar_day(
    shop: OpenShop, clock: FixedClock, typed: str, on: date, years: int | None
) -> None:
    _with_day(shop, typed)
    clock.at = _noon(on - timedelta(days=8))
    assert _lines(shop) == []
    clock.at = _noon(on - timedelta(days=7))
    (line,) = _lines(shop)
    assert (line.due, line.years, line.lunar) == (on, years, "음력" in typed)


def test_a_birthday_that_is_only_a_year_is_on_no_list(shop: OpenShop) -> None:
    _with_day(shop, "1958")
    for month in range(12):
        listed = shop.today.list_today(TODAY + timedelta(days=30 * month))
        assert (listed.lines, listed.folded) == ((), ())


# --- seen to ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["11-27", "음력 10월 19일", "1958-11-27"])
@pytest.mark.parametrize("outcome", [None, Outcome.REACHED])
def test_a_birthday_seen_to_is_gone_this_year_and_back_the_next(
    shop: OpenShop, clock: FixedClock, typed: str, outcome: Outcome | None
) -> None:
    _with_day(shop, typed)
    (line,) = _lines(shop)
    assert shop.today.mark_done([line.name], outcome) == (None,)
    for _ in range(5):
        assert _lines(shop) == []
        clock.move(days=1)
    weeks = (TODAY + timedelta(weeks=n) for n in range(54))
    later = {one.due for day in weeks for one in shop.today.list_today(day).lines}
    assert len(later) == 1
    assert later.pop() != line.due


def test_a_birthday_is_seen_to_once(shop: OpenShop) -> None:
    _with_day(shop, "11-27")
    (line,) = _lines(shop)
    shop.today.mark_done([line.name])
    for again in (shop.today.mark_done, lambda names: shop.today.snooze(names, TODAY)):
        with pytest.raises(AlreadyDoneError):
            again([line.name])
    shop.undoing.undo()
    assert _lines(shop) == [line]


def test_a_birthday_on_which_nobody_answered_is_put_off_by_either_verb(
    shop: OpenShop, clock: FixedClock
) -> None:
    _with_day(shop, "11-27")
    (line,) = _lines(shop)
    (closed,) = shop.today.close([line.name], Outcome.NO_ANSWER)
    assert (closed.proposal, closed.put_off) == (None, line.due), "not before its own day"
    clock.at = _noon(date(2026, 11, 27))
    assert shop.today.mark_done([line.name], Outcome.NO_ANSWER) == (None,)
    (again,) = _lines(shop)
    assert (again.name, again.due) == (line.name, date(2026, 11, 28))
    (newest, *_) = shop.undoing.list_actions()
    assert newest.facts["put_off"] == {line.name: "2026-11-28"}


def test_what_is_put_off_says_to_which_day(shop: OpenShop) -> None:
    followup = shop.followups.add(a_followup(shop.customers.add(a_customer())))
    closed = OpeningDays(closed=frozenset({TODAY + timedelta(days=2)}))
    shop.shop.set_settings(replace(shop.shop.settings(), opening=closed))
    wanted, open_day = TODAY + timedelta(days=2), TODAY + timedelta(days=3)
    assert shop.today.snooze([f"followup:{followup}"], wanted) == open_day
    assert shop.followups.snooze(followup, wanted + timedelta(days=5)) == wanted + timedelta(days=5)
    days = [one.facts["to"] for one in shop.undoing.list_actions(2)]
    assert days == [(wanted + timedelta(days=5)).isoformat(), open_day.isoformat()]


@pytest.mark.parametrize(("due", "day"), [(1, 4), (12, 15), (0, 3), (None, 3)])
def test_what_is_put_off_by_days_never_comes_earlier(
    shop: OpenShop, due: int | None, day: int
) -> None:
    when = None if due is None else TODAY + timedelta(days=due)
    followup = shop.followups.add(a_followup(shop.customers.add(a_customer()), when))
    moved = shop.today.put_off([f"followup:{followup}"], 3)
    assert moved == shop.followups.fetch(followup).due == TODAY + timedelta(days=day)
    assert shop.undoing.list_actions(1)[0].facts["to"] == moved.isoformat()


def test_what_is_late_is_put_off_from_today(shop: OpenShop, clock: FixedClock) -> None:
    followup = shop.followups.add(a_followup(shop.customers.add(a_customer())))
    clock.move(days=9)
    assert shop.today.put_off([f"followup:{followup}"], 3) == TODAY + timedelta(days=12)


def test_a_birthday_is_put_off_by_days_from_its_own_day(shop: OpenShop) -> None:
    _with_day(shop, "11-27")
    (line,) = _lines(shop)
    assert shop.today.put_off([line.name], 7) == date(2026, 12, 4)
    assert shop.today.put_off([line.name], 7) == date(2026, 12, 11), "put off once more"


def test_no_line_is_put_off_by_days_when_one_is_not_there(shop: OpenShop) -> None:
    followup = shop.followups.add(a_followup(shop.customers.add(a_customer())))
    with pytest.raises(NotFoundError):
        shop.today.put_off([f"followup:{followup}", "followup:99"], 3)
    assert shop.followups.fetch(followup).due == TODAY


def test_a_birthday_of_tomorrow_may_be_put_off_and_is_late_after_that(
    shop: OpenShop, clock: FixedClock
) -> None:
    _with_day(shop, "11-27")
    (line,) = _lines(shop)
    assert shop.today.snooze([line.name], date(2026, 12, 20)) == date(2026, 12, 20)
    assert _lines(shop) == []
    clock.at = _noon(date(2026, 12, 13))
    (again,) = _lines(shop)
    assert (again.name, again.due, again.state) == (line.name, date(2026, 12, 20), DueState.SOON)
    clock.at = _noon(date(2026, 12, 25))
    (late,) = _lines(shop)
    assert (late.name, late.state, late.days_late) == (line.name, DueState.LATE, 5)
    shop.today.mark_done([late.name])
    assert _lines(shop) == []


def test_a_birthday_is_not_put_off_to_a_closed_day_or_the_past_or_for_ever(
    shop: OpenShop,
) -> None:
    _with_day(shop, "11-27")
    (line,) = _lines(shop)
    closed = OpeningDays(closed=frozenset({date(2026, 11, 28)}))
    shop.shop.set_settings(replace(shop.shop.settings(), opening=closed))
    with pytest.raises(DayPastError):
        shop.today.snooze([line.name], TODAY - timedelta(days=1))
    with pytest.raises(DayUnreadableError):
        shop.today.snooze([line.name], date.max)
    assert shop.today.snooze([line.name], date(2026, 11, 28)) == date(2026, 11, 29)


def test_a_birthday_corrected_after_it_was_seen_to_comes_on_its_new_day(
    shop: OpenShop,
) -> None:
    customer_id = _with_day(shop, "11-27")
    (line,) = _lines(shop)
    shop.today.mark_done([line.name])
    card = shop.customers.card(customer_id).customer
    corrected = (CustomerDay(DayKind.BIRTHDAY, read_day("11-28")),)
    shop.customers.edit(customer_id, card.version, replace(draft_of(card), days=corrected))
    assert [one.due for one in _lines(shop)] == [date(2026, 11, 28)]


# --- names of lines --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("12", LineName(LineKind.FOLLOWUP, 12)),
        (" 12 ", LineName(LineKind.FOLLOWUP, 12)),
        ("followup:12", LineName(LineKind.FOLLOWUP, 12)),
        ("promise:3", LineName(LineKind.PROMISE, 3)),
        ("birthday:7:2026-11-27", LineName(LineKind.BIRTHDAY, 7, date(2026, 11, 27))),
        ("day:7:2026-11-27", LineName(LineKind.DAY, 7, date(2026, 11, 27))),
    ],
)
def test_a_line_is_known_by_its_name(name: str, found: LineName) -> None:
    assert read_name(name) == found
    assert read_name(str(found)) == found


NO_NAMES = [
    *("", ":", "x", "followup:", "followup:x", "followup:-1", "-1", "1_2", "１２", "+3"),
    *("birthday:7", "birthday:7:", "birthday:7:2026-02-31", "followup:7:2026-11-27"),
    *("cake:7", "9" * 30, "birthday:" + "9" * 30 + ":2026-11-27", "\ud800", "followup:\0"),
]


@pytest.mark.parametrize("name", NO_NAMES)
def test_what_is_no_name_of_a_line_closes_and_moves_nothing(shop: OpenShop, name: str) -> None:
    followup = shop.followups.add(a_followup(shop.customers.add(a_customer())))
    done = len(shop.undoing.list_actions())
    with pytest.raises(NotFoundError):
        shop.today.mark_done([f"followup:{followup}", name])
    with pytest.raises(NotFoundError):
        shop.today.snooze([f"followup:{followup}", name], TODAY)
    assert len(shop.undoing.list_actions()) == done
    assert len(_lines(shop)) == 1


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(st.characters(codec=None), max_size=20)
    | st.from_regex(r"[a-z]{0,9}:\d{0,25}(:[\d-]{0,12})?")
)
def test_any_junk_for_a_name_is_told_in_words(shop: OpenShop, name: str) -> None:
    with pytest.raises(NotFoundError):
        shop.today.mark_done([name])


@pytest.mark.parametrize(
    "name", ["birthday:1:2026-11-28", "day:1:2026-11-27", "birthday:2:2026-11-27", "promise:1"]
)
def test_a_day_that_is_not_hers_closes_nothing(shop: OpenShop, name: str) -> None:
    _with_day(shop, "11-27")
    with pytest.raises(NotFoundError):
        shop.today.mark_done([name])
    assert len(_lines(shop)) == 1


def test_what_is_kept_of_an_action_holds_no_words_of_customers(shop: OpenShop) -> None:
    _with_day(shop, "11-27")
    (line,) = _lines(shop)
    shop.today.mark_done([f"  {line.name} "])
    (newest, *_) = shop.undoing.list_actions()
    assert newest.facts["lines"] == [line.name]


def test_follow_ups_and_days_stand_in_one_order(shop: OpenShop, clock: FixedClock) -> None:
    customer_id = _with_day(shop, "11-26")
    for days in (1, 3, 0):
        shop.followups.add(a_followup(customer_id, TODAY + timedelta(days=days), about=f"{days}"))
    clock.move(days=1)
    listed = shop.today.list_today()
    assert [(line.about, line.state) for line in listed.lines] == [
        ("0", DueState.LATE),
        ("1", DueState.TODAY),
        ("", DueState.SOON),
        ("3", DueState.SOON),
    ]


# --- what waits for a next visit -----------------------------------------------------------------


def test_what_waits_for_a_next_visit_is_listed_apart_the_newest_first(shop: OpenShop) -> None:
    first, second = (shop.customers.add(a_customer(name, None)) for name in ("김정숙", "박말순"))
    shop.followups.add(a_followup(first, None, about="시식 드리기"))
    shop.followups.add(a_followup(second, None, about="거스름돈 1,000원"))
    shop.followups.add(a_followup(first, about="전화"))
    waiting = shop.today.list_waiting()
    assert [(one.about, one.due, one.state) for one in waiting] == [
        ("거스름돈 1,000원", None, DueState.NEXT_VISIT),
        ("시식 드리기", None, DueState.NEXT_VISIT),
    ]
    assert [one.customer.name for one in waiting if one.customer] == ["박말순", "김정숙"]
    assert [one.about for one in _lines(shop)] == ["전화"]


def test_what_was_done_or_belongs_to_somebody_gone_waits_no_more(shop: OpenShop) -> None:
    first, second = (shop.customers.add(a_customer(name, None)) for name in ("김정숙", "박말순"))
    done = shop.followups.add(a_followup(first, None))
    shop.followups.add(a_followup(second, None))
    shop.today.mark_done([f"followup:{done}"])
    assert len(shop.today.list_waiting()) == 1
    shop.customers.set_gone(second, GoneReason.MOVED_AWAY)
    assert shop.today.list_waiting() == ()


def test_no_more_than_fifty_wait_in_the_list(shop: OpenShop) -> None:
    her = shop.customers.add(a_customer())
    with shop.desk.write("add_followup", customer=her) as writing:
        for number in range(MOST_WAITING + 2):
            shop.followups.add_in(writing, a_followup(her, None, about=str(number)))
    waiting = shop.today.list_waiting()
    assert len(waiting) == MOST_WAITING
    assert waiting[0].about == str(MOST_WAITING + 1)
