"""What the search finds people and talks by.

What each customer is found by stands folded in one row, a word a line, beside the file's own tables. The rows follow the
journal: whatever wrote, the customers it touched are folded again in the same transaction, so nothing is ever missing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from shopcrm.domain.folding import FOLDING_VERSION, fold, initials, struck
from shopcrm.domain.matching import CONSONANTS
from shopcrm.domain.names import NameOrder, full_name
from shopcrm.domain.phones import Phone, last_four, search_forms
from shopcrm.storage.journal import last_row

WATERMARK = "search_watermark"
FOLDING = "search_folding"
CHUNK = 5_000

_INSERT_PERSON = (
    "INSERT INTO search_people (customer_id, last_day, names, other) VALUES (?, ?, ?, ?)"
)


@dataclass(slots=True)
class FoundBy:
    """What one customer is found by, before folding."""

    names: list[str] = field(default_factory=list)
    phones: list[Phone] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    last_day: str = ""


# Initials are kept apart from struck letters, where two consonants may follow each other inside a word (학생: ㄱㅅ).
APART = {ord(letter): 0xE000 + index for index, letter in enumerate(CONSONANTS)}


# --- following the journal -------------------------------------------------------------------


def create_state(connection: Connection) -> None:
    """Say that nothing is folded yet."""
    _set_mark(connection, WATERMARK, "0")
    _set_mark(connection, FOLDING, str(FOLDING_VERSION))


def follow(connection: Connection) -> None:
    """Fold again whatever the journal says was touched since the last time."""
    folding = _mark(connection, FOLDING)
    if folding != str(FOLDING_VERSION):
        rebuild(connection)
        return
    seen, last = int(_mark(connection, WATERMARK) or 0), last_row(connection)
    if last == seen:
        return
    if _has_moved_country(connection, seen):
        rebuild(connection)
        return
    if _country_changed(connection, seen):
        # Every number reads otherwise from another country.
        rebuild(connection)
        return
    _follow_conversations(connection, seen)
    touched = _touched_cards(connection, seen)
    for chunk in _chunks(touched):
        _fold_people(connection, chunk)
    _set_mark(connection, WATERMARK, str(last))


def insert_people(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Note what new customers are found by, made beforehand, and that the journal was followed up to here.

    Args:
        connection: In which the journal was followed just before the customers were written.
        rows: Customer, last day, lines of names, other lines.
    """
    if rows:
        connection.exec_driver_sql(_INSERT_PERSON, list(rows))
    _set_mark(connection, WATERMARK, str(last_row(connection)))


def is_behind(connection: Connection) -> bool:
    """Say whether something wrote that was not folded: another program, or an older folding."""
    return _mark(connection, FOLDING) != str(FOLDING_VERSION) or int(
        _mark(connection, WATERMARK) or 0
    ) < last_row(connection)


def rebuild(connection: Connection) -> None:
    """Fold everything anew."""
    connection.exec_driver_sql("DELETE FROM search_people")
    connection.exec_driver_sql("DELETE FROM search_words")
    people = [r[0] for r in connection.exec_driver_sql("SELECT id FROM customers ORDER BY id")]
    for chunk in _chunks(people):
        _fold_people(connection, chunk)
    talks = [r[0] for r in connection.exec_driver_sql("SELECT id FROM conversations ORDER BY id")]
    for chunk in _chunks(talks):
        _fold_conversations(connection, chunk)
    _set_mark(connection, FOLDING, str(FOLDING_VERSION))
    _set_mark(connection, WATERMARK, str(last_row(connection)))


def _has_moved_country(connection: Connection, seen: int) -> bool:
    """Say whether the shop's country was changed: every number is then dialled another way."""
    row = connection.exec_driver_sql(
        "SELECT 1 FROM journal_rows JOIN shop_values v ON v.id = row_id "
        "WHERE journal_rows.id > ? AND tbl = 'shop_values' AND v.name = 'country' LIMIT 1",
        (seen,),
    )
    return row.first() is not None


def _touched_cards(connection: Connection, seen: int) -> list[int]:
    cards = connection.exec_driver_sql(
        "SELECT DISTINCT card FROM journal_rows WHERE id > ? AND card IS NOT NULL "
        "UNION SELECT customer_id FROM product_links WHERE product_id IN ("
        "  SELECT row_id FROM journal_rows WHERE id > ? AND tbl = 'products'"
        "  UNION SELECT product_id FROM product_names WHERE id IN "
        "    (SELECT row_id FROM journal_rows WHERE id > ? AND tbl = 'product_names')) "
        "ORDER BY 1",
        (seen, seen, seen),
    )
    return [row[0] for row in cards]


def _follow_conversations(connection: Connection, seen: int) -> None:
    touched = connection.exec_driver_sql(
        "SELECT DISTINCT row_id FROM journal_rows WHERE id > ? AND tbl = 'conversations'", (seen,)
    )
    for chunk in _chunks([row[0] for row in touched]):
        _fold_conversations(connection, chunk)


