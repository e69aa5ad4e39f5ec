"""The first people of a practice shop, written by hand: they make its list of today lively on any day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shopcrm.domain.conversations import Beginner, ConversationKind, Mood
from shopcrm.domain.customers import (
    Alert,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.followups import FollowupKind
from shopcrm.domain.lunar import lunar_from_solar
from shopcrm.domain.phones import Phone
from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.packs import Pack, Stage
from shopcrm.services.practice.records import (
    PracticeFollowup,
    PracticePerson,
    PracticePurchase,
    PracticeVisit,
    Rhythm,
)
from shopcrm.services.practice.rhythm import GAPS, Days, Window, spaced_days
from shopcrm.services.practice.telling import Teller
from shopcrm.services.practice.traits import Traits

_CALLING_CODES = {"KR": "+82", "JP": "+81", "US": "+1"}


@dataclass(frozen=True, slots=True)
class Due:
    """Something to get back about ``in_days`` from today (below 0: late); None is the next visit."""

    about: str
    in_days: int | None
    kind: FollowupKind = FollowupKind.CONTACT


@dataclass(frozen=True, slots=True)
class Said:
    """One talk, ``ago`` days before today. ``products`` are named, ``bought`` are (name, quantity)."""

    ago: int
    text: str
    products: tuple[str, ...] = ()
    bought: tuple[tuple[str, int], ...] = ()
    mood: Mood | None = None
    staff: int | None = 0
    kind: ConversationKind = ConversationKind.VISIT
    began: Beginner = Beginner.CUSTOMER
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class Birthday:
    """A birthday that is ``in_days`` from today; by the lunar calendar where ``lunar``."""

    in_days: int
    lunar: bool = False
    about: str | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True)
class First:
    """Somebody written by hand.

    Attributes:
        weekdays: Those she likes to come on, Monday is 0.
        said: Oldest first; older visits are made up by her rhythm.
        most_visits: How many visits she has altogether; None for what the rhythm gives.
        never: Products she has not had yet.
        tie: (index of an earlier person, what that person is to her).
    """

    family: str
    given: str
    phone: str
    stage: Stage
    rhythm: Rhythm
    said: tuple[Said, ...]
    reading: str | None = None
    weekdays: tuple[int, int] = (1, 3)
    most_visits: int | None = None
    nickname: str | None = None
    how_to_address: str | None = None
    birthday: Birthday | None = None
    tags: tuple[str, ...] = ()
    alerts: tuple[Alert, ...] = ()
    facts: tuple[Fact, ...] = ()
    likes: tuple[tuple[str, str | None], ...] = ()
    avoids: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    kid: str | None = None
    tie: tuple[int, RelationKind] | None = None


class FirstsMaker:
    """Makes the first people of one shop."""

    def __init__(
        self, pack: Pack, firsts: tuple[First, ...], teller: Teller, window: Window
    ) -> None:
        self._pack = pack
        self._firsts = firsts
        self._teller = teller
        self._window = window
        self._today = date.fromordinal(window.last + 1)
        self._places = {goods.name: place for place, goods in enumerate(pack.goods)}

    def taken_numbers(self) -> frozenset[str]:
        """Give the last eight digits of their telephones, so that nobody else is given one."""
        return frozenset(_digits(first.phone)[-8:] for first in self._firsts)

    def person(self, dice: Dice, index: int) -> PracticePerson:
        """Make one of them; the dice are set for her."""
        first = self._firsts[index]
        told = self._teller.tell(
            dice, index, self._traits(first), first.rhythm, self._older_days(dice, first), gone=True
        )
        visits = told.visits + [self._visit(said) for said in first.said]
        followups = told.followups + [
            self._followup(said.due, said, len(told.visits) + number)
            for number, said in enumerate(first.said)
            if said.due
        ]
        ties = (first.tie,) if first.tie else ()
        return PracticePerson(
            index, self._draft(first), first.rhythm, tuple(visits), tuple(followups), ties
        )

    def _older_days(self, dice: Dice, first: First) -> Days:
        gap = GAPS.get(first.rhythm)
        if gap is None:
            return Days([], new=False)
        until = self._window.last + 1 - first.said[0].ago - round(gap * 0.6)
        start = self._window.regular_first + dice.below(gap)
        days = spaced_days(dice, gap, start, until, first.weekdays, self._window)
        if first.most_visits is not None:
            days = days[-(first.most_visits - len(first.said)) :]
        return Days(days, new=False)

    def _traits(self, first: First) -> Traits:
        return Traits(
            first.stage,
            kid=first.kid,
            likes=tuple(self._places[name] for name, _ in first.likes),
            avoids=tuple(self._places[name] for name in (*first.avoids, *first.never)),
        )

    def _draft(self, first: First) -> CustomerDraft:
        digits = _digits(first.phone)
        code = _CALLING_CODES[self._pack.country]
        phone = Phone(first.phone, code + digits.removeprefix("0"))
        return CustomerDraft(
            family_name=first.family,
            given_name=first.given,
            name_order=self._pack.names[0].order,
            reading=first.reading,
            nickname=first.nickname,
            how_to_address=first.how_to_address,
            language=self._pack.language,
            phones=(phone,),
            days=(self._birthday(first.birthday),) if first.birthday else (),
            tags=first.tags,
            alerts=first.alerts,
            facts=first.facts,
            likes=first.likes,
            avoids=tuple((name, None) for name in first.avoids),
        )

    def _birthday(self, birthday: Birthday) -> CustomerDay:
        on = self._today + timedelta(days=birthday.in_days)
        lunar = lunar_from_solar(on) if birthday.lunar else None
        year = None if birthday.age is None else on.year - birthday.age
        if lunar is not None and not lunar.leap:
            year = None if birthday.age is None else lunar.year - birthday.age
            day = RememberedDay(lunar.month, lunar.day, year, Calendar.LUNAR)
        elif (on.month, on.day) == (2, 29):
            day = RememberedDay(2, 29)
        else:
            day = RememberedDay(on.month, on.day, year)
        return CustomerDay(DayKind.BIRTHDAY, day, birthday.about)

    def _visit(self, said: Said) -> PracticeVisit:
        bought = tuple(
            PracticePurchase(
                self._places[name], quantity, quantity * self._pack.goods[self._places[name]].price
            )
            for name, quantity in said.bought
        )
        return PracticeVisit(
            self._today - timedelta(days=said.ago),
            said.kind,
            said.began,
            said.text,
            said.mood,
            said.staff,
            tuple(self._places[name] for name in said.products),
            bought or None,
        )

    def _followup(self, due: Due, said: Said, visit: int) -> PracticeFollowup:
        since = self._today - timedelta(days=said.ago)
        on = None if due.in_days is None else self._today + timedelta(days=due.in_days)
        return PracticeFollowup(due.about, on, None, due.kind, since, visit)


def _digits(phone: str) -> str:
    return "".join(letter for letter in phone if letter.isdigit())
