"""The thank-you card on A6: one painter for printer, PDF and preview. Millimetres throughout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPen

from shopcrm.printing.application import ensure_gui_application
from shopcrm.printing.fitting import Block, SetLine, printable, set_blocks
from shopcrm.printing.output import Leaf, paint_leaves, print_leaves, write_leaves
from shopcrm.printing.painting import MM_PER_INCH, paint_page
from shopcrm.printing.placed import Page, Rule, Text
from shopcrm.printing.typefaces import UNITS_PER_MM, Face, font_of, width_of
from shopcrm.services.thankyou import ThankYouCard
from shopcrm.wording.letters import (
    card_greeting,
    card_heading,
    card_signature,
    card_text,
    card_title,
)
from shopcrm.wording.translators import speaking

WIDTH, HEIGHT = 148.0, 105.0
"""A6, lying."""
PINE = QColor("#0B6B5D")

SIDE = 16.0
"""What stays free of letters at the left and the right."""
HEADING_POINTS = 24.0
HEADING_ROOM = (17.5, 36.5)
"""From where to where the heading may reach."""
RULE_Y = 37.0
RULE_WIDTH = 24.6
POINTS = 13.0
SHOP_POINTS = 12.0
BODY_ROOM = (41.0, 76.0)
SHOP_ROOM = (79.0, 94.0)


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame with round corners, as far from each edge of the paper as ``inset``."""

    inset: float
    radius: float
    thickness: float


@dataclass(frozen=True, slots=True)
class CardPage:
    """A card: what is printed in pine, and what in black."""

    frames: tuple[Frame, ...]
    rule: Rule
    heading: tuple[Text, ...]
    words: tuple[Text, ...]


_FRAMES = (Frame(5.8, 3.9, 0.55), Frame(7.5, 2.6, 0.2))


def lay_out(card: ThankYouCard) -> CardPage:
    """Place everything on a card, without painting. Needs the application, for the widths of letters."""
    with speaking(card.language):
        face = Face(POINTS, language=card.language)
        bold = Face(SHOP_POINTS, bold=True, language=card.language)
        large = Face(HEADING_POINTS, bold=True, language=card.language)
        heading = Block((card_heading(),), large, HEADING_POINTS / 2)
        greeting = printable(card_greeting(card))
        lines = [printable(line) for line in card_text(card).splitlines()]
        shop = printable(card_signature(card))
    said = [line for line in (greeting, *lines) if line]
    return CardPage(
        frames=_FRAMES,
        rule=Rule((WIDTH - RULE_WIDTH) / 2, (WIDTH + RULE_WIDTH) / 2, RULE_Y, 0.5),
        heading=_centred([heading], HEADING_ROOM),
        words=(
            *_centred([_words(line, face) for line in said], BODY_ROOM),
            *(_centred([_words(shop, bold)], SHOP_ROOM) if shop else ()),
        ),
    )


def paint_card(painter: QPainter, page: CardPage) -> None:
    """Paint one card.

    Args:
        painter: Open on a printer, a PDF or a picture, with its origin in the corner of the paper. It is left as it was.
        page: What lies where.
    """
    painter.save()
    device = painter.device()
    painter.scale(
        device.logicalDpiX() / MM_PER_INCH / UNITS_PER_MM,
        device.logicalDpiY() / MM_PER_INCH / UNITS_PER_MM,
    )
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for frame in page.frames:
        painter.setPen(_pine(frame.thickness))
        radius = frame.radius * UNITS_PER_MM
        painter.drawRoundedRect(_inside(frame.inset), radius, radius)
    rule = page.rule
    painter.setPen(_pine(rule.thickness))
    painter.drawLine(QLineF(_point(rule.left, rule.y), _point(rule.right, rule.y)))
    for text in page.heading:
        painter.setFont(font_of(text.face))
        painter.drawText(_point(text.x, text.baseline), text.text)
    painter.restore()
    paint_page(painter, Page(WIDTH, HEIGHT, page.words, (), ()))


def paint(cards: Sequence[ThankYouCard], device: QPagedPaintDevice) -> None:
    """Paint cards on a printer, a PDF or a preview, each on a page of its own.

    Args:
        cards: One or more.
        device: Not begun yet; its page size and margins are set here.

    Raises:
        PrinterMissingError: The device did not take the page.
    """
    paint_leaves(_leaves(cards), device)


def write_pdf(cards: Sequence[ThankYouCard], path: Path) -> None:
    """Write one or more cards as a PDF; see ``write_leaves`` for what can go wrong."""
    ensure_gui_application()
    write_leaves(_leaves(cards), path, card_title())


def print_cards(cards: Sequence[ThankYouCard], printer_name: str | None) -> None:
    """Print one or more cards; on the default printer when no name is given.

    Raises:
        PrinterMissingError: There is no such printer, or it did not take the page.
    """
    ensure_gui_application()
    print_leaves(_leaves(cards), printer_name, card_title())


def _leaves(cards: Sequence[ThankYouCard]) -> tuple[Leaf, ...]:
    return tuple(
        Leaf(WIDTH, HEIGHT, partial(paint_card, page=page), (*page.heading, *page.words))
        for page in map(lay_out, cards)
    )


def _words(line: str, face: Face) -> Block:
    # A card is broken into more lines before its letters become smaller: they are read without glasses.
    return Block((line,), face, face.points, is_even=True)


def _centred(blocks: Sequence[Block], room: tuple[float, float]) -> tuple[Text, ...]:
    """Set blocks in the middle of the card's width and of a room between two heights."""
    height = room[1] - room[0]
    used, lines = set_blocks(blocks, WIDTH - 2 * SIDE, height)
    top = room[0] + (height - used) / 2
    return tuple(_in_the_middle(line, top) for line in lines)


def _in_the_middle(line: SetLine, top: float) -> Text:
    left = (WIDTH - width_of(line.text, line.face)) / 2
    return Text(left, top + line.baseline, line.text, line.face)


def _pine(thickness: float) -> QPen:
    pen = QPen(PINE)
    pen.setWidthF(thickness * UNITS_PER_MM)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _point(x: float, y: float) -> QPointF:
    return QPointF(x * UNITS_PER_MM, y * UNITS_PER_MM)


def _inside(inset: float) -> QRectF:
    return QRectF(_point(inset, inset), _point(WIDTH - inset, HEIGHT - inset))
