from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from shopcrm.errors import DiskFullError, FolderNotWritableError
from shopcrm.storage.drafts import NOBODY, DraftFound, DraftsFile
from tests.storage.test_early import heavy_modules

WORDS = "딸 결혼식이 12월 5일이라고"


def a_draft(customer: int = 1, text: str = WORDS, kind: str = "note") -> DraftFound:
    return DraftFound(customer, kind, text, "{}", "2026-11-24T00:00:00.000000+00:00")


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[DraftsFile]:
    file = DraftsFile(tmp_path)
    yield file
    file.close()


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def test_a_draft_is_kept_a_customer_and_a_kind(drafts: DraftsFile) -> None:
    kept = [a_draft(1), a_draft(1, "떡 둘", "card"), a_draft(2, "전화"), a_draft(NOBODY, "?")]
    for draft in kept:
        drafts.put(draft)
    drafts.put(a_draft(2, "전화함"))
    assert drafts.get(1, "note") == kept[0]
    assert drafts.get(1, "card") == kept[1]
    assert drafts.get(2, "note") == a_draft(2, "전화함")
    assert drafts.get(3, "note") is None
    assert [one.customer for one in drafts.every("note")] == [0, 1, 2]
    drafts.drop(1)
    assert [one.customer for one in drafts.every("note")] == [0, 2]
    assert drafts.every("card") == []


def test_who_only_asks_makes_no_file(tmp_path: Path) -> None:
    drafts = DraftsFile(tmp_path / "none yet")
    assert drafts.get(1, "note") is None
    assert drafts.every("note") == []
    drafts.drop(1)
    assert not (tmp_path / "none yet").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_them(tmp_path: Path) -> None:
    drafts = DraftsFile(tmp_path / "new")
    before = os.umask(0)
    try:
        drafts.put(a_draft())
    finally:
        os.umask(before)
    files = list((tmp_path / "new").iterdir())
    assert {"drafts.db", "drafts.db-wal"} <= {path.name for path in files}
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    drafts.close()


def test_a_draft_that_was_put_waits_for_the_disk(drafts: DraftsFile) -> None:
    drafts.put(a_draft())
    assert drafts._connection.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL


def test_two_programs_keep_their_drafts_in_one_file(drafts: DraftsFile, tmp_path: Path) -> None:
    drafts.put(a_draft(1))
    other = DraftsFile(tmp_path)
    other.put(a_draft(2))
    drafts.put(a_draft(3))
    assert [one.customer for one in other.every("note")] == [1, 2, 3]
    other.close()


def test_no_heavy_package_is_loaded_for_them(tmp_path: Path) -> None:
    code = f"""
from datetime import datetime, UTC
from pathlib import Path
from shopcrm.services.drafts import DraftsService, NoteDraft
drafts = DraftsService(Path({str(tmp_path)!r}))
drafts.put(NoteDraft(1, "떡", None, None, None, (), "visit", datetime(2026, 11, 24, tzinfo=UTC)))
assert drafts.left()
drafts.close()
"""
    assert heavy_modules(code) == set()


# --- what was dropped is gone ------------------------------------------------------------------


def test_what_was_dropped_is_in_none_of_the_files(drafts: DraftsFile, tmp_path: Path) -> None:
    for typed in range(3, len(WORDS)):
        drafts.put(a_draft(1, WORDS[:typed]))
    drafts.put(a_draft(2, "전화"))
    assert WORDS[:6].encode() in bytes_in(tmp_path)
    drafts.drop(1)
    assert WORDS[:3].encode() not in bytes_in(tmp_path)
    assert drafts.get(2, "note") == a_draft(2, "전화")


def test_what_is_merely_deleted_is_still_there(drafts: DraftsFile, tmp_path: Path) -> None:
    """The control: without emptying the log the words stay on the disk."""
    drafts.put(a_draft(1))
    drafts._connection.execute("DELETE FROM drafts")
    assert WORDS.encode() in bytes_in(tmp_path)


# --- a damaged file ----------------------------------------------------------------------------


def spoil_nothing_left(path: Path) -> None:
    path.write_bytes(b"no database at all " * 100)


def spoil_head(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[:100] = bytes(100)
    path.write_bytes(content)


def spoil_pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4_096:] = b"\xa5" * (len(content) - 4_096)
    path.write_bytes(content)


def spoil_end(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5_000])


def spoil_table(path: Path) -> None:
    path.unlink()
    connection = driver.connect(str(path))
    connection.execute("CREATE TABLE drafts (something TEXT)")
    connection.close()


@pytest.mark.parametrize(
    "spoil", [spoil_nothing_left, spoil_head, spoil_pages, spoil_end, spoil_table]
)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(tmp_path: Path, spoil: object) -> None:
    before = DraftsFile(tmp_path)
    for customer in range(40):
        before.put(a_draft(customer, WORDS * 30))
    before.close()
    path = tmp_path / "drafts.db"
    assert callable(spoil)
    spoil(path)
    damaged = path.read_bytes()

    drafts = DraftsFile(tmp_path)
    drafts.put(a_draft(7))
    assert drafts.every("note") == [a_draft(7)]
    drafts.close()
    assert names_in(tmp_path) == {"drafts.db", "drafts-damaged-1.db"}
    assert len((tmp_path / "drafts-damaged-1.db").read_bytes()) == len(damaged)
    again = DraftsFile(tmp_path)
    assert again.every("note") == [a_draft(7)]
    again.close()


