from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from shopcrm.errors import DeviceFaultError, DiskFullError, FolderNotWritableError, ShopError
from shopcrm.storage.private import write_private


def test_what_is_written_replaces_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(b"old")
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    write_private(tmp_path / "list.pdf", b"names")
    assert (tmp_path / "list.pdf").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EIO, DeviceFaultError),
        (errno.EROFS, FolderNotWritableError),
    ],
)
def test_a_fault_on_the_way_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, said: type[ShopError]
) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(b"old")

    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(said):
        write_private(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_where_the_file_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "list.pdf").mkdir()
    with pytest.raises(FolderNotWritableError):
        write_private(tmp_path / "list.pdf", b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["list.pdf"]
