from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from shopcrm.domain.conversations import (
    NOTE_LIMIT,
    Beginner,
    ConversationDraft,
    ConversationKind,
    Mood,
    Purchase,
    PurchaseLine,
)
from shopcrm.domain.customers import LinkKind
from shopcrm.domain.followups import FollowupDraft, FollowupKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.plans import PlanDraft, PlanKind, PlanStep
from shopcrm.domain.products import ProductDraft
from shopcrm.domain.recurrence import Repeat, RepeatUnit
from shopcrm.domain.today import DueState
from shopcrm.errors import (
    ChangedMeanwhileError,
    DayAheadError,
    DayPastError,
    NoteEmptyError,
    NotFoundError,
    TextTooLongError,
)
from shopcrm.services.customers import links_of
from shopcrm.services.opened import OpenShop
from tests.conftest import MakeShop
from tests.factories import TODAY, a_customer, a_followup, a_note, a_purchase
from tests.fakes import FixedClock

SUNDAYS_CLOSED = OpeningDays(closed_weekdays=frozenset({6}))


@pytest.fixture
def jungsook(shop: OpenShop) -> CustomerId:
    return shop.customers.add(a_customer())


def _close_on(shop: OpenShop, opening: OpeningDays) -> None:
    shop.shop.set_settings(replace(shop.shop.settings(), opening=opening))


# --- what was said -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ConversationKind))
@pytest.mark.parametrize("mood", [None, *Mood])
def test_a_talk_keeps_how_it_took_place_and_how_it_went(
    shop: OpenShop, jungsook: CustomerId, kind: ConversationKind, mood: Mood | None
) -> None:
    recorded = shop.conversations.record(
        a_note(jungsook, "백일상 떡 상담", kind=kind, mood=mood, began=Beginner.SHOP)
    )
    kept = shop.conversations.fetch(recorded.conversation_id)
    assert (kept.kind, kept.mood, kept.began) == (kind, mood, Beginner.SHOP)
    assert (kept.day, kept.at) == (TODAY, shop.desk.now())


def test_a_note_keeps_its_lines_and_loses_what_cannot_be_seen(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, "\n첫 줄\r\n둘째\0 줄\ud800\n\n"))
    assert shop.conversations.fetch(recorded.conversation_id).text == "첫 줄\n둘째 줄"


@pytest.mark.parametrize("nothing", ["", "  ", "\n\t\n", "\0", "\ud800\udfff", "\u200b"])
def test_an_empty_note_is_not_saved(shop: OpenShop, jungsook: CustomerId, nothing: str) -> None:
    with pytest.raises(NoteEmptyError):
        shop.conversations.record(a_note(jungsook, nothing))
    assert shop.conversations.timeline(jungsook) == []


def test_a_mood_alone_is_a_note(shop: OpenShop, jungsook: CustomerId) -> None:
    shop.conversations.record(a_note(jungsook, "", mood=Mood.EXCELLENT))
    assert shop.conversations.timeline(jungsook)[0].mood is Mood.EXCELLENT


def test_a_note_of_a_hundred_thousand_letters_is_kept_whole_and_one_more_is_refused(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, "가" * NOTE_LIMIT))
    assert len(shop.conversations.fetch(recorded.conversation_id).text) == NOTE_LIMIT
    with pytest.raises(TextTooLongError):
        shop.conversations.record(a_note(jungsook, "가" * (NOTE_LIMIT + 1)))
    assert len(shop.conversations.timeline(jungsook)) == 1


