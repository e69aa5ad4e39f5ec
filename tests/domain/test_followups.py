"""Getting back to somebody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.followups import (
    ABOUT_LIMIT,
    Followup,
    FollowupDraft,
    FollowupKind,
    Outcome,
    Proposal,
    ProposalReason,
    check_new,
    days_late,
    due_state,
    last_day_seen,
    mark_done,
    missed_since,
    moved_by_conversation,
    snooze,
    wait_for_visit,
)
from shopcrm.domain.ids import ConversationId, CustomerId, FollowupId, PlanId, Uid
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.recurrence import Repeat, RepeatUnit
from shopcrm.domain.today import DueState
from shopcrm.errors import AlreadyDoneError, DayPastError, DayUnreadableError, TextTooLongError

TODAY = date(2026, 11, 24)  # a Tuesday
SUNDAYS_OFF = OpeningDays(closed_weekdays=frozenset({6}))
ALWAYS = OpeningDays()
CALL = Followup(
    id=FollowupId(12),
    uid=Uid("f"),
    version=1,
    customer_id=CustomerId(1),
    about="전화",
    due=TODAY,
    since=date(2026, 11, 10),
    conversation_id=ConversationId(5),
)
MONTHLY = replace(CALL, repeat=Repeat.on_calendar(1, RepeatUnit.MONTH, date(2026, 8, 24)))
SINCE = replace(CALL, repeat=Repeat.since_contact(30))


@pytest.mark.parametrize(
    ("due", "state", "late"),
    [
        (date(2026, 11, 1), DueState.LATE, 23),
        (date(2026, 11, 23), DueState.LATE, 1),
        (TODAY, DueState.TODAY, 0),
        (date(2026, 11, 25), DueState.SOON, 0),
        (date(2026, 12, 8), DueState.SOON, 0),
        (date(2026, 12, 9), DueState.LATER, 0),
        (None, DueState.NEXT_VISIT, 0),
    ],
)
def test_late_today_soon_and_later_are_worked_out(
    due: date | None, state: DueState, late: int
) -> None:
    assert due_state(due, TODAY) is state
    assert due_state(replace(CALL, due=due), TODAY) is state
    assert days_late(due, TODAY) == late


def test_what_is_done_is_never_late() -> None:
    done = replace(CALL, due=date(2026, 11, 1), done_on=date(2026, 11, 20))
    assert due_state(done, TODAY) is DueState.DONE


def test_a_followup_for_a_day_gone_by_is_refused() -> None:
    with pytest.raises(DayPastError) as refusal:
        check_new(FollowupDraft(CustomerId(1), due=date(2026, 11, 23)), TODAY)
    assert refusal.value.day == date(2026, 11, 23)
    assert check_new(FollowupDraft(CustomerId(1), due=TODAY), TODAY).due == TODAY


def test_a_slip_into_another_century_is_refused() -> None:
    with pytest.raises(DayUnreadableError):
        check_new(FollowupDraft(CustomerId(1), due=date(3026, 11, 24)), TODAY)


def test_what_it_is_about_may_be_empty_but_not_a_novel() -> None:
    assert check_new(FollowupDraft(CustomerId(1), about="  \n ", due=TODAY), TODAY).about == ""
    with pytest.raises(TextTooLongError) as refusal:
        check_new(FollowupDraft(CustomerId(1), about="가" * 2001, due=TODAY), TODAY)
    assert (refusal.value.field, refusal.value.limit) == ("about", ABOUT_LIMIT)


def test_her_next_visit_needs_no_day() -> None:
    assert check_new(FollowupDraft(CustomerId(1), about="새 맛"), TODAY).due is None


@pytest.mark.parametrize(
    ("repeat", "due"),
    [
        (Repeat.on_calendar(1, RepeatUnit.MONTH, date(2026, 8, 24)), TODAY),
        (Repeat.on_calendar(1, RepeatUnit.YEAR, date(2020, 1, 3)), date(2027, 1, 3)),
        (Repeat.since_contact(10), date(2026, 12, 4)),
    ],
)
def test_a_new_series_without_a_day_gets_its_first(repeat: Repeat, due: date) -> None:
    assert check_new(FollowupDraft(CustomerId(1), repeat=repeat), TODAY).due == due


def test_a_followup_is_put_off_but_never_into_the_past() -> None:
    assert snooze(CALL, date(2026, 11, 27), TODAY) == replace(CALL, due=date(2026, 11, 27))
    assert snooze(replace(CALL, due=None), TODAY, TODAY).due == TODAY
    with pytest.raises(DayPastError):
        snooze(CALL, date(2026, 11, 23), TODAY)


def test_a_followup_can_wait_for_her_next_visit() -> None:
    waiting = wait_for_visit(replace(CALL, at=time(15)))
    assert (waiting.due, waiting.at) == (None, None)


def test_what_is_done_is_neither_put_off_nor_done_again() -> None:
    done = replace(CALL, done_on=TODAY)
    with pytest.raises(AlreadyDoneError):
        snooze(done, date(2026, 12, 1), TODAY)
    with pytest.raises(AlreadyDoneError):
        wait_for_visit(done)
    with pytest.raises(AlreadyDoneError) as refusal:
        mark_done(done, TODAY, None, ALWAYS)
    assert refusal.value.key == "12"


def test_done_asks_nothing() -> None:
    after = mark_done(CALL, TODAY, None, ALWAYS)
    assert after.done == replace(CALL, done_on=TODAY)
    assert (after.next, after.proposal) == (None, None)


def test_nobody_answering_proposes_the_next_open_day_and_says_why_not_tomorrow() -> None:
    saturday = date(2026, 11, 28)
    after = mark_done(CALL, saturday, Outcome.NO_ANSWER, SUNDAYS_OFF)
    assert after.done.outcome is Outcome.NO_ANSWER
    assert after.next is None
    assert after.proposal == Proposal(
        ProposalReason.TRY_AGAIN,
        FollowupDraft(CustomerId(1), "전화", date(2026, 11, 30), conversation_id=ConversationId(5)),
        said=date(2026, 11, 29),
    )


@pytest.mark.parametrize(
    ("due", "again"),
    [
        (date(2026, 11, 20), date(2026, 11, 25)),  # late
        (date(2026, 12, 8), date(2026, 12, 8)),  # tried before its day
        (date(2026, 11, 29), date(2026, 11, 30)),  # its day has become a closed one
        (None, date(2026, 11, 25)),
    ],
)
def test_another_try_keeps_the_hour_and_never_comes_before_the_day_that_was_meant(
    due: date | None, again: date
) -> None:
    call = replace(CALL, due=due, at=time(15, 30))
    proposal = mark_done(call, TODAY, Outcome.NO_ANSWER, SUNDAYS_OFF).proposal
    assert proposal is not None
    assert (proposal.draft.due, proposal.draft.at) == (again, time(15, 30))
    assert proposal.said == (due if due == date(2026, 11, 29) else None)


def test_a_series_that_was_missed_for_months_gives_one_followup_and_it_lies_ahead() -> None:
    missed = replace(MONTHLY, due=date(2026, 8, 24))
    following = mark_done(missed, TODAY, Outcome.REACHED, ALWAYS).next
    assert following is not None
    assert (following.due, following.repeat) == (date(2026, 12, 24), MONTHLY.repeat)


def test_a_series_done_early_does_not_give_the_same_day_again() -> None:
    following = mark_done(MONTHLY, date(2026, 11, 20), None, ALWAYS).next
    assert following is not None
    assert following.due == date(2026, 12, 24)


def test_a_day_put_off_does_not_shift_the_series() -> None:
    put_off = snooze(MONTHLY, date(2026, 11, 30), TODAY)
    following = mark_done(put_off, date(2026, 11, 30), None, ALWAYS).next
    assert following is not None
    assert following.due == date(2026, 12, 24)


def test_the_next_of_a_series_falls_on_an_open_day() -> None:
    sundays = replace(CALL, repeat=Repeat.on_calendar(1, RepeatUnit.WEEK, date(2026, 11, 22)))
    following = mark_done(sundays, TODAY, None, SUNDAYS_OFF).next
    assert following is not None
    assert following.due == date(2026, 11, 30)


def test_a_series_ends_when_she_does_not_want_it() -> None:
    after = mark_done(MONTHLY, TODAY, Outcome.NOT_WANTED, ALWAYS)
    assert (after.next, after.proposal) == (None, None)


def test_since_we_last_spoke_counts_from_the_talk_that_was_just_had() -> None:
    early = replace(SINCE, due=date(2026, 12, 20))
    following = mark_done(early, TODAY, Outcome.REACHED, ALWAYS).next
    assert following is not None
    assert following.due == date(2026, 12, 24)


def test_thanking_proposes_to_ask_her_back_in_the_third_week() -> None:
    thanks = replace(CALL, kind=FollowupKind.THANK, about="감사 인사")
    proposal = mark_done(thanks, TODAY, Outcome.REACHED, ALWAYS).proposal
    assert proposal is not None
    assert proposal.reason is ProposalReason.NEXT_STEP
    assert (proposal.draft.kind, proposal.draft.due) == (
        FollowupKind.ASK_BACK,
        date(2026, 12, 12),
    )


def test_an_answer_given_proposes_to_ask_how_it_went_with_the_same_matter() -> None:
    asked = datetime(2026, 11, 23, 1, tzinfo=UTC)
    owed = replace(CALL, kind=FollowupKind.ANSWER, about="백일상 값", asked_at=asked)
    proposal = mark_done(owed, TODAY, Outcome.REACHED, ALWAYS).proposal
    assert proposal is not None
    assert (proposal.draft.kind, proposal.draft.about, proposal.draft.asked_at) == (
        FollowupKind.HOW_IT_WENT,
        "백일상 값",
        None,
    )
    again = mark_done(owed, TODAY, Outcome.NO_ANSWER, ALWAYS).proposal
    assert again is not None
    assert (again.draft.kind, again.draft.asked_at) == (FollowupKind.ANSWER, asked)


def test_a_step_of_a_plan_proposes_nothing_because_the_next_stands_already() -> None:
    step = replace(CALL, kind=FollowupKind.THANK, plan_id=PlanId(1), plan_step=0)
    assert mark_done(step, TODAY, Outcome.REACHED, ALWAYS).proposal is None


@pytest.mark.parametrize(
    ("day", "moved_to"),
    [
        (date(2026, 11, 20), date(2026, 12, 20)),
        (date(2026, 10, 25), None),  # the talk it counts from
        (date(2026, 9, 1), None),  # written down late: there was a talk after it
    ],
)
def test_a_conversation_moves_what_counts_since_we_last_spoke_and_never_back(
    day: date, moved_to: date | None
) -> None:
    assert moved_by_conversation(SINCE, day) == moved_to


def test_a_conversation_moves_nothing_else() -> None:
    for followup in (CALL, MONTHLY, replace(SINCE, done_on=TODAY), replace(SINCE, due=None)):
        assert moved_by_conversation(followup, TODAY) is None


def test_a_conversation_moves_to_an_open_day() -> None:
    friday = date(2026, 11, 20)
    assert moved_by_conversation(SINCE, friday, SUNDAYS_OFF) == date(2026, 12, 21)


def test_what_came_due_while_the_pc_was_off_is_shown_once() -> None:
    days = {1: 20, 2: 21, 3: 22, 4: 23, 5: 24, 6: 25}
    followups = [
        replace(CALL, id=FollowupId(number), due=date(2026, 11, day))
        for number, day in days.items()
    ]
    quiet = [
        replace(CALL, id=FollowupId(7), due=None),
        replace(CALL, id=FollowupId(8), due=date(2026, 11, 22), done_on=date(2026, 11, 23)),
        replace(CALL, id=FollowupId(9), due=date(2026, 11, 22), resting=True),
    ]
    last_seen = date(2026, 11, 20)
    missed = missed_since([*reversed(followups), *quiet, followups[1]], last_seen, TODAY)
    assert [followup.id for followup in missed] == [2, 3, 4]
    assert missed_since(followups, last_day_seen(last_seen, TODAY), TODAY) == ()


def test_nothing_was_missed_before_the_first_start() -> None:
    assert missed_since([replace(CALL, due=date(2026, 11, 1))], None, TODAY) == ()


def test_a_clock_that_goes_back_shows_nothing_a_second_time() -> None:
    seen = last_day_seen(TODAY, date(2026, 11, 1))
    assert seen == TODAY
    assert missed_since([replace(CALL, due=date(2026, 11, 23))], seen, TODAY) == ()
    assert last_day_seen(None, TODAY) == TODAY


repeats = st.one_of(
    st.builds(
        Repeat.on_calendar,
        st.integers(1, 30),
        st.sampled_from(RepeatUnit),
        st.dates(date(2020, 1, 1), date(2026, 12, 31)),
    ),
    st.builds(Repeat.since_contact, st.integers(1, 400)),
)


@given(repeats, st.none() | st.integers(-500, 500), st.sampled_from([None, *Outcome]))
def test_the_next_of_a_series_is_one_and_lies_ahead_on_an_open_day(
    repeat: Repeat, offset: int | None, outcome: Outcome | None
) -> None:
    due = None if offset is None else TODAY + timedelta(days=offset)
    after = mark_done(replace(CALL, due=due, repeat=repeat), TODAY, outcome, SUNDAYS_OFF)
    assert after.done.done_on == TODAY
    if outcome is Outcome.NOT_WANTED:
        assert after.next is None
        return
    assert after.next is not None
    assert after.next.due is not None
    assert after.next.due > TODAY
    assert SUNDAYS_OFF.is_open(after.next.due)
    assert check_new(after.next, TODAY) == after.next
