from __future__ import annotations

import subprocess
import sys
import warnings
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.opening import Closure, ClosureKind, OpeningDays, holidays_in
from shopcrm.errors import ChoiceUnknownError

MONDAY, SUNDAY = 0, 6

SUNDAYS = OpeningDays(closed_weekdays=frozenset({SUNDAY}))
RICE_CAKES = OpeningDays(frozenset({SUNDAY}), "KR")
BAKERY = OpeningDays(
    frozenset({MONDAY}),
    "JP",
    closed=frozenset(date(2026, 8, day) for day in range(13, 17)),
    opened=frozenset({date(2026, 5, 4)}),
)

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
SHOPS = st.builds(
    OpeningDays,
    closed_weekdays=st.frozensets(st.integers(0, 6), max_size=6),
    holidays_of=st.sampled_from([None, "KR", "JP", "US"]),
    closed=st.frozensets(DAYS, max_size=5),
    opened=st.frozensets(DAYS, max_size=5),
)


def test_a_shop_that_said_nothing_is_open_every_day() -> None:
    assert OpeningDays().is_open(date(2027, 2, 7))
    assert OpeningDays().why_closed(date(2027, 2, 7)) is None


@pytest.mark.parametrize(
    ("shop", "day", "language", "closure"),
    [
        (SUNDAYS, date(2026, 11, 22), "ko", Closure(ClosureKind.WEEKDAY)),
        (SUNDAYS, date(2026, 11, 23), "ko", None),
        (RICE_CAKES, date(2027, 2, 6), "ko", Closure(ClosureKind.HOLIDAY, "설날 전날")),
        (RICE_CAKES, date(2027, 2, 9), "ko", Closure(ClosureKind.HOLIDAY, "설날 대체 휴일")),
        (RICE_CAKES, date(2026, 9, 25), "ko", Closure(ClosureKind.HOLIDAY, "추석")),
        (RICE_CAKES, date(2026, 12, 25), "en", Closure(ClosureKind.HOLIDAY, "Christmas Day")),
        # A holiday on a Sunday is told as the holiday.
        (RICE_CAKES, date(2027, 2, 7), "ko", Closure(ClosureKind.HOLIDAY, "설날")),
        (RICE_CAKES, date(2027, 2, 10), "ko", None),
        (BAKERY, date(2026, 11, 3), "ja", Closure(ClosureKind.HOLIDAY, "文化の日")),
        (BAKERY, date(2026, 9, 22), "ja", Closure(ClosureKind.HOLIDAY, "国民の休日")),
        (BAKERY, date(2026, 8, 14), "ja", Closure(ClosureKind.OWN)),
        # A Monday and a holiday, and open in spite of both.
        (BAKERY, date(2026, 5, 4), "ja", None),
        (BAKERY, date(2026, 5, 11), "ja", Closure(ClosureKind.WEEKDAY)),
    ],
)
def test_the_shop_says_why_it_is_closed(
    shop: OpeningDays, day: date, language: str, closure: Closure | None
) -> None:
    assert shop.why_closed(day, language) == closure
    assert shop.is_open(day) == (closure is None)


def test_two_holidays_on_one_day_are_named_together() -> None:
    assert RICE_CAKES.why_closed(date(2028, 10, 3), "ko") == Closure(
        ClosureKind.HOLIDAY, "개천절; 추석"
    )


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ja", "文化の日"),
        ("ja-JP", "文化の日"),
        ("en", "Culture Day"),
        ("en_GB", "Culture Day"),
        ("ko", "Culture Day"),  # the library knows no Korean names of Japanese holidays
        (None, "文化の日"),
    ],
)
def test_a_holiday_is_named_in_the_language_of_the_window_where_it_has_one(
    language: str | None, name: str
) -> None:
    assert holidays_in("JP", 2026, language)[date(2026, 11, 3)] == name


@pytest.mark.parametrize("country", ["XX", "", "Korea", "ko_KR", "US-CA"])
def test_a_country_nobody_knows_has_no_holidays(country: str) -> None:
    shop = OpeningDays(holidays_of=country)
    assert shop.is_open(date(2026, 12, 25))
    assert shop.why_closed(date(2026, 12, 25)) is None


def test_the_country_may_be_in_small_letters() -> None:
    assert not OpeningDays(holidays_of="kr").is_open(date(2026, 12, 25))


