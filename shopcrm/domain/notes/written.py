"""A note as it is listened to: letters of one width and one case, each at a known place of what was typed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_SPACES = "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t"
_HYPHENS = "\u2010\u2011\u2012\u2013\u2212"
_TILDES = "\u301c\u223c"
_QUOTES = "\u2018\u2019\u02bc\u00b4`"

_ONE_LOOK: dict[int, str] = (
    {letter: chr(letter + 32) for letter in range(ord("A"), ord("Z") + 1)}
    | {letter: chr(letter - 0xFEE0).lower() for letter in range(0xFF01, 0xFF5F)}
    | {ord(letter): " " for letter in _SPACES}
    | {ord(letter): "-" for letter in _HYPHENS}
    | {ord(letter): "~" for letter in _TILDES}
    | {ord(letter): "'" for letter in _QUOTES}
    | {ord("／"): "/", ord("．"): "."}
)


@dataclass(frozen=True, slots=True)
class Written:
    """A note in two forms.

    Attributes:
        typed: As it was typed.
        text: Small letters, narrow digits, composed syllables. Rules look at this.
        places: Where each letter of ``text`` (and its end) stands in ``typed``; None when both have the same length.
    """

    typed: str
    text: str
    places: tuple[int, ...] | None = None

    def place(self, index: int) -> int:
        """Give the place in what was typed of a place in ``text``."""
        return index if self.places is None else self.places[index]

    def words(self, start: int, end: int) -> str:
        """Give what was typed between two places of ``text``."""
        return self.typed[self.place(start) : self.place(end)]


def listen_to(typed: str) -> Written:
    """Bring a note into the form that is listened to.

    Syllables that come in pieces (Hangul and kana from a Mac's file names) are put together; nothing else changes length.
    """
    if unicodedata.is_normalized("NFC", typed):
        return Written(typed, typed.translate(_ONE_LOOK))
    pieces: list[str] = []
    places: list[int] = []
    for start, end in _clusters(typed):
        composed = unicodedata.normalize("NFC", typed[start:end])
        pieces.append(composed)
        places.extend([start] * len(composed))
    places.append(len(typed))
    return Written(typed, "".join(pieces).translate(_ONE_LOOK), tuple(places))


def _clusters(typed: str) -> list[tuple[int, int]]:
    """Cut a text where nothing composes over the cut."""
    starts = [0]
    starts.extend(index for index in range(1, len(typed)) if not _joins_before(typed[index]))
    return list(zip(starts, [*starts[1:], len(typed)], strict=True))


def _joins_before(letter: str) -> bool:
    return unicodedata.combining(letter) != 0 or "\u1160" <= letter <= "\u11ff"
