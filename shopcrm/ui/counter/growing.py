"""A text field that is as high as its text, from one line to six."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopcrm.ui.common.composing import ComposingText
from shopcrm.ui.look import Look

MOST_LINES: Final = 6


class GrowingText(ComposingText):
    """The text of a note. Tab leaves it.

    Signals:
        grew: It is higher or lower than before.
    """

    grew = Signal()

    def __init__(
        self, look: Look, most_lines: int = MOST_LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._most = look, most_lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(look.font("body"))
        self.document().setDocumentMargin(0)
        # One line stands in the middle of what is high enough to be pressed.
        self._margin = max((look.target - self.fontMetrics().lineSpacing()) // 2, 0)
        self.setViewportMargins(0, self._margin, 0, self._margin)
        self.typed.connect(self.fit)
        self.fit()

    def lines(self) -> int:
        """Give how many lines the text takes at this width, at least one."""
        return max(1, round(self.document().size().height()))

    def sizeHint(self) -> QSize:
        """Give the height of its lines."""
        return QSize(self._look.px(200), self.height())

    def minimumSizeHint(self) -> QSize:
        """Give the least size."""
        return QSize(self._look.px(80), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the window: it saves, wherever it is pressed."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def fit(self) -> None:
        """Be as high as the text."""
        lines = self.lines()
        metrics = self.fontMetrics()
        around = 2 * self._margin + 2 * self.frameWidth()
        height = max(min(lines, self._most) * metrics.lineSpacing() + around, self._look.target)
        if lines > self._most:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        else:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.grew.emit()
        if lines <= self._most:
            # It was scrolled to the line that is written before it was as high as that.
            self.verticalScrollBar().setValue(0)
