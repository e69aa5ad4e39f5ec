"""A section of a sheet that folds: its title is pressed, and when it is folded it says in a few words what is in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Elided
from shopcrm.ui.common.panels import Panel, row
from shopcrm.ui.look import Look


class Fold(Panel):
    """A panel with a title that opens and folds it.

    Signals:
        toggled: It was opened or folded by hand.
    """

    toggled = Signal()

    def __init__(self, look: Look, title: str, content: QWidget) -> None:
        super().__init__(look, 8, 8)
        self._look, self._title = look, title
        self.content = content
        self.header = Button(look, title, "tile", "chevron-right")
        self.header.setFont(look.font("strong"))
        self.header.clicked.connect(self._on_pressed)
        self._summary = Elided("", "caption", "text2")
        across = row(look, None, 0, 8)
        across.addWidget(self.header)
        across.addWidget(self._summary, 1)
        self.column.addLayout(across)
        self._inside = QWidget()
        inner = row(look, self._inside, 0, 0)
        inner.setContentsMargins(look.px(8), 0, look.px(8), look.px(8))
        inner.addWidget(content)
        self.column.addWidget(self._inside)
        self.set_open(is_open=False)

    def is_open(self) -> bool:
        """Say whether what is in it is shown."""
        return not self._inside.isHidden()

    def set_open(self, *, is_open: bool) -> None:
        """Open or fold it."""
        self._inside.setVisible(is_open)
        self._summary.setVisible(not is_open)
        self.header.set_icon("chevron-down" if is_open else "chevron-right")
        state = self.tr("{title}, open") if is_open else self.tr("{title}, folded")
        self.header.setAccessibleName(state.format(title=self._title))

    def summarize(self, words: str) -> None:
        """Say what is in it, for when it is folded."""
        self._summary.setText(words)

    def summary(self) -> str:
        """Give what it says when it is folded."""
        return self._summary.accessibleName()

    def _on_pressed(self) -> None:
        self.set_open(is_open=not self.is_open())
        self.toggled.emit()
