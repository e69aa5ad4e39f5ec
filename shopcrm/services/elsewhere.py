"""Whether another program wrote into the file: the command line beside the window, or a second window."""

from __future__ import annotations

from shopcrm.domain.ids import ActionId
from shopcrm.services.changes import Topic
from shopcrm.services.desk import Desk
from shopcrm.storage import journal


class Elsewhere:
    """Watches the journal for what others did."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._seen = ActionId(0)
        self._others = 0
        self.writes()
        self._others = 0

    def writes(self) -> int:
        """Count the actions of others since this was made; each time only what is new is looked at.

        When there is any, the desk reads the settings anew.
        """
        with self._desk.read() as connection:
            self._seen, others = journal.count_others(
                connection, self._seen, self._desk.database.source
            )
        if others:
            # Who only listens to this program would keep the settings as they were.
            self._desk.take_note(frozenset(Topic))
        self._others += others
        return self._others
