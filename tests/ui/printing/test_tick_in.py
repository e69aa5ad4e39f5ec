from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.ticking import Tick, TickAction
from shopcrm.domain.today import DueState
from shopcrm.errors import SheetLineUnknownError, TickUnreadableError
from shopcrm.services.printing import FollowupSheet, Paper
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.common.letters import Text
from shopcrm.ui.printing import tick_dialog
from shopcrm.ui.printing.tick_dialog import TickInDialog
from shopcrm.ui.printing.tick_reading import Taken
from shopcrm.ui.printing.tick_row import TickRow
from shopcrm.wording.errors import say
from tests.factories import TODAY, a_customer, a_followup
from tests.pictures.stage import Stage
from tests.printing.morning import customer, line, sheet
from tests.ui.checks import cut_off, nameless, too_small
from tests.ui.conftest import MakeStage, assert_freed
from tests.ui.customers.conftest import compose
from tests.ui.printing.conftest import more_lines, said_by, shown


def print_list(stage: Stage) -> FollowupSheet:
    return stage.shop.printing.keep_sheet(stage.shop.printing.followup_sheet(), Paper.A4)


def dialog_of(stage: Stage) -> TickInDialog:
    shop = stage.shop
    return TickInDialog(stage.tools, shop.ticking, shop.printing, shop.desk)


def open_dialog(qtbot: QtBot, stage: Stage) -> TickInDialog:
    dialog = dialog_of(stage)
    dialog.resize(1080, 660)
    shown(qtbot, dialog, stage)
    return dialog


def typed(qtbot: QtBot, dialog: TickInDialog, text: str) -> None:
    dialog.field.setPlainText(text)
    qtbot.waitUntil(lambda: not dialog._soon.isActive())


def states(stage: Stage, kept: FollowupSheet) -> list[DueState]:
    assert kept.id is not None
    return [one.line.state for one in stage.shop.printing.kept_sheet(kept.id).lines]


def row_of(dialog: TickInDialog, number: int) -> TickRow:
    return next(one for one in dialog.rows if one.number == number)


# --- typing ----------------------------------------------------------------------------------


def test_what_is_typed_is_shown_as_it_is_understood(qtbot: QtBot, stage: Stage) -> None:
    kept = print_list(stage)
    dialog = open_dialog(qtbot, stage)
    typed(qtbot, dialog, "1 했어요, 2 안 받음, 99 ok, 3 글쎄")
    said = dialog.understood.accessibleName().splitlines()
    first = kept.lines[0].line.customer
    assert first is not None
    assert len(said) == 2
    assert said[0].startswith("1 ")
    assert first.name in said[0]
    assert "99" in dialog.unknown.accessibleName()
    assert "3 글쎄" in dialog.unread.accessibleName()
    assert row_of(dialog, 1).pills[0].isChecked()
    assert row_of(dialog, 2).pills[1].isChecked()
    assert not dialog.beneath.wrong(), "nobody is told off while typing"


def test_a_syllable_that_is_being_composed_is_read_as_well(qtbot: QtBot, stage: Stage) -> None:
    print_list(stage)
    dialog = open_dialog(qtbot, stage)
    dialog.field.setPlainText("1 안 받")
    dialog.field.moveCursor(dialog.field.textCursor().MoveOperation.End)
    compose(dialog.field, ("음", ""))
    qtbot.waitUntil(row_of(dialog, 1).pills[1].isChecked)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter belongs to the input method"
    compose(dialog.field, ("", "음"))
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.isHidden)


def test_enter_takes_in_the_whole_sheet_as_one_thing(qtbot: QtBot, stage: Stage) -> None:
    toasts = said_by(stage)
    kept = print_list(stage)
    dialog = open_dialog(qtbot, stage)
    assert dialog.focusWidget() is dialog.field
    QTest.keyClicks(dialog.field, "1 ok, 2 not wanted, 3 note: moved")
    QTest.keyClick(dialog.field, Qt.Key.Key_Enter)
    qtbot.waitUntil(dialog.isHidden)
    assert states(stage, kept)[:3] == [DueState.DONE] * 3
    ((sentence, undo),) = toasts
    assert "3" in sentence
    assert undo
    stage.shop.undoing.undo()
    assert DueState.DONE not in states(stage, kept)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("1 ok, 99 ok", SheetLineUnknownError(99)),
        ("1 ok, 2 글쎄", TickUnreadableError("2 글쎄")),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_done(
    qtbot: QtBot, stage: Stage, text: str, wrong: SheetLineUnknownError | TickUnreadableError
) -> None:
    kept = print_list(stage)
    dialog = open_dialog(qtbot, stage)
    dialog.field.setPlainText(text)
    dialog.done_button.click()
    assert dialog.beneath.wrong() == say(wrong)
    assert dialog.focusWidget() is dialog.field
    assert DueState.DONE not in states(stage, kept)
    QTest.keyClicks(dialog.field, " ")
    assert dialog.beneath.wrong() == ""


