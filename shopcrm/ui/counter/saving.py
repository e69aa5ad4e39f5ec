"""Saving a note off the window's thread: whoever is shown meanwhile, the answer finds the note it belongs to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from shopcrm.domain.conversations import ConversationDraft
from shopcrm.domain.followups import FollowupDraft
from shopcrm.errors import ShopError
from shopcrm.services.conversations import ConversationsService, Recorded
from shopcrm.services.drafts import DraftsService
from shopcrm.ui.counter.composer_offers import Offer
from shopcrm.ui.counter.note import Note
from shopcrm.ui.tasks import Tasks

_log = logging.getLogger(__name__)


class Saving(QObject):
    """One note on its way into the file.

    Signals:
        done: Itself, and the ``Recorded``.
        failed: Itself, and the error. Nothing was written; the draft is still there.
    """

    done = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, note: Note, day: date, parent: QObject) -> None:
        super().__init__(parent)
        self.note, self.day = note, day

    def start(self, tasks: Tasks, work: Callable[[], Recorded]) -> None:
        """Begin."""
        tasks.write(self, work, self._on_done, self._on_error)

    def _on_done(self, recorded: Recorded) -> None:
        self.done.emit(self, recorded)
        self.deleteLater()

    def _on_error(self, error: Exception) -> None:
        self.failed.emit(self, error)
        self.deleteLater()


class Answering(QObject):
    """One offer on its way into the file; whoever is shown meanwhile, the answer finds the offer it belongs to.

    Signals:
        done: The ``Offer``.
        failed: The ``Offer``, and the error. Nothing was written.
    """

    done = Signal(object)
    failed = Signal(object, object)

    def __init__(self, offer: Offer, parent: QObject) -> None:
        super().__init__(parent)
        self._offer = offer

    def start(self, tasks: Tasks, work: Callable[[], object]) -> None:
        """Begin."""
        tasks.write(self, work, self._on_done, self._on_error)

    def _on_done(self, _made: object) -> None:
        self.done.emit(self._offer)
        self.deleteLater()

    def _on_error(self, error: Exception) -> None:
        self.failed.emit(self._offer, error)
        self.deleteLater()


def recording(
    conversations: ConversationsService,
    drafts: DraftsService,
    draft: ConversationDraft,
    chosen: list[FollowupDraft],
) -> Callable[[], Recorded]:
    """Give the work of writing a note down: its draft is dropped with it, also when the window is gone by then."""

    def record() -> Recorded:
        recorded = conversations.record(draft, chosen, draft.product_ids)
        try:
            drafts.drop(draft.customer_id)
        except ShopError:
            # The note is saved; that its draft is left over must not make it look lost.
            _log.info("the draft of a saved note could not be dropped")
        return recorded

    return record
