"""Writing very many customers at once: rows are made beforehand, and each table is written in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, insert, text
from sqlalchemy.engine import Dialect

from shopcrm.domain.ids import CustomerId, Uid
from shopcrm.domain.names import full_name
from shopcrm.storage import search
from shopcrm.storage.customers import CustomerValues, customer_columns, part_values
from shopcrm.storage.parts import Values, table_of
from shopcrm.storage.schema import Base
from shopcrm.storage.search import FoundBy
from shopcrm.storage.tables import CustomerRow, FieldValueRow, PhotoRow

Rows = list[tuple[Any, ...]]


@dataclass(slots=True)
class Prepared:
    """Rows that are ready to be written: by table, its columns and their values.

    ``first_id`` is the id the first customer will get; when another was added meanwhile, they must be made anew.
    """

    first_id: int
    count: int
    columns: dict[Table, tuple[str, ...]] = field(default_factory=dict)
    rows: dict[Table, Rows] = field(default_factory=dict)
    found_by: Rows = field(default_factory=list)

    def add(self, table: Table, values: Values) -> None:
        """Add one row; all rows of a table have the same columns."""
        columns = self.columns.get(table)
        if columns is None:
            columns = self.columns[table] = columns_of(table, values)
            self.rows[table] = []
        self.rows[table].append(tuple([_plain(values[column]) for column in columns]))


def next_id(connection: Connection, row: type[Base]) -> int:
    """Give the id the next row of a table will get."""
    name = table_of(row).name
    last = connection.execute(
        text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": name}
    ).scalar()
    return int(last or 0) + 1


def prepare(
    people: Sequence[tuple[Uid, CustomerValues]],
    first_id: int,
    known_since: date,
) -> Prepared:
    """Make the rows of many customers.

    Args:
        people: With the random id each gets.
        first_id: See ``next_id``.
        known_since: The day they become known.
    """
    prepared = Prepared(first_id, len(people))
    for customer_id, (uid, values) in enumerate(people, first_id):
        own = {"id": customer_id, "uid": uid, "version": 1, "known_since": known_since}
        prepared.add(table_of(CustomerRow), {**own, **customer_columns(values)})
        _add_parts(prepared, customer_id, values)
    return prepared


def prepare_found_by(
    prepared: Prepared,
    people: Sequence[tuple[Uid, CustomerValues]],
    country: str,
    product_names: Mapping[int, str],
) -> None:
    """Make what many customers are found by, so that it need not be read back.

    Args:
        prepared: Their rows; it is added there.
        people: The same as their rows were made of.
        country: The shop's, for the numbers.
        product_names: The names of the products they are linked to.
    """
    for customer_id, (_, values) in enumerate(people, prepared.first_id):
        person = _found_by(values, product_names)
        lines = (search.name_lines(person, country), search.other_lines(person))
        prepared.found_by.append((customer_id, "", *lines))


def _add_parts(prepared: Prepared, customer_id: int, values: CustomerValues) -> None:
    for row, parts in part_values(values).items():
        table = table_of(row)
        for position, part in enumerate(parts):
            prepared.add(table, {"customer_id": customer_id, "position": position, **part})
    for field_id, value in values.fields:
        one = {"customer_id": customer_id, "field_id": field_id, "value": value}
        prepared.add(table_of(FieldValueRow), one)
    photo = values.draft.photo
    if photo is not None:
        one = {
            "customer_id": customer_id,
            "media_type": photo.media_type,
            "content": photo.content,
        }
        prepared.add(table_of(PhotoRow), one)


def _found_by(values: CustomerValues, product_names: Mapping[int, str]) -> FoundBy:
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
            *(product_names[product_id] for _, product_id, _ in values.links),
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


def columns_of(table: Table, values: Iterable[str]) -> tuple[str, ...]:
    """Put the names of columns in the order of the table, which is the order of the statement."""
    given = set(values)
    return tuple(column for column in table.columns.keys() if column in given)  # noqa: SIM118


def insert_statement(table: Table, columns: Iterable[str], dialect: Dialect) -> str:
    """Write the insert of some columns in the words of the engine, for rows given as plain tuples."""
    return str(insert(table).compile(dialect=dialect, column_keys=list(columns)))


def insert_rows(connection: Connection, row: type[Base], values: Sequence[Values]) -> None:
    """Insert many rows of one table; all have the same columns."""
    if not values:
        return
    table = table_of(row)
    columns = columns_of(table, values[0])
    statement = insert_statement(table, columns, connection.dialect)
    rows = [tuple([_plain(one[column]) for column in columns]) for one in values]
    connection.exec_driver_sql(statement, rows)


def _plain(value: Any) -> Any:  # noqa: ANN401
    return value.isoformat() if isinstance(value, date) else value
