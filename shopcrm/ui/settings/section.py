"""A section of the settings: its title, a sentence about it, and a sheet with what can be set."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, Rule, column
from shopcrm.ui.look import Look


class Section(QWidget):
    """The base of the sections.

    Attributes:
        title: Also in the list at the side.
        icon: Before it there.
        panel: What is set stands on it.
    """

    def __init__(self, look: Look, title: str, lead: str, icon: str) -> None:
        super().__init__()
        self.look, self.title, self.icon = look, title, icon
        self.setAccessibleName(title)
        layout = column(look, self, 0, 6)
        layout.addWidget(Text(title, "heading", wraps=True))
        layout.addWidget(Text(lead, "body", "text2", wraps=True))
        layout.addSpacing(look.px(4))
        self.panel = Panel(look, 20, 16)
        layout.addWidget(self.panel)

    def fill(self) -> None:
        """Show how everything is set now; what somebody is typing stays."""

    def add(self, widget: QWidget) -> None:
        """Put one more thing on the sheet."""
        self.panel.column.addWidget(widget)

    def add_rule(self) -> None:
        """Put a thin line below what is there."""
        self.panel.column.addWidget(Rule())

    def add_titled(self, title: str, *widgets: QWidget) -> QVBoxLayout:
        """Put a word and, close below it, what it is about."""
        group = column(self.look, None, 0, 6)
        group.addWidget(Text(title, "label", "text2", wraps=True))
        for widget in widgets:
            group.addWidget(widget)
        self.panel.column.addLayout(group)
        return group


class Flowing(QWidget):
    """Things side by side, and below where there is no room."""

    def __init__(self, look: Look, spacing: float = 8) -> None:
        super().__init__()
        self.flow = FlowLayout(self, look.px(spacing))

    def add(self, widget: QWidget) -> None:
        """Put one more into it."""
        self.flow.addWidget(widget)
