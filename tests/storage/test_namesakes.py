"""Two of the same name are told apart, however the name was kept, and without reading everybody for each."""

from __future__ import annotations

import pytest

from shopcrm.domain.customers import Address, CustomerDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import NameOrder
from shopcrm.domain.phones import read_phone
from shopcrm.domain.products import ProductDraft
from shopcrm.services.opened import OpenShop
from shopcrm.services.showing import line_customers
from shopcrm.storage import namesakes
from shopcrm.storage.namesakes import Bearers, count_bearers, fetch_namesakes
from tests.factories import a_customer, a_note, a_purchase
from tests.storage.counting import counted

JOINED, SPACED = NameOrder.FAMILY_FIRST_JOINED, NameOrder.FAMILY_FIRST_SPACED
GIVEN_FIRST = NameOrder.GIVEN_FIRST

Kept = tuple[str | None, str | None, NameOrder, str | None]
"""Family name, given name, order and nickname."""


def _know(shop: OpenShop, kept: Kept, phone: str | None = None) -> CustomerId:
    family, given, order, nickname = kept
    phones = () if phone is None else (read_phone(phone, "KR"),)
    return shop.customers.add(
        CustomerDraft(
            family_name=family, given_name=given, name_order=order, nickname=nickname, phones=phones
        )
    )


def _apart(shop: OpenShop, *ids: CustomerId) -> list[str | None]:
    return [shop.customers.card(one).shown.apart for one in ids]


SAME: dict[str, tuple[Kept, Kept]] = {
    "cut and never cut": (("최", "영희", JOINED, None), (None, "최영희", JOINED, None)),
    "cut in two places": (("남궁", "민수", JOINED, None), ("남", "궁민수", JOINED, None)),
    "all of it the family's": (("최", "영희", JOINED, None), ("최영희", None, JOINED, None)),
    "name and nickname": (("최", "영희", JOINED, None), (None, None, JOINED, "최영희")),
    "nicknames": ((None, None, JOINED, "꽃집"), (None, None, JOINED, "꽃집")),
    "with a space and without": (("田中", "和子", SPACED, None), (None, "田中和子", SPACED, None)),
    "a space in one part": ((None, "田中 和子", SPACED, None), (None, "田中和子", SPACED, None)),
    "Western, never cut": (
        ("Walsh", "Margaret", GIVEN_FIRST, None),
        (None, "Margaret Walsh", GIVEN_FIRST, None),
    ),
    "Vietnamese, never cut": (
        ("Nguyễn", "Thị Hương", SPACED, None),
        (None, "Nguyễn Thị Hương", SPACED, None),
    ),
    "long family name": (
        ("Núñez García", "José", GIVEN_FIRST, None),
        ("García", "José Núñez", GIVEN_FIRST, None),
    ),
}


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_who_is_shown_by_the_same_name_is_told_apart_however_it_is_kept(
    shop: OpenShop, pair: tuple[Kept, Kept], turned: bool
) -> None:
    one, other = pair[::-1] if turned else pair
    ids = (_know(shop, one, "010-1111-2222"), _know(shop, other, "010-3333-4444"))
    assert _apart(shop, *ids) == ["2222", "4444"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("김", "정숙", JOINED, None), ("김", "정순", JOINED, None)),
        (("Walsh", "Margaret", GIVEN_FIRST, None), ("Walsh", "Marge", GIVEN_FIRST, None)),
        (("최", "영희", JOINED, "꽃집"), ("김", "정숙", JOINED, "꽃집")),
        ((None, None, JOINED, "꽃집"), ("최", "영희", JOINED, "꽃집")),
        (("Martin", "James", GIVEN_FIRST, None), ("James", "Martin", GIVEN_FIRST, None)),
    ],
)
def test_who_is_shown_by_another_name_needs_nothing_beside_it(
    shop: OpenShop, one: Kept, other: Kept
) -> None:
    ids = (_know(shop, one, "010-1111-2222"), _know(shop, other, "010-3333-4444"))
    assert _apart(shop, *ids) == [None, None]


