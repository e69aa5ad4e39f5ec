from __future__ import annotations

import pytest

from shopcrm.domain.addresses import PostalAddress, is_deliverable, postal_address
from shopcrm.domain.customers import Address


@pytest.mark.parametrize(
    ("address", "language", "home", "code", "lines"),
    [
        # Korea: from the region to the house; the neighbourhood after a road and number stands in brackets.
        (
            Address("연남로 12", "연남동", "마포구", "서울특별시", "03990"),
            *("ko", "KR", "03990", ["서울특별시 마포구 연남로 12 (연남동)"]),
        ),
        (
            Address("227-1", "연남동", "마포구", "서울", "(우) 03990"),
            *("ko", "KR", "03990", ["서울 마포구 연남동 227-1"]),
        ),
        (
            Address("서울 마포구 연남로 12 (연남동)\n101동 202호", "연남동", "마포구", "서울"),
            *("ko", "KR", None, ["서울 마포구 연남로 12 (연남동)", "101동 202호"]),
        ),
        (
            Address("1-2", "사직동", postal_code="우편번호: 03990"),
            "ko",
            "KR",
            "03990",
            ["사직동 1-2"],
        ),
        # A road that is called after a town is not the town.
        (Address("광주로 12", None, "광주"), "ko", "KR", None, ["광주 광주로 12"]),
        (
            Address("중앙길 3", "초월읍", "광주시", "경기도"),
            *("ko", "KR", None, ["경기도 광주시 초월읍 중앙길 3"]),
        ),
        # Japan: without spaces, the code with its mark and hyphen.
        (
            Address("浅草1-2-3\nさくら荘 201", None, "台東区", "東京都", "1110032"),
            *("ja", "JP", "〒111-0032", ["東京都台東区浅草1-2-3", "さくら荘 201"]),
        ),
        (
            Address("東京都台東区浅草1-2-3", "浅草", "台東区", "東京都", "〒１１１−００３２"),
            *("ja", "JP", "〒111-0032", ["東京都台東区浅草1-2-3"]),
        ),
        (
            Address("1-2-3", "浅草", "台東区", "東京都"),
            *("ja", "JP", None, ["東京都台東区浅草1-2-3"]),
        ),
        (
            Address("〒111-0032 東京都台東区浅草1-2-3", postal_code="111-0032"),
            *("ja", "JP", None, ["〒111-0032 東京都台東区浅草1-2-3"]),
        ),
        # Latin letters: from the house to the town, with the code beside it.
        (
            Address("12 Mill Street\nApt 4B", "Mill Hill", "Brookfield", "MA", "01506"),
            *("en", "US", None, ["12 Mill Street", "Apt 4B", "Brookfield, MA 01506"]),
        ),
        (
            Address("12 Mill Street, Brookfield", None, "brookfield", "MA", "01506", "US"),
            *("en", "US", None, ["12 Mill Street, Brookfield", "MA 01506"]),
        ),
        (
            Address("12 Mill Street\nBrookfield, MA 01506", postal_code="01506"),
            *("en", "US", None, ["12 Mill Street", "Brookfield, MA 01506"]),
        ),
        (
            Address("10 High Street", None, "York", None, "YO1 7HH", "GB"),
            *("en", "GB", None, ["10 High Street", "York", "YO1 7HH"]),
        ),
        (
            Address("12 Yeonnam-ro", "Mapo-gu", "Seoul", None, "03990", "KR"),
            *("en", "KR", None, ["12 Yeonnam-ro", "Mapo-gu", "Seoul 03990"]),
        ),
        # The letters decide, not the language: each reaches its postman.
        (
            Address("연남로 12", "연남동", "마포구", "서울", "03990", "KR"),
            *("en", "KR", "03990", ["서울 마포구 연남로 12 (연남동)"]),
        ),
        (
            Address("12 Mill Street", None, "Brookfield", "MA", "01506"),
            *("ko", "KR", None, ["12 Mill Street", "Brookfield, MA 01506"]),
        ),
        (Address("1-2-3", postal_code="111-0032"), "ja", "JP", "〒111-0032", ["1-2-3"]),
    ],
)
def test_an_address_stands_in_the_order_its_post_reads(
    address: Address, language: str, home: str, code: str | None, lines: list[str]
) -> None:
    written = postal_address(address, language, home)
    assert written == PostalAddress(code, tuple(lines), written.written_in)


@pytest.mark.parametrize(
    ("street", "language", "written_in"),
    [
        ("연남로 12", "en", "ko"),
        ("浅草1-2-3", "en", "ja"),
        ("ウエノ 1-2", "ko", "ja"),
        ("12 Mill Street", "ja", "en"),
        ("1-2-3", "ja", "ja"),
        ("1-2-3", "vi", "en"),
    ],
)
def test_the_letters_say_by_whose_habit_an_address_is_written(
    street: str, language: str, written_in: str
) -> None:
    assert postal_address(Address(street), language, "KR").written_in == written_in


@pytest.mark.parametrize(
    ("typed", "home", "abroad"),
    [
        (None, "KR", None),
        ("kr", "KR", None),
        ("대한민국", "KR", None),
        ("Japan", "JP", None),
        ("JP", "KR", "JP"),
        ("日本", "KR", "JP"),
        ("Deutschland", "KR", "Deutschland"),
    ],
)
def test_the_country_stands_only_on_what_leaves_it(
    typed: str | None, home: str, abroad: str | None
) -> None:
    assert postal_address(Address("12 Road", country=typed), "en", home).country == abroad


@pytest.mark.parametrize(
    ("address", "arrives"),
    [
        (Address("연남로 12"), True),
        (Address(city="마포구", postal_code="03990"), True),
        (Address(district="연남동"), False),
        (Address(city="Brookfield", region="MA", country="US"), False),
        (Address(postal_code="03990"), False),
    ],
)
def test_a_letter_needs_a_street_or_a_place_with_its_code(address: Address, arrives: bool) -> None:
    assert is_deliverable(address) is arrives
