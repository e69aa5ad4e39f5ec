"""The program of somebody who types a note and is cut off: run by a test, as a process of its own, which is killed.

Arguments: the folder of the shop, the number of the customer, the text, and ``kept`` or ``not kept``. It says ``typed`` once
the last key was pressed, and goes on like a window nobody touches.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.app import open_shop
from shopcrm.domain.ids import CustomerId
from shopcrm.services.drafts import DraftsService, NoteDraft
from shopcrm.services.preferences import Preferences
from shopcrm.ui.application import Application
from shopcrm.ui.feed import Feed
from shopcrm.ui.keys import Key
from shopcrm.ui.look import Look
from shopcrm.ui.main_window import CUSTOMERS, MainWindow
from shopcrm.ui.messages import Messages
from shopcrm.ui.tasks import Tasks
from shopcrm.ui.tools import Tools
from shopcrm.wording.translators import use_language
from tests.fakes import FixedClock

KEY_MS = 15


class NoDrafts(DraftsService):
    """Keeps nothing: what would be lost without the drafts is lost with these."""

    def put(self, draft: NoteDraft) -> None:
        """Do nothing."""


class Hands(QObject):
    """Presses one key after another, syllable by syllable; the last syllable stays underlined."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._rest = list(text)
        self._clock = QTimer(self)
        self._clock.setInterval(KEY_MS)
        self._clock.timeout.connect(self._press)

    def begin(self) -> None:
        """Begin to type where the focus is."""
        self._clock.start()

    def _press(self) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        letter = self._rest.pop(0)
        _send(focused, letter, "")
        if self._rest:
            _send(focused, "", letter)
            return
        self._clock.stop()
        print("typed", flush=True)


def _send(widget: QWidget, underlined: str, taken_over: str) -> None:
    event = QInputMethodEvent(underlined, [])
    event.setCommitString(taken_over)
    QApplication.sendEvent(widget, event)


def main() -> None:
    """Open the window on the card, and type."""
    folder, customer, text, how = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    application = QApplication([])
    use_language("ko")
    shop = open_shop(folder, language="ko", now=FixedClock())
    look = Look(language="ko", moves=False)
    look.dress(application)
    tools = Tools(look, Tasks(), Feed(), Messages(), Preferences())
    window = MainWindow(tools)
    drafts = DraftsService(folder) if how == "kept" else NoDrafts(folder)
    app = Application(tools, window, shop, drafts, folder)
    window.resize(1366, 688)
    window.show()
    window.activateWindow()
    app.begin()
    window.show_customer(CustomerId(int(customer)))
    page = window.page(CUSTOMERS)
    assert page is not None
    page.press(Key.NOTE)
    hands = Hands(text)
    QTimer.singleShot(0, hands.begin)
    application.exec()


if __name__ == "__main__":
    main()
