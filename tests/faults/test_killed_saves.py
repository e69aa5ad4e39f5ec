"""What is being saved when the program is killed, at each of its statements: it is there whole, or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from shopcrm.app import open_shop
from tests.conftest import MakeShop
from tests.factories import a_note, a_regular
from tests.fakes import FixedClock
from tests.faults.conftest import Killing
from tests.storage.dumps import assert_sound, dump

SAVED = ("customer", "note", "list", "deleting", "undo")


@pytest.fixture
def folder(make_shop: MakeShop) -> Path:
    """Give the folder of a closed shop with one customer, and a list that could come in."""
    shop = make_shop()
    customer_id = shop.customers.add(a_regular())
    shop.conversations.record(a_note(customer_id, "2주 뒤 전화"))
    path = shop.database.path.parent
    (path / "list.csv").write_text(
        "이름,전화,태그\n이영호,02-555-0101,시장\n박말순,010-9999-8888,단골\n김정숙,010-2345-6789,이웃\n",
        encoding="utf-8",
    )
    shop.close()
    return path


@pytest.mark.parametrize("what", SAVED)
def test_killed_at_each_statement_it_is_saved_whole_or_not_at_all(
    killing: Killing, folder: Path, what: str
) -> None:
    with open_shop(folder, now=FixedClock()) as shop:
        before, actions = dump(shop), len(shop.undoing.list_actions())
    killed = 0
    for statement in range(1, 2_000):
        answer = killing(
            "save",
            folder=folder,
            what=what,
            customer=1,
            list=folder / "list.csv",
            statement=statement,
        )
        with open_shop(folder, now=FixedClock()) as shop:
            now = dump(shop)
            if not answer["killed"]:
                break
            killed += 1
            if now != before:
                break
            assert len(shop.undoing.list_actions()) == actions
    with open_shop(folder, now=FixedClock()) as shop:
        assert dump(shop) != before
        assert_sound(shop)
        if what == "undo":
            shop.undoing.redo()
        else:
            shop.undoing.undo()
        assert dump(shop) == before, "what is there is whole: it can be taken back to the last row"
    print(f"{what}: killed at {killed} statements")
    assert killed > 10


def test_without_begin_a_half_saved_customer_survives(
    killing: Killing, folder: Path, tmp_path: Path
) -> None:
    """The control: the same kills, and a driver that begins a transaction when it likes."""
    with open_shop(folder, now=FixedClock()) as shop:
        before = dump(shop)
    for statement in range(1, 200):
        place = tmp_path / "naive"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(folder, place)
        killing("save", folder=place, what="customer", statement=statement, without_begin=True)
        with open_shop(place, now=FixedClock()) as shop:
            now = dump(shop)
            names = [row["given_name"] for key, row in now.items() if key[0] == "customers"]
            if "말순" in names and not any(row.get("position") == 1 for row in _new(now, before)):
                return
    pytest.fail("no half-saved customer survived: then the kills of the other test prove nothing")


def _new(now: dict, before: dict) -> list[dict]:  # type: ignore[type-arg]
    return [row for key, row in now.items() if key not in before]
