from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.errors import DatabaseBusyError
from shopcrm.ui.crash import LOG_NAME, Bugs
from shopcrm.ui.crash_dialog import CrashDialog, CrashTeller
from shopcrm.ui.look import Look
from tests.ui.conftest import assert_freed

NOTE = "김정숙 땅콩 알레르기"

pytestmark = pytest.mark.logs_warnings


class Presses(QObject):
    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.pressed.connect(self._on_pressed)

    def _on_pressed(self, typed: str) -> None:
        try:
            int(typed)
        except ValueError as error:
            raise LookupError(typed) from error


@pytest.fixture
def bugs(tmp_path: Path, qapp: QApplication) -> Iterator[Bugs]:  # noqa: ARG001
    made = Bugs(tmp_path)
    made.install()
    yield made
    made.uninstall()


def test_a_bug_in_a_slot_is_told_and_neither_log_nor_report_has_the_note(
    bugs: Bugs, tmp_path: Path, qtbot: QtBot
) -> None:
    window, teller, kept = QWidget(), CrashTeller(), []
    qtbot.addWidget(window)
    bugs.put_away_by(lambda: kept.append(True))
    bugs.caught.connect(lambda report: teller.tell(report, window, Look()))
    presses = Presses()
    QTimer.singleShot(0, lambda: presses.pressed.emit(NOTE))
    qtbot.waitUntil(lambda: teller.dialog is not None)
    assert teller.dialog is not None
    assert kept == [True]
    report = teller.dialog.report.toPlainText()
    log = (tmp_path / LOG_NAME).read_text("utf-8")
    for text in (report, log):
        assert "LookupError" in text
        assert "ValueError" in text
        assert "test_crash.py" in text
        assert "_on_pressed" in text
        for word in NOTE.split():
            assert word not in text
    assert stat.S_IMODE((tmp_path / LOG_NAME).stat().st_mode) == 0o600 or os.name == "nt"
    teller.dialog.go_on.click()
    qtbot.waitUntil(lambda: teller.dialog is None)


def test_what_others_log_is_kept_without_its_words(bugs: Bugs, tmp_path: Path) -> None:
    assert bugs is not None
    logging.getLogger("shopcrm.somewhere").warning("nobody called %s", NOTE)
    log = (tmp_path / LOG_NAME).read_text("utf-8")
    assert "shopcrm.somewhere" in log
    assert "땅콩" not in log
    assert "nobody called" not in log


def test_a_bug_in_a_worker_is_told_in_the_windows_thread(bugs: Bugs, qtbot: QtBot) -> None:
    def work() -> None:
        raise LookupError(NOTE)

    told: list[threading.Thread] = []
    bugs.caught.connect(lambda _report: told.append(threading.current_thread()))
    thread = threading.Thread(target=work)
    with qtbot.waitSignal(bugs.caught) as caught:
        thread.start()
    thread.join()
    assert told == [threading.main_thread()]
    assert "땅콩" not in caught.args[0]


def test_a_bug_while_putting_away_does_not_hide_the_first(
    bugs: Bugs, tmp_path: Path, qtbot: QtBot
) -> None:
    def put_away() -> None:
        raise ZeroDivisionError

    bugs.put_away_by(put_away)
    presses = Presses()
    with qtbot.waitSignal(bugs.caught) as caught:
        QTimer.singleShot(0, lambda: presses.pressed.emit(NOTE))
    assert "LookupError" in caught.args[0]
    assert "ZeroDivisionError" in (tmp_path / LOG_NAME).read_text("utf-8")


def test_the_report_is_shown_before_it_is_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog(Look(), "ValueError\n  a.py:1 in b")
    qtbot.addWidget(dialog)
    dialog.show()
    QGuiApplication.clipboard().setText("before")
    assert not dialog.report.isVisible()
    dialog.copy.click()
    assert dialog.report.isVisible()
    assert QGuiApplication.clipboard().text() == "before"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "ValueError\n  a.py:1 in b"


def test_a_bug_that_comes_again_at_once_does_not_shut_the_owner_in(qtbot: QtBot) -> None:
    window, teller = QWidget(), CrashTeller()
    qtbot.addWidget(window)
    teller.tell("one", window, Look())
    assert teller.dialog is not None
    first = teller.dialog
    teller.tell("two", window, Look())
    assert teller.dialog is first
    first.go_on.click()
    teller.tell("three", window, Look())
    assert teller.dialog is None


def test_close_ends_the_program(qtbot: QtBot) -> None:
    window, teller = QWidget(), CrashTeller()
    qtbot.addWidget(window)
    teller.tell("one", window, Look())
    assert teller.dialog is not None
    with qtbot.waitSignal(teller.close_requested):
        QTest.mouseClick(teller.dialog.close_all, Qt.MouseButton.LeftButton)


def test_the_dialog_is_freed(qtbot: QtBot) -> None:
    assert_freed(qtbot, lambda: CrashDialog(Look(), "one"))


@pytest.mark.skipif(os.name != "posix", reason="another system has other signals")
def test_what_the_system_ends_leaves_where_it_was_and_no_picture_of_the_memory(
    tmp_path: Path,
) -> None:
    program = (
        "import os, resource, signal, sys\n"
        "from pathlib import Path\n"
        "from shopcrm.ui.crash import Bugs\n"
        "bugs = Bugs(Path(sys.argv[1])); bugs.install(); bugs.watch_faults()\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0\n"
        "os.kill(os.getpid(), signal.SIGSEGV)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, check=False
    )
    assert ran.returncode != 0
    assert "Segmentation fault" in (tmp_path / "faults.log").read_text("utf-8")


def test_what_the_owner_can_act_on_is_no_bug(bugs: Bugs, qtbot: QtBot) -> None:
    caught: list[str] = []
    refused: list[object] = []
    bugs.caught.connect(caught.append)
    bugs.refused.connect(refused.append)
    error = DatabaseBusyError()
    sys.excepthook(type(error), error, None)
    qtbot.waitUntil(lambda: bool(refused))
    assert (caught, refused) == ([], [error])
