"""How customers belong together, in the file: one row a pair, read from both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, or_, select

from shopcrm.domain.customers import (
    RelationKind,
)
from shopcrm.domain.ids import CustomerId
from shopcrm.storage.given import given
from shopcrm.storage.parts import table_of
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import (
    RelationRow,
)


@dataclass(frozen=True, slots=True)
class RelationFound:
    """A relation as read from one side: the other customer, and what that one is to this."""

    other_id: CustomerId
    kind: RelationKind
    note: str | None
    reversed: bool


def insert_relation(
    connection: Connection,
    customer_id: CustomerId,
    other_id: CustomerId,
    kind: RelationKind,
    note: str | None,
) -> int:
    """Note what another customer is to this one."""
    return new_id(
        connection.execute(
            insert(RelationRow).values(
                customer_id=customer_id, other_id=other_id, kind=kind.value, note=note
            )
        )
    )


def delete_relations(connection: Connection, one: CustomerId, other: CustomerId) -> int:
    """Forget how two customers belong together; gives how many relations there were."""
    table = table_of(RelationRow)
    pair = or_(
        (table.c.customer_id == one) & (table.c.other_id == other),
        (table.c.customer_id == other) & (table.c.other_id == one),
    )
    return connection.execute(table.delete().where(pair)).rowcount


def fetch_relations(connection: Connection, customer_id: CustomerId) -> list[RelationFound]:
    """List the relations of a customer as noted; ``reversed`` ones were noted on the other's card."""
    return fetch_relations_of(connection, [customer_id])[customer_id]


# Written once, because making a statement costs more than carrying it out.
_IDS = given("ids")
_RELATIONS = (
    select(RelationRow.__table__)
    .where(or_(RelationRow.customer_id.in_(_IDS), RelationRow.other_id.in_(_IDS)))
    .order_by(RelationRow.id)
)


def fetch_relations_of(
    connection: Connection, ids: Sequence[CustomerId]
) -> dict[CustomerId, list[RelationFound]]:
    """Give the relations of each of some customers, see ``fetch_relations``; empty for who has none."""
    found: dict[CustomerId, list[RelationFound]] = {key: [] for key in ids}
    for row in connection.execute(_RELATIONS, {"ids": ids}):
        one, other, kind = (
            CustomerId(row.customer_id),
            CustomerId(row.other_id),
            RelationKind(row.kind),
        )
        if one in found:
            found[one].append(RelationFound(other, kind, row.note, reversed=False))
        if other in found:
            found[other].append(RelationFound(one, kind, row.note, reversed=True))
    return found
