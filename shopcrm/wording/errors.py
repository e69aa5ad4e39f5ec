"""One sentence for each way to fail that the owner can act on: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from shopcrm import errors
from shopcrm.errors import ShopError
from shopcrm.wording.days import long_day
from shopcrm.wording.things import field_word, kind_word
from shopcrm.wording.translators import Words, language_now

Errors = Words("Errors")

LONGEST_QUOTE = 80
"""Letters of a typed text or a path that are repeated in a sentence; the rest becomes an ellipsis."""


def say(error: ShopError) -> str:
    """Say what happened, what is safe and what to do, in the language that is spoken.

    What the owner typed is repeated shortened, on one line and without control characters, so that it can
    neither break a terminal nor fill the screen.
    """
    known = next(kind for kind in type(error).__mro__ if kind in SENTENCES)
    return SENTENCES[known](error).format(**_facts(error))


def _facts(error: ShopError) -> dict[str, str]:
    """Word each fact an error carries, by the name of its field."""
    # mypy takes an error for no dataclass at all, since the first of its kind is none.
    names = getattr(error, "__dataclass_fields__", {})
    return {name: _word(name, getattr(error, name)) for name in names}


def _word(name: str, value: object) -> str:
    if name in _BY_NAME:
        return quoted(_BY_NAME[name](str(value)))
    if isinstance(value, date):
        return long_day(value, language_now())
    if isinstance(value, int):
        return f"{value:,}"
    return quoted(str(value))


def quoted(text: str) -> str:
    """Make a text fit to stand inside a sentence: one line, nothing unprintable, not too long."""
    head = text[: LONGEST_QUOTE * 4]
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in head).split())
    shortened = len(text) > len(head) or len(line) > LONGEST_QUOTE
    return line[: LONGEST_QUOTE - 1].rstrip() + "…" if shortened else line


_BY_NAME: dict[str, Callable[[str], str]] = {"kind": kind_word, "field": field_word}
"""Facts that hold a code, by the name of the fact."""

SENTENCES: dict[type[ShopError], Callable[[Any], str]] = {
    ShopError: lambda _: Errors.tr(
        "That didn't work. What was saved before is safe. Please try once more."
    ),
    errors.NameMissingError: lambda _: Errors.tr(
        "We need a name, a nickname or a phone number to know somebody by. Nothing was saved yet. Please add one of them."
    ),
    errors.NameBlankError: lambda _: Errors.tr(
        "It needs a name ({kind}). Nothing was saved yet. Please write one."
    ),
    errors.NoteEmptyError: lambda _: Errors.tr(
        "There's nothing in the note, so nothing was saved. Write a word or two, then save again."
    ),
    errors.TextTooLongError: lambda _: Errors.tr(
        "The {field} is {length} letters long, and we can keep {limit}. Nothing was cut off and nothing was saved. Please shorten it a little."
    ),
    errors.DayUnreadableError: lambda _: Errors.tr(
        "We couldn't read “{typed}” as a date. Nothing was saved yet. Try it like 2026-12-08, or Dec 8."
    ),
    errors.PhoneUnreadableError: lambda _: Errors.tr(
        "The phone number “{typed}” has no digits. Nothing was saved yet. Please look at it once more."
    ),
    errors.MailUnreadableError: lambda _: Errors.tr(
        "The mail address “{typed}” needs an @ in the middle. Nothing was saved yet. Please look at it once more."
    ),
    errors.DayPastError: lambda _: Errors.tr(
        "{day} has gone by already. Nothing was saved yet. Please pick today or a later day."
    ),
    errors.DayAheadError: lambda _: Errors.tr(
        "{day} hasn't come yet, so it can't have happened then. Nothing was saved. Please pick today or an earlier day."
    ),
    errors.ChoiceUnknownError: lambda _: Errors.tr(
        "“{value}” isn't among the choices for the {field}. Nothing was saved yet. Please pick one of those offered."
    ),
    errors.AlreadyThereError: lambda _: Errors.tr(
        "“{name}” is there already ({kind}). Nothing was added. Use that one, or choose another name."
    ),
    errors.TickUnreadableError: lambda _: Errors.tr(
        "We couldn't read “{part}”. Nothing was ticked. Please type each number from the paper with what happened, such as 1 ok, 3 no answer."
    ),
    errors.SheetLineUnknownError: lambda _: Errors.tr(
        "The printed list has no number {number}. Nothing was ticked. Please look at the paper once more."
    ),
    errors.SheetMissingError: lambda _: Errors.tr(
        "We couldn't find that printed list. Nothing was ticked. Please check its number, or print today's list first."
    ),
    errors.NotFoundError: lambda _: Errors.tr(
        "We couldn't find it in your shop ({kind} {key}). Nothing was changed. Please check it, or undo if it was just deleted."
    ),
    errors.ChangedMeanwhileError: lambda _: Errors.tr(
        "Somebody else changed it while you were writing ({kind} {key}). Nothing was overwritten. Look at the new version, then save again."
    ),
    errors.AlreadyDoneError: lambda _: Errors.tr(
        "That was done already ({key}). Nothing was changed. If it was ticked by mistake, undo it."
    ),
    errors.NothingToUndoError: lambda _: Errors.tr(
        "There's nothing left to take back. Everything you saved is still here."
    ),
    errors.NothingToRedoError: lambda _: Errors.tr(
        "There's nothing to do again. Everything you saved is still here."
    ),
    errors.DatabaseBusyError: lambda _: Errors.tr(
        "Another program is busy with your shop's file. Nothing was written, and nothing is lost. Please try again in a moment."
    ),
    errors.DiskFullError: lambda _: Errors.tr(
        "There isn't enough room to save ({path}). What was saved before is safe. Free some space, then try again."
    ),
    errors.FolderNotWritableError: lambda _: Errors.tr(
        "We can't write into this folder: {path}. What was saved before is safe. Choose another folder, or allow writing there."
    ),
    errors.FileMissingError: lambda _: Errors.tr(
        "We couldn't find this file: {path}. Nothing was changed. Please check its name and where it is."
    ),
    errors.FileUnreadableError: lambda _: Errors.tr(
        "We aren't allowed to read this file: {path}. Nothing was changed. Allow reading it, or copy it somewhere else and try again."
    ),
    errors.DamagedFileError: lambda _: Errors.tr(
        "This file is damaged, or isn't a shop's file: {path}. We left it just as it is. Please keep it, and open a backup instead."
    ),
    errors.NewerFileError: lambda _: Errors.tr(
        "A newer version of this program wrote this file: {path}. We left it just as it is. Please update the program, then open it again."
    ),
    errors.DeviceFaultError: lambda _: Errors.tr(
        "The disk didn't read or write as it should: {path}. What was saved before was left alone. Check the disk and its cable, then try again."
    ),
    errors.FolderNotEmptyError: lambda _: Errors.tr(
        "There's a shop in this folder already: {path}. We left it just as it is. Choose an empty folder for the practice shop."
    ),
    errors.OwnFileError: lambda _: Errors.tr(
        "This is one of the shop's own files: {path}. We left it just as it is. Please choose another name for the new file."
    ),
    errors.NotShownError: lambda _: Errors.tr(
        "It's done and saved, but there was no room for the answer. Nothing is lost, and it needn't be done again. Make some room, then look it up."
    ),
    errors.FormatUnknownError: lambda error: (
        Errors.tr(
            "We can't work with files that end in “{ending}”. Nothing was changed. Try one of these: {known}."
        )
        if error.ending
        else Errors.tr(
            "The file's name has no ending, so we can't tell what it is. Nothing was changed. Try one of these: {known}."
        )
    ),
    errors.ImportFormatError: lambda error: (
        Errors.tr(
            "We couldn't read this file as {expected}. Nothing was brought in. Save it once more in the program it came from, then try again."
        )
        if error.line is None
        else Errors.tr(
            "We couldn't read this file as {expected} at line {line}. Nothing was brought in. Please look at that line, then try again."
        )
    ),
    errors.FileTooLargeError: lambda _: Errors.tr(
        "This file is larger than the {limit_mb} MB we can bring in at once: {path}. Nothing was brought in. Please split it into smaller ones."
    ),
    errors.NoColumnsError: lambda _: Errors.tr(
        "We found no heading for a name or a phone in this file: {path}. Nothing was brought in. Please name the columns in the first row, such as Name and Phone."
    ),
    errors.PrinterMissingError: lambda _: Errors.tr(
        "We can't find the printer. Your list is still here. Check the printer's power and cable, or save a PDF instead."
    ),
}
"""How each kind is said. ``{names}`` are the facts of the error, worded by ``_facts``."""
