"""What is printed, as values: the painters in ``printing/`` turn them into paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shopcrm.domain.ids import SheetId
from shopcrm.domain.today import TodayLine
from shopcrm.services.desk import Desk
from shopcrm.services.today import TodayService
from shopcrm.storage import sheets


class Paper(StrEnum):
    """The papers a list is printed on."""

    A4 = "a4"
    LETTER = "letter"
    MM80 = "80mm"
    MM58 = "58mm"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of the list with the number by which it comes back from the paper (counted from 1)."""

    number: int
    line: TodayLine


@dataclass(frozen=True, slots=True)
class FollowupSheet:
    """The follow-up list as it is printed. ``lines`` are in the order of the list; groups are made by the painter.

    ``id`` is None for a preview that was not kept.
    """

    day: date
    shop: str
    lines: tuple[SheetLine, ...]
    id: SheetId | None = None


class PrintService:
    """Gives lists for the paper, and keeps what was printed."""

    def __init__(self, desk: Desk, today: TodayService) -> None:
        self._desk = desk
        self._today = today

    def followup_sheet(self, day: date | None = None) -> FollowupSheet:
        """Give the list of a day as it would be printed; nothing is kept."""
        listed = self._today.list_today(day)
        lines = tuple(SheetLine(number, line) for number, line in enumerate(listed.lines, 1))
        return FollowupSheet(listed.day, self._desk.shop().name, lines)

    def keep_sheet(self, sheet: FollowupSheet, paper: Paper) -> FollowupSheet:
        """Keep a sheet that is being printed, so that its numbers can be ticked when the paper comes back.

        Raises:
            ShopError: The file failed; nothing was kept.
        """
        names = [one.line.name for one in sheet.lines]
        with self._desk.database.write_beside() as connection:
            sheet_id = sheets.insert_sheet(
                connection, sheet.day, paper.value, self._desk.now(), names
            )
        return replace(sheet, id=sheet_id)

    def forget_sheet(self, sheet: FollowupSheet) -> None:
        """Forget a sheet that was not printed after all: its numbers stand on no paper.

        Raises:
            ShopError: The file failed; the sheet is still kept.
        """
        if sheet.id is not None:
            with self._desk.database.write_beside() as connection:
                sheets.delete_sheet(connection, sheet.id)
