"""How a row of the list is painted: circle, picture, name, what, phone, due."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from shopcrm.domain.today import DueState, TodayLine
from shopcrm.ui.common.avatar import paint_avatar
from shopcrm.ui.common.painting import smooth
from shopcrm.ui.look import Look
from shopcrm.ui.today.rows import ROW, DayModel, Fold, Heading, LineRow
from shopcrm.ui.today.words import icon_of, name_parts
from shopcrm.wording.sheets import SheetGroup, due_mark, folded_title, group_title, matter

LINE_HEIGHT: Final = 62
HEADING_HEIGHT: Final = 40
FOLD_HEIGHT: Final = 52
SIDE: Final = 10
"""Room beside a row, up to the edge of the sheet."""
CIRCLE: Final = 28
CIRCLE_ROOM: Final = 56
"""As wide as what is pressed to say that it is done."""
PICTURE: Final = 40
PILL_ROOM: Final = 122
"""So far from the right end the phones stand in a column."""
NARROW: Final = 560
"""Below this effective width there is no room for the phone."""

AnyIndex = QModelIndex | QPersistentModelIndex


class DayDelegate(QStyledItemDelegate):
    """Paints headings, lines and the fold.

    ``bar_width`` are the pixels that the buttons cover at the right end of the selected row.
    """

    def __init__(self, look: Look, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        self.bar_width = 0
        self._name, self._small, self._body = (
            look.font("name"),
            look.font("label"),
            look.font("body"),
        )
        self._strong = look.font("label_strong")

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Give the size of a row by its kind."""
        row = self._model.row_at(index.row())
        height = LINE_HEIGHT
        if isinstance(row, Heading):
            height = HEADING_HEIGHT
        elif isinstance(row, Fold):
            height = FOLD_HEIGHT
        return QSize(self._look.px(200), self._look.px(height))

    def circle(self, rect: QRect) -> QRect:
        """Give where a row is pressed to say that it is done."""
        return QRect(rect.left(), rect.top(), self._look.px(SIDE + CIRCLE_ROOM), rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        row = index.data(ROW)
        rect = QRectF(option.rect)
        with smooth(painter):
            if isinstance(row, Heading):
                self._paint_heading(painter, rect, row)
            elif isinstance(row, Fold):
                self._paint_ground(painter, rect, option.state)
                self._paint_fold(painter, rect, row)
            elif isinstance(row, LineRow):
                selected = bool(option.state & QStyle.StateFlag.State_Selected)
                if not selected and not row.is_last:
                    self._paint_rule(painter, rect)
                self._paint_ground(painter, rect, option.state)
                self._paint_line(painter, rect, row.line, index.row(), selected=selected)

    # --- the parts -----------------------------------------------------------------------

    def _paint_heading(self, painter: QPainter, rect: QRectF, row: Heading) -> None:
        px = self._look.px
        ink = "danger" if row.group is SheetGroup.LATE else "text"
        room = rect.adjusted(px(22), px(8), -px(12), 0)
        at = self._write(painter, room, group_title(row.group), self._look.font("strong"), ink)
        self._write(
            painter,
            room.adjusted(at - room.left() + px(8), 0, 0, 0),
            str(row.count),
            self._small,
            "text2",
        )

    def _paint_fold(self, painter: QPainter, rect: QRectF, row: Fold) -> None:
        px = self._look.px
        mark = self._look.pixmap("chevron-up" if row.is_open else "chevron-down", "text2", 20)
        painter.drawPixmap(QPointF(rect.left() + px(29), rect.center().y() - px(10)), mark)
        room = rect.adjusted(px(SIDE + CIRCLE_ROOM + 2), 0, -px(12), 0)
        self._write(painter, room, folded_title(row.lines), self._body, "text2")

    def _paint_rule(self, painter: QPainter, rect: QRectF) -> None:
        px = self._look.px
        painter.setPen(QPen(self._look.color("line"), 1))
        y = int(rect.bottom()) - 0.5
        left = rect.left() + px(SIDE + CIRCLE_ROOM + 10)
        painter.drawLine(QPointF(left, y), QPointF(rect.right() - px(20), y))

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        look, px = self._look, self._look.px
        body = rect.adjusted(px(SIDE), 2, -px(SIDE), -2)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(look.color("primary"), 2))
            painter.setBrush(look.color("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
        else:
            return
        painter.drawRoundedRect(body, px(10), px(10))

    def _paint_line(
        self, painter: QPainter, rect: QRectF, line: TodayLine, place: int, *, selected: bool
    ) -> None:
        look, px = self._look, self._look.px
        self._paint_circle(painter, rect, selected=selected)
        side = px(PICTURE)
        left = rect.left() + px(SIDE + CIRCLE_ROOM + 2)
        picture = QRectF(left, rect.center().y() - side / 2, side, side)
        number = line.customer.id if line.customer is not None else 0
        paint_avatar(painter, look, picture, self._model.letters(place), number)
        right = rect.right() - px(SIDE + 12)
        end = right - self.bar_width if selected else self._paint_ends(painter, rect, line, right)
        room = QRectF(picture.right() + px(12), rect.top(), 0, rect.height())
        room.setRight(max(end - px(12), room.left()))
        self._paint_words(painter, room, line)

    def _paint_circle(self, painter: QPainter, rect: QRectF, *, selected: bool) -> None:
        look, px = self._look, self._look.px
        side = px(CIRCLE) - 2
        middle = QPointF(rect.left() + px(SIDE + 29), rect.center().y())
        ring = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.setPen(QPen(look.color("primary" if selected else "line_strong"), 2))
        painter.setBrush(look.color("surface") if selected else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if selected:
            mark = look.pixmap("check", "primary", 16)
            painter.drawPixmap(QPointF(middle.x() - px(8), middle.y() - px(8)), mark)

    def _paint_words(self, painter: QPainter, room: QRectF, line: TodayLine) -> None:
        px = self._look.px
        upper = QRectF(room.left(), room.top() + px(8), room.width(), px(24))
        at = upper.left()
        for text, font, ink in zip(
            name_parts(line.customer),
            (self._small, self._name, self._small),
            ("text2", "text", "text2"),
            strict=True,
        ):
            part = upper.adjusted(at - upper.left(), 0, 0, 0)
            at = self._write(painter, part, text, font, ink)
        lower = QRectF(room.left(), upper.bottom(), room.width(), px(22))
        icon, color = icon_of(line)
        mark = self._look.pixmap(icon, color, 16)
        painter.drawPixmap(QPointF(lower.left(), lower.center().y() - px(8)), mark)
        self._write(painter, lower.adjusted(px(23), 0, 0, 0), matter(line), self._body, "text")

    def _paint_ends(self, painter: QPainter, rect: QRectF, line: TodayLine, right: float) -> float:
        """Paint the pill and the phone at the right; give where they begin."""
        look, px = self._look, self._look.px
        mark = due_mark(line, self._model.day())
        tone = "danger" if mark.pressing else "warn" if line.state is DueState.TODAY else "quiet"
        width = QFontMetricsF(self._strong).horizontalAdvance(mark.text) + px(22)
        height = px(26)
        pill = QRectF(right - width, rect.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{tone}_tint"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(self._strong)
        painter.setPen(look.color(f"on_{tone}_tint"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, mark.text)
        phone = line.customer.phone if line.customer is not None else None
        if not phone or look.effective(int(rect.width())) < NARROW:
            return pill.left()
        # Numbers stand in a column, unless a pill is wider than usual.
        end = min(pill.left() - px(12), right - px(PILL_ROOM))
        length = QFontMetricsF(self._body).horizontalAdvance(phone)
        where = QRectF(end - length, rect.top(), length + 1, rect.height())
        painter.setFont(self._body)
        painter.setPen(look.color("text2"))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, phone)
        return where.left()

    def _write(self, painter: QPainter, room: QRectF, text: str, font: QFont, ink: str) -> float:
        """Write one line, cut where it does not fit; give where it ends."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(
            " ".join(text.splitlines()), Qt.TextElideMode.ElideRight, max(room.width(), 0)
        )
        painter.setFont(font)
        painter.setPen(self._look.color(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return room.left() + metrics.horizontalAdvance(shown)
