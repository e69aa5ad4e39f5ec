"""A full disk: it is called so, nothing that was saved is lost, and with room again all goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shopcrm.app import open_shop
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import DiskFullError
from shopcrm.services.opened import OpenShop
from shopcrm.storage import files
from shopcrm.storage.migrations import guard
from tests.factories import a_customer, a_note
from tests.fakes import FixedClock
from tests.storage.dumps import assert_sound, dump, rows_of
from tests.storage.steps import NEXT, with_next_step

LONG = "가" * 20_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of three megabytes, where we may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0
    if mounted:
        command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
        mounted = subprocess.run(command, check=False, capture_output=True).returncode == 0
    if not mounted:
        pytest.skip("a small disk can be mounted on Linux by root alone")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def _fill(shop: OpenShop, customer_id: CustomerId) -> list[int]:
    """Write notes until there is no room, and give those that were saved."""
    saved: list[int] = []
    with pytest.raises(DiskFullError) as full:
        while len(saved) < 1_000:
            saved += [shop.conversations.record(a_note(customer_id, LONG)).conversation_id]
    assert full.value.path == shop.database.path
    return saved


def _free(place: Path) -> None:
    for ballast in place.glob("ballast*"):
        ballast.unlink()


def _use_up(place: Path, but: int = 0) -> None:
    """Take all the room there is, but for some bytes."""
    (place / "ballast").write_bytes(bytes(shutil.disk_usage(place).free - but))


def test_what_was_saved_before_the_disk_was_full_is_safe_and_the_rest_goes_on_with_room(
    small_disk: Path, tmp_path: Path
) -> None:
    (small_disk / "ballast").write_bytes(bytes(500_000))
    with open_shop(small_disk / "shop", language="ko", now=FixedClock()) as shop:
        customer_id = shop.customers.add(a_customer())
        saved = _fill(shop, customer_id)
        assert saved
        before = dump(shop)
        with pytest.raises(DiskFullError):
            shop.conversations.record(a_note(customer_id, LONG))
        assert dump(shop) == before, "what could not be saved left something behind"
        assert [one.id for one in shop.conversations.timeline(customer_id)] == saved[::-1]
        assert [hit.customer.id for hit in shop.searching.find("정숙")] == [customer_id]

        _free(small_disk)
        again = shop.conversations.record(a_note(customer_id, LONG)).conversation_id
        assert again == saved[-1] + 1
    moved = shutil.copytree(small_disk / "shop", tmp_path / "shop")
    with open_shop(moved, now=FixedClock()) as shop:
        assert len(shop.conversations.timeline(customer_id)) == len(saved) + 1
        assert_sound(shop)


def test_a_full_disk_stops_no_reading_and_no_start_once_there_is_a_little_room(
    small_disk: Path,
) -> None:
    folder = small_disk / "shop"
    with open_shop(folder, language="ko", now=FixedClock()) as shop:
        customer_id = shop.customers.add(a_customer())
    _use_up(small_disk)
    with pytest.raises(DiskFullError):
        open_shop(folder, now=FixedClock())
    _free(small_disk)
    with open_shop(folder, now=FixedClock()) as shop:
        assert shop.customers.card(customer_id).customer.given_name == "정숙"


def test_a_new_shop_on_a_full_disk_leaves_nothing_that_looks_like_one(small_disk: Path) -> None:
    _use_up(small_disk)
    folder = small_disk / "shop"
    with pytest.raises(DiskFullError):
        open_shop(folder, language="ko", now=FixedClock())
    assert not (folder / files.DATA_NAME).exists()
    _free(small_disk)
    with open_shop(folder, language="ko", now=FixedClock()) as shop:
        shop.customers.add(a_customer())


@pytest.mark.parametrize("room", [0, 100_000, 460_000], ids=["none", "half a copy", "the copy"])
def test_a_step_to_a_newer_file_without_room_leaves_the_old_one(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    folder = small_disk / "shop"
    with open_shop(folder, language="ko", now=FixedClock()) as shop:
        shop.customers.add(a_customer())
    before = rows_of(folder / files.DATA_NAME)
    monkeypatch.setattr(files, "HEAD", NEXT)
    monkeypatch.setattr(guard, "SCRIPTS", with_next_step(tmp_path))
    _use_up(small_disk, but=room)
    with pytest.raises(DiskFullError):
        open_shop(folder, now=FixedClock())
    _free(small_disk)
    assert rows_of(folder / files.DATA_NAME) == before
    assert list((folder / guard.BACKUPS).glob(f"*{guard.PARTIAL}")) == []
    open_shop(folder, now=FixedClock()).close()
    assert files.revision_of(folder / files.DATA_NAME) == NEXT


def test_a_file_that_may_not_grow_is_called_full(shop: OpenShop) -> None:
    """The same where no small disk can be mounted: SQLite is told the limit itself."""
    customer_id = shop.customers.add(a_customer())
    with shop.database.write_beside() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 20}")
    saved = _fill(shop, customer_id)
    before = dump(shop)
    assert [one.id for one in shop.conversations.timeline(customer_id)] == saved[::-1]
    with shop.database.write_beside() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2_000}")
    shop.conversations.record(a_note(customer_id, LONG))
    shop.undoing.undo()
    assert dump(shop) == before
    assert_sound(shop)
