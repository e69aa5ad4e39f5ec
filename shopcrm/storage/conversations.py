"""Conversations in the file, with the products they are about and what was bought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from shopcrm.domain.conversations import (
    Beginner,
    Conversation,
    ConversationDraft,
    ConversationKind,
    Mood,
    Purchase,
    PurchaseLine,
    purchase_total,
)
from shopcrm.domain.ids import (
    ConversationId,
    CustomerId,
    ProductId,
    PurchaseId,
    StaffId,
    Uid,
)
from shopcrm.storage.journal import last_row
from shopcrm.storage.parts import Values, delete_with_parts, holds, set_parts, table_of
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import (
    ConversationProductRow,
    ConversationRow,
    ProductRow,
    PurchaseLineRow,
    PurchaseRow,
    StaffRow,
)


@dataclass(frozen=True, slots=True)
class Written:
    """A conversation to be written: what was said, with the instant and the random id it gets."""

    draft: ConversationDraft
    uid: Uid
    at: datetime


def insert_conversation(connection: Connection, written: Written) -> ConversationId:
    """Add a conversation."""
    draft = written.draft
    result = connection.execute(
        insert(ConversationRow).values(
            uid=written.uid,
            version=1,
            customer_id=draft.customer_id,
            at=written.at,
            **_columns(draft),
        )
    )
    conversation_id = ConversationId(new_id(result))
    _set_parts_of(connection, conversation_id, draft)
    return conversation_id


def set_conversation(
    connection: Connection, conversation_id: ConversationId, version: int, draft: ConversationDraft
) -> bool:
    """Correct a conversation; False when it is not (any more) of that version. The same words write nothing."""
    mine = (ConversationRow.id == conversation_id) & (ConversationRow.version == version)
    there = connection.execute(select(ConversationRow.__table__).where(mine)).mappings().first()
    if there is None:
        return False
    before = last_row(connection)
    _set_parts_of(connection, conversation_id, draft)
    columns = _columns(draft)
    if last_row(connection) != before or not holds(there, columns):
        connection.execute(
            update(ConversationRow).where(mine).values(version=version + 1, **columns)
        )
    return True


def delete_conversation(connection: Connection, conversation_id: ConversationId) -> None:
    """Take a conversation away; follow-ups that came of it stay, on their own."""
    delete_with_parts(connection, table_of(ConversationRow), conversation_id)


def _columns(draft: ConversationDraft) -> Values:
    return {
        "kind": draft.kind.value,
        "began": draft.began.value,
        "day": draft.day,
        "text": draft.text,
        "mood": draft.mood.value if draft.mood else None,
        "staff_id": draft.staff_id,
    }


def _set_parts_of(
    connection: Connection, conversation_id: ConversationId, draft: ConversationDraft
) -> None:
    set_parts(
        connection,
        ConversationProductRow,
        {"conversation_id": conversation_id},
        [{"product_id": product_id} for product_id in draft.product_ids],
    )
    _set_purchase(connection, conversation_id, draft)


def _set_purchase(
    connection: Connection, conversation_id: ConversationId, draft: ConversationDraft
) -> None:
    table = table_of(PurchaseRow)
    there = connection.execute(
        select(table.c.id).where(table.c.conversation_id == conversation_id)
    ).scalar()
    purchase = draft.purchase
    if purchase is None:
        if there is not None:
            delete_with_parts(connection, table, there)
        return
    values: Values = {
        "customer_id": draft.customer_id,
        "day": purchase.day,
        "total": purchase_total(purchase),
        "currency": purchase.currency,
    }
    if there is None:
        values["conversation_id"] = conversation_id
        there = new_id(connection.execute(insert(table).values(**values)))
    else:
        connection.execute(update(table).where(table.c.id == there).values(**values))
    lines = [_line_columns(line) for line in purchase.lines]
    set_parts(connection, PurchaseLineRow, {"purchase_id": there}, lines)


def _line_columns(line: PurchaseLine) -> Values:
    return {
        "product_id": line.product_id,
        "text": line.text,
        "quantity": str(line.quantity),
        "amount": line.amount,
        "lot": line.lot,
    }


# --- reading ---------------------------------------------------------------------------------


def fetch_conversation(
    connection: Connection, conversation_id: ConversationId
) -> Conversation | None:
    """Give a conversation, or None."""
    return next(
        iter(_fetch(connection, _query().where(ConversationRow.id == conversation_id))), None
    )


def fetch_conversations(
    connection: Connection, ids: Sequence[ConversationId]
) -> dict[ConversationId, Conversation]:
    """Give conversations by their ids."""
    found = _fetch(connection, _query().where(ConversationRow.id.in_(ids)))
    return {one.id: one for one in found}


def fetch_timeline(
    connection: Connection, customer_id: CustomerId, limit: int | None = None
) -> list[Conversation]:
    """List a customer's conversations, newest first."""
    query = _query().where(ConversationRow.customer_id == customer_id)
    return _fetch(connection, query.limit(limit))


