"""A notice on this computer when something falls due at an hour."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from shopcrm.domain.today import TodayLine
from shopcrm.services.desk import Desk
from shopcrm.services.today import TodayService
from shopcrm.ui.messages import Messages
from shopcrm.ui.tasks import Tasks
from shopcrm.ui.today.words import due_now_words

LOOK_EVERY_MS: Final = 30_000
"""How often the clock is looked at: never a minute late."""

REACH: Final = timedelta(hours=1)
"""What fell due so long before the program was started is still told."""


class Notices(QObject):
    """Tells each line once when its hour has come; also after the computer slept, or its clock was set.

    Signals:
        due: The name of the line, and the sentence to show.
    """

    due = Signal(str, str)

    def __init__(
        self, tasks: Tasks, today: TodayService, desk: Desk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._today, self._desk = tasks, today, desk
        self._told: set[tuple[str, date]] = set()
        self._since = self._now() - REACH
        self._is_reading = False
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on."""
        self._clock.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._clock.stop()

    def look(self) -> None:
        """Tell what is due by now and was not told."""
        # Where the clock was ahead when the program started, it must not swallow everything until then.
        self._since = min(self._since, self._now() - REACH)
        if not self._is_reading:
            self._is_reading = True
            self._tasks.read(self, partial(_timed, self._today), self._on_read, self._on_failed)

    def _on_read(self, lines: Sequence[TodayLine]) -> None:
        self._is_reading = False
        now = self._now()
        for line in lines:
            if line.due is None or line.at is None:
                continue
            key = (line.name, line.due)
            if key not in self._told and self._since < datetime.combine(line.due, line.at) <= now:
                self._told.add(key)
                self.due.emit(line.name, due_now_words(line))

    def _on_failed(self, _error: Exception) -> None:
        # The page says what is wrong with the file; a notice would say it again every half minute.
        self._is_reading = False

    def _now(self) -> datetime:
        """Give the shop's local day and time, as they stand on the wall."""
        return datetime.combine(self._desk.today(), self._desk.time_of_day())


def _timed(today: TodayService) -> list[TodayLine]:
    """List what is due at an hour."""
    return [line for line in today.list_today().lines if line.at is not None]


class Tray(Protocol):
    """What of the system's tray is needed."""

    def isVisible(self) -> bool:
        """Say whether it is there."""

    def supportsMessages(self) -> bool:
        """Say whether it can show a notice."""

    def showMessage(self, title: str, message: str) -> None:
        """Show a notice."""


def system_tray(icon: QIcon, parent: QObject) -> QSystemTrayIcon | None:
    """Make the icon in the system's tray through which notices are shown; None where there is no tray."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return None
    tray = QSystemTrayIcon(icon, parent)
    tray.show()
    return tray


def show_notice(tray: Tray | None, messages: Messages, title: str, sentence: str) -> None:
    """Show a notice on this computer; as a toast where the system shows none."""
    if tray is not None and tray.isVisible() and tray.supportsMessages():
        tray.showMessage(_as_plain(title), _as_plain(sentence))
    else:
        messages.say(sentence)


def _as_plain(text: str) -> str:
    """Take from a text what some systems would take for markup."""
    return text.replace("<", "‹").replace(">", "›")
