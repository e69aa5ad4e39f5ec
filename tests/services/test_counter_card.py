"""The card of whoever stands at the counter: what to say, when she comes, what to suggest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from shopcrm.domain.conversations import ConversationKind
from shopcrm.domain.customers import Alert, AlertKind, CustomerDay, DayKind, GoneReason, LinkKind
from shopcrm.domain.days import read_day
from shopcrm.domain.followups import FollowupKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.products import ProductDraft
from shopcrm.domain.rhythm import DayPart, UsualDays
from shopcrm.domain.strip import Tile, TileKind
from shopcrm.errors import NotFoundError
from shopcrm.services.opened import OpenShop
from tests.factories import TODAY, a_customer, a_followup, a_note, a_purchase, a_regular
from tests.fakes import FixedClock


def _in(days: int) -> date:
    return TODAY + timedelta(days=days)


def _day(typed: str, kind: DayKind = DayKind.BIRTHDAY, about: str | None = None) -> CustomerDay:
    return CustomerDay(kind, read_day(typed, today=TODAY), about)


def _tiles(shop: OpenShop, customer_id: CustomerId) -> list[Tile]:
    return list(shop.counter.look(customer_id).tiles)


# --- the strip -----------------------------------------------------------------------------------


def test_the_card_of_somebody_of_whom_nothing_is_known(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(phone=None))
    found = shop.counter.look(customer_id)
    assert found.card == shop.customers.card(customer_id)
    assert (found.known_since, found.visits, found.last_visit) == (TODAY, 0, None)
    assert (found.is_regular, found.regular_years) == (False, None)
    assert (found.tiles, found.usual, found.suggestion) == ((), UsualDays(), None)


def test_a_customer_who_is_not_there_any_more_has_no_card(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_regular())
    shop.conversations.record(a_note(customer_id))
    shop.counter.look(customer_id)
    shop.customers.delete(customer_id)
    with pytest.raises(NotFoundError):
        shop.counter.look(customer_id)
    shop.undoing.undo()
    assert shop.counter.look(customer_id).visits == 1


def test_four_tiles_in_their_order(shop: OpenShop) -> None:
    customer_id = shop.customers.add(
        a_customer(days=(_day("12-01", DayKind.CHILD, "막내"), _day("1958-11-27")))
    )
    shop.conversations.record(a_note(customer_id, "백일상 떡 상담. 백설기 3되로 정하심.", day=_in(-12)))  # fmt: skip
    shop.followups.add(a_followup(customer_id, _in(2), about="수수팥떡 값", at=time(15, 40)))
    shop.followups.add(a_followup(customer_id, about="답", kind=FollowupKind.ANSWER))
    shop.followups.add(a_followup(customer_id, None, about="흑임자설기 맛보기"))
    talk, owed, waiting, birthday = _tiles(shop, customer_id)
    assert talk == Tile(
        TileKind.LAST_TALK, "백일상 떡 상담. 백설기 3되로 정하심.", said_on=_in(-12)
    )
    assert (owed.kind, owed.text, owed.due, owed.asked) == (TileKind.FOLLOWUP, "답", TODAY, True)
    assert (waiting.kind, waiting.text, waiting.due) == (
        *(TileKind.NEXT_VISIT, "흑임자설기 맛보기", None),
    )
    assert (birthday.kind, birthday.solar, birthday.years, birthday.lunar) == (
        *(TileKind.BIRTHDAY, _in(3), 68, None),
    )


def test_the_line_of_each_tile_closes_it(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(days=(_day("11-27"),)))
    shop.followups.add(a_followup(customer_id))
    shop.followups.add(a_followup(customer_id, None))
    names = [tile.line for tile in _tiles(shop, customer_id)]
    for name in names:
        assert name is not None
        shop.today.mark_done([name])
    assert (len(names), _tiles(shop, customer_id)) == (3, [])


def test_a_birthday_that_today_does_not_list_yet_can_be_closed_from_its_tile(
    shop: OpenShop,
) -> None:
    customer_id = shop.customers.add(a_customer(days=(_day("12-07"),)))
    (tile,) = _tiles(shop, customer_id)
    assert tile.line is not None
    shop.today.mark_done([tile.line])
    assert _tiles(shop, customer_id) == []


def test_a_follow_up_with_an_hour_says_it(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.followups.add(a_followup(customer_id, _in(2), at=time(15, 40)))
    (tile,) = _tiles(shop, customer_id)
    assert (tile.at, tile.due, tile.days_late) == (time(15, 40), _in(2), 0)


def test_a_lunar_birthday_says_both_days(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(days=(_day("음력 1958년 10월 19일"),)))
    (tile,) = _tiles(shop, customer_id)
    assert (tile.solar, tile.lunar, tile.years) == (_in(3), (10, 19, False), 68)
    assert tile.line == f"birthday:{shop.customers.card(customer_id).customer.days[0].id}:{_in(3)}"


def test_the_last_talk_is_the_last_in_which_something_was_said(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    product = shop.products.add(ProductDraft("쑥인절미"))
    shop.conversations.record(a_note(customer_id, "딸이 결혼하신다 함.", day=_in(-9)))
    shop.conversations.record(a_note(customer_id, "", purchase=a_purchase(product)))
    (tile,) = _tiles(shop, customer_id)
    assert (tile.text, tile.said_on) == ("딸이 결혼하신다 함.", _in(-9))


def test_to_somebody_who_is_gone_nothing_is_owed(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_regular())
    shop.conversations.record(a_note(customer_id))
    shop.followups.add(a_followup(customer_id))
    assert len(_tiles(shop, customer_id)) == 3
    assert shop.counter.look(customer_id).suggestion == "호박떡"
    shop.customers.set_gone(customer_id, GoneReason.DIED)
    found = shop.counter.look(customer_id)
    assert [tile.kind for tile in found.tiles] == [TileKind.LAST_TALK]
    assert found.suggestion is None


def test_two_of_one_name_are_told_apart_and_keep_their_own_tiles(shop: OpenShop) -> None:
    ids = [shop.customers.add(a_customer(phone=f"010-1111-{n}")) for n in (2222, 3333)]
    shop.followups.add(a_followup(ids[0], about="첫째"))
    shop.conversations.record(a_note(ids[1], "둘째 손님"))
    looked = [shop.counter.look(one) for one in ids]
    assert [one.card.shown.apart for one in looked] == ["2222", "3333"]
    assert [[tile.text for tile in one.tiles] for one in looked] == [["첫째"], ["둘째 손님"]]


# --- since when, and how often -------------------------------------------------------------------


def test_a_regular_is_one_from_the_visit_on_that_the_shop_says(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    days = [date(2019, 5, 2), date(2020, 11, 24), date(2020, 11, 25), date(2026, 11, 12)]
    for day in days[:2]:
        shop.conversations.record(a_note(customer_id, day=day))
    shop.conversations.record(a_note(customer_id, kind=ConversationKind.CALL))
    found = shop.counter.look(customer_id)
    assert (found.visits, found.is_regular, found.regular_years) == (2, False, None)
    for day in days[2:]:
        shop.conversations.record(a_note(customer_id, day=day))
    found = shop.counter.look(customer_id)
    assert (found.visits, found.last_visit, found.known_since) == (4, days[-1], days[0])
    assert (found.is_regular, found.regular_years) == (True, 5)
    shop.shop.set_settings(replace(shop.shop.settings(), regular_visits=2))
    assert shop.counter.look(customer_id).regular_years == 6
    shop.shop.set_settings(replace(shop.shop.settings(), regular_visits=5))
    assert shop.counter.look(customer_id).is_regular is False


# --- when she comes ------------------------------------------------------------------------------


def test_when_she_comes_is_told_by_the_local_time_of_visits_written_down_on_their_day(
    shop: OpenShop, clock: FixedClock
) -> None:
    customer_id = shop.customers.add(a_customer())
    product = shop.products.add(ProductDraft("쑥인절미"))
    clock.move(days=-28)
    for _ in range(3):
        day = shop.desk.today()
        bought = replace(a_purchase(product, 38_000), day=day)
        shop.conversations.record(a_note(customer_id, day=day, purchase=bought))
        # Of an older visit that is written down now nobody knows the hour.
        shop.conversations.record(a_note(customer_id, day=day - timedelta(days=7)))
        clock.move(days=14)
    assert shop.counter.look(customer_id).usual == UsualDays(
        weekdays=(TODAY.weekday(),),
        part=DayPart.MORNING,
        every_days=7,
        usual_total=38_000,
        currency="KRW",
    )


def test_visits_written_down_later_tell_no_hour(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    for ago in (7, 14, 21):
        shop.conversations.record(a_note(customer_id, day=_in(-ago)))
    usual = shop.counter.look(customer_id).usual
    assert (usual.weekdays, usual.part, usual.every_days) == ((TODAY.weekday(),), None, 7)
    assert (usual.usual_total, usual.currency) == (None, "")


# --- what to suggest -----------------------------------------------------------------------------


def test_what_she_wants_is_suggested_until_she_buys_it_or_it_is_not_offered(
    shop: OpenShop,
) -> None:
    customer_id = shop.customers.add(a_customer(wants=(("호박떡", None),), likes=(("약식", None),)))
    names = {one.name: one for one in shop.products.list_products()}
    assert shop.counter.look(customer_id).suggestion == "호박떡"
    shop.conversations.record(a_note(customer_id, purchase=a_purchase(names["호박떡"].id)))
    assert shop.counter.look(customer_id).suggestion == "약식"
    rice = names["약식"]
    shop.products.edit(rice.id, rice.version, ProductDraft("약식", active=False))
    assert shop.counter.look(customer_id).suggestion is None


def test_what_she_likes_is_not_suggested_while_nobody_knows_what_she_buys(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(likes=(("약식", None),)))
    shop.conversations.record(a_note(customer_id))
    assert shop.counter.look(customer_id).suggestion is None
    shop.conversations.record(a_note(customer_id, purchase=a_purchase(None)))
    assert shop.counter.look(customer_id).suggestion == "약식"


def test_what_she_bought_long_ago_may_be_suggested_again(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(likes=(("약식", None),)))
    (rice,) = shop.products.list_products()
    shop.conversations.record(a_note(customer_id, day=_in(-60), purchase=a_purchase(rice.id)))
    for ago in range(4):
        shop.conversations.record(a_note(customer_id, day=_in(-ago), purchase=a_purchase(None)))
        assert shop.counter.look(customer_id).suggestion is None
    shop.conversations.record(a_note(customer_id, purchase=a_purchase(None)))
    assert shop.counter.look(customer_id).suggestion == "약식"


def test_what_may_harm_her_is_never_suggested(shop: OpenShop) -> None:
    alerts = (Alert(AlertKind.ALLERGY, "땅콩 알레르기"),)
    customer_id = shop.customers.add(a_customer(wants=(("땅콩강정", None),), alerts=alerts))
    assert shop.counter.look(customer_id).suggestion is None
    shop.customers.set_link(customer_id, LinkKind.WANTS, "약식")
    assert shop.counter.look(customer_id).suggestion == "약식"
    shop.customers.set_link(customer_id, LinkKind.AVOIDS, "약식")
    assert shop.counter.look(customer_id).suggestion is None