def fetch_timelines(
    connection: Connection, ids: Sequence[CustomerId]
) -> dict[CustomerId, list[Conversation]]:
    """Give the conversations of each of some customers, newest first; empty for who has none."""
    found: dict[CustomerId, list[Conversation]] = {key: [] for key in ids}
    for one in _fetch(connection, _query().where(ConversationRow.customer_id.in_(ids))):
        found[one.customer_id].append(one)
    return found


def last_spoken(connection: Connection, customer_id: CustomerId) -> date | None:
    """Give the day of the last conversation of any kind, or None."""
    return connection.execute(
        select(func.max(ConversationRow.day)).where(ConversationRow.customer_id == customer_id)
    ).scalar()


def count_visits(connection: Connection, ids: Sequence[CustomerId]) -> dict[CustomerId, int]:
    """Count the visits of each of some customers; who has none is left out."""
    rows = connection.execute(
        select(ConversationRow.customer_id, func.count(ConversationRow.id))
        .where(
            ConversationRow.customer_id.in_(ids),
            ConversationRow.kind == ConversationKind.VISIT.value,
        )
        .group_by(ConversationRow.customer_id)
    )
    return {CustomerId(customer_id): visits for customer_id, visits in rows}


def _query() -> Select[Any]:
    return (
        select(*ConversationRow.__table__.columns, StaffRow.name.label("staff"))
        .outerjoin(StaffRow, StaffRow.id == ConversationRow.staff_id)
        .order_by(ConversationRow.day.desc(), ConversationRow.at.desc(), ConversationRow.id.desc())
    )


def _fetch(connection: Connection, query: Select[Any]) -> list[Conversation]:
    rows = connection.execute(query).all()
    ids = [row.id for row in rows]
    products = _products(connection, ids)
    purchases = _purchases(connection, ids)
    return [
        Conversation(
            id=ConversationId(row.id),
            uid=Uid(row.uid),
            version=row.version,
            customer_id=CustomerId(row.customer_id),
            kind=ConversationKind(row.kind),
            began=Beginner(row.began),
            day=row.day,
            at=row.at,
            text=row.text,
            mood=Mood(row.mood) if row.mood else None,
            staff_id=StaffId(row.staff_id) if row.staff_id else None,
            staff=row.staff,
            products=tuple(name for _, name in products[row.id]),
            product_ids=tuple(ProductId(product_id) for product_id, _ in products[row.id]),
            purchase=purchases.get(row.id),
        )
        for row in rows
    ]


def _products(connection: Connection, ids: Sequence[int]) -> dict[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for row in connection.execute(
        select(ConversationProductRow.conversation_id, ProductRow.id, ProductRow.name)
        .join(ProductRow, ProductRow.id == ConversationProductRow.product_id)
        .where(ConversationProductRow.conversation_id.in_(ids))
        .order_by(ConversationProductRow.position)
    ):
        found[row.conversation_id].append((row.id, row.name))
    return found


def _purchases(connection: Connection, ids: Sequence[int]) -> dict[int, Purchase]:
    heads = connection.execute(
        select(PurchaseRow.__table__).where(PurchaseRow.conversation_id.in_(ids))
    ).all()
    lines: dict[int, list[PurchaseLine]] = defaultdict(list)
    for row in connection.execute(
        select(PurchaseLineRow.__table__)
        .where(PurchaseLineRow.purchase_id.in_([head.id for head in heads]))
        .order_by(PurchaseLineRow.position)
    ):
        line = PurchaseLine(row.product_id, row.text, Decimal(row.quantity), row.amount, row.lot)
        lines[row.purchase_id].append(line)
    return {
        head.conversation_id: Purchase(
            day=head.day,
            lines=tuple(lines[head.id]),
            currency=head.currency,
            total=head.total,
            id=PurchaseId(head.id),
        )
        for head in heads
    }
