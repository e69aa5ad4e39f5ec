"""Address labels on paper: one painter for printer, PDF and preview. Millimetres throughout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice

from shopcrm.printing.application import ensure_gui_application
from shopcrm.printing.fitting import Block, printable, set_blocks
from shopcrm.printing.output import Leaf, paint_leaves, print_leaves, write_leaves
from shopcrm.printing.painting import paint_page
from shopcrm.printing.placed import Page, Text
from shopcrm.printing.typefaces import Face, width_of
from shopcrm.services.labels import Label, LabelGrid, LabelSheet
from shopcrm.wording.letters import country_line, envelope_parts, labels_title

ADDRESS_POINTS = 10.0
ADDRESS_LEAST = 9.0
NAME_POINTS = 14.0
NAME_LEAST = 10.0
NAME_STRESS = 1.2
NAME_AIR = 1.8
"""Between the name and the address."""
LEADING = 0.4
"""Between the lines of the address."""
NAME_LAST = frozenset({"ko", "ja", "zh"})
"""Languages in which an envelope ends with the name; in any other it begins with it."""


def lay_out(sheet: LabelSheet) -> tuple[Page, ...]:
    """Place every label on its page, without painting. Needs the application, for the widths of letters.

    Returns:
        One page or more; a single empty one when there is no label.
    """
    grid = sheet.grid
    pages: list[list[Text]] = [[]]
    for place, label in enumerate(sheet.labels, start=sheet.start_at - 1):
        page, place_there = divmod(place, grid.per_page)
        if page == len(pages):
            pages.append([])
        pages[page] += _marks(label, grid, _corner(sheet, place_there))
    return tuple(Page(*grid.paper, tuple(marks), (), ()) for marks in pages)


def paint(sheet: LabelSheet, device: QPagedPaintDevice) -> None:
    """Paint labels on a printer, a PDF or a preview, page by page.

    Args:
        sheet: The labels.
        device: Not begun yet; its page size and margins are set here.

    Raises:
        PrinterMissingError: The device did not take the page.
    """
    paint_leaves(_leaves(sheet), device)


def write_pdf(sheet: LabelSheet, path: Path) -> None:
    """Write labels as a PDF; see ``write_leaves`` for what can go wrong."""
    ensure_gui_application()
    write_leaves(_leaves(sheet), path, labels_title())


def print_sheet(sheet: LabelSheet, printer_name: str | None) -> None:
    """Print labels; on the default printer when no name is given.

    Raises:
        PrinterMissingError: There is no such printer, or it did not take the page.
    """
    ensure_gui_application()
    print_leaves(_leaves(sheet), printer_name, labels_title())


def _leaves(sheet: LabelSheet) -> tuple[Leaf, ...]:
    return tuple(
        Leaf(
            *(page.width, page.height),
            partial(paint_page, page=page),
            tuple(mark for mark in page.marks if isinstance(mark, Text)),
        )
        for page in lay_out(sheet)
    )


def _corner(sheet: LabelSheet, place: int) -> tuple[float, float]:
    """Give where a label begins on the paper; ``place`` counts from 0, row by row."""
    row, column = divmod(place, sheet.grid.columns)
    (left, top), (across, down) = sheet.grid.corner, sheet.grid.step
    return (
        left + column * across + sheet.offset_mm[0],
        top + row * down + sheet.offset_mm[1],
    )


def _marks(label: Label, grid: LabelGrid, corner: tuple[float, float]) -> Iterator[Text]:
    """Give the lines of a label, all together in the middle of its height."""
    aside, above = grid.inset
    height = grid.label[1] - 2 * above
    used, lines = set_blocks(_blocks(label), grid.label[0] - 2 * aside, height)
    x, y = corner[0] + aside, corner[1] + above + (height - used) / 2
    for line in lines:
        yield Text(x, y + line.baseline, line.text, line.face)
        if line.after:
            gap = width_of(line.text + line.after, line.face) - width_of(
                line.after.strip(), line.face
            )
            yield Text(x + gap, y + line.baseline, line.after.strip(), line.face)


def _blocks(label: Label) -> Sequence[Block]:
    name = printable(label.name)
    before, after = envelope_parts(label, name)
    is_last = label.language in NAME_LAST
    # The honorific stands a little apart, as it is written by hand.
    closing = f" {after}" if is_last and after.startswith(" ") else after
    named = Block(
        (before + name,),
        Face(NAME_POINTS, bold=True, language=label.language),
        NAME_LEAST,
        stress=NAME_STRESS,
        air=NAME_AIR if is_last else 0.0,
        after=closing,
    )
    lines = [label.postal_code or "", *label.lines]
    if label.country:
        lines.append(country_line(label.country))
    address = Block(
        tuple(line for line in map(printable, lines) if line),
        Face(ADDRESS_POINTS, language=label.written_in),
        ADDRESS_LEAST,
        air=0.0 if is_last else NAME_AIR,
        leading=LEADING,
    )
    return (address, named) if is_last else (named, address)
