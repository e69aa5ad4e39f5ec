"""What the tests of printing share: printers that write files, fail, or are gone, and long lists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from shopcrm.errors import PrinterMissingError
from shopcrm.ui.printing.dialog import PrintDialog
from shopcrm.ui.printing.jobs import FollowupListJob, PrintJob
from tests.factories import TODAY, a_customer, a_followup
from tests.pictures.stage import Stage
from tests.ui.conftest import MakeStage

COUNTER = "Counter <b>&amp; co</b>"


class PaperJam(QPdfWriter):
    """A printer that takes one page."""

    aborted = False

    def newPage(self) -> bool:  # noqa: N802
        """Take no other page."""
        return False

    def abort(self) -> None:
        """Note that it was stopped."""
        self.aborted = True


class FakePrinters:
    """Printers that put everything into files.

    Attributes:
        found: The names there are; may be changed by a test.
        gone: Whether they vanish when they are opened.
        jams: Whether they stop after the first page.
        opened: What was asked for: name, title, copies.
    """

    def __init__(self, folder: Path, *found: str) -> None:
        self.found: Sequence[str] = found
        self.gone = self.jams = False
        self.opened: list[tuple[str, str, int]] = []
        self.device: QPdfWriter | None = None
        self.path = folder / "printed.pdf"

    def names(self) -> Sequence[str]:
        """Give the printers there are."""
        return self.found

    def open(self, name: str, title: str, copies: int) -> QPagedPaintDevice:
        """Give one that writes a file."""
        if self.gone:
            raise PrinterMissingError
        self.opened.append((name, title, copies))
        self.device = (PaperJam if self.jams else QPdfWriter)(str(self.path))
        return self.device


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage("ko")


@pytest.fixture
def printers(tmp_path: Path) -> FakePrinters:
    return FakePrinters(tmp_path, COUNTER, "Back room")


def list_job(stage: Stage) -> FollowupListJob:
    country = stage.shop.shop.settings().country
    return FollowupListJob(stage.shop.printing, None, stage.tools.look.language, country)


def dialog_of(stage: Stage, printers: FakePrinters, job: PrintJob | None = None) -> PrintDialog:
    return PrintDialog(stage.tools, job or list_job(stage), None, printers)


def shown(qtbot: QtBot, dialog: QDialog, stage: Stage) -> None:
    """Show a dialog, and wait until its pages are there."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(stage.tools.tasks.is_idle)


def more_lines(stage: Stage, count: int) -> None:
    """Put more lines on today's list."""
    for number in range(count):
        phone = f"010-7000-{number:04}"
        customer_id = stage.shop.customers.add(a_customer("정미란", phone))
        stage.shop.followups.add(a_followup(customer_id, TODAY))


def said_by(stage: Stage) -> list[tuple[str, bool]]:
    """Give a list that fills with what the toasts say, and whether they can be undone."""
    sentences: list[tuple[str, bool]] = []

    def keep(sentence: str, undo: bool) -> None:
        sentences.append((sentence, undo))

    stage.tools.messages.said.connect(keep)
    return sentences
