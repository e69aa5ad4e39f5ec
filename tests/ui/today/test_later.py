from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.opening import OpeningDays
from shopcrm.services.opened import OpenShop
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.keys import Key
from shopcrm.ui.today.menus import (
    Later,
    NextVisit,
    OpenCard,
    later_menu,
    row_menu,
)
from shopcrm.ui.today.page import TodayPage
from shopcrm.ui.tools import Tools
from tests.ui.conftest import assert_freed
from tests.ui.today.conftest import ShowPage, birthday, choose, know, owe

TODAY = date(2026, 11, 24)

# The screen that shows nothing has no keyboard to grab for a menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


# --- later ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "day"),
    [
        (1, date(2026, 11, 25)),
        (2, date(2026, 11, 27)),
        (3, date(2026, 12, 1)),
        (4, date(2026, 12, 8)),
        (5, date(2026, 12, 24)),
    ],
)
def test_two_keys_put_a_line_off(filled: OpenShop, show: ShowPage, number: int, day: date) -> None:
    counter = show()
    line = counter.page.list.current_line()
    assert line is not None
    assert line.customer is not None
    assert counter.page.press(Key.WHEN)
    counter.page.pick_when(number)
    assert counter.current() == "사과 전화"
    counter.wait()
    (moved,) = [
        one for one in filled.followups.of_customer(line.customer.id) if one.about == "견적 보내기"
    ]
    assert moved.due == day
    assert counter.current() == "사과 전화"
    assert ("견적 보내기" in counter.shown()) is (number < 5)


def test_what_was_put_off_says_to_which_day(filled: OpenShop, show: ShowPage) -> None:
    del filled
    counter = show()
    counter.page.pick_when(3)
    counter.wait()
    assert counter.said == [("김정숙 님: put off to Tue, Dec 1", True)]


def test_a_closed_day_is_stepped_over_and_said(filled: OpenShop, show: ShowPage) -> None:
    settings = replace(
        filled.shop.settings(), opening=OpeningDays(closed=frozenset({date(2026, 11, 25)}))
    )
    filled.shop.set_settings(settings)
    counter = show()
    counter.page.pick_when(1)
    counter.wait()
    assert counter.said == [
        ("김정숙 님: put off to Thu, Nov 26, because we are closed on Wed, Nov 25", True)
    ]


def test_when_means_nothing_in_an_empty_list(show: ShowPage) -> None:
    counter = show()
    assert not counter.page.press(Key.WHEN)
    counter.page.pick_when(3)
    counter.page.press(Key.DONE)
    counter.page.press(Key.OPEN)
    assert counter.said == []
    assert not counter.page.select_by(1)


def test_a_day_is_picked_from_the_calendar(filled: OpenShop, show: ShowPage) -> None:
    del filled
    counter = show()
    counter.page.pick_when(6)
    (picker,) = counter.page.findChildren(DayPicker)
    assert not picker.days[TODAY].isEnabled()
    picker.days[date(2026, 11, 30)].click()
    counter.wait()
    assert counter.said == [("김정숙 님: put off to Mon, Nov 30", True)]


def test_a_followup_can_wait_for_the_next_visit(filled: OpenShop, show: ShowPage) -> None:
    counter = show()
    line = counter.page.list.current_line()
    assert line is not None
    assert line.customer is not None
    choose(counter, NextVisit())
    assert counter.said == [("김정숙 님: put off to the next visit", True)]
    assert "견적 보내기" not in counter.shown()
    waiting = [one for one in filled.followups.of_customer(line.customer.id) if one.due is None]
    assert [one.about for one in waiting] == ["견적 보내기"]


def test_a_birthday_does_not_wait_for_a_visit(shop: OpenShop, show: ShowPage) -> None:
    know(shop, days=(birthday(11, 26),))
    listed = shop.today.list_today()
    menu = later_menu(listed.folded[0], listed.day, show().page)
    assert NextVisit() not in [one.data() for one in menu.actions()]
    menu.close()


