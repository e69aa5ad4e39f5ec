from __future__ import annotations

import unicodedata
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.days import (
    Calendar,
    RememberedDay,
    means_no_day,
    read_day,
    write_day,
)
from shopcrm.domain.lunar import lunar_from_solar
from shopcrm.errors import DayUnreadableError

TODAY = date(2026, 11, 22)
COUNTRIES = ["KR", "JP", "US", "GB", "VN", "DE", "CA", "jp", "", "XX"]


def lunar(
    month: int | None, day: int | None, year: int | None = None, *, leap: bool = False
) -> RememberedDay:
    return RememberedDay(month, day, year, Calendar.LUNAR, leap)


def is_a_day(parts: tuple[int, int, int | None, Calendar, bool]) -> bool:
    try:
        RememberedDay(*parts)
    except DayUnreadableError:
        return False
    return True


YEARS = st.one_of(st.none(), st.integers(1583, 2200).filter(lambda year: year != 1604))
SOLAR_DAYS = st.tuples(
    st.integers(1, 12), st.integers(1, 31), YEARS, st.just(Calendar.SOLAR), st.just(False)
)
LUNAR_DAYS = st.tuples(
    st.integers(1, 12), st.integers(1, 30), YEARS, st.just(Calendar.LUNAR), st.booleans()
)
ONLY_YEARS = st.tuples(
    st.none(),
    st.none(),
    YEARS.filter(lambda year: year is not None),
    st.sampled_from(Calendar),
    st.just(False),
)
KEPT_DAYS = st.one_of(SOLAR_DAYS, LUNAR_DAYS).filter(is_a_day).map(lambda it: RememberedDay(*it))
REMEMBERED_DAYS = st.one_of(KEPT_DAYS, ONLY_YEARS.map(lambda it: RememberedDay(*it)))
DAYS = st.dates(date(1900, 1, 1), date(2060, 12, 31))

NOV_27 = RememberedDay(11, 27)
NOV_27_1958 = RememberedDay(11, 27, 1958)

