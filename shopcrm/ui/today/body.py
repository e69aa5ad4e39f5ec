"""How the page is laid out: head, filter, proposal, list, and the column beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shopcrm.ui.common.buttons import Button, IconButton, Segments
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Empty, Panel, clear, column, row
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.look import Look
from shopcrm.ui.today.day_list import DayList
from shopcrm.ui.today.proposal import OfferStrip
from shopcrm.ui.today.rows import FetchRows, Row, Show
from shopcrm.ui.today.side import Side
from shopcrm.ui.today.words import Today
from shopcrm.wording.sheets import title

LOW: Final = 430
"""Below this effective height the head gives its room to the list."""


class TodayBody(QWidget):
    """Everything on the page, without knowing what any of it does.

    Signals:
        shown: Which lines are to be shown (a ``Show``).
        print_requested: The list is to be printed.
        tick_in_requested: The printed list is back, and is to be typed in.
    """

    shown = Signal(object)
    print_requested = Signal()
    tick_in_requested = Signal()

    def __init__(self, look: Look, fetch: FetchRows | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._choices: tuple[Show, ...] = ()
        self._is_calm = False
        across = row(look, self, 0, 18)
        across.setContentsMargins(look.px(24), look.px(4), look.px(24), 0)
        middle = column(look, None, 0, 10)
        middle.addWidget(self._make_head())
        self._filter_row = row(look, None, 0, 8)
        self._filter_row.addStretch(1)
        self._small_print = IconButton(look, "printer", self.tr("Print the list"))
        self._small_print.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._small_print.clicked.connect(self.print_requested)
        self._filter_row.addWidget(self._small_print)
        self._small_tick = IconButton(look, "clipboard-list", self.tr("Type the list in"))
        self._small_tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._small_tick.clicked.connect(self.tick_in_requested)
        self._filter_row.addWidget(self._small_tick)
        middle.addLayout(self._filter_row)
        self.segments: Segments | None = None
        self.offer = OfferStrip(look)
        middle.addWidget(self.offer)
        self._calm = self._make_calm()
        middle.addWidget(self._calm)
        self.list = DayList(look, fetch)
        self._stack = QStackedWidget()
        self._make_sheet(middle)
        across.addLayout(middle, 1)
        self.side = Side(look, fetch)
        across.addWidget(self.side)

    # --- building ------------------------------------------------------------------------

    def _make_head(self) -> QWidget:
        look = self._look
        self._head = QWidget()
        across = row(look, self._head, 0, 12)
        words = column(look, None, 0, 2)
        words.addWidget(Text(title(), "title"))
        self.summary = Text("", "body", "text2")
        words.addWidget(self.summary)
        across.addLayout(words, 1)
        self.print = Button(
            look, self.tr("Print the list"), "plain", "printer", keys=shown(Key.PRINT)
        )
        self.print.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.print.clicked.connect(self.print_requested)
        self.tick = Button(look, self.tr("Type the list in"), "quiet", "clipboard-list")
        self.tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tick.clicked.connect(self.tick_in_requested)
        across.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.print, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._head

    def _make_calm(self) -> QFrame:
        look = self._look
        strip = QFrame()
        strip.setProperty("tone", "primary")
        layout = row(look, strip, 0, 10)
        layout.setContentsMargins(look.px(14), look.px(9), look.px(14), look.px(9))
        mark = QLabel()
        mark.setPixmap(look.pixmap("circle-check-big", "on_primary_tint", 24))
        layout.addWidget(mark)
        words = column(look, None, 0, 0)
        self._calm_words = Text("", "strong", "on_primary_tint", wraps=True)
        self._calm_next = Text("", "label", "on_primary_tint", wraps=True)
        words.addWidget(self._calm_words)
        words.addWidget(self._calm_next)
        layout.addLayout(words, 1)
        strip.hide()
        return strip

    def _make_sheet(self, middle: QVBoxLayout) -> None:
        sheet = Panel(self._look, 0, 0)
        inset = self._look.px(2)
        sheet.column.setContentsMargins(inset, self._look.px(6), inset, self._look.px(6))
        self._stack.addWidget(self.list)
        self._empty = QWidget()
        self._empty_column = column(self._look, self._empty, 0, 0)
        self._stack.addWidget(self._empty)
        sheet.column.addWidget(self._stack)
        middle.addWidget(sheet, 1)

    # --- showing -------------------------------------------------------------------------

    def show_counts(self, counts: Sequence[tuple[Show, int]], current: Show, summary: str) -> None:
        """Show how much there is of each kind, and of all."""
        self.summary.setText(summary)
        choices = tuple(show for show, _ in counts)
        if choices != self._choices or self.segments is None:
            self._choices = choices
            self._make_segments([f"{_WORDS[show]()} {count}" for show, count in counts])
        else:
            for place, (show, count) in enumerate(counts):
                self.segments.set_text(place, f"{_WORDS[show]()} {count}")
        if self.segments is not None:
            self.segments.set_index(choices.index(current))

    def show_calm(
        self, rows: Sequence[Row], *, is_done: bool, well_done: bool, following: str
    ) -> None:
        """Say that nothing is left for today; over what comes later, or in the place of the list."""
        sentence = ""
        if is_done:
            sentence = (
                self.tr("You’ve done everything for today. Well done.")
                if well_done
                else self.tr("Nothing to look after today. Take it easy.")
            )
        elif not rows:
            sentence = self.tr("Nothing of this kind.")
        self._is_calm = bool(rows) and is_done
        self._calm_words.setText(sentence)
        self._calm_next.setText(following)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        if not rows:
            clear(self._empty_column)
            self._empty_column.addWidget(Empty(self._look, "circle-check-big", sentence, following))

    def calm_sentence(self) -> str:
        """Give what is said when nothing is left; empty while something is."""
        if not (self._is_calm or self._stack.currentWidget() is self._empty):
            return ""
        return f"{self._calm_words.accessibleName()} {self._calm_next.accessibleName()}".strip()

    def arrange(self, height: float, *, has_side: bool) -> None:
        """Arrange for an effective height, with or without the column."""
        low = height < LOW
        self._head.setVisible(not low)
        self._small_print.setVisible(low)
        self._small_tick.setVisible(low)
        self._calm_next.setVisible(not low and bool(self._calm_next.text()))
        # What asks for an answer goes before what only says something.
        is_said = self._is_calm and not (low and not self.offer.isHidden())
        self._calm.setVisible(is_said)
        self.side.setVisible(has_side)

    def _make_segments(self, texts: Sequence[str]) -> None:
        if self.segments is not None:
            self._filter_row.removeWidget(self.segments)
            self.segments.hide()
            self.segments.deleteLater()
        made = Segments(self._look, texts, self.tr("Which lines"))
        policy = made.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        made.setSizePolicy(policy)
        for button in made.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.chosen.connect(self._on_chosen)
        self._filter_row.insertWidget(0, made)
        self.segments = made

    def _on_chosen(self, place: int) -> None:
        self.shown.emit(self._choices[place])


_WORDS: Final[dict[Show, Callable[[], str]]] = {
    Show.ALL: lambda: Today.tr("All"),
    Show.FOLLOWUPS: lambda: Today.tr("Follow-ups"),
    Show.DAYS: lambda: Today.tr("Birthdays and days"),
    Show.PROMISES: lambda: Today.tr("Promises"),
    Show.COMPLAINTS: lambda: Today.tr("Complaints"),
    Show.HOLDS: lambda: Today.tr("Set aside"),
}