def test_the_later_button_opens_the_same_choices(filled: OpenShop, show: ShowPage) -> None:
    del filled
    counter = show()
    counter.page.list.bar.later.click()
    (menu,) = [one for one in counter.page.findChildren(QMenu) if one.isVisible()]
    assert [one.data() for one in menu.actions()] == [
        *(Later(number) for number in range(1, 7)),
        NextVisit(),
    ]
    assert menu.actions()[2].text() == "In a week · Tue, Dec 1\tF4 3"
    menu.actions()[2].trigger()
    menu.close()
    counter.wait()
    assert counter.said == [("김정숙 님: put off to Tue, Dec 1", True)]


# --- open, print, and the rest -------------------------------------------------------------------


def test_enter_and_a_double_click_and_the_menu_ask_for_the_card(
    filled: OpenShop, show: ShowPage
) -> None:
    counter = show()
    asked: list[CustomerId] = []
    counter.page.customer_requested.connect(asked.append)
    counter.page.press(Key.OPEN)
    rows = counter.page.list
    rect = rows.visualRect(rows.currentIndex())
    QTest.mouseDClick(
        rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center()
    )
    choose(counter, OpenCard())
    line = filled.today.list_today().lines[0]
    assert line.customer is not None
    assert asked == [line.customer.id] * 3


def test_printing_is_asked_for_by_key_and_by_button(show: ShowPage) -> None:
    counter = show()
    with counter.qtbot.waitSignal(counter.page.print_requested):
        assert counter.page.press(Key.PRINT)
    with counter.qtbot.waitSignal(counter.page.print_requested):
        counter.page.body.print.click()


def test_the_menu_of_a_line_without_customer_has_no_card(shop: OpenShop) -> None:
    owe(shop, know(shop), "전화")
    line = shop.today.list_today().lines[0]
    menu = row_menu(line, TODAY, None)
    assert OpenCard() in [one.data() for one in menu.actions()]
    menu.close()


def test_when_nothing_is_left_for_today_it_says_so_and_what_is_next(
    filled: OpenShop, show: ShowPage
) -> None:
    del filled
    counter = show()
    assert counter.page.body.calm_sentence() == ""
    for _ in range(3):
        counter.page.press(Key.DONE)
    counter.wait()
    assert counter.page.body.calm_sentence() == (
        "You’ve done everything for today. Well done. Next: Fri, Nov 27, 김정숙 님, 맛보기 드리기"
    )


def test_an_empty_list_looks_further_ahead(shop: OpenShop, show: ShowPage) -> None:
    owe(shop, know(shop), "돌떡 상담", due=date(2027, 3, 2))
    assert show().page.body.calm_sentence() == (
        "Nothing to look after today. Take it easy. Next: Tue, Mar 2, 김정숙 님, 돌떡 상담"
    )


def test_what_comes_from_elsewhere_keeps_line_and_place(shop: OpenShop, show: ShowPage) -> None:
    customer_id = know(shop)
    for number in range(40):
        owe(shop, customer_id, f"전화 {number}")
    counter = show()
    for _ in range(25):
        counter.page.select_by(1)
    scrolled = counter.page.list.verticalScrollBar().value()
    assert scrolled > 0
    owe(shop, customer_id, "새 전화", due=date(2026, 11, 28))
    counter.qtbot.waitUntil(lambda: "새 전화" in counter.shown())
    assert counter.current() == "전화 25"
    assert counter.page.list.verticalScrollBar().value() == scrolled


def test_the_page_is_freed(shop: OpenShop, tools: Tools, qtbot: QtBot) -> None:
    owe(shop, know(shop), "전화")

    def make() -> TodayPage:
        page = TodayPage(tools, shop.today, shop.followups, shop.undoing, shop.desk, shop.counter)
        page.show()
        page.select_by(1)
        return page

    assert_freed(qtbot, make)
