"""Labels: always plain text, in a role and an ink by name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

ZERO_WIDTH_SPACE = "\u200b"
_LONGEST_RUN = 12
_LONGEST_LATIN = 24


class Text(QLabel):
    """A label. What customers are called and what they said is never taken for markup."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "text",
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("ink", ink)
        self.setWordWrap(wraps)
        if wraps:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._wraps = wraps
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; where it wraps, a long word may break as well."""
        super().setText(breakable(text) if self._wraps else text)
        # What is read aloud has no invisible letters in it.
        self.setAccessibleName(text)

    def set_ink(self, ink: str) -> None:
        """Show it in another colour."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)


class Elided(QLabel):
    """A line that is cut with an ellipsis where it does not fit; the whole of it is in the tooltip and read aloud."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("ink", ink)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        super().setText(self._whole)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Give the least size: one letter and the ellipsis."""
        return QSize(self.minimumWidth(), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tooltip(self._whole) if shown != self._whole else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)


def breakable(text: str) -> str:
    """Let words that are longer than some syllables break anywhere, so that they never run out of their place.

    Example:
        >>> breakable("abc"), len(breakable("가" * 30)) > 30
        ('abc', True)
    """
    return " ".join(
        ZERO_WIDTH_SPACE.join(word) if len(word) > _longest_run(word) else word
        for word in text.split(" ")
    )


def _longest_run(word: str) -> int:
    return _LONGEST_LATIN if word.isascii() else _LONGEST_RUN


def plain_tooltip(text: str) -> str:
    """Give a text for a tooltip, which takes anything that looks like markup for markup.

    Example:
        >>> plain_tooltip("<b>a</b>")
        '<span>&lt;b&gt;a&lt;/b&gt;</span>'
    """
    if not text:
        return ""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"
