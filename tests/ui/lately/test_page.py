"""What was done lately: told by day, taken back in any order, done again; and what stayed is said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.followups import FollowupDraft
from shopcrm.domain.products import ProductDraft
from shopcrm.errors import NothingToUndoError
from shopcrm.ui.common.letters import Text
from shopcrm.ui.lately.page import AT_ONCE, LatelyPage
from shopcrm.ui.lately.rows import DoneRow
from shopcrm.ui.products.form import draft_of
from shopcrm.wording.days import short_day
from tests.fakes import FixedClock
from tests.pictures.pages import lately_page
from tests.pictures.stage import Stage
from tests.ui.checks import cut_off, nameless, too_small
from tests.ui.conftest import MakeStage, assert_freed
from tests.ui.watching import Watched, watch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Shown = Watched[LatelyPage]


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage("ko")


@pytest.fixture
def shown(stage: Stage, qtbot: QtBot) -> Shown:
    return watch(qtbot, stage, lately_page(stage))


def _rows(shown: Shown) -> list[DoneRow]:
    """Give the rows from the top."""
    shown.wait()
    return sorted(
        shown.page.rows.values(), key=lambda row: row.mapTo(shown.page, row.rect().topLeft()).y()
    )


def _said(shown: Shown) -> list[str]:
    return [row.entry.sentence() for row in _rows(shown) if row.entry is not None]


def _add(stage: Stage, *names: str) -> None:
    for name in names:
        stage.shop.products.add(ProductDraft(name))


def _names(stage: Stage) -> set[str]:
    return {one.name for one in stage.shop.products.list_products()}


# --- what is shown ---------------------------------------------------------------------------


def test_nothing_done_is_told_kindly(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage("ko")
    clock = stage.shop.desk.now
    assert isinstance(clock, FixedClock)
    clock.move(days=40)
    shown = watch(qtbot, stage, lately_page(stage))
    assert shown.page.empty.isVisible()
    assert not shown.page.scrolled.isVisible()
    _add(stage, "가")
    shown.wait()
    assert not shown.page.empty.isVisible()


def test_the_newest_comes_first_with_hour_name_and_whose_it_was(shown: Shown) -> None:
    stage = shown.stage
    staff = stage.shop.staff.list_staff()[0]
    stage.shop.desk.on_duty = staff.id
    stage.shop.followups.add(FollowupDraft(stage.regular, "", stage.shop.desk.today()))
    first = _rows(shown)[0]
    assert "김정숙" in first.sentence.text()
    assert first.who.text() == staff.name
    assert "9:00" in first.button.accessibleName()
    assert "김정숙" in first.button.accessibleName()


def test_each_day_has_its_heading(stage: Stage, qtbot: QtBot) -> None:
    clock = stage.shop.desk.now
    assert isinstance(clock, FixedClock)
    _add(stage, "가")
    clock.move(days=1)
    _add(stage, "나")
    shown = watch(qtbot, stage, lately_page(stage))
    today = stage.shop.desk.today()
    words = [one.text() for one in shown.page.findChildren(Text)]
    assert f"오늘  ·  {short_day(today, 'ko', today)}" in words
    assert any(word.startswith("어제") for word in words)


def test_more_than_a_hundred_follow_when_the_end_comes_into_sight(
    stage: Stage, qtbot: QtBot
) -> None:
    _add(stage, *(f"상품 {number}" for number in range(AT_ONCE + 20)))
    shown = watch(qtbot, stage, lately_page(stage))
    assert len(shown.page.rows) == AT_ONCE
    bar = shown.page.scrolled.verticalScrollBar()
    bar.setValue(bar.maximum())
    shown.wait()
    assert len(shown.page.rows) > AT_ONCE + 19


def test_markup_in_a_name_is_letters(shown: Shown) -> None:
    shown.stage.shop.customers.add(CustomerDraft(given_name="<img src=a>"))
    assert "<img src=a>" in _rows(shown)[0].sentence.accessibleName()
    for label in shown.page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


# --- taking back -----------------------------------------------------------------------------


def test_any_of_them_is_taken_back_and_says_so(shown: Shown) -> None:
    _add(shown.stage, "가", "나")
    rows = _rows(shown)
    QTest.keyClick(rows[1].button, Qt.Key.Key_Space)
    shown.wait()
    assert _names(shown.stage) & {"가", "나"} == {"나"}
    assert len(shown.said) == 1
    assert not shown.said[0][1], "taking back is not taken back by Undo, but done again"
    back = _rows(shown)[1]
    assert back is rows[1]
    assert back.entry is not None
    assert back.entry.is_back
    assert "line-through" in back.sentence.styleSheet()
    assert back.button.isVisible(), "nothing new was done since it was taken back"
    _add(shown.stage, "다")
    shown.wait()
    assert not back.button.isVisible()


def test_only_what_was_taken_back_last_can_be_done_again(shown: Shown) -> None:
    _add(shown.stage, "가", "나", "다")
    rows = _rows(shown)
    for row in (rows[1], rows[0]):
        row.button.click()
        shown.wait()
    # "다" and "나" are back, "가" is in force and older than both acts of taking back.
    rows = _rows(shown)
    assert [row.button.isVisible() for row in rows[:3]] == [True, False, True]
    rows[0].button.click()
    shown.wait()
    assert _names(shown.stage) & {"가", "나", "다"} == {"가", "다"}
    assert "line-through" not in _rows(shown)[0].sentence.styleSheet()


def test_what_stays_because_it_changed_since_is_said(shown: Shown) -> None:
    products = shown.stage.shop.products
    product = products.list_products()[0]
    products.edit(product.id, product.version, replace(draft_of(product), name="하나"))
    there = next(one for one in products.list_products() if one.id == product.id)
    products.edit(there.id, there.version, replace(draft_of(there), name="둘"))
    rows = _rows(shown)
    rows[1].button.click()
    shown.wait()
    assert "둘" in _names(shown.stage)
    assert any(mark.isdigit() for mark in shown.said[0][0])


def test_what_was_taken_back_elsewhere_meanwhile_is_an_error_and_nothing_else(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(shown.stage, "가")
    row = _rows(shown)[0]
    undoing = shown.stage.shop.undoing

    def gone(*_: object) -> None:
        raise NothingToUndoError

    monkeypatch.setattr(type(undoing), "undo", gone)
    row.button.click()
    shown.wait()
    assert [type(error) for error in shown.failed] == [NothingToUndoError]
    assert "가" in _names(shown.stage)
    monkeypatch.undo()
    row.button.click()
    shown.wait()
    assert "가" not in _names(shown.stage)


def test_two_quick_presses_take_back_one_thing(shown: Shown) -> None:
    _add(shown.stage, "가", "나")
    rows = _rows(shown)
    rows[0].button.click()
    rows[1].button.click()
    shown.wait()
    assert _names(shown.stage) & {"가", "나"} == {"가"}
    assert shown.failed == []


# --- for everybody ---------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_all_is_named_large_enough_and_not_cut(
    make_stage: MakeStage, qtbot: QtBot, language: str, percent: int
) -> None:
    stage = make_stage(language, percent=percent)
    stage.shop.desk.on_duty = stage.shop.staff.list_staff()[0].id
    stage.shop.followups.add(FollowupDraft(stage.regular, "", stage.shop.desk.today()))
    _add(stage, "a", "b")
    stage.shop.undoing.undo()
    look = stage.tools.look
    size = (1366 - (look.px(98) if percent < 200 else 0), 688 - look.px(102))
    shown = watch(qtbot, stage, lately_page(stage), size)
    assert len(_said(shown)) >= 3
    assert nameless(shown.page) == []
    assert too_small(shown.page, look) == []
    assert cut_off(shown.page) == []


def test_it_is_freed(stage: Stage, qtbot: QtBot) -> None:
    def make() -> LatelyPage:
        page = lately_page(stage)
        page.reload()
        return page

    assert_freed(qtbot, make)
