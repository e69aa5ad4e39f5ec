"""Products in the file, with their other names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, insert, select, update

from shopcrm.domain.ids import ProductId, Uid
from shopcrm.domain.names import name_key
from shopcrm.domain.products import Product, ProductDraft
from shopcrm.storage.parts import Values, set_parts
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import ProductNameRow, ProductRow


def fetch_products(connection: Connection) -> list[Product]:
    """List all products, those no longer sold included, in the order they were added."""
    names: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(
        select(ProductNameRow.__table__).order_by(ProductNameRow.position, ProductNameRow.id)
    ):
        names[row.product_id].append(row.name)
    rows = connection.execute(select(ProductRow.__table__).order_by(ProductRow.id))
    return [
        Product(
            id=ProductId(row.id),
            uid=Uid(row.uid),
            version=row.version,
            name=row.name,
            other_names=tuple(names[row.id]),
            plan_id=row.plan_id,
            warranty_days=row.warranty_days,
            active=row.active,
        )
        for row in rows
    ]


def fetch_names(connection: Connection) -> dict[str, ProductId]:
    """Give every name of every product that is sold, as written."""
    found: dict[str, ProductId] = {}
    others = select(ProductNameRow.name, ProductRow.id).join(
        ProductRow, ProductRow.id == ProductNameRow.product_id
    )
    for query in (others, select(ProductRow.name, ProductRow.id)):
        for row in connection.execute(query.where(ProductRow.active)):
            found[row.name] = ProductId(row.id)
    return found


def fetch_keys(connection: Connection) -> dict[str, ProductId]:
    """Give every name of every product as names are compared; a product's own name wins over another's other name."""
    found: dict[str, ProductId] = {}
    for row in connection.execute(select(ProductNameRow.name, ProductNameRow.product_id)):
        found[name_key(row.name)] = ProductId(row.product_id)
    for row in connection.execute(select(ProductRow.key, ProductRow.id)):
        found[row.key] = ProductId(row.id)
    return found


def insert_product(connection: Connection, uid: Uid, draft: ProductDraft) -> ProductId:
    """Add a product."""
    result = connection.execute(insert(ProductRow).values(uid=uid, version=1, **_columns(draft)))
    product_id = ProductId(new_id(result))
    _set_names(connection, product_id, draft.other_names)
    return product_id


def set_product(
    connection: Connection, product_id: ProductId, version: int, draft: ProductDraft
) -> bool:
    """Make a product this; False when it is not (any more) of that version."""
    done = connection.execute(
        update(ProductRow)
        .where(ProductRow.id == product_id, ProductRow.version == version)
        .values(version=version + 1, **_columns(draft))
    )
    if done.rowcount != 1:
        return False
    _set_names(connection, product_id, draft.other_names)
    return True


def _columns(draft: ProductDraft) -> Values:
    return {
        "name": draft.name,
        "key": name_key(draft.name),
        "plan_id": draft.plan_id,
        "warranty_days": draft.warranty_days,
        "active": draft.active,
    }


def _set_names(connection: Connection, product_id: ProductId, names: Iterable[str]) -> None:
    set_parts(connection, ProductNameRow, {"product_id": product_id}, [{"name": n} for n in names])
