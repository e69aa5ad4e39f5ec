"""Noting that somebody will not come any more, or comes again after all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from shopcrm.domain.customers import GoneReason
from shopcrm.domain.days import Calendar, read_day
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import DayAheadError, DayUnreadableError, ShopError
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.ui.common.buttons import Button, Pills
from shopcrm.ui.common.fields import Labelled, Line
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel
from shopcrm.ui.common.tab_order import order_tabs
from shopcrm.ui.customers.deed_sheet import DeedSheet
from shopcrm.ui.customers.words import offered
from shopcrm.ui.tools import Tools
from shopcrm.wording.cards import GONE_WORDS
from shopcrm.wording.days import long_day, yearly_day
from shopcrm.wording.errors import say
from shopcrm.wording.translators import language_now

_REASONS: Final = tuple(GONE_WORDS)
_WIDE: Final = 640


@dataclass(frozen=True, slots=True)
class _SetGone:
    """What is written, on the worker; without a reason she comes again."""

    customers: CustomersService
    customer_id: CustomerId
    reason: GoneReason | None
    day: date | None

    def __call__(self) -> None:
        if self.reason is None:
            self.customers.set_back(self.customer_id)
        else:
            self.customers.set_gone(self.customer_id, self.reason, self.day)


class GoneDialog(DeedSheet):
    """Since when, and why. For somebody who is gone already: that she comes again."""

    def __init__(
        self,
        tools: Tools,
        customers: CustomersService,
        desk: Desk,
        customer_id: CustomerId,
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            tools: What every page is given.
            customers: Who writes it.
            desk: The shop's day and country.
            customer_id: Whose card.
            parent: The window it stands before.

        Raises:
            NotFoundError: There is no such customer (any more).
        """
        card = customers.card(customer_id)
        title = self.tr("{name} won't come any more")
        super().__init__(tools, card.shown, title, parent, _WIDE)
        self._customers, self._desk = customers, desk
        self._gone = card.customer.gone
        self._lay()
        self._make_buttons()
        order_tabs(self)
        (self.reasons.pills[0] if self._gone is None else self.save).setFocus()

    def _lay(self) -> None:
        look = self.look
        panel = Panel(look, 16, 14)
        words = self.tr(
            "No birthday, no mailing and no list of the missed will name her. What is open rests, and you find her by searching."
        )
        panel.column.addWidget(Text(words, "body", "text2", wraps=True))
        pills = [(word, "") for _, word in offered(GONE_WORDS)]
        self.reasons = Pills(look, pills, name=self.tr("Why"), may_be_none=False)
        self.why = Labelled(look, self.tr("Why"), self.reasons)
        self.reasons.chosen.connect(self.why.note_change)
        panel.column.addWidget(self.why)
        self.line = Line(look, self.tr("Since when"), self.tr("11-27, 1958-11-27…"))
        self.day = Labelled(look, self.tr("Since when"), self.line)
        self.line.typed.connect(self._on_day)
        panel.column.addWidget(self.day)
        self.body.column.addWidget(panel)
        self.body.column.addStretch(1)
        gone = self._gone
        self.reasons.set_index(-1 if gone is None else _REASONS.index(gone.reason))
        since = self._desk.today() if gone is None else gone.day
        self.line.set_whole(yearly_day(since.month, since.day, language_now(), since.year))

    def _make_buttons(self) -> None:
        self.again = Button(self.look, self.tr("Comes again"), "tint", "undo-2")
        self.again.setVisible(self._gone is not None)
        self.again.clicked.connect(self._on_again)
        self.set_buttons(self.save, self.close_button, self.again)

    def _read(self) -> date:
        """Give the day.

        Raises:
            DayUnreadableError: It is none, or lacks its year and cannot be told.
            DayAheadError: It has not come yet.
        """
        typed, today = self.line.whole_text(), self._desk.today()
        day = read_day(typed, country=self._desk.shop().country, today=today)
        if day.calendar is Calendar.LUNAR or day.month is None or day.day is None:
            raise DayUnreadableError(typed)
        # Without a year, the last such day.
        years = (day.year,) if day.year else (today.year, today.year - 1)
        kept = [found for year in years if (found := day.solar_in(year)) is not None]
        past = [one for one in kept if one <= today]
        if not past:
            raise DayAheadError(kept[0]) if kept else DayUnreadableError(typed)
        return past[0]

    def _on_day(self, _typed: str) -> None:
        try:
            self.day.beneath.say(long_day(self._read(), language_now()))
        except ShopError:
            self.day.beneath.say("")

    def on_save(self) -> None:
        """Note since when, and why."""
        self.line.finish_composing()
        if self.reasons.index() < 0:
            self.why.say_wrong(self.tr("Please pick a reason."))
            self.reasons.pills[0].setFocus()
            return
        try:
            day = self._read()
        except ShopError as error:
            self.day.say_wrong(say(error))
            self.line.setFocus()
            return
        self._write(_REASONS[self.reasons.index()], day)

    def _on_again(self) -> None:
        self._write(None, None)

    def _write(self, reason: GoneReason | None, day: date | None) -> None:
        verb = "set_back" if reason is None else "set_gone"
        self.write(verb, _SetGone(self._customers, self._shown.id, reason, day))
