from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shopcrm.errors import DeviceFaultError, DiskFullError, FolderNotWritableError, ShopError
from shopcrm.storage import early
from shopcrm.storage.early import write_whole

ROOT = Path(__file__).parents[2]
HEAVY = {"sqlalchemy", "alembic", "PySide6", "shiboken6"}


def heavy_modules(code: str) -> set[str]:
    """Run some lines in a Python of their own; give which of the heavy packages they loaded."""
    told = f"{code}\nimport sys\nprint(*sorted(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in ran.stdout.split()} & HEAVY


def test_the_heavy_packages_would_be_noticed() -> None:
    assert heavy_modules("import shopcrm.storage.faults") == {"sqlalchemy"}


def test_a_small_file_is_written_without_the_heavy_packages(tmp_path: Path) -> None:
    write = "from shopcrm.storage.early import write_whole; from pathlib import Path; "
    assert heavy_modules(f"{write}write_whole(Path({str(tmp_path / 'a')!r}), b'x')") == set()
    assert (tmp_path / "a").read_bytes() == b"x"


def test_what_is_written_replaces_what_stood_there_and_leaves_nothing_beside(
    tmp_path: Path,
) -> None:
    path = tmp_path / "new folder" / "preferences.json"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "preferences.json"
    write_whole(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EIO, DeviceFaultError),
        (errno.EROFS, FolderNotWritableError),
    ],
)
def test_a_fault_on_the_way_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, said: type[ShopError]
) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(b"old")

    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(said):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("refusals", "is_written"), [(3, True), (1_000, False)])
def test_a_file_another_program_looks_at_is_written_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int, *, is_written: bool
) -> None:
    """Windows refuses to rename over a file that is open elsewhere."""
    path, tries = tmp_path / "preferences.json", []
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        tries.append(target)
        if len(tries) <= refusals:
            raise PermissionError(errno.EACCES, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(early, "SHARING_SECONDS", 0)
    beside = tmp_path / "beside"
    beside.write_bytes(b"new")
    monkeypatch.setattr(os, "name", "nt")
    try:
        early._put_in_place(beside, path)
    except PermissionError:
        assert not is_written
    monkeypatch.undo()
    assert path.exists() is is_written
