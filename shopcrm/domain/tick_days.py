"""The days that are written beside a line of the paper: a weekday, a date, in so many days.

They are short and stand alone; whole sentences are for the ear of the note box (``domain/notes``).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import Final

from shopcrm.domain.recurrence import DAYS_OF_A_WEEK, MONTHS_OF_A_YEAR, add_months
from shopcrm.domain.tick_words import SPACE

MONTH_FIRST: Final = frozenset({"KR", "JP", "CN", "TW", "HK", "US", "CA", "PH", "MN", "HU", "LT"})
"""Countries where 12/8 is the eighth of December; everywhere else it is the twelfth of August."""

LEAP_DAY_YEARS: Final = 9
CENTURY: Final = 2_000
SHORT_YEAR: Final = 100

Found = date | None
Reader = Callable[[re.Match[str], date, str], Found]

_MONTHS: Final = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
]
_WEEKDAYS: Final = {
    word: number
    for words in (
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "월화수목금토일",
        "月火水木金土日",
    )
    for number, word in enumerate(words)
}
_WEEKS_ON: Final = {
    **dict.fromkeys(("this", "이번", "금", "今"), 0),
    **dict.fromkeys(("next", "다음", "담", "차", "来", "翌"), 1),
    **dict.fromkeys(("다다음", "再来"), 2),
}
_DAYS_ON: Final = {
    0: "today|tonight|오늘|今日|本日|きょう",
    1: "tomorrow|tmrw?|tmw|내일|낼|명일|明日|あした|あす|翌日",
    2: "the day after tomorrow|day after tomorrow|내일 모레|낼 모레|모레|明後日|あさって",
    3: "글피|명후일|明々後日|しあさって",
    7: "next week|다음 주|담 주|차주|来週|翌週",
    14: "다다음 주|再来週",
}
_NAMED_SPANS: Final = {
    name: number
    for number, name in enumerate(
        ["하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘"],
        start=1,
    )
} | {"일주일": 7, "이주일": 14, "보름": 15}
_NUMBERS: Final = {
    word: number
    for words in (
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"],
        "一二三四五六七八九十",
    )
    for number, word in enumerate(words, start=1)
} | {"a": 1, "an": 1}


def read_day(plain: str, at: int, today: date, country: str) -> tuple[date, int] | None:
    """Read a day at a place of a folded text, with what may stand around it ("move to", "에 다시 전화").

    Args:
        plain: The text in small letters and single widths.
        at: Where it begins.
        today: What it is counted from. A weekday is the next one after it, a date without a year never before it.
        country: Whether 12/8 is in December or in August.

    Returns:
        The day and where its words end; of several readings the longest. None when there is none, when there is no
        such day (31 February), or when it has gone by.
    """
    before = BEFORE_DAY.match(plain, at)
    starts = {at, before.end() if before else at}
    readings = [found for start in starts for found in _readings(plain, start, today, country)]
    if not readings:
        return None
    end, day = max(readings, key=lambda reading: reading[0])
    if day is None or day < today:
        return None
    after = AFTER_DAY.match(plain, end)
    # The space behind is left standing: it tells "14 fri 15 ok" from "fri15".
    return day, end + len(after[0].rstrip()) if after else end


def _readings(plain: str, at: int, today: date, country: str) -> Iterator[tuple[int, Found]]:
    for pattern, reader in _READERS:
        match = _compiled(pattern).match(plain, at)
        if match is not None:
            try:
                yield match.end(), reader(match, today, country)
            except (ValueError, OverflowError):
                # There is no such day; its words still stand in the way of a shorter reading.
                yield match.end(), None


def _full_date(match: re.Match[str], _today: date, _country: str) -> Found:
    year, month, day = (int(group) for group in match.groups())
    return date(year, month, day)


def _short_date(match: re.Match[str], today: date, country: str) -> Found:
    first, second, year = int(match[1]), int(match[3]), match[4]
    month, day = (first, second) if country.upper() in MONTH_FIRST else (second, first)
    return _month_day(today, month, day, year)


def _month_and_day(match: re.Match[str], today: date, _country: str) -> Found:
    return _month_day(today, int(match[1]), int(match[2]), None)


def _english_month_first(match: re.Match[str], today: date, _country: str) -> Found:
    return _month_day(today, _MONTHS.index(match[1][:3]) + 1, int(match[2]), match[3])


def _english_day_first(match: re.Match[str], today: date, _country: str) -> Found:
    return _month_day(today, _MONTHS.index(match[2][:3]) + 1, int(match[1]), match[3])


def _month_day(today: date, month: int, day: int, year: str | None) -> Found:
    """Give a day of the year; without a year the first from today on, and so the next leap year for 29 February."""
    if year is not None:
        number = int(year)
        return date(number + CENTURY if number < SHORT_YEAR else number, month, day)
    for number in range(today.year, today.year + LEAP_DAY_YEARS):
        if 1 <= month <= MONTHS_OF_A_YEAR and 1 <= day <= monthrange(number, month)[1]:
            found = date(number, month, day)
            if found >= today:
                return found
    return None


def _day_of_month(match: re.Match[str], today: date, _country: str) -> Found:
    day = int(match[1])
    for months in range(MONTHS_OF_A_YEAR):
        last = _last_of_month(add_months(today.replace(day=1), months))
        if 1 <= day <= last.day and last.replace(day=day) >= today:
            return last.replace(day=day)
    return None


def _weekday(match: re.Match[str], today: date, _country: str) -> Found:
    week, written = match["week"], match["day"]
    wanted = _WEEKDAYS[written[:3] if written.isascii() else written]
    if week is None:
        return today + timedelta(days=(wanted - today.weekday() - 1) % DAYS_OF_A_WEEK + 1)
    monday = today - timedelta(days=today.weekday())
    found = monday + timedelta(weeks=_WEEKS_ON[week], days=wanted)
    # "This Monday", written on a Tuesday, is the one that comes: so the note box hears it too.
    return found + timedelta(weeks=1) if week == "this" and found <= today else found


def _counted(match: re.Match[str], today: date, _country: str) -> Found:
    written, unit = match["count"], match["unit"] or "d"
    number = int(written) if written.isdigit() else _NUMBERS[written]
    if unit[0] in "d일日":
        return today + timedelta(days=number)
    if unit[0] in "w주週":
        return today + timedelta(weeks=number)
    return add_months(today, number)


def _counted_by_name(match: re.Match[str], today: date, _country: str) -> Found:
    return today + timedelta(days=_NAMED_SPANS[match[1]])


def _month_end(_match: re.Match[str], today: date, _country: str) -> Found:
    last = _last_of_month(today)
    return last if last > today else _last_of_month(add_months(today, 1))


def _next_month(_match: re.Match[str], today: date, _country: str) -> Found:
    return add_months(today, 1)


def _last_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _days_on(days: int) -> Reader:
    return lambda _match, today, _country: today + timedelta(days=days)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which a space stands for any white space, and ``COUNT`` and others for what they say.

    It is done when the first paper comes back, not at the start of the program.
    """
    for name, meaning in _PARTS.items():
        pattern = pattern.replace(name, meaning)
    return re.compile(pattern.replace(" ", SPACE))


