"""The words for the countries in which our shops are likely to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from shopcrm.wording.translators import Words

Places = Words("Places")

COUNTRY_WORDS: Final[Mapping[str, Callable[[], str]]] = {
    "KR": lambda: Places.tr("South Korea"),
    "JP": lambda: Places.tr("Japan"),
    "US": lambda: Places.tr("United States"),
    "GB": lambda: Places.tr("United Kingdom"),
    "IE": lambda: Places.tr("Ireland"),
    "CA": lambda: Places.tr("Canada"),
    "AU": lambda: Places.tr("Australia"),
    "NZ": lambda: Places.tr("New Zealand"),
    "TW": lambda: Places.tr("Taiwan"),
    "CN": lambda: Places.tr("China"),
    "HK": lambda: Places.tr("Hong Kong"),
    "SG": lambda: Places.tr("Singapore"),
    "VN": lambda: Places.tr("Vietnam"),
}
"""In the order they are offered; every other country is called as it calls itself."""
