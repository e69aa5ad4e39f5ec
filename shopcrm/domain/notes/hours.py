"""Hours of the day as they are written in a note."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from shopcrm.domain.notes.rules import compiled

_KOREAN_HOURS = {
    "한": 1,
    "두": 2,
    "세": 3,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열한": 11,
    "열두": 12,
    "열": 10,
}
_FORENOON = frozenset(("오전", "아침", "새벽", "午前", "朝", "am", "a.m"))
_AFTERNOON = frozenset(
    ("오후", "점심", "저녁", "밤", "낮", "午後", "昼", "夕方", "夜", "晩", "pm", "p.m")
)
_NOON = 12
_OPENS = 7
"""From seven on, an hour without a half of the day is one of the morning; before it, of the afternoon. Nobody calls at three at night."""
_DAY_HOURS = 24
_HALF_HOUR = 30
_NEAR_LETTERS = 24

_HOURS = (
    rf"(?:(?P<ko_half>오전|오후|아침|점심|저녁|밤|새벽|낮)(?:에)?\s?)?(?<![\d.,:])(?P<ko>\d{{1,2}}|(?<![가-힣])(?:{'|'.join(_KOREAN_HOURS)}))\s?시(?![간집도식장음])"
    r"(?:\s?(?P<ko_minute>반|\d{1,2}(?=분)))?분?(?:쯤|경)?(?:에|까지)?"
    r"|(?:(?P<ja_half>午前|午後|朝|昼|夕方|夜|晩)の?)?(?<![\d.,:])(?P<ja>\d{1,2})時(?!間)(?:(?P<ja_minute>半|\d{1,2}(?=分)))?分?(?:頃|ごろ|過ぎ)?(?:に|まで)?"
    r"|(?:(?P<clock_half>오전|오후|아침|저녁|밤|午前|午後)\s?)?(?<![\d.,:/])(?:at\s|by\s)?(?P<clock>\d{1,2}):(?P<clock_minute>[0-5]\d)(?![\d:])\s?(?P<clock_en>[ap]\.?m(?![a-z]))?\.?"
    r"|(?<![\d.,:/a-z$])(?:at\s|by\s|around\s)?(?P<en>\d{1,2})\s?(?P<en_half>[ap]\.?m)(?![a-z])\.?"
    r"|(?<![a-z])at\s(?P<at>\d{1,2})(?:\so'clock|\ssharp)?(?![\d:/%]|[.,]\d|\s?(?:percent|dollars|each|[a-z]{3,}\s(?:street|st|ave)))"
    r"|(?P<noon>정오|正午|(?<![a-z])(?:at\s)?noon(?![a-z]))"
)


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour, by its place in the text that is listened to."""

    start: int
    end: int
    at: time


def find_hours(text: str) -> list[Hour]:
    """Find the hours in a text, in their order."""
    if not any(letter in text for letter in "시時:오") and not compiled(
        r"\d\s?[ap]\.?m|at\s\d|noon|正"
    ).search(text):
        return []
    found = []
    for match in compiled(_HOURS).finditer(text):
        at = _read(match)
        if at is not None:
            found.append(Hour(match.start(), match.end(), at))
    return found


def nearest_hour(hours: list[Hour], start: int, end: int, bounds: tuple[int, int]) -> Hour | None:
    """Choose the hour that belongs to a day: the nearest within its clause, the one after it rather than before."""
    near = [
        (_distance(hour, start, end), hour.start < start, hour.start, hour)
        for hour in hours
        if bounds[0] <= hour.start and hour.end <= bounds[1] and _is_apart(hour, start, end)
    ]
    return min(near)[3] if near and min(near)[0] <= _NEAR_LETTERS else None


def _is_apart(hour: Hour, start: int, end: int) -> bool:
    return hour.end <= start or hour.start >= end


def _distance(hour: Hour, start: int, end: int) -> int:
    return hour.start - end if hour.start >= end else start - hour.end


def _read(match: re.Match[str]) -> time | None:
    if match["noon"]:
        return time(_NOON)
    if match["ko"]:
        hour = int(match["ko"]) if match["ko"].isdigit() else _KOREAN_HOURS[match["ko"]]
        return _time(hour, match["ko_minute"], match["ko_half"])
    if match["ja"]:
        return _time(int(match["ja"]), match["ja_minute"], match["ja_half"])
    if match["clock"]:
        return _time(
            int(match["clock"]), match["clock_minute"], match["clock_half"] or match["clock_en"]
        )
    if match["en"]:
        return _time(int(match["en"]), None, match["en_half"])
    return _time(int(match["at"]), None, None)


def _time(hour: int, minute: str | None, half: str | None) -> time | None:
    minutes = _HALF_HOUR if minute in {"반", "半"} else int(minute or 0)
    if hour >= _DAY_HOURS or minutes >= 60:  # noqa: PLR2004  an hour has sixty minutes
        return None
    if half in _FORENOON:
        return time(hour % _NOON if hour <= _NOON else hour, minutes)
    if hour < _NOON and (half in _AFTERNOON or hour < _OPENS):
        return time(hour + _NOON, minutes)
    return time(hour, minutes)
