"""Everything the owner does can be taken back, in any order, and done again: the laws, over sequences of deeds."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Executable

from shopcrm.app import open_shop
from shopcrm.domain.customers import LinkKind
from shopcrm.errors import NothingToRedoError, NothingToUndoError
from shopcrm.services.customers import draft_of
from shopcrm.services.opened import OpenShop
from shopcrm.services.undoing import TakenBack
from shopcrm.storage.former_rows import Kept, KeptReason
from shopcrm.storage.journal import Action
from shopcrm.storage.tables import journaled_tables
from tests.conftest import MakeShop
from tests.factories import a_customer, a_followup, a_note, a_regular
from tests.fakes import FixedClock
from tests.services.deeds import (
    DEEDS,
    add_field,
    add_regular,
    do,
    record,
    relate,
    say_gone,
    write_from_outside,
)
from tests.storage.dumps import Dump, Row, assert_sound, dump

# Each example opens a shop of its own; with ``--hypothesis-profile=wide`` there are 660 of them.
EXAMPLES = settings().max_examples // 3

# A deed by its place in the list, and what its dice fall on.
SEQUENCES = st.lists(st.tuples(st.integers(0, len(DEEDS) - 1), st.integers(0, 999)), max_size=14)

TABLES = {table.name: table for table in journaled_tables()}


@pytest.fixture(scope="session")
def lived_in(
    _new_shop_file: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Give the folder of a closed shop in which a little has been done, to be copied."""
    folder = tmp_path_factory.mktemp("lived-in")
    shutil.copy(_new_shop_file("ko"), folder)
    dice = Random(11)
    with open_shop(folder, now=FixedClock()) as shop:
        # Enough that every deed finds its occasion.
        for deed in (add_field, *[add_regular] * 4, *DEEDS, relate, add_regular, record, say_gone):
            do(deed, shop, dice)
    return folder


@contextmanager
def copy_of(folder: Path) -> Iterator[Path]:
    with TemporaryDirectory() as place:
        copied = Path(place) / "shop"
        shutil.copytree(folder, copied)
        yield copied


def done_in(shop: OpenShop) -> list[Action]:
    return [one for one in shop.undoing.list_actions(10_000) if one.undone_by is None]


# --- the laws ----------------------------------------------------------------------------------


@settings(max_examples=EXAMPLES)
@given(sequence=SEQUENCES, reopened_after=st.integers(0, 30))
def test_whatever_was_done_is_taken_back_row_for_row_and_done_again(
    lived_in: Path, sequence: list[tuple[int, int]], reopened_after: int
) -> None:
    with copy_of(lived_in) as folder:
        shop = open_shop(folder, now=FixedClock())
        states, reopening = [dump(shop)], itertools.count()

        def expect(shop: OpenShop, taken: TakenBack, state: Dump) -> OpenShop:
            assert taken.kept == ()
            assert dump(shop) == state
            if next(reopening) == reopened_after:
                shop.close()
                return open_shop(folder, now=FixedClock())
            return shop

        try:
            for number, seed in sequence:
                before = len(done_in(shop))
                do(DEEDS[number], shop, Random(seed))
                now = dump(shop)
                assert (len(done_in(shop)) > before) == (now != states[-1]), DEEDS[number].__name__
                if now != states[-1]:
                    states.append(now)
            for state in reversed(states[:-1]):
                shop = expect(shop, shop.undoing.undo(), state)
            assert_sound(shop)
            for state in states[1:]:
                shop = expect(shop, shop.undoing.redo(), state)
            assert_sound(shop)
            with pytest.raises(NothingToRedoError):
                shop.undoing.redo()
        finally:
            shop.close()


