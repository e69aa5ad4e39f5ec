"""What a practice shop is made of, as values: the loader writes them into a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from shopcrm.domain.conversations import Beginner, ConversationKind, Mood
from shopcrm.domain.customers import CustomerDraft, Gone, RelationKind
from shopcrm.domain.followups import FollowupKind


class Rhythm(StrEnum):
    """How often somebody comes."""

    WEEKLY = "weekly"
    TWO_WEEKLY = "two_weekly"
    MONTHLY = "monthly"
    SEASONAL = "seasonal"
    YEARLY_GIFT = "yearly_gift"
    ONCE = "once"


class PracticePurchase(NamedTuple):
    """One line of what was bought. ``product`` counts in ``PracticeShop.products``; ``amount`` is of the whole line."""

    product: int
    quantity: int
    amount: int


@dataclass(frozen=True, slots=True)
class PracticeProduct:
    """What the shop sells. ``price`` is in the currency's smallest unit."""

    name: str
    other_names: tuple[str, ...]
    price: int
    warranty_days: int | None = None


@dataclass(frozen=True, slots=True)
class PracticeVisit:
    """One conversation.

    Attributes:
        began: Who began it.
        staff: Counts in ``PracticeShop.staff``; None when nobody wrote it down.
        products: Those spoken of, counted in ``PracticeShop.products``, each once.
        bought: None when nothing was bought or nobody noted what.
    """

    day: date
    kind: ConversationKind
    began: Beginner
    text: str
    mood: Mood | None = None
    staff: int | None = None
    products: tuple[int, ...] = ()
    bought: tuple[PracticePurchase, ...] | None = None


@dataclass(frozen=True, slots=True)
class PracticeFollowup:
    """What the shop meant to get back about.

    Attributes:
        due: None for her next visit.
        done_on: None while it is open.
        since: The day on which it was written down.
        visit: The conversation it came from, counted in ``PracticePerson.visits``; None where it came from none.
    """

    about: str
    due: date | None
    done_on: date | None
    kind: FollowupKind
    since: date
    visit: int | None = None


@dataclass(frozen=True, slots=True)
class PracticePerson:
    """Somebody who comes to the practice shop.

    Attributes:
        visits: Oldest first; at least one.
        relations: (index of an earlier person, what that person is to this one).
    """

    index: int
    draft: CustomerDraft
    rhythm: Rhythm
    visits: tuple[PracticeVisit, ...]
    followups: tuple[PracticeFollowup, ...] = ()
    relations: tuple[tuple[int, RelationKind], ...] = ()
    gone: Gone | None = None


@dataclass(frozen=True, slots=True)
class PracticeShop:
    """A practice shop. ``people`` is made while it is read, once through; ``country`` and ``currency`` are ISO codes."""

    name: str
    language: str
    country: str
    currency: str
    timezone: str
    products: tuple[PracticeProduct, ...]
    staff: tuple[str, ...]
    people: Iterator[PracticePerson]
