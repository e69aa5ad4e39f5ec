"""Follow-ups: days on which to get back to somebody, and about what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from shopcrm.domain.cleaning import clean_text
from shopcrm.domain.ids import ConversationId, CustomerId, FollowupId, PlanId, Uid
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.recurrence import Repeat, due_since_contact
from shopcrm.domain.today import DueState
from shopcrm.errors import AlreadyDoneError, DayPastError, DayUnreadableError, TextTooLongError

ABOUT_LIMIT: Final = 2_000
SOON_DAYS: Final = 14
FURTHEST_YEARS: Final = 100


class FollowupKind(StrEnum):
    """Why to get back to somebody. ``ANSWER``: she asked, and we owe an answer."""

    CONTACT = "contact"
    ANSWER = "answer"
    HOW_IT_WENT = "how_it_went"
    THANK = "thank"
    ASK_BACK = "ask_back"
    PLAN_STEP = "plan_step"


class Outcome(StrEnum):
    """How getting back to somebody went; nobody has to say."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    NOT_WANTED = "not_wanted"


@dataclass(frozen=True, slots=True)
class FollowupDraft:
    """What is written down to get back to somebody.

    ``due`` is None for her next visit. With a ``repeat`` and no ``due`` the first day of the series is meant.
    """

    customer_id: CustomerId
    about: str = ""
    due: date | None = None
    kind: FollowupKind = FollowupKind.CONTACT
    at: time | None = None
    repeat: Repeat | None = None
    conversation_id: ConversationId | None = None
    plan_id: PlanId | None = None
    plan_step: int | None = None
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Followup:
    """A day on which to get back to somebody.

    Attributes:
        conversation_id: The talk it came from.
        due: The shop's local day; None means her next visit.
        at: The hour, where one was agreed.
        plan_step: Which step of its plan it is, counted from 0.
        done_on: The day it was done; None while it is open.
        outcome: How it went; None when nobody said, and while it is open.
        asked_at: For ``ANSWER``: the instant she asked, in UTC, from which the clock runs.
        since: The day it was made.
        resting: Her customer is gone; it stays, and no list names it.
    """

    id: FollowupId
    uid: Uid
    version: int
    customer_id: CustomerId
    about: str
    due: date | None
    since: date
    kind: FollowupKind = FollowupKind.CONTACT
    at: time | None = None
    repeat: Repeat | None = None
    conversation_id: ConversationId | None = None
    plan_id: PlanId | None = None
    plan_step: int | None = None
    done_on: date | None = None
    outcome: Outcome | None = None
    asked_at: datetime | None = None
    resting: bool = False


class ProposalReason(StrEnum):
    """Why a further follow-up is proposed."""

    TRY_AGAIN = "try_again"
    NEXT_STEP = "next_step"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A further follow-up that the owner may take or leave.

    ``said`` is the closed day that its ``due`` was moved off; None when it was not moved.
    """

    reason: ProposalReason
    draft: FollowupDraft
    said: date | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What follows from a follow-up being done.

    Attributes:
        done: It, as done.
        next: The next of its series, to be written with it; None when it does not repeat.
        proposal: What the owner may take or leave; None when there is nothing to propose.
    """

    done: Followup
    next: FollowupDraft | None = None
    proposal: Proposal | None = None


NEXT_STEPS: Final = {
    FollowupKind.THANK: (FollowupKind.ASK_BACK, 18),
    FollowupKind.ANSWER: (FollowupKind.HOW_IT_WENT, 7),
}
"""What comes after a kind of follow-up, and how many days later. The 18 make a new customer's third week full."""


def due_state(followup: Followup | date | None, today: date) -> DueState:
    """Say where a follow-up, or a day, stands beside today; None is her next visit, which is never late."""
    if isinstance(followup, Followup):
        if followup.done_on is not None:
            return DueState.DONE
        followup = followup.due
    if followup is None:
        return DueState.NEXT_VISIT
    days = (followup - today).days
    if days < 0:
        return DueState.LATE
    if days == 0:
        return DueState.TODAY
    return DueState.SOON if days <= SOON_DAYS else DueState.LATER


def days_late(due: date | None, today: date) -> int:
    """Count the days by which something is late; 0 when it is not."""
    return 0 if due is None else max(0, (today - due).days)


def check_new(draft: FollowupDraft, today: date) -> FollowupDraft:
    """Clean a draft before it is kept; one that repeats and has no day yet gets its first.

    Raises:
        DayPastError: Its day has gone by.
        DayUnreadableError: Its day is further off than ``FURTHEST_YEARS``: a slip of the finger.
        TextTooLongError: ``about`` is longer than ``ABOUT_LIMIT``.
    """
    cleaned = replace(draft, about=check_about(draft.about))
    if cleaned.due is None and cleaned.repeat is not None:
        cleaned = replace(cleaned, due=cleaned.repeat.first_from(today))
    _check_day(cleaned.due, today)
    return cleaned


def check_about(about: str) -> str:
    """Clean what a follow-up is about; it may be empty.

    Raises:
        TextTooLongError: It is longer than ``ABOUT_LIMIT``.
    """
    if len(about) > ABOUT_LIMIT:
        raise TextTooLongError("about", len(about), ABOUT_LIMIT)
    return clean_text(about)


