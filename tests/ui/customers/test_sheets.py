from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.customers import CustomerDay, DayKind, GoneReason, LinkKind, RelationKind
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.phones import read_phone
from shopcrm.errors import NotFoundError
from shopcrm.services.customers import draft_of
from shopcrm.ui.common.letters import Text
from shopcrm.ui.customers.deleting import delete_customer
from shopcrm.ui.customers.gone_dialog import GoneDialog
from shopcrm.ui.customers.history_dialog import AT_ONCE, HistoryDialog
from shopcrm.ui.customers.relate_dialog import RelateDialog
from shopcrm.ui.customers.sheet import Sheet
from shopcrm.wording.translators import Words
from tests.factories import a_customer
from tests.pictures.stage import Stage
from tests.ui.conftest import MakeStage, assert_freed
from tests.ui.customers.conftest import said_by


def shown(qtbot: QtBot, sheet: Sheet) -> None:
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)


def gone_dialog(stage: Stage) -> GoneDialog:
    return GoneDialog(stage.tools, stage.shop.customers, stage.shop.desk, stage.regular)


def relate_dialog(stage: Stage) -> RelateDialog:
    return RelateDialog(stage.tools, stage.shop.customers, stage.shop.desk, stage.regular)


def history_dialog(stage: Stage) -> HistoryDialog:
    shop = stage.shop
    return HistoryDialog(stage.tools, shop.customers, shop.staff, shop.desk, stage.regular)


def words_of(sheet: Sheet) -> list[str]:
    return [one.accessibleName() for one in sheet.body.findChildren(Text)]


def test_somebody_is_gone_and_comes_again(qtbot: QtBot, stage: Stage) -> None:
    toasts = said_by(stage)
    sheet = gone_dialog(stage)
    shown(qtbot, sheet)
    assert sheet.again.isHidden()
    sheet.save.click()
    assert sheet.why.beneath.wrong()
    sheet.reasons.press(0)
    sheet.line.setText("11-20")
    sheet.save.click()
    qtbot.waitUntil(sheet.isHidden)
    gone = stage.shop.customers.card(stage.regular).customer.gone
    assert gone is not None
    assert (gone.day, gone.reason) == (date(2026, 11, 20), GoneReason.MOVED_AWAY)
    sheet = gone_dialog(stage)
    shown(qtbot, sheet)
    assert sheet.reasons.index() == 0
    sheet.again.click()
    qtbot.waitUntil(sheet.isHidden)
    assert stage.shop.customers.card(stage.regular).customer.gone is None
    assert len(toasts) == 2


@pytest.mark.parametrize("typed", ["2027-01-05", "junk", "음력 1-1", ""])
def test_a_day_that_cannot_be_is_said_beside_it(qtbot: QtBot, stage: Stage, typed: str) -> None:
    sheet = gone_dialog(stage)
    shown(qtbot, sheet)
    sheet.reasons.press(1)
    sheet.line.setText(typed)
    sheet.save.click()
    assert sheet.day.beneath.wrong()
    assert stage.shop.customers.card(stage.regular).customer.gone is None


def test_a_day_without_a_year_is_the_last_one(qtbot: QtBot, stage: Stage) -> None:
    sheet = gone_dialog(stage)
    shown(qtbot, sheet)
    sheet.line.setText("12-25")
    assert "2025" in sheet.day.beneath.quiet()


def test_two_are_related_by_keys(qtbot: QtBot, stage: Stage) -> None:
    other = stage.shop.customers.add(a_customer("황보라", "010-7777-1234"))
    sheet = relate_dialog(stage)
    shown(qtbot, sheet)
    sheet.save.click()
    assert sheet.finder.field.beneath.wrong()
    sheet.finder.line.setText("7777-1234")
    QTest.keyClick(sheet.finder.line, Qt.Key.Key_Return)
    assert sheet.who.accessibleName() == "황보라 님"
    sheet.save.click()
    assert sheet.kind.beneath.wrong()
    sheet.kinds.press(5)
    sheet.line.setText("합창단")
    sheet.press_primary()
    qtbot.waitUntil(sheet.isHidden)
    relations = stage.shop.customers.card(stage.regular).customer.relations
    relation = next(one for one in relations if one.other_id == other)
    assert (relation.kind, relation.note) == (RelationKind.FRIEND, "합창단")


def test_she_is_not_offered_herself(qtbot: QtBot, stage: Stage) -> None:
    sheet = relate_dialog(stage)
    shown(qtbot, sheet)
    sheet.finder.line.setText("2345-6789")
    assert sheet.finder.found() == []


