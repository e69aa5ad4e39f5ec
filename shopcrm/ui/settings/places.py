"""Countries, currencies and time zones to choose from, with the words they are looked for by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from shopcrm.domain.shops import COUNTRY_LETTERS, CURRENCY_LETTERS
from shopcrm.ui.common.country_words import COUNTRY_WORDS
from shopcrm.ui.common.finding import Option

_NO_PLACES: Final = ("Etc/", "SystemV/", "posix/", "right/")
_HOUR: Final = 3_600
_MINUTE: Final = 60


def country_word(code: str) -> str:
    """Say a country: in our language where we have a word, else as it calls itself; its code where nobody knows it."""
    if code in COUNTRY_WORDS:
        return COUNTRY_WORDS[code]()
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return code
    own = QLocale(QLocale.Language.AnyLanguage, territory)
    named = QLocale.territoryToString(territory)
    own_name = own.nativeTerritoryName() if own.territory() == territory else ""
    return f"{own_name} ({named})" if own_name and own_name != named else named


def countries() -> list[Option]:
    """List all countries, those with a word of ours first."""
    rest = sorted({code for code, _ in _locales() if code not in COUNTRY_WORDS})
    options = [_country(code) for code in (*COUNTRY_WORDS, *rest)]
    return options[: len(COUNTRY_WORDS)] + sorted(
        options[len(COUNTRY_WORDS) :], key=lambda one: one.word
    )


def currencies(country: str) -> list[Option]:
    """List all currencies, that of the shop's country first."""
    own = QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(country))
    first = own.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    options = [Option(code, currency_word(code)) for code in sorted(_currency_words())]
    return sorted(options, key=lambda one: one.value != first)


def currency_word(code: str) -> str:
    """Say a currency: its code, and what it is called where it is used."""
    return f"{code}  {_currency_words().get(code, '')}".strip()


def time_zones(country: str, now: datetime) -> list[Option]:
    """List all time zones, those of the shop's country first; each with how far it is from Greenwich now."""
    territory = QLocale.codeToTerritory(country)
    here = {bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds(territory)}
    names = [one for one in available_timezones() if "/" in one and not one.startswith(_NO_PLACES)]
    names.sort(key=lambda name: (name not in here, name))
    return [Option(name, zone_word(name, now), name.replace("_", " ")) for name in names]


def zone_word(name: str, now: datetime) -> str:
    """Say a time zone: its town, its part of the world, and how far it is from Greenwich."""
    part, _, town = name.rpartition("/")
    offset = now.astimezone(ZoneInfo(name)).utcoffset()
    seconds = 0 if offset is None else int(offset.total_seconds())
    hours, rest = divmod(abs(seconds), _HOUR)
    sign = "-" if seconds < 0 else "+"
    spaced = town.replace("_", " ")
    return f"{spaced} ({part}, UTC{sign}{hours}:{rest // _MINUTE:02})"


def _country(code: str) -> Option:
    named = QLocale.territoryToString(QLocale.codeToTerritory(code))
    return Option(code, country_word(code), f"{named} {code}")


@lru_cache(maxsize=1)
def _locales() -> tuple[tuple[str, QLocale], ...]:
    """List every way of writing there is, with the code of its country."""
    found = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    )
    coded = [(QLocale.territoryToCode(one.territory()), one) for one in found]
    real = [pair for pair in coded if len(pair[0]) == COUNTRY_LETTERS and pair[0].isalpha()]
    # The locale of a country's main language comes before those of its minorities.
    return tuple(sorted(real, key=_is_minority))


@lru_cache(maxsize=1)
def _currency_words() -> Mapping[str, str]:
    """Give what each currency is called in its own country, whose code its own begins with; else in English (the euro)."""
    words: dict[str, tuple[int, str]] = {}
    for country, locale in _locales():
        code = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        word = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyDisplayName)
        is_english = locale.language() == QLocale.Language.English
        fit = 2 if code.startswith(country) else 1 if is_english else 0
        if len(code) == CURRENCY_LETTERS and (code not in words or fit > words[code][0]):
            words[code] = (fit, word)
    return {code: word for code, (_, word) in words.items()}


def _is_minority(pair: tuple[str, QLocale]) -> bool:
    code, locale = pair
    main = QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(code))
    return main.language() != locale.language()
