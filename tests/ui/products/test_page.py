"""The products: looked for, written, changed, retired; each taken back by Undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.products import PRODUCT_NAME_LIMIT, Product, ProductDraft
from shopcrm.errors import DatabaseBusyError
from shopcrm.ui.keys import Key
from shopcrm.ui.products.form import draft_of
from shopcrm.ui.products.page import ProductsPage
from shopcrm.ui.products.rows import TOLD
from shopcrm.ui.products.words import Unit
from tests.pictures.pages import products_page
from tests.pictures.stage import Stage
from tests.ui.checks import cut_off, nameless, too_small
from tests.ui.conftest import MakeStage, assert_freed
from tests.ui.watching import Watched, compose, watch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Shown = Watched[ProductsPage]


@pytest.fixture
def shown(make_stage: MakeStage, qtbot: QtBot) -> Shown:
    stage = make_stage("ko")
    return watch(qtbot, stage, products_page(stage))


def _names(page: ProductsPage) -> list[str]:
    found = (page.model.product_at(row) for row in range(page.model.rowCount()))
    return [one.name for one in found if one is not None]


def _named(stage: Stage, name: str) -> Product | None:
    return next((one for one in stage.shop.products.list_products() if one.name == name), None)


def _type(widget: QWidget, text: str) -> None:
    widget.setFocus()
    compose(widget, "", commit=text)


def _begin(shown: Shown, name: str) -> None:
    shown.page.plus.click()
    _type(shown.page.form.name_line, name)


# --- what is shown ---------------------------------------------------------------------------


def test_every_product_is_told_with_its_names_its_plan_and_its_warranty(shown: Shown) -> None:
    stage, page = shown.stage, shown.page
    steamer = _named(stage, "미니 찜기")
    assert steamer is not None
    plan = stage.shop.plans.list_plans()[0]
    stage.shop.products.edit(
        steamer.id, steamer.version, replace(draft_of(steamer), plan_id=plan.id)
    )
    shown.wait()
    index = page.model.index(_names(page).index("미니 찜기"), 0)
    told = str(index.data(TOLD))
    assert "떡 찜기" in told
    assert plan.name in told
    assert "1" in told
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("미니 찜기, ")


def test_those_no_longer_sold_come_last(shown: Shown) -> None:
    first = shown.page.model.product_at(0)
    assert first is not None
    shown.stage.shop.products.edit(first.id, first.version, replace(draft_of(first), active=False))
    shown.wait()
    assert _names(shown.page)[-1] == first.name
    assert shown.page.form.product is not None
    assert not shown.page.form.product.active


@pytest.mark.parametrize(
    ("typed", "found"),
    [("찜기", "미니 찜기"), ("ㅅㅅㅍㄸ", "수수팥떡"), ("모찌", "찹쌀떡"), ("송펴", "송편")],
)
def test_the_box_looks_for_products_here(shown: Shown, typed: str, found: str) -> None:
    assert shown.page.search(typed)
    assert found in _names(shown.page)
    assert len(_names(shown.page)) < 4
    assert shown.page.form.name_line.text() in _names(shown.page)
    assert shown.page.search("")
    assert len(_names(shown.page)) == shown.page.model.count_all()


def test_what_is_not_found_can_be_written_at_once(shown: Shown) -> None:
    shown.page.search("오메기떡")
    assert shown.page.nothing.isVisible()
    assert "오메기떡" in shown.page.new_named.accessibleName()
    assert shown.page.press(Key.OPEN)
    assert shown.page.form.name_line.text() == "오메기떡"
    assert shown.page.press(Key.SAVE)
    shown.wait()
    assert _named(shown.stage, "오메기떡") is not None


def test_the_arrows_in_the_box_move_in_the_list(shown: Shown) -> None:
    names = _names(shown.page)
    assert shown.page.form.name_line.text() == names[0]
    shown.page.select_by(2)
    assert shown.page.form.name_line.text() == names[2]
    shown.page.select_by(-8)
    assert shown.page.form.name_line.text() == names[0]


def test_an_empty_shop_is_told_what_will_stand_here(
    make_stage: MakeStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = make_stage("ko")
    monkeypatch.setattr(type(stage.shop.products), "list_products", lambda _self: [])
    shown = watch(qtbot, stage, products_page(stage))
    assert shown.page.empty.isVisible()
    assert not shown.page.form_panel.isVisible()
    shown.page.first.click()
    assert shown.page.form.name_line.hasFocus()


def test_markup_in_a_name_is_letters(shown: Shown) -> None:
    name = "<img src=a.png><b>떡</b>"
    shown.stage.shop.products.add(ProductDraft(name, ("<i>x</i>",)))
    shown.wait()
    shown.page.search("img")
    assert shown.page.form.title.text().replace("\u200b", "") == name
    assert shown.page.form.title.textFormat() is Qt.TextFormat.PlainText
    index = shown.page.model.index(0, 0)
    assert "<i>" not in str(index.data(Qt.ItemDataRole.ToolTipRole))


# --- writing ---------------------------------------------------------------------------------


def test_a_new_product_is_written_with_everything_and_taken_back(shown: Shown) -> None:
    form = shown.page.form
    _begin(shown, "오메기떡")
    _type(form.others.line, "제주떡")
    QTest.keyClick(form.others.line, Qt.Key.Key_Return)
    _type(form.others.line, "차조떡")
    form.plan_choice.setCurrentIndex(1)
    _type(form.warranty.number, "2")
    form.warranty.unit.set_value(Unit.YEARS)
    form.save_button.click()
    shown.wait()
    there = _named(shown.stage, "오메기떡")
    assert there is not None
    assert there.other_names == ("제주떡", "차조떡")
    assert there.plan_id == shown.stage.shop.plans.list_plans()[0].id
    assert there.warranty_days == 730
    assert len(shown.sentences()) == 1
    assert form.product == there
    shown.undo()
    assert "오메기떡" not in _names(shown.page)
    assert form.name_line.text() in _names(shown.page)


def test_a_syllable_still_being_composed_is_saved_with_the_name(shown: Shown) -> None:
    shown.page.plus.click()
    compose(shown.page.form.name_line, "떡", commit="오메기")
    shown.page.press(Key.SAVE)
    shown.wait()
    assert _named(shown.stage, "오메기떡") is not None


def test_enter_in_the_name_saves_a_change_and_undo_brings_the_old_name_back(shown: Shown) -> None:
    form = shown.page.form
    old = form.name_line.text()
    form.take_focus()
    form.name_line.selectAll()
    _type(form.name_line, "새 이름")
    QTest.keyClick(form.name_line, Qt.Key.Key_Return)
    shown.wait()
    assert form.title.text() == "새 이름"
    shown.undo()
    assert form.name_line.text() == old
    assert form.title.text() == old


def test_two_changes_one_after_the_other_are_both_kept(shown: Shown) -> None:
    form = shown.page.form
    for name in ("하나", "둘"):
        form.name_line.selectAll()
        _type(form.name_line, name)
        shown.page.press(Key.SAVE)
        shown.wait()
    assert _named(shown.stage, "둘") is not None
    assert shown.failed == []


def test_going_to_another_product_keeps_what_was_written(shown: Shown) -> None:
    names = _names(shown.page)
    _type(shown.page.form.warranty.number, "10")
    shown.page.form.warranty.unit.set_value(Unit.DAYS)
    shown.page.select_by(1)
    shown.wait()
    there = _named(shown.stage, names[0])
    assert there is not None
    assert there.warranty_days == 10
    assert shown.page.form.name_line.text() == names[1]


def test_leaving_the_page_keeps_what_was_written(shown: Shown) -> None:
    names = _names(shown.page)
    _type(shown.page.form.others.line, "다른 이름")
    shown.page.hide()
    shown.wait()
    there = _named(shown.stage, names[0])
    assert there is not None
    assert there.other_names[-1] == "다른 이름"


def test_what_was_written_can_be_left(shown: Shown) -> None:
    old = shown.page.form.name_line.text()
    _type(shown.page.form.name_line, "x")
    shown.page.form.leave_button.click()
    assert shown.page.form.name_line.text() == old
    shown.page.hide()
    shown.wait()
    assert shown.sentences() == []


def test_another_name_is_taken_away_by_its_chip(shown: Shown) -> None:
    names = _names(shown.page)
    there = next(one for one in shown.page.model.products() if one.other_names)
    shown.page.select_by(names.index(there.name))
    chip = shown.page.form.others.chips[0]
    assert there.other_names[0] in chip.accessibleName()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    shown.page.press(Key.SAVE)
    shown.wait()
    after = _named(shown.stage, there.name)
    assert after is not None
    assert after.other_names == there.other_names[1:]


def test_it_is_retired_and_brought_back(shown: Shown) -> None:
    form, name = shown.page.form, shown.page.form.name_line.text()
    before = form.move_button.accessibleName()
    form.move_button.click()
    shown.wait()
    there = _named(shown.stage, name)
    assert there is not None
    assert not there.active
    assert form.move_button.accessibleName() != before
    form.move_button.click()
    shown.wait()
    there = _named(shown.stage, name)
    assert there is not None
    assert there.active
    assert len(shown.sentences()) == 2


# --- what is wrong ---------------------------------------------------------------------------


def test_a_product_needs_a_name(shown: Shown) -> None:
    shown.page.plus.click()
    shown.page.press(Key.SAVE)
    assert shown.page.form.name.beneath.wrong()
    assert shown.page.form.name_line.hasFocus()
    _type(shown.page.form.name_line, "떡")
    assert not shown.page.form.name.beneath.wrong()


def test_a_name_of_another_product_is_said_beside_the_name(shown: Shown) -> None:
    _begin(shown, "송편")
    shown.page.press(Key.SAVE)
    assert "송편" in shown.page.form.name.beneath.wrong()
    assert shown.page.form.name_line.accessibleDescription()
    shown.wait()
    assert shown.sentences() == []


def test_another_name_of_another_product_is_said_beside_the_other_names(shown: Shown) -> None:
    _begin(shown, "오메기떡")
    _type(shown.page.form.others.line, "송편")
    shown.page.press(Key.SAVE)
    assert "송편" in shown.page.form.others.beneath.wrong()
    assert shown.page.form.others.line.hasFocus()


def test_a_name_that_is_too_long_is_said_and_not_cut(shown: Shown) -> None:
    _begin(shown, "떡" * (PRODUCT_NAME_LIMIT + 1))
    shown.page.press(Key.SAVE)
    assert shown.page.form.name.beneath.wrong()
    assert len(shown.page.form.name_line.text()) == PRODUCT_NAME_LIMIT + 1


@pytest.mark.parametrize("typed", ["x", "0", "1.5", "99999"])
def test_a_warranty_that_is_no_number_is_said_beside_it(shown: Shown, typed: str) -> None:
    _type(shown.page.form.warranty.number, typed)
    shown.page.press(Key.SAVE)
    assert shown.page.form.warranty.beneath.wrong()
    names = _names(shown.page)
    shown.page.select_by(1)
    assert shown.page.form.name_line.text() == names[0], "she would not see what is wrong"


def test_a_change_from_elsewhere_is_told_and_saving_again_keeps_hers(shown: Shown) -> None:
    form = shown.page.form
    assert form.product is not None
    product_id = form.product.id
    _type(form.warranty.number, "3")
    shown.stage.shop.products.edit(
        product_id, form.product.version, replace(draft_of(form.product), other_names=("딴 이름",))
    )
    shown.wait()
    assert form.warranty.number.text() == "3", "what is being written stays"
    shown.page.press(Key.SAVE)
    shown.wait()
    assert form.name.beneath.wrong()
    shown.page.press(Key.SAVE)
    shown.wait()
    kept = next(one for one in shown.stage.shop.products.list_products() if one.id == product_id)
    assert kept.warranty_days == 91


def test_what_could_not_be_kept_stays_in_the_form_and_is_kept_later(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise DatabaseBusyError

    monkeypatch.setattr(type(shown.stage.shop.products), "add", busy)
    _begin(shown, "오메기떡")
    shown.page.press(Key.SAVE)
    shown.wait()
    assert shown.page.form.name.beneath.wrong()
    assert shown.page.form.name_line.text() == "오메기떡"
    assert shown.sentences() == []
    monkeypatch.undo()
    shown.page.press(Key.SAVE)
    shown.wait()
    assert _named(shown.stage, "오메기떡") is not None


# --- for everybody ---------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_all_is_named_large_enough_and_not_cut(
    make_stage: MakeStage, qtbot: QtBot, language: str, percent: int
) -> None:
    stage = make_stage(language, percent=percent)
    look = stage.tools.look
    size = (1366 - (look.px(98) if percent < 200 else 0), 688 - look.px(102))
    shown = watch(qtbot, stage, products_page(stage), size)
    for page_is_open in (False, True):
        if page_is_open:
            shown.page.begin_new()
            shown.page.form.others.fill(("가", "나"))
            shown.wait()
        assert nameless(shown.page) == []
        assert too_small(shown.page, look) == []
        assert cut_off(shown.page) == []


def test_where_there_is_room_for_one_the_form_gives_way_to_the_list(
    make_stage: MakeStage, qtbot: QtBot
) -> None:
    stage = make_stage("ko", percent=200)
    shown = watch(qtbot, stage, products_page(stage), (1366, 484))
    assert not shown.page.form_panel.isVisible()
    shown.page.select_by(1)
    assert shown.page.press(Key.OPEN)
    assert shown.page.form.name_line.hasFocus()
    assert not shown.page.list.isVisible()
    _type(shown.page.form.warranty.number, "5")
    assert shown.page.press(Key.BACK)
    assert shown.page.list.isVisible()
    shown.wait()
    assert len(shown.sentences()) == 1
    assert not shown.page.press(Key.BACK)


def test_the_wheel_does_not_change_a_choice(shown: Shown) -> None:
    for box in shown.page.findChildren(QComboBox):
        before = box.currentIndex()
        middle = QPointF(box.rect().center())
        wheel = QWheelEvent(
            middle,
            QPointF(box.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)
        assert box.currentIndex() == before


def test_it_is_freed(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage("ko")

    def make() -> ProductsPage:
        page = products_page(stage)
        page.reload()
        return page

    assert_freed(qtbot, make)