def snooze(followup: Followup, to: date, today: date) -> Followup:
    """Put a follow-up off to another day; its series keeps its own days.

    Raises:
        AlreadyDoneError: It is done.
        DayPastError: The day has gone by.
        DayUnreadableError: The day is further off than ``FURTHEST_YEARS``.
    """
    _check_open(followup)
    _check_day(to, today)
    return replace(followup, due=to)


def wait_for_visit(followup: Followup) -> Followup:
    """Put a follow-up off until she comes.

    Raises:
        AlreadyDoneError: It is done.
    """
    _check_open(followup)
    return replace(followup, due=None, at=None)


def mark_done(
    followup: Followup, today: date, outcome: Outcome | None, opening: OpeningDays
) -> Done:
    """Note that the shop got back to somebody, and say what follows.

    A series goes on with its first day after today and after the day that was done, however many were missed; it
    ends when she does not want it. Nobody answering proposes the next open day, at the same hour, and never one before
    the day that was meant. A step of a plan proposes nothing
    else, because the next step stands already.

    Raises:
        AlreadyDoneError: It was done before.
    """
    _check_open(followup)
    done = replace(followup, done_on=today, outcome=outcome)
    if outcome is Outcome.NOT_WANTED:
        return Done(done)
    following = _next_of_series(followup, today, opening)
    return Done(done, following, _proposal(followup, today, outcome, opening))


def moved_by_conversation(
    followup: Followup, day: date, opening: OpeningDays | None = None
) -> date | None:
    """Say to which day a conversation moves a follow-up that counts since we last spoke.

    Args:
        followup: Any; one that is done, or does not count since we last spoke, is not moved.
        day: The day of the conversation.
        opening: With it, a closed day becomes the next open one.

    Returns:
        The new day; None when it stays. It never moves back: a talk written down late was followed by others.
    """
    if followup.done_on is not None or followup.repeat is None:
        return None
    days = followup.repeat.days_since_contact
    if days is None or followup.due is None:
        return None
    due = due_since_contact(days, day, followup.since)
    if due <= followup.due:
        return None
    return due if opening is None else opening.next_open(due)


def missed_since(
    followups: Iterable[Followup], last_seen: date | None, today: date
) -> tuple[Followup, ...]:
    """List the open follow-ups that came due on days on which nobody looked.

    Args:
        followups: Any of the shop's.
        last_seen: The last day on which the list was looked at, as ``last_day_seen`` keeps it; None at the first start.
        today: The list of today itself is not among the missed.

    Returns:
        Each once, oldest first.
    """
    if last_seen is None:
        return ()
    missed = {
        followup.id: followup
        for followup in followups
        if followup.done_on is None
        and not followup.resting
        and followup.due is not None
        and last_seen < followup.due < today
    }
    return tuple(sorted(missed.values(), key=lambda followup: (followup.due, followup.id)))


def last_day_seen(last_seen: date | None, today: date) -> date:
    """Give the day up to which the owner has seen the list: it never goes back, even when the clock does."""
    return today if last_seen is None else max(last_seen, today)


def _check_open(followup: Followup) -> None:
    if followup.done_on is not None:
        raise AlreadyDoneError(str(followup.id))


def _check_day(due: date | None, today: date) -> None:
    if due is None:
        return
    if due < today:
        raise DayPastError(due)
    if due.year - today.year > FURTHEST_YEARS:
        raise DayUnreadableError(due.isoformat())


def _next_of_series(followup: Followup, today: date, opening: OpeningDays) -> FollowupDraft | None:
    if followup.repeat is None:
        return None
    # Since contact counts from the talk there has just been; a calendar goes on after the day that was done early.
    counts_from_today = followup.repeat.days_since_contact is not None or followup.due is None
    seen = today if counts_from_today else max(today, followup.due or today)
    due = opening.next_open(followup.repeat.next_after(seen))
    return replace(_again(followup), due=due, at=followup.at, repeat=followup.repeat)


def _proposal(
    followup: Followup, today: date, outcome: Outcome | None, opening: OpeningDays
) -> Proposal | None:
    if outcome is Outcome.NO_ANSWER:
        draft = replace(_again(followup), at=followup.at)
        return _propose(
            ProposalReason.TRY_AGAIN, draft, try_again_from(followup.due, today), opening
        )
    step = NEXT_STEPS.get(followup.kind)
    if step is None or followup.plan_id is not None or followup.repeat is not None:
        return None
    kind, days = step
    about = followup.about if kind is FollowupKind.HOW_IT_WENT else ""
    draft = replace(_again(followup), kind=kind, about=about, asked_at=None)
    return _propose(ProposalReason.NEXT_STEP, draft, today + timedelta(days=days), opening)


def try_again_from(due: date | None, today: date) -> date:
    """Give the first day on which to try again whom we did not reach: never earlier than the first try was for."""
    tomorrow = today + timedelta(days=1)
    return tomorrow if due is None else max(tomorrow, due)


def _propose(
    reason: ProposalReason, draft: FollowupDraft, day: date, opening: OpeningDays
) -> Proposal:
    due = opening.next_open(day)
    return Proposal(reason, replace(draft, due=due), said=day if due != day else None)


def _again(followup: Followup) -> FollowupDraft:
    """Write the same matter down once more, without a day, an hour or a series."""
    return FollowupDraft(
        customer_id=followup.customer_id,
        about=followup.about,
        kind=followup.kind,
        conversation_id=followup.conversation_id,
        plan_id=followup.plan_id,
        plan_step=followup.plan_step,
        asked_at=followup.asked_at,
    )
