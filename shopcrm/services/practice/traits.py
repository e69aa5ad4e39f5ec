"""What somebody is like at the counter: what she takes, what she must not have, whom she talks about."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.domain.customers import Alert, AlertKind
from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.packs import Pack, Stage, stage_of
from shopcrm.services.practice.records import Rhythm
from shopcrm.services.practice.who import Who

_MARRIED_FROM = 29
_LIKES_CHANCE = {Rhythm.ONCE: 0.04, Rhythm.YEARLY_GIFT: 0.15, Rhythm.SEASONAL: 0.4}


@dataclass(frozen=True, slots=True)
class Traits:
    """What somebody is like. Products are counted in the shop's goods; ``likes`` and ``avoids`` never meet."""

    stage: Stage
    kid: str | None = None
    spouse: str | None = None
    hobby: str | None = None
    likes: tuple[int, ...] = ()
    avoids: tuple[int, ...] = ()
    alerts: tuple[Alert, ...] = ()


class TraitsMaker:
    """Draws traits for the people of one shop."""

    def __init__(self, pack: Pack, year: int) -> None:
        self._card = pack.card
        self._year = year
        self._food = tuple(i for i, goods in enumerate(pack.goods) if goods.food)
        self._places = {goods.name: i for i, goods in enumerate(pack.goods)}

    def traits_of(self, dice: Dice, who: Who, rhythm: Rhythm) -> Traits:
        """Draw what somebody is like."""
        stage = stage_of(who.age(self._year))
        alerts, avoids = self._alerts(dice)
        married = who.age(self._year) >= _MARRIED_FROM and dice.chance(0.7)
        return Traits(
            stage,
            kid=self._kid(dice, stage) if married and stage is not Stage.YOUNG else None,
            spouse=self._card.spouse[who.sex] if married else None,
            hobby=dice.pick(self._card.hobbies[stage]) if dice.chance(0.3) else None,
            likes=self._likes(dice, rhythm, avoids),
            avoids=avoids,
            alerts=alerts,
        )

    def _kid(self, dice: Dice, stage: Stage) -> str:
        if stage is Stage.MIDDLE:
            return dice.pick(self._card.grown_children)
        return dice.pick(self._card.children)

    def _alerts(self, dice: Dice) -> tuple[tuple[Alert, ...], tuple[int, ...]]:
        throw = dice.random()
        if throw < 0.06:  # noqa: PLR2004 - one in sixteen says so at the counter
            text, product = dice.pick(self._card.alerts)
            avoids = () if product is None else (self._places[product],)
            return (Alert(AlertKind.ALLERGY if avoids else AlertKind.CAREFUL, text),), avoids
        if throw > 0.985:  # noqa: PLR2004 - a few things are better not mentioned
            return (Alert(AlertKind.DO_NOT_MENTION, dice.pick(self._card.careful)),), ()
        return (), ()

    def _likes(self, dice: Dice, rhythm: Rhythm, avoids: tuple[int, ...]) -> tuple[int, ...]:
        if not dice.chance(_LIKES_CHANCE.get(rhythm, 0.8)):
            return ()
        drawn = (dice.pick(self._food) for _ in range(1 + dice.below(3)))
        return tuple(dict.fromkeys(place for place in drawn if place not in avoids))
