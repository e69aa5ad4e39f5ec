"""What is written on the card of somebody of the practice shop."""

from __future__ import annotations

from calendar import isleap

from shopcrm.domain.customers import (
    Address,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    Mail,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone
from shopcrm.services.practice import telephones
from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.packs import Pack
from shopcrm.services.practice.records import Rhythm
from shopcrm.services.practice.traits import Traits
from shopcrm.services.practice.who import Who

_REGULAR = frozenset({Rhythm.WEEKLY, Rhythm.TWO_WEEKLY})
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2
_LUNAR_UNTIL = 1972
_SHARED_PHONES = 0.35
# Lunar years with the month that came twice in them (Korea Astronomy and Space Science Institute).
_LEAP_MONTHS = ((1938, 7), (1941, 6), (1944, 4), (1947, 2), (1949, 7), (1952, 5), (1955, 3), (1957, 8), (1960, 6), (1963, 4), (1966, 3), (1968, 7), (1971, 5))  # fmt: skip


class CardMaker:
    """Fills in the cards of one shop. ``taken`` are the last eight digits of numbers that belong to somebody else."""

    def __init__(self, pack: Pack, taken: frozenset[str]) -> None:
        self._pack = pack
        self._card = pack.card
        self._taken = taken

    def draft(self, dice: Dice, who: Who, traits: Traits, rhythm: Rhythm) -> CustomerDraft:
        """Fill in one card. What it says of products are their names."""
        if dice.chance(0.008):
            return self._unnamed(dice, who, traits)
        goods = self._pack.goods
        return CustomerDraft(
            family_name=who.family,
            given_name=who.given,
            name_order=who.pool.order,
            reading=who.reading,
            nickname=self._nickname(dice, who, traits),
            how_to_address=self._addressed(dice, who, traits),
            language=who.pool.language,
            phones=self._phones(dice, who),
            mails=self._mails(dice, who),
            addresses=self._addresses(dice),
            days=self._days(dice, who),
            tags=self._tags(dice, rhythm),
            alerts=traits.alerts,
            facts=self._facts(dice, traits),
            likes=tuple((goods[like].name, self._usual(dice, like)) for like in traits.likes),
            wants=self._wants(dice, traits),
            avoids=tuple((goods[one].name, None) for one in traits.avoids),
            found_us=dice.pick(self._card.found_us) if dice.chance(0.15) else None,
            responsible=dice.pick(self._pack.staff) if dice.chance(0.06) else None,
        )

    def _unnamed(self, dice: Dice, who: Who, traits: Traits) -> CustomerDraft:
        """Fill in the card of somebody whose name nobody knows: a description does for one."""
        return CustomerDraft(
            given_name=self._card.descriptions[who.sex, traits.stage],
            name_order=NameOrder.GIVEN_FIRST,
            honorific=Honorific.NONE,
            language=self._pack.language,
            phones=self._phones(dice, who) if dice.chance(0.6) else (),
            alerts=traits.alerts,
        )

    def _nickname(self, dice: Dice, who: Who, traits: Traits) -> str | None:
        short = self._card.short_names.get(who.given)
        if short is not None:
            return short if dice.chance(0.35) else None
        if not dice.chance(0.02):
            return None
        return self._card.descriptions[who.sex, traits.stage]

    def _addressed(self, dice: Dice, who: Who, traits: Traits) -> str | None:
        if who.pool.language != self._pack.language or not dice.chance(0.2):
            return None
        pattern = dice.pick(self._card.addressed[who.sex, traits.stage])
        if "{kid" in pattern and not traits.kid:
            return None
        return pattern.format(given=who.given, family=who.family, kid=traits.kid)

    def _phones(self, dice: Dice, who: Who) -> tuple[Phone, ...]:
        country = self._pack.country
        owner = who.index
        # Some couples have one number; the one of them who came first brought it.
        if who.tie and who.tie[1] is RelationKind.SPOUSE and dice.chance(_SHARED_PHONES):
            owner = who.tie[0]
        number = telephones.mobile(country, owner, self._taken, bare=dice.chance(0.06))
        if dice.chance(0.07):
            return number, telephones.at_home(country, who.index, self._card.home_label)
        return (number,)

    def _mails(self, dice: Dice, who: Who) -> tuple[Mail, ...]:
        if not dice.chance(0.18):
            return ()
        handle = who.given.lower()
        if not (handle.isascii() and handle.isalpha()):
            handle = dice.pick(self._card.handles)
        return (Mail(f"{handle}{who.index}@example.com"),)

    def _addresses(self, dice: Dice) -> tuple[Address, ...]:
        if not dice.chance(0.3):
            return ()
        card = self._card
        district, postal_code = dice.pick(card.districts)
        street = dice.pick(card.streets).format(
            a=1 + dice.below(40), b=101 + 100 * dice.below(9) + dice.below(8), c=1 + dice.below(6)
        )
        return (Address(street, district, card.city, card.region, postal_code, self._pack.country),)

    def _days(self, dice: Dice, who: Who) -> tuple[CustomerDay, ...]:
        days = []
        if dice.chance(0.5):
            days.append(CustomerDay(DayKind.BIRTHDAY, self._birthday(dice, who)))
        if dice.chance(0.04):
            kind = dice.pick((DayKind.WEDDING, DayKind.CHILD, DayKind.SHOP, DayKind.PET))
            days.append(CustomerDay(kind, RememberedDay(*_month_and_day(dice))))
        return tuple(days)

    def _birthday(self, dice: Dice, who: Who) -> RememberedDay:
        lunar = who.pool.language == "ko" and who.born < _LUNAR_UNTIL and dice.chance(0.5)
        if lunar and dice.chance(0.015):
            year, month = dice.pick(_LEAP_MONTHS)
            return RememberedDay(month, 1 + dice.below(29), year, Calendar.LUNAR, leap=True)
        year_known = who.born if dice.chance(0.6) else None
        if lunar:
            return RememberedDay(1 + dice.below(12), 1 + dice.below(29), year_known, Calendar.LUNAR)
        if dice.chance(0.02):
            return RememberedDay(None, None, who.born)
        if isleap(who.born) and dice.chance(1 / 366):
            return RememberedDay(_FEBRUARY, 29, year_known)
        return RememberedDay(*_month_and_day(dice), year_known)

    def _tags(self, dice: Dice, rhythm: Rhythm) -> tuple[str, ...]:
        regular = self._card.tags[:1] if rhythm in _REGULAR else ()
        if dice.chance(0.2):
            return (*regular, dice.pick(self._card.tags[1:]))
        return regular

    def _facts(self, dice: Dice, traits: Traits) -> tuple[Fact, ...]:
        card = self._card
        facts = []
        if traits.kid and traits.stage in card.family_facts and dice.chance(0.5):
            text = card.family_facts[traits.stage].format(kid=traits.kid)
            facts.append(Fact(FactKind.FAMILY, text))
        if traits.hobby:
            facts.append(Fact(FactKind.HOBBY, traits.hobby[:1].upper() + traits.hobby[1:]))
        if dice.chance(0.15):
            kind, text = dice.pick(card.facts)
            facts.append(Fact(FactKind(kind), text))
        if dice.chance(0.04):
            facts.append(Fact(FactKind.WHO, dice.pick(card.who)))
        return tuple(facts)

    def _usual(self, dice: Dice, place: int) -> str | None:
        usuals = self._pack.goods[place].usuals
        return dice.pick(usuals) if usuals and dice.chance(0.5) else None

    def _wants(self, dice: Dice, traits: Traits) -> tuple[tuple[str, str | None], ...]:
        if not dice.chance(0.02):
            return ()
        place = dice.below(len(self._pack.goods))
        if place in traits.avoids or place in traits.likes:
            return ()
        return ((self._pack.goods[place].name, None),)


def _month_and_day(dice: Dice) -> tuple[int, int]:
    month = dice.below(12)
    return month + 1, 1 + dice.below(_MONTH_LENGTHS[month])
