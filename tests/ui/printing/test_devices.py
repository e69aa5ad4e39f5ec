from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.errors import PrinterMissingError
from shopcrm.ui.printing.devices import PrintRun, SystemPrinters
from shopcrm.ui.printing.files import ask_for_pdf, documents, pdf_named
from tests.pictures.stage import Stage
from tests.printing.morning import needs_poppler, read
from tests.ui.printing.conftest import list_job, more_lines


def test_a_printer_that_is_not_there_is_no_pdf_in_disguise() -> None:
    with pytest.raises(PrinterMissingError):
        SystemPrinters().open("no such printer", "list", 1)


def pdf_writer(path: Path) -> QPagedPaintDevice:
    return QPdfWriter(str(path))


def printer_into(path: Path) -> QPagedPaintDevice:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@needs_poppler
@pytest.mark.parametrize("make", [pdf_writer, printer_into])
def test_every_page_reaches_the_printer(
    qtbot: QtBot, stage: Stage, tmp_path: Path, make: Callable[[Path], QPagedPaintDevice]
) -> None:
    more_lines(stage, 40)
    leaves = list_job(stage).pages("letter")().leaves
    path = tmp_path / "printed.pdf"
    run = PrintRun(leaves, make(path))
    pages: list[int] = []
    run.progressed.connect(pages.append)
    with qtbot.waitSignal(run.finished):
        run.start()
    assert pages == list(range(1, len(leaves) + 1))
    facts = read("pdfinfo", path)
    assert f"Pages:           {len(leaves)}\n" in facts
    assert "612 x 792 pts" in facts


def test_a_printer_that_does_not_begin_is_missing(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaves = list_job(stage).pages("a4")().leaves
    writer = QPdfWriter("")
    run = PrintRun(leaves, writer)
    failed: list[Exception] = []
    run.failed.connect(failed.append)
    monkeypatch.setattr("shopcrm.ui.printing.devices.QPainter.begin", lambda *_: False)
    with qtbot.waitSignal(run.failed):
        run.start()
    assert [type(error) for error in failed] == [PrinterMissingError]


def test_a_pdf_is_proposed_where_the_last_one_went(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    suffixes: list[str] = []

    def accept(dialog: QFileDialog) -> int:
        suffixes.append(dialog.defaultSuffix())
        return 1

    monkeypatch.setattr(QFileDialog, "exec", accept)
    path = ask_for_pdf(over, "Save", "오늘: 챙길/일 2026-11-24", str(tmp_path))
    assert path == tmp_path / "오늘 챙길 일 2026-11-24.pdf"
    assert suffixes == ["pdf"]
    gone = ask_for_pdf(over, "Save", "list", str(tmp_path / "gone"))
    assert gone == documents() / "list.pdf"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    assert ask_for_pdf(over, "Save", "list", None) is None


@pytest.mark.parametrize(
    ("chosen", "named"),
    [("list", "list.pdf"), ("11.24", "11.24.pdf"), ("a.PDF", "a.PDF"), ("a.txt", "a.txt.pdf")],
)
def test_a_pdf_is_called_one(chosen: str, named: str) -> None:
    assert pdf_named(Path("/x") / chosen) == Path("/x") / named
