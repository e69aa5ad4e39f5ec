"""How a Korean name is cut into its parts.

It is written without a space, so the family name has to be known. What is no name (꽃집 아주머니, 방앗간 아저씨) must stay
whole: a wrong cut would put a part of a shop's sign into a letter.
"""

from __future__ import annotations

import re
from dataclasses import replace

from shopcrm.domain.family_names import (
    JAPANESE_HONORIFICS,
    KOREAN_FAMILY_NAMES,
    KOREAN_GIVEN_AFTER_SHORT,
    KOREAN_GIVEN_HEADS,
    KOREAN_GIVEN_SYLLABLES,
    KOREAN_HONORIFICS,
    KOREAN_LONG_FAMILY_NAMES,
    KOREAN_NO_NAMES,
    KOREAN_NOT_HONORED,
    KOREAN_PLACE_ENDINGS,
    KOREAN_SINGLE_GIVEN,
    KOREAN_TITLES,
    ROMANISED_KOREAN,
)
from shopcrm.domain.name_parts import NameOrder, ParsedName
from shopcrm.domain.scripts import has_hangul, has_latin

_SYLLABLES = re.compile("[가-힣]+")
_LONGEST_GIVEN = 4
_LONGEST_TITLE = max(map(len, KOREAN_TITLES))

_Parts = tuple[str, str]


def parse_korean(text: str) -> ParsedName:
    """Read a clean line with at least one Korean letter in it."""
    words, titles = _without_titles(text.split())
    how_to_address = " ".join(titles) or None
    mixed = _mixed_parts(words)
    if mixed is not None:
        return replace(mixed, how_to_address=how_to_address)
    parts = _parts(words, sure=False)
    family, given = parts or (None, " ".join(words))
    return ParsedName(family, given, NameOrder.FAMILY_FIRST_JOINED, how_to_address, "ko")


def is_korean_description(text: str) -> bool:
    """Whether a name ends with what somebody is called (아주머니, 사장님) or with 님 or 씨: no 님 goes after it."""
    last = text.rpartition(" ")[2]
    return last in KOREAN_TITLES or last.endswith(("님", "씨")) or _title_at_end(last) != ""


def is_korean_family_name(text: str) -> bool:
    """Whether a text is a Korean family name and nothing else."""
    return text in KOREAN_FAMILY_NAMES or text in KOREAN_LONG_FAMILY_NAMES


def _without_titles(words: list[str]) -> tuple[list[str], list[str]]:
    """Take honorifics and titles off the end of a name; a description keeps its own."""
    titles: list[str] = []
    while True:
        shorter, found = _without_ending(words)
        if shorter == words:
            return words, titles
        words, titles = shorter, found + titles


def _without_ending(words: list[str]) -> tuple[list[str], list[str]]:
    """Take off the titles at the end, or else one honorific; the words as they were when there is neither."""
    end = len(words)
    while end > 1 and words[end - 1] in KOREAN_TITLES:
        end -= 1
    if end < len(words) and _is_name(words[:end]):
        return words[:end], words[end:]
    *before, last = words
    title = _title_at_end(last)
    if title and not before and _is_name([last.removesuffix(title)]):
        return [last.removesuffix(title)], [title]
    return _without_honorific(before, last), []


def _title_at_end(word: str) -> str:
    """Give the longest title a word ends with, when something stands before it."""
    for length in range(min(_LONGEST_TITLE, len(word) - 1), 1, -1):
        if word[-length:] in KOREAN_TITLES:
            return word[-length:]
    return ""


def _without_honorific(before: list[str], last: str) -> list[str]:
    if before and last in {*KOREAN_HONORIFICS, *JAPANESE_HONORIFICS}:
        is_guest = len(last) > 1 and last in KOREAN_HONORIFICS
        return before if not is_guest or _is_name(before) else [*before, last]
    if last in KOREAN_NOT_HONORED or last in KOREAN_TITLES or _title_at_end(last):
        return [*before, last]
    ending = next((h for h in (*KOREAN_HONORIFICS, *JAPANESE_HONORIFICS) if last.endswith(h)), "")
    stem = last.removesuffix(ending)
    # 김씨 and 박님 are what somebody is called; without the ending a lone family name would be left.
    return [*before, stem] if ending and len(stem) > 1 else [*before, last]


def _is_name(words: list[str]) -> bool:
    """Whether these words can only be family and given name (the honorific may still be there)."""
    *before, last = words
    return _parts(words, sure=True) is not None or (
        last[-1:] in {"님", "씨"} and _parts([*before, last[:-1]], sure=True) is not None
    )


