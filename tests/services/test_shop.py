from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.plans import PlanDraft, PlanKind, PlanStep
from shopcrm.domain.products import ProductDraft
from shopcrm.domain.shops import OpenHours
from shopcrm.errors import (
    AlreadyThereError,
    ChangedMeanwhileError,
    ChoiceUnknownError,
    NameBlankError,
    TextTooLongError,
)
from shopcrm.services.changes import Topic
from shopcrm.services.opened import OpenShop
from tests.conftest import MakeShop
from tests.factories import a_customer, a_followup, a_note

# --- settings --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "country", "currency", "zone"),
    [
        ("ko", "KR", "KRW", "Asia/Seoul"),
        ("ja", "JP", "JPY", "Asia/Tokyo"),
        ("en", "US", "USD", "America/New_York"),
    ],
)
def test_a_new_shop_is_at_home_where_its_language_is(
    make_shop: MakeShop, language: str, country: str, currency: str, zone: str
) -> None:
    shop = make_shop(language).shop.settings()
    assert (shop.language, shop.country, shop.currency, shop.time_zone) == (
        language,
        country,
        currency,
        zone,
    )


def test_the_settings_are_in_the_file(make_shop: MakeShop) -> None:
    shop = make_shop("ja")
    hours = tuple(OpenHours(time(8 + n), time(18)) for n in range(7))
    opening = OpeningDays(
        frozenset({2}), "JP", frozenset({date(2026, 8, 13)}), frozenset({date(2026, 12, 31)})
    )
    wanted = replace(
        shop.shop.settings(), name="田中餅店", hours=hours, opening=opening, regular_visits=5
    )
    shop.shop.set_settings(wanted)
    folder = shop.database.path.parent
    shop.close()
    again = make_shop("en", folder=folder)
    assert again.shop.settings() == wanted
    again.undoing.undo()
    assert again.shop.settings().name == ""


@pytest.mark.parametrize(
    "wrong",
    [
        {"time_zone": "Asia/Nowhere"},
        {"language": "fr"},
        {"country": "Korea"},
        {"currency": "won"},
        {"regular_visits": 0},
    ],
)
def test_a_shop_nowhere_cannot_be_made(shop: OpenShop, wrong: dict[str, object]) -> None:
    with pytest.raises(ChoiceUnknownError):
        replace(shop.shop.settings(), **wrong)  # type: ignore[arg-type]


def test_a_new_file_has_nothing_to_take_back(shop: OpenShop) -> None:
    assert shop.undoing.list_actions() == []


# --- staff -----------------------------------------------------------------------------------------


def test_staff_are_known_by_one_name_each(shop: OpenShop) -> None:
    miyoung = shop.staff.add(" 미영 ")
    minsu = shop.staff.add("민수")
    for taken in ("미영", "미 영"):
        with pytest.raises(AlreadyThereError):
            shop.staff.add(taken)
        with pytest.raises(AlreadyThereError):
            shop.staff.edit(minsu, taken)
    with pytest.raises(NameBlankError):
        shop.staff.add(" \0")
    with pytest.raises(TextTooLongError):
        shop.staff.add("가" * 81)
    shop.staff.edit(miyoung, "미영", active=False)
    assert [(one.name, one.active) for one in shop.staff.list_staff()] == [
        ("미영", False),
        ("민수", True),
    ]


def test_a_renamed_member_of_staff_keeps_what_she_wrote(shop: OpenShop) -> None:
    miyoung = shop.staff.add("미영")
    shop.staff.take_over(miyoung)
    customer_id = shop.customers.add(a_customer(responsible="미영"))
    shop.conversations.record(a_note(customer_id))
    shop.staff.edit(miyoung, "김미영")
    assert shop.conversations.timeline(customer_id)[0].staff == "김미영"
    assert shop.customers.card(customer_id).customer.responsible == "김미영"
    assert {one.staff for one in shop.customers.history(customer_id)} == {"김미영"}


# --- products and plans ----------------------------------------------------------------------------


