"""Who of the shop wrote something down."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.ids import StaffId, Uid
from shopcrm.errors import NameBlankError, TextTooLongError

STAFF_NAME_LIMIT = 80


@dataclass(frozen=True, slots=True)
class Staff:
    """One of the staff. ``active`` is False for somebody who left; what she wrote keeps her name."""

    id: StaffId
    uid: Uid
    version: int
    name: str
    active: bool = True


def check_staff_name(name: str) -> str:
    """Give the name of one of the staff, cleaned.

    Raises:
        NameBlankError: Nothing is left of it.
        TextTooLongError: It is longer than ``STAFF_NAME_LIMIT``.
    """
    cleaned = clean_line(name)
    if not cleaned:
        raise NameBlankError("staff")
    if len(cleaned) > STAFF_NAME_LIMIT:
        raise TextTooLongError("staff_name", len(cleaned), STAFF_NAME_LIMIT)
    return cleaned
