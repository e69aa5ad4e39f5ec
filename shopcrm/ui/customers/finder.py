"""Finding another customer inside a sheet: a line to type in, and the few who are meant below it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.today import LineCustomer
from shopcrm.services.desk import Desk
from shopcrm.services.searching import SearchService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.fields import Labelled, Line
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import clear, column
from shopcrm.ui.look import Look
from shopcrm.wording.sheets import called

MOST: Final = 5
_LONGEST: Final = 60


class CustomerFinder(QWidget):
    """Finds by anything the box finds by. Nothing pops up: the found are buttons below.

    Signals:
        chosen: Who was pressed (a ``LineCustomer``).
    """

    chosen = Signal(object)

    def __init__(self, look: Look, desk: Desk, label: str) -> None:
        super().__init__()
        self._look = look
        self._searching = SearchService(desk)
        self._but: CustomerId | None = None
        self._found: list[LineCustomer] = []
        self.line = Line(look, label, self.tr("Name, last digits of the phone…"))
        self.line.typed.connect(self._on_typed)
        self.line.entered.connect(self._on_enter)
        self.field = Labelled(look, label, self.line)
        layout = column(look, self, 0, 6)
        layout.addWidget(self.field)
        self._place = column(look, None, 0, 4)
        layout.addLayout(self._place)

    def leave_out(self, customer_id: CustomerId | None) -> None:
        """Never offer this one: it is her own card."""
        self._but = customer_id

    def found(self) -> list[str]:
        """Give who is offered, as shown."""
        return [called(one) for one in self._found]

    def empty(self) -> None:
        """Begin anew."""
        self.line.finish_composing()
        self.line.clear()

    def _on_typed(self, typed: str) -> None:
        clear(self._place)
        self._found = []
        if not typed.strip():
            return
        hits = self._searching.find(typed[:_LONGEST], MOST + 1)
        self._found = [hit.customer for hit in hits if hit.customer.id != self._but][:MOST]
        for number, one in enumerate(self._found):
            name = called(one)
            shown = self.tr("{name} · {phone}").format(name=name, phone=one.phone or "")
            button = Button(self._look, shown if one.phone else name, "tint", "user")
            button.setProperty("number", number)
            # Names below each other are read from where they begin.
            button.setStyleSheet("QPushButton { text-align: left; }")
            button.clicked.connect(self._on_chosen)
            self._place.addWidget(button)
        if not self._found:
            self._place.addWidget(Text(self.tr("Nobody found."), "caption", "text2"))

    def _on_enter(self) -> None:
        """Take the first; a word being composed is finished by the input method, not by this."""
        if self._found and not self.line.is_composing():
            self.chosen.emit(self._found[0])

    def _on_chosen(self) -> None:
        self.chosen.emit(self._found[int(self.sender().property("number"))])
