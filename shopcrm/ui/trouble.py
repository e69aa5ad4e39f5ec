"""What stands in the window when the shop cannot be opened: what happened, what is safe, and what to press."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, column, row
from shopcrm.ui.look import Look


class TroublePage(QWidget):
    """One sentence and three ways on.

    Signals:
        again_requested: Try to open it once more.
        folder_requested: Open the shop in another folder.
        close_requested: End the program.
    """

    again_requested = Signal()
    folder_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = column(look, self, 24, 0)
        panel = Panel(look, 28, 16)
        panel.setMaximumWidth(look.px(680))
        picture = QLabel()
        picture.setPixmap(look.pixmap("circle-alert", "warn", 40))
        panel.column.addWidget(picture)
        panel.column.addWidget(Text(self.tr("We couldn't open your shop"), "heading", wraps=True))
        self.sentence = Text(sentence, "body", "text", wraps=True)
        panel.column.addWidget(self.sentence)
        self.again = Button(look, self.tr("Try again"), "primary")
        self.folder = Button(look, self.tr("Choose another folder"))
        self.close_all = Button(look, self.tr("Close shopcrm"))
        self.again.clicked.connect(self.again_requested)
        self.folder.clicked.connect(self.folder_requested)
        self.close_all.clicked.connect(self.close_requested)
        buttons = QWidget()
        flow = FlowLayout(buttons, look.px(8))
        for button in (self.again, self.folder, self.close_all):
            flow.addWidget(button)
        panel.column.addWidget(buttons)
        # Wrapped words know their height only where the layout gives them their width.
        across = row(look, None, 0, 0)
        across.addStretch(1)
        across.addWidget(panel, 100)
        across.addStretch(1)
        layout.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(2)
        self.setFocusProxy(self.again)
