"""Everybody is taken out together as each is taken out alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from shopcrm.domain.customers import RelationKind
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import NotFoundError
from shopcrm.services import exporting
from shopcrm.services.opened import OpenShop
from tests.conftest import MakeShop
from tests.storage.counting import statements_of


def _filled(shop: OpenShop, number: int) -> list[CustomerId]:
    shop.practice.fill(number, 1)
    ids = [CustomerId(one + 1) for one in range(number)]
    # Relations across the chunks, noted on either side.
    for one, other in ((1, number), (number - 1, 2), (3, 4)):
        shop.customers.relate(CustomerId(one), CustomerId(other), RelationKind.CHILD, "같이")
    return ids


@pytest.mark.parametrize("chunk", [1, 7, 24, 500])
def test_who_goes_out_among_all_goes_out_as_alone(
    shop: OpenShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    ids = _filled(shop, 24)
    monkeypatch.setattr(exporting, "CHUNK", chunk)
    path = tmp_path / "out.json"
    assert shop.exporting.export_file(path) == 24
    out = json.loads(path.read_text("utf-8"))["customers"]
    assert [one["id"] for one in out] == ids
    for key, entry in zip(ids, out, strict=True):
        assert entry == shop.exporting.everything(key)
        card = shop.customers.card(key)
        assert (entry["name"], len(entry["relations"])) == (
            card.shown.name,
            len(card.customer.relations),
        )
        assert [one["conversation"] for one in entry["timeline"]] == [
            one.id for one in shop.conversations.timeline(key)
        ]
        assert [one["id"] for one in entry["followups"]] == [
            one.id for one in shop.followups.of_customer(key)
        ]


def test_a_relation_is_said_from_both_sides(shop: OpenShop) -> None:
    _filled(shop, 24)
    child = {"customer": 24, "kind": "child"}
    assert child.items() <= shop.exporting.everything(CustomerId(1))["relations"][-1].items()
    parent = {"customer": 1, "kind": "parent"}
    assert parent.items() <= shop.exporting.everything(CustomerId(24))["relations"][-1].items()


def test_many_go_out_in_as_many_statements_as_few(make_shop: MakeShop, tmp_path: Path) -> None:
    sent = []
    for number in (10, 100):
        shop = make_shop()
        _filled(shop, number)
        shop.desk.shop()
        path = tmp_path / f"{number}.json"
        sent.append(statements_of(lambda: shop.exporting.export_file(path)))  # noqa: B023
    assert sent[0] == sent[1]


def test_nobody_is_not_taken_out(shop: OpenShop) -> None:
    with pytest.raises(NotFoundError):
        shop.exporting.everything(CustomerId(7))
