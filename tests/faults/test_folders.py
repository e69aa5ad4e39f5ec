"""Folders that may not be written into, and devices that fail: told as such, and nothing is harmed."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shopcrm.app import open_shop
from shopcrm.errors import (
    DeviceFaultError,
    DiskFullError,
    FileMissingError,
    FolderNotWritableError,
    ShopError,
)
from shopcrm.services.opened import OpenShop
from shopcrm.storage import faults, files
from shopcrm.storage.faults import translated
from tests.factories import a_customer
from tests.fakes import FixedClock
from tests.faults.conftest import ROOT

NOBODY = 65534

_OPEN = """
import json, sys
from shopcrm.app import open_shop
from shopcrm.errors import ShopError
from tests.factories import a_customer
from tests.fakes import FixedClock
try:
    with open_shop(sys.argv[1], language="ko", now=FixedClock()) as shop:
        shop.customers.add(a_customer())
        print(json.dumps("saved"))
except ShopError as error:
    print(json.dumps(type(error).__name__))
"""


def _open_as_somebody_else(folder: Path) -> str:
    """Open a folder as a user who is not root (root is above all rights), and say how it went."""
    as_nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    command = [*as_nobody, sys.executable, "-c", _OPEN, str(folder)]
    ended = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    answer: str = json.loads(ended.stdout)
    return answer


@pytest.fixture
def others_folder(tmp_path: Path) -> Path:
    """Give a folder that somebody else can reach."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    probe = ["setpriv", f"--reuid={NOBODY}", sys.executable, "-c", "import shopcrm.app"]
    if subprocess.run(probe, cwd=ROOT, check=False, capture_output=True).returncode != 0:
        pytest.skip("somebody else cannot run this program here")
    for folder in (tmp_path, *tmp_path.parents):
        if not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o011)
    place = tmp_path / "shop"
    place.mkdir()
    os.chown(place, NOBODY, NOBODY)
    return place


def test_a_folder_of_ones_own_is_used(others_folder: Path) -> None:
    assert _open_as_somebody_else(others_folder) == "saved"


def test_a_folder_without_the_right_to_write_is_told_as_such(others_folder: Path) -> None:
    others_folder.chmod(0o500)
    assert _open_as_somebody_else(others_folder) == "FolderNotWritableError"
    assert list(others_folder.iterdir()) == []
    assert _open_as_somebody_else(others_folder / "deeper") == "FolderNotWritableError"


def test_a_shop_in_a_folder_that_lost_its_rights_is_left_as_it_is(others_folder: Path) -> None:
    assert _open_as_somebody_else(others_folder) == "saved"
    before = _digest(others_folder)
    others_folder.chmod(0o500)
    assert _open_as_somebody_else(others_folder) == "FolderNotWritableError"
    others_folder.chmod(0o700)
    (others_folder / files.DATA_NAME).chmod(0o400)
    assert _open_as_somebody_else(others_folder) == "FolderNotWritableError"
    assert _digest(others_folder) == before
    (others_folder / files.DATA_NAME).chmod(0o600)
    assert _open_as_somebody_else(others_folder) == "saved"


def test_a_shop_of_somebody_else_is_not_read(others_folder: Path) -> None:
    with open_shop(others_folder, language="ko", now=FixedClock()) as shop:
        shop.customers.add(a_customer())
    assert _open_as_somebody_else(others_folder) == "FolderNotWritableError"


def _digest(folder: Path) -> str:
    return hashlib.sha256((folder / files.DATA_NAME).read_bytes()).hexdigest()


SYSTEM_FAULTS = [
    (errno.ENOSPC, DiskFullError),
    (errno.EDQUOT, DiskFullError),
    (errno.EACCES, FolderNotWritableError),
    (errno.EROFS, FolderNotWritableError),
    (errno.ENOTDIR, FolderNotWritableError),
    (errno.ENAMETOOLONG, FolderNotWritableError),
    (errno.ENOENT, FileMissingError),
    (errno.EIO, DeviceFaultError),
]


@pytest.mark.parametrize(("number", "kind"), SYSTEM_FAULTS)
def test_what_the_system_says_becomes_what_the_owner_is_told(
    number: int, kind: type[ShopError], tmp_path: Path
) -> None:
    with pytest.raises(kind) as told, translated(tmp_path / "shop.db"):
        raise OSError(number, os.strerror(number))
    assert getattr(told.value, "path", None) == tmp_path / "shop.db"


def test_a_bug_is_not_taken_for_a_fault_of_the_world(tmp_path: Path, shop: OpenShop) -> None:
    with pytest.raises(OSError, match="Invalid"), translated(tmp_path):
        raise OSError(errno.EINVAL, "Invalid argument")
    with pytest.raises(Exception, match="no such table") as bug, shop.database.read() as connection:
        connection.exec_driver_sql("SELECT * FROM nonsense")
    assert not isinstance(bug.value, ShopError)


SQLITE_FAULTS = {
    3: "FolderNotWritableError",
    5: "DatabaseBusyError",
    6: "DatabaseBusyError",
    8: "FolderNotWritableError",
    10: "DeviceFaultError",
    11: "DamagedFileError",
    13: "DiskFullError",
    14: "FolderNotWritableError",
    15: "DatabaseBusyError",
    26: "DamagedFileError",
}


@pytest.mark.parametrize(("code", "name"), SQLITE_FAULTS.items())
def test_each_code_of_the_engine_that_the_world_can_cause_has_its_error(
    code: int, name: str, tmp_path: Path
) -> None:
    told = faults.of_sqlite(code, tmp_path)
    assert type(told).__name__ == name


@pytest.mark.parametrize("code", [1, 7, 19, 20, 21, 25])
def test_other_codes_are_bugs(code: int, tmp_path: Path) -> None:
    assert faults.of_sqlite(code, tmp_path) is None
