"""The first list the window shows, for whom storage is out of reach. It loads no SQLAlchemy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from shopcrm.paths import DATA_NAME

if TYPE_CHECKING:
    from shopcrm.storage.first_list import FirstCustomer as FirstCustomer  # noqa: PLC0414 - handed on
    from shopcrm.storage.first_list import FirstList as FirstList  # noqa: PLC0414 - handed on


def read_first_list(folder: Path, limit: int = 30) -> FirstList | None:
    """Read the first list; see ``storage/first_list``, which is loaded only now: the window is there already."""
    from shopcrm.storage import first_list

    return first_list.read_first_list(folder, limit)


def has_shop(folder: Path) -> bool:
    """Say whether a shop was ever made in a folder; yes also where that cannot be seen, so that opening it says why."""
    try:
        # A log alone is what is left of a file that was lost: nobody begins anew over it.
        return any((folder / f"{DATA_NAME}{end}").exists() for end in ("", "-wal"))
    except OSError:
        return True
