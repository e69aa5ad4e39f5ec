from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from shopcrm.domain.customers import GoneReason
from shopcrm.domain.followups import (
    ABOUT_LIMIT,
    FollowupDraft,
    FollowupKind,
    Outcome,
    ProposalReason,
)
from shopcrm.domain.ids import ConversationId, CustomerId, FollowupId
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.plans import PlanDraft, PlanKind, PlanStep
from shopcrm.domain.recurrence import Repeat, RepeatUnit
from shopcrm.domain.today import DueState
from shopcrm.errors import (
    AlreadyDoneError,
    ChangedMeanwhileError,
    DayPastError,
    DayUnreadableError,
    NotFoundError,
    TextTooLongError,
)
from shopcrm.services.opened import OpenShop
from tests.conftest import MakeShop
from tests.factories import TODAY, a_customer, a_followup, a_note
from tests.fakes import FixedClock

SUNDAYS_CLOSED = OpeningDays(closed_weekdays=frozenset({6}))


@pytest.fixture
def jungsook(shop: OpenShop) -> CustomerId:
    return shop.customers.add(a_customer())


def _close_on(shop: OpenShop, opening: OpeningDays) -> None:
    shop.shop.set_settings(replace(shop.shop.settings(), opening=opening))


def _after(days: int) -> date:
    return TODAY + timedelta(days=days)


def _states(shop: OpenShop) -> dict[str, DueState]:
    return {line.about: line.state for line in shop.today.list_today().lines}


# --- late, today, soon, later --------------------------------------------------------------------


