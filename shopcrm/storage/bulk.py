"""Writing very many customers at once: rows are made beforehand, and each table is written in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, text
from sqlalchemy.engine import Dialect

from shopcrm.domain.ids import CustomerId, Uid
from shopcrm.domain.names import full_name
from shopcrm.storage import search
from shopcrm.storage.customers import CustomerValues, customer_columns, part_values
from shopcrm.storage.parts import Values, table_of
from shopcrm.storage.schema import Base
from shopcrm.storage.search import FoundBy
from shopcrm.storage.tables import CustomerRow, FieldValueRow, PhotoRow, ProductRow, StaffRow

Rows = list[tuple[Any, ...]]


@dataclass(slots=True)
class Prepared:
    """Rows that are ready to be written: by table, its columns and their values.

    ``first_id`` is the id the first customer will get; when another was added meanwhile, they must be made anew.
    """

    first_id: int
    count: int = 0
    columns: dict[Table, tuple[str, ...]] = field(default_factory=dict)
    rows: dict[Table, Rows] = field(default_factory=dict)
    found_by: Rows = field(default_factory=list)

    def rows_of(self, table: Table, columns: Sequence[str]) -> Rows:
        """Give the rows of a table so far, to add to; all have the same columns, in this order."""
        if table not in self.rows:
            self.columns[table] = tuple(columns)
            self.rows[table] = []
        return self.rows[table]


def next_id(connection: Connection, row: type[Base]) -> int:
    """Give the id the next row of a table will get."""
    name = table_of(row).name
    last = connection.execute(
        text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": name}
    ).scalar()
    return int(last or 0) + 1


def next_customer_id(connection: Connection) -> int:
    """Give the id the next customer will get."""
    return next_id(connection, CustomerRow)


def next_product_id(connection: Connection) -> int:
    """Give the id the next product will get."""
    return next_id(connection, ProductRow)


def next_staff_id(connection: Connection) -> int:
    """Give the id the next of the staff will get."""
    return next_id(connection, StaffRow)


def prepare(
    people: Sequence[tuple[Uid, CustomerValues]],
    first_id: int,
    known_since: Sequence[date],
) -> Prepared:
    """Make the rows of many customers.

    Args:
        people: With the random id each gets.
        first_id: See ``next_id``.
        known_since: For each the day she became known.
    """
    prepared = Prepared(first_id)
    prepare_more(prepared, people, known_since)
    return prepared


def prepare_more(
    prepared: Prepared,
    people: Sequence[tuple[Uid, CustomerValues]],
    known_since: Sequence[date],
) -> None:
    """Add the rows of more customers, whose ids follow on."""
    first = prepared.first_id + prepared.count
    prepared.count += len(people)
    both = zip(people, known_since, strict=True)
    for customer_id, ((uid, values), since) in enumerate(both, first):
        own = customer_columns(values)
        columns = ("id", "uid", "version", "known_since", *own)
        rows = prepared.rows_of(table_of(CustomerRow), columns)
        rows.append((customer_id, uid, 1, since.isoformat(), *own.values()))
        _add_parts(prepared, customer_id, values)


def prepare_found_by(
    prepared: Prepared,
    people: Sequence[tuple[Uid, CustomerValues]],
    country: str,
    product_names: Mapping[int, Sequence[str]],
) -> None:
    """Make what many customers are found by, so that it need not be read back.

    Args:
        prepared: Their rows; it is added there.
        people: Those whose rows were made last.
        country: The shop's, for the numbers.
        product_names: All names of the products they are linked to.
    """
    first = prepared.first_id + prepared.count - len(people)
    for customer_id, (_, values) in enumerate(people, first):
        person = _found_by(values, product_names)
        lines = (search.name_lines(person, country), search.other_lines(person))
        prepared.found_by.append((customer_id, "", *lines))


def _add_parts(prepared: Prepared, customer_id: int, values: CustomerValues) -> None:
    # The columns of a part are always named in the same order, so that its values alone make the row.
    for row, parts in part_values(values).items():
        if parts:
            columns = ("customer_id", "position", *parts[0])
            rows = prepared.rows_of(table_of(row), columns)
            rows.extend((customer_id, n, *part.values()) for n, part in enumerate(parts))
    for field_id, value in values.fields:
        columns = ("customer_id", "field_id", "value")
        prepared.rows_of(table_of(FieldValueRow), columns).append((customer_id, field_id, value))
    photo = values.draft.photo
    if photo is not None:
        columns = ("customer_id", "media_type", "content")
        rows = prepared.rows_of(table_of(PhotoRow), columns)
        rows.append((customer_id, photo.media_type, photo.content))


def _found_by(values: CustomerValues, product_names: Mapping[int, Sequence[str]]) -> FoundBy:
    draft = values.draft
    name = full_name(draft.family_name, draft.given_name, values.name_order)
    names = (name, draft.reading, draft.nickname, draft.how_to_address)
    addresses = (
        " ".join(p for p in (a.region, a.city, a.district, a.street, a.postal_code) if p)
        for a in draft.addresses
    )
    return FoundBy(
        names=[one for one in names if one],
        phones=list(draft.phones),
        other=[
            *draft.tags,
            *(fact.text for fact in draft.facts),
            *(alert.text for alert in draft.alerts),
            *(mail.address for mail in draft.mails),
            *addresses,
            *(value for _, value in values.fields),
            *(name for _, product_id, _ in values.links for name in product_names[product_id]),
        ],
    )


def write(connection: Connection, prepared: Prepared) -> list[CustomerId]:
    """Write prepared rows; the journal and what customers are found by follow along.

    Returns:
        The ids of the new customers.
    """
    search.follow(connection)
    write_rows(connection, prepared)
    search.insert_people(connection, prepared.found_by)
    return [CustomerId(prepared.first_id + n) for n in range(prepared.count)]


def write_rows(connection: Connection, prepared: Prepared) -> None:
    """Write the rows of every table; the owners' first."""
    for table, rows in prepared.rows.items():
        statement = insert_statement(table, prepared.columns[table], connection.dialect)
        connection.exec_driver_sql(statement, rows)


def insert_statement(table: Table, columns: Iterable[str], dialect: Dialect) -> str:
    """Write the insert of some columns, in their order, in the words of the engine, for rows given as plain tuples."""
    quote = dialect.identifier_preparer.quote
    names = [quote(column) for column in columns]
    hole = "?" if dialect.paramstyle == "qmark" else "%s"
    holes = ", ".join([hole] * len(names))
    return f"INSERT INTO {quote(table.name)} ({', '.join(names)}) VALUES ({holes})"  # noqa: S608


def insert_rows(connection: Connection, row: type[Base], values: Sequence[Values]) -> None:
    """Insert many rows of one table; all have the same columns."""
    if not values:
        return
    table = table_of(row)
    columns = tuple(values[0])
    statement = insert_statement(table, columns, connection.dialect)
    rows = [tuple([_plain(one[column]) for column in columns]) for one in values]
    connection.exec_driver_sql(statement, rows)


def _plain(value: Any) -> Any:  # noqa: ANN401
    return value.isoformat() if isinstance(value, date) else value
