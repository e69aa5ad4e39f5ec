"""Who is shown by the same name: asked wherever one of them is shown, so by an index and for many at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select, tuple_

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import NameOrder, shown_name
from shopcrm.domain.phones import Phone
from shopcrm.domain.scripts import has_han, has_hangul, has_kana
from shopcrm.storage.parts import table_of
from shopcrm.storage.tables import CustomerRow, PhoneRow

Namesakes = list[tuple[CustomerId, Phone | None]]
"""Customers who are shown by one name, each with her first phone."""

CHUNK = 500
"""How many names are asked for at once."""

_ORDERS = {order.value: order for order in NameOrder}

_NAME = (
    CustomerRow.id,
    CustomerRow.family_name,
    CustomerRow.given_name,
    CustomerRow.name_order,
    CustomerRow.nickname,
)


def fetch_namesakes(connection: Connection, ids: Sequence[CustomerId]) -> list[Namesakes]:
    """Give, for each name that some customers are shown by, everybody shown by it; names of one bearer are left out.

    The parts of the name may differ: 최+영희, and 최영희 that was never cut. Spaces do not count. Who has no name is
    compared by the nickname she is shown by; who has only a phone has no namesakes.
    """
    own = connection.execute(select(*_NAME).where(CustomerRow.id.in_(ids)))
    names = sorted({name for row in own if (name := _shown(row))})
    bearers: dict[str, dict[CustomerId, Phone | None]] = defaultdict(dict)
    for start in range(0, len(names), CHUNK):
        chunk = names[start : start + CHUNK]
        keys = set(map(_key, chunk))
        for row in _named(connection, chunk):
            if (key := _key(_shown(row))) in keys:
                phone = None if row.typed is None else Phone(row.typed, row.international)
                bearers[key][CustomerId(row.id)] = phone
    return [list(group.items()) for group in bearers.values() if len(group) > 1]


def _shown(row: Any) -> str:  # noqa: ANN401
    return shown_name(row.family_name, row.given_name, _ORDERS[row.name_order], row.nickname)


def _key(name: str) -> str:
    return name.replace(" ", "")


def _named(connection: Connection, names: Sequence[str]) -> Iterator[Any]:
    """Give who may be shown by one of some names, each way of keeping it asked for by itself, so that the index serves."""
    family, given = CustomerRow.family_name, CustomerRow.given_name
    whole = {spelling for name in names for spelling in _spellings(name)}
    cut = {pair for name in names for pair in _cuts(name)}
    query = _with_first_phone()
    for where in (
        tuple_(family, given).in_(sorted(cut)),
        family.is_(None) & given.in_(sorted(whole)),
        given.is_(None) & family.in_(sorted(whole)),
        family.is_(None) & given.is_(None) & CustomerRow.nickname.in_(sorted(whole)),
    ):
        yield from connection.execute(query.where(where))


def _with_first_phone() -> Select[Any]:
    phone = table_of(PhoneRow)
    first: ColumnElement[bool] = (phone.c.customer_id == CustomerRow.id) & (phone.c.position == 0)
    return select(*_NAME, phone.c.typed, phone.c.international).outerjoin(phone, first)


def _spellings(name: str) -> Iterator[str]:
    """Give the ways in which a name may be written as one: 田中 和子, 田中和子."""
    yield from (name, _key(name))
    yield from (f"{left} {right}" for left, right in _halves(name))


def _cuts(name: str) -> Iterator[tuple[str, str]]:
    """Give the ways in which a name may be cut into two parts, in both orders."""
    for left, right in _halves(name):
        yield from ((left, right), (right, left))


def _halves(name: str) -> Iterator[tuple[str, str]]:
    """Cut a name at each of its spaces; one in Korean, Chinese or Japanese letters anywhere."""
    words = name.split(" ")
    for place in range(1, len(words)):
        yield " ".join(words[:place]), " ".join(words[place:])
    if has_hangul(name) or has_han(name) or has_kana(name):
        joined = _key(name)
        for place in range(1, len(joined)):
            yield joined[:place], joined[place:]
