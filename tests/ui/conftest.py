"""What tests of the window share: tools without a window, a filled shop, and whether something is freed."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopcrm.services.preferences import Preferences
from shopcrm.ui.feed import Feed
from shopcrm.ui.look import Look
from shopcrm.ui.messages import Messages
from shopcrm.ui.tasks import Tasks
from shopcrm.ui.tools import Tools
from tests.pictures.stage import Stage, close_stage, open_stage

MakeStage = Callable[..., Stage]


@pytest.fixture
def tools(qapp: QApplication) -> Iterator[Tools]:
    """Give tools that work: real workers, a feed, and messages that are kept."""
    look = Look(language="en", moves=False)
    look.dress(qapp)
    made = Tools(look, Tasks(), Feed(), Messages(), Preferences())
    yield made
    made.feed.close()
    made.tasks.close()


@pytest.fixture
def make_stage(tmp_path: Path, qapp: QApplication) -> Iterator[MakeStage]:  # noqa: ARG001
    """Open filled shops: ``make_stage("ko", dark=False, percent=100)``."""
    made: list[Stage] = []

    def make(language: str = "ko", *, dark: bool = False, percent: int = 100) -> Stage:
        folder = tmp_path / f"stage-{len(made)}"
        made.append(open_stage(folder, language, dark=dark, percent=percent))
        return made[-1]

    yield make
    for stage in made:
        close_stage(stage)


def assert_freed(qtbot: QtBot, make: Callable[[], QObject]) -> None:
    """Make something, close it, and fail when anything still holds it."""
    thing = make()
    held = weakref.ref(thing)
    gone: list[bool] = []
    thing.destroyed.connect(lambda: gone.append(True))
    thing.deleteLater()
    del thing

    def is_freed() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        assert gone, "Qt still has it"
        assert held() is None, "Python still holds it"

    qtbot.waitUntil(is_freed, timeout=2_000)
