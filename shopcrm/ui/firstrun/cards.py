"""One of the three ways to begin: a picture, what it is, and its button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel
from shopcrm.ui.look import Look


class Medal(QWidget):
    """An icon in a round ground."""

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon = look, icon
        self.setFixedSize(look.px(64), look.px(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primary_tint"))
        painter.drawEllipse(QRectF(self.rect()))
        inset = (self.width() - look.px(28)) // 2
        painter.drawPixmap(inset, inset, look.pixmap(self._icon, "on_primary_tint", 28))


class WayCard(Panel):
    """A way to begin.

    Signals:
        taken: Its button was pressed.
        dropped: A file was dropped on it (a ``Path``); only where it takes files.
    """

    taken = Signal()
    dropped = Signal(object)

    def __init__(
        self,
        look: Look,
        icon: str,
        words: tuple[str, str, str],
        kind: str = "plain",
        *,
        takes_files: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the card.

        Args:
            look: How everything looks.
            icon: Its picture.
            words: Its title, what it is, and what stands on its button.
            kind: Of the button.
            takes_files: Whether a file may be dropped anywhere on it.
            parent: The owner.
        """
        super().__init__(look, 24, 0, parent)
        title, more, press = words
        self.column.addWidget(Medal(look, icon))
        self.column.addSpacing(look.px(14))
        self.column.addWidget(Text(title, "heading", wraps=True))
        self.column.addSpacing(look.px(10))
        self.column.addWidget(Text(more, "body", "text2", wraps=True))
        self.column.addStretch(1)
        self.column.addSpacing(look.px(18))
        self.button = Button(look, press, kind)
        self.button.setMinimumHeight(look.px(48))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.taken)
        self.column.addWidget(self.button)
        self.setAcceptDrops(takes_files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _file_of(event.mimeData().urls()) is not None:
            event.acceptProposedAction()
            self._mark(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._mark(is_over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the file that was dropped."""
        self._mark(is_over=False)
        path = _file_of(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _mark(self, *, is_over: bool) -> None:
        self.setProperty("over", is_over)
        self.style().unpolish(self)
        self.style().polish(self)


def _file_of(urls: list[QUrl]) -> Path | None:
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
