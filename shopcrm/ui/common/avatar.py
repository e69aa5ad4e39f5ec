"""The round picture of somebody: her photo, or letters on a colour that is always hers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopcrm.ui.look import Look


def paint_avatar(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    letters: str,
    number: int,
    photo: QImage | None = None,
) -> None:
    """Paint the round picture of somebody into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if photo is not None and not photo.isNull():
        circle = QPainterPath()
        circle.addEllipse(rect)
        painter.setClipPath(circle)
        side = min(photo.width(), photo.height())
        source = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
        painter.drawImage(rect, photo, source)
        painter.restore()
        return
    ground, ink = look.avatar_colors(number)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(rect)
    font = QFont(look.font("strong"))
    font.setPixelSize(max(int(rect.height() * 0.36), 8))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


class Avatar(QWidget):
    """The round picture as a widget; it says nothing aloud, the name beside it does."""

    def __init__(self, look: Look, size: float = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._side = look.px(size)
        self._letters, self._number = "", 0
        self._photo: QImage | None = None
        self.setFixedSize(self._side, self._side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, letters: str, number: int, photo: QImage | None = None) -> None:
        """Show somebody."""
        self._letters, self._number, self._photo = letters, number, photo
        self.update()

    def sizeHint(self) -> QSize:
        """Give its size."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        painter = QPainter(self)
        rect = QRectF(0, 0, self._side, self._side)
        paint_avatar(painter, self._look, rect, self._letters, self._number, self._photo)