def test_the_timeline_is_by_the_day_of_the_talk_newest_first(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    for ago, text in ((0, "오늘"), (5, "닷새 전"), (2, "그저께"), (2, "그저께 다시")):
        shop.conversations.record(a_note(jungsook, text, day=TODAY - timedelta(days=ago)))
        clock.move(minutes=1)
    texts = [one.text for one in shop.conversations.timeline(jungsook)]
    assert texts == ["오늘", "그저께 다시", "그저께", "닷새 전"]
    assert [one.text for one in shop.conversations.timeline(jungsook, 1)] == ["오늘"]


def test_a_talk_of_tomorrow_cannot_have_taken_place(shop: OpenShop, jungsook: CustomerId) -> None:
    with pytest.raises(DayAheadError):
        shop.conversations.record(a_note(jungsook, day=TODAY + timedelta(days=1)))


def test_a_note_carries_the_name_of_who_is_on_duty(shop: OpenShop, jungsook: CustomerId) -> None:
    miyoung, minsu = shop.staff.add("미영"), shop.staff.add("민수")
    shop.staff.take_over(miyoung)
    shop.conversations.record(a_note(jungsook, "미영이"))
    shop.conversations.record(a_note(jungsook, "민수가", staff_id=minsu))
    shop.staff.take_over(None)
    shop.conversations.record(a_note(jungsook, "누군가"))
    assert [one.staff for one in shop.conversations.timeline(jungsook)] == [None, "민수", "미영"]


# --- the days in it ------------------------------------------------------------------------------

DATE_WORDS = [
    ("2주 뒤 전화", date(2026, 12, 8), "전화"),
    ("내일 다시 전화드리기로", date(2026, 11, 25), None),
    ("12월 8일 찾으러 오심", date(2026, 12, 8), None),
    ("2週間後に電話", date(2026, 12, 8), "電話"),
    ("call back in 3 days", date(2026, 11, 27), None),
    ("call next Tue", date(2026, 12, 1), None),
]


@pytest.mark.parametrize(("text", "day", "about"), DATE_WORDS)
def test_words_for_a_day_become_a_follow_up(
    shop: OpenShop, jungsook: CustomerId, text: str, day: date, about: str | None
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, text))
    (followup,) = [shop.followups.fetch(one) for one in recorded.followups]
    assert followup.due == day
    assert followup.conversation_id == recorded.conversation_id
    assert about is None or followup.about == about


def test_a_note_without_a_day_makes_no_follow_up(shop: OpenShop, jungsook: CustomerId) -> None:
    assert shop.conversations.record(a_note(jungsook, "쑥떡 두 팩 사 가심")).followups == ()


@pytest.mark.parametrize(
    "text", ["500년 뒤 전화", "in 300 years", "99999일 뒤 전화", "어제 전화함"]
)
def test_a_day_that_is_no_day_ahead_never_stops_a_note(
    shop: OpenShop, jungsook: CustomerId, text: str
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, text))
    assert recorded.followups == ()
    assert shop.conversations.fetch(recorded.conversation_id).text == text


