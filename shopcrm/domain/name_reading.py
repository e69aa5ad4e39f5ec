"""How the one name field is understood: which script, which parts, which order."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.eastern_names import eastern_language, eastern_order, parse_eastern
from shopcrm.domain.family_names import JAPANESE_HONORIFICS, KOREAN_HONORIFICS
from shopcrm.domain.korean_names import parse_korean
from shopcrm.domain.name_parts import NameOrder, ParsedName, full_name
from shopcrm.domain.scripts import even_widths, has_han, has_hangul, has_kana, has_latin
from shopcrm.domain.western_names import (
    is_company,
    is_suffix,
    latin_language,
    parse_western,
    vietnamese_order,
    without_titles,
)

_COMMA = re.compile(r"\s*[,、،]\s*")
_FOREIGN_ENDINGS = (*KOREAN_HONORIFICS, *JAPANESE_HONORIFICS)
_LONGEST_READ = 200
"""What is longer was pasted by mistake; it stays whole, and whoever saves it says that it is too long."""
_ORDER_OF_LANGUAGE = {
    "ko": NameOrder.FAMILY_FIRST_JOINED,
    "ja": NameOrder.FAMILY_FIRST_SPACED,
    "zh": NameOrder.FAMILY_FIRST_SPACED,
    "vi": NameOrder.FAMILY_FIRST_SPACED,
}


def parse_name(typed: str, *, language: str | None = None) -> ParsedName:
    """Read what was typed into the one name field.

    Honorifics (님, 様, Mr) are dropped, titles are cut off and kept as how to address; a description stays whole as given name.
    Nothing is ever lost but those: whoever reads the result in its order sees the name that was typed.

    Args:
        typed: Any text.
        language: The shop's, where the script leaves it open (kanji alone; Latin letters).

    Returns:
        Both names None when nothing visible was typed.
    """
    text = clean_line(even_widths(clean_line(typed)))
    if len(text) > _LONGEST_READ:
        return ParsedName(None, text, default_order(None, text, language))
    parsed = _parse_once(text, language)
    shown = _shown(parsed)
    # Each time something was taken off, what is left is read again: below a title may be another.
    while shown != text:
        again = _parse_once(shown, language)
        if _shown(again) == shown:
            return parsed
        how_to_address = parsed.how_to_address or again.how_to_address
        parsed = replace(again, how_to_address=how_to_address)
        text, shown = shown, _shown(again)
    return parsed


def default_order(family: str | None, given: str | None, language: str | None = None) -> NameOrder:
    """Give the order that goes with the script of a name; with neither name, the language's."""
    whole = f"{family or ''}{given or ''}"
    if has_hangul(whole):
        is_mixed = has_latin(whole)
        return NameOrder.FAMILY_FIRST_SPACED if is_mixed else NameOrder.FAMILY_FIRST_JOINED
    if has_kana(whole) or has_han(whole):
        return eastern_order(family, eastern_language(family, given, language))
    if not whole:
        return _ORDER_OF_LANGUAGE.get(language or "", NameOrder.GIVEN_FIRST)
    words = f"{family or ''} {given or ''}".split()
    is_vietnamese = family and vietnamese_order(words, language) is NameOrder.FAMILY_FIRST_SPACED
    return NameOrder.FAMILY_FIRST_SPACED if is_vietnamese else NameOrder.GIVEN_FIRST


def default_language(family: str | None, given: str | None, shop_language: str) -> str:
    """Give the language that goes with the script of a name; the shop's where the script leaves it open."""
    return _language(family, given, shop_language) or shop_language


def _language(family: str | None, given: str | None, language: str | None) -> str | None:
    """Give the language that the script of a name tells, with the shop's where it is needed for that."""
    whole = f"{family or ''}{given or ''}"
    if has_hangul(whole):
        return "ko"
    if has_kana(whole) or has_han(whole):
        return eastern_language(family, given, language)
    if not has_latin(whole):
        return None
    is_vietnamese = vietnamese_order(f"{family or ''} {given or ''}".split())
    return "vi" if is_vietnamese else latin_language(language)


def _shown(parsed: ParsedName) -> str:
    return full_name(parsed.family_name, parsed.given_name, parsed.name_order)


# In a list of a hundred thousand the same names come again and again.
@lru_cache(maxsize=8_192)
def _parse_once(text: str, language: str | None) -> ParsedName:
    text = _without_foreign_honorific(text)
    if has_latin(text) and " " in text and is_company(text):
        return ParsedName(None, text, NameOrder.GIVEN_FIRST, None, _language(None, text, language))
    before, *after = [part for part in _COMMA.split(text) if part] or [""]
    if after and all(is_suffix(word) for part in after[1:] for word in part.split()):
        return _parse_turned(before, after, language)
    return _parse_line(text if after else before, language)


def _parse_line(text: str, language: str | None) -> ParsedName:
    """Read a line without a comma that turns the parts round."""
    if not text:
        return ParsedName(None, None, default_order(None, None, language))
    if not (has_hangul(text) or has_kana(text) or has_han(text)):
        return _parse_letters(text, language)
    words, title = without_titles(text.split())
    name = " ".join(words)
    parsed = parse_korean(name) if has_hangul(name) else parse_eastern(name, language)
    if not title or parsed.how_to_address:
        return parsed
    return replace(parsed, how_to_address=f"{title} {parsed.family_name or parsed.given_name}")


def _parse_letters(text: str, language: str | None) -> ParsedName:
    if has_latin(text):
        return parse_western(text, language)
    *given, family = text.split()
    is_name = bool(given) and family.isalpha() and given[0].isalpha()
    if not is_name:
        return ParsedName(None, text, NameOrder.GIVEN_FIRST)
    return ParsedName(family, " ".join(given), NameOrder.GIVEN_FIRST)


def _parse_turned(before: str, after: list[str], language: str | None) -> ParsedName:
    """Read ``Walsh, Margaret`` and ``Walsh, Margaret, Jr.``; in ``Margaret Walsh, Jr.`` nothing is turned."""
    given, *suffixes = after
    words, title = without_titles(given.split())
    given = " ".join(words)
    if all(is_suffix(word) for word in words):
        return _parse_line(" ".join((before, *after)), language)
    if title is None and len(words) == 1 and without_titles(["", given])[1] is not None:
        return _parse_line(f"{given} {before}", language)
    family = " ".join((" ".join(without_titles(before.split())[0]), *suffixes))
    order = default_order(family, given, language)
    spoken = _language(family, given, language)
    how_to_address = f"{title} {family}" if title else None
    return ParsedName(family, given, order, how_to_address, spoken)


def _without_foreign_honorific(text: str) -> str:
    """Take 님, 様 and the like off a name of another script (Margaret Walsh 님, 田中 和子 님)."""
    while True:
        ending = next((e for e in _FOREIGN_ENDINGS if text.endswith(e)), "")
        stem = text.removesuffix(ending).rstrip()
        if not ending or not stem or _is_of_script(stem, ending):
            return text
        text = stem


def _is_of_script(stem: str, ending: str) -> bool:
    if has_hangul(ending):
        return has_hangul(stem)
    return has_han(stem) or has_kana(stem)
