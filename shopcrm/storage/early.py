"""What is done with files before SQLAlchemy is loaded, while the window is already there: small ones written whole, faults told."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from shopcrm.storage.files import prepare_folder, sync_folder

SHARING_TRIES = 20
SHARING_SECONDS = 0.05
"""How often, and how far apart, a file is put in its place that another program on Windows is just looking at."""


@contextmanager
def translated_early(path: Path) -> Iterator[None]:
    """Turn what goes wrong with the file at ``path`` into what the owner can be told, as ``faults.translated`` does.

    Raises:
        ShopError: One of the kinds of ``errors.py``, section "the file and the machine".
    """
    try:
        yield
    except (driver.Error, OSError):
        # It knows SQLAlchemy's errors, too, and loads it for them: only where something did go wrong.
        from shopcrm.storage.faults import translated

        with translated(path):
            raise


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file of our own whole or not at all, for its owner's eyes; its folder is made when it is not there.

    Raises:
        ShopError: There is no room, or no right to write there; what was there is as it was.
    """
    with translated_early(path):
        prepare_folder(path.parent)
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", dir=path.parent)
        beside = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            _put_in_place(beside, path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def _put_in_place(beside: Path, path: Path) -> None:
    """Rename a file over another; on Windows a virus scanner may hold that one for a moment."""
    for _ in range(SHARING_TRIES if os.name == "nt" else 0):
        try:
            beside.replace(path)
        except PermissionError:
            time.sleep(SHARING_SECONDS)
        else:
            return
    beside.replace(path)
