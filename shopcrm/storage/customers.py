"""Customers in the file: one row each, and their parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from shopcrm.domain.customers import (
    Address,
    Alert,
    AlertKind,
    Customer,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    FieldValue,
    Gone,
    GoneReason,
    LinkKind,
    Mail,
    Photo,
    ProductLink,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.ids import CustomerId, ProductId, RememberedDayId, StaffId, Uid
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone, phone_key
from shopcrm.storage.given import given
from shopcrm.storage.journal import last_row
from shopcrm.storage.parts import Values, delete_with_parts, holds, set_parts, table_of
from shopcrm.storage.schema import Base, new_id
from shopcrm.storage.tables import (
    AddressRow,
    AlertRow,
    CustomerRow,
    FactRow,
    FieldRow,
    FieldValueRow,
    MailRow,
    PhoneRow,
    PhotoRow,
    ProductLinkRow,
    ProductRow,
    PurchaseLineRow,
    PurchaseRow,
    RememberedDayRow,
    StaffRow,
    TagRow,
)


@dataclass(frozen=True, slots=True)
class NameRow:
    """The names by which a customer is compared with a row of a list that comes in."""

    id: CustomerId
    uid: Uid
    family_name: str | None
    given_name: str | None
    nickname: str | None


@dataclass(frozen=True, slots=True)
class CustomerValues:
    """What is written of a customer: the draft, with the decided order, language, and ids in place of names.

    ``links`` are (kind, product, how she has it).
    """

    draft: CustomerDraft
    name_order: NameOrder
    language: str
    responsible_id: StaffId | None
    links: tuple[tuple[LinkKind, ProductId, str | None], ...]
    fields: tuple[tuple[int, str], ...]


# --- writing ---------------------------------------------------------------------------------


def insert_customer(
    connection: Connection, uid: Uid, known_since: date, values: CustomerValues
) -> CustomerId:
    """Add a customer with all her parts."""
    result = connection.execute(
        insert(CustomerRow).values(
            uid=uid, version=1, known_since=known_since, **customer_columns(values)
        )
    )
    customer_id = CustomerId(new_id(result))
    _set_all_parts(connection, customer_id, values)
    return customer_id


def set_customer(
    connection: Connection, customer_id: CustomerId, version: int, values: CustomerValues
) -> bool:
    """Make a customer these values; False when she is not (any more) of that version. The same values write nothing."""
    mine = (CustomerRow.id == customer_id) & (CustomerRow.version == version)
    there = connection.execute(select(CustomerRow.__table__).where(mine)).mappings().first()
    if there is None:
        return False
    before = last_row(connection)
    _set_all_parts(connection, customer_id, values)
    columns = customer_columns(values)
    if last_row(connection) != before or not holds(there, columns):
        connection.execute(update(CustomerRow).where(mine).values(version=version + 1, **columns))
    return True


def raise_version(connection: Connection, customer_id: CustomerId) -> None:
    """Make forms that show a card older than the card: something on it changed beside them."""
    connection.execute(
        update(CustomerRow)
        .where(CustomerRow.id == customer_id)
        .values(version=CustomerRow.version + 1)
    )


def customer_columns(values: CustomerValues) -> Values:
    """Give the columns of a customer's own row, but for id, uid, version and the day she became known."""
    draft = values.draft
    return {
        "family_name": draft.family_name,
        "given_name": draft.given_name,
        "name_order": values.name_order.value,
        "reading": draft.reading,
        "nickname": draft.nickname,
        "how_to_address": draft.how_to_address,
        "honorific": draft.honorific.value,
        "language": values.language,
        "found_us": draft.found_us,
        "responsible_id": values.responsible_id,
    }


def part_values(values: CustomerValues) -> dict[type[Base], list[Values]]:
    """Give the columns of each part, in order, by the class of its row."""
    draft = values.draft
    return {
        PhoneRow: [{**_columns(one), "key": phone_key(one)} for one in draft.phones],
        MailRow: [_columns(one) for one in draft.mails],
        AddressRow: [_columns(one) for one in draft.addresses],
        RememberedDayRow: [_day_columns(one) for one in draft.days],
        TagRow: [{"name": one} for one in draft.tags],
        AlertRow: [{"kind": one.kind.value, "text": one.text} for one in draft.alerts],
        FactRow: [{"kind": one.kind.value, "text": one.text} for one in draft.facts],
        ProductLinkRow: [
            {"kind": kind.value, "product_id": product_id, "usual": usual}
            for kind, product_id, usual in values.links
        ],
    }


