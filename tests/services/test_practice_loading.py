from __future__ import annotations

import pytest

from shopcrm.domain.today import DueState, LineKind
from shopcrm.errors import FolderNotEmptyError, NothingToUndoError
from shopcrm.services.opened import OpenShop
from tests.conftest import MakeShop
from tests.factories import a_customer
from tests.storage.dumps import assert_sound, dump


@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_a_practice_shop_is_believable_in_each_language(make_shop: MakeShop, language: str) -> None:
    shop = make_shop(language)
    talks = shop.practice.fill(60, 1)
    assert shop.customers.count() == 60
    assert talks > 300
    settings = shop.shop.settings()
    assert (settings.language, bool(settings.name)) == (language, True)
    states = {line.state for line in shop.today.list_today().lines}
    assert states >= {DueState.LATE, DueState.TODAY, DueState.SOON}
    assert {line.kind for line in shop.today.list_today().lines} >= {LineKind.FOLLOWUP}
    assert len(shop.products.list_products()) > 5
    assert shop.staff.list_staff()
    assert_sound(shop)


def test_it_may_be_of_another_language_than_the_file(make_shop: MakeShop) -> None:
    shop = make_shop("en")
    shop.practice.fill(15, 1, "ko")
    assert shop.shop.settings().language == "ko"
    assert shop.desk.shop().time_zone == "Asia/Seoul"


def test_the_same_seed_gives_the_same_shop_on_the_same_day(make_shop: MakeShop) -> None:
    shops = [make_shop() for _ in range(3)]
    for one, seed in zip(shops, (5, 5, 6), strict=True):
        one.practice.fill(40, seed)
    first, second, third = (_without_random_ids(one) for one in shops)
    assert first == second
    assert first != third


def _without_random_ids(shop: OpenShop) -> list[object]:
    return [
        (key, {name: value for name, value in row.items() if name != "uid"})
        for key, row in sorted(dump(shop).items())
    ]


def test_a_shop_with_customers_is_no_place_to_practise(shop: OpenShop) -> None:
    shop.customers.add(a_customer())
    before = dump(shop)
    with pytest.raises(FolderNotEmptyError):
        shop.practice.fill(10, 1)
    assert dump(shop) == before


def test_what_came_ready_is_not_taken_back(shop: OpenShop) -> None:
    shop.practice.fill(10, 1)
    with pytest.raises(NothingToUndoError):
        shop.undoing.undo()
    shop.customers.add(a_customer())
    shop.undoing.undo()
    assert shop.customers.count() == 10


def test_one_is_enough_for_a_shop(shop: OpenShop) -> None:
    shop.practice.fill(1, 1)
    assert shop.customers.count() == 1
