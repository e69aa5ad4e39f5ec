"""What a line of a list shows of customers: the name, the phones, and what tells two of one name apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone
from shopcrm.storage.given import given
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


# Written once, because making a statement costs more than carrying it out.
_IDS = given("ids")
_BRIEF = (
    CustomerRow.id,
    CustomerRow.family_name,
    CustomerRow.given_name,
    CustomerRow.name_order,
    CustomerRow.reading,
    CustomerRow.nickname,
    CustomerRow.how_to_address,
    CustomerRow.honorific,
    CustomerRow.language,
    CustomerRow.gone_on.is_not(None).label("gone"),
)
_CUSTOMERS = select(*_BRIEF).where(CustomerRow.id.in_(_IDS))
_PHONES = (
    select(PhoneRow.customer_id, PhoneRow.typed, PhoneRow.international, PhoneRow.label)
    .where(PhoneRow.customer_id.in_(_IDS))
    .order_by(PhoneRow.customer_id, PhoneRow.position, PhoneRow.id)
)


def fetch_briefs(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, Brief]:
    """Give what lists show of customers, by id, in the order in which they are asked for."""
    phones: dict[int, list[Phone]] = defaultdict(list)
    for customer_id, typed, international, label in connection.execute(_PHONES, {"ids": ids}).all():
        phones[customer_id].append(Phone(typed, international, label))
    found = {
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
            gone=row.gone,
            phones=tuple(phones.get(row.id, ())),
        )
        for row in connection.execute(_CUSTOMERS, {"ids": ids}).all()
    }
    return {key: found[key] for key in ids if key in found}


_DISTRICTS = (
    select(AddressRow.customer_id, AddressRow.district, AddressRow.city)
    .where(AddressRow.customer_id.in_(_IDS))
    .order_by(AddressRow.position.desc())
)


def fetch_districts(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, str]:
    """Give where customers live: the district, else the city, of the first address that has one."""
    return {
        CustomerId(row.customer_id): row.district or row.city
        for row in connection.execute(_DISTRICTS, {"ids": ids}).all()
        if row.district or row.city
    }


def _last_of_each(
    query: Select[int, str], order: Sequence[InstrumentedAttribute[Any]]
) -> Select[int, str]:
    """Give the last product of each of some customers in a query of customers and products."""
    customer = query.selected_columns[0]
    place = func.row_number().over(partition_by=customer, order_by=[one.desc() for one in order])
    placed = query.where(customer.in_(_IDS)).add_columns(place.label("place")).subquery()
    return select(placed.c.customer_id, placed.c.name).where(placed.c.place == 1)


_LAST_BOUGHT = _last_of_each(
    select(PurchaseRow.customer_id, ProductRow.name)
    .join(PurchaseLineRow, PurchaseLineRow.purchase_id == PurchaseRow.id)
    .join(ProductRow, ProductRow.id == PurchaseLineRow.product_id),
    (PurchaseRow.day, PurchaseRow.id, PurchaseLineRow.position),
)
_LAST_SPOKEN_OF = _last_of_each(
    select(ConversationRow.customer_id, ProductRow.name)
    .join(ConversationProductRow, ConversationProductRow.conversation_id == ConversationRow.id)
    .join(ProductRow, ProductRow.id == ConversationProductRow.product_id),
    (ConversationRow.day, ConversationRow.id, ConversationProductRow.position),
)


def fetch_last_products(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, str]:
    """Give the last thing bought, or spoken of where nothing was bought."""
    bought = connection.execute(_LAST_BOUGHT, {"ids": ids})
    found = {CustomerId(customer_id): name for customer_id, name in bought}
    others = [one for one in ids if one not in found]
    spoken = connection.execute(_LAST_SPOKEN_OF, {"ids": others})
    return found | {CustomerId(customer_id): name for customer_id, name in spoken}
