"""The shop's verbs for conversations: write down what was said, correct it, see what was said before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from shopcrm.domain.conversations import (
    Conversation,
    ConversationDraft,
    ConversationKind,
    check_conversation,
)
from shopcrm.domain.followups import (
    Followup,
    FollowupDraft,
    FollowupKind,
    mark_done,
    moved_by_conversation,
)
from shopcrm.domain.ids import ConversationId, CustomerId, FollowupId, PlanId, ProductId
from shopcrm.domain.notes.hearing import HeardDay, HeardKind, HeardNote, hear
from shopcrm.domain.plans import Plan, followups_of
from shopcrm.domain.products import Product
from shopcrm.errors import ChangedMeanwhileError, NotFoundError
from shopcrm.services.desk import Desk, new_uid
from shopcrm.services.followups import write_followup
from shopcrm.services.shop import plan_for_new, plan_named
from shopcrm.storage import (
    conversations,
    counter_card,
    customers,
    followups,
    history,
    products,
    staff,
)
from shopcrm.storage.conversations import Written
from shopcrm.storage.database import Reading, Writing

ADDED: Final = "add_customer"
"""The action by which the owner writes down somebody new."""

_KIND_OF_HEARD: Mapping[HeardKind, FollowupKind] = {
    HeardKind.CALL_BACK: FollowupKind.CONTACT,
    HeardKind.NEXT_VISIT: FollowupKind.CONTACT,
    HeardKind.EVENT: FollowupKind.HOW_IT_WENT,
    HeardKind.ANSWER: FollowupKind.ANSWER,
}


@dataclass(frozen=True, slots=True)
class BuyingProposal:
    """What buying a product proposes: the follow-ups of its plan, and the last day of its warranty.

    ``plan`` is the name of the plan, empty without one.
    """

    product_id: ProductId
    product: str
    plan_id: PlanId | None
    followups: tuple[FollowupDraft, ...]
    warranty_until: date | None
    plan: str = ""


@dataclass(frozen=True, slots=True)
class WelcomeProposal:
    """What the first visit of somebody new proposes: the plan for new customers, with at least one follow-up."""

    plan_id: PlanId
    plan: str
    followups: tuple[FollowupDraft, ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of writing a conversation down.

    Attributes:
        heard: What the note said, for the chips and for telling which day moved off a closed one.
        followups: The follow-ups made, in the order of ``heard.days``.
        proposals: What the products bought propose, for the owner to take or leave.
        welcome: What the plan for new customers proposes, when this is the first visit of somebody new.
    """

    conversation_id: ConversationId
    heard: HeardNote
    followups: tuple[FollowupId, ...]
    proposals: tuple[BuyingProposal, ...] = ()
    welcome: WelcomeProposal | None = None


