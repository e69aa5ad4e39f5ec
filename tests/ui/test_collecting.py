"""Cycles are collected on the window's thread: a widget that a worker destroyed would end the process."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shopcrm.ui.collecting import Collector
from shopcrm.ui.tasks import Tasks
from shopcrm.ui.tools import Tools


class _Cycle(QObject):
    """Holds itself, so that only the collector frees it."""

    def __init__(self, died_on: list[int]) -> None:
        super().__init__()
        self.myself = self
        weakref.finalize(self, lambda: died_on.append(threading.get_ident()))


def _make_garbage() -> int:
    """Make so many objects that Python would collect, were it let."""
    kept = [[number] for number in range(200_000)]
    return len(kept)


def test_a_worker_collects_nothing(qtbot: QtBot, tools: Tools) -> None:
    died_on: list[int] = []
    owner = QObject()
    for _ in range(50):
        _Cycle(died_on)
    tools.tasks.write(owner, _make_garbage)
    qtbot.waitUntil(tools.tasks.is_idle)
    assert died_on == []
    gc.collect()
    assert set(died_on) == {threading.get_ident()}


def test_where_it_is_let_a_worker_does_collect() -> None:
    died_on: list[int] = []
    gc.collect()
    was_on = gc.isenabled()
    gc.enable()
    for _ in range(50):
        _Cycle(died_on)
    worker = threading.Thread(target=_make_garbage)
    worker.start()
    worker.join()
    if not was_on:
        gc.disable()
    assert worker.ident in died_on


def test_the_window_collects_in_its_place(qtbot: QtBot) -> None:
    tasks = Tasks()
    died_on: list[int] = []
    for _ in range(1_000):
        _Cycle(died_on)
    collector = tasks.findChild(Collector)
    assert isinstance(collector, Collector)
    collector.collect()
    qtbot.waitUntil(lambda: bool(died_on))
    tasks.close()
    tasks.deleteLater()


def test_python_collects_by_itself_again_when_the_last_worker_is_gone() -> None:
    before = gc.isenabled()
    one, other = Tasks(), Tasks()
    assert not gc.isenabled()
    one.close()
    assert not gc.isenabled()
    other.close()
    assert gc.isenabled() is before
