"""The paper comes back: what was ticked and written on the printed list, typed in as one line or many.

``12 ok, 13 안 받음, 14 金曜, 15 note: she moved`` is read as a whole before anything is done.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from shopcrm.domain.followups import FURTHEST_YEARS
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.tick_days import read_day, stands_around_a_day
from shopcrm.domain.tick_lines import LINES_AT_ONCE, Line, begins, read_references
from shopcrm.domain.tick_words import NOTE_MARKER, SPACE, TickAction, read_action
from shopcrm.errors import TickUnreadableError

__all__ = ["Tick", "TickAction", "read_ticks", "write_ticks"]

PAPER_LIMIT: Final = 20_000
PART_LIMIT: Final = 80
PHRASE_LIMIT: Final = 60
REFERENCES_IN_A_NOTE: Final = 20


@dataclass(frozen=True, slots=True)
class Tick:
    """What is to happen with one line of the paper.

    Attributes:
        line: Its number on the sheet, or its name (``followup:12``, ``birthday:7:2026-11-27``).
        action: What.
        day: For ``MOVE`` the new day, always open; else None.
        words: What was noted beside it, with any action; never empty for ``NOTE``.
        said: The closed day that was meant, when ``day`` is another.
    """

    line: Line
    action: TickAction
    day: date | None = None
    words: str = ""
    said: date | None = None


@dataclass(frozen=True, slots=True)
class _Paper:
    """What was typed; ``plain`` is as long as ``text``, in small letters and single widths."""

    text: str
    plain: str
    today: date
    opening: OpeningDays
    country: str


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What is to happen, and where its words end."""

    action: TickAction
    end: int
    day: date | None = None
    said: date | None = None


@dataclass(frozen=True, slots=True)
class _Head:
    """Lines and what is to happen with them, before any note."""

    lines: tuple[Line, ...]
    meaning: _Meaning


_BETWEEN: Final = re.compile(
    r"(?:[\s,;、。./|!~]|(?:and|&|그리고|そして)(?=\s)|^[-*•](?=\s))*", re.MULTILINE
)
_ENOUGH: Final = re.compile(
    rf"[!~]*{SPACE}(?:$|\n|[,;、。/|]|\.(?!\d))|[!~]*[^\S\n]+(?:(?:and|&|그리고|そして)[^\S\n]+)?(?=[#№(\d]|[a-z]+:\d)"
)
_TO_THE_NOTE: Final = re.compile(rf"[!~]*{SPACE}[,;:、.]?{SPACE}")
# The comma of 12,000 ends nothing.
_MAY_END_A_NOTE: Final = re.compile(r",(?!(?<=\d,)\d{3}(?!\d))|[;、。\n]|\.(?=\s)")
_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)"(?=[^\S\n]*(?:$|\n|[,;、。.]))')
_FIRST_JAMO, _LAST_JAMO = "\u1100", "\u11ff"
_LINE_ENDS: Final = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def read_ticks(
    text: str, today: date, opening: OpeningDays, country: str = "KR"
) -> tuple[Tick, ...]:
    """Read what came back from the paper.

    Args:
        text: Lines and what happened, in Korean, Japanese, English or mixed: ``12-15 ok, 16 留守, 17 금요일``.
        today: What days are counted from; none of them lies before it.
        opening: A closed day becomes the next open one.
        country: Whether 12/8 is in December or in August.

    Returns:
        One a line, in the order the lines are first named. Empty when nothing was typed.

    Raises:
        TickUnreadableError: A part was not understood, or says of a line two things that exclude each other.
    """
    paper = _paper(text, today, opening, country)
    ticks: dict[Line, Tick] = {}
    at = _past_gap(paper, 0)
    while at < len(paper.plain):
        head = _head(paper, at)
        if head is None:
            raise TickUnreadableError(_part(paper, at))
        words, end = _note_of(paper, head)
        for line in head.lines:
            tick = Tick(line, head.meaning.action, head.meaning.day, words, head.meaning.said)
            merged = _merged(ticks.get(line), tick)
            if merged is None:
                raise TickUnreadableError(paper.text[at:end].strip()[:PART_LIMIT])
            ticks[line] = merged
        at = _past_gap(paper, end)
    return tuple(ticks.values())


