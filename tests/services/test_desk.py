"""Settings that change under somebody's hands, and a file that is closed."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from shopcrm.app import open_shop
from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.phones import read_phone
from shopcrm.errors import DatabaseBusyError
from shopcrm.services.changes import Topic
from shopcrm.services.opened import OpenShop
from shopcrm.storage import files
from tests.conftest import MakeShop


def test_who_listens_for_the_shop_sees_its_new_settings(shop: OpenShop) -> None:
    seen: list[str] = []
    shop.changes.listen(
        lambda topics: seen.append(shop.shop.settings().name) if Topic.SHOP in topics else None
    )
    shop.shop.set_settings(replace(shop.shop.settings(), name="행복떡집"))
    shop.undoing.undo()
    assert seen == ["행복떡집", ""]


def test_one_program_does_not_put_back_the_settings_another_one_changed(
    shop: OpenShop,
) -> None:
    stale = shop.shop.settings()
    with open_shop(shop.database.path.parent) as other:
        other.shop.set_settings(replace(other.shop.settings(), name="행복떡집", country="JP"))
    shop.shop.set_settings(replace(stale, regular_visits=5))
    with open_shop(shop.database.path.parent) as third:
        settings = third.shop.settings()
    assert (settings.name, settings.country, settings.regular_visits) == ("행복떡집", "JP", 5)


def test_in_another_country_numbers_are_found_as_they_read_there(shop: OpenShop) -> None:
    shop.customers.add(CustomerDraft(nickname="Ann", phones=(read_phone("+1 508 555 0199", "KR"),)))
    shop.shop.set_settings(replace(shop.shop.settings(), country="US"))
    assert [hit.customer.name for hit in shop.searching.find("(508) 555-0199")] == ["Ann"]


def test_two_programs_that_open_a_new_file_at_once_make_the_ready_plan_once(
    tmp_path: Path,
) -> None:
    meet = threading.Barrier(2)
    problems: list[BaseException] = []

    def start() -> None:
        try:
            meet.wait()
            open_shop(tmp_path / "new", language="ko").close()
        except BaseException as problem:  # noqa: BLE001  (it is reported below)
            problems.append(problem)

    starts = [threading.Thread(target=start) for _ in range(2)]
    for one in starts:
        one.start()
    for one in starts:
        one.join()
    assert problems == []
    with open_shop(tmp_path / "new") as shop:
        assert len(shop.plans.list_plans()) == 1


def test_a_closed_file_is_not_written_any_more(make_shop: MakeShop) -> None:
    shop = make_shop()
    shop.close()
    with pytest.raises(RuntimeError):
        shop.customers.add(CustomerDraft(nickname="too late"))


def test_a_save_beside_a_long_save_of_the_same_program_says_that_it_is_busy(
    make_shop: MakeShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "BUSY_SECONDS", 0.2)
    shop = make_shop()
    with shop.desk.write("long"), pytest.raises(DatabaseBusyError):
        shop.customers.add(CustomerDraft(nickname="second"))