def test_a_day_on_which_the_shop_is_closed_moves_and_the_note_says_so(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    _close_on(shop, SUNDAYS_CLOSED)
    recorded = shop.conversations.record(a_note(jungsook, "11월 29일 전화"))
    (heard,) = recorded.heard.days
    assert (heard.said, heard.day, heard.moved) == (date(2026, 11, 29), date(2026, 11, 30), True)
    assert shop.followups.fetch(recorded.followups[0]).due == date(2026, 11, 30)


def test_the_chips_chosen_stand_in_place_of_what_was_heard(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    assert shop.conversations.record(a_note(jungsook, "내일 전화"), chosen=()).followups == ()
    _close_on(shop, SUNDAYS_CLOSED)
    wanted = FollowupDraft(jungsook, "편지", date(2026, 11, 29), at=time(10))
    recorded = shop.conversations.record(a_note(jungsook, "내일 전화"), chosen=[wanted])
    kept = shop.followups.fetch(recorded.followups[0])
    assert (kept.about, kept.due, kept.at) == ("편지", date(2026, 11, 30), time(10))


def test_a_chosen_day_that_has_gone_by_saves_nothing_of_the_note(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    wanted = FollowupDraft(jungsook, "편지", TODAY - timedelta(days=1))
    with pytest.raises(DayPastError):
        shop.conversations.record(a_note(jungsook, "이야기"), chosen=[wanted])
    assert shop.conversations.timeline(jungsook) == []


PAST_NOTES = [
    # written nine days late: counted from the day of the talk
    (9, "2주 뒤 전화", date(2026, 11, 29)),
    (13, "2주 뒤 전화", date(2026, 11, 25)),
    (14, "2주 뒤 전화", date(2026, 11, 24)),
    (15, "2주 뒤 전화", None),
    (1, "내일 전화", date(2026, 11, 24)),
    (2, "내일 전화", None),
    (3, "12월 8일 전화", date(2026, 12, 8)),
    (30, "오늘 저녁에 전화", None),
]


@pytest.mark.parametrize(("ago", "text", "day"), PAST_NOTES)
def test_the_days_of_a_note_written_late_are_counted_from_the_talk_and_none_has_gone_by(
    shop: OpenShop, jungsook: CustomerId, ago: int, text: str, day: date | None
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, text, day=TODAY - timedelta(days=ago)))
    assert [shop.followups.fetch(one).due for one in recorded.followups] == ([day] if day else [])
    assert len(recorded.heard.days) == len(recorded.followups)


def test_the_first_of_two_days_may_have_gone_by(shop: OpenShop, jungsook: CustomerId) -> None:
    recorded = shop.conversations.record(
        a_note(jungsook, "내일 전화. 2주 뒤 문자.", day=TODAY - timedelta(days=5))
    )
    assert [shop.followups.fetch(one).about for one in recorded.followups] == ["문자"]


def test_an_answer_we_owe_is_owed_also_when_the_talk_is_written_down_late(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    _close_on(shop, OpeningDays(closed=frozenset({date(2026, 11, 25)})))
    recorded = shop.conversations.record(
        a_note(jungsook, "현미떡도 되는지 물어보심", day=TODAY - timedelta(days=6))
    )
    (followup,) = [shop.followups.fetch(one) for one in recorded.followups]
    assert followup.kind is FollowupKind.ANSWER
    assert followup.due == date(2026, 11, 26)


# --- kinds of follow-ups -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["현미떡도 되는지 물어보심", "玄米餅はできるか聞かれた", "wants to know if we do rye bread"],
)
def test_a_question_of_hers_is_an_answer_we_owe(
    shop: OpenShop, jungsook: CustomerId, text: str
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, text))
    (followup,) = [shop.followups.fetch(one) for one in recorded.followups]
    assert followup.kind is FollowupKind.ANSWER
    assert followup.asked_at == shop.desk.now()
    assert followup.due == TODAY + timedelta(days=1)
    (line,) = shop.today.list_today().lines
    assert line.asked


def test_an_event_is_asked_about_the_day_after(shop: OpenShop, jungsook: CustomerId) -> None:
    recorded = shop.conversations.record(a_note(jungsook, "12월 5일 딸 결혼식"))
    (followup,) = [shop.followups.fetch(one) for one in recorded.followups]
    assert (followup.kind, followup.due) == (FollowupKind.HOW_IT_WENT, date(2026, 12, 6))


@pytest.mark.parametrize(
    "text", ["다음에 오시면 시식 드리기", "次回お越しの際に試食を", "give her a sample next time"]
)
def test_next_time_stands_on_the_card_and_is_never_late(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock, text: str
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, text))
    (followup,) = [shop.followups.fetch(one) for one in recorded.followups]
    assert followup.due is None
    clock.move(days=400)
    assert shop.today.list_today().lines == ()
    (there,) = shop.exporting.everything(jungsook)["followups"]
    assert (there["state"], there["due"]) == (DueState.NEXT_VISIT, None)


def test_next_time_stands_until_she_comes(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, "다음에 오시면 시식 드리기"))
    (followup,) = recorded.followups

    shop.conversations.record(a_note(jungsook, "빵도 사 가심"))
    assert shop.followups.fetch(followup).done_on is None, "the same visit"
    clock.move(days=3)
    for kind in (ConversationKind.CALL, ConversationKind.MESSAGE, ConversationKind.LETTER):
        shop.conversations.record(a_note(jungsook, "통화", day=shop.desk.today(), kind=kind))
    assert shop.followups.fetch(followup).done_on is None, "she did not come"
    shop.conversations.record(a_note(jungsook, "오셨다", day=shop.desk.today()))
    assert shop.followups.fetch(followup).done_on == shop.desk.today()

    shop.undoing.undo()
    assert shop.followups.fetch(followup).done_on is None


