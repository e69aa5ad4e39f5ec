"""The first list: the same people as the ordinary way gives, and nothing is changed by looking."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from shopcrm.app import open_shop
from shopcrm.domain.conversations import ConversationKind
from shopcrm.domain.customers import GoneReason
from shopcrm.domain.names import shown_name
from shopcrm.services.opened import OpenShop
from shopcrm.storage import files, first_list
from shopcrm.storage.first_list import FirstList, read_first_list
from shopcrm.storage.locking import FolderLock
from tests.conftest import MakeShop
from tests.factories import TODAY, a_customer, a_note, a_regular
from tests.fakes import FixedClock
from tests.storage.test_early import heavy_modules


def fill(shop: OpenShop) -> None:
    shop.shop.set_settings(replace(shop.shop.settings(), name="새벽떡집"))
    kim = shop.customers.add(a_regular())
    shop.customers.add(a_customer("이영호", None, nickname="꽃집"))
    shop.customers.add(a_customer("박말순", "010-1111-2222"))
    walsh = a_customer(
        "", None, family_name="Walsh", given_name="Margaret", how_to_address="Maggie"
    )
    shop.customers.add(walsh)
    shop.customers.add(a_customer("", "010-7777-8888", family_name=None, given_name=None))
    shop.conversations.record(a_note(kim, day=date(2026, 11, 20)))
    gone = shop.customers.add(a_customer("최은비", "구내 12"))
    shop.conversations.record(a_note(gone, day=date(2026, 11, 22)))
    shop.customers.set_gone(gone, GoneReason.MOVED_AWAY)


@pytest.fixture
def folder(shop: OpenShop) -> Path:
    """A shop of six, closed."""
    fill(shop)
    shop.close()
    return shop.database.path.parent


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def read(folder: Path, limit: int = 30) -> FirstList:
    found = read_first_list(folder, limit)
    assert found is not None
    return found


def test_it_shows_whom_the_ordinary_way_shows_in_the_same_order(folder: Path) -> None:
    found = read(folder)
    assert (found.shop_name, found.language, found.customers) == ("새벽떡집", "ko", 6)
    with open_shop(folder, now=FixedClock()) as shop:
        found_by_id = {hit.customer.id: hit for hit in shop.searching.find("", 30)}
        hits = [found_by_id[one] for one in shop.counter.latest(30)]
        talks = {hit.customer.id: shop.conversations.timeline(hit.customer.id, 1) for hit in hits}
    assert [row.id for row in found.rows] == [hit.customer.id for hit in hits]
    for row, hit in zip(found.rows, hits, strict=True):
        one = hit.customer
        phones = () if row.phone is None else (row.phone,)
        name = shown_name(row.family_name, row.given_name, row.name_order, row.nickname, phones)
        shown = (name, row.honorific, row.language, row.how_to_address, row.gone)
        assert shown == (one.name, one.honorific, one.language, one.how_to_address, hit.gone)
        last = talks[row.id]
        assert row.last_talk == (last[0].day if last else None)


def test_the_last_four_digits_are_those_of_her_first_number(folder: Path) -> None:
    fours = {(row.given_name or ""): row.last_four for row in read(folder).rows}
    assert fours == {
        "정숙": "6789",
        "영호": None,
        "말순": "2222",
        "Margaret": None,
        "": "8888",
        "은비": None,
    }


def test_it_is_no_longer_than_asked_for(folder: Path) -> None:
    assert read(folder, 2).rows == read(folder).rows[:2]
    assert read(folder, 2).customers == 6


@pytest.mark.parametrize("looked_at", [0, 1, 2, 5_000])
def test_the_list_does_not_jump_when_the_counter_takes_over(
    shop: OpenShop, monkeypatch: pytest.MonkeyPatch, looked_at: int
) -> None:
    fill(shop)
    others = [shop.customers.add(a_customer(f"이{n}호", None)) for n in "일이삼사"]
    for her, ago in zip(others, (9, 2, 2), strict=False):
        shop.conversations.record(a_note(her, day=TODAY - timedelta(days=ago)))
    shop.conversations.record(
        a_note(others[0], day=TODAY - timedelta(days=2), kind=ConversationKind.CALL)
    )
    never = shop.customers.add(a_customer("박영영", None))
    shop.customers.set_gone(never, GoneReason.MOVED_AWAY)
    monkeypatch.setattr(first_list, "LOOKED_AT", looked_at)
    folder = shop.database.path.parent
    for limit in range(1, 13):
        listed = [row.id for row in read(folder, limit).rows]
        assert listed == shop.counter.latest(limit), limit


def test_a_talk_on_the_phone_counts_too(
    make_shop: MakeShop,
) -> None:
    shop = make_shop()
    kim, park = shop.customers.add(a_customer()), shop.customers.add(a_customer("박말순", None))
    shop.conversations.record(a_note(kim, day=date(2026, 11, 20)))
    shop.conversations.record(a_note(park, kind=ConversationKind.CALL))
    shop.close()
    rows = read(shop.database.path.parent).rows
    assert [(row.id, row.last_talk) for row in rows] == [(park, TODAY), (kim, date(2026, 11, 20))]


def test_a_new_shop_has_an_empty_list(make_shop: MakeShop) -> None:
    shop = make_shop("ja")
    shop.close()
    assert read(shop.database.path.parent) == FirstList("", "ja", 0, ())


# --- looking changes nothing -------------------------------------------------------------------


def test_looking_changes_no_byte_and_the_ordinary_way_is_free_at_once(folder: Path) -> None:
    before = contents(folder)
    read(folder)
    assert contents(folder) == before
    with open_shop(folder, now=FixedClock()) as shop:
        # Alone in the folder: nobody holds it still.
        with shop.database._lock.alone():
            assert shop.customers.count() == 6
        shop.customers.add(a_customer("정다운", None))
    assert read(folder).customers == 7


def test_what_another_program_saved_just_now_is_in_it(shop: OpenShop) -> None:
    fill(shop)
    folder = shop.database.path.parent
    assert (folder / "shop.db-wal").stat().st_size > 0
    assert read(folder).customers == 6
    shop.customers.add(a_customer("정다운", None))
    assert read(folder).customers == 7
    with shop.database.write("add_customer"):
        assert read(folder).customers == 7, "who writes at the same time holds nobody up"


def test_after_a_crash_what_was_saved_is_in_it_and_stays(shop: OpenShop, tmp_path: Path) -> None:
    fill(shop)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("shop.db", "shop.db-wal"):
        shutil.copy(shop.database.path.with_name(name), crashed / name)
    before = contents(crashed)
    assert read(crashed).customers == 6
    after = contents(crashed)
    assert {name: after[name] for name in before} == before
    with open_shop(crashed, now=FixedClock()) as again:
        assert again.customers.count() == 6
        assert again.shop.settings().name == "새벽떡집"


@pytest.mark.parametrize("closes", [True, False])
def test_what_was_read_while_somebody_began_to_write_is_thrown_away(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, closes: bool
) -> None:
    """Without a log we tell SQLite that nobody writes: where that was not so, nothing read so counts."""
    opened: list[OpenShop] = []
    there = first_list._list

    def list_while_somebody_writes(connection: object, limit: int) -> FirstList:
        opened.append(open_shop(folder, now=FixedClock()))
        opened[0].customers.add(a_customer("정다운", None))
        if closes:
            opened[0].close()
        return there(connection, limit)

    monkeypatch.setattr(first_list, "_list", list_while_somebody_writes)
    assert read_first_list(folder) is None
    opened[0].close()


# --- out of the ordinary -----------------------------------------------------------------------


def test_where_there_is_no_shop_there_is_no_list_and_none_is_begun(tmp_path: Path) -> None:
    assert read_first_list(tmp_path) is None
    assert read_first_list(tmp_path / "not there") is None
    assert list(tmp_path.iterdir()) == []


def _newer(path: Path) -> None:
    _execute(path, "UPDATE alembic_version SET version_num = '9999'")


def _older(path: Path) -> None:
    _execute(path, "UPDATE alembic_version SET version_num = '0000'")


def _without_revision(path: Path) -> None:
    _execute(path, "DROP TABLE alembic_version")


def _unknown_order(path: Path) -> None:
    _execute(path, "UPDATE customers SET name_order = 'sideways'")


def _setting_that_is_no_json(path: Path) -> None:
    _execute(path, "UPDATE shop_values SET value = '{' WHERE name = 'name'")


def _execute(path: Path, statement: str) -> None:
    connection = files.connect(path)
    connection.execute(statement)
    connection.close()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("김정숙,010-2345-6789\n" * 100)


def _shorter(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8_192:] = b"\xa5" * (len(content) - 8_192)
    path.write_bytes(content)


def _with_password(path: Path) -> None:
    connection = driver.connect(str(path), isolation_level=None)
    other = path.with_name("other")
    connection.execute("ATTACH DATABASE ? AS other KEY 'secret'", (str(other),))
    connection.execute("SELECT sqlcipher_export('other')")
    connection.close()
    other.replace(path)


def _of_somebody_else(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE customers (id INTEGER)")
    connection.commit()
    connection.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "spoil",
    [
        *(_newer, _older, _without_revision, _unknown_order, _setting_that_is_no_json),
        *(_empty, _text, _shorter, _pages, _with_password, _of_somebody_else, _folder),
    ],
)
def test_what_is_out_of_the_ordinary_gives_no_list_and_stays_as_it_is(
    folder: Path, spoil: Callable[[Path], None]
) -> None:
    path = folder / "shop.db"
    spoil(path)
    before = {one.name: one.is_dir() or one.read_bytes() for one in folder.iterdir()}
    assert read_first_list(folder) is None
    assert {one.name: one.is_dir() or one.read_bytes() for one in folder.iterdir()} == before


def test_while_somebody_has_the_folder_alone_there_is_no_list(folder: Path) -> None:
    other = FolderLock(folder)
    with other.alone():
        assert read_first_list(folder) is None
    assert read_first_list(folder) is not None


def test_a_locked_file_is_not_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What says that it is busy is left to the ordinary way, which waits."""
    asked: list[Any] = []
    connect = driver.connect

    def note(*where: Any, **how: Any) -> Any:  # noqa: ANN401
        asked.append(how["timeout"])
        with closing(connect(*where, **how)):
            raise driver.OperationalError("database is locked")

    monkeypatch.setattr(driver, "connect", note)
    assert read_first_list(folder) is None
    assert asked == [0]


def test_no_heavy_package_is_loaded_for_it(folder: Path) -> None:
    code = f"""
from pathlib import Path
from shopcrm.storage.first_list import read_first_list
assert read_first_list(Path({json.dumps(str(folder))})).customers == 6
"""
    assert heavy_modules(code) == set()
