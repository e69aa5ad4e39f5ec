"""Looking somebody up: one function for people, one for what was said, in the rows that ``search`` keeps.

People are found in two ways that give the same: in the file, or among those who were found by less of what is being typed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import Connection

from shopcrm.domain.folding import fold, struck
from shopcrm.domain.ids import ConversationId, CustomerId
from shopcrm.domain.matching import is_initials
from shopcrm.storage.search import APART, FOLDING, WATERMARK

TOGETHER = 500
"""So many are looked at before it is asked whether they are enough."""

LATEST = 2_000
"""Among so many of the latest visitors those who are called so are looked for before everybody is."""


@dataclass(frozen=True, slots=True)
class Term:
    """One typed word: the folded texts any of which will do."""

    needles: tuple[str, ...]


class Line(NamedTuple):
    """What one customer is found by, folded.

    Attributes:
        names: A line break before each name, word of a name, and number.
        text: The same, and after it everything else in the same way.
    """

    customer_id: CustomerId
    last_day: str
    names: str
    text: str


class FoundPeople(NamedTuple):
    """Who was found.

    Attributes:
        first: As many as were wanted, in the order of ``find_people``.
        everybody: All who were found, the latest visitor first; None when they are too many, or were not all looked at.
    """

    first: list[Line]
    everybody: list[Line] | None


def needle(typed: str) -> str:
    """Fold what was typed as the rows are folded; empty when nothing is left to look for."""
    folded = fold(typed)
    if is_initials(folded):
        return folded.translate(APART)
    return struck(folded)


def find_people(connection: Connection, terms: Sequence[Term], limit: int) -> list[CustomerId]:
    """Find customers who have every term somewhere.

    Returns:
        Ids; first those where each term begins a word of a name or a number, then the rest; within each the latest
        visitor first. Without terms: the latest visitors.
    """
    return [line.customer_id for line in find_lines(connection, terms, limit, limit).first]


def find_lines(connection: Connection, terms: Sequence[Term], limit: int, most: int) -> FoundPeople:
    """Find customers who have every term somewhere, with what they are found by.

    Args:
        connection: A transaction.
        terms: Without any, everybody is found.
        limit: So many are given first, in the order of ``find_people``.
        most: Where no more than so many are found altogether, all of them are given too.
    """
    latest = _find_latest(connection, terms, limit)
    if latest is not None:
        return FoundPeople(latest, None)
    lines = _find_all(connection, terms, max(limit, most) + 1)
    everybody = sorted(lines, key=_RANK, reverse=True) if len(lines) <= most else None
    return FoundPeople(lines[:limit], everybody)


def find_all_lines(connection: Connection, terms: Sequence[Term], most: int) -> list[Line] | None:
    """Give everybody who has every term somewhere, the latest visitor first; None when they are more than ``most``."""
    if not terms:
        lines = _find_latest(connection, (), most + 1) or []
        return lines if len(lines) <= most else None
    lines = _find_all(connection, terms, most + 1)
    return sorted(lines, key=_RANK, reverse=True) if len(lines) <= most else None


def narrowed(lines: Sequence[Line], terms: Sequence[Term], limit: int) -> FoundPeople:
    """Find customers who have every term somewhere among some, as ``find_lines`` does in the file.

    Args:
        lines: The latest visitor first.
        terms: At least one.
        limit: So many are given first; where as many are called so, the rest is not looked at.
    """
    heads: list[Line] = []
    everybody: list[Line] = []
    for start in range(0, len(lines), TOGETHER):
        found = list(lines[start : start + TOGETHER])
        for term in terms:
            found = _having(found, term.needles)
        everybody += found
        heads += _called_so(found, terms)
        if len(heads) >= limit:
            is_last = start + TOGETHER >= len(lines)
            return FoundPeople(heads[:limit], everybody if is_last else None)
    are_heads = {line.customer_id for line in heads}
    others = (line for line in everybody if line.customer_id not in are_heads)
    return FoundPeople([*heads, *islice(others, limit - len(heads))], everybody)


def state(connection: Connection) -> tuple[str, ...]:
    """Give what is another whenever anybody may be found by something else than before."""
    rows = connection.exec_driver_sql(_STATE)
    return tuple(str(row[0]) for row in rows)


_STATE = f"SELECT value FROM marks WHERE name IN ('{FOLDING}', '{WATERMARK}') ORDER BY name"  # noqa: S608  (our own names)
_RANK = attrgetter("last_day", "customer_id")


def _having(lines: list[Line], needles: Sequence[str]) -> list[Line]:
    # Every key asks it of thousands of people: a loop for each of them would take three times as long as one for each needle.
    if len(needles) == 1:
        (one,) = needles
        return [line for line in lines if one in line.text]
    if len(needles) == 2:  # noqa: PLR2004
        one, two = needles
        return [line for line in lines if one in line.text or two in line.text]
    return [line for line in lines if any(one in line.text for one in needles)]


def _called_so(lines: list[Line], terms: Sequence[Term]) -> list[Line]:
    found = lines
    for term in terms:
        wanted = ["\n" + one for one in term.needles]
        found = [line for line in found if any(one in line.names for one in wanted)]
    return found


def _find_latest(connection: Connection, terms: Sequence[Term], limit: int) -> list[Line] | None:
    """Find those whose heads have every term among the latest visitors; None when they are fewer than wanted.

    Where many are found, as by the first letter of a name, those who are shown are among these, and nobody else is looked at.
    """
    latest = max(LATEST, limit)
    heads, values = _any_of(("names",), terms, "\n")
    rows = connection.exec_driver_sql(
        "SELECT p.customer_id, p.last_day, names, other FROM (SELECT customer_id, last_day FROM search_people "  # noqa: S608
        "ORDER BY last_day DESC, customer_id DESC LIMIT ?) latest CROSS JOIN search_people p "
        f"ON p.customer_id = latest.customer_id WHERE {heads} "
        "ORDER BY latest.last_day DESC, latest.customer_id DESC LIMIT ?",
        (latest, *values, limit),
    )
    lines = [Line(CustomerId(row[0]), row[1], row[2], row[2] + row[3]) for row in rows]
    return lines if len(lines) == limit or not terms else None


def _find_all(connection: Connection, terms: Sequence[Term], limit: int) -> list[Line]:
    where, values = _any_of(("names", "other"), terms)
    heads, head_values = _any_of(("names",), terms, "\n")
    rows = connection.exec_driver_sql(
        f"SELECT customer_id, last_day, names, other FROM search_people WHERE {where} "  # noqa: S608  (holes only)
        f"ORDER BY ({heads}) DESC, last_day DESC, customer_id DESC LIMIT ?",
        (*values, *head_values, limit),
    )
    return [Line(CustomerId(row[0]), row[1], row[2], row[2] + row[3]) for row in rows]


def _any_of(
    columns: Sequence[str], terms: Sequence[Term], before: str = ""
) -> tuple[str, list[str]]:
    """Say that each term is in one of some columns, with the values of the holes."""
    # A bare number in ORDER BY would be the number of a column.
    where, values = ["1 = 1"], list[str]()
    one_needle = " OR ".join(f"instr({column}, ?)" for column in columns)
    for term in terms:
        where.append("(" + " OR ".join(one_needle for _ in term.needles) + ")")
        values.extend(before + one for one in term.needles for _ in columns)
    return " AND ".join(where), values


def find_conversations(
    connection: Connection, terms: Sequence[Term], limit: int, but: Iterable[CustomerId] = ()
) -> list[ConversationId]:
    """Find conversations in which every term was said, the latest first, but those of some customers. Without terms: none."""
    if not terms:
        return []
    where = " AND ".join(
        "(" + " OR ".join("instr(words, ?)" for _ in t.needles) + ")" for t in terms
    )
    # The words are read through as they lie, and the days looked up of what holds them; by day, every row would be fetched.
    rows = connection.exec_driver_sql(
        "SELECT conversation_id FROM search_words CROSS JOIN conversations ON id = conversation_id "  # noqa: S608
        f"WHERE {where} AND customer_id NOT IN (SELECT value FROM json_each(?)) "
        "ORDER BY day DESC, conversation_id DESC LIMIT ?",
        (*(one for t in terms for one in t.needles), json.dumps(list(but)), limit),
    )
    return [ConversationId(row[0]) for row in rows]