READ_ANYWHERE = [
    ("1958-11-27", NOV_27_1958),
    ("1958.11.27", NOV_27_1958),
    ("1958. 11. 27.", NOV_27_1958),
    ("1958/11/27", NOV_27_1958),
    ("1958 11 27", NOV_27_1958),
    ("1958-1-7", RememberedDay(1, 7, 1958)),
    ("19581127", NOV_27_1958),
    ("19581127.0", NOV_27_1958),  # a number out of a spreadsheet
    ("'1958-11-27", NOV_27_1958),
    ("--11-27", NOV_27),
    ("--1127", NOV_27),
    ("1958-11-27T00:00:00Z", NOV_27_1958),
    ("1958-11-27T15:00:00.000+09:00", NOV_27_1958),
    ("19581127T000000Z", NOV_27_1958),
    ("1958-11-27 00:00:00", NOV_27_1958),
    ("1958. 11. 27. 오전 12:00:00", NOV_27_1958),
    ("1958/11/27 0:00", NOV_27_1958),
    ("1958년 11월 27일", NOV_27_1958),
    ("1958년11월27일", NOV_27_1958),
    ("1958년 11월 27일(월)", NOV_27_1958),
    ("1958년 11월 27일 목요일", NOV_27_1958),
    ("1958년 11/27", NOV_27_1958),
    ("11월 27일", NOV_27),
    ("11월27", NOV_27),
    ("11월 27일생", NOV_27),
    ("1월 1일월요일", RememberedDay(1, 1)),
    ("십일월 27일", NOV_27),
    ("양력 11월 27일", NOV_27),
    ("생일: 11월 27일", NOV_27),
    ("１９５８년　１１월　２７일", NOV_27_1958),
    ("단기 4291년 11월 27일", NOV_27_1958),
    (unicodedata.normalize("NFD", "1958년 11월 27일"), NOV_27_1958),  # as macOS writes
    ("1958年11月27日", NOV_27_1958),
    ("１９５８年１１月２７日（木）", NOV_27_1958),
    ("11月27日", NOV_27),
    ("西暦1958年11月27日", NOV_27_1958),
    ("十一月二十七日", NOV_27),
    ("一九五八年十一月二十七日", NOV_27_1958),
    ("1958(昭和33)年11月27日", NOV_27_1958),
    ("昭和33年(1958年)11月27日", NOV_27_1958),
    ("昭和33年11月27日", NOV_27_1958),
    ("昭和三十三年十一月二十七日", NOV_27_1958),
    ("昭和33.11.27", NOV_27_1958),
    ("昭33.11.27", NOV_27_1958),
    ("㍼33.11.27", NOV_27_1958),
    ("S33.11.27", NOV_27_1958),
    ("s33-11-27", NOV_27_1958),
    ("Ｓ３３．１１．２７", NOV_27_1958),
    ("S331127", NOV_27_1958),
    ("showa 33/11/27", NOV_27_1958),
    ("㍻ 7.4.1", RememberedDay(4, 1, 1995)),
    ("令和元年5月1日", RememberedDay(5, 1, 2019)),
    ("令和8年12月1日", RememberedDay(12, 1, 2026)),
    ("R8/12/1", RememberedDay(12, 1, 2026)),
    ("明治45年7月30日", RememberedDay(7, 30, 1912)),
    ("S45.3.2", RememberedDay(3, 2, 1970)),
    ("昭和64年1月7日", RememberedDay(1, 7, 1989)),
    ("平成31年5月1日", RememberedDay(5, 1, 2019)),
    ("Nov 27 1958", NOV_27_1958),
    ("Nov 27, 1958", NOV_27_1958),
    ("27 Nov 1958", NOV_27_1958),
    ("27-Nov-58", NOV_27_1958),
    ("58-Nov-27", NOV_27_1958),
    ("1958 Nov 27", NOV_27_1958),
    ("27th of November, 1958", NOV_27_1958),
    ("Thu, 27 Nov 1958", NOV_27_1958),
    ("Thursday, November 27th", NOV_27),
    ("November 27", NOV_27),
    ("27th November", NOV_27),
    ("Nov. 27", NOV_27),
    ("May 5", RememberedDay(5, 5)),
    ("born 27 Nov 1958", NOV_27_1958),
    ("27 tháng 11 năm 1958", NOV_27_1958),
    ("ngày 15 tháng 4 âm lịch", lunar(4, 15)),
    ("27/11/1958", NOV_27_1958),  # a month 27 can only be the other way round
    ("11/27/1958", NOV_27_1958),
    ("27111958", NOV_27_1958),
    ("20021985", RememberedDay(2, 20, 1985)),
    ("2.29", RememberedDay(2, 29)),
    ("\u200e11/27/1958\u200f", NOV_27_1958),  # as copied out of a Windows dialog
    ("1604-11-27", NOV_27),
    ("0000-11-27", NOV_27),
    ("1958", RememberedDay(None, None, 1958)),
    ("1958년생", RememberedDay(None, None, 1958)),
    ("58년생", RememberedDay(None, None, 1958)),
    ("1958.0", RememberedDay(None, None, 1958)),
    ("昭和33年生まれ", RememberedDay(None, None, 1958)),
    ("S33", RememberedDay(None, None, 1958)),
    ("음력 10월 19일", lunar(10, 19)),
    ("음 10월 19일", lunar(10, 19)),
    ("10월 19일(음력)", lunar(10, 19)),
    ("(음) 1958-10-19", lunar(10, 19, 1958)),
    ("음)1958.10.19", lunar(10, 19, 1958)),
    ("旧暦10月19日", lunar(10, 19)),
    ("10月19日（陰）", lunar(10, 19)),
    ("農曆十月十九日", lunar(10, 19)),
    ("昭和33年 旧暦10月19日", lunar(10, 19, 1958)),
    ("음력 윤4월 15일", lunar(4, 15, leap=True)),
    ("4월(윤) 15일", lunar(4, 15, leap=True)),
    ("음력 4월 15일 (윤달)", lunar(4, 15, leap=True)),
    ("1974-윤4-15", lunar(4, 15, 1974, leap=True)),
    ("윤사월 보름", lunar(4, 15, leap=True)),
    ("閏4月15日", lunar(4, 15, leap=True)),
    ("lunar 1974-04-15 leap", lunar(4, 15, 1974, leap=True)),
    ("섣달 그믐날", lunar(12, 30)),
    ("정월 대보름", lunar(1, 15)),
    ("사월 초파일", lunar(4, 8)),
    ("음력 시월 초하루", lunar(10, 1)),
    ("음력 10월 초 5일", lunar(10, 5)),
    ("음력 2월 30일", lunar(2, 30)),
]

