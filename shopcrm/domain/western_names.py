"""How a name in Latin letters is cut into its parts: English, Spanish, Vietnamese and whoever writes the same way."""

from __future__ import annotations

import unicodedata

from shopcrm.domain.family_names import (
    CAPITAL_PARTICLES,
    COMPANY_ENDINGS,
    HONORIFICS,
    PARTICLES,
    ROMANISED_KOREAN,
    SPANISH_FAMILY_NAMES,
    SPANISH_GIVEN_NAMES,
    SUFFIXES,
    TITLES,
    VIETNAMESE_FAMILY_NAMES,
    VIETNAMESE_LETTERS,
    VIETNAMESE_MIDDLE_NAMES,
    VIETNAMESE_SURE,
)
from shopcrm.domain.name_parts import NameOrder, ParsedName

_SON_OF = frozenset({"bin", "ibn", "binti", "bint"})
_OF = frozenset({"de", "del"})
_AND = frozenset({"y", "e", "i"})
_ABBREVIATED = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof"})
_ROMAN = frozenset({"ii", "iii", "iv"})
_NOT_LATIN = frozenset({"ko", "ja", "zh"})


def parse_western(text: str, language: str | None) -> ParsedName:
    """Read a clean line of Latin letters without a comma in it.

    Args:
        text: The line.
        language: The shop's; a name that says nothing of its own is in it, when it is written in Latin letters.
    """
    words, title = without_titles(text.split())
    words, suffix = _without_suffix(words)
    family, given, order, own = _parts(words, language, is_titled=title is not None)
    if suffix:
        given, family = (given, f"{family} {suffix}") if family else (f"{given} {suffix}", None)
    how_to_address = f"{title} {family or given}" if title else None
    return ParsedName(family, given, order, how_to_address, own or latin_language(language))


def latin_language(language: str | None) -> str:
    """Give the language of a Latin name that says nothing of its own: the shop's, or English."""
    return "en" if language is None or language in _NOT_LATIN else language


def without_titles(words: list[str]) -> tuple[list[str], str | None]:
    """Take Mr, Dr and the like off both ends.

    Returns:
        The words left, never none; and the titles to address with, ``""`` when there were only honorifics, None when there
        was nothing to take off.
    """
    found: list[str] | None = None
    while len(words) > 1:
        if _plain(words[0]) in HONORIFICS | TITLES:
            taken, words = words[0], words[1:]
        elif _plain(words[-1]) in _ABBREVIATED:
            taken, words = words[-1], words[:-1]
        else:
            break
        found = [*(found or []), *([taken] if _plain(taken) in TITLES else [])]
    return words, None if found is None else " ".join(found)


def is_suffix(word: str) -> bool:
    """Whether a word is Jr., III, MD or the like."""
    plain = _plain(word)
    return plain in SUFFIXES and (plain not in _ROMAN or word.isupper())


def is_company(text: str) -> bool:
    """Whether a name ends as companies do."""
    return _plain(text.rpartition(" ")[2]) in COMPANY_ENDINGS


def vietnamese_order(words: list[str], language: str | None = None) -> NameOrder | None:
    """Give the order of a Vietnamese name; None for any other.

    Without its accents a name is known by its family name alone, so only those are believed that are not also a given name.
    """
    if len(words) < 2:  # noqa: PLR2004
        return None
    first, last = bare(words[0]), bare(words[-1])
    is_marked = any(letter in VIETNAMESE_LETTERS for letter in "".join(words).lower())
    has_middle = len(words) > 2 and bare(words[1]) in VIETNAMESE_MIDDLE_NAMES  # noqa: PLR2004
    is_sure = is_marked or has_middle or language == "vi"
    if first in VIETNAMESE_SURE or (is_sure and first in VIETNAMESE_FAMILY_NAMES):
        return NameOrder.FAMILY_FIRST_SPACED
    return NameOrder.GIVEN_FIRST if is_marked and last in VIETNAMESE_FAMILY_NAMES else None


def bare(word: str) -> str:
    """Give a word in small letters without accents."""
    decomposed = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def is_spanish_family(word: str) -> bool:
    """Whether a word is a Spanish family name."""
    plain = bare(word)
    return plain in SPANISH_FAMILY_NAMES or (len(plain) > 4 and plain.endswith("ez"))  # noqa: PLR2004


def _plain(word: str) -> str:
    return word.lower().rstrip(".").replace(".", "")


def _without_suffix(words: list[str]) -> tuple[list[str], str]:
    end = len(words)
    while end > 1 and is_suffix(words[end - 1]):
        end -= 1
    return words[:end], " ".join(words[end:])


def _parts(
    words: list[str], language: str | None, *, is_titled: bool
) -> tuple[str | None, str | None, NameOrder, str | None]:
    """Give family and given name, their order, and the language where the name tells."""
    if len(words) == 1:
        name = words[0]
        return (name, None, NameOrder.GIVEN_FIRST, None) if is_titled else (None, name, NameOrder.GIVEN_FIRST, None)  # fmt: skip
    order = vietnamese_order(words, language)
    if order is NameOrder.FAMILY_FIRST_SPACED:
        return words[0], " ".join(words[1:]), order, "vi"
    if _is_romanised_korean(words):
        return words[0], words[1], NameOrder.FAMILY_FIRST_SPACED, None
    start = _family_start(words)
    spanish = _spanish_start(words, start, language) if order is None else None
    own = "vi" if order else "es" if spanish is not None or _is_spanish(words, start) else None
    start = start if spanish is None else spanish
    return " ".join(words[start:]) or None, " ".join(words[:start]) or None, NameOrder.GIVEN_FIRST, own  # fmt: skip


def _is_romanised_korean(words: list[str]) -> bool:
    """Whether it is ``Kim Jeong-suk``: the hyphen tells it from Kim Basinger."""
    if len(words) != 2 or words[0].lower() not in ROMANISED_KOREAN:  # noqa: PLR2004
        return False
    one, hyphen, two = words[1].partition("-")
    return bool(hyphen) and 1 < len(one) < 7 and 1 < len(two) < 7 and "-" not in two  # noqa: PLR2004


def _family_start(words: list[str]) -> int:
    """Give where the family name begins: at the last word, or at the particles before it."""
    if words[0] in PARTICLES:
        return 0
    for place, word in enumerate(words[1:-1], start=1):
        if word.lower() in _SON_OF:
            return place
    start = len(words) - 1
    if start > 2 and words[start - 1] in _AND:  # noqa: PLR2004
        start -= 2
    while start > 1 and _is_particle(words[start - 1]):
        start -= 1
    return start


def _is_particle(word: str) -> bool:
    return word in PARTICLES or word in CAPITAL_PARTICLES


def _spanish_start(words: list[str], start: int, language: str | None) -> int | None:
    """Give where two Spanish family names begin; None when there are not two."""
    if start < 2 or is_given_only(words[start - 1]):  # noqa: PLR2004
        return None
    is_second = is_spanish_family(words[-1]) or words[start] in _OF
    both = is_spanish_family(words[start - 1]) and is_second
    if not both and language != "es":
        return None
    start -= 1
    while start > 1 and _is_particle(words[start - 1]):
        start -= 1
    return start


def is_given_only(word: str) -> bool:
    """Whether a word is a Spanish given name and no family name."""
    return bare(word) in SPANISH_GIVEN_NAMES and bare(word) not in SPANISH_FAMILY_NAMES


def _is_spanish(words: list[str], start: int) -> bool:
    """Whether accents and the family name together are Spanish; many Garcías have other languages."""
    return not " ".join(words).isascii() and start > 0 and is_spanish_family(words[-1])
