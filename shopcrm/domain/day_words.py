"""The words around the numbers of a typed day, taken off or turned into numbers.

``plain_day("１９５８년 １１월 ２７일（목） 음력")`` leaves ``1958년 11월 27일`` and that it is lunar. What is left for
``typed_days`` are digits, what stands between them, eras and English months.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from shopcrm.domain.eras import ERA_NAMES

LONGEST_TYPED = 80
"""Longer than any spelling of a day."""

_MARKS = str.maketrans(
    dict.fromkeys("‐‑‒–—―−ー", "-")
    | dict.fromkeys("。・·", ".")
    | dict.fromkeys("、", ",")
    | dict.fromkeys("‘’´`", "'")
)

_LUNAR = re.compile(
    r"음력|음|陰暦|陰曆|阴历|陰|阴|旧暦|旧曆|旧历|舊曆|旧|農曆|農暦|农历|lunar(?: calendar)?|âm lịch|\(âm\)"
)
_SOLAR = re.compile(
    r"양력|양|陽暦|陽曆|阳历|陽|阳|新暦|新曆|公曆|公历|solar(?: calendar)?|dương lịch"
)
_LEAP = re.compile(r"윤달|윤월|윤|閏月|閏|闰月|闰|leap(?: month)?|tháng nhuận|nhuận")

_LABELS = re.compile(
    r"서기|西暦|西曆|생년월일|생일|생신|출생|태생|생|生年月日|誕生日|生まれ|生|"
    r"date of birth|birthday|\bdob\b|\bborn(?: on)?\b|\bngày\b|\bthe\b|\bof\b|(?<=일)날"
)
_WEEKDAYS = re.compile(
    r"\([월화수목금토일月火水木金土日]\)|[월화수목금토일]요일|[月火水木金土日]曜日?|"
    r"\b(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b"
)
_HALF_OF_DAY = r"(?:(?:오전|오후|午前|午後|am|pm)\s*)"
_TIME = re.compile(
    rf"(?<=[\d.일日])(?:t|\s+){_HALF_OF_DAY}?\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:[.,]\d+)?)?\s*"
    rf"{_HALF_OF_DAY}?(?:z|utc|gmt|[+-]\d{{2}}:?\d{{2}})?$"
    r"|(?<=\d{4})t\d{2,6}z?$"
)

_ERA = "|".join(sorted(ERA_NAMES, key=len, reverse=True))
_SAME_YEAR_AGAIN = re.compile(
    rf"(?:(?<=年)\((?:{_ERA})?(?:\d+|元)年?\))|(?:(?<=\d)\((?:{_ERA})?(?:\d+|元)年?\)(?=年))"
)
"""The second year of 1958(昭和33)年, 1958年(昭和33年) and 昭和33年(1958年)."""

_DANGI = re.compile(r"(?:단기|단군기원|檀紀)\s*(\d{4})")
_DANGI_BEFORE_OURS = 2333

_KANJI_DIGITS = "〇一二三四五六七八九"
_KANJI_NUMBER = re.compile(rf"[{_KANJI_DIGITS}零十]+(?=\s*[年月日])")

_LUNAR_WORDS = {
    "정월": "1월",
    "동짓달": "11월",
    "섣달": "12월",
    "초파일": "8일",
    "대보름": "15일",
    "보름": "15일",
    "그믐": "30일",
}
"""Words that only the lunar calendar has. 그믐 is the last day: a 30th, which is kept on the 29th where there is none."""

_NUMBER_WORDS = {
    "십일월": "11월", "십이월": "12월", "일월": "1월", "이월": "2월", "삼월": "3월", "사월": "4월", "오월": "5월",
    "유월": "6월", "육월": "6월", "칠월": "7월", "팔월": "8월", "구월": "9월", "시월": "10월", "십월": "10월",
    "초하루": "1일", "초이틀": "2일", "초사흘": "3일", "초나흘": "4일", "초닷새": "5일", "초엿새": "6일",
    "초이레": "7일", "초여드레": "8일", "초아흐레": "9일", "초열흘": "10일", "열흘": "10일", "스무날": "20일",
    "正月": "1月",
}  # fmt: skip

_WORDS = _LUNAR_WORDS | _NUMBER_WORDS
_ANY_WORD = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))


@dataclass(frozen=True, slots=True)
class PlainDay:
    """What was typed, in small half-width letters without its words."""

    text: str
    is_lunar: bool
    is_leap: bool


def plain_day(typed: str) -> PlainDay | None:
    """Take the words off a typed day; None when it is too long, or said to be both lunar and solar."""
    if len(typed) > LONGEST_TYPED:
        return None
    text = _normal(typed)
    text, is_lunar = _take(_LUNAR, text)
    text, is_solar = _take(_SOLAR, text)
    text, is_leap = _take(_LEAP, text)
    is_lunar = is_lunar or is_leap or any(word in text for word in _LUNAR_WORDS)
    if is_lunar and is_solar:
        return None
    return PlainDay(_numbers_only(text), is_lunar, is_leap)


def _normal(typed: str) -> str:
    """Make full-width letters half-width and all dashes one, and drop what cannot be seen."""
    seen = "".join(letter for letter in typed if unicodedata.category(letter) != "Cf")
    text = unicodedata.normalize("NFKC", seen).lower().translate(_MARKS)
    return " ".join(text.split())


def _numbers_only(text: str) -> str:
    # Weekdays go before the words: 1일월요일 has the word for January in it.
    text = _WEEKDAYS.sub(" ", text)
    text = _ANY_WORD.sub(lambda word: _WORDS[word[0]], text)
    text = _LABELS.sub(" ", text).strip(" :;,='")
    text = _TIME.sub("", text)
    text = _KANJI_NUMBER.sub(lambda number: _from_kanji(number[0]), text)
    text = _DANGI.sub(lambda year: str(int(year[1]) - _DANGI_BEFORE_OURS), text)
    text = _SAME_YEAR_AGAIN.sub("", text)
    text = re.sub(r"초\s*(?=\d)", "", text)
    text = re.sub(r"[()\[\]]", " ", text)
    return " ".join(text.split()).strip(" :;,='").rstrip(".,")


def _take(mark: re.Pattern[str], text: str) -> tuple[str, bool]:
    left, count = mark.subn(" ", text)
    return left, count > 0


def _from_kanji(number: str) -> str:
    """Turn 二十七 into 27 and 一九五八 into 1958."""
    digits = number.replace("零", "〇")
    if "十" not in digits:
        return "".join(str(_KANJI_DIGITS.index(digit)) for digit in digits)
    tens, _, ones = digits.partition("十")
    if "十" in ones:
        return number
    return (_from_kanji(tens) or "1") + (_from_kanji(ones) or "0")
