"""The list in the real window: which keys a job takes, from the empty box."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.services.opened import OpenShop
from shopcrm.ui.main_window import TODAY, MainWindow
from shopcrm.ui.page import Page
from shopcrm.ui.rail import Place
from shopcrm.ui.today.page import TodayPage
from shopcrm.ui.tools import Tools
from tests.ui.today.conftest import know, owe

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(shop: OpenShop, tools: Tools, qtbot: QtBot) -> MainWindow:
    """Show the window with the list of two calls, the focus in the box."""
    customer_id = know(shop)
    owe(shop, customer_id, "안부 전화")
    owe(shop, customer_id, "사과 전화")
    tools.feed.open(shop.changes, lambda: 0)

    def make(_name: str, tools: Tools) -> Page:
        return TodayPage(tools, shop.today, shop.followups, shop.undoing, shop.desk, shop.counter)

    made = MainWindow(tools)
    qtbot.addWidget(made)
    made.build(tools, (Place(TODAY, "calendar-check", "Today"),))
    made.open(make, "떡집")
    made.resize(1366, 688)
    with qtbot.waitActive(made):
        made.show()
    made.go(TODAY)
    return made


def press(window: MainWindow, qtbot: QtBot, *keys: Qt.Key) -> int:
    """Press keys in whatever has the focus; give how many."""
    for key in keys:
        focus = window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
    qtbot.waitUntil(window.tools.tasks.is_idle)
    return len(keys)


def due_days(shop: OpenShop) -> dict[str, date | None]:
    return {line.about: line.due for line in shop.today.list_today().lines}


def test_done_takes_one_key(window: MainWindow, shop: OpenShop, qtbot: QtBot) -> None:
    assert press(window, qtbot, Qt.Key.Key_Space) == 1
    assert list(due_days(shop)) == ["사과 전화"]
    assert window.toast.sentence() == "Follow-up done: 김정숙 님"


def test_putting_off_takes_two_keys(window: MainWindow, shop: OpenShop, qtbot: QtBot) -> None:
    assert press(window, qtbot, Qt.Key.Key_F4, Qt.Key.Key_3) == 2
    assert due_days(shop)["안부 전화"] == date(2026, 12, 1)
    assert window.bar.search.text() == ""


def test_the_second_line_is_reached_from_the_box(
    window: MainWindow, shop: OpenShop, qtbot: QtBot
) -> None:
    press(window, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert list(due_days(shop)) == ["안부 전화"]


def test_a_space_in_a_search_is_a_space(window: MainWindow, shop: OpenShop, qtbot: QtBot) -> None:
    QTest.keyClicks(window.bar.search.line, "6")
    press(window, qtbot, Qt.Key.Key_Space)
    assert len(due_days(shop)) == 2