@settings(max_examples=EXAMPLES)
@given(sequence=SEQUENCES, order=st.randoms(use_true_random=False), outside=st.integers(0, 14))
def test_taken_back_out_of_order_what_has_not_changed_since_comes_back_and_the_rest_is_told(
    lived_in: Path, sequence: list[tuple[int, int]], order: Random, outside: int
) -> None:
    with copy_of(lived_in) as folder, open_shop(folder, now=FixedClock()) as shop:
        known = {one.id for one in done_in(shop)}
        changes: dict[int, tuple[Dump, Dump]] = {}
        for place, (number, seed) in enumerate(sequence):
            if place == outside:
                write_from_outside(shop, Random(seed))
            before = dump(shop)
            do(DEEDS[number], shop, Random(seed))
            for action in done_in(shop):
                if action.id not in known:
                    known.add(action.id)
                    changes[action.id] = (before, dump(shop))
        actions = [one for one in done_in(shop) if one.id in changes]
        order.shuffle(actions)
        for action in actions:
            now = dump(shop)
            taken = shop.undoing.undo(action.id)
            _assert_came_back(*changes[action.id], now, dump(shop), taken)
            if order.random() < 0.3:
                shop.undoing.redo()
                with shop.database.read() as connection:
                    assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
                shop.undoing.undo(action.id)
        assert_sound(shop)


def _assert_came_back(before: Dump, after: Dump, now: Dump, then: Dump, taken: TakenBack) -> None:
    """See to it that each row is as it was before the action, or is told to be kept, and no other row is touched."""
    told = {(one.table, one.row_id) for one in taken.kept}
    for key in before.keys() | after.keys() | now.keys() | then.keys():
        was, became, is_now, is_then = (state.get(key) for state in (before, after, now, then))
        if was == became:
            assert is_then == is_now, key
        elif _but_version(is_now) == _but_version(became):
            # Edits since, which were taken back, have raised the version: else an open form would overwrite them.
            assert key in told or _same_but_for_lost_owners(key[0], was, is_then, then), key
        elif is_now is None:
            # Somebody took it away since. What the action itself had added is thereby gone as well.
            assert is_then is None, key
            assert key in told or was is None, key
        else:
            assert is_then is not None, key
            _assert_untouched_columns_came_back(key, was, became, is_now, is_then, told)


def _assert_untouched_columns_came_back(
    key: tuple[str, int],
    was: Row | None,
    became: Row | None,
    is_now: Row,
    is_then: Row,
    told: set[tuple[str, int]],
) -> None:
    if was is None or became is None:
        assert key in told, key
        assert is_then == is_now, key
        return
    for column in was.keys() - {"version"}:
        if was[column] == became[column]:
            assert is_then[column] == is_now[column], (key, column)
        elif is_now[column] == became[column]:
            assert is_then[column] == was[column] or key in told, (key, column)
        else:
            assert is_then[column] == is_now[column], (key, column)
            assert key in told, (key, column)


def _but_version(row: Row | None) -> Row | None:
    return row and {column: value for column, value in row.items() if column != "version"}


def _same_but_for_lost_owners(table: str, was: Row | None, is_then: Row | None, then: Dump) -> bool:
    """Say whether a row is as it was, a reference to what is gone since may be empty."""
    if was is None or is_then is None:
        return was is is_then
    for column in TABLES[table].columns:
        same = is_then[column.name] == was[column.name] or column.name == "version"
        if not same and not (
            is_then[column.name] is None
            and any(
                (f.column.table.name, was[column.name]) not in then for f in column.foreign_keys
            )
        ):
            return False
    return True


@pytest.mark.parametrize("deed", dict.fromkeys(DEEDS), ids=lambda deed: deed.__name__)
def test_each_thing_the_owner_does_is_in_the_journal(
    lived_in: Path, deed: Callable[[OpenShop, Random], None]
) -> None:
    with copy_of(lived_in) as folder, open_shop(folder, now=FixedClock()) as shop:
        before, known = dump(shop), {one.id for one in done_in(shop)}
        for seed in range(40):
            do(deed, shop, Random(seed))
            if dump(shop) != before:
                break
        else:
            pytest.fail("the deed found no occasion")
        (action,) = (one for one in done_in(shop) if one.id not in known)
        assert action.last_row >= action.first_row
        shop.undoing.undo()
        assert dump(shop) == before


# --- what undo reaches -------------------------------------------------------------------------


def test_thirty_days_can_be_taken_back_and_not_one_more(shop: OpenShop, clock: FixedClock) -> None:
    shop.customers.add(a_customer("김정숙"))
    clock.move(days=30)
    shop.undoing.undo()
    shop.undoing.redo()
    clock.move(seconds=1)
    with pytest.raises(NothingToUndoError):
        shop.undoing.undo()
    assert shop.customers.count() == 1


