"""Everything that is pressed: buttons, pills, segments, chips. None is less than 44 pixels high."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import plain_tooltip
from shopcrm.ui.look import Look

MNEMONIC = "&"
_AFTER_ICON = "\u2002"


class Button(QPushButton):
    """A button: plain, primary (the one thing to do), tint, quiet, link, or a tone of ``tokens.TONES``.

    ``keys`` are shown behind the words and read aloud with them; they are bound elsewhere.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        kind: str = "plain",
        icon: str = "",
        keys: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setMinimumSize(look.target, look.target)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._keys = keys
        self._words = ""
        self.set_text(text)
        if name:
            self.setAccessibleName(name)
        if icon:
            self.set_icon(icon)

    def set_text(self, text: str) -> None:
        """Show other words; a ``&`` in them is one."""
        self._words = text
        self._write()
        if text:
            self.setAccessibleName(f"{text} {self._keys}".strip())

    def set_icon(self, icon: str, size: float = 20) -> None:
        """Show an icon before the words, in their colour."""
        self.setIcon(self._look.icon(icon, _ink_of(self._kind), size))
        self.setIconSize(self._look.icon_size(size))
        self._write()

    def set_keys_shown(self, shown: str) -> None:
        """Say which keys do the same."""
        self._keys = shown
        self._write()

    def _write(self) -> None:
        shown = f"{self._words}   {self._keys}" if self._keys and self._words else self._words
        # Fusion leaves only four pixels between an icon and the words.
        space = _AFTER_ICON if shown and not self.icon().isNull() else ""
        self.setText(space + shown.replace(MNEMONIC, MNEMONIC * 2))


def _ink_of(kind: str) -> str:
    inks = {
        "primary": "on_primary",
        "tint": "on_primary_tint",
        "quiet": "text2",
        "rail": "text2",
        "tile": "text2",
        "link": "primary",
        "toast": "toast_action",
        "plain": "text",
    }
    return inks.get(kind, f"on_{kind}_tint")