def test_the_history_says_what_stood_there_before(qtbot: QtBot, stage: Stage) -> None:
    customers = stage.shop.customers
    card = customers.card(stage.regular).customer
    draft = replace(
        draft_of(card),
        how_to_address="<b>언니</b>",
        phones=(read_phone("010-9999-0000", "KR"),),
        days=(),
        alerts=(),
    )
    customers.edit(stage.regular, card.version, draft)
    sheet = history_dialog(stage)
    shown(qtbot, sheet)
    words = words_of(sheet)
    assert any("정숙 어머님 → <b>언니</b>" in one for one in words)
    assert any("010-2345-6789 → 010-9999-0000" in one for one in words)
    assert any("땅콩 알레르기" in one for one in words)
    assert any("1958년 음력 10월 19일" in one for one in words)
    assert not any("None" in one or "family_first" in one for one in words)


def test_the_history_says_what_was_added_and_with_whom(qtbot: QtBot, stage: Stage) -> None:
    customers = stage.shop.customers
    other = customers.add(a_customer("황보라", "010-7777-1234"))
    card = customers.card(stage.regular).customer
    phones = (*card.phones, read_phone("010-9999-0000", "KR"))
    customers.edit(stage.regular, card.version, replace(draft_of(card), phones=phones))
    customers.relate(stage.regular, other, RelationKind.FRIEND, "합창단")
    customers.set_link(stage.regular, LinkKind.WANTS, "<i>쑥떡</i>")
    sheet = history_dialog(stage)
    shown(qtbot, sheet)
    words = words_of(sheet)
    assert any("010-9999-0000" in one for one in words)
    assert any("황보라 · 합창단" in one for one in words)
    assert any("<i>쑥떡</i>" in one for one in words)
    # Nothing of the others' numbers, and no code.
    assert not any(RelationKind.FRIEND.value in one or "yes" in one for one in words)


@pytest.mark.parametrize(("language", "said"), [("ja", "1958年11月27日"), ("en", "27")])
def test_the_history_says_days_as_the_shop_does(
    qtbot: QtBot, make_stage: MakeStage, language: str, said: str
) -> None:
    stage = make_stage(language)
    card = stage.shop.customers.card(stage.regular).customer
    born = CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 27, 1958))
    stage.shop.customers.edit(stage.regular, card.version, replace(draft_of(card), days=(born,)))
    sheet = history_dialog(stage)
    shown(qtbot, sheet)
    assert any(said in one and "월" not in one for one in words_of(sheet))
    sheet.hide()


def test_a_long_history_comes_in_parts(qtbot: QtBot, stage: Stage) -> None:
    customers = stage.shop.customers
    for number in range(AT_ONCE + 5):
        card = customers.card(stage.regular).customer
        customers.edit(
            stage.regular, card.version, replace(draft_of(card), nickname=f"이름 {number}")
        )
    stage.shop.undoing.undo()
    sheet = history_dialog(stage)
    shown(qtbot, sheet)
    assert sheet.older.isVisibleTo(sheet)
    assert any(Words("History").tr("taken back") in one for one in words_of(sheet))
    before = len(words_of(sheet))
    sheet.older.click()
    assert len(words_of(sheet)) > before
    assert sheet.older.isHidden()


def test_a_card_is_deleted_at_once_and_undo_brings_it_back(qtbot: QtBot, stage: Stage) -> None:
    toasts = said_by(stage)
    owner = QObject()
    deleting = delete_customer(stage.tools, stage.shop.customers, stage.regular, owner)
    with qtbot.waitSignal(deleting.deleted):
        pass
    assert "김정숙 님" in toasts[0]
    with pytest.raises(NotFoundError):
        stage.shop.customers.card(stage.regular)
    stage.shop.undoing.undo()
    assert stage.shop.customers.card(stage.regular).customer.given_name == "정숙"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_sheets_fit_and_are_named(qtbot: QtBot, make_stage: MakeStage, percent: int) -> None:
    stage = make_stage("ko", percent=percent)
    for make in (gone_dialog, relate_dialog, history_dialog):
        sheet = make(stage)
        shown(qtbot, sheet)
        QApplication.processEvents()
        assert sheet.width() <= 1366
        assert sheet.height() <= 688
        inside = sheet.body.widget()
        assert inside is not None
        assert inside.width() <= sheet.body.viewport().width()
        for widget in sheet.findChildren(QWidget):
            if isinstance(widget, QAbstractButton) and widget.isVisibleTo(sheet):
                assert widget.accessibleName()
                assert min(widget.width(), widget.height()) >= stage.tools.look.target
                assert widget.mapTo(sheet, widget.rect().topRight()).x() < sheet.width()


def test_the_sheets_are_freed(qtbot: QtBot, stage: Stage) -> None:
    for make in (gone_dialog, relate_dialog, history_dialog):
        assert_freed(qtbot, lambda make=make: make(stage))  # type: ignore[misc]
