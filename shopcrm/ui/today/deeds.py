"""What is done with the lines of the list: written off the window's thread, said when it is written."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from shopcrm.domain.followups import FollowupDraft, Outcome, Proposal
from shopcrm.domain.ids import FollowupId
from shopcrm.domain.today import TodayLine
from shopcrm.services.followups import FollowupsService
from shopcrm.services.today import TodayService, read_name
from shopcrm.ui.today.proposal import Offer
from shopcrm.ui.today.words import proposal_words, put_off_words, waits_words
from shopcrm.ui.tools import Tools
from shopcrm.wording.actions import action_said


@dataclass(frozen=True, slots=True)
class _Deed:
    """What was done, as it is worded."""

    verb: str
    facts: dict[str, object]


@dataclass(frozen=True, slots=True)
class _Closed:
    """``again_on`` is the day to which a remembered day was put off because nobody answered."""

    line: TodayLine
    proposal: Proposal | None
    again_on: date | None


@dataclass(frozen=True, slots=True)
class _Moved:
    """``to`` is None when it waits for her next visit; ``said`` is the day that was asked for."""

    line: TodayLine
    said: date | None
    to: date | None


class LineDeeds(QObject):
    """Closes lines and puts them off.

    A line is ``leaving`` from the moment its button is pressed until it is written; if that fails it comes back.

    Attributes:
        leaving: The names of the lines that are just being written.
        offers: What was proposed and neither taken nor left yet, the oldest first.

    Signals:
        settled: Something was written, or failed to be: read the list anew.
    """

    settled = Signal()

    def __init__(
        self, tools: Tools, today: TodayService, followups: FollowupsService, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tools, self._today, self._followups = tools, today, followups
        self.leaving: set[str] = set()
        self.offers: list[Offer] = []
        self._closed: set[str] = set()

    def mark_done(self, line: TodayLine, outcome: Outcome | None) -> None:
        """Close a line."""
        self.leaving.add(line.name)
        work = partial(_mark_done, self._today, line, outcome)
        self._tools.tasks.write(self, work, self._on_closed, self._on_failed)

    def put_off(self, line: TodayLine, day: date) -> None:
        """Put a line off to a day."""
        self.leaving.add(line.name)
        work = partial(_snooze, self._today, line, day)
        self._tools.tasks.write(self, work, self._on_moved, self._on_failed)

    def wait_for_visit(self, line: TodayLine) -> None:
        """Put a follow-up off until she comes."""
        self.leaving.add(line.name)
        work = partial(_wait_for_visit, self._followups, line)
        self._tools.tasks.write(self, work, self._on_moved, self._on_failed)

    def take_offer(self) -> None:
        """Add the follow-up that is proposed."""
        if self.offers:
            offer = self.offers.pop(0)
            work = partial(_add, self._followups, offer.proposal.draft, offer.line)
            self._tools.tasks.write(self, work, self._on_added, self._on_failed)

    def leave_offer(self) -> None:
        """Leave what is proposed."""
        del self.offers[:1]

    def came_back(self, there: Collection[str]) -> set[str]:
        """Give which of the lines that were closed are open again, and forget what was proposed after them."""
        back = self._closed & set(there) - self.leaving
        self._closed -= back
        self.offers = [one for one in self.offers if one.line.name not in back]
        return back

    # --- when it is written --------------------------------------------------------------

    def _on_closed(self, closed: _Closed) -> None:
        line = closed.line
        self.leaving.discard(line.name)
        if closed.again_on is not None:
            self._on_moved(_Moved(line, None, closed.again_on))
            return
        said = _said("mark_done", line)
        if closed.proposal is not None:
            self.offers.append(Offer(line, closed.proposal))
            said = f"{said} · {proposal_words(closed.proposal, line.customer)}"
        self._closed.add(line.name)
        self.settled.emit()
        self._tools.messages.say(said, undo=True)

    def _on_moved(self, moved: _Moved) -> None:
        line = moved.line
        self.leaving.discard(line.name)
        self.settled.emit()
        said = waits_words(line) if moved.to is None else put_off_words(line, moved.to, moved.said)
        self._tools.messages.say(said, undo=True)

    def _on_added(self, line: TodayLine) -> None:
        self._tools.messages.say(_said("add_followup", line), undo=True)

    def _on_failed(self, error: Exception) -> None:
        self.leaving.clear()
        self.settled.emit()
        self._tools.messages.fail(error)


def _said(verb: str, line: TodayLine) -> str:
    named = () if line.customer is None else (line.customer,)
    return action_said(_Deed(verb, {"lines": [line.name]}), named)


# --- what the worker does: plain values in, plain values out -------------------------------------


def _mark_done(today: TodayService, line: TodayLine, outcome: Outcome | None) -> _Closed:
    (closed,) = today.close([line.name], outcome)
    return _Closed(line, closed.proposal, closed.put_off)


def _snooze(today: TodayService, line: TodayLine, day: date) -> _Moved:
    return _Moved(line, day, today.snooze([line.name], day))


def _wait_for_visit(followups: FollowupsService, line: TodayLine) -> _Moved:
    followups.wait_for_visit(FollowupId(read_name(line.name).id))
    return _Moved(line, None, None)


def _add(followups: FollowupsService, draft: FollowupDraft, line: TodayLine) -> TodayLine:
    followups.add(draft)
    return line
