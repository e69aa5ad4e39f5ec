from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.lunar import (
    LunarDay,
    lunar_from_solar,
    lunar_months,
    month_length,
    solar_from_lunar,
)

TABLE = Path(__file__).parent.parent / "data" / "korean_lunar_months.json"

KNOWN_DIFFERENCES = {(2017, 2, False): (date(2017, 2, 26), date(2017, 2, 27))}
"""Ours (that of the Korean almanac: the new moon was just before midnight in Seoul), and the table's."""


def months_of_the_table() -> dict[tuple[int, int, bool], date]:
    months = {}
    for year, content in json.loads(TABLE.read_text("utf-8")).items():
        names = [(month, False) for month in range(1, 13)]
        if content["leap"] is not None:
            names.insert(content["leap"], (content["leap"], True))
        for (month, leap), first_day in zip(names, content["first_days"], strict=False):
            months[int(year), month, leap] = date.fromisoformat(first_day)
    return months


def test_every_month_from_1930_to_2050_begins_as_in_an_independent_table_but_for_february_2017() -> (
    None
):
    table = months_of_the_table()
    ours = {
        (year, month.month, month.leap): month.first_day
        for year in range(1930, 2051)
        for month in lunar_months(year)
    }
    differences = {
        name: (ours.get(name), table.get(name))
        for name in table.keys() | ours.keys()
        if ours.get(name) != table.get(name)
    }
    assert len(table) == 1496
    assert differences == KNOWN_DIFFERENCES


def test_each_month_ends_the_day_before_the_next_begins() -> None:
    months = [month for year in range(1900, 2051) for month in lunar_months(year)]
    for month, following in pairwise(months):
        assert month.first_day + timedelta(days=month.length) == following.first_day
        assert month.length in {29, 30}


@pytest.mark.parametrize(
    ("lunar", "solar"),
    [
        ((2026, 10, 19, False), date(2026, 11, 27)),
        ((1958, 12, 12, False), date(1959, 1, 20)),
        # Seollal 2027 is a day later than the Chinese new year.
        ((2027, 1, 1, False), date(2027, 2, 7)),
        ((2020, 4, 1, True), date(2020, 5, 23)),
        ((2050, 11, 18, False), date(2050, 12, 31)),
        ((1583, 1, 1, False), date(1583, 1, 24)),
    ],
)
def test_a_lunar_day_falls_on_its_solar_day_and_back(
    lunar: tuple[int, int, int, bool], solar: date
) -> None:
    year, month, day, leap = lunar
    assert solar_from_lunar(year, month, day, leap=leap) == solar
    assert lunar_from_solar(solar) == LunarDay(*lunar)


@pytest.mark.parametrize(
    ("year", "month", "day", "leap"),
    [
        (2026, 4, 1, True),  # no leap fourth month that year
        (2026, 1, 31, False),
        (2026, 1, 0, False),
        (2026, 0, 1, False),
        (2026, 13, 1, False),
        (2050, 11, 19, False),  # where the calendar ends
        (2050, 12, 1, False),
        (2051, 1, 1, False),
        (1582, 12, 1, False),
        (-1, 1, 1, False),
    ],
)
def test_a_lunar_day_that_is_not_there_or_not_known_has_no_solar_day(
    year: int, month: int, day: int, leap: bool
) -> None:
    # A day that exists goes first: the library would go on answering with it.
    assert solar_from_lunar(2020, 4, 1, leap=True) is not None
    assert solar_from_lunar(year, month, day, leap=leap) is None


@pytest.mark.parametrize("day", [date.min, date(1583, 1, 23), date(2051, 1, 1), date.max])
def test_a_solar_day_outside_the_known_years_has_no_lunar_day(day: date) -> None:
    assert lunar_from_solar(day) is None


def test_a_month_is_long_or_short_or_not_there() -> None:
    assert month_length(2026, 10) == 30
    assert month_length(2025, 6, leap=True) == 29
    assert month_length(2026, 6, leap=True) is None


@given(st.dates(date(1583, 1, 24), date(2050, 12, 31)))
def test_every_solar_day_is_one_lunar_day_and_back(day: date) -> None:
    lunar = lunar_from_solar(day)
    assert lunar is not None
    assert solar_from_lunar(lunar.year, lunar.month, lunar.day, leap=lunar.leap) == day
