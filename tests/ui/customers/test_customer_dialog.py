from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.customers import CustomerDraft, RelationKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.phones import read_phone
from shopcrm.services.customers import draft_of
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.tab_order import in_order
from shopcrm.ui.customers.customer_dialog import CustomerDialog
from shopcrm.ui.customers.typed import draft_of_typed
from tests.factories import a_customer
from tests.pictures.stage import Stage
from tests.ui.conftest import MakeStage, assert_freed
from tests.ui.customers.conftest import compose, dialog_of, said_by


def finish(qtbot: QtBot, stage: Stage) -> None:
    qtbot.waitUntil(stage.tools.tasks.is_idle)


def shown(qtbot: QtBot, dialog: CustomerDialog) -> CustomerDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    with qtbot.waitActive(dialog):
        pass
    return dialog


def focused(dialog: CustomerDialog) -> QWidget:
    widget = dialog.focusWidget()
    assert widget is not None
    return widget


def press(dialog: CustomerDialog, words: str) -> None:
    shown_words = dialog.tr(words)
    buttons = dialog.notice.findChildren(Button)
    button = next(one for one in buttons if one.text().strip() == shown_words)
    button.click()


def test_a_new_customer_is_written_by_keys_alone(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage))
    toasts = said_by(stage)
    saved: list[CustomerId] = []
    dialog.saved.connect(saved.append)
    dialog.form.focus_first()
    keyed = focused(dialog)
    compose(
        keyed, ("ㅂ", ""), ("박", ""), ("", "박"), ("서", ""), ("", "서"), ("준", ""), ("", "준")
    )
    QTest.keyClick(keyed, Qt.Key.Key_Tab)
    QTest.keyClicks(focused(dialog), "010-5555-0001")
    QTest.keyClick(focused(dialog), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(saved))
    customer = stage.shop.customers.card(saved[0]).customer
    assert (customer.family_name, customer.given_name) == ("박", "서준")
    assert customer.phones[0].typed == "010-5555-0001"
    assert "박서준 님" in toasts[0]
    assert dialog.isHidden()


def test_after_the_phone_comes_how_to_address(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage))
    dialog.form.focus_first()
    names = []
    for _ in range(4):
        names.append(focused(dialog))
        QTest.keyClick(names[-1], Qt.Key.Key_Tab)
    phone = dialog.form.phones.kinds["phones"].rows[0].first_field()
    form = dialog.form
    assert dialog.form.phones.kinds["phones"].plus.isHidden()
    assert names == [form.names.one_line, phone, form.names.address_line, form.more]


@pytest.mark.parametrize(
    ("typed", "name", "phone"),
    [
        ("김정숙", "정숙", None),
        ("6789", None, "6789"),
        ("010 2345-6789", None, "010 2345-6789"),
        ("０１０", None, "０１０"),
        ("3층 아주머니", "3층 아주머니", None),
        ("", None, None),
        ("<b>x</b>", "<b>x</b>", None),
    ],
)
def test_what_was_typed_in_the_box_is_in_its_field(
    typed: str, name: str | None, phone: str | None
) -> None:
    draft = draft_of_typed(typed, "KR", "ko")
    assert draft.given_name == name
    assert [one.typed for one in draft.phones] == ([] if phone is None else [phone])


def test_leaving_with_nothing_typed_asks_nothing(qtbot: QtBot, stage: Stage) -> None:
    first = draft_of_typed("6789", "KR", "ko")
    dialog = shown(qtbot, dialog_of(stage, first=first))
    assert dialog.form.phones.kinds["phones"].rows[0].number.text() == "6789"  # type: ignore[attr-defined]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    assert not dialog.has_changes()
    dialog.close()
    assert dialog.isHidden()


def test_leaving_with_something_typed_offers_three_ways(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    before = stage.shop.customers.card(stage.regular).customer
    dialog.form.names.address_line.setText("언니")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isHidden()
    assert dialog.said()
    press(dialog, "Go on writing")
    assert not dialog.said()
    assert dialog.form.names.address_line.text() == "언니"
    dialog.close()
    assert not dialog.isHidden()
    press(dialog, "Throw it away")
    assert dialog.isHidden()
    assert stage.shop.customers.card(stage.regular).customer == before
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    dialog.form.names.address_line.setText("언니")
    dialog.reject()
    press(dialog, "Save it")
    qtbot.waitUntil(dialog.isHidden)
    assert stage.shop.customers.card(stage.regular).customer.how_to_address == "언니"


def test_the_same_phone_is_said_and_family_is_related(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage))
    dialog.form.names.one_line.setText("김하나")
    row = dialog.form.phones.kinds["phones"].rows[0]
    row.number.setText("01023456789")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(dialog.alike.phone_notices))
    assert "김정숙 님" in dialog.alike.phone_sentences()[0]
    dialog.alike.phone_notices[0].family.click()
    assert dialog.alike.phone_notices == []
    saved: list[CustomerId] = []
    dialog.saved.connect(saved.append)
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(saved))
    relations = stage.shop.customers.card(saved[0]).customer.relations
    assert [(one.other_id, one.kind) for one in relations] == [
        (stage.regular, RelationKind.RELATIVE)
    ]


