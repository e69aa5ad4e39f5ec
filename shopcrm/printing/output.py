"""Puts pages that are laid out on a printer, a preview or into a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from shopcrm.errors import FormatUnknownError, PrinterMissingError
from shopcrm.printing.application import ensure_gui_application
from shopcrm.printing.placed import Text
from shopcrm.printing.searchable import searchable
from shopcrm.storage.private import write_private

_STANDARD = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A6)
"""Papers that printers know by name; any other is asked for by its size."""

_SAME_MM = 0.5


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page to put out.

    Attributes:
        width: Of the paper, in millimetres.
        height: Of the paper.
        paint: Paints it, from the corner of the paper.
        texts: The letters on it, for what searches a PDF.
    """

    width: float
    height: float
    paint: Callable[[QPainter], None]
    texts: tuple[Text, ...]


def paint_leaves(leaves: Sequence[Leaf], device: QPagedPaintDevice) -> None:
    """Paint pages on a device that is not begun yet; its page size and margins are set here.

    Args:
        leaves: One or more.
        device: A printer, a PDF, or the printer of a preview.

    Raises:
        PrinterMissingError: The device did not take the page.
    """
    device.setPageLayout(page_layout(leaves[0].width, leaves[0].height))
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterMissingError
    try:
        for place, leaf in enumerate(leaves):
            if place:
                device.newPage()
            leaf.paint(painter)
    finally:
        painter.end()


def write_leaves(leaves: Sequence[Leaf], path: Path, title: str) -> None:
    """Write pages as a PDF with their letters in it. What stood at ``path`` is replaced whole, or not at all.

    Raises:
        FormatUnknownError: ``path`` does not end in ``.pdf``.
        OwnFileError: It is one of the shop's own files.
        DiskFullError: There is no room.
        FolderNotWritableError: The folder is missing or may not be written into.
        DeviceFaultError: The disk did not take it.
    """
    if path.suffix.lower() != ".pdf":
        raise FormatUnknownError(path.suffix, ".pdf")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("shopcrm")
    paint_leaves(leaves, writer)
    texts = [text for leaf in leaves for text in leaf.texts]
    letters = {letter for text in texts for letter in text.text}
    write_private(
        path, searchable(bytes(buffer.data().data()), letters, {text.face for text in texts})
    )


def print_leaves(leaves: Sequence[Leaf], printer_name: str | None, title: str) -> None:
    """Print pages; on the default printer when no name is given.

    Args:
        leaves: One or more.
        printer_name: As the computer calls it.
        title: What the printer's queue shows; it names no customer.

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
    printer.setDocName(title)
    paint_leaves(leaves, printer)


def page_layout(width: float, height: float) -> QPageLayout:
    """Give the layout of a paper, in millimetres; all of it, because our own margins are part of what is painted."""
    size, orientation = _known_size(width, height)
    layout = QPageLayout(size, orientation, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _known_size(width: float, height: float) -> tuple[QPageSize, QPageLayout.Orientation]:
    for paper in _STANDARD:
        size = QPageSize(paper)
        sides = size.size(QPageSize.Unit.Millimeter)
        for orientation, wide, high in (
            (QPageLayout.Orientation.Portrait, sides.width(), sides.height()),
            (QPageLayout.Orientation.Landscape, sides.height(), sides.width()),
        ):
            if abs(wide - width) < _SAME_MM and abs(high - height) < _SAME_MM:
                return size, orientation
    exact = QPageSize(
        QSizeF(width, height),
        QPageSize.Unit.Millimeter,
        f"{width:g}x{height:g}mm",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return exact, QPageLayout.Orientation.Portrait
