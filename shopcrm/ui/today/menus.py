"""What can be done with a line: put it off, say how it went, open the card."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from shopcrm.domain.followups import Outcome
from shopcrm.domain.recurrence import add_months
from shopcrm.domain.today import LineKind, TodayLine
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.today.words import Today
from shopcrm.wording.days import short_day
from shopcrm.wording.translators import language_now

PICK_DATE: Final = 6
"""The number, after F4, by which a day is picked from the calendar."""


@dataclass(frozen=True, slots=True)
class Later:
    """Put it off: by the number of a choice, 1 to 6."""

    number: int


@dataclass(frozen=True, slots=True)
class NextVisit:
    """Put it off until she comes."""


@dataclass(frozen=True, slots=True)
class DoneWith:
    """It is done, and went like this; None says nothing."""

    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class OpenCard:
    """Show whose it is."""


Choice = Later | NextVisit | DoneWith | OpenCard


def later_days(today: date, due: date | None = None) -> tuple[date, ...]:
    """Give the days of the choices 1 to 5: tomorrow, three days, a week, two weeks, a month.

    All but tomorrow are counted from ``due`` when that is still to come: what is put off never comes earlier.
    """
    since = max(due or today, today)
    ahead = (timedelta(days=3), timedelta(weeks=1), timedelta(weeks=2))
    return (today + timedelta(days=1), *(since + one for one in ahead), add_months(since, 1))


def later_menu(line: TodayLine, today: date, parent: QWidget | None) -> QMenu:
    """Make the menu of [Later]; each action carries a ``Choice``."""
    menu = _menu(parent, Today.tr("Put off to"))
    _add_days(menu, line, today)
    return menu


def row_menu(line: TodayLine, today: date, parent: QWidget | None) -> QMenu:
    """Make the menu of a line; each action carries a ``Choice``."""
    menu = _menu(parent, Today.tr("More for this line"))
    _add(menu, Today.tr("Done"), DoneWith(None), Today.tr("Space", "the key"))
    menu.addSeparator()
    _add(menu, Today.tr("Done: reached"), DoneWith(Outcome.REACHED))
    _add(menu, Today.tr("Done: no answer"), DoneWith(Outcome.NO_ANSWER))
    _add(menu, Today.tr("Done: not wanted any more"), DoneWith(Outcome.NOT_WANTED))
    menu.addSeparator()
    # One below the other they would be higher than a small screen at twice the size.
    _add_days(menu.addMenu(Today.tr("Put off to")), line, today)
    if line.customer is not None:
        menu.addSeparator()
        _add(menu, Today.tr("Open the card"), OpenCard(), Today.tr("Enter", "the key"))
    return menu


def _menu(parent: QWidget | None, name: str) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(name)
    return menu


def _add_days(menu: QMenu, line: TodayLine, today: date) -> None:
    words = (
        Today.tr("Tomorrow"),
        Today.tr("In 3 days"),
        Today.tr("In a week"),
        Today.tr("In 2 weeks"),
        Today.tr("In a month"),
    )
    key = shown(Key.WHEN)
    for number, (word, day) in enumerate(zip(words, later_days(today, line.due), strict=True), 1):
        said = Today.tr("{when} · {day}").format(when=word, day=short_day(day, language_now()))
        _add(menu, said, Later(number), f"{key} {number}")
    _add(menu, Today.tr("Pick a date…"), Later(PICK_DATE), f"{key} {PICK_DATE}")
    if line.kind is LineKind.FOLLOWUP:
        _add(menu, Today.tr("At the next visit"), NextVisit())


def _add(menu: QMenu, words: str, choice: Choice, keys: str = "") -> None:
    action = menu.addAction(f"{words}\t{keys}" if keys else words)
    action.setData(choice)
