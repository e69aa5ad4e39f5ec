"""What this computer prefers: read before anything else, so it must be light, and must never fail."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.errors import FolderNotWritableError
from shopcrm.paths import PREFERENCES_NAME
from shopcrm.services.preferences import (
    TEXT_PERCENTS,
    THEMES,
    Preferences,
    WindowPlace,
    read_preferences,
    write_preferences,
)
from tests.storage.test_early import heavy_modules

CHOSEN = Preferences(
    language="ja",
    theme="dark",
    text_percent=150,
    window=WindowPlace(-8, 0, 1366, 688, maximized=True),
    paper="roll80",
    printer="レシート №2",
    animations=False,
    last_folder="/home/주인/명단",
)


def write(folder: Path, **values: Any) -> None:  # noqa: ANN401
    (folder / PREFERENCES_NAME).write_text(json.dumps(values), encoding="utf-8")


def test_what_was_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    write_preferences(tmp_path, CHOSEN)
    assert read_preferences(tmp_path) == CHOSEN
    write_preferences(tmp_path, replace(CHOSEN, theme="light", window=None))
    assert read_preferences(tmp_path) == replace(CHOSEN, theme="light", window=None)
    assert [path.name for path in tmp_path.iterdir()] == [PREFERENCES_NAME]


def test_before_anything_was_chosen_all_is_as_usual(tmp_path: Path) -> None:
    assert read_preferences(tmp_path / "not there") == Preferences()
    assert Preferences() == Preferences(None, "system", 100, None, None, None, True, None)


def test_the_first_choice_makes_the_folder(tmp_path: Path) -> None:
    write_preferences(tmp_path / "shop", CHOSEN)
    assert read_preferences(tmp_path / "shop") == CHOSEN


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"dark"',
        b"\xff\xfe\x00",
        b"[" * 50_000,
        b'{"text_percent": ' + b"9" * 5_000 + b"}",
        b'{"theme": "dark"} ' + b" " * 70_000 + b"!",
    ],
    ids=range(9),
)
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / PREFERENCES_NAME).write_bytes(content)
    assert replace(read_preferences(tmp_path), theme="system") == Preferences()


def test_a_folder_in_its_place_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / PREFERENCES_NAME).mkdir()
    assert read_preferences(tmp_path) == Preferences()
    with pytest.raises(FolderNotWritableError):
        write_preferences(tmp_path, CHOSEN)


FOREIGN: dict[str, list[object]] = {
    "language": ["fr", "KO", 1, ["ko"], ""],
    "theme": ["pink", None, 1, {}],
    "text_percent": [99, 110, 100.5, "150", True, None, 10**30],
    "animations": [0, "no", None, []],
    "paper": ["", 4, ["a4"], "x" * 5_000, "a\0b"],
    "printer": [7, "\ud83d", {}],
    "last_folder": ["", "/a\0b", 1],
    "window": [
        "full",
        [],
        [0, 0, 800, 600],
        [0, 0, 800, 600, 1],
        [0, 0, 0, 600, False],
        [0, 0, 800, -600, False],
        [0.5, 0, 800, 600, False],
        [True, 0, 800, 600, False],
        [10**9, 0, 800, 600, False],
        [0, 0, 10**30, 600, False],
        [0, 0, 800, 600, False, 1],
        {"x": 0, "y": 0, "width": 800, "height": 600, "maximized": False},
    ],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in FOREIGN.items() for value in values]
)
def test_one_foreign_value_is_as_usual_and_the_rest_counts(
    tmp_path: Path, name: str, value: object
) -> None:
    write(tmp_path, **{**asdict(CHOSEN), name: value})
    usual = getattr(Preferences(), name)
    assert read_preferences(tmp_path) == replace(CHOSEN, **{name: usual})


def test_what_a_later_program_added_does_no_harm(tmp_path: Path) -> None:
    write(tmp_path, **asdict(CHOSEN), sounds="bell")
    assert read_preferences(tmp_path) == CHOSEN


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*asdict(CHOSEN), "other"]), JSON) | JSON)
def test_reading_never_fails_and_what_it_gives_can_be_kept(values: object) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / PREFERENCES_NAME).write_text(json.dumps(values), encoding="utf-8")
        found = read_preferences(folder)
        assert found.theme in THEMES
        assert found.text_percent in TEXT_PERCENTS
        write_preferences(folder, found)
        assert read_preferences(folder) == found


def test_neither_reading_nor_writing_them_loads_the_heavy_packages(tmp_path: Path) -> None:
    code = f"""
from pathlib import Path
from shopcrm.services.preferences import Preferences, read_preferences, write_preferences
folder = Path({str(tmp_path)!r})
read_preferences(folder)
import sys
assert "sqlcipher3" not in sys.modules
write_preferences(folder, Preferences("ko"))
assert read_preferences(folder).language == "ko"
"""
    assert heavy_modules(code) == set()


def test_a_list_is_not_mistaken_for_them(tmp_path: Path) -> None:
    """What the owner puts into the folder under this name is not ours, and is read as nothing."""
    (tmp_path / PREFERENCES_NAME).write_bytes(b"name,phone\n")
    assert read_preferences(tmp_path) == Preferences()
