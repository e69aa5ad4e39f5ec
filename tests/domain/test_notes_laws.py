import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.ids import ProductId
from shopcrm.domain.notes.hearing import hear
from shopcrm.domain.opening import OpeningDays
from shopcrm.wording.days import (
    long_day,
    plain_day,
    relative_day,
    remembered_day,
    short_day,
    slim_day,
)
from tests.domain.notes_sentences import english, japanese, korean

ALWAYS = OpeningDays()
TUESDAY = date(2026, 11, 24)
SENTENCES = {
    "ko": ("{day} 전화", "떡 상담. {day}에 전화드리기로 함", "{day}까지 답 드리기"),
    "ja": ("{day}に電話", "お見積もり。{day}お電話する"),
    "en": ("Call {day}", "Cake confirmed. Call {day} about the tiers"),
}
COUNTRIES = {"ko": "KR", "ja": "JP", "en": "US"}
HALF_A_YEAR = 180
TWO_WEEKS = 14

todays = st.dates(date(2001, 1, 1), date(2099, 12, 31))
pieces = st.sampled_from(
    [
        *(note for note, _ in korean.HEARD + japanese.HEARD + english.HEARD),
        *korean.SILENT,
        *japanese.SILENT,
        *english.SILENT,
    ]
)
shreds = st.sampled_from(
    [
        "",
        "전",
        "후",
        "월",
        "月",
        "日",
        "年",
        "/",
        "12",
        "8",
        "3",
        "(",
        ")",
        "화",
        "요일",
        "까지",
        "next",
        "in",
        "ago",
        ".",
        "-",
        "~",
        ",",
        "부터",
        "before",
        "after",
        "the",
    ]
)
notes = st.lists(st.one_of(pieces, shreds, st.text(max_size=6)), max_size=8).map(" ".join)


def shown(day: date, today: date, language: str) -> Iterator[str]:
    """Give every way in which the window shows a day that lies ahead."""
    yield short_day(day, language, today)
    yield long_day(day, language)
    if (day - today).days <= HALF_A_YEAR:
        yield plain_day(day, language)
        yield slim_day(day, language, COUNTRIES[language])
    # Farther days are said in whole weeks.
    if (day - today).days < TWO_WEEKS:
        yield relative_day(day, today, language)


@given(todays, st.integers(0, 300), st.sampled_from(("ko", "ja", "en")))
def test_a_day_typed_as_it_is_shown_is_that_day(today: date, ahead: int, language: str) -> None:
    day = today + timedelta(days=ahead)
    for said in shown(day, today, language):
        for sentence in SENTENCES[language]:
            note = sentence.format(day=said)
            heard = hear(note, today, ALWAYS, {}, country=COUNTRIES[language]).days
            assert [one.day for one in heard] == [day], note


@given(todays, st.integers(0, HALF_A_YEAR))
def test_a_day_typed_as_a_british_pill_shows_it_is_that_day(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    note = f"Ring {slim_day(day, 'en', 'GB')}"
    assert [one.day for one in hear(note, today, ALWAYS, {}, country="GB").days] == [day]


def test_a_lunar_day_shown_beside_its_solar_day_is_one_day() -> None:
    note = remembered_day(date(2026, 11, 27), "ko", (10, 19))
    assert [one.day for one in hear(note, TUESDAY, ALWAYS, {}).days] == [date(2026, 11, 27)]


@given(notes, todays, st.sets(st.integers(0, 6), max_size=6), st.sampled_from(("KR", "US", "GB")))
def test_whatever_is_typed_only_open_days_ahead_are_heard(
    note: str, today: date, closed: set[int], country: str
) -> None:
    opening = OpeningDays(closed_weekdays=frozenset(closed))
    heard = hear(note, today, opening, {"쑥떡": ProductId(1), "rye": ProductId(2)}, country=country)
    for one in heard.days:
        assert note[one.start : one.end] == one.words
        assert one.about
        if one.day is not None:
            assert one.day >= today
            assert opening.is_open(one.day)
            assert one.moved == (one.day != one.said)
    for before, after in zip(heard.days, heard.days[1:], strict=False):
        assert before.end <= after.start
    for product in heard.products:
        assert note[product.start : product.end] == product.words


@given(pieces, todays)
def test_wide_letters_and_capitals_say_the_same(note: str, today: date) -> None:
    wide = note.translate({code: code + 0xFEE0 for code in range(ord("0"), ord("9") + 1)}).upper()
    plain = [one.day for one in hear(note, today, ALWAYS, {}).days]
    assert [one.day for one in hear(wide, today, ALWAYS, {}).days] == plain


@pytest.mark.parametrize(
    ("shred", "most"),
    [
        *((letter, 0) for letter in "a1 (.\n한일十日-각"),
        ("1/", 0),
        ("12.", 0),
        ("in a ", 0),
        ("the next ", 0),
        ("a couple of ", 0),
        ("asked about ", 0),
        ("문의 ", 1),
        ("12/8 ", 1),
        ("내일,", 1),
        ("12/8 수술. ", 100),
        ("tomorrow ", 1),
        ("쑥 ", 0),
        ("1월 ", 0),
        ("2주 뒤 또는 ", 1),
        ("before ", 0),
        ("12/8 결혼식, 전날 ", 100),
        ("12/8 결혼식, 떡, ", 100),
        ("내일 전화,전화,", 100),
        ("the day before ", 0),
        ("27일에서 ", 100),
        ("십이월 십", 0),
        ("내일 말고 ", 0),
        ("not tomorrow ", 0),
        ("저녁에 ", 0),
        ("2월 30일 ", 0),
    ],
)
def test_a_hundred_thousand_letters_of_anything_are_listened_to_at_once(
    shred: str, most: int
) -> None:
    note = shred * (100_000 // len(shred))
    heard = hear(note, TUESDAY, ALWAYS, {"쑥떡": ProductId(1), "aaaa": ProductId(2)})
    assert len(heard.days) <= most


def test_a_wedding_with_a_hundred_thousand_letters_behind_it_is_listened_to_at_once() -> None:
    heard = hear("12/8 결혼식, " + "전날 전화," * 16_000, TUESDAY, ALWAYS, {})
    assert {one.day for one in heard.days} == {date(2026, 12, 7)}


def test_no_pattern_repeats_without_end() -> None:
    # An unbounded repeat is what makes a note take longer than its length.
    from shopcrm.domain.notes.reading import _all_rules

    unbounded = re.compile(r"(?<!\\)[*+](?![^\[]*\])|\{\d+,\}")
    assert [rule.pattern for rule in _all_rules() if unbounded.search(rule.pattern)] == []
