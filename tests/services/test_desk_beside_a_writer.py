"""The settings of the shop are asked for in the window while a worker changes them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shopcrm.app import open_shop
from shopcrm.services.changes import Topic
from shopcrm.services.elsewhere import Elsewhere
from shopcrm.services.opened import OpenShop
from shopcrm.storage import shops


def test_settings_changed_while_they_are_read_are_given_and_read_again(
    shop: OpenShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = shop.desk
    fetch = shops.fetch_values
    desk.take_note(frozenset({Topic.SHOP}))
    renamed = replace(shop.shop.settings(), name="새 이름")
    desk.take_note(frozenset({Topic.SHOP}))

    def fetch_just_before(connection: object) -> dict[str, object]:
        values = fetch(connection)  # type: ignore[arg-type]  # handed on as it came
        monkeypatch.setattr(shops, "fetch_values", fetch)
        # The worker is done with it before the window has looked at what it read.
        shop.shop.set_settings(renamed)
        return values

    monkeypatch.setattr(shops, "fetch_values", fetch_just_before)
    assert desk.shop() is not None
    assert desk.shop().name == "새 이름"


def test_settings_changed_by_another_program_are_read_anew_when_it_is_noticed(
    shop: OpenShop,
) -> None:
    elsewhere = Elsewhere(shop.desk)
    before = elsewhere.writes()
    assert shop.shop.settings().name == ""
    with open_shop(shop.database.path.parent) as other:
        other.shop.set_settings(replace(other.shop.settings(), name="행복떡집"))
    assert elsewhere.writes() != before
    assert shop.shop.settings().name == "행복떡집"
