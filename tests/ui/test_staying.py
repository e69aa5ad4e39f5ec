"""Where she is, she stays when the looks change; and what was said stays where it was said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from shopcrm.ui import main_window
from shopcrm.ui.look import Look
from tests.pictures.counter import opened
from tests.ui.conftest import MakeStage
from tests.ui.everything import Shown, put_away


@pytest.fixture
def shown(make_stage: MakeStage, tmp_path: Path) -> Iterator[Shown]:
    stage = make_stage("en")
    made = Shown(stage, *opened(stage, tmp_path / "drafts"))
    yield made
    put_away(made)


def _with_larger_text(shown: Shown) -> None:
    look = Look(language="en", percent=125, moves=False)
    look.dress(QApplication.instance())  # type: ignore[arg-type]
    shown.stage.tools = replace(shown.stage.tools, look=look)
    shown.app.rebuild(shown.stage.tools)
    shown.settle()


@pytest.mark.parametrize("place", ["settings", "today", "products", "customers"])
def test_another_text_size_keeps_the_place_and_what_is_in_the_box(shown: Shown, place: str) -> None:
    search = shown.window.bar.search
    search.line.setText("ma")
    shown.settle()
    shown.window.go(place)
    shown.settle()
    _with_larger_text(shown)
    assert shown.window.place() == place
    search = shown.window.bar.search
    assert search.text() == "ma"
    assert not search._cross.isHidden()


def test_what_was_looked_for_at_the_counter_is_still_looked_for(shown: Shown) -> None:
    shown.window.bar.search.line.setText("ma")
    shown.settle()
    found = shown.counter().people.model.rowCount()
    _with_larger_text(shown)
    assert shown.counter().people.model.rowCount() == found
    shown.window.bar.search.clear()
    shown.settle()
    assert shown.counter().people.model.rowCount() > found


def test_the_toast_stays_behind_when_another_place_is_shown(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "JUST_SAID_MS", 0)
    shown.stage.tools.messages.said.emit("Saved", True)
    assert shown.window.toast.sentence() == "Saved"
    # The same place is no other one.
    shown.window.go("customers")
    assert shown.window.toast.sentence() == "Saved"
    shown.window.go("today")
    QCoreApplication.processEvents()
    assert shown.window.toast.sentence() == ""


def test_what_was_said_a_moment_ago_is_not_taken_away_unread(shown: Shown) -> None:
    shown.stage.tools.messages.said.emit("Saved", True)
    shown.window.go("today")
    assert shown.window.toast.sentence() == "Saved"
