"""An address as it is written on an envelope: its lines in the order in which the post reads them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.customers import Address
from shopcrm.domain.scripts import even_widths, has_han, has_hangul, has_kana, has_latin

POSTAL_MARK: Final = "〒"
_JAPANESE_CODE_DIGITS: Final = 7

_CODE_BELOW_THE_TOWN: Final = frozenset({"GB", "IE"})
"""Where the code has a line of its own after the town; elsewhere in Latin letters it stands beside it."""

_WITHOUT_DISTRICTS: Final = frozenset({"US", "CA"})
"""Where the post knows towns alone: a neighbourhood was noted to tell people apart."""

_TYPED_COUNTRIES: Final = {
    **dict.fromkeys(
        ("대한민국", "한국", "KOREA", "SOUTH KOREA", "REPUBLIC OF KOREA", "韓国"), "KR"
    ),
    **dict.fromkeys(("日本", "日本国", "JAPAN", "일본"), "JP"),
    **dict.fromkeys(("USA", "U.S.A.", "UNITED STATES", "미국", "アメリカ", "米国"), "US"),
    **dict.fromkeys(("UK", "U.K.", "UNITED KINGDOM", "GREAT BRITAIN", "ENGLAND", "영국"), "GB"),
}

_CODE_PREFIX = re.compile(r"^[〒(（\s]*(?:우편번호|우)?[)）.:\s]*")
_PIECES = re.compile(r"[\s,()（）]+")
_ROAD = re.compile(r"[가-힣0-9·]+[로길]\s*(?:지하\s*)?\d")
_NEIGHBOURHOOD = re.compile(r"[가-힣0-9·]+[동가]")


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """An address in lines.

    Attributes:
        postal_code: As it stands on a line of its own, above the address; None when it has none or stands in ``lines``.
        lines: One or more, in the order they are written.
        written_in: ``"ko"``, ``"ja"`` (all in Chinese characters) or ``"en"``: by whose habit, and in whose letters.
        country: ISO code, or as it was typed; None at home.
    """

    postal_code: str | None
    lines: tuple[str, ...]
    written_in: str
    country: str | None = None


def is_deliverable(address: Address) -> bool:
    """Whether a letter could arrive: there is a street, or a place with its postal code."""
    return bool(address.street or (address.postal_code and (address.district or address.city)))


def postal_address(address: Address, language: str, home: str) -> PostalAddress:
    """Write an address as the post reads it.

    The letters it is written in decide its order: from the largest part to the smallest in Hangul, kanji and kana, the
    other way round in Latin letters. A part that stands in the street already is not written twice.

    Args:
        address: One that is deliverable.
        language: The customer's; it decides where there is no letter to go by.
        home: The shop's country, ISO 3166. It is left off what is sent within it.
    """
    country = _country_code(address.country) if address.country else home
    abroad = country if country != home else None
    written = _written_in(address, language)
    if written == "en":
        return PostalAddress(None, _small_to_large(address, country), written, abroad)
    street = clean_line(address.street or "")
    code = _code(address.postal_code, is_japanese=written == "ja" and country == "JP")
    is_there = address.postal_code is not None and address.postal_code in street
    lines = _large_to_small(address, korean=written == "ko")
    return PostalAddress(None if is_there else code or None, lines, written, abroad)


def _country_code(typed: str) -> str:
    return _TYPED_COUNTRIES.get(typed.upper(), typed.upper() if len(typed) == 2 else typed)  # noqa: PLR2004


def _written_in(address: Address, language: str) -> str:
    """Give by whose habit an address is written; see ``PostalAddress``."""
    parts = (address.street, address.district, address.city, address.region)
    text = " ".join(part for part in parts if part)
    if has_hangul(text):
        return "ko"
    if has_kana(text) or has_han(text):
        return "ja"
    return language if language in ("ko", "ja") and not has_latin(text) else "en"


def _street_lines(address: Address) -> list[str]:
    lines = [clean_line(line) for line in (address.street or "").splitlines()]
    return [line for line in lines if line]


def _large_to_small(address: Address, *, korean: bool) -> tuple[str, ...]:
    first, *rest = _street_lines(address) or [""]
    pieces = _PIECES.split(first)

    def stands_there(part: str) -> bool:
        return part in pieces if korean else part in first

    district = address.district
    beside = ""
    if korean and district and _ROAD.search(first) and _NEIGHBOURHOOD.fullmatch(district):
        # After a road and its number the neighbourhood is only a help, and stands in brackets.
        beside = "" if stands_there(district) else f"({district})"
        district = None
    larger = (address.region, address.city, district)
    parts = [part for part in larger if part and not stands_there(part)]
    whole = (" " if korean else "").join(part for part in (*parts, first) if part)
    return (f"{whole} {beside}".strip(), *rest)


def _small_to_large(address: Address, country: str) -> tuple[str, ...]:
    lines = _street_lines(address)
    pieces = {piece.strip().casefold() for line in lines for piece in line.split(",")}

    def missing(part: str | None) -> str:
        return part if part and part.casefold() not in pieces else ""

    city, region = missing(address.city), missing(address.region)
    code = clean_line(address.postal_code or "")
    if any(code in line for line in lines):
        code = ""
    if country in _CODE_BELOW_THE_TOWN:
        below = [city, region, code]
    else:
        place = ", ".join(part for part in (city, region) if part)
        below = [f"{place} {code}".strip()]
    district = "" if city and country in _WITHOUT_DISTRICTS else missing(address.district)
    return tuple(line for line in (*lines, district, *below) if line)


def _code(typed: str | None, *, is_japanese: bool) -> str:
    """Write a postal code: 〒111-0032 in Japan, the bare code in Korea."""
    plain = _CODE_PREFIX.sub("", even_widths(clean_line(typed or "")))
    if not is_japanese or not plain:
        return plain
    digits = re.sub(r"[-‐-―−ー\s]", "", plain)
    if len(digits) == _JAPANESE_CODE_DIGITS and digits.isdecimal():
        plain = f"{digits[:3]}-{digits[3:]}"
    return POSTAL_MARK + plain