class ConversationsService:
    """What the shop does about its conversations."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def hear(self, text: str, on: date | None = None) -> HeardNote:
        """Say what a note tells about days, products and events, without writing anything.

        Args:
            text: The note.
            on: The day of the talk; today when None. "Tomorrow" is counted from it, and what then lies before today is left
                out: it cannot be done any more. An answer we owe stays owed, and is put on the next open day.
        """
        shop, today = self._desk.shop(), self._desk.today()
        day = on or today
        with self._desk.read() as connection:
            names = products.fetch_names(connection)
        now = self._desk.time_of_day() if day == today else None
        heard = hear(text, day, shop.opening, names, now=now, country=shop.country)
        return heard if day == today else replace(heard, days=tuple(self._still_ahead(heard.days)))

    def _still_ahead(self, days: Iterable[HeardDay]) -> Iterator[HeardDay]:
        today = self._desk.today()
        for one in days:
            if one.day is None or one.day >= today:
                yield one
            elif one.kind is HeardKind.ANSWER:
                tomorrow = self._desk.shop().opening.next_open(today + timedelta(days=1))
                yield replace(one, day=tomorrow, said=tomorrow, moved=False, at=None)

    def record(
        self,
        draft: ConversationDraft,
        chosen: Sequence[FollowupDraft] | None = None,
        products: Sequence[ProductId] | None = None,
    ) -> Recorded:
        """Write a conversation down, with the follow-ups its words ask for.

        Args:
            draft: What was said.
            chosen: The follow-ups to make, of the same customer; None makes those that are heard in the text.
            products: The products it is about, just these; None takes those of the draft and those heard in its text.

        Raises:
            NotFoundError: There is no such customer, a follow-up is of another one, or its plan is not there any more.
            NoteEmptyError: There is nothing in it.
            TextTooLongError: It is longer than a note may be.
            ShopError: The file failed; nothing was written.
        """
        with self._desk.write("record_conversation", customer=draft.customer_id) as writing:
            recorded = self.record_in(writing, draft, chosen, products)
            writing.note(conversation=recorded.conversation_id)
            return recorded

    def record_in(
        self,
        writing: Writing,
        draft: ConversationDraft,
        chosen: Sequence[FollowupDraft] | None = None,
        products: Sequence[ProductId] | None = None,
    ) -> Recorded:
        """Write a conversation down in the middle of a larger action; see ``record``."""
        signed = replace(draft, staff_id=draft.staff_id or self._desk.on_duty)
        if products is not None:
            signed = replace(signed, product_ids=tuple(products))
        checked = check_conversation(signed, self._desk.today())
        heard = self.hear(checked.text, checked.day)
        if products is None:
            named = (*checked.product_ids, *(one.product_id for one in heard.products))
            checked = replace(checked, product_ids=tuple(dict.fromkeys(named)))
        wanted = chosen
        if wanted is None:
            wanted = [followup_of_heard(draft.customer_id, day, self._desk) for day in heard.days]
        return self._record(writing, checked, heard, wanted)

    def _record(
        self,
        writing: Writing,
        draft: ConversationDraft,
        heard: HeardNote,
        wanted: Sequence[FollowupDraft],
    ) -> Recorded:
        connection = writing.connection
        if not customers.exists(connection, draft.customer_id):
            raise NotFoundError("customer", str(draft.customer_id))
        _check_named(connection, draft)
        written = Written(draft, new_uid(), writing.now)
        conversation_id = conversations.insert_conversation(connection, written)
        self._move_followups(connection, draft)
        made = [
            write_followup(writing, replace(one, conversation_id=conversation_id), self._desk)
            for one in wanted
        ]
        proposals = self._proposals(connection, draft)
        welcome = self._welcome(connection, draft)
        return Recorded(conversation_id, heard, tuple(made), proposals, welcome)

    def _move_followups(self, connection: Reading, draft: ConversationDraft) -> None:
        """Let the talk count: what repeats since we last spoke moves; what waited for this visit is seen to."""
        today, opening = self._desk.today(), self._desk.shop().opening
        for one in followups.fetch_counting_since_contact(connection, draft.customer_id):
            due = moved_by_conversation(one, draft.day, opening)
            if due is not None:
                followups.set_followup(connection, replace(one, due=due))
        if draft.kind is ConversationKind.VISIT:
            for one in followups.fetch_waiting(connection, draft.customer_id):
                if _has_waited_for(connection, one, draft.day):
                    closed = mark_done(one, today, None, opening)
                    followups.set_followup(connection, replace(closed.done, done_on=draft.day))
                    if closed.next is not None:
                        followups.insert_followup(connection, new_uid(), today, closed.next)

    def _proposals(
        self, connection: Reading, draft: ConversationDraft
    ) -> tuple[BuyingProposal, ...]:
        if draft.purchase is None:
            return ()
        bought = {line.product_id for line in draft.purchase.lines}
        return tuple(
            self._proposal(connection, draft, product)
            for product in products.fetch_products(connection)
            if product.id in bought and (product.plan_id or product.warranty_days)
        )

    def _proposal(
        self, connection: Reading, draft: ConversationDraft, product: Product
    ) -> BuyingProposal:
        steps: tuple[FollowupDraft, ...] = ()
        name = ""
        if product.plan_id is not None:
            plan = plan_named(connection, product.plan_id)
            name, steps = plan.name, self._steps(plan, draft)
        until = draft.day + timedelta(days=product.warranty_days) if product.warranty_days else None
        return BuyingProposal(product.id, product.name, product.plan_id, steps, until, name)

    def _steps(self, plan: Plan, draft: ConversationDraft) -> tuple[FollowupDraft, ...]:
        return followups_of(
            plan,
            draft.day,
            self._desk.shop().opening,
            self._desk.today(),
            customer_id=draft.customer_id,
        )

    def _welcome(self, connection: Reading, draft: ConversationDraft) -> WelcomeProposal | None:
        """Propose the plan for new customers at the first visit of somebody whose card was written today, by hand.

        Those of a list that was brought in are no new customers, nor is who has a card for longer.
        """
        if draft.kind is not ConversationKind.VISIT:
            return None
        if len(conversations.fetch_timeline(connection, draft.customer_id, 2)) != 1:
            return None
        plan = plan_for_new(connection)
        known_since = counter_card.fetch_known_since(connection, draft.customer_id)
        if plan is None or known_since != self._desk.today():
            return None
        before = history.fetch_history(connection, draft.customer_id)
        if not before or before[-1].verb != ADDED:
            return None
        begun = followups.fetch_of_customer(connection, draft.customer_id)
        steps = self._steps(plan, draft)
        if not steps or any(one.plan_id == plan.id for one in begun):
            return None
        return WelcomeProposal(plan.id, plan.name, steps)

    def correct(
        self, conversation_id: ConversationId, version: int, draft: ConversationDraft
    ) -> None:
        """Correct what was written down; what it said before stays in its history.

        Raises:
            NotFoundError: There is no such conversation (any more).
            ChangedMeanwhileError: It was changed since it was read.
            ShopError: What is written is empty or too long, or the file failed; nothing was written.
        """
        checked = check_conversation(draft, self._desk.today())
        facts = {"conversation": conversation_id, "customer": draft.customer_id}
        with self._desk.write("correct_conversation", **facts) as writing:
            there = _there(writing.connection, conversation_id)
            if there.customer_id != draft.customer_id:
                raise NotFoundError("conversation", str(conversation_id))
            signed = replace(checked, staff_id=checked.staff_id or there.staff_id)
            _check_named(writing.connection, signed)
            if not conversations.set_conversation(
                writing.connection, conversation_id, version, signed
            ):
                raise ChangedMeanwhileError("conversation", str(conversation_id))

    def delete(self, conversation_id: ConversationId) -> None:
        """Take a conversation away; follow-ups that came of it stay, on their own.

        Raises:
            NotFoundError: There is no such conversation.
        """
        with self._desk.write("delete_conversation", conversation=conversation_id) as writing:
            there = _there(writing.connection, conversation_id)
            writing.note(customer=there.customer_id)
            conversations.delete_conversation(writing.connection, conversation_id)

    def fetch(self, conversation_id: ConversationId) -> Conversation:
        """Give a conversation.

        Raises:
            NotFoundError: There is no such conversation.
        """
        with self._desk.read() as connection:
            return _there(connection, conversation_id)

    def timeline(self, customer_id: CustomerId, limit: int | None = None) -> list[Conversation]:
        """List a customer's conversations, newest first."""
        with self._desk.read() as connection:
            return conversations.fetch_timeline(connection, customer_id, limit)


def followup_of_heard(customer_id: CustomerId, heard: HeardDay, desk: Desk) -> FollowupDraft:
    """Give the follow-up that a heard day asks for."""
    kind = _KIND_OF_HEARD[heard.kind]
    return FollowupDraft(
        customer_id=customer_id,
        about=heard.about,
        due=heard.day,
        kind=kind,
        at=heard.at,
        asked_at=desk.now() if kind is FollowupKind.ANSWER else None,
    )


def _there(connection: Reading, conversation_id: ConversationId) -> Conversation:
    found = conversations.fetch_conversation(connection, conversation_id)
    if found is None:
        raise NotFoundError("conversation", str(conversation_id))
    return found


def _check_named(connection: Reading, draft: ConversationDraft) -> None:
    """See to it that the products and the member of staff a talk names are there.

    Raises:
        NotFoundError: One of them is not.
    """
    lines = draft.purchase.lines if draft.purchase is not None else ()
    named = {*draft.product_ids, *(line.product_id for line in lines)} - {None}
    missing = named - {one.id for one in products.fetch_products(connection)} if named else named
    if missing:
        raise NotFoundError("product", str(min(filter(None, missing), default="")))
    known = (one.id for one in staff.fetch_staff(connection))
    if draft.staff_id is not None and draft.staff_id not in known:
        raise NotFoundError("staff", str(draft.staff_id))


def _has_waited_for(connection: Reading, followup: Followup, day: date) -> bool:
    """Say whether a visit is the one a follow-up waited for: a second note on the day she was here is the same visit."""
    talk = None
    if followup.conversation_id is not None:
        talk = conversations.fetch_conversation(connection, followup.conversation_id)
    return followup.since <= day if talk is None else talk.day < day
