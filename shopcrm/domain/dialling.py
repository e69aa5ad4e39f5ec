"""How the countries dial, and the spellings so ordinary that no library is needed to read them.

The table holds the countries most shops are in. It is there for speed alone: what it says is what
``phonenumbers`` says, and a test compares the two. Any other country is looked up in the library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Dialling:
    """How one country dials.

    Attributes:
        code: The country calling code, without ``+``; empty when the country is not known.
        trunk: What stands before a number inside the country and falls away from abroad.
        abroad: Matches what is dialled before the code of another country.
        ordinary: Matches an ordinary number of the country, with ``+`` and code or as dialled at home, without
            separators; the group is the number from abroad. None where there is no such pattern.
    """

    code: str
    trunk: str
    abroad: re.Pattern[str]
    ordinary: re.Pattern[str] | None = None


_NORTH_AMERICAN = re.compile(r"(?:\+?1)?([2-9][0-9]{9})")

# The numbers that Korean delivery services lend out: 0507-1234-5678, where the library writes 050-71234-5678.
_SAFE_NUMBER = re.compile(r"(50[2-9])([0-9]{3,4})([0-9]{4})")

_TABLE = {
    "KR": Dialling(
        "82",
        "0",
        re.compile(r"00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126]))"),
        re.compile(
            r"(?:0|\+82)((?:10|70)[0-9]{8}|2[2-9][0-9]{6,7}"
            r"|(?:3[1-3]|4[1-4]|5[1-5]|6[1-4])[2-9][0-9]{6,7})"
        ),
    ),
    "JP": Dialling(
        "81",
        "0",
        re.compile(r"010"),
        re.compile(r"(?:0|\+81)([789]0[1-9][0-9]{7}|(?:11|[1-9][2-9])[0-9]{7})"),
    ),
    "US": Dialling("1", "", re.compile(r"011"), _NORTH_AMERICAN),
    "CA": Dialling("1", "", re.compile(r"011"), _NORTH_AMERICAN),
    "VN": Dialling("84", "0", re.compile(r"00"), re.compile(r"(?:0|\+84)([35789][0-9]{8})")),
}

_UNKNOWN = Dialling("", "", re.compile(r"00"))


def dialling_of(country: str) -> Dialling:
    """Give how a country dials; one of which nothing is known has an empty code.

    Args:
        country: Two letters as in ISO 3166, in either case.
    """
    return _TABLE.get(country) or _look_up(country.upper())


@lru_cache(maxsize=32)
def _look_up(country: str) -> Dialling:
    if country in _TABLE:
        return _TABLE[country]
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region(country)
    if metadata is None or metadata.country_code is None:
        return _UNKNOWN
    code = str(metadata.country_code)
    # North America writes its code of 1 as the trunk prefix as well; it never falls away there.
    trunk = "" if metadata.national_prefix in {None, code} else str(metadata.national_prefix)
    return Dialling(code, trunk, re.compile(metadata.international_prefix or "00"))


def national_digits(code: str, number: str) -> str | None:
    """Give an ordinary number as it is dialled at home.

    Args:
        code: A country calling code.
        number: The number from abroad, without the code.

    Returns:
        Digits, or None when the number is not ordinary enough to say it without the library.
    """
    plan = _BY_CODE.get(code)
    if plan is None or plan.ordinary is None or not plan.ordinary.fullmatch(f"+{code}{number}"):
        return None
    return plan.trunk + number


def national_format(code: str, number: str) -> str | None:
    """Write an ordinary number as they write it at home, or None when the library has to.

    >>> national_format("82", "1023456789")
    '010-2345-6789'
    """
    safe = _SAFE_NUMBER.fullmatch(number) if code == "82" else None
    if safe:
        return f"0{safe[1]}-{safe[2]}-{safe[3]}"
    if national_digits(code, number) is None:
        return None
    if code == "84":
        return f"0{number[:3]} {number[3:6]} {number[6:]}"
    if code == "1":
        return f"({number[:3]}) {number[3:6]}-{number[6:]}"
    # Japanese area codes have one to four digits, which only the library can tell.
    if code == "81" and number[1] != "0":
        return None
    area = 1 if code == "82" and number[0] == "2" else 2
    return f"0{number[:area]}-{number[area:-4]}-{number[-4:]}"


_BY_CODE = {plan.code: plan for plan in _TABLE.values()}
