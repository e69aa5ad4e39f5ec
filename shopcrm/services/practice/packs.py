"""What a practice shop needs to know of one language: its goods, its names, what is said over its counter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from shopcrm.domain.names import NameOrder

GivenName = tuple[str, str | None]
"""A given name and its reading (None where names need none)."""

MAX_QUANTITY = 10
"""The most of one thing on an ordinary purchase."""


class Stage(StrEnum):
    """The part of life somebody is in: it decides what is talked about."""

    YOUNG = "young"
    PARENT = "parent"
    MIDDLE = "middle"
    ELDER = "elder"


def stage_of(age: int) -> Stage:
    """Give the part of life at an age in years."""
    for until, stage in ((33, Stage.YOUNG), (50, Stage.PARENT), (65, Stage.MIDDLE)):
        if age < until:
            return stage
    return Stage.ELDER


def spread(weights: Sequence[tuple[str, float]], length: int = 2000) -> tuple[str, ...]:
    """Lay weighted texts out so that an even draw gives each its share; each is there at least once."""
    total = sum(weight for _, weight in weights)
    laid = [[text] * max(1, round(weight / total * length)) for text, weight in weights]
    return tuple(text for texts in laid for text in texts)


@dataclass(frozen=True, slots=True)
class Goods:
    """A product as it is spoken of.

    Attributes:
        one: In the middle of a sentence; ``many`` is its plural (the same where there is none).
        unit: What is counted: 팩, 箱; empty where the product is counted itself.
        usuals: Ways somebody may have it.
        months: When it is sold; empty for all year.
        food: False for the one thing on the shelf that is not eaten.
        gift: It is given as a present.
        most: The most that is taken at once.
    """

    name: str
    price: int
    unit: str = ""
    other_names: tuple[str, ...] = ()
    usuals: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    one: str = ""
    many: str = ""
    warranty_days: int | None = None
    food: bool = True
    gift: bool = False
    most: int = 4


@dataclass(frozen=True, slots=True)
class Generation:
    """The given names of those born before ``before``, those of the generation after it left out; commonest first."""

    before: int
    women: tuple[GivenName, ...]
    men: tuple[GivenName, ...]


@dataclass(frozen=True, slots=True)
class NamePool:
    """Names that go together. ``families`` are laid out by their share (see ``spread``); ``readings`` are of the families."""

    language: str
    order: NameOrder
    families: tuple[str, ...]
    generations: tuple[Generation, ...]
    readings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Later:
    """Something said that brings a follow-up ``days`` after it; None is the next visit."""

    text: str
    about: str
    days: int | None


@dataclass(frozen=True, slots=True)
class Talk:
    """What is said, as patterns.

    Slots: ``{p}`` ``{q}`` ``{r}`` products; ``{np}`` ``{nq}`` the same with how many; ``{kid}`` a child or grandchild; ``{spouse}``; ``{hobby}``.
    Those that begin with ``our_`` were begun by the shop.
    """

    usual: tuple[str, ...]
    bought_one: tuple[str, ...]
    bought_two: tuple[str, ...]
    tool: tuple[str, ...]
    gift: tuple[str, ...]
    first: tuple[str, ...]
    chat: tuple[str, ...]
    chat_by_stage: Mapping[Stage, tuple[str, ...]]
    married: tuple[str, ...]
    hobby: tuple[str, ...]
    season: Mapping[int, tuple[str, ...]]
    call: tuple[str, ...]
    our_call: tuple[str, ...]
    message: tuple[str, ...]
    our_message: tuple[str, ...]
    letter: tuple[str, ...]
    our_letter: tuple[str, ...]
    promise: tuple[Later, ...]
    asked: tuple[Later, ...]
    event: tuple[Later, ...]
    event_by_stage: Mapping[Stage, tuple[Later, ...]]
    complaint: tuple[Later, ...]
    next_visit: tuple[Later, ...]
    joint: str


@dataclass(frozen=True, slots=True)
class Card:
    """What is written on cards.

    Attributes:
        alerts: (text, product that is avoided because of it or None).
        hobbies: For each stage.
        facts: (kind of fact, text) that suit any grown-up.
        addressed: How to address, by sex ("f", "m") and stage; slots ``{given}``, ``{family}``, ``{kid}``.
        short_names: Given name to what friends call her.
        descriptions: By sex and stage, what stands in for a name that nobody knows.
        streets: Laid out evenly; slots ``{a}`` and ``{b}`` are numbers.
        districts: (district, postal code).
        family_facts: For each stage that has one; slot ``{kid}``.
    """

    tags: tuple[str, ...]
    alerts: tuple[tuple[str, str | None], ...]
    careful: tuple[str, ...]
    hobbies: Mapping[Stage, tuple[str, ...]]
    facts: tuple[tuple[str, str], ...]
    who: tuple[str, ...]
    addressed: Mapping[tuple[str, Stage], tuple[str, ...]]
    short_names: Mapping[str, str]
    descriptions: Mapping[tuple[str, Stage], str]
    found_us: tuple[str, ...]
    streets: tuple[str, ...]
    districts: tuple[tuple[str, str], ...]
    city: str
    region: str
    handles: tuple[str, ...]
    home_label: str
    children: tuple[str, ...]
    grown_children: tuple[str, ...]
    spouse: Mapping[str, str]
    family_facts: Mapping[Stage, str]


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything of one language. ``word`` makes a text fit for a slot; ``counted`` says how many of something."""

    name: str
    language: str
    country: str
    currency: str
    timezone: str
    staff: tuple[str, ...]
    goods: tuple[Goods, ...]
    names: tuple[NamePool, ...]
    talk: Talk
    card: Card
    gift_days: tuple[tuple[str, int, int], ...]
    word: Callable[[str], str]
    counted: Callable[[Goods, int], str]
