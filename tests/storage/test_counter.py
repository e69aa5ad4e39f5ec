"""What the counter reads is asked for all customers at once, and by an index."""

from __future__ import annotations

import re
from datetime import timedelta
from random import Random

import pytest

from shopcrm.domain.customers import GoneReason
from shopcrm.domain.ids import CustomerId
from shopcrm.services.opened import OpenShop
from shopcrm.storage import counter
from tests.factories import TODAY, a_customer, a_followup, a_note, a_regular
from tests.storage.counting import counted, statements_of


def _know(shop: OpenShop, number: int) -> list[CustomerId]:
    """Know people of different names, so that telling namesakes apart asks nothing more."""
    ids = []
    for place in range(number):
        name = f"김{chr(ord('가') + place)}{chr(ord('나') + place)}"
        customer_id = shop.customers.add(a_regular(name, f"010-2345-{6000 + place}"))
        shop.conversations.record(a_note(customer_id))
        shop.followups.add(a_followup(customer_id))
        ids.append(customer_id)
    return ids


def test_many_rows_take_as_many_statements_as_one(shop: OpenShop) -> None:
    ids = _know(shop, 6)
    assert statements_of(lambda: shop.counter.rows(ids)) == statements_of(
        lambda: shop.counter.rows(ids[:1])
    )


def test_rows_ask_each_table_of_their_own_once(shop: OpenShop) -> None:
    ids = _know(shop, 3)
    with counted() as sent:
        shop.counter.rows(ids)
    for table in ("conversations", "followups", "days_kept", "product_links", "alerts"):
        assert sum(bool(re.search(rf"FROM {table}\b", one)) for one in sent) == 1, table


def test_nothing_on_the_card_reads_a_whole_table(shop: OpenShop) -> None:
    (customer_id,) = _know(shop, 1)
    shop.customers.add(a_customer("이상호"))
    with counted() as sent:
        shop.counter.look(customer_id)
        shop.counter.rows([customer_id])
    asked = [one for one in sent if one.startswith("SELECT")]
    assert len(asked) > 20
    with shop.database.read() as connection:
        for statement in asked:
            holes = (1,) * statement.count("?")
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", holes)
            details = [row.detail for row in plan]
            # What the statement itself put together from tables that were searched is read through.
            made = {one.split()[-1] for one in details if one.startswith(("CO-ROUTINE", "MATER"))}
            scans = [one for one in details if re.match(r"SCAN [a-z](?!.* VIRTUAL TABLE)", one)]
            assert [one for one in scans if one.split()[1] not in made] == [], statement


def _in_order(shop: OpenShop) -> list[CustomerId]:
    """Give everybody as the list has them, told the long way."""
    with shop.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT c.id, c.gone_on IS NOT NULL, max(coalesce(t.day || printf('%09d', t.id), '')) "
            "FROM customers c LEFT JOIN conversations t ON t.customer_id = c.id GROUP BY c.id"
        )
        order = sorted(rows, key=lambda row: (not row[1], row[2], row[0]), reverse=True)
    return [CustomerId(row[0]) for row in order]


@pytest.mark.parametrize("looked_at", [0, 5, 1_000])
@pytest.mark.parametrize("first_pages", [0, 4, 1_000])
@pytest.mark.parametrize("spoken_with", [0, 2, 9])
def test_every_page_of_the_list_is_right_wherever_the_latest_conversations_end(
    shop: OpenShop,
    monkeypatch: pytest.MonkeyPatch,
    looked_at: int,
    first_pages: int,
    spoken_with: int,
) -> None:
    monkeypatch.setattr(counter, "LOOKED_AT", looked_at)
    monkeypatch.setattr(counter, "FIRST_PAGES", first_pages)
    chance = Random(looked_at + spoken_with)
    ids = [shop.customers.add(a_customer()) for _ in range(14)]
    for _ in range(3 * spoken_with):
        day = TODAY - timedelta(days=chance.randrange(4))
        shop.conversations.record(a_note(chance.choice(ids[:spoken_with]), day=day))
    for place in (1, 5, 12):
        shop.customers.set_gone(ids[place], GoneReason.ELSEWHERE)
    expected = _in_order(shop)
    for size in (1, 3, 14, 20):
        for start in range(16):
            assert shop.counter.latest(size, start) == expected[start : start + size]


def test_the_first_page_looks_at_the_latest_conversations_alone(shop: OpenShop) -> None:
    for customer_id in _know(shop, 3):
        shop.conversations.record(a_note(customer_id, day=TODAY - timedelta(days=1)))
    with counted() as sent:
        shop.counter.latest(2)
    asked = [one for one in sent if one.startswith("SELECT")]
    with shop.database.read() as connection:
        for statement in asked:
            plan = connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN {statement}", (1,) * statement.count("?")
            )
            details = [row.detail for row in plan]
            assert "ix_conversations_day" in details[0], details
            assert not any("TEMP B-TREE" in one for one in details), details
    assert len(asked) == 2
