"""A practice shop as a stream of people, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib import import_module

from shopcrm.domain.customers import Gone, GoneReason
from shopcrm.errors import ChoiceUnknownError
from shopcrm.services.practice.cards import CardMaker
from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.firsts import First, FirstsMaker
from shopcrm.services.practice.packs import Pack, Stage
from shopcrm.services.practice.records import (
    PracticePerson,
    PracticeProduct,
    PracticeShop,
)
from shopcrm.services.practice.rhythm import days_of, rhythm_of, window_of
from shopcrm.services.practice.telling import Teller
from shopcrm.services.practice.traits import Traits, TraitsMaker
from shopcrm.services.practice.who import who

LANGUAGES = ("ko", "ja", "en")
_PACKS = {"ko": "korean", "ja": "japanese", "en": "english"}
_GONE_SHARE = 0.02
_GONE_REASONS = (
    (GoneReason.MOVED_AWAY,) * 4
    + (GoneReason.ELSEWHERE,) * 3
    + (GoneReason.NO_NEED,) * 2
    + (GoneReason.ASKED,)
)


def practice_shop(
    customers: int, seed: int, today: date, language: str = "ko", *, visits_factor: float = 1.0
) -> PracticeShop:
    """Make a practice shop.

    Args:
        customers: How many people ``PracticeShop.people`` gives.
        seed: The same seed gives the same shop; person i is the same however many are asked for.
        today: Everything happened before it; what is due stands around it.
        language: "ko", "ja" or "en": the shop's own; a few of its customers have another.
        visits_factor: How much of the two years of a regular was written down, counted from the end; above 0, at most 1.

    Raises:
        ChoiceUnknownError: Another language, a number below 0, or a factor outside.
    """
    _check(customers, language, visits_factor)
    pack = _load(language)
    return PracticeShop(
        name=pack.name,
        language=language,
        country=pack.country,
        currency=pack.currency,
        timezone=pack.timezone,
        products=tuple(
            PracticeProduct(goods.name, goods.other_names, goods.price, goods.warranty_days)
            for goods in pack.goods
        ),
        staff=pack.staff,
        people=_People(pack, seed, today, visits_factor).stream(customers),
    )


def _check(customers: int, language: str, visits_factor: float) -> None:
    if language not in LANGUAGES:
        raise ChoiceUnknownError("language", language)
    if customers < 0:
        raise ChoiceUnknownError("customers", str(customers))
    if not 0 < visits_factor <= 1:
        raise ChoiceUnknownError("visits_factor", str(visits_factor))


def _load(language: str) -> Pack:
    pack: Pack = import_module(f"shopcrm.services.practice.{_PACKS[language]}").PACK
    return pack


def _load_firsts(language: str) -> tuple[First, ...]:
    module = import_module(f"shopcrm.services.practice.{_PACKS[language]}_firsts")
    firsts: tuple[First, ...] = module.FIRSTS
    return firsts


class _People:
    """Makes the people of one shop, each from the seed and her place alone."""

    def __init__(self, pack: Pack, seed: int, today: date, visits_factor: float) -> None:
        self._pack = pack
        self._seed = seed
        self._year = today.year
        self._window = window_of(today, visits_factor, pack.gift_days)
        self._dice = Dice()
        self._traits = TraitsMaker(pack, today.year)
        self._teller = Teller(pack, self._window)
        firsts = _load_firsts(pack.language)
        self._first_count = len(firsts)
        self._firsts = FirstsMaker(pack, firsts, self._teller, self._window)
        self._cards = CardMaker(pack, self._firsts.taken_numbers())

    def stream(self, customers: int) -> Iterator[PracticePerson]:
        """Give the people one after another."""
        for index in range(customers):
            yield self._person(index)

    def _person(self, index: int) -> PracticePerson:
        dice = self._dice
        if index < self._first_count:
            dice.set_for(self._seed, index)
            return self._firsts.person(dice, index)
        someone = who(dice, self._seed, index, self._pack, self._first_count, self._year)
        rhythm = rhythm_of(dice.random())
        traits = self._traits.traits_of(dice, someone, rhythm)
        last, gone = self._leaving(dice, traits)
        days = days_of(dice, rhythm, self._window, last)
        told = self._teller.tell(dice, index, traits, rhythm, days, gone=gone is not None)
        return PracticePerson(
            index,
            self._cards.draft(dice, someone, traits, rhythm),
            rhythm,
            tuple(told.visits),
            tuple(told.followups),
            (someone.tie,) if someone.tie else (),
            gone,
        )

    def _leaving(self, dice: Dice, traits: Traits) -> tuple[int | None, Gone | None]:
        """Decide whether somebody is gone: the last day number she may have come on, and since when."""
        if not dice.chance(_GONE_SHARE):
            return None, None
        window = self._window
        day = window.last - dice.below(300)
        reason = dice.pick(_GONE_REASONS)
        if traits.stage is Stage.ELDER and dice.chance(0.5):
            reason = GoneReason.DIED
        last = max(window.first, day - 5 - dice.below(30))
        return last, Gone(date.fromordinal(day), reason)