def test_nothing_at_all_is_said_too(qtbot: QtBot, stage: Stage) -> None:
    print_list(stage)
    dialog = open_dialog(qtbot, stage)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.beneath.wrong()
    assert dialog.isVisible()


def test_a_line_that_was_done_meanwhile_stays_as_it_is(qtbot: QtBot, stage: Stage) -> None:
    kept = print_list(stage)
    stage.shop.ticking.tick("2 ok")
    dialog = open_dialog(qtbot, stage)
    assert not hasattr(row_of(dialog, 2), "pills")
    dialog.field.setPlainText("1-3 ok")
    dialog.apply()
    qtbot.waitUntil(dialog.isHidden)
    assert states(stage, kept)[:3] == [DueState.DONE] * 3


def test_words_beside_a_line_that_was_done_are_not_lost_in_silence(
    qtbot: QtBot, stage: Stage
) -> None:
    print_list(stage)
    stage.shop.ticking.tick("2 ok")
    dialog = open_dialog(qtbot, stage)
    dialog.field.setPlainText("1 ok, 2 note: she moved")
    dialog.apply()
    assert "2" in dialog.beneath.wrong()
    assert dialog.isVisible()


def test_what_failed_in_the_file_is_said_beside_the_field(qtbot: QtBot, stage: Stage) -> None:
    print_list(stage)
    dialog = open_dialog(qtbot, stage)
    stage.shop.ticking.tick("1 ok")
    dialog.field.setPlainText("1 ok")
    dialog.apply()
    qtbot.waitUntil(lambda: bool(dialog.beneath.wrong()))
    assert dialog.done_button.isEnabled()


# --- pressing --------------------------------------------------------------------------------


def test_lines_are_pressed_one_by_one(qtbot: QtBot, stage: Stage) -> None:
    kept = print_list(stage)
    dialog = open_dialog(qtbot, stage)
    row_of(dialog, 1).pills[0].click()
    row_of(dialog, 2).pills[1].click()
    row_of(dialog, 2).pills[2].click()
    row_of(dialog, 3).pills[0].click()
    row_of(dialog, 3).pills[0].click()
    row_of(dialog, 4).note.click()
    QTest.keyClicks(row_of(dialog, 4).words, "she moved")
    assert len(dialog.understood.accessibleName().splitlines()) == 3
    dialog.apply()
    qtbot.waitUntil(dialog.isHidden)
    found = states(stage, kept)
    assert [found[place] is DueState.DONE for place in range(5)] == [True, True, False, True, False]
    one = kept.lines[3].line.customer
    assert one is not None
    entries = stage.shop.customers.card(one.id)
    assert entries is not None


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_later_asks_for_a_day_and_takes_the_next_open_one(qtbot: QtBot, stage: Stage) -> None:
    kept = print_list(stage)
    dialog = open_dialog(qtbot, stage)
    one = row_of(dialog, 1)
    one.later.click()
    assert not one.later.isChecked(), "no day is picked yet"
    picker = next(widget for widget in one.findChildren(DayPicker) if widget.isVisible())
    day = min(day for day, button in picker.days.items() if button.isEnabled() and day > TODAY)
    picker.days[day].click()
    assert one.later.isChecked()
    dialog.apply()
    qtbot.waitUntil(dialog.isHidden)
    assert kept.id is not None
    moved = stage.shop.printing.kept_sheet(kept.id).lines[0].line
    assert moved.due == stage.shop.desk.shop().opening.next_open(day)


def test_the_last_word_on_a_line_counts() -> None:
    taken = Taken(sheet(line(1, customer()), line(2, customer("박순자"))))
    done, wanted = Tick(1, TickAction.DONE), Tick(1, TickAction.NOT_WANTED)
    taken.type_in([done], "")
    taken.press(1, None)
    assert taken.ticks() == ()
    taken.type_in([done, Tick(2, TickAction.DONE)], "")
    assert taken.tick_of(1) is None, "the text says of it what it said before"
    taken.type_in([wanted], "")
    assert taken.ticks() == (wanted,)
    taken.press(1, done)
    assert taken.ticks() == (done,)
    taken.type_in([Tick("followup:1", TickAction.DONE)], "")
    assert taken.ticks() == (done,), "a line by its name is the same line"
    taken.type_in([Tick(7, TickAction.DONE)], "")
    assert taken.unknown() == (7,)


