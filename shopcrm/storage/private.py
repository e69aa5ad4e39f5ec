"""Small files of ours: written beside their place, for their owner's eyes, and only then put there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from shopcrm.errors import FolderNotWritableError, OwnFileError
from shopcrm.paths import PREFERENCES_NAME
from shopcrm.storage.drafts import DRAFTS_NAME
from shopcrm.storage.faults import translated
from shopcrm.storage.files import DATA_NAME, sync_folder
from shopcrm.storage.locking import LOCK_NAME

OUR_NAMES = (
    DATA_NAME,
    # What SQLite keeps beside it, and what we make of it before it is there.
    *(
        DATA_NAME + ending
        for ending in ("-wal", "-shm", "-journal", ".new", ".new-wal", ".new-shm")
    ),
    LOCK_NAME,
    # What is being typed, and what this computer prefers.
    *(DRAFTS_NAME + ending for ending in ("", "-wal", "-shm", "-journal")),
    PREFERENCES_NAME,
)
"""Our own files, in the folder of the shop."""


def write_private(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; what was there before stays until the new one is on the disk.

    A link stays, and what it points to is written. The shop's own files are never written over, by whatever name.

    Raises:
        OwnFileError: One of the shop's own files stands there.
        ShopError: There is no room, or no right to write there; what was there is as it was.
    """
    with translated(path):
        place = _behind_links(path)
        if not place.parent.is_dir() or place.is_dir():
            raise FolderNotWritableError(path.parent)
        if _is_ours(place):
            raise OwnFileError(path)
        handle, name = tempfile.mkstemp(prefix=".", suffix=place.suffix, dir=place.parent)
        beside = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(place)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        sync_folder(place.parent)


def _behind_links(path: Path) -> Path:
    """Give the file that is meant.

    Raises:
        FolderNotWritableError: The links lead round in a circle.
    """
    try:
        return path.resolve()
    except RuntimeError as error:
        raise FolderNotWritableError(path) from error


def _is_ours(place: Path) -> bool:
    """Say whether a place is that of one of the shop's files, also by another name of the same file."""
    if place.name.casefold() in OUR_NAMES:
        return True
    if not place.exists():
        return False
    beside = (place.with_name(name) for name in OUR_NAMES)
    return any(one.exists() and one.samefile(place) for one in beside)