def _fold_conversations(connection: Connection, ids: Sequence[int]) -> None:
    wanted = json.dumps(list(ids))
    connection.exec_driver_sql(
        "DELETE FROM search_words WHERE conversation_id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    rows = connection.exec_driver_sql(
        "SELECT id, text FROM conversations WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
    ).all()
    folded = [(row.id, struck(fold(row.text))) for row in rows if row.text]
    if folded:
        connection.exec_driver_sql("INSERT INTO search_words VALUES (?, ?)", folded)


def _fold_people(connection: Connection, ids: Sequence[int]) -> None:
    wanted = json.dumps(list(ids))
    connection.exec_driver_sql(
        "DELETE FROM search_people WHERE customer_id IN (SELECT value FROM json_each(?))", (wanted,)
    )
    country = _country(connection)
    people = _gather(connection, wanted)
    rows = [
        (key, one.last_day, name_lines(one, country), other_lines(one))
        for key, one in people.items()
    ]
    if rows:
        connection.exec_driver_sql(_INSERT_PERSON, rows)


_LISTED = "customer_id IN (SELECT value FROM json_each(?))"

_OTHER_SOURCES = tuple(
    f"SELECT customer_id, {words} FROM {tables} WHERE {_LISTED}"  # noqa: S608  (our own tables)
    for words, tables in (
        ("name", "tags"),
        ("text", "facts"),
        ("text", "alerts"),
        ("address", "mails"),
        ("concat_ws(' ', region, city, district, street, postal_code)", "addresses"),
        ("value", "field_values"),
        ("p.name", "product_links l JOIN products p ON p.id = l.product_id"),
        ("n.name", "product_links l JOIN product_names n ON n.product_id = l.product_id"),
    )
)


def _gather(connection: Connection, wanted: str) -> dict[int, FoundBy]:
    found: dict[int, FoundBy] = {}
    rows = connection.exec_driver_sql(
        "SELECT c.id, family_name, given_name, name_order, reading, nickname, how_to_address, "
        "coalesce((SELECT max(day) FROM conversations v WHERE v.customer_id = c.id AND v.kind = 'visit'), '') AS last "
        "FROM customers c WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id",
        (wanted,),
    )
    for row in rows:
        name = full_name(row.family_name, row.given_name, NameOrder(row.name_order))
        names = [name, row.reading, row.nickname, row.how_to_address]
        found[row.id] = FoundBy(names=[n for n in names if n], last_day=row.last)
    phones = connection.exec_driver_sql(
        "SELECT customer_id, typed, international FROM phones "
        "WHERE customer_id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    for row in phones:
        found[row.customer_id].phones.append(Phone(row.typed, row.international))
    for source in _OTHER_SOURCES:
        for customer_id, words in connection.exec_driver_sql(source, (wanted,)):
            found[customer_id].other.append(words)
    return found


def name_lines(person: FoundBy, country: str) -> str:
    """Give what a customer's names and numbers are found by: a line break before each word that may be a head."""
    lines: dict[str, None] = {}
    for name in person.names:
        lines.update(dict.fromkeys(_words_of_name(name)))
    for phone in person.phones:
        for digits in (*search_forms(phone, country), last_four(phone) or ""):
            lines[digits] = None
        if phone.international is None:
            lines[struck(fold(phone.typed))] = None
    return "".join(f"\n{line}" for line in lines if line)


# In a list of a hundred thousand the same names come again and again.
@lru_cache(maxsize=8_192)
def _words_of_name(name: str) -> tuple[str, ...]:
    words: list[str] = []
    for part in (name, *name.split()[1:]):
        folded = fold(part)
        words += (struck(folded), initials(folded).translate(APART))
    return tuple(words)


def other_lines(person: FoundBy) -> str:
    """Give what else a customer is found by, a line each."""
    return "".join(f"\n{struck(fold(words))}" for words in person.other)


def _country_changed(connection: Connection, seen: int) -> bool:
    row = connection.exec_driver_sql(
        "SELECT 1 FROM journal_rows JOIN shop_values v ON v.id = row_id AND v.name = 'country' "
        "WHERE journal_rows.id > ? AND tbl = 'shop_values' AND op <> 'i'",
        (seen,),
    ).first()
    return row is not None


def _country(connection: Connection) -> str:
    row = connection.exec_driver_sql("SELECT value FROM shop_values WHERE name = 'country'").first()
    return "KR" if row is None else str(json.loads(row[0]))


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def _mark(connection: Connection, name: str) -> str | None:
    row = connection.exec_driver_sql("SELECT value FROM marks WHERE name = ?", (name,)).first()
    return None if row is None else str(row[0])


def _set_mark(connection: Connection, name: str, value: str) -> None:
    connection.exec_driver_sql(
        "INSERT INTO marks (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )
