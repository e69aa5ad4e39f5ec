"""What is proposed after a note was saved: a plan, a word before a warranty ends; one strip, to be taken or left."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from shopcrm.domain.followups import FollowupDraft
from shopcrm.domain.ids import ConversationId, CustomerId, PlanId
from shopcrm.domain.notes.daycount import plus_months
from shopcrm.domain.opening import OpeningDays
from shopcrm.services.conversations import BuyingProposal, Recorded, WelcomeProposal
from shopcrm.services.followups import FollowupsService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import row
from shopcrm.ui.look import Look
from shopcrm.wording.days import short_day
from shopcrm.wording.translators import Words

Offers = Words("Offers")

_MONTHS_BEFORE: Final = 1
_STEPS_SAID: Final = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to take or leave.

    Attributes:
        sentence: What is asked.
        take: The word on the button that takes it.
        done: What is said once it is taken.
        plan_id: The plan to begin; None for a single follow-up, which is then ``followup``.
        start: The day the plan counts from.
    """

    customer_id: CustomerId
    conversation_id: ConversationId
    sentence: str
    take: str
    done: str
    plan_id: PlanId | None = None
    start: date | None = None
    followup: FollowupDraft | None = None

    def taking(self, followups: FollowupsService) -> Callable[[], object]:
        """Give the work of taking it; it touches no widget."""

        def take() -> object:
            if self.plan_id is not None:
                return followups.start_plan(
                    self.customer_id, self.plan_id, self.start, self.conversation_id
                )
            return None if self.followup is None else followups.add(self.followup)

        return take


@dataclass(frozen=True, slots=True)
class OfferWords:
    """Makes offers of what a saved note proposes, in the language of the window.

    Attributes:
        name: What the customer is called, with her honorific.
        day: The day of the talk.
    """

    language: str
    today: date
    customer_id: CustomerId
    name: str
    day: date
    opening: OpeningDays

    def offers(self, recorded: Recorded) -> Iterator[Offer]:
        """Give what is offered, in the order in which it is asked; what has gone by is not."""
        for one in recorded.proposals:
            if one.plan_id is not None and one.followups:
                sentence = Offers.tr("{product} has the plan “{plan}”: {steps}").format(
                    product=one.product, plan=one.plan, steps=self._steps(one.followups)
                )
                yield self._plan(recorded, one, one.plan_id, sentence)
            warranty = self._warranty(recorded, one)
            if warranty is not None:
                yield warranty
        new = recorded.welcome
        if new is not None:
            sentence = Offers.tr("{name} is new here. Plan “{plan}”: {steps}").format(
                name=self.name, plan=new.plan, steps=self._steps(new.followups)
            )
            yield self._plan(recorded, new, new.plan_id, sentence)

    def _plan(
        self,
        recorded: Recorded,
        proposal: BuyingProposal | WelcomeProposal,
        plan_id: PlanId,
        sentence: str,
    ) -> Offer:
        done = Offers.tr("Plan “{plan}” started for {name}")
        return Offer(
            self.customer_id,
            recorded.conversation_id,
            sentence,
            Offers.tr("Start it"),
            done.format(plan=proposal.plan, name=self.name),
            plan_id=plan_id,
            start=self.day,
        )

    def _steps(self, steps: Sequence[FollowupDraft]) -> str:
        said = [self._step(one) for one in steps[:_STEPS_SAID]]
        if len(steps) > _STEPS_SAID:
            said.append(Offers.tr("and %n more", None, len(steps) - _STEPS_SAID))
        return Offers.tr("; ", "between the steps of a plan").join(said)

    def _step(self, step: FollowupDraft) -> str:
        day = "" if step.due is None else self._day(step.due)
        if not step.about:
            return day
        return Offers.tr("{day} {about}").format(day=day, about=step.about)

    def _warranty(self, recorded: Recorded, one: BuyingProposal) -> Offer | None:
        until = one.warranty_until
        before = None if until is None else plus_months(until, -_MONTHS_BEFORE)
        if until is None or before is None or before <= self.today:
            return None
        before = self.opening.next_open(before)
        day = self._day(until)
        about = Offers.tr("{product}: the warranty ends on {day}")
        asked = Offers.tr("{product}: warranty until {day}. Remind {name} a month before?")
        followup = FollowupDraft(
            self.customer_id,
            about.format(product=one.product, day=day),
            before,
            conversation_id=recorded.conversation_id,
        )
        return Offer(
            self.customer_id,
            recorded.conversation_id,
            asked.format(product=one.product, day=day, name=self.name),
            Offers.tr("Yes"),
            Offers.tr("It’s on the list for {day}").format(day=self._day(before)),
            followup=followup,
        )

    def _day(self, day: date) -> str:
        return short_day(day, self.language, self.today)


