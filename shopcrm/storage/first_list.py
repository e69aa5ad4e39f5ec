"""The first list the window shows: read straight through the driver while SQLAlchemy is still to be loaded.

It looks, and changes nothing: no byte of the shop's file or its log. Where anything is out of the ordinary it gives nothing,
and the ordinary way, which comes right after, says what it is.
"""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone, last_four
from shopcrm.errors import ShopError
from shopcrm.storage.files import DATA_NAME, HEAD, check_is_shop
from shopcrm.storage.locking import FolderLock


@dataclass(frozen=True, slots=True)
class FirstCustomer:
    """A row of the first list.

    Attributes:
        phone: The first of her numbers, or None.
        last_talk: The day of the last conversation of any kind, or None.
    """

    id: CustomerId
    family_name: str | None
    given_name: str | None
    name_order: NameOrder
    nickname: str | None
    how_to_address: str | None
    honorific: Honorific
    language: str
    gone: bool
    phone: Phone | None
    last_talk: date | None

    @property
    def last_four(self) -> str | None:
        """The last four digits of her number; None when there are fewer."""
        return None if self.phone is None else last_four(self.phone)


@dataclass(frozen=True, slots=True)
class FirstList:
    """What the window shows first.

    Attributes:
        shop_name: Empty until the owner gave it one.
        language: The shop's; None where it was never set.
        customers: How many there are altogether.
        rows: Who was spoken with last, as the counter lists them while nothing is typed.
    """

    shop_name: str
    language: str | None
    customers: int
    rows: tuple[FirstCustomer, ...]


LOOKED_AT = 2_000
"""Among so many of the latest conversations the rows are looked for first, as the counter does."""

_COLUMNS = """
    c.id, c.family_name, c.given_name, c.name_order, c.nickname, c.how_to_address, c.honorific, c.language,
    c.gone_on IS NOT NULL, p.typed, p.international, p.label
"""
_PHONE = "LEFT JOIN phones p ON p.customer_id = c.id AND p.position = 0"
_SINCE = "SELECT day FROM conversations ORDER BY day DESC LIMIT 1 OFFSET ?"
_SPOKEN_WITH = f"""
    SELECT {_COLUMNS}, v.day
    FROM conversations v JOIN customers c ON c.id = v.customer_id {_PHONE}
    WHERE v.day >= ? AND c.gone_on IS NULL AND v.id =
        (SELECT id FROM conversations w WHERE w.customer_id = c.id ORDER BY day DESC, id DESC LIMIT 1)
    ORDER BY v.day DESC, v.id DESC LIMIT ?
"""  # noqa: S608  (our own columns)
_NEVER = f"""
    SELECT {_COLUMNS}, NULL
    FROM customers c {_PHONE}
    WHERE c.gone_on IS NULL AND NOT EXISTS (SELECT 1 FROM conversations v WHERE v.customer_id = c.id)
    ORDER BY c.id DESC LIMIT ?
"""  # noqa: S608  (our own columns)
_EVERYBODY = f"""
    SELECT {_COLUMNS}, l.day
    FROM (SELECT id,
            (SELECT max(day) FROM conversations v WHERE v.customer_id = c.id) AS day,
            (SELECT id FROM conversations v WHERE v.customer_id = c.id ORDER BY day DESC, id DESC LIMIT 1) AS talk
        FROM customers c ORDER BY gone_on IS NOT NULL, day DESC NULLS LAST, talk DESC NULLS LAST, id DESC LIMIT ?) l
    JOIN customers c ON c.id = l.id {_PHONE}
    ORDER BY c.gone_on IS NOT NULL, l.day DESC NULLS LAST, l.talk DESC NULLS LAST, c.id DESC
"""  # noqa: S608  (our own columns)


def read_first_list(folder: Path, limit: int = 30) -> FirstList | None:
    """Read the first list.

    Args:
        folder: The data folder.
        limit: How many customers at most.

    Returns:
        None when there is no file yet, when it is of another revision, damaged, busy or locked by a password, or when
        somebody else was writing just then: the ordinary way makes it, brings it up to date, or says what is wrong.
    """
    path = folder / DATA_NAME
    if not path.is_file():
        return None
    lock = FolderLock(folder)
    try:
        # Who restores or brings the file up to date has the folder alone.
        lock.share()
        return _read(path, limit)
    except (ShopError, OSError, driver.Error, ValueError):
        return None
    finally:
        lock.release()


def _read(path: Path, limit: int) -> FirstList | None:
    check_is_shop(path)
    before = _state(path)
    # Without a log nobody has it open. SQLite is told so, and then makes no files of its own beside it.
    alone = not _log_of(path).exists()
    how = "?mode=ro&immutable=1" if alone else "?mode=ro"
    uri = path.absolute().as_uri() + how
    with closing(driver.connect(uri, uri=True, timeout=0, isolation_level=None)) as connection:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute("PRAGMA cell_size_check=ON")
        connection.execute("PRAGMA trusted_schema=OFF")
        # No page is looked at twice: keeping them would only take new memory, which takes a quarter of the time.
        connection.execute("PRAGMA cache_size=-128")
        connection.execute("BEGIN")
        if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(HEAD,)]:
            return None
        found = _list(connection, limit)
    was_left_alone = not alone or (_state(path) == before and not _log_of(path).exists())
    return found if was_left_alone else None


def _list(connection: Any, limit: int) -> FirstList:  # noqa: ANN401  (the driver has no types)
    values = "SELECT name, value FROM shop_values WHERE name IN ('name', 'language')"
    shop = {name: json.loads(value) for name, value in connection.execute(values)}
    language = shop.get("language")
    return FirstList(
        shop_name=str(shop.get("name", "")),
        language=None if language is None else str(language),
        customers=connection.execute("SELECT count(*) FROM customers").fetchone()[0],
        rows=tuple(map(_customer, _rows(connection, limit))),
    )


def _rows(connection: Any, limit: int) -> list[tuple[Any, ...]]:  # noqa: ANN401  (the driver has no types)
    """Read the rows in the order of ``counter.fetch_latest``: the list must not jump when the counter takes over."""
    since = connection.execute(_SINCE, (LOOKED_AT,)).fetchone()
    rows: list[tuple[Any, ...]] = connection.execute(
        _SPOKEN_WITH, (since[0] if since else "", limit)
    ).fetchall()
    if since is None:
        rows += connection.execute(_NEVER, (limit - len(rows),)).fetchall()
    if len(rows) < limit:
        rows = connection.execute(_EVERYBODY, (limit,)).fetchall()
    return rows


def _customer(row: tuple[Any, ...]) -> FirstCustomer:
    typed, international, label, last_talk = row[9:]
    return FirstCustomer(
        id=CustomerId(row[0]),
        family_name=row[1],
        given_name=row[2],
        name_order=NameOrder(row[3]),
        nickname=row[4],
        how_to_address=row[5],
        honorific=Honorific(row[6]),
        language=row[7],
        gone=bool(row[8]),
        phone=None if typed is None else Phone(typed, international, label),
        last_talk=None if last_talk is None else date.fromisoformat(last_talk),
    )


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _state(path: Path) -> tuple[int, int]:
    there = path.stat()
    return there.st_size, there.st_mtime_ns
