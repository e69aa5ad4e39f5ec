"""Plans: several follow-ups from one day, each plan told in sentences."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.domain.ids import PlanId
from shopcrm.domain.plans import Plan, PlanDraft, PlanKind, PlanStep
from shopcrm.errors import ChangedMeanwhileError
from shopcrm.services.shop import PlansService
from shopcrm.ui.common.buttons import Button, Chip
from shopcrm.ui.common.keeping import Keeper
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Rule, clear, column
from shopcrm.ui.look import Look
from shopcrm.ui.settings.plan_form import PlanForm
from shopcrm.ui.settings.section import Flowing, Section
from shopcrm.ui.tools import Tools
from shopcrm.wording.translators import Words

Plans = Words("Plans")

_NEW: Final = "new"
_WRAPS: Final = 24
"""Letters of a name from which it may need a second line."""


def step_said(step: PlanStep) -> str:
    """Say a step: ``3 days after: Say thank you``."""
    about = step.about or Plans.tr("get back to them")
    if step.days == 0:
        return Plans.tr("The same day: {about}").format(about=about)
    return Plans.tr("%n days after: {about}", None, step.days).format(about=about)


class PlanCard(QWidget):
    """A plan as it is told, or its form while it is being changed.

    Signals:
        edit_requested: Its button was pressed.
    """

    edit_requested = Signal()

    def __init__(self, look: Look, plan: Plan) -> None:
        super().__init__()
        self._look, self.plan = look, plan
        self.form: PlanForm | None = None
        layout = column(look, self, 0, 8)
        self.told = QWidget()
        self._lines = column(look, self.told, 0, 4)
        layout.addWidget(self.told)
        self._place = column(look, None, 0, 0)
        layout.addLayout(self._place)
        layout.addWidget(Rule())
        self.show_plan(plan)

    def show_plan(self, plan: Plan) -> None:
        """Tell a plan; its form, while it is open, stays as it is."""
        if plan == self.plan and self._lines.count():
            return
        self.plan = plan
        look = self._look
        clear(self._lines)
        head = Flowing(look)
        head.add(Text(plan.name, "strong", wraps=len(plan.name) > _WRAPS))
        if plan.kind is PlanKind.NEW_CUSTOMER:
            chip = Chip(look, self.tr("begins with every new customer"), "primary", "sparkles")
            head.add(chip)
        self._lines.addWidget(head)
        for step in plan.steps:
            self._lines.addWidget(Text(step_said(step), "body", "text2", wraps=True))
        foot = Flowing(look)
        self.button = Button(look, self.tr("Change this plan"), "quiet", "pencil")
        self.button.setAccessibleName(f"{self.tr('Change this plan')}: {plan.name}")
        self.button.clicked.connect(self.edit_requested)
        foot.add(self.button)
        self._lines.addWidget(foot)

    def open_form(self, form: PlanForm) -> None:
        """Write in it."""
        self.form = form
        self._place.addWidget(form)
        # Shown at once and not with the next event, so that it can have the focus.
        form.show()
        self.told.hide()
        form.take_focus()

    def close_form(self) -> None:
        """Tell it again."""
        if self.form is not None:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self.form.isAncestorOf(focused)
            self.form = None
            clear(self._place)
            self.told.show()
            if had_focus:
                self.button.setFocus(Qt.FocusReason.OtherFocusReason)


class PlansSection(Section):
    """All plans."""

    def __init__(self, tools: Tools, service: PlansService) -> None:
        look = tools.look
        super().__init__(
            look,
            self.tr("Plans of follow-ups"),
            self.tr(
                "Several follow-ups from one day. A plan begins by itself with a new customer or a product, or when you say so."
            ),
            "list-checks",
        )
        self._service = service
        self._keeper = Keeper(tools, self)
        self._keeper.kept.connect(self._on_kept)
        self._keeper.failed.connect(self._on_failed)
        self.cards: dict[PlanId, PlanCard] = {}
        self.new_form: PlanForm | None = None
        self._cards = column(look, None, 0, 14)
        self.panel.column.addLayout(self._cards)
        self._none = Text(self.tr("There is no plan yet."), "body", "text2", wraps=True)
        self.add(self._none)
        self._new_place = column(look, None, 0, 0)
        self.panel.column.addLayout(self._new_place)
        self.plus = Button(look, self.tr("Write a new plan"), "tint", "plus")
        self.plus.clicked.connect(self._on_plus)
        foot = Flowing(look)
        foot.add(self.plus)
        self.add(foot)

    def fill(self) -> None:
        """Tell the plans there are; a form that is open stays."""
        plans = self._service.list_plans()
        there = {plan.id for plan in plans}
        for plan_id in tuple(self.cards):
            if plan_id not in there:
                card = self.cards.pop(plan_id)
                self._cards.removeWidget(card)
                card.hide()
                card.deleteLater()
        for plan in plans:
            if plan.id in self.cards:
                self.cards[plan.id].show_plan(plan)
            else:
                card = PlanCard(self.look, plan)
                card.edit_requested.connect(self._on_edit)
                self.cards[plan.id] = card
                self._cards.addWidget(card)
        self._none.setVisible(not plans)

    def finish(self) -> None:
        """Have kept what is typed."""
        forms = [card.form for card in self.cards.values()]
        for form in (*forms, self.new_form):
            if form is not None and form.is_changed():
                form.save()

    def _may_greet(self, plan_id: PlanId | None) -> bool:
        return all(
            card.plan.kind is not PlanKind.NEW_CUSTOMER
            for one, card in self.cards.items()
            if one != plan_id
        )

    # --- one that is there ---------------------------------------------------------------

    def _card(self, form: object) -> PlanCard | None:
        return next((card for card in self.cards.values() if card.form is form), None)

    def _on_edit(self) -> None:
        card = next((card for card in self.cards.values() if card is self.sender()), None)
        if card is not None and card.form is None:
            form = PlanForm(self.look, card.plan, may_greet=self._may_greet(card.plan.id))
            form.saved.connect(self._on_saved)
            form.left.connect(self._on_left)
            form.deleted.connect(self._on_deleted)
            card.open_form(form)

    def _on_saved(self, draft: PlanDraft) -> None:
        card = self._card(self.sender())
        if card is None or card.form is None:
            return
        if not card.form.is_changed():
            card.close_form()
            return
        service, plan_id, version = self._service, card.plan.id, card.form.version
        card.form.is_being_kept = True
        self._keeper.keep(
            "edit_plan", lambda: service.edit(plan_id, version, draft), card.form.name, plan_id
        )

    def _on_left(self) -> None:
        card = self._card(self.sender())
        if card is not None:
            card.close_form()

    def _on_deleted(self) -> None:
        card = self._card(self.sender())
        if card is not None:
            service, plan_id = self._service, card.plan.id
            card.close_form()
            self.plus.setFocus(Qt.FocusReason.OtherFocusReason)
            self._keeper.keep("delete_plan", lambda: service.delete(plan_id))

    # --- a new one -----------------------------------------------------------------------

    def _on_plus(self) -> None:
        if self.new_form is None:
            self.new_form = PlanForm(self.look, None, may_greet=self._may_greet(None))
            self.new_form.saved.connect(self._on_new_saved)
            self.new_form.left.connect(self._on_new_left)
            self._new_place.addWidget(self.new_form)
            self.new_form.show()
            self.plus.hide()
        self.new_form.take_focus()

    def _on_new_saved(self, draft: PlanDraft) -> None:
        form, service = self.new_form, self._service
        if form is not None:
            form.is_being_kept = True
            self._keeper.keep("add_plan", lambda: service.add(draft), form.name, _NEW)

    def _on_new_left(self) -> None:
        self.new_form = None
        clear(self._new_place)
        self.plus.show()
        self.plus.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- answers -------------------------------------------------------------------------

    def _on_kept(self, about: object, _result: object) -> None:
        if about == _NEW:
            self._on_new_left()
        card = next((card for one, card in self.cards.items() if one == about), None)
        if card is not None:
            card.close_form()

    def _on_failed(self, about: object, error: object) -> None:
        card = next((card for one, card in self.cards.items() if one == about), None)
        form = self.new_form if about == _NEW else None if card is None else card.form
        if form is not None:
            form.is_being_kept = False
        if isinstance(error, ChangedMeanwhileError) and card is not None and card.form is not None:
            # She was told; what she wrote is kept when she saves once more.
            self.fill()
            card.form.version = card.plan.version
