"""The top level is fixed, and what every folder of it must have is there."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FIXED = {"shopcrm", "resources", "tests", "pyproject.toml", "build.spec", "README.md"}
# What building and the main job of README.md leave behind, and .gitignore names.
LEFT_BEHIND = {"build", "dist", "shopcrm-pictures"}


def test_nothing_else_stands_at_the_top() -> None:
    there = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    there -= {name for name in there if name in LEFT_BEHIND or name.endswith(".egg-info")}
    assert there == FIXED


@pytest.mark.parametrize("name", ["LICENSE", "CHANGELOG.md", "i18n/ko.qm", "i18n/ja.qm"])
def test_what_is_shown_under_help_is_there(name: str) -> None:
    assert (ROOT / "resources" / name).stat().st_size > 100


def test_names_say_something() -> None:
    vague = {"utils", "helpers", "misc", "core", "manager", "managers", "base"}
    found = [path for path in (ROOT / "shopcrm").rglob("*.py") if path.stem in vague]
    assert found == []


def test_a_package_holds_one_docstring() -> None:
    for path in (ROOT / "shopcrm").rglob("__init__.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith('"""'), path
        # The version stands where the build reads it.
        assert len(lines) == (3 if path.parent.name == "shopcrm" else 1), path
