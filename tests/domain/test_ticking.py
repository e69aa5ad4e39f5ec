"""The paper comes back."""

from __future__ import annotations

import contextlib
import unicodedata
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shopcrm.domain.notes.records import HeardDay, HeardKind, HeardNote
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.ticking import PAPER_LIMIT, Tick, TickAction, read_ticks, write_ticks
from shopcrm.errors import TickUnreadableError

TODAY = date(2026, 11, 24)  # a Tuesday
ALWAYS = OpeningDays()
SUNDAYS_OFF = OpeningDays(closed_weekdays=frozenset({6}))

DONE = TickAction.DONE
NO_ANSWER = TickAction.NO_ANSWER
NOT_WANTED = TickAction.NOT_WANTED
NEXT_VISIT = TickAction.NEXT_VISIT


def read(text: str, opening: OpeningDays = ALWAYS, country: str = "KR") -> tuple[Tick, ...]:
    return read_ticks(text, TODAY, opening, country)


def done(*lines: int | str) -> tuple[Tick, ...]:
    return tuple(Tick(line, DONE) for line in lines)


def moved(line: int, month: int, day: int, year: int = 2026) -> Tick:
    return Tick(line, TickAction.MOVE, date(year, month, day))


def note(line: int, words: str) -> Tick:
    return Tick(line, TickAction.NOTE, words=words)


@pytest.mark.parametrize(
    ("typed", "ticks"),
    [
        (
            "12 ok, 13 no answer, 14 fri, 15 note: she moved",
            (*done(12), Tick(13, NO_ANSWER), moved(14, 11, 27), note(15, "she moved")),
        ),
        (
            "12 했어요, 13 부재중, 14 금요일, 15 메모: 이사 가심, 16 싫다고 하심, 17 다음에 오시면",
            (
                *done(12),
                Tick(13, NO_ANSWER),
                moved(14, 11, 27),
                note(15, "이사 가심"),
                Tick(16, NOT_WANTED),
                Tick(17, NEXT_VISIT),
            ),
        ),
        (
            "１２　済、１３留守、１４　金曜、１５　メモ：引っ越し、１６不要、17 次回",
            (
                *done(12),
                Tick(13, NO_ANSWER),
                moved(14, 11, 27),
                note(15, "引っ越し"),
                Tick(16, NOT_WANTED),
                Tick(17, NEXT_VISIT),
            ),
        ),
        ("12 済, 13 no answer; 14 금요일", (*done(12), Tick(13, NO_ANSWER), moved(14, 11, 27))),
    ],
)
def test_the_paper_is_read_in_three_languages_and_mixed(
    typed: str, ticks: tuple[Tick, ...]
) -> None:
    assert read(typed) == ticks


@pytest.mark.parametrize(
    "typed",
    [
        "12-14 ok",
        "12 ~ 14 ok",
        "12 to 14 done",
        "12번부터 14번까지 했어요",
        "12から14まで 済",
        "12 13 14 ok",
        "12,13,14 ok",
        "12, 13 and 14 ok",
        "12번, 13번, 14번 했어요",
        "12・13・14 済",
        "12: ok\n13) ok\n14. ok",
        "12ok 13했어요 14済",
        "12 ok and 13 ok 14 ok",
        "12 ok. 13 ok. 14 ok.",
        "12 ok / 13 ok / 14 ok",
        "- 12 ok\n- 13 ok\n- 14 ok",
        "#12 ok; no. 13 ok; (14) ok",
        "12 - ok, 13 = ok, 14 → ok",
        "１２、１３、１４　ＯＫ",
        "12번은 했어요~ 13 완료! 14 통화했음",
        "  12 ok\r\n\r\n13 ok\u202814 ok ,, ",
        "12 ok, 13 ok, 12 OK, 14 Done, 12-13 yes",
    ],
)
def test_lines_are_named_as_a_person_would(typed: str) -> None:
    assert read(typed) == done(12, 13, 14)


