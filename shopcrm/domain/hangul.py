"""Hangul: the letters of a syllable, the keys they are struck with, and back.

Letters are those of the keyboard (U+3131 to U+3163), never the conjoining ones of U+1100.

Source:
    The Unicode Standard, section 3.12 (arithmetic of syllables); KS X 5002, the two-set keyboard.
"""

from __future__ import annotations

import re

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

FIRST_SYLLABLE = 0xAC00
LAST_SYLLABLE = 0xD7A3

COMPOUNDS = {
    "ㅘ": "ㅗㅏ",
    "ㅙ": "ㅗㅐ",
    "ㅚ": "ㅗㅣ",
    "ㅝ": "ㅜㅓ",
    "ㅞ": "ㅜㅔ",
    "ㅟ": "ㅜㅣ",
    "ㅢ": "ㅡㅣ",
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
}
"""What is struck with two keys. ㄲ and ㅐ are one key each."""

_COMPOSED = {pair: letter for letter, pair in COMPOUNDS.items()}
_VOWEL = "|".join([*(pair for pair in _COMPOSED if pair[0] in VOWELS), "[ㅏ-ㅣ]"])
_FINAL = "|".join([*(pair for pair in _COMPOSED if pair[0] not in VOWELS), f"[{''.join(FINALS)}]"])
# A consonant before a vowel begins the next syllable, and of a pair its second half does.
_STRUCK_SYLLABLE = re.compile(f"([{INITIALS}])({_VOWEL})(?:({_FINAL})(?![ㅏ-ㅣ]))?|(?:{_VOWEL})")

_LETTERS_ON_KEYS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ"
LETTER_OF_KEY = dict(zip("qwertyuiopasdfghjklzxcvbnm", _LETTERS_ON_KEYS, strict=True)) | dict(
    zip("QWERTOP", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True)
)
"""The letter on each key of the two-set keyboard; capitals only where the shift key makes another."""
KEY_OF_LETTER = {letter: key for key, letter in LETTER_OF_KEY.items()}


def syllable_letters(syllable: int) -> tuple[str, str, str]:
    """Give initial, vowel and final of a syllable by its code point; the final may be empty."""
    place = syllable - FIRST_SYLLABLE
    initial, rest = divmod(place, len(VOWELS) * len(FINALS))
    vowel, final = divmod(rest, len(FINALS))
    return INITIALS[initial], VOWELS[vowel], FINALS[final]


def compose(letters: str) -> str:
    """Put letters together as the keyboard does while they are struck.

    Args:
        letters: Single letters as struck; what is no Hangul letter ends the syllable and stays.

    >>> compose("ㄱㅣㅁㅈㅓㅇㅅㅜㄱ")
    '김정숙'
    """
    return _STRUCK_SYLLABLE.sub(_composed, letters)


def _composed(struck: re.Match[str]) -> str:
    initial, vowel, final = struck.groups(default="")
    if not initial:
        return _COMPOSED.get(struck.group(), struck.group())
    place = INITIALS.index(initial) * len(VOWELS) + VOWELS.index(_COMPOSED.get(vowel, vowel))
    final_place = FINALS.index(_COMPOSED.get(final, final))
    return chr(FIRST_SYLLABLE + place * len(FINALS) + final_place)
