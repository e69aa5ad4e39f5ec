"""How a conversation is painted in the list: its mood on a line down the side, day, words, products, what was bought."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shopcrm.domain.conversations import Conversation, ConversationKind, Mood
from shopcrm.domain.ids import ConversationId
from shopcrm.ui.common.painting import smooth
from shopcrm.ui.counter.talk_kind import MOOD_ICONS
from shopcrm.ui.counter.talks import TALK, AnyIndex, Talks, TalkWords
from shopcrm.ui.look import Look

FOLDED_LINES: Final = 6
_KIND_ICONS: Final = {
    ConversationKind.VISIT: "message-circle",
    ConversationKind.CALL: "phone",
    ConversationKind.MESSAGE: "message-square",
    ConversationKind.LETTER: "mail",
}
_TONES: Final = {
    Mood.EXCELLENT: "primary",
    Mood.GOOD: "primary",
    Mood.NEUTRAL: "quiet",
    Mood.BAD: "danger",
}


@dataclass(slots=True)
class Measured:
    """Where everything of a row stands, in pixels from its upper left corner."""

    height: int
    body: QTextLayout
    lines: int
    is_long: bool
    more: QRect
    chips: list[tuple[QRect, str]] = field(default_factory=list)
    bought_at: int = 0


class TalkDelegate(QStyledItemDelegate):
    """Paints conversations; what was measured for a width is kept."""

    def __init__(self, look: Look, words: TalkWords, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self._width = 0
        self._heights: dict[tuple[ConversationId, int, bool], int] = {}
        self.unfolded: set[ConversationId] = set()
        self.marked: ConversationId | None = None

    def forget(self) -> None:
        """Measure anew."""
        self._heights.clear()

    def use_width(self, width: int) -> None:
        """Measure for a width from now on."""
        if width != self._width:
            self._width = width
            self._heights.clear()

    def more_at(self, talk: Conversation) -> QRect:
        """Give where "more" stands in a row; empty when everything is shown already."""
        return self._measure(talk).more

    def is_long(self, talk: Conversation) -> bool:
        """Say whether a note is folded, or can be."""
        return self._measure(talk).is_long

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Give the height for the width of the list."""
        talk = index.data(TALK)
        key = (talk.id, talk.version, talk.id in self.unfolded)
        if key not in self._heights:
            self._heights[key] = self._measure(talk).height
        return QSize(self._width, self._heights[key])

    # --- measuring ---------------------------------------------------------------------------

    def _left(self) -> int:
        return self._look.px(54)

    def _measure(self, talk: Conversation) -> Measured:
        look = self._look
        room = max(self._width - self._left() - look.px(50), look.px(80))
        top = look.px(10) + QFontMetrics(look.font("strong")).height() + look.px(2)
        most = None if talk.id in self.unfolded else FOLDED_LINES
        body, count = laid_out(talk.text, look.font("body"), room, most)
        is_long = count > FOLDED_LINES
        lines = count if most is None else min(count, most)
        spacing = QFontMetrics(look.font("body")).lineSpacing()
        y = top + lines * spacing
        more = QRect()
        if is_long:
            more = QRect(self._left(), y, look.px(120), look.target)
            y += look.target
        chips: list[tuple[QRect, str]] = []
        x, line = self._left(), look.px(28)
        metrics = QFontMetrics(look.font("label"))
        taken = talk.purchase is not None and not talk.text
        for name in () if taken else talk.products:
            width = min(metrics.horizontalAdvance(name) + look.px(20), room)
            if chips and x + width > self._left() + room:
                x, y = self._left(), y + line + look.px(4)
            if not chips:
                y += look.px(6)
            chips.append((QRect(x, y, width, line), name))
            x += width + look.px(6)
        y += line if chips else 0
        bought_at = 0
        if talk.purchase is not None:
            bought_at = y + (look.px(4) if talk.text or chips else 0)
            _, count = laid_out(self._words.bought(talk), look.font("body"), room, None)
            y = bought_at + count * spacing
        return Measured(
            height=max(y + look.px(10), look.px(54)),
            body=body,
            lines=lines,
            is_long=is_long,
            more=more,
            chips=chips,
            bought_at=bought_at,
        )

    # --- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        talk: Conversation = index.data(TALK)
        rect: QRect = option.rect
        origin = rect.topLeft()
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_first, is_last = index.row() == 0, index.row() == index.model().rowCount() - 1
        chip = "surface" if talk.id == self.marked or is_current else "quiet"
        with smooth(painter):
            self._paint_ground(painter, rect, talk, is_current=is_current)
            self._paint_side(painter, rect, talk, is_first=is_first, is_last=is_last)
            self._paint_head(painter, origin, talk)
            self._paint_body(painter, origin, talk, self._measure(talk), chip=chip)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, talk: Conversation, *, is_current: bool
    ) -> None:
        if talk.id != self.marked and not is_current:
            return
        look = self._look
        painter.setPen(look.color("primary") if is_current else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("mark" if talk.id == self.marked else "select"))
        radius = look.px(10)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5), radius, radius)

    def _paint_side(
        self, painter: QPainter, rect: QRect, talk: Conversation, *, is_first: bool, is_last: bool
    ) -> None:
        look = self._look
        side = look.px(34)
        circle = QRectF(rect.left() + look.px(6), rect.top() + look.px(8), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        x = circle.center().x() - look.px(2) / 2
        if not is_first:
            painter.drawRect(QRectF(x, rect.top(), look.px(2), circle.top() - rect.top() - 2))
        if not is_last:
            top = circle.bottom() + 2
            painter.drawRect(QRectF(x, top, look.px(2), rect.bottom() + 1 - top))
        tone = "quiet" if talk.mood is None else _TONES[talk.mood]
        painter.setBrush(look.color(f"{tone}_tint"))
        painter.drawEllipse(circle)
        icon = _KIND_ICONS[talk.kind]
        if talk.mood is not None:
            icon = MOOD_ICONS[talk.mood]
        elif talk.purchase is not None and not talk.text:
            icon = "receipt-text"
        mark = look.pixmap(icon, f"on_{tone}_tint", 18)
        inset = (side - look.px(18)) / 2
        painter.drawPixmap(QPointF(circle.left() + inset, circle.top() + inset), mark)

    def _paint_head(self, painter: QPainter, origin: QPoint, talk: Conversation) -> None:
        look = self._look
        strong = QFontMetrics(look.font("strong"))
        x = origin.x() + self._left()
        baseline = origin.y() + look.px(10) + strong.ascent()
        painter.setFont(look.font("strong"))
        painter.setPen(look.color("text"))
        day = self._words.day(talk)
        painter.drawText(QPointF(x, baseline), day)
        who = self._words.who(talk)
        if who:
            x += strong.horizontalAdvance(day) + look.px(6)
            room = origin.x() + self._width - look.px(50) - x
            painter.setFont(look.font("label"))
            painter.setPen(look.color("text2"))
            metrics = QFontMetrics(look.font("label"))
            shown = metrics.elidedText(f"· {who}", Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(x, baseline), shown)

    def _paint_body(
        self,
        painter: QPainter,
        origin: QPoint,
        talk: Conversation,
        measured: Measured,
        chip: str,
    ) -> None:
        look = self._look
        strong = QFontMetrics(look.font("strong")).height()
        painter.setPen(look.color("text"))
        top = origin.y() + look.px(12) + strong
        _draw(painter, measured.body, measured.lines, QPointF(origin.x() + self._left(), top))
        if measured.is_long:
            painter.setFont(look.font("label_strong"))
            painter.setPen(look.color("primary"))
            is_open = talk.id in self.unfolded
            word = Talks.tr("less") if is_open else Talks.tr("more…")
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(measured.more.translated(origin), middle, word)
        painter.setFont(look.font("label"))
        metrics = QFontMetrics(look.font("label"))
        for rect, name in measured.chips:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("surface" if chip == "surface" else "quiet_tint"))
            place = QRectF(rect.translated(origin))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
            painter.setPen(look.color("on_quiet_tint"))
            shown = metrics.elidedText(
                name, Qt.TextElideMode.ElideRight, rect.width() - look.px(16)
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
        if measured.bought_at:
            room = max(self._width - self._left() - look.px(50), look.px(80))
            painter.setPen(look.color("text"))
            layout, count = laid_out(self._words.bought(talk), look.font("body"), room, None)
            at = QPointF(origin.x() + self._left(), origin.y() + measured.bought_at)
            _draw(painter, layout, count, at)


def laid_out(text: str, font: QFont, width: int, most_lines: int | None) -> tuple[QTextLayout, int]:
    """Break a text into lines.

    Returns:
        The layout, and how many lines it has; with ``most_lines`` at most one more than that, which says that there is
        more and is not to be painted.
    """
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    spacing = QFontMetrics(font).lineSpacing()
    count = 0
    layout.beginLayout()
    while text and (most_lines is None or count <= most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * spacing))
        count += 1
    layout.endLayout()
    return layout, count


def _draw(painter: QPainter, layout: QTextLayout, lines: int, at: QPointF) -> None:
    for number in range(lines):
        layout.lineAt(number).draw(painter, at)
