"""The rows of a list as they come: who is new and who is known, and the rows of the new made ready to be written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import ShopError
from shopcrm.exchange.lists import ReadRow, RefusedReason, RefusedRow
from shopcrm.services.customers import draft_of
from shopcrm.services.desk import Desk, new_uid
from shopcrm.services.recognising import (
    Candidate,
    KnownPeople,
    NewPeople,
    Row,
    Same,
    contradict,
    joined,
    row_of,
)
from shopcrm.services.resolving import Resolver, with_numbers_read
from shopcrm.storage import bulk, customers
from shopcrm.storage.database import Reading

CHUNK = 500
"""How many cards are read at once."""


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
    """A row that came in as somebody new though she may be known; None for somebody of the same list."""

    line: int
    customer_id: CustomerId | None
    same: Same


def refused_row(row: RefusedRow) -> Refused:
    """Tell of a row the reader refused."""
    return Refused(row.line, row.reason, row.words, row.sheet)


@dataclass(frozen=True, slots=True)
class Card:
    """A card as rows are added to it."""

    draft: CustomerDraft
    version: int
    has_photo: bool

    def joined_with(self, rows: Sequence[CustomerDraft]) -> CustomerDraft:
        """Give what is on the card with what the rows add."""
        draft = self.draft
        for row in rows:
            # The draft of a card does not carry its photo: one that is there is not overwritten either.
            draft = joined(draft, replace(row, photo=None) if self.has_photo else row)
        return draft


def read_cards(connection: Reading, ids: Sequence[CustomerId]) -> Iterator[tuple[CustomerId, Card]]:
    """Read many cards."""
    for start in range(0, len(ids), CHUNK):
        for one in customers.fetch_customers(connection, ids[start : start + CHUNK]):
            yield one.id, Card(draft_of(one), one.version, one.has_photo)


class NewRows:
    """The rows of new customers, made while the list is still being read."""

    def __init__(self, connection: Reading, desk: Desk) -> None:
        shop = desk.shop()
        self._connection = connection
        self._country = shop.country
        self._today = desk.today()
        self._resolver = Resolver(connection, shop.language)
        self.prepared = bulk.Prepared(bulk.next_customer_id(connection))

    def add(self, drafts: Sequence[CustomerDraft]) -> None:
        """Make the rows of some more customers."""
        people = [(one.uid or new_uid(), self._resolver.values_of(one)) for one in drafts]
        bulk.prepare_more(self.prepared, people, [self._today] * len(people))
        has_links = any(values.links for _, values in people)
        names = self._resolver.product_names(self._connection) if has_links else {}
        bulk.prepare_found_by(self.prepared, people, self._country, names)

    def still_fit(self, connection: Reading) -> bool:
        """Say whether nobody took the ids meanwhile."""
        is_next = bulk.next_customer_id(connection) == self.prepared.first_id
        return is_next and self._resolver.still_fits(connection)

    def write(self, connection: Reading) -> None:
        """Write them, and what they name that was not known."""
        self._resolver.write_new(connection)
        bulk.write(connection, self.prepared)


class Incoming:
    """The rows of a list by what becomes of them.

    Attributes:
        new: Who is new.
        added: The rows of people who are known, by whom they are.
        same: How many rows said nothing that was not known.
        changed: Whose cards are added to.
        doubtful: Who came in as somebody new though she may be known.
        refused: Rows against a rule of the shop.
        rows: Those of the new customers, as far as they are made; None when they must all be made once more.
    """

    def __init__(self, connection: Reading, desk: Desk, *, is_trial: bool) -> None:
        self.new = NewPeople()
        self.added: dict[CustomerId, list[CustomerDraft]] = defaultdict(list)
        self.same = 0
        self.changed: set[CustomerId] = set()
        self.doubtful: list[Doubtful] = []
        self.refused: list[Refused] = []
        self.rows = None if is_trial else NewRows(connection, desk)
        self._connection = connection
        self._language = desk.shop().language
        self._known = KnownPeople(connection)
        self._cards: dict[CustomerId, Card] = {}

    def take(self, portion: Sequence[ReadRow]) -> None:
        """Sort some rows, in the order of the list."""
        rows = list(self._checked(portion))
        found = [list(self._known.candidates(row)) for row in rows]
        wanted = {one.customer_id for candidates in found for one in candidates}
        self._cards |= read_cards(self._connection, sorted(wanted - self._cards.keys()))
        for row, candidates in zip(rows, found, strict=True):
            self._sort(row, candidates)
        if self.rows is not None:
            self.rows.add(self.new.drafts[self.rows.prepared.count :])

    def _checked(self, portion: Sequence[ReadRow]) -> Iterator[Row]:
        for row in portion:
            try:
                draft = with_numbers_read(check_customer(row.draft), self._language)
            except ShopError as error:
                self.refused.append(Refused(row.line, error, sheet=row.sheet))
            else:
                yield row_of(row.line, draft)

    def _sort(self, row: Row, candidates: Sequence[Candidate]) -> None:
        owner = _owner(row, candidates, self._cards)
        if owner is not None:
            self._add_to_card(owner, row.draft)
            return
        namesake_in_list = self.new.has_namesake(row)
        twin = self.new.twin_of(row)
        if twin is not None:
            self.same += 1
            self.new.join(twin, row.draft)
            if self.rows is not None and twin < self.rows.prepared.count:
                # Her rows were made without this one.
                self.rows = None
            return
        self.new.add(row)
        self.doubtful.extend(Doubtful(row.line, one, same) for one, same in self._known.alike(row))
        if namesake_in_list:
            self.doubtful.append(Doubtful(row.line, None, Same.NAME))

    def _add_to_card(self, owner: CustomerId, draft: CustomerDraft) -> None:
        before = self._cards[owner].joined_with(self.added[owner])
        self.added[owner].append(draft)
        if self._cards[owner].joined_with(self.added[owner]) == before:
            self.same += 1
        else:
            self.changed.add(owner)


def _owner(
    row: Row, candidates: Sequence[Candidate], cards: Mapping[CustomerId, Card]
) -> CustomerId | None:
    for one in candidates:
        if one.sure or not contradict(cards[one.customer_id].draft, row.draft):
            return one.customer_id
    return None
