"""The page for everybody: keys, names, sizes, at every size of text."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shopcrm.services.opened import OpenShop
from shopcrm.ui.keys import Key
from shopcrm.ui.look import Look
from shopcrm.ui.today.day_list import SLIDES_MS
from shopcrm.ui.today.page import TodayPage
from shopcrm.ui.today.side import PersonButton
from shopcrm.ui.tools import Tools
from tests.factories import a_note
from tests.ui.checks import cut_off, nameless, too_small
from tests.ui.today.conftest import ShowPage, birthday, dressed, know, owe

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def filled(shop: OpenShop) -> OpenShop:
    """Owe two calls, one at an hour, and have a regular with a birthday and somebody else with one."""
    customer_id = know(shop, days=(birthday(11, 27),))
    for ago in range(3):
        shop.conversations.record(a_note(customer_id, day=date(2026, 11, 20 + ago)))
    owe(shop, customer_id, "손주 백일상에 올릴 수수팥떡과 백설기 값을 알아보고 전화드리기로 함")
    owe(shop, customer_id, "사과 전화", at=time(15, 40))
    know(shop, "박순자", days=(birthday(11, 28),))
    return shop


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_everything_has_a_name_is_large_enough_and_is_not_cut(
    filled: OpenShop, tools: Tools, qtbot: QtBot, qapp: QApplication, percent: int
) -> None:
    shop = filled
    look = Look(language="ko", percent=percent, moves=False)
    page = TodayPage(
        dressed(look, tools, qapp),
        *(shop.today, shop.followups, shop.undoing, shop.desk, shop.counter),
    )
    qtbot.addWidget(page)
    page.arrange(look.effective(1366))
    page.resize(1366 - (look.px(98) if percent == 100 else 0), 688 - look.px(112))
    with qtbot.waitExposed(page):
        page.show()
    assert nameless(page) == []
    assert too_small(page, look) == []
    assert cut_off(page) == []
    bar = page.list.bar
    assert bar.isVisible()
    assert page.list.viewport().rect().contains(bar.geometry())
    assert page.minimumSizeHint().width() <= page.width()


def test_the_buttons_lie_over_the_current_line_and_say_whose_it_is(
    filled: OpenShop, show: ShowPage
) -> None:
    del filled
    rows = show().page.list
    for _ in range(3):
        rect = rows.visualRect(rows.currentIndex())
        assert rect.contains(rows.bar.geometry())
        said = str(rows.currentIndex().data())
        assert rows.bar.done.accessibleName() == f"Done: {said}"
        assert rows.bar.later.accessibleName() == f"Later: {said}"
        rows.select_by(1)
    rows.select_by(8)
    assert rows.current_line() is None
    assert not rows.bar.isVisible()


def test_the_buttons_go_along_when_the_list_is_scrolled(shop: OpenShop, show: ShowPage) -> None:
    customer_id = know(shop)
    for number in range(40):
        owe(shop, customer_id, f"전화 {number}")
    rows = show().page.list
    rows.verticalScrollBar().setValue(30)
    assert rows.visualRect(rows.currentIndex()).contains(rows.bar.geometry())


def test_pressing_a_button_with_the_mouse_leaves_the_focus_in_the_box(
    filled: OpenShop, show: ShowPage
) -> None:
    del filled
    page = show().page
    for widget in (page.list, page.list.bar.done, page.list.bar.later, page.body.print):
        assert widget.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_the_list_itself_knows_the_keys_too(filled: OpenShop, show: ShowPage) -> None:
    del filled
    counter = show()
    counter.page.list.setFocus()
    first = counter.current()
    QTest.keyClick(counter.page.list, Qt.Key.Key_Space)
    counter.wait()
    assert first not in counter.shown()
    with counter.qtbot.waitSignal(counter.page.customer_requested):
        QTest.keyClick(counter.page.list, Qt.Key.Key_Return)


def test_the_menu_key_opens_the_menu_of_the_current_line(filled: OpenShop, show: ShowPage) -> None:
    del filled
    page = show().page
    rows = page.list
    at = rows.rect().center()
    keyboard = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(keyboard, at, rows.viewport().mapToGlobal(at))
    QApplication.sendEvent(rows.viewport(), event)
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    words = [one.text().partition("\t")[0] for one in menu.actions() if one.text()]
    assert words == [
        "Done",
        "Done: reached",
        "Done: no answer",
        "Done: not wanted any more",
        "Put off to",
        "Open the card",
    ]
    menu.close()


def test_the_column_shows_hours_and_days_and_opens_cards(filled: OpenShop, show: ShowPage) -> None:
    counter = show()
    side = counter.page.side
    assert side.isVisible()
    assert list(side.panels()) == ["At an hour today", "Birthdays and days this week"]
    people = side.findChildren(PersonButton)
    assert [one.accessibleName() for one in people] == [
        "김정숙 님, by 3:40 pm · 사과 전화",
        "김정숙 님, Fri 11/27",
        "박순자 님, Sat 11/28",
    ]
    with counter.qtbot.waitSignal(counter.page.customer_requested) as asked:
        people[2].click()
    folded = filled.today.list_today().folded[0]
    assert folded.customer is not None
    assert asked.args == [folded.customer.id]


def test_the_column_goes_where_there_is_no_room_or_nothing_to_say(
    filled: OpenShop, show: ShowPage
) -> None:
    del filled
    page = show().page
    page.arrange(1239)
    assert not page.side.isVisible()
    page.arrange(1240)
    assert page.side.isVisible()


def test_no_column_without_anything_in_it(shop: OpenShop, show: ShowPage) -> None:
    owe(shop, know(shop), "전화")
    assert not show().page.side.isVisible()


def test_a_row_that_is_done_slides_away_where_things_may_move(
    filled: OpenShop, tools: Tools, qtbot: QtBot, qapp: QApplication
) -> None:
    assert SLIDES_MS <= 150
    shop = filled
    moving = dressed(Look(language="en", moves=True), tools, qapp)
    page = TodayPage(moving, shop.today, shop.followups, shop.undoing, shop.desk, shop.counter)
    qtbot.addWidget(page)
    page.resize(1200, 600)
    with qtbot.waitExposed(page):
        page.show()
    children = len(page.list.viewport().children())
    page.press(Key.DONE)
    assert len(page.list.viewport().children()) == children + 1
    qtbot.waitUntil(lambda: len(page.list.viewport().children()) == children)
    qtbot.waitUntil(tools.tasks.is_idle)


def test_the_head_gives_its_room_to_the_list_in_a_low_window(
    filled: OpenShop, show: ShowPage
) -> None:
    del filled
    counter = show(height=300)
    assert not counter.page.body.print.isVisible()
    with counter.qtbot.waitSignal(counter.page.print_requested):
        counter.page.body._small_print.click()


def test_hints_and_help_name_the_keys(show: ShowPage) -> None:
    page = show().page
    assert page.hints()[0] == ("Space", "done")
    assert ("F4 1…6", "later") in page.hints()
    assert {keys for keys, _ in page.help_keys()} >= {"Space", "F4 1…6", "Enter", "Ctrl+P"}


def test_the_end_of_a_long_list_can_be_reached(shop: OpenShop, show: ShowPage) -> None:
    customer_id = know(shop)
    for number in range(120):
        owe(shop, customer_id, f"전화 {number}")
    counter = show()
    counter.page.select_by(500)
    assert counter.current() == "전화 119"
    assert counter.page.list.visualRect(counter.page.list.currentIndex()).bottom() <= (
        counter.page.list.viewport().height()
    )
