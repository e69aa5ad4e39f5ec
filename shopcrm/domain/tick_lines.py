"""Which lines of the paper are meant: ``12``, ``12, 13``, ``12-15``, ``12번``, ``followup:12``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from shopcrm.domain.tick_words import SPACE
from shopcrm.domain.today import LineKind

LINES_AT_ONCE: Final = 500
"""How many lines one word may tick; a sheet has fewer."""

Line = int | str


@dataclass(frozen=True, slots=True)
class Reference:
    """Some lines that were named in one go, and where the naming ends."""

    lines: tuple[Line, ...]
    end: int


_COUNTER: Final = r"(?:(?:번째|번|番目|番|호|号)(?:은|는|도|は|も)?)?"
_TO: Final = "(?:-|~|〜|–|—|−|ー|to|부터|에서|から)"
# "2026. 12. 8." is how a day is written in Korea, and no line.
_NUMBER: Final = re.compile(
    rf"\(?(?:(?:#|№|no\.){SPACE})?(?P<first>\d{{1,4}})(?!\d){_COUNTER}"
    rf"(?:{SPACE}{_TO}{SPACE}#?(?P<last>\d{{1,4}})(?!\d){_COUNTER}(?:까지|まで)?)?(?![-/.:]\d|(?<=20\d\d)\.{SPACE}\d)"
)
_NAME: Final = re.compile(
    rf"(?P<kind>{'|'.join(LineKind)}):(?P<id>\d{{1,15}})(?::(?P<day>\d{{4}}-\d\d-\d\d))?(?!\d)"
)
_CLOSING: Final = re.compile(rf"{SPACE}(?:[)\]→]|=>?|->|>|:(?!\d)|\.(?!\d)|-(?={SPACE}[^\s\d]))")
_JOINING: Final = re.compile(
    rf"{SPACE}(?:[,、]\s*(?:and[^\S\n]+)?|[&・·]|and[^\S\n]|와|과|랑|및|と){SPACE}|[^\S\n]+"
)
_BEGINNING: Final = re.compile(rf"(?:\(|#|№|no\.)?\d|(?:{'|'.join(LineKind)}):\d")


def begins(plain: str, at: int) -> bool:
    """Say whether a line seems to be named at this place."""
    return _BEGINNING.match(plain, at) is not None


def read_references(plain: str, at: int, most: int = LINES_AT_ONCE) -> tuple[Reference, ...]:
    """Read the lines that are named from a place on, one after the other.

    Args:
        plain: The text in small letters and single widths.
        at: Where the first begins.
        most: How many references are read at most.

    Returns:
        In the order they stand; a range is one reference. Empty when there is none, or when a range runs backwards
        or is longer than ``LINES_AT_ONCE``. After a colon or a bracket only a comma leads to another.
    """
    return tuple(_references(plain, at, most))


def _references(plain: str, at: int, most: int) -> Iterator[Reference]:
    named = 0
    for _ in range(most):
        found = _reference(plain, at)
        if found is None:
            return
        closing = _CLOSING.match(plain, found.end)
        end = closing.end() if closing else found.end
        named += len(found.lines)
        if named > LINES_AT_ONCE:
            return
        yield Reference(found.lines, end)
        joining = _JOINING.match(plain, end)
        if joining is None or (closing and not joining[0].strip()):
            return
        at = joining.end()


def _reference(plain: str, at: int) -> Reference | None:
    named = _NAME.match(plain, at)
    if named is not None:
        return _by_name(named)
    match = _NUMBER.match(plain, at)
    if match is None:
        return None
    first = int(match["first"])
    last = int(match["last"] or first)
    if not 0 < first <= last < first + LINES_AT_ONCE:
        return None
    return Reference(tuple(range(first, last + 1)), match.end())


def _by_name(match: re.Match[str]) -> Reference | None:
    name = f"{match['kind']}:{int(match['id'])}"
    if match["day"] is None:
        return Reference((name,), match.end())
    try:
        day = date.fromisoformat(match["day"])
    except ValueError:
        return None
    return Reference((f"{name}:{day.isoformat()}",), match.end())
