from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.eras import ERA_NAMES, ERAS, Era, era_day, era_of, era_year
from shopcrm.errors import DayUnreadableError


@pytest.mark.parametrize(
    ("era", "year", "month", "day", "solar"),
    [
        (Era.MEIJI, 1, 1, 25, date(1868, 1, 25)),
        (Era.MEIJI, 45, 7, 30, date(1912, 7, 30)),
        (Era.TAISHO, 1, 7, 30, date(1912, 7, 30)),
        (Era.TAISHO, 15, 12, 25, date(1926, 12, 25)),
        (Era.SHOWA, 1, 12, 25, date(1926, 12, 25)),
        (Era.SHOWA, 33, 11, 27, date(1958, 11, 27)),
        (Era.SHOWA, 64, 1, 7, date(1989, 1, 7)),
        (Era.HEISEI, 1, 1, 8, date(1989, 1, 8)),
        (Era.HEISEI, 31, 4, 30, date(2019, 4, 30)),
        (Era.HEISEI, 31, 5, 1, date(2019, 5, 1)),  # people kept writing it
        (Era.HEISEI, 31, 12, 31, date(2019, 12, 31)),
        (Era.REIWA, 1, 5, 1, date(2019, 5, 1)),
        (Era.REIWA, 6, 2, 29, date(2024, 2, 29)),
        (Era.REIWA, 8, 12, 1, date(2026, 12, 1)),
    ],
)
def test_a_day_in_an_era_is_a_solar_day(
    era: Era, year: int, month: int, day: int, solar: date
) -> None:
    assert era_day(era, year, month, day) == solar


@pytest.mark.parametrize(
    ("era", "year", "month", "day"),
    [
        (Era.MEIJI, 1, 1, 24),
        (Era.MEIJI, 45, 7, 31),
        (Era.TAISHO, 1, 7, 29),
        (Era.TAISHO, 15, 12, 26),
        (Era.SHOWA, 1, 12, 24),
        (Era.SHOWA, 64, 1, 8),
        (Era.HEISEI, 1, 1, 7),
        (Era.HEISEI, 32, 1, 1),
        (Era.REIWA, 1, 4, 30),
        (Era.REIWA, 7, 2, 29),
        (Era.SHOWA, 33, 13, 1),
        (Era.SHOWA, 0, 12, 31),
        (Era.SHOWA, -5, 12, 31),
        (Era.REIWA, 99999, 1, 1),
        (Era.REIWA, 10**20, 1, 1),
    ],
)
def test_a_day_before_or_after_its_era_is_refused(
    era: Era, year: int, month: int, day: int
) -> None:
    with pytest.raises(DayUnreadableError):
        era_day(era, year, month, day)


def test_a_refused_day_is_named_as_it_is_written() -> None:
    with pytest.raises(DayUnreadableError) as refused:
        era_day(Era.SHOWA, 64, 1, 8)
    assert refused.value.typed == "昭和64年1月8日"


def test_a_year_of_an_era_is_one_of_ours() -> None:
    assert era_year(Era.SHOWA, 33) == 1958
    assert era_year(Era.SHOWA, 64) == era_year(Era.HEISEI, 1) == 1989


@pytest.mark.parametrize(
    ("era", "year"), [(Era.SHOWA, 65), (Era.SHOWA, 0), (Era.HEISEI, 32), (Era.REIWA, 100)]
)
def test_a_year_an_era_never_had_is_refused(era: Era, year: int) -> None:
    with pytest.raises(DayUnreadableError):
        era_year(era, year)


def test_the_eras_follow_one_another_without_a_gap() -> None:
    for span, following in pairwise(ERAS):
        assert span.last_day is not None
        assert following.first_day - span.last_day in {timedelta(0), timedelta(days=1)}
        assert span.last_day <= span.written_until
    assert [span.last_day for span in ERAS][-1] is None


def test_a_day_of_two_eras_is_given_in_the_new_one() -> None:
    assert era_of(date(1912, 7, 30)) == (Era.TAISHO, 1)
    assert era_of(date(1926, 12, 25)) == (Era.SHOWA, 1)


def test_before_meiji_there_is_no_era() -> None:
    assert era_of(date(1868, 1, 24)) is None


@pytest.mark.parametrize("name", ["昭和", "昭", "s", "showa", "shōwa"])
def test_showa_is_known_by_all_its_names(name: str) -> None:
    assert ERA_NAMES[name] is Era.SHOWA


@given(st.dates(date(1868, 1, 25), date(2117, 12, 31)))
def test_the_era_of_a_day_leads_back_to_the_day(day: date) -> None:
    found = era_of(day)
    assert found is not None
    assert era_day(*found, day.month, day.day) == day
