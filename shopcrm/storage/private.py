"""Small files of ours: written beside their place, for their owner's eyes, and only then put there."""

from __future__ import annotations

import os
from pathlib import Path

from shopcrm.errors import FolderNotWritableError
from shopcrm.storage.faults import translated
from shopcrm.storage.files import sync_folder


def write_private(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; what was there before stays until the new one is on the disk.

    Raises:
        ShopError: There is no room, or no right to write there; what was there is as it was.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    with translated(path):
        if not path.parent.is_dir() or path.is_dir():
            raise FolderNotWritableError(path.parent)
        try:
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
