"""Taking a card away: at once, and the toast brings it back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.today import LineCustomer
from shopcrm.services.customers import CustomersService
from shopcrm.ui.common.keeping import done_said
from shopcrm.ui.tools import Tools


@dataclass(frozen=True, slots=True)
class _Delete:
    """A card to be taken away, on the worker."""

    customers: CustomersService
    customer_id: CustomerId

    def __call__(self) -> None:
        self.customers.delete(self.customer_id)


class Deleting(QObject):
    """One card being taken away; it goes away with its owner.

    Signals:
        deleted: It is gone (a ``CustomerId``).
    """

    deleted = Signal(object)

    def __init__(self, tools: Tools, shown: LineCustomer, owner: QObject) -> None:
        super().__init__(owner)
        self._tools, self._shown = tools, shown

    def on_done(self, _nothing: None) -> None:
        """Say it, with the button that takes it back."""
        sentence = done_said("delete_customer", self._shown)
        self._tools.messages.say(sentence, undo=True)
        self.deleted.emit(self._shown.id)
        self.deleteLater()

    def on_error(self, error: Exception) -> None:
        """Say why it could not be."""
        self._tools.messages.fail(error)
        self.deleteLater()


def delete_customer(
    tools: Tools, customers: CustomersService, customer_id: CustomerId, owner: QObject
) -> Deleting:
    """Take a card away without asking: Undo in the toast brings it back whole.

    Args:
        tools: What every page is given.
        customers: Who does it.
        customer_id: Whose card.
        owner: The page it is done from.

    Returns:
        What tells by ``deleted`` that it is done; its owner keeps it.

    Raises:
        NotFoundError: There is no such customer (any more).
    """
    deleting = Deleting(tools, customers.card(customer_id).shown, owner)
    work = _Delete(customers, customer_id)
    tools.tasks.write(deleting, work, deleting.on_done, deleting.on_error)
    return deleting
