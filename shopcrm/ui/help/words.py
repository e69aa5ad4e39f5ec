"""What the keys do that mean the same everywhere."""

from __future__ import annotations

from shopcrm.ui.keys import PLACES, SEQUENCES, Key, shown
from shopcrm.ui.page import KeyHelp
from shopcrm.wording.translators import Words

Help = Words("Help")


def everywhere() -> list[KeyHelp]:
    """Give the keys that mean the same on every page, and what they do."""
    first, last = shown(PLACES[0]), shown(PLACES[-1]).rpartition("+")[2]
    larger = f"{shown(Key.LARGER)}  {shown(Key.SMALLER)}"
    return [
        (Help.tr("Letters"), Help.tr("look for a customer, wherever you are")),
        (shown(Key.BACK), Help.tr("back to the search, empty")),
        (shown(Key.SEARCH), Help.tr("to the search")),
        (shown(Key.NOTE), Help.tr("to the note box")),
        (shown(Key.TODAY), Help.tr("today's list")),
        (shown(Key.SAVE), Help.tr("save what is written")),
        (shown(Key.UNDO), Help.tr("take back the last thing")),
        (_shifted(Key.REDO), Help.tr("do it again")),
        (shown(Key.NEW_CUSTOMER), Help.tr("a new customer")),
        (shown(Key.PRINT), Help.tr("print what is shown")),
        (f"{first} … {last}", Help.tr("the places at the side, from the top")),
        (larger, Help.tr("larger and smaller text")),
        (shown(Key.HELP), Help.tr("this page")),
    ]


def _shifted(key: Key) -> str:
    """Give the shortest way of a key."""
    return min(SEQUENCES[key], key=len)
