"""A switch: something is so, or it is not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from shopcrm.ui.look import Look

_TRACK: Final = (46, 26)
_BETWEEN: Final = 12
_KNOB_ROOM: Final = 4
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class Switch(QAbstractButton):
    """A track with a knob, its sentence beside it; the sentence wraps, and pressing it switches as well.

    It is read aloud as a box that is ticked or not.
    """

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(look.font("body"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else beside it."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setChecked has it
        """Show it on or off without saying so."""
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        """Give the size of the whole sentence on one line."""
        text = QFontMetrics(self.font()).horizontalAdvance(self.text())
        width = self._before_text() + text + self._look.px(4) + 2
        return QSize(width, self._look.target)

    def minimumSizeHint(self) -> QSize:
        """Give the least size: its sentence may wrap."""
        least = min(self.sizeHint().width(), self._before_text() + self._look.px(100))
        return QSize(least, self._look.target)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height at which the whole sentence is seen."""
        return max(self._text_height(width) + self._look.px(8), self._look.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, knob and sentence."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = look.px(_TRACK[0]), look.px(_TRACK[1])
        line = QFontMetrics(self.font()).lineSpacing()
        text_height = self._text_height(self.width())
        top = (self.height() - text_height) / 2
        track = QRectF(2, top + (line - height) / 2, width, height)
        on = self.isChecked()
        ink = look.color("primary") if on else look.color("line_strong")
        painter.setPen(QPen(ink, 2))
        painter.setBrush(look.color("primary" if on else "surface"))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), height / 2, height / 2)
        side = height - 2 * look.px(_KNOB_ROOM)
        left = track.right() - side - look.px(_KNOB_ROOM) if on else track.left() + look.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("on_primary" if on else "line_strong"))
        painter.drawEllipse(QRectF(left, track.top() + look.px(_KNOB_ROOM), side, side))
        painter.setPen(look.color("text" if self.isEnabled() else "text3"))
        painter.setFont(self.font())
        room = QRectF(self._before_text(), top, self._text_room(self.width()), text_height)
        painter.drawText(room, int(_WRAPPED), self.text())
        if self.hasFocus():
            painter.setPen(QPen(look.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, look.px(10), look.px(10))

    def _before_text(self) -> int:
        return self._look.px(_TRACK[0] + _BETWEEN) + 4

    def _text_room(self, width: int) -> int:
        return max(width - self._before_text() - self._look.px(4), 1)

    def _text_height(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        room = metrics.boundingRect(
            0, 0, self._text_room(width), 100_000, int(_WRAPPED), self.text()
        )
        return max(room.height(), metrics.lineSpacing())
