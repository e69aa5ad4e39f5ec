"""Small files of ours: written beside their place, for their owner's eyes, and only then put there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from shopcrm.errors import FolderNotWritableError
from shopcrm.storage.faults import translated
from shopcrm.storage.files import sync_folder


def write_private(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; what was there before stays until the new one is on the disk.

    Raises:
        ShopError: There is no room, or no right to write there; what was there is as it was.
    """
    with translated(path):
        if not path.parent.is_dir() or path.is_dir():
            raise FolderNotWritableError(path.parent)
        handle, name = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
        beside = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
