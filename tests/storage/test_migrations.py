"""From an older file to a newer: copied first, then whole, and all that hangs on a table still hangs on it."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.exc import IntegrityError

from shopcrm.app import open_shop
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import DamagedFileError
from shopcrm.services.opened import OpenShop
from shopcrm.storage import files
from shopcrm.storage.migrations import guard
from tests.conftest import MakeShop
from tests.factories import a_customer, a_note, a_regular
from tests.fakes import FixedClock
from tests.storage.dumps import assert_sound, dump, rows_of, schema_of
from tests.storage.steps import NEXT, with_next_step

NOW = FixedClock()()


def _steps() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(guard.SCRIPTS))
    return ScriptDirectory.from_config(config)


@pytest.fixture
def old_shop(make_shop: MakeShop) -> Path:
    """Give the folder of a closed shop with three customers, of whom the last was deleted."""
    shop = make_shop()
    customer_id = shop.customers.add(a_regular())
    shop.conversations.record(a_note(customer_id, "2주 뒤 전화"))
    shop.customers.add(a_customer("이영호", "02-555-0101"))
    shop.customers.delete(shop.customers.add(a_customer("박말순", None)))
    shop.close()
    return shop.database.path.parent


@pytest.fixture
def newer(old_shop: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Make this program the next one, with one more step; the old shop was made before."""
    assert files.revision_of(old_shop / files.DATA_NAME) == "0001"
    monkeypatch.setattr(files, "HEAD", NEXT)
    monkeypatch.setattr(guard, "SCRIPTS", with_next_step(tmp_path))


# --- the steps ---------------------------------------------------------------------------------


def test_the_newest_step_is_the_revision_of_a_new_file() -> None:
    assert _steps().get_heads() == [files.HEAD]


def test_steps_are_named_so_that_a_later_one_is_greater_as_a_string() -> None:
    names = [step.revision for step in _steps().walk_revisions()][::-1]
    assert names == sorted(names)
    assert all(re.fullmatch(r"\d{4}", name) for name in names)


def test_a_file_that_took_all_steps_is_made_like_a_new_one(tmp_path: Path, shop: OpenShop) -> None:
    shop.close()
    grown = tmp_path / "grown.db"
    files.create(grown, lambda _connection: None)
    guard.upgrade(grown, NOW)
    assert schema_of(grown) == schema_of(shop.database.path)
    assert files.revision_of(grown) == files.HEAD


def test_a_file_that_took_all_steps_is_a_working_shop(tmp_path: Path) -> None:
    files.create(tmp_path / files.DATA_NAME, lambda _connection: None)
    guard.upgrade(tmp_path / files.DATA_NAME, NOW)
    with open_shop(tmp_path, language="ko", now=FixedClock()) as shop:
        customer_id = shop.customers.add(a_regular())
        assert [hit.customer.id for hit in shop.searching.find("ㄱㅈㅅ")] == [customer_id]
        shop.undoing.undo()
        assert_sound(shop)


def test_no_step_imports_what_goes_on_changing() -> None:
    for step in (guard.SCRIPTS / "versions").glob("*.py"):
        assert "shopcrm" not in step.read_text(encoding="utf-8"), step


# --- the guard ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("newer")
def test_an_older_file_is_brought_up_to_date_when_it_is_opened(old_shop: Path) -> None:
    with open_shop(old_shop, now=FixedClock()) as shop:
        assert_sound(shop)
        found = dump(shop)
        names = {row["given_name"]: row for key, row in found.items() if key[0] == "customers"}
        assert {name: (row["rank"], row["nickname"]) for name, row in names.items()} == {
            "정숙": (7, "정숙 어머님"),
            "영호": (7, "X"),
        }
        verified = [row["verified"] for key, row in found.items() if key[0] == "phones"]
        assert sorted(verified) == [0, 1, 1, 1]
        for part in ("mails", "addresses", "remembered_days", "conversations", "followups"):
            assert any(key[0] == part for key in found), part
    assert files.revision_of(old_shop / files.DATA_NAME) == NEXT


@pytest.mark.usefixtures("newer")
def test_the_triggers_are_on_a_rebuilt_table_again(old_shop: Path) -> None:
    before = schema_of(old_shop / files.DATA_NAME)
    open_shop(old_shop, now=FixedClock()).close()
    after = schema_of(old_shop / files.DATA_NAME)
    assert {row for row in before if row[0] == "trigger"} == {
        row for row in after if row[0] == "trigger"
    }
    assert {row[1] for row in before} == {row[1] for row in after}


@pytest.mark.usefixtures("newer")
def test_what_a_step_changed_is_nobodys_doing_and_in_no_undos_way(old_shop: Path) -> None:
    with open_shop(old_shop, now=FixedClock()) as shop:
        verbs = {entry.verb for entry in shop.customers.history(CustomerId(2))}
        assert verbs == {"add_customer"}
        for _ in range(5):
            assert shop.undoing.undo().kept == ()
        assert shop.customers.count() == 0
        for _ in range(5):
            shop.undoing.redo()
        assert shop.customers.count() == 2
        assert_sound(shop)


@pytest.mark.usefixtures("newer")
def test_what_was_deleted_before_comes_back_with_the_new_columns_own_value(old_shop: Path) -> None:
    with open_shop(old_shop, now=FixedClock()) as shop:
        shop.undoing.undo()
        assert dump(shop)["customers", 3]["rank"] == 7


@pytest.mark.usefixtures("newer")
def test_a_rebuilt_table_uses_no_number_twice(old_shop: Path) -> None:
    with open_shop(old_shop, now=FixedClock()) as shop:
        assert shop.customers.add(a_customer()) == 4


