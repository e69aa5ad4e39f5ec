"""Phone numbers: kept as typed, and beside it the international form where it can be read.

The typed text is never thrown away, and a number that cannot be read is found by its digits all the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.dialling import Dialling, dialling_of, national_digits, national_format
from shopcrm.domain.phone_reading import (
    FEWEST_DIGITS,
    international_form,
    phone_digits,
    starts_with_plus,
    without_extension,
)
from shopcrm.domain.scripts import even_widths
from shopcrm.errors import PhoneUnreadableError, TextTooLongError

__all__ = [
    "PHONE_LIMIT",
    "Phone",
    "last_four",
    "masked_phone",
    "phone_digits",
    "phone_key",
    "query_forms",
    "read_phone",
    "same_number",
    "search_forms",
    "shown_phone",
]

PHONE_LIMIT = 100
"""The most characters that may be typed as one phone."""

_TAIL = 4
"""How many last digits stay in the clear: those by which customers are looked up."""
_LONGEST_HEAD = 4
"""How many digits at most stay in the clear before the hidden ones."""
_FEWEST_HIDDEN = 2
"""With fewer hidden than this, the head is hidden as well."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as typed, and in its international form (``+821023456789``) when it could be read.

    Attributes:
        typed: As typed, on one clean line; a number of an extension stays in it.
        international: ITU-T E.164, with ``+`` and without extension; None for an unreadable number.
        label: What the owner calls it (home, her daughter's).
    """

    typed: str
    international: str | None = None
    label: str | None = None


def read_phone(typed: str, country: str, label: str | None = None) -> Phone:
    """Read a number as the shop's country writes it.

    Args:
        typed: Any spelling, in any width.
        country: The shop's country, two letters as in ISO 3166.
        label: What the owner calls this number.

    Raises:
        PhoneUnreadableError: There is no digit in it.
        TextTooLongError: It has more than ``PHONE_LIMIT`` characters.
    """
    line = clean_line(typed)
    if len(line) > PHONE_LIMIT:
        raise TextTooLongError("phone", len(line), PHONE_LIMIT)
    if not phone_digits(line):
        raise PhoneUnreadableError(line)
    return Phone(
        line, international_form(line, country), clean_line(label) or None if label else None
    )


def search_forms(phone: Phone, country: str) -> tuple[str, ...]:
    """Give the strings of digits under which a number is found.

    Returns:
        As dialled in its own country, then with the country code and without ``+``; never the same twice. An
        unreadable number gives its digits as typed, and also with the code when the shop's is in it.
    """
    if phone.international is None:
        return _plain_forms(phone, country)
    abroad = phone.international[1:]
    return tuple(dict.fromkeys((_national_digits(phone.international), abroad)))


def query_forms(typed: str, country: str) -> tuple[str, ...]:
    """Give the digits to look for, from any spelling of a number or of a part of one.

    A customer is meant when one of them is inside one of her ``search_forms``.

    Returns:
        The digits as they stand first, then what they mean when a country code, a prefix for calls abroad or a
        superfluous trunk zero is in them. Empty when there is no digit, or more than a phone may have.
    """
    if len(typed) > PHONE_LIMIT:
        return ()
    text = without_extension(even_widths(typed))
    digits = phone_digits(text)
    if not digits:
        return ()
    plan = dialling_of(country)
    return tuple(dict.fromkeys((digits, *_forms_from_abroad(text, digits, plan))))


def phone_key(phone: Phone) -> str:
    """Give a text that is equal for two spellings of one number; an unreadable one is as good as its digits."""
    return phone.international or phone_digits(without_extension(even_widths(phone.typed)))


def same_number(one: Phone, other: Phone) -> bool:
    """Whether two spellings are one number; an extension makes no difference."""
    return phone_key(one) == phone_key(other)


def shown_phone(phone: Phone, country: str) -> str:
    """Write a number as the shop's country does: ``010-2345-6789``, ``(555) 010-0199``.

    One from abroad is written with its country code, and one that cannot be read as it was typed.
    """
    if phone.international is None:
        return phone.typed
    code = dialling_of(country).code
    if code and phone.international.startswith(f"+{code}"):
        at_home = national_format(code, phone.international[len(code) + 1 :])
        if at_home is not None:
            return at_home
    return _library_format(phone.international, code)


def masked_phone(phone: Phone, country: str | None = None) -> str:
    """Write a number with its middle hidden: ``010-****-6789``.

    Args:
        phone: Any number; one of up to four digits is shown whole.
        country: The shop's; without it the number is written as in its own country.
    """
    if phone.international is None:
        shown = even_widths(without_extension(phone.typed))
    elif country is None:
        shown = _format_at_home(phone.international)
    else:
        shown = shown_phone(phone, country)
    return _masked(shown)


def last_four(phone: Phone) -> str | None:
    """Give the last four digits, None when there are fewer."""
    digits = phone_key(phone).removeprefix("+")
    return digits[-_TAIL:] if len(digits) >= _TAIL else None


# --- searching -------------------------------------------------------------------------------


def _plain_forms(phone: Phone, country: str) -> tuple[str, ...]:
    """Give the forms of an unreadable number."""
    digits = phone_key(phone)
    return tuple(dict.fromkeys((digits, *query_forms(phone.typed, country))))


def _forms_from_abroad(text: str, digits: str, plan: Dialling) -> list[str]:
    """Give what digits mean when they begin with a country code, whatever stands before it."""
    if starts_with_plus(text):
        return [*_with_code(digits, plan), phone_digits(text.replace("(0)", ""))]
    if len(digits) > FEWEST_DIGITS or "(0)" in text:
        with_code = _with_code(digits, plan)
        if with_code:
            return with_code
    forms: list[str] = []
    for prefix in _prefixes_for_abroad(digits, plan):
        rest = digits[len(prefix) :]
        ours = _with_code(rest, plan)
        if ours or len(rest) >= FEWEST_DIGITS:
            forms += [rest, *ours]
    return forms


def _prefixes_for_abroad(digits: str, plan: Dialling) -> list[str]:
    """Give what may have been dialled before a country code: ``00`` in any country, then the country's own."""
    found = plan.abroad.match(digits)
    own = [found.group()] if found and found.group() != "00" else []
    return (["00"] if digits.startswith("00") else []) + own


def _with_code(digits: str, plan: Dialling) -> list[str]:
    """Give digits that begin with our country code without its trunk zero, and as dialled at home."""
    rest = digits.removeprefix(plan.code)
    if not plan.code or rest in {digits, ""}:
        return []
    rest = rest.removeprefix(plan.trunk)
    return [plan.code + rest, plan.trunk + rest] if rest else []


# --- writing ---------------------------------------------------------------------------------


def _national_digits(international: str) -> str:
    """Give a number as dialled in its own country."""
    for code in (international[1:3], international[1:2]):
        digits = national_digits(code, international[len(code) + 1 :])
        if digits is not None:
            return digits
    return phone_digits(_library_format_at_home(international))


def _format_at_home(international: str) -> str:
    """Write a number as in its own country."""
    for code in (international[1:3], international[1:2]):
        at_home = national_format(code, international[len(code) + 1 :])
        if at_home is not None:
            return at_home
    return _library_format_at_home(international)


def _library_format_at_home(international: str) -> str:
    import phonenumbers

    return _library_format(international, str(phonenumbers.parse(international).country_code))


def _library_format(international: str, home_code: str) -> str:
    import phonenumbers

    number = phonenumbers.parse(international)
    if str(number.country_code) != home_code:
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def _masked(shown: str) -> str:
    """Hide the digits between the head and the last four; the head too, when little else would be hidden."""
    total = len(phone_digits(shown))
    if total <= _TAIL:
        return shown
    head = _head_length(shown)
    if total - _TAIL - head < _FEWEST_HIDDEN:
        head = 0
    return _hidden(shown, head, total - _TAIL)


def _head_length(shown: str) -> int:
    """Count the digits that stay in the clear: the area code, from abroad the country's too."""
    groups = [len(group) for group in re.findall(r"\d+", shown)]
    country = groups.pop(0) if shown.startswith("+") else 0
    has_area = len(groups) > 1 and groups[0] <= _LONGEST_HEAD
    return country + groups[0] if has_area else country


def _hidden(shown: str, first: int, end: int) -> str:
    """Put ``*`` for the digits from ``first`` up to ``end``, counted over the digits alone."""
    place = 0
    written: list[str] = []
    for sign in shown:
        written.append("*" if sign.isdecimal() and first <= place < end else sign)
        place += sign.isdecimal()
    return "".join(written)
