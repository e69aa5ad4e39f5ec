"""Makes the words of a PDF findable that Qt has written.

Qt notes for each glyph one character, the first of those that look alike: in the Noto fonts 日 (U+65E5) is then noted as
the radical ⽇ (U+2F47), and nobody who types 日 finds it. Which characters were meant is known here. (Seen with Qt 6.11;
it can go when Qt keeps the characters of the text.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QFont, QRawFont

from shopcrm.printing.typefaces import Face, families

_CMAP = re.compile(rb"<< /Length (\d+) >>\nstream\n(?=/CIDInit )")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\[([^\]]*)\])")
_BLOCK = re.compile(rb"\d+ beginbfrange\n.*endbfrange\n", re.DOTALL)
_XREF = re.compile(rb"xref\n0 (\d+)\s*\n")
_TRAILER = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ENTRY_LENGTH = 20
_MOST_PER_BLOCK = 100


def searchable(pdf: bytes, letters: Iterable[str], faces: Iterable[Face]) -> bytes:
    """Note the characters that were meant.

    Args:
        pdf: As QPdfWriter makes it.
        letters: The characters that were painted.
        faces: How they were set.

    Returns:
        The PDF with the same looks. One that is not put together as expected comes back as it was.

    Source:
        ISO 32000-1, sections 7.5.4 (cross-reference table) and 9.10.3 (ToUnicode CMaps).
    """
    meant = frozenset(letters)
    edits: list[tuple[int, int, bytes]] = []
    for match in _CMAP.finditer(pdf):
        end = match.end() + int(match[1])
        noted = _noted(pdf[match.end() : end])
        twins = _twins(frozenset(noted.values()) - meant, meant, frozenset(faces))
        if twins.keys() & noted.values():
            cmap = _rewritten(
                pdf[match.end() : end],
                {glyph: twins.get(letter, letter) for glyph, letter in noted.items()},
            )
            head = b"<< /Length %d >>\nstream\n" % len(cmap)
            edits.append((match.start(), end, head + cmap))
    return _edited(pdf, edits) if edits else pdf


def _noted(cmap: bytes) -> dict[int, str]:
    """Read which character is noted for each glyph."""
    noted: dict[int, str] = {}
    for first, last, start, listed in _RANGE.findall(cmap):
        glyphs = range(int(first, 16), int(last, 16) + 1)
        if start:
            codes = [int(start, 16) + step for step in range(len(glyphs))]
        else:
            codes = [int(code, 16) for code in re.findall(rb"<([0-9A-F]{4})>", listed)]
        noted.update(zip(glyphs, map(chr, codes), strict=False))
    return noted


def _rewritten(cmap: bytes, noted: dict[int, str]) -> bytes:
    """Write a map anew, with one entry a glyph."""
    blocks = []
    pairs = sorted(noted.items())
    for begin in range(0, len(pairs), _MOST_PER_BLOCK):
        some = pairs[begin : begin + _MOST_PER_BLOCK]
        entries = b"".join(b"<%04X> <%04X>\n" % (glyph, ord(letter)) for glyph, letter in some)
        blocks.append(b"%d beginbfchar\n%sendbfchar\n" % (len(some), entries))
    return _BLOCK.sub(lambda _: b"".join(blocks), cmap, count=1)


def _twins(
    strangers: frozenset[str], meant: frozenset[str], faces: frozenset[Face]
) -> dict[str, str]:
    """Give for each noted character that was not painted the painted one that looks the same."""
    twins: dict[str, str] = {}
    painted = "".join(sorted(letter for letter in meant if letter <= "\uffff"))
    noted = "".join(sorted(strangers))
    for face in faces:
        for font in _raw_fonts(face.language, bold=face.bold):
            by_glyph = dict(zip(font.glyphIndexesForString(painted), painted, strict=True))
            by_glyph.pop(0, None)
            for letter, glyph in zip(noted, font.glyphIndexesForString(noted), strict=True):
                if glyph in by_glyph:
                    twins.setdefault(letter, by_glyph[glyph])
    return twins


@lru_cache(maxsize=16)
def _raw_fonts(language: str, *, bold: bool) -> tuple[QRawFont, ...]:
    """Give each installed font that may have been taken for a language."""
    fonts = []
    for family in families(language):
        font = QFont()
        font.setFamilies([family])
        font.setBold(bold)
        fonts.append(QRawFont.fromFont(font))
    return tuple(fonts)


def _edited(pdf: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    """Replace stretches of a PDF, from front to back, and move the offsets of its table along."""
    trailer = _TRAILER.search(pdf)
    table = _XREF.match(pdf, int(trailer[1])) if trailer else None
    if trailer is None or table is None:
        return pdf

    def moved(offset: int) -> int:
        return offset + sum(len(new) - (end - start) for start, end, new in edits if start < offset)

    entries = bytearray()
    for place in range(table.end(), table.end() + int(table[1]) * _ENTRY_LENGTH, _ENTRY_LENGTH):
        entry = pdf[place : place + _ENTRY_LENGTH]
        offset = int(entry[:10])
        entries += b"%010d%s" % (moved(offset) if entry[17:18] == b"n" else offset, entry[10:])
    parts, done = [], 0
    for start, end, new in edits:
        parts += [pdf[done:start], new]
        done = end
    after_table = table.end() + len(entries)
    parts += [pdf[done : table.end()], bytes(entries), pdf[after_table : trailer.start()]]
    parts.append(b"startxref\n%d\n%%%%EOF\n" % moved(int(trailer[1])))
    return b"".join(parts)
