import unicodedata
from datetime import date, time

import pytest

from shopcrm.domain.notes.hearing import HeardKind, HeardNote, hear
from shopcrm.domain.opening import OpeningDays
from tests.domain.notes_sentences import meaning

TUESDAY = date(2026, 11, 24)
SUNDAYS_OFF = OpeningDays(closed_weekdays=frozenset({6}))


def listen(
    note: str,
    country: str = "KR",
    opening: OpeningDays = OpeningDays(),  # noqa: B008  it is frozen
    now: time | None = None,
) -> HeardNote:
    return hear(note, TUESDAY, opening, {}, country=country, now=now)


@pytest.mark.parametrize(("country", "note", "about"), meaning.ABOUT)
def test_a_follow_up_is_about_its_clause_without_the_day(
    country: str, note: str, about: str
) -> None:
    (heard,) = listen(note, country).days
    assert heard.about == about


@pytest.mark.parametrize(("country", "note", "day", "event"), meaning.EVENTS)
def test_an_event_is_asked_about_the_day_after(
    country: str, note: str, day: str, event: str
) -> None:
    listened = listen(note, country)
    (heard,) = listened.days
    assert (heard.kind, str(heard.day), heard.at) == (HeardKind.EVENT, day, None)
    (found,) = listened.events
    assert found.words == note[found.start : found.end] == event
    assert heard.said is not None
    assert (heard.said - found.day).days == 1
    assert heard.after == found


@pytest.mark.parametrize(("country", "note", "day"), meaning.NO_EVENT)
def test_a_call_about_an_event_stays_a_call_on_its_day(country: str, note: str, day: str) -> None:
    listened = listen(note, country)
    assert [(heard.kind, str(heard.day)) for heard in listened.days] == [(HeardKind.CALL_BACK, day)]
    assert listened.events == ()
    assert listened.days[0].after is None


@pytest.mark.parametrize(("country", "note", "words", "year"), meaning.NO_DAYS)
def test_a_day_that_no_calendar_has_is_told_and_makes_no_follow_up(
    country: str, note: str, words: str, year: int
) -> None:
    listened = listen(note, country)
    assert listened.days == ()
    (missing,) = listened.no_days
    assert missing.words == note[missing.start : missing.end] == words
    assert missing.year == year


@pytest.mark.parametrize(("country", "note"), meaning.NO_MISTAKE)
def test_what_is_no_mistaken_day_is_told_to_nobody(country: str, note: str) -> None:
    assert listen(note, country).no_days == ()


@pytest.mark.parametrize(("country", "note", "day"), meaning.ANSWERS)
def test_a_question_of_hers_is_an_answer_we_owe(country: str, note: str, day: str) -> None:
    (heard,) = listen(note, country).days
    assert (heard.kind, str(heard.day)) == (HeardKind.ANSWER, day)


@pytest.mark.parametrize("note", meaning.NO_ANSWER)
def test_what_was_answered_or_asked_by_us_is_owed_to_nobody(note: str) -> None:
    assert listen(note, "US").days == ()


def test_an_answer_without_a_day_is_owed_on_the_next_open_day() -> None:
    closed_tomorrow = OpeningDays(closed=frozenset({date(2026, 11, 25)}))
    (heard,) = listen("값을 알아봐 달라고 하심", opening=closed_tomorrow).days
    assert (heard.kind, heard.day) == (HeardKind.ANSWER, date(2026, 11, 26))


def test_what_was_asked_is_told_beside_the_day_of_the_answer() -> None:
    (heard,) = listen("수수팥떡 값 문의. 금요일까지 전화드리기로 함").days
    assert heard.about == "수수팥떡 값 문의 · 전화드리기로 함"


@pytest.mark.parametrize(("country", "note", "hour"), meaning.HOURS)
def test_an_hour_beside_the_day_is_kept(country: str, note: str, hour: str | None) -> None:
    (heard,) = listen(note, country).days
    assert heard.at == (time.fromisoformat(hour) if hour else None)


@pytest.mark.parametrize(
    ("note", "said", "day"),
    [
        ("다음 주 일요일에 전화", "2026-12-06", "2026-12-07"),
        ("12/6 배달", "2026-12-06", "2026-12-07"),
        ("닷새 뒤 전화", "2026-11-29", "2026-11-30"),
        ("12月6日に電話", "2026-12-06", "2026-12-07"),
        ("Call on Sunday", "2026-11-29", "2026-11-30"),
        # The day after the wedding is a Sunday.
        ("12월 5일 딸 결혼식", "2026-12-06", "2026-12-07"),
        # Before a day is before it, not after.
        ("12월 7일 전에 전화", "2026-12-06", "2026-12-05"),
    ],
)
def test_a_closed_day_moves_and_says_so(note: str, said: str, day: str) -> None:
    (heard,) = listen(note, opening=SUNDAYS_OFF).days
    assert (str(heard.said), str(heard.day), heard.moved) == (said, day, True)


SUNDAYS_AND_MONDAYS_OFF = OpeningDays(closed_weekdays=frozenset({0, 6}))


