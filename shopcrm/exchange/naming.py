"""The name in a foreign file: what its split-up parts, its whole and its phonetic letters say together."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.domain.names import NameOrder, clean_line, default_order, parse_name
from shopcrm.domain.scripts import even_widths, has_hangul, has_kana, has_latin


@dataclass(slots=True)
class NameParts:
    """The parts of a name, clean, as far as a file has them; an empty text is what it does not have.

    Attributes:
        full: The name in one piece (``FN``, "Display Name", 氏名).
        sorting: What the file sorts her by; a reading only where it is in kana or spells out another script.
    """

    family: str = ""
    given: str = ""
    middle: str = ""
    full: str = ""
    reading: str = ""
    family_reading: str = ""
    given_reading: str = ""
    sorting: str = ""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as a draft keeps it. None is what is left to be decided by the shop."""

    family: str | None
    given: str | None
    order: NameOrder | None
    how_to_address: str | None
    language: str | None


def person_name(parts: NameParts, language: str | None, *, ours: bool) -> PersonName:
    """Put the parts of a name together.

    A file that splits names is believed. One that has it all in one piece, or a Korean phone's "김정숙" as given name
    alone, is read as if it were typed.

    Args:
        parts: Clean parts.
        language: The customer's own, if the file says it.
        ours: Written by this program, so nothing is read into it.
    """
    if ours and (parts.family or parts.given or not parts.full):
        return PersonName(parts.family or None, parts.given or None, None, None, None)
    given = _with_middle(parts)
    if parts.family and given:
        return _split(parts.family, given)
    if parts.family and not parts.full:
        return PersonName(parts.family, None, None, None, None)
    if given and has_latin(given) and not has_hangul(given):
        # "Mary Ann" without a family name is one given name, whatever stands in FN.
        return PersonName(None, given, None, None, None)
    return _typed(parts.full or given, language)


def person_reading(parts: NameParts, *, ours: bool) -> str:
    """Give the reading in one line, half-width kana made wide; empty when the file has none."""
    if ours:
        return parts.reading
    split = " ".join(part for part in (parts.family_reading, parts.given_reading) if part)
    return even_widths(parts.reading or split or _reading_in_sorting(parts))


def _with_middle(parts: NameParts) -> str:
    if not parts.middle:
        return parts.given
    both = (parts.given, parts.middle)
    if default_order(parts.family or None, parts.given or None) is not NameOrder.GIVEN_FIRST:
        both = (parts.middle, parts.given)
    return " ".join(part for part in both if part)


def _split(family: str, given: str) -> PersonName:
    """Take a split name as it is, but for a Korean title behind it ("이" and "상호 사장님")."""
    if " " in given and has_hangul(given):
        whole = parse_name(family + given)
        if whole.family_name == family and whole.how_to_address:
            return PersonName(family, whole.given_name, None, whole.how_to_address, None)
    return PersonName(family, given, None, None, None)


def _typed(text: str, language: str | None) -> PersonName:
    if not text:
        return PersonName(None, None, None, None, None)
    parsed = parse_name(text, language=language)
    return PersonName(
        parsed.family_name,
        parsed.given_name,
        parsed.name_order,
        parsed.how_to_address,
        parsed.language,
    )


def _reading_in_sorting(parts: NameParts) -> str:
    sorting = clean_line(parts.sorting.replace(",", " "))
    name = parts.full or parts.family + parts.given
    spells_out = name and not has_latin(name) and has_latin(sorting)
    return sorting if has_kana(sorting) or spells_out else ""
