"""Address labels as values: whose, and where on which sheet they begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shopcrm.domain.addresses import is_deliverable, postal_address
from shopcrm.domain.customers import Customer
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific, full_name
from shopcrm.domain.today import LineCustomer
from shopcrm.errors import ChoiceUnknownError
from shopcrm.services.desk import Desk
from shopcrm.services.showing import line_customers
from shopcrm.storage.customers import fetch_customers

OFFSET_LIMIT_MM = 20.0
"""How far the print may be moved; more than any printer is off."""

AT_ONCE = 500
"""Customers read in one statement."""


@dataclass(frozen=True, slots=True)
class LabelGrid:
    """How labels lie on their paper, all in millimetres.

    Attributes:
        code: By which it is chosen and kept in settings.
        paper: Width and height of the sheet; of the one label on a roll.
        label: Width and height of a label.
        columns: Labels beside each other.
        rows: Labels below each other.
        corner: Where the first label begins, from the left and the top.
        step: From one label to the next, across and down.
        inset: What stays free in a label, at the sides and above and below: printers do not reach the edge of the paper.
    """

    code: str
    paper: tuple[float, float]
    label: tuple[float, float]
    columns: int = 1
    rows: int = 1
    corner: tuple[float, float] = (0.0, 0.0)
    step: tuple[float, float] = (0.0, 0.0)
    inset: tuple[float, float] = (4.0, 2.5)

    @property
    def per_page(self) -> int:
        """Give how many labels are on a sheet."""
        return self.columns * self.rows


A4_24 = LabelGrid(
    "a4-24", (210, 297), (70, 37), 3, 8, corner=(0, 0.5), step=(70, 37), inset=(6.5, 4)
)
LETTER_30 = LabelGrid(
    *("letter-30", (215.9, 279.4), (66.675, 25.4), 3, 10),
    corner=(4.7625, 12.7),
    step=(69.85, 25.4),
    inset=(4.5, 2),
)
ROLL_62X29 = LabelGrid("roll-62x29", (62, 29), (62, 29))

GRIDS = {grid.code: grid for grid in (A4_24, LETTER_30, ROLL_62X29)}
"""The labels that are known, by their code."""

_LETTER_COUNTRIES = {"US", "CA"}


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on one label. The honorific is put to the name when it is worded.

    Attributes:
        language: The customer's; it decides the honorific, and whether the name stands first or last.
        name: Without honorific.
        honorific: The customer's own.
        postal_code: As written above the address; None when there is none, or it stands in ``lines``.
        lines: The address, one or more.
        written_in: In whose letters the address is: ``"ko"``, ``"ja"`` or ``"en"``. A foreigner may live next door.
        country: ISO code, or as it was typed; None at home.
    """

    language: str
    name: str
    honorific: Honorific
    postal_code: str | None
    lines: tuple[str, ...]
    written_in: str
    country: str | None = None


class LeftOutReason(StrEnum):
    """Why somebody gets no label."""

    GONE = "gone"
    NO_NAME = "no_name"
    NO_ADDRESS = "no_address"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody who gets no label, and why."""

    customer: LineCustomer
    reason: LeftOutReason


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels as they are printed.

    Attributes:
        labels: In the order asked for; may be empty.
        skipped: Who was asked for and gets none.
        start_at: Which label of the first sheet is the first that is still there, counted from 1.
        offset_mm: How far all is moved to the right and down, for a printer that is off.
        grid: What they are printed on.
    """

    labels: tuple[Label, ...]
    skipped: tuple[LeftOut, ...]
    start_at: int
    offset_mm: tuple[float, float]
    grid: LabelGrid


class LabelService:
    """Gives labels for the post."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def labels(
        self,
        ids: Sequence[CustomerId],
        start_at: int = 1,
        grid: LabelGrid | None = None,
        offset_mm: tuple[float, float] = (0.0, 0.0),
    ) -> LabelSheet:
        """Make one label for each customer, in the order given. Who is not there any more is left out.

        Args:
            ids: Whose; one that stands twice gets one label.
            start_at: The first label of the sheet that is still there, counted from 1, row by row.
            grid: The paper; None takes the usual one of the shop's country.
            offset_mm: How far to move the print to the right and down.

        Raises:
            ChoiceUnknownError: The sheet has no such label, or the print would be moved further than ``OFFSET_LIMIT_MM``.
        """
        shop = self._desk.shop()
        grid = grid or (LETTER_30 if shop.country in _LETTER_COUNTRIES else A4_24)
        if not 1 <= start_at <= grid.per_page:
            raise ChoiceUnknownError("label", str(start_at))
        for distance in offset_mm:
            # Written so that what is no number at all is refused as well.
            if not abs(distance) <= OFFSET_LIMIT_MM:
                raise ChoiceUnknownError("paper", f"{distance:g} mm")
        labels: list[Label] = []
        skipped: list[LeftOut] = []
        for customer, shown in self._asked_for(ids):
            reason = _reason_against(customer)
            if reason is None:
                labels.append(_label(customer, shown, shop.country))
            else:
                skipped.append(LeftOut(shown, reason))
        return LabelSheet(tuple(labels), tuple(skipped), start_at, offset_mm, grid)

    def _asked_for(self, ids: Sequence[CustomerId]) -> Iterator[tuple[Customer, LineCustomer]]:
        wanted = list(dict.fromkeys(ids))
        with self._desk.read() as connection:
            for begin in range(0, len(wanted), AT_ONCE):
                some = wanted[begin : begin + AT_ONCE]
                found = {one.id: one for one in fetch_customers(connection, some)}
                shown = line_customers(connection, some, self._desk.shop())
                yield from ((found[key], shown[key]) for key in some if key in found)


def _reason_against(customer: Customer) -> LeftOutReason | None:
    if customer.gone is not None:
        return LeftOutReason.GONE
    if not any(map(is_deliverable, customer.addresses)):
        return LeftOutReason.NO_ADDRESS
    named = full_name(customer.family_name, customer.given_name, customer.name_order)
    # An envelope to "010-****-6789" would reach nobody, and show her number to everybody.
    return None if named or customer.nickname else LeftOutReason.NO_NAME


def _label(customer: Customer, shown: LineCustomer, home: str) -> Label:
    address = next(filter(is_deliverable, customer.addresses))
    written = postal_address(address, customer.language, home)
    return Label(
        language=customer.language,
        name=shown.name,
        honorific=customer.honorific,
        postal_code=written.postal_code,
        lines=written.lines,
        written_in=written.written_in,
        country=written.country,
    )
