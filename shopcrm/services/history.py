"""The history of a card with names: the journal keeps only the numbers of whom and what a part of a card speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from shopcrm.domain.ids import CustomerId
from shopcrm.services.showing import name_of
from shopcrm.storage.briefs import fetch_briefs
from shopcrm.storage.database import Reading
from shopcrm.storage.fields import fetch_fields
from shopcrm.storage.history import Change, HistoryEntry
from shopcrm.storage.products import fetch_products

_OTHER, _PRODUCT, _FIELD = "other_id", "product_id", "field_id"
_NAMED = {"relations": _OTHER, "product_links": _PRODUCT, "field_values": _FIELD}
"""The column of each table that names somebody or something by its number."""


def with_names(connection: Reading, entries: Sequence[HistoryEntry]) -> list[HistoryEntry]:
    """Add who and what is meant, as they are called now; those that are gone stay without."""
    wanted: dict[str, set[int]] = {}
    for entry in entries:
        for change in entry.changes:
            column = _NAMED.get(change.table)
            if column is not None:
                wanted.setdefault(column, set()).update(_numbers(change, column))
    names = {column: _names(connection, column, numbers) for column, numbers in wanted.items()}
    return [
        replace(entry, changes=tuple(_named(change, names) for change in entry.changes))
        for entry in entries
    ]


def _numbers(change: Change, column: str) -> Iterator[int]:
    found = (*change.columns.get(column, ()), change.same.get(column))
    return (value for value in found if value is not None)


def _names(connection: Reading, column: str, numbers: set[int]) -> Mapping[int, str]:
    if column == _OTHER:
        briefs = fetch_briefs(connection, [CustomerId(one) for one in sorted(numbers)])
        return {int(key): name_of(one) for key, one in briefs.items()}
    if column == _PRODUCT:
        return {int(one.id): one.name for one in fetch_products(connection)}
    return {int(one.id): one.name for one in fetch_fields(connection)}


def _named(change: Change, names: Mapping[str, Mapping[int, str]]) -> Change:
    column = _NAMED.get(change.table, "")
    known = [names[column][one] for one in _numbers(change, column) if one in names[column]]
    return replace(change, names={column: known[-1]}) if known else change
