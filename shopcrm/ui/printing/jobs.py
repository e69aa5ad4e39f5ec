"""What can be printed: each job gives its papers and its pages, for the preview, the printer and the PDF alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar

from shopcrm.printing.followup_list import lay_out
from shopcrm.printing.output import Leaf, write_leaves
from shopcrm.printing.painting import paint_page
from shopcrm.printing.placed import Page, Text
from shopcrm.services.printing import FollowupSheet, Paper, PrintService
from shopcrm.ui.printing.words import Printing
from shopcrm.wording import sheets
from shopcrm.wording.days import dated_for, plain_day
from shopcrm.wording.translators import speaking

LETTER_COUNTRIES = frozenset({"US", "CA", "MX"})
"""Where the usual paper is Letter and not A4."""


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """A paper or a sheet of labels that can be taken: its code, its words, its icon, and what more is to be said of it."""

    code: str
    words: str
    icon: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Printout:
    """Pages that are laid out.

    Attributes:
        title: For the printer's queue and the PDF; it names no customer.
        leaves: The pages, one or more.
        about: What stands on them, a line each, for the owner.
        left_out: Who is not on them and why, a line each.
        is_blank: Nothing is on them, so that they are not worth the paper.
        sheet: The list, where the pages are one.
    """

    title: str
    leaves: tuple[Leaf, ...]
    about: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    is_blank: bool = False
    sheet: FollowupSheet | None = None


class PrintJob:
    """Something to be printed. It holds services and values and no widget, because pages are laid out by a worker."""

    REMEMBERS_PAPER: ClassVar = False
    """Whether the paper taken is the one to begin with the next time."""

    def title(self) -> str:
        """Say what is printed."""
        raise NotImplementedError

    def papers(self) -> Sequence[PaperChoice]:
        """Give the papers it can be printed on, one or more."""
        raise NotImplementedError

    def first_paper(self, remembered: str | None) -> str:
        """Give the code of the paper to begin with."""
        known = [choice.code for choice in self.papers()]
        return remembered if remembered in known else known[0]

    def pages(self, paper: str) -> Callable[[], Printout]:
        """Give what lays the pages out, as everything is chosen now; to be called by a worker.

        It may raise a ``ShopError``.
        """
        raise NotImplementedError

    def keep(self, printout: Printout, paper: str) -> Printout:  # noqa: ARG002
        """Make pages ready that are going to the paper; in a worker.

        Raises:
            ShopError: The file failed.
        """
        return printout

    def forget(self, printout: Printout) -> None:
        """Take back what ``keep`` did, because nothing came to the paper after all; in a worker."""

    def done_words(self, printout: Printout) -> str:  # noqa: ARG002
        """Say what the owner has in her hand now; may be empty."""
        return ""

    def file_name(self) -> str:
        """Give the name a PDF of it gets, without its ending."""
        return self.title()


@dataclass
class FollowupListJob(PrintJob):
    """The follow-up list of a day."""

    printing: PrintService
    day: date | None
    language: str
    country: str = "KR"
    _day: date | None = field(default=None, init=False)

    REMEMBERS_PAPER: ClassVar = True

    def title(self) -> str:
        """Say what is printed."""
        return sheets.title()

    def papers(self) -> Sequence[PaperChoice]:
        """Give sheets and till rolls, the shop's usual one first."""
        named = [
            PaperChoice(Paper.A4, "A4", "file-text"),
            PaperChoice(Paper.LETTER, "Letter", "file-text"),
            PaperChoice(Paper.MM80, "80 mm", "receipt-text"),
            PaperChoice(Paper.MM58, "58 mm", "receipt-text"),
        ]
        if self.country in LETTER_COUNTRIES:
            named[:2] = reversed(named[:2])
        return named

    def pages(self, paper: str) -> Callable[[], Printout]:
        """Give what reads the list and lays it out."""
        return partial(self._read, Paper(paper))

    def keep(self, printout: Printout, paper: str) -> Printout:
        """Keep the list that was shown, so that its numbers count when the paper comes back."""
        if printout.sheet is None:
            return printout
        kept = self.printing.keep_sheet(printout.sheet, Paper(paper))
        try:
            return self._laid_out(kept, Paper(paper))
        except BaseException:
            self.printing.forget_sheet(kept)
            raise

    def forget(self, printout: Printout) -> None:
        """Forget the list: its numbers stand on no paper."""
        if printout.sheet is not None:
            self.printing.forget_sheet(printout.sheet)

    def done_words(self, printout: Printout) -> str:
        """Say under which number the list comes back."""
        number = None if printout.sheet is None else printout.sheet.id
        if number is None:
            return ""
        return Printing.tr("It is list no. {number}.").format(number=number)

    def file_name(self) -> str:
        """Give title and day."""
        return f"{self.title()} {self._day.isoformat()}" if self._day else self.title()

    def _read(self, paper: Paper) -> Printout:
        sheet = self.printing.followup_sheet(self.day)
        self._day = sheet.day
        return self._laid_out(sheet, paper)

    def _laid_out(self, sheet: FollowupSheet, paper: Paper) -> Printout:
        leaves = tuple(map(leaf_of, lay_out(sheet, paper, self.language)))
        with speaking(self.language), dated_for(sheet.country):
            late = sum(one.line.days_late > 0 for one in sheet.lines)
            counted = sheets.summary(len(sheet.lines), late) if sheet.lines else sheets.empty()
            about = (plain_day(sheet.day, self.language), counted)
            title = f"{sheets.title()} {sheet.day.isoformat()}"
        return Printout(title, leaves, about, sheet=sheet)


def leaf_of(page: Page) -> Leaf:
    """Give a page as it is put out."""
    marks = [*page.marks, *(mark for row in page.rows for mark in row.marks)]
    texts = tuple(mark for mark in marks if isinstance(mark, Text))
    return Leaf(page.width, page.height, partial(paint_page, page=page), texts)


def write_kept(job: PrintJob, printout: Printout, paper: str, path: Path) -> Printout:
    """Write a PDF, and keep what a printed list is kept for; in a worker.

    Raises:
        ShopError: The file or the folder failed. Nothing was kept, and what stood at ``path`` is as it was.
    """
    kept = job.keep(printout, paper)
    try:
        write_leaves(kept.leaves, path, kept.title)
    except BaseException:
        job.forget(kept)
        raise
    return replace(kept)
