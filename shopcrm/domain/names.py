"""How every name is shown, told apart and compared: the one place that decides it.

How a typed name is understood is in ``name_reading``; what it gives is used through here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from shopcrm.domain.cleaning import clean_line, clean_text
from shopcrm.domain.korean_names import is_korean_description
from shopcrm.domain.name_parts import NameOrder, ParsedName, full_name
from shopcrm.domain.name_reading import default_language, default_order, parse_name
from shopcrm.domain.namesakes import Namesake, name_key, told_apart
from shopcrm.domain.phones import Phone, last_four, masked_phone, phone_digits
from shopcrm.domain.scripts import has_han, has_hangul, has_kana

__all__ = [
    "Honorific",
    "NameOrder",
    "Namesake",
    "ParsedName",
    "avatar_text",
    "clean_line",
    "clean_text",
    "default_language",
    "default_order",
    "envelope_name",
    "full_name",
    "honorific_parts",
    "name_key",
    "parse_name",
    "shown_name",
    "sort_key",
    "told_apart",
    "with_honorific",
    "written_name",
]


class Honorific(StrEnum):
    """What is added to a name when it is shown; ``DEFAULT`` follows the customer's language."""

    DEFAULT = "default"
    NONE = "none"
    NIM = "nim"
    SAMA = "sama"
    SAN = "san"
    MR = "mr"
    MS = "ms"


_OF_LANGUAGE = {"ko": Honorific.NIM, "ja": Honorific.SAMA}
_PARTS = {
    Honorific.NIM: ("", " 님"),
    Honorific.SAMA: ("", " 様"),
    Honorific.SAN: ("", "さん"),
    Honorific.MR: ("Mr ", ""),
    Honorific.MS: ("Ms ", ""),
}
_ON_ENVELOPES = {Honorific.NIM: ("", " 귀하"), Honorific.SAN: ("", " 様")}
_HONORED_IN_JAPANESE = ("様", "さま", "さん", "ちゃん", "くん", "先生")

_AVATAR_LETTERS = 2
# A letter with the marks on it, joined emoji and flags count as one.
_LETTER = re.compile("[\U0001f1e6-\U0001f1ff]{2}|.(?:\u200d.|[\u0300-\u036f\u3099\u309a\ufe0f\U0001f3fb-\U0001f3ff])*")  # fmt: skip


def shown_name(
    family: str | None,
    given: str | None,
    order: NameOrder,
    nickname: str | None = None,
    phones: Sequence[Phone] = (),
) -> str:
    """Give the name under which somebody is shown, without honorific.

    Returns:
        The full name, else the nickname, else the first phone with its middle hidden; empty when there is none of them.
    """
    name = full_name(family, given, order) or nickname
    if name or not phones:
        return name or ""
    return masked_phone(phones[0])


def written_name(
    family: str | None,
    given: str | None,
    order: NameOrder,
    nickname: str | None = None,
    phones: Sequence[Phone] = (),
) -> str:
    """Give the name an honorific is put to: as shown, but for a phone alone its last four digits (``6789`` 님)."""
    name = full_name(family, given, order) or nickname
    if name or not phones:
        return name or ""
    return last_four(phones[0]) or phone_digits(phones[0].typed)


def honorific_parts(honorific: Honorific, language: str) -> tuple[str, str]:
    """Give what stands before and after a name, spaces included: ``("", " 님")``, ``("Ms ", "")``.

    Args:
        honorific: The customer's own.
        language: The customer's, which decides for ``DEFAULT``: 님 in Korean, 様 in Japanese, nothing in any other.
    """
    return _PARTS.get(_decided(honorific, language), ("", ""))


def with_honorific(name: str, honorific: Honorific, language: str) -> str:
    """Put the honorific to a name.

    What somebody is called already takes none, so that 꽃집 아주머니 does not become 꽃집 아주머니 님.
    """
    before, after = honorific_parts(honorific, language)
    if not name or _is_honored(name, after):
        return name
    return f"{before}{name}{after}"


def envelope_name(name: str, honorific: Honorific, language: str) -> str:
    """Put to a name what an envelope asks for: 귀하, 様; nothing where the owner chose none."""
    decided = _decided(honorific, language)
    before, after = _ON_ENVELOPES.get(decided) or _PARTS.get(decided, ("", ""))
    is_there = not name or name.endswith(after.strip() or "\0")
    return name if is_there else f"{before}{name}{after}"


def avatar_text(
    family: str | None,
    given: str | None,
    order: NameOrder,
    nickname: str | None = None,
    phones: Sequence[Phone] = (),
) -> str:
    """Give the one or two letters in the circle beside a name.

    Returns:
        Korean: of the given name, because family names are shared by many; kanji and kana: of the family name; any
        other: a capital of each name; for a phone its last two digits. ``?`` when there is nothing.
    """
    name = full_name(family, given, order) or nickname or ""
    if not name:
        return written_name(None, None, order, None, phones)[-_AVATAR_LETTERS:] or "?"
    if has_hangul(name):
        return _first_letters(given if given and has_hangul(given) else name)
    if has_han(name) or has_kana(name):
        return _first_letters(family or name)
    return _capitals(name, family, given, order)


def sort_key(
    family: str | None, given: str | None, order: NameOrder, reading: str | None = None
) -> tuple[str, str, str]:
    """Give the key by which names are sorted: by reading where there is one, else family name, then given name.

    Returns:
        Folded family (or only) name, folded given name, and the name itself so that the order never depends on chance.
    """
    first, _, second = (clean_line(reading) if reading else "").partition(" ")
    if not first:
        first, second = (family, given or "") if family else (given or "", "")
    return name_key(first), name_key(second), full_name(family, given, order)


def _decided(honorific: Honorific, language: str) -> Honorific:
    if honorific is not Honorific.DEFAULT:
        return honorific
    return _OF_LANGUAGE.get(language.partition("-")[0].lower(), Honorific.NONE)


def _is_honored(name: str, after: str) -> bool:
    """Whether a name ends with an honorific or a title already."""
    if after == _PARTS[Honorific.NIM][1]:
        return is_korean_description(name)
    return after != "" and name.endswith(_HONORED_IN_JAPANESE)


def _first_letters(text: str, count: int = _AVATAR_LETTERS) -> str:
    """Give the first letters of the first word, a letter being what a person would call one."""
    letters = [found.group() for found in _LETTER.finditer(text.partition(" ")[0])]
    return "".join(letters[:count])


def _capitals(name: str, family: str | None, given: str | None, order: NameOrder) -> str:
    parts = (given, family) if order is NameOrder.GIVEN_FIRST else (family, given)
    words = [part for part in parts if part] if family and given else name.split()[:1]
    if len(words) == 1:
        return _upper_first(_first_letters(words[0]))
    return "".join(_first_letters(_without_particles(word), 1).upper() for word in words)


def _upper_first(letters: str) -> str:
    return letters[:1].upper() + letters[1:]


def _without_particles(name: str) -> str:
    """Leave out small words before a name: the B of van der Berg."""
    words = name.split()
    return next((word for word in words if not word[0].islower()), words[0])
