"""The letters on paper, and how wide they run; all lengths in millimetres."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout, QTextOption

UNITS_PER_MM = 20
"""Paper is painted in twentieths of a millimetre: fine enough for a font's whole pixel size, and small enough for Qt
to keep the widths of its letters. With hundredths it loads each letter anew, which takes five times as long."""

MM_PER_POINT = 25.4 / 72

ELLIPSIS = "…"

FAMILIES: dict[str, dict[str, tuple[str, ...]]] = {
    "win32": {
        "ko": ("Segoe UI Variable Text", "Segoe UI", "Malgun Gothic", "Yu Gothic UI", "Meiryo"),
        "ja": ("Segoe UI Variable Text", "Segoe UI", "Yu Gothic UI", "Meiryo", "Malgun Gothic"),
    },
    "darwin": {
        "ko": (".AppleSystemUIFont", "Apple SD Gothic Neo", "Hiragino Sans"),
        "ja": (".AppleSystemUIFont", "Hiragino Sans", "Apple SD Gothic Neo"),
    },
    "linux": {
        "ko": ("Noto Sans", "Noto Sans CJK KR", "Noto Sans KR", "NanumGothic", "Noto Sans CJK JP"),
        "ja": ("Noto Sans", "Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic", "Noto Sans CJK KR"),
    },
}
"""Families by platform and language. A Han letter has another shape in each country, so her language comes first."""


_PLAIN_LETTERS = ("liga", "clig", "locl")
"""Features that are turned off, because a PDF cannot be searched for what they put in: ligatures ("fi" becomes one
letter), and the local digits of the Noto CJK fonts, which have no character of their own (the "1" of "a1" is lost)."""


@dataclass(frozen=True, slots=True)
class Face:
    """How letters look: size in points, weight, and whose shapes Han letters take."""

    points: float
    bold: bool = False
    language: str = "en"

    @property
    def line_height(self) -> float:
        """Give the distance between two lines; Hangul and kana want more air than Latin letters."""
        return self.points * MM_PER_POINT * 1.45


@lru_cache(maxsize=8)
def families(language: str) -> tuple[str, ...]:
    """Give the installed families for a language, best first; empty where none is (Qt then takes its own).

    Families that are missing are left out: Qt searches the whole disk for the aliases of each.
    """
    by_language = FAMILIES.get(sys.platform, FAMILIES["linux"])
    wanted = by_language.get(language, by_language["ko"])
    # The system's own family of macOS has a hidden name that no list shows.
    return tuple(name for name in wanted if name.startswith(".") or QFontDatabase.hasFamily(name))


@lru_cache(maxsize=64)
def font_of(face: Face) -> QFont:
    """Give the font of a face, sized in units of the paper."""
    font = QFont()
    if names := families(face.language):
        font.setFamilies(list(names))
    font.setPixelSize(round(face.points * MM_PER_POINT * UNITS_PER_MM))
    font.setBold(face.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _PLAIN_LETTERS:
        font.setFeature(QFont.Tag(feature), 0)
    return font


@lru_cache(maxsize=64)
def _metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(font_of(face))


@lru_cache(maxsize=8192)
def width_of(text: str, face: Face) -> float:
    """Give how wide one line of text runs."""
    return _metrics(face).horizontalAdvance(text) / UNITS_PER_MM


def elided(text: str, face: Face, width: float) -> str:
    """Shorten a line to a width; what was cut off becomes an ellipsis."""
    if width_of(text, face) <= width:
        return text
    return _metrics(face).elidedText(text, Qt.TextElideMode.ElideRight, width * UNITS_PER_MM)


def wrapped(text: str, face: Face, width: float, most: int) -> tuple[str, ...]:
    """Break a text into lines of a width, between words where it has any.

    Args:
        text: One paragraph.
        face: How it is set.
        width: What a line may fill.
        most: How many lines at the most; the last one ends in an ellipsis when there would be more.

    Returns:
        One line or more, without the spaces at which they were broken.
    """
    if width_of(text, face) <= width:
        return (text,)
    starts = _line_starts(text, face, width, most)
    lines = [text[a:b].strip() for a, b in pairwise(starts)]
    return (*lines, elided(text[starts[-1] :].strip(), face, width))


def _line_starts(text: str, face: Face, width: float, most: int) -> list[int]:
    """Give where each of the first lines starts, as indices of the Python string."""
    layout = QTextLayout(text, font_of(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNITS_PER_MM)
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts in UTF-16 units, of which a letter beyond the first plane takes two.
    encoded = text.encode("utf-16-le")
    return [len(encoded[: 2 * start].decode("utf-16-le")) for start in starts]
