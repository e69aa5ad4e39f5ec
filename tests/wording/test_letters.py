from __future__ import annotations

from datetime import date

import pytest

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific
from shopcrm.domain.today import LineCustomer
from shopcrm.services.labels import A4_24, GRIDS, Label, LeftOut, LeftOutReason
from shopcrm.services.thankyou import TEMPLATES, Occasion, ThankYouCard
from shopcrm.wording.letters import (
    card_greeting,
    card_signature,
    card_text,
    card_texts,
    country_line,
    envelope_parts,
    grid_words,
    left_out_lines,
    occasion_words,
)


def card(called: str = "Maggie", text: str = "", shop: str = "Griffin Cycles") -> ThankYouCard:
    return ThankYouCard("en", called, Occasion.VISIT, 2, text, shop, date(2026, 11, 24))


@pytest.mark.parametrize(
    ("language", "honorific", "around"),
    [
        ("ko", Honorific.DEFAULT, ("", " 귀하")),
        ("ja", Honorific.DEFAULT, ("", " 様")),
        ("ja", Honorific.SAN, ("", " 様")),
        ("ko", Honorific.NONE, ("", "")),
        ("en", Honorific.DEFAULT, ("", "")),
        ("en", Honorific.MS, ("Ms ", "")),
    ],
)
def test_an_envelope_has_the_honorific_of_her_language(
    language: str, honorific: Honorific, around: tuple[str, str]
) -> None:
    assert envelope_parts(Label(language, "A", honorific, None, ("x",), "en"), "A") == around


@pytest.mark.parametrize(
    ("country", "line"),
    [("JP", "JAPAN"), ("KR", "SOUTH KOREA"), ("Deutschland", "Deutschland"), ("XX", "XX")],
)
def test_a_country_is_written_so_that_every_post_reads_it(country: str, line: str) -> None:
    assert country_line(country) == line


def test_each_occasion_has_its_name_and_its_own_texts() -> None:
    texts = [text for occasion in Occasion for text in card_texts(occasion)]
    assert len(texts) == len(set(texts)) == len(Occasion) * TEMPLATES
    assert len({occasion_words(occasion) for occasion in Occasion}) == len(Occasion)


def test_the_owner_may_write_over_the_text_that_came_ready() -> None:
    assert card_text(card()) == card_texts(Occasion.VISIT)[1]
    assert card_text(card(text="See you.")) == "See you."


def test_what_nobody_knows_is_left_out_of_the_card() -> None:
    assert card_greeting(card()) == "Dear Maggie,"
    assert card_signature(card()) == "From Griffin Cycles"
    assert (card_greeting(card(called="")), card_signature(card(shop=""))) == ("", "")


def test_a_name_with_braces_stays_as_it_was_typed() -> None:
    assert card_greeting(card(called="{shop} {0}")) == "Dear {shop} {0},"


def test_who_gets_no_label_is_said_by_reason() -> None:
    def who(name: str) -> LineCustomer:
        return LineCustomer(CustomerId(1), name, Honorific.DEFAULT, "ko", None)

    skipped = [
        LeftOut(who("김정숙"), LeftOutReason.GONE),
        LeftOut(who("이상호"), LeftOutReason.NO_ADDRESS),
        LeftOut(who("최은영"), LeftOutReason.NO_ADDRESS),
    ]
    first, second = left_out_lines(skipped)
    assert "2" in first
    assert "이상호 님, 최은영 님" in first
    assert "김정숙 님" in second
    assert left_out_lines([]) == ()


def test_every_paper_says_what_it_is() -> None:
    assert "70 × 37" in grid_words(A4_24)
    assert "24" in grid_words(A4_24)
    said = {grid_words(grid) for grid in GRIDS.values()}
    assert len(said) == len(GRIDS)
    assert any("66.7 × 25.4" in words for words in said)
