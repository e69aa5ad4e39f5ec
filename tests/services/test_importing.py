from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shopcrm.domain.customers import CustomerDraft, GoneReason
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.phones import read_phone
from shopcrm.errors import NothingToUndoError, ShopError
from shopcrm.exchange import reading
from shopcrm.services.customers import draft_of
from shopcrm.services.importing import ImportReport
from shopcrm.services.opened import OpenShop
from tests.conftest import MakeShop
from tests.factories import a_customer, a_note, a_regular
from tests.fakes import FixedClock
from tests.storage.dumps import dump


def _list(
    folder: Path, *rows: str, name: str = "list.csv", heading: str = "이름,전화,별명,메모,생일"
) -> Path:
    path = folder / name
    path.write_text("\n".join((heading, *rows)) + "\n", "utf-8")
    return path


def _counts(report: ImportReport) -> tuple[int, int, int]:
    return report.new, report.same, report.changed


def _names(shop: OpenShop) -> list[str]:
    return sorted(hit.customer.name for hit in shop.searching.find(""))


# --- who is new ------------------------------------------------------------------------------------


def test_a_list_comes_in_as_one_action_and_goes_again_as_one(
    shop: OpenShop, tmp_path: Path
) -> None:
    before = dump(shop)
    path = _list(tmp_path, "김정숙,010-2345-6789,이모,창가,11-27", "박철수,010-1111-2222,,,")
    report = shop.importing.import_file(path)
    assert (_counts(report), report.doubtful, report.refused) == ((2, 0, 0), (), ())
    assert _names(shop) == ["김정숙", "박철수"]
    after = dump(shop)
    assert shop.undoing.undo(report.action_id).kept == ()
    assert dump(shop) == before
    assert shop.searching.find("정숙") == []
    shop.undoing.redo()
    assert dump(shop) == after


def test_a_trial_says_the_same_and_writes_nothing(shop: OpenShop, tmp_path: Path) -> None:
    path = _list(tmp_path, "김정숙,010-2345-6789,,,", "김정숙,010-2345-6789,이모,,")
    before = dump(shop)
    trial = shop.importing.import_file(path, dry_run=True)
    assert trial.action_id is None
    assert dump(shop) == before
    assert shop.undoing.list_actions() == []
    real = shop.importing.import_file(path)
    assert replace(real, action_id=None) == trial


def test_the_same_list_twice_says_nothing_new(shop: OpenShop, tmp_path: Path) -> None:
    path = _list(
        tmp_path, "김정숙,010-2345-6789,이모,창가,11-27", ",010-1111-2222,,,", "Maggie,,,,"
    )
    assert _counts(shop.importing.import_file(path)) == (3, 0, 0)
    again = shop.importing.import_file(path)
    assert _counts(again) == (0, 3, 0)
    assert again.action_id is None
    assert again.doubtful == ()


def test_somebody_twice_in_a_list_is_one_customer_with_what_both_rows_say(
    shop: OpenShop, tmp_path: Path
) -> None:
    path = _list(tmp_path, "김정숙,010-2345-6789,,,", "김정숙,01023456789,이모,창가,")
    assert _counts(shop.importing.import_file(path)) == (1, 1, 0)
    card = shop.customers.card(CustomerId(1)).customer
    assert (card.nickname, [one.text for one in card.facts]) == ("이모", ["창가"])
    assert len(card.phones) == 1


def test_a_known_customer_gets_what_her_card_lacks_and_loses_nothing(
    shop: OpenShop, tmp_path: Path
) -> None:
    known = shop.customers.add(a_regular(nickname="꽃집 이모"))
    shop.conversations.record(a_note(known, "이야기"))
    before = shop.customers.card(known).customer
    path = _list(tmp_path, "김정숙,010-2345-6789,다른 별명,새 메모,12-24")
    report = shop.importing.import_file(path)
    assert _counts(report) == (0, 0, 1)
    after = shop.customers.card(known).customer
    assert (after.nickname, after.tags, after.has_photo) == ("꽃집 이모", before.tags, True)
    assert [one.text for one in after.facts] == [*(one.text for one in before.facts), "새 메모"]
    assert set(before.days) <= set(after.days)
    shop.undoing.undo()
    assert shop.customers.card(known).customer == before


