from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.errors import FolderNotWritableError, PrinterMissingError
from shopcrm.services.preferences import Preferences
from shopcrm.services.thankyou import Occasion
from shopcrm.ui.printing import dialog as dialog_module
from shopcrm.ui.printing.card_options import CardOptions
from shopcrm.ui.printing.devices import PrintRun
from shopcrm.ui.printing.dialog import PrintDialog
from shopcrm.ui.printing.label_options import LabelOptions
from shopcrm.ui.printing.letter_jobs import LabelsJob, ThankYouJob
from shopcrm.ui.printing.opening import print_followups
from shopcrm.wording import sheets
from shopcrm.wording.errors import say
from tests.factories import TODAY, a_customer, a_followup
from tests.pictures.printing import labelled_people
from tests.pictures.stage import Stage
from tests.printing.morning import needs_poppler, read
from tests.ui.checks import cut_off, nameless, too_small
from tests.ui.conftest import MakeStage, assert_freed
from tests.ui.printing.conftest import (
    COUNTER,
    FakePrinters,
    dialog_of,
    list_job,
    more_lines,
    said_by,
    shown,
)


def answers(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[tuple[str, str | None]]:
    """Answer the question where the PDF goes; gives what was proposed."""
    asked: list[tuple[str, str | None]] = []

    def ask(_parent: QWidget, _title: str, name: str, folder: str | None) -> Path | None:
        asked.append((name, folder))
        return path

    monkeypatch.setattr(dialog_module, "ask_for_pdf", ask)
    return asked


def finished(dialog: PrintDialog) -> bool:
    return not dialog.isVisible()


# --- printing --------------------------------------------------------------------------------


@needs_poppler
def test_enter_prints_the_list_and_keeps_it(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    toasts = said_by(stage)
    dialog = dialog_of(stage, printers)
    changed: list[Preferences] = []
    dialog.preferences_changed.connect(changed.append)
    shown(qtbot, dialog, stage)
    assert dialog.focusWidget() is dialog.print
    QTest.keyClick(dialog.print, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(dialog))
    (kept,) = stage.shop.printing.kept_sheets()
    assert printers.opened == [(COUNTER, f"{sheets.title()} {TODAY.isoformat()}", 1)]
    text = read("pdftotext", printers.path, "-layout")
    assert "김정숙" in text
    assert sheets.sheet_number(kept.id) in text
    (said,) = toasts
    assert str(kept.id) in said[0]
    assert [(one.printer, one.paper) for one in changed] == [(COUNTER, "a4")]


def test_enter_before_the_pages_are_there_prints_as_well(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    dialog = dialog_of(stage, printers)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.print, Qt.Key.Key_Enter)
    assert printers.opened == []
    assert dialog.preview.pages.is_held, "letters are set by a worker just now"
    qtbot.waitUntil(lambda: finished(dialog))
    assert len(printers.opened) == 1


def test_enter_on_another_button_is_that_button(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    dialog.side.papers.pills[2].setFocus()
    QTest.keyClick(dialog.side.papers.pills[2], Qt.Key.Key_Return)
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert dialog.side.paper() == "80mm"
    assert printers.opened == []
    assert dialog.isVisible()


def test_a_printer_that_vanished_is_said_and_nothing_is_kept(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    toasts = said_by(stage)
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    printers.gone = True
    dialog.print.click()
    qtbot.waitUntil(lambda: bool(dialog.notice.sentence()))
    assert dialog.notice.sentence() == say(PrinterMissingError())
    assert dialog.focusWidget() is dialog.again
    assert not dialog.pdf_instead.isHidden()
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert stage.shop.printing.kept_sheets() == ()
    assert toasts == []
    printers.gone = False
    dialog.again.click()
    qtbot.waitUntil(lambda: finished(dialog))
    assert len(stage.shop.printing.kept_sheets()) == 1


def test_another_printer_is_never_taken_unasked(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    printers.gone = True
    dialog.print.click()
    qtbot.waitUntil(lambda: bool(dialog.notice.sentence()))
    printers.gone, printers.found = False, ("Back room",)
    dialog.again.click()
    assert COUNTER in dialog.notice.sentence()
    assert dialog.side.printer() == "Back room"
    assert printers.opened == []
    dialog.print.click()
    qtbot.waitUntil(lambda: finished(dialog))
    assert [name for name, _, _ in printers.opened] == ["Back room"]


def test_a_printer_that_jams_is_said_and_the_list_is_forgotten(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    more_lines(stage, 30)
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    printers.jams = True
    dialog.print.click()
    qtbot.waitUntil(lambda: bool(dialog.notice.sentence()))
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert dialog.notice.sentence() == say(PrinterMissingError())
    assert stage.shop.printing.kept_sheets() == ()
    assert dialog.print.isEnabled()


def test_without_a_printer_the_pdf_is_the_first_button(
    qtbot: QtBot, stage: Stage, printers: FakePrinters, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answers(monkeypatch, None)
    printers.found = ()
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    assert dialog.print.isHidden()
    assert not dialog.side.nothing.isHidden()
    assert dialog.focusWidget() is dialog.pdf
    assert dialog.pdf.property("kind") == "primary"
    QTest.keyClick(dialog.pdf, Qt.Key.Key_Return)
    assert asked == [(f"{sheets.title()} {TODAY.isoformat()}", None)]
    assert dialog.isVisible(), "no file was chosen"
    printers.found = (COUNTER,)
    dialog.side.look_again.click()
    assert dialog.focusWidget() is dialog.print
    assert dialog.side.printer() == COUNTER
    assert dialog.pdf.property("kind") == "plain"


def test_the_real_printers_are_asked_for(qtbot: QtBot, stage: Stage) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    dialog = PrintDialog(stage.tools, list_job(stage))
    shown(qtbot, dialog, stage)
    assert bool(dialog.side.printer()) is bool(QPrinterInfo.availablePrinterNames())


def test_the_printer_and_the_paper_of_last_time_come_first(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    preferences = replace(stage.tools.preferences, printer="Back room", paper="58mm")
    stage.tools = replace(stage.tools, preferences=preferences)
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    assert (dialog.side.printer(), dialog.side.paper()) == ("Back room", "58mm")
    labels = dialog_of(stage, printers, LabelsJob(stage.shop.labels, [stage.regular], "KR"))
    shown(qtbot, labels, stage)
    assert labels.side.paper() == "a4-24"


def test_more_than_fifty_sheets_are_asked_for(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    dialog.side.copies.line.setText("51")
    dialog.print.click()
    assert "51" in dialog.notice.sentence()
    assert dialog.focusWidget() is dialog.agree
    dialog.not_now.click()
    assert printers.opened == []
    assert dialog.notice.sentence() == ""
    dialog.print.click()
    dialog.agree.click()
    qtbot.waitUntil(lambda: finished(dialog))
    assert printers.opened[0][2] == 51


def test_fifty_sheets_are_printed_unasked(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    dialog.side.copies.set_value(50)
    dialog.print.click()
    qtbot.waitUntil(lambda: finished(dialog))
    assert printers.opened[0][2] == 50


class _OnePage(PrintRun):
    """Stops by itself after the first page, as if the printer was slow."""

    def _step(self) -> None:
        self._next.stop()
        super()._step()


@pytest.mark.parametrize("by", ["esc", "button"])
def test_the_printer_is_stopped_in_the_middle_and_the_list_forgotten(
    qtbot: QtBot,
    stage: Stage,
    printers: FakePrinters,
    monkeypatch: pytest.MonkeyPatch,
    by: str,
) -> None:
    monkeypatch.setattr(dialog_module, "PrintRun", _OnePage)
    monkeypatch.setattr(dialog_module, "SHOWN_AFTER_MS", 0)
    printers.jams = True
    more_lines(stage, 30)
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    dialog.print.click()
    qtbot.waitUntil(lambda: not dialog.halt.isHidden() and not dialog.notice.isHidden())
    if by == "esc":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.halt.click()
    assert finished(dialog) is (by == "esc")
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert getattr(printers.device, "aborted", False)
    assert stage.shop.printing.kept_sheets() == ()
    assert dialog.print.isEnabled()


def test_what_takes_long_says_how_far_it_is(
    qtbot: QtBot, stage: Stage, printers: FakePrinters, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "SHOWN_AFTER_MS", 0)
    more_lines(stage, 60)
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    said: list[str] = []
    monkeypatch.setattr(dialog.notice, "go_on", said.append)
    dialog.print.click()
    qtbot.waitUntil(lambda: finished(dialog))
    pages = len(list_job(stage).pages("a4")().leaves)
    assert said[-1] == f"{pages}쪽 가운데 {pages}쪽을 인쇄하고 있어요…"


# --- saving ----------------------------------------------------------------------------------


@needs_poppler
def test_a_pdf_is_saved_with_its_number_and_its_folder_is_remembered(
    qtbot: QtBot,
    stage: Stage,
    printers: FakePrinters,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = answers(monkeypatch, tmp_path / "list")
    toasts = said_by(stage)
    dialog = dialog_of(stage, printers)
    changed: list[Preferences] = []
    dialog.preferences_changed.connect(changed.append)
    shown(qtbot, dialog, stage)
    dialog.pdf.click()
    qtbot.waitUntil(lambda: finished(dialog))
    (kept,) = stage.shop.printing.kept_sheets()
    text = read("pdftotext", tmp_path / "list.pdf", "-layout")
    assert sheets.sheet_number(kept.id) in text
    assert "list.pdf" in toasts[0][0]
    assert [one.last_folder for one in changed] == [str(tmp_path)]
    assert changed[0].printer is None
    assert asked == [(f"{sheets.title()} {TODAY.isoformat()}", None)]


def test_a_folder_that_takes_nothing_is_said_and_the_list_is_forgotten(
    qtbot: QtBot,
    stage: Stage,
    printers: FakePrinters,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    missing = tmp_path / "gone" / "list.pdf"
    answers(monkeypatch, missing)
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    dialog.pdf.click()
    qtbot.waitUntil(lambda: bool(dialog.notice.sentence()))
    assert dialog.notice.sentence() == say(FolderNotWritableError(missing.parent))
    assert dialog.pdf_instead.isHidden()
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert stage.shop.printing.kept_sheets() == ()
    answers(monkeypatch, tmp_path / "list.pdf")
    dialog.again.click()
    qtbot.waitUntil(lambda: finished(dialog))
    assert (tmp_path / "list.pdf").exists()


@needs_poppler
def test_markup_in_a_name_is_text_in_the_preview_and_on_paper(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    typed = "<b>Ann</b> <img src=x>"
    customer_id = stage.shop.customers.add(
        a_customer(
            "김정",
            "010-1",
            how_to_address="<i>Annie</i>",
            nickname=typed,
            family_name=None,
            given_name=None,
        )
    )
    stage.shop.followups.add(a_followup(customer_id, about="<u>call</u>"))
    dialog = dialog_of(stage, printers)
    shown(qtbot, dialog, stage)
    seen = dialog.preview.pages.accessibleName()
    dialog.print.click()
    qtbot.waitUntil(lambda: finished(dialog))
    printed = read("pdftotext", printers.path, "-layout")
    for text in (seen, printed):
        assert typed in text
        assert "<u>call</u>" in text


# --- labels and cards ------------------------------------------------------------------------


def test_labels_begin_at_the_one_that_is_pressed(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    job = LabelsJob(stage.shop.labels, labelled_people(stage), "KR", start_at=3)
    dialog = dialog_of(stage, printers, job)
    shown(qtbot, dialog, stage)
    options = dialog.side.options
    assert isinstance(options, LabelOptions)
    assert (job.start_at, options.start.value()) == (3, 3)
    spot = options.picture.label_rect(20).center().toPoint()
    QTest.mouseClick(options.picture, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: dialog.preview.pages.count() == 3)
    assert (job.start_at, options.start.value()) == (20, 20)
    QTest.keyClick(options.picture, Qt.Key.Key_Up)
    assert job.start_at == 17
    options.start.line.setText("2")
    QTest.keyClick(options.start.line, Qt.Key.Key_Return)
    assert job.start_at == 2
    assert "2" in options.picture.accessibleName()
    options.across.more.click()
    options.down.line.setText("-1.5")
    QTest.keyClick(options.down.line, Qt.Key.Key_Return)
    assert job.offset_mm == (0.5, -1.5)
    dialog.side.papers.press(1)
    assert job.start_at == 2
    dialog.side.papers.press(2)
    assert not options.picture.isVisible()
    qtbot.waitUntil(lambda: dialog.preview.pages.count() == 30)


def test_labels_for_nobody_are_not_printed(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    job = LabelsJob(stage.shop.labels, [stage.shop.customers.add(a_customer("박순자"))], "KR")
    dialog = dialog_of(stage, printers, job)
    shown(qtbot, dialog, stage)
    assert "박순자" in dialog.side.left_out.accessibleName()
    dialog.print.click()
    assert dialog.notice.sentence()
    assert printers.opened == []


def test_a_card_takes_occasion_text_and_own_words(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    job = ThankYouJob(stage.shop.thank_you, stage.regular)
    dialog = dialog_of(stage, printers, job)
    shown(qtbot, dialog, stage)
    options = dialog.side.options
    assert isinstance(options, CardOptions)
    options.occasion.press(0)
    options.template.press(1)
    assert (job.occasion, job.template, job.text) == (Occasion.FIRST_VISIT, 2, "")
    assert options.words.isHidden()
    options.template.press(3)
    ready = options.words.whole_text()
    assert len(ready.splitlines()) == 3
    options.words.setPlainText("손주 백일 축하드려요 <3")
    dialog.print.click()
    qtbot.waitUntil(lambda: finished(dialog))
    assert job.text == "손주 백일 축하드려요 <3"
    assert "<3" in dialog.preview.pages.accessibleName()


def test_words_too_long_for_a_card_are_said_beside_them(
    qtbot: QtBot, stage: Stage, printers: FakePrinters
) -> None:
    dialog = dialog_of(stage, printers, ThankYouJob(stage.shop.thank_you, stage.regular))
    shown(qtbot, dialog, stage)
    options = dialog.side.options
    assert isinstance(options, CardOptions)
    options.template.press(3)
    options.words.setPlainText("가" * 607)
    options.finish()
    assert "7" in options.beneath.wrong()
    qtbot.waitUntil(lambda: bool(dialog.notice.sentence()))
    options.words.setPlainText("가")
    options.finish()
    assert options.beneath.wrong() == ""
    qtbot.waitUntil(lambda: dialog.notice.sentence() == "")


# --- for everybody ---------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("kind", ["list", "labels", "card", "no printer"])
def test_everything_has_a_name_and_is_large_enough(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path, percent: int, kind: str
) -> None:
    stage = make_stage("ko", percent=percent)
    printers = FakePrinters(tmp_path, *([] if kind == "no printer" else [COUNTER]))
    jobs = {
        "labels": LabelsJob(stage.shop.labels, labelled_people(stage), "KR"),
        "card": ThankYouJob(stage.shop.thank_you, stage.regular),
    }
    dialog = dialog_of(stage, printers, jobs.get(kind))
    dialog.resize(1334, 640)
    shown(qtbot, dialog, stage)
    dialog.notice.say("danger", say(PrinterMissingError()), dialog.again, dialog.pdf_instead)
    QApplication.processEvents()
    assert nameless(dialog) == []
    assert too_small(dialog, stage.tools.look) == []
    assert cut_off(dialog) == []
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.minimumSizeHint().height() <= 688


def test_the_dialog_is_freed(qtbot: QtBot, stage: Stage, printers: FakePrinters) -> None:
    def make() -> PrintDialog:
        dialog = dialog_of(stage, printers)
        dialog.show()
        qtbot.waitUntil(stage.tools.tasks.is_idle)
        dialog.close()
        return dialog

    assert_freed(qtbot, make)


def test_the_window_opens_it_over_itself(qtbot: QtBot, stage: Stage) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 688)
    window.show()
    dialog = print_followups(stage.tools, stage.shop, window)
    assert dialog.isVisible()
    assert dialog.isModal()
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert dialog.width() <= 1366
    dialog.reject()
