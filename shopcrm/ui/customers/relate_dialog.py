"""Noting that two customers belong together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customers import RelationKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.today import LineCustomer
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.ui.common.buttons import Pills
from shopcrm.ui.common.fields import Labelled, Line
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel
from shopcrm.ui.common.tab_order import order_tabs
from shopcrm.ui.customers.deed_sheet import DeedSheet
from shopcrm.ui.customers.finder import CustomerFinder
from shopcrm.ui.customers.part import line_text
from shopcrm.ui.customers.words import offered
from shopcrm.ui.tools import Tools
from shopcrm.wording.cards import RELATION_WORDS
from shopcrm.wording.sheets import called

_KINDS: Final = tuple(RELATION_WORDS)
_WIDE: Final = 620


@dataclass(frozen=True, slots=True)
class _Relate:
    """What is written, on the worker."""

    customers: CustomersService
    customer_id: CustomerId
    other_id: CustomerId
    kind: RelationKind
    note: str | None

    def __call__(self) -> None:
        self.customers.relate(self.customer_id, self.other_id, self.kind, self.note)


class RelateDialog(DeedSheet):
    """Who, and what they are to her."""

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
            desk: The shop, to search in.
            customer_id: Whose card.
            parent: The window it stands before.

        Raises:
            NotFoundError: There is no such customer (any more).
        """
        shown = customers.card(customer_id).shown
        title = self.tr("Who belongs to {name}?")
        super().__init__(tools, shown, title, parent, _WIDE)
        self._customers = customers
        self._other: LineCustomer | None = None
        self._lay(desk, customer_id)
        self.set_buttons(self.save, self.close_button)
        order_tabs(self)
        self.finder.line.setFocus()

    def _lay(self, desk: Desk, customer_id: CustomerId) -> None:
        look = self.look
        panel = Panel(look, 16, 14)
        self.finder = CustomerFinder(look, desk, self.tr("Who is it?"))
        self.finder.leave_out(customer_id)
        self.finder.chosen.connect(self._on_chosen)
        panel.column.addWidget(self.finder)
        self.who = Text("", "strong", wraps=True)
        self.who.hide()
        panel.column.addWidget(self.who)
        words = [(word, "") for _, word in offered(RELATION_WORDS)]
        name = self.tr("What they are to her")
        self.kinds = Pills(look, words, name=name, may_be_none=False)
        self.kind = Labelled(look, name, self.kinds)
        self.kinds.chosen.connect(self.kind.note_change)
        panel.column.addWidget(self.kind)
        self.line = Line(look, self.tr("A word about it"), self.tr("her eldest, since 2019…"))
        self.note = Labelled(look, self.tr("A word about it"), self.line)
        panel.column.addWidget(self.note)
        self.body.column.addWidget(panel)
        self.body.column.addStretch(1)

    def _on_chosen(self, other: LineCustomer) -> None:
        self._other = other
        order_tabs(self)
        self.finder.empty()
        self.finder.field.clear_wrong()
        self.who.setText(called(other))
        self.who.show()
        self.kinds.pills[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def on_save(self) -> None:
        """Note who it is, and what they are to her."""
        self.line.finish_composing()
        if self._other is None:
            self.finder.field.say_wrong(self.tr("Please find who it is first."))
            self.finder.line.setFocus()
            return
        if self.kinds.index() < 0:
            self.kind.say_wrong(self.tr("Please pick what they are."))
            self.kinds.pills[0].setFocus()
            return
        kind, note = _KINDS[self.kinds.index()], line_text(self.line)
        work = _Relate(self._customers, self._shown.id, self._other.id, kind, note)
        self.write("relate", work)

    def say_wrong(self, sentence: str) -> None:
        """Say it beside the word about it, the one thing that can be too long."""
        self.note.say_wrong(sentence)
        self.line.setFocus()
