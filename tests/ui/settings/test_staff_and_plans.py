"""Names of the staff and plans of follow-ups: written, changed, taken away, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.plans import Plan, PlanDraft, PlanKind, PlanStep
from shopcrm.ui.common.letters import Text
from shopcrm.ui.keys import Key
from shopcrm.ui.settings.page import SettingsPage
from shopcrm.ui.settings.plan_form import PlanForm
from shopcrm.ui.settings.plans import PlanCard, step_said
from shopcrm.ui.settings.staff import StaffRow
from tests.pictures.pages import settings_page
from tests.ui.conftest import MakeStage
from tests.ui.watching import Watched, compose, watch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Shown = Watched[SettingsPage]


@pytest.fixture
def shown(make_stage: MakeStage, qtbot: QtBot) -> Shown:
    stage = make_stage("ko")
    return watch(qtbot, stage, settings_page(stage))


def _type(widget: QWidget, text: str) -> None:
    widget.setFocus()
    compose(widget, "", commit=text)


def _staff(shown: Shown) -> dict[str, bool]:
    shown.wait()
    return {one.name: one.active for one in shown.stage.shop.staff.list_staff()}


def _plans(shown: Shown) -> list[Plan]:
    shown.wait()
    return shown.stage.shop.plans.list_plans()


def _words(widget: QWidget) -> list[str]:
    return [one.accessibleName() for one in widget.findChildren(QLabel) if isinstance(one, Text)]


# --- staff -----------------------------------------------------------------------------------


def _row(shown: Shown, name: str) -> StaffRow:
    return next(one for one in shown.page.staff.rows.values() if one.name.line.text() == name)


def test_somebody_new_is_added_once_and_taken_back(shown: Shown) -> None:
    section = shown.page.staff
    _type(section.new.line, "하늘")
    QTest.keyClick(section.new.line, Qt.Key.Key_Return)
    shown.page.shop.country.button.setFocus()
    assert _staff(shown)["하늘"]
    assert section.new.line.text() == ""
    assert len(shown.sentences()) == 1
    assert len(section.rows) == 4
    shown.undo()
    assert len(section.rows) == 3


def test_the_button_adds_too(shown: Shown) -> None:
    section = shown.page.staff
    section.add_button.click()
    assert section.new.line.hasFocus()
    compose(section.new.line, "늘", commit="하")
    QTest.mouseClick(section.add_button, Qt.MouseButton.LeftButton)
    assert _staff(shown)["하늘"]
    assert len(shown.sentences()) == 1


def test_a_name_that_is_there_already_is_said_beside_it(shown: Shown) -> None:
    section = shown.page.staff
    _type(section.new.line, "미영")
    QTest.keyClick(section.new.line, Qt.Key.Key_Return)
    shown.wait()
    assert "미영" in section.new.beneath.wrong()
    assert section.new.line.text() == "미영"
    assert shown.failed == []


def test_somebody_is_renamed_and_a_blank_name_is_refused(shown: Shown) -> None:
    row = _row(shown, "지수")
    row.name.line.setFocus()
    row.name.line.selectAll()
    compose(row.name.line, "", commit="김지수")
    QTest.keyClick(row.name.line, Qt.Key.Key_Return)
    assert "김지수" in _staff(shown)
    row.name.line.clear()
    QTest.keyClick(row.name.line, Qt.Key.Key_Return)
    assert "김지수" in _staff(shown)
    assert row.name.beneath.wrong()


def test_somebody_leaves_and_comes_back(shown: Shown) -> None:
    row = _row(shown, "지수")
    before = row.y(), row.move_button.accessibleName()
    row.move_button.click()
    assert not _staff(shown)["지수"]
    assert (row.y(), row.move_button.accessibleName()) != before
    row.move_button.click()
    assert _staff(shown)["지수"]


def test_markup_in_a_name_is_letters(shown: Shown) -> None:
    shown.stage.shop.staff.add("<b>x</b>")
    shown.stage.shop.plans.add(
        PlanDraft("<img src=a>", PlanKind.MANUAL, (PlanStep(1, "<h1>y</h1>"),))
    )
    shown.wait()
    assert _row(shown, "<b>x</b>").isVisible()
    for label in shown.page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
    assert any("<h1>y</h1>" in words for words in _words(shown.page.plans))


# --- plans -----------------------------------------------------------------------------------


def _card(shown: Shown, number: int = 0) -> PlanCard:
    return list(shown.page.plans.cards.values())[number]


def _edit(shown: Shown) -> PlanForm:
    card = _card(shown)
    card.button.click()
    assert card.form is not None
    return card.form


def test_a_plan_is_told_in_sentences(shown: Shown) -> None:
    plan = _plans(shown)[0]
    words = _words(_card(shown))
    assert words[0] == plan.name
    assert words[1:3] == [step_said(step) for step in plan.steps]
    assert "3" in words[1]
    assert plan.steps[0].about in words[1]


def test_a_step_on_the_day_itself_and_one_without_words_are_told_too() -> None:
    assert "call" in step_said(PlanStep(0, "call"))
    assert "0" not in step_said(PlanStep(0, "call"))
    assert len(step_said(PlanStep(7, ""))) > len("7")


def test_steps_are_changed_added_and_taken_away_and_undo_brings_them_back(shown: Shown) -> None:
    before = _plans(shown)[0]
    form = _edit(shown)
    assert form.name_line.hasFocus()
    form.rows[0].days.set_whole("5")
    form.rows[1].cross.click()
    form.plus.click()
    _type(form.rows[1].days, "40")
    _type(form.rows[1].about, "안부 전화")
    form.save_button.click()
    after = _plans(shown)[0]
    assert [(step.days, step.about) for step in after.steps] == [
        (5, before.steps[0].about),
        (40, "안부 전화"),
    ]
    assert after.steps[0].kind is before.steps[0].kind
    assert _card(shown).form is None
    assert len(shown.sentences()) == 1
    shown.undo()
    assert _plans(shown)[0].steps == before.steps
    assert step_said(before.steps[1]) in _words(_card(shown))


@pytest.mark.parametrize("days", ["", "x", "-1", "9999"])
def test_days_that_are_no_number_are_said_beside_the_step(shown: Shown, days: str) -> None:
    before = _plans(shown)[0]
    form = _edit(shown)
    form.rows[0].days.setText(days)
    form.save_button.click()
    assert form.rows[0].beneath.wrong()
    assert form.rows[0].days.hasFocus()
    assert _plans(shown)[0] == before


def test_a_plan_needs_a_name_and_a_step(shown: Shown) -> None:
    shown.page.plans.plus.click()
    form = shown.page.plans.new_form
    assert form is not None
    form.save_button.click()
    assert form.name.beneath.wrong()
    _type(form.name_line, "빈 계획")
    form.save_button.click()
    assert form.rows[0].beneath.wrong()
    assert len(_plans(shown)) == 1


def test_a_new_plan_is_written_and_only_one_greets_newcomers(shown: Shown) -> None:
    shown.page.plans.plus.click()
    form = shown.page.plans.new_form
    assert form is not None
    assert not form.greets.isVisible()
    _type(form.name_line, "기계를 산 뒤")
    _type(form.rows[0].days, "７")
    _type(form.rows[0].about, "잘 쓰시는지 여쭙기")
    form.save_button.click()
    plans = _plans(shown)
    assert [one.kind for one in plans if one.name == "기계를 산 뒤"] == [PlanKind.MANUAL]
    assert len(shown.page.plans.cards) == 2
    assert shown.page.plans.new_form is None
    assert shown.page.plans.plus.isVisible()


def test_the_plan_for_newcomers_can_be_deleted_and_another_take_its_place(shown: Shown) -> None:
    form = _edit(shown)
    assert form.greets.isChecked()
    form.delete_button.click()
    assert _plans(shown) == []
    assert shown.page.plans.cards == {}
    shown.page.plans.plus.click()
    new = shown.page.plans.new_form
    assert new is not None
    assert new.greets.isVisible()
    new.greets.click()
    _type(new.name_line, "첫인사")
    _type(new.rows[0].days, "1")
    new.save_button.click()
    assert [one.kind for one in _plans(shown)] == [PlanKind.NEW_CUSTOMER]
    assert len(shown.sentences()) == 2


def test_leaving_the_page_keeps_what_is_written_in_a_plan(shown: Shown) -> None:
    form = _edit(shown)
    compose(form.rows[0].about, "화", commit="감사 전")
    shown.page.hide()
    assert "감사 전화" in _plans(shown)[0].steps[0].about


def test_the_key_that_saves_keeps_what_is_written_in_a_plan(shown: Shown) -> None:
    form = _edit(shown)
    form.rows[0].days.set_whole("9")
    assert shown.page.press(Key.SAVE)
    assert _plans(shown)[0].steps[0].days == 9
    assert _card(shown).form is None


def test_a_plan_changed_elsewhere_is_told_and_saving_again_keeps_hers(shown: Shown) -> None:
    plan = _plans(shown)[0]
    form = _edit(shown)
    form.rows[0].days.set_whole("6")
    shown.stage.shop.plans.edit(plan.id, plan.version, PlanDraft("딴 이름", plan.kind, plan.steps))
    shown.wait()
    form.save_button.click()
    shown.wait()
    assert form.name.beneath.wrong()
    form.save_button.click()
    assert _plans(shown)[0].steps[0].days == 6


def test_what_was_written_can_be_left(shown: Shown) -> None:
    before = _plans(shown)
    form = _edit(shown)
    form.rows[0].days.set_whole("6")
    form.leave_button.click()
    assert _card(shown).told.isVisible()
    assert _card(shown).button.hasFocus()
    assert _plans(shown) == before
