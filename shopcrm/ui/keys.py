"""The one table of keys. F6 to F10 and most of Ctrl with a letter belong to the input methods and are only second ways."""

from __future__ import annotations

import sys
from enum import Enum
from typing import Final


class Key(Enum):
    """What a key means."""

    HELP = "help"
    SEARCH = "search"
    NOTE = "note"
    WHEN = "when"
    TODAY = "today"
    SAVE = "save"
    BACK = "back"
    UNDO = "undo"
    REDO = "redo"
    NEW_CUSTOMER = "new_customer"
    PRINT = "print"
    EDIT = "edit"
    DONE = "done"
    OPEN = "open"
    MOOD_EXCELLENT = "mood_excellent"
    MOOD_GOOD = "mood_good"
    MOOD_NEUTRAL = "mood_neutral"
    MOOD_BAD = "mood_bad"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL_SIZE = "usual_size"
    PLACE_1 = "place_1"
    PLACE_2 = "place_2"
    PLACE_3 = "place_3"
    PLACE_4 = "place_4"
    PLACE_5 = "place_5"
    PLACE_6 = "place_6"
    PLACE_7 = "place_7"


_MOOD = "Alt" if sys.platform != "darwin" else "Meta"

SEQUENCES: Final[dict[Key, tuple[str, ...]]] = {
    Key.HELP: ("F1",),
    Key.SEARCH: ("F2", "Ctrl+F"),
    Key.NOTE: ("F3",),
    Key.WHEN: ("F4",),
    Key.TODAY: ("F5",),
    Key.SAVE: ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"),
    Key.BACK: ("Esc",),
    Key.UNDO: ("Ctrl+Z",),
    Key.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
    Key.NEW_CUSTOMER: ("Ctrl+N",),
    Key.PRINT: ("Ctrl+P",),
    Key.EDIT: ("Ctrl+E",),
    Key.MOOD_EXCELLENT: (f"{_MOOD}+1",),
    Key.MOOD_GOOD: (f"{_MOOD}+2",),
    Key.MOOD_NEUTRAL: (f"{_MOOD}+3",),
    Key.MOOD_BAD: (f"{_MOOD}+4",),
    Key.LARGER: ("Ctrl++", "Ctrl+="),
    Key.SMALLER: ("Ctrl+-",),
    Key.USUAL_SIZE: ("Ctrl+0",),
    Key.PLACE_1: ("Ctrl+1",),
    Key.PLACE_2: ("Ctrl+2",),
    Key.PLACE_3: ("Ctrl+3",),
    Key.PLACE_4: ("Ctrl+4",),
    Key.PLACE_5: ("Ctrl+5",),
    Key.PLACE_6: ("Ctrl+6",),
    Key.PLACE_7: ("Ctrl+7",),
}
"""Bound once, by the window. ``DONE`` and ``OPEN`` are Space and Enter, which the search box hands on itself."""

PLACES: Final = (
    Key.PLACE_1,
    Key.PLACE_2,
    Key.PLACE_3,
    Key.PLACE_4,
    Key.PLACE_5,
    Key.PLACE_6,
    Key.PLACE_7,
)
MOODS: Final = (Key.MOOD_EXCELLENT, Key.MOOD_GOOD, Key.MOOD_NEUTRAL, Key.MOOD_BAD)


def shown(key: Key) -> str:
    """Give the first keys of a meaning as they are printed on them.

    Example:
        >>> shown(Key.HELP)
        'F1'
    """
    return SEQUENCES[key][0].replace("Return", "Enter")
