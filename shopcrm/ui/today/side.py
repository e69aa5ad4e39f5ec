"""The column beside the list: what is due at an hour, whose days are near, and what waits for a next visit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.today import LineKind, TodayLine
from shopcrm.domain.today import Today as DayList
from shopcrm.ui.common.avatar import paint_avatar
from shopcrm.ui.common.letters import Text, plain_tooltip
from shopcrm.ui.common.panels import Panel, Scrolled, clear, row
from shopcrm.ui.look import Look
from shopcrm.ui.today.rows import FetchRows
from shopcrm.ui.today.words import Today, letters_of
from shopcrm.wording.days import by_time, slim_day
from shopcrm.wording.sheets import WEEK, called, matter
from shopcrm.wording.translators import language_now

WIDTH: Final = 278
MOST: Final = 6
"""So many people stand in a panel; the others are counted."""

PERSON_HEIGHT: Final = 50


class PersonButton(QAbstractButton):
    """Somebody with her picture, her name and one line; pressed, her card opens.

    Signals:
        chosen: Whose it is (a ``CustomerId``).
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        customer_id: CustomerId,
        letters: str,
        name: str,
        said: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._id, self._letters = look, customer_id, letters
        self._said = said
        self.setText(name)
        self.setAccessibleName(f"{name}, {said}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        """Give its size."""
        return QSize(self._look.px(180), self._look.px(PERSON_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Give the least size: her name may be cut."""
        return QSize(self._look.px(120), self._look.px(PERSON_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, name and line."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus() or self.underMouse():
            pen = QPen(look.color("primary"), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(pen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(body, px(10), px(10))
        side = px(36)
        picture = QRectF(px(2), (self.height() - side) / 2, side, side)
        paint_avatar(painter, look, picture, self._letters, self._id)
        room = QRectF(picture.right() + px(11), px(4), 0, px(22))
        room.setRight(self.width() - px(4))
        cut = False
        for role, ink, text in (("strong", "text", self.text()), ("caption", "text2", self._said)):
            font = look.font(role)
            shown = QFontMetricsF(font).elidedText(
                " ".join(text.split()), Qt.TextElideMode.ElideRight, room.width()
            )
            cut = cut or shown != text
            painter.setFont(font)
            painter.setPen(look.color(ink))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            room.translate(0, px(21))
        self.setToolTip(plain_tooltip(self.accessibleName()) if cut else "")

    def _on_clicked(self) -> None:
        self.chosen.emit(self._id)


class Side(Scrolled):
    """The panels; only those with something in them.

    Signals:
        customer_chosen: Whose card is to be opened (a ``CustomerId``).
    """

    customer_chosen = Signal(object)

    def __init__(self, look: Look, fetch: FetchRows | None, parent: QWidget | None = None) -> None:
        super().__init__(look, "", 10, parent)
        self.setAccessibleName(self.tr("Beside the list"))
        self._look, self._fetch = look, fetch
        self.setFixedWidth(look.px(WIDTH))
        self._panels: list[str] = []

    def show_day(self, today: DayList, waiting: Sequence[TodayLine] = ()) -> None:
        """Show what is beside the list of a day, and what waits for a next visit."""
        clear(self.column)
        self._panels = []
        at_an_hour = [one for one in today.lines if one.at is not None and one.due == today.day]
        near = [one for one in (*today.lines, *today.folded) if _is_near_day(one, today)]
        near.sort(key=lambda one: one.due or today.day)
        self._add(Today.tr("At an hour today"), "clock", "warn", at_an_hour, hour_words)
        self._add(Today.tr("Birthdays and days this week"), "cake", "love", near, near_words)
        self._add(Today.tr("When they come next"), "door-open", "primary", waiting, waiting_words)
        self.column.addStretch(1)

    def panels(self) -> Sequence[str]:
        """Give the titles of the panels there are."""
        return self._panels

    def _add(
        self,
        title: str,
        icon: str,
        tone: str,
        lines: Sequence[TodayLine],
        said: Callable[[TodayLine], str],
    ) -> None:
        known = [one for one in lines if one.customer is not None]
        if not known:
            return
        look = self._look
        panel = Panel(look, 14, 4)
        head = row(look, None, 0, 8)
        mark = QLabel()
        mark.setPixmap(look.pixmap(icon, tone, 18))
        head.addWidget(mark)
        head.addWidget(Text(title, "label_strong", tone, wraps=True), 1)
        panel.column.addLayout(head)
        letters = self._letters(known[:MOST])
        for one in known[:MOST]:
            if one.customer is None:
                continue
            button = PersonButton(
                look, one.customer.id, letters[one.customer.id], called(one.customer), said(one)
            )
            button.chosen.connect(self.customer_chosen)
            panel.column.addWidget(button)
        if len(known) > MOST:
            more = Today.tr("and %n more", None, len(known) - MOST)
            panel.column.addWidget(Text(more, "caption", "text2"))
        self.column.addWidget(panel)
        self._panels.append(title)

    def _letters(self, lines: Iterable[TodayLine]) -> dict[CustomerId, str]:
        people = {one.customer.id: one.customer for one in lines if one.customer is not None}
        rows = [] if self._fetch is None else self._fetch(list(people))
        found = {one.customer.id: one for one in rows}
        return {key: letters_of(one, found.get(key)) for key, one in people.items()}


def hour_words(line: TodayLine) -> str:
    """Say until when, and what: ``15:40까지 · 사과 전화``."""
    at = "" if line.at is None else by_time(line.at, language_now())
    return Today.tr("{when} · {what}").format(when=at, what=matter(line))


def waiting_words(line: TodayLine) -> str:
    """Say what waits for her next visit."""
    return matter(line)


def near_words(line: TodayLine) -> str:
    """Say the day, and what more there is to know of it: ``금 11/27 · 음력``, ``토 11/28 · 결혼기념일``."""
    day = "" if line.due is None else slim_day(line.due, language_now())
    if line.kind is LineKind.BIRTHDAY:
        if line.lunar:
            day = Today.tr("{day} · lunar").format(day=day)
        years = Today.tr("turning %n", None, line.years) if line.years else ""
        return Today.tr("{when} · {what}").format(when=day, what=years) if years else day
    return Today.tr("{when} · {what}").format(when=day, what=matter(line))


def _is_near_day(line: TodayLine, today: DayList) -> bool:
    is_day = line.kind in {LineKind.BIRTHDAY, LineKind.DAY}
    return is_day and line.due is not None and line.due <= today.day + WEEK
