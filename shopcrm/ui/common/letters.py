"""Labels: always plain text, in a role and an ink by name."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

ZERO_WIDTH_SPACE = "\u200b"
_LONGEST_HANGUL = 12
_LONGEST_LATIN = 24

_HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"
_LATIN = "!-~\u00a1-\u024f\u0300-\u036f"
_RUN = f"[{_HANGUL}{_LATIN}]{{{_LONGEST_HANGUL + 1},}}"
_HAS_HANGUL = f"[{_HANGUL}]"
_INSIDE = (
    # Not behind what opens, not before what closes, and not inside an accented letter or a syllable made of parts.
    r"(?<=[^\s(\[{<])(?=[^\s)\]}>!?,.:;%'\"\u00bb\u0300-\u036f\u1160-\u11ff\ud7b0-\ud7ff])"
)
"""Compiled, and remembered by ``re``, with the first text that wraps: not for the window alone."""


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
    """Let long words of Hangul or Latin letters break anywhere, so that they never run out of their place.

    Kana and kanji stay as they are: Qt breaks them by itself, and obeys their rules, such as none before ``）``.

    Example:
        >>> breakable("abc"), len(breakable("가" * 30)) > 30, breakable("お水" * 30) == "お水" * 30
        ('abc', True, True)
    """
    return re.sub(_RUN, _broken, text)


def _broken(run: re.Match[str]) -> str:
    word = run.group()
    longest = _LONGEST_HANGUL if re.search(_HAS_HANGUL, word) else _LONGEST_LATIN
    return word if len(word) <= longest else re.sub(_INSIDE, ZERO_WIDTH_SPACE, word)


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
