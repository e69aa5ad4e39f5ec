"""The note box: one sentence is written down, its days become follow-ups, and nothing that was typed is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.domain.ids import ConversationId, CustomerId
from shopcrm.errors import NoteEmptyError, NotFoundError, ShopError
from shopcrm.services.changes import Topic
from shopcrm.services.conversations import ConversationsService, Recorded
from shopcrm.services.desk import Desk
from shopcrm.services.drafts import DraftsService
from shopcrm.services.followups import FollowupsService
from shopcrm.services.shop import ProductsService
from shopcrm.ui.counter.composer_offers import Offer, OfferWords, WaitingOffers
from shopcrm.ui.counter.drafting import Drafting
from shopcrm.ui.counter.note import Note
from shopcrm.ui.counter.note_box import NoteBox
from shopcrm.ui.counter.saving import Answering, Saving, recording
from shopcrm.ui.keys import MOODS, Key
from shopcrm.ui.tools import Tools
from shopcrm.wording.days import short_day
from shopcrm.wording.errors import say

KEEP_AFTER_MS: Final = 700
"""A key is on the disk within a second: this, and what the disk takes."""


_WORDS_OF_DAYS: Final = "2주 뒤 화요일 12/8 12月8日 来週 明日 in 2 weeks next Tue Dec 8 10:00"
"""Words that need most of the tables."""


class Composer(NoteBox):
    """The note about the customer who is shown.

    Signals:
        saved: It is in the file (a ``ConversationId``).
        left: Esc; the draft is kept.
        grew: It is higher or lower than before.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(
        self,
        tools: Tools,
        conversations: ConversationsService,
        products: ProductsService,
        drafts: DraftsService,
        desk: Desk,
        parent: QWidget | None = None,
        followups: FollowupsService | None = None,
    ) -> None:
        super().__init__(tools, conversations, products, desk, parent)
        self._drafts = drafts
        self._followups = followups or FollowupsService(desk)
        self._offers = WaitingOffers()
        self._drafting = Drafting(drafts, desk)
        self._saving: dict[CustomerId, Saving] = {}
        self._told_unkept = False
        self._is_warm = False
        self._keep_clock = QTimer(self)
        self._keep_clock.setSingleShot(True)
        self._keep_clock.setInterval(KEEP_AFTER_MS)
        self._keep_clock.timeout.connect(self._keep)
        self.altered.connect(self._on_altered)
        self.save.clicked.connect(self._save)
        self.trouble.again.connect(self._save)
        self.offer.taken.connect(self._on_taken)
        self.offer.left.connect(self._on_left)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.setEnabled(False)

    # --- whose note it is ------------------------------------------------------------------

    def show_customer(self, customer_id: CustomerId, display_name: str) -> None:
        """Write about somebody from now on; what was being written about her comes back."""
        if self.note is not None and self.note.customer_id == customer_id:
            self.note.name = display_name
            return
        self.leave()
        note = self._taken_up(customer_id)
        is_back = bool(note.text.strip())
        note.name = display_name
        self.setEnabled(True)
        self.fill(note)
        self._lock(is_saving=customer_id in self._saving)
        self.restored.setVisible(is_back and customer_id not in self._saving)
        self.set_open(open_=self.has_focus() and self.isVisible())
        self.show_begun()
        self.show_heard()
        self._ask()

    def note_text(self) -> str:
        """Give what is written, with what is being composed."""
        return self.text.whole_text()

    def leave(self) -> None:
        """Finish what is being composed and keep it: another customer or page comes."""
        self.text.finish_composing()
        self.taking.finish_composing()
        self._keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """Put away what is typed: another page comes, or the window closes."""
        super().hideEvent(event)
        self.leave()
        self.hear_clock.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear what was not heard when it was hidden."""
        super().showEvent(event)
        self.listen()

    def _taken_up(self, customer_id: CustomerId) -> Note:
        try:
            return self._drafting.take_up(customer_id)
        except ShopError as error:
            self._tools.messages.fail(error)
            return Note(customer_id)

    # --- keys ------------------------------------------------------------------------------

    def press(self, key: Key) -> bool:
        """Do what a key means in the note box; False when it means nothing here."""
        if self.note is None:
            return False
        if key in {Key.NOTE, Key.WHEN}:
            self.begin()
        elif key is Key.SAVE and (self.is_open() or not self.note.is_blank()):
            self._save()
        elif key in MOODS:
            self._open()
            self.mood.press(MOODS.index(key))
        elif key is Key.BACK and (self.is_open() or self.has_focus()):
            self.leave()
            self.set_open(open_=False)
            self.left.emit()
        else:
            return False
        return True

    def begin(self) -> None:
        """Take the focus, unfolded."""
        self._open()
        if not self.has_focus():
            self.text.setFocus()

    def pick_when(self, number: int) -> None:
        """Press the pill of the digit that followed F4."""
        if self.note is not None:
            self._open()
            self.when.pick(number)

    # --- the draft -------------------------------------------------------------------------

    def typed_on(self) -> None:
        """Unfold, and keep it soon."""
        self._open()
        self._keep_soon()

    def _on_altered(self) -> None:
        self._keep_soon()
        self.trouble.say("", again=False)

    def _keep_soon(self) -> None:
        # Not started anew by each key: who types on and on is kept every second all the same.
        if not self._keep_clock.isActive():
            self._keep_clock.start()

    def _keep(self) -> None:
        """Put the draft on the disk."""
        self._keep_clock.stop()
        note = self.note
        if note is None or note.customer_id in self._saving:
            return
        self.take_words()
        try:
            self._drafting.keep(note)
            self._told_unkept = False
        except ShopError as error:
            if not self._told_unkept:
                self._told_unkept = True
                self.trouble.say(say(error), again=False)

    # --- folding ---------------------------------------------------------------------------

    def _open(self) -> None:
        if not self.is_open():
            self._warm_up()
            # The day may have become another since the card was opened.
            self.when.start(self._desk.today(), self._desk.shop())
            self.set_open(open_=True)
            self.show_begun()
            self.show_heard()

    def _warm_up(self) -> None:
        """Make the tables of words ready beside the window, so that the first word typed does not wait for them."""
        if not self._is_warm:
            self._is_warm = True
            self._tools.tasks.read(self, _warming(self._conversations))

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        had, has = self.is_of_note(old), self.is_of_note(new)
        if has and not had and self.note is not None:
            self._open()
        elif had and not has and self.note is not None:
            self.leave()
            # A window of its own (a menu, the calendar, another program) takes the focus only for a while.
            if new is not None and new.window() is self.window() and self.note.is_blank():
                self.set_open(open_=False)

    # --- saving ----------------------------------------------------------------------------

    def _save(self) -> None:
        note = self.note
        if note is None or note.customer_id in self._saving:
            return
        self.text.finish_composing()
        self.take_words()
        if any(note.begun):
            # It may be folded, with something she took in it that is not added yet.
            self._open()
        if not self.taking.finish():
            return
        self.listen()
        if note.is_blank():
            self.trouble.say(say(NoteEmptyError()), again=False)
            self.text.setFocus()
            return
        self._keep()
        self.trouble.say("", again=False)
        draft = note.conversation(self._desk.today(), self._desk.shop().currency)
        work = recording(self._conversations, self._drafts, draft, note.followups(self._desk))
        saving = Saving(note, draft.day, self)
        self._saving[note.customer_id] = saving
        saving.done.connect(self._on_saved)
        saving.failed.connect(self._on_failed)
        self._lock(is_saving=True)
        saving.start(self._tools.tasks, work)

    def _lock(self, *, is_saving: bool) -> None:
        self.text.setReadOnly(is_saving)
        for part in (self.save, self.when, self.mood, self.taking, self.talk, self.understood):
            part.setEnabled(not is_saving)

    def _on_saved(self, saving: Saving, recorded: Recorded) -> None:
        note = saving.note
        del self._saving[note.customer_id]
        self._drafting.forget(note.customer_id)
        self._tools.messages.say(self._saved_words(note), undo=True)
        words = OfferWords(
            self._tools.look.language,
            self._desk.today(),
            note.customer_id,
            note.name,
            saving.day,
            self._desk.shop().opening,
        )
        self._offers.add(list(words.offers(recorded)))
        if self.note is note:
            self.fill(Note(note.customer_id, note.name))
            self._lock(is_saving=False)
            self.set_open(open_=False)
            self._ask()
        self.saved.emit(recorded.conversation_id)

    def _saved_words(self, note: Note) -> str:
        """Say that it is saved, and on which days she will come up again."""
        said = self.tr("Note for {name} saved").format(name=note.name)
        days = sorted({one.due for one in note.followups(self._desk) if one.due is not None})
        if not days:
            return said
        shown = self.tr(", ", "between days").join(
            short_day(day, self._tools.look.language) for day in days
        )
        return self.tr("{said} · follow-up: {days}").format(said=said, days=shown)

    def _on_failed(self, saving: Saving, error: Exception) -> None:
        note = saving.note
        del self._saving[note.customer_id]
        self._drafting.remember(note)
        if not isinstance(error, ShopError):
            self._tools.messages.fail(error)
        note.trouble = say(error if isinstance(error, ShopError) else ShopError())
        if self.note is note:
            self._lock(is_saving=False)
            self._open()
            self.trouble.say(note.trouble, again=True)
            announcement = QAccessibleAnnouncementEvent(self.trouble, note.trouble)
            QAccessible.updateAccessibility(announcement)
        else:
            self._tools.messages.say(
                self.tr("The note for {name} is not saved yet; it waits on the card. {why}").format(
                    name=note.name, why=note.trouble
                )
            )

    # --- what is proposed then -------------------------------------------------------------

    def _ask(self) -> None:
        """Ask the first of what waits about who is shown."""
        offer = None if self.note is None else self._offers.first(self.note.customer_id)
        is_new = self.offer.ask(offer)
        self.show_offer()
        if is_new and not self.offer.isHidden():
            self.offer.announce()

    def _on_taken(self, offer: Offer) -> None:
        self.offer.set_busy(is_busy=True)
        answering = Answering(offer, self)
        answering.done.connect(self._on_offer_done)
        answering.failed.connect(self._on_offer_failed)
        answering.start(self._tools.tasks, offer.taking(self._followups))

    def _on_offer_done(self, offer: Offer) -> None:
        self._tools.messages.say(offer.done, undo=True)
        self._on_left(offer)

    def _on_offer_failed(self, offer: Offer, error: Exception) -> None:
        self.offer.set_busy(is_busy=False)
        if isinstance(error, NotFoundError):
            # The plan, the note or she herself is gone: it can never be taken.
            self._on_left(offer)
        self._tools.messages.fail(error)

    def _on_left(self, offer: Offer) -> None:
        self._offers.drop(offer)
        focused = QApplication.focusWidget()
        was_walked = focused is not None and self.offer.isAncestorOf(focused)
        self._ask()
        if was_walked and self.offer.isHidden():
            self.left.emit()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        super()._on_changed(topics)
        if Topic.CONVERSATIONS in topics:
            for conversation_id in self._offers.conversations():
                self._forget_taken_back(conversation_id)
            self._ask()

    def _forget_taken_back(self, conversation_id: ConversationId) -> None:
        try:
            self._conversations.fetch(conversation_id)
        except NotFoundError:
            self._offers.drop_of(conversation_id)


def _warming(conversations: ConversationsService) -> Callable[[], object]:
    def warm() -> object:
        return conversations.hear(_WORDS_OF_DAYS)

    return warm
