"""A migration that is killed, at whatever moment: the old file or the new one, never something between."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shopcrm.storage import files
from shopcrm.storage.migrations import guard
from tests.conftest import MakeShop
from tests.factories import a_customer, a_note, a_regular
from tests.fakes import FixedClock
from tests.faults.conftest import Killing
from tests.storage.dumps import rows_of
from tests.storage.steps import NEXT, with_next_step

FRAME = 4_096 + 24
"""Bytes of one page in the write-ahead log, with its header; the log's own header has 32."""

State = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def old_shop(make_shop: MakeShop) -> Path:
    """Give the folder of a closed shop of our revision with some people in it."""
    shop = make_shop()
    customer_id = shop.customers.add(a_regular())
    shop.conversations.record(a_note(customer_id, "2주 뒤 전화"))
    shop.customers.add(a_customer("이영호", "02-555-0101"))
    shop.customers.delete(shop.customers.add(a_customer("박말순", None)))
    shop.close()
    return shop.database.path.parent


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    return with_next_step(tmp_path)


@pytest.fixture
def old_and_new(old_shop: Path, scripts: Path, tmp_path: Path) -> tuple[State, State]:
    """Give what is in the file before, and after a migration nobody disturbs."""
    there = shutil.copytree(old_shop, tmp_path / "undisturbed") / files.DATA_NAME
    old = rows_of(there)
    guard.upgrade(there, FixedClock()(), scripts)
    return old, rows_of(there)


def _state(folder: Path, place: Path) -> State:
    """Read what is in the file, from a copy: what the killed program left is for the next start to find."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder, place)
    (place / "shop.db-shm").unlink(missing_ok=True)
    connection = files.connect(place / files.DATA_NAME)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    finally:
        connection.close()
    return rows_of(place / files.DATA_NAME)


def _copies(folder: Path) -> Iterator[Path]:
    yield from folder.glob(f"{guard.BACKUPS}/*.db")


@pytest.mark.slow
def test_killed_at_each_statement_it_is_whole_or_untouched_and_the_next_start_goes_on(
    killing: Killing,
    old_shop: Path,
    scripts: Path,
    old_and_new: tuple[State, State],
    tmp_path: Path,
) -> None:
    old, new = old_and_new
    seen: list[State] = []
    for statement in range(1, 2_000):
        answer = killing("start newer", folder=old_shop, scripts=scripts, statement=statement)
        state = _state(old_shop, tmp_path / "looked-at")
        assert state in (old, new), f"something between after statement {statement}"
        assert state == new or not seen or seen[-1] == old, "the new file became the old one again"
        seen.append(state)
        for copy in _copies(old_shop) if statement % 10 == 0 else ():
            assert rows_of(copy) == old, "a copy that is called one is whole"
        if not answer["killed"]:
            break
    print(
        f"killed at {len(seen) - 1} statements: {seen.count(old)} times old, {seen.count(new)} new"
    )
    assert seen[-1] == new
    assert seen.count(old) > 100, (
        "there were fewer statements than a migration has: nothing was tried"
    )
    assert any(_copies(old_shop))


@pytest.mark.slow
def test_killed_at_each_page_it_writes_it_is_whole_or_untouched(
    killing: Killing,
    old_shop: Path,
    scripts: Path,
    old_and_new: tuple[State, State],
    tmp_path: Path,
) -> None:
    old, new = old_and_new
    pages, state = 0, old
    for pages in range(2_000):
        longest = 32 + pages * FRAME + FRAME // 2
        answer = killing("start newer", folder=old_shop, scripts=scripts, bytes=longest)
        state = _state(old_shop, tmp_path / "looked-at")
        if not answer["killed"]:
            break
        assert state in (old, new), f"something between after page {pages}"
    print(f"killed at {pages} pages")
    assert state == new
    assert pages > 20, "there were fewer pages than a migration writes: nothing was tried"


def test_without_one_transaction_around_it_a_killed_migration_is_half_done(
    killing: Killing,
    old_shop: Path,
    scripts: Path,
    old_and_new: tuple[State, State],
    tmp_path: Path,
) -> None:
    """The control: the same steps, the same kills, without the guard."""
    old, new = old_and_new
    halves = 0
    for statement in range(1, 200):
        folder = tmp_path / "naive"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(old_shop, folder)
        answer = killing("steps one by one", folder=folder, scripts=scripts, statement=statement)
        rows = _state(folder, tmp_path / "looked-at")
        halves += answer["killed"] and not _same_words(rows, old) and not _same_words(rows, new)
        if halves or not answer["killed"]:
            break
    assert halves


def _same_words(state: State, other: State) -> bool:
    """Compare two files but for the revision and what only the guard sets right (the last numbers, the index)."""
    beside = {"alembic_version", "sqlite_sequence", "marks", "search_people", "search_words"}
    return {n: r for n, r in state.items() if n not in beside} == {
        n: r for n, r in other.items() if n not in beside
    }


def test_the_newer_program_calls_its_revision_so(scripts: Path) -> None:
    assert f'revision = "{NEXT}"' in (scripts / "versions" / "r0002_next.py").read_text()
