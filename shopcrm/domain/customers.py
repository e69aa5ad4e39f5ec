"""Customers: the people the shop knows, and everything it knows about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from shopcrm.domain.days import RememberedDay
from shopcrm.domain.ids import CustomerId, FieldId, ProductId, RememberedDayId, StaffId, Uid
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone


class DayKind(StrEnum):
    """What a remembered day is about."""

    BIRTHDAY = "birthday"
    WEDDING = "wedding"
    SHOP = "shop"
    CHILD = "child"
    PET = "pet"
    OTHER = "other"


class AlertKind(StrEnum):
    """Why a chip stands by the name and not in a tile."""

    ALLERGY = "allergy"
    DO_NOT_MENTION = "do_not_mention"
    CAREFUL = "careful"


class FactKind(StrEnum):
    """What a fact is about.

    ``WHO`` is who she is (the aunt of the florist), ``SERVICE`` how she likes to be served, ``NOTE`` a memo that came with a list.
    """

    WHO = "who"
    WORK = "work"
    FAMILY = "family"
    PET = "pet"
    HOBBY = "hobby"
    HEALTH = "health"
    SERVICE = "service"
    NOTE = "note"
    OTHER = "other"


class FieldKind(StrEnum):
    """What a free field of the owner's holds."""

    TEXT = "text"
    SWITCH = "switch"
    CHOICE = "choice"
    DAY = "day"
    NUMBER = "number"


class RelationKind(StrEnum):
    """What the second customer is to the first."""

    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    RELATIVE = "relative"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    COLLEAGUE = "colleague"
    INTRODUCED = "introduced"
    INTRODUCED_BY = "introduced_by"


OTHER_SIDE: dict[RelationKind, RelationKind] = {
    RelationKind.PARENT: RelationKind.CHILD,
    RelationKind.CHILD: RelationKind.PARENT,
    RelationKind.INTRODUCED: RelationKind.INTRODUCED_BY,
    RelationKind.INTRODUCED_BY: RelationKind.INTRODUCED,
}
"""How a relation reads from the other side; one that is not here reads the same from both."""


class GoneReason(StrEnum):
    """Why a customer will not come any more."""

    MOVED_AWAY = "moved_away"
    DIED = "died"
    NO_NEED = "no_need"
    ELSEWHERE = "elsewhere"
    ASKED = "asked"


class LinkKind(StrEnum):
    """The four links between a customer and a product."""

    LIKES = "likes"
    OWNS = "owns"
    WANTS = "wants"
    AVOIDS = "avoids"


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail address as typed."""

    address: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """Where somebody lives, in the parts a label needs; ``street`` may hold several lines."""

    street: str | None = None
    district: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerDay:
    """A remembered day of a customer: what it is, and when. ``id`` is None until it is saved."""

    kind: DayKind
    day: RememberedDay
    about: str | None = None
    id: RememberedDayId | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """A chip by the name: an allergy, a thing not to mention."""

    kind: AlertKind
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the shop knows about somebody."""

    kind: FactKind
    text: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of somebody, as the file's bytes."""

    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Gone:
    """Since when, and why, somebody does not come any more."""

    day: date
    reason: GoneReason


@dataclass(frozen=True, slots=True)
class Field:
    """A field the owner made for her customers; ``choices`` is empty but for ``FieldKind.CHOICE``."""

    id: FieldId
    name: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    version: int = 1


FieldValue = str | bool | date | float


@dataclass(frozen=True, slots=True)
class ProductLink:
    """A customer's link to a product. ``usual`` is how she has it: amount and preparation ("2, sliced, no walnuts")."""

    kind: LinkKind
    product_id: ProductId
    product: str
    usual: str | None = None
    day: date | None = None
    lot: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """What another customer is to this one (``kind`` of ``PARENT``: the other is her parent)."""

    other_id: CustomerId
    other_name: str
    kind: RelationKind
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """What is written about a customer: by a form, a command, or a list that came in.

    ``likes``, ``wants`` and ``avoids`` are names of products with how she has them; ``note`` is a memo that came with a list and becomes a fact.
    """

    family_name: str | None = None
    given_name: str | None = None
    name_order: NameOrder | None = None
    reading: str | None = None
    nickname: str | None = None
    how_to_address: str | None = None
    honorific: Honorific = Honorific.DEFAULT
    language: str | None = None
    phones: tuple[Phone, ...] = ()
    mails: tuple[Mail, ...] = ()
    addresses: tuple[Address, ...] = ()
    days: tuple[CustomerDay, ...] = ()
    tags: tuple[str, ...] = ()
    alerts: tuple[Alert, ...] = ()
    facts: tuple[Fact, ...] = ()
    fields: tuple[tuple[str, FieldValue], ...] = ()
    likes: tuple[tuple[str, str | None], ...] = ()
    wants: tuple[tuple[str, str | None], ...] = ()
    avoids: tuple[tuple[str, str | None], ...] = ()
    found_us: str | None = None
    responsible: str | None = None
    photo: Photo | None = field(default=None, repr=False)
    note: str | None = None
    uid: Uid | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """Everything on a customer's card but the conversations and follow-ups.

    ``reading`` is her own; ``name_order`` and ``language`` are always decided. ``fields`` holds the owner's own fields that have a value.
    """

    id: CustomerId
    uid: Uid
    version: int
    family_name: str | None
    given_name: str | None
    name_order: NameOrder
    reading: str | None
    nickname: str | None
    how_to_address: str | None
    honorific: Honorific
    language: str
    phones: tuple[Phone, ...] = ()
    mails: tuple[Mail, ...] = ()
    addresses: tuple[Address, ...] = ()
    days: tuple[CustomerDay, ...] = ()
    tags: tuple[str, ...] = ()
    alerts: tuple[Alert, ...] = ()
    facts: tuple[Fact, ...] = ()
    fields: tuple[tuple[str, FieldValue], ...] = ()
    links: tuple[ProductLink, ...] = ()
    relations: tuple[Relation, ...] = ()
    found_us: str | None = None
    responsible_id: StaffId | None = None
    responsible: str | None = None
    has_photo: bool = False
    gone: Gone | None = None
