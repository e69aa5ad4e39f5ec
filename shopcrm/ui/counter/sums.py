"""Sums of money as the owner reads and types them; kept in the smallest unit of their currency."""

from __future__ import annotations

import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Final

_WHOLE: Final = frozenset({"KRW", "JPY", "VND"})
"""Currencies without a smaller coin."""

_BEHIND: Final = {
    ("KRW", "ko"): "원",
    ("KRW", "ja"): "ウォン",
    ("JPY", "ja"): "円",
    ("JPY", "ko"): "엔",
}
_BEFORE: Final = {
    "KRW": "₩",
    "JPY": "¥",
    "USD": "$",
    "CAD": "$",
    "AUD": "$",
    "NZD": "$",
    "EUR": "€",
    "GBP": "£",
}
_CENTS: Final = 100


def money(amount: int, currency: str, language: str) -> str:
    """Say a sum.

    >>> money(38000, "KRW", "ko"), money(3800, "JPY", "ja"), money(3850, "USD", "en")
    ('38,000원', '3,800円', '$38.50')
    """
    sign = "-" if amount < 0 else ""
    figure = f"{abs(amount):,}" if currency in _WHOLE else f"{Decimal(abs(amount)) / _CENTS:,.2f}"
    behind = _BEHIND.get((currency, language))
    if behind is not None:
        return f"{sign}{figure}{behind}"
    before = _BEFORE.get(currency)
    return f"{sign}{before}{figure}" if before else f"{sign}{figure} {currency}"


def read_money(typed: str, currency: str) -> int | None:
    """Read a typed sum; None when it is none.

    >>> read_money("３８，０００원", "KRW"), read_money("$38.5", "USD"), read_money("many", "USD")
    (38000, 3850, None)
    """
    plain = unicodedata.normalize("NFKC", typed)
    kept = "".join(letter for letter in plain if letter.isdigit() or letter in ".-")
    try:
        amount = Decimal(kept)
    except InvalidOperation:
        return None
    exact = amount if currency in _WHOLE else amount * _CENTS
    return int(exact) if exact == exact.to_integral_value() else None