@pytest.mark.parametrize(
    "mark",
    [
        "ok",
        "o",
        "O",
        "Ｏ",
        "○",
        "◯",
        "〇",
        "⭕",
        "✓",
        "✔",
        "✔️",
        "☑",
        "✅",
        "v",
        "V",
        "ㅇ",
        "ㅇㅇ",
        "ㅇㅋ",
        "ㅐㅏ",
        "did",
        "done",
        "y",
        "했음",
        "함",
        "통화",
        "네",
        "済み",
        "済みました",
        "完了です",
        "した",
    ],
)
def test_a_tick_has_many_faces(mark: str) -> None:
    assert read(f"12 {mark}, 13 ok") == done(12, 13)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "x",
            "X",
            "×",
            "✗",
            "❌",
            "na",
            "n/a",
            "No Answer",
            "no reply",
            "didn't answer",
            "voicemail",
        ),
        *(
            "안 받음",
            "안받음",
            "안 받으심",
            "부재",
            "부재중",
            "부재중이심",
            "통화 중",
            "연락 안 됨",
            "안 계심",
        ),
        *("留守", "留守でした", "不在", "出ない", "出なかった", "留守電", "つながらない"),
    ],
)
def test_nobody_answered(words: str) -> None:
    assert read(f"12 {words}") == (Tick(12, NO_ANSWER),)
    assert read(f"12 {unicodedata.normalize('NFD', words)}; 13 ok")[0] == Tick(12, NO_ANSWER)


@pytest.mark.parametrize(
    "words",
    [
        *("not wanted", "no thanks", "not interested", "doesn’t want", "declined"),
        *("싫다고 하심", "됐다고 하심", "됐대요", "거절하심", "필요 없다고 하심", "괜찮다고 하심"),
        *("不要", "不要とのこと", "いらない", "結構です", "断られた"),
    ],
)
def test_she_does_not_want_it(words: str) -> None:
    assert read(f"12 {words}") == (Tick(12, NOT_WANTED),)


@pytest.mark.parametrize(
    ("words", "month", "day"),
    [
        *(("fri", 11, 27), ("Friday", 11, 27), ("금요일", 11, 27), ("금욜에", 11, 27)),
        *(("금", 11, 27), ("金曜", 11, 27), ("金曜日に", 11, 27), ("金", 11, 27)),
        # A weekday is never today: it is Tuesday.
        *(("tue", 12, 1), ("화요일", 12, 1), ("火", 12, 1)),
        *(
            ("next fri", 12, 4),
            ("this fri", 11, 27),
            ("다음 주 화요일", 12, 1),
            ("다다음주 화", 12, 8),
        ),
        *(
            ("来週の火曜", 12, 1),
            ("再来週の金曜日", 12, 11),
            ("次の金曜", 11, 27),
            ("이번 주 금요일", 11, 27),
        ),
        *(("today", 11, 24), ("오늘", 11, 24), ("本日", 11, 24)),
        *(("tomorrow", 11, 25), ("내일", 11, 25), ("내일로 미룸", 11, 25), ("明日", 11, 25)),
        *(("모레", 11, 26), ("내일모레", 11, 26), ("글피", 11, 27), ("明後日", 11, 26)),
        *(("+3", 11, 27), ("+ 3", 11, 27), ("+2w", 12, 8), ("+3일", 11, 27), ("+1m", 12, 24)),
        *(("in 3 days", 11, 27), ("3 days", 11, 27), ("in 2 weeks", 12, 8), ("in a month", 12, 24)),
        *(
            ("two weeks from now", 12, 8),
            ("3일 뒤", 11, 27),
            ("3일후", 11, 27),
            ("2주 뒤에", 12, 8),
        ),
        *(
            ("2주", 12, 8),
            ("한 달 뒤", 12, 24),
            ("일주일 뒤", 12, 1),
            ("사흘 뒤", 11, 27),
            ("보름 후", 12, 9),
        ),
        *(
            ("열흘 뒤", 12, 4),
            ("3日後", 11, 27),
            ("一週間後", 12, 1),
            ("2週間後", 12, 8),
            ("1か月後", 12, 24),
        ),
        *(
            ("12/8", 12, 8),
            ("12-8", 12, 8),
            ("12.8", 12, 8),
            ("12. 8.", 12, 8),
            ("12월 8일", 12, 8),
        ),
        *(
            ("12月8日（火）", 12, 8),
            ("12/8(화)", 12, 8),
            ("2026-12-08", 12, 8),
            ("2026. 12. 8.", 12, 8),
        ),
        *(("2026年12月8日", 12, 8), ("12/8/26", 12, 8), ("Dec 8", 12, 8), ("8 December", 12, 8)),
        *(("Dec. 8th, 2026", 12, 8), ("the 8th", 12, 8), ("8일", 12, 8), ("25日", 11, 25)),
        *(("next week", 12, 1), ("다음 주", 12, 1), ("来週", 12, 1), ("next month", 12, 24)),
        *(("월말", 11, 30), ("月末", 11, 30), ("end of the month", 11, 30)),
        *(("move to fri", 11, 27), ("later: fri", 11, 27), ("call again on fri", 11, 27)),
        *(
            ("금요일 다시 전화", 11, 27),
            ("금요일로 연기", 11, 27),
            ("金曜に電話", 11, 27),
            ("→ 내일", 11, 25),
        ),
        *(("this fri", 11, 27), ("this mon", 11, 30), ("next fri", 12, 4)),
    ],
)
def test_a_line_is_put_off_to_a_day(words: str, month: int, day: int) -> None:
    assert read(f"14 {words}") == (moved(14, month, day),)
    assert read(f"14 {words}, 15 ok") == (moved(14, month, day), *done(15))
    assert read(f"13 ok 14 {words} 15 ok") == (*done(13), moved(14, month, day), *done(15))


