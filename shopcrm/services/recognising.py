"""Who is who when a list comes in: which row is somebody known, and what a card gains by it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, field, replace
from enum import StrEnum
from typing import Final, TypeVar

from shopcrm.domain.customers import CustomerDraft, DayKind
from shopcrm.domain.ids import CustomerId, Uid
from shopcrm.domain.names import name_key
from shopcrm.domain.phones import phone_key
from shopcrm.storage import customers
from shopcrm.storage.customers import NameRow
from shopcrm.storage.database import Reading

T = TypeVar("T")


class Same(StrEnum):
    """What a row has in common with somebody known, without being her for sure."""

    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list that may come in, as it is compared."""

    line: int
    draft: CustomerDraft
    name: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a row may be. ``sure`` needs no further look; else nothing on the card may contradict the row."""

    customer_id: CustomerId
    sure: bool


class KnownPeople:
    """Everybody in the shop, by number, name and random id."""

    def __init__(self, connection: Reading) -> None:
        self._by_phone: dict[str, set[CustomerId]] = defaultdict(set)
        self._by_name: dict[str, set[CustomerId]] = defaultdict(set)
        self._by_uid: dict[Uid, CustomerId] = {}
        self._names: dict[CustomerId, str] = {}
        self._with_phone: set[CustomerId] = set()
        for key, customer_id in customers.list_phone_keys(connection):
            self._by_phone[key].add(customer_id)
            self._with_phone.add(customer_id)
        for one in customers.list_names(connection):
            name = compared_name(one)
            self._names[one.id] = name
            self._by_uid[one.uid] = one.id
            if name:
                self._by_name[name].add(one.id)

    def candidates(self, row: Row) -> Iterator[Candidate]:
        """Give who a row may be, the surest first.

        Somebody is sure by the random id of an own export, or by name and number together; a number without a name, there
        or here, says nothing against it. The name alone will do where neither has a number and nothing contradicts.
        """
        if not self._names:
            return
        if row.draft.uid in self._by_uid:
            yield Candidate(self._by_uid[row.draft.uid], sure=True)
        for number in row.numbers:
            owners = sorted(self._by_phone.get(number, ()))
            for owner in owners:
                if self._names[owner] == row.name:
                    yield Candidate(owner, sure=True)
            if len(owners) == 1 and not (row.name and self._names[owners[0]]):
                yield Candidate(owners[0], sure=True)
        if row.name and not row.numbers:
            for owner in sorted(self._by_name.get(row.name, set()) - self._with_phone):
                yield Candidate(owner, sure=False)

    def alike(self, row: Row) -> Iterator[tuple[CustomerId, Same]]:
        """Give who has the same number or the same name as a row that came in as somebody new."""
        for number in row.numbers:
            yield from ((owner, Same.PHONE) for owner in sorted(self._by_phone.get(number, ())))
        if row.name:
            yield from ((owner, Same.NAME) for owner in sorted(self._by_name.get(row.name, ())))


@dataclass(slots=True)
class NewPeople:
    """The customers a list brings, each with all its rows joined; two rows may be one person."""

    drafts: list[CustomerDraft] = field(default_factory=list)
    _places: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    _uids: set[Uid] = field(default_factory=set)

    def add(self, row: Row) -> None:
        """Add somebody new."""
        for place in _places_of(row):
            self._places[place].append(len(self.drafts))
        draft = row.draft
        if draft.uid is not None:
            # A list in which a card was copied by hand has its random id twice: the second gets a new one.
            again = draft.uid in self._uids
            self._uids.add(draft.uid)
            draft = replace(draft, uid=None) if again else draft
        self.drafts.append(draft)

    def join(self, place: int, draft: CustomerDraft) -> None:
        """Add a row to somebody the list named before."""
        self.drafts[place] = joined(self.drafts[place], draft)

    def has_namesake(self, row: Row) -> bool:
        """Say whether the list already named somebody of this name without a number."""
        return bool(row.name) and bool(self._places.get((row.name, "")))

    def twin_of(self, row: Row) -> int | None:
        """Give the place in ``drafts`` of who this row is, when the list named her before."""
        for name, number in _places_of(row):
            for index in self._places.get((name, number), ()):
                if number or not contradict(self.drafts[index], row.draft):
                    return index
        return None


def _places_of(row: Row) -> list[tuple[str, str]]:
    return [(row.name, number) for number in row.numbers] or [(row.name, "")]


def row_of(line: int, draft: CustomerDraft) -> Row:
    """Make a row of a checked draft."""
    numbers = tuple(phone_key(phone) for phone in draft.phones)
    return Row(line, draft, compared_name(draft), numbers)


def compared_name(one: CustomerDraft | NameRow) -> str:
    """Give the name by which a row and a card are compared; empty when there is none."""
    name = f"{one.family_name or ''}{one.given_name or ''}" or one.nickname
    return name_key(name) if name else ""


def contradict(one: CustomerDraft, other: CustomerDraft) -> bool:
    """Say whether two of the same name and without a number must be two people.

    They are when both have a birthday and it is not the same, or both have mail addresses and none in common.
    """
    for first, second in ((_birthdays(one), _birthdays(other)), (_mails(one), _mails(other))):
        if first and second and not first & second:
            return True
    return False


def _birthdays(draft: CustomerDraft) -> set[str]:
    return {str(one.day) for one in draft.days if one.kind is DayKind.BIRTHDAY}


def _mails(draft: CustomerDraft) -> set[str]:
    return {mail.address.casefold() for mail in draft.mails}


_SINGLE: Final = (
    "reading",
    "nickname",
    "how_to_address",
    "language",
    "found_us",
    "responsible",
    "photo",
)
_OF_NAME: Final = ("family_name", "given_name", "name_order")


def joined(there: CustomerDraft, more: CustomerDraft) -> CustomerDraft:
    """Add to a card what it lacks; nothing on it is overwritten. A name is taken whole or not at all."""
    single = {name: getattr(there, name) or getattr(more, name) for name in _SINGLE}
    if not (there.family_name or there.given_name):
        single |= {name: getattr(more, name) for name in _OF_NAME if getattr(more, name)}
    return replace(
        there,
        **single,
        phones=_union(there.phones, more.phones, phone_key),
        mails=_union(there.mails, more.mails, lambda mail: mail.address.casefold()),
        addresses=_union(there.addresses, more.addresses, lambda one: _words(astuple(one)[:6])),
        days=_union(there.days, more.days, lambda one: f"{one.kind}{one.day}{one.about}"),
        tags=_union(there.tags, more.tags, name_key),
        alerts=_union(there.alerts, more.alerts, lambda one: name_key(one.text)),
        facts=_union(there.facts, more.facts, lambda one: name_key(one.text)),
        fields=_union(there.fields, more.fields, lambda one: name_key(one[0])),
        likes=_union(there.likes, more.likes, lambda one: name_key(one[0])),
        wants=_union(there.wants, more.wants, lambda one: name_key(one[0])),
        avoids=_union(there.avoids, more.avoids, lambda one: name_key(one[0])),
    )


def _words(parts: Iterable[str | None]) -> str:
    return name_key("".join(part or "" for part in parts))


def _union(there: Sequence[T], more: Sequence[T], key: Callable[[T], str]) -> tuple[T, ...]:
    found: dict[str, T] = {}
    for one in (*there, *more):
        found.setdefault(key(one), one)
    return tuple(found.values())
