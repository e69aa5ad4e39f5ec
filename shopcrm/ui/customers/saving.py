"""What is written when a form is saved, as plain values for the worker."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.domain.customers import CustomerDraft, Relation
from shopcrm.domain.ids import CustomerId
from shopcrm.services.customers import CustomersService


@dataclass(frozen=True, slots=True)
class Save:
    """Writes a card with all that hangs on it, as one action.

    Attributes:
        customer_id: None for somebody new.
        version: The card's, as it was read.
        draft: What the card shall be.
        relations: Who shall belong to her; None when they are those already.
        without_photo: The photo in the file goes.
    """

    customers: CustomersService
    customer_id: CustomerId | None
    version: int
    draft: CustomerDraft
    relations: tuple[Relation, ...] | None
    without_photo: bool

    def __call__(self) -> CustomerId:
        """Write it; see ``CustomersService.save``."""
        return self.customers.save(
            self.customer_id,
            self.version,
            self.draft,
            self.relations,
            without_photo=self.without_photo,
        )