def _set_all_parts(connection: Connection, customer_id: CustomerId, values: CustomerValues) -> None:
    owner = {"customer_id": customer_id}
    for row, wanted in part_values(values).items():
        # What she owns is not on the form: it comes from purchases, or was noted by itself.
        only = ProductLinkRow.kind != LinkKind.OWNS.value if row is ProductLinkRow else None
        set_parts(connection, row, owner, wanted, only)
    _set_field_values(connection, customer_id, values.fields)
    _set_photo(connection, customer_id, values.draft.photo)


_PART_COLUMNS = {kind: tuple(f.name for f in fields(kind)) for kind in (Phone, Mail, Address)}


def _columns(part: Phone | Mail | Address) -> Values:
    return {name: getattr(part, name) for name in _PART_COLUMNS[type(part)]}


def _day_columns(one: CustomerDay) -> Values:
    day = one.day
    return {
        "kind": one.kind.value,
        "about": one.about,
        "month": day.month,
        "day": day.day,
        "year": day.year,
        "calendar": day.calendar.value,
        "leap": day.leap,
    }


def _set_field_values(
    connection: Connection, customer_id: CustomerId, wanted: Iterable[tuple[int, str]]
) -> None:
    table = table_of(FieldValueRow)
    mine = table.c.customer_id == customer_id
    there = {r.field_id: r for r in connection.execute(select(table).where(mine))}
    given = dict(wanted)
    for field_id, value in given.items():
        if field_id not in there:
            connection.execute(
                insert(table).values(customer_id=customer_id, field_id=field_id, value=value)
            )
        elif there[field_id].value != value:
            connection.execute(
                update(table).where(table.c.id == there[field_id].id).values(value=value)
            )
    for field_id, row in there.items():
        if field_id not in given:
            connection.execute(table.delete().where(table.c.id == row.id))


def _set_photo(connection: Connection, customer_id: CustomerId, photo: Photo | None) -> None:
    """Keep the photo when none is given: a form that does not show it must not take it away."""
    if photo is None:
        return
    if photo == fetch_photo(connection, customer_id):
        return
    table = table_of(PhotoRow)
    connection.execute(table.delete().where(table.c.customer_id == customer_id))
    connection.execute(
        insert(table).values(
            customer_id=customer_id, media_type=photo.media_type, content=photo.content
        )
    )


def delete_photo(connection: Connection, customer_id: CustomerId) -> bool:
    """Take a photo away; False when there was none."""
    table = table_of(PhotoRow)
    done = connection.execute(table.delete().where(table.c.customer_id == customer_id))
    if done.rowcount == 0:
        return False
    raise_version(connection, customer_id)
    return True


def set_gone(connection: Connection, customer_id: CustomerId, gone: Gone | None) -> bool:
    """Note that somebody does not come any more, or that she does again; False when there is no such customer."""
    columns: Values = {
        "gone_on": gone.day if gone else None,
        "gone_reason": gone.reason.value if gone else None,
    }
    mine = CustomerRow.id == customer_id
    there = connection.execute(select(CustomerRow.__table__).where(mine)).mappings().first()
    if there is None:
        return False
    if not holds(there, columns):
        connection.execute(update(CustomerRow).where(mine).values(**columns))
        raise_version(connection, customer_id)
    return True


# --- reading ---------------------------------------------------------------------------------


def fetch_customer(connection: Connection, customer_id: CustomerId) -> Customer | None:
    """Give a customer with all her parts, but without relations (see ``fetch_relations``); None when there is none."""
    return next(iter(fetch_customers(connection, [customer_id])), None)


