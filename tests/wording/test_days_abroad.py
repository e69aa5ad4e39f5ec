"""English days outside the United States: the day before the month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from shopcrm.wording.days import (
    country_now,
    dated_for,
    long_day,
    plain_day,
    short_day,
    slim_day,
    use_country,
    yearly_day,
)

DAY = date(2026, 12, 8)


@pytest.fixture(autouse=True)
def american_again() -> Iterator[None]:
    yield
    use_country("US")


@pytest.mark.parametrize("country", ["GB", "AU", "NZ", "IE", "IN", "ZA", "DE", "gb"])
def test_outside_the_united_states_the_day_comes_first(country: str) -> None:
    use_country(country)
    assert short_day(DAY, "en") == "Tue 8 Dec"
    assert short_day(DAY, "en", date(2028, 1, 1)) == "Tue 8 Dec 2026"
    assert long_day(DAY, "en") == "Tuesday 8 December 2026"
    assert plain_day(DAY, "en") == "Tuesday 8 December"
    assert slim_day(DAY, "en") == "Tue 8/12"
    assert yearly_day(12, 8, "en") == "8 December"
    assert yearly_day(12, 8, "en", 1958) == "8 December 1958"


@pytest.mark.parametrize("country", ["US", "CA", "KR", "JP", "PH"])
def test_where_the_month_comes_first_it_does_so_in_words_too(country: str) -> None:
    use_country(country)
    assert short_day(DAY, "en") == "Tue, Dec 8"
    assert long_day(DAY, "en") == "Tuesday, December 8, 2026"
    assert slim_day(DAY, "en") == "Tue 12/8"
    assert yearly_day(12, 8, "en", 1958) == "December 8, 1958"


@pytest.mark.parametrize("language", ["ko", "ja"])
def test_korean_and_japanese_are_written_as_ever(language: str) -> None:
    said = [write(DAY, language) for write in (short_day, long_day, plain_day, slim_day)]
    use_country("GB")
    assert [write(DAY, language) for write in (short_day, long_day, plain_day, slim_day)] == said
    assert yearly_day(11, 27, "ko", 1958) == "1958년 11월 27일"
    assert yearly_day(11, 27, "ja") == "11月27日"


def test_a_sheet_made_for_another_country_borrows_its_way_for_a_while() -> None:
    with dated_for("GB"):
        assert (country_now(), slim_day(DAY, "en")) == ("GB", "Tue 8/12")
    assert (country_now(), slim_day(DAY, "en")) == ("US", "Tue 12/8")
