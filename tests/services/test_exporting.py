from __future__ import annotations

import csv
import io
import json
import os
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopcrm.domain.customers import FieldKind, GoneReason, LinkKind, RelationKind
from shopcrm.domain.followups import Outcome
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.products import ProductDraft
from shopcrm.domain.recurrence import Repeat, RepeatUnit
from shopcrm.errors import FolderNotWritableError, FormatUnknownError
from shopcrm.services.customers import draft_of
from shopcrm.services.opened import OpenShop
from tests.factories import TODAY, a_customer, a_followup, a_note, a_purchase, a_regular

ENDINGS = [".csv", ".xlsx", ".vcf", ".json"]


def _a_full_life(shop: OpenShop) -> CustomerId:
    """Know somebody with everything there is."""
    shop.customers.add_field("자리", FieldKind.CHOICE, ("창가", "문가"))
    shop.customers.add_field("키", FieldKind.NUMBER)
    shop.customers.add_field("가입", FieldKind.DAY)
    shop.customers.add_field("주차", FieldKind.SWITCH)
    fields = (("자리", "창가"), ("키", 160.0), ("가입", date(2020, 2, 29)), ("주차", True))
    customer_id = shop.customers.add(a_regular(fields=fields))
    other = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    shop.customers.relate(customer_id, other, RelationKind.SPOUSE, "같이 오심")
    product = shop.products.add(ProductDraft("가래떡", ("떡국떡",), warranty_days=3))
    shop.conversations.record(
        a_note(customer_id, "가래떡. 내일 전화", purchase=a_purchase(product))
    )
    yearly = Repeat.on_calendar(1, RepeatUnit.YEAR, TODAY)
    shop.followups.mark_done(
        shop.followups.add(a_followup(customer_id, None, repeat=yearly)), Outcome.REACHED
    )
    return customer_id


def test_everything_about_somebody_is_plain_values(shop: OpenShop) -> None:
    customer_id = _a_full_life(shop)
    everything = shop.exporting.everything(customer_id)
    assert json.loads(json.dumps(everything)) == everything
    assert everything["fields"] == {"자리": "창가", "키": 160, "가입": "2020-02-29", "주차": True}
    assert everything["birthday"] == {
        "month": 11,
        "day": 27,
        "year": 1958,
        "calendar": "solar",
        "leap": False,
        "next": "2026-11-27",
    }
    assert [(one["kind"], one["about"]) for one in everything["days"]] == [("child", "막내")]
    assert everything["relations"] == [
        {"customer": 2, "name": "박철수", "kind": "spouse", "note": "같이 오심"}
    ]
    assert [one["product"] for one in everything["owns"]] == ["가래떡"]
    done = everything["followups"][-1]["done"]
    assert done == {"day": "2026-11-24", "outcome": "reached"}
    (talk,) = everything["timeline"]
    assert talk["products"] == ["가래떡"]
    assert talk["purchase"]["total"] == 12_000
    assert everything["photo"] is True
    assert everything["responsible"] == "민수"


def test_each_kind_of_link_stands_under_its_own_name(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    for kind in LinkKind:
        shop.customers.set_link(customer_id, kind, f"{kind.value} 떡")
    everything = shop.exporting.everything(customer_id)
    for kind in LinkKind:
        assert [one["product"] for one in everything[kind.value]] == [f"{kind.value} 떡"]


def test_who_is_gone_goes_out_with_day_and_reason(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.followups.add(a_followup(customer_id))
    shop.customers.set_gone(customer_id, GoneReason.DIED)
    everything = shop.exporting.everything(customer_id)
    assert everything["gone"] == {"day": "2026-11-24", "reason": "died"}
    assert everything["followups"][0]["resting"] is True


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_that_goes_out_is_for_its_owner_alone(
    shop: OpenShop, tmp_path: Path, ending: str
) -> None:
    _a_full_life(shop)
    path = tmp_path / f"out{ending.upper()}"
    assert shop.exporting.export_file(path) == 2
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    first = path.read_bytes()
    assert shop.exporting.export_file(path) == 2, "over the one that was there"
    assert bool(first)
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [path.name]


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_empty_shop_goes_out_too(shop: OpenShop, tmp_path: Path, ending: str) -> None:
    assert shop.exporting.export_file(tmp_path / f"out{ending}") == 0


@pytest.mark.parametrize("name", ["out", "out.doc", "out.csv.bak", ".csv"])
def test_an_ending_we_do_not_write_is_refused(shop: OpenShop, tmp_path: Path, name: str) -> None:
    with pytest.raises(FormatUnknownError):
        shop.exporting.export_file(tmp_path / name)
    assert not (tmp_path / name).exists()


def test_what_stood_there_stays_when_it_cannot_be_written(shop: OpenShop, tmp_path: Path) -> None:
    (tmp_path / "out.csv").mkdir()
    for path in (tmp_path / "out.csv", tmp_path / "no" / "out.csv"):
        with pytest.raises(FolderNotWritableError):
            shop.exporting.export_file(path)
    assert [one.name for one in tmp_path.iterdir() if one.name != "shop-1"] == ["out.csv"]


def test_a_formula_in_a_name_does_nothing_in_a_table(shop: OpenShop, tmp_path: Path) -> None:
    formula = '=HYPERLINK("http://x")'
    customer_id = shop.customers.add(a_customer())
    card = shop.customers.card(customer_id).customer
    shop.customers.edit(customer_id, card.version, replace(draft_of(card), nickname=formula))
    path = tmp_path / "out.csv"
    shop.exporting.export_file(path)
    cells = [cell for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"))) for cell in row]
    assert f"'{formula}" in cells
    assert formula not in cells
    report = shop.importing.import_file(path)
    assert (report.new, report.same, report.changed) == (0, 1, 0)


def test_the_json_file_holds_the_whole_shop(shop: OpenShop, tmp_path: Path) -> None:
    customer_id = _a_full_life(shop)
    path = tmp_path / "out.json"
    shop.exporting.export_file(path)
    out = json.loads(path.read_text("utf-8"))
    assert out["customers"][0] == shop.exporting.everything(customer_id)
    assert [one["name"] for one in out["staff"]] == ["민수"]
    assert {"name": "가래떡", "other_names": ["떡국떡"], "warranty_days": 3}.items() <= next(
        one for one in out["products"] if one["name"] == "가래떡"
    ).items()
    assert [len(plan["steps"]) for plan in out["plans"]] == [2]


def test_taking_out_changes_nothing(shop: OpenShop, tmp_path: Path) -> None:
    _a_full_life(shop)
    done = shop.undoing.list_actions()
    shop.exporting.export_file(tmp_path / "out.vcf")
    assert shop.undoing.list_actions() == done
