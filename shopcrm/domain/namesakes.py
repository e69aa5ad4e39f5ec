"""How names are compared, and how people of the same name are told apart."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.folding import fold
from shopcrm.domain.ids import CustomerId

_PUNCTUATION = re.compile(r"[\W_]+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.,:/-](?=\d)")
_BETWEEN = " · "
_FACTS = 3


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody as shown in a list, with what may tell her from another of the same name.

    Attributes:
        id: Whose it is.
        name: As shown, without honorific.
        last_four: The last four digits of her phone.
        last_product: The last thing she bought.
        district: Where she lives.
    """

    id: CustomerId
    name: str
    last_four: str | None = None
    last_product: str | None = None
    district: str | None = None


def name_key(name: str) -> str:
    """Give what the spellings of one name have in common: no case, widths, accents, spaces, punctuation or kind of kana.

    A name of signs alone (♥) keeps them, and a sign between digits stays: 1.5 kg is not 15 kg. Empty only for what has
    nothing visible.
    """
    pieces = [fold(piece) for piece in _BETWEEN_DIGITS.split(name)]
    return ".".join(_PUNCTUATION.sub("", piece) or piece for piece in pieces)


def told_apart(people: Sequence[Namesake]) -> dict[CustomerId, str]:
    """Tell those apart whose shown names compare equal (高橋 and 髙橋, José and Jose do).

    Returns:
        For each of them the shortest text that no other of the same name has: the last four digits, else the last thing bought, else the
        district, else as many of them as are needed (``6789 · 콩설기``). Who has nothing to be told apart by is left
        out, as is everybody whose name is her own.
    """
    groups: dict[str, dict[CustomerId, Namesake]] = defaultdict(dict)
    for person in people:
        groups[name_key(person.name)][person.id] = person
    return {
        person_id: text
        for group in groups.values()
        if len(group) > 1
        for person_id, text in _texts(group.values())
        if text
    }


def _texts(group: Iterable[Namesake]) -> list[tuple[CustomerId, str]]:
    facts = [(person.id, _facts(person)) for person in group]
    sets = [places for size in range(1, _FACTS + 1) for places in combinations(range(_FACTS), size)]
    counts = {
        places: Counter(_picked(compared, places) for _, (_, compared) in facts) for places in sets
    }
    texts = []
    for person_id, (shown, compared) in facts:
        there = tuple(place for place in range(_FACTS) if compared[place])
        own = [places for places in sets if set(places) <= set(there)]
        alone = (p for p in own if counts[p][_picked(compared, p)] == 1)
        texts.append((person_id, _BETWEEN.join(shown[place] for place in next(alone, there))))
    return texts


def _facts(person: Namesake) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the facts as shown and as compared, empty where there is none."""
    shown = tuple(
        clean_line(fact or "") for fact in (person.last_four, person.last_product, person.district)
    )
    return shown, tuple(unicodedata.normalize("NFKC", fact).casefold() for fact in shown)


def _picked(facts: tuple[str, ...], places: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(facts[place] for place in places)
