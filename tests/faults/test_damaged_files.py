"""Files that are not what they should be: refused with their name, and left byte for byte as they were."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from shopcrm.app import open_shop
from shopcrm.errors import DamagedFileError, NewerFileError
from shopcrm.services.opened import OpenShop
from shopcrm.storage import files
from tests.factories import a_note, a_regular
from tests.fakes import FixedClock


@pytest.fixture(scope="module")
def sound_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a closed shop with a few hundred pages."""
    folder = tmp_path_factory.mktemp("sound") / "shop"
    with open_shop(folder, language="ko", now=FixedClock()) as shop:
        for _ in range(30):
            customer_id = shop.customers.add(a_regular())
            shop.conversations.record(a_note(customer_id, "백일상 떡 상담. " * 120))
    return folder


@pytest.fixture
def folder(sound_folder: Path, tmp_path: Path) -> Path:
    return shutil.copytree(sound_folder, tmp_path / "shop")


def _digests(folder: Path) -> dict[str, str]:
    """Give what each file holds; the lock holds nothing, and locks are shared through ``-shm``."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.name != "shop.lock" and not path.name.endswith("-shm")
    }


def _refuse(folder: Path, kind: type[Exception]) -> None:
    before = _digests(folder)
    with pytest.raises(kind) as refused:
        open_shop(folder, now=FixedClock())
    assert getattr(refused.value, "path", None) == folder / files.DATA_NAME
    assert _digests(folder) == before


# --- a newer program's file --------------------------------------------------------------------


def _make_newer(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.execute("CREATE TABLE invented_later (id INTEGER)")
    return connection


def test_a_newer_file_is_refused_and_left_byte_for_byte(folder: Path) -> None:
    _make_newer(folder / files.DATA_NAME).close()
    assert list(_digests(folder)) == ["shop.db"]
    _refuse(folder, NewerFileError)
    _refuse(folder, NewerFileError)


def test_a_newer_file_whose_program_crashed_keeps_what_is_only_in_its_log(
    folder: Path, tmp_path: Path
) -> None:
    connection = _make_newer(folder / files.DATA_NAME)
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("UPDATE customers SET nickname = 'later'")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("shop.db", "shop.db-wal"):
        shutil.copy(folder / name, crashed / name)
    connection.close()
    assert (crashed / "shop.db-wal").stat().st_size > 0
    _refuse(crashed, NewerFileError)
    after = sqlite3.connect(crashed / "shop.db")
    assert after.execute("SELECT DISTINCT nickname FROM customers").fetchall() == [("later",)]
    after.close()


def test_a_newer_file_that_is_open_elsewhere_is_refused_all_the_same(folder: Path) -> None:
    connection = _make_newer(folder / files.DATA_NAME)
    try:
        _refuse(folder, NewerFileError)
    finally:
        connection.close()


# --- what is no shop's file --------------------------------------------------------------------


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def _only_the_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def _cut_off(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 // 4_096 * 4_096])


def _cut_off_in_a_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1_000])


def _letter(path: Path) -> None:
    path.write_text("Dear shop,\n" * 50, encoding="utf-8")


def _zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def _head_of_zeros(path: Path) -> None:
    path.write_bytes(bytes(4_096) + path.read_bytes()[4_096:])


def _schema_of_rubbish(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xa5" * 3_996 + content[4_096:])


def _photo_album(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE pictures (id INTEGER)")
    connection.commit()
    connection.close()


def _album_with_our_number(path: Path) -> None:
    _photo_album(path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id={files.APPLICATION_ID}")
    connection.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _no_revision(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("DELETE FROM alembic_version")
    connection.close()


NO_SHOPS_FILE = (
    *(_empty, _short, _only_the_header, _cut_off, _cut_off_in_a_page, _letter, _zeros),
    *(_head_of_zeros, _schema_of_rubbish, _photo_album, _album_with_our_number, _no_revision),
)


@pytest.mark.parametrize("spoil", NO_SHOPS_FILE, ids=lambda one: one.__name__.strip("_"))
def test_a_file_that_is_none_of_a_shop_is_refused_and_left_as_it_was(
    folder: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(folder / files.DATA_NAME)
    _refuse(folder, DamagedFileError)


def test_a_folder_of_the_files_name_is_refused(folder: Path) -> None:
    _folder(folder / files.DATA_NAME)
    with pytest.raises(DamagedFileError):
        open_shop(folder, now=FixedClock())


def test_a_log_without_its_file_is_not_taken_for_a_new_shop(folder: Path) -> None:
    """The file may have been moved away; a new one in its place would swallow what was saved last."""
    shop = open_shop(folder, now=FixedClock())
    shop.customers.add(a_regular())
    log = (folder / "shop.db-wal").read_bytes()
    shop.close()
    (folder / "shop.db").unlink()
    (folder / "shop.db-wal").write_bytes(log)
    with pytest.raises(DamagedFileError):
        open_shop(folder, now=FixedClock())
    assert not (folder / "shop.db").exists()
    assert (folder / "shop.db-wal").read_bytes() == log


# --- pages that are broken in the middle -------------------------------------------------------


def _use_all(shop: OpenShop) -> None:
    for hit in shop.searching.find("정숙", 100):
        shop.customers.card(hit.customer.id)
        shop.conversations.timeline(hit.customer.id)
    shop.today.list_today()
    shop.customers.delete(shop.searching.find("정숙")[0].customer.id)
    shop.undoing.undo()


@pytest.mark.parametrize("seed", range(12))
def test_broken_pages_in_the_middle_are_damage_and_no_crash(folder: Path, seed: int) -> None:
    """Without a password a page has no checksum, so not each is noticed; what is, is told as what it is."""
    path = folder / files.DATA_NAME
    content = bytearray(path.read_bytes())
    pages = len(content) // 4_096
    for page in range(1 + seed, pages, 12):
        content[page * 4_096 : (page + 1) * 4_096] = bytes([0xA5]) * 4_096
    path.write_bytes(content)
    with pytest.raises(DamagedFileError), open_shop(folder, now=FixedClock()) as shop:
        _use_all(shop)


@pytest.mark.parametrize("seed", range(20))
def test_one_broken_page_is_noticed_or_does_no_harm(folder: Path, seed: int) -> None:
    path = folder / files.DATA_NAME
    content = bytearray(path.read_bytes())
    page = 1 + seed * (len(content) // 4_096 - 2) // 20
    content[page * 4_096 : page * 4_096 + 300] = bytes(300)
    path.write_bytes(content)
    with suppress(DamagedFileError), open_shop(folder, now=FixedClock()) as shop:
        _use_all(shop)
