"""Work off the window's thread: one worker for what is written, in order, and one for long reading."""

from __future__ import annotations

import logging
import threading
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from shopcrm.ui.collecting import Collector

if TYPE_CHECKING:
    from queue import SimpleQueue

T = TypeVar("T")

_log = logging.getLogger(__name__)


class _Task:
    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Any],
        on_done: Callable[[Any], None] | None,
        on_error: Callable[[Exception], None] | None,
        *,
        writes: bool,
    ) -> None:
        self.owner = weakref.ref(owner)
        self.work, self.writes = work, writes
        self.on_done = None if on_done is None else weakref.WeakMethod(on_done)
        self.on_error = None if on_error is None else weakref.WeakMethod(on_error)


class _Answer:
    def __init__(self, task: _Task) -> None:
        self.task = task
        self.result: Any = None
        self.error: Exception | None = None


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
        self._collector = Collector(self)
        self._running = self._writing = 0
        self._workers: tuple[_Worker, ...] | None = None
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

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

    def is_writing(self) -> bool:
        """Say whether something is on its way into the file."""
        return self._writing > 0

    def close(self) -> None:
        """Finish everything that was asked for, and end the workers."""
        workers, self._workers = self._workers or (), ()
        for worker in workers:
            worker.queue.put(None)
        for worker in workers:
            worker.thread.join()
        self._collector.close()

    def _put(
        self,
        worker: int,
        owner: QObject,
        work: Callable[[], Any],
        on_done: Callable[[Any], None] | None,
        on_error: Callable[[Exception], None] | None,
    ) -> None:
        self._running += 1
        self._writing += worker == 0
        if self._workers is None:
            # Not before there is work: the window is painted meanwhile.
            tell = self._answered.emit
            self._workers = (_Worker("writer", tell), _Worker("reader", tell))
        if self._workers:
            task = _Task(owner, work, on_done, on_error, writes=worker == 0)
            self._workers[worker].queue.put(task)

    def _on_answered(self, answer: _Answer) -> None:
        self._running -= 1
        self._writing -= answer.task.writes
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


class _Worker:
    """A thread and what waits for it."""

    def __init__(self, name: str, tell: Callable[[_Answer], None]) -> None:
        from queue import SimpleQueue

        self.queue: SimpleQueue[_Task | None] = SimpleQueue()
        self.thread = threading.Thread(
            target=_work, args=(self.queue, tell), name=name, daemon=True
        )
        self.thread.start()


def _work(waiting: SimpleQueue[_Task | None], tell: Callable[[_Answer], None]) -> None:
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