@pytest.mark.parametrize(
    ("words", "country", "day"),
    [
        ("8/12", "GB", date(2026, 12, 8)),
        ("12/8", "GB", date(2027, 8, 12)),
        ("12/8", "US", date(2026, 12, 8)),
        ("1/3", "KR", date(2027, 1, 3)),
        ("2/29", "KR", date(2028, 2, 29)),
        ("31일", "KR", date(2026, 12, 31)),
        ("11/24", "KR", TODAY),
    ],
)
def test_a_date_without_a_year_lies_ahead_and_is_read_as_the_country_writes_it(
    words: str, country: str, day: date
) -> None:
    assert read(f"14 {words}", country=country) == (Tick(14, TickAction.MOVE, day),)


def test_a_closed_day_moves_to_the_next_open_one_and_says_so() -> None:
    (tick,) = read("14 sun", SUNDAYS_OFF)
    assert (tick.day, tick.said) == (date(2026, 11, 30), date(2026, 11, 29))


@pytest.mark.parametrize(
    ("typed", "ticks"),
    [
        ("15 note: wants 3 cakes, 16 ok", (note(15, "wants 3 cakes"), *done(16))),
        ("15 note: call 2, 3 times", (note(15, "call 2, 3 times"),)),
        ("15 note: eggs 2, 3, 16 ok", (note(15, "eggs 2, 3"), *done(16))),
        ("15 note: moved, 16, 17 ok", (note(15, "moved"), *done(16, 17))),
        ("15 메모: 3월, 4월은 쉬심", (note(15, "3월, 4월은 쉬심"),)),
        ("15 메모 떡 3개、16 부재", (note(15, "떡 3개"), Tick(16, NO_ANSWER))),
        ("15 メモ：３個、４個。16 済", (note(15, "３個、４個"), *done(16))),
        ("15 note: Fax 12-15, ok?", (note(15, "Fax 12-15, ok?"),)),
        ("15 memo - she has a dog, 16 ok", (note(15, "she has a dog"), *done(16))),
        ("15 note: paid 12,500 ok, 16 ok", (note(15, "paid 12,500 ok"), *done(16))),
        ("15 메모:떡 3개,16 했어요", (note(15, "떡 3개"), *done(16))),
        ("15 note: she moved. 16 x", (note(15, "she moved"), Tick(16, NO_ANSWER))),
        ("15 note: at 3, followup:16 ok", (note(15, "at 3"), *done("followup:16"))),
        ("15 note: first\nsecond\n16 ok", (note(15, "first\nsecond"), *done(16))),
        ("15 note: ｶﾌｪ「花」， 16 ok", (note(15, "ｶﾌｪ「花」"), *done(16))),
        ('15 note: "red, 16 ok", 17 ok', (note(15, "red, 16 ok"), *done(17))),
        ('15 note: "red" she said, 17 ok', (note(15, '"red" she said'), *done(17))),
        ("12 ok note: likes the new cake", (Tick(12, DONE, words="likes the new cake"),)),
        ("12 ok, note: likes cake, 13 ok", (Tick(12, DONE, words="likes cake"), *done(13))),
        ("12 했어요 메모: 좋아하심", (Tick(12, DONE, words="좋아하심"),)),
        ("12 ok, 12 note: a, 12 note: b", (Tick(12, DONE, words="a\nb"),)),
        ("12 note: a, 12 fri", (Tick(12, TickAction.MOVE, date(2026, 11, 27), "a"),)),
        ("12, 13 note: twins", (note(12, "twins"), note(13, "twins"))),
    ],
)
def test_a_note_keeps_its_commas_until_the_next_line_with_a_known_word(
    typed: str, ticks: tuple[Tick, ...]
) -> None:
    assert read(typed) == ticks


