"""Korean words that know their particles: ``{p.eul}`` in a pattern gives 쑥인절미를 or 약식을."""

from __future__ import annotations

from shopcrm.services.practice.packs import Goods

_FIRST, _LAST, _FINALS = 0xAC00, 0xD7A3, 28
_RIEUL = 8
# The final consonant with which a digit is read (영 일 이 삼 사 오 육 칠 팔 구): 0 where it has none.
_DIGIT_FINALS = {"0": 21, "1": 8, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": 8, "8": 8, "9": 0}


def last_final(text: str) -> int:
    """Give the final consonant of the last sound, as its place among the 28; 0 for none.

    >>> last_final("백설기"), last_final("약식") > 0
    (0, True)
    """
    sounds = [letter for letter in text if letter.isalnum()]
    if not sounds:
        return 0
    last = sounds[-1]
    if _FIRST <= ord(last) <= _LAST:
        return (ord(last) - _FIRST) % _FINALS
    return _DIGIT_FINALS.get(last, 0)


class KoreanWord(str):
    """A word with each particle put to it."""

    __slots__ = ("do", "eul", "eun", "euro", "gwa", "i")

    def __new__(cls, text: str) -> KoreanWord:
        """Work the particles out once, when the word is made."""
        self = super().__new__(cls, text)
        final = last_final(text)
        self.eul = text + ("을" if final else "를")
        self.i = text + ("이" if final else "가")
        self.eun = text + ("은" if final else "는")
        self.gwa = text + ("과" if final else "와")
        self.euro = text + ("으로" if final not in {0, _RIEUL} else "로")
        self.do = text + "도"
        return self

    do: str
    eul: str
    eun: str
    euro: str
    gwa: str
    i: str


def korean_counted(goods: Goods, quantity: int) -> KoreanWord:
    """Say how many: 쑥인절미 2팩."""
    return KoreanWord(f"{goods.name} {quantity}{goods.unit or '개'}")


def familiar(given: str) -> str:
    """Give a child's name as it is said: 하준이, 서아."""
    return given + "이" if last_final(given) else given
