"""Before and after: how the words beside a day of the calendar move it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shopcrm.domain.notes.daycount import plus_days, plus_months
from shopcrm.domain.notes.numerals import (
    ENGLISH,
    KOREAN_DAYS,
    any_of,
    english_number,
    japanese_number,
)
from shopcrm.domain.notes.rules import Ground, Moment, Reading, Said, compiled

_LEAD_LETTERS = 30
"""How far before the words of a day "the day before the" may begin."""

_AFTER = (
    r"\s?(?:이\s|가\s)?(?:지나고|지나서|지나면|지난\s?(?:뒤|후|다음)에?|끝나고|끝나면|쇠고|후에|뒤에|[후뒤](?![가-힣])|다음\s?날|이튿날)"
    r"|(?:の翌日|翌日|が?過ぎたら|を過ぎたら|過ぎ|が終わったら|の後(?!半)|後(?![半ろ])|明け)"
)
_BEFORE = (
    r"\s?(?:전날|전까지|전에는|전에|전(?![가-힣]))"
    r"|(?:の前日|前日|の前(?![日の半])|より前|前(?![半後回日の]))(?:まで)?"
)
_FROM = r"\s?이후|以降|から(?=[\s、に]|お?電|ご?連)"
_LEAD = r"(?<![a-z])(?:the\s)?(?:day\s)?(before|after)\s(?:the\s)?$"

_COUNT_BEFORE = (
    rf"\s?(?:(?P<ko>\d{{1,2}})\s?(?P<ko_unit>일|주일|주|달|개월)|(?P<ko_days>{any_of(KOREAN_DAYS)}|일주일|이주일|한\s?달))\s?전"
    r"|の?(?P<ja>\d{1,2}|[一二三四五六七八九十]{1,2})(?P<ja_unit>日|週間|か月|ヶ月)前(?:まで)?"
)
_COUNT_LEAD = rf"(?<![a-z\d])(?P<en>\d{{1,2}}|{any_of(ENGLISH)}|the(?=\s(?:week|fortnight|month)\s))\s(?P<en_unit>days?|weeks?|wks?|fortnights?|months?)\s(?P<way>before|after)\s(?:the\s)?$"
_KOREAN_SPANS = {"일주일": 7, "이주일": 14, "한 달": 30, "한달": 30} | KOREAN_DAYS
_DAYS_OF = {"일": 1, "日": 1, "d": 1, "주": 7, "주일": 7, "週間": 7, "w": 7, "f": 14}
"""What is not here is a month."""


@dataclass(frozen=True, slots=True)
class Move:
    """Days and months to move by, and how far the words for it reach."""

    start: int
    end: int
    days: int = 0
    months: int = 0

    @property
    def is_back(self) -> bool:
        """Whether it leads to an earlier day."""
        return self.days < 0 or self.months < 0


def shifted(reading: Reading, text: str, moment: Moment) -> Reading | None:
    """Move a day by the "before" or "after" beside it; None when that leads into the past.

    Only days of the calendar are moved (before Friday, after the 8th, 3 days before Christmas). A longer time is over
    after its last day.
    """
    said = reading.said
    if said.day is None or not said.is_fixed:
        return reading
    move = _move(reading, said, text)
    if not move.days and not move.months:
        return replace(reading, start=move.start, end=move.end)
    base = said.last if said.last is not None and not move.is_back else said.day
    day = moved(base, move)
    if day is None or day < moment.today:
        return None
    shifted_said = replace(
        said,
        day=day,
        ground=Ground.TODAY if day == moment.today else Ground.LOOSE,
        last=None,
        weekday=None,
        number=None,
        is_before=move.is_back,
    )
    return Reading(move.start, move.end, shifted_said)


def _move(reading: Reading, said: Said, text: str) -> Move:
    start, end = reading.start, reading.end
    if match := compiled(_COUNT_BEFORE).match(text, end):
        return counted_move(match.groupdict(), start, match.end())
    if match := compiled(_AFTER).match(text, end):
        return Move(start, match.end(), said.after)
    if match := compiled(_BEFORE).match(text, end):
        return Move(start, match.end(), -said.before)
    if match := compiled(_FROM).match(text, end):
        return Move(start, match.end())
    lead_end = start
    for word in ("after ", "before "):
        if text.startswith(word, start):
            lead_end = start + len(word)
    lead = text[max(0, lead_end - _LEAD_LETTERS) : lead_end]
    offset = lead_end - len(lead)
    if match := compiled(_COUNT_LEAD).search(lead):
        return counted_move(match.groupdict(), offset + match.start(), end)
    if match := compiled(_LEAD).search(lead):
        days = said.after if match[1] == "after" else -said.before
        return Move(min(start, offset + match.start()), end, days)
    return Move(start, end)


def counted_move(parts: dict[str, str | None], start: int, end: int) -> Move:
    """Read so many days, weeks or months; before, unless the way says after."""
    sign = 1 if parts.get("way") == "after" else -1
    if named := parts.get("ko_days"):
        return Move(start, end, sign * _KOREAN_SPANS[named])
    if english := parts.get("en"):
        count, unit = english_number(english.replace("the", "a")), (parts["en_unit"] or "")[0]
    elif korean := parts.get("ko"):
        count, unit = int(korean), parts["ko_unit"] or ""
    else:
        count, unit = japanese_number(parts["ja"] or ""), parts["ja_unit"] or ""
    if unit in _DAYS_OF:
        return Move(start, end, days=sign * count * _DAYS_OF[unit])
    return Move(start, end, months=sign * count)


def moved(day: date, move: Move) -> date | None:
    """Give the day that far off; None when it is farther than anybody plans."""
    if move.months:
        return plus_months(day, move.months)
    return plus_days(day, move.days)
