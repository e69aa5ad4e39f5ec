from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shopcrm.errors import SheetMissingError
from shopcrm.services.opened import OpenShop
from shopcrm.services.printing import Paper
from tests.factories import TODAY, a_customer, a_followup


def test_the_sheet_says_what_the_list_says_numbered_from_one(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    for days in (3, 0, 1):
        shop.followups.add(a_followup(customer_id, TODAY + timedelta(days=days)))
    shop.shop.set_settings(replace(shop.shop.settings(), name="행복떡집"))
    sheet = shop.printing.followup_sheet()
    assert (sheet.day, sheet.shop, sheet.id) == (TODAY, "행복떡집", None)
    assert [one.number for one in sheet.lines] == [1, 2, 3]
    assert tuple(one.line for one in sheet.lines) == shop.today.list_today().lines


def test_a_sheet_of_another_day_is_of_that_day(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.followups.add(a_followup(customer_id, TODAY + timedelta(days=30)))
    assert shop.printing.followup_sheet().lines == ()
    later = shop.printing.followup_sheet(TODAY + timedelta(days=30))
    assert (later.day, len(later.lines)) == (TODAY + timedelta(days=30), 1)


@pytest.mark.parametrize("paper", list(Paper))
def test_keeping_a_sheet_gives_it_a_number_and_nothing_to_undo(
    shop: OpenShop, paper: Paper
) -> None:
    shop.followups.add(a_followup(shop.customers.add(a_customer())))
    done = shop.undoing.list_actions()
    first = shop.printing.keep_sheet(shop.printing.followup_sheet(), paper)
    second = shop.printing.keep_sheet(shop.printing.followup_sheet(), paper)
    assert (first.id, second.id) == (1, 2)
    assert shop.undoing.list_actions() == done


def test_an_empty_sheet_may_be_kept(shop: OpenShop) -> None:
    sheet = shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    assert (sheet.id, sheet.lines) == (1, ())


def test_a_sheet_that_was_not_printed_after_all_is_forgotten(shop: OpenShop) -> None:
    shop.followups.add(a_followup(shop.customers.add(a_customer())))
    printed = shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    failed = shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    shop.printing.forget_sheet(failed)
    shop.printing.forget_sheet(shop.printing.followup_sheet())
    with pytest.raises(SheetMissingError):
        shop.ticking.tick("1 ok", failed.id)
    assert len(shop.ticking.tick("1 ok")) == 1, "the one printed before counts again"
    assert printed.id == 1
