"""The keys under which the days of a week are kept: none that falls into it is missed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.lunar import lunar_from_solar
from shopcrm.errors import DayUnreadableError
from shopcrm.services.opened import OpenShop
from shopcrm.services.today import DAYS_AHEAD, keys_near
from tests.storage.counting import counted

WEEK = timedelta(days=DAYS_AHEAD)
DAYS = st.dates(date(1990, 1, 1), date(2049, 12, 31))


@given(DAYS, st.sampled_from(Calendar), st.booleans(), st.integers(0, DAYS_AHEAD), st.booleans())
@example(date(2026, 2, 25), Calendar.SOLAR, False, 3, True)
@example(date(2027, 2, 1), Calendar.LUNAR, False, 5, True)
@example(date(2025, 7, 25), Calendar.LUNAR, True, 3, False)
def test_every_day_that_falls_into_the_week_is_asked_for(
    today: date, calendar: Calendar, leap: bool, ahead: int, longer: bool
) -> None:
    """Make a remembered day that is kept near a day of the week, also as the 30th of a short month, or 29 February."""
    on = today + timedelta(days=ahead)
    lunar = lunar_from_solar(on)
    assert lunar is not None
    month, day = (lunar[1], lunar[2]) if calendar is Calendar.LUNAR else (on.month, on.day)
    try:
        remembered = RememberedDay(
            month, day + longer, None, calendar, leap and calendar is Calendar.LUNAR
        )
    except DayUnreadableError:
        return
    kept = remembered.next_on_or_after(today)
    if kept is not None and kept <= today + WEEK:
        key = (calendar, remembered.month, remembered.day)
        assert key in keys_near(today, today + WEEK)


@pytest.mark.parametrize(
    ("remembered", "today"),
    [
        (RememberedDay(2, 29), date(2027, 2, 22)),
        (RememberedDay(12, 30, None, Calendar.LUNAR), date(2027, 1, 31)),
        (RememberedDay(4, 15, None, Calendar.LUNAR, leap=True), date(2026, 5, 26)),
        (RememberedDay(6, 10, None, Calendar.LUNAR, leap=True), date(2025, 8, 1)),
        (RememberedDay(6, 30, None, Calendar.LUNAR, leap=True), date(2025, 8, 16)),
        (RememberedDay(6, 10, None, Calendar.LUNAR), date(2025, 7, 1)),
    ],
)
def test_a_day_that_is_kept_on_another_is_found_in_that_week(
    remembered: RememberedDay, today: date
) -> None:
    kept = remembered.next_on_or_after(today)
    assert kept is not None
    assert today <= kept <= today + WEEK
    assert (remembered.calendar, remembered.month, remembered.day) in keys_near(today, today + WEEK)


def test_a_week_asks_for_few_days() -> None:
    keys = keys_near(date(2027, 2, 22), date(2027, 3, 1))
    assert {key for key in keys if key[0] is Calendar.SOLAR} == {
        *((Calendar.SOLAR, 2, day) for day in range(22, 30)),
        (Calendar.SOLAR, 3, 1),
    }
    assert len(keys) <= 2 * (DAYS_AHEAD + 1) + 2


def test_beyond_the_lunar_calendar_only_solar_days_are_asked_for() -> None:
    keys = keys_near(date(2100, 3, 1), date(2100, 3, 8))
    assert {key[0] for key in keys} == {Calendar.SOLAR}


def test_the_days_of_a_week_are_looked_up_by_the_index(shop: OpenShop) -> None:
    with counted() as sent:
        shop.today.list_today()
    lookups = [one for one in sent if "FROM remembered_days" in one and "calendar" in one]
    assert lookups
    with shop.database.read() as connection:
        statement = lookups[0]
        holes = ("solar",) * statement.count("?")
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", holes)
        found_by = "USING INDEX ix_remembered_days_day (calendar=? AND month=? AND day=?)"
        assert any(found_by in row.detail for row in plan)
