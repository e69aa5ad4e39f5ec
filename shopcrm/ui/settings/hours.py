"""From when till when the door is open: one line for every day, or one for each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.shops import WEEKDAYS, OpenHours
from shopcrm.errors import ChoiceUnknownError
from shopcrm.ui.common.fields import Choice, Fielded
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.common.switch import Switch
from shopcrm.ui.look import Look
from shopcrm.ui.settings.section import Flowing
from shopcrm.wording.days import FULL_WEEKDAYS, clock_time

_STEPS: Final = tuple(time(half // 2, 30 * (half % 2)) for half in range(48))
_LAST: Final = time(23, 59)


class HoursRow(Fielded):
    """One line of hours.

    Signals:
        hours_changed: Other hours, which make sense.
    """

    hours_changed = Signal()

    def __init__(self, look: Look, day: str) -> None:
        super().__init__(look)
        language = look.language
        choices = [(at, clock_time(at, language)) for at in (*_STEPS, _LAST)]
        self.opens = Choice(look, self.tr("{day}: opens at").format(day=day), choices)
        self.closes = Choice(look, self.tr("{day}: closes at").format(day=day), choices)
        self.day = Text(day, "body")
        self.day.setMinimumWidth(look.px(110))
        line = Flowing(look)
        for widget in (self.day, self.opens, Text("-", "body", "text2"), self.closes):
            line.add(widget)
        layout = column(look, self, 0, 4)
        layout.addWidget(line)
        layout.addWidget(self.beneath)
        self.opens.picked.connect(self._on_picked)
        self.closes.picked.connect(self._on_picked)

    def first_field(self) -> QWidget:
        """Give the hour of closing."""
        return self.closes

    def fill(self, hours: OpenHours) -> None:
        """Show hours; those that make no sense and are being mended stay."""
        if self.beneath.wrong():
            return
        language = self.look.language
        self.opens.set_value(hours.opens, clock_time(hours.opens, language))
        self.closes.set_value(hours.closes, clock_time(hours.closes, language))

    def hours(self) -> OpenHours:
        """Give them.

        Raises:
            ChoiceUnknownError: It closes before it opens.
        """
        return OpenHours(self.opens.value(), self.closes.value())

    def _on_picked(self) -> None:
        self.note_change()
        try:
            self.hours()
        except ChoiceUnknownError:
            self.say_wrong(
                self.tr(
                    "It would close before it opens. Nothing was saved yet. Please pick a later hour."
                )
            )
        else:
            self.hours_changed.emit()


class Hours(QWidget):
    """The hours of the week.

    Signals:
        changed: The seven hours, from Monday on (a tuple of ``OpenHours``).
    """

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._closed: frozenset[int] = frozenset()
        names = FULL_WEEKDAYS.get(look.language, FULL_WEEKDAYS["en"])
        self.same = Switch(look, self.tr("The same hours every day"))
        self.same.clicked.connect(self._on_same)
        self.every = HoursRow(look, self.tr("Every day"))
        self.each = [HoursRow(look, name) for name in names]
        layout = column(look, self, 0, 8)
        layout.addWidget(self.same)
        for one in (self.every, *self.each):
            layout.addWidget(one)
            one.hours_changed.connect(self._on_changed)

    def fill(self, hours: Sequence[OpenHours], closed: frozenset[int]) -> None:
        """Show the hours of the week; those of ``closed`` weekdays do not matter and are hidden."""
        self._closed = closed
        is_same = len(set(hours)) == 1
        # Who is about to give each day its own hours sees all seven, though they are the same so far.
        if not is_same or not self._is_opened:
            self.same.set_on(is_same)
        self.every.fill(hours[0])
        for row, one in zip(self.each, hours, strict=True):
            row.fill(one)
        self._show_rows()

    _is_opened = False

    def _show_rows(self) -> None:
        same = self.same.isChecked()
        self.every.setVisible(same)
        for weekday, row in enumerate(self.each):
            row.setVisible(not same and weekday not in self._closed)

    def _on_same(self) -> None:
        same = self.same.isChecked()
        self._is_opened = not same
        if same:
            first = next(
                (row for n, row in enumerate(self.each) if n not in self._closed), self.each[0]
            )
            self.every.fill(first.hours())
        self._show_rows()
        if same:
            self._on_changed()

    def _on_changed(self) -> None:
        if self.same.isChecked():
            self.changed.emit((self.every.hours(),) * WEEKDAYS)
        elif not any(row.beneath.wrong() for row in self.each):
            self.changed.emit(tuple(row.hours() for row in self.each))
