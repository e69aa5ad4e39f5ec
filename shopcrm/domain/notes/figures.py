"""Days written in figures, which belong to no language: 12/8, 12.8(화), 2026-12-08."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from shopcrm.domain.eras import ERA_NAMES, era_day
from shopcrm.domain.notes.daycount import (
    DECEMBER,
    LONGEST_MONTH,
    exact,
    month_day,
    year_of,
    year_without,
)
from shopcrm.domain.notes.rules import Ground, Moment, Rule, Said, calendar_day, silent
from shopcrm.domain.notes.spans import month_and_day
from shopcrm.errors import DayUnreadableError

DAY_FIRST = frozenset(
    (
        "GB",
        "IE",
        "AU",
        "NZ",
        "IN",
        "SG",
        "MY",
        "HK",
        "ZA",
        "FR",
        "DE",
        "ES",
        "IT",
        "NL",
        "BE",
        "AT",
        "CH",
        "PT",
        "BR",
        "MX",
        "AR",
        "VN",
        "TH",
        "ID",
        "PL",
        "DK",
        "NO",
        "FI",
        "GR",
        "TR",
        "RU",
    )
)
"""Where 8/12 is in December."""

YEAR_FIRST = frozenset(("KR", "JP", "CN", "TW", "KP", "MN", "HU", "LT"))
"""Where 26/12/8 is in December."""

_ANY_NAME = "[월화수목금토일](?:요일|욜)?|[月火水木金土日](?:曜日?)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}"
_BESIDE = rf"\s?\(\s?({_ANY_NAME})\s?\)"
_BEHIND = r"\s([월화수목금토일](?:요일|욜|(?![가-힣]))|[月火水木金土日]曜日?)"
_IN_FRONT = rf"(?:(?<![가-힣a-z一-龥])({_ANY_NAME})\.?,?\s)?"
_NUMBERED = re.compile(
    r"(?:lot|batch|order|page|room|aisle|apt|unit|row|table|shelf|made|expires?|best\s(?:by|before)|제조일자?|제조|생산일?|유통기한|소비기한|製造日?|賞味期限|消費期限|no\.?|nr\.?|#|size|score|rating|model|로트|번호|별점|평점|점수|혈압|호|ロット|番号|評価|血圧|no)\s{0,2}[:#.]?\s?$"
)
_THINGS = (
    r"(?!\s?(?:컵|되|말(?![까일])|판|모(?!레)|개|봉|팩|조각|쪽|크기|사이즈|만큼|로\s?(?:줄|나)|씩|점|배(?!달|송)|명|カップ|丁|切|サイズ|量|個|箱|斤|本|枚|ホール|に切|点|名|人"
    r"|kg|ml|oz|lb|cups?|dozen|tsp|tbsp|teaspoon|tablespoon|pint|inch|stars?|price|off|sheet|pan|loaf|size|full|of\s)(?![a-z]))"
)
_NOT_INSIDE = r"(?<![\d/.,:$¥₩€£#-])"
_NOT_LONGER = r"(?![\d/%]|[.,]\d|-\d)"
_SHARES = frozenset(
    (part, whole)
    for whole in (2, 3, 4, 5, 8, 10)
    for part in range(1, whole + 1)
    if (part, whole) != (1, 5)
)
"""Half, two thirds, four of five stars: a day only where something is to be done."""

_KOREAN = "월화수목금토일"
_JAPANESE = "月火水木金土日"
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _weekday(written: str | None) -> int | None:
    if not written:
        return None
    for names in (_KOREAN, _JAPANESE):
        if written[0] in names:
            return names.index(written[0])
    return _ENGLISH.index(written[:3])


def _full(match: re.Match[str], moment: Moment) -> Said | None:
    year, month, number = (int(part) for part in match.groups()[:3])
    day = exact(year, month, number)
    return _missing(month, number, year) if day is None else calendar_day(day, moment)


def _era(match: re.Match[str], moment: Moment) -> Said | None:
    try:
        day = era_day(ERA_NAMES[match[1]], int(match[2]), int(match[3]), int(match[4]))
    except DayUnreadableError:
        return None
    return calendar_day(day, moment)


def _three_parts(match: re.Match[str], moment: Moment) -> Said | None:
    """12/8/2026, 26.12.8: in the order of the country, or in the first that gives a day at all."""
    first, second, third = match[1], match[2], match[3]
    orders = {
        "year": (third, first, second) if len(third) > 2 else (first, second, third),  # noqa: PLR2004
        "month": (third, first, second),
        "day": (third, second, first),
    }
    own = (
        "year"
        if moment.country in YEAR_FIRST
        else "day"
        if moment.country in DAY_FIRST
        else "month"
    )
    for order in (own, "month", "day", "year"):
        year, month, number = orders[order]
        day = exact(year_of(year, moment.today), int(month), int(number))
        if day is not None:
            return calendar_day(day, moment)
    return None


def _slashed(match: re.Match[str], moment: Moment) -> Said | None:
    front, first, second, last_first, last, beside, behind = match.groups()
    if _NUMBERED.search(match.string[max(0, match.start() - 14) : match.start()]):
        return None
    weekday = _weekday(front or beside or behind)
    day = _ordered(int(first), int(second), weekday, moment)
    month, number = (day.month, day.day) if day else _month_first(int(first), int(second), moment)
    missing_in = None if day else year_without(month, number, moment.today)
    if missing_in:
        return _missing(month, number, missing_in)
    until = None
    if last:
        until = (
            _month_first(int(last_first), int(last), moment) if last_first else (month, int(last))
        )
    said = month_and_day(month, number, moment, last=until)
    is_share = weekday is None and (int(first), int(second)) in _SHARES
    return (
        replace(said, ground=Ground.VAGUE)
        if said and is_share and said.ground is Ground.SURE
        else said
    )


def _missing(month: int, number: int, year: int | None) -> Said | None:
    """Mean a day no calendar has: 2/30, 2027-02-30. Figures that are far from any day (13/45) mean nothing."""
    if year is None or not (1 <= month <= DECEMBER and 1 <= number <= LONGEST_MONTH):
        return None
    return Said(None, Ground.VAGUE, missing_in=year)


def _month_first(first: int, second: int, moment: Moment) -> tuple[int, int]:
    return (second, first) if moment.country in DAY_FIRST else (first, second)


def _ordered(first: int, second: int, weekday: int | None, moment: Moment) -> date | None:
    """Read two figures in the order of the country; a weekday beside them decides where it fits only the other order."""
    plain, turned = (first, second), (second, first)
    if moment.country in DAY_FIRST:
        plain, turned = turned, plain
    day = month_day(*plain, moment.today)
    if weekday is None:
        return day
    other = month_day(*turned, moment.today)
    if (
        other is not None
        and other.weekday() == weekday
        and (day is None or day.weekday() != weekday)
    ):
        return other
    return day


def _dotted(match: re.Match[str], moment: Moment) -> Said | None:
    month, number = (int(part) for part in match.groups() if part and part.isdigit())
    return calendar_day(month_day(month, number, moment.today), moment)


_DIGITS = tuple("0123456789")

RULES: tuple[Rule, ...] = (
    Rule(
        ("-", "/", "."),
        rf"{_NOT_INSIDE}(20\d\d)\s?[-./]\s?(\d{{1,2}})\s?[-./]\s?(\d{{1,2}})(?!\d|-\d)\.?(?:{_BESIDE}|{_BEHIND})?",
        _full,
    ),
    Rule(("-", "/", "."), r"(?<![\d/.,:-])(?:19\d\d|20\d\d)[-./]\d{1,2}[-./]\d{1,2}", silent),
    Rule(
        (".", "/"),
        rf"(?<![a-z\d])([rhs])\s?(\d{{1,2}})[./](\d{{1,2}})[./](\d{{1,2}})(?!\d)(?:{_BESIDE})?",
        _era,
    ),
    Rule(
        ("/", "."),
        rf"{_NOT_INSIDE}(\d{{1,2}})[./](\d{{1,2}})[./](20\d\d|\d{{1,2}})(?![\d/%]|[.,]\d|-\d)(?:{_BESIDE}|{_BEHIND})?",
        _three_parts,
    ),
    Rule(
        ("/",),
        rf"{_IN_FRONT}{_NOT_INSIDE}(\d{{1,2}})/(\d{{1,2}})(?:\s?[~-]\s?(?:(\d{{1,2}})/)?(\d{{1,2}})(?!\d|/))?{_NOT_LONGER}일?"
        rf"(?:{_BESIDE}|{_BEHIND})?{_THINGS}",
        _slashed,
    ),
    Rule(
        (".",),
        rf"{_NOT_INSIDE}(\d{{1,2}})\.\s?(\d{{1,2}})\.?(?:{_BESIDE}|{_BEHIND})|{_NOT_INSIDE}(\d{{1,2}})\.(\d{{1,2}})(?=까지|에\s|날|일(?:에|까지)|に|まで)"
        rf"|{_NOT_INSIDE}(\d{{1,2}})\.\s(\d{{1,2}})\.(?=\s|$)",
        _dotted,
    ),
    Rule(("-",), rf"{_NOT_INSIDE}(\d{{1,2}})-(\d{{1,2}})(?:{_BESIDE})", _dotted),
)
