"""Fields: the word above, and below what was understood or what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyledItemDelegate, QWidget

from shopcrm.ui.common.composing import ComposingLine, ComposingText
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.look import Look

LONGEST_LINE: Final = 2_000
"""Letters a line takes at all: more than any may have, so that nothing pasted is cut off unsaid."""

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class Beneath(QWidget):
    """The line below a field: quiet when something is to be known, red with a sign when something is wrong."""

    def __init__(self, look: Look, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel()
        self._mark.setPixmap(look.pixmap("circle-alert", "danger", 18))
        self._words = Text("", "caption", "text2", wraps=True)
        self._hint, self._wrong = hint, ""
        layout = row(look, self, 0, 6)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self._show()

    def say(self, sentence: str) -> None:
        """Say quietly what is to be known; nothing with an empty sentence."""
        self._hint = sentence
        self._show()

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong, until it is called with an empty sentence."""
        self._wrong = sentence
        self._show()

    def quiet(self) -> str:
        """Give what is to be known; empty when nothing is."""
        return self._hint

    def wrong(self) -> str:
        """Give what is wrong; empty when nothing is."""
        return self._wrong

    def _show(self) -> None:
        self._words.setText(self._wrong or self._hint)
        self._words.set_ink("danger" if self._wrong else "text2")
        self._mark.setVisible(bool(self._wrong))
        if self.parentWidget() is None and (self._wrong or self._hint):
            # Shown now it would be a window of its own for a moment; its layout shows it.
            return
        self.setVisible(bool(self._wrong or self._hint))


class Fielded(QWidget):
    """Something that is filled in and can be wrong; it says so below.

    Signals:
        changed: Somebody changed what stands in it.
    """

    changed = Signal()

    def __init__(self, look: Look, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.beneath = Beneath(look, hint)

    def first_field(self) -> QWidget:
        """Give what has the focus when it is wrong."""
        raise NotImplementedError

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong beside it, also to those who listen; right again with an empty sentence."""
        self.beneath.say_wrong(sentence)
        field = self.first_field()
        field.setProperty("wrong", bool(sentence))
        field.setAccessibleDescription(sentence)
        field.style().unpolish(field)
        field.style().polish(field)

    def clear_wrong(self) -> None:
        """Say no longer what was wrong, because it is being mended."""
        if self.beneath.wrong():
            self.say_wrong("")

    def note_change(self) -> None:
        """Tell that something was changed, and say no longer what was wrong."""
        self.clear_wrong()
        self.changed.emit()


class Line(ComposingLine):
    """A line to write in, as high as a finger needs.

    Signals:
        entered: Enter, while nothing is being composed.
        left: The focus went elsewhere, and what was being composed is in the line.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self, look: Look, name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(LONGEST_LINE)
        self.setMinimumSize(look.px(70), look.target)

    def set_whole(self, text: str) -> None:
        """Show another text, from its beginning."""
        if text != self.whole_text():
            self.setText(text)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter."""
        if Qt.Key(event.key()) in _ENTER and not event.modifiers() & _CONTROL:
            if not self.is_composing():
                self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take over what is being composed, and tell."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish_composing()
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class Choice(QComboBox):
    """One of several, each a value with its word. The wheel scrolls the page and not the choice.

    Signals:
        picked: Another one was taken by hand.
    """

    picked = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[tuple[Any, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The usual delegate of a box does not hear of the height the style sheet asks for.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._values: list[Any] = []
        self.offer(choices)
        self.setMinimumSize(look.px(90), look.target)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(12)
        self.activated.connect(self._on_activated)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer these and no others; what was taken stays taken where it is still among them."""
        taken = self.value()
        self.clear()
        self._values = []
        for value, word in choices:
            self.add(value, word)
        if taken in self._values:
            self.setCurrentIndex(self._values.index(taken))

    def add(self, value: object, word: str) -> None:
        """Offer one more."""
        self._values.append(value)
        self.addItem(word)

    def value(self) -> Any:  # noqa: ANN401 - of whatever kind was offered
        """Give the one that is taken."""
        at = self.currentIndex()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: object, word: str = "") -> None:
        """Take one without saying so; one that is not offered is added under ``word``."""
        if value not in self._values:
            self.add(value, word or str(value))
        self.setCurrentIndex(self._values.index(value))

    def minimumSizeHint(self) -> QSize:
        """Give the least size: its word may be cut."""
        return QSize(self.minimumWidth(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Give the size of the longest word, with room for the sign that it opens."""
        return super().sizeHint() + QSize(self._look.px(14), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, with the sign that it opens; the style sheet leaves none."""
        super().paintEvent(event)
        side = self._look.px(18)
        at = QPoint(self.width() - side - self._look.px(8), (self.height() - side) // 2)
        QPainter(self).drawPixmap(at, self._look.pixmap("chevron-down", "text2", 18))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def _on_activated(self) -> None:
        self.picked.emit()


class Labelled(Fielded):
    """One field with its word above, and a hint below where it needs one."""

    def __init__(
        self, look: Look, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, hint, parent)
        self.field = field
        layout = column(look, self, 0, 4)
        layout.addWidget(Text(label, "label", "text2", wraps=True))
        layout.addWidget(field)
        layout.addWidget(self.beneath)
        if not field.accessibleName():
            field.setAccessibleName(label)
        if isinstance(field, ComposingLine | ComposingText):
            field.typed.connect(self._on_typed)
        elif isinstance(field, Choice):
            field.picked.connect(self.note_change)

    def first_field(self) -> QWidget:
        """Give the field."""
        return self.field

    def _on_typed(self, _text: str) -> None:
        self.note_change()


class KeptLine(Fielded):
    """A line that is kept when it is left or by Enter.

    Signals:
        finished: What stands in it now, when it is not what was shown.
    """

    finished = Signal(str)

    def __init__(
        self,
        look: Look,
        label: str,
        placeholder: str = "",
        hint: str = "",
        *,
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            look: How everything looks.
            label: Its word, above it and read aloud.
            placeholder: An example.
            hint: What is to be known, below.
            bare: Without the word above: it is clear from what stands beside it.
            parent: The owner.
        """
        super().__init__(look, hint, parent)
        self.line = Line(look, label, placeholder)
        self._shown, self._asked = "", ""
        layout = column(look, self, 0, 4)
        if not bare:
            layout.addWidget(Text(label, "label", "text2", wraps=True))
        layout.addWidget(self.line)
        layout.addWidget(self.beneath)
        self.line.typed.connect(self._on_typed)
        self.line.entered.connect(self._on_entered)
        self.line.left.connect(self.finish)

    def first_field(self) -> QWidget:
        """Give the line."""
        return self.line

    def show_text(self, text: str) -> None:
        """Show what is kept; what somebody is typing just now stays."""
        is_typed = self.line.whole_text() not in {self._shown, self._asked}
        if not is_typed and self.beneath.wrong():
            self.say_wrong("")
        self._shown, self._asked = text, text
        if not (is_typed and self.line.hasFocus()):
            self.line.set_whole(text)

    def finish(self) -> None:
        """Have it kept, when it is something new and nothing is known to be wrong with it."""
        if not self.beneath.wrong():
            self._finish()

    def _finish(self) -> None:
        self.line.finish_composing()
        text = self.line.text()
        # Enter, and leaving the line after it, ask once.
        if text not in {self._shown, self._asked}:
            self._asked = text
            self.finished.emit(text)

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong; Enter tries once more, for it may have been the file."""
        self._asked = self._shown
        super().say_wrong(sentence)

    def _on_entered(self) -> None:
        self._finish()

    def _on_typed(self, _text: str) -> None:
        self.note_change()
