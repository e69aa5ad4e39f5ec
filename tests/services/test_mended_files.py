"""Files that are written for the owner: never over the shop's own, and through a link to where it points."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from shopcrm.errors import FolderNotWritableError, OwnFileError
from shopcrm.services.opened import OpenShop
from shopcrm.services.preferences import Preferences, write_preferences
from shopcrm.storage.drafts import DraftFound, DraftsFile
from shopcrm.storage.private import write_private
from tests.factories import a_customer

posix = pytest.mark.skipif(os.name != "posix", reason="links need rights on this system")


@posix
def test_a_link_stays_a_link_and_what_it_points_to_is_written(tmp_path: Path) -> None:
    there = tmp_path / "elsewhere"
    there.mkdir()
    link = tmp_path / "list.pdf"
    link.symlink_to(there / "real.pdf")
    write_private(link, b"first")
    write_private(link, b"second")
    assert link.is_symlink()
    assert (there / "real.pdf").read_bytes() == b"second"
    assert sorted(one.name for one in there.iterdir()) == ["real.pdf"]


@posix
@pytest.mark.parametrize(
    "place",
    ["no-such-folder/list.pdf", "x" * 300 + ".pdf", "file/list.pdf", "circle/list.pdf", "circle"],
)
def test_a_place_that_cannot_be_is_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(FolderNotWritableError):
        write_private(tmp_path / place, b"list")
    assert sorted(tmp_path.iterdir()) == before


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_rights_is_told(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0)
    try:
        with pytest.raises(FolderNotWritableError):
            write_private(locked / "list.pdf", b"list")
    finally:
        locked.chmod(0o700)


def test_no_export_is_written_over_the_files_of_the_shop(shop: OpenShop) -> None:
    shop.customers.add(a_customer())
    folder = shop.database.path.parent
    drafts = DraftsFile(folder)
    drafts.put(DraftFound(1, "note", "쑥인절미 두 팩", "{}", "2026-11-24T00:00:00"))
    write_preferences(folder, Preferences("ko"))
    ours = sorted(folder.iterdir())
    assert {
        *("shop.db", "shop.db-wal", "shop.lock", "preferences.json"),
        *("drafts.db", "drafts.db-wal", "drafts.db-shm"),
    } <= {one.name for one in ours}
    for one in [*ours, folder / "shop.db-journal"]:
        with pytest.raises(OwnFileError):
            write_private(one, b"list")
    assert sorted(folder.iterdir()) == ours
    drafts.close()
    assert shop.customers.count() == 1


@posix
def test_a_link_to_the_shops_file_is_refused(shop: OpenShop, tmp_path: Path) -> None:
    shop.customers.add(a_customer())
    before = shop.database.path.read_bytes()
    for name, make in (("soft.csv", os.symlink), ("hard.csv", os.link)):
        link = shop.database.path.parent / name
        make(shop.database.path, link)
        with pytest.raises(OwnFileError):
            shop.exporting.export_file(link)
    (tmp_path / "far.csv").symlink_to(shop.database.path)
    with pytest.raises(OwnFileError):
        shop.exporting.export_file(tmp_path / "far.csv")
    assert shop.database.path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "linux", reason="where SHOP.DB is another file")
def test_the_shops_file_is_ours_however_it_is_written(shop: OpenShop) -> None:
    with pytest.raises(OwnFileError):
        write_private(shop.database.path.with_name("SHOP.DB"), b"list")


def test_a_list_beside_the_shops_file_is_written(shop: OpenShop) -> None:
    shop.customers.add(a_customer())
    path = shop.database.path.with_name("shop.csv")
    assert shop.exporting.export_file(path) == 1
    assert path.exists()
