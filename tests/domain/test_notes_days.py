from datetime import date

import pytest

from shopcrm.domain.notes.hearing import HeardKind, HeardNote, hear
from shopcrm.domain.opening import OpeningDays
from tests.domain.notes_sentences import english, japanese, korean, others

TUESDAY = date(2026, 11, 24)
NEXT_VISIT = "next"


def listen(note: str, today: date = TUESDAY, country: str = "KR") -> HeardNote:
    return hear(note, today, OpeningDays(), {}, country=country)


def days_of(note: HeardNote) -> list[str]:
    return [NEXT_VISIT if heard.day is None else heard.day.isoformat() for heard in note.days]


@pytest.mark.parametrize(("note", "day"), korean.HEARD)
def test_a_rice_cake_shop_is_understood(note: str, day: str) -> None:
    assert days_of(listen(note)) == [day]


@pytest.mark.parametrize(("note", "day"), japanese.HEARD)
def test_a_wagashi_shop_is_understood(note: str, day: str) -> None:
    assert days_of(listen(note, country="JP")) == [day]


@pytest.mark.parametrize(("note", "day"), english.HEARD)
def test_an_american_bakery_is_understood(note: str, day: str) -> None:
    assert days_of(listen(note, country="US")) == [day]


@pytest.mark.parametrize(("note", "day"), english.BRITISH)
def test_a_british_bakery_is_understood(note: str, day: str) -> None:
    assert days_of(listen(note, country="GB")) == [day]


@pytest.mark.parametrize(("today", "note", "day"), others.HEARD)
def test_ends_of_months_and_years_and_leap_days_are_understood(
    today: str, note: str, day: str
) -> None:
    heard = listen(note, date.fromisoformat(today), "US" if note.isascii() else "KR")
    assert days_of(heard) == ([day] if day else [])


@pytest.mark.parametrize(("note", "days"), [*korean.SEVERAL, *japanese.SEVERAL, *english.SEVERAL])
def test_several_days_in_one_note_are_told_apart(note: str, days: list[str]) -> None:
    country = "US" if note.isascii() else "KR"
    assert days_of(listen(note, country=country)) == days


@pytest.mark.parametrize("note", [*korean.NEXT_VISIT, *japanese.NEXT_VISIT, *english.NEXT_VISIT])
def test_her_next_visit_is_a_follow_up_without_a_day(note: str) -> None:
    (heard,) = listen(note, country="US").days
    assert heard.kind is HeardKind.NEXT_VISIT
    assert (heard.day, heard.said, heard.moved) == (None, None, False)


@pytest.mark.parametrize("note", korean.SILENT)
def test_a_korean_note_without_a_day_ahead_makes_no_follow_up(note: str) -> None:
    assert days_of(listen(note)) == []


@pytest.mark.parametrize("note", japanese.SILENT)
def test_a_japanese_note_without_a_day_ahead_makes_no_follow_up(note: str) -> None:
    assert days_of(listen(note, country="JP")) == []


@pytest.mark.parametrize("note", english.SILENT)
def test_an_english_note_without_a_day_ahead_makes_no_follow_up(note: str) -> None:
    assert days_of(listen(note, country="US")) == []


def test_the_table_of_sentences_is_as_long_as_it_should_be() -> None:
    heard = [*korean.HEARD, *japanese.HEARD, *english.HEARD, *english.BRITISH, *others.HEARD]
    silent = [*korean.SILENT, *japanese.SILENT, *english.SILENT]
    assert len({entry[-2] for entry in heard}) >= 150
    assert len(set(silent)) >= 90