_WRITTEN: Final = {
    TickAction.DONE: "ok",
    TickAction.NO_ANSWER: "no answer",
    TickAction.NOT_WANTED: "not wanted",
    TickAction.NEXT_VISIT: "next visit",
}


def write_ticks(ticks: Iterable[Tick]) -> str:
    r"""Write ticks so that ``read_ticks`` reads the same; one on a line, notes in quotes.

    >>> write_ticks([Tick(12, TickAction.DONE), Tick(15, TickAction.NOTE, words="she moved")])
    '12 ok\n15 note: "she moved"'
    """
    return "\n".join(" ".join(_written(tick)) for tick in ticks)


def _written(tick: Tick) -> Iterator[str]:
    yield str(tick.line)
    day = tick.said or tick.day
    if day is not None:
        yield day.isoformat()
    elif tick.action in _WRITTEN:
        yield _WRITTEN[tick.action]
    if tick.words:
        yield 'note: "' + tick.words.replace('"', '""') + '"'


def _paper(text: str, today: date, opening: OpeningDays, country: str) -> _Paper:
    """Put a text into one form of Hangul and of line ends, and fold a copy of it letter for letter."""
    if len(text) > PAPER_LIMIT:
        raise TickUnreadableError(text[:PART_LIMIT])
    whole = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    plain = "".join(map(_folded, whole))
    return _Paper(whole, plain, today, opening, country)


def _folded(letter: str) -> str:
    """Fold one letter to one letter: full-width digits and colons, capitals, curly apostrophes."""
    if letter.isascii():
        return letter.lower()
    if letter == "’":
        return "'"
    folded = unicodedata.normalize("NFKC", letter).lower()
    # A single ㅇ would become the first letter of a syllable that never comes.
    is_letter_for_letter = len(folded) == 1 and not _FIRST_JAMO <= folded <= _LAST_JAMO
    return folded if is_letter_for_letter else letter


def _past_gap(paper: _Paper, at: int) -> int:
    gap = _BETWEEN.match(paper.plain, at)
    return gap.end() if gap else at


def _part(paper: _Paper, at: int) -> str:
    """Give the part that was not understood: from its first line on up to the next comma."""
    references = read_references(paper.plain, at)
    after = references[-1].end if references else at
    stop = _MAY_END_A_NOTE.search(paper.plain, after)
    return paper.text[at : stop.start() if stop else None].strip()[:PART_LIMIT]


def _head(paper: _Paper, at: int, noted: tuple[Line, ...] = ()) -> _Head | None:
    """Read lines and what is to happen with them.

    The last numbers may belong to a day (``14 12-8``, ``14 3 days``): the most lines that leave a meaning are taken.

    Args:
        paper: What was typed.
        at: Where the first line is named.
        noted: Inside a note, the lines it belongs to. Only plain words count there, and several lines only when
            they come further down the sheet: "eggs 2, 3, 16 ok" ticks line 16.
    """
    most = REFERENCES_IN_A_NOTE if noted else LINES_AT_ONCE
    references = read_references(paper.plain, at, most)
    for count in range(len(references), max(0, len(references) - 3), -1):
        lines = tuple(line for reference in references[:count] for line in reference.lines)
        if noted and count > 1 and not _further_down(lines, noted):
            continue
        meaning = _meaning(paper, references[count - 1].end, in_note=bool(noted))
        if meaning is not None:
            return _Head(lines, meaning)
    return None


def _further_down(lines: tuple[Line, ...], noted: tuple[Line, ...]) -> bool:
    last = max((line for line in noted if isinstance(line, int)), default=0)
    return all(isinstance(line, str) or line > last for line in lines)


def _meaning(paper: _Paper, at: int, *, in_note: bool) -> _Meaning | None:
    """Read what is to happen; of several readings the longest after which something new may begin."""
    while at < len(paper.plain) and paper.plain[at].isspace() and paper.plain[at] != "\n":
        at += 1
    if marker := NOTE_MARKER.match(paper.plain, at):
        return _Meaning(TickAction.NOTE, marker.end())
    found = [reading for reading in _readings(paper, at) if _is_whole(paper, reading.end)]
    if found:
        return max(found, key=lambda reading: reading.end)
    return None if in_note else _heard(paper, at)


