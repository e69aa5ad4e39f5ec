from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from shopcrm.domain.followups import FollowupKind, Outcome
from shopcrm.errors import DiskFullError
from shopcrm.services.opened import OpenShop
from shopcrm.ui.keys import Key
from shopcrm.ui.today.menus import (
    DoneWith,
)
from tests.factories import a_note
from tests.ui.today.conftest import ShowPage, birthday, choose, know, owe

TODAY = date(2026, 11, 24)

# The screen that shows nothing has no keyboard to grab for a menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


# --- what is shown -------------------------------------------------------------------------------


def test_everything_stands_in_its_group_with_its_count(filled: OpenShop, show: ShowPage) -> None:
    del filled
    counter = show()
    assert counter.shown() == [
        *("[Late 1]", "견적 보내기"),
        *("[Today 2]", "사과 전화", "안부 전화"),
        *("[This week 1]", "맛보기 드리기"),
        *("[Soon 1]", "수량 확인"),
    ]
    assert counter.page.title() == "To do today"
    assert counter.page.body.summary.text().startswith("5 ")
    assert counter.current() == "견적 보내기"


def test_a_line_is_read_aloud_with_name_digits_matter_and_day(
    filled: OpenShop, show: ShowPage
) -> None:
    del filled
    rows = show().page.list.rows
    said = [rows.data(rows.index(place), Qt.ItemDataRole.AccessibleTextRole) for place in range(5)]
    assert said == [
        "Late, 1",
        "김정숙 님, 6789, 견적 보내기, 2 days late",
        "Today, 2",
        "김정숙 님, 6789, 사과 전화, by 3:40 pm",
        "김정숙 님, 6789, 안부 전화, Today",
    ]


def test_the_model_is_a_good_one(filled: OpenShop, show: ShowPage) -> None:
    del filled
    rows = show().page.list.rows
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows.rowCount() == 9


def test_headings_are_passed_over(filled: OpenShop, show: ShowPage) -> None:
    del filled
    counter = show()
    gone_through = []
    for _ in range(5):
        gone_through.append(counter.current())
        counter.page.select_by(1)
    assert gone_through == ["견적 보내기", "사과 전화", "안부 전화", "맛보기 드리기", "수량 확인"]
    counter.page.select_by(-8)
    assert counter.current() == "견적 보내기"


def test_a_filter_shows_one_kind_and_counts_each(filled: OpenShop, show: ShowPage) -> None:
    customer_id = know(filled, "박순자", days=(birthday(11, 26),))
    for ago in range(3):
        filled.conversations.record(a_note(customer_id, day=date(2026, 11, 20 + ago)))
    counter = show()
    segments = counter.page.body.segments
    assert segments is not None
    assert [one.text() for one in segments.buttons] == [
        "All 6",
        "Follow-ups 5",
        "Birthdays and days 1",
    ]
    segments.buttons[2].click()
    assert counter.shown() == ["[This week 1]", "birthday"]
    segments.buttons[1].click()
    assert "birthday" not in counter.shown()


def test_an_empty_kind_says_so(filled: OpenShop, show: ShowPage) -> None:
    del filled
    counter = show()
    segments = counter.page.body.segments
    assert segments is not None
    segments.buttons[2].click()
    assert counter.shown() == []
    assert counter.page.body.calm_sentence() == "Nothing of this kind."


def test_days_of_those_who_are_no_regulars_share_a_line_that_unfolds(
    shop: OpenShop, show: ShowPage
) -> None:
    for number in range(3):
        know(shop, f"이상{'호민수'[number]}", days=(birthday(11, 25 + number),))
    owe(shop, know(shop), "안부 전화")
    counter = show()
    assert counter.shown() == ["[Today 1]", "안부 전화", "(3)"]
    counter.page.select_by(1)
    counter.page.press(Key.OPEN)
    assert counter.shown() == ["[Today 1]", "안부 전화", "(3)", "birthday", "birthday", "birthday"]
    rows = counter.page.list.rows
    assert "3 birthdays" in str(rows.index(2).data())
    rect = counter.page.list.visualRect(rows.index(2))
    QTest.mouseClick(
        counter.page.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rect.center(),
    )
    assert counter.shown() == ["[Today 1]", "안부 전화", "(3)"]


def test_markup_in_a_name_is_text(shop: OpenShop, show: ShowPage) -> None:
    owe(shop, know(shop, family_name=None, given_name="<b>굵은</b>"), "<img src=x>")
    counter = show()
    rows = counter.page.list.rows
    assert "<b>굵은</b>" in str(rows.index(1).data())
    assert rows.data(rows.index(1), Qt.ItemDataRole.ToolTipRole) == "<span>&lt;img src=x&gt;</span>"
    counter.page.press(Key.DONE)
    counter.wait()
    assert "<b>굵은</b>" in counter.said[0][0]


