"""How text is folded before it is compared, for the one box that takes any keyboard.

Everything here is pure, never raises, and gives the same for a text however it was encoded. Whatever is changed here so that
a text folds differently needs a new ``FOLDING_VERSION``: what stands in an index was folded by the version beside it.
"""

from __future__ import annotations

import re
import unicodedata

from shopcrm.domain.hangul import (
    COMPOUNDS,
    FINALS,
    FIRST_SYLLABLE,
    INITIALS,
    KEY_OF_LETTER,
    LAST_SYLLABLE,
    LETTER_OF_KEY,
    VOWELS,
    compose,
    syllable_letters,
)
from shopcrm.domain.romaji import romaji_to_kana
from shopcrm.domain.scripts import even_widths

__all__ = [
    "FOLDING_VERSION",
    "fold",
    "hangul_from_qwerty",
    "initials",
    "qwerty_from_hangul",
    "romaji_to_kana",
    "struck",
]

FOLDING_VERSION = 1

_MOST_KEPT = 40_000
_LONGEST_FROM_KEYS = 100
"""A longer text was pasted, not typed in the wrong keyboard mode."""

# Kanji that are one letter in names and two in Unicode; the first of each line is what the others fold to.
_VARIANTS = (
    "高髙 崎﨑嵜碕 辺邊邉 沢澤 斎齋 斉齊 浜濱濵 吉𠮷 島嶋嶌 桜櫻 広廣 恵惠 徳德 真眞 桑桒 橋槗 関關 竜龍 滝瀧 国國 "
    "富冨 峰峯 岳嶽 館舘 鉄鐵 条條 亀龜 黒黑 曽曾 栄榮 栃橡 万萬 与與 寿壽 渋澁 遥遙 静靜 浅淺 穂穗 豊豐 円圓 学學 "
    "実實 頼賴 梅楳 船舩 緑綠 弥彌 礼禮 秋龝 宝寶 芦蘆 検檢 桧檜 薮藪 塩鹽 駅驛 鴎鷗 涼凉 昇曻 瀬瀨 来來 会會 晋晉 "
    "総總 稲稻 団團 壮壯 蔵藏 鶏鷄 衛衞 翠翆 柳栁 緒緖 郎郞 凛凜 尭堯 槙槇 巌巖 児兒 亜亞 芸藝 仏佛 経經 済濟 沖冲 "
    "竹笁 昭炤 裕𥙿 躬躳 嵩崧 兎兔 猪豬 鯵鰺 麺麵 麹麴 祷禱 蝋蠟 頬頰 填塡 剥剝 痩瘦 繋繫 蛍螢 蝉蟬 桝枡 坂阪 淵渕渊 "
    "脇脅 笹篠 野埜 松枩㭭 杉椙 禄祿"
)
# Letters that accents cannot be taken off, because Unicode holds them to be letters of their own.
_LETTERS = {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}  # fmt: skip
_OLD_KANA = {"ゐ": "い", "ゑ": "え"}

_APOSTROPHES = "'`´ʹʻʼʽˈ‘’‛′＇"
_HYPHENS = "-‐‑‒–—―−⁃﹣－"
_DOTS = ".·・･•‧"
_DROPPED = frozenset(_APOSTROPHES + _HYPHENS + _DOTS)
_DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Mn", "Me", "Zs", "Zl", "Zp"})
_VOICED_MARKS = "\u3099\u309a"

_KATAKANA = range(0x30A1, 0x30F7)
_KATAKANA_MARKS = range(0x30FD, 0x30FF)
_TO_HIRAGANA = 0x60


def fold(text: str) -> str:
    """Fold a text so that its spellings become one, for search by containment.

    Widths, case and accents go; katakana becomes hiragana; variant kanji of names become one; spaces, apostrophes, hyphens,
    dots and what cannot be seen are dropped. The letters of the Korean keyboard (ㄱ, ㅏ, ㄳ) stay what they are.

    >>> fold("O'Brien"), fold("ﾀﾅｶ"), fold("髙﨑 José"), fold("ㄱㅈㅅ")
    ('obrien', 'たなか', '高崎jose', 'ㄱㅈㅅ')
    """
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    folded = text.translate(_FOLDS)
    if folded.isascii() or not _HAS_VOICED_MARK.search(folded):
        return folded
    return _STRAY_VOICED_MARK.sub("", unicodedata.normalize("NFC", folded))


def initials(text: str) -> str:
    """Give the initial consonants of a text: ``ㄱㅈㅅ`` of 김정숙. Lone consonants stay, all else is left out."""
    return text.translate(_INITIALS)


def struck(text: str) -> str:
    """Spell Hangul as the flat sequence of letters as they are struck; all else stays.

    A syllable still being composed is then a plain prefix: 기 and 김저 of 김정숙, 갑 of 가바.

    >>> struck("과값")
    'ㄱㅗㅏㄱㅏㅂㅅ'
    """
    return text.translate(_STROKES)


