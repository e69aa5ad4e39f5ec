"""What was done to a card, newest first: what changed, when, by whom."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from shopcrm.domain.ids import CustomerId
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.services.shop import StaffService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Empty, Panel
from shopcrm.ui.customers.history_words import Told, told
from shopcrm.ui.customers.sheet import Sheet
from shopcrm.ui.tools import Tools
from shopcrm.wording.sheets import called

AT_ONCE: Final = 30
_WIDE: Final = 640


class HistoryDialog(Sheet):
    """The history of a card. It only shows; what was done is taken back by Undo."""

    def __init__(
        self,
        tools: Tools,
        customers: CustomersService,
        staff: StaffService,
        desk: Desk,
        customer_id: CustomerId,
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            tools: What every page is given.
            customers: Who knows it.
            staff: For their names.
            desk: The shop's day and time zone.
            customer_id: Whose card.
            parent: The window it stands before.

        Raises:
            NotFoundError: There is no such customer (any more).
        """
        shown = customers.card(customer_id).shown
        super().__init__(tools.look, "", parent, _WIDE)
        title = self.tr("What was written on the card of {name}").format(name=called(shown))
        self.title.setText(title)
        self.setWindowTitle(title)
        names = {int(one.id): one.name for one in staff.list_staff()}
        zone, today = desk.shop().time_zone, desk.today()
        self._told = [told(one, names, zone, today) for one in customers.history(customer_id)]
        self._shown = 0
        self.older = Button(self.look, self.tr("Show older ones"), "plain", "history")
        self.older.clicked.connect(self._on_older)
        self.close_button = Button(self.look, self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.set_buttons(self.close_button)
        if not self._told:
            self.body.column.addWidget(
                Empty(self.look, "history", self.tr("Nothing was written yet."))
            )
        self.body.column.addWidget(self.older)
        self.body.column.addStretch(1)
        self._on_older()
        self.close_button.setFocus()

    def _on_older(self) -> None:
        """Show some more; those who come for years have hundreds."""
        until = min(self._shown + AT_ONCE, len(self._told))
        for number in range(self._shown, until):
            self.body.column.insertWidget(number, _entry(self, self._told[number]))
        self._shown = until
        self.older.setVisible(until < len(self._told))


def _entry(sheet: HistoryDialog, one: Told) -> Panel:
    look = sheet.look
    panel = Panel(look, 14, 4)
    ink = "text3" if one.is_taken_back else "text"
    panel.column.addWidget(Text(one.what, "strong", ink, wraps=True))
    panel.column.addWidget(Text(one.when, "caption", "text2", wraps=True))
    for line in one.lines:
        panel.column.addWidget(Text(line, "body", ink, wraps=True))
    panel.setAccessibleName(". ".join((one.what, one.when, *one.lines)))
    return panel
