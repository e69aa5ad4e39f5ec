"""What the owner is told about a bug, and the report, which is shown before it goes anywhere."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.look import Look

_TALLEST = 660
"""In pixels of the smallest screen there is."""

QUIET_MS = 2_000
"""A bug that comes once more so soon after the owner went on is not told again: it would never end."""


class CrashDialog(QDialog):
    """Says that something went wrong and what is safe.

    Signals:
        close_requested: The program is to end.
    """

    close_requested = Signal()

    def __init__(self, look: Look, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("shopcrm")
        self.setMinimumWidth(look.px(520))
        layout = column(look, self, 24, 14)
        layout.addWidget(Text(self.tr("Something went wrong"), "heading", wraps=True))
        self._words = Text(
            self.tr(
                "What you wrote is kept, and everything saved is safe. You can go on. If it happens again, close shopcrm and start it once more."
            ),
            "body",
            "text2",
            wraps=True,
        )
        layout.addWidget(self._words)
        self.report = QPlainTextEdit()
        self.report.setProperty("kind", "field")
        self.report.setReadOnly(True)
        self.report.setPlainText(report)
        self.report.setAccessibleName(self.tr("The report"))
        self.report.setTabChangesFocus(True)
        self.report.setMinimumHeight(look.px(100))
        self.report.hide()
        layout.addWidget(self.report, 1)
        self.said = Text("", "label", "text2", wraps=True)
        self.said.hide()
        layout.addWidget(self.said)
        self.go_on = Button(look, self.tr("Go on"), "primary")
        self.close_all = Button(look, self.tr("Close shopcrm"))
        self.copy = Button(look, self.tr("Copy a report"), "quiet", "copy")
        buttons = QWidget()
        flow = FlowLayout(buttons, look.px(8))
        for button in (self.go_on, self.close_all, self.copy):
            flow.addWidget(button)
        layout.addWidget(buttons)
        self.go_on.clicked.connect(self.accept)
        self.close_all.clicked.connect(self._on_close)
        self.copy.clicked.connect(self._on_copy)
        self.go_on.setFocus()

    def _on_copy(self) -> None:
        """Show the report first; pressed again, it is copied."""
        if self.report.isHidden():
            self.report.show()
            self.copy.set_text(self.tr("Copy this text"))
            self.said.setText(
                self.tr(
                    "This is all that is in it: no names, no notes. Press once more to copy it."
                )
            )
        else:
            QGuiApplication.clipboard().setText(self.report.toPlainText())
            self.said.setText(
                self.tr("Copied. You can paste it into a mail to whoever looks after shopcrm.")
            )
        self.said.show()
        layout = self.layout()
        if layout is not None:
            # What wraps is higher than the least height Qt knows of.
            need = layout.totalHeightForWidth(self.width())
            # Large letters leave no room for both; she has read this by now.
            self._words.setVisible(need <= _TALLEST)
            self.resize(self.width(), min(max(need, self.height()), _TALLEST))

    def _on_close(self) -> None:
        self.accept()
        self.close_requested.emit()


class CrashTeller(QObject):
    """Opens the dialog, one at a time.

    Signals:
        close_requested: The program is to end.
    """

    close_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        self._since = QElapsedTimer()

    def tell(self, report: str, window: QWidget, look: Look) -> None:
        """Tell of a bug in front of a window."""
        is_again = self._since.isValid() and self._since.elapsed() < QUIET_MS
        if self.dialog is not None or is_again:
            return
        dialog = CrashDialog(look, report, window)
        dialog.finished.connect(self._on_finished)
        dialog.close_requested.connect(self.close_requested)
        self.dialog = dialog
        dialog.open()

    def _on_finished(self, _result: int) -> None:
        self._since.start()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
