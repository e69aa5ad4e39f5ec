"""Writing very many conversations and follow-ups at once, as a practice shop needs it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from shopcrm.domain.conversations import ConversationDraft, purchase_total
from shopcrm.domain.customers import Gone, RelationKind
from shopcrm.domain.followups import FollowupDraft
from shopcrm.domain.ids import CustomerId, Uid
from shopcrm.storage import bulk
from shopcrm.storage.customers import set_gone
from shopcrm.storage.followups import draft_columns
from shopcrm.storage.schema import Base, instant_text
from shopcrm.storage.tables import (
    ConversationProductRow,
    ConversationRow,
    FollowupRow,
    PurchaseLineRow,
    PurchaseRow,
    RelationRow,
)


@dataclass(slots=True)
class ManyRows:
    """Rows of many conversations and follow-ups, collected and then written table by table."""

    next_ids: dict[type[Base], int]
    rows: dict[type[Base], list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def beginning(cls, connection: Connection) -> ManyRows:
        """Begin where the tables end."""
        counted = (ConversationRow, PurchaseRow)
        return cls({row: bulk.next_id(connection, row) for row in counted})

    def _new_id(self, row: type[Base]) -> int:
        number = self.next_ids[row]
        self.next_ids[row] = number + 1
        return number

    def add_conversation(self, draft: ConversationDraft, uid: Uid, at: datetime) -> int:
        """Add a conversation with what was bought; gives its id."""
        number = self._new_id(ConversationRow)
        self.rows[ConversationRow].append(
            {
                "id": number,
                "uid": uid,
                "version": 1,
                "customer_id": draft.customer_id,
                "kind": draft.kind.value,
                "began": draft.began.value,
                "day": draft.day,
                "at": instant_text(at),
                "text": draft.text,
                "mood": draft.mood.value if draft.mood else None,
                "staff_id": draft.staff_id,
            }
        )
        for position, product_id in enumerate(draft.product_ids):
            one = {"conversation_id": number, "product_id": product_id, "position": position}
            self.rows[ConversationProductRow].append(one)
        if draft.purchase is not None:
            self._add_purchase(draft, number)
        return number

    def _add_purchase(self, draft: ConversationDraft, conversation: int) -> None:
        purchase = draft.purchase
        if purchase is None:
            return
        number = self._new_id(PurchaseRow)
        self.rows[PurchaseRow].append(
            {
                "id": number,
                "customer_id": draft.customer_id,
                "conversation_id": conversation,
                "day": purchase.day,
                "total": purchase_total(purchase),
                "currency": purchase.currency,
            }
        )
        for position, line in enumerate(purchase.lines):
            self.rows[PurchaseLineRow].append(
                {
                    "purchase_id": number,
                    "position": position,
                    "product_id": line.product_id,
                    "text": line.text,
                    "quantity": str(line.quantity or Decimal(1)),
                    "amount": line.amount,
                    "lot": line.lot,
                }
            )

    def add_followup(
        self, draft: FollowupDraft, uid: Uid, since: date, done_on: date | None
    ) -> None:
        """Add a follow-up, done or open."""
        columns = {**draft_columns(draft, since), "done_on": done_on}
        columns["at"] = None if draft.at is None else draft.at.isoformat()
        columns["asked_at"] = None if draft.asked_at is None else instant_text(draft.asked_at)
        self.rows[FollowupRow].append({"uid": uid, "version": 1, **columns})

    def add_relation(self, customer_id: int, other_id: int, kind: RelationKind) -> None:
        """Add what another customer is to one."""
        one = {"customer_id": customer_id, "other_id": other_id, "kind": kind.value, "note": None}
        self.rows[RelationRow].append(one)

    def write(self, connection: Connection) -> None:
        """Write all rows, owners before their parts."""
        for row in (
            ConversationRow,
            ConversationProductRow,
            PurchaseRow,
            PurchaseLineRow,
            FollowupRow,
            RelationRow,
        ):
            bulk.insert_rows(connection, row, self.rows[row])


def set_many_gone(connection: Connection, gone: Iterable[tuple[CustomerId, Gone]]) -> None:
    """Note who does not come any more."""
    for customer_id, one in gone:
        set_gone(connection, customer_id, one)
