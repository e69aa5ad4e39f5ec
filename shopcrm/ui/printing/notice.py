"""The strip at the foot of a printing dialog: what went wrong, what is asked, how far it is; with its buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.look import Look

_ICONS = {"danger": "circle-alert", "warn": "triangle-alert", "info": "info"}


class Notice(QFrame):
    """One sentence in the colour of its tone, and what can be done about it. Hidden while there is nothing to say."""

    def __init__(
        self, look: Look, buttons: Sequence[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._mark = QLabel()
        self._words = Text("", "body", "text", wraps=True)
        self._buttons = buttons
        line = row(look, None, 0, 10)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        layout = column(look, self, 10, 6)
        layout.addLayout(line)
        self._beneath = QWidget()
        flow = FlowLayout(self._beneath, look.px(8))
        for button in buttons:
            flow.addWidget(button)
        layout.addWidget(self._beneath)
        self.hide()

    def say(self, tone: str, sentence: str, *shown: Button) -> None:
        """Say something, also aloud, with these of its buttons; the first of them gets the focus."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._mark.setPixmap(self._look.pixmap(_ICONS[tone], f"on_{tone}_tint"))
        self._words.set_ink(f"on_{tone}_tint")
        self._words.setText(sentence)
        for button in self._buttons:
            button.setVisible(button in shown)
        self._beneath.setVisible(bool(shown))
        self.show()
        if shown:
            shown[0].setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def go_on(self, sentence: str) -> None:
        """Say how far it is now; neither aloud nor with the focus, which would be taken away on every page."""
        self._words.setText(sentence)

    def sentence(self) -> str:
        """Give what is said; empty when nothing is."""
        return "" if self.isHidden() else self._words.accessibleName()
