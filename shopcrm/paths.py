"""Where things are: the data folder and what is bundled with the program. The only file that imports appdirs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

HOME_VARIABLE = "SHOPCRM_HOME"
PORTABLE_MARK = "portable.txt"
PORTABLE_FOLDER = "data"
DATA_NAME = "shop.db"
"""The shop's file, in its folder."""
PREFERENCES_NAME = "preferences.json"
"""What this computer prefers, beside the shop's file."""


def data_dir(given: Path | None = None) -> Path:
    """Give the folder of the shop's file.

    In this order: the one given (``--data-dir``), the variable ``SHOPCRM_HOME``, ``data`` beside the program when a file
    ``portable.txt`` stands there (a stick), the system's own place for a program's data.
    """
    if given is not None:
        return given.expanduser().absolute()
    variable = os.environ.get(HOME_VARIABLE)
    if variable:
        return Path(variable).expanduser().absolute()
    beside = program_dir()
    if (beside / PORTABLE_MARK).exists():
        return beside / PORTABLE_FOLDER
    import appdirs

    return Path(appdirs.user_data_dir("shopcrm", appauthor=False, roaming=False))


def program_dir() -> Path:
    """Give the folder the program stands in: of the frozen program, or of the checkout."""
    if is_frozen():
        return Path(sys.executable).parent
    return Path(__file__).parent.parent


def resource_dir() -> Path:
    """Give the folder of what is bundled: icons, translations, the changelog, the licence."""
    package = Path(__file__).parent
    bundled = package / "resources"
    if is_frozen():
        bundled = Path(getattr(sys, "_MEIPASS", program_dir())) / "resources"
    # An installed package has them inside, a checkout beside it.
    return bundled if bundled.is_dir() else package.parent / "resources"


def is_frozen() -> bool:
    """Say whether this is the built program, with no Python around it."""
    return bool(getattr(sys, "frozen", False))
