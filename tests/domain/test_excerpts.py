from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.excerpts import LIMIT, first_words, last_words, shortened

LONG = "손주 백일상에 올릴 떡을 상의하러 오셔서 백설기 세 되와 수수팥떡 한 되를 십이월 십이일 아침 아홉 시까지 딸네 집으로 보내 드리기로 하고 계산은 그날 하시기로 함"
"""A sentence of 84 letters."""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ""),
        ("다녀가심", "다녀가심"),
        (
            "백일상 떡 상담. 백설기 3되와 수수팥떡 1되를 생각 중. 손주 이름은 ‘하준’.",
            "백일상 떡 상담. 백설기 3되와 수수팥떡 1되를 생각 중. 손주 이름은 ‘하준’.",
        ),
        ("날이 추웠다.\n\n백설기 3되로\t정하심", "날이 추웠다. 백설기 3되로 정하심"),
        (f"{LONG}. 수수팥떡 값을 알아보기로.", "수수팥떡 값을 알아보기로."),
        ("She came by. Talked to Mr. Kim about 2.5 kg of flour.", "She came by. Talked to Mr. Kim about 2.5 kg of flour."),
        ("寒い日でした。お孫さんのお祝いのご相談。", "寒い日でした。 お孫さんのお祝いのご相談。"),
        ("반가워하심 😊", "반가워하심 😊"),
        ("쑥떡 두 팩. 😊", "쑥떡 두 팩."),
        ("😊", "😊"),
        ("...", "..."),
    ],
)  # fmt: skip
def test_the_last_sentences_that_fit_are_said_whole(text: str, said: str) -> None:
    assert last_words(text) == said


def test_a_short_farewell_does_not_hide_what_was_said_before_it() -> None:
    said = last_words(f"{LONG}. 고맙다 하심.")
    assert said.startswith("손주 백일상에 올릴")
    assert said.endswith("…")


def test_a_sentence_that_is_too_long_is_cut_at_a_word() -> None:
    said = last_words(LONG)
    assert len(said) <= LIMIT
    assert said.endswith("…")
    assert LONG.startswith(said[:-1])
    assert LONG[len(said) - 1] == " "


def test_of_a_follow_up_the_first_sentence_is_said() -> None:
    assert first_words("수수팥떡 값 알아보기.\n" + LONG) == "수수팥떡 값 알아보기."
    assert first_words(f"{LONG}. 전화.").endswith("…")
    assert first_words("") == ""


@pytest.mark.parametrize(
    ("line", "limit", "cut"),
    [
        ("콩설기 두 되", 10, "콩설기 두 되"),
        ("콩설기 두 되와 떡", 9, "콩설기 두 되와…"),
        ("콩설기 두 되와 떡", 8, "콩설기 두…"),
        ("お孫さんのお祝い、赤飯を三升ご希望", 12, "お孫さんのお祝い…"),
        ("お孫さんのお祝いに赤飯を三升ご希望", 12, "お孫さんのお祝いに赤飯…"),
        ("가나다라마바사아자차카타", 6, "가나다라마…"),
        ("abcdefg👩‍👧 hij", 10, "abcdefg…"),
        ("がか\u3099が\u3099が", 4, "がか\u3099…"),
    ],
)
def test_a_line_is_cut_between_words_else_between_letters(line: str, limit: int, cut: str) -> None:
    assert shortened(line, limit) == cut


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


WRITTEN = st.text(st.sampled_from("가나다 abc.!?。、\n…😊\u200d\u0301の会,"), max_size=300)


@given(WRITTEN)
def test_nothing_is_said_that_was_not_written_and_never_more_than_fits(text: str) -> None:
    for said in (last_words(text), first_words(text)):
        assert len(said) <= LIMIT
        assert "\n" not in said
        assert _letters(said) in _letters(text)
    if any(unicodedata.category(letter)[0] == "L" for letter in text):
        assert last_words(text)
        assert first_words(text)
