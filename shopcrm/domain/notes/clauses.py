"""Sentences and clauses of a note: where what is said about a day begins and ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from shopcrm.domain.notes.rules import compiled

_SENTENCE_ENDS = r"[!?。…]{1,3}|\.{1,3}(?=\s|$|[가-힣一-龥ぁ-んァ-ン\"'()])|[\n\r]"
_CLAUSE_ENDS = r",(?!\d)|[、;·•|→]|\s[-—/+]{1,2}\s|—|\s>\s"
_SHORT_FORMS = frozenset(
    (
        "dr",
        "mr",
        "mrs",
        "ms",
        "st",
        "no",
        "vs",
        "approx",
        "ca",
        "re",
        "p.m",
        "a.m",
        "pm",
        "am",
        "dec",
        "jan",
        "feb",
        "nov",
        "oct",
        "sept",
        "sep",
        "aug",
        "apr",
        "tel",
        "ext",
    )
)
_WORD_LETTERS = 7
_FAR = 90
"""What is farther than this from a day says nothing about it; it keeps a note without full stops from being read whole."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words by their place in the text that is listened to."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clauses:
    """The cuts of a text, each the place after a mark: between sentences, and between clauses (sentences among them)."""

    length: int
    sentence_cuts: tuple[int, ...]
    clause_cuts: tuple[int, ...]

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Give the ends of the sentence around a span."""
        return _around(self.sentence_cuts, start, end, self.length)

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """Give the ends of the clause around a span, no farther off than ``_FAR``."""
        left, right = _around(self.clause_cuts, start, end, self.length)
        return max(left, start - _FAR), min(right, end + _FAR)

    def sentence_near(self, start: int, end: int) -> tuple[int, int]:
        """Give the ends of the sentence around a span, no farther off than ``_FAR``."""
        left, right = self.sentence(start, end)
        return max(left, start - _FAR), min(right, end + _FAR)

    def parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """Give the ends of all clauses between two places, in their order."""
        first = bisect_right(self.clause_cuts, start)
        last = bisect_left(self.clause_cuts, end)
        places = [start, *self.clause_cuts[first:last], end]
        return list(pairwise(places))

    def sentence_before(self, start: int) -> tuple[int, int] | None:
        """Give the ends of the sentence before the one that begins at ``start``."""
        index = bisect_left(self.sentence_cuts, start)
        if start == 0:
            return None
        return (self.sentence_cuts[index - 1] if index > 0 else 0), start

    def sentence_after(self, end: int) -> tuple[int, int] | None:
        """Give the ends of the sentence that begins at ``end``."""
        return None if end >= self.length else self.sentence(end, end + 1)


def cut(text: str, spans: Sequence[Span]) -> Clauses:
    """Cut a text into sentences and clauses; a mark inside one of the spans (Dec. 8, 12/8) cuts nothing.

    Args:
        text: The text that is listened to.
        spans: In their order, none overlapping.
    """
    starts = [span.start for span in spans]

    def is_inside(place: int) -> bool:
        index = bisect_right(starts, place) - 1
        return index >= 0 and place < spans[index].end

    sentences = [
        match.end()
        for match in compiled(_SENTENCE_ENDS).finditer(text)
        if not is_inside(match.start()) and not _is_short_form(text, match.start(), match[0])
    ]
    clauses = [
        match.end()
        for match in compiled(_CLAUSE_ENDS).finditer(text)
        if not is_inside(match.start())
    ]
    return Clauses(len(text), tuple(sentences), tuple(sorted({*sentences, *clauses})))


def _is_short_form(text: str, place: int, mark: str) -> bool:
    if mark != ".":
        return False
    word = text[max(0, place - _WORD_LETTERS) : place].rsplit(" ", maxsplit=1)[-1]
    return word in _SHORT_FORMS


def _around(cuts: tuple[int, ...], start: int, end: int, length: int) -> tuple[int, int]:
    index = bisect_right(cuts, start)
    left = cuts[index - 1] if index else 0
    following = bisect_left(cuts, max(end, start + 1))
    return left, cuts[following] if following < len(cuts) else length
