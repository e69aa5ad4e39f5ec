"""Whether the window grows: ``python -m tests.benchmarks.rounds [--rounds 500]``.

One round: look somebody up by three initials, write a note and save it, open the dialog of everything about her and close it,
take the note back. What is held afterwards, by Python and by the process, must not grow by more than a kilobyte a round.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import tracemalloc
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shopcrm.services.drafts import DraftsService
from shopcrm.ui.application import Application
from shopcrm.ui.keys import Key
from shopcrm.ui.main_window import MainWindow
from tests.pictures.stage import Stage, close_stage, open_stage, settle

WARM_UP = 25
WATCHED_WARM_UP = 15


@dataclass(slots=True)
class Grown:
    """What a round left behind, in bytes, and the widgets there are at the end beside those at the start."""

    python_bytes: float
    process_bytes: float
    widgets: int


def measure(stage: Stage, folder: Path, rounds: int) -> Grown:
    """Do so many rounds after a warm-up, and give what each left behind."""
    window = MainWindow(stage.tools)
    app = Application(stage.tools, window, stage.shop, DraftsService(folder), folder)
    window.resize(1366, 688)
    window.show()
    window.activateWindow()
    app.begin()
    settle(stage)
    for _ in range(WARM_UP):
        _round(stage, window, app)
    tracemalloc.start()
    # What is replaced in each round was made before it was watched, and would count as new.
    for _ in range(WATCHED_WARM_UP):
        _round(stage, window, app)
    before, resident, widgets = _python(), _resident(), len(QApplication.allWidgets())
    for _ in range(rounds):
        _round(stage, window, app)
    grown = Grown(
        (_python() - before) / rounds,
        (_resident() - resident) / rounds,
        len(QApplication.allWidgets()) - widgets,
    )
    tracemalloc.stop()
    window.close()
    app.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return grown


def _round(stage: Stage, window: MainWindow, app: Application) -> None:
    line = window.bar.search.line
    for letter in "ㄱㅈㅅ":
        event = QInputMethodEvent("", [])
        event.setCommitString(letter)
        QApplication.sendEvent(line, event)
    settle(stage)
    window.shortcuts.pressed.emit(Key.NOTE)
    event = QInputMethodEvent("", [])
    event.setCommitString("잘 지내심. 2주 뒤 전화")
    focused = QApplication.focusWidget()
    if focused is not None:
        QApplication.sendEvent(focused, event)
    settle(stage)
    window.shortcuts.pressed.emit(Key.SAVE)
    settle(stage)
    app.edit_customer(stage.regular)
    settle(stage)
    for dialog in window.findChildren(QDialog):
        _close(dialog)
    settle(stage)
    app.undo()
    settle(stage)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    line.clear()
    settle(stage)


def _close(dialog: QWidget) -> None:
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _python() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=500)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        stage = open_stage(Path(folder) / "shop", "ko")
        grown = measure(stage, Path(folder) / "drafts", given.rounds)
        close_stage(stage)
    sys.stdout.write(
        f"rounds: {given.rounds}\n"
        f"Python holds {grown.python_bytes:,.0f} bytes more a round\n"
        f"the process holds {grown.process_bytes:,.0f} bytes more a round\n"
        f"widgets: {grown.widgets:+d}\n"
    )
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    os._exit(main())
