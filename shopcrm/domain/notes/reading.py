"""Which words of a note are a day, before anybody asks what for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

from shopcrm.domain.notes.daycount import coming, exact, plus_days
from shopcrm.domain.notes.rules import Ground, Moment, Rule, Said, compiled

_LEAD_LETTERS = 20
"""How far before the words of a day "the day before the" may begin."""

_AFTER = (
    r"\s?(?:이\s|가\s)?(?:지나고|지나서|지나면|지난\s?(?:뒤|후|다음)에?|끝나고|끝나면|쇠고|후에|뒤에|[후뒤](?![가-힣])|다음\s?날|이튿날)"
    r"|(?:の翌日|翌日|が?過ぎたら|を過ぎたら|過ぎ|が終わったら|の後(?!半)|後(?![半ろ])|明け)"
)
_BEFORE = r"\s?(?:전날|전까지|전에는|전에|전(?![가-힣]))|(?:の前日|前日|の前(?![日の半])|より前|前(?![半後回日の]))(?:まで)?"
_FROM = r"\s?이후|以降|から(?=[\s、に]|お?電|ご?連)"
_LEAD_AFTER = re.compile(r"(?<![a-z])(?:the\s)?(?:day\s)?after\s(?:the\s)?$")
_LEAD_BEFORE = re.compile(r"(?<![a-z])(?:the\s)?(?:day\s)?before\s(?:the\s)?$")

_EITHER = r"\s?(?:이나|나|또는|혹은|아니면|か|または|or)\s?"
_UNTIL = r"\s?(?:~|-|부터|에서|から|through|to|until)\s?"
_BETWEEN = r"\s?(?:and|와|과|と)\s?"
_BOTH = r"\s?(?:와|과|하고|랑|이랑|및|と|and|&|,|、|·)\s?"
_BESIDE = r"[\s(,、:=/]{0,4}"


@dataclass(frozen=True, slots=True)
class Reading:
    """Words of a note and what they say, by their place in the text that is listened to."""

    start: int
    end: int
    said: Said


def find_days(text: str, moment: Moment) -> list[Reading]:
    """Find the words that are a day, in their order; none share a letter.

    Where several rules want the same letters the longest words win, also when they turn out to be no day ("3 days ago").
    """
    readings = [
        _shifted(reading, text, moment)
        for reading in _longest(_wanted(text, moment), len(text))
        if isinstance(reading.said, Said)
    ]
    return _joined([reading for reading in readings if reading is not None], text, moment)


@cache
def _all_rules() -> tuple[Rule, ...]:
    # The tables are made when the first note is listened to, not when the program starts.
    from shopcrm.domain.notes import english_words, figures, japanese_words, korean_words
    from shopcrm.domain.notes.festivals import festival_rules

    return (
        *figures.RULES,
        *korean_words.RULES,
        *japanese_words.RULES,
        *english_words.RULES,
        *festival_rules(),
    )


@dataclass(frozen=True, slots=True)
class _Claim:
    start: int
    end: int
    said: Said | None


def _wanted(text: str, moment: Moment) -> list[_Claim]:
    claims = []
    for rule in _all_rules():
        if any(needle in text for needle in rule.needles):
            claims.extend(
                _Claim(match.start(), match.end(), rule.read(match, moment))
                for match in compiled(rule.pattern).finditer(text)
            )
    return claims


def _longest(claims: list[_Claim], length: int) -> list[_Claim]:
    taken = bytearray(length)
    chosen = []
    # Of two claims to the very same words the one that hears something goes first.
    for claim in sorted(claims, key=lambda c: (c.start - c.end, c.start, c.said is None)):
        if not any(taken[claim.start : claim.end]):
            taken[claim.start : claim.end] = b"\x01" * (claim.end - claim.start)
            chosen.append(claim)
    return sorted(chosen, key=lambda claim: claim.start)


def _shifted(claim: _Claim, text: str, moment: Moment) -> Reading | None:
    """Move a day of the calendar by the "before" or "after" beside it."""
    said = claim.said
    if said is None:
        return None
    start, end = claim.start, claim.end
    if said.day is None or not said.is_fixed:
        return Reading(start, end, said)
    days = 0
    if match := compiled(_AFTER).match(text, end):
        days, end = said.after, match.end()
    elif match := compiled(_BEFORE).match(text, end):
        days, end = -said.before, match.end()
    elif match := compiled(_FROM).match(text, end):
        end = match.end()
    else:
        start, days = _lead(text, start, said)
    if not days:
        return Reading(start, end, said)
    if days > 0 and said.last is not None:
        said = replace(said, day=said.last)
    day = said.day + timedelta(days=days) if said.day else None
    if day is None or day < moment.today:
        return None
    ground = Ground.TODAY if day == moment.today else Ground.LOOSE
    moved = replace(
        said, day=day, last=None, ground=ground, weekday=None, number=None, is_before=days < 0
    )
    return Reading(start, end, moved)


def _lead(text: str, start: int, said: Said) -> tuple[int, int]:
    """Look for "after" and "before" in front of a day or as its first word; give the new start and the days to move."""
    words = text[start : start + 8]
    if words.startswith("after "):
        return start, said.after
    if words.startswith("before "):
        return start, -said.before
    before = text[max(0, start - _LEAD_LETTERS) : start]
    if match := _LEAD_AFTER.search(before):
        return start - len(before) + match.start(), said.after
    if match := _LEAD_BEFORE.search(before):
        return start - len(before) + match.start(), -said.before
    return start, 0


def _joined(readings: list[Reading], text: str, moment: Moment) -> list[Reading]:
    """Bring together what is one day: said twice, a choice of two, from one to another."""
    joined: list[Reading] = []
    for reading in readings:
        if joined and joined[-1].said.day is not None and reading.said.day is not None:
            one = _as_one(joined[-1], reading, text, moment)
            if one is not None:
                joined[-1] = one
                continue
            joined.append(_in_the_same_week(joined[-1], reading, text, moment))
            continue
        joined.append(reading)
    return joined


def _as_one(first: Reading, second: Reading, text: str, moment: Moment) -> Reading | None:
    gap = text[first.end : second.start]
    one = Reading(first.start, second.end, first.said)
    if compiled(_BESIDE).fullmatch(gap):
        if first.said.day == second.said.day:
            return one
        if _is_explained(first, second, moment):
            return replace(one, said=second.said)
    if compiled(_EITHER).fullmatch(gap):
        return one
    is_between = "between" in text[max(0, first.start - 9) : first.start]
    if compiled(_UNTIL).fullmatch(gap) or (is_between and compiled(_BETWEEN).fullmatch(gap)):
        until = _in_the_same_week(first, second, text, moment).said.day
        if until is not None and first.said.day is not None and until > first.said.day:
            return replace(one, said=replace(first.said, last=until))
    return None


def _is_explained(first: Reading, second: Reading, moment: Moment) -> bool:
    """Say whether a second day tells which one the first was: Tuesday, 8 December; next week, on Wednesday."""
    told, meant = first.said, second.said.day
    if meant is None:
        return False
    if told.weekday is not None and second.said.weekday is None and second.said.is_fixed:
        return meant.weekday() == told.weekday
    if told.last is not None and told.day is not None and not told.is_fixed:
        return moment.today <= meant <= told.last
    return False


def _in_the_same_week(first: Reading, second: Reading, text: str, moment: Moment) -> Reading:
    """Put a bare weekday or number into the week or month named just before it: next week Tuesday and Thursday."""
    gap = text[first.end : second.start]
    if not (compiled(_BOTH).fullmatch(gap) or compiled(_UNTIL).fullmatch(gap)):
        return second
    base, said = first.said, second.said
    day = None
    if said.weekday is not None and base.week is not None:
        day = plus_days(base.week, said.weekday)
    elif said.weekday is not None and base.day is not None and base.weekday is not None:
        day = coming(said.weekday, base.day)
    elif said.number is not None and base.day is not None and base.number is None:
        day = exact(base.day.year, base.day.month, said.number)
    if day is None or day <= moment.today:
        return second
    return replace(second, said=replace(said, day=day, week=base.week))
