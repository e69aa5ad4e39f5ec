"""Painting that leaves a painter as it was found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPainter


@contextmanager
def smooth(painter: QPainter) -> Iterator[None]:
    """Paint with smooth edges, and put everything back at the end.

    Also after an error: Qt paints the other rows with the same painter, and ends badly on a state that was never put back.
    """
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield
    finally:
        painter.restore()
