"""What can go wrong in a way the owner can act on.

Each kind carries facts (a path, a number of letters, a line), never a sentence: the sentences are in
``wording/errors.py``, one for each kind in each language, and a test asks for every one.
Anything that is not a ``ShopError`` is a bug.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


class ShopError(Exception):
    """Something the owner can be told, and can do something about."""


# --- what was typed --------------------------------------------------------------------------


class NameMissingError(ShopError):
    """Neither a name, nor a nickname, nor a phone was given: one of them is needed."""


@dataclass
class NameBlankError(NameMissingError):
    """Something else than a customer (a product, a plan, one of the staff, a field) was left without a name."""

    kind: str


class NoteEmptyError(ShopError):
    """There is nothing in the note."""


@dataclass
class TextTooLongError(ShopError):
    """A text is longer than its field may be. Nothing was cut off, nothing was saved."""

    field: str
    length: int
    limit: int


@dataclass
class DayUnreadableError(ShopError):
    """A day was typed that is not one (31 February) or that could not be read."""

    typed: str


@dataclass
class PhoneUnreadableError(ShopError):
    """Something was typed as a phone that has no digit in it."""

    typed: str


@dataclass
class MailUnreadableError(ShopError):
    """Something was typed as a mail address that has no ``@`` between two texts."""

    typed: str


@dataclass
class DayPastError(ShopError):
    """A follow-up was asked for on a day that has gone by."""

    day: date


@dataclass
class DayAheadError(ShopError):
    """Something was written down for a day that has not come yet: it cannot have taken place."""

    day: date


@dataclass
class ChoiceUnknownError(ShopError):
    """A value is not among those a field offers."""

    field: str
    value: str


@dataclass
class AlreadyThereError(ShopError):
    """A product, a field, a tag or one of the staff of that name is there already."""

    kind: str
    name: str


@dataclass
class TickUnreadableError(ShopError):
    """A part of what was typed from the paper could not be understood; nothing was ticked."""

    part: str


@dataclass
class SheetLineUnknownError(ShopError):
    """The printed sheet has no line of that number; nothing was ticked."""

    number: int


class SheetMissingError(ShopError):
    """No sheet was printed yet, or none of that number."""


# --- what is not there, or not any more ------------------------------------------------------


@dataclass
class NotFoundError(ShopError):
    """Something was asked for that is not in the shop's file (any more)."""

    kind: str
    key: str


@dataclass
class ChangedMeanwhileError(ShopError):
    """A card was saved from an old state of it: somebody else changed it in between."""

    kind: str
    key: str


@dataclass
class AlreadyDoneError(ShopError):
    """A follow-up was marked done that was done already."""

    key: str


class NothingToUndoError(ShopError):
    """There is nothing (within the time undo reaches) that could be taken back."""


class NothingToRedoError(ShopError):
    """There is nothing taken back that could be done again."""


# --- the file and the machine ----------------------------------------------------------------


class DatabaseBusyError(ShopError):
    """Another program has the file for itself; nothing was written, it can be tried again."""


@dataclass
class DiskFullError(ShopError):
    """There is no room to save. What was saved before is safe."""

    path: Path


@dataclass
class FolderNotWritableError(ShopError):
    """The folder of the data (or of a file to be made) cannot be written into."""

    path: Path


@dataclass
class FileMissingError(ShopError):
    """There is no such file."""

    path: Path


@dataclass
class FileUnreadableError(ShopError):
    """A file is there and may not be read."""

    path: Path


@dataclass
class DamagedFileError(ShopError):
    """The shop's file is not a shop's file, or parts of it are broken."""

    path: Path


@dataclass
class NewerFileError(ShopError):
    """The shop's file was written by a newer program; it was left as it is."""

    path: Path


@dataclass
class DeviceFaultError(ShopError):
    """The disk did not read or write what it was asked to."""

    path: Path


@dataclass
class FolderNotEmptyError(ShopError):
    """A practice shop was asked for in a folder that already has a shop in it."""

    path: Path


@dataclass
class OwnFileError(ShopError):
    """A list was to be written over one of the shop's own files; nothing was written."""

    path: Path


class NotShownError(ShopError):
    """What was asked for is done, but the answer could not be written where it was to go."""


# --- lists that come in and go out -----------------------------------------------------------


@dataclass
class FormatUnknownError(ShopError):
    """The ending of a file names no format we read or write.

    Attributes:
        ending: With its dot; empty when there is none.
        known: The endings that would do.
    """

    ending: str
    known: str = ".csv, .xlsx, .vcf"


@dataclass
class ImportFormatError(ShopError):
    """A file is not what its ending says.

    Attributes:
        expected: The format its ending promises, such as ``"xlsx"``.
        line: Where it went wrong, counted from 1; None when that cannot be said.
    """

    expected: str
    line: int | None = None


@dataclass
class FileTooLargeError(ShopError):
    """A file is larger than what may be brought in at once."""

    path: Path
    limit_mb: int


@dataclass
class NoColumnsError(ShopError):
    """A table has no heading by which a name or a phone could be told."""

    path: Path


# --- paper -----------------------------------------------------------------------------------


class PrinterMissingError(ShopError):
    """No printer is set up on this computer."""
