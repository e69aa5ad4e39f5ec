"""Imports point one way; ``pyproject.toml`` says which."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports({config!r}, no_cache=True))"


def lint(config: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    # A process of its own: the linter puts its folder on the path and keeps what it read.
    return subprocess.run(
        [sys.executable, "-c", LINT.format(config=str(config))],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_imports_point_one_way() -> None:
    said = lint(ROOT / "pyproject.toml", ROOT)
    assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("domain/names.py", "import shopcrm.storage.files"),
        ("domain/names.py", "import PySide6.QtCore"),
        ("exchange/words.py", "import shopcrm.storage.files"),
        ("services/today.py", "from sqlalchemy import select"),
        ("services/today.py", "import shopcrm.wording.days"),
        ("cli/plain.py", "import PySide6.QtCore"),
        ("storage/files.py", "import appdirs"),
        ("misc.py", ""),
    ],
)
def test_an_import_against_the_direction_would_be_noticed(
    tmp_path: Path, module: str, line: str
) -> None:
    copy_of_package(tmp_path)
    wrong = tmp_path / "shopcrm" / module
    kept = wrong.read_text(encoding="utf-8") if wrong.exists() else '"""Something."""\n'
    wrong.write_text(f"{kept}\n{line}\n", encoding="utf-8")
    said = lint(ROOT / "pyproject.toml", tmp_path)
    assert said.returncode != 0
    assert (
        "1 broken" in said.stdout + said.stderr
        or "not listed as layers" in said.stdout + said.stderr
    )


def copy_of_package(folder: Path) -> None:
    """Copy what the linter reads: the sources."""
    for path in (ROOT / "shopcrm").rglob("*.py"):
        copy = folder / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
