"""Whose cards actions touched, as the journal tells."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from shopcrm.domain.ids import ActionId, CustomerId
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.storage.briefs import Brief
from shopcrm.storage.journal import Action
from shopcrm.storage.tables import ActionRow, CustomerRow, JournalRow

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Cards:
    """The customers to whose cards an action did something.

    Attributes:
        count: How many they are altogether.
        first: The first of them, in the order in which they were touched.
    """

    count: int = 0
    first: tuple[CustomerId, ...] = ()


def fetch_cards(
    connection: Connection, actions: Sequence[Action], most: int
) -> dict[ActionId, Cards]:
    """Give whose cards actions touched, the first ``most`` of each; an action that touched none is there, too."""
    found = {one.id: Cards() for one in actions}
    wanted = list(found)
    for start in range(0, len(wanted), AT_ONCE):
        found.update(_cards_of(connection, wanted[start : start + AT_ONCE], most))
    return found


def _cards_of(connection: Connection, ids: Sequence[ActionId], most: int) -> dict[ActionId, Cards]:
    touched = (
        select(ActionRow.id, JournalRow.card, func.min(JournalRow.id).label("place"))
        .join(JournalRow, JournalRow.id.between(ActionRow.first_row, ActionRow.last_row))
        .where(ActionRow.id.in_(ids), JournalRow.card.is_not(None))
        .group_by(ActionRow.id, JournalRow.card)
        .subquery()
    )
    mine = touched.c.id
    placed = select(
        mine,
        touched.c.card,
        func.row_number().over(partition_by=mine, order_by=touched.c.place).label("number"),
        func.count().over(partition_by=mine).label("cards"),
    ).subquery()
    rows = connection.execute(
        select(placed).where(placed.c.number <= most).order_by(placed.c.id, placed.c.number)
    )
    found: dict[ActionId, Cards] = {}
    for row in rows:
        before = found.get(row.id, Cards()).first
        found[ActionId(row.id)] = Cards(row.cards, (*before, CustomerId(row.card)))
    return found


def fetch_deleted(connection: Connection, ids: Iterable[CustomerId]) -> dict[CustomerId, Brief]:
    """Give how customers were called whose cards were deleted, without their phones."""
    rows = connection.execute(
        select(JournalRow.row_id, JournalRow.before)
        .where(
            JournalRow.tbl == CustomerRow.__tablename__,
            JournalRow.op == "d",
            JournalRow.row_id.in_(list(ids)),
        )
        .order_by(JournalRow.id)
    )
    return {CustomerId(row.row_id): _brief(json.loads(row.before)) for row in rows if row.before}


def _brief(values: Mapping[str, Any]) -> Brief:
    """Make a brief of a row as the journal keeps it; it may lack what later versions added."""
    return Brief(
        id=CustomerId(values["id"]),
        family_name=values["family_name"],
        given_name=values["given_name"],
        name_order=NameOrder(values["name_order"]),
        reading=values["reading"],
        nickname=values["nickname"],
        how_to_address=values["how_to_address"],
        honorific=Honorific(values["honorific"]),
        language=values["language"],
        gone=True,
        phones=(),
    )