@pytest.mark.parametrize(
    "note",
    [
        "12월 20일 결혼식 답례떡 100개 주문",
        "12월 20일 결혼식, 답례떡 100개 주문",
        "12월 20일 잔치에 쓸 꿀떡",
        "12월 20일에 백설기 3되 찾으러 오심",
        "12월 20일 꿀떡 100개 전화로 주문하심",
        "12月20日に使う赤飯",
        "12月20日の法事用のお饅頭",
        "12月20日にお菓子10箱 受け取り",
        "honey cakes for Dec 20",
        "pick up on Dec 20",
    ],
)
def test_goods_that_are_needed_on_a_closed_day_are_made_before_it(note: str) -> None:
    (heard,) = listen(note, opening=SUNDAYS_AND_MONDAYS_OFF).days
    assert (str(heard.said), str(heard.day), heard.moved) == ("2026-12-20", "2026-12-19", True)


@pytest.mark.parametrize(
    "note", ["12월 20일에 주문 건으로 전화", "12月20日に注文の件で電話", "call on Dec 20 re order"]
)
def test_a_call_about_an_order_waits_for_an_open_day(note: str) -> None:
    (heard,) = listen(note, opening=SUNDAYS_AND_MONDAYS_OFF).days
    assert str(heard.day) == "2026-12-22"


def test_goods_are_never_made_before_today() -> None:
    tomorrow_off = OpeningDays(closed_weekdays=frozenset({2}))
    (heard,) = listen("내일 백설기 3되 찾으러 오심", opening=tomorrow_off).days
    assert (heard.day, heard.said) == (TUESDAY, date(2026, 11, 25))
    both_off = OpeningDays(closed_weekdays=frozenset({1, 2}))
    (heard,) = listen("내일 백설기 3되 찾으러 오심", opening=both_off).days
    assert (heard.day, heard.said) == (date(2026, 11, 26), date(2026, 11, 25))


def test_an_open_day_stays_where_it_was_said() -> None:
    (heard,) = listen("12/5 배달", opening=SUNDAYS_OFF).days
    assert (heard.day, heard.said, heard.moved) == (date(2026, 12, 5), date(2026, 12, 5), False)


def test_holidays_of_the_country_are_closed_days_too() -> None:
    (heard,) = listen(
        "크리스마스에 전화", opening=OpeningDays(frozenset({5, 6}), holidays_of="KR")
    ).days
    assert (heard.said, heard.day) == (date(2026, 12, 25), date(2026, 12, 28))


def test_an_errand_of_today_whose_hour_has_gone_by_is_still_for_today() -> None:
    # It is owed all the same; only its hour is not one to wait for any more.
    (late,) = listen("오늘 3시에 전화", now=time(16)).days
    assert (late.day, late.at) == (TUESDAY, None)
    (ahead,) = listen("오늘 3시에 전화", now=time(14)).days
    assert (ahead.day, ahead.at) == (TUESDAY, time(15))


@pytest.mark.parametrize(
    ("note", "now", "day"),
    [
        ("저녁에 전화", time(14), "2026-11-24"),
        ("저녁에 전화", time(22), "2026-11-25"),
        ("오후에 전화", time(18, 30), "2026-11-25"),
        ("夕方に電話", time(14), "2026-11-24"),
        ("夜に電話", time(19), "2026-11-24"),
        ("call in the afternoon", time(19), "2026-11-25"),
    ],
)
def test_the_next_evening_is_meant(note: str, now: time, day: str) -> None:
    (heard,) = listen(note, now=now).days
    assert (str(heard.day), heard.at) == (day, None)


def test_an_evening_with_an_hour_is_an_hour() -> None:
    assert [heard.at for heard in listen("오늘 저녁에 7시쯤 전화").days] == [time(19)]


def test_hours_are_counted_from_now() -> None:
    (heard,) = listen("2시간 뒤 전화", now=time(14, 20)).days
    assert (heard.day, heard.at) == (TUESDAY, time(16, 20))
    (heard,) = listen("2시간 뒤 전화", now=time(23, 20)).days
    assert (heard.day, heard.at) == (date(2026, 11, 25), time(1, 20))
    (heard,) = listen("2時間後に電話").days
    assert (heard.day, heard.at) == (TUESDAY, None)


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("백설기 확정. 2주 뒤 전화", "2주 뒤"),
        ("１２月８日（火）に電話", "１２月８日（火）"),
        ("CALL NEXT TUE please", "NEXT TUE"),
        ("오늘 왔다 가심 🙂 12/8(화)에 전화", "12/8(화)"),
        ("다음　주\u00a0화요일에 전화", "다음　주\u00a0화요일"),
        (unicodedata.normalize("NFD", "백설기 확정. 다음 주 화요일에 전화"), None),
    ],
)
def test_the_words_of_a_chip_are_those_of_the_note(note: str, words: str | None) -> None:
    (heard,) = listen(note).days
    assert note[heard.start : heard.end] == heard.words
    expected = words or unicodedata.normalize("NFD", "다음 주 화요일")
    assert heard.words == expected


def test_the_verb_stays_behind_a_long_reason() -> None:
    note = "보자기 포장에 이름을 새겨 달라고 하시는 " * 6 + "상담. 내일 전화"
    (heard,) = listen(note).days
    assert len(heard.about) <= 80
    assert heard.about.endswith("… · 전화")


def test_a_long_clause_is_cut_where_a_word_ends() -> None:
    note = "내일 " + "보자기 포장에 이름을 새겨 달라고 하시는 " * 6 + "전화"
    (heard,) = listen(note).days
    assert len(heard.about) <= 80
    assert heard.about.endswith("…")


def test_an_empty_note_says_nothing() -> None:
    assert listen("") == HeardNote()
    assert listen(" \n\t") == HeardNote()
