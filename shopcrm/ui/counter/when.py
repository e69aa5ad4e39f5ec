"""When to get back to her: the usual distances as pills, and a calendar for all other days."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from shopcrm.domain.notes.daycount import plus_months
from shopcrm.domain.shops import Shop
from shopcrm.ui.common.buttons import Pill
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.look import Look
from shopcrm.wording.days import short_day, slim_day

_DAYS: Final = (1, 3, 7, 14)
PICK: Final = 5
"""Which pill opens the calendar, counted from 0."""


def usual_days(today: date) -> list[date]:
    """Give the days of the first five pills, open or not.

    >>> usual_days(date(2026, 11, 24))[-2:]
    [datetime.date(2026, 12, 8), datetime.date(2026, 12, 24)]
    """
    days = [today + timedelta(days=count) for count in _DAYS]
    month = plus_months(today, 1)
    days.append(month if month is not None else today + timedelta(days=30))
    return days


class WhenRow(QWidget):
    """The pills, in the order of the digits after F4.

    Signals:
        picked: A day was pressed: the open one (a ``date``), and the one it was moved off, or the same.
            Pressing it again lets it go.
    """

    picked = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._today = date.min
        self._shop: Shop | None = None
        self._said: list[date] = []
        self._days: list[date] = []
        self._other: date | None = None
        self.setAccessibleName(self.tr("When to get back"))
        self._flow = layout = FlowLayout(self, look.px(6))
        clock = QLabel()
        clock.setPixmap(look.pixmap("clock", "warn"))
        layout.addWidget(clock)
        words = (
            self.tr("Tomorrow"),
            self.tr("3 days"),
            self.tr("1 week"),
            self.tr("2 weeks"),
            self.tr("1 month"),
            self.tr("Date…"),
        )
        self.pills = [Pill(look, word, "warn", parent=self) for word in words]
        self._pick_word = words[PICK]
        for pill in self.pills:
            layout.addWidget(pill)
            pill.clicked.connect(self._on_clicked)
        self._name()

    def add(self, widget: QWidget) -> None:
        """Put something behind the pills."""
        self._flow.addWidget(widget)

    def start(self, today: date, shop: Shop) -> None:
        """Count from a day."""
        self._today, self._shop = today, shop
        self._said = usual_days(today)
        self._days = [shop.opening.next_open(day) for day in self._said]

    def mark(self, days: AbstractSet[date], picked: date | None) -> None:
        """Show which days are taken; one that no pill has stands on the last."""
        for pill, day in zip(self.pills, self._days, strict=False):
            pill.setChecked(day in days)
        other = picked if picked is not None and picked not in self._days else None
        if other != self._other:
            self._other = other
            word = self._pick_word if other is None else slim_day(other, self._look.language)
            self.pills[PICK].setText(word)
            self.updateGeometry()
        self.pills[PICK].setChecked(other is not None)
        self._name()

    def pick(self, number: int) -> None:
        """Press the pill of a digit, 1 to 6."""
        if 1 <= number <= len(self.pills):
            self.pills[number - 1].click()

    def _name(self) -> None:
        for number, pill in enumerate(self.pills, 1):
            word = self._pick_word if number > PICK else pill.text()
            day = self._other if number > PICK else None
            if number <= len(self._days):
                day = self._days[number - 1]
            said = "" if day is None else f", {short_day(day, self._look.language, self._today)}"
            pill.setAccessibleName(f"{word}{said} ({shown(Key.WHEN)} {number})")

    def _on_clicked(self) -> None:
        place = next(n for n, pill in enumerate(self.pills) if pill is self.sender())
        if place < PICK:
            self.picked.emit(self._days[place], self._said[place])
            return
        self.pills[PICK].setChecked(self._other is not None)
        if self._other is not None:
            self.picked.emit(self._other, self._other)
        elif self._shop is not None:
            calendar = DayPicker(
                self._look, self._shop, self._today, earliest=self._today, parent=self
            )
            calendar.picked.connect(self._on_picked)
            calendar.open_below(self.pills[PICK])

    def _on_picked(self, day: date) -> None:
        if self._shop is not None:
            self.picked.emit(self._shop.opening.next_open(day), day)