def _parts(words: list[str], *, sure: bool) -> _Parts | None:
    """Cut words into family and given name; None for what is left whole.

    Args:
        words: As typed.
        sure: Only what can be nothing else: a title is about to be cut off.
    """
    if not words or not words[0]:
        return None
    first, rest = words[0], words[1:]
    if not rest:
        return _word_parts(first, sure=sure)
    if is_korean_family_name(first):
        return _spaced_parts(first, rest, sure=sure)
    parts = None if sure or _SYLLABLES.match(rest[0]) else _word_parts(first, sure=False)
    return (parts[0], " ".join((parts[1], *rest))) if parts else None


def _spaced_parts(family: str, rest: list[str], *, sure: bool) -> _Parts | None:
    """Read ``김 정숙`` and ``김 정 숙``; a remark that is no Hangul may follow."""
    if all(len(word) == 1 and _SYLLABLES.match(word) for word in rest):
        given = "".join(rest)
        remark: list[str] = []
    else:
        given, *remark = rest
    if not _SYLLABLES.fullmatch(given) or given in KOREAN_TITLES or given in KOREAN_NO_NAMES:
        return None
    if any(_SYLLABLES.match(word) for word in remark) or len(given) > _LONGEST_GIVEN:
        return None
    if sure and (remark or not _is_given_name(given)):
        return None
    return family, " ".join((given, *remark))


def _word_parts(word: str, *, sure: bool) -> _Parts | None:
    """Read ``김정숙``; letters and signs after the Hangul (김영희A, 김영희2) stay at the given name."""
    found = _SYLLABLES.match(word)
    if found is None:
        return None
    name, tail = found.group(), word[found.end() :]
    if tail and has_hangul(re.sub(r"\(.*\)", "", tail)):
        return None
    parts = _cut(name)
    if parts is None or ((sure or (tail and len(name) > 3)) and not _is_given_name(parts[1])):  # noqa: PLR2004
        return None
    return (parts[0], parts[1] + tail) if not (sure and tail) else None


def _cut(name: str) -> _Parts | None:
    """Cut a word of syllables, when it begins with a family name and is no everyday word."""
    if name in KOREAN_TITLES or name in KOREAN_NO_NAMES or name in KOREAN_LONG_FAMILY_NAMES:
        return None
    if name.endswith(KOREAN_PLACE_ENDINGS) or _title_at_end(name):
        return None
    long, after_long = name[:2], name[2:]
    if long in KOREAN_LONG_FAMILY_NAMES and name[1:] not in KOREAN_GIVEN_AFTER_SHORT:
        return (long, after_long) if len(after_long) <= _LONGEST_GIVEN else None
    family, given = name[:1], name[1:]
    if family not in KOREAN_FAMILY_NAMES or not 1 <= len(given) <= _LONGEST_GIVEN:
        return None
    if len(given) == 1 and (family in KOREAN_GIVEN_HEADS or given not in KOREAN_SINGLE_GIVEN):
        return None
    return family, given


def _is_given_name(text: str) -> bool:
    if text in KOREAN_NO_NAMES or text.endswith(KOREAN_PLACE_ENDINGS):
        return False
    if len(text) == 1:
        return text in KOREAN_SINGLE_GIVEN
    return all(syllable in KOREAN_GIVEN_SYLLABLES for syllable in text)


def _mixed_parts(words: list[str]) -> ParsedName | None:
    """Read a name of two scripts: ``Kim 정숙``, ``김 Grace``, ``Grace 김``, ``정숙 Kim``, ``김Grace``."""
    if len(words) == 1:
        return _mixed_word(words[0])
    if len(words) != 2 or has_latin(words[0]) == has_latin(words[1]):  # noqa: PLR2004
        return None
    first, last = words
    if _is_family_in_either(first):
        return ParsedName(first, last, NameOrder.FAMILY_FIRST_SPACED, None, "ko")
    if _is_family_in_either(last):
        return ParsedName(last, first, NameOrder.GIVEN_FIRST, None, "ko")
    return None


def _mixed_word(word: str) -> ParsedName | None:
    found = _SYLLABLES.match(word)
    given = word[found.end() :] if found else ""
    if found is None or not is_korean_family_name(found.group()) or not has_latin(given[:1]):
        return None
    return ParsedName(found.group(), given, NameOrder.FAMILY_FIRST_JOINED, None, "ko")


def _is_family_in_either(word: str) -> bool:
    return is_korean_family_name(word) or word.lower() in ROMANISED_KOREAN
