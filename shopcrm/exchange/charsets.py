"""In which letters a foreign file is written: BOM, then strict UTF-8, then a guess led by the shop's language.

Half of all Korean names in CP949 are also sound CP932, so a guess weighs what comes out, not only whether it can be decoded.
"""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

TEN_CODECS = (
    "cp949",
    "cp932",
    "euc_jp",
    "iso2022_jp",
    "gb18030",
    "big5",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1258",
)
"""What is tried once a file is not Unicode."""

EAST_ASIAN = {"ko": ("cp949", "cp932", "euc_jp"), "ja": ("cp932", "euc_jp", "cp949")}
"""What is weighed first, by the shop's language; the first is given the benefit of the doubt."""

UNREADABLE = "\N{REPLACEMENT CHARACTER}"

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_BYTES = 32_768
_GOOD_SHARE = 0.6
_FAIR_SHARE = 0.4
_PAGE_LETTERS = 20


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and the codec it was read with. Bytes that are no letters stand as U+FFFD."""

    text: str
    codec: str


def decode(content: bytes, language: str) -> Decoded:
    """Read a file's letters.

    Args:
        content: The whole file, with or without a byte order mark. May be empty.
        language: The shop's language, ``"ko"``, ``"ja"`` or another; it decides where the bytes leave it open.

    Returns:
        The text without byte order mark; line ends are as they were.
    """
    for mark, codec in _BOMS:
        if content.startswith(mark):
            return Decoded(content[len(mark) :].decode(codec, "replace"), codec)
    codec = guess_codec(content, language)
    return Decoded(content.decode(codec, "replace"), codec)


def guess_codec(content: bytes, language: str) -> str:
    """Tell the codec of bytes that carry no byte order mark. The shapes are those of ``decode``."""
    wide = _wide_codec(content[:4096])
    if wide is not None:
        return wide
    if b"\x1b$" in content:
        return "iso2022_jp"
    if _is_mostly_utf8(content):
        return "utf-8"
    sample = _sample(content)
    return _east_asian_codec(sample, language) or _other_codec(sample)


def _wide_codec(start: bytes) -> str | None:
    """Recognise UTF-16 without its mark by the NUL bytes beside each ASCII letter."""
    odd, even = start[1::2].count(0), start[0::2].count(0)
    if max(odd, even) * 20 < len(start) or min(odd, even) * 4 > max(odd, even):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_mostly_utf8(content: bytes) -> bool:
    """Whether it is UTF-8, but for a broken letter in a hundred (a phone that cut one in half)."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        broken = text.count(UNREADABLE)
        sound = sum(1 for letter in text if letter > "\x7f") - broken
        return sound > 100 * broken
    return True


def _sample(content: bytes) -> bytes:
    """Give the first lines that are more than ASCII; a line never ends inside a letter of the codecs we know."""
    lines: list[bytes] = []
    length = 0
    for line in io.BytesIO(content):
        if not line.isascii():
            lines.append(line)
            length += len(line)
            if length > _SAMPLE_BYTES:
                break
    return b"".join(lines)


def _east_asian_codec(sample: bytes, language: str) -> str | None:
    order = EAST_ASIAN.get(language, EAST_ASIAN["ko"])
    first = order[0] if language in EAST_ASIAN else None
    shares = {codec: _share_of_common(sample, codec) for codec in order}
    if first is not None and shares[first] >= _FAIR_SHARE:
        # The fewer the bytes, the less they say of themselves and the more the shop's language says.
        shares[first] += 0.1 + 4 / len(sample)
    best = max(shares, key=lambda codec: shares[codec])
    return best if shares[best] >= _GOOD_SHARE else None


def _share_of_common(sample: bytes, codec: str) -> float:
    """Tell how much of what lies beyond ASCII is everyday writing (0 to 1, below 0 when much of it is broken)."""
    letters = [letter for letter in sample.decode(codec, "replace") if letter > "\x7f"]
    if not letters:
        return 0.0
    if codec == "cp949":
        return sum(_korean_weight(letter) for letter in letters) / len(letters)
    share = sum(_japanese_weight(letter) for letter in letters) / len(letters)
    # Korean bytes are everyday kanji in EUC-JP, but a page of Japanese is never without kana.
    kana_missing = not any("ぁ" <= letter <= "ヿ" for letter in letters)
    return share * 0.8 if kana_missing and len(letters) > _PAGE_LETTERS else share


def _korean_weight(letter: str) -> float:
    """Only the 2,350 everyday syllables count: Japanese bytes come out as the other 8,800."""
    if letter == UNREADABLE:
        return -3.0
    if "가" <= letter <= "힣":
        return 1.0 if _is_everyday(letter) else -1.0
    if "Ͱ" <= letter <= "ӿ" or "Ⅰ" <= letter <= "ⅹ" or "ぁ" <= letter <= "ㆎ":
        return -0.5
    return 0.5 if "　" <= letter <= "〿" or "！" <= letter <= "～" or letter == "·" else 0.0


def _japanese_weight(letter: str) -> float:
    """Kana and the first of the two levels of kanji count; half-width kana is what Korean bytes come out as."""
    if letter == UNREADABLE:
        return -3.0
    if "぀" <= letter <= "ヿ":
        return 1.0
    if "一" <= letter <= "鿿":
        return 1.0 if letter.encode("cp932", "replace") < b"\x98\x73" else 0.0
    if "｡" <= letter <= "ﾟ":
        return 0.5
    return 0.5 if "　" <= letter <= "〿" or "！" <= letter <= "～" else 0.0


def _is_everyday(syllable: str) -> bool:
    """Whether a syllable is in KS X 1001; Python spells the others out in eight bytes."""
    return len(syllable.encode("euc_kr", "replace")) == len("가".encode("euc_kr"))


def _other_codec(sample: bytes) -> str:
    text = sample.decode("cp1252", "replace")
    if UNREADABLE not in text and _looks_western(text):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(TEN_CODECS)).best()
    return best.encoding if best is not None else "cp1252"


def _looks_western(text: str) -> bool:
    """Whether accents stand alone between plain letters, as in José; East Asian bytes come in rows."""
    beyond = sum(1 for letter in text if letter > "\x7f")
    rows = sum(1 for one, two in pairwise(text) if one > "\x7f" and two > "\x7f")
    return rows * 2 < beyond and _accents(text) * 2 > beyond


def _accents(text: Iterable[str]) -> int:
    return sum(1 for letter in text if "À" <= letter <= "ÿ" or letter in "’‘“”–—€·°")
