"""A plan being written: its name, and its steps, each so many days after and what about."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from shopcrm.domain.followups import ABOUT_LIMIT
from shopcrm.domain.plans import STEP_DAYS_LIMIT, Plan, PlanDraft, PlanKind, PlanStep, check_plan
from shopcrm.errors import NameBlankError, ShopError
from shopcrm.ui.common.buttons import Button, IconButton
from shopcrm.ui.common.fields import Fielded, Labelled, Line
from shopcrm.ui.common.keeping import say_wrong_at
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.common.switch import Switch
from shopcrm.ui.look import Look
from shopcrm.ui.settings.section import Flowing
from shopcrm.wording.errors import say

_DIGITS = len(str(STEP_DAYS_LIMIT))


class StepRow(Fielded):
    """One step.

    Signals:
        removed: Its cross was pressed.
    """

    removed = Signal()

    def __init__(self, look: Look, step: PlanStep | None) -> None:
        super().__init__(look)
        self._step = step
        self.days = Line(look, self.tr("Days after"))
        self.days.setMaxLength(_DIGITS)
        self.days.setFixedWidth(look.px(76))
        self.days.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.about = Line(look, self.tr("What about"), self.tr("Such as: ask how it tastes"))
        self.cross = IconButton(look, "x", self.tr("Take this step away"), "quiet")
        self.cross.clicked.connect(self.removed)
        line = row(look, None, 0, 8)
        line.addWidget(self.days)
        line.addWidget(Text(self.tr("days after:"), "body"))
        line.addWidget(self.about, 1)
        line.addWidget(self.cross)
        layout = column(look, self, 0, 4)
        layout.addLayout(line)
        layout.addWidget(self.beneath)
        if step is not None:
            self.days.set_whole(str(step.days))
            self.about.set_whole(step.about)
        self.days.typed.connect(self._on_typed)
        self.about.typed.connect(self._on_typed)

    def first_field(self) -> QWidget:
        """Give the number of days."""
        return self.days

    def is_blank(self) -> bool:
        """Say whether nothing stands in it, so that it is no step at all."""
        return not self.days.whole_text().strip() and not self.about.whole_text().strip()

    def is_too_long(self) -> bool:
        """Say whether more is written than can be kept."""
        return len(self.about.text()) > ABOUT_LIMIT

    def step(self) -> PlanStep | None:
        """Give the step; None when the days are no number that can be."""
        self.days.finish_composing()
        self.about.finish_composing()
        typed = self.days.text().strip()
        days = int(typed) if typed.isdecimal() else -1
        if not 0 <= days <= STEP_DAYS_LIMIT:
            return None
        about = self.about.text()
        return replace(self._step or PlanStep(0, ""), days=days, about=about)

    def _on_typed(self, _text: str) -> None:
        self.note_change()


class PlanForm(QFrame):
    """Writes one plan.

    Attributes:
        is_being_kept: What is written is on its way into the file, and is not to be kept twice.

    Signals:
        saved: What shall be kept (a ``PlanDraft``).
        left: Nothing shall be.
        deleted: The plan shall go.
    """

    saved = Signal(object)
    left = Signal()
    deleted = Signal()

    def __init__(self, look: Look, plan: Plan | None, *, may_greet: bool) -> None:
        """Make it.

        Args:
            look: How everything looks.
            plan: None for a new one.
            may_greet: No other plan begins with somebody new.
        """
        super().__init__()
        self._look, self._plan = look, plan
        self.version = 0 if plan is None else plan.version
        self.is_being_kept = False
        self.setProperty("kind", "inset")
        self.name_line = Line(look, "")
        self.name = Labelled(look, self.tr("Name of the plan"), self.name_line)
        self.rows: list[StepRow] = []
        layout = column(look, self, 16, 12)
        layout.addWidget(self.name)
        layout.addWidget(Text(self.tr("Its steps"), "label", "text2"))
        self._steps = column(look, None, 0, 8)
        layout.addLayout(self._steps)
        self.plus = Button(look, self.tr("Add a step"), "plain", "plus")
        self.plus.clicked.connect(self._on_plus)
        around = Flowing(look)
        around.add(self.plus)
        layout.addWidget(around)
        self.greets = Switch(look, self.tr("Begins by itself with every new customer"))
        self.greets.set_on(plan is not None and plan.kind is PlanKind.NEW_CUSTOMER)
        self.greets.setVisible(may_greet)
        layout.addWidget(self.greets)
        layout.addWidget(self._foot())
        if plan is not None:
            self.name_line.set_whole(plan.name)
        for step in () if plan is None else plan.steps:
            self.add_step(step)
        if plan is None:
            self.add_step(None)
        self._before = self._raw()

    def take_focus(self) -> None:
        """Have the keys in the name."""
        self.name_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_changed(self) -> bool:
        """Say whether something else stands in it than at first."""
        return self._raw() != self._before

    def add_step(self, step: PlanStep | None) -> StepRow:
        """Add a row for a step."""
        made = StepRow(self._look, step)
        made.removed.connect(self._on_removed)
        self.rows.append(made)
        self._steps.addWidget(made)
        return made

    def save(self) -> bool:
        """Have it kept; False when something is wrong, which is said beside it."""
        if self.is_being_kept:
            return True
        draft = self._draft()
        if draft is not None:
            self.saved.emit(draft)
        return draft is not None

    def _raw(self) -> object:
        rows = [(one.days.whole_text(), one.about.whole_text()) for one in self.rows]
        return self.name_line.whole_text(), rows, self.greets.isChecked()

    def _foot(self) -> Flowing:
        look = self._look
        self.save_button = Button(look, self.tr("Save the plan"), "primary")
        self.save_button.clicked.connect(self._on_save)
        leave = Button(look, self.tr("Leave it as it was"), "quiet")
        leave.clicked.connect(self.left)
        self.leave_button = leave
        foot = Flowing(look)
        foot.add(self.save_button)
        foot.add(leave)
        if self._plan is not None:
            self.delete_button = Button(look, self.tr("Delete the plan"), "quiet", "trash-2")
            self.delete_button.clicked.connect(self.deleted)
            foot.add(self.delete_button)
        return foot

    def _draft(self) -> PlanDraft | None:
        """Give what is written; None when something is wrong, which is then said beside it."""
        self.name_line.finish_composing()
        name, steps = self.name_line.text(), []
        for one in self.rows:
            step = None if one.is_blank() else one.step()
            if step is not None:
                steps.append(step)
            elif not one.is_blank():
                say_wrong_at(one, self._days_said())
                return None
        if not steps and name.strip():
            first = self.rows[0] if self.rows else self.add_step(None)
            say_wrong_at(first, self.tr("A plan needs one step at least. Nothing was saved yet."))
            return None
        try:
            return check_plan(PlanDraft(name, self._kind(), tuple(steps)))
        except NameBlankError as error:
            say_wrong_at(self.name, say(error))
        except ShopError as error:
            say_wrong_at(next(filter(StepRow.is_too_long, self.rows), self.name), say(error))
        return None

    def _days_said(self) -> str:
        said = self.tr("Please write a number of days, such as 3 (at most {limit}).")
        return said.format(limit=f"{STEP_DAYS_LIMIT:,}")

    def _kind(self) -> PlanKind:
        if self.greets.isChecked():
            return PlanKind.NEW_CUSTOMER
        there = PlanKind.MANUAL if self._plan is None else self._plan.kind
        return PlanKind.MANUAL if there is PlanKind.NEW_CUSTOMER else there

    def _on_save(self) -> None:
        self.save()

    def _on_plus(self) -> None:
        made = self.add_step(None)
        made.show()
        made.days.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        gone = next((one for one in self.rows if one is self.sender()), None)
        if gone is not None:
            self.rows.remove(gone)
            self._steps.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
            self.plus.setFocus(Qt.FocusReason.OtherFocusReason)