READ_BY_COUNTRY = [
    ("KR", "11-27", NOV_27),
    ("KR", "11/27", NOV_27),
    ("KR", "11. 27.", NOV_27),
    ("KR", "1127", NOV_27),
    ("KR", "0229", RememberedDay(2, 29)),
    ("KR", "음 10.19", lunar(10, 19)),
    ("KR", "음1019", lunar(10, 19)),
    ("KR", "58/10/19(음)", lunar(10, 19, 1958)),
    ("KR", "58년 10월19일생(음)", lunar(10, 19, 1958)),
    ("KR", "윤4/15", lunar(4, 15, leap=True)),
    ("KR", "581127", NOV_27_1958),
    ("KR", "58.11.27", NOV_27_1958),
    ("KR", "'58.11.27", NOV_27_1958),
    ("KR", "58년 11월 27일", NOV_27_1958),
    ("KR", "581127-1", NOV_27_1958),  # as on an identity card
    ("KR", "011127-3******", RememberedDay(11, 27, 2001)),
    ("KR", "05/11/1958", RememberedDay(5, 11, 1958)),
    ("JP", "11ー27", NOV_27),
    ("JP", "１１／２７", NOV_27),
    ("JP", "11・27", NOV_27),
    ("JP", "58/11/27", NOV_27_1958),
    ("US", "11/27", NOV_27),
    ("US", "27/11", NOV_27),
    ("US", "5/11", RememberedDay(5, 11)),
    ("US", "05/11/1958", RememberedDay(5, 11, 1958)),
    ("US", "11/27/58", NOV_27_1958),
    ("US", "112758", NOV_27_1958),
    ("US", "581127", NOV_27_1958),
    ("US", "11/27/1958 12:00:00 AM", NOV_27_1958),
    ("us", "05/11/1958", RememberedDay(5, 11, 1958)),
    ("GB", "5/11", RememberedDay(11, 5)),
    ("GB", "11/27", NOV_27),
    ("GB", "05/11/1958", RememberedDay(11, 5, 1958)),
    ("VN", "05/11/1958", RememberedDay(11, 5, 1958)),
    ("AU", "05111958", RememberedDay(11, 5, 1958)),
    ("DE", "27.11.58", NOV_27_1958),
    ("DE", "27.11.", NOV_27),
]

REFUSED = [
    ("KR", ""),
    ("KR", "   "),
    ("KR", "-"),
    ("KR", "없음"),
    ("KR", "다음 주 화요일"),
    ("KR", "2월 31일"),
    ("KR", "13월 5일"),
    ("KR", "13-05"),
    ("KR", "2026-13-01"),
    ("KR", "1958-27-11"),  # after a year comes the month, everywhere
    ("KR", "1958-02-29"),
    ("KR", "58.2.30"),  # no day, and not to be turned round into one
    ("KR", "13.2.30"),
    ("KR", "05/11/58"),  # three days could be meant
    ("KR", "음력 1월 31일"),
    ("KR", "음력 13월 1일"),
    ("KR", "양력 윤4월 15일"),  # the sun has no leap month
    ("KR", "양력 11.27 (음력 10.19)"),  # two days
    ("KR", "윤달 15일"),
    ("KR", "윤 1958"),
    ("KR", "1958-11"),
    ("KR", "1958년 11월"),
    ("KR", "58"),
    ("KR", "612"),
    ("KR", "5811271"),
    ("KR", "195811"),
    ("KR", "1604"),
    ("KR", "2985-01-01"),
    ("KR", "0958-01-01"),
    ("KR", "4501-01-01"),
    ("KR", "1958-11-27 정숙"),
    ("KR", "9" * 5000),
    ("JP", "昭和64年1月8日"),
    ("JP", "平成32年1月1日"),
    ("JP", "昭和65年"),
    ("JP", "昭和33年2月30日"),
    ("JP", "昭和0年1月1日"),
    ("JP", "58年11月27日"),  # 昭和 or 1958
    ("JP", "58年"),
    ("US", "581127-1"),
    ("US", "Feb 30"),
    ("US", "Nov 1958"),
    ("US", "Nov 58"),
    ("US", "02/30/1958"),
    ("US", "31/02/2000"),
    ("US", "13/13/1958"),
    ("GB", "31/02/1958"),
    ("GB", "0/0/00"),
]


