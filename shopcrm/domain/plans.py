"""Plans: several follow-ups from one day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.followups import FollowupDraft, FollowupKind, check_about
from shopcrm.domain.ids import CustomerId, PlanId, Uid
from shopcrm.domain.opening import OpeningDays
from shopcrm.errors import ChoiceUnknownError, NameBlankError, TextTooLongError

PLAN_NAME_LIMIT: Final = 200
STEPS_LIMIT: Final = 50
STEP_DAYS_LIMIT: Final = 3_650


class PlanKind(StrEnum):
    """What a plan begins with: somebody new, buying a product, or the owner's own wish."""

    NEW_CUSTOMER = "new_customer"
    PRODUCT = "product"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One follow-up of a plan: so many days after its first day, and what about."""

    days: int
    about: str
    kind: FollowupKind = FollowupKind.PLAN_STEP


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """What is written about a plan."""

    name: str
    kind: PlanKind
    steps: tuple[PlanStep, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Several follow-ups from one day; ``steps`` are in the order of their days."""

    id: PlanId
    uid: Uid
    version: int
    name: str
    kind: PlanKind
    steps: tuple[PlanStep, ...]


_NEW_CUSTOMER: Final = {
    "ko": ("새 손님", "감사 인사", "다시 들러 주시라고 연락"),
    "ja": ("新しいお客様", "お礼のご連絡", "またのご来店のお誘い"),
    "en": ("New customer", "Say thank you", "Ask to come by again"),
}
"""The name of the plan that comes ready, and what its two steps are about."""


def new_customer_plan_default(language: str) -> PlanDraft:
    """Write the plan that comes ready: thank somebody new after 3 days, ask her back after 21.

    Raises:
        ChoiceUnknownError: The program does not speak this language.
    """
    try:
        name, thank, ask_back = _NEW_CUSTOMER[language]
    except KeyError as error:
        raise ChoiceUnknownError("language", language) from error
    steps = (
        PlanStep(3, thank, FollowupKind.THANK),
        PlanStep(21, ask_back, FollowupKind.ASK_BACK),
    )
    return PlanDraft(name, PlanKind.NEW_CUSTOMER, steps)


def check_plan(draft: PlanDraft) -> PlanDraft:
    """Clean a plan and put its steps in the order of their days.

    Raises:
        NameBlankError: It has no name.
        TextTooLongError: Its name, or what a step is about, is too long.
        ChoiceUnknownError: It has no step, or too many, or one further off than ``STEP_DAYS_LIMIT``.
    """
    name = clean_line(draft.name)
    if not name:
        raise NameBlankError("plan")
    if len(name) > PLAN_NAME_LIMIT:
        raise TextTooLongError("plan_name", len(name), PLAN_NAME_LIMIT)
    if not 0 < len(draft.steps) <= STEPS_LIMIT:
        raise ChoiceUnknownError("steps", str(len(draft.steps)))
    for step in draft.steps:
        if not 0 <= step.days <= STEP_DAYS_LIMIT:
            raise ChoiceUnknownError("days", str(step.days))
    steps = [replace(step, about=check_about(step.about)) for step in draft.steps]
    return PlanDraft(name, draft.kind, tuple(sorted(steps, key=lambda step: step.days)))


def followups_of(
    plan: Plan, start: date, opening: OpeningDays, today: date, *, customer_id: CustomerId
) -> tuple[FollowupDraft, ...]:
    """Write down the follow-ups of a plan that begins on a day.

    A step on a closed day moves to the next open one; a step whose day has gone by is left out. ``plan_step`` counts
    all steps, those left out too.

    Returns:
        In the order of their days. Empty when all have gone by.
    """
    drafts = [
        FollowupDraft(
            customer_id=customer_id,
            about=step.about,
            due=opening.next_open(start + timedelta(days=step.days)),
            kind=step.kind,
            plan_id=plan.id,
            plan_step=number,
        )
        for number, step in enumerate(plan.steps)
    ]
    kept = [draft for draft in drafts if draft.due is not None and draft.due >= today]
    return tuple(sorted(kept, key=lambda draft: (draft.due or today, draft.plan_step or 0)))
