"""The list beside the card, with its heading and its last row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from shopcrm.domain.ids import CustomerId
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, row
from shopcrm.ui.counter.people import PeopleModel, Person
from shopcrm.ui.counter.row_painting import ROW_HEIGHT, PeopleView, PersonDelegate
from shopcrm.ui.counter.row_words import RowWords
from shopcrm.ui.look import Look

if TYPE_CHECKING:
    # A start paints the list before the services, which load SQLAlchemy, are there.
    from shopcrm.services.counter import CounterService


class PeopleList(Panel):
    """The list with its heading, and at its end the way to somebody new.

    Signals:
        chosen: Somebody is shown now (a ``CustomerId``, or None when nobody is).
        opened: Somebody was pressed twice: write a note for her.
        new_requested: Nobody fits: write down somebody new.
        more_requested: The end of what is listed is near.
    """

    chosen = Signal(object)
    opened = Signal(object)
    new_requested = Signal()
    more_requested = Signal()

    def __init__(self, look: Look, counter: CounterService, words: RowWords) -> None:
        super().__init__(look, 0, 0)
        self._look = look
        head = row(look, None, 0, 8)
        head.setContentsMargins(look.px(18), look.px(12), look.px(18), look.px(4))
        self.title = Text("", "label", "text2")
        self.count = Text("", "label", "text2")
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        self.column.addLayout(head)
        self.model = PeopleModel(counter, words)
        self.model.setParent(self)
        self.view = PeopleView(look)
        self.view.setAccessibleName(self.tr("Customers"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(PersonDelegate(look, words, self.view))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.doubleClicked.connect(self._on_double)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        inset = row(look, None, 0, 0)
        inset.setContentsMargins(look.px(8), 0, look.px(8), look.px(6))
        inset.addWidget(self.view)
        self.column.addLayout(inset, 1)
        self.new = Button(look, self.tr("Not here? Write a new customer"), "link", "plus")
        self.new.clicked.connect(self.new_requested)
        self.hint = Text(
            self.tr("Press Enter to write a note at once"), "label", "text2", wraps=True
        )
        foot = row(look, None, 0, 0)
        foot.setContentsMargins(look.px(12), 0, look.px(12), look.px(8))
        foot.addWidget(self.new, 1)
        self.column.addLayout(foot)
        self._is_quiet = False
        self._is_at_new = False

    # --- who is listed -------------------------------------------------------------------

    def show_people(
        self, people: Sequence[Person], title: str, count: str, current: CustomerId | None
    ) -> None:
        """Show these; the one named stays chosen when she is among them, else the first is."""
        self._stand_at_new(is_there=False)
        self.title.setText(title)
        self.count.setText(count)
        self._is_quiet = True
        self.model.show(people)
        self._is_quiet = False
        at = max(self.model.row_of(current), 0)
        if people:
            self.view.setCurrentIndex(self.model.index(at))
            self._fit()
        else:
            self.chosen.emit(None)

    def add_people(self, people: Sequence[Person], count: str) -> None:
        """Show these below the others; the first is chosen where there was nobody."""
        was_empty = self.model.rowCount() == 0
        self.count.setText(count)
        self.model.add(people)
        if was_empty and people and not self._is_at_new:
            self.view.setCurrentIndex(self.model.index(0))

    def current(self) -> CustomerId | None:
        """Give who is chosen; None when the list is empty, or the last line is."""
        if self._is_at_new:
            return None
        person = self.model.person(self.view.currentIndex().row())
        return None if person is None else person.id

    def choose(self, customer_id: CustomerId) -> bool:
        """Choose somebody; False when she is not in the list."""
        at = self.model.row_of(customer_id)
        if at < 0:
            return False
        self.view.setCurrentIndex(self.model.index(at))
        return True

    def select_by(self, steps: int) -> bool:
        """Move up or down; below the last is the line for somebody new."""
        count = self.model.rowCount()
        at = count if self._is_at_new else self.view.currentIndex().row()
        wanted = max(0, min(at + steps, count))
        self._stand_at_new(is_there=wanted == count)
        if wanted < count:
            self.view.setCurrentIndex(self.model.index(wanted))
        return True

    def _stand_at_new(self, *, is_there: bool) -> None:
        """Stand on the last line, or leave it."""
        if is_there is self._is_at_new:
            return
        self._is_at_new = is_there
        self.new.setProperty("kind", "tint" if is_there else "link")
        self.new.style().unpolish(self.new)
        self.new.style().polish(self.new)
        if is_there:
            self.view.clearSelection()
            said = QAccessibleAnnouncementEvent(self.new, self.new.accessibleName())
            QAccessible.updateAccessibility(said)
        else:
            at = self.view.currentIndex()
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().select(at, flag)

    def set_words(self, words: RowWords) -> None:
        """Word the rows anew: another day has begun."""
        self.model.set_words(words)
        self.view.setItemDelegate(PersonDelegate(self._look, words, self.view))

    def set_new_words(self, text: str) -> None:
        """Say on the last line who would be written down."""
        self.new.set_text(text)

    def _fit(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        person = self.model.person(index.row())
        if person is not None and not self._is_quiet:
            self.chosen.emit(person.id)

    def _on_double(self, index: QModelIndex) -> None:
        person = self.model.person(index.row())
        if person is not None:
            self.opened.emit(person.id)

    def _on_scrolled(self, value: int) -> None:
        if value > self.view.verticalScrollBar().maximum() - self._look.px(ROW_HEIGHT) * 4:
            self.more_requested.emit()
