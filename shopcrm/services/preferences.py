"""What this computer prefers: language, theme, size of text, where the window stood. It is no part of the shop.

Read before anything else, so that the window can show at once: it loads neither Qt nor the tables.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeVar, cast, get_args

from shopcrm.paths import PREFERENCES_NAME

Theme = Literal["system", "light", "dark"]
TextPercent = Literal[100, 115, 125, 150, 175, 200]

LANGUAGES: Final = ("ko", "ja", "en")
THEMES: Final = get_args(Theme)
TEXT_PERCENTS: Final = get_args(TextPercent)

_LARGEST_FILE = 64 * 1024
_LONGEST_NAME = 4_096
_FURTHEST = 100_000
"""Pixels: no screen reaches further."""

T = TypeVar("T")


class WindowPlace(NamedTuple):
    """Where the window stood, in pixels, as it is when it is not maximized."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool


@dataclass(frozen=True, slots=True)
class Preferences:
    """What this computer prefers; as it is made here where nothing was chosen.

    Attributes:
        language: Of the window; the system's, then the shop's, when None.
        theme: Light, dark, or as the system has it.
        text_percent: The size of all text.
        window: None before the window was first closed.
        paper: What was printed on last, by its code.
        printer: Which printer it was, by its name.
        animations: Whether things slide and fade.
        last_folder: Where a file was last taken from or put.
    """

    language: str | None = None
    theme: Theme = "system"
    text_percent: TextPercent = 100
    window: WindowPlace | None = None
    paper: str | None = None
    printer: str | None = None
    animations: bool = True
    last_folder: str | None = None


def read_preferences(folder: Path) -> Preferences:
    """Read what was preferred; whatever is missing, damaged or foreign is as usual. It never raises."""
    found = _read_values(folder / PREFERENCES_NAME)
    usual = Preferences()
    animations = found.get("animations")
    return Preferences(
        language=_one_of(LANGUAGES, found.get("language"), None),
        theme=_one_of(THEMES, found.get("theme"), usual.theme),
        text_percent=_one_of(TEXT_PERCENTS, found.get("text_percent"), usual.text_percent),
        window=_window(found.get("window")),
        paper=_name(found.get("paper")),
        printer=_name(found.get("printer")),
        animations=animations if isinstance(animations, bool) else usual.animations,
        last_folder=_name(found.get("last_folder")),
    )


def write_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep what is preferred, whole or not at all; the folder is made when it is not there.

    Raises:
        ShopError: There is no room, or no right to write; what was kept before is as it was.
    """
    from shopcrm.storage.early import write_whole

    written = json.dumps(asdict(preferences), indent=2)
    write_whole(folder / PREFERENCES_NAME, written.encode("ascii"))


def _read_values(path: Path) -> Mapping[str, Any]:
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_LARGEST_FILE))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _one_of(known: tuple[Any, ...], value: object, usual: T) -> T:
    """Give a value that is among those known, of the same type (1 is not True), else the usual one."""
    is_known = any(value == one and type(value) is type(one) for one in known)
    return cast("T", value) if is_known else usual


def _window(value: object) -> WindowPlace | None:
    match value:
        case [int(x), int(y), int(width), int(height), bool(maximized)]:
            pass
        case _:
            return None
    figures = (x, y, width, height)
    is_on_screen = abs(x) <= _FURTHEST and abs(y) <= _FURTHEST
    has_size = 0 < width <= _FURTHEST and 0 < height <= _FURTHEST
    if any(isinstance(one, bool) for one in figures) or not (is_on_screen and has_size):
        return None
    return WindowPlace(x, y, width, height, maximized)


def _name(value: object) -> str | None:
    """Give a name or a path as it was kept; None for one that no system could have given."""
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME or "\0" in value:
        return None
    try:
        value.encode()
    except UnicodeEncodeError:
        return None
    return value
