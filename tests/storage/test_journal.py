"""The journal: nothing that writes can forget it, and it tells who did what, and when."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from shopcrm.domain.ids import CustomerId
from shopcrm.services.customers import draft_of
from shopcrm.services.opened import OpenShop
from shopcrm.storage.history import OUTSIDE, HistoryEntry
from shopcrm.storage.journal import ActionKind
from shopcrm.storage.schema import Base
from shopcrm.storage.tables import journaled_tables
from tests.factories import PIXEL, a_customer, a_note, a_regular
from tests.fakes import FixedClock

BESIDE = {
    *("sheets", "sheet_lines", "marks", "journal_actions", "journal_rows"),
    *("search_people", "search_words"),
}
"""The tables that undo and history leave out, said here once more: a new table must be thought about."""


def _journal(shop: OpenShop) -> list[Any]:
    with shop.database.read() as connection:
        return list(connection.exec_driver_sql("SELECT * FROM journal_rows ORDER BY id"))


def _history(shop: OpenShop, customer_id: int) -> list[HistoryEntry]:
    return shop.customers.history(CustomerId(customer_id))


def test_every_table_is_journaled_but_those_that_are_kept_beside() -> None:
    journaled = {table.name for table in journaled_tables()}
    assert journaled == set(Base.metadata.tables) - BESIDE


@pytest.mark.parametrize("table", [table.name for table in journaled_tables()])
def test_a_table_has_its_three_triggers_and_they_name_every_column(
    shop: OpenShop, table: str
) -> None:
    with shop.database.read() as connection:
        found = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).all()
    triggers = {row.name: row.sql for row in found}
    assert triggers.keys() == {f"journal_{table}_{op}" for op in "iud"}
    for column in Base.metadata.tables[table].columns:
        assert f'OLD."{column.name}" IS NOT NEW."{column.name}"' in triggers[f"journal_{table}_u"]
        assert f"'{column.name}'" in triggers[f"journal_{table}_u"]
        assert f"'{column.name}'" in triggers[f"journal_{table}_d"]


def test_a_deleted_row_stands_in_the_journal_as_it_was_to_the_last_byte(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_regular())
    with shop.database.read() as connection:
        before = connection.exec_driver_sql("SELECT * FROM photos").mappings().one()
    shop.customers.remove_photo(customer_id)
    (deleted,) = (row for row in _journal(shop) if (row.tbl, row.op) == ("photos", "d"))
    written = json.loads(deleted.before)
    assert written == {**before, "content": PIXEL.hex().upper()}


def test_a_write_that_changes_nothing_leaves_no_trace(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    before = _journal(shop)
    with shop.database.write("nothing", customer=customer_id) as writing:
        writing.connection.exec_driver_sql("UPDATE customers SET nickname = nickname")
    assert _journal(shop) == before
    assert [one.verb for one in shop.undoing.list_actions()] == ["add_customer"]


def test_an_action_tells_ids_and_never_words(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_regular())
    shop.conversations.record(a_note(customer_id, "쑥인절미 두 팩. 2주 뒤 전화"))
    shop.customers.delete(customer_id)
    told = json.dumps([dict(one.facts) for one in shop.undoing.list_actions()], ensure_ascii=False)
    assert "정숙" not in told
    assert "쑥인절미" not in told
    assert str(customer_id) in told


# --- history -----------------------------------------------------------------------------------


def test_a_card_tells_who_did_what_and_when_also_after_an_undo_and_a_delete(
    shop: OpenShop, clock: FixedClock
) -> None:
    first = clock.at
    minsu = shop.staff.add("민수")
    shop.staff.take_over(minsu)
    customer_id = shop.customers.add(a_customer("김정숙"))
    clock.move(days=1)
    shop.staff.take_over(None)
    customer = shop.customers.card(customer_id).customer
    shop.customers.edit(
        customer_id, customer.version, replace(draft_of(customer), nickname="어머님")
    )
    clock.move(hours=1)
    shop.undoing.undo()
    shop.staff.take_over(minsu)
    clock.move(hours=1)
    shop.customers.delete(customer_id)
    history = _history(shop, customer_id)
    assert [(one.verb, one.kind, one.staff, one.at, one.taken_back) for one in history] == [
        ("delete_customer", ActionKind.DO, "민수", first + timedelta(days=1, hours=2), False),
        ("undo", ActionKind.UNDO, None, first + timedelta(days=1, hours=1), False),
        ("edit_customer", ActionKind.DO, None, first + timedelta(days=1), True),
        ("add_customer", ActionKind.DO, "민수", first, False),
    ]
    edit = history[2].changes[0]
    assert (edit.table, edit.op, edit.columns) == ("customers", "u", {"nickname": (None, "어머님")})


def test_what_a_conversation_said_before_stays_in_the_history(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    talk = shop.conversations.record(a_note(customer_id, "꿀떡을 찾으심")).conversation_id
    shop.conversations.correct(talk, 1, a_note(customer_id, "호박떡을 찾으심"))
    shop.conversations.delete(talk)
    said = [
        change.columns["text"]
        for entry in _history(shop, customer_id)
        for change in entry.changes
        if change.table == "conversations" and "text" in change.columns
    ]
    assert said == [("호박떡을 찾으심", None), ("꿀떡을 찾으심", "호박떡을 찾으심")]


@pytest.mark.parametrize("connect", [sqlite3.connect, driver.connect], ids=["python's", "ours"])
def test_what_another_program_wrote_is_in_the_history_and_found(
    shop: OpenShop, connect: Callable[[Path], Any]
) -> None:
    customer_id = shop.customers.add(a_customer("김정숙"))
    other = connect(shop.database.path)
    try:
        other.execute("UPDATE customers SET given_name = '말숙' WHERE id = ?", (customer_id,))
        other.execute("DELETE FROM phones WHERE customer_id = ?", (customer_id,))
        other.commit()
    finally:
        other.close()
    entries = _history(shop, customer_id)
    assert [one.verb for one in entries] == [OUTSIDE, OUTSIDE, "add_customer"]
    assert all(one.at is None and one.staff is None for one in entries[:2])
    changes = [change for one in entries[:2] for change in one.changes]
    assert [(change.table, change.op) for change in changes] == [
        ("phones", "d"),
        ("customers", "u"),
    ]
    assert changes[1].columns == {"given_name": ("정숙", "말숙")}
    shop.database.catch_up()
    assert [hit.customer.id for hit in shop.searching.find("말숙")] == [customer_id]


def test_what_another_program_wrote_stays_when_ours_is_taken_back(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer("김정숙", tags=("단골",)))
    other = sqlite3.connect(shop.database.path)
    try:
        other.execute("UPDATE tags SET name = '큰단골'")
        other.commit()
    finally:
        other.close()
    taken = shop.undoing.undo()
    assert ("tags", customer_id) in {(one.table, one.card) for one in taken.kept}
    assert shop.customers.card(customer_id).customer.tags == ("큰단골",)
