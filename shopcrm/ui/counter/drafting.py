"""What is being written about each customer: in memory with every choice, and on the disk with what a crash must not take."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from shopcrm.domain.ids import CustomerId
from shopcrm.services.desk import Desk
from shopcrm.services.drafts import DraftsService, NoteDraft
from shopcrm.ui.counter.note import Note, note_of_draft

_ANY_TIME = datetime(1970, 1, 1, tzinfo=UTC)


class Drafting:
    """Keeps notes. What stands on the disk already is not written again: she walks through many cards and writes in few."""

    def __init__(self, drafts: DraftsService, desk: Desk) -> None:
        self._drafts, self._desk = drafts, desk
        self._notes: dict[CustomerId, Note] = {}
        self._kept: dict[CustomerId, NoteDraft] = {}

    def take_up(self, customer_id: CustomerId) -> Note:
        """Give the note about somebody as it was left; a new one when there is none.

        Raises:
            ShopError: The file of the drafts cannot be read.
        """
        today = self._desk.today()
        if customer_id in self._notes:
            note, kept = self._notes[customer_id], self._kept.get(customer_id)
            if kept is not None and kept.day is not None and kept.day < today:
                # Midnight went by since it was written.
                note.day = kept.day
            return note
        draft = self._drafts.get(customer_id)
        if draft is None:
            return Note(customer_id)
        note = note_of_draft(draft, customer_id, today)
        self._notes[customer_id] = note
        self._kept[customer_id] = replace(draft, written_at=_ANY_TIME)
        return note

    def keep(self, note: Note) -> None:
        """Keep a note as it is by now; when it returns it is on the disk.

        Raises:
            ShopError: There is no room or no right to write; it is still kept in memory.
        """
        if note.is_blank() and note.when is None and not any(note.begun):
            self._notes.pop(note.customer_id, None)
        else:
            self._notes[note.customer_id] = note
        draft = note.draft(_ANY_TIME, self._desk.today())
        if draft == self._kept.get(note.customer_id):
            return
        if draft.is_blank() and note.customer_id not in self._kept:
            return
        self._drafts.put(replace(draft, written_at=self._desk.now()))
        if draft.is_blank():
            self._kept.pop(note.customer_id, None)
        else:
            self._kept[note.customer_id] = draft

    def remember(self, note: Note) -> None:
        """Keep a note that could not be saved; its draft is on the disk already."""
        self._notes[note.customer_id] = note

    def forget(self, customer_id: CustomerId) -> None:
        """Keep nothing of somebody's any more: it was saved, and its draft dropped with it."""
        self._notes.pop(customer_id, None)
        self._kept.pop(customer_id, None)
