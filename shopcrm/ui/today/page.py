"""Today: one list of everybody to get back to, ticked and put off with a key or two."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import ClassVar, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from shopcrm.domain.followups import Outcome
from shopcrm.domain.recurrence import add_months
from shopcrm.domain.today import DueState, LineKind, Today, TodayLine
from shopcrm.services.changes import Topic
from shopcrm.services.counter import CounterService
from shopcrm.services.desk import Desk
from shopcrm.services.followups import FollowupsService
from shopcrm.services.today import TodayService
from shopcrm.services.undoing import UndoService
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.keys import Key
from shopcrm.ui.page import KeyHelp, Page
from shopcrm.ui.today.body import TodayBody
from shopcrm.ui.today.deeds import LineDeeds
from shopcrm.ui.today.menus import (
    PICK_DATE,
    DoneWith,
    Later,
    NextVisit,
    OpenCard,
    later_days,
    later_menu,
    row_menu,
)
from shopcrm.ui.today.rows import Fold, Row, Show, choices_of, count_of, rows_of
from shopcrm.ui.today.side import Side
from shopcrm.ui.today.words import all_keys, few_keys, next_words
from shopcrm.ui.tools import Tools
from shopcrm.wording.sheets import summary, title

SIDE_FROM: Final = 1240
"""From this effective width on there is a column beside the list."""

LOOKED_BACK: Final = 30
"""Among so many things done last it is looked whether the list was worked on today."""

FURTHEST_MONTHS: Final = 24
"""So far ahead the calendar goes."""

LOOKED_AHEAD: Final = timedelta(days=351)
"""So far what comes next is looked for when nothing is near."""

_CLOSING: Final = frozenset({"mark_done", "tick"})
_DUE: Final = frozenset({DueState.LATE, DueState.TODAY})


class TodayPage(Page):
    """The one list of the day.

    Signals:
        print_requested: The list is to be printed.
        tick_in_requested: The printed list is back, and is to be typed in.
    """

    TOPICS: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.FOLLOWUPS, Topic.CUSTOMERS, Topic.CONVERSATIONS, Topic.SHOP}
    )

    print_requested = Signal()
    tick_in_requested = Signal()

    def __init__(
        self,
        tools: Tools,
        today: TodayService,
        followups: FollowupsService,
        undoing: UndoService,
        desk: Desk,
        counter: CounterService | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools, parent)
        self._today, self._undoing, self._desk = today, undoing, desk
        self._listed = Today(date.min, ())
        self._show = Show.ALL
        self._unfolded = False
        self._deeds = LineDeeds(tools, today, followups, self)
        self._meant: TodayLine | None = None
        fetch = None if counter is None else counter.rows
        self.body = TodayBody(tools.look, fetch, self)
        self.list = self.body.list
        self.side: Side = self.body.side
        self._width = 0.0
        self._connect()

    def _connect(self) -> None:
        rows, body = self.list, self.body
        rows.done_requested.connect(self._on_done)
        rows.later_requested.connect(self._on_later)
        rows.menu_requested.connect(self._on_menu)
        rows.open_requested.connect(self._on_open)
        rows.fold_pressed.connect(self._on_fold)
        body.shown.connect(self._on_shown)
        body.print_requested.connect(self.print_requested)
        body.tick_in_requested.connect(self.tick_in_requested)
        self._deeds.settled.connect(self.reload)
        body.offer.taken.connect(self._on_taken)
        body.offer.left.connect(self._on_left)
        body.side.customer_chosen.connect(self.customer_requested)

    # --- what the window asks ------------------------------------------------------------

    def title(self) -> str:
        """Give what the page is called."""
        return title()

    def reload(self) -> None:
        """Read the list anew; the same line stays current, and the list where it was scrolled to."""
        wanted = self._current_name()
        self._listed = self._today.list_today()
        there = {line.name for line in (*self._listed.lines, *self._listed.folded)}
        came_back = self._deeds.came_back(there)
        if came_back and wanted not in came_back:
            # It was undone: the owner wants to see it again.
            wanted = min(came_back)
        self._show_all(wanted)

    def press(self, key: Key) -> bool:
        """Do what a key means here: done, later, open, print."""
        if key is Key.DONE:
            self._on_done()
        elif key is Key.OPEN:
            self._on_open()
        elif key is Key.PRINT:
            self.print_requested.emit()
        else:
            return key is Key.WHEN and self.list.current_line() is not None
        return True

    def pick_when(self, number: int) -> None:
        """Put the current line off: 1 tomorrow, 2 three days, 3 a week, 4 two weeks, 5 a month, 6 by the calendar."""
        self._meant = self.list.current_line()
        self._put_off(number)

    def select_by(self, steps: int) -> bool:
        """Go up or down in the list, and say aloud what is current now: the focus stays in the box."""
        if not self.list.select_by(steps):
            return False
        said = str(self.list.currentIndex().data() or "")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, said))
        return True

    def help_keys(self) -> Sequence[KeyHelp]:
        """Give the keys of the list."""
        return all_keys()

    def hints(self) -> Sequence[KeyHelp]:
        """Give the keys that are of most use."""
        return few_keys()

    def arrange(self, width: float) -> None:
        """Have a column beside the list where there is room for it."""
        self._width = width
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Save room where there is little."""
        super().resizeEvent(event)
        self.body.setGeometry(self.rect())
        self._arrange()

    def _arrange(self) -> None:
        has_side = bool(self.side.panels()) and self._width >= SIDE_FROM
        self.body.arrange(self.look.effective(self.height()), has_side=has_side)

    # --- showing -------------------------------------------------------------------------

    def _show_all(self, wanted: str) -> None:
        listed = self._listed
        choices = choices_of(listed)
        if self._show not in choices:
            self._show = Show.ALL
        counts = [(show, count_of(listed, show, self._deeds.leaving)) for show in choices]
        late = sum(
            one.state is DueState.LATE and one.name not in self._deeds.leaving
            for one in listed.lines
        )
        self.body.show_counts(counts, self._show, summary(counts[0][1], late))
        self.side.show_day(listed, self._today.list_waiting())
        self._show_rows(wanted)

    def _show_rows(self, wanted: str) -> None:
        rows: list[Row] = list(
            rows_of(self._listed, self._show, self._deeds.leaving, unfolded=self._unfolded)
        )
        self.list.show_rows(rows, self._listed.day, wanted)
        due = [one for one in self._listed.lines if one.state in _DUE]
        is_done = all(one.name in self._deeds.leaving for one in due)
        following = self._following() if is_done else None
        self.body.show_calm(
            rows,
            is_done=is_done,
            well_done=is_done and (bool(self._deeds.leaving) or self._did_something()),
            following="" if following is None else next_words(following, self._listed.day),
        )
        offers = self._deeds.offers
        self.body.offer.offer(offers[0] if offers else None)
        self._arrange()

    def _following(self) -> TodayLine | None:
        """Give what comes after today, within a year; None when nothing does."""
        near = [
            one
            for one in self._listed.lines
            if one.state not in _DUE and one.name not in self._deeds.leaving
        ]
        if near:
            return near[0]
        day = self._listed.day
        ahead = self._today.list_today(day + LOOKED_AHEAD).lines
        # Birthdays are only known around the day that is looked at: next year's are not what comes next.
        return next((one for one in ahead if one.kind is LineKind.FOLLOWUP), None)

    def _did_something(self) -> bool:
        """Say whether anything was closed today."""
        zone = ZoneInfo(self._desk.shop().time_zone)
        return any(
            one.verb in _CLOSING
            and one.undone_by is None
            and one.at.astimezone(zone).date() == self._listed.day
            for one in (done.action for done in self._undoing.list_done(LOOKED_BACK))
        )

    # --- done ----------------------------------------------------------------------------

    def _on_done(self) -> None:
        if isinstance(self.list.current_row(), Fold):
            self._on_fold()
            return
        line = self.list.current_line()
        if line is not None:
            self._mark_done(line, None)

    def _mark_done(self, line: TodayLine, outcome: Outcome | None) -> None:
        if self._see_off(line):
            self._deeds.mark_done(line, outcome)

    def _see_off(self, line: TodayLine) -> bool:
        """Let a line go at once, before it is written; False when it is going already."""
        if line.name in self._deeds.leaving:
            return False
        wanted = self._current_name()
        if wanted == line.name:
            wanted = self.list.next_name()
            self.list.slide_out()
        self._deeds.leaving.add(line.name)
        self._show_all(wanted)
        return True

    # --- what is proposed ----------------------------------------------------------------

    def _on_taken(self) -> None:
        self._deeds.take_offer()
        self._show_rows(self._current_name())

    def _on_left(self) -> None:
        self._deeds.leave_offer()
        self._show_rows(self._current_name())

    # --- later ---------------------------------------------------------------------------

    def _on_later(self) -> None:
        line = self.list.current_line()
        if line is not None:
            button = self.list.bar.later
            menu = later_menu(line, self._listed.day, self)
            self._pop_up(menu, line, button.mapToGlobal(button.rect().bottomLeft()))

    def _on_menu(self, at: QPoint) -> None:
        line = self.list.current_line()
        if line is not None:
            self._pop_up(row_menu(line, self._listed.day, self), line, at)

    def _pop_up(self, menu: QMenu, line: TodayLine, at: QPoint) -> None:
        self._meant = line
        menu.triggered.connect(self._on_chosen)
        menu.popup(at)

    def _on_chosen(self, action: QAction) -> None:
        line = self._meant
        choice = action.data()
        if line is None:
            return
        if isinstance(choice, Later):
            self._put_off(choice.number)
        elif isinstance(choice, DoneWith):
            self._mark_done(line, choice.outcome)
        elif isinstance(choice, NextVisit):
            if self._see_off(line):
                self._deeds.wait_for_visit(line)
        elif isinstance(choice, OpenCard):
            self._open(line)

    def _put_off(self, number: int) -> None:
        if self._meant is None:
            return
        if number == PICK_DATE:
            self._show_calendar()
        elif 1 <= number < PICK_DATE:
            self._put_off_to(later_days(self._listed.day, self._meant.due)[number - 1])

    def _show_calendar(self) -> None:
        today = self._listed.day
        picker = DayPicker(
            self.look,
            self._desk.shop(),
            today,
            earliest=today + timedelta(days=1),
            latest=add_months(today, FURTHEST_MONTHS),
            parent=self,
        )
        picker.picked.connect(self._put_off_to)
        picker.open_below(self.list.bar.later)

    def _put_off_to(self, day: date) -> None:
        line = self._meant
        if line is not None and self._see_off(line):
            self._deeds.put_off(line, day)

    # --- the rest ------------------------------------------------------------------------

    def _on_open(self) -> None:
        if isinstance(self.list.current_row(), Fold):
            self._on_fold()
            return
        line = self.list.current_line()
        if line is not None:
            self._open(line)

    def _open(self, line: TodayLine) -> None:
        if line.customer is not None:
            self.customer_requested.emit(line.customer.id)

    def _on_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show_rows(self._current_name())

    def _on_shown(self, show: Show) -> None:
        self._show = show
        self._show_rows(self._current_name())

    def _current_name(self) -> str:
        line = self.list.current_line()
        return "" if line is None else line.name