def test_the_same_number_under_another_name_comes_in_and_is_doubtful(
    shop: OpenShop, tmp_path: Path
) -> None:
    known = shop.customers.add(a_customer())
    report = shop.importing.import_file(_list(tmp_path, "박철수,01023456789,,,"))
    assert _counts(report) == (1, 0, 0)
    assert [(one.line, one.customer_id, one.same) for one in report.doubtful] == [
        (2, known, "phone")
    ]


def test_the_same_name_with_another_number_comes_in_and_is_doubtful(
    shop: OpenShop, tmp_path: Path
) -> None:
    known = shop.customers.add(a_customer())
    report = shop.importing.import_file(_list(tmp_path, "김정숙,010-1111-2222,,,"))
    assert [(one.customer_id, one.same) for one in report.doubtful] == [(known, "name")]
    assert _names(shop) == ["김정숙", "김정숙"]


def test_who_is_gone_stays_gone_when_a_list_names_her(shop: OpenShop, tmp_path: Path) -> None:
    known = shop.customers.add(a_customer())
    shop.customers.set_gone(known, GoneReason.MOVED_AWAY)
    shop.importing.import_file(_list(tmp_path, "김정숙,010-2345-6789,이모,,"))
    card = shop.customers.card(known).customer
    assert card.gone is not None
    assert card.nickname == "이모"


# --- what does not come in -------------------------------------------------------------------------


def test_a_bad_row_costs_itself_and_says_which_line(shop: OpenShop, tmp_path: Path) -> None:
    path = _list(
        tmp_path,
        "김정숙,010-2345-6789,,,2월 31일",
        ",,별명 없음은 아님,,",
        ",,,메모만,",
        "가" * 300 + ",010-1111-2222,,,",
        "이영희,010-3333-4444,,,",
    )
    report = shop.importing.import_file(path)
    assert report.new == 3
    assert [one.line for one in report.refused] == [4, 5]
    assert [one.line for one in report.remarks] == [2]
    assert _names(shop) == ["김정숙", "별명 없음은 아님", "이영희"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("nothing.csv", b""),
        ("blank.csv", b"\n\n  \n"),
        ("heading.csv", "색,크기\n빨강,큼\n".encode()),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + b"\0" * 100),
        ("zip.xlsx", b"PK\x03\x04 no table"),
        ("text.xlsx", "이름\n김정숙\n".encode() + b"\0\0\0"),
        ("list.doc", b"x"),
        ("list", b"x"),
        ("empty.vcf", b""),
        ("no.vcf", b"hello"),
    ],
)
def test_a_file_that_is_no_list_is_refused_and_nothing_is_written(
    shop: OpenShop, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ShopError):
        shop.importing.import_file(path)
    assert shop.customers.count() == 0
    assert shop.undoing.list_actions() == []


