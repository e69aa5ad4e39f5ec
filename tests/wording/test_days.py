from datetime import date, time

import pytest

from shopcrm.wording import days
from shopcrm.wording.days import (
    by_time,
    clock_time,
    late_by,
    long_day,
    lunar_day,
    plain_day,
    relative_day,
    remembered_day,
    short_day,
    slim_day,
)

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "12월 8일(화)"), ("ja", "12月8日（火）"), ("en", "Tue, Dec 8")],
)
def test_a_day_is_said_with_its_weekday(language: str, said: str) -> None:
    assert short_day(date(2026, 12, 8), language, TODAY) == said
    assert short_day(date(2026, 12, 8), language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "2027년 9월 15일(수)"), ("ja", "2027年9月15日（水）"), ("en", "Wed, Sep 15, 2027")],
)
def test_the_year_is_said_when_the_day_is_nearer_in_another(language: str, said: str) -> None:
    assert short_day(date(2027, 9, 15), language, TODAY) == said


@pytest.mark.parametrize(
    ("day", "today", "has_year"),
    [
        (date(2027, 1, 5), TODAY, False),
        (date(2027, 5, 25), TODAY, False),
        (date(2027, 5, 26), TODAY, True),
        (date(2026, 5, 26), TODAY, False),
        (date(2026, 5, 25), TODAY, True),
        (date(2028, 2, 29), date(2027, 12, 1), False),
        (date(2028, 2, 29), date(2027, 6, 1), True),
        (date(2025, 12, 31), date(2026, 1, 1), False),
        (date.max, TODAY, True),
        (date.min, TODAY, True),
    ],
)
def test_half_a_year_off_is_where_the_year_begins_to_matter(
    day: date, today: date, has_year: bool
) -> None:
    assert (str(day.year) in short_day(day, "ko", today)) is has_year


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "2026년 11월 24일 (화)"),
        ("ja", "2026年11月24日（火）"),
        ("en", "Tuesday, November 24, 2026"),
    ],
)
def test_the_head_of_a_sheet_says_the_whole_day(language: str, said: str) -> None:
    assert long_day(TODAY, language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "11월 24일 화요일"), ("ja", "11月24日 火曜日"), ("en", "Tuesday, November 24")],
)
def test_the_top_of_the_window_says_the_day_without_its_year(language: str, said: str) -> None:
    assert plain_day(TODAY, language) == said


@pytest.mark.parametrize(
    ("language", "country", "said"),
    [
        ("ko", "KR", "금 11/27"),
        ("ja", "JP", "金 11/27"),
        ("en", "US", "Fri 11/27"),
        ("en", "GB", "Fri 27/11"),
        ("ko", "GB", "금 11/27"),
    ],
)
def test_a_pill_says_the_day_in_few_letters(language: str, country: str, said: str) -> None:
    assert slim_day(date(2026, 11, 27), language, country) == said


@pytest.mark.parametrize(
    ("day", "korean", "japanese", "english"),
    [
        (date(2026, 11, 12), "12일 전", "12日前", "12 d ago"),
        (date(2026, 11, 23), "어제", "昨日", "yesterday"),
        (date(2026, 11, 24), "오늘", "今日", "today"),
        (date(2026, 11, 25), "내일", "明日", "tomorrow"),
        (date(2026, 11, 27), "3일 뒤", "3日後", "in 3 d"),
        (date(2026, 11, 11), "13일 전", "13日前", "13 d ago"),
        (date(2026, 11, 10), "2주 전", "2週間前", "2 wk ago"),
        (date(2026, 10, 6), "7주 전", "7週間前", "7 wk ago"),
        (date(2026, 9, 26), "8주 전", "8週間前", "8 wk ago"),
        (date(2026, 9, 25), "2달 전", "2か月前", "2 mo ago"),
        (date(2025, 11, 25), "12달 전", "12か月前", "12 mo ago"),
        (date(2025, 11, 24), "1년 전", "1年前", "1 yr ago"),
        (date(2026, 12, 8), "2주 뒤", "2週間後", "in 2 wk"),
    ],
)
def test_how_far_a_day_is_off(day: date, korean: str, japanese: str, english: str) -> None:
    said = [relative_day(day, TODAY, language) for language in ("ko", "ja", "en")]
    assert said == [korean, japanese, english]


def test_how_late_something_is() -> None:
    assert [late_by(2, language) for language in ("ko", "ja", "en")] == [
        "2일 늦음",
        "2日遅れ",
        "2 days late",
    ]
    assert late_by(1, "en") == "1 day late"


@pytest.mark.parametrize(
    ("hour", "plain", "english"),
    [
        (time(15, 40), "15:40", "3:40 pm"),
        (time(9, 5), "9:05", "9:05 am"),
        (time(0, 0), "0:00", "12:00 am"),
        (time(12, 0), "12:00", "12:00 pm"),
        (time(23, 59), "23:59", "11:59 pm"),
    ],
)
def test_the_hour_is_said_as_the_country_reads_clocks(hour: time, plain: str, english: str) -> None:
    assert clock_time(hour, "ko") == clock_time(hour, "ja") == plain
    assert clock_time(hour, "en") == english


def test_until_when_an_answer_is_owed() -> None:
    said = [by_time(time(15, 40), language) for language in ("ko", "ja", "en")]
    assert said == ["15:40까지", "15:40まで", "by 3:40 pm"]


def test_a_lunar_birthday_is_said_in_both_calendars() -> None:
    day = date(2026, 11, 27)
    assert remembered_day(day, "ko", (10, 19)) == "11월 27일 금요일 / 음력 10월 19일"
    assert remembered_day(day, "ko") == "11월 27일 금요일"
    assert lunar_day(2, 3, "ko", leap=True) == "음력 윤2월 3일"
    assert remembered_day(day, "ja", (10, 19)) == "11月27日 金曜日 / 旧暦10月19日"
    assert remembered_day(day, "en", (10, 19)) == "Friday, November 27 / lunar month 10, day 19"


def test_a_language_we_do_not_speak_is_answered_in_english() -> None:
    assert short_day(date(2026, 12, 8), "fr") == "Tue, Dec 8"


def test_every_table_knows_the_three_languages() -> None:
    tables = (days.WEEKDAYS, days.FULL_WEEKDAYS, days.SHORT, days.SHORT_WITH_YEAR, days.LONG)
    more = (days.PLAIN, days.LUNAR, days.NEAR, days.AGO, days.AHEAD)
    assert {frozenset(table) for table in (*tables, *more)} == {frozenset(("ko", "ja", "en"))}
