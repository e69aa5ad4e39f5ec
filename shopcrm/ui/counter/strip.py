"""What to say: at most four tiles, each one sentence and the one thing to do."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from shopcrm.services.counter import Tile, TileKind
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text, plain_tooltip
from shopcrm.ui.common.panels import clear, column, row
from shopcrm.ui.counter.words import tile_lines, tile_title
from shopcrm.ui.look import Look

LEAST_WIDTH: Final = 190
"""Of a tile, in pixels at 100 %: below it the tiles stand in two lines."""

MOST_LINES: Final = 3
BRIEF_LINES: Final = 2
"""Of the sentence of a tile; the fewer while a note is written below."""

_LOOKS: Final[dict[TileKind, tuple[str, str]]] = {
    TileKind.LAST_TALK: ("info", "message-circle"),
    TileKind.FOLLOWUP: ("warn", "phone"),
    TileKind.PROMISE: ("warn", "bookmark-check"),
    TileKind.COMPLAINT: ("danger", "triangle-alert"),
    TileKind.NEXT_VISIT: ("primary", "footprints"),
    TileKind.HOLD: ("primary", "shopping-bag"),
    TileKind.BIRTHDAY: ("love", "cake"),
    TileKind.DAY: ("love", "calendar-days"),
    TileKind.REWARD: ("love", "gift"),
}


class TileBox(QFrame):
    """One tile.

    Signals:
        note_requested: Go on with what was said last.
        done_requested: The name of the line that is done.
        later_requested: The name of the line that is put off, and where its button is.
    """

    note_requested = Signal()
    done_requested = Signal(str)
    later_requested = Signal(str, object)

    def __init__(self, look: Look, tile: Tile, today: date, language: str) -> None:
        super().__init__()
        tone, icon = _LOOKS[tile.kind]
        if tile.asked or (tile.days_late and tile.kind is TileKind.FOLLOWUP):
            tone = "danger" if tile.asked else "warn"
        self.tile = tile
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside = column(look, self, 12, 4)
        self._margin = look.px(12)
        head = row(look, None, 0, 6)
        mark = QLabel()
        mark.setPixmap(look.pixmap(icon, f"on_{tone}_tint", 17))
        head.addWidget(mark)
        title = Text(
            tile_title(tile, today, language), "label_strong", f"on_{tone}_tint", wraps=True
        )
        head.addWidget(title, 1)
        inside.addLayout(head)
        self.words = TileWords(look, tile_lines(tile, language))
        inside.addWidget(self.words)
        self.setAccessibleName(f"{title.accessibleName()}: {self.words.accessibleName()}")
        inside.addStretch(1)
        self.acting = QWidget()
        acts = row(look, self.acting, 0, 4)
        for button in self._buttons(look, tone):
            acts.addWidget(button)
        acts.addStretch(1)
        inside.addWidget(self.acting)

    def set_brief(self, is_brief: bool) -> None:  # noqa: FBT001 - a state
        """Only say what there is to say."""
        self.acting.setVisible(not is_brief)
        self.words.set_lines(BRIEF_LINES if is_brief else MOST_LINES)

    def least_width(self) -> int:
        """Give the width its buttons need."""
        return self.acting.sizeHint().width() + 2 * self._margin

    def _buttons(self, look: Look, tone: str) -> list[Button]:
        if self.tile.line is None:
            go_on = self._button(look, self.tr("Go on with it"), "pencil", tone)
            go_on.clicked.connect(self.note_requested)
            return [go_on]
        said = self.tile.kind in {TileKind.BIRTHDAY, TileKind.DAY}
        done = self._button(look, self.tr("Said it") if said else self.tr("Done"), "check", tone)
        done.clicked.connect(self._on_done)
        later = self._button(look, self.tr("Later"), "", tone)
        later.clicked.connect(self._on_later)
        return [done, later]

    def _button(self, look: Look, text: str, icon: str, tone: str) -> Button:
        button = Button(look, text, "tile")
        button.setProperty("tone", tone)
        if icon:
            button.setIcon(look.icon(icon, f"on_{tone}_tint", 18))
            button.setIconSize(look.icon_size(18))
            button.set_text(text)
        button.setAccessibleDescription(self.accessibleName())
        return button

    def _on_done(self) -> None:
        self.done_requested.emit(self.tile.line or "")

    def _on_later(self) -> None:
        self.later_requested.emit(self.tile.line or "", self.sender())


class TileWords(Text):
    """The sentence of a tile, cut after three lines; the whole of it is in the tooltip and read aloud."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text, "body", wraps=True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._whole = text
        self._look = look
        self._lines = MOST_LINES
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_lines(self, lines: int) -> None:
        """Show at most so many lines."""
        self._lines = lines
        self._fit(max(self.width(), 1))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the sentence to the lines there are."""
        super().resizeEvent(event)
        self._fit(max(event.size().width(), 1))

    def _fit(self, width: int) -> None:
        fits = self._cut(width)
        if fits != self.text():
            super().setText(fits)
            self.setAccessibleName(self._whole)
            self.setToolTip(plain_tooltip(self._whole) if fits != self._whole else "")

    def heightForWidth(self, width: int) -> int:
        """Give the height of as many lines as are shown."""
        metrics = self.fontMetrics()
        bounds = metrics.boundingRect(
            QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), self._whole
        )
        return min(bounds.height(), metrics.lineSpacing() * self._lines) + 2

    def sizeHint(self) -> QSize:
        """Give the size of one line."""
        return QSize(self._look.px(120), self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Give the least size."""
        return QSize(self._look.px(60), self.fontMetrics().lineSpacing())

    def _cut(self, width: int) -> str:
        metrics = self.fontMetrics()
        room = metrics.lineSpacing() * self._lines
        flags = int(Qt.TextFlag.TextWordWrap)

        def height(text: str) -> int:
            return metrics.boundingRect(QRect(0, 0, width, 10_000), flags, text).height()

        if height(self._whole) <= room:
            return self._whole
        low, high = 0, len(self._whole)
        while low < high:
            middle = (low + high + 1) // 2
            if height(self._whole[:middle].rstrip() + "…") <= room:
                low = middle
            else:
                high = middle - 1
        return self._whole[:low].rstrip() + "…"