def test_a_follow_up_becomes_soon_today_and_late_by_itself(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    shop.followups.add(a_followup(jungsook, _after(15)))
    assert _states(shop) == {}
    clock.move(days=1)
    assert _states(shop) == {"전화": DueState.SOON}
    clock.move(days=13)
    assert _states(shop) == {"전화": DueState.SOON}
    clock.move(days=1)
    assert _states(shop) == {"전화": DueState.TODAY}
    clock.move(days=1)
    (line,) = shop.today.list_today().lines
    assert (line.state, line.days_late) == (DueState.LATE, 1)


def test_the_day_changes_at_midnight_of_the_shop(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    shop.followups.add(a_followup(jungsook, TODAY))
    clock.at = datetime(2026, 11, 24, 14, 59, 59, tzinfo=UTC)
    assert _states(shop) == {"전화": DueState.TODAY}
    clock.move(seconds=1)
    assert _states(shop) == {"전화": DueState.LATE}


def test_the_list_is_late_today_soon_and_the_oldest_first(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    for days, at in ((9, None), (2, None), (5, time(15)), (5, time(9)), (5, None), (1, None)):
        about = f"{days} {at or ''}".strip()
        shop.followups.add(a_followup(jungsook, _after(days), about=about, at=at))
    clock.move(days=5)
    listed = [line.about for line in shop.today.list_today().lines]
    assert listed == ["1", "2", "5 09:00:00", "5 15:00:00", "5", "9"]
    earlier = [line.about for line in shop.today.list_today(_after(1)).lines]
    assert earlier == ["1", "2", "5 09:00:00", "5 15:00:00", "5", "9"]


@pytest.mark.parametrize("day", [date.min, date.max, date(1582, 12, 31), date(2201, 1, 1)])
def test_a_list_of_another_age_is_refused_in_words(shop: OpenShop, day: date) -> None:
    with pytest.raises(DayUnreadableError):
        shop.today.list_today(day)


# --- writing one down ----------------------------------------------------------------------------


def test_a_follow_up_keeps_what_was_written(shop: OpenShop, jungsook: CustomerId) -> None:
    asked = datetime(2026, 11, 23, 5, tzinfo=UTC)
    made = FollowupDraft(
        jungsook, "값 알려 드리기", _after(2), FollowupKind.ANSWER, time(15, 30), asked_at=asked
    )
    kept = shop.followups.fetch(shop.followups.add(made))
    assert (kept.about, kept.due, kept.kind, kept.at) == (made.about, made.due, made.kind, made.at)
    assert (kept.asked_at, kept.since, kept.done_on, kept.outcome) == (asked, TODAY, None, None)


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (FollowupDraft(CustomerId(1), due=_after(-1)), DayPastError),
        (FollowupDraft(CustomerId(1), due=date(2200, 1, 1)), DayUnreadableError),
        (FollowupDraft(CustomerId(1), "가" * (ABOUT_LIMIT + 1), TODAY), TextTooLongError),
    ],
)
def test_a_follow_up_that_cannot_be_is_refused(
    shop: OpenShop, jungsook: CustomerId, draft: FollowupDraft, error: type[Exception]
) -> None:
    with pytest.raises(error):
        shop.followups.add(replace(draft, customer_id=jungsook))
    assert shop.followups.of_customer(jungsook) == []


def test_junk_in_what_it_is_about_is_cleaned(shop: OpenShop, jungsook: CustomerId) -> None:
    added = shop.followups.add(a_followup(jungsook, about="\ud800전화\0\n"))
    assert shop.followups.fetch(added).about == "전화"


def test_a_closed_day_moves_to_the_next_open_one(shop: OpenShop, jungsook: CustomerId) -> None:
    _close_on(shop, OpeningDays(frozenset({6}), closed=frozenset({date(2026, 11, 30)})))
    sunday = date(2026, 11, 29)
    added = shop.followups.add(a_followup(jungsook, sunday))
    assert shop.followups.fetch(added).due == date(2026, 12, 1)
    assert shop.followups.snooze(added, date(2026, 12, 6)) == date(2026, 12, 7)
    assert shop.followups.fetch(added).due == date(2026, 12, 7)
    version = shop.followups.fetch(added).version
    shop.followups.edit(added, version, about="편지", due=sunday, repeat=None)
    assert shop.followups.fetch(added).due == date(2026, 12, 1)


def test_an_edit_keeps_a_late_day_and_refuses_a_new_one_that_is_past(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    added = shop.followups.add(a_followup(jungsook, TODAY))
    clock.move(days=3)
    shop.followups.edit(added, 1, about="편지", due=TODAY, repeat=None)
    assert shop.followups.fetch(added).about == "편지"
    with pytest.raises(DayPastError):
        shop.followups.edit(added, 2, about="편지", due=_after(1), repeat=None)
    with pytest.raises(ChangedMeanwhileError):
        shop.followups.edit(added, 1, about="문자", due=TODAY, repeat=None)


# --- done ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_done_asks_nothing_and_may_say_how_it_went(
    shop: OpenShop, jungsook: CustomerId, outcome: Outcome | None
) -> None:
    added = shop.followups.add(a_followup(jungsook))
    shop.followups.mark_done(added, outcome)
    done = shop.followups.fetch(added)
    assert (done.done_on, done.outcome) == (TODAY, outcome)
    assert shop.today.list_today().lines == ()
    with pytest.raises(AlreadyDoneError):
        shop.followups.mark_done(added)
    with pytest.raises(AlreadyDoneError):
        shop.followups.snooze(added, _after(1))
    with pytest.raises(AlreadyDoneError):
        shop.followups.wait_for_visit(added)
    shop.undoing.undo()
    assert [line.name for line in shop.today.list_today().lines] == [f"followup:{added}"]


def test_nobody_answering_proposes_the_next_open_day(shop: OpenShop, jungsook: CustomerId) -> None:
    _close_on(shop, OpeningDays(closed=frozenset({_after(1)})))
    added = shop.followups.add(a_followup(jungsook, at=time(10)))
    proposal = shop.followups.mark_done(added, Outcome.NO_ANSWER).proposal
    assert proposal is not None
    assert (proposal.reason, proposal.said) == (ProposalReason.TRY_AGAIN, _after(1))
    assert (proposal.draft.due, proposal.draft.about) == (_after(2), "전화")
    assert len(shop.followups.of_customer(jungsook)) == 1, "proposed, not made"
    shop.followups.add(proposal.draft)
    assert len(shop.today.list_today().lines) == 1


@pytest.mark.parametrize(
    ("kind", "following", "days"),
    [
        (FollowupKind.THANK, FollowupKind.ASK_BACK, 18),
        (FollowupKind.ANSWER, FollowupKind.HOW_IT_WENT, 7),
        (FollowupKind.CONTACT, None, 0),
        (FollowupKind.HOW_IT_WENT, None, 0),
    ],
)
def test_done_proposes_the_next_step_when_the_kind_has_one(
    shop: OpenShop,
    jungsook: CustomerId,
    kind: FollowupKind,
    following: FollowupKind | None,
    days: int,
) -> None:
    added = shop.followups.add(a_followup(jungsook, kind=kind))
    proposal = shop.followups.mark_done(added, Outcome.REACHED).proposal
    if following is None:
        assert proposal is None
        return
    assert proposal is not None
    assert (proposal.draft.kind, proposal.draft.due) == (following, _after(days))


def test_several_lines_are_closed_together_or_not_at_all(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    names = [f"followup:{shop.followups.add(a_followup(jungsook))}" for _ in range(3)]
    with pytest.raises(NotFoundError):
        shop.today.mark_done([*names, "followup:99"])
    with pytest.raises(AlreadyDoneError):
        shop.today.mark_done([*names, names[0]])
    assert len(shop.today.list_today().lines) == 3
    shop.today.mark_done(names)
    assert shop.today.list_today().lines == ()
    shop.undoing.undo()
    assert len(shop.today.list_today().lines) == 3


# --- putting off -----------------------------------------------------------------------------------


@pytest.mark.parametrize("to", [_after(-1), date(1999, 1, 1)])
def test_nothing_is_put_off_to_the_past(shop: OpenShop, jungsook: CustomerId, to: date) -> None:
    added = shop.followups.add(a_followup(jungsook, _after(3)))
    with pytest.raises(DayPastError):
        shop.followups.snooze(added, to)
    with pytest.raises(DayPastError):
        shop.today.snooze([f"followup:{added}"], to)
    assert shop.followups.fetch(added).due == _after(3)


def test_nothing_is_put_off_for_longer_than_a_life(shop: OpenShop, jungsook: CustomerId) -> None:
    added = shop.followups.add(a_followup(jungsook))
    with pytest.raises(DayUnreadableError):
        shop.followups.snooze(added, date(9999, 12, 31))


def test_what_waits_for_her_visit_may_get_a_day_again(shop: OpenShop, jungsook: CustomerId) -> None:
    added = shop.followups.add(a_followup(jungsook, at=time(9)))
    shop.followups.wait_for_visit(added)
    assert shop.followups.fetch(added).due is None
    assert shop.today.list_today().lines == ()
    shop.followups.snooze(added, _after(1))
    assert [line.due for line in shop.today.list_today().lines] == [_after(1)]


# --- coming again ----------------------------------------------------------------------------------


def _series(shop: OpenShop, customer: CustomerId, repeat: Repeat, times: int) -> list[date]:
    """Do a repeating follow-up on its day, again and again, and give the days."""
    added = shop.followups.add(a_followup(customer, None, repeat=repeat))
    days = []
    for _ in range(times):
        due = shop.followups.fetch(added).due
        assert due is not None
        days.append(due)
        clock = shop.desk.now
        assert isinstance(clock, FixedClock)
        clock.at = datetime.combine(due, time(3), UTC)
        next_id = shop.followups.mark_done(added).next_id
        assert next_id is not None
        added = next_id
    return days


@pytest.mark.parametrize(
    ("repeat", "days"),
    [
        (
            Repeat.on_calendar(1, RepeatUnit.MONTH, date(2026, 12, 31)),
            [(2026, 12, 31), (2027, 1, 31), (2027, 2, 28), (2027, 3, 31), (2027, 4, 30)],
        ),
        (
            Repeat.on_calendar(2, RepeatUnit.WEEK, date(2026, 11, 26)),
            [(2026, 11, 26), (2026, 12, 10), (2026, 12, 24)],
        ),
        (
            Repeat.on_calendar(1, RepeatUnit.YEAR, date(2028, 2, 29)),
            [(2028, 2, 29), (2029, 2, 28), (2030, 2, 28), (2031, 2, 28), (2032, 2, 29)],
        ),
        (Repeat.since_contact(30), [(2026, 12, 24), (2027, 1, 23), (2027, 2, 22)]),
    ],
)
def test_a_series_comes_again_on_its_own_days(
    shop: OpenShop, jungsook: CustomerId, repeat: Repeat, days: list[tuple[int, int, int]]
) -> None:
    assert _series(shop, jungsook, repeat, len(days)) == [date(*day) for day in days]


def test_a_series_moves_off_closed_days_and_keeps_its_own(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    _close_on(shop, SUNDAYS_CLOSED)
    monthly = Repeat.on_calendar(1, RepeatUnit.MONTH, date(2027, 1, 31))  # a Sunday, as is 28 Feb
    assert _series(shop, jungsook, monthly, 3) == [
        date(2027, 2, 1),
        date(2027, 3, 1),
        date(2027, 3, 31),
    ]


def test_a_series_put_off_once_keeps_its_own_days(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    weekly = Repeat.on_calendar(1, RepeatUnit.WEEK, TODAY)
    added = shop.followups.add(a_followup(jungsook, None, repeat=weekly))
    shop.followups.snooze(added, _after(2))
    clock.move(days=2)
    following = shop.followups.mark_done(added).next_id
    assert following is not None
    assert shop.followups.fetch(following).due == _after(7)


def test_a_series_missed_for_months_comes_once(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    weekly = Repeat.on_calendar(1, RepeatUnit.WEEK, TODAY)
    added = shop.followups.add(a_followup(jungsook, None, repeat=weekly))
    clock.move(days=100)
    assert len(shop.today.list_today().lines) == 1
    following = shop.followups.mark_done(added).next_id
    assert following is not None
    assert shop.followups.fetch(following).due == _after(105)


def test_a_series_ends_when_she_does_not_want_it(shop: OpenShop, jungsook: CustomerId) -> None:
    weekly = Repeat.on_calendar(1, RepeatUnit.WEEK, TODAY)
    added = shop.followups.add(a_followup(jungsook, None, repeat=weekly))
    assert shop.followups.mark_done(added, Outcome.NOT_WANTED).next_id is None
    assert [one.done_on for one in shop.followups.of_customer(jungsook)] == [TODAY]


def test_undoing_done_takes_back_the_next_of_the_series(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    weekly = Repeat.on_calendar(1, RepeatUnit.WEEK, TODAY)
    shop.followups.add(a_followup(jungsook, None, repeat=weekly))
    before = shop.followups.of_customer(jungsook)
    shop.followups.mark_done(before[0].id)
    assert len(shop.followups.of_customer(jungsook)) == 2
    shop.undoing.undo()
    assert shop.followups.of_customer(jungsook) == before


# --- while the computer was off --------------------------------------------------------------------


def test_what_came_due_while_the_computer_was_off_is_told_once(
    make_shop: MakeShop, clock: FixedClock
) -> None:
    shop = make_shop()
    customer_id = shop.customers.add(a_customer())
    added = {
        days: shop.followups.add(a_followup(customer_id, _after(days))) for days in (0, 1, 2, 5)
    }
    assert shop.followups.take_missed() == ()
    folder = shop.database.path.parent
    shop.close()

    clock.move(days=5)
    again = make_shop(folder=folder)
    assert [one.id for one in again.followups.take_missed()] == [added[1], added[2]]
    assert again.followups.take_missed() == ()
    assert [line.name for line in again.today.list_today().lines] == [
        f"followup:{one}" for one in added.values()
    ]


def test_a_clock_that_goes_back_tells_nothing_twice(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    shop.followups.add(a_followup(jungsook, _after(2)))
    shop.followups.take_missed()
    clock.move(days=5)
    assert len(shop.followups.take_missed()) == 1
    clock.move(days=-400)
    assert shop.followups.take_missed() == ()
    clock.move(days=401)
    assert shop.followups.take_missed() == ()


def test_who_is_gone_is_not_among_the_missed(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    shop.followups.add(a_followup(jungsook, _after(1)))
    shop.followups.take_missed()
    shop.customers.set_gone(jungsook, GoneReason.MOVED_AWAY)
    clock.move(days=3)
    assert shop.followups.take_missed() == ()


def test_looking_at_the_missed_leaves_nothing_to_undo(shop: OpenShop, jungsook: CustomerId) -> None:
    before = shop.undoing.list_actions()
    shop.followups.take_missed()
    assert shop.undoing.list_actions() == before
    assert jungsook


# --- plans -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "steps"),
    [
        ("ko", ["감사 인사", "다시 들러 주시라고 연락"]),
        ("ja", ["お礼のご連絡", "またのご来店のお誘い"]),
        ("en", ["Say thank you", "Ask to come by again"]),
    ],
)
def test_somebody_new_is_thanked_after_three_days_and_asked_back_after_three_weeks(
    make_shop: MakeShop, language: str, steps: list[str]
) -> None:
    shop = make_shop(language)
    customer_id = shop.customers.add(a_customer())
    proposed = shop.followups.propose_for_new(customer_id)
    assert [one.about for one in proposed] == steps
    today = shop.desk.today()
    assert [(one.due or today) - today for one in proposed] == [timedelta(3), timedelta(21)]
    (plan,) = shop.plans.list_plans()
    made = shop.followups.start_plan(customer_id, plan.id)
    assert [shop.followups.fetch(one).plan_step for one in made] == [0, 1]
    shop.undoing.undo()
    assert shop.followups.of_customer(customer_id) == []


def test_a_step_of_a_plan_proposes_nothing_else(shop: OpenShop, jungsook: CustomerId) -> None:
    (plan,) = shop.plans.list_plans()
    thank, _ = shop.followups.start_plan(jungsook, plan.id)
    assert shop.followups.mark_done(thank, Outcome.REACHED).proposal is None


def test_a_plan_that_began_weeks_ago_leaves_out_what_has_gone_by(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    plan = shop.plans.add(
        PlanDraft("수리", PlanKind.MANUAL, (PlanStep(3, "감사"), PlanStep(30, "안부")))
    )
    talk = shop.conversations.record(a_note(jungsook, "수리", day=_after(-10))).conversation_id
    (only,) = shop.followups.start_plan(jungsook, plan, _after(-10), talk)
    kept = shop.followups.fetch(only)
    assert (kept.about, kept.due, kept.conversation_id) == ("안부", _after(20), talk)


@pytest.mark.parametrize("start", [date.max, date(2127, 1, 1)])
def test_a_plan_far_beyond_a_life_is_refused_whole(
    shop: OpenShop, jungsook: CustomerId, start: date
) -> None:
    (plan,) = shop.plans.list_plans()
    with pytest.raises(DayUnreadableError):
        shop.followups.start_plan(jungsook, plan.id, start)
    assert shop.followups.of_customer(jungsook) == []


def test_follow_ups_of_a_plan_that_was_taken_away_stay(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    (plan,) = shop.plans.list_plans()
    shop.followups.start_plan(jungsook, plan.id)
    shop.plans.delete(plan.id)
    assert len(shop.followups.of_customer(jungsook)) == 2
    assert shop.followups.propose_for_new(jungsook) == ()


# --- leaving out and taking away -------------------------------------------------------------------


def test_nothing_but_the_owner_takes_a_follow_up_away(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    added = shop.followups.add(a_followup(jungsook))
    clock.move(days=3_000)
    assert [line.name for line in shop.today.list_today().lines] == [f"followup:{added}"]
    shop.followups.delete(added)
    assert shop.followups.of_customer(jungsook) == []
    shop.undoing.undo()
    assert shop.followups.fetch(added).due == TODAY


def test_the_open_ones_come_first_and_the_done_ones_newest_first(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    ids: list[FollowupId] = [shop.followups.add(a_followup(jungsook, _after(n))) for n in range(4)]
    waiting = shop.followups.add(a_followup(jungsook, None))
    shop.followups.mark_done(ids[1])
    clock.move(days=1)
    shop.followups.mark_done(ids[0])
    listed = [one.id for one in shop.followups.of_customer(jungsook)]
    assert listed == [waiting, ids[2], ids[3], ids[0], ids[1]]


def test_a_follow_up_of_no_conversation_says_so(shop: OpenShop, jungsook: CustomerId) -> None:
    with pytest.raises(NotFoundError):
        shop.followups.add(a_followup(jungsook, conversation_id=ConversationId(5)))
    assert shop.followups.of_customer(jungsook) == []
