"""In which script a text is written."""

from __future__ import annotations

import re
import unicodedata

HANGUL = "가-힣ㄱ-ㅣ"
HAN = "々〆\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
KANA = "ぁ-ゖゝゞァ-ヺー-ヾㇰ-ㇿｦ-ﾟ"
LATIN = "A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ"
"""Ranges to stand between the brackets of a pattern."""

_HANGUL = re.compile(f"[{HANGUL}]")
_HAN = re.compile(f"[{HAN}]")
_KANA = re.compile(f"[{KANA}]")
_LATIN = re.compile(f"[{LATIN}]")

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_HALF_WIDTH = re.compile("[｡-ￜ]+")


def has_hangul(text: str) -> bool:
    """Whether a Korean letter or syllable is in a text."""
    return _HANGUL.search(text) is not None


def has_han(text: str) -> bool:
    """Whether a Chinese character (kanji, hanja) is in a text."""
    return _HAN.search(text) is not None


def has_kana(text: str) -> bool:
    """Whether hiragana or katakana of any width is in a text."""
    return _KANA.search(text) is not None


def has_latin(text: str) -> bool:
    """Whether a Latin letter, with or without accents, is in a text."""
    return _LATIN.search(text) is not None


def even_widths(text: str) -> str:
    """Write full-width Latin letters, digits and spaces narrow, and half-width kana and Hangul wide.

    All else stays as it is: NFKC over a whole name would exchange kanji that its owner tells apart.

    >>> even_widths("ﾀﾅｶ　Ｋａｚｕ")
    'タナカ Kazu'
    """
    if text.isascii():
        return text
    text = text.translate(_FULL_WIDTH)
    return _HALF_WIDTH.sub(_widened, text)


def _widened(run: re.Match[str]) -> str:
    """Widen half-width letters; lone Korean ones stay the letters of the keyboard (U+3131 on)."""
    return unicodedata.normalize("NFC", "".join(map(_widened_letter, run.group())))


def _widened_letter(letter: str) -> str:
    narrow, _, code = unicodedata.decomposition(letter).partition(" ")
    return chr(int(code, 16)) if narrow == "<narrow>" else letter
