"""What is written down about a talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from shopcrm.domain.conversations import (
    NOTE_LIMIT,
    ConversationDraft,
    Mood,
    Purchase,
    PurchaseLine,
    check_conversation,
    purchase_total,
)
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.errors import ChoiceUnknownError, DayAheadError, NoteEmptyError, TextTooLongError

TODAY = date(2026, 11, 24)
CAKE = PurchaseLine(ProductId(3), "쑥인절미", Decimal("0.5"), 8000, " L-7 ")
BOUGHT = Purchase(TODAY, (CAKE,), "KRW")
EMPTY = ConversationDraft(CustomerId(1), "", TODAY)


def test_a_note_keeps_its_lines_and_loses_the_empty_ones_around_it() -> None:
    draft = replace(EMPTY, text="\n 백일상 떡 상담\n2주 뒤 전화 \n\n")
    assert check_conversation(draft, TODAY).text == "백일상 떡 상담\n2주 뒤 전화"


@pytest.mark.parametrize("text", ["", "  \n\t ", "\u200b"])
def test_an_empty_note_is_refused(text: str) -> None:
    with pytest.raises(NoteEmptyError):
        check_conversation(replace(EMPTY, text=text), TODAY)


@pytest.mark.parametrize(
    "draft",
    [
        replace(EMPTY, mood=Mood.GOOD),
        replace(EMPTY, purchase=BOUGHT),
        replace(EMPTY, product_ids=(ProductId(3),)),
    ],
)
def test_a_mood_or_a_purchase_says_enough_without_words(draft: ConversationDraft) -> None:
    assert check_conversation(draft, TODAY).text == ""


def test_an_empty_purchase_says_nothing() -> None:
    nothing = Purchase(TODAY, (PurchaseLine(None, "  "),), "KRW")
    with pytest.raises(NoteEmptyError):
        check_conversation(replace(EMPTY, purchase=nothing), TODAY)
    kept = check_conversation(replace(EMPTY, text="네", purchase=nothing), TODAY)
    assert kept.purchase is None


def test_a_note_may_be_long_but_nothing_is_ever_cut_off() -> None:
    longest = replace(EMPTY, text="가" * NOTE_LIMIT)
    assert check_conversation(longest, TODAY).text == longest.text
    with pytest.raises(TextTooLongError) as refusal:
        check_conversation(replace(longest, text=longest.text + "가"), TODAY)
    assert (refusal.value.field, refusal.value.length, refusal.value.limit) == (
        "note",
        100_001,
        100_000,
    )


def test_a_talk_of_tomorrow_has_not_taken_place() -> None:
    with pytest.raises(DayAheadError):
        check_conversation(replace(EMPTY, text="네", day=date(2026, 11, 25)), TODAY)
    tomorrow = replace(BOUGHT, day=date(2026, 11, 25))
    with pytest.raises(DayAheadError):
        check_conversation(replace(EMPTY, text="네", purchase=tomorrow), TODAY)
    assert (
        check_conversation(replace(EMPTY, text="네", day=date(2019, 1, 2)), TODAY).day.year == 2019
    )


def test_a_product_named_twice_is_kept_once_in_its_order() -> None:
    draft = replace(EMPTY, product_ids=(ProductId(5), ProductId(3), ProductId(5)))
    assert check_conversation(draft, TODAY).product_ids == (5, 3)


def test_the_lot_of_a_purchase_is_cleaned_because_a_recall_looks_for_it() -> None:
    kept = check_conversation(replace(EMPTY, purchase=BOUGHT), TODAY).purchase
    assert kept is not None
    assert kept.lines[0].lot == "L-7"


@pytest.mark.parametrize("quantity", ["0", "-1", "NaN", "Infinity", "10000000"])
def test_a_quantity_out_of_proportion_is_refused(quantity: str) -> None:
    line = replace(CAKE, quantity=Decimal(quantity))
    with pytest.raises(ChoiceUnknownError):
        check_conversation(replace(EMPTY, purchase=replace(BOUGHT, lines=(line,))), TODAY)


def test_an_amount_out_of_proportion_is_refused() -> None:
    with pytest.raises(ChoiceUnknownError):
        check_conversation(replace(EMPTY, purchase=replace(BOUGHT, total=10**13)), TODAY)


@pytest.mark.parametrize(
    ("purchase", "total"),
    [
        (BOUGHT, 8000),
        (replace(BOUGHT, lines=(CAKE, replace(CAKE, amount=-500))), 7500),
        (replace(BOUGHT, total=7000), 7000),
        (replace(BOUGHT, lines=(CAKE, replace(CAKE, amount=None))), None),
        (replace(BOUGHT, lines=()), None),
    ],
)
def test_a_purchase_costs_its_total_or_else_the_sum_of_its_lines(
    purchase: Purchase, total: int | None
) -> None:
    assert purchase_total(purchase) == total