def test_what_came_with_the_program_is_not_taken_back(shop: OpenShop) -> None:
    assert shop.plans.list_plans()
    with pytest.raises(NothingToUndoError):
        shop.undoing.undo()


def test_one_thing_is_not_taken_back_twice(shop: OpenShop) -> None:
    shop.customers.add(a_customer())
    (action,) = done_in(shop)
    shop.undoing.undo(action.id)
    with pytest.raises(NothingToUndoError):
        shop.undoing.undo(action.id)


def test_an_undo_is_not_taken_back_by_its_number_but_done_again(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.undoing.undo()
    undo = max(entry.action_id or 0 for entry in shop.customers.history(customer_id))
    with pytest.raises(NothingToUndoError):
        shop.undoing.undo(undo)  # type: ignore[arg-type]


def test_after_something_new_nothing_is_done_again(shop: OpenShop) -> None:
    shop.customers.add(a_customer("김정숙"))
    shop.undoing.undo()
    shop.customers.add(a_customer("이영호", None))
    with pytest.raises(NothingToRedoError):
        shop.undoing.redo()


def test_ctrl_z_of_one_window_leaves_alone_what_another_wrote(make_shop: MakeShop) -> None:
    window = make_shop()
    other = make_shop(folder=window.database.path.parent)
    mine = window.customers.add(a_customer("김정숙"))
    other.customers.add(a_customer("이영호", None))
    window.undoing.undo(this_window=True)
    assert _customers(window) != [mine]
    assert window.customers.count() == 1
    with pytest.raises(NothingToUndoError):
        window.undoing.undo(this_window=True)
    other.undoing.undo(this_window=True)
    assert window.customers.count() == 0


def test_settings_that_were_taken_back_are_so_for_what_is_said_next(shop: OpenShop) -> None:
    before = shop.shop.settings()
    shop.shop.set_settings(replace(before, country="US", regular_visits=9))
    shop.undoing.undo()
    assert shop.shop.settings() == before
    shop.undoing.redo()
    assert shop.shop.settings().regular_visits == 9


# --- what stays --------------------------------------------------------------------------------


def test_a_customer_spoken_with_since_stays_when_her_adding_is_taken_back(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_regular())
    (added,) = done_in(shop)
    shop.conversations.record(a_note(customer_id, "2주 뒤 전화"))
    before = dump(shop)
    taken = shop.undoing.undo(added.id)
    assert Kept("customers", customer_id, KeptReason.IN_USE, customer_id) in taken.kept
    assert dump(shop) == before


def test_an_older_edit_comes_back_beside_a_newer_one(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer("김정숙"))
    _edit(shop, customer_id, nickname="어머님")
    renamed = done_in(shop)[0]
    _edit(shop, customer_id, found_us="전단지")
    taken = shop.undoing.undo(renamed.id)
    customer = shop.customers.card(customer_id).customer
    assert (customer.nickname, customer.found_us) == (None, "전단지")
    assert taken.kept == ()
    assert customer.version > 3, "a form that was open meanwhile must not overwrite this"


def test_an_edit_that_was_edited_again_stays_and_is_told(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer("김정숙"))
    _edit(shop, customer_id, nickname="어머님")
    first = done_in(shop)[0]
    _edit(shop, customer_id, nickname="사장님")
    taken = shop.undoing.undo(first.id)
    assert taken.kept == (Kept("customers", customer_id, KeptReason.CHANGED_SINCE, customer_id),)
    assert shop.customers.card(customer_id).customer.nickname == "사장님"


def test_a_deleted_followup_of_somebody_deleted_since_has_nobody_to_come_back_to(
    shop: OpenShop,
) -> None:
    customer_id = shop.customers.add(a_customer())
    followup_id = shop.followups.add(a_followup(customer_id))
    shop.followups.delete(followup_id)
    deleted = done_in(shop)[0]
    shop.customers.delete(customer_id)
    taken = shop.undoing.undo(deleted.id)
    assert taken.kept == (Kept("followups", followup_id, KeptReason.OWNER_GONE, customer_id),)


def test_a_product_that_somebody_else_likes_since_stays(shop: OpenShop) -> None:
    """The product came with the first customer; taking her back, then the second, must leave no like of nothing."""
    first = shop.customers.add(a_customer("김정숙", None, likes=(("꿀떡", None),)))
    adding_first = done_in(shop)[0]
    second = shop.customers.add(a_customer("이영호", None, likes=(("꿀떡", None),)))
    adding_second = done_in(shop)[0]
    _edit(shop, second, nickname="반장님")
    assert shop.undoing.undo(adding_second.id).kept
    shop.undoing.undo()
    taken = shop.undoing.undo(adding_first.id)
    assert {one.table for one in taken.kept} == {"products"}
    assert _customers(shop) == [second]
    assert shop.customers.card(second).customer.links[0].product == "꿀떡"
    assert first != second
    assert_sound(shop)


def test_an_undo_that_could_bring_nothing_back_leaves_the_next_things_history_alone(
    shop: OpenShop,
) -> None:
    customer_id = shop.customers.add(a_customer("김정숙"))
    _edit(shop, customer_id, nickname="어머님")
    first = done_in(shop)[0]
    _edit(shop, customer_id, nickname="사장님")
    shop.undoing.undo(first.id)
    _edit(shop, customer_id, found_us="전단지")
    assert [one.verb for one in shop.customers.history(customer_id)] == [
        *("edit_customer", "edit_customer", "edit_customer", "add_customer"),
    ]


def test_a_link_moved_to_a_product_that_came_with_it_moves_back(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(likes=(("꿀떡", None),)))
    before = dump(shop)
    _edit(shop, customer_id, likes=(("호박떡", None),))
    shop.undoing.undo()
    assert dump(shop) == before
    (link,) = shop.customers.card(customer_id).customer.links
    assert (link.kind, link.product) == (LinkKind.LIKES, "꿀떡")


# --- many at once ------------------------------------------------------------------------------


def test_two_thousand_that_came_in_go_and_come_again_but_for_three_that_were_written_on(
    shop: OpenShop, clock: FixedClock, tmp_path: Path
) -> None:
    own = shop.customers.add(a_customer("정다운", None))
    empty = dump(shop)
    shop.importing.import_file(_list_of(2_000, tmp_path))
    full, imported = dump(shop), done_in(shop)[0]
    shop.undoing.undo()
    assert dump(shop) == empty
    shop.undoing.redo()
    assert dump(shop) == full
    assert_sound(shop)

    clock.move(hours=1)
    edited = _customers(shop)[500:503]
    for customer_id in edited:
        _edit(shop, customer_id, nickname="단골")
    written_on = {key: row for key, row in dump(shop).items() if _card_of(key, row) in edited}
    taken = shop.undoing.undo(imported.id)
    assert {one.card for one in taken.kept} == set(edited)
    assert _customers(shop) == [own, *edited]
    left = dump(shop)
    assert {key: row for key, row in left.items() if _card_of(key, row) in edited} == written_on
    assert {key: row for key, row in left.items() if key not in written_on} == empty
    assert_sound(shop)


def _list_of(number: int, folder: Path) -> Path:
    lines = [f"손님{n},010-{n // 100:04}-{n % 10000:04},시장,11-27" for n in range(number)]
    path = folder / "list.csv"
    path.write_text("\n".join(("이름,전화,태그,생일", *lines)), encoding="utf-8")
    return path


def _card_of(key: tuple[str, int], row: Row) -> int | None:
    return key[1] if key[0] == "customers" else row.get("customer_id")


def _customers(shop: OpenShop) -> list[int]:
    with shop.database.read() as connection:
        return list(connection.exec_driver_sql("SELECT id FROM customers ORDER BY id").scalars())


def _edit(shop: OpenShop, customer_id: int, **changes: object) -> None:
    customer = shop.customers.card(customer_id).customer  # type: ignore[arg-type]
    shop.customers.edit(customer.id, customer.version, replace(draft_of(customer), **changes))  # type: ignore[arg-type]


def test_an_undo_of_what_is_older_than_the_file_is_open_works_after_a_day(
    make_shop: MakeShop, clock: FixedClock
) -> None:
    window = make_shop()
    customer_id = window.customers.add(a_regular())
    before = dump(window)
    window.customers.delete(customer_id)
    window.close()
    clock.at += timedelta(days=1)
    again = make_shop(folder=window.database.path.parent)
    again.undoing.undo()
    assert dump(again) == before
    assert again.customers.photo(customer_id) is not None


def test_what_is_taken_back_names_whose_it_was(shop: OpenShop) -> None:
    first, second = (shop.customers.add(a_customer(name)) for name in ("김정숙", "이영호"))
    shop.conversations.record(a_note(second))
    taken = shop.undoing.undo()
    assert ([one.id for one in taken.named], taken.customers) == ([second], 1)
    taken = shop.undoing.redo()
    assert [one.name for one in taken.named] == ["이영호"]
    shop.customers.delete(first)
    assert [one.name for one in shop.undoing.undo().named] == ["김정숙"]
    # She goes once more, and is named although she is not there afterwards.
    assert [one.name for one in shop.undoing.redo().named] == ["김정숙"]


def test_a_setting_is_nobodys_and_many_are_counted(shop: OpenShop) -> None:
    shop.shop.set_settings(replace(shop.shop.settings(), name="행복떡집"))
    taken = shop.undoing.undo()
    assert (taken.named, taken.customers) == ((), 0)
    people = [shop.customers.add(a_customer(f"김정{n}", f"010-2345-600{n}")) for n in range(5)]
    lines = [shop.followups.add(a_followup(one)) for one in people]
    shop.today.mark_done([f"followup:{one}" for one in lines])
    taken = shop.undoing.undo()
    assert (taken.named, taken.customers) == ((), 5)
    shop.today.mark_done([f"followup:{one}" for one in lines[:3]])
    taken = shop.undoing.undo()
    assert ([one.id for one in taken.named], taken.customers) == (people[:3], 3)


def test_what_was_done_lately_says_whose_it_was(shop: OpenShop) -> None:
    people = [shop.customers.add(a_customer(f"김정{n}", f"010-2345-600{n}")) for n in range(4)]
    lines = [f"followup:{shop.followups.add(a_followup(one))}" for one in people]
    shop.today.mark_done(lines[:3])
    shop.today.mark_done(lines[3:])
    shop.undoing.undo()
    shop.today.snooze(lines[3:], shop.desk.today() + timedelta(days=1))
    shop.shop.set_settings(replace(shop.shop.settings(), name="행복떡집"))
    done = shop.undoing.list_done()
    assert [one.action for one in done] == shop.undoing.list_actions()
    found = [(one.action.verb, [her.id for her in one.named], one.customers) for one in done]
    assert found[:4] == [
        ("set_shop", [], 0),
        ("snooze", people[3:], 1),
        ("mark_done", people[3:], 1),
        ("mark_done", people[:3], 3),
    ]
    assert done[2].action.undone_by is not None
    assert len(shop.undoing.list_done(2)) == 2


def test_done_lately_many_are_counted_and_who_is_deleted_keeps_her_name(shop: OpenShop) -> None:
    people = [shop.customers.add(a_customer(f"김정{n}", f"010-2345-600{n}")) for n in range(5)]
    lines = [f"followup:{shop.followups.add(a_followup(one))}" for one in people]
    shop.today.mark_done(lines)
    shop.customers.delete(people[0])
    nameless = shop.customers.add(a_customer("", "010-7777-8888"))
    shop.customers.delete(nameless)
    deleted, added, hers, many, *_ = shop.undoing.list_done()
    assert [(one.named, one.customers) for one in (deleted, added)] == [((), 1)] * 2
    assert ([one.name for one in hers.named], hers.customers) == (["김정0"], 1)
    assert (many.named, many.customers) == ((), 5)


def test_what_was_done_lately_takes_no_statement_an_action(
    shop: OpenShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [shop.customers.add(a_customer(f"김정{n}", f"010-2345-60{n:02}")) for n in range(30)]
    asked: list[str] = []
    execute = Connection.execute

    def count(self: Connection, statement: Executable, *more: Any) -> Any:  # noqa: ANN401
        asked.append(str(statement))
        return execute(self, statement, *more)

    monkeypatch.setattr(Connection, "execute", count)
    assert len(shop.undoing.list_done()) == len(people)
    assert 0 < len(asked) < len(people) // 2
