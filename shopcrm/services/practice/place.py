"""Where the window's practice shop is: in a folder of its own beside the real one, made anew each time."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from shopcrm.errors import FolderNotEmptyError
from shopcrm.storage.early import translated_early
from shopcrm.storage.files import prepare_folder

MARK: Final = "practice-shop.txt"
"""A file that stands in no other folder: only where it is, anything is ever removed."""


def practice_folder(folder: Path) -> Path:
    """Give the folder of the practice shop that belongs to a data folder.

    Example:
        >>> practice_folder(Path("/home/minyoung/shopcrm")).name
        'shopcrm-practice'
    """
    return folder.with_name(f"{folder.name}-practice")


def prepare_practice(place: Path) -> None:
    """Make the folder of the practice shop, empty; what was practised before is removed.

    Raises:
        FolderNotEmptyError: Something that is no practice shop stands there.
        ShopError: It cannot be made.
    """
    with translated_early(place):
        clear_practice(place)
        if place.is_dir() and any(place.iterdir()):
            raise FolderNotEmptyError(place)
        prepare_folder(place)
        (place / MARK).touch(mode=0o600)


def clear_practice(place: Path) -> None:
    """Remove a practice shop with its folder; anything else is left as it is."""
    if (place / MARK).is_file() and not place.is_symlink():
        shutil.rmtree(place, ignore_errors=True)