_PARTS: Final = {
    "COUNT": rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})",
    "SPAN": "|".join(_NAMED_SPANS),
    "MONTH": (
        "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
        r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])"
    ),
    "ENDAY": (
        "(?P<day>mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
        "|sat(?:urday)?|sun(?:day)?)(?![a-z0-9'])"
    ),
    "KODAY": "(?P<day>[월화수목금토일])",
    "JADAY": "(?P<day>[月火水木金土日])",
    "NOWEEK": "(?P<week>(?!))?",
    "DAYUNIT": "days?|d|일|日",
    "OTHERUNIT": "weeks?|wks?|w|months?|mos?|m|주일|주|달|개월|週間|週|[かヶカヵケ箇]月",
    "INPARENS": r"(?: \([월화수목금토일月火水木金土日a-z]{1,4}\))?",
    "END": "(?![a-z0-9'])",
}

_READERS: Final[tuple[tuple[str, Reader], ...]] = (
    (r"(\d{4}) [-/.] (\d{1,2}) [-/.] (\d{1,2})(?!\d)\.?INPARENS", _full_date),
    (r"(\d{4}) [년年] (\d{1,2}) [월月] (\d{1,2}) [일日]INPARENS", _full_date),
    (
        r"(\d{1,2})([-/.])(\d{1,2})(?!\d)(?:\2(\d{4}|\d{2})(?!\d))?\.?INPARENS",
        _short_date,
    ),
    (r"(\d{1,2})\. (\d{1,2})\.INPARENS", _month_and_day),
    (r"(\d{1,2}) [월月] (\d{1,2}) [일日]INPARENS", _month_and_day),
    (
        r"MONTH\.? (\d{1,2})(?!\d)(?:st|nd|rd|th)?(?: ,? (\d{4}))?END",
        _english_month_first,
    ),
    (
        r"(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?MONTH\.?(?: ,? (\d{4}))?END",
        _english_day_first,
    ),
    (r"(\d{1,2}) [일日]INPARENS", _day_of_month),
    (r"(?:the )?(\d{1,2})(?:st|nd|rd|th)END", _day_of_month),
    ("(?:(?P<week>next|this) |coming )?ENDAY", _weekday),
    ("NOWEEK(?:오는 )?KODAY(?:요일|욜)", _weekday),
    ("(?P<week>다다음|다음|담|차|이번|금) 주 KODAY(?:요일|욜)?", _weekday),
    ("NOWEEK(?:次の )?JADAY曜日?", _weekday),
    ("(?P<week>再来|来|翌|今)週の? JADAY(?:曜日?)?", _weekday),
    # A single letter is a weekday only where it stands alone: "14 금", never the 월 of "3월".
    (r"(?<=[\s:)])NOWEEK(?P<day>[월화수목금토일月火水木金土日])(?!\w)", _weekday),
    (r"\+ (?P<count>\d{1,3}) (?P<unit>DAYUNIT|OTHERUNIT)?(?: [뒤후後])?END", _counted),
    (
        r"(?:in |after )?COUNT (?P<unit>days?|d|weeks?|wks?|w|months?|mos?)(?: later| time| from now)?END",
        _counted,
    ),
    (r"COUNT (?P<unit>일|주일|주|달|개월)간? (?:뒤|후|이후|있다가|지나서)", _counted),
    (r"COUNT (?P<unit>주일|주|달|개월)(?![가-힣])", _counted),
    (r"COUNT (?P<unit>日|週間?|[かヶカヵケ箇]月)間? 後", _counted),
    (r"COUNT (?P<unit>週間|[かヶカヵケ箇]月)", _counted),
    ("(SPAN) (?:뒤|후|이후|있다가|지나서)", _counted_by_name),
    (
        "(?:the )?end of (?:the )?monthEND|month endEND|이달 말|월말|말일|月末|今月末",
        _month_end,
    ),
    ("next monthEND|다음 달|담달|내달|来月|翌月", _next_month),
    *((f"(?:{words})END", _days_on(days)) for days, words in _DAYS_ON.items()),
)

