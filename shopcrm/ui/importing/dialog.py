"""A list on its way in: read, shown as it will be, and only then written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from shopcrm.errors import ShopError
from shopcrm.services.importing import ImportReport, ImportService
from shopcrm.ui.common.buttons import Button, ButtonRow
from shopcrm.ui.common.letters import Elided, Text
from shopcrm.ui.common.panels import Empty, column
from shopcrm.ui.common.waiting import Waiting
from shopcrm.ui.importing.preview import Preview
from shopcrm.ui.tools import Tools
from shopcrm.wording.errors import say

_SMALLEST_SCREEN: Final = QSize(1366, 688)


class ImportDialog(QDialog):
    """Shows what a list would bring, and brings it in when that is right.

    Signals:
        brought_in: What came of it (an ``ImportReport``), after it is written.
    """

    brought_in = Signal(object)

    def __init__(
        self, tools: Tools, importing: ImportService, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._importing, self._path = tools, importing, path
        look = tools.look
        self.setWindowTitle(self.tr("Bring in a list"))
        room = _SMALLEST_SCREEN if parent is None else parent.window().size()
        self.resize(min(look.px(760), room.width() - 40), min(look.px(640), room.height() - 24))
        layout = column(look, self, 20, 10)
        layout.addWidget(Text(self.tr("Bring in a list"), "title", wraps=True))
        layout.addWidget(Elided(path.name, "body", "text2"))
        self._stack = QStackedWidget()
        layout.addWidget(self._stack, 1)
        self.bring = Button(look, self.tr("Bring them in"), "primary")
        self.bring.clicked.connect(self._on_bring)
        self.bring.setEnabled(False)
        self.later = Button(look, self.tr("Not now"))
        self.later.clicked.connect(self.reject)
        layout.addWidget(ButtonRow(look, self.later, self.bring))
        self._show(Waiting(look, self.tr("Reading your list…")))
        self.preview: Preview | None = None
        # First the dialog is there, then the reading begins.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        self._soon.start(0)

    def sentence(self) -> str:
        """Give what is said where the list could not be read; empty otherwise."""
        shown = self._stack.currentWidget()
        return shown.accessibleName() if isinstance(shown, Empty) else ""

    def _read(self) -> None:
        work = _Reading(self._importing, self._path, is_trial=True)
        self._tools.tasks.read(self, work, self._on_read, self._on_failed)

    def _on_read(self, report: ImportReport) -> None:
        self.preview = Preview(self._tools.look, report)
        self._show(self.preview)
        wanted = report.new + report.changed
        self.bring.setEnabled(wanted > 0)
        self.bring.setVisible(wanted > 0)
        if wanted:
            self.bring.setFocus()
        else:
            self.later.set_text(self.tr("Close"))

    def _on_bring(self) -> None:
        self.bring.setEnabled(False)
        self.later.setEnabled(False)
        self._show(Waiting(self._tools.look, self.tr("Bringing them in…")))
        work = _Reading(self._importing, self._path, is_trial=False)
        self._tools.tasks.write(self, work, self._on_done, self._on_failed)

    def _on_done(self, report: ImportReport) -> None:
        said = [self.tr("%n customers were brought in.", None, report.new)]
        if report.changed:
            said.append(self.tr("%n cards were added to.", None, report.changed))
        self._tools.messages.say(" ".join(said), undo=report.action_id is not None)
        self.accept()
        self.brought_in.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self.later.setEnabled(True)
        self.later.set_text(self.tr("Close"))
        self.bring.hide()
        if not isinstance(error, ShopError):
            self.reject()
            self._tools.messages.fail(error)
            return
        sentence = say(error)
        page = Empty(self._tools.look, "circle-alert", self.tr("Nothing was brought in"), sentence)
        page.setAccessibleName(sentence)
        self._show(page)

    def reject(self) -> None:
        """Close; while it is being written that waits until it is."""
        if self.later.isEnabled():
            super().reject()

    def _show(self, page: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()


class _Reading:
    """Reads the list; a plain value, so that the worker holds no widget."""

    def __init__(self, importing: ImportService, path: Path, *, is_trial: bool) -> None:
        self._importing, self._path, self._is_trial = importing, path, is_trial

    def __call__(self) -> ImportReport:
        return self._importing.import_file(self._path, dry_run=self._is_trial)


def bring_in(tools: Tools, importing: ImportService, path: Path, window: QWidget) -> ImportDialog:
    """Show a list that is to come in."""
    dialog = ImportDialog(tools, importing, path, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
    return dialog