def _readings(paper: _Paper, at: int) -> Iterator[_Meaning]:
    action = read_action(paper.plain, at)
    if action is not None:
        yield _Meaning(*action)
    day = read_day(paper.plain, at, paper.today, paper.country)
    if day is not None and day[0].year - paper.today.year <= FURTHEST_YEARS:
        yield _moved(paper, *day)


def _moved(paper: _Paper, said: date, end: int) -> _Meaning:
    day = paper.opening.next_open(said)
    return _Meaning(TickAction.MOVE, end, day, said if said != day else None)


def _is_whole(paper: _Paper, end: int) -> bool:
    if _ENOUGH.match(paper.plain, end):
        return True
    gap = _TO_THE_NOTE.match(paper.plain, end)
    return gap is not None and NOTE_MARKER.match(paper.plain, gap.end()) is not None


def _heard(paper: _Paper, at: int) -> _Meaning | None:
    """Ask the ear of the note box about a day that is said at greater length; all its words must have been heard."""
    stop = _MAY_END_A_NOTE.search(paper.plain, at)
    marker = NOTE_MARKER.search(paper.plain, at)
    ends = [found.start() for found in (stop, marker) if found]
    end = min(ends, default=len(paper.plain))
    if not 0 < end - at <= PHRASE_LIMIT:
        return None
    from shopcrm.domain.notes.hearing import HeardKind, hear

    days = hear(paper.text[at:end], paper.today, paper.opening, {}, country=paper.country).days
    if len(days) != 1 or days[0].at is not None or days[0].kind is HeardKind.EVENT:
        return None
    heard = days[0]
    before, after = paper.plain[at : at + heard.start], paper.plain[at + heard.end : end]
    if not stands_around_a_day(before, after):
        return None
    if heard.day is None:
        return _Meaning(TickAction.NEXT_VISIT, end)
    return _Meaning(TickAction.MOVE, end, heard.day, heard.said if heard.moved else None)


def _note_of(paper: _Paper, head: _Head) -> tuple[str, int]:
    """Read the note that follows a meaning, if one does.

    Returns:
        Its words, empty without a note, and where the entry ends.

    Raises:
        TickUnreadableError: A note was begun that has no words.
    """
    begin = head.meaning.end
    if head.meaning.action is not TickAction.NOTE:
        gap = _TO_THE_NOTE.match(paper.plain, begin)
        marker = NOTE_MARKER.match(paper.plain, gap.end()) if gap else None
        if marker is None:
            return "", begin
        begin = marker.end()
    quoted = _QUOTED.match(paper.text, begin)
    end = quoted.end() if quoted else _end_of_note(paper, begin, head.lines)
    words = quoted[1].replace('""', '"') if quoted else paper.text[begin:end]
    if not words.strip():
        raise TickUnreadableError(
            paper.text[max(0, begin - PART_LIMIT) : begin].split("\n")[-1].strip()
        )
    return words.strip(), end


def _end_of_note(paper: _Paper, begin: int, noted: tuple[Line, ...]) -> int:
    """Find where a note ends: where a new line is named with a word of ours, or a new row begins with a number."""
    at = begin
    for stop in _MAY_END_A_NOTE.finditer(paper.plain, begin):
        if stop.start() < at:
            continue  # It lies in the gap that was passed over just now.
        at = _past_gap(paper, stop.start())
        if not begins(paper.plain, at):
            continue
        if "\n" in paper.plain[stop.start() : at] or _head(paper, at, noted) is not None:
            return stop.start()
    return len(paper.plain)


def _merged(before: Tick | None, tick: Tick) -> Tick | None:
    """Put together what was said twice of one line; None when it cannot both be true."""
    if before is None:
        return tick
    words = dict.fromkeys(said for said in (before.words, tick.words) if said)
    note = "\n".join(words)
    if tick.action is TickAction.NOTE:
        return replace(before, words=note)
    if before.action is TickAction.NOTE or (before.action, before.day) == (tick.action, tick.day):
        return replace(tick, words=note)
    return None
