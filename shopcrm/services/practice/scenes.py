"""What is at hand in one talk: the day, three products, and the words for the slots of a pattern."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.packs import Pack
from shopcrm.services.practice.records import PracticePurchase
from shopcrm.services.practice.traits import Traits

_MONTHS = range(13)


@dataclass(slots=True)
class Scene:
    """One talk while it is being made up.

    Attributes:
        day: The day number.
        month: 1 to 12.
        places: The products at hand (``{p}``, ``{q}``, ``{r}``), counted in the shop's goods.
        quantities: How many of the first and of the second.
        words: For the slots of a pattern.
    """

    day: int
    month: int
    places: list[int]
    quantities: list[int]
    words: dict[str, str]

    def say(self, pattern: str) -> str:
        """Fill the slots of a pattern."""
        return pattern.format_map(self.words)

    def products_in(self, pattern: str) -> tuple[int, ...]:
        """List the products a pattern names, in the order p, q, r."""
        return tuple([self.places[slot] for slot in _named(pattern)])


@cache
def _named(pattern: str) -> tuple[int, ...]:
    return tuple(
        slot
        for slot, heads in enumerate((("{p", "{np"), ("{q", "{nq"), ("{r",)))
        if any(head in pattern for head in heads)
    )


@cache
def taken_in(pattern: str) -> tuple[int, ...]:
    """Say which of the first two products somebody takes along by a pattern.

    >>> taken_in("Took {np}, and a taste of {q}.")
    (0,)
    """
    return tuple(slot for slot, head in enumerate(("{np", "{nq")) if head in pattern)


class SceneMaker:
    """Sets the scenes of one shop."""

    def __init__(self, pack: Pack) -> None:
        self._goods = pack.goods
        self._words = [pack.word(goods.many or goods.name) for goods in pack.goods]
        self._counted = [
            [pack.counted(goods, n) for n in range(goods.most * 2 + 1)] for goods in pack.goods
        ]
        self._shelves = [self._shelf(month) for month in _MONTHS]
        self._gifts = [self._gift_shelf(month) for month in _MONTHS]
        self._tools = [place for place, goods in enumerate(pack.goods) if not goods.food]
        self._people = {text: pack.word(text) for text in _people_words(pack)}

    def words_of(self, traits: Traits) -> dict[str, str]:
        """Give the words that are the same in all talks with somebody."""
        words = {"kid": traits.kid, "spouse": traits.spouse, "hobby": traits.hobby}
        return {slot: self._people[word] for slot, word in words.items() if word}

    def scene(
        self, dice: Dice, traits: Traits, day: int, month: int, words: dict[str, str]
    ) -> Scene:
        """Set a scene: what is sold in this month, what she likes most of the time, never what she avoids."""
        shelf = self._shelves[month]
        first = dice.pick(traits.likes if traits.likes and dice.chance(0.6) else shelf)
        if first not in shelf or first in traits.avoids:
            first = _other(dice, shelf, traits.avoids)
        second = _other(dice, shelf, (*traits.avoids, first))
        third = _other(dice, shelf, (*traits.avoids, first, second))
        scene = Scene(day, month, [first, second, third], [1, 1], words)
        self._count(scene, 0, self._a_few(dice, first))
        self._count(scene, 1, self._a_few(dice, second))
        words["r"] = self._words[third]
        return scene

    def for_feast(self, scene: Scene) -> None:
        """Make the order that of a feast: more than is taken home on an ordinary day."""
        self._count(scene, 0, self._goods[scene.places[0]].most * 2)

    def for_present(self, dice: Dice, scene: Scene, traits: Traits) -> None:
        """Put a present in the first place, several of it."""
        scene.places[0] = _other(dice, self._gifts[scene.month], traits.avoids)
        most = self._goods[scene.places[0]].most
        self._count(scene, 0, most + dice.below(most + 1))

    def for_tool(self, dice: Dice, scene: Scene) -> None:
        """Put the one thing that is not eaten in the first place."""
        scene.places[0] = dice.pick(self._tools)
        self._count(scene, 0, 1)

    def lines(self, scene: Scene, taken: tuple[int, ...]) -> tuple[PracticePurchase, ...]:
        """Give what was bought, for the products that were taken along."""
        return tuple(
            PracticePurchase(
                scene.places[slot],
                scene.quantities[slot],
                scene.quantities[slot] * self._goods[scene.places[slot]].price,
            )
            for slot in taken
        )

    def _count(self, scene: Scene, slot: int, quantity: int) -> None:
        place = scene.places[slot]
        scene.quantities[slot] = quantity
        scene.words["pq"[slot]] = self._words[place]
        scene.words["np" if slot == 0 else "nq"] = self._counted[place][quantity]

    def _a_few(self, dice: Dice, place: int) -> int:
        # The product of two throws: one or two of a thing mostly.
        return 1 + int(dice.random() * dice.random() * self._goods[place].most)

    def _shelf(self, month: int) -> tuple[int, ...]:
        return tuple(
            place
            for place, goods in enumerate(self._goods)
            if goods.food and (not goods.months or month in goods.months)
        )

    def _gift_shelf(self, month: int) -> tuple[int, ...]:
        return tuple(place for place in self._shelf(month) if self._goods[place].gift)


def _other(dice: Dice, shelf: Sequence[int], not_these: tuple[int, ...]) -> int:
    place = dice.pick(shelf)
    while place in not_these:
        place = dice.pick(shelf)
    return place


def _people_words(pack: Pack) -> Iterable[str]:
    card = pack.card
    yield from card.children
    yield from card.grown_children
    yield from card.spouse.values()
    for hobbies in card.hobbies.values():
        yield from hobbies
