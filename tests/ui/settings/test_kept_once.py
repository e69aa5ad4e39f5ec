"""What is typed in the settings is kept once, however often it is asked for, and nothing typed meanwhile is taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.errors import DatabaseBusyError
from shopcrm.ui.keys import Key
from shopcrm.ui.settings.page import SettingsPage
from shopcrm.ui.settings.plan_form import PlanForm
from tests.pictures.pages import settings_page
from tests.ui.conftest import MakeStage
from tests.ui.watching import Watched, compose, watch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Shown = Watched[SettingsPage]
NAME = "기계를 산 뒤"


@pytest.fixture
def shown(make_stage: MakeStage, qtbot: QtBot) -> Shown:
    stage = make_stage("ko")
    return watch(qtbot, stage, settings_page(stage))


@pytest.fixture
def form(shown: Shown) -> PlanForm:
    shown.page.plans.plus.click()
    form = shown.page.plans.new_form
    assert form is not None
    form.name_line.set_whole(NAME)
    form.rows[0].days.set_whole("7")
    return form


def _plans(shown: Shown) -> list[str]:
    shown.wait()
    return [one.name for one in shown.stage.shop.plans.list_plans()]


def test_a_key_held_down_keeps_a_new_plan_once(shown: Shown, form: PlanForm) -> None:
    for _ in range(3):
        shown.page.press(Key.SAVE)
    form.save_button.click()
    assert _plans(shown).count(NAME) == 1
    assert shown.failed == []


@pytest.mark.usefixtures("form")
def test_closing_the_window_keeps_a_new_plan_once(shown: Shown) -> None:
    # The window asks the page to put away what is typed, and then hides it.
    shown.page.leave()
    shown.page.hide()
    assert _plans(shown).count(NAME) == 1


def test_a_plan_that_is_there_is_kept_once_too(shown: Shown) -> None:
    (card,) = shown.page.plans.cards.values()
    card.button.click()
    assert card.form is not None
    card.form.rows[0].days.set_whole("9")
    card.form.save_button.click()
    card.form.save_button.click()
    shown.page.leave()
    shown.wait()
    assert len(shown.sentences()) == 1
    assert shown.failed == []


def test_a_plan_that_could_not_be_kept_can_be_saved_again(
    shown: Shown, form: PlanForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = shown.stage.shop.plans

    def add(_draft: object) -> None:
        raise DatabaseBusyError

    with monkeypatch.context() as broken:
        broken.setattr(service, "add", add)
        form.save_button.click()
        shown.wait()
    assert form.name.beneath.wrong()
    form.save_button.click()
    assert _plans(shown).count(NAME) == 1


def test_the_next_name_typed_while_the_first_is_written_stays(shown: Shown) -> None:
    line = shown.page.staff.new.line
    line.setFocus()
    compose(line, "", commit="하늘")
    QTest.keyClick(line, Qt.Key.Key_Return)
    line.selectAll()
    compose(line, "", commit="바다")
    shown.wait()
    assert line.text() == "바다"
    QTest.keyClick(line, Qt.Key.Key_Return)
    shown.wait()
    assert {"하늘", "바다"} <= {one.name for one in shown.stage.shop.staff.list_staff()}
