"""The shop's verbs for its customers: know somebody, correct a card, say that somebody is gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from shopcrm.domain.customer_rules import check_customer, check_field
from shopcrm.domain.customers import (
    Customer,
    CustomerDraft,
    Field,
    FieldKind,
    Gone,
    GoneReason,
    LinkKind,
    Photo,
    ProductLink,
    Relation,
    RelationKind,
)
from shopcrm.domain.ids import CustomerId, FieldId, ProductId
from shopcrm.domain.names import name_key
from shopcrm.domain.phones import phone_key
from shopcrm.domain.today import LineCustomer
from shopcrm.errors import (
    AlreadyThereError,
    ChangedMeanwhileError,
    DayAheadError,
    NotFoundError,
)
from shopcrm.services.desk import Desk, new_uid
from shopcrm.services.followups import welcome_steps, write_followup
from shopcrm.services.history import with_names
from shopcrm.services.relations import (
    add_relations,
    check_there,
    checked_relations,
    relate_new,
    relation_of,
    set_relations,
    take_relation_away,
)
from shopcrm.services.resolving import Resolver, check_usual, with_numbers_read
from shopcrm.services.showing import line_customers, name_of
from shopcrm.storage import customers, fields
from shopcrm.storage.briefs import fetch_briefs
from shopcrm.storage.customers import CustomerValues
from shopcrm.storage.database import Reading, Writing
from shopcrm.storage.history import HistoryEntry, fetch_history
from shopcrm.storage.product_links import delete_link, set_link
from shopcrm.storage.relations import fetch_relations_of


@dataclass(frozen=True, slots=True)
class Card:
    """A customer as her card shows her: all that is kept, and how she stands in a list."""

    customer: Customer
    shown: LineCustomer


class CustomersService:
    """What the shop does about its customers."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # --- writing

    def add(self, draft: CustomerDraft, *, welcome: bool = False) -> CustomerId:
        """Know somebody new.

        Args:
            draft: Who she is. A ``uid`` that another customer has is not taken over.
            welcome: Begin the plan for new customers with her, unless the owner took it away.

        Raises:
            NameMissingError: Neither name nor nickname nor phone.
            ShopError: A field is too long or unreadable, or the file failed; nothing was written.
        """
        checked = check_customer(draft)
        with self._desk.write("add_customer") as writing:
            customer_id = self.add_in(writing, checked)
            writing.note(customer=customer_id)
            if welcome:
                for step in welcome_steps(writing.connection, customer_id, self._desk):
                    write_followup(writing, step, self._desk)
        return customer_id

    def add_in(self, writing: Writing, checked: CustomerDraft) -> CustomerId:
        """Know somebody new in the middle of a larger action; the draft was checked."""
        values = self.values_in(writing, checked)
        uid = checked.uid
        if uid is None or customers.is_known(writing.connection, uid):
            uid = new_uid()
        return customers.insert_customer(writing.connection, uid, self._desk.today(), values)

    def edit(self, customer_id: CustomerId, version: int, draft: CustomerDraft) -> None:
        """Make a card this.

        Raises:
            NotFoundError: There is no such customer (any more).
            ChangedMeanwhileError: Somebody changed the card since it was read; nothing was written.
            ShopError: A field is too long or unreadable, or the file failed; nothing was written.
        """
        self.save(customer_id, version, draft, None)

    def save(
        self,
        customer_id: CustomerId | None,
        version: int,
        draft: CustomerDraft,
        relations: Sequence[Relation] | None,
        *,
        without_photo: bool = False,
    ) -> CustomerId:
        """Know somebody new, or make a card this, with all that a form shows: one action, taken back as one.

        Args:
            customer_id: Whose card; None for somebody new.
            version: The card's, as it was read; of somebody new it says nothing.
            draft: Who she is.
            relations: All who belong to her; they stay as they are when None. Of two with the same the last one counts.
            without_photo: The photo in the file goes; one in the draft is kept all the same.

        Raises:
            NotFoundError: There is no such customer (any more), or one who belongs to her is not there.
            ChangedMeanwhileError: Somebody changed the card since it was read.
            ShopError: A field is too long or unreadable, or the file failed.

        After any of them nothing was written.
        """
        checked = check_customer(draft)
        wanted = None if relations is None else checked_relations(customer_id, relations)
        if customer_id is None:
            with self._desk.write("add_customer") as writing:
                new_id = self.add_in(writing, checked)
                writing.note(customer=new_id)
                relate_new(writing.connection, new_id, wanted or ())
            return new_id
        with self._desk.write("edit_customer", customer=customer_id) as writing:
            self._edit_in(writing, customer_id, version, checked)
            if without_photo and checked.photo is None:
                customers.delete_photo(writing.connection, customer_id)
            if wanted is not None:
                set_relations(writing.connection, customer_id, wanted)
        return customer_id

    def _edit_in(
        self, writing: Writing, customer_id: CustomerId, version: int, checked: CustomerDraft
    ) -> None:
        check_there(writing.connection, customer_id)
        values = self.values_in(writing, checked)
        if not customers.set_customer(writing.connection, customer_id, version, values):
            raise ChangedMeanwhileError("customer", str(customer_id))

    def set_gone(
        self, customer_id: CustomerId, reason: GoneReason, day: date | None = None
    ) -> None:
        """Note that somebody will not come any more; her open follow-ups rest.

        Raises:
            NotFoundError: There is no such customer.
            DayAheadError: The day has not come yet.
        """
        today = self._desk.today()
        gone = Gone(day or today, reason)
        if gone.day > today:
            raise DayAheadError(gone.day)
        with self._desk.write("set_gone", customer=customer_id) as writing:
            if not customers.set_gone(writing.connection, customer_id, gone):
                raise NotFoundError("customer", str(customer_id))

    def set_back(self, customer_id: CustomerId) -> None:
        """Note that somebody who was gone comes again.

        Raises:
            NotFoundError: There is no such customer.
        """
        with self._desk.write("set_back", customer=customer_id) as writing:
            if not customers.set_gone(writing.connection, customer_id, None):
                raise NotFoundError("customer", str(customer_id))

    def delete(self, customer_id: CustomerId) -> None:
        """Take a card away with all that hangs on it; undo brings it back whole.

        Raises:
            NotFoundError: There is no such customer.
        """
        with self._desk.write("delete_customer", customer=customer_id) as writing:
            check_there(writing.connection, customer_id)
            customers.delete_customer(writing.connection, customer_id)

    def relate(
        self,
        customer_id: CustomerId,
        other_id: CustomerId,
        kind: RelationKind,
        note: str | None = None,
    ) -> None:
        """Note what another customer is to this one.

        Raises:
            NotFoundError: One of them is not there.
            ChoiceUnknownError: It is the same customer.
            TextTooLongError: The note is longer than a line may be.
        """
        wanted = checked_relations(customer_id, [Relation(other_id, "", kind, note)])
        with self._desk.write("relate", customer=customer_id, other=other_id) as writing:
            check_there(writing.connection, customer_id)
            add_relations(writing.connection, customer_id, wanted)

    def unrelate(self, customer_id: CustomerId, other_id: CustomerId) -> None:
        """Forget how two customers belong together.

        Raises:
            NotFoundError: They do not.
        """
        with self._desk.write("unrelate", customer=customer_id, other=other_id) as writing:
            if not take_relation_away(writing.connection, customer_id, other_id):
                raise NotFoundError("relation", str(other_id))

    def set_link(
        self, customer_id: CustomerId, kind: LinkKind, product: str, usual: str | None = None
    ) -> None:
        """Note that somebody likes, wants, avoids or owns a product; a product not known yet is added.

        Raises:
            NotFoundError: There is no such customer.
        """
        with self._desk.write("set_link", customer=customer_id) as writing:
            check_there(writing.connection, customer_id)
            resolver = Resolver(writing.connection, self._desk.shop().language)
            product_id = resolver.product(product)
            resolver.write_new(writing.connection)
            set_link(writing.connection, customer_id, kind, product_id, check_usual(usual))

    def remove_link(self, customer_id: CustomerId, kind: LinkKind, product_id: ProductId) -> None:
        """Take a link to a product away.

        Raises:
            NotFoundError: There is no such link.
        """
        with self._desk.write("remove_link", customer=customer_id, product=product_id) as writing:
            if not delete_link(writing.connection, customer_id, kind, product_id):
                raise NotFoundError("product", str(product_id))

    def remove_photo(self, customer_id: CustomerId) -> None:
        """Take a photo away.

        Raises:
            NotFoundError: There is none.
        """
        with self._desk.write("remove_photo", customer=customer_id) as writing:
            if not customers.delete_photo(writing.connection, customer_id):
                raise NotFoundError("photo", str(customer_id))

    def add_field(self, name: str, kind: FieldKind, choices: tuple[str, ...] = ()) -> FieldId:
        """Make a field of the owner's.

        Raises:
            AlreadyThereError: There is one of this name.
        """
        cleaned, offered = check_field(name, kind, choices)
        with self._desk.write("add_field") as writing:
            for there in fields.fetch_fields(writing.connection):
                if name_key(there.name) == name_key(cleaned):
                    raise AlreadyThereError("field", there.name)
            return fields.insert_field(writing.connection, new_uid(), cleaned, kind, offered)

    # --- reading

    def card(self, customer_id: CustomerId) -> Card:
        """Give everything on a card but the conversations and follow-ups.

        Raises:
            NotFoundError: There is no such customer.
        """
        with self._desk.read() as connection:
            return self.card_in(connection, customer_id)

    def card_in(self, connection: Reading, customer_id: CustomerId) -> Card:
        """Give a card from a state of the file that is being read already; see ``card``."""
        found = self.customers_in(connection, [customer_id])
        if not found:
            raise NotFoundError("customer", str(customer_id))
        shown = line_customers(connection, [customer_id], self._desk.shop())
        return Card(found[0], shown[customer_id])

    def customers_in(self, connection: Reading, ids: Sequence[CustomerId]) -> list[Customer]:
        """Give customers with their relations, in the order of their ids; who is not there is left out."""
        relations = fetch_relations_of(connection, ids)
        others = {one.other_id for noted in relations.values() for one in noted}
        briefs = fetch_briefs(connection, sorted(others)) if others else {}
        return [
            replace(
                customer,
                relations=tuple(
                    relation_of(one, name_of(briefs[one.other_id]))
                    for one in relations[customer.id]
                ),
            )
            for customer in customers.fetch_customers(connection, ids)
        ]

    def fields(self) -> list[Field]:
        """List the owner's own fields."""
        with self._desk.read() as connection:
            return fields.fetch_fields(connection)

    def photo(self, customer_id: CustomerId) -> Photo | None:
        """Give a customer's photo, or None."""
        with self._desk.read() as connection:
            return customers.fetch_photo(connection, customer_id)

    def history(self, customer_id: CustomerId) -> list[HistoryEntry]:
        """List who did what to a card, and when, newest first; also of a card that was deleted.

        Raises:
            NotFoundError: There never was such a customer.
        """
        with self._desk.read() as connection:
            entries = fetch_history(connection, customer_id)
            if not entries and not customers.exists(connection, customer_id):
                raise NotFoundError("customer", str(customer_id))
            return with_names(connection, entries)

    def same_phone(
        self, draft: CustomerDraft, but: CustomerId | None = None
    ) -> dict[str, list[LineCustomer]]:
        """Give who else has a number of this draft, by the number as typed."""
        read = with_numbers_read(draft, self._desk.shop().language)
        keys = {phone_key(phone): phone.typed for phone in read.phones}
        with self._desk.read() as connection:
            found = customers.find_by_phone(connection, list(keys))
            ids = [one for owners in found.values() for one in owners if one != but]
            shown = line_customers(connection, ids, self._desk.shop())
            return {
                keys[key]: [shown[one] for one in owners if one != but]
                for key, owners in found.items()
                if any(one != but for one in owners)
            }

    def count(self) -> int:
        """Count the customers."""
        with self._desk.read() as connection:
            return customers.count_customers(connection)

    # --- what a draft becomes

    def values_in(self, writing: Writing, checked: CustomerDraft) -> CustomerValues:
        """Decide what is open in a draft, and add the products and staff it names that are not known yet."""
        resolver = Resolver(writing.connection, self._desk.shop().language)
        values = resolver.values_of(checked)
        resolver.write_new(writing.connection)
        return values


def draft_of(customer: Customer) -> CustomerDraft:
    """Give the draft that would leave a card as it is: what a form is filled with."""

    def linked(kind: LinkKind) -> tuple[tuple[str, str | None], ...]:
        return tuple((one.product, one.usual) for one in customer.links if one.kind is kind)

    same = (
        *("family_name", "given_name", "name_order", "reading", "nickname", "how_to_address"),
        *("honorific", "language", "phones", "mails", "addresses", "days", "tags", "alerts"),
        *("facts", "fields", "found_us", "responsible"),
    )
    return CustomerDraft(
        **{name: getattr(customer, name) for name in same},
        likes=linked(LinkKind.LIKES),
        wants=linked(LinkKind.WANTS),
        avoids=linked(LinkKind.AVOIDS),
    )


def links_of(customer: Customer, kind: LinkKind) -> tuple[ProductLink, ...]:
    """Give a customer's links of one kind."""
    return tuple(link for link in customer.links if link.kind is kind)
