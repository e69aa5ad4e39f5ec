"""The shop's verbs for follow-ups: get back to somebody, put off, take what is proposed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shopcrm.domain.followups import (
    FURTHEST_YEARS,
    Followup,
    FollowupDraft,
    Outcome,
    Proposal,
    check_about,
    check_new,
    last_day_seen,
    mark_done,
    missed_since,
    snooze,
    wait_for_visit,
)
from shopcrm.domain.ids import ConversationId, CustomerId, FollowupId, PlanId
from shopcrm.domain.plans import followups_of
from shopcrm.domain.recurrence import Repeat, due_since_contact
from shopcrm.errors import (
    AlreadyDoneError,
    ChangedMeanwhileError,
    DayUnreadableError,
    NotFoundError,
)
from shopcrm.services.desk import Desk, new_uid
from shopcrm.services.shop import plan_for_new, plan_named
from shopcrm.storage import conversations, customers, followups, shops
from shopcrm.storage.database import Reading, Writing

LAST_DAY_SEEN = "last_day_seen"


@dataclass(frozen=True, slots=True)
class Closed:
    """What follows from a follow-up that was marked done: the next of its series, and what is proposed."""

    next_id: FollowupId | None
    proposal: Proposal | None


class FollowupsService:
    """What the shop does about its follow-ups."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # --- writing

    def add(self, draft: FollowupDraft) -> FollowupId:
        """Note to get back to somebody.

        A closed day becomes the next open one. A repeat since we last spoke counts from the last conversation.

        Raises:
            NotFoundError: There is no such customer, plan or conversation.
            DayPastError: The day has gone by.
            ShopError: It says too much, or the file failed; nothing was written.
        """
        with self._desk.write("add_followup", customer=draft.customer_id) as writing:
            return self.add_in(writing, draft)

    def add_in(self, writing: Writing, draft: FollowupDraft) -> FollowupId:
        """Note to get back to somebody in the middle of a larger action; see ``add``."""
        return write_followup(writing, draft, self._desk)

    def edit(
        self,
        followup_id: FollowupId,
        version: int,
        *,
        about: str,
        due: date | None,
        repeat: Repeat | None,
    ) -> None:
        """Change what a follow-up is about, its day, and when it comes again; a closed day becomes the next open one.

        Raises:
            NotFoundError: It was deleted meanwhile.
            AlreadyDoneError: It is done.
            ChangedMeanwhileError: It was changed since it was read.
            DayPastError: The new day has gone by.
        """
        with self._desk.write("edit_followup", followup=followup_id) as writing:
            there = _there(writing.connection, followup_id)
            if there.done_on is not None:
                raise AlreadyDoneError(str(followup_id))
            waits_on = there.due is None and repeat == there.repeat
            if due is None and repeat is not None and not waits_on:
                due = _first_day(writing.connection, there.customer_id, repeat, self._desk)
            elif due is not None and due != there.due:
                there = snooze(there, due, self._desk.today())
                due = self._desk.shop().opening.next_open(due)
            changed = replace(
                there, version=version, about=check_about(about), due=due, repeat=repeat
            )
            if not followups.set_followup(writing.connection, changed):
                raise ChangedMeanwhileError("followup", str(followup_id))

    def mark_done(self, followup_id: FollowupId, outcome: Outcome | None = None) -> Closed:
        """Note that the shop got back to somebody.

        Raises:
            NotFoundError: It was deleted meanwhile.
            AlreadyDoneError: It was done before.
            DatabaseBusyError: Nothing was written; it can be tried again.
        """
        with self._desk.write("mark_done", followup=followup_id) as writing:
            return self.mark_done_in(writing, followup_id, outcome)

    def mark_done_in(
        self, writing: Writing, followup_id: FollowupId, outcome: Outcome | None
    ) -> Closed:
        """Note it in the middle of a larger action; see ``mark_done``."""
        there = _there(writing.connection, followup_id)
        today, opening = self._desk.today(), self._desk.shop().opening
        closed = mark_done(there, today, outcome, opening)
        _set(writing, closed.done)
        next_id = None
        if closed.next is not None:
            next_id = followups.insert_followup(writing.connection, new_uid(), today, closed.next)
        return Closed(next_id, closed.proposal)

    def snooze(self, followup_id: FollowupId, to: date) -> date:
        """Put a follow-up off; a closed day becomes the next open one.

        Returns:
            The day it is now on.

        Raises:
            NotFoundError: It was deleted meanwhile.
            AlreadyDoneError: It is done.
            DayPastError: The day has gone by.
        """
        with self._desk.write("snooze", followup=followup_id) as writing:
            moved = self.snooze_in(writing, followup_id, to)
            writing.note(to=moved.isoformat())
        return moved

    def snooze_in(self, writing: Writing, followup_id: FollowupId, to: date) -> date:
        """Put it off in the middle of a larger action; see ``snooze``."""
        there = _there(writing.connection, followup_id)
        today = self._desk.today()
        later = snooze(there, to, today)
        moved = self._desk.shop().opening.next_open(to)
        _set(writing, replace(later, due=moved))
        return moved

    def wait_for_visit(self, followup_id: FollowupId) -> None:
        """Put a follow-up off until she comes.

        Raises:
            NotFoundError: It was deleted meanwhile.
            AlreadyDoneError: It is done.
        """
        with self._desk.write("wait_for_visit", followup=followup_id) as writing:
            self.wait_for_visit_in(writing, followup_id)

    def wait_for_visit_in(self, writing: Writing, followup_id: FollowupId) -> None:
        """Put it off in the middle of a larger action; see ``wait_for_visit``."""
        _set(writing, wait_for_visit(_there(writing.connection, followup_id)))

    def delete(self, followup_id: FollowupId) -> None:
        """Take a follow-up away: only the owner does, and undo brings it back.

        Raises:
            NotFoundError: It was deleted meanwhile.
        """
        with self._desk.write("delete_followup", followup=followup_id) as writing:
            _there(writing.connection, followup_id)
            followups.delete_followup(writing.connection, followup_id)

    def start_plan(
        self,
        customer_id: CustomerId,
        plan_id: PlanId,
        start: date | None = None,
        conversation_id: ConversationId | None = None,
    ) -> tuple[FollowupId, ...]:
        """Begin a plan for a customer: all its steps, as one action.

        Raises:
            NotFoundError: There is no such customer or plan.
            DayUnreadableError: It would begin further off than any follow-up may be.
        """
        with self._desk.write("start_plan", customer=customer_id, plan=plan_id) as writing:
            plan = plan_named(writing.connection, plan_id)
            today = self._desk.today()
            if start is not None and start.year - today.year > FURTHEST_YEARS:
                raise DayUnreadableError(start.isoformat())
            steps = followups_of(
                plan, start or today, self._desk.shop().opening, today, customer_id=customer_id
            )
            return tuple(
                self.add_in(writing, replace(step, conversation_id=conversation_id))
                for step in steps
            )

    # --- reading

    def propose_for_new(self, customer_id: CustomerId) -> tuple[FollowupDraft, ...]:
        """Give what the plan for new customers proposes for somebody, from today; empty without such a plan."""
        with self._desk.read() as connection:
            return welcome_steps(connection, customer_id, self._desk)

    def of_customer(self, customer_id: CustomerId) -> list[Followup]:
        """List a customer's follow-ups: open ones by day, then done ones, newest first."""
        with self._desk.read() as connection:
            return followups.fetch_of_customer(connection, customer_id)

    def fetch(self, followup_id: FollowupId) -> Followup:
        """Give a follow-up.

        Raises:
            NotFoundError: There is no such follow-up.
        """
        with self._desk.read() as connection:
            return _there(connection, followup_id)

    def take_missed(self) -> tuple[Followup, ...]:
        """Give what came due on days on which nobody looked, once: the next call gives nothing.

        The last day looked at never goes back, even when the clock does.
        """
        today = self._desk.today()
        with self._desk.database.write_beside() as connection:
            kept = shops.fetch_mark(connection, LAST_DAY_SEEN)
            last = None if kept is None else date.fromisoformat(kept)
            missed = missed_since(followups.fetch_open(connection, today), last, today)
            shops.set_mark(connection, LAST_DAY_SEEN, last_day_seen(last, today).isoformat())
        return missed


