"""The counter: the list on the left, whoever is meant on the right, and the note box under her name."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import with_honorific
from shopcrm.errors import NotFoundError
from shopcrm.services.changes import Topic
from shopcrm.services.counter import CounterService
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.services.searching import SearchService
from shopcrm.services.today import TodayService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.panels import Empty
from shopcrm.ui.counter.arranging import MIDDLE, WIDE, Parts, Width
from shopcrm.ui.counter.closing import Closing
from shopcrm.ui.counter.composer import Composer
from shopcrm.ui.counter.head import Head
from shopcrm.ui.counter.looking_up import FIRST, MOST, LookingUp
from shopcrm.ui.counter.people import Person
from shopcrm.ui.counter.people_list import PeopleList
from shopcrm.ui.counter.row_words import RowWords
from shopcrm.ui.counter.side import Side
from shopcrm.ui.counter.timeline import Timeline
from shopcrm.ui.keys import MOODS, Key, shown
from shopcrm.ui.page import KeyHelp, Page
from shopcrm.ui.tools import Tools

LATEST: Final = 60


class CounterPage(Page):
    """Look somebody up, see what to say, write down what was said.

    Signals:
        new_requested: Somebody new, with what was typed.
        edit_requested: Everything that is written about a customer.
        act_requested: Something else from her menu: its code and whose card it is.
    """

    TOPICS: ClassVar[frozenset[Topic]] = frozenset(Topic)

    new_requested = Signal(str)
    edit_requested = Signal(object)
    act_requested = Signal(str, object)

    def __init__(
        self,
        tools: Tools,
        searching: SearchService,
        counter: CounterService,
        customers: CustomersService,
        today: TodayService,
        desk: Desk,
        composer: Composer,
        timeline: Timeline,
    ) -> None:
        super().__init__(tools)
        self._counter, self._customers = counter, customers
        self._desk = desk
        self._closing = Closing(tools, today, desk, self)
        shop = desk.shop()
        language = tools.look.language
        self._words = RowWords(language, desk.today())
        self.people = PeopleList(self.look, counter, self._words)
        self._looking_up = LookingUp(tools.tasks, searching, counter, self.people.model, self)
        self.head = Head(self.look, language, shop.country)
        self.composer, self.timeline = composer, timeline
        self.side = Side(self.look, language)
        self.customer_id: CustomerId | None = None
        self._told_of: CustomerId | None = None
        self._typed = ""
        self._width: Width | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_chosen)
        self._parts = Parts(
            self.look,
            self,
            self.people,
            self.head,
            self.composer,
            self.timeline,
            self.side,
            self._empty(),
        )
        self._connect()
        self._lay_out(Width.WIDE)

    def _empty(self) -> QWidget:
        button = Button(self.look, self.tr("Write a new customer"), "primary", "plus")
        button.clicked.connect(self._on_new)
        return Empty(
            self.look,
            "users",
            self.tr("Nobody is shown"),
            self.tr(
                "Whoever you look up stands here: what you talked about, what she likes, what to say."
            ),
            button,
        )

    def _connect(self) -> None:
        self.people.chosen.connect(self._on_chosen)
        self.people.opened.connect(self._on_opened)
        self.people.new_requested.connect(self._on_new)
        self.people.more_requested.connect(self._on_more)
        self._looking_up.found_more.connect(self._on_found_more)
        self.head.strip.note_requested.connect(self._on_note)
        self.head.strip.done_requested.connect(self._closing.mark_done)
        self.head.strip.later_requested.connect(self._closing.offer_days)
        self.head.actions_requested.connect(self._fill_menu)
        self.head.phone_requested.connect(self._on_phone)
        self.composer.left.connect(self.search_requested)
        self.composer.saved.connect(self._on_saved)
        self.composer.grew.connect(self._on_grew)

    # --- the page ------------------------------------------------------------------------

    def title(self) -> str:
        """Say where we are."""
        return self.tr("Customers")

    def reload(self) -> None:
        """Read list and card again; who is shown stays."""
        today = self._desk.today()
        if today != self._words.today:
            self._words = RowWords(self._words.language, today)
            self.people.set_words(self._words)
        self.people.model.forget()
        self._list_people()
        before = self._told_of
        self._show_card()
        if before is not None and before == self._told_of:
            self.timeline.reload()

    def search(self, text: str) -> bool:
        """Look for what is typed, and show the first who is found."""
        self._typed = text
        self._list_people(first=True)
        if self._width is Width.NARROW:
            self._show_side(is_list=True)
        return True

    def select_by(self, steps: int) -> bool:
        """Move in the list."""
        return self.people.select_by(steps)

    def press(self, key: Key) -> bool:
        """Do what a key means at the counter."""
        if key is Key.OPEN:
            self._open()
            return True
        if key is Key.NOTE:
            self._on_note()
            return True
        if key is Key.EDIT and self.customer_id is not None:
            self.edit_requested.emit(self.customer_id)
            return True
        if key is Key.BACK and self._width is Width.NARROW and not self._is_writing():
            self._show_side(is_list=True)
            return False
        if key in {Key.WHEN, Key.SAVE, Key.BACK, *MOODS} and self.customer_id is not None:
            if self._soon.isActive():
                self._show_chosen()
            return self.composer.press(key)
        return False

    def pick_when(self, number: int) -> None:
        """Take the day that was chosen by F4 and a digit."""
        self.composer.pick_when(number)

    def show_customer(self, customer_id: CustomerId) -> None:
        """Show somebody, whether she is in the list or not."""
        if not self.people.choose(customer_id):
            self._typed = ""
            self._list_people(with_id=customer_id)
        self._on_chosen(customer_id)
        if self._width is Width.NARROW:
            self._show_side(is_list=False)

    def leave(self) -> None:
        """Put away what is being typed."""
        self.composer.leave()

    def help_keys(self) -> tuple[KeyHelp, ...]:
        """Give the keys of the counter."""
        return (
            (
                self.tr("type"),
                self.tr("Look somebody up: name, initials, last digits of the phone"),
            ),
            ("↑ ↓", self.tr("Move in the list; the card follows")),
            ("Enter", self.tr("Write a note for who is shown")),
            (shown(Key.NOTE), self.tr("The note box")),
            (
                f"{shown(Key.WHEN)} 1-6",
                self.tr("When to get back: tomorrow, 3 days, 1 week, 2 weeks, 1 month, a day"),
            ),
            ("Alt+1-4", self.tr("How it went: excellent, good, neutral, bad")),
            (shown(Key.SAVE), self.tr("Save the note")),
            (shown(Key.EDIT), self.tr("Everything about her")),
            ("Esc", self.tr("Back to the search; what you wrote is kept")),
        )

    def hints(self) -> tuple[KeyHelp, ...]:
        """Give the keys at the foot."""
        return (
            (shown(Key.HELP), self.tr("Help")),
            (shown(Key.SEARCH), self.tr("Find")),
            (shown(Key.NOTE), self.tr("Note")),
            (shown(Key.WHEN), self.tr("Follow-up")),
            (shown(Key.UNDO), self.tr("Undo")),
        )

    # --- the list ------------------------------------------------------------------------

    def _list_people(self, *, first: bool = False, with_id: CustomerId | None = None) -> None:
        self._looking_up.stop()
        current = with_id or (None if first else self.customer_id)
        if not self._typed.strip():
            ids = self._counter.latest(LATEST)
            if current is not None and current not in ids and self._counter.rows([current]):
                ids = [current, *ids]
            count = self.tr("%n customers", None, self._customers.count())
            people = [Person(one) for one in ids]
            self.people.set_new_words(self.tr("Write a new customer"))
            self.people.show_people(people, self.tr("Latest visit first"), count, current)
            return
        people = self._looking_up.find(self._typed)
        title = self.tr("“{typed}”").format(typed=" ".join(self._typed.split()))
        count = self._found_words(len(people), is_whole=len(people) < FIRST)
        self.people.set_new_words(self.tr("Not here? Write a new customer"))
        self.people.show_people(people, title, count, current)

    def _found_words(self, count: int, *, is_whole: bool) -> str:
        more = "" if is_whole else "+"
        return self.tr("%n found", None, count).replace(str(count), f"{count}{more}")

    def _on_found_more(self, people: list[Person], is_last: bool) -> None:  # noqa: FBT001 - as the signal has it
        count = self.people.model.rowCount() + len(people)
        self.people.add_people(people, self._found_words(count, is_whole=count < MOST))
        if is_last and self.customer_id is None:
            self._soon.start()

    def _on_more(self) -> None:
        if self._typed.strip():
            return
        count = self.people.model.rowCount()
        known = {one.id for n in range(count) if (one := self.people.model.person(n)) is not None}
        more = self._counter.latest(LATEST, count)
        self.people.model.add([Person(one) for one in more if one not in known])

    # --- the card ------------------------------------------------------------------------

    def _on_chosen(self, customer_id: CustomerId | None) -> None:
        if customer_id == self.customer_id:
            return
        if self.customer_id is not None:
            self.composer.leave()
        self.customer_id = customer_id
        # The list is painted first; whoever types on is not held up by cards nobody saw.
        self._soon.start()

    def _show_chosen(self) -> None:
        if self.customer_id is None and self._looking_up.is_under_way():
            # Who is shown stays until it is sure that nobody is meant.
            return
        self._show_card()

    def _show_card(self) -> None:
        self._soon.stop()
        customer_id = self.customer_id
        card = None
        if customer_id is not None:
            try:
                card = self._counter.look(customer_id)
            except NotFoundError:
                self.customer_id = None
        if card is None or customer_id is None:
            self._parts.show_card(is_there=False)
            return
        today = self._desk.today()
        photo = None
        if card.card.customer.has_photo:
            kept = self._customers.photo(customer_id)
            photo = QImage.fromData(kept.content) if kept is not None else None
        self.head.show_card(card, today, photo)
        self.side.setVisible(self.side.show_card(card, today))
        shown = card.card.shown
        called = with_honorific(shown.name, shown.honorific, shown.language)
        self.composer.show_customer(customer_id, called)
        if customer_id != self._told_of:
            self._told_of = customer_id
            self.timeline.show_customer(customer_id)
        self._parts.show_card(is_there=True)
        self._parts.order_tabs()

    def _open(self) -> None:
        if self.people.model.rowCount() == 0:
            self._looking_up.finish()
        if self.people.current() is None:
            self._on_new()
            return
        if self._soon.isActive():
            self._show_chosen()
        self._on_note()

    def _on_opened(self, _customer_id: object) -> None:
        self._open()

    def _on_note(self) -> None:
        if self._soon.isActive():
            self._show_chosen()
        if self.customer_id is None:
            return
        if self._width is Width.NARROW:
            self._show_side(is_list=False)
        self.composer.begin()

    def _on_new(self) -> None:
        self.new_requested.emit(self._typed.strip())

    def _on_grew(self) -> None:
        # While a note is written, the tiles only say; what they offer to do would be in the way.
        self.head.set_brief(self.composer.is_open())
        self._parts.order_tabs()

    def _on_saved(self, _conversation_id: object) -> None:
        if self._is_writing():
            self.search_requested.emit()

    def _is_writing(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.composer.isAncestorOf(focused)

    def _on_phone(self, phone: str) -> None:
        QGuiApplication.clipboard().setText(phone)
        self.tools.messages.say(self.tr("{phone} is copied").format(phone=phone))

    # --- her menu ------------------------------------------------------------------------

    def _fill_menu(self, menu: QMenu) -> None:
        if self.customer_id is None:
            return
        everything = self.tr("Everything about her…")
        choices = (
            ("edit", f"{everything}\t{shown(Key.EDIT)}"),
            ("relate", self.tr("Family and friends…")),
            ("label", self.tr("Print an address label…")),
            ("thank_you", self.tr("Print a thank-you card…")),
            ("history", self.tr("What was changed…")),
            ("gone", self.tr("She comes no more…")),
            ("delete", self.tr("Delete the card")),
        )
        for code, words in choices:
            if code in {"label", "history", "gone"}:
                menu.addSeparator()
            action = menu.addAction(words)
            action.setData(code)
            action.triggered.connect(self._on_act)

    def _on_act(self) -> None:
        action = self.sender()
        code = str(action.property("code") or action.data())  # type: ignore[attr-defined]
        if code == "edit":
            self.edit_requested.emit(self.customer_id)
        else:
            self.act_requested.emit(code, self.customer_id)

    # --- arranging -----------------------------------------------------------------------

    def arrange(self, width: float) -> None:
        """Put as much side by side as fits."""
        fits = Width.WIDE if width >= WIDE else Width.MIDDLE if width >= MIDDLE else Width.NARROW
        if fits is not self._width:
            self._lay_out(fits)

    def _lay_out(self, width: Width) -> None:
        self._width = width
        self.head.set_narrow(width is not Width.WIDE)
        self._parts.lay_out(width)
        if width is Width.NARROW:
            self._show_side(is_list=self.customer_id is None)

    def _show_side(self, *, is_list: bool) -> None:
        self.people.setVisible(is_list)
        self._parts.right.setVisible(not is_list)
