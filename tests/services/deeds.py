"""Everything the owner can do to the shop's file, each thing as one function that finds its own occasion.

A deed is given the open shop and dice. Where there is no occasion (nobody to delete) it does nothing; what the shop refuses,
it refuses. Undo must hold for any of them, in any order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

from sqlalchemy import text

from shopcrm.domain.conversations import ConversationKind, Mood
from shopcrm.domain.customers import (
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    FieldKind,
    GoneReason,
    LinkKind,
    Photo,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.followups import FollowupKind, Outcome
from shopcrm.domain.ids import ConversationId, CustomerId, FollowupId, PlanId, ProductId, StaffId
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.phones import read_phone
from shopcrm.domain.plans import PlanDraft, PlanKind, PlanStep
from shopcrm.domain.products import ProductDraft
from shopcrm.domain.recurrence import Repeat, RepeatUnit
from shopcrm.errors import ShopError
from shopcrm.services.customers import draft_of
from shopcrm.services.opened import OpenShop
from tests.factories import (
    PIXEL,
    TODAY,
    a_customer,
    a_followup,
    a_note,
    a_purchase,
    a_regular,
)

Deed = Callable[[OpenShop, Random], None]
T = TypeVar("T")

NAMES = ("김정숙", "이영호", "박말순", "최은비", "정다운")
PHONES = ("010-2345-6789", "010-1111-2222", "02-555-0101", "031-777-8888", None)
PRODUCTS = ("쑥인절미", "꿀떡", "호박떡", "백설기", "수수팥떡")
NOTES = (
    "다녀가심",
    "2주 뒤 전화",
    "꿀떡 두 팩. 다음에 오시면 시식",
    "딸 결혼식 12월 5일",
    "답을 알아봐 달라고 하심",
)


def do(deed: Deed, shop: OpenShop, dice: Random) -> None:
    """Do a deed; what the shop refuses has changed nothing."""
    with suppress(ShopError):
        deed(shop, dice)


# --- customers -------------------------------------------------------------------------------


def add_customer(shop: OpenShop, dice: Random) -> None:
    name, phone = dice.choice(NAMES), dice.choice(PHONES)
    shop.customers.add(a_customer(name, phone))


def add_regular(shop: OpenShop, dice: Random) -> None:
    shop.customers.add(a_regular(dice.choice(NAMES), fields=_own_fields(shop)))


def edit_customer(shop: OpenShop, dice: Random) -> None:
    for customer_id in _one(dice, _ids(shop, "customers")):
        customer = shop.customers.card(CustomerId(customer_id)).customer
        draft = dice.choice(EDITS)(draft_of(customer), dice)
        shop.customers.edit(customer.id, customer.version, draft)


def _rename(draft: CustomerDraft, dice: Random) -> CustomerDraft:
    return replace(draft, given_name=dice.choice(NAMES)[1:], nickname=dice.choice((None, "사장님")))


def _call_elsewhere(draft: CustomerDraft, dice: Random) -> CustomerDraft:
    new = read_phone(dice.choice([p for p in PHONES if p]), "KR", "휴대폰")
    return replace(draft, phones=(new, *draft.phones[1:]))


def _shuffle_parts(draft: CustomerDraft, dice: Random) -> CustomerDraft:
    return replace(
        draft,
        tags=tuple(dice.sample(("단골", "떡", "동네", "시장"), dice.randint(0, 3))),
        phones=tuple(reversed(draft.phones)),
        facts=(*draft.facts[1:], Fact(FactKind.NOTE, dice.choice(NOTES))),
    )


def _remember_days(draft: CustomerDraft, dice: Random) -> CustomerDraft:
    lunar = RememberedDay(10, dice.randint(15, 25), None, Calendar.LUNAR)
    days = (
        CustomerDay(DayKind.WEDDING, RememberedDay(11, dice.randint(24, 30))),
        CustomerDay(DayKind.BIRTHDAY, lunar),
    )
    return replace(draft, days=days[: dice.randint(0, 2)])


def _like_other_things(draft: CustomerDraft, dice: Random) -> CustomerDraft:
    return replace(
        draft,
        likes=((dice.choice(PRODUCTS), dice.choice((None, "두 팩"))),),
        avoids=(),
        responsible=dice.choice(("민수", "지영", None)),
        photo=dice.choice((None, Photo("image/png", PIXEL[::-1]))),
    )


EDITS = (_rename, _call_elsewhere, _shuffle_parts, _remember_days, _like_other_things)


def say_gone(shop: OpenShop, dice: Random) -> None:
    for customer_id in _one(dice, _ids(shop, "customers")):
        shop.customers.set_gone(CustomerId(customer_id), dice.choice(list(GoneReason)))


def welcome_back(shop: OpenShop, dice: Random) -> None:
    gone = _rows(shop, "SELECT id FROM customers WHERE gone_on IS NOT NULL ORDER BY id")
    for (customer_id,) in _one(dice, gone):
        shop.customers.set_back(CustomerId(customer_id))


def delete_customer(shop: OpenShop, dice: Random) -> None:
    for customer_id in _one(dice, _ids(shop, "customers")):
        shop.customers.delete(CustomerId(customer_id))


def relate(shop: OpenShop, dice: Random) -> None:
    ids = _ids(shop, "customers")
    if len(ids) > 1:
        one, other = dice.sample(ids, 2)
        kind = dice.choice(list(RelationKind))
        shop.customers.relate(CustomerId(one), CustomerId(other), kind, dice.choice((None, "옆집")))


def unrelate(shop: OpenShop, dice: Random) -> None:
    for one, other in _one(dice, _rows(shop, "SELECT customer_id, other_id FROM relations")):
        shop.customers.unrelate(CustomerId(other), CustomerId(one))


def set_link(shop: OpenShop, dice: Random) -> None:
    for customer_id in _one(dice, _ids(shop, "customers")):
        kind, usual = dice.choice(list(LinkKind)), dice.choice((None, "반 되", "썰어서"))
        shop.customers.set_link(CustomerId(customer_id), kind, dice.choice(PRODUCTS), usual)


def remove_link(shop: OpenShop, dice: Random) -> None:
    links = _rows(shop, "SELECT customer_id, kind, product_id FROM product_links ORDER BY id")
    for customer_id, kind, product_id in _one(dice, links):
        shop.customers.remove_link(CustomerId(customer_id), LinkKind(kind), ProductId(product_id))


def remove_photo(shop: OpenShop, dice: Random) -> None:
    for (customer_id,) in _one(dice, _rows(shop, "SELECT customer_id FROM photos ORDER BY id")):
        shop.customers.remove_photo(CustomerId(customer_id))


def add_field(shop: OpenShop, dice: Random) -> None:
    name = dice.choice(("신발 치수", "회원 번호", "배달"))
    shop.customers.add_field(name, FieldKind.TEXT)


# --- conversations ---------------------------------------------------------------------------


def record(shop: OpenShop, dice: Random) -> None:
    for customer_id in _one(dice, _ids(shop, "customers")):
        kind = dice.choice(list(ConversationKind))
        shop.conversations.record(a_note(CustomerId(customer_id), dice.choice(NOTES), kind=kind))


def sell(shop: OpenShop, dice: Random) -> None:
    for customer_id in _one(dice, _ids(shop, "customers")):
        for product_id in _one(dice, _ids(shop, "products")):
            bought = a_purchase(ProductId(product_id), dice.randint(1, 9) * 1_000)
            shop.conversations.record(a_note(CustomerId(customer_id), purchase=bought))


def correct(shop: OpenShop, dice: Random) -> None:
    for conversation_id in _one(dice, _ids(shop, "conversations")):
        there = shop.conversations.fetch(ConversationId(conversation_id))
        products = [ProductId(one) for one in _ids(shop, "products")]
        purchase = dice.choice((None, a_purchase(next(iter(products), None))))
        draft = a_note(
            there.customer_id,
            dice.choice(NOTES),
            mood=dice.choice((None, *Mood)),
            product_ids=tuple(dice.sample(products, min(2, len(products)))),
            purchase=purchase,
        )
        shop.conversations.correct(there.id, there.version, draft)


def delete_conversation(shop: OpenShop, dice: Random) -> None:
    for conversation_id in _one(dice, _ids(shop, "conversations")):
        shop.conversations.delete(ConversationId(conversation_id))


# --- follow-ups ------------------------------------------------------------------------------


def add_followup(shop: OpenShop, dice: Random) -> None:
    for customer_id in _one(dice, _ids(shop, "customers")):
        talks = _rows(shop, f"SELECT id FROM conversations WHERE customer_id = {customer_id}")
        draft = a_followup(
            CustomerId(customer_id),
            dice.choice((None, TODAY, TODAY + timedelta(days=9))),
            kind=dice.choice(list(FollowupKind)),
            repeat=dice.choice((None, *REPEATS)),
            conversation_id=next((one[0] for one in _one(dice, talks)), None),
        )
        shop.followups.add(draft)


REPEATS = (Repeat.since_contact(30), Repeat.on_calendar(1, RepeatUnit.MONTH, date(2026, 10, 31)))


def edit_followup(shop: OpenShop, dice: Random) -> None:
    for followup_id in _one(dice, _ids(shop, "followups")):
        there = shop.followups.fetch(FollowupId(followup_id))
        due = TODAY + timedelta(days=dice.randint(0, 40))
        repeat = dice.choice((None, *REPEATS))
        shop.followups.edit(there.id, there.version, about="편지", due=due, repeat=repeat)


def mark_done(shop: OpenShop, dice: Random) -> None:
    for followup_id in _one(dice, _ids(shop, "followups")):
        shop.followups.mark_done(FollowupId(followup_id), dice.choice((None, *Outcome)))


def snooze(shop: OpenShop, dice: Random) -> None:
    for followup_id in _one(dice, _ids(shop, "followups")):
        shop.followups.snooze(FollowupId(followup_id), TODAY + timedelta(days=dice.randint(0, 5)))


def wait_for_visit(shop: OpenShop, dice: Random) -> None:
    for followup_id in _one(dice, _ids(shop, "followups")):
        shop.followups.wait_for_visit(FollowupId(followup_id))


def delete_followup(shop: OpenShop, dice: Random) -> None:
    for followup_id in _one(dice, _ids(shop, "followups")):
        shop.followups.delete(FollowupId(followup_id))


def start_plan(shop: OpenShop, dice: Random) -> None:
    for customer_id in _one(dice, _ids(shop, "customers")):
        for plan_id in _one(dice, _ids(shop, "plans")):
            shop.followups.start_plan(CustomerId(customer_id), PlanId(plan_id))


def close_line(shop: OpenShop, dice: Random) -> None:
    for name in _one(dice, _lines(shop)):
        shop.today.mark_done([name], dice.choice((None, *Outcome)))


def put_line_off(shop: OpenShop, dice: Random) -> None:
    for name in _one(dice, _lines(shop)):
        shop.today.snooze([name], TODAY + timedelta(days=dice.randint(1, 6)))


def tick(shop: OpenShop, dice: Random) -> None:
    marks = ("ok", "no answer", "not wanted", "+3", "next visit", "note: 이사 가심. 2주 뒤 전화")
    names = _lines(shop)
    chosen = dice.sample(names, min(3, len(names)))
    if chosen:
        shop.ticking.tick(", ".join(f"{name} {dice.choice(marks)}" for name in chosen))


# --- the shop, and lists that come in ----------------------------------------------------------


def import_list(shop: OpenShop, dice: Random) -> None:
    """Bring in a list in which some are known already."""
    lines = ["이름,전화,생일,태그,메모"]
    for name in dice.sample(NAMES, 3):
        phone = dice.choice(PHONES) or ""
        lines.append(
            f"{name},{phone},{dice.choice(('', '11-27'))},{dice.choice(('', '시장'))},메모"
        )
    path = shop.database.path.with_name("list.csv")
    path.write_text("\n".join(lines), encoding="utf-8")
    shop.importing.import_file(path)


def add_product(shop: OpenShop, dice: Random) -> None:
    name = dice.choice(PRODUCTS)
    plan_id = next((PlanId(one) for one in _one(dice, _ids(shop, "plans"))), None)
    shop.products.add(ProductDraft(name, (f"{name}떡", f"작은 {name}"), plan_id, 365))


def edit_product(shop: OpenShop, dice: Random) -> None:
    for product in _one(dice, shop.products.list_products()):
        others = dice.choice(((), (f"옛 {product.name}",), product.other_names[1:]))
        name = dice.choice((product.name, f"{product.name} {dice.randint(1, 3)}"))
        draft = ProductDraft(name, others, None, None, active=dice.random() < 0.8)
        shop.products.edit(product.id, product.version, draft)


def add_plan(shop: OpenShop, dice: Random) -> None:
    steps = (PlanStep(3, "감사"), PlanStep(dice.randint(10, 30), "안부"))
    shop.plans.add(PlanDraft("수리 뒤", PlanKind.MANUAL, steps))


def edit_plan(shop: OpenShop, dice: Random) -> None:
    for plan in _one(dice, shop.plans.list_plans()):
        steps = (*plan.steps[1:], PlanStep(dice.randint(1, 9), "다시"))
        shop.plans.edit(plan.id, plan.version, PlanDraft(plan.name, plan.kind, steps))


def delete_plan(shop: OpenShop, dice: Random) -> None:
    for plan in _one(dice, shop.plans.list_plans()):
        shop.plans.delete(plan.id)


def add_staff(shop: OpenShop, dice: Random) -> None:
    staff_id = shop.staff.add(dice.choice(("민수", "지영", "수진")))
    shop.staff.take_over(dice.choice((None, staff_id)))


def edit_staff(shop: OpenShop, dice: Random) -> None:
    for staff_id in _one(dice, _ids(shop, "staff")):
        name = dice.choice(("민수", "지영이", "수진"))
        shop.staff.edit(StaffId(staff_id), name, active=dice.random() < 0.5)


def set_shop(shop: OpenShop, dice: Random) -> None:
    changed = replace(
        shop.shop.settings(),
        name=dice.choice(("떡집", "새벽떡집", "")),
        country=dice.choice(("KR", "US")),
        opening=OpeningDays(frozenset(dice.sample(range(7), dice.randint(0, 2)))),
        regular_visits=dice.randint(1, 4),
    )
    shop.shop.set_settings(changed)


DEEDS: tuple[Deed, ...] = (
    *(add_customer, add_regular, edit_customer, edit_customer, say_gone, welcome_back),
    *(delete_customer, relate, unrelate, set_link, remove_link, remove_photo, add_field),
    *(record, sell, correct, delete_conversation),
    *(add_followup, edit_followup, mark_done, snooze, wait_for_visit, delete_followup, start_plan),
    *(close_line, put_line_off, tick, import_list),
    *(add_product, edit_product, add_plan, edit_plan, delete_plan, add_staff, edit_staff, set_shop),
)


def write_from_outside(shop: OpenShop, dice: Random) -> None:
    """Let another program change a name and take a tag away, past everything of ours but the triggers."""
    with shop.database.write_beside() as connection:
        for customer_id in _one(dice, _ids(shop, "customers")):
            connection.execute(
                text("UPDATE customers SET given_name = :name WHERE id = :id"),
                {"name": dice.choice(("바뀜", "또바뀜")), "id": customer_id},
            )
            connection.execute(
                text("DELETE FROM tags WHERE customer_id = :id"), {"id": customer_id}
            )


# --- occasions -------------------------------------------------------------------------------


def _one(dice: Random, things: Iterable[T]) -> Iterable[T]:
    found = list(things)
    return [dice.choice(found)] if found else []


def _rows(shop: OpenShop, query: str) -> Sequence[Any]:
    with shop.database.read() as connection:
        return connection.exec_driver_sql(query).all()


def _ids(shop: OpenShop, table: str) -> list[int]:
    return [row[0] for row in _rows(shop, f"SELECT id FROM {table} ORDER BY id")]


def _lines(shop: OpenShop) -> list[str]:
    today = shop.today.list_today()
    return [line.name for line in (*today.lines, *today.folded)]


def _own_fields(shop: OpenShop) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, "240") for field in shop.customers.fields())
