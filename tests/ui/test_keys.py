"""The table of keys holds no key twice, and none that an input method wants for itself."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from shopcrm.ui.keys import SEQUENCES, Key, shown


def test_no_key_means_two_things() -> None:
    all_keys = [QKeySequence(one).toString() for keys in SEQUENCES.values() for one in keys]
    assert len(all_keys) == len(set(all_keys))
    assert "" not in all_keys


@pytest.mark.parametrize("key", [key for key in Key if key in SEQUENCES])
def test_the_first_key_of_everything_is_none_of_an_input_method(key: Key) -> None:
    first = SEQUENCES[key][0]
    assert first not in {
        "F6",
        "F7",
        "F8",
        "F9",
        "F10",
        "Ctrl+Space",
        "Shift+Space",
        "Ctrl+H",
        "Ctrl+J",
        "Ctrl+M",
        "Ctrl+I",
        "Ctrl+O",
    }


def test_only_space_and_enter_are_not_in_the_table() -> None:
    assert {key for key in Key if key not in SEQUENCES} == {Key.DONE, Key.OPEN}
    assert shown(Key.SAVE) == "Ctrl+Enter"
