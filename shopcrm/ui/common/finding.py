"""One of very many: what is taken stands on a button; pressed, it opens a line to type in and a short list below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.fields import Fielded, Line
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.looking import Looked, Sought
from shopcrm.ui.common.panels import column
from shopcrm.ui.look import Look

MOST_SHOWN: Final = 40
_ROWS: Final = 5
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose: what it is, its word, and what else it is looked for by."""

    value: Any
    word: str
    also: str = ""

    def looked(self) -> Looked:
        """Give what is looked in."""
        return Looked.of(f"{self.word} {self.also} {self.value}")


class Finder(Fielded):
    """A choice that is looked for by typing. It opens in its place: a window of its own would break off what is composed.

    Signals:
        picked: The value that was taken.
    """

    picked = Signal(object)

    def __init__(
        self,
        look: Look,
        label: str,
        options: Callable[[], Sequence[Option]],
        word: Callable[[Any], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            look: How everything looks.
            label: What is chosen.
            options: Gives what there is to choose; asked when it is opened, and once. No method of a page.
            word: Says what is taken, on the button.
            parent: The owner.
        """
        super().__init__(look, parent=parent)
        self._label, self._make, self._word = label, options, word
        self._options: tuple[Option, ...] = ()
        self._looked: list[Looked] = []
        self._value: Any = None
        self.button = Button(look, "", "plain", "chevron-down")
        self.button.setStyleSheet("QPushButton { text-align: left; }")
        self.button.clicked.connect(self._on_button)
        self.line = Line(look, self.tr("{what}: type to look for it").format(what=label))
        self.line.setPlaceholderText(self.tr("Type a few letters"))
        self.line.typed.connect(self._on_typed)
        self.line.entered.connect(self._on_entered)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(label)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(look.target * _ROWS)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._on_item)
        self.list.setWordWrap(False)
        self._opened = QFrame()
        self._opened.setProperty("kind", "inset")
        inside = column(look, self._opened, 8, 6)
        inside.addWidget(self.line)
        inside.addWidget(self.list)
        layout = column(look, self, 0, 4)
        layout.addWidget(Text(label, "label", "text2", wraps=True))
        layout.addWidget(self.button)
        layout.addWidget(self._opened)
        layout.addWidget(self.beneath)
        self._opened.hide()

    def first_field(self) -> QWidget:
        """Give the button."""
        return self.button

    def value(self) -> Any:  # noqa: ANN401 - of whatever kind was offered
        """Give what is taken."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show what is taken."""
        self._value = value
        word = self._word(value)
        self.button.set_text(word)
        self.button.setAccessibleName(f"{self._label}: {word}")

    def is_open(self) -> bool:
        """Say whether the list is shown."""
        return not self._opened.isHidden()

    def open(self) -> None:
        """Show the line and the list, and have the keys."""
        self.line.clear()
        self._fill("")
        self._opened.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_list(self) -> None:
        """Hide them again."""
        had_focus = self.line.hasFocus()
        self._opened.hide()
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list from the line, and take Esc before the window does."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if key == Qt.Key.Key_Escape:
                self.close_list()
                return True
            if key in _STEPS:
                last = self.list.count() - 1
                self.list.setCurrentRow(min(max(self.list.currentRow() + _STEPS[key], 0), last))
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        if not self._looked:
            self._options = tuple(self._make())
            self._looked = [one.looked() for one in self._options]
        sought = Sought.of(typed)
        pairs = zip(self._options, self._looked, strict=True)
        found = [(one, looked) for one, looked in pairs if looked.has(sought)]
        # Words that begin with it come first.
        found.sort(key=lambda pair: not pair[1].begins_with(sought))
        for one, _ in found[:MOST_SHOWN]:
            item = QListWidgetItem(one.word)
            item.setData(Qt.ItemDataRole.UserRole, one.value)
            item.setSizeHint(QSize(0, self.look.target))
            self.list.addItem(item)
        taken = next((n for n, (one, _) in enumerate(found) if one.value == self._value), 0)
        at = taken if not sought.ways and taken < MOST_SHOWN else 0
        self.list.setCurrentRow(at if found else -1)
        self.beneath.say("" if found else self.tr("Nothing of that name. Try fewer letters."))

    def _on_button(self) -> None:
        if self.is_open():
            self.close_list()
        else:
            self.open()

    def _on_typed(self, text: str) -> None:
        self._fill(text)

    def _on_entered(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._on_item(item)

    def _on_item(self, item: QListWidgetItem) -> None:
        value = item.data(Qt.ItemDataRole.UserRole)
        self.close_list()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if value != self._value:
            self.show_value(value)
            self.note_change()
            self.picked.emit(value)