def hangul_from_qwerty(text: str) -> str | None:
    """Give the Hangul that was meant by Latin letters, when the keyboard was in English.

    Args:
        text: As typed. All capitals are taken for Caps Lock, which changes nothing on a Korean keyboard.

    Returns:
        ``김정숙`` for ``rlawjdtnr``, ``ㄱㅈㅅ`` for ``rwt``; None when no Latin letter is in it, or when a vowel would
        stand alone, which nobody types (``kim`` is ㅏㅑㅡ).
    """
    if len(text) > _LONGEST_FROM_KEYS:
        return None
    keys = even_widths(text)
    if not _HAS_KEY.search(keys):
        return None
    if keys.upper() == keys:
        keys = keys.lower()
    meant = compose(
        "".join(LETTER_OF_KEY.get(key) or LETTER_OF_KEY.get(key.lower(), key) for key in keys)
    )
    return None if _HAS_LONE_VOWEL.search(meant) else meant


def qwerty_from_hangul(text: str) -> str:
    """Give the Latin letters that were meant by Hangul: ``marg`` for ``ㅡㅁㄱㅎ``; what is no Hangul stays.

    A letter struck with the shift key comes back as a capital.
    """
    return struck(unicodedata.normalize("NFC", text)).translate(_KEYS)


# --- tables that fill themselves ---------------------------------------------------------------


class _Folds(dict[int, str]):
    """What each character folds to, worked out when it is first met (``str.translate`` asks by code point)."""

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code))
        # A paste of every character there is must not stay in memory for good.
        if len(self) < _MOST_KEPT:
            self[code] = folded
        return folded


class _Strokes(dict[int, str]):
    """The letters each syllable is struck with."""

    def __missing__(self, code: int) -> str:
        letters = chr(code)
        if FIRST_SYLLABLE <= code <= LAST_SYLLABLE:
            letters = "".join(syllable_letters(code))
        strokes = "".join(COMPOUNDS.get(letter, letter) for letter in letters)
        if len(self) < _MOST_KEPT:
            self[code] = strokes
        return strokes


class _Initials(dict[int, str]):
    """The initial consonant of each syllable; nothing for what has none."""

    def __missing__(self, code: int) -> str:
        initial = chr(code) if chr(code) in FINALS or chr(code) in INITIALS else ""
        if FIRST_SYLLABLE <= code <= LAST_SYLLABLE:
            initial = syllable_letters(code)[0]
        if len(self) < _MOST_KEPT:
            self[code] = initial
        return initial


def _folded(character: str) -> str:
    """Fold one character; the same again changes nothing."""
    narrow = unicodedata.decomposition(character).partition("<narrow> ")[2]
    if narrow:
        character = chr(int(narrow, 16))
    if "ㄱ" <= character <= "ㅣ" or character in _VOICED_MARKS:
        return character
    if character in _CONJOINING:
        return _CONJOINING[character]
    plain = unicodedata.normalize("NFKC", character).casefold()
    if plain in {"", character}:
        return _folded_letter(character)
    return "".join(map(_folded, plain))


def _folded_letter(letter: str) -> str:
    """Fold a character that width and case say nothing about."""
    code = ord(letter)
    if letter in _DROPPED or unicodedata.category(letter) in _DROPPED_CATEGORIES:
        return ""
    if code in _KATAKANA or code in _KATAKANA_MARKS:
        letter = chr(code - _TO_HIRAGANA)
    if letter in _LETTER_FOLDS:
        return _LETTER_FOLDS[letter]
    bare = unicodedata.normalize("NFD", letter)[0]
    if bare == letter or "ぁ" <= letter <= "ヿ" or FIRST_SYLLABLE <= code <= LAST_SYLLABLE:
        return letter
    return _folded(bare)


def _conjoining() -> dict[str, str]:
    """Give the letters of the keyboard for the conjoining ones, which some systems send one by one; none for fillers."""
    pairs = dict.fromkeys("\u115f\u1160", "")
    pairs |= dict(zip(map(chr, range(0x1100, 0x1113)), INITIALS, strict=True))
    pairs |= dict(zip(map(chr, range(0x1161, 0x1176)), VOWELS, strict=True))
    return pairs | dict(zip(map(chr, range(0x11A8, 0x11C3)), FINALS[1:], strict=True))


_CONJOINING = _conjoining()
_LETTER_FOLDS = _LETTERS | _OLD_KANA | {
    variant: line[0] for line in _VARIANTS.split() for variant in line[1:] if variant != line[0]
}  # fmt: skip
_FOLDS = _Folds()
_STROKES = _Strokes()
_INITIALS = _Initials()
_KEYS = {ord(letter): key for letter, key in KEY_OF_LETTER.items()}

_HAS_VOICED_MARK = re.compile(f"[{_VOICED_MARKS}]")
_STRAY_VOICED_MARK = re.compile(f"[{_VOICED_MARKS}]")
_HAS_KEY = re.compile("[A-Za-z]")
_HAS_LONE_VOWEL = re.compile("[ㅏ-ㅣ]")
