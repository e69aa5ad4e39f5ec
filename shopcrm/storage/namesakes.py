"""Who is shown by the same name: asked wherever one of them is shown, so by an index and for many at once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    case,
    func,
    select,
    tuple_,
    union_all,
)

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import NameOrder, shown_name
from shopcrm.domain.phones import Phone
from shopcrm.domain.scripts import has_han, has_hangul, has_kana
from shopcrm.storage.given import given, given_pairs
from shopcrm.storage.parts import table_of
from shopcrm.storage.tables import CustomerRow, PhoneRow

Namesakes = list[tuple[CustomerId, Phone | None]]
"""Customers who are shown by one name, each with her first phone."""

CHUNK = 500
"""For so many customers at most is asked at once."""

_ORDERS = {order.value: order for order in NameOrder}

_NAME = (
    CustomerRow.id,
    CustomerRow.family_name,
    CustomerRow.given_name,
    CustomerRow.name_order,
    CustomerRow.nickname,
)


@dataclass(frozen=True, slots=True)
class Bearers:
    """How many are shown by a name: everybody, and of them those with some last four digits."""

    everybody: int
    with_four: Mapping[str, int]


def count_bearers(
    connection: Connection, people: Iterable[tuple[str, str | None]]
) -> dict[str, Bearers]:
    """Count who is shown by the same names as some customers.

    They are counted in the file: in a large shop a name has hundreds of bearers, and every key typed asks for a screen of names.

    Args:
        connection: A transaction.
        people: The name each customer is shown by, and the last four digits of her first phone.

    Returns:
        By the names given, but for empty ones; of the last four digits those that were given with the name.
    """
    wanted = sorted({(name, four or "") for name, four in people if name})
    found: dict[str, Bearers] = {}
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        names = sorted({name for name, _ in chunk})
        everybody: Counter[str] = Counter()
        with_four: dict[str, Counter[str]] = defaultdict(Counter)
        asked = {**_ways(names), "fours": sorted({four for _, four in chunk if four})}
        for *kept, four, count in connection.execute(_COUNTED, asked).all():
            key = _key(_shown(*kept))
            everybody[key] += count
            if four is not None:
                with_four[key][four] += count
        for name in names:
            # Whoever fills one chunk and begins the next was asked for with other digits.
            before = found[name].with_four if name in found else {}
            fours = {**before, **with_four[_key(name)]}
            found[name] = Bearers(everybody[_key(name)], fours)
    return found


def fetch_namesakes(connection: Connection, ids: Sequence[CustomerId]) -> list[Namesakes]:
    """Give, for each name that some customers are shown by, everybody shown by it; names of one bearer are left out.

    The parts of the name may differ: 최+영희, and 최영희 that was never cut. Spaces do not count. Who has no name is
    compared by the nickname she is shown by; who has only a phone has no namesakes.
    """
    own = connection.execute(_OWN, {"ids": ids}).all()
    names = sorted({name for row in own if (name := _shown(*row[1:]))})
    bearers: dict[str, dict[CustomerId, Phone | None]] = defaultdict(dict)
    for start in range(0, len(names), CHUNK):
        chunk = names[start : start + CHUNK]
        keys = set(map(_key, chunk))
        # Most rows repeat a name that was seen just before.
        seen: dict[tuple[Any, ...], str] = {}
        for customer_id, *kept, typed, international in _named(connection, chunk):
            way = tuple(kept)
            key = seen.get(way)
            if key is None:
                key = seen[way] = _key(_shown(*way))
            if key in keys:
                phone = None if typed is None else Phone(typed, international)
                bearers[key][CustomerId(customer_id)] = phone
    return [list(group.items()) for group in bearers.values() if len(group) > 1]


def _shown(family: str | None, given: str | None, order: str, nickname: str | None) -> str:
    return shown_name(family, given, _ORDERS[order], nickname)


def _key(name: str) -> str:
    return name.replace(" ", "")


def _named(connection: Connection, names: Sequence[str]) -> Iterator[Any]:
    """Give who may be shown by one of some names, each way of keeping it asked for by itself, so that the index serves."""
    ways = _ways(names)
    yield from connection.execute(_CUT, {"cuts": ways["cuts"]}).all()
    for query in _WHOLE:
        yield from connection.execute(query, {"names": ways["names"]}).all()


def _ways(names: Sequence[str]) -> dict[str, list[Any]]:
    """Give the ways in which names may be kept: whole, and cut in two."""
    return {
        "names": sorted({spelling for name in names for spelling in _spellings(name)}),
        "cuts": sorted({pair for name in names for pair in _cuts(name)}),
    }


_phone = table_of(PhoneRow)
_FIRST: ColumnElement[bool] = (_phone.c.customer_id == CustomerRow.id) & (_phone.c.position == 0)


def _with_first_phone(where: ColumnElement[bool]) -> Select[Any]:
    query = select(*_NAME, _phone.c.typed, _phone.c.international).outerjoin(_phone, _FIRST)
    return query.where(where)


# Written once, because making a statement costs more than carrying it out.
_NAMES = given("names")
_IS_CUT = tuple_(CustomerRow.family_name, CustomerRow.given_name).in_(given_pairs("cuts"))
_IS_WHOLE = (
    CustomerRow.family_name.is_(None) & CustomerRow.given_name.in_(_NAMES),
    CustomerRow.given_name.is_(None) & CustomerRow.family_name.in_(_NAMES),
    CustomerRow.family_name.is_(None)
    & CustomerRow.given_name.is_(None)
    & CustomerRow.nickname.in_(_NAMES),
)
_OWN = select(*_NAME).where(CustomerRow.id.in_(given("ids")))
_CUT = _with_first_phone(_IS_CUT)
_WHOLE = tuple(map(_with_first_phone, _IS_WHOLE))


def _counted() -> Select[Any]:
    """Count by each way of keeping a name and, where they were asked for, by the last four digits."""
    query = select(*_NAME[1:], _phone.c.key).outerjoin(_phone, _FIRST)
    bearers = union_all(*(query.where(way) for way in (_IS_CUT, *_IS_WHOLE))).subquery("bearers")
    *name, key = bearers.c
    end = func.substr(key, -4)
    four = case((end.in_(given("fours")), end)).label("four")
    some = select(*name, four).subquery("some_bearers")
    return select(*some.c, func.count()).group_by(*some.c)


_COUNTED = _counted()


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
