"""Parts: the rows that hang on an owner (phones on a customer, steps on a plan) and come and go with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, true, update

from shopcrm.storage.schema import Base
from shopcrm.storage.tables import journaled_tables

Values = dict[str, Any]


def table_of(row: type[Base]) -> Table:
    """Give the table of a row class."""
    table = row.__table__
    if not isinstance(table, Table):
        message = f"{row.__name__} is not kept in a table of its own"
        raise TypeError(message)
    return table


def set_parts(
    connection: Connection,
    row: type[Base],
    owner: Mapping[str, int],
    wanted: Sequence[Values],
    only: ColumnElement[bool] | None = None,
) -> None:
    """Make the parts of an owner these, in this order, touching no row that is right already.

    Args:
        connection: A writing connection.
        row: The class of the parts; it has a ``position`` column.
        owner: The owner's column and id, such as ``{"customer_id": 7}``; more columns are set on new rows only.
        wanted: What each part shall be, without owner and position.
        only: Which of the parts are meant; all when None.
    """
    table = table_of(row)
    column, owner_id = next(iter(owner.items()))
    there = connection.execute(
        select(table)
        .where(table.c[column] == owner_id, true() if only is None else only)
        .order_by(table.c.position, table.c.id)
    ).mappings()
    left = [dict(one) for one in there]
    matches: list[int | None] = []
    for values in wanted:
        same = next((i for i, one in enumerate(left) if holds(one, values)), None)
        matches.append(None if same is None else left.pop(same)["id"])
    for position, (values, row_id) in enumerate(zip(wanted, matches, strict=True)):
        placed = {**values, "position": position}
        if row_id is None:
            row_id = _take_edited(left, values)  # noqa: PLW2901  (an edited part keeps its row)
        if row_id is None:
            connection.execute(insert(table).values(**owner, **placed))
        else:
            connection.execute(update(table).where(table.c.id == row_id).values(**placed))
    for one in left:
        delete_with_parts(connection, table, one["id"])


def _take_edited(left: list[Values], values: Values) -> int | None:
    """Take the row that was changed into a part, or None.

    A row of another kind is another thing: a wedding in place of a birthday must not count as seen to.
    """
    for place, row in enumerate(left):
        if row.get("kind") == values.get("kind"):
            return int(left.pop(place)["id"])
    return None


def holds(row: Mapping[Any, Any], values: Values) -> bool:
    """Say whether a row has these values already."""
    return all(row[name] == value for name, value in values.items())


def delete_with_parts(connection: Connection, table: Table, row_id: int) -> None:
    """Delete a row and, before it, all its parts and theirs; what merely mentions it lets go of it.

    Raises:
        IntegrityError: Something that may not be without it refers to it.
    """
    _delete_all(connection, table, [row_id])


def _delete_all(connection: Connection, table: Table, ids: Sequence[int]) -> None:
    """Delete rows with their parts, each kind of part at once: somebody who came for years has thousands."""
    # From the last table on: a customer's follow-ups go before the conversations of which they would have to let go.
    for child, column in reversed(list(children_of(table))):
        refers = child.c[column].in_(ids)
        if child.c[column].info.get("part_of"):
            parts = connection.execute(select(child.c.id).where(refers)).scalars().all()
            if parts:
                _delete_all(connection, child, parts)
        elif child.c[column].nullable:
            connection.execute(update(child).where(refers).values({column: None}))
    connection.execute(delete(table).where(table.c.id.in_(ids)))


def children_of(table: Table) -> Iterator[tuple[Table, str]]:
    """Give every table and column that refers to a table."""
    for child in journaled_tables():
        for key in child.foreign_keys:
            if key.column.table is table:
                yield child, key.parent.name
