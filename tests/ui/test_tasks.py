"""Work goes off the window's thread in order, and its answers come back to those who are still there."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shopcrm.services.changes import Changes, Topic
from shopcrm.ui.feed import Feed
from shopcrm.ui.tasks import Tasks
from shopcrm.ui.tools import Tools


class _Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[int] = []

    def hear(self, answer: object) -> None:
        self.heard.append(answer)
        self.threads.append(threading.get_ident())


def test_writes_are_done_in_order_on_another_thread_and_told_on_this_one(
    qtbot: QtBot, tools: Tools
) -> None:
    asker, done_on = _Asker(), []

    def work(number: int) -> int:
        done_on.append(threading.get_ident())
        return number

    for number in range(20):
        tools.tasks.write(asker, lambda number=number: work(number), asker.hear)  # type: ignore[misc]
    qtbot.waitUntil(tools.tasks.is_idle)
    assert asker.heard == list(range(20))
    assert set(asker.threads) == {threading.get_ident()}
    assert threading.get_ident() not in done_on


def test_an_answer_for_somebody_who_is_gone_is_dropped_but_the_work_is_done(
    qtbot: QtBot, tools: Tools
) -> None:
    asker, done, may_go_on = _Asker(), [], threading.Event()
    heard = asker.heard

    def work() -> str:
        may_go_on.wait(5)
        done.append(True)
        return "late"

    tools.tasks.write(asker, work, asker.hear)
    asker.deleteLater()
    del asker
    may_go_on.set()
    qtbot.waitUntil(tools.tasks.is_idle)
    assert done == [True]
    assert heard == []


def test_an_error_goes_to_who_asked_or_else_to_the_window(qtbot: QtBot, tools: Tools) -> None:
    asker = _Asker()
    unasked: list[Exception] = []
    tools.tasks.failed.connect(unasked.append)

    def fail() -> None:
        raise KeyError("mine")

    tools.tasks.write(asker, fail, asker.hear, asker.hear)
    tools.tasks.read(asker, fail, asker.hear)
    qtbot.waitUntil(tools.tasks.is_idle)
    assert [type(one) for one in asker.heard] == [KeyError]
    assert [type(one) for one in unasked] == [KeyError]


@pytest.mark.usefixtures("qapp")
def test_closing_finishes_what_was_asked_for() -> None:
    tasks, done = Tasks(), []
    asker = _Asker()
    for number in range(50):
        tasks.write(asker, lambda number=number: done.append(number))  # type: ignore[misc]
    tasks.close()
    assert done == list(range(50))


def test_several_changes_in_a_moment_are_told_once(qtbot: QtBot) -> None:
    feed, changes = Feed(), Changes()
    told: list[object] = []
    feed.changed.connect(told.append)
    feed.open(changes, lambda: 0)
    changes.announce_tables(frozenset({"followups"}))
    changes.announce_tables(frozenset({"conversations"}))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [frozenset({Topic.FOLLOWUPS, Topic.CONVERSATIONS})]
    feed.close()
    changes.announce_tables(frozenset({"followups"}))
    qtbot.wait(20)
    assert len(told) == 1


@pytest.mark.parametrize("is_written_elsewhere", [True, False])
def test_what_another_program_wrote_is_told(qtbot: QtBot, is_written_elsewhere: bool) -> None:
    feed, version = Feed(), [0]
    told: list[object] = []
    feed.changed.connect(told.append)
    feed.open(Changes(), lambda: version[0])
    version[0] += is_written_elsewhere
    feed.look()
    qtbot.wait(20)
    assert bool(told) is is_written_elsewhere
    feed.close()
