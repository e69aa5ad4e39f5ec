from __future__ import annotations

from datetime import timedelta

import pytest

from shopcrm.domain.customers import CustomerDay, DayKind
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.ids import SheetId
from shopcrm.domain.today import DueState
from shopcrm.errors import SheetMissingError
from shopcrm.services.opened import OpenShop
from shopcrm.services.printing import Paper
from tests.factories import TODAY, a_customer, a_followup, a_note
from tests.fakes import FixedClock


def test_what_was_printed_last_is_listed_first(shop: OpenShop) -> None:
    assert shop.printing.kept_sheets() == ()
    shop.followups.add(a_followup(shop.customers.add(a_customer())))
    shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    shop.printing.keep_sheet(shop.printing.followup_sheet(TODAY + timedelta(days=1)), Paper.MM80)
    shop.printing.keep_sheet(shop.printing.followup_sheet(TODAY - timedelta(days=90)), Paper.A4)
    found = shop.printing.kept_sheets(2)
    assert [(one.id, one.day, one.lines) for one in found] == [
        (3, TODAY - timedelta(days=90), 0),
        (2, TODAY + timedelta(days=1), 1),
    ]
    assert found[0].printed_at == shop.desk.now()


def test_a_kept_sheet_says_what_its_numbers_stand_for_now(
    shop: OpenShop, clock: FixedClock
) -> None:
    first = shop.customers.add(a_customer("김정숙", days=(_birthday(2),)))
    for _ in range(5):
        shop.conversations.record(a_note(first), ())
    second = shop.customers.add(a_customer("박순자", "010-1111-2222"))
    shop.followups.add(a_followup(first, TODAY))
    shop.followups.add(a_followup(second, TODAY + timedelta(days=1)))
    clock.move(days=1)
    kept = shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    assert kept.id is not None
    assert len(kept.lines) == 3
    assert shop.printing.kept_sheet(kept.id).lines == kept.lines


def test_lines_that_were_closed_or_put_off_since_keep_their_numbers(
    shop: OpenShop, clock: FixedClock
) -> None:
    names = ("김정숙", "박순자", "이상호")
    customer_id = None
    for place, name in enumerate(names):
        days = (_birthday(3),) if place == 2 else ()
        customer_id = shop.customers.add(a_customer(name, f"010-1111-000{place}", days=days))
        shop.followups.add(a_followup(customer_id, TODAY + timedelta(days=place)))
    assert customer_id is not None
    for _ in range(5):
        shop.conversations.record(a_note(customer_id), ())
    clock.move(days=3)
    kept = shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    assert [one.line.name.partition(":")[0] for one in kept.lines] == [
        *["followup"] * 3,
        "birthday",
    ]
    shop.ticking.tick("1 ok, 2 in 60 days, 4 ok")
    assert kept.id is not None
    found = [one.line for one in shop.printing.kept_sheet(kept.id).lines]
    states = [DueState.DONE, DueState.LATER, DueState.LATE, DueState.DONE]
    assert [one.state for one in found] == states
    assert [one.customer and one.customer.name for one in found] == [*names, names[2]]
    assert [one.days_late for one in found] == [0, 0, 1, 0]


def _birthday(ahead: int) -> CustomerDay:
    day = TODAY + timedelta(days=ahead)
    return CustomerDay(DayKind.BIRTHDAY, RememberedDay(month=day.month, day=day.day))


def test_a_line_whose_customer_was_deleted_is_nobodys_and_done(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.followups.add(a_followup(customer_id))
    kept = shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    shop.customers.delete(customer_id)
    assert kept.id is not None
    (line,) = shop.printing.kept_sheet(kept.id).lines
    assert (line.number, line.line.customer, line.line.state) == (1, None, DueState.DONE)


def test_a_sheet_that_was_never_printed_is_missing(shop: OpenShop) -> None:
    with pytest.raises(SheetMissingError):
        shop.printing.kept_sheet(SheetId(3))
