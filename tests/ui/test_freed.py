"""What is closed is gone: every dialog, and every page after the window was built anew."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopcrm.ui.look import Look
from shopcrm.ui.main_window import MainWindow
from shopcrm.wording.translators import use_language
from tests.pictures.counter import opened
from tests.ui.conftest import MakeStage
from tests.ui.everything import DIALOGS, PAGES, Shown, leave, put_away


@pytest.fixture
def shown(make_stage: MakeStage, tmp_path: Path) -> Iterator[Shown]:
    """Give the window of a filled shop."""
    stage = make_stage("ko")
    made = Shown(stage, *opened(stage, tmp_path / "drafts"))
    yield made
    put_away(made)


def _assert_gone(qtbot: QtBot, held: dict[str, weakref.ref[QWidget]]) -> None:
    def are_gone() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        left = {name: one() for name, one in held.items() if one() is not None}
        still = [name for name, one in left.items() if one is not None and shiboken6.isValid(one)]
        assert not still, f"Qt still has {still}"
        assert not left, f"Python still holds {list(left)}"

    qtbot.waitUntil(are_gone, timeout=5_000)


def test_every_dialog_is_freed_when_it_is_closed(shown: Shown, qtbot: QtBot) -> None:
    held: dict[str, weakref.ref[QWidget]] = {}
    for name, way in DIALOGS.items():
        widget = way(shown)
        held[name] = weakref.ref(widget)
        leave(shown, widget)
        del widget
    _assert_gone(qtbot, held)


def test_dialogs_of_the_window_free_themselves(shown: Shown, qtbot: QtBot) -> None:
    """Closed as the owner closes them, and by nobody else."""
    held: dict[str, weakref.ref[QWidget]] = {}
    for name in ("new customer", "family", "gone", "history", "help", "print list", "paper back"):
        widget = DIALOGS[name](shown)
        held[name] = weakref.ref(widget)
        widget.close()
        shown.settle()
        del widget
    _assert_gone(qtbot, held)


def test_the_pages_are_freed_when_the_window_is_built_anew(shown: Shown, qtbot: QtBot) -> None:
    held: dict[str, weakref.ref[QWidget]] = {}
    for way in PAGES.values():
        way(shown)
    for name in ("today", "customers", "products", "lately", "settings"):
        page = shown.window.page(name)
        assert page is not None
        held[name] = weakref.ref(page)
        del page
    held["bar"], held["rail"] = weakref.ref(shown.window.bar), weakref.ref(shown.window.rail)
    use_language("en")
    shown.stage.tools = replace(shown.stage.tools, look=Look(language="en", moves=False))
    shown.app.rebuild(shown.stage.tools)
    shown.settle()
    _assert_gone(qtbot, held)


def test_the_window_is_freed(make_stage: MakeStage, tmp_path: Path, qtbot: QtBot) -> None:
    stage = make_stage("ko")
    window, app = opened(stage, tmp_path / "drafts")
    held: dict[str, weakref.ref[QWidget]] = {"window": weakref.ref(window)}
    window.close()
    app.close()
    window.deleteLater()
    del window, app
    _assert_gone(qtbot, held)
    assert not [one for one in _of_kind(MainWindow) if shiboken6.isValid(one)]


def _of_kind(kind: type[QObject]) -> list[QObject]:
    return [one for one in gc.get_objects() if type(one) is kind]
