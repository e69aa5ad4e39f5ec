"""Two programs on one file: both write, none loses, and who must wait is told so."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shopcrm.app import open_shop
from shopcrm.errors import DatabaseBusyError
from shopcrm.services.opened import OpenShop
from shopcrm.storage import files
from shopcrm.storage.locking import FolderLock
from shopcrm.storage.migrations import guard
from tests.conftest import MakeShop
from tests.factories import a_customer, a_note
from tests.fakes import FixedClock
from tests.faults.conftest import ROOT
from tests.storage.dumps import assert_sound, dump
from tests.storage.steps import NEXT, with_next_step

NOTES = 200


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment for another program and not five seconds."""
    monkeypatch.setattr(files, "BUSY_SECONDS", 0.3)


@contextmanager
def _writing(shop: OpenShop) -> Iterator[None]:
    """Let another program be in the middle of a write."""
    other = files.connect(shop.database.path)
    try:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE customers SET nickname = 'half'")
        yield
        other.execute("ROLLBACK")
    finally:
        other.close()


def test_two_programs_write_two_hundred_notes_each_and_none_is_lost(make_shop: MakeShop) -> None:
    shop = make_shop()
    customer_id = shop.customers.add(a_customer())
    folder = shop.database.path.parent
    command = [*(sys.executable, "-m", "shopcrm"), "--data-dir", str(folder), "note", "--stdin"]
    programs = [
        subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(2)
    ]
    wanted = [[f"{name}-{n} 2주 뒤 전화" for n in range(NOTES)] for name in "가나"]
    answers: list[list[int]] = [[], []]

    def feed(which: int) -> None:
        lines = [json.dumps({"customer": customer_id, "text": text}) for text in wanted[which]]
        out, err = programs[which].communicate("\n".join(lines).encode())
        assert not err, err
        answers[which] = [json.loads(line)["conversation"] for line in out.splitlines()]

    threads = [threading.Thread(target=feed, args=(which,)) for which in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    said: dict[int, str] = {one.id: one.text for one in shop.conversations.timeline(customer_id)}
    for which in range(2):
        assert [said[one] for one in answers[which]] == wanted[which]
    assert len(said) == 2 * NOTES
    assert len(shop.followups.of_customer(customer_id)) == 2 * NOTES
    assert_sound(shop)


@pytest.mark.usefixtures("impatient")
def test_who_waits_too_long_is_told_and_nothing_is_half(make_shop: MakeShop) -> None:
    shop = make_shop()
    customer_id = shop.customers.add(a_customer())
    before = dump(shop)
    with _writing(shop):
        begin = time.monotonic()
        with pytest.raises(DatabaseBusyError):
            shop.conversations.record(a_note(customer_id))
        assert 0.2 < time.monotonic() - begin < 4
        assert dump(shop) == before, "reading goes on, and sees nothing half"
    shop.conversations.record(a_note(customer_id))
    shop.undoing.undo()
    assert dump(shop) == before
    assert_sound(shop)


def test_who_waits_a_moment_gets_its_turn(make_shop: MakeShop) -> None:
    shop = make_shop()
    customer_id = shop.customers.add(a_customer())
    began = threading.Event()

    def hold() -> None:
        with _writing(shop):
            began.set()
            time.sleep(0.3)

    other = threading.Thread(target=hold)
    other.start()
    began.wait()
    shop.conversations.record(a_note(customer_id))
    other.join()
    assert shop.customers.card(customer_id).customer.nickname is None


def test_a_file_is_opened_twice_and_each_sees_what_the_other_saved(make_shop: MakeShop) -> None:
    window = make_shop()
    command_line = make_shop(folder=window.database.path.parent)
    customer_id = command_line.customers.add(a_customer())
    assert [hit.customer.id for hit in window.searching.find("김정숙")] == [customer_id]
    window.customers.delete(customer_id)
    assert command_line.customers.count() == 0
    window.close()
    command_line.undoing.undo()
    assert command_line.customers.count() == 1


@pytest.mark.usefixtures("impatient")
def test_a_folder_that_another_has_for_itself_is_not_opened(make_shop: MakeShop) -> None:
    shop = make_shop()
    folder = shop.database.path.parent
    shop.close()
    lock = FolderLock(folder)
    with lock.alone(), pytest.raises(DatabaseBusyError):
        open_shop(folder, now=FixedClock())
    open_shop(folder, now=FixedClock()).close()


def test_nobody_gets_the_folder_alone_while_it_is_open(make_shop: MakeShop) -> None:
    shop = make_shop()
    lock = FolderLock(shop.database.path.parent)
    with pytest.raises(DatabaseBusyError), lock.alone():
        pass
    shop.close()
    with lock.alone():
        pass


@pytest.mark.usefixtures("impatient")
def test_a_newer_program_does_not_change_the_file_under_an_open_older_one(
    make_shop: MakeShop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    older = make_shop()
    customer_id = older.customers.add(a_customer())
    folder = older.database.path.parent
    monkeypatch.setattr(files, "HEAD", NEXT)
    monkeypatch.setattr(guard, "SCRIPTS", with_next_step(tmp_path))
    with pytest.raises(DatabaseBusyError):
        open_shop(folder, now=FixedClock())
    older.conversations.record(a_note(customer_id))
    assert not (folder / guard.BACKUPS).exists()
    older.close()
    with open_shop(folder, now=FixedClock()) as newer:
        assert len(newer.conversations.timeline(customer_id)) == 1


def test_programs_that_start_at_once_in_a_new_folder_make_one_shop(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    command = [*(sys.executable, "-m", "shopcrm"), "--data-dir", str(folder), "--lang", "ko"]
    programs = [
        subprocess.Popen(
            [*command, "add", "--name", f"손님{n}", "--json"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for n in range(5)
    ]
    ended = [(program.communicate(), program.returncode) for program in programs]
    assert [code for _, code in ended] == [0] * 5, ended
    with open_shop(folder, now=FixedClock()) as shop:
        assert shop.customers.count() == 5
        assert len(shop.plans.list_plans()) == 1, "what comes ready came once"
        assert_sound(shop)


def test_two_that_want_an_empty_folder_at_the_same_moment_both_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both hold the folder with others and want it alone, which neither can have while the other holds on."""
    folder, both = tmp_path / "shop", threading.Barrier(2, timeout=10)
    share, met = FolderLock.share, set()

    def share_and_meet(lock: FolderLock) -> None:
        share(lock)
        if threading.get_ident() not in met:
            met.add(threading.get_ident())
            both.wait()

    monkeypatch.setattr(FolderLock, "share", share_and_meet)
    shops: list[OpenShop] = []

    def start() -> None:
        shops.append(open_shop(folder, language="ko", now=FixedClock()))

    threads = [threading.Thread(target=start) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(shops) == 2
    for shop in shops:
        shop.close()


def test_a_file_that_is_closed_lets_go_of_its_lock(make_shop: MakeShop) -> None:
    shop = make_shop()
    shop.close()
    shop.close()
    with FolderLock(shop.database.path.parent).alone():
        pass
