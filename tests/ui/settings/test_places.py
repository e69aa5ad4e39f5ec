"""Countries, currencies and time zones: which come first, and what they are called."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from shopcrm.domain.shops import Shop, is_time_zone
from shopcrm.ui.common.looking import Looked, Sought
from shopcrm.ui.settings.places import countries, country_word, currencies, time_zones, zone_word

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def test_every_choice_is_one_that_a_shop_may_have() -> None:
    for option in countries():
        Shop("", "en", option.value, "USD", "UTC")
    for option in currencies("KR"):
        Shop("", "en", "KR", option.value, "UTC")
    zones = time_zones("KR", NOW)
    assert len(zones) > 300
    assert all(is_time_zone(option.value) for option in zones[::25])


@pytest.mark.parametrize(
    ("code", "word"),
    [("USD", "US Dollar"), ("KRW", "대한민국 원"), ("GBP", "British Pound"), ("EUR", "Euro")],
)
def test_a_currency_is_called_as_in_its_own_country(code: str, word: str) -> None:
    words = {option.value: option.word for option in currencies("KR")}
    assert words[code] == f"{code}  {word}"


def test_those_of_the_shops_country_come_first() -> None:
    assert currencies("JP")[0].value == "JPY"
    assert time_zones("JP", NOW)[0].value == "Asia/Tokyo"
    assert time_zones("US", NOW)[0].value.startswith("America/")


def test_a_zone_says_how_far_it_is_from_greenwich() -> None:
    assert zone_word("Asia/Seoul", NOW) == "Seoul (Asia, UTC+9:00)"
    assert zone_word("Asia/Kolkata", NOW) == "Kolkata (Asia, UTC+5:30)"
    assert zone_word("America/St_Johns", NOW) == "St Johns (America, UTC-3:30)"


def test_a_country_is_found_by_its_own_name_its_english_one_and_its_code() -> None:
    germany = next(option for option in countries() if option.value == "DE")
    for typed in ("deutsch", "GERMANY", "de"):
        assert germany.looked().has(Sought.of(typed))
    assert country_word("DE") == "Deutschland (Germany)"
    assert country_word("QQ") == "QQ"


@pytest.mark.parametrize(
    ("typed", "text"), [("ㅅㅍ", "송편"), ("송ㅍ", "송편"), ("thdvus", "송편"), ("ラム", "らむね")]
)
def test_letters_are_meant_in_many_ways(typed: str, text: str) -> None:
    assert Looked.of(text).has(Sought.of(typed))
    assert not Looked.of("완두").has(Sought.of(typed))
