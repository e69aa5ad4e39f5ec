"""Small numbers as people write them in a note."""

from __future__ import annotations

KOREAN: dict[str, int] = {
    "한두": 2,
    "두세": 3,
    "두어": 2,
    "서너": 4,
    "한": 1,
    "두": 2,
    "세": 3,
    "석": 3,
    "서": 3,
    "네": 4,
    "넉": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열두": 12,
    "열한": 11,
    "열": 10,
    "스무": 20,
    "몇": 3,
    "이삼": 3,
    "일이": 2,
    "삼사": 4,
    "십오": 15,
    "이십": 20,
    "삼십": 30,
    "백": 100,
    "십": 10,
    "일": 1,
    "이": 2,
    "삼": 3,
    "사": 4,
    "오": 5,
    "육": 6,
    "칠": 7,
    "팔": 8,
    "구": 9,
}
"""A few (몇) is three; of two neighbouring numbers (두세) the larger: by then it is surely so."""

KOREAN_DAYS: dict[str, int] = {
    "하루 이틀": 2,
    "하루이틀": 2,
    "이삼일": 3,
    "사나흘": 4,
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "여드레": 8,
    "아흐레": 9,
    "열흘": 10,
    "열하루": 11,
    "보름": 15,
    "스무날": 20,
    "며칠": 3,
}

KOREAN_MONTHS: dict[str, int] = {
    "일월": 1,
    "이월": 2,
    "삼월": 3,
    "사월": 4,
    "오월": 5,
    "유월": 6,
    "육월": 6,
    "칠월": 7,
    "팔월": 8,
    "구월": 9,
    "시월": 10,
    "십월": 10,
    "십일월": 11,
    "십이월": 12,
}

_SINO_KOREAN = {letter: value for value, letter in enumerate("영일이삼사오육칠팔구")}

ENGLISH: dict[str, int] = {
    "a couple of": 2,
    "a couple": 2,
    "couple of": 2,
    "a few": 3,
    "few": 3,
    "several": 3,
    "another": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "an": 1,
    "a": 1,
}

_KANJI = {letter: value for value, letter in enumerate("〇一二三四五六七八九")} | {"数": 3, "両": 2}


def korean_number(written: str) -> int:
    """Read ``3``, ``두``, ``이십``."""
    return int(written) if written.isdigit() else KOREAN[written]


def sino_korean_number(written: str) -> int:
    """Read ``3``, ``삼``, ``십오``, ``이십일``."""
    if written.isdigit():
        return int(written)
    tens, ten, ones = written.rpartition("십")
    return _SINO_KOREAN.get(ones, 0) + (10 * _SINO_KOREAN.get(tens, 1) if ten else 0)


def english_number(written: str) -> int:
    """Read ``3``, ``three``, ``a couple of``."""
    return int(written) if written.isdigit() else ENGLISH[" ".join(written.split())]


def japanese_number(written: str) -> int:
    """Read ``3``, ``三``, ``十五``, ``二十``; a few (数) is three."""
    if written.isdigit():
        return int(written)
    tens, ten, ones = written.rpartition("十")
    value = _KANJI.get(ones, 0)
    if ten:
        value += 10 * _KANJI.get(tens, 1)
    return value


def any_of(words: dict[str, int]) -> str:
    """Give the alternatives of a pattern, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