class IconButton(Button):
    """A button of an icon alone; it still has a name that is read aloud and shown as a tooltip."""

    def __init__(
        self, look: Look, icon: str, name: str, kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", kind, icon, name=name, parent=parent)
        self.setToolTip(plain_tooltip(name))
        self.setFixedWidth(look.target)
        # The style sheet's room at the sides would leave none for the icon.
        self.setStyleSheet("QPushButton { padding: 0; }")


class Pill(QPushButton):
    """A choice in a row of choices, in the colour of its tone when it is taken."""

    def __init__(
        self,
        look: Look,
        text: str,
        tone: str = "primary",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        shown = text.replace(MNEMONIC, MNEMONIC * 2)
        super().__init__(_AFTER_ICON + shown if icon else shown, parent)
        self.setProperty("kind", "pill")
        self.setProperty("tone", tone)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSize(look.target, look.target)
        self.setAccessibleName(text)
        if icon:
            self.setIcon(look.icon(icon, "text"))
            self.setIconSize(look.icon_size())

    def sizeHint(self) -> QSize:
        """Give the size it needs when it is taken."""
        return _size_when_bold(self, super().sizeHint())


class Segment(QPushButton):
    """One of the choices of a filter."""

    def sizeHint(self) -> QSize:
        """Give the size it needs when it is taken."""
        return _size_when_bold(self, super().sizeHint())


def _size_when_bold(button: QPushButton, plain: QSize) -> QSize:
    """Add to a size what bold letters need more; a choice that is taken has them."""
    bold = QFont(button.font())
    bold.setBold(True)
    more = QFontMetrics(bold).horizontalAdvance(button.text())
    more -= button.fontMetrics().horizontalAdvance(button.text())
    return plain + QSize(max(more, 0), 0)


class Pills(QWidget):
    """Pills of which one or none is taken; pressing the taken one lets it go again.

    Signals:
        chosen: The index of the taken pill; -1 for none. Only when somebody pressed it.
    """

    chosen = Signal(int)

    def __init__(
        self,
        look: Look,
        choices: Sequence[tuple[str, str]],
        tone: str = "primary",
        name: str = "",
        *,
        may_be_none: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make the pills.

        Args:
            look: How everything looks.
            choices: The text of each, and its icon (may be empty).
            tone: Of the taken one.
            name: What is chosen, read aloud.
            may_be_none: Pressing the taken one lets it go.
            parent: The owner.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self._may_be_none = may_be_none
        self.pills = [Pill(look, text, tone, icon, self) for text, icon in choices]
        layout = FlowLayout(self, look.px(6))
        for pill in self.pills:
            layout.addWidget(pill)
            pill.clicked.connect(self._on_clicked)

    def index(self) -> int:
        """Give which is taken; -1 for none."""
        return next((n for n, pill in enumerate(self.pills) if pill.isChecked()), -1)

    def set_index(self, index: int) -> None:
        """Take one, or none with -1, without saying so."""
        for number, pill in enumerate(self.pills):
            pill.setChecked(number == index)

    def press(self, index: int) -> None:
        """Take one as if it was pressed."""
        self.pills[index].click()

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for pill in self.pills:
            if pill is not pressed:
                pill.setChecked(False)
            elif not pill.isChecked() and not self._may_be_none:
                pill.setChecked(True)
        self.chosen.emit(self.index())


class Segments(QFrame):
    """A filter: one of a few, side by side.

    Signals:
        chosen: The index of the taken one.
    """

    chosen = Signal(int)

    def __init__(
        self, look: Look, texts: Sequence[str], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        layout = FlowLayout(self, look.px(2))
        margin = look.px(3)
        layout.setContentsMargins(margin, margin, margin, margin)
        self._look = look
        self.buttons: list[QPushButton] = []
        for number, text in enumerate(texts):
            button = Segment(text.replace(MNEMONIC, MNEMONIC * 2), self)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setMinimumSize(look.target, look.target)
            button.setAccessibleName(text)
            self._group.addButton(button, number)
            layout.addWidget(button)
            self.buttons.append(button)
        if self.buttons:
            self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def index(self) -> int:
        """Give which is taken."""
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Take one without saying so."""
        self.buttons[index].setChecked(True)

    def set_text(self, index: int, text: str) -> None:
        """Show other words on one (a count)."""
        self.buttons[index].setText(text.replace(MNEMONIC, MNEMONIC * 2))
        self.buttons[index].setAccessibleName(text)
        self.updateGeometry()


class Chip(QAbstractButton):
    """A small coloured word with an icon. It can be pressed when it is removable, or stands for something to open.

    Its picture is 30 pixels high, and where it is pressed 44.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        tone: str = "quiet",
        icon: str = "",
        *,
        removable: bool = False,
        pressable: bool = False,
        remove_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tone, self._icon = look, tone, icon
        self._removable = removable
        self._pressable = removable or pressable
        self.setText(text)
        self.setAccessibleName(remove_name or text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(look.font("label_strong" if tone != "quiet" else "label"))
        if self._pressable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Give the size of the whole text with its icons."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + self._look.px(24)
        width += self._look.px(20) * (bool(self._icon) + self._removable)
        height = self._look.target if self._pressable else self._look.px(30)
        return QSize(max(width, self._look.target if self._pressable else 0), height)

    def minimumSizeHint(self) -> QSize:
        """Give the least size: its text may be cut."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._look.px(90)), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the round ground, the icons and the text."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = look.px(30)
        body = QRectF(0.5, (self.height() - height) / 2 + 0.5, self.width() - 1, height - 1)
        ink = look.color(f"on_{self._tone}_tint")
        focused = self.hasFocus()
        painter.setPen(QPen(look.color("primary"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{self._tone}_tint"))
        inset = 1 if focused else 0
        painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), height / 2, height / 2)
        left, right = body.left() + look.px(10), body.right() - look.px(10)
        side = look.px(16)
        if self._icon:
            mark = look.pixmap(self._icon, f"on_{self._tone}_tint", 16)
            painter.drawPixmap(int(left), int(body.center().y() - side / 2), mark)
            left += look.px(20)
        if self._removable:
            cross = look.pixmap("x", f"on_{self._tone}_tint", 16)
            painter.drawPixmap(int(right - side), int(body.center().y() - side / 2), cross)
            right -= look.px(20)
        painter.setPen(ink)
        painter.setFont(self.font())
        room = QRectF(left, body.top(), right - left, body.height())
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width()) + 1
        )
        self.setToolTip(plain_tooltip(self.text()) if shown != self.text() else "")
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class ButtonRow(QWidget):
    """Buttons at the foot of a form: the one thing to do on the right."""

    def __init__(self, look: Look, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        layout.addStretch(1)
        for button in buttons:
            layout.addWidget(button)