def test_a_visit_written_down_late_that_was_before_it_closes_nothing(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    (followup,) = shop.conversations.record(
        a_note(jungsook, "다음에 오시면 시식", day=TODAY - timedelta(days=5))
    ).followups
    shop.conversations.record(a_note(jungsook, "지난주에도", day=TODAY - timedelta(days=8)))
    assert shop.followups.fetch(followup).done_on is None
    shop.conversations.record(a_note(jungsook, "그저께", day=TODAY - timedelta(days=2)))
    assert shop.followups.fetch(followup).done_on == TODAY - timedelta(days=2)


def test_what_waited_for_her_and_repeats_goes_on_after_she_came(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    monthly = Repeat.on_calendar(1, RepeatUnit.MONTH, date(2026, 10, 31))
    followup = shop.followups.add(a_followup(jungsook, date(2026, 11, 30), repeat=monthly))
    shop.followups.wait_for_visit(followup)
    shop.conversations.record(a_note(jungsook))
    assert shop.followups.fetch(followup).done_on == TODAY
    (following, _) = shop.followups.of_customer(jungsook)
    assert (following.due, following.repeat) == (date(2026, 11, 30), monthly)


# --- since we last spoke -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ConversationKind))
def test_any_talk_moves_what_is_counted_since_we_last_spoke(
    shop: OpenShop, jungsook: CustomerId, clock: FixedClock, kind: ConversationKind
) -> None:
    shop.conversations.record(a_note(jungsook, day=TODAY - timedelta(days=20)))
    every_30 = a_followup(jungsook, None, repeat=Repeat.since_contact(30))
    followup = shop.followups.add(every_30)
    assert shop.followups.fetch(followup).due == TODAY + timedelta(days=10)
    clock.move(days=4)
    shop.conversations.record(a_note(jungsook, day=shop.desk.today(), kind=kind))
    assert shop.followups.fetch(followup).due == TODAY + timedelta(days=34)
    shop.undoing.undo()
    assert shop.followups.fetch(followup).due == TODAY + timedelta(days=10)


def test_a_talk_written_down_late_does_not_move_it_back(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    followup = shop.followups.add(a_followup(jungsook, None, repeat=Repeat.since_contact(30)))
    shop.conversations.record(a_note(jungsook))
    shop.conversations.record(a_note(jungsook, day=TODAY - timedelta(days=9)))
    assert shop.followups.fetch(followup).due == TODAY + timedelta(days=30)


# --- products and purchases ------------------------------------------------------------------------


def test_products_are_recognised_by_any_of_their_names(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    mugwort = shop.products.add(ProductDraft("쑥인절미", ("쑥떡",)))
    honey = shop.products.add(ProductDraft("꿀떡"))
    recorded = shop.conversations.record(a_note(jungsook, "쑥떡이랑 꿀떡 사 가심"))
    kept = shop.conversations.fetch(recorded.conversation_id)
    assert kept.product_ids == (mugwort, honey)
    assert kept.products == ("쑥인절미", "꿀떡")
    assert [one.product_id for one in shop.conversations.hear("쑥떡").products] == [mugwort]


def test_a_chosen_product_and_one_in_the_words_stand_once_each(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    mugwort = shop.products.add(ProductDraft("쑥인절미"))
    honey = shop.products.add(ProductDraft("꿀떡"))
    recorded = shop.conversations.record(
        a_note(jungsook, "쑥인절미", product_ids=(honey, mugwort, honey))
    )
    assert shop.conversations.fetch(recorded.conversation_id).product_ids == (honey, mugwort)


def test_products_that_were_chosen_are_just_these_whatever_the_words_say(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    mugwort = shop.products.add(ProductDraft("쑥인절미"))
    honey = shop.products.add(ProductDraft("꿀떡"))
    note = a_note(jungsook, "쑥인절미 말고", product_ids=(mugwort,))
    for chosen in ((honey,), ()):
        recorded = shop.conversations.record(note, (), chosen)
        assert shop.conversations.fetch(recorded.conversation_id).product_ids == chosen
        assert [one.product_id for one in recorded.heard.products] == [mugwort]


def test_what_she_bought_she_owns_with_day_and_lot(shop: OpenShop, jungsook: CustomerId) -> None:
    product = shop.products.add(ProductDraft("쑥인절미"))
    shop.conversations.record(a_note(jungsook, purchase=a_purchase(product)))
    (owned,) = links_of(shop.customers.card(jungsook).customer, LinkKind.OWNS)
    assert (owned.product, owned.day, owned.lot) == ("쑥인절미", TODAY, "L-7")
    (plain,) = shop.exporting.everything(jungsook)["owns"]
    assert plain == {"product": "쑥인절미", "day": "2026-11-24", "lot": "L-7"}
    shop.undoing.undo()
    assert links_of(shop.customers.card(jungsook).customer, LinkKind.OWNS) == ()


def test_what_was_bought_is_kept_to_the_last_won(shop: OpenShop, jungsook: CustomerId) -> None:
    product = shop.products.add(ProductDraft("쑥인절미"))
    lines = (
        PurchaseLine(product, "", Decimal("0.5"), 6_000),
        PurchaseLine(None, "포장", Decimal(1), 500),
        PurchaseLine(None, "할인", Decimal(1), -1_000),
    )
    recorded = shop.conversations.record(
        a_note(jungsook, "", purchase=Purchase(TODAY, lines, "KRW"))
    )
    kept = shop.conversations.fetch(recorded.conversation_id).purchase
    assert kept is not None
    assert (kept.lines, kept.total, kept.currency) == (lines, 5_500, "KRW")


def test_buying_proposes_the_plan_and_the_warranty_of_the_product(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    steps = (PlanStep(3, "잘 쓰시는지"), PlanStep(30, "점검"))
    plan = shop.plans.add(PlanDraft("새 자전거", PlanKind.PRODUCT, steps))
    bicycle = shop.products.add(ProductDraft("자전거", plan_id=plan, warranty_days=365))
    plain = shop.products.add(ProductDraft("종"))
    lines = (PurchaseLine(bicycle), PurchaseLine(plain))
    recorded = shop.conversations.record(
        a_note(jungsook, "자전거", purchase=Purchase(TODAY, lines, "KRW"))
    )
    (proposal,) = recorded.proposals
    assert (proposal.product, proposal.warranty_until) == ("자전거", date(2027, 11, 24))
    assert (proposal.plan_id, proposal.plan) == (plan, "새 자전거")
    assert [(one.due, one.about) for one in proposal.followups] == [
        (date(2026, 11, 27), "잘 쓰시는지"),
        (date(2026, 12, 24), "점검"),
    ]
    assert shop.followups.of_customer(jungsook) == [], "proposed, not made"


def test_the_first_visit_of_somebody_new_proposes_the_plan_for_new_customers(
    shop: OpenShop,
) -> None:
    her = shop.customers.add(a_customer())
    (plan,) = shop.plans.list_plans()
    welcome = shop.conversations.record(a_note(her)).welcome
    assert welcome is not None
    assert (welcome.plan_id, welcome.plan) == (plan.id, plan.name)
    assert [one.due for one in welcome.followups] == [
        TODAY + timedelta(days=3),
        TODAY + timedelta(days=21),
    ]
    assert shop.followups.of_customer(her) == [], "proposed, not made"
    assert shop.conversations.record(a_note(her)).welcome is None, "her second note of the day"


@pytest.mark.parametrize(
    "kind", [ConversationKind.CALL, ConversationKind.MESSAGE, ConversationKind.LETTER]
)
def test_who_only_called_was_not_here_yet(shop: OpenShop, kind: ConversationKind) -> None:
    her = shop.customers.add(a_customer())
    assert shop.conversations.record(a_note(her, kind=kind)).welcome is None


def test_who_has_a_card_for_a_day_is_no_new_customer(shop: OpenShop, clock: FixedClock) -> None:
    her = shop.customers.add(a_customer())
    clock.move(days=1)
    assert shop.conversations.record(a_note(her, day=shop.desk.today())).welcome is None


def test_whom_the_plan_was_begun_with_it_is_not_proposed_for(shop: OpenShop) -> None:
    her = shop.customers.add(a_customer(), welcome=True)
    assert shop.conversations.record(a_note(her)).welcome is None


def test_without_a_plan_for_new_customers_nothing_is_proposed(shop: OpenShop) -> None:
    (plan,) = shop.plans.list_plans()
    shop.plans.delete(plan.id)
    her = shop.customers.add(a_customer())
    assert shop.conversations.record(a_note(her)).welcome is None


def test_those_of_a_list_that_was_brought_in_are_no_new_customers(
    shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("이름,전화\n김정숙,010-2345-6789\n", encoding="utf-8")
    shop.importing.import_file(path)
    (her,) = (one.customer.id for one in shop.searching.find("김정숙", 1))
    assert shop.conversations.record(a_note(her)).welcome is None


# --- correcting and deleting -----------------------------------------------------------------------


def test_a_corrected_note_says_the_new_words_and_its_history_the_old(
    shop: OpenShop, jungsook: CustomerId
) -> None:
    shop.staff.take_over(shop.staff.add("미영"))
    recorded = shop.conversations.record(a_note(jungsook, "현미떡"))
    there = shop.conversations.fetch(recorded.conversation_id)
    shop.staff.take_over(None)
    shop.conversations.correct(
        there.id, there.version, a_note(jungsook, "백미떡", mood=Mood.BAD, day=date(2026, 11, 20))
    )
    corrected = shop.conversations.fetch(there.id)
    assert (corrected.text, corrected.mood, corrected.staff) == ("백미떡", Mood.BAD, "미영")
    newest = shop.customers.history(jungsook)[0]
    assert newest.verb == "correct_conversation"
    (change,) = [one for one in newest.changes if one.table == "conversations"]
    assert change.columns["text"] == ("현미떡", "백미떡")
    assert [hit.line for hit in shop.searching.find("백미떡")] == ["백미떡"]
    assert shop.searching.find("현미떡") == []
    with pytest.raises(ChangedMeanwhileError):
        shop.conversations.correct(there.id, there.version, a_note(jungsook, "또"))


def test_a_correction_moves_no_note_to_another_card(shop: OpenShop, jungsook: CustomerId) -> None:
    other = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    recorded = shop.conversations.record(a_note(jungsook))
    with pytest.raises(NotFoundError):
        shop.conversations.correct(recorded.conversation_id, 1, a_note(other))


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (ConversationDraft(CustomerId(1), " ", TODAY), NoteEmptyError),
        (ConversationDraft(CustomerId(1), "가" * (NOTE_LIMIT + 1), TODAY), TextTooLongError),
        (ConversationDraft(CustomerId(1), "가", date(2026, 12, 1)), DayAheadError),
    ],
)
def test_a_correction_is_held_to_the_same_rules(
    shop: OpenShop, jungsook: CustomerId, draft: ConversationDraft, error: type[Exception]
) -> None:
    recorded = shop.conversations.record(a_note(jungsook, "이야기"))
    with pytest.raises(error):
        shop.conversations.correct(
            recorded.conversation_id, 1, replace(draft, customer_id=jungsook)
        )
    assert shop.conversations.fetch(recorded.conversation_id).text == "이야기"


def test_the_follow_ups_of_a_deleted_note_stay(shop: OpenShop, jungsook: CustomerId) -> None:
    recorded = shop.conversations.record(a_note(jungsook, "내일 전화"))
    shop.conversations.delete(recorded.conversation_id)
    (followup,) = shop.followups.of_customer(jungsook)
    assert followup.conversation_id is None
    assert shop.searching.find("내일") == []
    shop.undoing.undo()
    (followup,) = shop.followups.of_customer(jungsook)
    assert followup.conversation_id == recorded.conversation_id


# --- in other places -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "day"), [("ko", date(2026, 11, 24)), ("en", date(2026, 11, 23))]
)
def test_the_day_of_a_talk_is_the_day_of_the_shop(
    make_shop: MakeShop, language: str, day: date
) -> None:
    shop = make_shop(language)
    customer_id = shop.customers.add(a_customer())
    assert shop.desk.today() == day
    with pytest.raises(DayAheadError):
        shop.conversations.record(a_note(customer_id, day=day + timedelta(days=1)))
    recorded = shop.conversations.record(a_note(customer_id, "내일 전화", day=day))
    assert shop.followups.fetch(recorded.followups[0]).due == day + timedelta(days=1)


@pytest.mark.parametrize(("country", "day"), [("US", date(2027, 8, 12)), ("GB", date(2026, 12, 8))])
def test_eight_twelve_is_read_as_the_country_of_the_shop_writes_it(
    make_shop: MakeShop, country: str, day: date
) -> None:
    shop = make_shop("en")
    shop.shop.set_settings(replace(shop.shop.settings(), country=country))
    customer_id = shop.customers.add(a_customer())
    recorded = shop.conversations.record(a_note(customer_id, "call on 8/12", day=shop.desk.today()))
    assert [shop.followups.fetch(one).due for one in recorded.followups] == [day]
