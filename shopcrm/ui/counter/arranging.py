"""What stands where at the counter: three zones side by side, a list and a scrolled card, or one of the two."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import Final

from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from shopcrm.ui.common.panels import Scrolled, column, row
from shopcrm.ui.common.tab_order import in_order
from shopcrm.ui.counter.composer_parts import ComposerFrame
from shopcrm.ui.counter.docking import Docked
from shopcrm.ui.counter.head import Head
from shopcrm.ui.counter.timeline import Timeline
from shopcrm.ui.look import Look
from shopcrm.wording.translators import Words

Counter = Words("Counter")

WIDE: Final = 1240
MIDDLE: Final = 900
"""Effective widths, in pixels at 100 % text, from which on as much fits."""

_UNBOUNDED: Final = 16_777_215


class Width(Enum):
    """How much stands side by side."""

    WIDE = "wide"
    MIDDLE = "middle"
    NARROW = "narrow"


class Parts:
    """The parts of the counter; each is put into another place when the width asks for it, and never made anew."""

    def __init__(
        self,
        look: Look,
        owner: QWidget,
        people: QWidget,
        head: Head,
        composer: ComposerFrame,
        timeline: Timeline,
        side: QWidget,
        nobody: QWidget,
    ) -> None:
        self._look = look
        self._people, self._head, self._composer = people, head, composer
        self._timeline, self._side, self._nobody = timeline, side, nobody
        self.right = QStackedWidget()
        self._outer = row(look, owner, 0, 14)
        self._outer.setContentsMargins(look.px(20), 0, look.px(20), 0)

    def order_tabs(self) -> None:
        """Let Tab go list, card, note, conversations, what is known; the tiles are made anew for each card."""
        box = self._composer
        note = [one for one in in_order(box) if one is not box.talk]
        parts = (self._people, self._head, self._timeline, self._side)
        people, head, timeline, side = (list(in_order(part)) for part in parts)
        for one, other in pairwise([*people, *head, *note, box.talk, *timeline, *side]):
            QWidget.setTabOrder(one, other)

    def show_card(self, *, is_there: bool) -> None:
        """Show the card, or that nobody is shown."""
        self.right.setCurrentIndex(1 if is_there else 0)

    def lay_out(self, width: Width) -> None:
        """Put everything in its place."""
        look = self._look
        shown_card = self.right.currentIndex()
        while (item := self._outer.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
        parts = (self._people, self._head, self._composer, self._timeline, self._nobody)
        for part in (*parts, self._side):
            part.setParent(None)
        self.right.deleteLater()
        self.right = QStackedWidget()
        card = QWidget()
        down = column(look, card, 0, 12)
        if width is Width.WIDE:
            self._side_by_side(down)
        else:
            # Beside the list her row says whose card it is.
            self._scrolled(down, self._head if width is Width.NARROW else None)
        self.right.addWidget(self._nobody)
        self.right.addWidget(card)
        is_narrow = width is Width.NARROW
        self._people.setMinimumWidth(0 if is_narrow else look.px(312))
        self._people.setMaximumWidth(_UNBOUNDED if is_narrow else look.px(312))
        self._outer.addWidget(self._people, 1 if is_narrow else 0)
        self._outer.addWidget(self.right, 1)
        for part in parts:
            part.show()
        self.right.setCurrentIndex(max(shown_card, 0))
        self.right.show()

    def _side_by_side(self, down: QBoxLayout) -> None:
        look = self._look
        down.addWidget(self._head)
        across = row(look, None, 0, 14)
        self._timeline.set_least_height(8)
        across.addWidget(Docked(look, self._timeline, self._composer, at_foot=False), 1)
        beside = Scrolled(look, Counter.tr("What is known of her"))
        beside.setFixedWidth(look.px(252))
        beside.column.addWidget(self._side)
        beside.column.addStretch(1)
        across.addWidget(beside)
        down.addLayout(across, 1)

    def _scrolled(self, down: QBoxLayout, named: Head | None) -> None:
        look = self._look
        body = Scrolled(look, Counter.tr("The card"), 12)
        body.column.addWidget(self._head)
        self._timeline.set_least_height(300)
        body.column.addWidget(self._timeline)
        body.column.addWidget(self._side)
        body.column.addStretch(1)
        down.addWidget(Docked(look, body, self._composer, named))
