"""The rail: the places of the shop, each with its picture, its word and how much is waiting there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from shopcrm.ui.common.panels import column
from shopcrm.ui.look import Look


@dataclass(frozen=True, slots=True)
class Place:
    """Where one can go. ``at_foot`` places stand at the lower end."""

    name: str
    icon: str
    word: str
    at_foot: bool = False


class RailButton(QAbstractButton):
    """A picture, a word under it, and a number when something waits."""

    def __init__(self, look: Look, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._look = look
        self._count, self._hot = 0, False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(place.word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_count(self, count: int, *, hot: bool) -> None:
        """Show how much waits; nothing with 0. ``hot`` when it should not wait longer."""
        self._count, self._hot = count, hot
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """Give its size."""
        return QSize(self._look.px(86), self._look.px(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, picture, word and number."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setPen(QPen(look.color("primary"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        ground = "select" if chosen else "hover" if self.underMouse() else "rail"
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(rect, look.px(10), look.px(10))
        ink = "on_primary_tint" if chosen else "text2"
        side = look.px(24)
        left = (self.width() - side) / 2
        painter.drawPixmap(int(left), look.px(9), look.pixmap(self.place.icon, ink, 24))
        painter.setPen(look.color(ink))
        painter.setFont(look.font("label_strong" if chosen else "label"))
        words = QRectF(0, look.px(35), self.width(), look.px(26))
        metrics = QFontMetrics(painter.font())
        word = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, word)
        if self._count:
            self._paint_count(painter, left + side)

    def _paint_count(self, painter: QPainter, at: float) -> None:
        look = self._look
        text = str(self._count) if self._count < 100 else "99+"  # noqa: PLR2004
        font = look.font("caption")
        font.setBold(True)
        painter.setFont(font)
        height = look.px(20)
        width = max(height, QFontMetrics(font).horizontalAdvance(text) + look.px(10))
        badge = QRectF(at - look.px(7), look.px(3), width, height)
        name = "badge_hot" if self._hot else "badge"
        painter.setPen(QPen(look.color("rail"), 2))
        painter.setBrush(look.color(name))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(look.color(f"on_{name}"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self) -> None:
        name = self.place.word
        if self._count:
            name = self.tr("{place}, {count} waiting").format(place=name, count=self._count)
        self.setAccessibleName(name)


class Rail(QFrame):
    """The places, one of which is the present one.

    Signals:
        place_requested: The name of the place that was pressed.
    """

    place_requested = Signal(str)

    def __init__(self, look: Look, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setFixedWidth(look.px(98))
        self.setAccessibleName(self.tr("Places"))
        layout = column(look, self, 6, 6)
        layout.setContentsMargins(look.px(6), look.px(14), look.px(6), look.px(14))
        self.buttons: dict[str, RailButton] = {}
        stretched = False
        for place in places:
            if place.at_foot and not stretched:
                layout.addStretch(1)
                stretched = True
            button = RailButton(look, place, self)
            button.clicked.connect(self._on_clicked)
            layout.addWidget(button)
            self.buttons[place.name] = button
        if not stretched:
            layout.addStretch(1)

    def show_place(self, name: str) -> None:
        """Show where we are."""
        if name in self.buttons:
            self.buttons[name].setChecked(True)

    def set_count(self, name: str, count: int, *, hot: bool = False) -> None:
        """Show how much waits at a place."""
        if name in self.buttons:
            self.buttons[name].set_count(count, hot=hot)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RailButton):
            self.place_requested.emit(pressed.place.name)
