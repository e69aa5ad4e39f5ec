"""What the card at the counter reads of one customer: her visits, what was said last, what she buys.

Statements are written once and for all, as in ``counter``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, select

from shopcrm.domain.conversations import ConversationKind
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.domain.strip import Talk
from shopcrm.storage.parts import table_of
from shopcrm.storage.tables import (
    ConversationRow,
    CustomerRow,
    ProductRow,
    PurchaseLineRow,
    PurchaseRow,
)

LATEST_LOOKED_AT = 60
"""From so many of her latest visits and purchases it is told what is usual: habits change."""


@dataclass(frozen=True, slots=True)
class Visits:
    """A customer's visits: how many, and the latest with their instants, newest first."""

    count: int
    latest: tuple[tuple[date, datetime], ...]


_customer, _talk, _product = table_of(CustomerRow), table_of(ConversationRow), table_of(ProductRow)
_purchase, _line = table_of(PurchaseRow), table_of(PurchaseLineRow)

_HERS = _talk.c.customer_id == bindparam("id")
_VISIT = _talk.c.kind == ConversationKind.VISIT.value
_NEWEST_FIRST = (_talk.c.day.desc(), _talk.c.at.desc(), _talk.c.id.desc())

_KNOWN_SINCE = select(
    _customer.c.known_since, select(func.min(_talk.c.day)).where(_HERS).scalar_subquery()
).where(_customer.c.id == bindparam("id"))


def fetch_known_since(connection: Connection, customer_id: CustomerId) -> date:
    """Give since when a customer is known: she came into the file, or was spoken with before that."""
    noted, spoken = connection.execute(_KNOWN_SINCE, {"id": customer_id}).one()
    first: date = noted if spoken is None else min(noted, spoken)
    return first


_VISITS = (
    select(_talk.c.day, _talk.c.at, func.count().over())
    .where(_HERS, _VISIT)
    .order_by(*_NEWEST_FIRST)
    .limit(LATEST_LOOKED_AT)
)


def fetch_visits(connection: Connection, customer_id: CustomerId) -> Visits:
    """Give how often a customer was here, and her latest visits."""
    rows = connection.execute(_VISITS, {"id": customer_id}).all()
    return Visits(rows[0][2] if rows else 0, tuple((day, at) for day, at, _ in rows))


_VISIT_NUMBER = (
    select(_talk.c.day)
    .where(_HERS, _VISIT)
    .order_by(_talk.c.day, _talk.c.id)
    .limit(1)
    .offset(bindparam("before"))
)


def fetch_visit_day(connection: Connection, customer_id: CustomerId, number: int) -> date | None:
    """Give the day of a customer's visit of a number, the first being 1; None when she was not here so often."""
    where = {"id": customer_id, "before": number - 1}
    return connection.execute(_VISIT_NUMBER, where).scalar()


_LAST_SAID = (
    select(_talk.c.day, _talk.c.text)
    .where(_HERS, _talk.c.text != "")
    .order_by(*_NEWEST_FIRST)
    .limit(1)
)


def fetch_last_said(connection: Connection, customer_id: CustomerId) -> Talk | None:
    """Give the last conversation in which something was written down, or None."""
    row = connection.execute(_LAST_SAID, {"id": customer_id}).first()
    return None if row is None else Talk(row.day, row.text)


_SUMS = (
    select(_purchase.c.total, _purchase.c.currency)
    .where(_purchase.c.customer_id == bindparam("id"), _purchase.c.total.is_not(None))
    .order_by(_purchase.c.day.desc(), _purchase.c.id.desc())
    .limit(LATEST_LOOKED_AT)
)


def fetch_sums(connection: Connection, customer_id: CustomerId) -> list[tuple[int, str]]:
    """Give what a customer paid at her latest purchases and in which currency, newest first."""
    return [(total, currency) for total, currency in connection.execute(_SUMS, {"id": customer_id})]


_LAST_TALK_IDS = select(_talk.c.id).where(_HERS).order_by(*_NEWEST_FIRST).limit(bindparam("talks"))
_BOUGHT = (
    select(_line.c.product_id)
    .join(_purchase, _purchase.c.id == _line.c.purchase_id)
    .where(_purchase.c.conversation_id.in_(_LAST_TALK_IDS))
    .distinct()
)


def fetch_bought(
    connection: Connection, customer_id: CustomerId, talks: int
) -> set[ProductId | None]:
    """Give what a customer bought at her last conversations; None stands for what is no product of the shop's."""
    rows = connection.execute(_BOUGHT, {"id": customer_id, "talks": talks}).scalars()
    return {None if one is None else ProductId(one) for one in rows}


_OFFERED = select(_product.c.id).where(
    _product.c.id.in_(bindparam("ids", expanding=True)), _product.c.active
)


def fetch_offered(connection: Connection, ids: Sequence[ProductId]) -> set[ProductId]:
    """Give which of some products the shop still offers."""
    return set(map(ProductId, connection.execute(_OFFERED, {"ids": ids}).scalars()))
