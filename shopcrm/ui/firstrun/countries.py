"""Where a shop may be: the country decides how numbers and days are read, and the money."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QTimeZone

from shopcrm.domain.shops import Shop, default_shop, is_time_zone
from shopcrm.ui.common.country_words import COUNTRY_WORDS


def country_of_system() -> str | None:
    """Give the country the computer is set to, as two letters; None where it says none."""
    locale = QLocale.system()
    if locale.language() is QLocale.Language.C:
        return None
    code = QLocale.territoryToCode(locale.territory())
    return code if len(code) == 2 and code.isalpha() else None  # noqa: PLR2004 - two letters


def guessed_country(language: str, system: str | None) -> str:
    """Give the country of a new shop: the computer's, else the one of the language."""
    return system or default_shop(language).country


def country_name(code: str) -> str:
    """Give a country's name; of one we have no word for, as its own people write it."""
    if code in COUNTRY_WORDS:
        return COUNTRY_WORDS[code]()
    territory = QLocale.codeToTerritory(code)
    return QLocale.territoryToString(territory) or code


def with_country(shop: Shop, code: str) -> Shop:
    """Give a shop as it is in a country, with its money, and with the computer's clock where that is known."""
    usual = default_shop({"KR": "ko", "JP": "ja"}.get(code, "en"))
    money = QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(code)).currencySymbol(
        QLocale.CurrencySymbolFormat.CurrencyIsoCode
    )
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    is_real = "/" in zone and not zone.startswith("Etc/") and is_time_zone(zone)
    return replace(
        shop,
        country=code,
        currency=money if len(money) == 3 else usual.currency,  # noqa: PLR2004 - ISO 4217
        time_zone=zone if is_real else usual.time_zone,
    )
