"""How a row of the list is painted, and the view it stands in: also before the shop is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shopcrm.domain.names import honorific_parts
from shopcrm.domain.row_marks import RowMark
from shopcrm.ui.common.avatar import paint_avatar
from shopcrm.ui.common.painting import smooth
from shopcrm.ui.counter.row_words import RowWords, letters_of
from shopcrm.ui.look import Look

if TYPE_CHECKING:
    # A start paints the list before the services, which load SQLAlchemy, are there.
    from shopcrm.domain.matching import Span
    from shopcrm.services.counter import CustomerListRow
    from shopcrm.services.searching import Sighting

ROW: Final = Qt.ItemDataRole.UserRole
HIT: Final = Qt.ItemDataRole.UserRole + 1

ROW_HEIGHT: Final = 64

MARKS: Final[dict[RowMark, tuple[str, str]]] = {
    RowMark.FOLLOWUP: ("phone", "warn"),
    RowMark.ANSWER: ("message-circle", "danger"),
    RowMark.BIRTHDAY: ("cake", "love"),
    RowMark.DAY: ("calendar-days", "love"),
    RowMark.ALERT: ("triangle-alert", "danger"),
    RowMark.PROMISE: ("bookmark-check", "warn"),
    RowMark.COMPLAINT: ("triangle-alert", "danger"),
    RowMark.HOLD: ("shopping-bag", "primary"),
}
"""The icon of each kind of thing to see to, and its colour."""

AnyIndex = QModelIndex | QPersistentModelIndex


class PersonDelegate(QStyledItemDelegate):
    """Paints a customer: picture, name, what there is to see to, how long ago."""

    def __init__(self, look: Look, words: RowWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._name_font = look.font("name")
        self._small_font = look.font("label")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Give the size of every row."""
        return QSize(self._look.px(200), self._look.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        row: CustomerListRow | None = index.data(ROW)
        if row is None:
            return
        rect = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5)
        with smooth(painter):
            self._paint_ground(painter, rect, option.state)
            self._paint_row(painter, rect, row, index.data(HIT))

    def _paint_row(
        self, painter: QPainter, rect: QRectF, row: CustomerListRow, hit: Sighting | None
    ) -> None:
        look, px = self._look, self._look.px
        if row.gone:
            painter.setOpacity(0.65)
        side = px(40)
        picture = QRectF(rect.left() + px(12), rect.center().y() - side / 2, side, side)
        paint_avatar(painter, look, picture, letters_of(row), row.customer.id)
        left = picture.right() + px(10)
        room = QRectF(left, rect.top() + px(8), rect.right() - px(10) - left, rect.height())
        self._paint_words(painter, room, row, hit)

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        look, px = self._look, self._look.px
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(look.color("primary"), 1))
            painter.setBrush(look.color("select"))
            painter.drawRoundedRect(rect, px(10), px(10))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary"))
            bar = QRectF(rect.left(), rect.top() + px(14), px(4), rect.height() - px(28))
            painter.drawRoundedRect(bar, px(2), px(2))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(rect, px(10), px(10))

    def _paint_words(
        self, painter: QPainter, room: QRectF, row: CustomerListRow, hit: Sighting | None
    ) -> None:
        look, px = self._look, self._look.px
        line = px(24)
        when = self._words.when(row)
        small = QFontMetricsF(self._small_font)
        painter.setFont(self._small_font)
        painter.setPen(look.color("text2"))
        upper = QRectF(room.left(), room.top(), room.width(), line)
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
        names = upper.adjusted(0, 0, -(small.horizontalAdvance(when) + px(8) if when else 0), 0)
        self._paint_name(painter, names, row, hit)
        lower = QRectF(room.left(), room.top() + line, room.width(), px(22))
        at = lower.right()
        for mark in reversed(row.marks):
            icon, color = MARKS[mark]
            at -= px(18)
            pixmap = look.pixmap(icon, color, 17)
            painter.drawPixmap(QPointF(at, lower.top() + px(2)), pixmap)
            at -= px(5)
        text, spans = self._words.second_line(row, hit)
        late = row.state is not None and (
            row.state.days_late or row.state.kind is RowMark.COMPLAINT
        )
        lower.setRight(at - (px(4) if row.marks else 0))
        self._paint_line(painter, lower, text, spans, "danger" if late and not spans else "text2")

    def _paint_name(
        self, painter: QPainter, room: QRectF, row: CustomerListRow, hit: Sighting | None
    ) -> None:
        before, after = honorific_parts(row.customer.honorific, row.customer.language)
        name = f"{before}{row.customer.name}"
        small = QFontMetricsF(self._small_font)
        if row.customer.name.endswith(after.strip() or "\0"):
            after = ""
        apart = row.customer.apart
        # Her last four digits stand in the second line anyway.
        tail = f"{after} ({apart})" if apart and apart != row.last_four else after
        metrics = QFontMetricsF(self._name_font)
        # What tells two apart matters, but less than the name itself.
        least = min(metrics.horizontalAdvance(name), room.width() * 0.72)
        width = max(room.width() - small.horizontalAdvance(tail), least)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width + 1)
        spans = hit.matched if hit is not None and hit.why == "name" else ()
        spans = tuple((a + len(before), b + len(before)) for a, b in spans)
        painter.setFont(self._name_font)
        self._paint_marks(painter, room, shown, spans, metrics)
        painter.setPen(self._look.color("text"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags) | Qt.TextFlag.TextSingleLine, shown)
        rest = room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0)
        painter.setFont(self._small_font)
        painter.setPen(self._look.color("text2"))
        fits = small.elidedText(tail, Qt.TextElideMode.ElideRight, rest.width() + 1)
        painter.drawText(rest, int(flags) | Qt.TextFlag.TextSingleLine, fits)

    def _paint_line(
        self, painter: QPainter, room: QRectF, text: str, spans: Sequence[Span], ink: str
    ) -> None:
        metrics = QFontMetricsF(self._small_font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self._small_font)
        self._paint_marks(painter, room, shown, spans, metrics)
        painter.setPen(self._look.color("text" if spans else ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags) | Qt.TextFlag.TextSingleLine, shown)

    def _paint_marks(
        self,
        painter: QPainter,
        room: QRectF,
        shown: str,
        spans: Sequence[Span],
        metrics: QFontMetricsF,
    ) -> None:
        """Paint what was looked for: a yellow ground, and a line for those who do not see yellow."""
        for start, end in spans:
            if start >= len(shown):
                continue
            left = room.left() + metrics.horizontalAdvance(shown[:start])
            width = metrics.horizontalAdvance(shown[start:end])
            height = metrics.height()
            ground = QRectF(left - 1, room.center().y() - height / 2, width + 2, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("mark"))
            painter.drawRoundedRect(ground, 3, 3)
            painter.setPen(QPen(self._look.color("warn"), 1.5))
            painter.drawLine(ground.bottomLeft(), ground.bottomRight())


class PeopleView(QListView):
    """The list. The keys stay with the search box; the mouse chooses here."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(look.px(24))
