"""Strips above everything: that this is the practice shop, and what was kept when the program ended suddenly."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from shopcrm.domain.ids import CustomerId
from shopcrm.ui.common.buttons import Button, IconButton
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import row
from shopcrm.ui.look import Look


class Banner(QFrame):
    """A sentence across the window with a button."""

    def __init__(
        self, look: Look, sentence: str, button: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.words = Text(sentence, "strong", "on_warn_tint", wraps=True)
        self.button = button
        self.line = row(look, self, 0, 12)
        self.line.setContentsMargins(look.px(22), look.px(4), look.px(22), look.px(4))
        self.line.addWidget(self.words, 1)
        self.line.addWidget(button)


class PracticeBanner(Banner):
    """Says that everything may be pressed here. Its stripes say so without words, too.

    Signals:
        end_requested: Enough of practising.
    """

    end_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Practice shop: press whatever you like"),
            Button(look, self.tr("End practice")),
            parent,
        )
        self.button.clicked.connect(self.end_requested)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint slanted stripes at both ends."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, height = self._look, self.height()
        color = look.color("warn")
        color.setAlphaF(0.16)
        painter.setPen(QPen(color, look.px(10)))
        for left in range(-height, self.width() + height, look.px(28)):
            painter.drawLine(QPointF(left, height + 10), QPointF(left + height + 10, -10))


class KeptBanner(Banner):
    """Says what was kept of what was being written when the program ended.

    Signals:
        show_requested: The latest note is wanted; whose it is (a ``CustomerId``).
    """

    show_requested = Signal(object)

    def __init__(
        self, look: Look, whose: Sequence[CustomerId], parent: QWidget | None = None
    ) -> None:
        """Make the strip.

        Args:
            look: How everything looks.
            whose: About whom was being written, the latest first; at least one.
            parent: The owner.
        """
        super().__init__(look, "", Button(look, self.tr("Show"), "warn"), parent)
        self._latest = whose[0]
        ended = self.tr("We closed suddenly last time.")
        kept = self.tr("We kept %n notes you were writing.", None, len(whose))
        self.words.setText(f"{ended} {kept}")
        self.button.clicked.connect(self._on_show)
        close = IconButton(look, "x", self.tr("Close this message"), "quiet")
        close.clicked.connect(self.hide)
        self.line.addWidget(close)

    def _on_show(self) -> None:
        self.hide()
        self.show_requested.emit(self._latest)