@pytest.mark.parametrize("country", ["KR", "JP", "US", "GB"])
@pytest.mark.parametrize(("typed", "day"), READ_ANYWHERE)
def test_a_day_is_read_as_it_is_typed_in_whatever_country(
    country: str, typed: str, day: RememberedDay
) -> None:
    assert read_day(typed, country=country, today=TODAY) == day


@pytest.mark.parametrize(("country", "typed", "day"), READ_BY_COUNTRY)
def test_which_number_is_the_month_follows_the_country_of_the_shop(
    country: str, typed: str, day: RememberedDay
) -> None:
    assert read_day(typed, country=country, today=TODAY) == day


@pytest.mark.parametrize(("country", "typed"), REFUSED)
def test_what_is_no_day_or_could_be_several_is_refused_as_it_was_typed(
    country: str, typed: str
) -> None:
    with pytest.raises(DayUnreadableError) as refused:
        read_day(typed, country=country, today=TODAY)
    assert refused.value.typed == typed


@pytest.mark.parametrize(
    ("today", "typed", "year"),
    [
        (date(2026, 11, 22), "26.12.25", 2026),
        (date(2026, 11, 22), "27.1.1", 1927),
        (date(2026, 11, 22), "00.1.1", 2000),
        (date(2031, 1, 1), "31.1.1", 2031),
        (None, "29.1.1", 2029),
        (None, "30.1.1", 1930),
    ],
)
def test_two_digits_are_the_latest_such_year_that_has_begun(
    today: date | None, typed: str, year: int
) -> None:
    assert read_day(typed, today=today).year == year


@given(REMEMBERED_DAYS, st.sampled_from(COUNTRIES), st.one_of(st.none(), DAYS))
def test_a_written_day_is_read_as_the_same_day_everywhere(
    day: RememberedDay, country: str, today: date | None
) -> None:
    assert read_day(write_day(day), country=country, today=today) == day


@given(
    st.text()
    | st.from_regex(r"[음윤旧SsHh(]?[0-9]{0,8}[-./년年 ]?[0-9월月]{0,4}[-./ ]?[0-9일日)T:]{0,4}")
)
def test_whatever_is_typed_is_a_day_or_refused_and_nothing_else_goes_wrong(typed: str) -> None:
    with suppress(DayUnreadableError):
        assert isinstance(read_day(typed, today=TODAY), RememberedDay)


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (NOV_27_1958, "1958-11-27"),
        (NOV_27, "--11-27"),
        (RememberedDay(None, None, 1958), "1958"),
        (lunar(10, 19), "lunar --10-19"),
        (lunar(4, 15, 1974, leap=True), "lunar 1974-04-15 leap"),
    ],
)
def test_a_day_is_written_in_one_form(day: RememberedDay, written: str) -> None:
    assert write_day(day) == written


@pytest.mark.parametrize(
    ("month", "day", "year", "calendar", "leap"),
    [
        (2, 31, None, Calendar.SOLAR, False),
        (2, 30, None, Calendar.SOLAR, False),
        (2, 29, 1958, Calendar.SOLAR, False),
        (2, 29, 1900, Calendar.SOLAR, False),
        (4, 31, None, Calendar.SOLAR, False),
        (13, 1, None, Calendar.SOLAR, False),
        (0, 1, None, Calendar.SOLAR, False),
        (1, 0, None, Calendar.SOLAR, False),
        (1, 31, None, Calendar.LUNAR, False),
        (13, 1, None, Calendar.LUNAR, False),
        (4, 15, None, Calendar.SOLAR, True),
        (None, None, 1958, Calendar.LUNAR, True),
        (11, None, 1958, Calendar.SOLAR, False),
        (None, 27, 1958, Calendar.SOLAR, False),
        (None, None, None, Calendar.SOLAR, False),
        (None, None, 1604, Calendar.SOLAR, False),
        (1, 1, 1582, Calendar.SOLAR, False),
        (1, 1, 2201, Calendar.SOLAR, False),
    ],
)
def test_a_day_that_cannot_be_is_not_remembered(
    month: int | None, day: int | None, year: int | None, calendar: Calendar, leap: bool
) -> None:
    with pytest.raises(DayUnreadableError):
        RememberedDay(month, day, year, calendar, leap)


