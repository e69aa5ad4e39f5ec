"""A switch is read aloud as a box that is ticked, is pressed by its sentence, and shows the whole of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.ui.common.switch import Switch
from shopcrm.ui.look import Look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def switch(qtbot: QtBot) -> Switch:
    made = Switch(Look(), "Closed on public holidays of the country in which the shop is")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_it_is_read_aloud_as_a_box_that_is_ticked_or_not(switch: Switch) -> None:
    heard = QAccessible.queryAccessibleInterface(switch)
    assert heard.role() is QAccessible.Role.CheckBox
    assert heard.text(QAccessible.Text.Name).startswith("Closed on public holidays")
    switch.set_on(True)
    assert heard.state().checked


def test_its_sentence_and_space_switch_it(switch: Switch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(switch.clicked):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() - 9, 20))
    assert switch.isChecked()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_where_there_is_less_room_it_is_higher(switch: Switch) -> None:
    assert switch.heightForWidth(switch.sizeHint().width()) == Look().target
    assert switch.heightForWidth(200) > 2 * Look().target - 10
    assert switch.minimumSizeHint().width() < 200


def test_the_knob_stands_on_the_other_side_when_it_is_on(switch: Switch) -> None:
    look = Look()
    left, right = QPoint(15, look.target // 2), QPoint(34, look.target // 2)
    off = switch.grab().toImage()
    assert off.pixelColor(left) == look.color("line_strong")
    assert off.pixelColor(right) == look.color("surface")
    switch.set_on(True)
    on = switch.grab().toImage()
    assert on.pixelColor(left) == look.color("primary")
    assert on.pixelColor(right) == look.color("on_primary")
