"""Bringing a list in: who is new, who is known already, and what could not be read."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path
from typing import Final, TypeVar

from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import ActionId, CustomerId, Uid
from shopcrm.domain.names import name_key
from shopcrm.domain.phones import phone_key
from shopcrm.errors import ShopError
from shopcrm.exchange.lists import ReadList, RefusedReason, RefusedRow, Remark
from shopcrm.exchange.reading import read_file
from shopcrm.services.customers import CustomersService, draft_of
from shopcrm.services.desk import Desk, new_uid
from shopcrm.services.resolving import Resolver, with_numbers_read
from shopcrm.storage import bulk, customers
from shopcrm.storage.customers import NameRow
from shopcrm.storage.database import Reading, Writing
from shopcrm.storage.tables import CustomerRow

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that did not come in: why, by the reader's reason or by the shop's own rule.

    ``sheet`` is named where the file has more than one with a list on it.
    """

    line: int
    reason: RefusedReason | ShopError
    words: str = ""
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A row that came in as somebody new though she may be known: the same number, or the same name."""

    line: int
    customer_id: CustomerId
    same: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of a list.

    Attributes:
        new: How many customers were added.
        same: How many rows said nothing that was not known.
        changed: How many cards were added to; nothing on a card is ever overwritten.
        doubtful: Who may be somebody known; ``same`` is "phone" or "name".
        refused: Rows that did not come in.
        remarks: What could not be read in rows that did.
        ignored_columns: Headings that hold nothing we keep.
        ignored_sheets: Sheets that are hidden, or have no heading we know.
        action_id: By which it is undone; None for a trial run, or when nothing was written.
    """

    new: int
    same: int
    changed: int
    doubtful: tuple[Doubtful, ...] = ()
    refused: tuple[Refused, ...] = ()
    remarks: tuple[Remark, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    ignored_sheets: tuple[str, ...] = ()
    action_id: ActionId | None = None


@dataclass(slots=True)
class _Sorted:
    """The rows of a list by what becomes of them."""

    new: list[CustomerDraft] = field(default_factory=list)
    changed: dict[CustomerId, CustomerDraft] = field(default_factory=dict)
    same: int = 0
    doubtful: list[Doubtful] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


@dataclass(slots=True)
class _Known:
    """Who is known, by number and by name: customers of the shop, and drafts of the same list (by their place in it)."""

    by_phone: dict[str, set[CustomerId]] = field(default_factory=lambda: defaultdict(set))
    by_name: dict[str, set[CustomerId]] = field(default_factory=lambda: defaultdict(set))
    by_uid: dict[Uid, CustomerId] = field(default_factory=dict)
    names: dict[CustomerId, str] = field(default_factory=dict)
    with_phone: set[CustomerId] = field(default_factory=set)
    new_uids: set[Uid] = field(default_factory=set)
    in_list: dict[tuple[str, str], int] = field(default_factory=dict)


class ImportService:
    """Brings lists in."""

    def __init__(self, desk: Desk, customers_service: CustomersService) -> None:
        self._desk = desk
        self._customers = customers_service

    def import_file(self, path: Path, *, dry_run: bool = False) -> ImportReport:
        """Bring a list in, as one action that can be undone.

        Two rows, or a row and a card, are one person only when name and number are the same, or one of them is a bare
        number, or by the random id of an own export: then what the card lacks is added. Everybody else comes in as
        somebody new.

        Args:
            path: A vCard file, a table with a heading, or an own export; known by its ending.
            dry_run: Say what would happen, and write nothing.

        Raises:
            ShopError: The file is not there, not what its ending says, or has no heading; nothing was written.
        """
        with _collector_resting():
            return self._import_file(path, dry_run=dry_run)

    def _import_file(self, path: Path, *, dry_run: bool) -> ImportReport:
        shop = self._desk.shop()
        listed = read_file(path, country=shop.country, language=shop.language)
        with self._desk.read() as connection:
            result = self._sort(connection, listed)
        action_id = None
        if not dry_run and (result.new or result.changed):
            action_id = self._write(result)
        return ImportReport(
            new=len(result.new),
            same=result.same,
            changed=len(result.changed),
            doubtful=tuple(result.doubtful),
            refused=tuple(sorted(result.refused, key=lambda one: (one.sheet or "", one.line))),
            remarks=listed.remarks,
            ignored_columns=listed.ignored_columns,
            ignored_sheets=listed.ignored_sheets,
            action_id=action_id,
        )

    # --- who is who

    def _sort(self, connection: Reading, listed: ReadList) -> _Sorted:
        known = self._known(connection)
        language = self._desk.shop().language
        result = _Sorted(refused=list(map(_refused, listed.refused)))
        for row in listed.rows:
            try:
                draft = with_numbers_read(check_customer(row.draft), language)
            except ShopError as error:
                result.refused.append(Refused(row.line, error, sheet=row.sheet))
                continue
            self._place(connection, known, result, row.line, draft)
        return result

    def _known(self, connection: Reading) -> _Known:
        known = _Known()
        for key, customer_id in customers.list_phone_keys(connection):
            known.by_phone[key].add(customer_id)
            known.with_phone.add(customer_id)
        for one in customers.list_names(connection):
            name = _key(one)
            known.names[one.id] = name
            known.by_uid[one.uid] = one.id
            if name:
                known.by_name[name].add(one.id)
        return known

    def _place(
        self, connection: Reading, known: _Known, result: _Sorted, line: int, draft: CustomerDraft
    ) -> None:
        name = _key(draft)
        numbers = [phone_key(phone) for phone in draft.phones]
        owner = self._same_person(known, draft, name, numbers)
        if owner is not None:
            self._add_to(connection, result, owner, draft)
            return
        pairs = [(name, number) for number in numbers] or [(name, "")]
        twin = next((known.in_list[pair] for pair in pairs if pair in known.in_list), None)
        if twin is not None:
            result.new[twin] = _joined(result.new[twin], draft)
            result.same += 1
            return
        for pair in pairs:
            known.in_list[pair] = len(result.new)
        result.new.append(_without_known_uid(draft, known))
        if draft.uid is not None:
            known.new_uids.add(draft.uid)
        result.doubtful.extend(_doubts(known, line, name, numbers))

    def _same_person(
        self, known: _Known, draft: CustomerDraft, name: str, numbers: Sequence[str]
    ) -> CustomerId | None:
        if draft.uid in known.by_uid:
            return known.by_uid[draft.uid]
        for number in numbers:
            owners = sorted(known.by_phone.get(number, ()))
            for owner in owners:
                if known.names[owner] == name:
                    return owner
            # A number without a name, here or there, says nothing against it.
            if len(owners) == 1 and not (name and known.names[owners[0]]):
                return owners[0]
        if not numbers and name and not draft.mails:
            alike = known.by_name.get(name, set())
            return min((one for one in alike if one not in known.with_phone), default=None)
        return None

    def _add_to(
        self, connection: Reading, result: _Sorted, owner: CustomerId, draft: CustomerDraft
    ) -> None:
        there = result.changed.get(owner)
        if there is None:
            there = draft_of(self._customers.card_in(connection, owner).customer)
        joined = _joined(there, draft)
        if joined == there:
            result.same += 1
        else:
            result.changed[owner] = joined

    # --- writing

    def _write(self, result: _Sorted) -> ActionId:
        with self._desk.read() as connection:
            resolver, prepared = self._prepare(connection, result.new)
        facts = {"new": len(result.new), "changed": len(result.changed)}
        with self._desk.write("import", **facts) as writing:
            connection = writing.connection
            # Somebody may have added a customer while the rows were made: then they are made anew, with the lock held.
            fits = bulk.next_id(connection, CustomerRow) == prepared.first_id
            if not (fits and resolver.still_fits(connection)):
                resolver, prepared = self._prepare(connection, result.new)
            resolver.write_new(connection)
            bulk.write(connection, prepared)
            for customer_id, draft in result.changed.items():
                self._add_to_card(writing, customer_id, draft)
            return writing.action_id

    def _prepare(
        self, connection: Reading, drafts: Sequence[CustomerDraft]
    ) -> tuple[Resolver, bulk.Prepared]:
        shop = self._desk.shop()
        resolver = Resolver(connection, shop.language)
        people = [(draft.uid or new_uid(), resolver.values_of(draft)) for draft in drafts]
        first_id = bulk.next_id(connection, CustomerRow)
        prepared = bulk.prepare(people, first_id, [self._desk.today()] * len(people))
        names = resolver.product_names(connection)
        bulk.prepare_found_by(prepared, people, shop.country, names)
        return resolver, prepared

    def _add_to_card(
        self, writing: Writing, customer_id: CustomerId, draft: CustomerDraft
    ) -> None:
        there = self._customers.card_in(writing.connection, customer_id).customer
        values = self._customers.values_in(writing, draft)
        customers.set_customer(writing.connection, customer_id, there.version, values)


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Let Python's collector of cycles rest: a long list is millions of values and no cycle, and looking for one takes a sixth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _key(draft_or_name: CustomerDraft | NameRow) -> str:
    family, given = draft_or_name.family_name, draft_or_name.given_name
    name = f"{family or ''}{given or ''}" or draft_or_name.nickname
    return name_key(name) if name else ""


def _refused(row: RefusedRow) -> Refused:
    return Refused(row.line, row.reason, row.words, row.sheet)


def _doubts(known: _Known, line: int, name: str, numbers: Sequence[str]) -> Iterable[Doubtful]:
    for number in numbers:
        for owner in sorted(known.by_phone.get(number, ())):
            yield Doubtful(line, owner, "phone")
    for owner in sorted(known.by_name.get(name, ()) if name else ()):
        yield Doubtful(line, owner, "name")


def _without_known_uid(draft: CustomerDraft, known: _Known) -> CustomerDraft:
    return replace(draft, uid=None) if draft.uid and draft.uid in known.new_uids else draft


_SINGLE: Final = (
    *("family_name", "given_name", "name_order", "reading", "nickname", "how_to_address"),
    *("language", "found_us", "responsible", "photo"),
)


def _joined(there: CustomerDraft, more: CustomerDraft) -> CustomerDraft:
    """Add to a card what it lacks; nothing on it is overwritten."""
    single = {name: getattr(there, name) or getattr(more, name) for name in _SINGLE}
    if there.family_name or there.given_name:
        single |= {name: getattr(there, name) for name in ("family_name", "given_name")}
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