# Statements are written once, because making one costs more than carrying it out.
_IDS = given("ids")
_CUSTOMERS = (
    select(CustomerRow.__table__, StaffRow.name.label("responsible"))
    .outerjoin(StaffRow, StaffRow.id == CustomerRow.responsible_id)
    .where(CustomerRow.id.in_(_IDS))
    .order_by(CustomerRow.id)
)
_WITH_PHOTO = select(PhotoRow.customer_id).where(PhotoRow.customer_id.in_(_IDS))
_FIELD_VALUES = (
    select(FieldValueRow.customer_id, FieldValueRow.value, FieldRow.name, FieldRow.kind)
    .join(FieldRow, FieldRow.id == FieldValueRow.field_id)
    .where(FieldValueRow.customer_id.in_(_IDS))
    .order_by(FieldRow.position, FieldRow.id)
)
_LINKS = (
    select(ProductLinkRow.__table__, ProductRow.name)
    .join(ProductRow, ProductRow.id == ProductLinkRow.product_id)
    .where(ProductLinkRow.customer_id.in_(_IDS))
    .order_by(ProductLinkRow.position, ProductLinkRow.id)
)
_OWNED = (
    select(
        PurchaseRow.customer_id,
        PurchaseRow.day,
        ProductRow.id,
        PurchaseLineRow.lot,
        ProductRow.name,
    )
    .join(PurchaseLineRow, PurchaseLineRow.purchase_id == PurchaseRow.id)
    .join(ProductRow, ProductRow.id == PurchaseLineRow.product_id)
    .where(PurchaseRow.customer_id.in_(_IDS))
    .order_by(PurchaseRow.day.desc(), PurchaseRow.id.desc(), PurchaseLineRow.position)
    .distinct()
)


@cache
def _parts(row: type[Base]) -> Select[Any]:
    table = table_of(row)
    return (
        select(table)
        .where(table.c.customer_id.in_(_IDS))
        .order_by(table.c.customer_id, table.c.position, table.c.id)
    )


def fetch_customers(connection: Connection, ids: Sequence[CustomerId]) -> list[Customer]:
    """Give customers with all their parts, in the order of their ids; each table is read once."""
    rows = connection.execute(_CUSTOMERS, {"ids": ids}).all()
    parts = {
        row: parts_by_customer(connection, row, ids)
        for row in (PhoneRow, MailRow, AddressRow, RememberedDayRow, TagRow, AlertRow, FactRow)
    }
    extra = (
        _fields_by_customer(connection, ids),
        _links_by_customer(connection, ids),
        set(connection.execute(_WITH_PHOTO, {"ids": ids}).scalars()),
    )
    return [_customer(row, {k: v.get(row.id, []) for k, v in parts.items()}, extra) for row in rows]


def _customer(row: Any, parts: Mapping[type[Base], Sequence[Any]], extra: Any) -> Customer:  # noqa: ANN401
    field_values, links, photos = extra
    return Customer(
        id=CustomerId(row.id),
        uid=Uid(row.uid),
        version=row.version,
        family_name=row.family_name,
        given_name=row.given_name,
        name_order=NameOrder(row.name_order),
        reading=row.reading,
        nickname=row.nickname,
        how_to_address=row.how_to_address,
        honorific=Honorific(row.honorific),
        language=row.language,
        phones=tuple(Phone(p.typed, p.international, p.label) for p in parts[PhoneRow]),
        mails=tuple(Mail(p.address, p.label) for p in parts[MailRow]),
        addresses=tuple(_address(p) for p in parts[AddressRow]),
        days=tuple(customer_day(p) for p in parts[RememberedDayRow]),
        tags=tuple(p.name for p in parts[TagRow]),
        alerts=tuple(Alert(AlertKind(p.kind), p.text) for p in parts[AlertRow]),
        facts=tuple(Fact(FactKind(p.kind), p.text) for p in parts[FactRow]),
        fields=tuple(field_values.get(row.id, ())),
        links=tuple(links.get(row.id, ())),
        found_us=row.found_us,
        responsible_id=row.responsible_id,
        responsible=row.responsible,
        has_photo=row.id in photos,
        gone=None if row.gone_on is None else Gone(row.gone_on, GoneReason(row.gone_reason)),
    )


def _address(row: Any) -> Address:  # noqa: ANN401
    return Address(*(getattr(row, one.name) for one in fields(Address)))


def customer_day(row: Any) -> CustomerDay:  # noqa: ANN401
    """Make a remembered day of a row of its table."""
    day = RememberedDay(row.month, row.day, row.year, Calendar(row.calendar), row.leap)
    return CustomerDay(DayKind(row.kind), day, row.about, RememberedDayId(row.id))


