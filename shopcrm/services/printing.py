"""What is printed, as values: the painters in ``printing/`` turn them into paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shopcrm.domain.ids import SheetId
from shopcrm.domain.today import TodayLine
from shopcrm.errors import SheetLineUnknownError, SheetMissingError
from shopcrm.services.desk import Desk
from shopcrm.services.kept_lines import lines_named
from shopcrm.services.today import TodayService
from shopcrm.storage import sheets
from shopcrm.storage.sheets import KeptSheet


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

    ``id`` is None for a preview that was not kept. ``folded`` are the remembered days of those who are no regulars, which
    share one line without a number. ``country`` decides how the days are written in English.
    """

    day: date
    shop: str
    lines: tuple[SheetLine, ...]
    id: SheetId | None = None
    folded: tuple[TodayLine, ...] = ()
    country: str = "US"


class PrintService:
    """Gives lists for the paper, and keeps what was printed."""

    def __init__(self, desk: Desk, today: TodayService) -> None:
        self._desk = desk
        self._today = today

    def followup_sheet(self, day: date | None = None) -> FollowupSheet:
        """Give the list of a day as it would be printed; nothing is kept."""
        listed = self._today.list_today(day)
        lines = tuple(SheetLine(number, line) for number, line in enumerate(listed.lines, 1))
        shop = self._desk.shop()
        return FollowupSheet(
            listed.day, shop.name, lines, folded=listed.folded, country=shop.country
        )

    def line_name(self, number: int, sheet_id: SheetId | None = None) -> str:
        """Give the name of the line that a number stands for on a kept sheet; on the one printed last when None.

        Raises:
            SheetMissingError: No sheet was printed yet.
            SheetLineUnknownError: The sheet has no such line.
        """
        with self._desk.read() as connection:
            sheet = sheet_id or sheets.last_sheet(connection)
            lines = None if sheet is None else sheets.fetch_lines(connection, sheet)
        if lines is None:
            raise SheetMissingError
        if number not in lines:
            raise SheetLineUnknownError(number)
        return lines[number]

    def kept_sheets(self, most: int = 20) -> tuple[KeptSheet, ...]:
        """List what was printed last, the newest first."""
        with self._desk.read() as connection:
            return tuple(sheets.list_sheets(connection, most))

    def kept_sheet(self, sheet_id: SheetId) -> FollowupSheet:
        """Give a sheet that was printed, with what its lines stand for now.

        Lines that were done or deleted since have the state ``DONE``; of deleted ones nobody knows whose they were.

        Raises:
            SheetMissingError: There is no such sheet.
        """
        shop, today = self._desk.shop(), self._desk.today()
        with self._desk.read() as connection:
            kept = sheets.fetch_sheet(connection, sheet_id)
            if kept is None:
                raise SheetMissingError
            names = sheets.fetch_lines(connection, sheet_id) or {}
            found = lines_named(connection, list(names.values()), shop, today)
        lines = tuple(SheetLine(number, found[name]) for number, name in sorted(names.items()))
        return FollowupSheet(kept.day, shop.name, lines, sheet_id, country=shop.country)

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