BEFORE_DAY: Final = re.compile(
    r"(?:(?:move[ds]?(?:[^\S\n]+it)?|snoozed?|postponed?|later|call|try|again|back|to|on|until|till|by)[^\S\n]+"
    r"|(?:->|=>|→|>|later:|미룸|미루기|연기|다시|延期|次は|また)[^\S\n]*){1,4}"
)
AFTER_DAY: Final = re.compile(
    r"[^\S\n]*(?:에|로|으로|까지|쯤|に|へ|まで|ごろ|頃)?[^\S\n]*"
    r"(?:(?:다시|재)?[^\S\n]*(?:전화|연락|미룸|미뤄요|미뤘어요|미루기|연기|옮김)(?:함|해요|하기|드리기)?|다시"
    r"|(?:また|再度|再)?(?:電話|連絡|延期|変更)(?:する|します)?|また"
    r"|(?:call[^\S\n]+)?again(?![a-z0-9])|call(?:[^\S\n]+back)?(?![a-z0-9]))?"
)


def stands_around_a_day(before: str, after: str) -> bool:
    """Say whether nothing but "move to" and its like stands before and after the words of a day."""
    left, right = before.strip(), after.strip()
    return (not left or BEFORE_DAY.fullmatch(before) is not None) and (
        not right or AFTER_DAY.fullmatch(after) is not None
    )
