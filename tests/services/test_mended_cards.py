"""Cards that two people have before them, and corrections that change nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopcrm.domain.customers import (
    CustomerDay,
    DayKind,
    GoneReason,
    LinkKind,
    Photo,
    RelationKind,
)
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.recurrence import Repeat, RepeatUnit
from shopcrm.errors import AlreadyDoneError, ChangedMeanwhileError, DayAheadError, NotFoundError
from shopcrm.services.customers import draft_of, links_of
from shopcrm.services.opened import OpenShop
from shopcrm.storage import products
from tests.factories import PIXEL, TODAY, a_customer, a_followup, a_note, a_purchase, a_regular


@pytest.fixture
def jungsook(shop: OpenShop) -> CustomerId:
    """Give the number of a customer who has everything."""
    return shop.customers.add(a_regular())


def _add_allergy(shop: OpenShop, her: CustomerId) -> None:
    shop.customers.set_link(her, LinkKind.AVOIDS, "호두과자")


def _remove_favourite(shop: OpenShop, her: CustomerId) -> None:
    (favourite, _) = links_of(shop.customers.card(her).customer, LinkKind.LIKES)
    shop.customers.remove_link(her, LinkKind.LIKES, favourite.product_id)


def _change_usual(shop: OpenShop, her: CustomerId) -> None:
    shop.customers.set_link(her, LinkKind.LIKES, "쑥인절미", "세 팩")


def _remove_photo(shop: OpenShop, her: CustomerId) -> None:
    shop.customers.remove_photo(her)


@pytest.mark.parametrize("change", [_add_allergy, _remove_favourite, _change_usual, _remove_photo])
def test_an_older_form_does_not_take_away_what_was_noted_beside_it(
    shop: OpenShop, jungsook: CustomerId, change: Callable[[OpenShop, CustomerId], None]
) -> None:
    form = shop.customers.card(jungsook).customer
    change(shop, jungsook)
    noted = shop.customers.card(jungsook).customer
    with pytest.raises(ChangedMeanwhileError):
        shop.customers.edit(jungsook, form.version, replace(draft_of(form), nickname="정숙"))
    assert shop.customers.card(jungsook).customer == noted


def test_noting_what_is_noted_already_leaves_open_forms_good(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    form = shop.customers.card(jungsook).customer
    shop.customers.set_link(jungsook, LinkKind.AVOIDS, "땅콩강정")
    shop.customers.edit(jungsook, form.version, replace(draft_of(form), nickname="정숙"))
    assert shop.customers.card(jungsook).customer.nickname == "정숙"


# --- what changes nothing leaves no trace --------------------------------------------------------


def _same_card(shop: OpenShop, her: CustomerId) -> None:
    there = shop.customers.card(her).customer
    photo = Photo("image/jpeg", PIXEL)
    shop.customers.edit(her, there.version, replace(draft_of(there), photo=photo))


def _same_talk(shop: OpenShop, her: CustomerId) -> None:
    (there,) = shop.conversations.timeline(her)
    draft = a_note(her, there.text, product_ids=there.product_ids, purchase=there.purchase)
    shop.conversations.correct(there.id, there.version, draft)


def _same_followup(shop: OpenShop, her: CustomerId) -> None:
    (there,) = shop.followups.of_customer(her)
    shop.followups.edit(there.id, there.version, about=there.about, due=there.due, repeat=None)


def _same_day(shop: OpenShop, her: CustomerId) -> None:
    (there,) = shop.followups.of_customer(her)
    shop.followups.snooze(there.id, there.due or TODAY)


def _not_gone(shop: OpenShop, her: CustomerId) -> None:
    shop.customers.set_back(her)


def _same_relation(shop: OpenShop, her: CustomerId) -> None:
    shop.customers.relate(her, CustomerId(2), RelationKind.SPOUSE, "남편")


@pytest.mark.parametrize(
    "nothing", [_same_card, _same_talk, _same_followup, _same_day, _not_gone, _same_relation]
)
def test_saving_what_is_there_already_is_no_step_to_take_back(
    shop: OpenShop, jungsook: CustomerId, nothing: Callable[[OpenShop, CustomerId], None]
) -> None:
    assert shop.customers.add(a_customer("박민수", "010-1111-2222")) == 2
    shop.customers.relate(jungsook, CustomerId(2), RelationKind.SPOUSE, "남편")
    with shop.database.read() as connection:
        (product, *_) = products.fetch_products(connection)
    shop.conversations.record(a_note(jungsook, "쑥인절미", purchase=a_purchase(product.id)))
    shop.followups.add(a_followup(jungsook, TODAY + timedelta(days=1)))
    shop.shop.set_settings(replace(shop.shop.settings(), name="떡집"))
    versions = shop.customers.card(jungsook).customer.version
    nothing(shop, jungsook)
    assert shop.customers.card(jungsook).customer.version == versions
    assert shop.undoing.undo().action.verb == "set_shop"


def test_an_old_form_that_changes_nothing_is_still_an_old_form(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    there = shop.customers.card(jungsook).customer
    shop.customers.edit(jungsook, there.version, replace(draft_of(there), nickname="정숙"))
    now = shop.customers.card(jungsook).customer
    with pytest.raises(ChangedMeanwhileError):
        shop.customers.edit(jungsook, there.version, draft_of(now))


def test_gone_again_for_the_same_reason_is_no_step(shop: OpenShop, jungsook: CustomerId) -> None:
    shop.customers.set_gone(jungsook, GoneReason.MOVED_AWAY)
    shop.customers.set_gone(jungsook, GoneReason.MOVED_AWAY)
    shop.undoing.undo()
    assert shop.customers.card(jungsook).customer.gone is None


# --- days, and numbers that stand for a person ---------------------------------------------------


def test_nobody_is_gone_from_tomorrow_on(shop: OpenShop, jungsook: CustomerId) -> None:
    with pytest.raises(DayAheadError):
        shop.customers.set_gone(jungsook, GoneReason.DIED, TODAY + timedelta(days=1))
    assert shop.customers.card(jungsook).customer.gone is None
    shop.customers.set_gone(jungsook, GoneReason.DIED, TODAY)
    assert shop.customers.card(jungsook).customer.gone is not None


def test_a_customer_brought_with_a_mark_that_another_has_gets_her_own(shop: OpenShop) -> None:
    first = shop.customers.card(shop.customers.add(a_customer())).customer
    again = shop.customers.add(a_customer("박민수", "010-1111-2222", uid=first.uid))
    uid = shop.customers.card(again).customer.uid
    assert uid != first.uid
    assert len(uid) == 32
    fresh = shop.customers.add(a_customer("이영호", None, uid="f" * 32))
    assert shop.customers.card(fresh).customer.uid == "f" * 32


def test_a_wedding_in_place_of_a_birthday_is_another_day(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    there = shop.customers.card(jungsook).customer
    birthday, child = there.days
    wedding = CustomerDay(DayKind.WEDDING, RememberedDay(11, 27, 1984))
    shop.customers.edit(jungsook, there.version, replace(draft_of(there), days=(wedding, child)))
    changed = shop.customers.card(jungsook).customer
    assert [day.kind for day in changed.days] == [DayKind.WEDDING, DayKind.CHILD]
    assert changed.days[0].id not in {birthday.id, child.id}
    assert changed.days[1].id == child.id
    shop.undoing.undo()
    assert shop.customers.card(jungsook).customer.days == (birthday, child)


def test_a_corrected_birthday_is_the_same_day(shop: OpenShop, jungsook: CustomerId) -> None:
    there = shop.customers.card(jungsook).customer
    birthday, child = there.days
    right = replace(birthday, day=RememberedDay(11, 28, 1958))
    shop.customers.edit(jungsook, there.version, replace(draft_of(there), days=(child, right)))
    days = shop.customers.card(jungsook).customer.days
    assert [day.id for day in days] == [child.id, birthday.id]


def test_a_seen_to_birthday_does_not_see_to_the_wedding_of_the_same_day(shop: OpenShop) -> None:
    day = CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 25))
    her = shop.customers.add(a_customer(days=(day,)))
    (line,) = shop.today.list_today().folded
    shop.today.mark_done([line.name])
    there = shop.customers.card(her).customer
    wedding = CustomerDay(DayKind.WEDDING, RememberedDay(11, 25))
    shop.customers.edit(her, there.version, replace(draft_of(there), days=(wedding,)))
    assert [line.day_kind for line in shop.today.list_today().folded] == ["wedding"]


# --- follow-ups ----------------------------------------------------------------------------------

WEEKLY = Repeat.on_calendar(1, RepeatUnit.WEEK, TODAY)


def test_what_is_done_is_not_changed_any_more(shop: OpenShop, jungsook: CustomerId) -> None:
    followup_id = shop.followups.add(a_followup(jungsook))
    shop.followups.mark_done(followup_id)
    done = shop.followups.fetch(followup_id)
    with pytest.raises(AlreadyDoneError):
        shop.followups.edit(followup_id, done.version, about="편지", due=done.due, repeat=None)
    assert shop.followups.fetch(followup_id) == done


def test_a_followup_that_becomes_a_series_gets_its_first_day(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    followup_id = shop.followups.add(a_followup(jungsook, None))
    there = shop.followups.fetch(followup_id)
    shop.followups.edit(followup_id, there.version, about="전화", due=None, repeat=WEEKLY)
    changed = shop.followups.fetch(followup_id)
    same = shop.followups.fetch(shop.followups.add(a_followup(jungsook, None, repeat=WEEKLY)))
    assert changed.due is not None
    assert (changed.due, changed.repeat) == (same.due, WEEKLY)


def test_a_series_that_waits_for_her_visit_still_waits_when_its_words_change(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    followup_id = shop.followups.add(a_followup(jungsook, repeat=WEEKLY))
    shop.followups.wait_for_visit(followup_id)
    there = shop.followups.fetch(followup_id)
    shop.followups.edit(followup_id, there.version, about="편지", due=None, repeat=WEEKLY)
    changed = shop.followups.fetch(followup_id)
    assert (changed.about, changed.due) == ("편지", None)


# --- the follow-ups chosen with a note are follow-ups like all others -----------------------------


def test_a_series_chosen_with_a_note_begins_on_an_open_day(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    settings = shop.shop.settings()
    closed = replace(settings.opening, closed_weekdays=frozenset({TODAY.weekday()}))
    shop.shop.set_settings(replace(settings, opening=closed))
    recorded = shop.conversations.record(
        a_note(jungsook), [a_followup(jungsook, None, repeat=WEEKLY)]
    )
    chosen = shop.followups.fetch(recorded.followups[0])
    alone = shop.followups.fetch(shop.followups.add(a_followup(jungsook, None, repeat=WEEKLY)))
    assert chosen.due == alone.due
    assert chosen.due is not None
    assert closed.is_open(chosen.due)


def test_what_is_chosen_with_a_note_is_about_the_same_customer_and_of_a_plan_there_is(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    other = shop.customers.add(a_customer("박민수", "010-1111-2222"))
    (plan,) = shop.plans.list_plans()
    step = replace(shop.followups.propose_for_new(jungsook)[0], plan_id=plan.id)
    shop.plans.delete(plan.id)
    strangers = [a_followup(other), a_followup(CustomerId(99)), step]
    for stranger in strangers:
        with pytest.raises(NotFoundError):
            shop.conversations.record(
                a_note(jungsook, "다녀가심"), [a_followup(jungsook), stranger]
            )
    assert shop.conversations.timeline(jungsook) == []
    assert shop.followups.of_customer(jungsook) == []
    assert shop.followups.of_customer(other) == []


def test_a_followup_comes_of_a_talk_with_the_same_customer(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    other = shop.customers.add(a_customer("박민수", "010-1111-2222"))
    talk = shop.conversations.record(a_note(other)).conversation_id
    with pytest.raises(NotFoundError):
        shop.followups.add(a_followup(jungsook, date(2026, 12, 1), conversation_id=talk))


# --- welcome -------------------------------------------------------------------------------------


def test_somebody_known_and_welcomed_is_one_step(shop: OpenShop) -> None:
    her = shop.customers.add(a_customer(), welcome=True)
    steps = [(one.due, one.plan_step) for one in shop.followups.of_customer(her)]
    assert steps == [(date(2026, 11, 27), 0), (date(2026, 12, 15), 1)]
    assert shop.undoing.undo().action.verb == "add_customer"
    assert shop.customers.count() == 0
    shop.undoing.redo()
    assert [(one.due, one.plan_step) for one in shop.followups.of_customer(her)] == steps


def test_without_a_plan_for_new_customers_somebody_welcomed_is_known_all_the_same(
    shop: OpenShop,
) -> None:
    (plan,) = shop.plans.list_plans()
    shop.plans.delete(plan.id)
    her = shop.customers.add(a_customer(), welcome=True)
    assert shop.followups.of_customer(her) == []
