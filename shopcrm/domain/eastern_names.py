"""How a name in kanji, hanja or kana is cut into its parts.

A space tells family from given name. Without one a Japanese name is not guessed; a Chinese or Korean one is cut by its
family name, when the shop's language says that it is one.
"""

from __future__ import annotations

from shopcrm.domain.family_names import (
    CHINESE_FAMILY_NAMES,
    CHINESE_LONG_FAMILY_NAMES,
    HANJA_FAMILY_NAMES,
    HANJA_LONG_FAMILY_NAMES,
    JAPANESE_FAMILY_NAMES,
    JAPANESE_HONORIFICS,
    JAPANESE_NOT_HONORED,
    JAPANESE_TITLES,
    SIMPLIFIED,
)
from shopcrm.domain.name_parts import NameOrder, ParsedName
from shopcrm.domain.scripts import has_han, has_kana, has_latin

_LONGEST_CHINESE_GIVEN = 2
_MIDDLE_DOTS = frozenset("・･·=＝")
_OF = "の"

_LONG = {"zh": CHINESE_LONG_FAMILY_NAMES, "ko": HANJA_LONG_FAMILY_NAMES}
_SHORT = {"zh": CHINESE_FAMILY_NAMES, "ko": HANJA_FAMILY_NAMES}


def parse_eastern(text: str, language: str | None) -> ParsedName:
    """Read a clean line with kanji, hanja or kana in it, and no Hangul.

    Args:
        text: The line.
        language: The shop's, by which kanji alone are told.
    """
    text, title = _without_titles(text)
    family, given, order = _parts(text, language)
    spoken = eastern_language(family, given, language)
    return ParsedName(family, given, order, title or None, spoken)


def eastern_language(family: str | None, given: str | None, language: str | None) -> str | None:
    """Give the language of a name in kanji, hanja or kana; None when only the shop could tell.

    A family name of two kanji that neither Korea nor China has is Japanese in any shop.
    """
    whole = f"{family or ''}{given or ''}"
    if has_kana(whole):
        return "ja"
    if SIMPLIFIED.intersection(whole):
        return "zh"
    if language in {None, "ja", "zh"}:
        return language
    head = family or given or ""
    if head[:2] in HANJA_LONG_FAMILY_NAMES | CHINESE_LONG_FAMILY_NAMES:
        return language if language == "ko" else None
    is_long = len(family) > 1 if family else len(whole) > 3  # noqa: PLR2004 - 金正淑 has three
    if is_long or whole in JAPANESE_FAMILY_NAMES:
        return "ja"
    return language if language == "ko" else None


def eastern_order(family: str | None, language: str | None) -> NameOrder:
    """Give the order of a name in kanji: Korean hanja are written together, all else with a space."""
    is_korean = language == "ko" and (
        len(family or "") == 1 or (family or "") in HANJA_LONG_FAMILY_NAMES
    )
    return NameOrder.FAMILY_FIRST_JOINED if is_korean else NameOrder.FAMILY_FIRST_SPACED


def _parts(text: str, language: str | None) -> tuple[str | None, str | None, NameOrder]:
    first, _, rest = text.partition(" ")
    if _MIDDLE_DOTS.intersection(text) or first.endswith(_OF):
        return None, text, NameOrder.FAMILY_FIRST_SPACED
    if rest:
        return _spaced_parts(first, rest, language)
    cut = _cut(text, language)
    if cut is not None:
        # As typed: the Chinese write no space either, and the owner did not.
        return *cut, NameOrder.FAMILY_FIRST_JOINED
    if text in JAPANESE_FAMILY_NAMES:
        return text, None, NameOrder.FAMILY_FIRST_SPACED
    return None, text, NameOrder.FAMILY_FIRST_SPACED


def _spaced_parts(first: str, rest: str, language: str | None) -> tuple[str, str, NameOrder]:
    is_turned = rest in JAPANESE_FAMILY_NAMES and first not in JAPANESE_FAMILY_NAMES
    if has_latin(first) and not has_latin(rest) and " " not in rest:
        is_turned = True
    if is_turned and not has_han(first):
        return rest, first, NameOrder.GIVEN_FIRST
    spoken = eastern_language(first, rest, language)
    return first, rest, eastern_order(first, spoken)


def _cut(text: str, language: str | None) -> tuple[str, str] | None:
    """Cut a name without a space by its family name, where Chinese or Korean names are expected."""
    spoken = "zh" if SIMPLIFIED.intersection(text) and not has_kana(text) else language
    if spoken not in _SHORT or text in JAPANESE_FAMILY_NAMES:
        return None
    length = 2 if text[:2] in _LONG[spoken] else 1
    family, given = text[:length], text[length:]
    if family not in _LONG[spoken] and family not in _SHORT[spoken]:
        return None
    is_name = all(map(has_han, given)) and 1 <= len(given) <= _LONGEST_CHINESE_GIVEN
    return (family, given) if is_name else None


def _without_titles(text: str) -> tuple[str, str]:
    """Take honorifics and titles off the end; what is no name without them (お母さん, 花屋の奥様) keeps them."""
    title = ""
    while True:
        ending = _ending(text)
        if not ending:
            return text, title
        text = text.removesuffix(ending).rstrip()
        title = title if ending in JAPANESE_HONORIFICS else ending


def _ending(text: str) -> str:
    for ending in (*JAPANESE_TITLES, *JAPANESE_HONORIFICS):
        stem = text.removesuffix(ending).rstrip()
        if stem == text or not stem or stem.endswith((_OF, *JAPANESE_NOT_HONORED)):
            continue
        if ending in JAPANESE_HONORIFICS or " " in stem or stem in JAPANESE_FAMILY_NAMES:
            return ending
    return ""