def test_a_folder_or_nothing_is_no_list(shop: OpenShop, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.csv", tmp_path / "a" / "b.vcf"):
        with pytest.raises(ShopError):
            shop.importing.import_file(path)


# --- undo after something happened -------------------------------------------------------------------


def test_undoing_an_import_keeps_whom_something_was_written_about_since(
    shop: OpenShop, tmp_path: Path
) -> None:
    report = shop.importing.import_file(
        _list(tmp_path, "김정숙,010-2345-6789,,,", "박철수,010-1111-2222,,,")
    )
    shop.conversations.record(a_note(CustomerId(1), "오셨다"))
    taken = shop.undoing.undo(report.action_id)
    assert taken.kept
    assert _names(shop) == ["김정숙"]
    assert shop.conversations.timeline(CustomerId(1))[0].text == "오셨다"
    with pytest.raises(NothingToUndoError):
        shop.undoing.undo(report.action_id)


def test_undoing_an_import_onto_a_card_leaves_what_was_changed_since(
    shop: OpenShop, tmp_path: Path
) -> None:
    known = shop.customers.add(a_customer())
    report = shop.importing.import_file(_list(tmp_path, "김정숙,010-2345-6789,이모,창가,"))
    card = shop.customers.card(known).customer
    shop.customers.edit(known, card.version, replace(draft_of(card), nickname="언니"))
    shop.undoing.undo(report.action_id)
    after = shop.customers.card(known).customer
    assert after.nickname == "언니"
    assert after.facts == ()


def test_an_import_is_undone_after_thirty_days_no_more(
    shop: OpenShop, tmp_path: Path, clock: FixedClock
) -> None:
    report = shop.importing.import_file(_list(tmp_path, "김정숙,010-2345-6789,,,"))
    clock.move(days=31)
    with pytest.raises(NothingToUndoError):
        shop.undoing.undo(report.action_id)
    clock.move(days=-2)
    shop.undoing.undo(report.action_id)
    assert shop.customers.count() == 0


# --- from another shop -------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [".csv", ".vcf", ".xlsx"])
def test_what_another_shop_of_ours_took_out_is_known_here_by_its_random_id(
    make_shop: MakeShop, tmp_path: Path, ending: str
) -> None:
    one, other = make_shop("ko"), make_shop("ja")
    customer_id = one.customers.add(a_regular(nickname="꽃집 이모"))
    one.customers.add(CustomerDraft(phones=(read_phone("010-9999-0000", "KR"),)))
    path = tmp_path / f"out{ending}"
    assert one.exporting.export_file(path) == 2
    assert _counts(other.importing.import_file(path)) == (2, 0, 0)
    there = other.customers.card(CustomerId(1)).customer
    here = one.customers.card(customer_id).customer
    assert there.uid == here.uid
    assert (there.family_name, there.given_name, there.nickname) == ("김", "정숙", "꽃집 이모")
    assert [one.international for one in there.phones] == [one.international for one in here.phones]
    assert there.tags == here.tags
    assert [day.day for day in there.days] == [day.day for day in here.days]
    card = one.customers.card(customer_id).customer
    one.customers.edit(customer_id, card.version, replace(draft_of(card), family_name="박"))
    one.exporting.export_file(path)
    again = other.importing.import_file(path)
    assert again.new == 0, "a new name is no new customer"


def test_a_thousand_rows_are_one_step_to_take_back(shop: OpenShop, tmp_path: Path) -> None:
    rows = [f"손님{n},010-{2000 + n:04}-{n:04},,," for n in range(1_000)]
    report = shop.importing.import_file(_list(tmp_path, *rows))
    assert _counts(report) == (1_000, 0, 0)
    assert len(shop.searching.find("손님")) == 50
    assert [hit.customer.name for hit in shop.searching.find("0777")] == ["손님777"]
    assert len(shop.undoing.list_actions()) == 1
    shop.undoing.undo()
    assert shop.customers.count() == 0


# --- long lists --------------------------------------------------------------------------------------


def test_a_long_list_read_apart_writes_what_a_short_one_writes(
    make_shop: MakeShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [f"김정{n},010-2000-{n:04d},,{n}월에 오심,4/{n % 28 + 1}" for n in range(1100)]
    twin = "김정7,010-2000-0007,일곱째,또 오심,"
    path = _list(tmp_path, *rows, twin, "이말순,,,,13/40")
    here, apart = make_shop(folder=tmp_path / "here"), make_shop(folder=tmp_path / "apart")
    report = here.importing.import_file(path)
    monkeypatch.setattr(reading, "LONG_LIST_BYTES", 1)
    assert apart.importing.import_file(path).new == report.new == 1101
    assert _counts(report) == (1101, 1, 0)
    for shop in (here, apart):
        (hit,) = shop.searching.find("일곱째")
        facts = shop.customers.card(hit.customer.id).customer.facts
        assert [fact.text for fact in facts] == ["7월에 오심", "또 오심"]