def test_lines_may_be_called_by_their_names() -> None:
    typed = "followup:12 ok, birthday:7:2026-11-27 x, Followup:012: ok, promise:3 done"
    assert read(typed) == (
        *done("followup:12"),
        Tick("birthday:7:2026-11-27", NO_ANSWER),
        *done("promise:3"),
    )


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("12 okk", "12 okk"),
        ("12 ok, 13 pardon, 14 ok", "13 pardon"),
        ("12 ok, 13", "13"),
        ("12 ok she liked it", "12 ok she liked it"),
        ("ok 12", "ok 12"),
        ("12 ok, 12 no answer", "12 no answer"),
        ("12 fri, 12 thu", "12 thu"),
        ("12-15 ok, 13 x", "13 x"),
        ("15-12 ok", "15-12 ok"),
        ("1-9999 ok", "1-9999 ok"),
        ("0 ok", "0 ok"),
        ("123456 ok", "123456 ok"),
        ("12:30 ok", "12:30 ok"),
        ("12.5 ok", "12.5 ok"),
        ("12: 13 ok", "12: 13 ok"),
        ("14 2/31", "14 2/31"),
        ("14 2026-02-31", "14 2026-02-31"),
        ("14 2026-11-23", "14 2026-11-23"),
        ("14 9999-01-01", "14 9999-01-01"),
        ("14월", "14월"),
        ("15 note:", "15 note:"),
        ("15 note: a\n16 okk", "16 okk"),
        ("12\n13 ok", "12"),
        ("birthday:7:2026-13-45 ok", "birthday:7:2026-13-45 ok"),
        ("cake:7 ok", "cake:7 ok"),
        ("followup:12-15 ok", "followup:12-15 ok"),
    ],
)
def test_what_cannot_be_understood_is_named_and_nothing_is_ticked(typed: str, part: str) -> None:
    with pytest.raises(TickUnreadableError) as refusal:
        read(typed)
    assert refusal.value.part == part


@pytest.mark.parametrize("typed", ["", "  \n ", " , ; \u3000"])
def test_an_empty_paper_ticks_nothing(typed: str) -> None:
    assert read(typed) == ()


def heard(phrase: str, words: str, facts: dict[str, Any]) -> HeardNote:
    start = phrase.index(words)
    day = HeardDay(
        start=start,
        end=start + len(words),
        words=words,
        day=date(2026, 12, 14),
        said=date(2026, 12, 14),
        moved=False,
        at=None,
        about="",
        kind=HeardKind.CALL_BACK,
    )
    return HeardNote(days=(replace(day, **facts),))


CHRISTMAS = "크리스마스 전전날"


@pytest.mark.parametrize(
    ("phrase", "facts", "tick"),
    [
        (CHRISTMAS, {}, moved(14, 12, 14)),
        (f"{CHRISTMAS}에 다시 전화", {}, moved(14, 12, 14)),
        (f"move to {CHRISTMAS}", {}, moved(14, 12, 14)),
        (
            CHRISTMAS,
            {"moved": True, "said": date(2026, 12, 13)},
            Tick(14, TickAction.MOVE, date(2026, 12, 14), said=date(2026, 12, 13)),
        ),
        (CHRISTMAS, {"day": None, "said": None}, Tick(14, NEXT_VISIT)),
        # An hour would be lost, an event is no day to call on, and other words may turn the meaning round.
        (CHRISTMAS, {"at": time(15)}, None),
        (CHRISTMAS, {"kind": HeardKind.EVENT}, None),
        (f"{CHRISTMAS} 말고", {}, None),
        (f"절대 {CHRISTMAS}", {}, None),
    ],
)
def test_a_day_said_at_length_is_left_to_the_ear_of_the_note_box(
    monkeypatch: pytest.MonkeyPatch, phrase: str, facts: dict[str, Any], tick: Tick | None
) -> None:
    def hear(text: str, *_: object, **__: object) -> HeardNote:
        assert text == phrase
        return heard(text, CHRISTMAS, facts)

    monkeypatch.setattr("shopcrm.domain.notes.hearing.hear", hear)
    if tick is None:
        with pytest.raises(TickUnreadableError):
            read(f"14 {phrase}, 15 ok")
    else:
        assert read(f"14 {phrase}, 15 ok") == (tick, *done(15))


