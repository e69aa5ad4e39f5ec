"""The open file: every setting it needs, any path, for its owner's eyes, and numbers that are never used twice."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from shopcrm.app import open_shop
from shopcrm.errors import FolderNotWritableError
from shopcrm.services.opened import OpenShop
from shopcrm.storage import files
from shopcrm.storage.tables import journaled_tables
from tests.conftest import MakeShop
from tests.factories import a_customer, a_note, a_regular
from tests.fakes import FixedClock

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,  # MEMORY
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": 5_000,
}

FOLDERS = (
    "with a space",
    "what?",
    "100%",
    "%20",
    "새벽떡집",
    "a?mode=memory&cache=shared",
    "file:shop#1",
    'it\'s "ours"',
)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(("pragma", "value"), PRAGMAS.items())
def test_both_engines_open_the_file_with_each_setting(
    shop: OpenShop, pragma: str, value: object
) -> None:
    with shop.database.read() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    with shop.database.write_beside() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_the_reading_engine_cannot_write(shop: OpenShop) -> None:
    with shop.database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 1
    with pytest.raises(FolderNotWritableError), shop.database.read() as connection:
        connection.exec_driver_sql("INSERT INTO marks VALUES ('a', 'b')")
    with shop.database.write_beside() as connection:
        assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 0


def test_each_transaction_that_writes_begins_as_one(shop: OpenShop) -> None:
    """Else two programs that both read first and then write would find each other in the way halfway through."""
    with shop.database.write_beside():
        other = files.connect(shop.database.path)
        try:
            other.execute("PRAGMA busy_timeout=0")
            with pytest.raises(driver.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
        finally:
            other.close()


def test_what_failed_in_the_middle_leaves_nothing(shop: OpenShop) -> None:
    with pytest.raises(RuntimeError), shop.database.write("add_customer") as writing:
        shop.customers.add_in(writing, a_customer())
        raise RuntimeError
    assert shop.customers.count() == 0
    assert shop.undoing.list_actions() == []


def test_an_error_tells_no_words_of_customers(shop: OpenShop) -> None:
    with pytest.raises(DBAPIError) as failed, shop.database.write_beside() as connection:
        connection.exec_driver_sql("INSERT INTO marks VALUES (?, ?)", ("김정숙", None))
    assert "김정숙" not in str(failed.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows few of these letters in a path")
@pytest.mark.parametrize("name", FOLDERS)
def test_the_folder_may_be_called_anything(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    with open_shop(folder, language="ko", now=FixedClock()) as shop:
        customer_id = shop.customers.add(a_customer())
    with open_shop(folder, now=FixedClock()) as shop:
        assert shop.customers.card(customer_id).customer.given_name == "정숙"
    assert sorted(path.name for path in folder.iterdir()) == ["shop.db", "shop.lock"]
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists, not in modes")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_the_files_are_for_their_owner_alone(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        folder = tmp_path / "shop"
        with open_shop(folder, language="ko", now=FixedClock()) as shop:
            shop.customers.add(a_customer())
            assert _mode(folder) == 0o700
            modes = {path.name: _mode(path) for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(("shop.db", "shop.db-wal", "shop.db-shm", "shop.lock"), 0o600)


def test_a_closed_file_stands_alone(shop: OpenShop) -> None:
    shop.customers.add(a_customer())
    folder = shop.database.path.parent
    shop.close()
    assert sorted(path.name for path in folder.iterdir()) == ["shop.db", "shop.lock"]


def test_any_program_opens_the_file(shop: OpenShop) -> None:
    shop.customers.add(a_customer())
    shop.close()
    connection = sqlite3.connect(shop.database.path)
    try:
        names = connection.execute("SELECT family_name || given_name FROM customers").fetchall()
        assert connection.execute("PRAGMA application_id").fetchone()[0] == files.APPLICATION_ID
    finally:
        connection.close()
    assert names == [("김정숙",)]


@pytest.mark.parametrize("table", [table.name for table in journaled_tables()])
def test_a_table_never_uses_a_number_twice(shop: OpenShop, table: str) -> None:
    with shop.database.read() as connection:
        made_by = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
        ).scalar_one()
    assert "PRIMARY KEY AUTOINCREMENT" in made_by


def test_a_number_is_not_given_again_after_an_undo_or_a_delete(make_shop: MakeShop) -> None:
    shop = make_shop()
    taken_back = shop.customers.add(a_regular())
    shop.undoing.undo()
    deleted = shop.customers.add(a_customer())
    talk = shop.conversations.record(a_note(deleted)).conversation_id
    shop.conversations.delete(talk)
    shop.customers.delete(deleted)
    shop.close()
    again = make_shop(folder=shop.database.path.parent)
    third = again.customers.add(a_customer())
    assert len({taken_back, deleted, third}) == 3
    assert again.conversations.record(a_note(third)).conversation_id > talk


def test_a_file_in_place_of_the_folder_is_told_as_such(tmp_path: Path) -> None:
    taken = tmp_path / "shop"
    taken.write_text("a letter")
    with pytest.raises(FolderNotWritableError):
        open_shop(taken, now=FixedClock())
    with pytest.raises(FolderNotWritableError):
        open_shop(taken / "deeper", now=FixedClock())
    assert taken.read_text() == "a letter"
