"""Who belongs to whom: relations checked, written in the middle of an action, and read from either side."""

from __future__ import annotations

from collections.abc import Sequence

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.customer_rules import LINE_LIMIT
from shopcrm.domain.customers import OTHER_SIDE, Relation
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import ChoiceUnknownError, NotFoundError, TextTooLongError
from shopcrm.storage import customers
from shopcrm.storage.database import Reading
from shopcrm.storage.relations import (
    RelationFound,
    delete_relations,
    fetch_relations,
    insert_relation,
)


def checked_relations(
    customer_id: CustomerId | None, relations: Sequence[Relation]
) -> list[Relation]:
    """Give relations as they are kept: by the other's number alone, with a clean word, one a pair (the last one).

    Raises:
        ChoiceUnknownError: One is to herself.
        TextTooLongError: A word is longer than a line may be.
    """
    found: dict[CustomerId, Relation] = {}
    for one in relations:
        if one.other_id == customer_id:
            raise ChoiceUnknownError("relation", str(one.other_id))
        words = clean_line(one.note) if one.note else ""
        if len(words) > LINE_LIMIT:
            raise TextTooLongError("note", len(words), LINE_LIMIT)
        found[one.other_id] = Relation(one.other_id, "", one.kind, words or None)
    return list(found.values())


def set_relations(connection: Reading, customer_id: CustomerId, wanted: Sequence[Relation]) -> None:
    """Make those who belong to somebody these and no others; they were checked.

    Raises:
        NotFoundError: One of them is not there.
    """
    kept = {one.other_id for one in wanted}
    for there in fetch_relations(connection, customer_id):
        if there.other_id not in kept:
            take_relation_away(connection, customer_id, there.other_id)
    add_relations(connection, customer_id, wanted)


def add_relations(connection: Reading, customer_id: CustomerId, wanted: Sequence[Relation]) -> None:
    """Add relations that were checked; what a pair was to each other before is forgotten.

    Raises:
        NotFoundError: One of them is not there.
    """
    there = [relation_of(one, "") for one in fetch_relations(connection, customer_id)]
    for one in wanted:
        if one not in there:
            delete_relations(connection, customer_id, one.other_id)
            relate_new(connection, customer_id, [one])
            _raise_versions(connection, customer_id, one.other_id)


def relate_new(connection: Reading, customer_id: CustomerId, wanted: Sequence[Relation]) -> None:
    """Add the relations of somebody who is new; they were checked. The others' cards are not counted as changed by it.

    Raises:
        NotFoundError: One of them is not there.
    """
    for one in wanted:
        check_there(connection, one.other_id)
        insert_relation(connection, customer_id, one.other_id, one.kind, one.note)


def take_relation_away(connection: Reading, customer_id: CustomerId, other_id: CustomerId) -> bool:
    """Forget how two belong together; False when they do not."""
    if not delete_relations(connection, customer_id, other_id):
        return False
    _raise_versions(connection, customer_id, other_id)
    return True


def relation_of(noted: RelationFound, name: str) -> Relation:
    """Give a relation as her card says it; ``name`` is the other's."""
    kind = OTHER_SIDE.get(noted.kind, noted.kind) if noted.reversed else noted.kind
    return Relation(noted.other_id, name, kind, noted.note)


def check_there(connection: Reading, customer_id: CustomerId) -> None:
    """Look whether there is such a customer.

    Raises:
        NotFoundError: There is not.
    """
    if not customers.exists(connection, customer_id):
        raise NotFoundError("customer", str(customer_id))


def _raise_versions(connection: Reading, *ids: CustomerId) -> None:
    """Make forms that show one of two cards older than the card: who belongs to whom stands on both."""
    for one in ids:
        customers.raise_version(connection, one)