def write_followup(writing: Writing, draft: FollowupDraft, desk: Desk) -> FollowupId:
    """Note to get back to somebody, in the middle of any action; see ``FollowupsService.add``."""
    connection, today = writing.connection, desk.today()
    _check_named(connection, draft)
    if draft.due is None and draft.repeat is not None:
        first = _first_day(connection, draft.customer_id, draft.repeat, desk)
        draft = replace(draft, due=first)
    checked = check_new(draft, today)
    if checked.due is not None:
        checked = replace(checked, due=desk.shop().opening.next_open(checked.due))
    return followups.insert_followup(connection, new_uid(), today, checked)


def welcome_steps(
    connection: Reading, customer_id: CustomerId, desk: Desk
) -> tuple[FollowupDraft, ...]:
    """Give what the plan for new customers proposes for somebody, from today; empty without such a plan."""
    plan = plan_for_new(connection)
    if plan is None:
        return ()
    today = desk.today()
    return followups_of(plan, today, desk.shop().opening, today, customer_id=customer_id)


def _check_named(connection: Reading, draft: FollowupDraft) -> None:
    """See to it that what a follow-up names is there, and the talk one with the same customer.

    Raises:
        NotFoundError: It is not.
    """
    if not customers.exists(connection, draft.customer_id):
        raise NotFoundError("customer", str(draft.customer_id))
    if draft.plan_id is not None:
        plan_named(connection, draft.plan_id)
    if draft.conversation_id is not None:
        talk = conversations.fetch_conversation(connection, draft.conversation_id)
        if talk is None or talk.customer_id != draft.customer_id:
            raise NotFoundError("conversation", str(draft.conversation_id))


def _first_day(connection: Reading, customer_id: CustomerId, repeat: Repeat, desk: Desk) -> date:
    """Give the first open day of a series; since we last spoke it counts from the last conversation."""
    today = desk.today()
    if repeat.days_since_contact is None:
        first = repeat.first_from(today)
    else:
        spoken = conversations.last_spoken(connection, customer_id)
        first = max(due_since_contact(repeat.days_since_contact, spoken, today), today)
    return desk.shop().opening.next_open(first)


def _there(connection: Reading, followup_id: FollowupId) -> Followup:
    found = followups.fetch_followup(connection, followup_id)
    if found is None:
        raise NotFoundError("followup", str(followup_id))
    return found


def _set(writing: Writing, followup: Followup) -> None:
    if not followups.set_followup(writing.connection, followup):
        raise ChangedMeanwhileError("followup", str(followup.id))
