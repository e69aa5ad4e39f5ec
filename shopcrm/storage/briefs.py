"""What a line of a list shows of customers: the name, the phones, and what tells two of one name apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone
from shopcrm.storage.customers import parts_by_customer
from shopcrm.storage.tables import (
    AddressRow,
    ConversationProductRow,
    ConversationRow,
    CustomerRow,
    PhoneRow,
    ProductRow,
    PurchaseLineRow,
    PurchaseRow,
)


@dataclass(frozen=True, slots=True)
class Brief:
    """What a line of a list needs of a customer."""

    id: CustomerId
    family_name: str | None
    given_name: str | None
    name_order: NameOrder
    reading: str | None
    nickname: str | None
    how_to_address: str | None
    honorific: Honorific
    language: str
    gone: bool
    phones: tuple[Phone, ...]


def fetch_briefs(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, Brief]:
    """Give what lists show of customers, by id."""
    wanted = list(ids)
    phones = parts_by_customer(connection, PhoneRow, wanted)
    rows = connection.execute(select(CustomerRow.__table__).where(CustomerRow.id.in_(wanted)))
    return {
        CustomerId(row.id): Brief(
            id=CustomerId(row.id),
            family_name=row.family_name,
            given_name=row.given_name,
            name_order=NameOrder(row.name_order),
            reading=row.reading,
            nickname=row.nickname,
            how_to_address=row.how_to_address,
            honorific=Honorific(row.honorific),
            language=row.language,
            gone=row.gone_on is not None,
            phones=tuple(Phone(p.typed, p.international, p.label) for p in phones.get(row.id, ())),
        )
        for row in rows
    }


def fetch_districts(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, str]:
    """Give where customers live: the district, else the city, of the first address that has one."""
    rows = connection.execute(
        select(AddressRow.customer_id, AddressRow.district, AddressRow.city)
        .where(AddressRow.customer_id.in_(ids))
        .order_by(AddressRow.position.desc())
    )
    return {
        CustomerId(row.customer_id): row.district or row.city
        for row in rows
        if row.district or row.city
    }


def fetch_last_products(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, str]:
    """Give the last thing bought, or spoken of where nothing was bought."""
    bought = (
        select(PurchaseRow.customer_id, ProductRow.name)
        .join(PurchaseLineRow, PurchaseLineRow.purchase_id == PurchaseRow.id)
        .join(ProductRow, ProductRow.id == PurchaseLineRow.product_id)
    )
    order = (PurchaseRow.day, PurchaseRow.id, PurchaseLineRow.position)
    found = _last_of_each(connection, bought, PurchaseRow.customer_id.in_(ids), order)
    spoken = (
        select(ConversationRow.customer_id, ProductRow.name)
        .join(ConversationProductRow, ConversationProductRow.conversation_id == ConversationRow.id)
        .join(ProductRow, ProductRow.id == ConversationProductRow.product_id)
    )
    order = (ConversationRow.day, ConversationRow.id, ConversationProductRow.position)
    others = ConversationRow.customer_id.in_([one for one in ids if one not in found])
    return found | _last_of_each(connection, spoken, others, order)


def _last_of_each(
    connection: Connection,
    query: Select[int, str],
    where: ColumnElement[bool],
    order: Sequence[InstrumentedAttribute[Any]],
) -> dict[CustomerId, str]:
    """Give the last product of each customer in a query of customers and products."""
    customer = query.selected_columns[0]
    place = func.row_number().over(partition_by=customer, order_by=[one.desc() for one in order])
    placed = query.where(where).add_columns(place.label("place")).subquery()
    rows = connection.execute(
        select(placed.c.customer_id, placed.c.name).where(placed.c.place == 1)
    )
    return {CustomerId(customer_id): name for customer_id, name in rows}
