"""Days that have a name: 추석, お盆, Thanksgiving, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from shopcrm.domain.lunar import solar_from_lunar
from shopcrm.domain.notes.daycount import nth_weekday
from shopcrm.domain.notes.rules import Ground, Moment, Rule, Said

FindDay = Callable[[int, str], date | None]
"""Year and country in, day out; None when it is not known."""


@dataclass(frozen=True, slots=True)
class Festival:
    """A day with a name.

    Attributes:
        language: Of the words.
        words: How it is written, as alternatives of a pattern; the longest first.
        find: When it is.
        after: How many days later it is over.
        before: How many days earlier it has not begun.
    """

    language: str
    words: tuple[str, ...]
    find: FindDay
    after: int = 1
    before: int = 1


def _fixed(month: int, day: int) -> FindDay:
    return partial(_on_fixed_day, month, day)


def _on_fixed_day(month: int, day: int, year: int, _country: str) -> date:
    return date(year, month, day)


def _lunar(month: int, day: int) -> FindDay:
    return partial(_on_lunar_day, month, day)


def _on_lunar_day(month: int, day: int, year: int, _country: str) -> date | None:
    return solar_from_lunar(year, month, day)


def _nth(month: int, weekday: int, number: int) -> FindDay:
    return partial(_on_nth_weekday, month, weekday, number)


def _on_nth_weekday(month: int, weekday: int, number: int, year: int, _country: str) -> date | None:
    return nth_weekday(year, month, weekday, number)


def _thanksgiving(year: int, country: str) -> date | None:
    if country == "CA":
        return nth_weekday(year, 10, 0, 2)
    return nth_weekday(year, 11, 3, 4)


def _black_friday(year: int, _country: str) -> date | None:
    thursday = nth_weekday(year, 11, 3, 4)
    return thursday and thursday + timedelta(days=1)


def _mothers_day(year: int, country: str) -> date | None:
    if country in {"GB", "IE"}:
        return _easter(year, country) - timedelta(days=21)
    return nth_weekday(year, 5, 6, 2)


def _easter(year: int, _country: str) -> date:
    # Imported late: only a note that names Easter needs it.
    from dateutil.easter import easter

    return easter(year)


def _good_friday(year: int, country: str) -> date:
    return _easter(year, country) - timedelta(days=2)


def _winter_solstice(year: int, _country: str) -> date:
    # True for 2001 to 2099, by Korean and Japanese time.
    passed = year % 100
    return date(year, 12, int(passed * 0.2422 + 21.94) - passed // 4)


FESTIVALS: tuple[Festival, ...] = (
    Festival("ko", ("크리스마스이브", "크리스마스 이브"), _fixed(12, 24)),
    Festival("ko", ("크리스마스", "성탄절"), _fixed(12, 25)),
    # Three days of feast: the day before, the day, the day after.
    Festival("ko", ("설날", "구정", "설 명절", "설"), _lunar(1, 1), after=2, before=2),
    Festival("ko", ("추석", "한가위"), _lunar(8, 15), after=2, before=2),
    Festival("ko", ("정월 대보름", "정월대보름", "대보름"), _lunar(1, 15)),
    Festival("ko", ("부처님 오신 날", "부처님오신날", "석가탄신일"), _lunar(4, 8)),
    Festival("ko", ("단오",), _lunar(5, 5)),
    Festival("ko", ("동지",), _winter_solstice),
    Festival("ko", ("신정", "새해 첫날"), _fixed(1, 1)),
    Festival("ko", ("어버이날", "어버이 날"), _fixed(5, 8)),
    Festival("ko", ("어린이날", "어린이 날"), _fixed(5, 5)),
    Festival("ko", ("스승의 날", "스승의날"), _fixed(5, 15)),
    Festival("ko", ("밸런타인데이", "발렌타인데이", "발렌타인"), _fixed(2, 14)),
    Festival("ko", ("화이트데이",), _fixed(3, 14)),
    Festival("ko", ("빼빼로데이",), _fixed(11, 11)),
    Festival("ko", ("수능",), _nth(11, 3, 3)),
    Festival("ja", ("クリスマスイブ", "クリスマス・イブ"), _fixed(12, 24)),
    Festival("ja", ("クリスマス",), _fixed(12, 25)),
    Festival("ja", ("大晦日", "大みそか"), _fixed(12, 31)),
    # The first three days of the year are kept.
    Festival("ja", ("お正月", "正月"), _fixed(1, 1), after=3),
    Festival("ja", ("お盆", "盆休み"), _fixed(8, 15), after=2, before=3),
    Festival("ja", ("ゴールデンウィーク", "ゴールデンウイーク", "gw"), _fixed(5, 5), before=7),
    Festival("ja", ("バレンタインデー", "バレンタイン"), _fixed(2, 14)),
    Festival("ja", ("ホワイトデー",), _fixed(3, 14)),
    Festival("ja", ("ひな祭り", "ひなまつり", "雛祭り"), _fixed(3, 3)),
    Festival("ja", ("こどもの日", "子供の日", "端午の節句"), _fixed(5, 5)),
    Festival("ja", ("母の日",), _nth(5, 6, 2)),
    Festival("ja", ("父の日",), _nth(6, 6, 3)),
    Festival("ja", ("敬老の日",), _nth(9, 0, 3)),
    Festival("ja", ("成人の日",), _nth(1, 0, 2)),
    Festival("ja", ("七夕",), _fixed(7, 7)),
    Festival("ja", ("冬至",), _winter_solstice),
    Festival("en", ("christmas eve", "xmas eve"), _fixed(12, 24)),
    Festival("en", ("christmas day", "christmas", "xmas"), _fixed(12, 25)),
    Festival("en", ("boxing day",), _fixed(12, 26)),
    Festival("en", ("new year's eve", "new years eve"), _fixed(12, 31)),
    Festival(
        "en",
        ("new year's day", "new year's", "new years day", "new years", "the new year"),
        _fixed(1, 1),
    ),
    Festival("en", ("the holidays", "holidays"), _fixed(1, 1), before=9),
    Festival("en", ("thanksgiving day", "thanksgiving"), _thanksgiving),
    Festival("en", ("black friday",), _black_friday),
    Festival("en", ("valentine's day", "valentines day", "valentine's"), _fixed(2, 14)),
    Festival("en", ("st. patrick's day", "st patrick's day"), _fixed(3, 17)),
    Festival("en", ("mother's day", "mothers day"), _mothers_day),
    Festival("en", ("father's day", "fathers day"), _nth(6, 6, 3)),
    Festival("en", ("good friday",), _good_friday),
    Festival("en", ("easter sunday", "easter"), _easter),
    Festival("en", ("memorial day",), _nth(5, 0, 0)),
    Festival("en", ("fourth of july", "4th of july", "independence day"), _fixed(7, 4)),
    Festival("en", ("labor day",), _nth(9, 0, 1)),
    Festival("en", ("halloween",), _fixed(10, 31)),
    Festival("en", ("chuseok",), _lunar(8, 15), after=2, before=2),
    Festival("en", ("seollal",), _lunar(1, 1), after=2, before=2),
)

_LEADS = ("on", "by", "for", "before", "after", "until", "till", "around", "over", "the", "in", "-")
_BEFORE: dict[str, str] = {
    "ko": r"(?<![가-힣])",
    "ja": "",
    "en": "(?:" + "|".join(f"(?<={lead} )" for lead in _LEADS) + ")",
}
"""What stands before the name of a festival that is meant as a day, and not as a kind of cake."""

_AFTER: dict[str, str] = {
    "ko": r"(?=\s?(?:\d{1,2}\s?(?:일|주)\s?전|(?:하루|이틀|사흘|나흘|닷새|열흘|보름|일주일|한\s?달)\s?전|에(?!서)|까지|때|쯤|당일|지나|쇠|끝나|이후|전|후|뒤|다음\s?날))",
    "ja": r"(?=\s?(?:の?[\d一二三]{1,2}(?:日|週間|か月|ヶ月)前|に|まで|前|後|の前|の後|明け|過ぎ|以降|当日|頃|ごろ|の翌日|が終わ|を過ぎ))",
    "en": r"(?![a-z'])(?=\s{0,3}(?:$|[^a-z\s]|(?:she|he|they|we|i|her|him|to|at|about|re|with|and|or|but|if|when|for"
    r"|please|morning|noon|evening|because|so|then|call|ring|text|email|pick|deliver|is|it|in|from)(?![a-z])))",
}


def festival_rules() -> tuple[Rule, ...]:
    """Give one rule a festival."""
    return tuple(
        Rule(
            festival.words,
            _BEFORE[festival.language]
            + "(?:"
            + "|".join(re.escape(word) for word in festival.words)
            + ")"
            + _AFTER[festival.language],
            partial(_read, festival),
        )
        for festival in FESTIVALS
    )


def _read(festival: Festival, _match: re.Match[str], moment: Moment) -> Said | None:
    for year in (moment.today.year, moment.today.year + 1):
        day = festival.find(year, moment.country)
        if day is not None and day >= moment.today:
            ground = Ground.TODAY if day == moment.today else Ground.LOOSE
            return Said(day, ground, is_fixed=True, after=festival.after, before=festival.before)
    return None