PIECES = [
    *[
        "0",
        "1",
        "2",
        "3",
        "12",
        "13",
        "14",
        "15",
        "16",
        "2026",
        "99999",
        "-",
        "~",
        ",",
        ";",
        ":",
        ".",
        "、",
        "，",
        "。",
        "(",
        ")",
        "#",
        "+",
        "/",
        '"',
        "\n",
    ],
    *[
        "ok",
        "했어요",
        "済",
        "x",
        "안",
        "받음",
        "留守",
        "fri",
        "금",
        "金曜",
        "note:",
        "메모",
        "メモ：",
        "내일",
        "明日",
        "3일",
        "뒤",
        "in",
        "a",
        "weeks",
        "dec",
        "12/8",
    ],
    *(
        "followup:12",
        "birthday:7:2026-11-27",
        "birthday:7:2026-13-01",
        "まで",
        "から",
        "次回",
        "２",
        "①",
        "٣",
    ),
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join)))
@example("12 +999m")
@example("14 dec 99")
@example("14 0/0")
@example("\ud800 12 ok")
@example("12 ok note: " + "İ" * 5)
def test_any_text_is_read_or_refused_and_nothing_else_happens(typed: str) -> None:
    try:
        ticks = read(typed, SUNDAYS_OFF)
    except TickUnreadableError:
        return
    assert len({tick.line for tick in ticks}) == len(ticks)
    for tick in ticks:
        assert (tick.day is not None) == (tick.action is TickAction.MOVE)
        assert tick.day is None or (tick.day >= TODAY and SUNDAYS_OFF.is_open(tick.day))
        assert tick.words or tick.action is not TickAction.NOTE
    assert read(write_ticks(ticks), SUNDAYS_OFF) == ticks


words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])).map(
    lambda text: unicodedata.normalize("NFC", text).strip()
)
lines = st.one_of(
    st.integers(1, 9999),
    st.integers(1, 10**6).map(lambda number: f"followup:{number}"),
    st.dates(date(2026, 1, 1), date(2028, 1, 1)).map(lambda day: f"birthday:7:{day.isoformat()}"),
)


@st.composite
def ticks_of_a_sheet(draw: st.DrawFn) -> tuple[Tick, ...]:
    ticks = []
    for line in draw(st.lists(lines, unique=True, max_size=6)):
        action = draw(st.sampled_from(TickAction))
        said = TODAY + timedelta(days=draw(st.integers(0, 900)))
        day = SUNDAYS_OFF.next_open(said)
        ticks.append(
            Tick(
                line,
                action,
                day if action is TickAction.MOVE else None,
                draw(words.filter(bool) if action is TickAction.NOTE else words),
                said if action is TickAction.MOVE and said != day else None,
            )
        )
    return tuple(ticks)


@given(ticks_of_a_sheet())
def test_ticks_written_down_are_read_back_the_same(ticks: tuple[Tick, ...]) -> None:
    assert read(write_ticks(ticks), SUNDAYS_OFF) == ticks


@pytest.mark.parametrize(
    "piece",
    ["1,", "12 note: a, ", "12 ", "15 note: 3, ", "내일 ", "1-50 ok,", '15 note: "', "(", "\n"],
)
def test_a_paper_that_nobody_wrote_is_read_or_refused_too(piece: str) -> None:
    long = (piece * PAPER_LIMIT)[:PAPER_LIMIT]
    for text in (long, "12 note: " + long[: PAPER_LIMIT - 9], long + "x"):
        with contextlib.suppress(TickUnreadableError):
            assert all(tick.line for tick in read(text))


def test_a_whole_book_is_no_paper() -> None:
    with pytest.raises(TickUnreadableError):
        read("12 ok\n" * PAPER_LIMIT)
