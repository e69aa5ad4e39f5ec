"""The buttons of a tile: what is due is done, or put off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from shopcrm.services.desk import Desk
from shopcrm.services.today import TodayService
from shopcrm.ui.tools import Tools
from shopcrm.wording.days import short_day


class Closing(QObject):
    """Marks lines done and puts them off, with a toast that takes it back."""

    def __init__(self, tools: Tools, today: TodayService, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._tools, self._today, self._desk, self._owner = tools, today, desk, owner

    def mark_done(self, line: str) -> None:
        """Do it, and say so."""
        self._tools.tasks.write(self, _Marking(self._today, line), self._on_done)

    def offer_days(self, line: str, button: QWidget) -> None:
        """Offer the days to put it off to, below the button."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days, words in (
            (1, self.tr("Tomorrow")),
            (3, self.tr("In 3 days")),
            (7, self.tr("In a week")),
            (14, self.tr("In 2 weeks")),
            (30, self.tr("In a month")),
        ):
            menu.addAction(words).setData((line, days))
        menu.triggered.connect(self._on_chosen)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_done(self, _proposals: object) -> None:
        self._tools.messages.say(self.tr("Done"), undo=True)

    def _on_chosen(self, action: QAction) -> None:
        line, days = action.data()
        tomorrow = self._desk.today() + timedelta(days=1)
        # Tomorrow is a day that was named; the others are counted from the day it has.
        work = (
            _PuttingOffTo(self._today, line, tomorrow)
            if days == 1
            else _PuttingOff(self._today, line, days)
        )
        self._tools.tasks.write(self, work, self._on_put_off)

    def _on_put_off(self, to: date) -> None:
        day = short_day(to, self._tools.look.language)
        self._tools.messages.say(self.tr("Put off to {day}").format(day=day), undo=True)


@dataclass(frozen=True, slots=True)
class _Marking:
    """A plain value, so that the worker holds no widget."""

    today: TodayService
    line: str

    def __call__(self) -> object:
        return self.today.mark_done([self.line])


@dataclass(frozen=True, slots=True)
class _PuttingOff:
    today: TodayService
    line: str
    days: int

    def __call__(self) -> date:
        return self.today.put_off([self.line], self.days)


@dataclass(frozen=True, slots=True)
class _PuttingOffTo:
    today: TodayService
    line: str
    to: date

    def __call__(self) -> date:
        return self.today.snooze([self.line], self.to)
