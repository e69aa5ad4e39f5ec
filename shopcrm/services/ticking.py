"""The paper comes back: a whole printed sheet closed as one thing that can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shopcrm.domain.conversations import Beginner, ConversationDraft, ConversationKind
from shopcrm.domain.followups import Outcome
from shopcrm.domain.ids import CustomerId, FollowupId, SheetId
from shopcrm.domain.ticking import Tick, TickAction, read_ticks
from shopcrm.domain.today import LineKind
from shopcrm.errors import NotFoundError, SheetLineUnknownError, SheetMissingError
from shopcrm.services.conversations import ConversationsService
from shopcrm.services.desk import Desk
from shopcrm.services.followups import FollowupsService
from shopcrm.services.today import TodayService, read_name
from shopcrm.storage import sheets
from shopcrm.storage.database import Writing

_OUTCOMES: Mapping[TickAction, Outcome | None] = {
    TickAction.DONE: None,
    TickAction.NO_ANSWER: Outcome.NO_ANSWER,
    TickAction.NOT_WANTED: Outcome.NOT_WANTED,
    TickAction.NOTE: None,
}

_PUT_OFF = {TickAction.MOVE, TickAction.NEXT_VISIT}


@dataclass(frozen=True, slots=True)
class Ticked:
    """What became of one line: what was ticked, and the day on which it comes back, if it does."""

    name: str
    tick: Tick
    comes_back: date | None


class TickingService:
    """Takes in what was written on the printed list."""

    def __init__(
        self,
        desk: Desk,
        today: TodayService,
        followups_service: FollowupsService,
        conversations: ConversationsService,
    ) -> None:
        self._desk = desk
        self._today = today
        self._followups = followups_service
        self._conversations = conversations

    def tick(self, text: str, sheet_id: SheetId | None = None) -> tuple[Ticked, ...]:
        """Close the lines of a sheet as the paper says, all of them or none.

        Nobody answering brings the line back on the next open day. A note is written down as a call of ours, and the line is
        closed: what is still to be done is said by the days in the note.

        Args:
            text: ``12 ok, 13 no answer, 14 fri, 15 note: she moved``; names of lines may stand in place of numbers.
            sheet_id: Which sheet; the one printed last when None.

        Raises:
            TickUnreadableError: A part was not understood.
            SheetLineUnknownError: The sheet has no such line.
            SheetMissingError: No sheet was printed yet.
            ShopError: A line was closed already, or is gone; nothing was ticked.
        """
        shop = self._desk.shop()
        ticks = read_ticks(text, self._desk.today(), shop.opening, shop.country)
        with self._desk.write("tick", sheet=sheet_id, lines=len(ticks)) as writing:
            names = self._names(writing, ticks, sheet_id)
            return tuple(self._tick(writing, names[tick.line], tick) for tick in ticks)

    def customer_of(self, name: str) -> CustomerId:
        """Give whose line it is.

        Raises:
            NotFoundError: There is no such line.
        """
        with self._desk.read() as connection:
            return self._today.customer_of(connection, name)

    def _names(
        self, writing: Writing, ticks: tuple[Tick, ...], sheet_id: SheetId | None
    ) -> dict[int | str, str]:
        """Give the name of each line, and note in the action which sheet the numbers stand on."""
        names: dict[int | str, str] = {t.line: t.line for t in ticks if isinstance(t.line, str)}
        numbers = [tick.line for tick in ticks if isinstance(tick.line, int)]
        if not numbers:
            return names
        sheet = sheet_id or sheets.last_sheet(writing.connection)
        lines = None if sheet is None else sheets.fetch_lines(writing.connection, sheet)
        if lines is None:
            raise SheetMissingError
        writing.note(sheet=sheet)
        for number in numbers:
            if number not in lines:
                raise SheetLineUnknownError(number)
            names[number] = lines[number]
        return names

    def _tick(self, writing: Writing, name: str, tick: Tick) -> Ticked:
        # Words count as a talk, and move what is counted since we last spoke: a line that is closed keeps the day it was
        # due, and one that is put off gets the day that was written.
        if tick.action in _PUT_OFF:
            self._write_down(writing, name, tick.words)
            return Ticked(name, tick, self._put_off(writing, name, tick))
        comes_back = self._close(writing, name, tick)
        self._write_down(writing, name, tick.words)
        return Ticked(name, tick, comes_back)

    def _put_off(self, writing: Writing, name: str, tick: Tick) -> date | None:
        """Put a line off, to a day or to her next visit; gives the day."""
        if tick.day is not None:
            return self._today.snooze_in(writing, name, tick.day)
        line = read_name(name)
        if line.kind is not LineKind.FOLLOWUP:
            raise NotFoundError("line", name)
        self._followups.wait_for_visit_in(writing, FollowupId(line.id))
        return None

    def _close(self, writing: Writing, name: str, tick: Tick) -> date | None:
        """Close a line; gives the day on which it comes back, which it does when nobody answered."""
        closed = self._today.close_in(writing, name, _OUTCOMES[tick.action])
        if tick.action is not TickAction.NO_ANSWER or closed.proposal is None:
            return closed.put_off
        self._followups.add_in(writing, closed.proposal.draft)
        return closed.proposal.draft.due

    def _write_down(self, writing: Writing, name: str, words: str) -> None:
        if not words:
            return
        customer_id = self._today.customer_of(writing.connection, name)
        draft = ConversationDraft(
            customer_id=customer_id,
            text=words,
            day=self._desk.today(),
            kind=ConversationKind.CALL,
            began=Beginner.SHOP,
        )
        self._conversations.record_in(writing, draft)