# --- done ----------------------------------------------------------------------------------------


def test_space_is_done_and_the_next_line_is_current(filled: OpenShop, show: ShowPage) -> None:
    counter = show()
    counter.page.select_by(1)
    assert counter.page.press(Key.DONE)
    # At once, before it is written.
    assert counter.current() == "안부 전화"
    assert "사과 전화" not in counter.shown()
    counter.wait()
    assert counter.said == [("Follow-up done: 김정숙 님", True)]
    assert counter.current() == "안부 전화"
    assert len(filled.today.list_today().lines) == 4


def test_several_keys_in_a_row_close_several_lines(filled: OpenShop, show: ShowPage) -> None:
    counter = show()
    for _ in range(3):
        counter.page.press(Key.DONE)
    counter.wait()
    assert counter.shown() == ["[This week 1]", "맛보기 드리기", "[Soon 1]", "수량 확인"]
    assert len(filled.today.list_today().lines) == 2
    assert len(counter.said) == 3


def test_the_circle_is_done_and_the_rest_of_the_row_only_selects(
    filled: OpenShop, show: ShowPage
) -> None:
    counter = show()
    rows = counter.page.list
    rect = rows.visualRect(rows.rows.index(4))
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center()
    )
    assert counter.current() == "안부 전화"
    assert len(counter.shown()) == 9
    at = rows.paints.circle(rect).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    counter.wait()
    assert "안부 전화" not in counter.shown()
    assert len(filled.today.list_today().lines) == 4


def test_undo_brings_the_line_back_and_makes_it_current(filled: OpenShop, show: ShowPage) -> None:
    counter = show()
    counter.page.select_by(1)
    counter.page.press(Key.DONE)
    counter.wait()
    filled.undoing.undo(this_window=True)
    counter.qtbot.waitUntil(lambda: "사과 전화" in counter.shown())
    assert counter.current() == "사과 전화"


def test_a_line_that_could_not_be_written_comes_back(
    filled: OpenShop, show: ShowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_args: object) -> None:
        raise DiskFullError(filled.database.path)

    monkeypatch.setattr(type(filled.today), "close", fails)
    counter = show()
    counter.page.press(Key.DONE)
    assert "견적 보내기" not in counter.shown()
    counter.wait()
    assert "견적 보내기" in counter.shown()
    assert [type(one) for one in counter.failed] == [DiskFullError]
    assert counter.said == []


@pytest.mark.parametrize("outcome", list(Outcome))
def test_how_it_went_is_in_the_menu(filled: OpenShop, show: ShowPage, outcome: Outcome) -> None:
    counter = show()
    line = counter.page.list.current_line()
    assert line is not None
    assert line.customer is not None
    choose(counter, DoneWith(outcome))
    done = [one for one in filled.followups.of_customer(line.customer.id) if one.done_on]
    assert [one.outcome for one in done] == [outcome]


# --- what is proposed ----------------------------------------------------------------------------


def test_no_answer_proposes_to_try_again_and_one_button_takes_it(
    filled: OpenShop, show: ShowPage
) -> None:
    counter = show()
    strip = counter.page.body.offer
    choose(counter, DoneWith(Outcome.NO_ANSWER))
    asked = "김정숙 님: no answer. Try again on Wed, Nov 25?"
    assert strip.sentence() == asked
    assert counter.said == [(f"Follow-up done: 김정숙 님 · {asked}", True)]
    strip.take.click()
    counter.wait()
    assert strip.sentence() == ""
    counter.qtbot.waitUntil(lambda: counter.shown().count("견적 보내기") == 1)
    again = next(one for one in filled.today.list_today().lines if one.about == "견적 보내기")
    assert again.due == date(2026, 11, 25)
    assert counter.said[-1] == ("Follow-up noted for 김정숙 님", True)


def test_what_is_proposed_can_be_left(filled: OpenShop, show: ShowPage) -> None:
    counter = show()
    choose(counter, DoneWith(Outcome.NO_ANSWER))
    counter.page.body.offer.leave.click()
    assert counter.page.body.offer.sentence() == ""
    assert len(filled.today.list_today().lines) == 4


def test_the_next_step_is_proposed_and_goes_away_when_it_is_undone(
    shop: OpenShop, show: ShowPage
) -> None:
    owe(shop, know(shop), "영업 시간 문의", kind=FollowupKind.ANSWER)
    counter = show()
    counter.page.press(Key.DONE)
    counter.wait()
    asked = "김정숙 님: ask on Tue, Dec 1 how it went?"
    assert counter.page.body.offer.sentence() == asked
    shop.undoing.undo()
    counter.qtbot.waitUntil(lambda: counter.shown() != [])
    assert counter.page.body.offer.sentence() == ""
