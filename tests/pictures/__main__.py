"""Paint every screen: ``python -m tests.pictures FOLDER [--only PART] [--lang ko] [--theme light] [--text 100]``.

Each option may be given several times; without them everything is painted. A picture is named
``<screen>_<language>_<theme>_<text>.png``.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.pictures.stage import Screen, Stage, close_stage, open_stage, settle

MODULES = ("counter", "counter_parts", "today", "customers", "printing", "pages", "start", "common")
"""The modules of this package that have ``SCREENS``: a name and what makes the widget."""


def screens() -> dict[str, Screen]:
    """Give every screen there is, by name."""
    found: dict[str, Screen] = {}
    for name in MODULES:
        if (Path(__file__).parent / f"{name}.py").exists():
            found |= importlib.import_module(f"tests.pictures.{name}").SCREENS
    return found


def paint(stage: Stage, make: Screen, path: Path) -> None:
    """Paint one screen into a file."""
    widget = make(stage)
    widget.show()
    settle(stage)
    settle(stage)
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    settle(stage)


def main() -> int:
    """Paint what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--lang", action="append", choices=("ko", "ja", "en"), default=[])
    parser.add_argument("--theme", action="append", choices=("light", "dark"), default=[])
    parser.add_argument("--text", action="append", type=int, default=[])
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    wanted = {
        name: make
        for name, make in screens().items()
        if not given.only or any(part in name for part in given.only)
    }
    for language in given.lang or ("ko", "ja", "en"):
        for theme in given.theme or ("light", "dark"):
            for percent in given.text or (100, 150, 200):
                for name, make in wanted.items():
                    with tempfile.TemporaryDirectory() as folder:
                        dark = theme == "dark"
                        stage = open_stage(Path(folder), language, dark=dark, percent=percent)
                        path = given.folder / f"{name}_{language}_{theme}_{percent}.png"
                        paint(stage, make, path)
                        close_stage(stage)
                        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    # Qt tears its static things down in an order Python does not know.
    code = main()
    sys.stdout.flush()
    os._exit(code)
