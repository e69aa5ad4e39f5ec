"""The list of a day: days that were corrected, lines that nobody answered, words on the paper; and one look at the products."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopcrm.domain.customers import CustomerDay, DayKind
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.followups import Outcome
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.products import Product, ProductDraft
from shopcrm.domain.recurrence import Repeat
from shopcrm.domain.today import TodayLine
from shopcrm.errors import NotFoundError
from shopcrm.services.customers import draft_of
from shopcrm.services.opened import OpenShop
from shopcrm.services.printing import Paper
from shopcrm.services.searching import Why
from shopcrm.storage import products
from shopcrm.storage.database import Reading
from tests.factories import TODAY, a_customer, a_followup, a_note
from tests.fakes import FixedClock

TOMORROW = TODAY + timedelta(days=1)


def _with_birthday(shop: OpenShop, month: int, day: int) -> CustomerId:
    """Know a regular with a birthday."""
    birthday = CustomerDay(DayKind.BIRTHDAY, RememberedDay(month, day))
    her = shop.customers.add(a_customer(days=(birthday,)))
    for ago in range(3):
        shop.conversations.record(a_note(her, day=TODAY - timedelta(days=ago)))
    return her


def _lines(shop: OpenShop) -> list[TodayLine]:
    return list(shop.today.list_today().lines)


def test_a_birthday_put_off_and_then_corrected_leaves_the_list(shop: OpenShop) -> None:
    her = _with_birthday(shop, 11, 25)
    (line,) = _lines(shop)
    shop.today.snooze([line.name], TODAY + timedelta(days=3))
    there = shop.customers.card(her).customer
    right = replace(there.days[0], day=RememberedDay(11, 26))
    shop.customers.edit(her, there.version, replace(draft_of(there), days=(right,)))
    (line,) = _lines(shop)
    assert line.due == date(2026, 11, 26)
    shop.today.mark_done([line.name])
    assert _lines(shop) == []


def test_a_birthday_put_off_over_its_day_stays_until_it_is_seen_to(
    shop: OpenShop, clock: FixedClock
) -> None:
    _with_birthday(shop, 11, 25)
    (line,) = _lines(shop)
    shop.today.snooze([line.name], TODAY + timedelta(days=3))
    clock.move(days=5)
    (late,) = _lines(shop)
    assert (late.name, late.days_late) == (line.name, 2)
    shop.today.mark_done([late.name])
    assert _lines(shop) == []


def test_nobody_answering_on_a_birthday_brings_it_back_on_the_next_open_day(
    shop: OpenShop, clock: FixedClock
) -> None:
    _with_birthday(shop, 11, 24)
    settings = shop.shop.settings()
    closed = replace(settings.opening, closed_weekdays=frozenset({TOMORROW.weekday()}))
    shop.shop.set_settings(replace(settings, opening=closed))
    shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    (ticked,) = shop.ticking.tick("1 no answer")
    assert ticked.comes_back == TODAY + timedelta(days=2)
    clock.move(days=2)
    (line,) = _lines(shop)
    assert (line.due, line.day_kind) == (TODAY + timedelta(days=2), "birthday")
    shop.ticking.tick(f"{line.name} ok")
    assert _lines(shop) == []


@pytest.mark.parametrize("outcome", ["no answer", "못 받으심", "留守"])
def test_nobody_answering_twice_brings_it_back_twice(
    shop: OpenShop, clock: FixedClock, outcome: str
) -> None:
    _with_birthday(shop, 11, 24)
    for _ in range(2):
        (line,) = _lines(shop)
        (ticked,) = shop.ticking.tick(f"{line.name} {outcome}")
        assert ticked.comes_back == shop.desk.today() + timedelta(days=1)
        clock.move(days=1)
    assert len(_lines(shop)) == 1


@pytest.mark.parametrize("words", ["note: 이사 가심", "no answer, note: 이사 가심"])
def test_a_line_closed_with_words_keeps_the_day_it_was_due(shop: OpenShop, words: str) -> None:
    her = shop.customers.add(a_customer())
    since = Repeat(days_since_contact=30)
    followup_id = shop.followups.add(a_followup(her, TODAY, repeat=since))
    shop.ticking.tick(f"followup:{followup_id} {words}")
    done = shop.followups.fetch(followup_id)
    assert (done.due, done.done_on) == (TODAY, TODAY)
    (talk,) = shop.conversations.timeline(her)
    assert "이사" in talk.text
    series = [one for one in shop.followups.of_customer(her) if one.repeat is not None]
    open_days = [one.due for one in series if one.done_on is None]
    assert open_days == [TODAY + timedelta(days=30)]


def test_a_day_written_on_the_paper_wins_over_the_words_beside_it(shop: OpenShop) -> None:
    her = shop.customers.add(a_customer())
    since = Repeat(days_since_contact=30)
    followup_id = shop.followups.add(a_followup(her, TODAY, repeat=since))
    shop.ticking.tick(f"followup:{followup_id} fri, note: 이사 가심")
    assert shop.followups.fetch(followup_id).due == date(2026, 11, 27)


def test_a_line_that_cannot_be_closed_leaves_no_words_behind(shop: OpenShop) -> None:
    her = shop.customers.add(a_customer())
    followup_id = shop.followups.add(a_followup(her))
    with pytest.raises(NotFoundError):
        shop.ticking.tick(f"followup:{followup_id} note: 이사 가심, followup:99 ok")
    assert shop.conversations.timeline(her) == []
    assert shop.followups.fetch(followup_id).done_on is None


def test_a_note_that_is_ticked_is_closed_without_an_outcome(shop: OpenShop) -> None:
    her = shop.customers.add(a_customer())
    followup_id = shop.followups.add(a_followup(her))
    shop.ticking.tick(f"followup:{followup_id} no answer")
    assert shop.followups.fetch(followup_id).outcome is Outcome.NO_ANSWER


# --- searching -----------------------------------------------------------------------------------


def test_a_search_looks_at_the_products_once_however_many_are_found(
    shop: OpenShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[Reading] = []
    fetch = products.fetch_products

    def look(connection: Reading) -> list[Product]:
        looks.append(connection)
        return fetch(connection)

    monkeypatch.setattr(products, "fetch_products", look)
    shop.products.add(ProductDraft("쑥인절미", ("인절미떡",)))
    for number in range(5):
        shop.customers.add(
            a_customer(f"김정숙{number}", f"010-2345-{6000 + number}", likes=(("쑥인절미", None),))
        )
    looks.clear()
    assert {hit.why for hit in shop.searching.find("인절미떡")} == {Why.LIKES}
    assert len(looks) == 1
    looks.clear()
    assert len(shop.searching.find("김정숙")) == 5
    assert looks == []
