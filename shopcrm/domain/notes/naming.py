"""Products named in a note."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from shopcrm.domain.ids import ProductId
from shopcrm.domain.notes.records import HeardProduct
from shopcrm.domain.notes.rules import compiled
from shopcrm.domain.notes.written import Written, listen_to

_LONG_NAME = 3
"""From this many Hangul syllables on, any word may follow without a space (백설기값); a shorter name needs a particle."""

_SPLIT_NAME = 4
"""From this many letters on, a name is heard with spaces the owner put into it (쑥 인절미)."""

_PARTICLES = (
    r"(?:은|는|이|가|을|를|과|와|도|만|로|으로|의|에|랑|이랑|하고|이나|나|까지|부터|보다|처럼|말고|값|주문|예약|세트|상자|떡|맛|대신|두|세|한|네|들|류)"
    r"{1,2}(?![가-힣])"
)
_PLURALS = r"(?:e?s)?(?:'s)?(?![a-z0-9])"
_KATAKANA = range(0x30A1, 0x30F7)


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A text without spaces, in hiragana and without accents; ``places`` leads back, and ends with the end."""

    text: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as it is written, and its letters as they are looked for."""

    text: str
    letters: str


def find_products(written: Written, products: Mapping[str, ProductId]) -> tuple[HeardProduct, ...]:
    """Find the products a note names, in the order of the note, each once.

    Longer names take their letters first: 흑임자설기 is not also 설기. A Latin name stands as a word of its own (one cake,
    two cakes); after a Korean one a particle may follow.

    Args:
        written: The note.
        products: Every name a product is asked for by. Two names may lead to the same product.
    """
    spoken = _spoken(written.text)
    named = [
        (name, product)
        for written_name, product in products.items()
        if (name := _name(written_name)).letters and name.letters in spoken.text
    ]
    named.sort(key=lambda pair: -len(pair[0].letters))
    taken = bytearray(len(spoken.text) + 1)
    found: dict[ProductId, HeardProduct] = {}
    for name, product in named:
        for start, end in _places_of(name, spoken, written.text, taken):
            heard = HeardProduct(
                written.place(start), written.place(end), written.words(start, end), product
            )
            if product not in found or heard.start < found[product].start:
                found[product] = heard
    return tuple(sorted(found.values(), key=lambda heard: heard.start))


def _places_of(name: _Name, spoken: _Spoken, text: str, taken: bytearray) -> list[tuple[int, int]]:
    places = []
    length = len(name.letters)
    at = spoken.text.find(name.letters)
    while at >= 0:
        after = at + length
        start, end = spoken.places[at], spoken.places[after - 1] + 1
        is_named = taken.find(1, at, after) < 0 and _stands_alone(name, text, start, end)
        if is_named:
            taken[at:after] = b"\x01" * length
            places.append((start, end))
        at = spoken.text.find(name.letters, after if is_named else at + 1)
    return places


def _stands_alone(name: _Name, text: str, start: int, end: int) -> bool:
    if len(name.letters) < _SPLIT_NAME and " " in text[start:end] and text[start:end] != name.text:
        return False
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return _begins(text[start], before) and _ends(name.letters, text, end, after)


def _begins(first: str, before: str) -> bool:
    kind = _script(first)
    if kind == "latin":
        return not (before.isascii() and before.isalnum()) or (
            first.isdigit() and not before.isdigit()
        )
    return (
        kind not in {"hangul", "katakana", "hiragana"} or _script(before) != kind or _is_tie(before)
    )


def _ends(name: str, text: str, end: int, after: str) -> bool:
    kind = _script(text[end - 1])
    if kind == "latin":
        return compiled(_PLURALS).match(text, end) is not None
    if kind == "hangul":
        return (
            _script(after) != "hangul"
            or len(name) >= _LONG_NAME
            or compiled(_PARTICLES).match(text, end) is not None
        )
    if kind == "katakana":
        return _script(after) != "katakana"
    if kind == "kanji" and len(name) == 1:
        return _script(after) != "kanji"
    if kind == "hiragana" and len(name) < _LONG_NAME:
        return _script(after) != "hiragana" or after in "をがはもとにのでやか"
    return True


def _is_tie(letter: str) -> bool:
    """Say whether a kana ends the word before: ``のもち``, ``とあん``."""
    return letter in "のとをはがもや"


def _script(letter: str) -> str:
    if "가" <= letter <= "힣":
        return "hangul"
    if "\u30a1" <= letter <= "\u30fa" or letter == "ー":
        return "katakana"
    if "\u3041" <= letter <= "\u3096":
        return "hiragana"
    if "\u4e00" <= letter <= "\u9fff":
        return "kanji"
    return "latin" if letter.isalnum() else ""


@lru_cache(maxsize=8192)
def _name(written: str) -> _Name:
    text = listen_to(written.strip()).text
    return _Name(text, _spoken(text).text)


def _spoken(text: str) -> _Spoken:
    places = [index for index, letter in enumerate(text) if letter != " "]
    return _Spoken("".join(_plain(text[index]) for index in places), (*places, len(text)))


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    if ord(letter) in _KATAKANA:
        return chr(ord(letter) - 0x60)
    if letter.isascii() or letter >= "\u2e80":
        return letter
    return unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter
