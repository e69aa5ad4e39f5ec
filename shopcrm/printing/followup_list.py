"""The follow-up list on paper: one painter for printer, PDF and preview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from shopcrm.errors import FormatUnknownError, PrinterMissingError
from shopcrm.printing.application import ensure_gui_application
from shopcrm.printing.followup_entries import clean, grouped
from shopcrm.printing.followup_page import SIZES, lay_out_pages
from shopcrm.printing.followup_roll import lay_out_roll
from shopcrm.printing.painting import paint_page
from shopcrm.printing.placed import Mark, Page, Text
from shopcrm.printing.searchable import searchable
from shopcrm.services.printing import FollowupSheet, Paper
from shopcrm.storage.private import write_private
from shopcrm.wording.days import dated_for
from shopcrm.wording.sheets import title
from shopcrm.wording.translators import speaking

_STANDARD_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


def lay_out(sheet: FollowupSheet, paper: Paper, language: str) -> tuple[Page, ...]:
    """Place everything on its page, without painting. Needs the application, for the widths of letters.

    Args:
        sheet: The list; may be empty.
        paper: What it is printed on.
        language: What it is printed in; one we do not speak becomes English.

    Returns:
        One page or more. On a till roll one page as long as it takes.
    """
    with speaking(language) as spoken, dated_for(sheet.country):
        tidy = replace(sheet, shop=clean(sheet.shop))
        place = lay_out_pages if paper in SIZES else lay_out_roll
        return place(tidy, grouped(sheet), paper, spoken)


def paint(sheet: FollowupSheet, device: QPagedPaintDevice, paper: Paper, language: str) -> None:
    """Paint a list on a printer, a PDF or a preview, page by page.

    Args:
        sheet: The list; may be empty.
        device: Not begun yet; its page size and margins are set here.
        paper: What it is printed on.
        language: What it is printed in.

    Raises:
        PrinterMissingError: The device did not take the page.
    """
    _paint_pages(lay_out(sheet, paper, language), device, paper)


def _paint_pages(pages: Sequence[Page], device: QPagedPaintDevice, paper: Paper) -> None:
    _set_page(device, paper, pages[0])
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterMissingError
    try:
        for place, page in enumerate(pages):
            if place:
                _set_page(device, paper, page)
                device.newPage()
            paint_page(painter, page)
    finally:
        painter.end()


def write_pdf(sheet: FollowupSheet, path: Path, paper: Paper, language: str) -> None:
    """Write a list as a PDF with its letters in it. What stood at ``path`` is replaced whole, or not at all.

    Raises:
        FormatUnknownError: ``path`` does not end in ``.pdf``.
        OwnFileError: It is one of the shop's own files.
        DiskFullError: There is no room.
        FolderNotWritableError: The folder is missing or may not be written into.
        DeviceFaultError: The disk did not take it.
    """
    check_is_pdf(path)
    ensure_gui_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    with speaking(language):
        writer.setTitle(f"{title()} {sheet.day.isoformat()}")
    writer.setCreator("shopcrm")
    pages = lay_out(sheet, paper, language)
    _paint_pages(pages, writer, paper)
    texts = [mark for page in pages for mark in _marks(page) if isinstance(mark, Text)]
    letters = {letter for text in texts for letter in text.text}
    pdf = searchable(bytes(buffer.data().data()), letters, {text.face for text in texts})
    write_private(path, pdf)


def check_is_pdf(path: Path) -> None:
    """See to it that a file is called what it is: a list must not replace the shop's file, or a photo.

    Raises:
        FormatUnknownError: It does not end in ``.pdf``.
    """
    if path.suffix.lower() != ".pdf":
        raise FormatUnknownError(path.suffix, ".pdf")


def _marks(page: Page) -> Iterator[Mark]:
    yield from page.marks
    for row in page.rows:
        yield from row.marks


def print_sheet(
    sheet: FollowupSheet, printer_name: str | None, paper: Paper, language: str
) -> None:
    """Print a list; on the default printer when no name is given.

    Raises:
        PrinterMissingError: There is no such printer, or it did not take the page.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    ensure_gui_application()
    found = (
        QPrinterInfo.printerInfo(printer_name) if printer_name else QPrinterInfo.defaultPrinter()
    )
    # Without this question a QPrinter silently turns into a PDF file.
    if found.isNull():
        raise PrinterMissingError
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    with speaking(language):
        printer.setDocName(f"{title()} {sheet.day.isoformat()}")
    paint(sheet, printer, paper, language)


def printers() -> tuple[str, ...]:
    """Give the names of the printers of this computer, the default one first; empty where there is none."""
    from PySide6.QtPrintSupport import QPrinterInfo

    ensure_gui_application()
    default = QPrinterInfo.defaultPrinterName()
    return tuple(
        sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name))
    )


def _set_page(device: QPagedPaintDevice, paper: Paper, page: Page) -> None:
    """Set the paper; all of it, because our own margins are part of the layout."""
    if paper in _STANDARD_SIZES:
        size = QPageSize(_STANDARD_SIZES[paper])
    else:
        size = QPageSize(
            QSizeF(page.width, page.height),
            QPageSize.Unit.Millimeter,
            paper.value,
            QPageSize.SizeMatchPolicy.ExactMatch,
        )
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
