"""Why a row was found: which letters of a shown text match what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from shopcrm.domain.folding import fold, initials, struck

Span = tuple[int, int]
"""Start and end in the shown text, in characters."""

CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


class Why(StrEnum):
    """Where the match is."""

    NAME = "name"
    READING = "reading"
    NICKNAME = "nickname"
    HOW_TO_ADDRESS = "how_to_address"
    PHONE = "phone"
    TAG = "tag"
    LIKES = "likes"
    WANTS = "wants"
    AVOIDS = "avoids"
    OWNS = "owns"
    ALERT = "alert"
    FACT = "fact"
    MAIL = "mail"
    ADDRESS = "address"
    FIELD = "field"
    CONVERSATION = "conversation"
    LATEST = "latest"


def is_initials(folded: str) -> bool:
    """Say whether a folded text is initial consonants and nothing else."""
    return bool(folded) and all(letter in CONSONANTS for letter in folded)


def span_of(text: str, typed: str) -> Span | None:
    """Find the first place in a text that matches what was typed, folded as the search folds.

    >>> span_of("김정숙", "ㅈㅅ")
    (1, 3)
    >>> span_of("田中 和子", "中和")
    (1, 4)
    """
    folded = fold(typed)
    if not folded:
        return None
    if is_initials(folded):
        found = _find(text, folded, initials)
        if found is not None:
            return found
    return _find(text, struck(folded), lambda letter: struck(fold(letter)))


def digit_span_of(text: str, digits: str) -> Span | None:
    """Find the last place in a shown phone that has these digits, whatever stands between them."""
    where = [(index, letter) for index, letter in enumerate(text) if letter.isdigit()]
    at = "".join(letter for _, letter in where).rfind(digits)
    if at < 0 or not digits:
        return None
    return where[at][0], where[at + len(digits) - 1][0] + 1


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Put overlapping and touching spans together, in order."""
    found: list[Span] = []
    for start, end in sorted(set(spans)):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _find(text: str, wanted: str, spell: Callable[[str], str]) -> Span | None:
    # A long note has few different letters: each is spelled once.
    spelled = {letter: spell(letter) for letter in set(text)}
    at = "".join(map(spelled.__getitem__, text)).find(wanted)
    if at < 0:
        return None
    begins, start, end = 0, None, at + len(wanted)
    for index, letter in enumerate(text):
        begins += len(spelled[letter])
        if start is None and begins > at:
            start = index
        if start is not None and begins >= end:
            return start, index + 1
    return None
