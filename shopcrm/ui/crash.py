"""What is done about a bug: nothing typed is lost, the owner is told, and what is kept of it names no customer.

The text of an exception may carry what a customer is called. Neither the log nor the report holds it: they say of which
kind it was and where in the program it came from.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from shopcrm import __version__

LOG_NAME: Final = "shopcrm.log"
FAULTS_NAME: Final = "faults.log"
LOG_BYTES: Final = 256 * 1024
LOG_FILES: Final = 3
_LONGEST_CHAIN: Final = 8
_MOST_FRAMES: Final = 40

_log = logging.getLogger("shopcrm.bugs")
_PACKAGE = Path(__file__).parents[1]


class Bugs(QObject):
    """Catches what nobody else does, in every thread.

    Signals:
        caught: A bug, as its report; told in the window's thread, after what is going on there has ended.
        refused: No bug but something the owner can act on (a ``ShopError``): the file is busy, the drive is gone.
    """

    caught = Signal(str)
    refused = Signal(object)
    _heard = Signal(str)
    _could_not = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._put_away: Callable[[], None] | None = None
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._handler = _Log(folder / LOG_NAME)
        self._faults: IO[bytes] | None = None
        self._heard.connect(self.caught, Qt.ConnectionType.QueuedConnection)
        self._could_not.connect(self.refused, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch bugs from here on."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        logging.getLogger().addHandler(self._handler)
        qInstallMessageHandler(self._on_qt)
        _forbid_core_dumps()

    def watch_faults(self) -> None:
        """Have the program say where it was when the system ends it; once the folder is there."""
        if self._faults is not None:
            return
        try:
            handle = os.open(
                self._folder / FAULTS_NAME, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600
            )
            if os.fstat(handle).st_size > LOG_BYTES:
                os.truncate(handle, 0)
            self._faults = os.fdopen(handle, "ab", buffering=0)
        except OSError:
            return
        import faulthandler

        faulthandler.enable(self._faults, all_threads=True)

    def uninstall(self) -> None:
        """Let everything be as it was."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        if self._faults is not None:
            import faulthandler

            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def put_away_by(self, put_away: Callable[[], None] | None) -> None:
        """Have what is being typed put away first, before anything is said."""
        self._put_away = put_away

    # --- what is caught ------------------------------------------------------------------

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._take(error, trace)

    def _on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._take(arguments.exc_value, arguments.exc_traceback)

    def _on_unraisable(self, caught: sys.UnraisableHookArgs) -> None:
        if caught.exc_value is not None:
            self._take(caught.exc_value, caught.exc_traceback)

    def _take(self, error: BaseException, trace: TracebackType | None) -> None:
        from shopcrm.errors import ShopError

        if isinstance(error, ShopError):
            self._could_not.emit(error)
            return
        found = "\n".join(frames_of(error, trace))
        _log.error("%s", found, extra={"plain": found})
        if threading.current_thread() is threading.main_thread():
            self._keep_what_is_typed()
        self._heard.emit(f"{versions()}\n\n{found}")

    def _on_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        place = f"{context.category or 'qt'} {context.file or ''}:{context.line or 0}"
        if kind is QtMsgType.QtFatalMsg:
            # Qt ends the program when this returns.
            self._keep_what_is_typed()
            _log.critical("%s", place, extra={"plain": f"Qt ended the program\n  {place}"})
            _say_aside(message)
        elif kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtWarningMsg}:
            _log.warning("%s", place, extra={"plain": f"Qt warned\n  {place}"})

    def _keep_what_is_typed(self) -> None:
        put_away, self._put_away = self._put_away, None
        if put_away is None:
            return
        try:
            put_away()
        except Exception as error:  # noqa: BLE001 - the bug may be in there; the first one is the one to tell
            again = "\n".join(frames_of(error, error.__traceback__))
            _log.error("%s", again, extra={"plain": again})
        self._put_away = put_away


def frames_of(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    """Give kinds and places of an error and what led to it, without a word of what it says.

    Gives:
        Lines: ``ValueError``, then ``  shopcrm/ui/counter/note.py:42 in save``, the innermost last.
    """
    import traceback

    chain: list[BaseException] = []
    now: BaseException | None = error
    while now is not None and now not in chain and len(chain) < _LONGEST_CHAIN:
        chain.append(now)
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    for one in reversed(chain):
        yield f"{type(one).__module__}.{type(one).__qualname__}".removeprefix("builtins.")
        found = traceback.extract_tb(trace if one is error else one.__traceback__)
        for frame in found[-_MOST_FRAMES:]:
            yield f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"


def versions() -> str:
    """Say which program on which system, for a report."""
    import platform

    return (
        f"shopcrm {__version__}\nPython {platform.python_version()}, Qt {qVersion()}\n"
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


def _short(path: str) -> str:
    """Give the place of a file without where this computer keeps its programs, which may name who owns it."""
    whole = Path(path)
    if whole.is_relative_to(_PACKAGE):
        return str(whole.relative_to(_PACKAGE.parent))
    parts = whole.parts
    return "/".join(parts[-2:])


class _Log(logging.Handler):
    """A log of places: of a record that is not ours only who wrote it, where in the source, and how grave it is.

    It is put aside when it has grown, and the oldest of them go. (The one of the standard library would do, and takes a tenth
    of a start to load.)
    """

    def __init__(self, path: Path) -> None:
        super().__init__(logging.WARNING)
        self._path = path

    def format(self, record: logging.LogRecord) -> str:
        when = logging.Formatter("%(asctime)s").formatTime(record)
        plain = getattr(record, "plain", None)
        if plain is None:
            plain = f"{record.name} at {_short(record.pathname)}:{record.lineno}"
        return f"{when} {record.levelname} {plain}\n"

    def emit(self, record: logging.LogRecord) -> None:
        line = self.format(record).encode("utf-8", "backslashreplace")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room(len(line))
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "ab") as file:
                file.write(line)
        except OSError:
            # There may be no room or no right to write: then there is no log, and the program goes on.
            return

    def _make_room(self, more: int) -> None:
        if not self._path.exists() or self._path.stat().st_size + more <= LOG_BYTES:
            return
        for number in range(LOG_FILES - 1, -1, -1):
            older = self._path.with_name(f"{self._path.name}.{number + 1}")
            newer = self._path.with_name(f"{self._path.name}.{number}") if number else self._path
            if newer.exists():
                newer.replace(older)


def _say_aside(message: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(message + "\n")


def _forbid_core_dumps() -> None:
    """Have the system write no picture of the memory, in which everybody's names stand."""
    if os.name != "posix":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