@pytest.mark.parametrize("year", [1, 1999, 2036, 9999])
def test_no_warning_of_the_holiday_tables_comes_through(year: int) -> None:
    holidays_in.cache_clear()
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        OpeningDays(holidays_of="IN").is_open(date(year, 1, 26))
    assert warned == []


def test_india_in_1999_is_a_warning_of_the_tables_themselves() -> None:
    # The control of the test above: were this gone, it would prove nothing.
    import holidays

    with pytest.warns(UserWarning, match="2001 to 2035"):
        holidays.country_holidays("IN", years=1999)


@pytest.mark.parametrize("weekday", [-1, 7])
def test_a_weekday_that_is_none_is_refused(weekday: int) -> None:
    with pytest.raises(ChoiceUnknownError) as refused:
        OpeningDays(closed_weekdays=frozenset({weekday}))
    assert refused.value == ChoiceUnknownError("closed_weekdays", str(weekday))


def test_over_seollal_the_next_open_day_is_after_the_substitute_day() -> None:
    assert RICE_CAKES.next_open(date(2027, 2, 6)) == date(2027, 2, 10)


def test_an_open_day_is_its_own_next_open_day() -> None:
    assert RICE_CAKES.next_open(date(2026, 11, 23)) == date(2026, 11, 23)


def test_a_shop_that_never_opens_says_so_by_the_day_itself() -> None:
    never = OpeningDays(closed_weekdays=frozenset(range(7)))
    assert never.next_open(date(2026, 11, 22)) == date(2026, 11, 22)
    assert not never.is_open(never.next_open(date(2026, 11, 22)))
    assert never.open_days_before(date(2026, 11, 22), 3) == date(2026, 11, 19)


def test_a_shop_that_opens_once_a_year_is_found_open_then() -> None:
    fair = OpeningDays(frozenset(range(7)), opened=frozenset({date(2027, 10, 1)}))
    assert fair.next_open(date(2026, 11, 22)) == date(2027, 10, 1)
    assert fair.open_days_before(date(2027, 12, 1), 1) == date(2027, 10, 1)


def test_the_end_of_time_is_no_error() -> None:
    never = OpeningDays(closed_weekdays=frozenset(range(7)))
    assert never.next_open(date.max) == date.max
    assert never.open_days_before(date.min, 1) == date.min
    assert never.open_days_before(date.min + timedelta(days=1), 2) == date.min


@pytest.mark.parametrize(
    ("day", "number", "before"),
    [
        (date(2026, 11, 23), 1, date(2026, 11, 21)),  # over the Sunday
        (date(2026, 11, 22), 1, date(2026, 11, 21)),  # from a closed day
        (date(2026, 11, 22), 0, date(2026, 11, 22)),
        (date(2027, 2, 10), 1, date(2027, 2, 5)),  # over Seollal
        (date(2027, 2, 10), 2, date(2027, 2, 4)),
    ],
)
def test_a_promise_shows_up_so_many_open_days_before(day: date, number: int, before: date) -> None:
    assert RICE_CAKES.open_days_before(day, number) == before


@given(SHOPS, DAYS)
def test_the_next_open_day_is_open_and_nothing_is_open_before_it(
    shop: OpeningDays, day: date
) -> None:
    found = shop.next_open(day)
    assert shop.is_open(found)
    passed = [day + timedelta(days=number) for number in range((found - day).days)]
    assert not any(shop.is_open(each) for each in passed)


@given(SHOPS, DAYS, st.integers(0, 5))
def test_between_a_day_and_n_open_days_before_it_lie_n_open_days(
    shop: OpeningDays, day: date, number: int
) -> None:
    found = shop.open_days_before(day, number)
    between = [found + timedelta(days=each) for each in range((day - found).days)]
    assert sum(shop.is_open(each) for each in between) == number


@given(SHOPS, DAYS)
def test_a_day_is_open_or_has_a_reason_not_to_be(shop: OpeningDays, day: date) -> None:
    assert shop.is_open(day) == (shop.why_closed(day, "ko") is None)


def test_the_holiday_tables_are_not_loaded_before_a_day_is_asked_about() -> None:
    program = (
        "import sys\n"
        "import shopcrm.domain.days, shopcrm.domain.eras, shopcrm.domain.opening\n"
        "shop = shopcrm.domain.opening.OpeningDays(frozenset({6}), 'KR')\n"
        "wanted = {'holidays', 'korean_lunar_calendar', 'shopcrm.domain.typed_days'}\n"
        "print(sorted(wanted & set(sys.modules)))\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"
