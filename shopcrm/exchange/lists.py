"""What came out of a list that was brought in: drafts, what was refused, and what was left aside."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shopcrm.domain.customers import CustomerDraft

LINE_LIMIT = 10_000
"""Letters in a name, a phone, a tag or any other text of one line."""

NOTE_LIMIT = 100_000
"""Letters in a note."""

PHOTO_LIMIT = 2 * 1024 * 1024
"""Bytes in a picture."""


class RefusedReason(StrEnum):
    """Why a row or a card did not come in."""

    NAMELESS = "nameless"
    """It has neither a name, nor a nickname, nor a phone."""
    TOO_LONG = "too_long"
    """A text is longer than its field may be."""
    GROUP = "group"
    """The card is a list of other cards, not a person."""
    BROKEN = "broken"
    """The card has no end, or a quotation mark of the row is never closed."""
    TOTALS = "totals"
    """It adds up the lines above it, or counts them."""


class RemarkReason(StrEnum):
    """What did not come in, though its row or card did."""

    DAY_UNREADABLE = "day_unreadable"
    PHONE_UNREADABLE = "phone_unreadable"
    PHONE_CUT_OFF = "phone_cut_off"
    MAIL_UNREADABLE = "mail_unreadable"
    PHOTO_LEFT_OUT = "photo_left_out"
    LINE_UNREADABLE = "line_unreadable"
    CELL_WITHOUT_HEADING = "cell_without_heading"
    LETTERS_UNREADABLE = "letters_unreadable"
    VALUE_UNREADABLE = "value_unreadable"


@dataclass(slots=True)
class ReadRow:
    """A row or card that was understood.

    Attributes:
        line: The line of the file (the row of the sheet) it begins on, counted from 1.
        sheet: The sheet's name, where the file has more than one with a list on it.
    """

    line: int
    draft: CustomerDraft
    sheet: str | None = None


@dataclass(slots=True)
class RefusedRow:
    """A row or card that did not come in. ``words`` is what it begins with, so that it can be found."""

    line: int
    reason: RefusedReason
    words: str = ""
    sheet: str | None = None


@dataclass(slots=True)
class Remark:
    """A part of a row that could not be understood; the rest of the row came in. ``words`` is that part as it stands."""

    line: int
    reason: RemarkReason
    words: str = ""
    sheet: str | None = None


@dataclass(slots=True)
class ReadList:
    """A list as it was read, in the order of the file.

    Attributes:
        ignored_columns: Headings of a table (names of properties of a vCard file) that hold nothing we keep.
        remarks: What could not be understood in rows that came in all the same.
        ignored_sheets: Sheets that are hidden, or that have no heading we know.
        encoding: The codec the letters were read with; None for a spreadsheet.
    """

    rows: tuple[ReadRow, ...]
    refused: tuple[RefusedRow, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    ignored_sheets: tuple[str, ...] = ()
    encoding: str | None = None
