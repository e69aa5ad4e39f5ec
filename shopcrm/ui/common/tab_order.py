"""Tab goes as the eye goes: Qt puts whatever is made later at the end, and rows are made at any time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def order_tabs(*roots: QWidget) -> None:
    """Let Tab go through everything in some widgets in the order in which it is laid out."""
    for one, other in pairwise(each for root in roots for each in in_order(root)):
        QWidget.setTabOrder(one, other)


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """Give what can have the focus, as it is laid out."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from in_order(inside)
    elif layout is not None:
        yield from _in_layout(layout)
    elif isinstance(widget, QAbstractScrollArea):
        # What stands over a row of a list is in no layout.
        for over in widget.viewport().findChildren(QWidget):
            if over.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield over


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from in_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)
