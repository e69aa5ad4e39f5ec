"""Likes, wants, avoids and owns, one at a time."""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select, update

from shopcrm.domain.customers import (
    LinkKind,
)
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.storage.customers import raise_version
from shopcrm.storage.parts import table_of
from shopcrm.storage.tables import (
    ProductLinkRow,
)


def set_link(
    connection: Connection,
    customer_id: CustomerId,
    kind: LinkKind,
    product_id: ProductId,
    usual: str | None,
) -> None:
    """Note a link to a product; one that is there already gets the new way she has it."""
    table = table_of(ProductLinkRow)
    mine = (table.c.customer_id == customer_id) & (table.c.kind == kind.value)
    same = mine & (table.c.product_id == product_id)
    there = connection.execute(select(table.c.usual).where(same)).all()
    if there and all(row.usual == usual for row in there):
        return
    raise_version(connection, customer_id)
    if there:
        connection.execute(update(table).where(same).values(usual=usual))
        return
    last = connection.execute(select(func.max(table.c.position)).where(mine)).scalar()
    connection.execute(
        insert(table).values(
            customer_id=customer_id,
            product_id=product_id,
            kind=kind.value,
            position=0 if last is None else last + 1,
            usual=usual,
        )
    )


def delete_link(
    connection: Connection, customer_id: CustomerId, kind: LinkKind, product_id: ProductId
) -> bool:
    """Take a link away; False when there was none."""
    table = table_of(ProductLinkRow)
    mine = (table.c.customer_id == customer_id) & (table.c.kind == kind.value)
    done = connection.execute(table.delete().where(mine, table.c.product_id == product_id))
    if done.rowcount == 0:
        return False
    raise_version(connection, customer_id)
    return True
