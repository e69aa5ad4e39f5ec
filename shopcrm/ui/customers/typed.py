"""From the search box to a new card: what was typed there, in the field where it belongs."""

from __future__ import annotations

import re

from shopcrm.domain.customer_rules import NAME_LIMIT, draft_from_name
from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.phones import PHONE_LIMIT, phone_digits, read_phone
from shopcrm.domain.scripts import even_widths

_PHONE = re.compile(r"[\d\s()+\-./·~#*]+")


def draft_of_typed(text: str, country: str, language: str) -> CustomerDraft:
    """Begin a draft from what was typed into the search box: digits are a phone, anything else is a name.

    Args:
        text: As typed.
        country: The shop's, by which a number is read.
        language: The shop's, where the letters of a name leave it open.

    Returns:
        An empty draft for nothing, and for what is too long to be either.
    """
    typed = " ".join(text.split())
    if not typed or len(typed) > NAME_LIMIT:
        return CustomerDraft()
    narrow = even_widths(typed)
    if phone_digits(narrow) and len(narrow) <= PHONE_LIMIT and _PHONE.fullmatch(narrow):
        return CustomerDraft(phones=(read_phone(typed, country),))
    return draft_from_name(typed, language=language)
