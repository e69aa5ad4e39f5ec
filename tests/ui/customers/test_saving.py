"""While a card is on its way into the file nothing can be typed that would go with the sheet."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.errors import DatabaseBusyError
from shopcrm.ui.common.fields import Labelled, Line
from tests.pictures.stage import Stage
from tests.ui.customers.conftest import dialog_of
from tests.ui.customers.test_customer_dialog import finish, shown


def test_keys_pressed_while_it_is_saved_go_nowhere(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage))
    line = dialog.form.names.first().first_field()
    assert isinstance(line, Line)
    QTest.keyClicks(line, "Mina Park")
    dialog.save.click()
    QTest.keyClicks(line, " and her sister")
    assert line.text() == "Mina Park"
    with qtbot.waitSignal(dialog.saved) as saved:
        pass
    assert saved.args is not None
    assert stage.shop.customers.card(saved.args[0]).shown.name == "Mina Park"
    assert not dialog.isVisible()


def test_after_a_save_that_failed_the_keys_are_where_they_were(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_any: object, **_more: object) -> None:
        raise DatabaseBusyError

    monkeypatch.setattr(stage.shop.customers, "save", fail)
    dialog = shown(qtbot, dialog_of(stage))
    line = dialog.form.names.first().first_field()
    line.setFocus()
    QTest.keyClicks(line, "Mina")
    dialog.press_primary()
    assert not line.isEnabled()
    finish(qtbot, stage)
    assert dialog.said()
    assert line.isEnabled()
    assert line.hasFocus()


def test_a_field_is_made_once_however_often_its_button_is_pressed(
    qtbot: QtBot, stage: Stage
) -> None:
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    maker = dialog.form.own_fields.maker
    maker.name_line.set_whole("신발 크기")
    maker.make.click()
    maker.make.click()
    finish(qtbot, stage)
    assert [one.name for one in stage.shop.customers.fields()].count("신발 크기") == 1
    assert not any(one.beneath.wrong() for one in maker.findChildren(Labelled))
    assert maker.make.isEnabled()