class Strip(QWidget):
    """The tiles of a card, side by side; or one calm line when there is nothing to see to.

    Signals:
        note_requested: Go on with what was said last.
        done_requested: The name of the line that is done.
        later_requested: The name of the line that is put off, and the button that was pressed.
    """

    note_requested = Signal()
    done_requested = Signal(str)
    later_requested = Signal(str, object)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(8))
        self.boxes: list[TileBox] = []
        self._columns = 0
        self._is_brief = False
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_tiles(self, tiles: tuple[Tile, ...], today: date) -> None:
        """Show what to say."""
        clear(self._grid)
        self.boxes = []
        self._columns = 0
        for tile in tiles:
            box = TileBox(self._look, tile, today, self._language)
            box.note_requested.connect(self.note_requested)
            box.done_requested.connect(self.done_requested)
            box.later_requested.connect(self.later_requested)
            box.set_brief(self._is_brief)
            self.boxes.append(box)
        if not tiles:
            calm = Text(self.tr("Nothing to see to today"), "body", "text2")
            self._grid.addWidget(calm, 0, 0)
        self._arrange()

    def set_brief(self, is_brief: bool) -> None:  # noqa: FBT001 - a state
        """Leave out the buttons, while a note is being written."""
        self._is_brief = is_brief
        for box in self.boxes:
            box.set_brief(is_brief)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tiles into as many lines as they need."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self.boxes:
            return
        least = max(self._look.px(LEAST_WIDTH), *(box.least_width() for box in self.boxes))
        fit = max(self.width() // least, 1)
        # Four tiles in three columns would leave one alone.
        columns = min(len(self.boxes), fit if fit >= len(self.boxes) else min(fit, 2))
        if columns == self._columns:
            return
        self._columns = columns
        for box in self.boxes:
            self._grid.removeWidget(box)
        for number, box in enumerate(self.boxes):
            self._grid.addWidget(box, number // columns, number % columns)
            box.show()
        for number in range(len(self.boxes)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
