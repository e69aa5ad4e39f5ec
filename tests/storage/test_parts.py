"""A customer is taken away with everything that hangs on her, in as many statements for three hundred visits as for three."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from sqlalchemy import select

from shopcrm.domain.customers import RelationKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.products import ProductDraft
from shopcrm.services.opened import OpenShop
from shopcrm.storage.tables import JournalRow
from tests.conftest import MakeShop
from tests.factories import TODAY, a_customer, a_followup, a_note, a_purchase, a_regular
from tests.storage.counting import statements_of
from tests.storage.dumps import assert_sound, dump

SHARED = {"products", "product_names", "plans", "plan_steps", "staff", "shop_values", "fields"}
"""Tables of the shop, which stay when a customer goes."""


def _somebody(shop: OpenShop, visits: int) -> CustomerId:
    """Know somebody with all the parts there are, and somebody else she belongs together with."""
    product = shop.products.add(ProductDraft("가래떡"))
    customer_id = shop.customers.add(a_regular())
    other = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    shop.customers.relate(other, customer_id, RelationKind.SPOUSE)
    for ago in range(visits):
        recorded = shop.conversations.record(
            a_note(
                customer_id,
                day=TODAY - timedelta(days=ago),
                product_ids=(product,),
                purchase=a_purchase(product),
            )
        )
        shop.followups.add(a_followup(customer_id, conversation_id=recorded.conversation_id))
    shop.today.mark_done(["birthday:1:2026-11-27"])
    return customer_id


def _last_journal_row(shop: OpenShop) -> int:
    with shop.database.read() as connection:
        ids = connection.execute(select(JournalRow.id).order_by(JournalRow.id.desc())).scalars()
        return ids.first() or 0


def test_every_row_of_a_customer_who_is_taken_away_is_in_the_journal_once(shop: OpenShop) -> None:
    customer_id = _somebody(shop, 4)
    before, seen = dump(shop), _last_journal_row(shop)
    shop.customers.delete(customer_id)
    after = dump(shop)
    gone = Counter(key for key in before if key not in after)
    assert {name for name, _ in before} - {name for name, _ in gone} <= SHARED
    with shop.database.read() as connection:
        rows = connection.execute(select(JournalRow.__table__).where(JournalRow.id > seen)).all()
    assert {row.op for row in rows} == {"d"}, "nothing is changed on its way out"
    assert Counter((row.tbl, row.row_id) for row in rows) == gone
    shop.undoing.undo()
    assert dump(shop) == before
    assert_sound(shop)


def test_a_conversation_that_is_taken_away_leaves_the_follow_up_that_came_of_it(
    shop: OpenShop,
) -> None:
    customer_id = _somebody(shop, 2)
    before = dump(shop)
    (first, *_) = shop.conversations.timeline(customer_id)
    shop.conversations.delete(first.id)
    left = shop.followups.of_customer(customer_id)
    assert [one.conversation_id for one in left].count(None) == 1
    shop.undoing.undo()
    assert dump(shop) == before


def test_many_visits_are_taken_away_in_as_many_statements_as_few(make_shop: MakeShop) -> None:
    sent = []
    for visits in (3, 30):
        shop = make_shop()
        customer_id = _somebody(shop, visits)
        sent.append(statements_of(lambda: shop.customers.delete(customer_id)))  # noqa: B023
    assert sent[0] == sent[1]


def test_the_history_of_many_visits_is_read_in_as_many_statements_as_of_few(
    make_shop: MakeShop,
) -> None:
    sent = []
    for visits in (3, 30):
        shop = make_shop()
        customer_id = _somebody(shop, visits)
        assert len(shop.customers.history(customer_id)) > visits
        sent.append(statements_of(lambda: shop.customers.history(customer_id)))  # noqa: B023
    assert sent[0] == sent[1]
