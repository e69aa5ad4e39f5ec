"""The paper comes back: typed in as it stands there, or pressed line by line."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from shopcrm.domain.ids import SheetId
from shopcrm.domain.ticking import write_ticks
from shopcrm.errors import SheetLineUnknownError, ShopError, TickUnreadableError
from shopcrm.services.desk import Desk
from shopcrm.services.printing import FollowupSheet, PrintService
from shopcrm.services.ticking import Ticked, TickingService
from shopcrm.ui.common.buttons import Button, ButtonRow, Segments
from shopcrm.ui.common.composing import ComposingText
from shopcrm.ui.common.fields import Beneath, Choice
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Empty, Panel, Scrolled, column, row
from shopcrm.ui.printing.notice import Notice
from shopcrm.ui.printing.tick_reading import Line, Taken, read_so_far
from shopcrm.ui.printing.tick_row import TickRow
from shopcrm.ui.printing.words import kept_words, line_words, tick_words
from shopcrm.ui.tools import Tools
from shopcrm.wording.errors import say

READING_MS: Final = 80
ROWS_AT_ONCE: Final = 12
_SIDE_BY_SIDE: Final = 860
"""Effective pixels; on less the field and the lines take turns."""
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NEW_LINE: Final = Qt.KeyboardModifier.ShiftModifier


class PaperField(ComposingText):
    """The field for what stands on the paper. Enter hands it in, Shift+Enter begins a line.

    Signals:
        entered: Enter, while nothing is being composed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter."""
        if Qt.Key(event.key()) in _ENTER and not event.modifiers() & _NEW_LINE:
            if not self.is_composing():
                self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class TickInDialog(QDialog):
    """Takes in a printed list, all of it or nothing."""

    def __init__(
        self,
        tools: Tools,
        ticking: TickingService,
        printing: PrintService,
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._ticking, self._printing, self._desk = tools, ticking, printing, desk
        self._is_busy = self._is_leaving = False
        self.rows: list[TickRow] = []
        self._taken: Taken | None = None
        self.setWindowTitle(self.tr("Take in a printed list"))
        self._resize_in(parent)
        kept = printing.kept_sheets()
        if not kept:
            self._lay_out_empty()
            return
        self.sheets = Choice(
            tools.look, self.tr("Printed list"), [(one.id, kept_words(one)) for one in kept]
        )
        self.sheets.picked.connect(self._on_sheet)
        self._make_field()
        self._make_buttons()
        self._lay_out()
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._add_rows)
        self._on_sheet()
        self.field.setFocus()

    # --- parts ---------------------------------------------------------------------------

    def _resize_in(self, parent: QWidget | None) -> None:
        look = self._tools.look
        room = (parent.window() if parent else self).screen().availableGeometry()
        if parent is not None and parent.window().width() >= look.px(400):
            room = parent.window().geometry()
        self.resize(
            min(look.px(1080), room.width() - look.px(32)),
            min(look.px(680), room.height() - look.px(24)),
        )

    def _lay_out_empty(self) -> None:
        look = self._tools.look
        closing = Button(look, self.tr("Close"), "primary", keys="Esc")
        closing.clicked.connect(self.reject)
        sentence = self.tr("No list was printed yet.")
        more = self.tr("Once one is printed, what was written on the paper is taken in here.")
        column(look, self, 16, 12).addWidget(Empty(look, "clipboard-list", sentence, more, closing))

    def _make_field(self) -> None:
        look = self._tools.look
        name = self.tr("What stands on the paper")
        self.field = PaperField()
        self.field.setProperty("kind", "field")
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(self.tr("12 ok, 13 no answer, 14 Friday, 15 note: she moved"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(look.px(96))
        self.beneath = Beneath(look)
        self.understood = Text("", "body", "text", wraps=True)
        self.unknown = Text("", "body", "danger", wraps=True)
        self.unread = Text("", "label", "text2", wraps=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(READING_MS)
        self._soon.timeout.connect(self._read)
        self.field.typed.connect(self._on_typed)
        self.field.entered.connect(self.apply)

    def _make_buttons(self) -> None:
        look = self._tools.look
        self.cancel = Button(look, self.tr("Close"), "quiet", keys="Esc")
        self.done_button = Button(look, self.tr("Take in"), "primary", "check", keys="Enter")
        self.go_on = Button(look, self.tr("Go on"))
        self.leave = Button(look, self.tr("Close without it"))
        self.notice = Notice(look, (self.go_on, self.leave))
        self.cancel.clicked.connect(self.reject)
        self.done_button.clicked.connect(self.apply)
        self.go_on.clicked.connect(self._on_go_on)
        self.leave.clicked.connect(self._on_leave)

    def _lay_out(self) -> None:
        look = self._tools.look
        self.typing = Scrolled(look, self.tr("Type it in"), 8)
        panel = Panel(look)
        panel.column.addWidget(Text(self.field.accessibleName(), "label", "text2"))
        for widget in (self.field, self.beneath, self.unread, self.unknown, self.understood):
            panel.column.addWidget(widget)
        self.typing.column.addWidget(panel)
        self.typing.column.addStretch(1)
        self.pressing = Scrolled(look, self.tr("Lines of the list"), 8)
        self.turns = Segments(
            look, (self.tr("Type it in"), self.tr("Press each line")), self.tr("How to take it in")
        )
        self.turns.chosen.connect(self._arrange)
        middle = row(look, None, 0, 16)
        middle.addWidget(self.typing, 3)
        middle.addWidget(self.pressing, 5)
        layout = column(look, self, 16, 12)
        head = row(look, None, 0, 12)
        head.addWidget(self.sheets, 1)
        head.addWidget(self.turns)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        layout.addWidget(self.notice)
        layout.addWidget(ButtonRow(look, self.cancel, self.done_button))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show field and lines side by side, or in turns."""
        super().resizeEvent(event)
        if self._taken is not None:
            self._arrange()

    def _arrange(self) -> None:
        is_wide = self._tools.look.effective(self.width()) >= _SIDE_BY_SIDE
        self.turns.setVisible(not is_wide)
        self.typing.setVisible(is_wide or self.turns.index() == 0)
        self.pressing.setVisible(is_wide or self.turns.index() == 1)

    # --- the sheet -----------------------------------------------------------------------

    def _on_sheet(self) -> None:
        sheet_id: SheetId = self.sheets.value()
        self._show_sheet(self._printing.kept_sheet(sheet_id))

    def _show_sheet(self, sheet: FollowupSheet) -> None:
        self._taken = Taken(sheet)
        for old in self.rows:
            old.setParent(None)
            old.deleteLater()
        self.rows = []
        while self.pressing.column.takeAt(0) is not None:
            pass
        self._add_rows()
        self._read()
        self._arrange()

    def _add_rows(self) -> None:
        """Make some of the lines: a long list shall not keep the window waiting."""
        taken = self._taken
        if taken is None:
            return
        begin = len(self.rows)
        shop, today = self._desk.shop(), self._desk.today()
        for one in taken.sheet.lines[begin : begin + ROWS_AT_ONCE]:
            made = TickRow(self._tools.look, one, shop, today)
            made.ticked.connect(self._on_ticked)
            made.show_tick(taken.tick_of(one.number))
            self.rows.append(made)
            self.pressing.column.addWidget(made)
        if len(self.rows) < len(taken.sheet.lines):
            self._more.start()
        else:
            self._more.stop()
            self.pressing.column.addStretch(1)

    # --- what is taken in ----------------------------------------------------------------

    def _on_typed(self, _text: str) -> None:
        self.beneath.say_wrong("")
        self._soon.start()

    def _read(self) -> None:
        self._soon.stop()
        if self._taken is None:
            return
        text = self.field.whole_text()
        self._taken.type_in(*read_so_far(text, self._desk.today(), self._desk.shop()))
        for one in self.rows:
            one.show_tick(self._taken.tick_of(one.number))
        self._show_understood()

    def _on_ticked(self, number: int, tick: object) -> None:
        if self._taken is not None:
            self._taken.press(number, tick)  # type: ignore[arg-type]
            self._show_understood()

    def _show_understood(self) -> None:
        taken = self._taken
        if taken is None:
            return
        unknown, done = set(taken.unknown()), {tick.line for tick in taken.already_done()}
        lines = []
        for tick in taken.ticks():
            if tick.line not in unknown:
                what = self.tr("done already") if tick.line in done else tick_words(tick)
                lines.append(self._line(tick.line, what))
        self.understood.setText("\n".join(lines))
        self.unknown.setText(
            "\n".join(
                self.tr("{number}: not on this list").format(number=number)
                for number in sorted(unknown)
            )
        )
        self.unread.setText(
            self.tr("Not understood yet: “{part}”").format(part=taken.unread)
            if taken.unread
            else ""
        )
        for label in (self.understood, self.unknown, self.unread):
            label.setVisible(bool(label.accessibleName()))

    def _line(self, line: Line, what: str) -> str:
        found = None if self._taken is None else self._taken.line(line)
        who = str(line) if found is None else line_words(found)
        shape = self.tr("{number} → {who}: {what}")
        return shape.format(number=line, who=who, what=what)

    def apply(self) -> None:
        """Hand in what is understood, unless something is not."""
        if self._is_busy or self._taken is None:
            return
        self.field.finish_composing()
        self._read()
        wrong = self._what_is_wrong(self._taken)
        self.beneath.say_wrong(wrong)
        if wrong:
            self._back_to_field()
            return
        self._is_busy = True
        self.done_button.setEnabled(False)
        text = write_ticks(self._taken.to_apply())
        work = partial(self._ticking.tick, text, self._taken.sheet.id)
        self._tools.tasks.write(self, work, self._on_done, self._on_failed)

    def _what_is_wrong(self, taken: Taken) -> str:
        if taken.unread:
            return say(TickUnreadableError(taken.unread))
        if taken.unknown():
            return say(SheetLineUnknownError(taken.unknown()[0]))
        with_words = [tick for tick in taken.already_done() if tick.words]
        if with_words:
            shape = self.tr(
                "No. {number} was done already, so nothing can be written beside it. Please write it on the card."
            )
            return shape.format(number=with_words[0].line)
        if not any(taken.to_apply()):
            return self.tr("Type the numbers from the paper, or press what happened.")
        return ""

    def _back_to_field(self) -> None:
        self.turns.set_index(0)
        self._arrange()
        self.field.setFocus()
        # It became visible just now, and has its place only after the layout had its turn.
        QTimer.singleShot(0, self, self._show_wrong)

    def _show_wrong(self) -> None:
        self.typing.ensureWidgetVisible(self.beneath, 0, self._tools.look.px(8))

    def _on_done(self, ticked: tuple[Ticked, ...]) -> None:
        self._tools.messages.say(self.tr("%n lines taken in", None, len(ticked)), undo=True)
        self._is_leaving = True
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        self.done_button.setEnabled(True)
        if isinstance(error, ShopError):
            self.beneath.say_wrong(say(error))
            self._back_to_field()
        else:
            self._tools.messages.fail(error)

    # --- leaving -------------------------------------------------------------------------

    def reject(self) -> None:
        """Close; once more asked for where something would be lost."""
        if self._is_busy:
            return
        if self._taken is not None and not self._is_leaving:
            self.field.finish_composing()
            self._read()
            if self._taken.ticks() or self._taken.unread:
                asked = self.tr("What you typed and pressed is not taken in yet.")
                self.notice.say("warn", asked, self.go_on, self.leave)
                return
        super().reject()

    def _on_go_on(self) -> None:
        self.notice.hide()
        self.field.setFocus()

    def _on_leave(self) -> None:
        self._is_leaving = True
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Enter press the button that has the focus, and nothing else."""
        if Qt.Key(event.key()) in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            return
        super().keyPressEvent(event)
