"""A process that has loaded everything and forks children to be killed: starting Python for each would take all day.

It is started as ``python -m tests.faults.template``, reads one order a line (JSON) and answers each on a line when its child
is dead. The children are killed by a signal that cannot be caught: at a statement, at a byte of a file, or at a moment.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import event

from shopcrm.app import clock, open_shop
from shopcrm.services.opened import OpenShop
from shopcrm.storage import files
from shopcrm.storage.migrations import guard
from tests.factories import a_note, a_regular
from tests.fakes import FixedClock
from tests.storage.steps import NEXT

Order = dict[str, Any]


class Fuse:
    """Kills this process at a statement of SQLite's, once it is lit; counts them all the same."""

    def __init__(self, at: int | None) -> None:
        self.burned = 0
        self._at = at
        self._lit = False

    def light(self) -> None:
        self._lit = True

    def burn(self, _statement: str) -> None:
        if self._lit:
            self.burned += 1
            if self.burned == self._at:
                os.kill(os.getpid(), signal.SIGKILL)

    def lay(self) -> None:
        """Lay it to each connection that is opened from now on."""
        connect = files.connect

        def connect_with_fuse(path: Path, **how: Any) -> Any:  # noqa: ANN401
            connection = connect(path, **how)
            connection.set_trace_callback(self.burn)
            return connection

        files.connect = connect_with_fuse


# --- what a child does -------------------------------------------------------------------------


def start_newer(order: Order, fuse: Fuse) -> None:
    """Start the program of the next revision in an old folder."""
    files.HEAD, guard.SCRIPTS = NEXT, Path(order["scripts"])
    if order.get("bytes") is not None:
        guard._copy = lambda raw, path, now: path  # noqa: ARG005  (called by position, typed by name)
    fuse.light()
    open_shop(order["folder"], now=FixedClock()).close()


def take_steps_one_by_one(order: Order, fuse: Fuse) -> None:
    """Take the steps as Alembic would without our guard: nothing holds them together."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine

    engine = create_engine("sqlite://", module=driver, creator=lambda: files.connect(_file(order)))
    config = Config()
    config.set_main_option("script_location", order["scripts"])
    fuse.light()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def save(order: Order, fuse: Fuse) -> None:
    """Do one thing a shop does."""
    if order.get("without_begin"):
        # What is handed to the engine to begin a transaction is thrown away.
        event.listens_for = lambda *_what: lambda listener: listener
    with open_shop(order["folder"], now=FixedClock()) as shop:
        fuse.light()
        SAVED[order["what"]](shop, order)


SAVED: dict[str, Callable[[OpenShop, Order], object]] = {
    "customer": lambda shop, _order: shop.customers.add(a_regular("박말순")),
    "note": lambda shop, order: shop.conversations.record(
        a_note(order["customer"], "꿀떡 두 팩. 2주 뒤 전화")
    ),
    "list": lambda shop, order: shop.importing.import_file(Path(order["list"])),
    "deleting": lambda shop, order: shop.customers.delete(order["customer"]),
    "undo": lambda shop, _order: shop.undoing.undo(),
}


def write_notes(order: Order, _fuse: Fuse) -> None:
    """Write notes until killed, saying each that is saved."""
    told = os.open(order["told"], os.O_WRONLY | os.O_APPEND)
    with open_shop(order["folder"]) as shop:
        for number in range(1_000_000):
            text = f"{order['name']}-{number} 백일상 떡 상담 {'가' * (number % 700)}. 2주 뒤 전화"
            draft = a_note(order["customer"], text, day=_yesterday())
            if order.get("tells_before_saved"):
                with shop.database.write("record_conversation") as writing:
                    recorded = shop.conversations.record_in(writing, draft)
                    _tell(told, recorded.conversation_id, text)
            else:
                _tell(told, shop.conversations.record(draft).conversation_id, text)


def _tell(told: int, conversation_id: int, text: str) -> None:
    os.write(told, (json.dumps([conversation_id, text]) + "\n").encode())


def _yesterday() -> date:
    # A day that is over in every time zone a shop may be in.
    return clock().date() - timedelta(days=1)


DEEDS: dict[str, Callable[[Order, Fuse], None]] = {
    "start newer": start_newer,
    "steps one by one": take_steps_one_by_one,
    "save": save,
    "write notes": write_notes,
}


def _file(order: Order) -> Path:
    return Path(order["folder"]) / files.DATA_NAME


# --- forking and killing -----------------------------------------------------------------------


def run(order: Order) -> dict[str, Any]:
    """Let a child do what is ordered, and wait for its end.

    Returns:
        ``killed``: whether it died by a signal; ``statements``: how many it ran when it lived.
    """
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        _be_child(order, write_end)
    os.close(write_end)
    if "seconds" in order or "notes" in order:
        _kill_in_time(child, order)
    with os.fdopen(read_end, "rb") as pipe:
        said = pipe.read()
    status = os.waitpid(child, 0)[1]
    if not os.WIFSIGNALED(status) and os.waitstatus_to_exitcode(status) != 0:
        return {"failed": said.decode(errors="replace")}
    return {"killed": os.WIFSIGNALED(status), "statements": int(said or 0)}


def _be_child(order: Order, write_end: int) -> None:
    fuse = Fuse(order.get("statement"))
    fuse.lay()
    if order.get("bytes") is not None:
        # The system kills a process that makes a file longer than it may: in the middle of a page, too.
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["bytes"], order["bytes"]))
    try:
        DEEDS[order["deed"]](order, fuse)
    except BaseException as error:  # noqa: BLE001  (whatever it is, the test that ordered it must hear of it)
        os.write(write_end, repr(error).encode())
        os._exit(1)
    os.write(write_end, str(fuse.burned).encode())
    os._exit(0)


def _kill_in_time(child: int, order: Order) -> None:
    """Kill after a time, or as soon as so many notes were said to be saved."""
    told, end = Path(order["told"]), time.monotonic() + order.get("seconds", 20)
    before = told.read_bytes().count(b"\n") if "notes" in order else 0
    while time.monotonic() < end:
        if "notes" not in order:
            time.sleep(max(0.0, end - time.monotonic()))
        elif told.read_bytes().count(b"\n") >= before + order["notes"]:
            break
        else:
            time.sleep(Random(before).random() / 1_000)
    os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    for line in sys.stdin:
        sys.stdout.write(json.dumps(run(json.loads(line))) + "\n")
        sys.stdout.flush()