def parts_by_customer(
    connection: Connection, row: type[Base], ids: Sequence[CustomerId]
) -> dict[int, list[Any]]:
    """Give the rows of one kind of part, in order, by customer."""
    found: dict[int, list[Any]] = defaultdict(list)
    for one in connection.execute(_parts(row), {"ids": ids}).all():
        found[one.customer_id].append(one)
    return found


def _fields_by_customer(
    connection: Connection, ids: Sequence[CustomerId]
) -> dict[int, list[tuple[str, FieldValue]]]:
    from shopcrm.storage.fields import value_of_text

    found: dict[int, list[tuple[str, FieldValue]]] = defaultdict(list)
    for row in connection.execute(_FIELD_VALUES, {"ids": ids}):
        found[row.customer_id].append((row.name, value_of_text(row.kind, row.value)))
    return found


def _links_by_customer(
    connection: Connection, ids: Sequence[CustomerId]
) -> dict[int, list[ProductLink]]:
    """Read the links, and what was bought as *owns*: newest first, each day and lot once."""
    found: dict[int, list[ProductLink]] = defaultdict(list)
    for row in connection.execute(_LINKS, {"ids": ids}):
        found[row.customer_id].append(
            ProductLink(
                LinkKind(row.kind), ProductId(row.product_id), row.name, row.usual, row.day, row.lot
            )
        )
    for customer_id, day, product_id, lot, name in connection.execute(_OWNED, {"ids": ids}).all():
        found[customer_id].append(
            ProductLink(LinkKind.OWNS, ProductId(product_id), name, None, day, lot)
        )
    return found


def fetch_photo(connection: Connection, customer_id: CustomerId) -> Photo | None:
    """Give a customer's photo, or None."""
    row = connection.execute(
        select(PhotoRow.media_type, PhotoRow.content).where(PhotoRow.customer_id == customer_id)
    ).first()
    return None if row is None else Photo(row.media_type, row.content)


def find_by_phone(connection: Connection, keys: Sequence[str]) -> dict[str, list[CustomerId]]:
    """Give who has each of some numbers, by the key under which numbers are compared."""
    found: dict[str, list[CustomerId]] = defaultdict(list)
    for row in connection.execute(
        select(PhoneRow.key, PhoneRow.customer_id)
        .where(PhoneRow.key.in_(keys))
        .order_by(PhoneRow.customer_id)
    ):
        found[row.key].append(CustomerId(row.customer_id))
    return found


def list_names(connection: Connection) -> Iterator[NameRow]:
    """Give the names of all customers."""
    columns = (
        CustomerRow.id,
        CustomerRow.uid,
        CustomerRow.family_name,
        CustomerRow.given_name,
        CustomerRow.nickname,
    )
    for row in connection.execute(select(*columns)):
        yield NameRow(CustomerId(row[0]), Uid(row[1]), *row[2:])


def list_phone_keys(connection: Connection) -> Iterator[tuple[str, CustomerId]]:
    """Give every number as numbers are compared, with whose it is."""
    for row in connection.execute(select(PhoneRow.key, PhoneRow.customer_id)):
        yield row.key, CustomerId(row.customer_id)


def list_ids(connection: Connection) -> list[CustomerId]:
    """List all customers' ids, oldest first."""
    return [
        CustomerId(i)
        for i in connection.execute(select(CustomerRow.id).order_by(CustomerRow.id)).scalars()
    ]


def count_customers(connection: Connection) -> int:
    """Count the customers, those who are gone included."""
    return connection.execute(select(func.count(CustomerRow.id))).scalar_one()


def is_known(connection: Connection, uid: Uid) -> bool:
    """Say whether a customer has this random id."""
    return (
        connection.execute(select(CustomerRow.id).where(CustomerRow.uid == uid)).first() is not None
    )


def exists(connection: Connection, customer_id: CustomerId) -> bool:
    """Say whether there is such a customer."""
    row = connection.execute(select(CustomerRow.id).where(CustomerRow.id == customer_id)).first()
    return row is not None


def delete_customer(connection: Connection, customer_id: CustomerId) -> None:
    """Take a customer away with all that hangs on her."""
    delete_with_parts(connection, table_of(CustomerRow), customer_id)