def test_the_other_card_is_opened_and_what_was_typed_is_asked_about(
    qtbot: QtBot, stage: Stage
) -> None:
    phone = stage.shop.customers.card(stage.regular).customer.phones[0]
    dialog = shown(qtbot, dialog_of(stage, first=CustomerDraft(phones=(phone,))))
    wanted: list[CustomerId] = []
    dialog.customer_requested.connect(wanted.append)
    dialog.form.names.one_line.setText("김하나")
    qtbot.waitUntil(lambda: bool(dialog.alike.phone_notices))
    dialog.alike.phone_notices[0].open_her.click()
    assert wanted == []
    press(dialog, "Throw it away")
    assert wanted == [stage.regular]
    assert dialog.isHidden()


def test_the_same_name_is_said_and_goes_on(qtbot: QtBot, stage: Stage) -> None:
    stage.shop.customers.add(a_customer("황보라", "010-7777-1234"))
    dialog = shown(qtbot, dialog_of(stage))
    dialog.form.names.one_line.setText("황보라")
    qtbot.waitUntil(lambda: bool(dialog.alike.name_sentences()))
    assert "1234" in dialog.alike.name_sentences()[0]
    dialog.save.click()
    qtbot.waitUntil(dialog.isHidden)
    assert len(stage.shop.searching.find("황보라")) == 2


