"""The essential sentence of what the owner wrote, short enough for a tile; never a word that is not hers."""

from __future__ import annotations

import re
from typing import Final

from shopcrm.domain.notes.clauses import cut

LIMIT: Final = 80
"""Letters of a tile's text."""

TELLING: Final = 12
"""A last sentence of fewer letters (she thanked us) says too little where those before it do not fit."""

MORE: Final = "…"

_WORDS = re.compile(r"\w")
_PLACE_TO_CUT = re.compile(r"\s|(?<=[、，,；;。])")
_LOOSE_END = " \n\t,、，;；·-–—"
# What belongs to the letter before it: accents, marks of kana, shades of an emoji, joiners.
_JOINED = re.compile("[\u0300-\u036f\u3099\u309a\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_JOINER = "\u200d"


def last_words(text: str, limit: int = LIMIT) -> str:
    """Give the last sentences of a talk, as many as are wholly within ``limit``; a longer one is cut at a word.

    >>> last_words("날이 추웠다. 손주 백일상을 준비하신다. 백설기 3되로 정하심.", limit=32)
    '손주 백일상을 준비하신다. 백설기 3되로 정하심.'

    Returns:
        One line; empty only for a text without any letter.
    """
    sentences = _sentences(text)
    taken: list[str] = []
    for sentence in reversed(sentences):
        if len(_joined([sentence, *taken])) > limit:
            break
        taken.insert(0, sentence)
    said = _joined(taken)
    if len(taken) == len(sentences) or len(said) >= TELLING:
        return said
    return shortened(sentences[-1 - len(taken)], limit)


def first_words(text: str, limit: int = LIMIT) -> str:
    """Give the first sentences of what a follow-up is about, as many as are wholly within ``limit``.

    Returns:
        One line; a sentence that is too long is cut at a word. Empty only for a text without any letter.
    """
    sentences = _sentences(text)
    taken: list[str] = []
    for sentence in sentences:
        if len(_joined([*taken, sentence])) > limit:
            break
        taken.append(sentence)
    if taken or not sentences:
        return _joined(taken)
    return shortened(sentences[0], limit)


def shortened(line: str, limit: int = LIMIT) -> str:
    """Cut a line at the end of a word so that it has at most ``limit`` letters, the three dots among them.

    Where no word ends in the second half of what fits, it is cut between two letters.

    >>> shortened("콩설기 두 되와 쑥인절미", limit=10)
    '콩설기 두 되와…'
    """
    if len(line) <= limit:
        return line
    room = limit - len(MORE)
    # The place after the last letter that fits may be the end of a word too.
    places = [found.start() for found in _PLACE_TO_CUT.finditer(line, 0, room + 1)]
    end = next((place for place in reversed(places) if room // 2 <= place <= room), None)
    return line[: _between_letters(line, room) if end is None else end].rstrip(_LOOSE_END) + MORE


def _between_letters(line: str, end: int) -> int:
    place = end
    while place > 0 and (_JOINED.match(line[place]) or line[place - 1] == _JOINER):
        place -= 1
    return place or end


def _sentences(text: str) -> list[str]:
    """Cut a text into its sentences, each on one line; marks and faces alone are no sentence where there are others."""
    lowered = text.lower()
    # Abbreviations are known in small letters; a letter that becomes two of them would move the places.
    cuts = cut(lowered if len(lowered) == len(text) else text, ()).sentence_cuts
    ends = [*cuts, len(text)]
    pieces = (text[start:end] for start, end in zip([0, *cuts], ends, strict=True))
    found = [line for line in (" ".join(piece.split()) for piece in pieces) if line]
    return [line for line in found if _WORDS.search(line)] or found


def _joined(sentences: list[str]) -> str:
    return " ".join(sentences)
