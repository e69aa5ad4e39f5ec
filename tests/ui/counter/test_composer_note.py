"""The note apart from the box: which days are kept, and what is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from shopcrm.domain.conversations import ConversationKind, Mood, PurchaseLine
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.domain.products import ProductDraft
from shopcrm.services.drafts import NoteDraft
from shopcrm.services.opened import OpenShop
from shopcrm.ui.counter.note import Note, note_of_draft
from shopcrm.ui.counter.when import usual_days
from tests.factories import TODAY

HER = CustomerId(1)
IN_TWO_WEEKS = TODAY + timedelta(days=14)


def heard(shop: OpenShop, text: str) -> Note:
    note = Note(HER, text=text)
    note.hear(shop.conversations.hear(text))
    return note


def test_a_heard_day_and_the_pill_of_the_same_day_are_one_followup(shop: OpenShop) -> None:
    note = heard(shop, "2주 뒤 전화")
    note.when = IN_TWO_WEEKS

    assert [(one.due, one.about) for one in note.followups(shop.desk)] == [(IN_TWO_WEEKS, "전화")]


def test_a_pill_of_another_day_stands_beside_the_heard_one(shop: OpenShop) -> None:
    note = heard(shop, "백설기 3되. 2주 뒤 전화")
    note.pick(TODAY + timedelta(days=3))

    assert [one.due for one in note.followups(shop.desk)] == [
        IN_TWO_WEEKS,
        TODAY + timedelta(days=3),
    ]


def test_a_pill_alone_is_about_the_last_words_of_the_note(shop: OpenShop) -> None:
    note = heard(shop, "새 떡 이야기를 나눔")
    note.pick(TODAY + timedelta(days=3))

    assert [one.about for one in note.followups(shop.desk)] == ["새 떡 이야기를 나눔"]


def test_pressing_the_marked_pill_lets_the_heard_day_go_and_pressing_again_brings_it_back(
    shop: OpenShop,
) -> None:
    note = heard(shop, "2주 뒤 전화")

    note.pick(IN_TWO_WEEKS)
    assert note.followups(shop.desk) == []

    note.pick(IN_TWO_WEEKS)
    assert [(one.due, one.about) for one in note.followups(shop.desk)] == [(IN_TWO_WEEKS, "전화")]
    assert note.when is None


def test_a_dropped_day_stays_dropped_while_she_types_on_and_comes_back_with_other_words(
    shop: OpenShop,
) -> None:
    note = heard(shop, "2주 뒤 전화")
    note.dropped.add("2주 뒤")

    note.hear(shop.conversations.hear("2주 뒤 전화. 포장은 보자기"))
    assert note.followups(shop.desk) == []

    note.hear(shop.conversations.hear("3주 뒤 전화. 포장은 보자기"))
    note.hear(shop.conversations.hear("2주 뒤 전화. 포장은 보자기"))
    assert [one.due for one in note.followups(shop.desk)] == [IN_TWO_WEEKS]


def test_of_two_days_with_the_same_words_one_can_be_dropped(shop: OpenShop) -> None:
    note = heard(shop, "내일 전화. 그리고 내일 배달")
    keys = [key for key, _ in note.kept_days()]

    assert len(set(keys)) == len(keys) == 2
    note.dropped.add(keys[0])
    assert [one.about for _, one in note.kept_days()] == ["배달"]


def test_a_draft_comes_back_with_mood_kind_and_days_but_not_with_a_day_gone_by() -> None:
    draft = NoteDraft(
        HER, "2주 뒤", "good", TODAY, None, ("2주 뒤",), "call", datetime(2026, 11, 24, tzinfo=UTC)
    )

    note = note_of_draft(draft, HER, TODAY)
    assert (note.mood, note.kind, note.when) == (Mood.GOOD, ConversationKind.CALL, TODAY)
    assert note.dropped == {"2주 뒤"}
    kept = note.draft(draft.written_at, TODAY)
    assert kept == replace(draft, day=TODAY, about="2주 뒤")
    assert note_of_draft(draft, HER, TODAY + timedelta(days=1)).when is None


def test_choices_of_a_draft_that_nobody_knows_any_more_are_left_out() -> None:
    written = datetime(2026, 11, 24, tzinfo=UTC)
    draft = NoteDraft(HER, "글", "furious", None, None, (), "fax", written)

    note = note_of_draft(draft, HER, TODAY)
    assert (note.mood, note.kind) == (None, ConversationKind.VISIT)


def test_what_is_saved_has_the_products_heard_and_picked_once_and_what_was_bought() -> None:
    line = PurchaseLine(ProductId(3), "", Decimal(2), 9_000)
    note = Note(HER, text="글", products=[ProductId(3), ProductId(3)], bought=[line])

    saved = note.conversation(TODAY, "KRW")
    assert saved.product_ids == (ProductId(3),)
    assert saved.purchase is not None
    assert saved.purchase.lines == (line,)
    assert saved.purchase.currency == "KRW"


def test_a_day_alone_is_nothing_to_save() -> None:
    assert Note(HER, when=TODAY).is_blank()
    assert not Note(HER, mood=Mood.BAD).is_blank()


def test_a_month_from_the_31st_is_the_last_day_of_a_short_month() -> None:
    assert usual_days(date(2027, 1, 31))[-1] == date(2027, 2, 28)


def test_a_product_taken_away_is_not_named_until_its_words_were_gone(shop: OpenShop) -> None:
    honey = shop.products.add(ProductDraft("꿀떡"))
    note = heard(shop, "꿀떡 이야기")
    assert note.named_products() == [honey]

    note.drop_product(honey)
    note.hear(shop.conversations.hear("꿀떡 이야기. 내일 전화"))
    assert note.named_products() == []

    note.hear(shop.conversations.hear("내일 전화"))
    note.hear(shop.conversations.hear("내일 전화. 꿀떡"))
    assert note.named_products() == [honey]


def test_a_product_taken_away_and_then_picked_by_hand_is_named_once(shop: OpenShop) -> None:
    honey = shop.products.add(ProductDraft("꿀떡"))
    note = heard(shop, "꿀떡 이야기")
    note.drop_product(honey)
    note.name_product(honey)
    assert note.named_products() == [honey]

    note.drop_product(honey)
    assert note.named_products() == []


def test_a_draft_holds_everything_that_was_chosen(shop: OpenShop) -> None:
    honey = shop.products.add(ProductDraft("꿀떡"))
    note = heard(shop, "잔치 이야기. 내일 전화")
    note.day = TODAY - timedelta(days=1)
    note.name_product(honey)
    note.bought.append(PurchaseLine(honey, "", Decimal("1.5"), 18_000, "L-7"))
    note.pick(TODAY + timedelta(days=6), TODAY + timedelta(days=5))
    now = datetime(2026, 11, 24, tzinfo=UTC)

    back = note_of_draft(note.draft(now, TODAY), HER, TODAY)
    assert (back.day, back.products, back.bought) == (note.day, note.products, note.bought)
    assert (back.when, back.said) == (note.when, note.said)
    back.hear(shop.conversations.hear(back.text, back.day))
    assert back.about_picked() == note.about_picked()
    assert back.draft(now, TODAY) == note.draft(now, TODAY)


def test_the_picked_day_is_still_for_the_same_after_midnight(shop: OpenShop) -> None:
    """The words are heard anew from the day of the talk; what the day was for is kept with it."""
    note = heard(shop, "2주 뒤 배달. 꽃 이야기")
    note.let_go(IN_TWO_WEEKS)
    note.when = IN_TWO_WEEKS
    assert note.about_picked() == "배달"
    draft = note.draft(datetime(2026, 11, 24, tzinfo=UTC), TODAY)
    assert draft.about == "배달"

    back = note_of_draft(replace(draft, day=None), HER, TODAY + timedelta(days=1))
    back.hear(shop.conversations.hear(back.text, TODAY + timedelta(days=1)))
    assert [one.about for one in back.followups(shop.desk)] == ["배달"]


def test_a_talk_of_yesterday_stays_one_of_yesterday_and_its_tomorrow_is_today() -> None:
    draft = Note(HER, text="내일 전화").draft(datetime(2026, 11, 24, tzinfo=UTC), TODAY)

    assert note_of_draft(draft, HER, TODAY).day is None
    assert note_of_draft(draft, HER, TODAY + timedelta(days=1)).day == TODAY


def test_the_day_of_a_talk_that_is_not_yet_is_none() -> None:
    draft = Note(HER, text="글").draft(datetime(2026, 11, 24, tzinfo=UTC), TODAY)
    assert note_of_draft(draft, HER, TODAY - timedelta(days=3)).day is None
