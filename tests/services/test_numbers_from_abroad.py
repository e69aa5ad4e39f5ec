"""A Korean shop with a Japanese customer: her number is read as one of her own country, everywhere alike."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shopcrm.domain.customer_rules import draft_from_name
from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.phones import read_phone
from shopcrm.services.opened import OpenShop


def kazuko() -> CustomerDraft:
    phone = read_phone("090-1234-5678", "KR")
    return replace(draft_from_name("田中和子", language=None), phones=(phone,))


@pytest.mark.parametrize("name", ["all.csv", "all.xlsx", "all.vcf"])
def test_what_went_out_comes_back_as_the_same(shop: OpenShop, tmp_path: Path, name: str) -> None:
    customer_id = shop.customers.add(kazuko())
    shop.exporting.export_file(tmp_path / name)
    report = shop.importing.import_file(tmp_path / name)
    assert (report.new, report.same, report.changed) == (0, 1, 0)
    assert len(shop.customers.card(customer_id).customer.phones) == 1


def test_a_list_brought_in_twice_brings_nobody_twice(shop: OpenShop, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("이름,전화\n田中和子,090-1234-5678\n", encoding="utf-8")
    assert shop.importing.import_file(path).new == 1
    again = shop.importing.import_file(path)
    assert (again.new, again.same, again.changed) == (0, 1, 0)


def test_the_shop_is_told_that_two_share_the_number(shop: OpenShop) -> None:
    shop.customers.add(kazuko())
    (owners,) = shop.customers.same_phone(kazuko()).values()
    assert [one.name for one in owners] == ["田中和子"]
