"""What the forms of a customer add to the fields: longer texts, several beside each other, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QSizePolicy,
    QWidget,
)

from shopcrm.errors import ShopError
from shopcrm.ui.common.composing import ComposingText
from shopcrm.ui.common.fields import Fielded
from shopcrm.ui.look import Look
from shopcrm.wording.errors import say


class UnfitError(Exception):
    """What stands in a field cannot be taken, for a reason that only this field knows; it is a sentence."""


Fault = ShopError | UnfitError


def sentence_of(error: Fault) -> str:
    """Say what is wrong with what stands in a field."""
    return str(error) if isinstance(error, UnfitError) else say(error)


@dataclass(frozen=True, slots=True)
class Problem:
    """Where something is wrong, and what."""

    where: Fielded
    error: Fault


class Lines(ComposingText):
    """A text of a few lines, as high as it is long; Tab leaves it."""

    MOST = 6

    def __init__(
        self, look: Look, name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "field")
        # The height the style sheet asks for is that of a line without the room this has around its letters.
        self.setStyleSheet("QPlainTextEdit { min-height: 0; }")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setMinimumWidth(look.px(70))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def set_whole(self, text: str) -> None:
        """Show another text."""
        if text != self.whole_text():
            self.setPlainText(text)

    def _grow(self) -> None:
        written = max(int(self.document().size().height()), 1)
        lines = min(written, self.MOST)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if written > self.MOST:
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        height = lines * self.fontMetrics().lineSpacing() + self._look.px(21)
        self.setFixedHeight(max(height, self._look.target))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the letters of the style sheet ask for, which are known only now."""
        super().showEvent(event)
        self._grow()


class Beside(QWidget):
    """Things side by side where there is room, else below each other."""

    def __init__(self, look: Look, least: float = 420, parent: QWidget | None = None) -> None:
        """Make it.

        Args:
            look: How everything looks.
            least: The width, in pixels at 100 %, from which they stand side by side.
            parent: The owner.
        """
        super().__init__(parent)
        self._look, self._least = look, least
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.px(10))

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Put one more into it."""
        self._layout.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """Give the least size: that of the widest, for then they stand below each other."""
        items = (self._layout.itemAt(n) for n in range(self._layout.count()))
        sizes = [item.minimumSize() for item in items if item is not None and not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn to the other direction where the width asks for it."""
        super().resizeEvent(event)
        is_wide = self._look.effective(event.size().width()) >= self._least
        direction = (
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
            self.updateGeometry()