def test_a_long_list_gets_its_lines_bit_by_bit(qtbot: QtBot, stage: Stage) -> None:
    more_lines(stage, 40)
    kept = print_list(stage)
    dialog = dialog_of(stage)
    assert len(dialog.rows) == tick_dialog.ROWS_AT_ONCE
    shown(qtbot, dialog, stage)
    dialog.field.setPlainText("40 ok")
    qtbot.waitUntil(lambda: len(dialog.rows) == len(kept.lines))
    qtbot.waitUntil(row_of(dialog, 40).pills[0].isChecked)


def test_another_sheet_can_be_chosen(qtbot: QtBot, stage: Stage) -> None:
    first = print_list(stage)
    more_lines(stage, 1)
    second = print_list(stage)
    dialog = open_dialog(qtbot, stage)
    assert dialog.sheets.value() == second.id
    dialog.sheets.set_value(first.id)
    dialog.sheets.picked.emit()
    qtbot.waitUntil(lambda: len(dialog.rows) == len(first.lines))
    row_of(dialog, 1).pills[0].click()
    dialog.apply()
    qtbot.waitUntil(dialog.isHidden)
    assert states(stage, first)[0] is DueState.DONE


# --- leaving ---------------------------------------------------------------------------------


def test_esc_does_not_throw_away_what_was_typed(qtbot: QtBot, stage: Stage) -> None:
    print_list(stage)
    dialog = open_dialog(qtbot, stage)
    dialog.field.setPlainText("1 ok")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.go_on
    QTest.keyClick(dialog.go_on, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.field
    dialog.reject()
    dialog.leave.click()
    assert not dialog.isVisible()


def test_without_a_printed_list_it_says_so(qtbot: QtBot, stage: Stage) -> None:
    dialog = open_dialog(qtbot, stage)
    words = [one.accessibleName() for one in dialog.findChildren(Text)]
    assert any("printed" in word or "인쇄" in word for word in words)
    assert nameless(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# --- for everybody ---------------------------------------------------------------------------


def test_markup_is_text(qtbot: QtBot, stage: Stage) -> None:
    named = a_customer("김", "010-1", family_name=None, given_name=None, nickname="<b>Ann</b>")
    stage.shop.followups.add(a_followup(stage.shop.customers.add(named), date(2026, 11, 24)))
    kept = print_list(stage)
    number = next(
        one.number
        for one in kept.lines
        if one.line.customer is not None and one.line.customer.name == "<b>Ann</b>"
    )
    dialog = open_dialog(qtbot, stage)
    dialog.field.setPlainText(f"{number} note: <img src=x>")
    qtbot.waitUntil(lambda: "<img src=x>" in dialog.understood.text())
    assert dialog.understood.textFormat() is Qt.TextFormat.PlainText
    qtbot.waitUntil(lambda: len(dialog.rows) == len(kept.lines))
    texts = row_of(dialog, number).findChildren(Text)
    assert any("<b>Ann</b>" in one.text() for one in texts)
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in texts)


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_has_a_name_and_is_large_enough(
    qtbot: QtBot, make_stage: MakeStage, percent: int
) -> None:
    stage = make_stage("ko", percent=percent)
    print_list(stage)
    dialog = dialog_of(stage)
    dialog.resize(1334, 640)
    shown(qtbot, dialog, stage)
    for turn in (0, 1):
        dialog.turns.set_index(turn)
        dialog.turns.chosen.emit(turn)
        QApplication.processEvents()
        assert dialog.turns.isHidden() is (percent == 100)
        assert nameless(dialog) == []
        assert too_small(dialog, stage.tools.look) == []
        assert cut_off(dialog) == []
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.minimumSizeHint().height() <= 688


def test_the_dialog_is_freed(qtbot: QtBot, stage: Stage) -> None:
    print_list(stage)

    def make() -> TickInDialog:
        dialog = dialog_of(stage)
        dialog.show()
        dialog.rows[0].pills[0].click()
        return dialog

    assert_freed(qtbot, make)


def test_the_window_opens_it_over_itself(qtbot: QtBot, stage: Stage) -> None:
    from shopcrm.ui.printing import opening

    print_list(stage)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 688)
    window.show()
    dialog = opening.tick_in(stage.tools, stage.shop, window)
    assert dialog.isVisible()
    assert dialog.isModal()
    dialog.reject()
