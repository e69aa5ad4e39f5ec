"""Sets words into a room of fixed size: smaller first, then on more lines, and never cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.scripts import has_hangul
from shopcrm.printing.typefaces import Face, width_of, wrapped

LEAST_POINTS = 1.0
"""No text that can be kept is so long that it would need smaller letters."""

_STEP = 0.5
_SHRINK = 0.95
_NARROWER = 0.97
_HAIR = 0.05
"""Widths are whole twentieths of a millimetre."""

_COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff\ufe20-\ufe2f"
_PILED_UP = re.compile(f"([{_COMBINING}]{{4}})[{_COMBINING}]+")
"""More marks over one letter than any language writes; they would cover what stands above."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines set in one face.

    Attributes:
        lines: From top to bottom; none where there is nothing to say.
        face: As large as it is set where there is room.
        least: How small the letters may become, in points, before a line is broken in two.
        stress: How much larger its letters stay than those of the others when all become smaller.
        air: What stays free above it, in millimetres, while there is room.
        leading: The same between its lines.
        after: What closes the last line and must not stand on a line of its own: an honorific with its space.
        is_even: The parts of a broken line are of about one length: centred, a last word alone looks lost.
    """

    lines: tuple[str, ...]
    face: Face
    least: float
    stress: float = 1.0
    air: float = 0.0
    leading: float = 0.0
    after: str = ""
    is_even: bool = False


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line as it is set: its words, what closes it, its face, and its baseline from the top of all."""

    text: str
    after: str
    face: Face
    baseline: float


def printable(text: str) -> str:
    """Make one line that can be printed, with all its letters."""
    return _PILED_UP.sub(r"\1", clean_line(text))


def set_blocks(
    blocks: Sequence[Block], width: float, height: float
) -> tuple[float, tuple[SetLine, ...]]:
    """Set blocks below each other into a room.

    Letters become smaller so that lines need not be broken, but not below what can be read; then lines are broken. When
    they are too many, they first move together, and then the letters become smaller, the largest first.

    Args:
        blocks: From top to bottom.
        width: Of the room, in millimetres.
        height: Of the room.

    Returns:
        How high all is together, not more than ``height``, and the lines.
    """
    total, lines = _stacked(blocks, width)
    points = max(block.face.points / block.stress for block in blocks)
    while total > height and points > LEAST_POINTS:
        total, lines = _stacked([_tightened(block, points) for block in blocks], width)
        points *= _SHRINK
    return total, lines


def broken(text: str, face: Face, width: float) -> tuple[str, ...]:
    """Break a line where it is too wide; Korean between its words, where it has any."""
    if width_of(text, face) <= width:
        return (text,)
    if not has_hangul(text):
        return wrapped(text, face, width - _HAIR, len(text))
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if width_of(longer, face) <= width:
            lines[-1:] = [longer]
        else:
            lines += wrapped(word, face, width - _HAIR, len(word))
    return tuple(lines)


def _evenly_broken(line: str, face: Face, width: float) -> tuple[str, ...]:
    parts = broken(line, face, width)
    while len(parts) > 1:
        width *= _NARROWER
        narrower = broken(line, face, width)
        if len(narrower) > len(parts):
            break
        parts = narrower
    return parts


def _tightened(block: Block, points: float) -> Block:
    face = replace(block.face, points=min(block.face.points, points * block.stress))
    return replace(block, face=face, least=min(block.least, face.points), air=0.0, leading=0.0)


def _stacked(blocks: Sequence[Block], width: float) -> tuple[float, tuple[SetLine, ...]]:
    y = 0.0
    lines: list[SetLine] = []
    for block in blocks:
        if not block.lines:
            continue
        y += block.air if lines else 0.0
        face, texts = _fewest_lines(block, width)
        for place, text in enumerate(texts, start=1):
            y += face.line_height + (block.leading if place > 1 else 0.0)
            after = block.after if place == len(texts) else ""
            lines.append(SetLine(text, after, face, y - face.line_height * 0.28))
    return y, tuple(lines)


def _fewest_lines(block: Block, width: float) -> tuple[Face, tuple[str, ...]]:
    """Give the largest letters with which a block needs the fewest lines."""
    found: tuple[Face, tuple[str, ...]] | None = None
    cut = _evenly_broken if block.is_even else broken
    for face in _sizes(block):
        room = width - width_of(block.after, face)
        texts = tuple(
            part
            for place, line in enumerate(block.lines, start=1)
            for part in cut(line, face, room if place == len(block.lines) else width)
        )
        if found is None or len(texts) < len(found[1]):
            found = face, texts
        if len(texts) == len(block.lines):
            break
    assert found is not None  # noqa: S101  there is always the first size
    return found


def _sizes(block: Block) -> Iterator[Face]:
    points = block.face.points
    yield block.face
    while points - _STEP >= block.least:
        points -= _STEP
        yield replace(block.face, points=points)
