"""Several follow-ups from one day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.followups import FollowupKind, check_new
from shopcrm.domain.ids import CustomerId, PlanId, Uid
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.plans import (
    Plan,
    PlanDraft,
    PlanKind,
    PlanStep,
    check_plan,
    followups_of,
    new_customer_plan_default,
)
from shopcrm.errors import ChoiceUnknownError, NameMissingError, TextTooLongError

TODAY = date(2026, 11, 24)
HER = CustomerId(7)
SUNDAYS_OFF = OpeningDays(closed_weekdays=frozenset({6}))
THANK = PlanStep(3, "수리 감사 인사", FollowupKind.THANK)
ASK = PlanStep(30, "자전거 괜찮은지 여쭙기", FollowupKind.HOW_IT_WENT)
REPAIR = Plan(PlanId(4), Uid("p"), 1, "수리", PlanKind.PRODUCT, (THANK, ASK))


def test_a_repair_is_thanked_for_after_three_days_and_asked_about_after_thirty() -> None:
    thank, ask = followups_of(REPAIR, TODAY, OpeningDays(), TODAY, customer_id=HER)
    assert (thank.due, thank.about, thank.kind) == (
        date(2026, 11, 27),
        "수리 감사 인사",
        FollowupKind.THANK,
    )
    assert (ask.due, ask.kind) == (date(2026, 12, 24), FollowupKind.HOW_IT_WENT)
    assert [(step.plan_id, step.plan_step, step.customer_id) for step in (thank, ask)] == [
        (4, 0, 7),
        (4, 1, 7),
    ]


def test_a_step_on_a_closed_day_moves_to_the_next_open_one() -> None:
    started = date(2026, 11, 26)
    thank, _ = followups_of(REPAIR, started, SUNDAYS_OFF, TODAY, customer_id=HER)
    assert thank.due == date(2026, 11, 30)


def test_a_step_whose_day_has_gone_by_is_left_out_and_the_others_keep_their_numbers() -> None:
    steps = followups_of(REPAIR, date(2026, 11, 1), OpeningDays(), TODAY, customer_id=HER)
    assert [(step.plan_step, step.due) for step in steps] == [(1, date(2026, 12, 1))]
    assert followups_of(REPAIR, date(2026, 1, 1), OpeningDays(), TODAY, customer_id=HER) == ()


@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_a_plan_for_new_customers_comes_ready_in_each_language(language: str) -> None:
    plan = new_customer_plan_default(language)
    assert plan == check_plan(plan)
    assert plan.kind is PlanKind.NEW_CUSTOMER
    assert [(step.days, step.kind) for step in plan.steps] == [
        (3, FollowupKind.THANK),
        (21, FollowupKind.ASK_BACK),
    ]
    assert all(step.about for step in plan.steps)


def test_the_ready_plan_speaks_three_languages() -> None:
    texts = {new_customer_plan_default(language).steps[0].about for language in ("ko", "ja", "en")}
    assert len(texts) == 3
    with pytest.raises(ChoiceUnknownError):
        new_customer_plan_default("fr")


def test_the_steps_of_a_plan_are_put_in_the_order_of_their_days() -> None:
    plan = check_plan(PlanDraft("  수리 ", PlanKind.PRODUCT, (ASK, THANK)))
    assert (plan.name, plan.steps) == ("수리", (THANK, ASK))


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (PlanDraft(" ", PlanKind.MANUAL, (THANK,)), NameMissingError),
        (PlanDraft("x" * 201, PlanKind.MANUAL, (THANK,)), TextTooLongError),
        (PlanDraft("x", PlanKind.MANUAL, ()), ChoiceUnknownError),
        (PlanDraft("x", PlanKind.MANUAL, (PlanStep(-1, "y"),)), ChoiceUnknownError),
        (PlanDraft("x", PlanKind.MANUAL, (PlanStep(99999, "y"),)), ChoiceUnknownError),
        (PlanDraft("x", PlanKind.MANUAL, (PlanStep(1, "y" * 2001),)), TextTooLongError),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(draft: PlanDraft, error: type[Exception]) -> None:
    with pytest.raises(error):
        check_plan(draft)


@given(
    st.lists(st.integers(0, 400), min_size=1, max_size=8),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)
def test_the_followups_of_a_plan_stand_in_order_on_open_days_and_may_all_be_kept(
    days: list[int], start: date
) -> None:
    steps = tuple(PlanStep(number, "전화") for number in sorted(days))
    plan = replace(REPAIR, steps=steps)
    drafts = followups_of(plan, start, SUNDAYS_OFF, TODAY, customer_id=HER)
    dues = [check_new(draft, TODAY).due for draft in drafts]
    assert all(due is not None and SUNDAYS_OFF.is_open(due) for due in dues)
    numbers = [draft.plan_step for draft in drafts]
    # Those left out are the first ones.
    assert numbers == list(range(len(steps) - len(numbers), len(steps)))
    assert dues == sorted(dues, key=lambda due: due or TODAY)