def test_asking_a_damaged_file_finds_nothing_and_does_not_fail(tmp_path: Path) -> None:
    spoil_nothing_left(tmp_path / "drafts.db")
    drafts = DraftsFile(tmp_path)
    assert drafts.every("note") == []
    drafts.close()
    assert "drafts-damaged-1.db" in names_in(tmp_path)


def test_each_damaged_file_is_kept(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        (tmp_path / "drafts.db").write_bytes(f"damaged {number}".encode())
        drafts = DraftsFile(tmp_path)
        drafts.put(a_draft())
        drafts.close()
        aside = tmp_path / f"drafts-damaged-{number}.db"
        assert aside.read_bytes() == f"damaged {number}".encode()


def test_the_log_alone_brings_the_words_back(tmp_path: Path) -> None:
    """After a crash the latest words are in the log; the file itself may be broken."""
    before = DraftsFile(tmp_path)
    before.put(a_draft(1))
    log = (tmp_path / "drafts.db-wal").read_bytes()
    before.close()
    spoil_nothing_left(tmp_path / "drafts.db")
    (tmp_path / "drafts.db-wal").write_bytes(log)
    drafts = DraftsFile(tmp_path)
    assert drafts.every("note") == [a_draft(1)]
    drafts.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows renames no file that is open")
def test_the_log_another_program_holds_open_is_set_aside_with_its_file(tmp_path: Path) -> None:
    """A new file with the log of another one would be damaged, too."""
    other = DraftsFile(tmp_path)
    other.put(a_draft(1))
    other._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    spoil_nothing_left(tmp_path / "drafts.db")
    drafts = DraftsFile(tmp_path)
    drafts.put(a_draft(2))
    assert drafts.every("note") == [a_draft(2)]
    aside = {f"drafts-damaged-1.db{ending}" for ending in ("", "-wal", "-shm")}
    assert aside <= names_in(tmp_path)
    drafts.close()
    other.close()


def test_damage_while_somebody_types_costs_no_key(drafts: DraftsFile, tmp_path: Path) -> None:
    for customer in range(40):
        drafts.put(a_draft(customer, WORDS * 30))
    drafts._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    drafts._connection.execute("PRAGMA shrink_memory")
    path = tmp_path / "drafts.db"
    with path.open("r+b") as file:
        size = path.stat().st_size
        file.seek(4_096)
        file.write(b"\xa5" * (size - 4_096))
    drafts.put(a_draft(7, "다시"))
    assert drafts.get(7, "note") == a_draft(7, "다시")
    assert "drafts-damaged-1.db" in names_in(tmp_path)


def test_the_log_of_a_lost_file_does_no_harm(tmp_path: Path) -> None:
    before = DraftsFile(tmp_path)
    before.put(a_draft(1))
    for name in ("drafts.db", "drafts.db-wal"):
        shutil.copy(tmp_path / name, tmp_path / f"kept {name}")
    before.close()
    (tmp_path / "drafts.db").unlink()
    (tmp_path / "kept drafts.db-wal").rename(tmp_path / "drafts.db-wal")

    drafts = DraftsFile(tmp_path)
    drafts.put(a_draft(2))
    assert drafts.get(2, "note") == a_draft(2)
    drafts.close()


# --- no room, no right -------------------------------------------------------------------------


def test_without_room_it_is_called_so_and_what_was_kept_is_there(drafts: DraftsFile) -> None:
    drafts.put(a_draft(1))
    pages = drafts._connection.execute("PRAGMA page_count").fetchone()[0]
    drafts._connection.execute(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(DiskFullError) as full:
        drafts.put(a_draft(1, WORDS * 2_000))
    assert full.value.path == drafts.path
    assert drafts.get(1, "note") == a_draft(1)
    drafts._connection.execute(f"PRAGMA max_page_count={pages + 1_000}")
    drafts.put(a_draft(1, WORDS * 2_000))
    assert drafts.get(1, "note") == a_draft(1, WORDS * 2_000)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of half a megabyte, where we may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0
    if mounted:
        command = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(place)]
        mounted = subprocess.run(command, check=False, capture_output=True).returncode == 0
    if not mounted:
        pytest.skip("a small disk can be mounted on Linux by root alone")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.mark.parametrize("is_open", [True, False])
def test_on_a_full_disk_the_draft_before_stays_and_with_room_all_goes_on(
    small_disk: Path, *, is_open: bool
) -> None:
    drafts = DraftsFile(small_disk)
    drafts.put(a_draft(1))
    if not is_open:
        drafts.close()
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free))
    with pytest.raises(DiskFullError):
        drafts.put(a_draft(1, WORDS * 2_000))
    ballast.unlink()
    assert drafts.get(1, "note") == a_draft(1)
    drafts.put(a_draft(1, WORDS * 500))
    assert drafts.get(1, "note") == a_draft(1, WORDS * 500)
    drafts.close()
    assert names_in(small_disk) == {"drafts.db"}


def test_a_folder_that_cannot_be_made_is_called_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    drafts = DraftsFile(tmp_path / "file" / "folder")
    with pytest.raises(FolderNotWritableError):
        drafts.put(a_draft())
