"""A sheet: a title, what is to be written in the middle, and at the foot the one thing to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Rule, Scrolled, clear, column, row
from shopcrm.ui.keys import SEQUENCES, Key, shown
from shopcrm.ui.look import Look

WIDE: Final = 720
TALL: Final = 700
_ROOM: Final = (40, 24)
"""What is left free of the window around a sheet, in pixels of the screen."""
_SMALLEST_SCREEN: Final = (1366, 688)


class Sheet(QDialog):
    """The base of the dialogs. Ctrl+Enter is its primary button; Esc goes through ``reject``."""

    def __init__(
        self, look: Look, title: str, parent: QWidget | None = None, wide: float = WIDE
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setModal(True)
        self.setWindowTitle(title)
        self.title = Text(title, "title", wraps=True)
        self.body = Scrolled(look, title, 12)
        self.notice = QWidget()
        self._notice_column = column(look, self.notice, 0, 8)
        self.notice.hide()
        self.buttons = QWidget()
        self._foot = row(look, self.buttons, 0, 8)
        outer = column(look, self, 0, 0)
        head = row(look, None, 0, 0)
        head.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(8))
        head.addWidget(self.title)
        outer.addLayout(head)
        middle = row(look, None, 0, 0)
        middle.setContentsMargins(look.px(20), 0, look.px(12), look.px(8))
        middle.addWidget(self.body)
        outer.addLayout(middle, 1)
        outer.addWidget(Rule())
        foot = column(look, None, 0, 8)
        foot.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(12))
        foot.addWidget(self.notice)
        foot.addWidget(self.buttons)
        outer.addLayout(foot)
        self._fit(wide)
        for sequence in SEQUENCES[Key.SAVE]:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(self.press_primary)
        self._primary: Button | None = None

    def set_buttons(self, primary: Button, *others: Button) -> None:
        """Put the buttons at the foot: the primary one on the right, and it says its keys."""
        primary.set_keys_shown(shown(Key.SAVE))
        primary.setAccessibleName(f"{primary.accessibleName()} {shown(Key.SAVE)}".strip())
        self._primary = primary
        around = QWidget()
        flow = FlowLayout(around, self.look.px(8))
        for button in others:
            flow.addWidget(button)
        self._foot.addWidget(around, 1)
        self._foot.addWidget(primary, 0, Qt.AlignmentFlag.AlignBottom)

    def press_primary(self) -> None:
        """Do the one thing to do, when it can be done."""
        if self._primary is not None and self._primary.isEnabled():
            self._primary.click()

    def show_notice(self, sentence: str, *buttons: Button, tone: str = "danger") -> None:
        """Say something at the foot, with what can be done about it."""
        self.hide_notice()
        words = Text(sentence, "body", tone, wraps=True)
        self._notice_column.addWidget(words)
        if buttons:
            around = QWidget()
            flow = FlowLayout(around, self.look.px(8))
            for button in buttons:
                flow.addWidget(button)
            self._notice_column.addWidget(around)
        self.notice.setAccessibleName(sentence)
        self.notice.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def hide_notice(self) -> None:
        """Take back what was said."""
        clear(self._notice_column)
        self.notice.setAccessibleName("")
        self.notice.hide()
        self.buttons.show()

    def said(self) -> str:
        """Give what is said at the foot; empty when nothing is."""
        return "" if self.notice.isHidden() else self.notice.accessibleName()

    def _fit(self, wide: float) -> None:
        """Be as large as is good to read, and never larger than the window it stands before."""
        look, parent = self.look, self.parentWidget()
        if parent is not None:
            room = parent.window().size()
            width, height = room.width(), room.height()
        else:
            screen = self.screen().availableGeometry()
            width = min(screen.width(), _SMALLEST_SCREEN[0])
            height = min(screen.height(), _SMALLEST_SCREEN[1])
        width, height = width - _ROOM[0], height - _ROOM[1]
        self.setMinimumSize(min(look.px(320), width), min(look.px(280), height))
        self.resize(min(look.px(wide), width), min(look.px(TALL), height))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
