"""The printers of this computer, and pages on their way to one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPainter

from shopcrm.errors import PrinterMissingError
from shopcrm.printing.output import Leaf, page_layout

MOST_COPIES: Final = 99


class Printers(Protocol):
    """What the dialog asks of the computer."""

    def names(self) -> Sequence[str]:
        """Give the printers there are, the usual one first; may be empty."""

    def open(self, name: str, title: str, copies: int) -> QPagedPaintDevice:
        """Give a printer that is not begun yet.

        Raises:
            PrinterMissingError: It is gone.
        """


class SystemPrinters:
    """The real ones."""

    def names(self) -> Sequence[str]:
        """Give the printers there are, the usual one first; may be empty."""
        from shopcrm.printing.followup_list import printers

        return printers()

    def open(self, name: str, title: str, copies: int) -> QPagedPaintDevice:
        """Give a printer that is not begun yet; see ``Printers``."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.printerInfo(name)
        # Without this question a QPrinter silently turns into a PDF file.
        if found.isNull():
            raise PrinterMissingError
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setCopyCount(copies)
        return printer


class PrintRun(QObject):
    """Pages being printed: one each time the window has nothing else to do, so that it stays alive.

    Signals:
        progressed: How many pages the printer has.
        finished: It has them all.
        failed: It took no more (a ``PrinterMissingError``).
    """

    progressed = Signal(int)
    finished = Signal()
    failed = Signal(object)

    def __init__(
        self, leaves: Sequence[Leaf], device: QPagedPaintDevice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._leaves = leaves
        self._device = device
        self._painter = QPainter()
        self._at = 0
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)

    def start(self) -> None:
        """Begin; the answer comes by a signal."""
        first = self._leaves[0]
        self._device.setPageLayout(page_layout(first.width, first.height))
        self._next.start()

    def stop(self) -> None:
        """Print no more, and have the printer forget what it was given."""
        self._next.stop()
        abort = getattr(self._device, "abort", None)
        if abort is not None:
            abort()
        self._end()

    def _step(self) -> None:
        is_ready = self._device.newPage() if self._at else self._painter.begin(self._device)
        if not is_ready:
            self._end()
            self.failed.emit(PrinterMissingError())
            return
        self._leaves[self._at].paint(self._painter)
        self._at += 1
        self.progressed.emit(self._at)
        if self._at == len(self._leaves):
            is_taken = self._end()
            if is_taken:
                self.finished.emit()
            else:
                self.failed.emit(PrinterMissingError())

    def _end(self) -> bool:
        """Let go of the printer; False when it did not take the last of it."""
        self._next.stop()
        return self._painter.end() if self._painter.isActive() else True
