"""Kana that were meant by Latin letters, as they are typed: Hepburn and Kunrei, whole or half.

Latin letters leave things open that kana do not: ``sato`` is さと or さとう, ``shinichi`` しにち or しんいち. The text is cut into
slots, each with the kana it may stand for; the first is the plain reading, and a candidate is the likelier the fewer slots
differ from it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import combinations, islice, product

_LONGEST = 64
"""More letters than any reading has; a longer text was pasted."""
_MOST_CANDIDATES = 24
"""More would make the search slower and find nobody else."""
_MOST_CHANGES = 4

_ROWS = {
    "": "あいうえお",
    "k": "かきくけこ",
    "g": "がぎぐげご",
    "s": "さしすせそ",
    "z": "ざじずぜぞ",
    "t": "たちつてと",
    "d": "だぢづでど",
    "n": "なにぬねの",
    "h": "はひふへほ",
    "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
    "m": "まみむめも",
    "r": "らりるれろ",
    "l": "らりるれろ",
}
_SMALL = dict(zip("aiueo", "ぁぃぅぇぉ", strict=True))
_WITH_Y = {"a": "ゃ", "u": "ゅ", "o": "ょ"}
_SOUNDS = {"sh": "し", "sy": "し", "ch": "ち", "ty": "ち", "cy": "ち", "j": "じ", "jy": "じ", "zy": "じ", "dy": "ぢ"}  # fmt: skip
_SINGLE = {
    "ya": ("や",), "yu": ("ゆ",), "yo": ("よ",), "ye": ("いぇ", "え"), "wa": ("わ",), "wi": ("うぃ", "い"),
    "we": ("うぇ", "え"), "wo": ("を", "お"), "fu": ("ふ",), "vu": ("ゔ",), "tsu": ("つ",), "dzu": ("づ", "ず"),
    "shi": ("し",), "chi": ("ち",), "ji": ("じ", "ぢ"), "zi": ("じ",), "zu": ("ず", "づ"), "ti": ("ち", "てぃ"),
    "tu": ("つ", "とぅ"), "di": ("ぢ", "でぃ"), "kwa": ("くゎ",), "gwa": ("ぐゎ",), "e": ("え",),
}  # fmt: skip

_VOWELS = "aiueo"
_CONSONANTS = "bcdfghjklmprstvwyz"
_LONG = "\u0304"
"""The sign a long vowel is followed by, after circumflexes have become macrons."""
_LONG_VOWELS = {"a": ("あ", "ー"), "i": ("い", "ー"), "u": ("う", "ー"), "e": ("え", "い", "ー"), "o": ("う", "お", "ー")}  # fmt: skip
_DOUBLED = "bcdgkpstz"
_MAYBE_OU = "おこごそぞとどのほぼぽもよろょ"
_MAYBE_OO = "おこと"
_MAYBE_UU = "ふゆゅ"
_SIGNS: dict[str, list[tuple[str, ...]]] = {"-": [("ー",)], "'": []}
_NASAL_ALONE_BEFORE = "iey"
# Not at the very end, not before u, and not before ん or っ, which no long vowel stands before.
_MAY_FOLLOW_LONG = re.compile(r"[aeio]|n(?:[aeiouy]|$)|m(?![bpm])|(?!tc)([b-df-hj-lp-tv-z])(?!\1)")
_PREPARED = dict.fromkeys(map(ord, " .·")) | dict.fromkeys(map(ord, "’`‘"), "'")


def romaji_to_kana(text: str) -> tuple[str, ...]:
    """Give the hiragana that a romanised, possibly half-typed text may stand for.

    A reading is meant when one of them is a part (or the head) of it: a long vowel at the very end is left out, and a last
    consonant stands for each kana it may become.

    Args:
        text: Latin letters of any width and case, with macrons or circumflexes or none; kana among them stay.

    Returns:
        The candidates, the likeliest first, at most 24. Empty when there is no Latin letter, or when the text
        cannot be Japanese (``margaret``).

    >>> romaji_to_kana("tanaka"), romaji_to_kana("yuko"), romaji_to_kana("tanak")
    (('たなか',), ('ゆこ', 'ゆうこ'), ('たなか', 'たなき', 'たなく', 'たなけ', 'たなこ', 'たなっ'))
    """
    letters = _prepared(text)
    if len(letters) > _LONGEST or not any("a" <= letter <= "z" for letter in letters):
        return ()
    slots = _slots(letters)
    if slots is None:
        return ()
    *whole, tail = slots
    stems = tuple(islice(_candidates(whole), _MOST_CANDIDATES))
    if len(stems) * len(tail) > _MOST_CANDIDATES and stems != ("",):
        return stems
    return tuple(dict.fromkeys(stem + end for end in tail for stem in stems))


def _prepared(text: str) -> str:
    """Write a text in narrow small letters and hiragana, macrons apart from their vowels."""
    if len(text) > _LONGEST:
        return text
    wide = unicodedata.normalize("NFKC", text).casefold().translate(_PREPARED)
    kana = "".join(chr(ord(sign) - 0x60) if "ァ" <= sign <= "ヶ" else sign for sign in wide)
    return "".join(
        sign
        if "ぁ" <= sign <= "ヿ"
        else unicodedata.normalize("NFD", sign).replace("\u0302", _LONG)
        for sign in kana
    )


def _slots(letters: str) -> list[tuple[str, ...]] | None:
    """Cut a text into slots; the last is what may still become something, ``("",)`` for a whole text."""
    slots: list[tuple[str, ...]] = []
    place = 0
    while place < len(letters):
        rest = letters[place:]
        if rest == "n" and letters[:place].endswith("n"):
            return [*slots, ("",)]
        if rest in _BEGINNINGS:
            return [*slots, _BEGINNINGS[rest]]
        found = _next_slots(rest, letters[:place])
        if found is None:
            return None
        length, new = found
        slots += new
        place += length
    return [*slots, ("",)]


def _next_slots(rest: str, before: str) -> tuple[int, list[tuple[str, ...]]] | None:
    """Give how many letters the next slots take, and the slots; None when it cannot be Japanese."""
    first, second = rest[0], rest[1:2]
    if "ぁ" <= first <= "ヿ":
        return 1, [(first,)]
    if first in _SIGNS:
        return 1, _SIGNS[first]
    if first == "n" and second and second not in _VOWELS + "y":
        return 1, [("ん",)]
    if first == "m" and second and second in "bpm":
        return 1, [("ん",)]
    if first in _CONSONANTS and (second == first or rest.startswith("tc")):
        return 1, [("っ",)]
    return _syllable_slots(rest, before)


def _syllable_slots(rest: str, before: str) -> tuple[int, list[tuple[str, ...]]] | None:
    length = next((n for n in (4, 3, 2, 1) if rest[:n] in _SYLLABLES and n <= len(rest)), 0)
    if length == 0:
        return None
    sound = rest[:length]
    kana = _SYLLABLES[sound]
    if sound[0] == "n" and (before.endswith("n") or sound[1] in _NASAL_ALONE_BEFORE):
        kana = (*kana, *(f"ん{other}" for other in _SYLLABLES[sound[1:]]))
        if before.endswith("n"):
            kana = (kana[0], *(other.removeprefix("ん") for other in kana[1:]))
    taken, lengthening = _lengthening(kana[0], sound[-1], rest[length:])
    slots = [kana, lengthening] if lengthening else [kana]
    return length + taken, slots


def _lengthening(kana: str, vowel: str, rest: str) -> tuple[int, tuple[str, ...]]:
    """Give how a vowel may be long: how many letters say so, and what may stand there."""
    if rest.startswith(_LONG):
        return 1, _LONG_VOWELS[vowel]
    if vowel == "o" and rest.startswith("h") and rest[1:2] not in {*_VOWELS, "y", "h"}:
        return 1, ("う", "お")
    if vowel == "o" and rest.startswith("o"):
        return (0, ()) if rest[1:2] == _LONG else (1, ("お", "う"))
    last = kana[-1]
    if not _MAY_FOLLOW_LONG.match(rest) or rest[0] == vowel:
        return 0, ()
    if vowel == "o" and last in _MAYBE_OU:
        return 0, ("", "う", "お") if last in _MAYBE_OO else ("", "う")
    return 0, ("", "う") if vowel == "u" and last in _MAYBE_UU else ()


def _candidates(slots: list[tuple[str, ...]]) -> Iterator[str]:
    """Give the readings, those with the fewest changes from the plain one first."""
    open_places = [place for place, kana in enumerate(slots) if len(kana) > 1]
    plain = [kana[0] for kana in slots]
    for changes in range(min(len(open_places), _MOST_CHANGES) + 1):
        for places in combinations(open_places, changes):
            for others in product(*(slots[place][1:] for place in places)):
                written = plain.copy()
                for place, other in zip(places, others, strict=True):
                    written[place] = other
                yield "".join(written)


def _syllables() -> dict[str, tuple[str, ...]]:
    """Give the kana of each romanised syllable, the likeliest first."""
    table: dict[str, tuple[str, ...]] = {}
    for consonant, row in _ROWS.items():
        table |= {consonant + vowel: (kana,) for vowel, kana in zip(_VOWELS, row, strict=True)}
        if consonant:
            table |= {f"{consonant}y{vowel}": (row[1] + small,) for vowel, small in _WITH_Y.items()}
    for sound, kana in _SOUNDS.items():
        table |= {sound + vowel: (kana + small,) for vowel, small in _WITH_Y.items()}
        table[f"{sound}e"] = (f"{kana}ぇ",)
    for sound, kana in {"f": "ふ", "v": "ゔ", "ts": "つ"}.items():
        table |= {sound + vowel: (kana + small,) for vowel, small in _SMALL.items()}
    return table | _SINGLE


def _beginnings() -> dict[str, tuple[str, ...]]:
    """Give the kana that a half-typed syllable may become, without those that begin with another of them."""
    heads: dict[str, list[str]] = {}
    entries = [(kana, sound) for sound, options in _SYLLABLES.items() for kana in options]
    for kana, sound in sorted(entries, key=lambda entry: (len(entry[0]), entry[0])):
        for length in range(1, len(sound)):
            known = heads.setdefault(sound[:length], [])
            if sound[:length] not in _SYLLABLES and not kana.startswith(tuple(known)):
                known.append(kana)
    ends = {head: tuple(kana) for head, kana in heads.items() if kana}
    doubled = {
        head: (*kana, "っ") for head, kana in ends.items() if len(head) == 1 and head in _DOUBLED
    }
    nasal = {"n": ("ん", *ends["n"]), "ny": (*ends["ny"], "んや", "んゆ", "んよ")}
    return ends | doubled | nasal | {"m": (*ends["m"], "ん")}


_SYLLABLES = _syllables()
_BEGINNINGS = _beginnings()
