"""The toast: what was just done, with the button that takes it back. It waits while somebody looks at it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from shopcrm.ui.common.buttons import Button, IconButton
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import row
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.look import Look

SHOWN_MS: Final = 10_000
_SHADOW: Final = 6


class Toast(QWidget):
    """A dark strip at the lower edge of the window.

    Signals:
        undo_requested: Its button was pressed.
    """

    undo_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._strip = QFrame(self)
        self._strip.setProperty("kind", "toast")
        mark = QLabel()
        mark.setPixmap(look.pixmap("check", "toast_action"))
        self._words = Text("", "body", "on_toast", wraps=True)
        self._undo = Button(look, self.tr("Undo"), "toast", keys=shown(Key.UNDO))
        self._undo.clicked.connect(self._on_undo)
        self._close = IconButton(look, "x", self.tr("Close this message"), "toast")
        self._close.clicked.connect(self.hide)
        inner = row(look, self._strip, 0, 12)
        inner.setContentsMargins(look.px(18), look.px(3), look.px(8), look.px(3))
        inner.addWidget(mark)
        inner.addWidget(self._words, 1)
        inner.addWidget(self._undo)
        inner.addWidget(self._close)
        outer = row(look, self, 0, 0)
        outer.setContentsMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)
        outer.addWidget(self._strip)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_MS)
        self._clock.timeout.connect(self._on_time)
        self.hide()

    def say(self, sentence: str, *, undo: bool) -> None:
        """Show a sentence for a while."""
        self._words.setText(sentence)
        self._undo.setVisible(undo)
        self.place()
        self.show()
        self.raise_()
        self._clock.start()
        event = QAccessibleAnnouncementEvent(self, sentence)
        QAccessible.updateAccessibility(event)

    def sentence(self) -> str:
        """Give what is said; empty when nothing is."""
        return self._words.accessibleName() if self.isVisible() else ""

    def place(self) -> None:
        """Stand in the middle of the window's lower edge, as wide as the sentence needs."""
        window = self.parentWidget()
        if window is None:
            return
        look = self._look
        widest = max(window.width() - look.px(120), look.px(240))
        words = self._words.fontMetrics().horizontalAdvance(self._words.accessibleName())
        room = look.px(120) + (self._undo.sizeHint().width() if not self._undo.isHidden() else 0)
        width = min(words + room + 2 * _SHADOW + look.px(16), widest)
        height = max(self.heightForWidth(width), look.px(50) + 2 * _SHADOW)
        self.setGeometry(
            QRect(
                (window.width() - width) // 2 + look.px(49),
                window.height() - height - look.px(42),
                width,
                height,
            )
        )

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is on it."""
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        if self.isVisible():
            self._clock.start()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shadow in steps: an effect would cost a cheap PC too much."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shadow = self._look.color("text")
        for step in range(_SHADOW):
            shadow.setAlphaF(0.02 * (step + 1))
            painter.setBrush(shadow)
            rect = self.rect().adjusted(step, step + 1, -step, -step + 1)
            painter.drawRoundedRect(rect, self._look.px(14), self._look.px(14))

    def _on_time(self) -> None:
        if self._undo.hasFocus() or self._close.hasFocus() or self.underMouse():
            self._clock.start()
        else:
            self.hide()

    def _on_undo(self) -> None:
        self.hide()
        self.undo_requested.emit()
