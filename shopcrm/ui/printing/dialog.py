"""The dialog for everything that is printed: the pages as they will be, what is chosen, and the two ways out."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from shopcrm.errors import PrinterMissingError, ShopError
from shopcrm.ui.common.buttons import Button, ButtonRow
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.printing.devices import Printers, PrintRun, SystemPrinters
from shopcrm.ui.printing.files import ask_for_pdf, pdf_named
from shopcrm.ui.printing.jobs import PrintJob, Printout, write_kept
from shopcrm.ui.printing.notice import Notice
from shopcrm.ui.printing.preview import PagePreview
from shopcrm.ui.printing.side import PrintSide
from shopcrm.ui.printing.words import sheets_words
from shopcrm.ui.tools import Tools
from shopcrm.wording.errors import say

MOST_UNASKED: Final = 50
"""Sheets of paper that are printed without asking."""
SHOWN_AFTER_MS: Final = 600
"""What takes longer says how far it is."""
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Wish(Enum):
    """What was pressed."""

    PRINT = "print"
    PDF = "pdf"


class PrintDialog(QDialog):
    """Shows what will be printed, and prints it or saves it as a PDF.

    Signals:
        preferences_changed: Printer, paper or folder, taken for the next time (a whole ``Preferences``).
    """

    preferences_changed = Signal(object)

    def __init__(
        self,
        tools: Tools,
        job: PrintJob,
        parent: QWidget | None = None,
        printers: Printers | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._job = tools, job
        self._printers = printers or SystemPrinters()
        self._preferences = tools.preferences
        self._printout: Printout | None = None
        self._wish: Wish | None = None
        self._last = Wish.PRINT
        self._path = Path()
        self._reading = self._is_old = self._is_busy = self._is_agreed = False
        self._run: PrintRun | None = None
        self._going = self._kept = Printout("", ())
        self.setWindowTitle(job.title())
        self.preview = PagePreview(tools.look)
        self.side = PrintSide(tools.look, job, tools.preferences)
        self._make_buttons()
        self._lay_out()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SHOWN_AFTER_MS)
        self._slow.timeout.connect(self._show_progress)
        self.side.changed.connect(self._refresh)
        self.side.printers_wanted.connect(self._look_for_printers)
        self._look_for_printers()
        self._refresh()

    # --- parts ---------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        look = self._tools.look
        self.cancel = Button(look, self.tr("Close"), "quiet", keys="Esc")
        self.pdf = Button(look, self.tr("Save as PDF…"))
        self.print = Button(look, self.tr("Print"), "primary", "printer", keys="Enter")
        self.again = Button(look, self.tr("Try again"), "plain")
        self.pdf_instead = Button(look, self.tr("Save as PDF…"), "plain")
        self.agree = Button(look, self.tr("Print them all"), "plain")
        self.not_now = Button(look, self.tr("Not now"), "plain")
        self.halt = Button(look, self.tr("Stop printing"), "plain")
        self.notice = Notice(
            look, (self.again, self.pdf_instead, self.agree, self.not_now, self.halt)
        )
        self.cancel.clicked.connect(self.reject)
        self.pdf.clicked.connect(self._on_pdf)
        self.print.clicked.connect(self._on_print)
        self.again.clicked.connect(self._on_again)
        self.pdf_instead.clicked.connect(self._on_pdf)
        self.agree.clicked.connect(self._on_agreed)
        self.not_now.clicked.connect(self._on_not_now)
        self.halt.clicked.connect(self._on_halt)

    def _lay_out(self) -> None:
        look = self._tools.look
        parent = self.parentWidget()
        window = self if parent is None else parent.window()
        room = window.screen().availableGeometry()
        if window is not self:
            room = room if window.width() < look.px(400) else window.geometry()
        self.resize(
            min(look.px(1080), room.width() - look.px(32)),
            min(look.px(680), room.height() - look.px(24)),
        )
        middle = row(look, None, 0, 16)
        middle.addWidget(self.preview, 1)
        middle.addWidget(self.side)
        layout = column(look, self, 16, 12)
        layout.addLayout(middle, 1)
        layout.addWidget(self.notice)
        layout.addWidget(ButtonRow(look, self.cancel, self.pdf, self.print))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the preview at least its half or so."""
        super().resizeEvent(event)
        self.side.setFixedWidth(min(self._tools.look.px(340), self.width() * 11 // 20))

    def _look_for_printers(self) -> None:
        names = self._printers.names()
        self.side.show_printers(names)
        self.print.setVisible(bool(names))
        self.print.setDefault(bool(names))
        self.pdf.setProperty("kind", "plain" if names else "primary")
        self.pdf.style().unpolish(self.pdf)
        self.pdf.style().polish(self.pdf)
        self.pdf.set_keys_shown("" if names else "Enter")
        self.pdf.setDefault(not names)
        (self.print if names else self.pdf).setFocus()

    # --- the pages -----------------------------------------------------------------------

    def _refresh(self) -> None:
        """Have the pages laid out anew; while they are, what changed waits for its turn."""
        self._is_agreed = False
        if self._is_busy or self._reading:
            self._is_old = True
            return
        self._reading, self._is_old = True, False
        self.preview.hold()
        work = self._job.pages(self.side.paper())
        self._tools.tasks.read(self, work, self._on_pages, self._on_unread)

    def _on_pages(self, printout: Printout) -> None:
        self._reading = False
        if self._is_old:
            self._refresh()
            return
        if self._printout is None and not self._is_busy:
            self.notice.hide()
        self._printout = printout
        self.preview.set_leaves(printout.leaves)
        self.side.show_printout(printout)
        self._go_on()

    def _on_unread(self, error: Exception) -> None:
        self._reading = False
        if self._is_old:
            self._refresh()
            return
        self._wish, self._printout = None, None
        self.preview.go_on()
        self._say_wrong(error)

    # --- printing and saving -------------------------------------------------------------

    def _on_print(self) -> None:
        self._begin(Wish.PRINT)

    def _on_pdf(self) -> None:
        self._begin(Wish.PDF)

    def _on_again(self) -> None:
        if self._printout is None:
            self.notice.hide()
            self._refresh()
        elif self._last is Wish.PRINT:
            self._print_again()
        else:
            self._begin(self._last)

    def _print_again(self) -> None:
        """Print, but never by another printer than the one that was chosen."""
        wanted = self.side.printer()
        self._look_for_printers()
        if self.side.printer() == wanted:
            self._begin(Wish.PRINT)
            return
        said = self.tr("The printer “{printer}” is not there any more. Please pick another way.")
        self.notice.say("warn", said.format(printer=wanted))

    def _begin(self, wish: Wish) -> None:
        """Do what was pressed, as soon as the pages are there."""
        if self._is_busy:
            return
        self.notice.hide()
        self._wish = self._last = wish
        self.side.finish()
        if not self._reading:
            self._go_on()

    def _go_on(self) -> None:
        wish, printout = self._wish, self._printout
        self._wish = None
        if wish is None or printout is None:
            return
        if printout.is_blank:
            self.notice.say("warn", self.tr("There is nothing on these pages to print."))
        elif wish is Wish.PDF:
            self._ask_where(printout)
        elif self.side.sheets() > MOST_UNASKED and not self._is_agreed:
            asked = self.tr("That is {sheets}. Print them all?")
            sheets = sheets_words(self.side.sheets())
            self.notice.say("warn", asked.format(sheets=sheets), self.agree, self.not_now)
        else:
            self._set_busy(busy=True)
            self._going = printout
            work = partial(self._job.keep, printout, self.side.paper())
            self._tools.tasks.write(self, work, self._on_kept, self._on_failed)

    def _on_agreed(self) -> None:
        self._is_agreed = True
        self._begin(Wish.PRINT)

    def _on_not_now(self) -> None:
        self.notice.hide()
        self.print.setFocus()

    def _on_kept(self, printout: Printout) -> None:
        self._kept = printout
        try:
            device = self._printers.open(
                self.side.printer(), printout.title, int(self.side.copies.value())
            )
        except PrinterMissingError as error:
            self._on_print_failed(error)
            return
        self._run = PrintRun(printout.leaves, device, self)
        self._run.progressed.connect(self._on_progressed)
        self._run.finished.connect(self._on_printed)
        self._run.failed.connect(self._on_print_failed)
        self._run.start()
        if not self.notice.isHidden():
            self._show_progress()

    def _on_printed(self) -> None:
        printer = self.side.printer()
        changed = {"printer": printer}
        if self._job.REMEMBERS_PAPER:
            changed["paper"] = self.side.paper()
        said = self.tr("Sent to the printer “{printer}”.").format(printer=printer)
        self._finish(said, changed)

    def _on_print_failed(self, error: Exception) -> None:
        self._forget()
        self._on_failed(error)

    def _forget(self) -> None:
        self._tools.tasks.write(self, partial(self._job.forget, self._kept))

    def _ask_where(self, printout: Printout) -> None:
        folder = self._preferences.last_folder
        path = ask_for_pdf(self, self.tr("Save as PDF"), self._job.file_name(), folder)
        if path is None:
            return
        self._set_busy(busy=True)
        self._path = pdf_named(path)
        work = partial(write_kept, self._job, printout, self.side.paper(), self._path)
        self._tools.tasks.write(self, work, self._on_saved, self._on_failed)

    def _on_saved(self, printout: Printout) -> None:
        self._kept = printout
        said = self.tr("Saved as “{file}”.").format(file=self._path.name)
        self._finish(said, {"last_folder": str(self._path.parent)})

    def _finish(self, said: str, changed: dict[str, str]) -> None:
        self._set_busy(busy=False)
        self._preferences = replace(self._preferences, **changed)  # type: ignore[arg-type]
        if self._preferences != self._tools.preferences:
            self.preferences_changed.emit(self._preferences)
        more = self._job.done_words(self._kept)
        self._tools.messages.say(f"{said} {more}".strip())
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self._say_wrong(error)
        if self._is_old:
            self._refresh()

    def _say_wrong(self, error: Exception) -> None:
        if not isinstance(error, ShopError):
            self._tools.messages.fail(error)
            return
        shown = [self.again]
        if isinstance(error, PrinterMissingError):
            shown.append(self.pdf_instead)
        self.notice.say("danger", say(error), *shown)

    # --- while it is at work -------------------------------------------------------------

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        for widget in (self.side, self.pdf, self.print):
            widget.setEnabled(not busy)
        if busy:
            self.preview.hold()
            self._slow.start()
            return
        self._slow.stop()
        self.notice.hide()
        self.preview.go_on()
        if self._run is not None:
            self._run.deleteLater()
            self._run = None

    def _show_progress(self) -> None:
        if self._run is None:
            self.notice.say("info", self.tr("One moment…"))
        else:
            self.notice.say("info", self._progress(0), self.halt)

    def _on_progressed(self, page: int) -> None:
        if not self.notice.isHidden():
            self.notice.go_on(self._progress(page))

    def _progress(self, page: int) -> str:
        return self.tr("Printing page {page} of {pages}…").format(
            page=max(page, 1), pages=len(self._kept.leaves)
        )

    def _on_halt(self) -> None:
        """Stop in the middle; what is on paper already stays there."""
        if self._run is not None:
            self._run.stop()
            self._forget()
            self._set_busy(busy=False)
            self.print.setFocus()

    # --- keys ----------------------------------------------------------------------------

    def reject(self) -> None:
        """Close; what is being printed is stopped first, and what is being saved is waited for."""
        self._on_halt()
        if not self._is_busy:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Enter press the button that has the focus, else the one that prints."""
        if Qt.Key(event.key()) in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            else:
                (self.print if self.side.printer() else self.pdf).click()
            return
        super().keyPressEvent(event)
