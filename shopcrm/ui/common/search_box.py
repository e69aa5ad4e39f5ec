"""The one box: always there, and the keys that move in the list below go through it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from shopcrm.ui.common.buttons import IconButton
from shopcrm.ui.common.composing import ComposingLine, is_of_the_table
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import row
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.look import Look

PAGE_STEPS: Final = 8
_MOVES: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -PAGE_STEPS,
    Qt.Key.Key_PageDown: PAGE_STEPS,
}


class SearchBox(QFrame):
    """The box with its glass, its key and its cross. Wherever it is pressed, the line gets the focus.

    Signals:
        typed: What is written, on every key, also while it is being composed.
        moved: Up or down in the list, by so many rows.
        entered: Enter, while nothing is being composed.
        spaced: Space in the empty box.
        left: Esc.
    """

    typed = Signal(str)
    moved = Signal(int)
    entered = Signal()
    spaced = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setFixedHeight(look.px(48))
        self.line = ComposingLine(self)
        self.line.setProperty("kind", "bare")
        self.line.setAccessibleName(self.tr("Search"))
        self.line.setMinimumHeight(look.target)
        self.line.setMaxLength(1_000)
        self.line.installEventFilter(self)
        self.line.typed.connect(self._on_typed)
        self._glass = QLabel()
        self._glass.setPixmap(look.pixmap("search", "primary"))
        self._cross = IconButton(look, "x", self.tr("Clear the search"), "quiet")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.clear)
        self._key = Text(shown(Key.SEARCH), "caption", "text3")
        layout = row(look, self, 0, 8)
        layout.setContentsMargins(look.px(14), 0, look.px(4), 0)
        layout.addWidget(self._glass)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._key)
        layout.addWidget(self._cross)
        layout.addSpacing(look.px(4))
        self._cross.hide()
        self.setCursor(Qt.CursorShape.IBeamCursor)
        # Words in the box tell what to type; the examples are those of the language.
        self.line.setPlaceholderText(self.tr("Name, last digits of the phone… (try “mar” or 0199)"))

    def text(self) -> str:
        """Give what is written, with what is being composed."""
        return self.line.whole_text()

    def clear(self) -> None:
        """Empty it, whatever is being composed."""
        self.line.finish_composing()
        self.line.clear()
        self.line.setFocus()

    def put(self, text: str) -> None:
        """Write a text that nobody typed, and so without telling of it."""
        was_blocked = self.blockSignals(True)  # noqa: FBT003 - as Qt has it
        self.line.setText(text)
        self.blockSignals(was_blocked)

    def take_focus(self, *, select: bool = False) -> None:
        """Have the keys; with ``select`` the next one replaces what is written."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            # It is painted for the first time with its frame already.
            self.setProperty("active", True)  # noqa: FBT003 - as Qt has it
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if select:
            self.line.selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the line the focus from anywhere on the frame."""
        super().mousePressEvent(event)
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on the keys that mean the list, and show that the line has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if is_of_the_table(event):
                # Ctrl+Z too: to look somebody up is nothing that is taken back, and the toast promises something else.
                event.ignore()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes(event)
        if isinstance(event, QFocusEvent):
            self._mark(is_active=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _mark(self, *, is_active: bool) -> None:
        if self.property("active") is not is_active:
            self.setProperty("active", is_active)
            self.style().unpolish(self)
            self.style().polish(self)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            return False
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self.line.is_composing():
                self.entered.emit()
            return True
        if key == Qt.Key.Key_Space and not self.text():
            self.spaced.emit()
            return True
        return False

    def _on_typed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        self._key.setVisible(not text)
        self.typed.emit(text)
