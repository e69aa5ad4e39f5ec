"""Everything that was said and bought, newest first; each can be corrected, taken away, and asked what it said before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QMenu, QWidget

from shopcrm.domain.conversations import Conversation
from shopcrm.domain.ids import ConversationId, CustomerId
from shopcrm.services.conversations import ConversationsService
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.services.shop import ProductsService
from shopcrm.storage.history import HistoryEntry
from shopcrm.ui.common.buttons import Segments
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, row
from shopcrm.ui.counter.correcting import Before, Correcting
from shopcrm.ui.counter.talk_list import TalkList
from shopcrm.ui.counter.talk_row import TalkDelegate
from shopcrm.ui.counter.talks import Only, TalksModel, TalkWords
from shopcrm.ui.look import Look
from shopcrm.ui.tools import Tools

_CORRECT, _DELETE, _HISTORY, _FOLD = "correct", "delete", "history", "fold"


class Timeline(Panel):
    """The conversations of a customer."""

    def __init__(
        self,
        tools: Tools,
        conversations: ConversationsService,
        customers: CustomersService,
        products: ProductsService,
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools.look, 12, 6, parent)
        self._tools, self._desk = tools, desk
        self._conversations, self._customers = conversations, customers
        self._customer: CustomerId | None = None
        self._asked: Conversation | None = None
        self._words = words = TalkWords(desk, products, tools.look.language)
        self.model = TalksModel(conversations, words, self)
        self.list = TalkList(tools.look)
        self._delegate = TalkDelegate(tools.look, words, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("What you talked about"))
        self.list.menu_requested.connect(self._show_menu)
        self.list.folded.connect(self._fold)
        self.only = Segments(
            tools.look,
            (self.tr("All"), self.tr("Notes"), self.tr("Purchases")),
            self.tr("Which to show"),
        )
        self.only.chosen.connect(self._on_only)
        self.empty = Text("", "body", "text2", wraps=True)
        self.empty.setContentsMargins(tools.look.px(6), 0, 0, tools.look.px(8))
        self.column.addWidget(self._head(tools.look))
        self.column.addWidget(self.empty)
        self.column.addWidget(self.list, 1)
        self._show_empty()

    def _head(self, look: Look) -> QWidget:
        head = QWidget()
        self._head_layout = row(look, head, 0, 8)
        self._title = Text(self.tr("What you talked about"), "strong")
        self._title.setContentsMargins(look.px(6), 0, 0, 0)
        self._head_layout.addWidget(self._title, 1)
        self._head_layout.addWidget(self.only)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the filter under the heading where both do not fit beside each other."""
        super().resizeEvent(event)
        need = self._title.sizeHint().width() + self.only.sizeHint().width()
        fits = need + self._tools.look.px(40) <= self.width()
        across = QBoxLayout.Direction.LeftToRight
        self._head_layout.setDirection(across if fits else QBoxLayout.Direction.TopToBottom)

    # --- what is shown ---------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Take what height there is: else the layout would keep room for the whole list, and squeeze the note box."""
        return False

    def set_least_height(self, at_100: float) -> None:
        """Keep the list at least so high, in pixels at 100 % text."""
        self.list.setMinimumHeight(self._tools.look.px(at_100))

    def show_customer(self, customer_id: CustomerId) -> None:
        """Show somebody's conversations, from the newest; the filter stays."""
        if customer_id == self._customer:
            self.reload()
            return
        self._customer = customer_id
        self._delegate.unfolded.clear()
        self._delegate.marked = None
        self._delegate.forget()
        self.model.show_customer(customer_id)
        self.list.scrollToTop()
        self._show_empty()

    def reload(self) -> None:
        """Read them anew, with the same one current and the list where it was."""
        if self._words.read_names():
            self._delegate.forget()
        current = self.model.talk(self.list.currentIndex())
        at = self.list.verticalScrollBar().value()
        self.model.reload(self.list.last_row())
        self._show_empty()
        if current is not None:
            self._stand_on(current.id)
        self.list.verticalScrollBar().setValue(at)

    def show_conversation(self, conversation_id: ConversationId) -> None:
        """Go to a conversation and mark it, until another customer is shown."""
        found = self.model.row_of(conversation_id)
        if found < 0 and self.model.only() is not Only.ALL:
            self.only.set_index(Only.ALL)
            self.model.show_only(Only.ALL)
            found = self.model.row_of(conversation_id)
        if found < 0:
            return
        self._delegate.marked = conversation_id
        index = self.model.index(found, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
        self.list.viewport().update()
        self._show_empty()

    def _stand_on(self, conversation_id: ConversationId) -> None:
        for number in range(self.model.rowCount()):
            index = self.model.index(number, 0)
            talk = self.model.talk(index)
            if talk is not None and talk.id == conversation_id:
                self.list.setCurrentIndex(index)
                return

    def _on_only(self, index: int) -> None:
        self.model.show_only(Only(index))
        self._show_empty()

    def _show_empty(self) -> None:
        has_rows = self.model.rowCount() > 0
        sentences = {
            Only.ALL: self.tr("Nothing has been written down yet. F3 begins a note."),
            Only.NOTES: self.tr("No notes have been written down yet."),
            Only.PURCHASES: self.tr("No purchases have been written down yet."),
        }
        self.empty.setText(sentences[self.model.only()])
        self.empty.setVisible(not has_rows)
        # With nothing to show, the sentence has the room of the list, and stands at its top.
        self.column.setStretchFactor(self.empty, 0 if has_rows else 1)
        self.list.setVisible(has_rows)
        if has_rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.place_button()

    # --- what can be done ------------------------------------------------------------------

    def current(self) -> Conversation | None:
        """Give the conversation of the current row."""
        return self.model.talk(self.list.currentIndex())

    def _show_menu(self, at: QPoint) -> None:
        talk = self.current()
        if talk is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = [(self.tr("Correct…"), _CORRECT), (self.tr("Delete"), _DELETE)]
        entries.append((self.tr("What it said before…"), _HISTORY))
        if self._delegate.is_long(talk):
            is_open = talk.id in self._delegate.unfolded
            entries.append((self.tr("Show less") if is_open else self.tr("Show all"), _FOLD))
        for text, data in entries:
            menu.addAction(text).setData(data)
        menu.triggered.connect(self._on_menu)
        menu.popup(at)

    def _on_menu(self, action: QAction) -> None:
        deeds: dict[str, Callable[[], None]] = {
            _CORRECT: self.correct,
            _DELETE: self.delete,
            _HISTORY: self.show_history,
            _FOLD: self._fold,
        }
        deeds[str(action.data())]()

    def _fold(self) -> None:
        talk = self.current()
        if talk is not None and self._delegate.is_long(talk):
            self._delegate.unfolded ^= {talk.id}
            self.list.scheduleDelayedItemsLayout()

    def correct(self) -> None:
        """Set the current conversation right."""
        talk = self.current()
        if talk is not None:
            # Before the window and not in the page, which is made anew with another look while somebody types.
            dialog = Correcting(self._tools, self._conversations, self._desk, talk, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.corrected.connect(self.reload)
            dialog.open()

    def delete(self) -> None:
        """Take the current conversation away, at once."""
        talk = self.current()
        if talk is not None:
            self.model.take_out(talk.id)
            self._show_empty()
            work = _deletion(self._conversations, talk.id)
            self._tools.tasks.write(self, work, self._on_deleted, self._on_not_deleted)

    def show_history(self) -> None:
        """Show what the current conversation said before."""
        talk = self.current()
        if talk is not None:
            self._asked = talk
            work = _history(self._customers, talk.customer_id)
            self._tools.tasks.read(self, work, self._on_history)

    def _on_deleted(self, _nothing: None) -> None:
        self._tools.messages.say(self.tr("Note deleted"), undo=True)

    def _on_not_deleted(self, error: Exception) -> None:
        self.reload()
        self._tools.messages.fail(error)

    def _on_history(self, entries: list[HistoryEntry]) -> None:
        if self._asked is not None:
            dialog = Before(self._tools.look, self._desk, self._asked, entries, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew with other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._delegate.forget()


def _deletion(
    conversations: ConversationsService, conversation_id: ConversationId
) -> Callable[[], None]:
    def delete() -> None:
        conversations.delete(conversation_id)

    return delete


def _history(
    customers: CustomersService, customer_id: CustomerId
) -> Callable[[], list[HistoryEntry]]:
    def read() -> list[HistoryEntry]:
        return customers.history(customer_id)

    return read
