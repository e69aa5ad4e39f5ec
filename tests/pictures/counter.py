"""The whole window of a usual PC by the till: the counter as it waits, while somebody is looked up, while a note is written."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.app import open_shop
from shopcrm.services.drafts import DraftsService
from shopcrm.ui.application import Application
from shopcrm.ui.keys import Key
from shopcrm.ui.main_window import CUSTOMERS, MainWindow
from tests.fakes import FixedClock
from tests.pictures.stage import Screen, Stage, settle

WINDOW = (1366, 688)
"""What a screen of 1366x768 leaves under the title bar and above the bar of the system."""

TYPED = {"ko": ("ㄱ", "ㅈ", "ㅅ"), "ja": ("た", "な", "か"), "en": ("m", "a", "r")}
"""What a regular is looked up by, as the input method hands it over."""

NOTES = {
    "ko": "백일떡 백설기 3되 확정. 포장은 보자기로 원하심. 2주 뒤 전화",
    "ja": "お赤飯3升で確定。包みは風呂敷で。2週間後に電話",
    "en": "Christening cake confirmed: 3 tiers, lemon. Blue ribbon. Call in 2 weeks",
}


def opened(stage: Stage, folder: Path | None = None) -> tuple[MainWindow, Application]:
    """Open the window of a shop; nothing is shown in it yet but its places.

    Args:
        stage: The shop.
        folder: Where notes are kept that are not saved yet; a new one when None.
    """
    folder = folder or Path(tempfile.mkdtemp(prefix="shopcrm-drafts-"))
    window = MainWindow(stage.tools)
    app = Application(stage.tools, window, stage.shop, DraftsService(folder), folder)
    window.resize(*WINDOW)
    window.show()
    window.activateWindow()
    app.begin()
    settle(stage)
    return window, app


def compose(text: str, preedit: str = "") -> None:
    """Write where the focus is, as an input method does."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    focused = QApplication.focusWidget()
    if focused is None:
        raise RuntimeError("nothing has the focus")
    QApplication.sendEvent(focused, event)


def counter(stage: Stage) -> QWidget:
    """The counter with the regular's card."""
    window, _ = opened(stage)
    window.show_customer(stage.regular)
    settle(stage)
    return window


def lookup(stage: Stage) -> QWidget:
    """Somebody is looked up, and her last letter is still underlined."""
    window, _ = opened(stage)
    *done, last = TYPED[stage.tools.look.language]
    for letter in done:
        compose(letter)
    compose("", last)
    settle(stage)
    return window


def writing(stage: Stage) -> QWidget:
    """A note in which a day was heard, with a mood."""
    window, _ = opened(stage)
    window.show_customer(stage.regular)
    settle(stage)
    window.shortcuts.pressed.emit(Key.NOTE)
    compose(NOTES[stage.tools.look.language])
    QTest.qWait(250)
    window.shortcuts.pressed.emit(Key.MOOD_GOOD)
    settle(stage)
    return window


def nobody(stage: Stage) -> QWidget:
    """The counter of a shop in which nobody is written down yet."""
    language = stage.tools.look.language
    folder = Path(tempfile.mkdtemp(prefix="shopcrm-new-"))
    stage.shop.close()
    stage.shop = open_shop(folder, language=language, now=FixedClock())
    window, _ = opened(stage)
    return window


def narrow_card(stage: Stage) -> QWidget:
    """The card where list and card take turns, or the list where they stand side by side."""
    window, _ = opened(stage)
    window.go(CUSTOMERS)
    settle(stage)
    return window


SCREENS: dict[str, Screen] = {
    "counter": counter,
    "counter_list": narrow_card,
    "lookup": lookup,
    "compose": writing,
    "counter_empty": nobody,
}
