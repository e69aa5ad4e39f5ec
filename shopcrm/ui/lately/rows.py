"""One thing that was done: when, by whom, what, and the button that takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from shopcrm.domain.ids import ActionId
from shopcrm.services.undoing import Done
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.look import Look
from shopcrm.wording.actions import action_said
from shopcrm.wording.days import clock_time

_ONE_LINE = 560
"""The effective width from which the button stands beside the sentence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing done, as it is shown.

    Attributes:
        day: The shop's local day.
        at: Its local time.
        staff: Who did it; empty when nobody said.
        is_back: It was taken back.
        may_again: It is the last that was taken back, and can be done again.
    """

    done: Done
    day: date
    at: time
    staff: str
    is_back: bool
    may_again: bool

    @property
    def id(self) -> ActionId:
        """Give the number of the action."""
        return self.done.action.id

    def sentence(self) -> str:
        """Say what was done."""
        return said(self.done)


def said(done: Done) -> str:
    """Say what was done, and whose it was."""
    return action_said(done.action, done.named, done.customers)


def last_taken_back(done: Sequence[Done]) -> ActionId | None:
    """Give what can be done again: what was taken back last, unless something new was done since.

    Args:
        done: What was done, newest first.
    """
    in_force = next((one.action.id for one in done if one.action.undone_by is None), 0)
    back = [one.action for one in done if one.action.undone_by is not None]
    last = max(back, key=lambda one: one.undone_by or 0, default=None)
    if last is None or (last.undone_by or 0) < in_force:
        return None
    return last.id


class DoneRow(QWidget):
    """One row.

    Signals:
        pressed: Its button was.
    """

    pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.entry: Entry | None = None
        self._hour = Text("", "label", "text2")
        self._hour.setMinimumWidth(look.px(76))
        self.sentence = Text("", "body", wraps=True)
        self.who = Text("", "label", "text2", wraps=True)
        self.button = Button(look, "", "quiet", "undo-2")
        self.button.clicked.connect(self.pressed)
        words = column(look, None, 0, 0)
        words.addWidget(self.sentence)
        words.addWidget(self.who)
        told = row(look, None, 0, 8)
        told.addWidget(self._hour, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, look.px(6), 0, look.px(6))
        self._layout.setSpacing(look.px(4))
        self._layout.addLayout(told, 1)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def fill(self, entry: Entry) -> None:
        """Show a thing done."""
        if entry == self.entry:
            return
        self.entry = entry
        sentence = entry.sentence()
        hour = clock_time(entry.at, self._look.language)
        self._hour.setText(hour)
        self.sentence.setText(sentence)
        self.sentence.set_ink("text2" if entry.is_back else "text")
        struck = "line-through" if entry.is_back else "none"
        self.sentence.setStyleSheet(f"QLabel {{ text-decoration: {struck}; }}")
        back = self.tr("taken back") if entry.is_back else ""
        if back:
            self.sentence.setAccessibleName(f"{sentence}, {back}")
        between = "  ·  "
        about = between.join(part for part in (entry.staff, back) if part)
        self.who.setText(about)
        self.who.setVisible(bool(about))
        self._show_button(entry, f"{hour} {sentence}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below where there is no room beside."""
        super().resizeEvent(event)
        is_wide = self._look.effective(event.size().width()) >= _ONE_LINE
        direction = (
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)

    def _show_button(self, entry: Entry, what: str) -> None:
        self.button.setVisible(not entry.is_back or entry.may_again)
        word = self.tr("Do it again") if entry.is_back else self.tr("Take back")
        self.button.set_text(word)
        self.button.set_icon("redo-2" if entry.is_back else "undo-2")
        self.button.setAccessibleName(f"{word}: {what}")
