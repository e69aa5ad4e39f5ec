"""What is set for the shop: kept at once, taken back by Undo, and what is wrong said beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.domain.shops import SHOP_NAME_LIMIT, OpenHours, Shop
from shopcrm.errors import DatabaseBusyError
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.settings.page import SettingsPage
from tests.pictures.pages import settings_page
from tests.ui.conftest import MakeStage
from tests.ui.watching import Watched, compose, watch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Shown = Watched[SettingsPage]


@pytest.fixture
def shown(make_stage: MakeStage, qtbot: QtBot) -> Shown:
    stage = make_stage("ko")
    return watch(qtbot, stage, settings_page(stage))


def _kept(shown: Shown) -> Shop:
    shown.wait()
    return shown.stage.shop.shop.settings()


# --- name and place --------------------------------------------------------------------------


def test_the_name_is_kept_by_enter_with_the_syllable_that_is_composed(shown: Shown) -> None:
    line = shown.page.shop.name.line
    old = line.text()
    line.setFocus()
    line.selectAll()
    compose(line, "집", commit="새 떡")
    line.finish_composing()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert _kept(shown).name == "새 떡집"
    assert len(shown.sentences()) == 1
    shown.undo()
    assert line.text() == old


def test_the_name_is_kept_once_when_it_is_left(shown: Shown) -> None:
    line = shown.page.shop.name.line
    line.setFocus()
    line.selectAll()
    compose(line, "집", commit="새 떡")
    shown.page.shop.country.button.setFocus()
    assert _kept(shown).name == "새 떡집"
    line.setFocus()
    shown.page.shop.country.button.setFocus()
    shown.wait()
    assert len(shown.sentences()) == 1


def test_a_name_that_is_too_long_is_said_beside_it_and_stays_to_be_mended(shown: Shown) -> None:
    name = shown.page.shop.name
    old = _kept(shown).name
    name.line.setFocus()
    name.line.selectAll()
    compose(name.line, "", commit="떡" * (SHOP_NAME_LIMIT + 1))
    QTest.keyClick(name.line, Qt.Key.Key_Return)
    assert _kept(shown).name == old
    assert name.beneath.wrong()
    assert name.line.hasFocus()
    assert len(name.line.text()) == SHOP_NAME_LIMIT + 1
    compose(name.line, "", commit="!")
    assert not name.beneath.wrong()


def test_a_change_from_elsewhere_does_not_disturb_what_is_typed(shown: Shown) -> None:
    line = shown.page.shop.name.line
    line.setFocus()
    line.selectAll()
    compose(line, "", commit="쓰는 중")
    service = shown.stage.shop.shop
    service.set_settings(replace(service.settings(), regular_visits=5))
    shown.wait()
    assert line.text() == "쓰는 중"
    assert shown.page.shop.regulars.value() == 5


def test_the_country_is_looked_for_by_typing(shown: Shown) -> None:
    finder = shown.page.shop.country
    assert "KR" not in finder.button.accessibleName()
    finder.button.click()
    assert finder.line.hasFocus()
    compose(finder.line, "", commit="jap")
    QTest.keyClick(finder.line, Qt.Key.Key_Return)
    assert _kept(shown).country == "JP"
    assert not finder.is_open()
    assert finder.button.hasFocus()
    shown.undo()
    assert finder.value() == "KR"


def test_escape_leaves_the_choice_as_it_was(shown: Shown) -> None:
    finder = shown.page.shop.time_zone
    finder.button.click()
    compose(finder.line, "", commit="tokyo")
    assert finder.list.count() == 1
    QTest.keyClick(finder.line, Qt.Key.Key_Escape)
    assert not finder.is_open()
    assert _kept(shown).time_zone == "Asia/Seoul"
    finder.button.click()
    compose(finder.line, "", commit="qqqq")
    assert finder.list.count() == 0
    QTest.keyClick(finder.line, Qt.Key.Key_Return)
    assert finder.is_open()


def test_the_choice_opens_at_what_is_taken(shown: Shown) -> None:
    finder = shown.page.shop.country
    finder.show_value("US")
    finder.button.click()
    assert finder.list.currentItem().data(Qt.ItemDataRole.UserRole) == "US"
    compose(finder.line, "", commit="일본")
    compose(finder.line, "", commit="q")
    assert finder.list.currentItem() is None


def test_the_arrows_move_in_the_choice(shown: Shown) -> None:
    finder = shown.page.shop.currency
    finder.button.click()
    assert finder.list.currentItem().data(Qt.ItemDataRole.UserRole) == "KRW"
    QTest.keyClick(finder.line, Qt.Key.Key_Down)
    second = finder.list.currentItem().data(Qt.ItemDataRole.UserRole)
    QTest.keyClick(finder.line, Qt.Key.Key_Return)
    assert _kept(shown).currency == second


def test_who_closes_on_holidays_closes_on_those_of_the_new_country(shown: Shown) -> None:
    shown.page.opening.holidays.click()
    assert _kept(shown).opening.holidays_of == "KR"
    shown.page.shop.country.picked.emit("JP")
    assert _kept(shown).opening.holidays_of == "JP"
    shown.page.opening.holidays.click()
    assert _kept(shown).opening.holidays_of is None
    shown.undo()
    assert shown.page.opening.holidays.isChecked()


def test_from_when_on_somebody_is_a_regular(shown: Shown) -> None:
    choice = shown.page.shop.regulars
    choice.set_value(10)
    choice.picked.emit()
    assert _kept(shown).regular_visits == 10


# --- when it is open -------------------------------------------------------------------------


def test_two_weekdays_pressed_at_once_are_both_closed(shown: Shown) -> None:
    pills = shown.page.opening.weekdays.pills
    pills[0].click()
    pills[6].click()
    assert _kept(shown).opening.closed_weekdays == {0, 6}
    shown.undo()
    assert _kept(shown).opening.closed_weekdays == {0}
    assert not pills[6].isChecked()


def test_the_hours_of_every_day(shown: Shown) -> None:
    row = shown.page.opening.hours.every
    row.closes.set_value(time(20, 30))
    row.closes.picked.emit()
    assert set(_kept(shown).hours) == {OpenHours(time(9), time(20, 30))}


def test_each_day_may_have_its_own_hours(shown: Shown) -> None:
    hours = shown.page.opening.hours
    shown.page.opening.weekdays.pills[6].click()
    hours.same.click()
    shown.wait()
    assert [row.isVisible() for row in hours.each] == [True] * 6 + [False]
    hours.each[5].closes.set_value(time(15))
    hours.each[5].closes.picked.emit()
    kept = _kept(shown).hours
    assert kept[5] == OpenHours(time(9), time(15))
    assert kept[0] == OpenHours()
    hours.same.click()
    assert set(_kept(shown).hours) == {OpenHours()}
    shown.undo()
    assert not hours.same.isChecked()


def test_hours_that_end_before_they_begin_are_said_and_not_kept(shown: Shown) -> None:
    row = shown.page.opening.hours.every
    row.closes.set_value(time(8))
    row.closes.picked.emit()
    assert row.beneath.wrong()
    assert set(_kept(shown).hours) == {OpenHours()}
    row.opens.set_value(time(7))
    row.opens.picked.emit()
    assert not row.beneath.wrong()
    assert set(_kept(shown).hours) == {OpenHours(time(7), time(8))}


def test_single_days_are_closed_and_opened_and_a_day_is_never_both(shown: Shown) -> None:
    opening = shown.page.opening
    day = shown.stage.shop.desk.today() + timedelta(days=9)
    opening.closed.plus.click()
    picker = shown.page.findChild(DayPicker)
    assert picker is not None
    picker.picked.emit(day)
    picker.close()
    assert _kept(shown).opening.closed == {day}
    assert list(opening.closed.chips) == [day]
    opening.opened.added.emit(day)
    assert _kept(shown).opening.closed == frozenset()
    assert _kept(shown).opening.opened == {day}
    opening.opened.chips[day].click()
    assert _kept(shown).opening.opened == frozenset()
    assert len(shown.sentences()) == 3


def test_a_switch_that_could_not_be_kept_goes_back(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise DatabaseBusyError

    monkeypatch.setattr(type(shown.stage.shop.shop), "set_settings", busy)
    shown.page.opening.holidays.click()
    shown.page.shop.regulars.set_value(10)
    shown.page.shop.regulars.picked.emit()
    shown.wait()
    assert [type(error) for error in shown.failed] == [DatabaseBusyError] * 2
    assert not shown.page.opening.holidays.isChecked()
    assert shown.page.shop.regulars.value() == 3


def test_a_name_that_could_not_be_kept_is_tried_again_by_enter(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise DatabaseBusyError

    monkeypatch.setattr(type(shown.stage.shop.shop), "set_settings", busy)
    name = shown.page.shop.name
    name.line.setFocus()
    compose(name.line, "", commit="!")
    QTest.keyClick(name.line, Qt.Key.Key_Return)
    shown.wait()
    assert name.beneath.wrong()
    monkeypatch.undo()
    QTest.keyClick(name.line, Qt.Key.Key_Return)
    assert "!" in _kept(shown).name
    assert not name.beneath.wrong()


def test_days_gone_by_are_kept_and_not_shown(shown: Shown) -> None:
    service = shown.stage.shop.shop
    shop = service.settings()
    past, ahead = date(2026, 1, 5), date(2027, 1, 5)
    service.set_settings(
        replace(shop, opening=replace(shop.opening, closed=frozenset({past, ahead})))
    )
    shown.wait()
    assert list(shown.page.opening.closed.chips) == [ahead]
    shown.page.opening.closed.chips[ahead].click()
    assert _kept(shown).opening.closed == {past}
