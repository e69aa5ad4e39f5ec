"""What things stand on: panels, rules, scrolled areas, empty places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.look import Look


class Panel(QFrame):
    """A white sheet with a thin line around it, on which a column of things stands."""

    def __init__(
        self, look: Look, margin: float = 16, spacing: float = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.column = column(look, self, margin, spacing)


class Rule(QFrame):
    """A thin line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        self.setFixedHeight(1)


class Scrolled(QScrollArea):
    """A column that scrolls when it is too long. It has a name, because it can have the focus."""

    def __init__(
        self, look: Look, name: str, spacing: float = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self.column = column(look, inside, 0, spacing)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)


class Empty(QWidget):
    """What a place shows that has nothing yet: one picture, one sentence, one thing to do."""

    def __init__(
        self,
        look: Look,
        icon: str,
        sentence: str,
        more: str = "",
        button: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = column(look, self, 24, 12)
        layout.addStretch(1)
        picture = QLabel()
        picture.setPixmap(look.pixmap(icon, "primary", 48))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(picture)
        for text, role, ink in ((sentence, "strong", "text"), (more, "body", "text2")):
            if text:
                label = Text(text, role, ink, wraps=True)
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                layout.addWidget(label)
        if button is not None:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)


def column(
    look: Look, owner: QWidget | None = None, margin: float = 0, spacing: float = 8
) -> QVBoxLayout:
    """Make a column, of a widget or to be put into another layout."""
    layout = QVBoxLayout() if owner is None else QVBoxLayout(owner)
    _set(layout, look, margin, spacing)
    return layout


def row(
    look: Look, owner: QWidget | None = None, margin: float = 0, spacing: float = 8
) -> QHBoxLayout:
    """Make a row, of a widget or to be put into another layout."""
    layout = QHBoxLayout() if owner is None else QHBoxLayout(owner)
    _set(layout, look, margin, spacing)
    return layout


def _set(layout: QBoxLayout, look: Look, margin: float, spacing: float) -> None:
    side = look.px(margin)
    layout.setContentsMargins(side, side, side, side)
    layout.setSpacing(look.px(spacing))


def clear(layout: QLayout) -> None:
    """Remove everything from a layout; its widgets go away."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