class WaitingOffers:
    """What was proposed and not answered yet, for each customer; the first is asked first."""

    def __init__(self) -> None:
        self._offers: dict[CustomerId, list[Offer]] = {}

    def add(self, offers: Sequence[Offer]) -> None:
        """Let them wait, behind those that do; the same question is not asked twice."""
        for one in offers:
            mine = self._offers.setdefault(one.customer_id, [])
            asked = {replace(other, conversation_id=one.conversation_id) for other in mine}
            if one not in asked:
                mine.append(one)

    def first(self, customer_id: CustomerId) -> Offer | None:
        """Give the one to be asked next, or None."""
        return next(iter(self._offers.get(customer_id, ())), None)

    def conversations(self) -> set[ConversationId]:
        """Give the conversations that something is still asked about."""
        return {one.conversation_id for mine in self._offers.values() for one in mine}

    def drop(self, offer: Offer) -> None:
        """Forget an answered one."""
        mine = self._offers.get(offer.customer_id, [])
        if offer in mine:
            mine.remove(offer)

    def drop_of(self, conversation_id: ConversationId) -> None:
        """Forget all that a conversation proposed: it was taken back."""
        for mine in self._offers.values():
            mine[:] = [one for one in mine if one.conversation_id != conversation_id]


class OfferLine(QFrame):
    """One question with its two buttons.

    Signals:
        taken: Yes; the ``Offer``.
        left: No; the ``Offer``.
    """

    taken = Signal(object)
    left = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._offer: Offer | None = None
        self._is_busy = False
        self.setProperty("tone", "info")
        mark = QLabel()
        mark.setPixmap(look.pixmap("calendar-check", "on_info_tint"))
        self._words = Text("", "body", "on_info_tint", wraps=True)
        self.take = Button(look, self.tr("Yes"), "plain", "check")
        self.leave = Button(look, self.tr("No"), "quiet")
        self.take.clicked.connect(self._on_take)
        self.leave.clicked.connect(self._on_leave)
        self._across = row(look, self, 0, 10)
        self._across.setContentsMargins(look.px(12), look.px(4), look.px(6), look.px(4))
        asked = row(look, None, 0, 10)
        asked.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        asked.addWidget(self._words, 1)
        self._across.addLayout(asked, 1)
        self._answers = row(look, None, 0, 6)
        self._answers.addStretch(1)
        for button in (self.take, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._answers.addWidget(button)
        self._across.addLayout(self._answers)
        self.hide()

    def ask(self, offer: Offer | None) -> bool:
        """Ask something; None asks nothing. True when it is another question than before."""
        is_new = offer != self._offer
        self._offer, self._is_busy = offer, False
        if offer is not None and is_new:
            self._words.setText(offer.sentence)
            self.take.set_text(offer.take)
            self.take.setAccessibleName(f"{offer.take}. {offer.sentence}")
            self.leave.setAccessibleName(f"{self.leave.text()}. {offer.sentence}")
            self._fit()
        return is_new

    def announce(self) -> None:
        """Let it be read aloud."""
        announcement = QAccessibleAnnouncementEvent(self, self.sentence())
        QAccessible.updateAccessibility(announcement)

    def set_busy(self, *, is_busy: bool) -> None:
        """Take no second press while the first is being written; the buttons keep the focus."""
        self._is_busy = is_busy

    def sentence(self) -> str:
        """Give what is asked; empty when nothing is."""
        return "" if self._offer is None else self._offer.sentence

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the question where both do not fit beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= self._answers.sizeHint().width() + self._look.px(300)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._across.setDirection(across if is_wide else down)

    def _on_take(self) -> None:
        if self._offer is not None and not self._is_busy:
            self.taken.emit(self._offer)

    def _on_leave(self) -> None:
        if self._offer is not None and not self._is_busy:
            self.left.emit(self._offer)
