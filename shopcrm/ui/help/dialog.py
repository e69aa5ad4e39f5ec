"""The keys of this page, those of every page, and where more is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QSizePolicy, QWidget

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, Rule, Scrolled, column
from shopcrm.ui.common.reading import ReadingDialog, bundled_text
from shopcrm.ui.help.words import everywhere
from shopcrm.ui.look import Look
from shopcrm.ui.page import KeyHelp
from shopcrm.ui.tools import Tools

_CLOSES: Final = frozenset({Qt.Key.Key_F1, Qt.Key.Key_Escape})


class Keycap(QLabel):
    """A key as it looks on a keyboard: a small field with its word."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(look.font("label_strong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size of the word with room around it."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._look.px(22)
        return QSize(max(width, self._look.px(38)), self._look.px(34))

    def minimumSizeHint(self) -> QSize:
        """Give the same: a key is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key, its lower edge thicker as if it stood out."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.color("line2"), 1))
        painter.setBrush(look.color("line2"))
        painter.drawRoundedRect(body, look.px(7), look.px(7))
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(body.adjusted(0, 0, 0, -look.px(3)), look.px(7), look.px(7))
        painter.setPen(look.color("text"))
        painter.setFont(self.font())
        painter.drawText(
            body.adjusted(0, 0, 0, -look.px(3)), Qt.AlignmentFlag.AlignCenter, self.text()
        )


class HelpDialog(QDialog):
    """What the keys do. F1 opens it, F1 or Esc closes it."""

    def __init__(
        self,
        tools: Tools,
        page_title: str,
        page_keys: Sequence[KeyHelp],
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            tools: What every page has.
            page_title: What the page is called that is shown.
            page_keys: Its own keys; may be none.
            parent: The owner.
        """
        super().__init__(parent)
        look = self._look = tools.look
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        layout = column(look, self, 20, 12)
        scrolled = Scrolled(look, self.tr("Keys"), 10)
        if page_keys:
            scrolled.column.addWidget(Text(page_title, "heading", wraps=True))
            scrolled.column.addWidget(self._keys(page_keys))
            scrolled.column.addSpacing(look.px(8))
        scrolled.column.addWidget(Text(self.tr("On every page"), "heading", wraps=True))
        scrolled.column.addWidget(self._keys(everywhere()))
        scrolled.column.addStretch(1)
        scrolled.column.setContentsMargins(0, 0, look.px(12), 0)
        self.scrolled = scrolled
        layout.addWidget(scrolled, 1)
        foot = QWidget()
        buttons = FlowLayout(foot, look.px(8))
        self.closing = Button(look, self.tr("Close"), "primary", keys="Esc")
        self.closing.clicked.connect(self.accept)
        self.news = Button(look, self.tr("What is new in this version"), "plain", "sparkles")
        self.news.clicked.connect(self._on_news)
        buttons.addWidget(self.closing)
        buttons.addWidget(self.news)
        layout.addWidget(foot)
        screen = self.screen().availableGeometry()
        room = parent.window().geometry() if parent is not None else screen
        self.resize(
            min(look.px(720), room.width() - look.px(40)),
            min(look.px(640), room.height() - look.px(24)),
        )
        self.closing.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take the keys that close it before the window below does."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and Qt.Key(event.key()) in _CLOSES
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close it with the key that opened it; the arrows scroll."""
        key = Qt.Key(event.key())
        if key in _CLOSES:
            self.accept()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            bar = self.scrolled.verticalScrollBar()
            step = self._look.target
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_Down else -step))
        else:
            super().keyPressEvent(event)

    def _keys(self, keys: Sequence[KeyHelp]) -> Panel:
        look = self._look
        panel = Panel(look, 16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(18))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, look.px(120))
        for number, (pressed, does) in enumerate(keys):
            if number:
                grid.addWidget(Rule(), 2 * number - 1, 0, 1, 2)
            cap = Keycap(look, pressed)
            grid.addWidget(cap, 2 * number, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Text(does, "body", wraps=True), 2 * number, 1)
        panel.column.addLayout(grid)
        return panel

    def _on_news(self) -> None:
        dialog = ReadingDialog(
            self._look, self.tr("What is new"), bundled_text("CHANGELOG.md"), parent=self
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
