"""Taking back and doing again: everything the owner does, for thirty days, over restarts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

from shopcrm.domain.ids import ActionId, CustomerId
from shopcrm.domain.today import LineCustomer
from shopcrm.errors import NothingToRedoError, NothingToUndoError
from shopcrm.services.desk import Desk
from shopcrm.services.showing import deleted_customers, line_customers
from shopcrm.storage import journal, reversing, touched
from shopcrm.storage.database import Reading, Writing
from shopcrm.storage.former_rows import Kept
from shopcrm.storage.journal import Action, ActionKind, NewAction

REACH = timedelta(days=30)

MOST_NAMED = 3
"""Of so many customers it is said whose it was; more are counted."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was taken back, or done again, and what stays because something else changed it since.

    Attributes:
        named: Whose it was; empty when it was more than ``MOST_NAMED``, or nobody's.
        customers: How many it was altogether.
    """

    action: Action
    kept: tuple[Kept, ...]
    named: tuple[LineCustomer, ...] = ()
    customers: int = 0


@dataclass(frozen=True, slots=True)
class Done:
    """One of the things done lately.

    Attributes:
        named: Whose it was; empty when it was more than ``MOST_NAMED``, or nobody's.
        customers: How many it was altogether.
    """

    action: Action
    named: tuple[LineCustomer, ...] = ()
    customers: int = 0


class UndoService:
    """Undo and redo."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def undo(self, action_id: ActionId | None = None, *, this_window: bool = False) -> TakenBack:
        """Take back the last thing done, or one of the things done lately.

        Args:
            action_id: Which; the last when None.
            this_window: Only what was done since this program opened the file.

        Returns:
            What it was, and the rows that could not come back; usually none.

        Raises:
            NothingToUndoError: There is nothing left within thirty days, or that one was taken back already.
        """
        with self._desk.read() as connection:
            target = self._target(connection, action_id, this_window=this_window)
        with self._write("undo", ActionKind.UNDO, target) as writing:
            there = journal.fetch_action(writing.connection, target.id)
            if there is None or there.undone_by is not None:
                raise NothingToUndoError
            whose = _Whose(writing.connection, there, self._desk)
            kept = reversing.reverse(writing.connection, there)
            reversing.mark_taken_back(writing.connection, there, writing.action_id)
            writing.note(kept=len(kept))
            named = whose.named()
        return TakenBack(target, tuple(kept), named, whose.count)

    def redo(self, *, this_window: bool = False) -> TakenBack:
        """Do again what was taken back last.

        Raises:
            NothingToRedoError: Nothing was taken back, or something new was done since.
        """
        source = self._desk.database.source if this_window else None
        with self._desk.read() as connection:
            taken_back = reversing.last_to_redo(connection, self._since(), source)
        if taken_back is None or taken_back.target_id is None:
            raise NothingToRedoError
        with self._write("redo", ActionKind.REDO, taken_back) as writing:
            there = journal.fetch_action(writing.connection, taken_back.id)
            target = journal.fetch_action(writing.connection, taken_back.target_id)
            if there is None or there.undone_by is not None or target is None:
                raise NothingToRedoError
            whose = _Whose(writing.connection, target, self._desk)
            kept = reversing.reverse(writing.connection, there)
            reversing.mark_taken_back(writing.connection, there, writing.action_id)
            reversing.mark_taken_back(writing.connection, target, None)
            writing.note(kept=len(kept))
            named = whose.named()
        return TakenBack(target, tuple(kept), named, whose.count)

    def list_done(self, limit: int = 100) -> list[Done]:
        """List what was done lately and whose it was, newest first; what was taken back says by which action."""
        shop = self._desk.shop()
        with self._desk.read() as connection:
            actions = journal.list_actions(connection, limit=limit, since=self._since())
            cards = touched.fetch_cards(connection, actions, MOST_NAMED)
            few = {key: one.first for key, one in cards.items() if one.count <= MOST_NAMED}
            ids = dict.fromkeys(card for first in few.values() for card in first)
            shown = line_customers(connection, ids, shop)
            gone = [card for card in ids if card not in shown]
            shown |= deleted_customers(connection, gone, shop)
        return [
            Done(one, _all_of(few.get(one.id, ()), shown), cards[one.id].count) for one in actions
        ]

    def list_actions(self, limit: int = 100) -> list[Action]:
        """List what was done lately as ``list_done`` does, without whose it was."""
        with self._desk.read() as connection:
            return journal.list_actions(connection, limit=limit, since=self._since())

    def _target(
        self, connection: Reading, action_id: ActionId | None, *, this_window: bool
    ) -> Action:
        source = self._desk.database.source if this_window else None
        if action_id is None:
            target = reversing.last_to_undo(connection, self._since(), source)
        else:
            target = journal.fetch_action(connection, action_id)
        reachable = target is not None and (
            target.kind is ActionKind.DO and target.undone_by is None and target.at >= self._since()
        )
        if target is None or not reachable:
            raise NothingToUndoError
        return target

    def _since(self) -> datetime:
        return self._desk.now() - REACH

    def _write(
        self, verb: str, kind: ActionKind, target: Action
    ) -> AbstractContextManager[Writing]:
        return self._desk.database.write_action(
            NewAction(
                verb,
                self._desk.now(),
                self._desk.database.source,
                {"action": target.id},
                self._desk.on_duty,
                kind,
                target.id,
            )
        )


class _Whose:
    """Whose cards an action touched: looked at before it is reversed, and again after it."""

    def __init__(self, connection: Reading, action: Action, desk: Desk) -> None:
        self._connection, self._desk = connection, desk
        cards = touched.fetch_cards(connection, [action], MOST_NAMED)[action.id]
        self.count = cards.count
        self._ids = cards.first if cards.count <= MOST_NAMED else ()
        self._before = line_customers(connection, self._ids, desk.shop())

    def named(self) -> tuple[LineCustomer, ...]:
        """Give them by name: as they were before where the card has gone with it, else as they are now."""
        after = line_customers(self._connection, self._ids, self._desk.shop())
        return _all_of(self._ids, {**self._before, **after})


def _all_of(
    ids: Sequence[CustomerId], shown: Mapping[CustomerId, LineCustomer]
) -> tuple[LineCustomer, ...]:
    """Give all of them, or nobody where not every one can be named: they are counted then."""
    found = tuple(shown[one] for one in ids if one in shown)
    return found if len(found) == len(ids) else ()
