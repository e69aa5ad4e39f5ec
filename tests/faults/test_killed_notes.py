"""Notes that were said to be saved are there after the program was killed, two hundred times, each whole."""

from __future__ import annotations

import json
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from shopcrm.app import open_shop
from shopcrm.storage import files
from tests.factories import a_customer
from tests.fakes import FixedClock
from tests.faults.conftest import ROOT, Killing

PROCESS_KILLS = 40
"""How many whole programs are started and killed; starting one takes longer than all else."""

FORK_KILLS = 160
"""How many children of one process are killed as well: they open the file anew, but need not load Python."""


@dataclass
class Ledger:
    """What the killed programs said was saved: the words by the number of the conversation."""

    folder: Path
    customer: int
    saved: dict[int, str] = field(default_factory=dict)
    seen: int = 0
    kills: int = 0

    def check(self) -> None:
        """See to it that all of it is there, and nothing is half.

        Opening the file rolls back what the killed program had begun, as the next start would.
        """
        connection = files.connect(self.folder / files.DATA_NAME)
        try:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            rows = connection.execute(TALKS, (self.seen,)).fetchall()
            there = {row[0]: row[1] for row in rows}
            lost = {key for key in self.saved if key > self.seen and key not in there}
            assert not lost, f"{len(lost)} notes that were said to be saved are lost"
            for key, words, followups, folded, actions in rows:
                assert self.saved.get(key, words) == words
                assert (followups, folded, actions) == (1, 1, 1), f"conversation {key} is half"
            assert connection.execute(OUTSIDE, (self.customer,)).fetchall() == []
            self.seen = max([self.seen, *there])
        finally:
            connection.close()


TALKS = """
    SELECT c.id, c.text,
        (SELECT count(*) FROM followups f WHERE f.conversation_id = c.id),
        (SELECT count(*) FROM search_words s WHERE s.conversation_id = c.id),
        (SELECT count(*) FROM journal_rows r JOIN journal_actions a
            ON r.id BETWEEN a.first_row AND a.last_row AND a.verb = 'record_conversation'
            WHERE r.tbl = 'conversations' AND r.row_id = c.id)
    FROM conversations c WHERE c.id > ?
"""

OUTSIDE = """
    SELECT r.id FROM journal_rows r
    WHERE r.card = ? AND NOT EXISTS
        (SELECT 1 FROM journal_actions a WHERE r.id BETWEEN a.first_row AND a.last_row)
    LIMIT 1
"""


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    folder = tmp_path_factory.mktemp("killed") / "shop"
    with open_shop(folder, language="ko", now=FixedClock()) as shop:
        return Ledger(folder, shop.customers.add(a_customer()))


def _note(name: str, number: int) -> str:
    return f"{name}-{number} 백일상 떡 상담 {'가' * (number % 300)}. 2주 뒤 전화"


@pytest.mark.slow
def test_what_a_killed_program_said_to_be_saved_is_saved(ledger: Ledger) -> None:
    """A line a note goes into ``shopcrm note --stdin``; the kill comes while it starts, opens, writes, or just answered."""
    dice, before = Random(7), len(ledger.saved)
    longest = 1.2 * _seconds_to_start(ledger)
    for kill in range(PROCESS_KILLS):
        # One in four right after an answer; the others spread over the whole life of the program.
        wait = None if kill % 4 == 0 else dice.uniform(0, longest)
        for conversation_id, words in _feed_and_kill(ledger, f"p{kill}", wait, dice):
            ledger.saved[conversation_id] = words
        ledger.check()
        ledger.kills += 1
    told = len(ledger.saved) - before
    print(f"{PROCESS_KILLS} programs killed, {told} notes were said to be saved, 0 lost")
    assert told > PROCESS_KILLS


def _seconds_to_start(ledger: Ledger) -> float:
    begin = time.monotonic()
    answers = _feed_and_kill(ledger, "first", None, Random(1))
    for conversation_id, words in answers:
        ledger.saved[conversation_id] = words
    return time.monotonic() - begin


def _feed_and_kill(
    ledger: Ledger, name: str, wait: float | None, dice: Random
) -> Iterator[tuple[int, str]]:
    """Feed a program its lines steadily, and kill it.

    Args:
        ledger: Whose file it writes into.
        name: What its notes begin with.
        wait: Seconds from its start to the kill; None for right after one of its first answers.
        dice: For which answer.

    Returns:
        The number of each conversation it acknowledged, with the words that were sent.
    """
    command = [
        *(sys.executable, "-m", "shopcrm"),
        "--data-dir",
        str(ledger.folder),
        "note",
        "--stdin",
    ]
    sent = [_note(name, number) for number in range(400)]
    lines = [json.dumps({"customer": ledger.customer, "text": text}) + "\n" for text in sent]
    last = dice.randint(1, 60)
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as program:
        assert program.stdin
        assert program.stdout
        end = time.monotonic() + (20 if wait is None else wait)
        answered = b""
        # Few enough lines that they fit into the pipe: the program is never without work.
        program.stdin.write("".join(lines).encode()[:60_000])
        while time.monotonic() < end and (wait is not None or answered.count(b"\n") < last):
            ready, _, _ = select.select([program.stdout], [], [], max(0, end - time.monotonic()))
            if ready:
                answered += program.stdout.read(4_096) or b""
        program.kill()
        answered += program.stdout.read()
        program.stdin.close()
    whole = answered[: answered.rfind(b"\n") + 1]
    for text, line in zip(sent, whole.splitlines(), strict=False):
        answer = json.loads(line)
        if "conversation" in answer:
            yield answer["conversation"], text


@pytest.mark.slow
def test_what_a_killed_child_said_to_be_saved_is_saved(killing: Killing, ledger: Ledger) -> None:
    dice, told, before = Random(8), ledger.folder / "told", len(ledger.saved)
    told.touch()
    longest = 0.25
    for kill in range(FORK_KILLS):
        # One in three right after an answer; the others spread over opening and writing,
        # however fast the machine is.
        when = (
            {"notes": dice.randint(1, 9)}
            if kill % 3 == 0
            else {"seconds": dice.uniform(0, longest)}
        )
        begin = time.monotonic()
        answer = killing(
            "write notes",
            folder=ledger.folder,
            customer=ledger.customer,
            name=f"f{kill}",
            told=told,
            **when,
        )
        assert answer["killed"]
        if "notes" in when:
            longest = 1.2 * (time.monotonic() - begin)
        ledger.saved |= _told(told)
        told.write_bytes(b"")
        ledger.check()
        ledger.kills += 1
    saved = len(ledger.saved) - before
    print(f"{FORK_KILLS} children killed, {saved} notes were said to be saved, 0 lost")
    assert saved > FORK_KILLS


def _told(path: Path) -> dict[int, str]:
    return dict(json.loads(line) for line in path.read_bytes().splitlines())


def test_notes_that_are_called_saved_too_early_are_lost(killing: Killing, tmp_path: Path) -> None:
    """The control: the same kills, and a program that says so before it has committed."""
    with open_shop(tmp_path / "shop", language="ko", now=FixedClock()) as shop:
        ledger = Ledger(shop.database.path.parent, shop.customers.add(a_customer()))
    told = tmp_path / "told"
    told.touch()
    for kill in range(40):
        killing(
            "write notes",
            folder=ledger.folder,
            customer=ledger.customer,
            name=f"c{kill}",
            told=told,
            notes=3,
            tells_before_saved=True,
        )
        ledger.saved |= _told(told)
        told.write_bytes(b"")
        try:
            ledger.check()
        except AssertionError:
            return
    pytest.fail("nothing was lost: then the kills of the other tests prove nothing")
