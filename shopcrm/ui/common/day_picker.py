"""A small calendar in which a day is picked; the days on which the shop is closed are marked."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from shopcrm.domain.shops import Shop
from shopcrm.ui.common.buttons import IconButton
from shopcrm.ui.common.letters import Text, plain_tooltip
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.look import Look
from shopcrm.wording.days import FULL_WEEKDAYS, MONTHS, WEEKDAYS, short_day

_WEEK: Final = 7
_MONTHS: Final = 12
_LEGEND_UP_TO: Final = 175
"""Per cent of text size; above, six weeks and a legend would not fit the screen the program is made for."""

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}
_MONTH_SHAPES: Final = {
    "ko": "{year}년 {month}월",
    "ja": "{year}年{month}月",
    "en": "{name} {year}",
}


class _Day(QPushButton):
    """A day; the arrows belong to the calendar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the calendar; Enter presses as Space does."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class DayPicker(QFrame):
    """A month of days in a window of its own that goes away when a day is picked, or by Esc.

    Signals:
        picked: The day (a ``date``).
    """

    picked = Signal(object)

    def __init__(
        self,
        look: Look,
        shop: Shop,
        today: date,
        *,
        earliest: date = date.min,
        latest: date = date.max,
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            look: How everything looks.
            shop: For its closed days, and with which day its country begins a week.
            today: Is marked; the first month shown is its.
            earliest: Days before it cannot be pressed.
            latest: Days after it cannot either.
            parent: The owner.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "picker")
        self.setAccessibleName(self.tr("Pick a day"))
        self._look, self._shop, self._today = look, shop, today
        self._earliest, self._latest = earliest, latest
        self._month = today.replace(day=1)
        self.days: dict[date, QPushButton] = {}
        outer = column(look, self, 8, 4)
        outer.addLayout(self._head())
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(2))
        outer.addLayout(self._grid)
        if look.percent <= _LEGEND_UP_TO:
            legend = Text(self.tr("Struck through: the shop is closed."), "caption", "text2")
            outer.addWidget(legend)
        self._fill()

    def open_below(self, widget: QWidget) -> None:
        """Show it under what was pressed, wholly on the screen, with the focus on today or the first day there is."""
        self.adjustSize()
        at = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        screen = widget.screen().availableGeometry()
        left = max(screen.left(), min(at.x(), screen.right() - self.width()))
        top = at.y()
        if top + self.height() > screen.bottom():
            above = widget.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2
            top = above if above >= screen.top() else screen.bottom() - self.height()
        self.move(left, max(top, screen.top()))
        self.show()
        self._focus(min(max(self._today, self._earliest), self._latest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days and weeks, by months with Page Up and Page Down; Esc closes it."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _STEPS:
            self._focus(self._focused() + timedelta(days=_STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._turn(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    # --- parts ---------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        look = self._look
        self._before = IconButton(look, "chevron-left", self.tr("The month before"), "quiet")
        self._after = IconButton(look, "chevron-right", self.tr("The next month"), "quiet")
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._title = Text("", "strong")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = row(look, None, 0, 4)
        line.addWidget(self._before)
        line.addWidget(self._title, 1)
        line.addWidget(self._after)
        return line

    def _first_weekday(self) -> int:
        """Give the day a week begins with in the shop's country; 0 is Monday."""
        territory = QLocale.codeToTerritory(self._shop.country)
        locale = QLocale(QLocale.Language.AnyLanguage, territory)
        return locale.firstDayOfWeek().value - 1

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.days = {}
        look, first = self._look, self._first_weekday()
        known = look.language if look.language in WEEKDAYS else "en"
        shape = _MONTH_SHAPES[known]
        name = MONTHS[self._month.month - 1]
        self._title.setText(shape.format(year=self._month.year, month=self._month.month, name=name))
        for place in range(_WEEK):
            weekday = (first + place) % _WEEK
            head = Text(WEEKDAYS[known][weekday], "caption", "text2")
            head.setAccessibleName(FULL_WEEKDAYS[known][weekday])
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(head, 0, place)
        offset = (self._month.weekday() - first) % _WEEK
        day = self._month
        while day.month == self._month.month:
            at = offset + day.day - 1
            button = self._day(day)
            self._grid.addWidget(button, 1 + at // _WEEK, at % _WEEK)
            # Not when Qt gets round to it: the focus goes to one of them at once.
            button.show()
            day += timedelta(days=1)
        before = self._month - timedelta(days=1)
        self._before.setEnabled(before >= self._earliest)
        self._after.setEnabled(day <= self._latest)

    def _day(self, day: date) -> QPushButton:
        button = _Day(str(day.day), self)
        button.setProperty("kind", "day")
        button.setAutoDefault(False)
        button.setFixedSize(self._look.target, self._look.target)
        said = short_day(day, self._look.language, self._today)
        if day == self._today:
            button.setProperty("today", "true")
            said = self.tr("{day}, today").format(day=said)
        closure = self._shop.opening.why_closed(day, self._look.language)
        if closure is not None:
            button.setProperty("closed", "true")
            why = closure.name or self.tr("closed")
            said = self.tr("{day}, {why}").format(day=said, why=why)
            button.setToolTip(plain_tooltip(why))
        button.setAccessibleName(said)
        button.setEnabled(self._earliest <= day <= self._latest)
        button.clicked.connect(self._on_day)
        self.days[day] = button
        return button

    # --- moving --------------------------------------------------------------------------

    def _focused(self) -> date:
        return next((day for day, one in self.days.items() if one.hasFocus()), self._today)

    def _focus(self, day: date) -> None:
        day = min(max(day, self._earliest), self._latest)
        if (day.year, day.month) != (self._month.year, self._month.month):
            self._month = day.replace(day=1)
            self._fill()
        self.days[day].setFocus(Qt.FocusReason.TabFocusReason)

    def _turn(self, months: int) -> None:
        at = self._month.year * _MONTHS + self._month.month - 1 + months
        year, month = divmod(at, _MONTHS)
        if not (self._earliest.year <= year <= self._latest.year and date.min.year <= year):
            return
        first = date(year, month + 1, 1)
        self._focus(first if months > 0 else max(first, self._earliest))

    def _on_before(self) -> None:
        self._turn(-1)

    def _on_after(self) -> None:
        self._turn(1)

    def _on_day(self) -> None:
        day = next((day for day, one in self.days.items() if one is self.sender()), None)
        if day is not None:
            self.picked.emit(day)
            self.close()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)
