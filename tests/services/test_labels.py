from __future__ import annotations

import math
from dataclasses import replace

import pytest

from shopcrm.domain.customers import Address, CustomerDraft, GoneReason
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific
from shopcrm.errors import ChoiceUnknownError
from shopcrm.services.labels import (
    A4_24,
    GRIDS,
    LETTER_30,
    ROLL_62X29,
    Label,
    LabelGrid,
    LabelService,
    LeftOutReason,
)
from shopcrm.services.opened import OpenShop
from tests.conftest import MakeShop
from tests.factories import a_customer

HOME = (Address("연남로 12", "연남동", "마포구", "서울", "03990", "KR"),)


@pytest.fixture
def service(shop: OpenShop) -> LabelService:
    return LabelService(shop.desk)


def test_a_label_holds_the_name_and_the_address_in_the_order_of_her_country(
    shop: OpenShop, service: LabelService
) -> None:
    korean = shop.customers.add(a_customer(addresses=HOME))
    japanese = shop.customers.add(
        CustomerDraft(
            family_name="田中",
            given_name="和子",
            language="ja",
            addresses=(
                Address("浅草1-2-3\nさくら荘 201", None, "台東区", "東京都", "1110032", "JP"),
            ),
        )
    )
    assert service.labels([japanese, korean]).labels == (
        Label(
            *("ja", "田中 和子", Honorific.DEFAULT, "〒111-0032"),
            ("東京都台東区浅草1-2-3", "さくら荘 201"),
            *("ja", "JP"),
        ),
        Label(
            *("ko", "김정숙", Honorific.DEFAULT, "03990"), ("서울 마포구 연남로 12 (연남동)",), "ko"
        ),
    )


def test_who_gets_no_label_is_named_with_the_reason(shop: OpenShop, service: LabelService) -> None:
    kept = shop.customers.add(a_customer("이상호", "010-1111-2222", addresses=HOME))
    nowhere = shop.customers.add(a_customer("최은영", "010-3333-4444"))
    district = shop.customers.add(
        a_customer("한동수", "010-3333-5555", addresses=(Address(district="연남동"),))
    )
    gone = shop.customers.add(a_customer("박순자", "010-5555-6666", addresses=HOME))
    shop.customers.set_gone(gone, GoneReason.MOVED_AWAY)
    number = shop.customers.add(replace(a_customer(addresses=HOME), family_name="", given_name=""))
    sheet = service.labels([nowhere, kept, gone, district, number])
    assert [label.name for label in sheet.labels] == ["이상호"]
    assert [(one.customer.id, one.reason) for one in sheet.skipped] == [
        (nowhere, LeftOutReason.NO_ADDRESS),
        (gone, LeftOutReason.GONE),
        (district, LeftOutReason.NO_ADDRESS),
        (number, LeftOutReason.NO_NAME),
    ]


def test_a_nickname_is_name_enough_for_an_envelope(shop: OpenShop, service: LabelService) -> None:
    one = shop.customers.add(CustomerDraft(nickname="꽃집 아주머니", addresses=HOME))
    (label,) = service.labels([one]).labels
    assert label.name == "꽃집 아주머니"


def test_the_first_address_that_a_letter_reaches_is_taken(
    shop: OpenShop, service: LabelService
) -> None:
    addresses = (Address(district="합정동"), *HOME, Address("다른길 9"))
    one = shop.customers.add(a_customer(addresses=addresses))
    (label,) = service.labels([one]).labels
    assert label.lines == ("서울 마포구 연남로 12 (연남동)",)


def test_everybody_gets_one_label_and_who_is_not_there_none(
    shop: OpenShop, service: LabelService
) -> None:
    one = shop.customers.add(a_customer(addresses=HOME))
    sheet = service.labels([one, CustomerId(99), one])
    assert (len(sheet.labels), sheet.skipped) == (1, ())


def test_more_customers_than_one_statement_takes_stay_in_their_order(
    shop: OpenShop, service: LabelService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shopcrm.services.labels.AT_ONCE", 2)
    names = ["김하나", "김두리", "김세나", "김네오", "김다솜"]
    ids = [
        shop.customers.add(a_customer(name, f"010-1000-{number:04}", addresses=HOME))
        for number, name in enumerate(names)
    ]
    assert [label.name for label in service.labels(ids[::-1]).labels] == names[::-1]


def test_the_paper_is_the_usual_one_of_the_country(make_shop: MakeShop) -> None:
    for language, grid in (("ko", A4_24), ("ja", A4_24), ("en", LETTER_30)):
        assert LabelService(make_shop(language).desk).labels([]).grid is grid


@pytest.mark.parametrize(
    ("grid", "count"), [(A4_24, 24), (LETTER_30, 30), (ROLL_62X29, 1)], ids=str
)
def test_labels_begin_on_the_sheet_or_not_at_all(
    service: LabelService, grid: LabelGrid, count: int
) -> None:
    assert service.labels([], count, grid).start_at == count
    for wrong in (0, -1, count + 1):
        with pytest.raises(ChoiceUnknownError):
            service.labels([], wrong, grid)


@pytest.mark.parametrize("grid", GRIDS.values(), ids=lambda grid: grid.code)
def test_all_labels_of_a_sheet_lie_on_the_paper_and_beside_each_other(grid: LabelGrid) -> None:
    for side, count in ((0, grid.columns), (1, grid.rows)):
        used = grid.step[side] * (count - 1) + grid.label[side]
        assert grid.corner[side] * 2 + used == pytest.approx(grid.paper[side], abs=0.01)
        assert count == 1 or grid.step[side] >= grid.label[side]


def test_the_print_is_moved_only_as_far_as_a_printer_is_off(service: LabelService) -> None:
    assert service.labels([], offset_mm=(-1.5, 20)).offset_mm == (-1.5, 20)
    for wrong in ((20.1, 0), (0, -21), (0, math.nan), (math.inf, 0)):
        with pytest.raises(ChoiceUnknownError):
            service.labels([], offset_mm=wrong)
