"""The strip over the list: what is proposed after something was done, to be taken or left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from shopcrm.domain.followups import Proposal
from shopcrm.domain.today import TodayLine
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import row
from shopcrm.ui.look import Look
from shopcrm.ui.today.words import proposal_words


@dataclass(frozen=True, slots=True)
class Offer:
    """A line that was closed, and what is proposed after it."""

    line: TodayLine
    proposal: Proposal


class OfferStrip(QFrame):
    """One proposal, with its two buttons.

    Signals:
        taken: Add it.
        left: Leave it.
    """

    taken = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "info")
        mark = QLabel()
        mark.setPixmap(look.pixmap("repeat", "on_info_tint"))
        self._words = Text("", "body", "on_info_tint", wraps=True)
        self.take = Button(look, self.tr("Add it"), "plain", "plus")
        self.leave = Button(look, self.tr("No"), "quiet")
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)
        layout = row(look, self, 0, 10)
        layout.setContentsMargins(look.px(14), look.px(4), look.px(6), look.px(4))
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)
        for button in (self.take, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        self.hide()

    def offer(self, one: Offer | None) -> None:
        """Show a proposal; None hides the strip."""
        if one is not None:
            self._words.setText(proposal_words(one.proposal, one.line.customer))
        self.setVisible(one is not None)

    def sentence(self) -> str:
        """Give what is proposed; empty when nothing is."""
        return "" if self.isHidden() else self._words.accessibleName()
