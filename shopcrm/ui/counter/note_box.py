"""The note box with a note in it: what it says is heard and shown, and each choice goes into the note."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.domain.conversations import ConversationKind, PurchaseLine
from shopcrm.domain.ids import ProductId
from shopcrm.services.changes import Topic
from shopcrm.services.conversations import ConversationsService
from shopcrm.services.desk import Desk
from shopcrm.services.shop import ProductsService
from shopcrm.ui.counter.composer_parts import ComposerFrame
from shopcrm.ui.counter.heard_words import BOUGHT, DAY, PICKED, HeardWords
from shopcrm.ui.counter.note import PRODUCT, Note
from shopcrm.ui.counter.talk_kind import MOODS_SHOWN
from shopcrm.ui.counter.understood import PartKind
from shopcrm.ui.tools import Tools

HEAR_AFTER_MS: Final = 120


class NoteBox(ComposerFrame):
    """Shows one note, and changes it as the owner chooses.

    Signals:
        altered: A choice was made, other than by typing.
    """

    altered = Signal()

    def __init__(
        self,
        tools: Tools,
        conversations: ConversationsService,
        products: ProductsService,
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools.look, parent)
        self._tools, self._desk = tools, desk
        self._conversations, self._products = conversations, products
        self.note: Note | None = None
        self._names: dict[ProductId, str] | None = None
        self._is_filling = False
        self.hear_clock = QTimer(self)
        self.hear_clock.setSingleShot(True)
        self.hear_clock.setInterval(HEAR_AFTER_MS)
        self.hear_clock.timeout.connect(self.listen)
        self.text.typed.connect(self._on_words)
        self.understood.dropped.connect(self._on_dropped)
        self.when.picked.connect(self._on_picked)
        self.mood.chosen.connect(self._on_mood)
        self.talk.kind_chosen.connect(self._on_kind)
        self.talk.day_chosen.connect(self._on_day)
        self.add_product.clicked.connect(self._on_add_product)
        self.taking.named.connect(self._on_named)
        self.taking.bought.connect(self._on_bought)
        self.altered.connect(self.show_heard)
        tools.feed.changed.connect(self._on_changed)

    def fill(self, note: Note) -> None:
        """Show a note. Products that were taken off the list since it was begun are not named any more."""
        self.note = note
        known = self._product_names()
        note.products = [one for one in note.products if one in known]
        today, shop = self._desk.today(), self._desk.shop()
        self.hear_clock.stop()
        self._is_filling = True
        self.text.setPlainText(note.text)
        self._is_filling = False
        self.text.fit()
        self.when.start(today, shop)
        self.talk.start(today, shop)
        self.talk.show_talk(note.kind, note.day or today)
        self.mood.set_index(-1 if note.mood is None else MOODS_SHOWN.index(note.mood))
        self.taking.hide()
        self.taking.show_begun(note.begun)
        self.add_product.setChecked(False)
        self.trouble.say(note.trouble, again=bool(note.trouble))
        self.listen()

    def take_words(self) -> None:
        """Take over what is written by now, finished or not."""
        if self.note is not None:
            self.note.text, self.note.begun = self.text.whole_text(), self.taking.begun()

    def has_focus(self) -> bool:
        """Say whether the keys go into the note."""
        return self.is_of_note(QApplication.focusWidget())

    def is_of_note(self, widget: QWidget | None) -> bool:
        """Say whether a widget belongs to the note; what is asked beneath it does not."""
        if widget is None or self.offer.isAncestorOf(widget):
            return False
        return widget is self or self.isAncestorOf(widget)

    def typed_on(self) -> None:
        """Do what follows from a key; boxes that keep drafts do more."""

    def _on_words(self, text: str) -> None:
        if self.note is not None and not self._is_filling:
            self.note.text, self.note.about = text, ""
            self.restored.hide()
            self.hear_clock.start()
            self.typed_on()

    def listen(self) -> None:
        """Hear what the note says by now."""
        self.hear_clock.stop()
        if self.note is not None:
            self.note.hear(self._conversations.hear(self.note.text, self.note.day))
            self.show_heard()

    def show_heard(self) -> None:
        """Show what was heard and chosen, as chips and marked pills."""
        note = self.note
        if note is None:
            return
        shop = self._desk.shop()
        words = HeardWords(
            self._tools.look.language, shop.currency, self._desk.today(), self._product_names()
        )
        parts = tuple(words.parts(note))
        if self.understood.show_parts(parts):
            for part in parts:
                if part.kind is PartKind.DAY and self.has_focus():
                    announcement = QAccessibleAnnouncementEvent(self.understood, part.text)
                    QAccessible.updateAccessibility(announcement)
            self._on_grew()
        self.understood.setVisible(bool(parts) and self.is_open())
        taken = {heard.day for _, heard in note.kept_days() if heard.day is not None}
        if note.when is not None:
            taken.add(note.when)
        self.when.mark(taken, note.picked_alone())

    def _product_names(self) -> dict[ProductId, str]:
        if self._names is None:
            self._names = {one.id: one.name for one in self._products.list_products()}
        return self._names

    def _on_dropped(self, key: str) -> None:
        note = self.note
        if note is None:
            return
        if key.startswith(DAY):
            note.dropped.add(key.removeprefix(DAY))
        elif key == PICKED:
            note.drop_picked()
        elif key.startswith(PRODUCT):
            note.drop_product(ProductId(int(key.removeprefix(PRODUCT))))
        elif key.startswith(BOUGHT):
            del note.bought[int(key.removeprefix(BOUGHT))]
        self.altered.emit()
        # The chip that had the focus is gone.
        self.text.setFocus()

    def _on_picked(self, day: object, said: object) -> None:
        if self.note is not None:
            self.listen()
            self.note.pick(day, said)  # type: ignore[arg-type]  # days, as the signal says
            self.altered.emit()

    def _on_mood(self, index: int) -> None:
        if self.note is not None:
            self.note.mood = None if index < 0 else MOODS_SHOWN[index]
            self.altered.emit()

    def _on_kind(self, kind: ConversationKind) -> None:
        if self.note is not None:
            self.note.kind = kind
            self._show_talk()

    def _on_day(self, day: object) -> None:
        if self.note is not None:
            self.note.day = None if day == self._desk.today() else day  # type: ignore[assignment]
            self.listen()
            self._show_talk()

    def _show_talk(self) -> None:
        if self.note is not None:
            self.talk.show_talk(self.note.kind, self.note.day or self._desk.today())
            self.altered.emit()

    def _on_add_product(self) -> None:
        is_wanted = self.add_product.isChecked()
        self.show_taking(is_wanted=is_wanted)
        (self.taking.line if is_wanted else self.text).setFocus()

    def show_begun(self) -> None:
        """Unfold the line for what she took, when something was begun there."""
        if self.is_open() and any(self.taking.begun()):
            self.show_taking(is_wanted=True)

    def show_taking(self, *, is_wanted: bool) -> None:
        """Unfold the line for what she took, with what was begun there, or fold it."""
        self.add_product.setChecked(is_wanted)
        if is_wanted:
            self.taking.start(self._products.list_products(), self._desk.shop().currency)
        self.taking.setVisible(is_wanted)
        self._on_grew()

    def _on_named(self, product_id: ProductId) -> None:
        if self.note is not None and product_id not in self.note.named_products():
            self.note.name_product(product_id)
            self.altered.emit()

    def _on_bought(self, line: PurchaseLine) -> None:
        if self.note is not None:
            self.note.bought.append(line)
            self.altered.emit()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.PRODUCTS, Topic.SHOP}:
            self._names = None
            if self.note is not None:
                self.when.start(self._desk.today(), self._desk.shop())
                self.listen()
