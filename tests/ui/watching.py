"""A page in front of somebody: shown, fed with what changes, and everything it says is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.ui.page import Page
from tests.pictures.stage import Stage

P = TypeVar("P", bound=Page)


@dataclass(slots=True)
class Watched(Generic[P]):
    """A page and what it said."""

    stage: Stage
    page: P
    qtbot: QtBot
    said: list[tuple[str, bool]] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)

    def wait(self) -> None:
        """Wait until everything is written, announced and shown."""
        self.qtbot.waitUntil(self.stage.tools.tasks.is_idle, timeout=10_000)
        for _ in range(3):
            QApplication.processEvents()

    def sentences(self) -> list[str]:
        """Give what was said with the button that takes it back, and forget it."""
        told = [sentence for sentence, undo in self.said if undo]
        self.said.clear()
        return told

    def undo(self) -> None:
        """Take back the last thing, as the window does."""
        self.stage.shop.undoing.undo()
        self.wait()


def watch(qtbot: QtBot, stage: Stage, page: P, size: tuple[int, int] = (1268, 576)) -> Watched[P]:
    """Show a page as large as it is in the window of a cheap PC."""
    watched = Watched(stage, page, qtbot)
    stage.tools.feed.open(stage.shop.changes, lambda: 0)
    stage.tools.messages.said.connect(lambda sentence, undo: watched.said.append((sentence, undo)))
    stage.tools.messages.failed.connect(watched.failed.append)
    qtbot.addWidget(page)
    page.arrange(stage.tools.look.effective(1366))
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    watched.wait()
    return watched


def compose(widget: QWidget, preedit: str, commit: str = "") -> None:
    """Write as an input method does."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(widget, event)
