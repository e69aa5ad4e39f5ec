"""Looking whether another program wrote, also while the file cannot be read."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shopcrm.errors import DatabaseBusyError
from shopcrm.services.changes import Changes, Topic
from shopcrm.ui.feed import Feed


def test_a_file_that_cannot_be_read_just_now_is_looked_at_again(qtbot: QtBot) -> None:
    written, is_broken = [1], [False]

    def version() -> int:
        if is_broken[0]:
            raise DatabaseBusyError
        return written[0]

    feed = Feed()
    feed.open(Changes(), version)
    is_broken[0] = True
    # It is looked every second: a dialog each time would bury the window.
    feed.look()
    is_broken[0], written[0] = False, 2
    with qtbot.waitSignal(feed.changed) as told:
        feed.look()
    assert told.args == [frozenset(Topic)]
    feed.close()
