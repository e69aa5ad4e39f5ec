"""Follow-ups that come again."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import pytest
from dateutil import rrule
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.recurrence import Repeat, RepeatUnit, add_months, due_since_contact
from shopcrm.errors import ChoiceUnknownError

MONTHLY_31 = Repeat.on_calendar(1, RepeatUnit.MONTH, date(2026, 1, 31))
LEAP_YEARLY = Repeat.on_calendar(1, RepeatUnit.YEAR, date(2024, 2, 29))

days = st.dates(date(1990, 1, 1), date(2110, 12, 31))
repeats = st.builds(
    Repeat.on_calendar,
    st.integers(1, 60),
    st.sampled_from(RepeatUnit),
    st.dates(date(1990, 1, 1), date(2060, 12, 31)),
)


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (date(2025, 12, 1), date(2026, 1, 31)),
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2026, 2, 28), date(2026, 3, 31)),
        (date(2026, 4, 29), date(2026, 4, 30)),
        (date(2026, 4, 30), date(2026, 5, 31)),
        (date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_monthly_on_the_31st_is_the_last_day_of_short_months_and_then_the_31st_again(
    day: date, following: date
) -> None:
    assert MONTHLY_31.next_after(day) == following


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (date(2024, 2, 29), date(2025, 2, 28)),
        (date(2025, 2, 28), date(2026, 2, 28)),
        (date(2027, 3, 1), date(2028, 2, 29)),
        (date(2028, 2, 28), date(2028, 2, 29)),
    ],
)
def test_yearly_on_29_february_is_kept_on_the_28th_in_ordinary_years(
    day: date, following: date
) -> None:
    assert LEAP_YEARLY.next_after(day) == following


def test_every_two_weeks_keeps_its_weekday() -> None:
    tuesday = Repeat.on_calendar(2, RepeatUnit.WEEK, date(2026, 11, 24))
    assert tuesday.next_after(date(2026, 11, 24)) == date(2026, 12, 8)
    assert tuesday.next_after(date(2026, 12, 9)) == date(2026, 12, 22)


def test_the_first_day_of_a_series_may_be_today() -> None:
    daily = Repeat.on_calendar(3, RepeatUnit.DAY, date(2026, 11, 22))
    assert daily.first_from(date(2026, 11, 22)) == date(2026, 11, 22)
    assert daily.first_from(date(2026, 11, 23)) == date(2026, 11, 25)


@given(repeats, days)
def test_the_next_day_lies_ahead_and_stays_the_next_until_it_has_come(
    repeat: Repeat, day: date
) -> None:
    following = repeat.next_after(day)
    assert following > day
    assert repeat.next_after(following - timedelta(days=1)) == following
    assert repeat.first_from(following) == following


@given(repeats, days)
def test_the_next_day_is_the_anchors_own_wherever_the_month_has_it(
    repeat: Repeat, day: date
) -> None:
    following, anchor = repeat.next_after(day), repeat.anchor
    assert anchor is not None
    if repeat.unit is RepeatUnit.WEEK:
        assert following.weekday() == anchor.weekday()
    if repeat.unit in {RepeatUnit.MONTH, RepeatUnit.YEAR}:
        is_last = (following + timedelta(days=1)).day == 1
        assert following.day == anchor.day or (following.day < anchor.day and is_last)
    if repeat.unit is RepeatUnit.YEAR:
        assert following.month == anchor.month


FREQUENCIES = {
    RepeatUnit.DAY: rrule.DAILY,
    RepeatUnit.WEEK: rrule.WEEKLY,
    RepeatUnit.MONTH: rrule.MONTHLY,
    RepeatUnit.YEAR: rrule.YEARLY,
}


@given(repeats, days)
def test_a_series_is_the_one_that_the_calendar_standard_makes(repeat: Repeat, day: date) -> None:
    unit, anchor = repeat.unit, repeat.anchor
    assert unit is not None
    assert anchor is not None
    days_of_month = list(range(min(anchor.day, 28), anchor.day + 1))
    by_day = (
        {}
        if unit in {RepeatUnit.DAY, RepeatUnit.WEEK}
        else {
            "bymonthday": days_of_month,
            "bysetpos": -1,
        }
    )
    if unit is RepeatUnit.YEAR:
        by_day["bymonth"] = anchor.month
    series = rrule.rrule(
        FREQUENCIES[unit],  # type: ignore[arg-type]
        interval=repeat.every,
        dtstart=_midnight(anchor),
        **by_day,  # type: ignore[arg-type]
    )
    expected = series.after(_midnight(day))
    assert expected is not None
    assert repeat.next_after(day) == expected.date()


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - the standard's days have no zone


@given(st.one_of(repeats, st.builds(Repeat.since_contact, st.integers(1, 3650))))
def test_a_repeat_comes_back_from_the_file_as_it_went(repeat: Repeat) -> None:
    assert Repeat.decode(json.loads(json.dumps(repeat.encode()))) == repeat


@pytest.mark.parametrize(
    "written",
    [
        {},
        {"every": 1},
        {"every": 0, "unit": "day", "anchor": "2026-01-01"},
        {"every": "1", "unit": "day", "anchor": "2026-01-01"},
        {"every": 1, "unit": "fortnight", "anchor": "2026-01-01"},
        {"every": 1, "unit": "day", "anchor": "2026-02-31"},
        {"days_since_contact": 0},
        {"days_since_contact": True},
    ],
)
def test_what_is_no_repeat_is_refused(written: dict[str, object]) -> None:
    with pytest.raises(ChoiceUnknownError):
        Repeat.decode(written)


def test_a_repeat_is_either_on_the_calendar_or_since_contact() -> None:
    with pytest.raises(ChoiceUnknownError):
        Repeat(unit=RepeatUnit.DAY, anchor=date(2026, 1, 1), days_since_contact=3)
    with pytest.raises(ChoiceUnknownError):
        Repeat(unit=RepeatUnit.DAY)


@pytest.mark.parametrize(
    ("last_spoken", "due"), [(date(2026, 11, 1), date(2026, 12, 1)), (None, date(2026, 12, 10))]
)
def test_since_we_last_spoke_counts_from_the_talk_or_else_from_the_day_it_was_made(
    last_spoken: date | None, due: date
) -> None:
    assert due_since_contact(30, last_spoken, since=date(2026, 11, 10)) == due


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 1200))
def test_months_on_is_the_same_day_or_the_last_of_its_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1
