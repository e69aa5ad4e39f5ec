"""A line of the paper that came back, with large buttons for what happened."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.shops import Shop
from shopcrm.domain.ticking import Tick, TickAction
from shopcrm.domain.today import DueState
from shopcrm.services.printing import SheetLine
from shopcrm.ui.common.buttons import Pill
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.common.fields import Line
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, row
from shopcrm.ui.look import Look
from shopcrm.ui.printing.words import line_words
from shopcrm.wording.days import short_day

_PRESSED: Final = (TickAction.DONE, TickAction.NO_ANSWER, TickAction.NOT_WANTED)


class TickRow(Panel):
    """Number, name, what about; done, no answer, not wanted, later; and what was written beside it.

    Signals:
        ticked: The number of the line, and what is to happen with it (a ``Tick``, or None for nothing).
    """

    ticked = Signal(int, object)

    def __init__(
        self, look: Look, one: SheetLine, shop: Shop, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, 12, 6, parent)
        self._look, self._shop, self._today = look, shop, today
        self.number, self._tick = one.number, None
        self._who = f"{one.number}, {line_words(one.line)}"
        head = row(look, None, 0, 10)
        head.addWidget(Text(str(one.number), "name", "primary"))
        head.addWidget(Text(line_words(one.line), "body", wraps=True), 1)
        self.column.addLayout(head)
        if one.line.state is DueState.DONE:
            self.column.addWidget(Text(self.tr("Done already"), "label", "text2"))
            return
        self._make_buttons()

    _tick: Tick | None

    def show_tick(self, tick: Tick | None) -> None:
        """Show what is to happen, without saying so."""
        if tick == self._tick or not hasattr(self, "pills"):
            return
        self._tick = tick
        for action, pill in zip(_PRESSED, self.pills, strict=True):
            pill.setChecked(tick is not None and tick.action is action)
        is_later = tick is not None and tick.action in {TickAction.MOVE, TickAction.NEXT_VISIT}
        self.later.setChecked(is_later)
        self._word_later()
        words = "" if tick is None else tick.words
        if words != self.words.whole_text():
            self.words.set_whole(words)
        if words:
            self._show_words(shown=True)

    def _make_buttons(self) -> None:
        look = self._look
        texts = (self.tr("Done"), self.tr("No answer"), self.tr("Not wanted"))
        self.pills = [Pill(look, text) for text in texts]
        self.later = Pill(look, self.tr("Later…"), "info")
        self.note = Pill(look, self.tr("Note"), "quiet")
        beneath = QWidget()
        flow = FlowLayout(beneath, look.px(6))
        for pill in (*self.pills, self.later, self.note):
            pill.setAccessibleName(f"{self._who}: {pill.text()}")
            flow.addWidget(pill)
        for pill in self.pills:
            pill.clicked.connect(self._on_pressed)
        self.later.clicked.connect(self._on_later)
        self.note.clicked.connect(self._on_note)
        hint = self.tr("What was said; it is written down as a call")
        self.words = Line(look, f"{self._who}: {self.tr('Note')}", hint)
        self.words.typed.connect(self._on_typed)
        self.words.hide()
        self.column.addWidget(beneath)
        self.column.addWidget(self.words)

    def _on_pressed(self) -> None:
        pressed = self.sender()
        for pill in (*self.pills, self.later):
            if pill is not pressed:
                pill.setChecked(False)
        taken = next((n for n, pill in enumerate(self.pills) if pill.isChecked()), None)
        self._take(None if taken is None else _PRESSED[taken])

    def _on_later(self) -> None:
        if not self.later.isChecked():
            self._take(None)
            return
        # It is taken when a day is.
        self.later.setChecked(self._tick is not None and self._tick.action is TickAction.MOVE)
        tomorrow = self._today + timedelta(days=1)
        picker = DayPicker(self._look, self._shop, self._today, earliest=tomorrow, parent=self)
        picker.picked.connect(self._on_day)
        picker.open_below(self.later)

    def _on_day(self, day: date) -> None:
        open_day = self._shop.opening.next_open(day)
        for pill in self.pills:
            pill.setChecked(False)
        self.later.setChecked(True)
        self._take(TickAction.MOVE, open_day, day if day != open_day else None)

    def _on_note(self) -> None:
        self._show_words(shown=self.note.isChecked())
        if self.note.isChecked():
            self.words.setFocus()
        else:
            self.words.set_whole("")

    def _show_words(self, *, shown: bool) -> None:
        self.note.setChecked(shown)
        self.words.setVisible(shown)

    def _on_typed(self, _text: str) -> None:
        before = self._tick
        has_action = before is not None and before.action is not TickAction.NOTE
        if before is not None and has_action:
            self._take(before.action, before.day, before.said)
        else:
            self._take(None)

    def _take(
        self, action: TickAction | None, day: date | None = None, said: date | None = None
    ) -> None:
        words = self.words.whole_text().strip()
        if action is None and words:
            action = TickAction.NOTE
        tick = None if action is None else Tick(self.number, action, day, words, said)
        if tick != self._tick:
            self._tick = tick
            self._word_later()
            self.ticked.emit(self.number, tick)

    def _word_later(self) -> None:
        day = None if self._tick is None else self._tick.day
        said = self.tr("Later…") if day is None else short_day(day, self._look.language)
        self.later.setText(said)
        self.later.setAccessibleName(f"{self._who}: {said}")
