from datetime import date

import pytest

from shopcrm.domain.ids import ProductId
from shopcrm.domain.notes.hearing import hear
from shopcrm.domain.opening import OpeningDays


def named(note: str, *names: str) -> list[tuple[str, str]]:
    """Give the words of each product heard, and its name."""
    products = {name: ProductId(number) for number, name in enumerate(names)}
    heard = hear(note, date(2026, 11, 24), OpeningDays(), products).products
    assert all(note[one.start : one.end] == one.words for one in heard)
    return [(one.words, names[one.product_id]) for one in heard]


@pytest.mark.parametrize(
    ("note", "names", "words"),
    [
        ("백설기를 3되", ("백설기",), ["백설기"]),
        ("백설기값 문의", ("백설기",), ["백설기"]),
        ("백설기3되", ("백설기",), ["백설기"]),
        ("감이랑 배 두 개", ("감", "배"), ["감", "배"]),
        ("쑥 인절미 2팩", ("쑥인절미",), ["쑥 인절미"]),
        ("콩설기 하나", ("콩 설기",), ["콩설기"]),
        ("콩 설기 하나", ("콩 설기",), ["콩 설기"]),
        ("Two LEMON CAKES please", ("Lemon cake",), ["LEMON CAKES"[:-1]]),
        ("2 rye, 1 Café au lait", ("rye", "cafe au lait"), ["rye", "Café au lait"]),
        ("どらやき5個", ("ドラヤキ",), ["どらやき"]),
        ("いちご大福を試食", ("いちご大福",), ["いちご大福"]),
        ("お茶とパイ", ("茶", "パイ"), ["茶", "パイ"]),
        ("ｌｅｍｏｎ ｃａｋｅ", ("lemon cake",), ["ｌｅｍｏｎ ｃａｋｅ"]),
    ],
)
def test_a_product_is_heard_as_it_is_written(
    note: str, names: tuple[str, ...], words: list[str]
) -> None:
    assert [heard for heard, _ in named(note, *names)] == words


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("감사합니다", "감"),
        ("배달 부탁", "배"),
        ("호박쑥떡", "쑥떡"),
        ("pineapple tart", "apple"),
        ("rye-free? trying", "try"),
        ("スパイス", "パイ"),
        ("茶碗", "茶"),
        ("te a bit", "tea"),
        ("13호 케이크", "3호 케이크"),
    ],
)
def test_a_word_that_only_looks_like_a_product_is_none(note: str, name: str) -> None:
    assert named(note, name) == []


def test_the_longest_name_takes_its_letters() -> None:
    assert named("흑임자설기 2팩, 흑임자설기 또 1팩", "설기", "흑임자설기") == [
        ("흑임자설기", "흑임자설기")
    ]
    assert named("いちご大福", "大福", "いちご大福") == [("いちご大福", "いちご大福")]


def test_a_product_is_named_once_at_its_first_place() -> None:
    assert named("송편 3팩. 다음에도 송편", "송편") == [("송편", "송편")]
    products = {"rye": ProductId(7), "dark bread": ProductId(7)}
    heard = hear("dark bread, then rye", date(2026, 11, 24), OpeningDays(), products).products
    assert [one.words for one in heard] == ["dark bread"]


def test_names_without_letters_are_never_heard() -> None:
    assert named("백설기", "", " ") == []
