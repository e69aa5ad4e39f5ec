"""The parts of a name and the order they are written in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NameOrder(StrEnum):
    """In which order the parts are written, and whether with a space."""

    FAMILY_FIRST_JOINED = "family_first_joined"
    FAMILY_FIRST_SPACED = "family_first_spaced"
    GIVEN_FIRST = "given_first"


@dataclass(frozen=True, slots=True)
class ParsedName:
    """What was understood from the one name field.

    Attributes:
        family_name: None where there is none or it cannot be told.
        given_name: A description (꽃집 아주머니) and a name that cannot be cut stay whole in it.
        name_order: The order that writes the name as its people do.
        how_to_address: A title that was cut off: 사장님, 先生, Dr. Walsh.
        language: ISO 639 code of the customer's language, None when the script does not tell.
    """

    family_name: str | None
    given_name: str | None
    name_order: NameOrder
    how_to_address: str | None = None
    language: str | None = None


def full_name(family: str | None, given: str | None, order: NameOrder) -> str:
    """Write a name in its order, without honorific; a missing part leaves no space. May be empty."""
    first, second = (given, family) if order is NameOrder.GIVEN_FIRST else (family, given)
    if not first or not second:
        return first or second or ""
    return f"{first}{'' if order is NameOrder.FAMILY_FIRST_JOINED else ' '}{second}"
