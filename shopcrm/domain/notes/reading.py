"""Which words of a note are a day, before anybody asks what for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from shopcrm.domain.notes.daycount import coming, exact, plus_days
from shopcrm.domain.notes.rules import Moment, Reading, Rule, Said, compiled
from shopcrm.domain.notes.shifting import shifted

_EITHER = r"\s?(?:이나|나|또는|혹은|아니면|か|または|or)\s?"
_UNTIL = r"\s?(?:~|-|부터|에서|から|through|to|until)\s?"
_BETWEEN = r"\s?(?:and|와|과|と)\s?"
_BOTH = r"\s?(?:와|과|하고|랑|이랑|및|と|and|&|,|、|·)\s?"
_DENIED_AFTER = r"에?\s?(?:은|는|이|가)?\s?(?:말고|아니라(?!고)|아니고|빼고)(?:요|는)?,?\s?|(?:じゃ|では|で)なく(?:て)?、?"
_DENIED_BEFORE = (
    r"(?<!if\s)(?<!why\s)(?<![a-z])(?:not|instead\sof|rather\sthan)\s(?:on\s)?(?:the\s)?$"
)
_DENIAL_LETTERS = 24
_NOT_DENIED = ("before", "after", "by ", "until", "till", "for ", "in ", "within")
"""Not before Friday is on Friday or later: "not" does not speak of the day then."""

_INSTEAD = r"(?:,?\s(?:but\s)?(?:rather\s)?)?"
_LATELY = 3
"""How many letters after words that are no day ahead (어제, last Friday) a part of the day still belongs to them."""

_BESIDE = r"[\s(,、:=/]{0,4}"


def find_days(text: str, moment: Moment) -> list[Reading]:
    """Find the words that are a day, in their order; none share a letter.

    Where several rules want the same letters the longest words win, also when they turn out to be no day ("3 days ago").
    """
    readings = []
    silent_until = -_LATELY - 1
    for claim in _longest(_wanted(text, moment), len(text)):
        if claim.said is None:
            silent_until = claim.end
        elif not claim.said.is_part_of_day or claim.start - silent_until > _LATELY:
            reading = shifted(Reading(claim.start, claim.end, claim.said), text, moment)
            if reading is not None:
                readings.append(reading)
    return _joined(_without_denied(readings, text, moment), text, moment)


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
    claims: list[_Claim] = []
    for rule in _all_rules():
        for needle in rule.needles:
            if needle in text:
                break
        else:
            continue
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


def _without_denied(readings: list[Reading], text: str, moment: Moment) -> list[Reading]:
    """Take out the days that are said not to be meant: "not tomorrow but on Friday" is Friday, with all of its words."""
    kept: list[Reading] = []
    denied: Reading | None = None
    for one in readings:
        reading, told = one, _denial(one, text)
        if told is None:
            if denied and compiled(_INSTEAD).fullmatch(text[denied.end : reading.start]):
                reading = replace(_of_the_same(denied, reading, moment), start=denied.start)
            kept.append(reading)
        elif kept and not text[kept[-1].end : told.start].strip(" ,"):
            kept[-1] = replace(kept[-1], end=told.end)
        denied = told
    return kept


def _denial(reading: Reading, text: str) -> Reading | None:
    """Give the words by which a day is denied, the day among them; None when it is not."""
    if reading.said.day is None:
        return None
    after = compiled(_DENIED_AFTER).match(text, reading.end)
    if after:
        return replace(reading, end=after.end())
    if text.startswith(_NOT_DENIED, reading.start):
        return None
    lead = text[max(0, reading.start - _DENIAL_LETTERS) : reading.start]
    before = compiled(_DENIED_BEFORE).search(lead)
    return replace(reading, start=reading.start - len(lead) + before.start()) if before else None


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
    if first.said.is_part_of_day or second.said.is_part_of_day:
        return None
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
    return _of_the_same(first, second, moment)


def _of_the_same(first: Reading, second: Reading, moment: Moment) -> Reading:
    """Put a bare weekday or number into the week or month of another day."""
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
