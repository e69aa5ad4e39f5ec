"""What was done lately, newest first, each with the button that takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import ClassVar, Final
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from shopcrm.domain.ids import ActionId
from shopcrm.errors import ShopError
from shopcrm.services.changes import Topic
from shopcrm.services.desk import Desk
from shopcrm.services.shop import StaffService
from shopcrm.services.undoing import Done, TakenBack, UndoService
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Empty, Panel, Rule, Scrolled, column, row
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.lately.rows import DoneRow, Entry, last_taken_back
from shopcrm.ui.page import KeyHelp, Page
from shopcrm.ui.tools import Tools
from shopcrm.wording.actions import action_said
from shopcrm.wording.days import NEAR, short_day

AT_ONCE: Final = 100
"""So many are shown; as many again each time the end comes into sight."""

_WIDEST: Final = 860
_ALMOST_ALL: Final = 1_000


class LatelyPage(Page):
    """What was done in the last thirty days."""

    TOPICS: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(self, tools: Tools, undoing: UndoService, staff: StaffService, desk: Desk) -> None:
        super().__init__(tools)
        self._undoing, self._staff, self._desk = undoing, staff, desk
        self._limit = AT_ONCE
        self._has_more = False
        self._is_busy = False
        self.rows: dict[ActionId, DoneRow] = {}
        self._days: list[QWidget] = []
        self._order: list[object] = []
        self._lay_out()

    # --- the page ------------------------------------------------------------------------

    def title(self) -> str:
        """Say where we are."""
        return self.tr("What was done lately")

    def reload(self) -> None:
        """Read it again; what is in sight stays there."""
        done = self._undoing.list_done(self._limit + 1)
        self._has_more = len(done) > self._limit
        self._show(self._entries(done[: self._limit]))

    def hints(self) -> Sequence[KeyHelp]:
        """Give the keys shown at the foot."""
        return (
            (shown(Key.HELP), self.tr("Help")),
            (shown(Key.UNDO), self.tr("Undo")),
            (shown(Key.REDO), self.tr("Do it again")),
        )

    def help_keys(self) -> Sequence[KeyHelp]:
        """Give the keys of this page."""
        return (
            ("Tab", self.tr("to the next one")),
            (self.tr("Space"), self.tr("takes it back")),
            (shown(Key.UNDO), self.tr("takes back the last thing, on every page")),
        )

    def select_by(self, steps: int) -> bool:
        """Scroll from inside the search box."""
        bar = self.scrolled.verticalScrollBar()
        bar.setValue(bar.value() + steps * self.look.target)
        return True

    # --- what is shown -------------------------------------------------------------------

    def _entries(self, done: Sequence[Done]) -> list[Entry]:
        zone = ZoneInfo(self._desk.shop().time_zone)
        names = {one.id: one.name for one in self._staff.list_staff()}
        again = last_taken_back(done)
        found = []
        for one in done:
            local = one.action.at.astimezone(zone)
            staff_id = one.action.staff_id
            found.append(
                Entry(
                    one,
                    local.date(),
                    local.time(),
                    "" if staff_id is None else names.get(staff_id, ""),
                    one.action.undone_by is not None,
                    one.action.id == again,
                )
            )
        return found

    def _show(self, entries: Sequence[Entry]) -> None:
        self.empty.setVisible(not entries)
        self.scrolled.setVisible(bool(entries))
        order = [self._desk.today(), *((entry.day, entry.id) for entry in entries)]
        if order == self._order:
            # Something was taken back: it stands where it stood.
            for entry in entries:
                self.rows[entry.id].fill(entry)
            return
        self._order = order
        gone = set(self.rows) - {entry.id for entry in entries}
        for action_id in gone:
            self._drop(self.rows.pop(action_id))
        days, self._days = self._days, []
        for day, group in groupby(entries, key=lambda entry: entry.day):
            heading = short_day(day, self.look.language, self._desk.today())
            self._sheets.addWidget(self._day_panel(self._near(heading, day), list(group)))
        for panel in days:
            self._drop(panel)

    def _near(self, heading: str, day: date) -> str:
        """Add to a day that it is today or yesterday."""
        language = self.look.language if self.look.language in NEAR else "en"
        near = NEAR[language].get((day - self._desk.today()).days)
        return f"{near.capitalize()}  ·  {heading}" if near else heading

    def _day_panel(self, heading: str, entries: Sequence[Entry]) -> QWidget:
        look = self.look
        whole = QWidget()
        layout = column(look, whole, 0, 6)
        layout.addWidget(Text(heading, "strong", wraps=True))
        panel = Panel(look, 0, 0)
        panel.column.setContentsMargins(look.px(20), look.px(4), look.px(12), look.px(4))
        for number, entry in enumerate(entries):
            if number:
                panel.column.addWidget(Rule())
            panel.column.addWidget(self._row(entry))
        layout.addWidget(panel)
        self._days.append(whole)
        return whole

    def _row(self, entry: Entry) -> DoneRow:
        # Rows stay the same widgets, so that the focus stays where it was.
        line = self.rows.get(entry.id)
        if line is None:
            line = self.rows[entry.id] = DoneRow(self.look)
            line.pressed.connect(self._on_pressed)
        line.fill(entry)
        return line

    def _drop(self, widget: QWidget) -> None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()

    def _lay_out(self) -> None:
        look = self.look
        layout = column(look, self, 0, 0)
        layout.setContentsMargins(look.px(20), look.px(4), look.px(8), 0)
        layout.addWidget(Text(self.tr("What was done lately"), "title", wraps=True))
        layout.addWidget(
            Text(
                self.tr("For thirty days everything here can be taken back, in any order."),
                "body",
                "text2",
                wraps=True,
            )
        )
        layout.addSpacing(look.px(12))
        self.empty = Empty(
            look,
            "history",
            self.tr("Nothing was done in the last thirty days"),
            self.tr("Whatever you write down stands here, and can be taken back."),
        )
        layout.addWidget(self.empty, 1)
        self.scrolled = Scrolled(look, self.tr("What was done lately"))
        inside = QWidget()
        inside.setMaximumWidth(look.px(_WIDEST))
        self._sheets = column(look, inside, 0, 18)
        across = row(look, None, 0, 0)
        across.addWidget(inside, _ALMOST_ALL)
        across.addStretch(1)
        self.scrolled.column.addLayout(across)
        self.scrolled.column.addStretch(1)
        self.scrolled.column.setContentsMargins(0, 0, look.px(12), look.px(40))
        self.scrolled.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        layout.addWidget(self.scrolled, 1)
        self.empty.hide()

    # --- acts ----------------------------------------------------------------------------

    def _on_scrolled(self, value: int) -> None:
        bar = self.scrolled.verticalScrollBar()
        if self._has_more and value >= bar.maximum() - self.look.px(200):
            self._limit += AT_ONCE
            self.reload()

    def _on_pressed(self) -> None:
        line = next((line for line in self.rows.values() if line is self.sender()), None)
        # A second press while the first is at work would take back another thing.
        if line is None or line.entry is None or self._is_busy:
            return
        self._is_busy = True
        undoing, action_id = self._undoing, line.entry.id
        if line.entry.is_back:
            self.tools.tasks.write(self, undoing.redo, self._on_again, self._on_error)
        else:
            self.tools.tasks.write(
                self, lambda: undoing.undo(action_id), self._on_back, self._on_error
            )

    def _on_back(self, taken: TakenBack) -> None:
        self._told(self.tr("Taken back: {what}."), taken)

    def _on_again(self, taken: TakenBack) -> None:
        self._told(self.tr("Done again: {what}."), taken)

    def _told(self, sentence: str, taken: TakenBack) -> None:
        self._is_busy = False
        what = action_said(taken.action, taken.named, taken.customers)
        parts = [sentence.format(what=what)]
        if taken.kept:
            parts.append(
                self.tr(
                    "%n things changed or were used since and stay as they are.",
                    None,
                    len(taken.kept),
                )
            )
        self.tools.messages.say(" ".join(parts))
        self.reload()

    def _on_error(self, error: Exception) -> None:
        self._is_busy = False
        self.tools.messages.fail(error)
        if isinstance(error, ShopError):
            self.reload()
