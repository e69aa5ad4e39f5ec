"""What lies where on a sheet: values in millimetres from the upper left corner of the paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from shopcrm.printing.typefaces import Face


class Ink(IntEnum):
    """How dark something is printed, as the level of grey. Till rolls know ``BLACK`` alone."""

    BLACK = 0
    DARK = 68
    GREY = 110
    LIGHT = 170
    WHITE = 255


@dataclass(frozen=True, slots=True)
class Text:
    """A line of letters that starts at ``x`` and stands on ``baseline``."""

    x: float
    baseline: float
    text: str
    face: Face
    ink: Ink = Ink.BLACK


@dataclass(frozen=True, slots=True)
class Rule:
    """A level line."""

    left: float
    right: float
    y: float
    thickness: float
    ink: Ink = Ink.BLACK


@dataclass(frozen=True, slots=True)
class TickBox:
    """A box to tick by pen; ``ticked`` when the thing is done already."""

    left: float
    top: float
    side: float
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Pill:
    """A rounded frame, filled with ink or only drawn; its letters are a ``Text`` of their own."""

    left: float
    top: float
    width: float
    height: float
    filled: bool


Mark = Text | Rule | TickBox | Pill


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list as it lies on a page. Its marks are placed from its own top, not from that of the paper."""

    number: int
    top: float
    bottom: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its size, what stands around the rows, and the rows. ``headings`` are the texts over its groups."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    rows: tuple[Row, ...]
    headings: tuple[str, ...]
