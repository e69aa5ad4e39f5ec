"""Days said by another day of the sentence: the wedding is on the 12th, call the day before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from shopcrm.domain.notes.clauses import Clauses, Span
from shopcrm.domain.notes.events import find_event
from shopcrm.domain.notes.numerals import ENGLISH, KOREAN_DAYS, any_of
from shopcrm.domain.notes.orders import is_order, is_ordered
from shopcrm.domain.notes.rules import Ground, Moment, Reading, compiled
from shopcrm.domain.notes.shifting import Move, counted_move, moved
from shopcrm.domain.notes.tense import Around, has_something_to_do, is_past, is_still_to_come

_MOST = 100
"""Nobody counts more days from others in one note."""

_NEEDLES = ("전", "다음", "이튿날", "前", "翌日", "次の日", "before", "after", "day")
_STANDS_ALONE = r"(?=\s{0,2}(?:$|[^a-z\s]|(?:to|with|and|about|at|re|if|so|or)(?![a-z])))"
_NO_PREDICATE = r"(?!짜|이[라다고니에]|인\s|임|입|\))"
"""The 11th is the day before the wedding: that tells which day the 11th is."""

_WORDS = (
    rf"(?<![가-힣])(?P<ko_before>전날){_NO_PREDICATE}|(?<![가-힣])(?P<ko_after>(?:그\s?)?다음\s?날|이튿날){_NO_PREDICATE}"
    rf"|(?<![가-힣\d.,/:-])(?:(?P<ko>\d{{1,2}})\s?(?P<ko_unit>일|주일|주|달|개월)|(?P<ko_days>{any_of(KOREAN_DAYS)}|일주일|이주일|한\s?달))\s?전(?:에|까지)?(?![가-힣])"
    r"|(?<![午以\d一二三四五六七八九十])(?P<ja_before>前日)(?!比|です|だ|な|の\d|\))|(?P<ja_after>翌日|次の日)(?!です|だ|な|の\d|\))"
    r"|(?<![\d.,/:-])(?P<ja>\d{1,2}|[一二三四五六七八九十]{1,2})(?P<ja_unit>日|週間|か月|ヶ月)前(?:まで)?に?"
    rf"|(?<![a-z])(?:on\s)?the\s(?:(?P<en_before>(?:day|night|evening)\sbefore)|(?P<en_after>day\safter|(?:next|following)\sday)){_STANDS_ALONE}"
    rf"|(?<![a-z\d])(?P<en>\d{{1,2}}|{any_of(ENGLISH)}|the(?=\s(?:week|fortnight|month)\s))\s(?P<en_unit>days?|weeks?|wks?|fortnights?|months?)"
    rf"\s(?P<way>before|after){_STANDS_ALONE}"
)


def with_relatives(
    readings: list[Reading], text: str, clauses: Clauses, moment: Moment
) -> list[Reading]:
    """Hear the days that are counted from another day of their sentence.

    They take its place, unless something is to be done on it too ("deliver on the 12th, call the day before").

    Returns:
        The days in the order of the text; none share a letter.
    """
    if not readings or not any(needle in text for needle in _NEEDLES):
        return readings
    found: list[Reading] = []
    replaced: set[Reading] = set()
    for match in compiled(_WORDS).finditer(text):
        anchor = _anchor(match, readings, clauses)
        reading = anchor and _counted_from(anchor, match, text, clauses, moment)
        if anchor is None or reading is None:
            continue
        if len(found) == _MOST:
            break
        found.append(reading)
        if not _is_kept(anchor, reading, text, clauses):
            replaced.add(anchor)
    kept = [reading for reading in readings if reading not in replaced]
    return sorted([*kept, *found], key=lambda reading: reading.start)


def _anchor(match: re.Match[str], readings: Sequence[Reading], clauses: Clauses) -> Reading | None:
    """Give the day of the calendar before some words, in their sentence or, where it has none, in the one before.

    None when the words are part of a day themselves.
    """
    if any(one.start < match.end() and match.start() < one.end for one in readings):
        return None
    start, _ = clauses.sentence(match.start(), match.end())
    before = [one for one in readings if start <= one.start and one.end <= match.start()]
    earlier = clauses.sentence_before(start)
    if not before and earlier and not _may_be_ago(match):
        before = [one for one in readings if earlier[0] <= one.start and one.end <= earlier[1]]
    return before[-1] if before and before[-1].said.is_fixed and before[-1].said.day else None


def _counted_from(
    anchor: Reading, match: re.Match[str], text: str, clauses: Clauses, moment: Moment
) -> Reading | None:
    around = _around(match.start(), match.end(), text, clauses)
    move = _move(match)
    is_far = clauses.sentence(match.start(), match.end())[0] > anchor.start
    if is_past(around) or ((is_far or _may_be_ago(match)) and not is_still_to_come(around)):
        return None
    said = anchor.said
    base = said.day if move.is_back else said.last or said.day
    day = base and moved(base, move)
    if day is None or day < moment.today:
        return None
    told = replace(
        said,
        day=day,
        ground=Ground.TODAY if day == moment.today else Ground.LOOSE,
        last=None,
        week=None,
        weekday=None,
        number=None,
        is_before=move.is_back,
        is_beside=True,
    )
    return Reading(match.start(), match.end(), told)


def _may_be_ago(match: re.Match[str]) -> bool:
    """Say whether words may as well count from today: "3 days ago" and "3 days before" are one in Korean and Japanese."""
    return bool(match["ko"] or match["ko_days"] or match["ja"])


def _move(match: re.Match[str]) -> Move:
    if match["ko_before"] or match["ja_before"] or match["en_before"]:
        return Move(match.start(), match.end(), -1)
    if match["ko_after"] or match["ja_after"] or match["en_after"]:
        return Move(match.start(), match.end(), 1)
    return counted_move(match.groupdict(), match.start(), match.end())


def _is_kept(anchor: Reading, reading: Reading, text: str, clauses: Clauses) -> bool:
    clause = clauses.clause(anchor.start, anchor.end)
    if clause == clauses.clause(reading.start, reading.end):
        return False
    event = find_event(text, *clause)
    if event is not None:
        return is_order(text, event, Span(anchor.start, anchor.end), clauses, ())
    around = _around(anchor.start, anchor.end, text, clauses)
    return has_something_to_do(around) or is_ordered(text, clause)


def _around(start: int, end: int, text: str, clauses: Clauses) -> Around:
    left, right = clauses.clause(start, end)
    return Around(text[left:start], text[start:end], text[end:right])
