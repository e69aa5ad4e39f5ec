"""What stands where something is being done: nothing for a moment, then a bar that moves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.look import Look

WAIT_MS: Final = 600
"""What takes no longer needs no word."""


class Waiting(QWidget):
    """Shows nothing for a moment, and then that something is being done."""

    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(look, self, 24, 14)
        self.words = Text(sentence, "body", "text2", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(sentence)
        self.bar.setMaximumWidth(look.px(320))
        layout.addStretch(1)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.words.hide()
        self.bar.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self.words.show)
        self._soon.timeout.connect(self.bar.show)
        self._soon.start()
