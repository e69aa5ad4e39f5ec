"""Somebody at the keyboard of the real window, whose keys are counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.services.drafts import DraftsService
from shopcrm.ui.application import Application
from shopcrm.ui.common.composing import ComposingLine, ComposingText
from shopcrm.ui.main_window import MainWindow
from tests.pictures.stage import Stage

_KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Space": Qt.Key.Key_Space,
    "Down": Qt.Key.Key_Down,
    "Up": Qt.Key.Key_Up,
    "Tab": Qt.Key.Key_Tab,
    "Backspace": Qt.Key.Key_Backspace,
}
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


class Typist:
    """Presses keys where the focus is, as a person does, and counts every one, modifiers too."""

    def __init__(self, qtbot: QtBot, stage: Stage, window: MainWindow, app: Application) -> None:
        self.qtbot, self.stage, self.window, self.app = qtbot, stage, window, app
        self.keys = 0

    def focus(self) -> QWidget:
        """Give what has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, *keys: str) -> None:
        """Press keys one after another: ``"Enter"``, ``"Ctrl+P"``, ``"F4"``, ``"4"``."""
        for named in keys:
            *held, last = named.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= _MODIFIERS[one]
            self.keys += len(held) + 1
            if not held:
                self._end_syllable()
            key = _KEYS.get(last) or getattr(Qt.Key, f"Key_{last}")
            QTest.keyClick(self.focus(), key, modifiers)
        self.settle()

    def _end_syllable(self) -> None:
        """Take over what is underlined: the Korean input method does so before it hands on a key that is no letter."""
        focused = self.focus()
        if isinstance(focused, ComposingLine | ComposingText) and focused.is_composing():
            event = QInputMethodEvent("", [])
            event.setCommitString(focused.preedit())
            QApplication.sendEvent(focused, event)

    def type(self, text: str) -> None:
        """Type letters of a Latin keyboard."""
        for letter in text:
            self.keys += 1
            # The stubs know only keys; letters it takes as well.
            QTest.keyClick(self.focus(), letter)  # type: ignore[call-overload]
        self.settle()

    def compose(self, steps: Sequence[str], committed: str | None = None) -> None:
        """Compose by an input method: each step is what stands underlined after one key.

        Args:
            steps: Such as ``("ㄱ", "기", "김")``.
            committed: What is taken over at the end; None leaves the last step underlined.
        """
        for step in steps:
            self.keys += 1
            QApplication.sendEvent(self.focus(), QInputMethodEvent(step, []))
        if committed is not None:
            event = QInputMethodEvent("", [])
            event.setCommitString(committed)
            QApplication.sendEvent(self.focus(), event)
        self.settle()

    def initials(self, letters: str) -> None:
        """Type initial consonants: each ends the one before, as the Korean input method does; the last stays underlined."""
        for number, letter in enumerate(letters):
            self.keys += 1
            if number:
                event = QInputMethodEvent(letter, [])
                event.setCommitString(letters[number - 1])
                QApplication.sendEvent(self.focus(), event)
            else:
                QApplication.sendEvent(self.focus(), QInputMethodEvent(letter, []))
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for is done and shown."""
        tasks = self.stage.tools.tasks

        def is_still() -> None:
            QApplication.processEvents()
            assert tasks.is_idle()

        self.qtbot.waitUntil(is_still, timeout=5_000)
        for _ in range(3):
            QApplication.processEvents()
        if QApplication.activeWindow() is None:
            # As a window manager does when the dialog in front is closed.
            self.window.activateWindow()
            QApplication.processEvents()

    @contextmanager
    def counting(self, most: int) -> Iterator[None]:
        """Fail when a job takes more keys than it may."""
        self.keys = 0
        yield
        assert self.keys <= most, f"{self.keys} keys, and at most {most} are allowed"


def sit_down(qtbot: QtBot, stage: Stage, folder: Path) -> Typist:
    """Open the real window on a filled shop, with the keys where they belong."""
    window = MainWindow(stage.tools)
    qtbot.addWidget(window)
    app = Application(stage.tools, window, stage.shop, DraftsService(folder), folder)
    window.resize(1366, 688)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    app.begin()
    typist = Typist(qtbot, stage, window, app)
    typist.settle()
    return typist
