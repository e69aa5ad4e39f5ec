"""Who a person of the practice shop is: name, sex, year of birth, family.

It is worked out from the seed and the index alone, so that a husband can be made without having kept his wife.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from shopcrm.domain.customers import RelationKind
from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.packs import Generation, NamePool, Pack

_FOREIGN_SHARE = 0.035
_WOMEN_SHARE = 0.62
_YOUNGEST, _OLDEST = 19, 89
_AGE_WEIGHTS = ((28, 2), (40, 4), (72, 7), (82, 4), (_OLDEST, 2))
"""Up to which age how many of them come."""


class _Kin(NamedTuple):
    """A tie that people at some places of every dozen have to the person before them, with this chance."""

    kind: RelationKind
    chance: float


# The person before one of these is never one of these, so that a look back goes one step only.
_KIN_AT = {
    2: _Kin(RelationKind.SIBLING, 0.25),
    5: _Kin(RelationKind.SPOUSE, 0.45),
    8: _Kin(RelationKind.PARENT, 0.6),
}
_TIES_AT = {
    0: RelationKind.NEIGHBOUR,
    4: RelationKind.FRIEND,
    7: RelationKind.INTRODUCED_BY,
    11: RelationKind.COLLEAGUE,
}
_TIE_CHANCE = 0.3
_DOZEN = 12


@dataclass(frozen=True, slots=True)
class Who:
    """A person as a list of names knows her. ``tie`` is (index of an earlier person, what that person is to this one)."""

    index: int
    pool: NamePool
    sex: str
    born: int
    family: str
    given: str
    reading: str | None
    tie: tuple[int, RelationKind] | None = None

    def age(self, year: int) -> int:
        """Give the age in the year, whether the birthday has been or not."""
        return year - self.born


@cache
def _ages() -> tuple[int, ...]:
    """Lay ages out as they stand at a counter of food: most between forty and seventy."""
    laid: list[int] = []
    for age in range(_YOUNGEST, _OLDEST):
        weight = next(weight for until, weight in _AGE_WEIGHTS if age < until)
        laid += [age] * weight
    return tuple(laid)


def who(dice: Dice, seed: int, index: int, pack: Pack, first: int, year: int) -> Who:
    """Work out who a person is.

    Args:
        dice: Set here for this person; they may be thrown on afterwards.
        seed: The shop's seed.
        index: The person's place.
        pack: The shop's language.
        first: The index from which people are made so; those before are no kin of theirs.
        year: The year it is.
    """
    dice.set_for(seed, index)
    place = index % _DOZEN
    kin = _KIN_AT.get(place)
    if kin and index > first and dice.chance(kin.chance):
        return _kinsman(dice, seed, index, pack, first, year, kin.kind)
    sex = "f" if dice.chance(_WOMEN_SHARE) else "m"
    born = year - dice.pick(_ages())
    pool = _pool(dice, pack)
    family = dice.pick(pool.families)
    tie = None
    if place in _TIES_AT and index - first > _DOZEN and dice.chance(_TIE_CHANCE):
        tie = (index - 1 - dice.below(_DOZEN), _TIES_AT[place])
    return _named(dice, index, pool, sex, born, family, tie)


def _kinsman(
    dice: Dice, seed: int, index: int, pack: Pack, first: int, year: int, kind: RelationKind
) -> Who:
    base = who(Dice(), seed, index - 1, pack, first, year)
    sex = "f" if dice.chance(0.5) else "m"
    born = base.born + dice.below(9) - 4
    tie: RelationKind | None = kind
    if kind is RelationKind.SPOUSE:
        sex = "m" if base.sex == "f" else "f"
        born = min(born, year - _YOUNGEST - 5)
    elif kind is RelationKind.PARENT:
        born = base.born + 24 + dice.below(9)
        if year - born < _YOUNGEST:
            # Too young to be a customer of her own: somebody of no kin instead.
            born, tie = base.born, None
    born = max(year - _OLDEST, min(born, year - _YOUNGEST))
    family = base.family
    if tie is None or _keeps_own_name(base, kind):
        family = dice.pick(base.pool.families)
    pair = None if tie is None else (base.index, tie)
    return _named(dice, index, base.pool, sex, born, family, pair)


def _keeps_own_name(base: Who, kind: RelationKind) -> bool:
    """Whether a Korean or Vietnamese family bears two names: wives keep theirs, children have the father's."""
    if base.pool.language not in {"ko", "vi"}:
        return False
    return kind is RelationKind.SPOUSE or (kind is RelationKind.PARENT and base.sex == "f")


def _pool(dice: Dice, pack: Pack) -> NamePool:
    foreign = _foreign_pools(pack.language)
    return dice.pick(foreign if dice.chance(_FOREIGN_SHARE) else pack.names)


@cache
def _foreign_pools(language: str) -> tuple[NamePool, ...]:
    """Give the names of the other languages, by how often they are met in a shop of this one."""
    from shopcrm.services.practice import english_names, japanese_names, korean_names, vietnamese

    others = (korean_names.NAMES, japanese_names.NAMES, english_names.POOLS[0], vietnamese.NAMES)
    return tuple(pool for pool in others if pool.language != language)


def _named(
    dice: Dice,
    index: int,
    pool: NamePool,
    sex: str,
    born: int,
    family: str,
    tie: tuple[int, RelationKind] | None,
) -> Who:
    generation = _generation(pool, born)
    names = generation.women if sex == "f" else generation.men
    # The product of two throws leans to the front of the list, where the commonest names stand.
    given, given_reading = names[int(dice.random() * (0.3 + 0.7 * dice.random()) * len(names))]
    reading = f"{pool.readings[family]} {given_reading}" if given_reading else None
    return Who(index, pool, sex, born, family, given, reading, tie)


def _generation(pool: NamePool, born: int) -> Generation:
    for generation in pool.generations:
        if born < generation.before:
            return generation
    return pool.generations[-1]