def test_a_name_belongs_to_one_product(shop: OpenShop) -> None:
    mugwort = shop.products.add(ProductDraft("쑥인절미", ("쑥떡", " ", "쑥 떡")))
    for taken in ("쑥 인절미", "쑥떡"):
        with pytest.raises(AlreadyThereError):
            shop.products.add(ProductDraft("다른 떡", (taken,)))
    honey = shop.products.add(ProductDraft("꿀떡"))
    with pytest.raises(AlreadyThereError):
        shop.products.edit(honey, 1, ProductDraft("쑥떡"))
    shop.products.edit(mugwort, 1, ProductDraft("쑥인절미", warranty_days=3, active=False))
    with pytest.raises(ChangedMeanwhileError):
        shop.products.edit(mugwort, 1, ProductDraft("쑥인절미"))
    first, _ = shop.products.list_products()
    assert (first.other_names, first.warranty_days, first.active) == ((), 3, False)
    shop.undoing.undo()
    assert shop.products.list_products()[0].other_names == ("쑥떡",)


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (ProductDraft(" "), NameBlankError),
        (ProductDraft("떡" * 201), TextTooLongError),
        (ProductDraft("떡", warranty_days=0), ChoiceUnknownError),
    ],
)
def test_a_product_that_cannot_be_is_refused(
    shop: OpenShop, draft: ProductDraft, error: type[Exception]
) -> None:
    with pytest.raises(error):
        shop.products.add(draft)
    assert shop.products.list_products() == []


def test_a_product_no_longer_sold_is_not_recognised_in_notes(shop: OpenShop) -> None:
    product = shop.products.add(ProductDraft("쑥인절미"))
    shop.products.edit(product, 1, ProductDraft("쑥인절미", active=False))
    assert shop.conversations.hear("쑥인절미").products == ()


def test_a_plan_is_changed_and_taken_away_and_brought_back(shop: OpenShop) -> None:
    steps = (PlanStep(30, "안부"), PlanStep(3, "감사"))
    plan = shop.plans.add(PlanDraft("수리", PlanKind.MANUAL, steps))
    kept = next(one for one in shop.plans.list_plans() if one.id == plan)
    assert [step.days for step in kept.steps] == [3, 30]
    shop.plans.edit(plan, kept.version, PlanDraft("수리", PlanKind.MANUAL, steps[:1]))
    with pytest.raises(ChangedMeanwhileError):
        shop.plans.edit(plan, kept.version, PlanDraft("수리", PlanKind.MANUAL, steps))
    shop.plans.delete(plan)
    assert plan not in {one.id for one in shop.plans.list_plans()}
    shop.undoing.undo()
    shop.undoing.undo()
    assert next(one for one in shop.plans.list_plans() if one.id == plan).steps == kept.steps


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (PlanDraft(" ", PlanKind.MANUAL, (PlanStep(1, ""),)), NameBlankError),
        (PlanDraft("수리", PlanKind.MANUAL, ()), ChoiceUnknownError),
        (PlanDraft("수리", PlanKind.MANUAL, (PlanStep(-1, ""),)), ChoiceUnknownError),
        (PlanDraft("수" * 201, PlanKind.MANUAL, (PlanStep(1, ""),)), TextTooLongError),
    ],
)
def test_a_plan_that_cannot_be_is_refused(
    shop: OpenShop, draft: PlanDraft, error: type[Exception]
) -> None:
    with pytest.raises(error):
        shop.plans.add(draft)
    assert len(shop.plans.list_plans()) == 1


def test_the_ready_plan_taken_away_stays_away(make_shop: MakeShop) -> None:
    shop = make_shop()
    (plan,) = shop.plans.list_plans()
    shop.plans.delete(plan.id)
    folder = shop.database.path.parent
    shop.close()
    assert make_shop(folder=folder).plans.list_plans() == []


# --- announcements ---------------------------------------------------------------------------------


def test_what_changed_is_announced_after_it_is_saved(shop: OpenShop) -> None:
    heard: list[frozenset[Topic]] = []
    shop.changes.listen(heard.append)
    customer_id = shop.customers.add(a_customer())
    shop.conversations.record(a_note(customer_id, "내일 전화"))
    shop.followups.add(a_followup(customer_id))
    shop.undoing.undo()
    shop.staff.add("미영")
    assert heard == [
        frozenset({Topic.CUSTOMERS}),
        frozenset({Topic.CONVERSATIONS, Topic.FOLLOWUPS}),
        frozenset({Topic.FOLLOWUPS}),
        frozenset({Topic.FOLLOWUPS}),
        frozenset({Topic.STAFF}),
    ]
    shop.changes.stop_listening(heard.append)
    shop.customers.delete(customer_id)
    assert len(heard) == 5


def test_what_failed_is_not_announced(shop: OpenShop) -> None:
    heard: list[frozenset[Topic]] = []
    shop.changes.listen(heard.append)
    with pytest.raises(TextTooLongError):
        shop.customers.add(a_customer(likes=(("떡" * 201, None),)))
    assert heard == []