@pytest.mark.usefixtures("newer")
def test_a_copy_that_was_opened_and_counted_is_made_before(old_shop: Path) -> None:
    before = rows_of(old_shop / files.DATA_NAME)
    open_shop(old_shop, now=FixedClock()).close()
    (copy,) = (old_shop / guard.BACKUPS).iterdir()
    assert copy.name == "before-migration-20261124-000000-000000.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert files.revision_of(copy) == "0001"
    assert rows_of(copy) == before


@pytest.mark.usefixtures("newer")
def test_the_copy_can_be_put_in_the_files_place_and_upgraded_again(old_shop: Path) -> None:
    open_shop(old_shop, now=FixedClock()).close()
    after = rows_of(old_shop / files.DATA_NAME)
    (copy,) = (old_shop / guard.BACKUPS).iterdir()
    copy.replace(old_shop / files.DATA_NAME)
    open_shop(old_shop, now=FixedClock()).close()
    assert rows_of(old_shop / files.DATA_NAME) == after


def test_a_copy_with_a_row_missing_stops_everything(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, before = old_shop / files.DATA_NAME, rows_of(old_shop / files.DATA_NAME)
    scripts, sync = with_next_step(tmp_path), files.sync

    def lose_a_row(copy: Path) -> None:
        connection = driver.connect(str(copy))
        connection.execute("DELETE FROM phones WHERE id = 1")
        connection.commit()
        connection.close()
        sync(copy)

    monkeypatch.setattr(files, "sync", lose_a_row)
    with pytest.raises(DamagedFileError):
        guard.upgrade(path, NOW, scripts)
    assert rows_of(path) == before
    assert list((old_shop / guard.BACKUPS).iterdir()) == []


def test_what_a_killed_copy_left_behind_is_taken_away(old_shop: Path, tmp_path: Path) -> None:
    left_over = old_shop / guard.BACKUPS / f"before-migration-20260101.db{guard.PARTIAL}"
    left_over.parent.mkdir()
    left_over.write_bytes(b"half")
    copy = guard.upgrade(old_shop / files.DATA_NAME, NOW, with_next_step(tmp_path))
    assert list(left_over.parent.iterdir()) == [copy]


WRONG_STEPS = {
    "loses the customer of a phone": 'op.execute("DELETE FROM customers WHERE id = 1")',
    "stops halfway": 'op.drop_column("tags", "name"); raise OSError(5, "unplugged")',
    "is no SQL": 'op.execute("DROP TABLE tags"); op.execute("nonsense")',
}


@pytest.mark.parametrize("wrong", WRONG_STEPS.values(), ids=WRONG_STEPS)
def test_a_step_that_goes_wrong_leaves_the_file_as_it_was(
    old_shop: Path, tmp_path: Path, wrong: str
) -> None:
    path, scripts = old_shop / files.DATA_NAME, with_next_step(tmp_path)
    step = scripts / "versions" / "r0002_next.py"
    step.write_text(step.read_text() + f"    {wrong}\n", encoding="utf-8")
    before, made_by = rows_of(path), schema_of(path)
    with pytest.raises(Exception):  # noqa: B017, PT011  (each fails in its own way)
        guard.upgrade(path, NOW, scripts)
    assert rows_of(path) == before
    assert schema_of(path) == made_by
    with open_shop(old_shop, now=FixedClock()) as shop:
        assert_sound(shop)


def test_rows_that_another_program_left_without_an_owner_do_not_stop_a_step(
    old_shop: Path, tmp_path: Path
) -> None:
    connection = files.connect(old_shop / files.DATA_NAME)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("UPDATE phones SET customer_id = 999 WHERE id = 1")
    connection.close()
    guard.upgrade(old_shop / files.DATA_NAME, NOW, with_next_step(tmp_path))


@pytest.mark.parametrize("revision", ["", "0000"])
def test_a_revision_nobody_knows_is_damage_and_stays(old_shop: Path, revision: str) -> None:
    path = old_shop / files.DATA_NAME
    connection = files.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()
    before = rows_of(path)
    with pytest.raises(DamagedFileError):
        open_shop(old_shop, now=FixedClock())
    assert rows_of(path) == before


@pytest.mark.parametrize("name", ["100% ours", "우리 가게", "a:b"])
def test_the_steps_are_found_wherever_the_program_was_put(
    old_shop: Path, tmp_path: Path, name: str
) -> None:
    place = tmp_path / name
    place.mkdir()
    guard.upgrade(old_shop / files.DATA_NAME, NOW, with_next_step(place))


def test_foreign_keys_would_have_taken_the_parts_of_a_rebuilt_table_along(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Show what the guard guards from: with foreign keys on, dropping the old table is deleting all its rows."""
    connect = files.connect

    class StaysOn:
        """A connection that keeps its foreign keys."""

        def __init__(self, raw: Any) -> None:  # noqa: ANN401
            self._raw = raw

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401
            return getattr(self._raw, name)

        def execute(self, statement: str, *values: Any) -> Any:  # noqa: ANN401
            if statement == "PRAGMA foreign_keys=OFF":
                return None
            return self._raw.execute(statement, *values)

    monkeypatch.setattr(files, "connect", lambda path: StaysOn(connect(path)))
    path = old_shop / files.DATA_NAME
    with pytest.raises(
        IntegrityError, match=r"(?s)FOREIGN KEY constraint failed.*DROP TABLE customers"
    ):
        guard.upgrade(path, NOW, with_next_step(tmp_path))