def test_who_has_only_a_phone_has_no_namesakes(shop: OpenShop) -> None:
    nameless: Kept = (None, None, JOINED, None)
    ids = [_know(shop, nameless, f"010-1111-{number}") for number in (2222, 3333, 4444)]
    assert _apart(shop, *ids) == [None, None, None]
    with shop.database.read() as connection:
        assert fetch_namesakes(connection, ids) == []


def test_a_name_gives_everybody_who_bears_it_once(shop: OpenShop) -> None:
    ids = [shop.customers.add(a_customer(phone=f"010-1111-{n}")) for n in (2222, 3333, 4444)]
    shop.customers.add(a_customer("이영호"))
    with shop.database.read() as connection:
        (group,) = fetch_namesakes(connection, ids[:2])
    assert sorted(key for key, _ in group) == ids
    assert {phone.typed[-4:] for _, phone in group if phone} == {"2222", "3333", "4444"}


def test_each_way_of_keeping_a_name_is_looked_up_by_the_index(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer("최영희"))
    with shop.database.read() as connection:
        with counted() as sent:
            fetch_namesakes(connection, [customer_id])
        lookups = [one for one in sent if "phones" in one]
        assert len(lookups) == 4
        for statement in lookups:
            holes = ("최",) * statement.count("?")
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", holes)
            (of_customers,) = (row.detail for row in plan if " customers " in f"{row.detail} ")
            assert of_customers.startswith("SEARCH customers USING"), of_customers
            assert "ix_customers_name (family_name=? AND given_name=?" in of_customers


@pytest.fixture
def two_hundred(shop: OpenShop) -> list[CustomerId]:
    """Two hundred of one name: each pair shares its last four digits, and the last two have no phone."""
    fours = [7000 + place // 2 for place in range(198)]
    phones = [f"010-{1111 + place}-{four}" for place, four in enumerate(fours)]
    return [shop.customers.add(a_customer(phone=phone)) for phone in (*phones, None, None)]


def _give_away(shop: OpenShop, customer_id: CustomerId, district: str) -> None:
    """Write down where somebody lives, who had nothing to be told apart by but her number."""
    shop.customers.edit(
        customer_id, 1, a_customer(phone=None, addresses=(Address(district=district),))
    )


def test_of_two_hundred_of_one_name_only_those_who_may_be_meant_are_read(
    shop: OpenShop, two_hundred: list[CustomerId]
) -> None:
    alone = shop.customers.add(a_customer(phone="010-2345-6789"))
    with shop.database.read() as connection:
        with counted() as sent:
            shown = line_customers(connection, [alone], shop.desk.shop())
        assert shown[alone].apart == "6789"
        bearers = count_bearers(
            connection, [("김정숙", "6789"), ("김정숙", "7000"), ("김정숙", None)]
        )
    assert len(sent) == 3
    assert bearers["김정숙"] == Bearers(201, {"6789": 1, "7000": 2})
    assert len(two_hundred) == 200


def test_two_who_share_even_the_last_four_digits_are_told_apart_from_each_other_alone(
    shop: OpenShop, two_hundred: list[CustomerId]
) -> None:
    one, other, *_ = two_hundred
    product = shop.products.add(ProductDraft("쑥인절미"))
    shop.conversations.record(a_note(one, purchase=a_purchase(product)))
    third = two_hundred[2]
    shop.conversations.record(a_note(third, purchase=a_purchase(product)))
    # What the third bought does not matter: her digits are others.
    assert _apart(shop, one, other, third) == ["쑥인절미", "7000", "쑥인절미"]


def test_without_a_number_she_stands_against_those_who_have_none_either(
    shop: OpenShop, two_hundred: list[CustomerId]
) -> None:
    *_, one, other = two_hundred
    assert _apart(shop, one, other) == [None, None]
    _give_away(shop, one, "망원동")
    assert _apart(shop, one, other) == ["망원동", None]


def test_counting_more_people_than_fit_one_question_forgets_nobodys_digits(
    shop: OpenShop, two_hundred: list[CustomerId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(namesakes, "CHUNK", 3)
    people = [("김정숙", str(7000 + place)) for place in range(99)]
    with shop.database.read() as connection:
        bearers = count_bearers(connection, people)["김정숙"]
    assert bearers == Bearers(len(two_hundred), {four: 2 for _, four in people})
