"""The thank-you card as a value: to whom, for what, from whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopcrm.domain.cleaning import clean_text
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import full_name, with_honorific
from shopcrm.errors import ChoiceUnknownError, NotFoundError, TextTooLongError
from shopcrm.services.desk import Desk
from shopcrm.storage.customers import fetch_customer

TEMPLATES = 3
"""How many texts come ready for each occasion."""

TEXT_LIMIT = 600
"""Letters on a card that can still be read without a glass."""


class Occasion(StrEnum):
    """What the shop says thank you for."""

    FIRST_VISIT = "first_visit"
    VISIT = "visit"
    PUT_RIGHT = "put_right"


@dataclass(frozen=True, slots=True)
class ThankYouCard:
    """A card to one customer.

    Attributes:
        language: The customer's, in which the card is worded.
        called: What she is called to her face, else her name with its honorific; empty where only a number is known.
        occasion: What for.
        template: Which of the texts that come ready, counted from 1.
        text: What the owner wrote in its place, in one line or several; empty for the text that came ready.
        from_shop: The shop's name; may be empty.
        day: The day it is written.
    """

    language: str
    called: str
    occasion: Occasion
    template: int
    text: str
    from_shop: str
    day: date


class ThankYouService:
    """Gives thank-you cards."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def card(
        self,
        customer_id: CustomerId,
        occasion: Occasion = Occasion.VISIT,
        template: int = 1,
        text: str = "",
    ) -> ThankYouCard:
        """Make a card.

        Args:
            customer_id: To whom.
            occasion: What for.
            template: Which of the texts that come ready, from 1 to ``TEMPLATES``.
            text: The owner's own words in its place.

        Raises:
            NotFoundError: There is no such customer.
            ChoiceUnknownError: There is no such template.
            TextTooLongError: The text is longer than ``TEXT_LIMIT``.
        """
        if not 1 <= template <= TEMPLATES:
            raise ChoiceUnknownError("text", str(template))
        own = clean_text(text)
        if len(own) > TEXT_LIMIT:
            raise TextTooLongError("text", len(own), TEXT_LIMIT)
        with self._desk.read() as connection:
            customer = fetch_customer(connection, customer_id)
        if customer is None:
            raise NotFoundError("customer", str(customer_id))
        name = full_name(customer.family_name, customer.given_name, customer.name_order)
        # A number with its middle hidden is nothing to call anybody.
        named = with_honorific(
            name or customer.nickname or "", customer.honorific, customer.language
        )
        return ThankYouCard(
            language=customer.language,
            called=customer.how_to_address or named,
            occasion=occasion,
            template=template,
            text=own,
            from_shop=self._desk.shop().name,
            day=self._desk.today(),
        )