@pytest.mark.parametrize("year", [0, 1604])
def test_the_year_a_phone_writes_for_no_year_is_none(year: int) -> None:
    # 29 February goes with both: they are leap years, which is why phones take them.
    assert RememberedDay(2, 29, year) == RememberedDay(2, 29)


@pytest.mark.parametrize(
    ("day", "year", "kept"),
    [
        (NOV_27, 2026, date(2026, 11, 27)),
        (NOV_27_1958, 1957, None),
        (NOV_27_1958, 1958, date(1958, 11, 27)),
        (RememberedDay(2, 29), 2028, date(2028, 2, 29)),
        (RememberedDay(2, 29), 2026, date(2026, 2, 28)),
        (RememberedDay(2, 29), 2100, date(2100, 2, 28)),
        (RememberedDay(None, None, 1958), 2026, None),
        (NOV_27, 0, None),
        (NOV_27, 10000, None),
        (lunar(10, 19), 2026, date(2026, 11, 27)),
        (lunar(12, 12), 2026, date(2027, 1, 19)),  # a 12th month falls in the next solar year
        (lunar(6, 15, leap=True), 2025, date(2025, 8, 8)),
        (lunar(6, 15, leap=True), 2026, date(2026, 7, 28)),  # no leap month: the plain one
        (lunar(6, 15), 2025, date(2025, 7, 9)),  # and not the leap one
        (lunar(6, 30, leap=True), 2025, date(2025, 8, 22)),  # that leap month has 29 days
        (lunar(6, 30, leap=True), 2026, date(2026, 8, 12)),
        (lunar(12, 30), 2025, date(2026, 2, 16)),  # the 29th
        (lunar(12, 30), 2026, date(2027, 2, 6)),
        (lunar(11, 18), 2050, date(2050, 12, 31)),
        (lunar(11, 20), 2050, None),  # past the calendar's end
        (lunar(11, 30), 2050, None),
        (lunar(1, 1), 2051, None),
    ],
)
def test_a_day_is_kept_on_its_solar_day_of_a_year(
    day: RememberedDay, year: int, kept: date | None
) -> None:
    assert day.solar_in(year) == kept


@pytest.mark.parametrize(
    ("day", "today", "following"),
    [
        (NOV_27, date(2026, 11, 22), date(2026, 11, 27)),
        (NOV_27, date(2026, 11, 27), date(2026, 11, 27)),
        (NOV_27, date(2026, 11, 28), date(2027, 11, 27)),
        (RememberedDay(2, 29), date(2027, 3, 1), date(2028, 2, 29)),
        (RememberedDay(2, 29), date(2026, 3, 1), date(2027, 2, 28)),
        # A wedding that is still to come is not kept before it has been.
        (RememberedDay(5, 1, 2028), date(2026, 11, 22), date(2028, 5, 1)),
        (lunar(10, 19), date(2026, 11, 22), date(2026, 11, 27)),
        # The lunar year before is still going on in January.
        (lunar(12, 12), date(2027, 1, 1), date(2027, 1, 19)),
        (lunar(12, 12), date(2027, 1, 20), date(2028, 1, 8)),
        # Twice in 2027, and not at all in 2028.
        (lunar(11, 25), date(2027, 1, 1), date(2027, 1, 2)),
        (lunar(11, 25), date(2027, 1, 3), date(2027, 12, 22)),
        (lunar(11, 25), date(2027, 12, 23), date(2029, 1, 9)),
        (lunar(10, 19), date(2050, 12, 31), None),
        (lunar(12, 15), date(2050, 6, 1), None),
        (lunar(10, 19), date.max, None),
        (RememberedDay(1, 1), date.max, None),
        (RememberedDay(12, 31), date.max, date.max),
        (RememberedDay(1, 1), date.min, date.min),
        (RememberedDay(None, None, 1958), date(2026, 11, 22), None),
    ],
)
def test_the_next_time_a_day_is_kept(
    day: RememberedDay, today: date, following: date | None
) -> None:
    assert day.next_on_or_after(today) == following


