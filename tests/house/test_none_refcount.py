"""PySide6 6.12 gives None away once too often on Python 3.11 and then aborts the whole program."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
CALLS = 1_000
STRAY = 100
"""What else in the process takes or drops a None meanwhile; a leak of one a call is ten times that."""


def test_a_thousand_texts_leave_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("정숙 어머님")
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    # From Python 3.12 on None is immortal and its count stands still.
    assert abs(sys.getrefcount(None) - before) < STRAY


def qt_allowed(python: str, version: str) -> bool:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [Requirement(text) for text in project["dependencies"]]
    (one,) = [
        one
        for one in wanted
        if one.name == "PySide6-Essentials"
        and (one.marker is None or one.marker.evaluate({"python_version": python}))
    ]
    return one.specifier.contains(version)


@pytest.mark.parametrize(
    ("python", "version", "allowed"),
    [
        ("3.11", "6.11.3", True),
        ("3.11", "6.12.0", False),
        ("3.11", "6.12.1", False),
        ("3.12", "6.12.0", True),
        ("3.13", "6.12.0", True),
        ("3.14", "7.0.0", False),
    ],
)
def test_python_3_11_never_gets_the_qt_that_aborts(
    python: str, version: str, allowed: bool
) -> None:
    assert qt_allowed(python, version) is allowed
