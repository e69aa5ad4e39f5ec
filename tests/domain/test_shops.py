"""The shop itself and its staff."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from shopcrm.domain.shops import OpenHours, default_shop
from shopcrm.domain.staff import check_staff_name
from shopcrm.errors import ChoiceUnknownError, NameMissingError, TextTooLongError

SHOP = default_shop("ko", "정숙네 떡집")


@pytest.mark.parametrize(
    ("language", "country", "currency", "time_zone"),
    [
        ("ko", "KR", "KRW", "Asia/Seoul"),
        ("ja", "JP", "JPY", "Asia/Tokyo"),
        ("en", "US", "USD", "America/New_York"),
    ],
)
def test_a_language_brings_its_country_money_and_clock(
    language: str, country: str, currency: str, time_zone: str
) -> None:
    shop = default_shop(language)
    assert (shop.country, shop.currency, shop.time_zone) == (country, currency, time_zone)
    assert shop.regular_visits == 3


def test_a_shop_is_open_nine_to_seven_until_its_owner_says_otherwise() -> None:
    assert {SHOP.hours_on(weekday) for weekday in range(7)} == {OpenHours(time(9), time(19))}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("language", "fr"),
        ("country", "kr"),
        ("country", "Korea"),
        ("currency", "₩"),
        ("time_zone", "Asia"),
        ("time_zone", "../../etc/passwd"),
        ("time_zone", "Asia/Pyeongtaek"),
        ("time_zone", ""),
        ("hours", ()),
        ("regular_visits", 0),
    ],
)
def test_a_choice_there_is_not_is_refused_by_name(field: str, value: object) -> None:
    with pytest.raises(ChoiceUnknownError) as refusal:
        replace(SHOP, **{field: value})  # type: ignore[arg-type]
    assert refusal.value.field == field


def test_a_language_the_program_does_not_speak_is_refused() -> None:
    with pytest.raises(ChoiceUnknownError):
        default_shop("fr")


def test_a_day_does_not_end_before_it_begins() -> None:
    with pytest.raises(ChoiceUnknownError):
        OpenHours(time(19), time(9))


def test_a_shop_may_have_no_name_yet_but_not_a_novel() -> None:
    assert default_shop("ja").name == ""
    with pytest.raises(TextTooLongError):
        default_shop("ja", "店" * 201)


def test_one_of_the_staff_needs_a_name() -> None:
    assert check_staff_name("  미영 \n") == "미영"
    with pytest.raises(NameMissingError):
        check_staff_name(" ")
    with pytest.raises(TextTooLongError):
        check_staff_name("가" * 81)