def test_a_wrong_phone_is_not_saved_and_has_the_focus(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    before = stage.shop.customers.card(stage.regular).customer
    row = dialog.form.phones.kinds["phones"].rows[0]
    row.number.setText("없음")  # type: ignore[attr-defined]
    dialog.save.click()
    finish(qtbot, stage)
    assert not dialog.isHidden()
    assert dialog.focusWidget() is row.first_field()
    assert stage.shop.customers.card(stage.regular).customer == before


def test_what_somebody_else_changed_is_said_and_kept(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    dialog.form.names.address_line.setText("언니")
    customers = stage.shop.customers
    card = customers.card(stage.regular).customer
    theirs = replace(draft_of(card), nickname="떡 이모", how_to_address="이모님")
    customers.edit(stage.regular, card.version, theirs)
    dialog.save.click()
    finish(qtbot, stage)
    assert "떡 이모" in dialog.said()
    assert "정숙 어머님 → 이모님" in dialog.said()
    assert customers.card(stage.regular).customer.how_to_address == "이모님"
    dialog.save.click()
    qtbot.waitUntil(dialog.isHidden)
    now = customers.card(stage.regular).customer
    assert (now.how_to_address, now.nickname) == ("언니", "떡 이모")


def test_a_card_deleted_meanwhile_is_said_at_the_foot(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    dialog.form.names.address_line.setText("언니")
    stage.shop.customers.delete(stage.regular)
    dialog.save.click()
    finish(qtbot, stage)
    assert dialog.said()
    assert not dialog.isHidden()
    assert dialog.save.isEnabled()


def test_relations_are_added_and_taken_away(qtbot: QtBot, stage: Stage) -> None:
    customers = stage.shop.customers
    sister = customers.add(a_customer("황보라", "010-7777-1234"))
    friend = customers.add(a_customer("선우진", "010-7777-1235"))
    customers.relate(stage.regular, friend, RelationKind.FRIEND)
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    part = dialog.form.relations
    next(one for one in part.rows if one.other_id == friend).cross.click()
    part.finder.line.setText("7777-1234")
    assert part.finder.found() == ["황보라 님"]
    QTest.keyClick(part.finder.line, Qt.Key.Key_Return)
    part.rows[-1].kind.set_value(RelationKind.SIBLING)
    dialog.save.click()
    qtbot.waitUntil(dialog.isHidden)
    kinds = {one.other_id: one.kind for one in customers.card(stage.regular).customer.relations}
    assert kinds[sister] is RelationKind.SIBLING
    assert friend not in kinds


def test_a_save_of_everything_is_one_undo(qtbot: QtBot, stage: Stage) -> None:
    customers = stage.shop.customers
    friend = customers.add(a_customer("선우진", "010-7777-1235"))
    sister = customers.add(a_customer("황보라", "010-7777-1234"))
    customers.relate(stage.regular, friend, RelationKind.FRIEND)
    before = customers.card(stage.regular).customer
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    dialog.form.names.address_line.setText("언니")
    part = dialog.form.relations
    next(one for one in part.rows if one.other_id == friend).cross.click()
    part.finder.line.setText("7777-1234")
    QTest.keyClick(part.finder.line, Qt.Key.Key_Return)
    dialog.save.click()
    qtbot.waitUntil(dialog.isHidden)
    assert sister in {one.other_id for one in customers.card(stage.regular).customer.relations}
    stage.shop.undoing.undo()
    assert customers.card(stage.regular).customer == before


def test_who_was_related_elsewhere_meanwhile_stays(qtbot: QtBot, stage: Stage) -> None:
    customers = stage.shop.customers
    friend = customers.add(a_customer("선우진", "010-7777-1235"))
    sister = customers.add(a_customer("황보라", "010-7777-1234"))
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    dialog.form.relations.finder.line.setText("7777-1234")
    QTest.keyClick(dialog.form.relations.finder.line, Qt.Key.Key_Return)
    customers.relate(stage.regular, friend, RelationKind.FRIEND)
    dialog.save.click()
    finish(qtbot, stage)
    assert "선우진" in dialog.said()
    dialog.save.click()
    qtbot.waitUntil(dialog.isHidden)
    belong = {one.other_id for one in customers.card(stage.regular).customer.relations}
    assert {friend, sister} <= belong


def test_a_sheet_that_outlives_its_shop_reads_nothing(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage))
    finish(qtbot, stage)
    dialog.form.names.one_line.setText("김정숙")
    stage.tools.feed.close()
    stage.tools.tasks.close()
    stage.shop.close()
    dialog.form.names.one_line.setText("김정수")
    assert dialog.findChildren(QTimer) == []
    QApplication.processEvents()


def test_somebody_written_down_elsewhere_is_said(qtbot: QtBot, stage: Stage) -> None:
    stage.tools.feed.open(stage.shop.changes, lambda: 0)
    dialog = shown(qtbot, dialog_of(stage))
    dialog.form.names.one_line.setText("황보라")
    finish(qtbot, stage)
    assert dialog.alike.name_sentences() == ()
    stage.shop.customers.add(a_customer("황보라", "010-7777-1234"))
    qtbot.waitUntil(lambda: bool(dialog.alike.name_sentences()))


def test_a_photo_is_taken_away_and_the_rest_stays(
    qtbot: QtBot, stage: Stage, tmp_path: Path
) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(tmp_path / "a.png"))
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    dialog.form.photo.take(tmp_path / "a.png")
    finish(qtbot, stage)
    dialog.save.click()
    qtbot.waitUntil(dialog.isHidden)
    before = stage.shop.customers.card(stage.regular).customer
    assert before.has_photo
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    assert not dialog.has_changes()
    dialog.form.photo.remove.click()
    dialog.save.click()
    qtbot.waitUntil(dialog.isHidden)
    after = stage.shop.customers.card(stage.regular).customer
    assert not after.has_photo
    assert draft_of(after) == draft_of(before)


def test_tab_goes_on_to_a_row_that_was_added(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    phones = dialog.form.phones.kinds["phones"]
    phones.plus.click()
    added = phones.rows[-1]
    assert dialog.focusWidget() is added.first_field()
    # The row is seen before the next key.
    QApplication.processEvents()
    order = list(in_order(dialog))
    chain = [added.first_field()]
    while chain[-1] is not phones.plus and len(chain) < 6:
        QTest.keyClick(chain[-1], Qt.Key.Key_Tab)
        chain.append(focused(dialog))
    start = order.index(added.first_field())
    assert chain == order[start : start + len(chain)]
    assert chain[-1] is phones.plus


def test_a_card_that_is_only_opened_warns_of_nobody(qtbot: QtBot, stage: Stage) -> None:
    dialog = shown(qtbot, dialog_of(stage, stage.regular))
    finish(qtbot, stage)
    assert dialog.alike.phone_sentences() == []
    assert dialog.alike.name_sentences() == ()


def test_markup_in_a_name_is_letters(qtbot: QtBot, stage: Stage) -> None:
    name = "<b>x</b> & <img src=a>"
    one = stage.shop.customers.add(
        CustomerDraft(given_name=name, phones=(read_phone("010-1212-3434", "KR"),))
    )
    dialog = shown(qtbot, dialog_of(stage, one))
    assert name in dialog.title.text().replace("\u200b", "")
    assert dialog.title.textFormat() is Qt.TextFormat.PlainText
    for text in dialog.findChildren(Text):
        assert text.textFormat() is Qt.TextFormat.PlainText
    assert not dialog.has_changes()


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_is_named_and_large_enough(
    qtbot: QtBot, make_stage: MakeStage, percent: int
) -> None:
    stage = make_stage("ko", percent=percent)
    window = QWidget()
    window.resize(1366, 688)
    qtbot.addWidget(window)
    dialog = shown(qtbot, dialog_of(stage, stage.regular, parent=window))
    dialog.form.open_all()
    dialog.form.own_fields.plus.click()
    dialog.form._parts["reaching"].kinds["addresses"].add_row()  # type: ignore[attr-defined]
    QApplication.processEvents()
    assert dialog.width() <= 1366
    assert dialog.height() <= 688
    inside = dialog.body.widget()
    assert inside is not None
    assert inside.width() <= dialog.body.viewport().width()
    target = stage.tools.look.target
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog):
            said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert said, widget
            if isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
                assert min(widget.width(), widget.height()) >= target, said
        if isinstance(widget, QAbstractButton) and widget.isVisibleTo(dialog):
            right = widget.mapTo(dialog, widget.rect().topRight()).x()
            assert right < dialog.width(), widget.accessibleName()


def test_the_sheet_is_freed(qtbot: QtBot, stage: Stage) -> None:
    assert_freed(qtbot, lambda: dialog_of(stage, stage.regular))
    assert_freed(qtbot, lambda: dialog_of(stage))
