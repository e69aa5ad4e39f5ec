"""Work off the window's thread: one worker for what is written, in order, and one for long reading."""

from __future__ import annotations

import logging
import queue
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Task:
    owner: weakref.ref[QObject]
    work: Callable[[], Any]
    on_done: weakref.WeakMethod[Callable[[Any], None]] | None
    on_error: weakref.WeakMethod[Callable[[Exception], None]] | None


@dataclass(slots=True)
class _Answer:
    task: _Task
    result: Any = None
    error: Exception | None = None


class Tasks(QObject):
    """Runs work on its two workers and brings the answers back to the window's thread.

    Answers for an owner that is gone are dropped. A worker never holds a widget: it is given plain values.

    Signals:
        failed: An error nobody asked for; the window says it.
        idle: Nothing is running or waiting any more.
    """

    failed = Signal(object)
    idle = Signal()
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running = 0
        self._queues: tuple[queue.SimpleQueue[_Task | None], ...] = (
            queue.SimpleQueue(),
            queue.SimpleQueue(),
        )
        self._threads = [
            threading.Thread(
                target=_work, args=(waiting, self._answered.emit), name=name, daemon=True
            )
            for waiting, name in zip(self._queues, ("writer", "reader"), strict=True)
        ]
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        for thread in self._threads:
            thread.start()

    def write(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something that writes, after everything that was asked for before.

        Args:
            owner: Whose answer it is; when it is gone the work is done all the same, and nobody is told.
            work: Touches no widget.
            on_done: A method of the owner; given what the work gave.
            on_error: A method of the owner; without one ``failed`` says it.
        """
        self._put(0, owner, work, on_done, on_error)

    def read(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something long that only reads."""
        self._put(1, owner, work, on_done, on_error)

    def is_idle(self) -> bool:
        """Say whether everything asked for was done and told."""
        return self._running == 0

    def close(self) -> None:
        """Finish everything that was asked for, and end the workers."""
        for waiting in self._queues:
            waiting.put(None)
        for thread in self._threads:
            thread.join()

    def _put(
        self,
        worker: int,
        owner: QObject,
        work: Callable[[], Any],
        on_done: Callable[[Any], None] | None,
        on_error: Callable[[Exception], None] | None,
    ) -> None:
        self._running += 1
        task = _Task(
            weakref.ref(owner),
            work,
            None if on_done is None else weakref.WeakMethod(on_done),
            None if on_error is None else weakref.WeakMethod(on_error),
        )
        self._queues[worker].put(task)

    def _on_answered(self, answer: _Answer) -> None:
        self._running -= 1
        owner = answer.task.owner()
        if owner is not None and shiboken6.isValid(owner):
            self._tell(answer)
        elif answer.error is not None:
            self.failed.emit(answer.error)
        if self._running == 0:
            self.idle.emit()

    def _tell(self, answer: _Answer) -> None:
        if answer.error is None:
            told = None if answer.task.on_done is None else answer.task.on_done()
            if told is not None:
                told(answer.result)
            return
        listens = None if answer.task.on_error is None else answer.task.on_error()
        if listens is None:
            self.failed.emit(answer.error)
        else:
            listens(answer.error)


def _work(waiting: queue.SimpleQueue[_Task | None], tell: Callable[[_Answer], None]) -> None:
    while (task := waiting.get()) is not None:
        answer = _Answer(task)
        try:
            answer.result = task.work()
        except Exception as error:  # noqa: BLE001 - carried to the window's thread, where it is said or is a bug
            answer.error = error
        try:
            tell(answer)
        except RuntimeError:
            # The window is gone already; what was to be written is written.
            _log.debug("an answer came after the window was gone")
