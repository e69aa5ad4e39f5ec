"""How the international form of a number is read out of what was typed."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from shopcrm.domain.dialling import dialling_of
from shopcrm.domain.scripts import even_widths

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

FEWEST_DIGITS = 7
"""An unassigned number is believed from this length on; 112 or 6789 are no number of a customer."""
_MOST_DIGITS = 17
"""Fifteen digits of an international number and ``00`` before it; with more it is two numbers in one field."""
_FEWEST_WITH_CODE = 10
"""From this length on the digits may be a country code and a number, without the ``+``."""

_ORDINARY = re.compile(r"[0-9+(). /-]+")
_SEPARATORS = str.maketrans("", "", "(). /-")
_NOT_A_DIGIT = re.compile(r"[^0-9]+")
_FIRST_SIGN = re.compile(r"[0-9+]")
_EXTENSION = re.compile(
    r"[\s,;(\[]*(?:내선(?:\s*번호)?|구내|内線|;ext=|extension|ext\b|ext(?=\d)|\bx|(?<=\d)x|#)"
    r"[\s.:=]*\d{1,7}\s*(?:번)?[)\]]?\s*$",
    re.IGNORECASE,
)
_VANITY = re.compile(r"\+?[\d\s().-]*[A-Za-z]{3,}[\dA-Za-z\s.-]*")


def phone_digits(text: str) -> str:
    """Give the digits in a text, those of any script and width in ASCII; may be empty."""
    if text.isascii():
        return _NOT_A_DIGIT.sub("", text)
    return "".join(str(unicodedata.decimal(sign)) for sign in text if sign.isdecimal())


def international_form(line: str, country: str) -> str | None:
    """Give the international form of a clean line with at least one digit in it."""
    text = even_widths(line)
    if _ORDINARY.fullmatch(text):
        plan = dialling_of(country)
        ordinary = plan.ordinary and plan.ordinary.fullmatch(text.translate(_SEPARATORS))
        if ordinary:
            return f"+{plan.code}{ordinary[1]}"
    return _international_by_library(text, country.upper())


def _international_by_library(line: str, country: str) -> str | None:
    text = without_extension(line)
    digits = phone_digits(text)
    if len(digits) > _MOST_DIGITS:
        return None
    code = dialling_of(country).code
    for spelling in _spellings(text, digits):
        number = _parsed(spelling, country)
        if number is not None and _is_believable(number, spelling, digits, code):
            return _e164(number)
    return None


def _spellings(text: str, digits: str) -> list[str]:
    """Give what a text may mean to the library, the likeliest first.

    ``00`` before a known number means ``+`` in every country, though officially it is 001 or 011 in some.
    """
    has_plus = starts_with_plus(text)
    spellings = [f"+{digits}"] if has_plus else [digits]
    if not has_plus and digits.startswith("00"):
        spellings.insert(0, f"+{digits[2:]}")
    if not has_plus and len(digits) >= _FEWEST_WITH_CODE and not digits.startswith("0"):
        spellings.append(f"+{digits}")
    if _VANITY.fullmatch(text):
        spellings.append(text)
    return spellings


def starts_with_plus(text: str) -> bool:
    """Whether a ``+`` stands before the first digit."""
    first = _FIRST_SIGN.search(text)
    return first is not None and first.group() == "+"


def _parsed(spelling: str, country: str) -> PhoneNumber | None:
    import phonenumbers

    try:
        return phonenumbers.parse(spelling, country)
    except phonenumbers.NumberParseException:
        return None


def _is_believable(number: PhoneNumber, spelling: str, digits: str, code: str) -> bool:
    """Whether this is a number that is, or could be, given out.

    What was guessed (a ``+`` that was not typed) has to be one that is given out; what was typed need only have the
    length of one and a way to be written, because the library does not know every new range, and 555-0199 is nobody's.
    """
    import phonenumbers

    if phonenumbers.is_valid_number(number):
        return True
    typed = {digits, f"+{digits}"}
    if code and digits.startswith(f"00{code}"):
        typed.add(f"+{digits[2:]}")
    if spelling not in typed or len(str(number.national_number)) < FEWEST_DIGITS:
        return False
    if not _has_trunk(number):
        return False
    kinds = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE)
    possible = phonenumbers.ValidationResult.IS_POSSIBLE
    return any(
        phonenumbers.is_possible_number_for_type_with_reason(number, kind) == possible
        for kind in kinds
    )


def _has_trunk(number: PhoneNumber) -> bool:
    """Whether the library writes a number with its trunk zero; it leaves it out where it knows no such number."""
    import phonenumbers

    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    at_home = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    trunk = dialling_of(region).trunk
    return phone_digits(at_home) == f"{trunk}{phonenumbers.national_significant_number(number)}"


def _e164(number: PhoneNumber) -> str:
    import phonenumbers

    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def without_extension(text: str) -> str:
    """Take the extension off, when a whole number stands before it."""
    found = _EXTENSION.search(text)
    if found is None or len(phone_digits(text[: found.start()])) < FEWEST_DIGITS:
        return text
    return text[: found.start()]