@pytest.mark.parametrize(
    ("day", "on", "years"),
    [
        (NOV_27, date(2026, 11, 27), None),
        (NOV_27_1958, date(2026, 11, 27), 68),
        (NOV_27_1958, date(2026, 11, 26), 67),
        (NOV_27_1958, date(1958, 11, 27), 0),
        (NOV_27_1958, date(1958, 11, 26), None),
        (RememberedDay(2, 29, 1960), date(2026, 2, 28), 66),
        (RememberedDay(2, 29, 1960), date(2028, 2, 28), 67),
        (RememberedDay(None, None, 1958), date(2026, 1, 1), 68),
        (RememberedDay(None, None, 2027), date(2026, 1, 1), None),
        # Born on 20 January 1959; on 19 January 2027 lunar 2026 is still going on.
        (lunar(12, 12, 1958), date(2027, 1, 19), 68),
        (lunar(12, 12, 1958), date(2027, 1, 18), 67),
        (lunar(12, 12, 1958), date(1959, 1, 20), 0),
        (lunar(12, 12, 1958), date(1959, 1, 19), None),
        (lunar(12, 12, 1958), date(2050, 12, 31), 91),
        (lunar(12, 12, 1958), date(2051, 1, 1), None),
        (lunar(None, None, 1958), date(2027, 1, 19), 68),
    ],
)
def test_how_many_years_it_is(day: RememberedDay, on: date, years: int | None) -> None:
    assert day.years_on(on) == years


@given(KEPT_DAYS, DAYS)
def test_the_next_time_is_not_before_today_and_there_is_none_between(
    day: RememberedDay, today: date
) -> None:
    every = {day.solar_in(year) for year in range(1890, 2072)} | {day.solar_in(day.year or 2000)}
    coming = [kept for kept in every if kept is not None and kept >= today]
    assert day.next_on_or_after(today) == min(coming, default=None)


@given(SOLAR_DAYS.filter(is_a_day), DAYS)
def test_a_solar_day_keeps_its_month_and_day_but_for_29_february(
    parts: tuple[int, int, int | None, Calendar, bool], today: date
) -> None:
    month, day, *_ = parts
    kept = RememberedDay(*parts).next_on_or_after(today)
    assert kept is not None
    if (month, day) == (2, 29):
        assert (kept + timedelta(days=1)).month == 3
    else:
        assert (kept.month, kept.day) == (month, day)


@given(st.integers(1, 12), st.integers(1, 30), st.booleans(), st.integers(1900, 2049))
def test_a_lunar_day_keeps_its_lunar_month_and_its_day_or_the_last_of_the_month(
    month: int, day: int, leap: bool, year: int
) -> None:
    kept = lunar(month, day, leap=leap).solar_in(year)
    assert kept is not None
    found = lunar_from_solar(kept)
    assert found is not None
    assert (found.year, found.month) == (year, month)
    assert found.leap <= leap
    if found.day != day:
        tomorrow = lunar_from_solar(kept + timedelta(days=1))
        assert (found.day, day) == (29, 30)
        assert tomorrow is not None
        assert tomorrow.day == 1


@given(KEPT_DAYS.filter(lambda day: day.year is not None), DAYS)
def test_on_the_day_it_is_kept_a_year_more_has_gone_by_than_the_day_before(
    day: RememberedDay, today: date
) -> None:
    kept = day.next_on_or_after(today)
    if kept is None:
        return
    before, on = day.years_on(kept - timedelta(days=1)), day.years_on(kept)
    assert on == (0 if before is None else before + 1)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        " - ",
        "—",
        "0",
        "0.0",
        "0/0/00",
        "0000-00-00",
        "0000-00-00 00:00:00",
        "1/1/4501",
        "4501-01-01",
        "1900-01-00",
        "1900-01-01 00:00:00",
        "1899-12-30",
        "12/30/1899",
    ],
)
def test_a_cell_that_programs_leave_for_no_day_means_none(cell: str) -> None:
    assert means_no_day(cell)


@pytest.mark.parametrize(
    "cell",
    [
        "1958-11-27",
        "--11-27",
        "1900-01-02",
        "1901-01-01",
        "11.27",
        "십일월",
        "2월 31일",
        "x",
        "9" * 5000,
    ],
)
def test_a_cell_with_a_day_or_a_slip_in_it_does_not_mean_none(cell: str) -> None:
    assert not means_no_day(cell)
