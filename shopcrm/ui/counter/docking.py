"""The note box beside what else is on the card: it has the room it needs, the rest what is left."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.ui.common.letters import Elided
from shopcrm.ui.common.panels import Scrolled
from shopcrm.ui.counter.head import Head
from shopcrm.ui.look import Look
from shopcrm.wording.translators import Words

Counter = Words("Counter")

_LEAST: Final = 56
"""Less of it says nothing, in pixels at 100 %: it makes room."""


class Docked(QWidget):
    """The note box, and above or below it the rest, which makes room where there is not enough for both.

    The box scrolls only where even the whole height is too low for it.
    """

    def __init__(
        self,
        look: Look,
        rest: QWidget,
        box: QWidget,
        head: Head | None = None,
        *,
        at_foot: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Put them in their places.

        Args:
            look: How everything looks.
            rest: What else is on the card, and scrolls.
            box: What is written into.
            head: What says whose card it is, where nothing else does: the name stays when the rest makes room.
            at_foot: The box stands below the rest.
            parent: The owner.
        """
        super().__init__(parent)
        self._rest, self._box, self._head = rest, box, head
        self._at_foot = at_foot
        self._gap, self._least = look.px(12), look.px(_LEAST)
        self._whose = Elided("", "strong", parent=self)
        self._line = look.px(26)
        self._foot = Scrolled(look, Counter.tr("The note"), 0)
        self._foot.column.addWidget(box)
        self._foot.column.addStretch(1)
        rest.setParent(self)
        self._foot.setParent(self)
        box.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when the box unfolds, or a line more stands in it."""
        # At another width both stand elsewhere, and this is about to go.
        if event.type() == QEvent.Type.LayoutRequest and self.isAncestorOf(self._box):
            self._share()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        width, height = self.width(), self.height()
        # Without anything that wraps it has no height for a width.
        need = max(self._box.heightForWidth(width), self._box.minimumSizeHint().height())
        left = height - need - self._gap
        is_shown = left >= max(self._least, self._rest.minimumSizeHint().height())
        self._rest.setVisible(is_shown)
        is_named = self._head is not None and not is_shown
        self._whose.setVisible(is_named)
        if is_shown:
            top = left + self._gap if self._at_foot else 0
            self._foot.setGeometry(0, top, width, need)
            self._rest.setGeometry(0, 0 if self._at_foot else need + self._gap, width, left)
        else:
            top = self._line if is_named else 0
            self._foot.setGeometry(0, top, width, height - top)
        if is_named and self._head is not None:
            name, honorific = self._head.name, self._head.honorific
            self._whose.setText(f"{name.accessibleName()} {honorific.accessibleName()}")
            self._whose.setGeometry(0, 0, width, self._line)
        focused = QApplication.focusWidget()
        if focused is not None and self._box.isAncestorOf(focused):
            self._foot.ensureWidgetVisible(focused, 0, 0)
