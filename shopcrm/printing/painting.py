"""Puts placed marks on a device; the only place that holds a painter."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from shopcrm.printing.placed import Ink, Mark, Page, Pill, Rule, Text, TickBox
from shopcrm.printing.typefaces import UNITS_PER_MM, font_of

MM_PER_INCH = 25.4

_INKS = {ink: QColor(ink.value, ink.value, ink.value) for ink in Ink}


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint one page.

    Args:
        painter: Open on a printer, a PDF or a picture, with its origin in the corner of the paper. It is left as it was.
        page: What lies where.
    """
    painter.save()
    device = painter.device()
    painter.scale(
        device.logicalDpiX() / MM_PER_INCH / UNITS_PER_MM,
        device.logicalDpiY() / MM_PER_INCH / UNITS_PER_MM,
    )
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _paint_marks(painter, page.marks)
    for row in page.rows:
        painter.translate(0, row.top * UNITS_PER_MM)
        _paint_marks(painter, row.marks)
        painter.translate(0, -row.top * UNITS_PER_MM)
    painter.restore()


def _paint_marks(painter: QPainter, marks: tuple[Mark, ...]) -> None:
    for mark in marks:
        _PAINTERS[type(mark)](painter, mark)


def _paint_text(painter: QPainter, mark: Text) -> None:
    painter.setFont(font_of(mark.face))
    painter.setPen(_INKS[mark.ink])
    painter.drawText(_point(mark.x, mark.baseline), mark.text)


def _paint_rule(painter: QPainter, mark: Rule) -> None:
    painter.setPen(_pen(mark.thickness, mark.ink))
    painter.drawLine(QLineF(_point(mark.left, mark.y), _point(mark.right, mark.y)))


def _paint_tick_box(painter: QPainter, mark: TickBox) -> None:
    painter.setPen(_pen(0.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = mark.side / 6 * UNITS_PER_MM
    painter.drawRoundedRect(_rect(mark.left, mark.top, mark.side, mark.side), radius, radius)
    if not mark.ticked:
        return
    painter.setPen(_pen(0.6))
    corners = ((0.2, 0.5), (0.42, 0.74), (0.82, 0.24))
    painter.drawPolyline(
        QPolygonF([_point(mark.left + mark.side * x, mark.top + mark.side * y) for x, y in corners])
    )


def _paint_pill(painter: QPainter, mark: Pill) -> None:
    painter.setPen(_pen(0.35))
    painter.setBrush(_INKS[Ink.BLACK] if mark.filled else Qt.BrushStyle.NoBrush)
    radius = mark.height / 2 * UNITS_PER_MM
    painter.drawRoundedRect(_rect(mark.left, mark.top, mark.width, mark.height), radius, radius)


_PAINTERS: dict[type, Callable[[QPainter, Any], None]] = {
    Text: _paint_text,
    Rule: _paint_rule,
    TickBox: _paint_tick_box,
    Pill: _paint_pill,
}


@lru_cache(maxsize=32)
def _pen(thickness: float, ink: Ink = Ink.BLACK) -> QPen:
    pen = QPen(_INKS[ink])
    pen.setWidthF(thickness * UNITS_PER_MM)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _point(x: float, y: float) -> QPointF:
    return QPointF(x * UNITS_PER_MM, y * UNITS_PER_MM)


def _rect(left: float, top: float, width: float, height: float) -> QRectF:
    return QRectF(_point(left, top), _point(left + width, top + height))
