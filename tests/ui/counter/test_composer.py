"""The note box, driven as the owner drives it, over a real file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.conversations import Conversation, ConversationKind, Mood
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.errors import DiskFullError, ShopError
from shopcrm.services.drafts import DraftsService, NoteDraft
from shopcrm.services.opened import OpenShop
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.counter.composer import Composer
from shopcrm.ui.keys import Key
from shopcrm.wording.errors import say
from tests.factories import a_customer
from tests.pictures.stage import Stage
from tests.ui.conftest import MakeStage, assert_freed

NO_GRAB = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
"""The offscreen platform says so of every window that pops up."""


class Counter:
    """A box in a window, with something else that can have the focus."""

    def __init__(self, stage: Stage, folder: Path, qtbot: QtBot, width: int = 632) -> None:
        self.stage, self.shop = stage, stage.shop
        self.drafts = DraftsService(folder)
        self.window = QWidget()
        self.window.resize(width, 700)
        layout = QVBoxLayout(self.window)
        self.search = QLineEdit()
        layout.addWidget(self.search)
        self.box = self.make()
        layout.addWidget(self.box)
        layout.addStretch(1)
        qtbot.addWidget(self.window)
        self.her = stage.regular
        self.other = add_somebody(self.shop)
        self.box.show_customer(self.her, "김정숙 님")
        self.window.show()
        self.search.setFocus()
        self.said: list[str] = []
        stage.tools.messages.said.connect(self._on_said)

    def _on_said(self, sentence: str, _undo: bool) -> None:
        self.said.append(sentence)

    def make(self) -> Composer:
        shop = self.shop
        return Composer(self.stage.tools, shop.conversations, shop.products, self.drafts, shop.desk)

    def type(self, text: str) -> None:
        self.box.begin()
        for letter in text:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(self.box.text, event)

    def compose(self, preedit: str) -> None:
        QApplication.sendEvent(self.box.text, QInputMethodEvent(preedit, []))

    def newest(self, customer_id: CustomerId | None = None) -> Conversation:
        return self.shop.conversations.timeline(customer_id or self.her, 1)[0]

    def due(self) -> list[tuple[object, str]]:
        return [
            (one.due, one.about)
            for one in self.shop.followups.of_customer(self.her)
            if one.conversation_id == self.newest().id
        ]


def add_somebody(shop: OpenShop) -> CustomerId:
    return shop.customers.add(a_customer("박순자", "010-9999-7788"))


@pytest.fixture
def counter(make_stage: MakeStage, tmp_path: Path, qtbot: QtBot) -> Counter:
    return Counter(make_stage("ko"), tmp_path / "drafts", qtbot)


def saved(counter: Counter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(counter.box.saved):
        counter.box.press(Key.SAVE)


# --- folding -----------------------------------------------------------------------------------


def test_it_waits_in_one_line_and_unfolds_with_the_focus(counter: Counter, qtbot: QtBot) -> None:
    box = counter.box
    assert not box.is_open()
    assert not box.save.isVisible()
    folded = box.height()

    with qtbot.waitSignal(box.grew):
        assert box.press(Key.NOTE)
    assert box.text.hasFocus()
    assert box.save.isVisible()
    qtbot.waitUntil(lambda: box.height() > folded)


def test_it_folds_again_when_nothing_was_written_and_stays_when_something_was(
    counter: Counter,
) -> None:
    counter.box.press(Key.NOTE)
    counter.search.setFocus()
    assert not counter.box.is_open()

    counter.type("글")
    counter.search.setFocus()
    assert counter.box.is_open()


def test_it_grows_from_one_line_to_six_and_no_further(counter: Counter) -> None:
    text = counter.box.text
    counter.box.begin()
    heights = []
    for _ in range(9):
        heights.append(text.height())
        counter.type("줄")
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert heights[1] > heights[0]
    assert len(set(heights)) == 6
    assert text.toPlainText().count("\n") == 9


# --- what was understood -----------------------------------------------------------------------


def test_a_typed_day_is_shown_back_with_its_weekday_and_marks_its_pill(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("백설기 3되 확정. 2주 뒤 전화")

    qtbot.waitUntil(lambda: bool(counter.box.understood.chips))
    words = " ".join(counter.box.understood.words())
    assert "12월 8일(화)" in words
    assert "2주 뒤" in words
    assert "백설기" in words
    assert [pill.isChecked() for pill in counter.box.when.pills] == [
        False, False, False, True, False, False,
    ]  # fmt: skip


def test_a_day_is_heard_while_its_last_syllable_is_still_being_composed(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("내")
    counter.compose("일")

    qtbot.waitUntil(counter.box.when.pills[0].isChecked)
    assert counter.box.text.toPlainText() == "내"


def test_the_cross_of_a_chip_drops_its_day_from_what_is_saved(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("2주 뒤 전화")
    qtbot.waitUntil(lambda: bool(counter.box.understood.chips))
    QTest.mouseClick(counter.box.understood.chips[0], Qt.MouseButton.LeftButton)
    counter.type(" 드리기")
    qtbot.wait(150)
    assert counter.box.understood.chips == []

    saved(counter, qtbot)
    assert counter.due() == []


def test_a_day_no_calendar_has_is_said(counter: Counter, qtbot: QtBot) -> None:
    counter.type("2월 30일에 전화")

    qtbot.waitUntil(lambda: any("2월 30일" in one for one in counter.box.understood.words()))
    assert counter.box.understood.chips == []


def test_a_closed_day_says_to_which_day_it_moved(counter: Counter) -> None:
    shop = counter.shop.shop.settings()
    closed = counter.shop.desk.today() + timedelta(days=3)
    opening = replace(shop.opening, closed=frozenset({closed}))
    counter.shop.shop.set_settings(replace(shop, opening=opening))
    counter.box.begin()
    counter.box.pick_when(2)

    words = counter.box.understood.words()
    assert any("11월 27일" in one and "11월 28일" in one for one in words)
    assert counter.box.when.pills[1].isChecked()


def test_html_in_a_note_stays_text(counter: Counter, qtbot: QtBot) -> None:
    counter.type("내일 <b>전화</b>")
    qtbot.waitUntil(lambda: bool(counter.box.understood.chips))

    assert "<b>" in counter.box.understood.chips[0].text()


# --- saving ------------------------------------------------------------------------------------


def test_f4_4_and_ctrl_enter_save_the_note_with_a_followup_in_two_weeks(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("백일떡 이야기")
    assert counter.box.press(Key.WHEN)
    counter.box.pick_when(4)
    counter.box.press(Key.MOOD_GOOD)
    saved(counter, qtbot)

    note = counter.newest()
    assert (note.text, note.mood, note.kind) == (
        "백일떡 이야기",
        Mood.GOOD,
        ConversationKind.VISIT,
    )
    assert counter.due() == [(counter.shop.desk.today() + timedelta(days=14), "백일떡 이야기")]
    assert counter.box.note_text() == ""
    assert not counter.box.is_open()
    assert counter.drafts.get(counter.her) is None
    assert any("김정숙 님" in one for one in counter.said)


def test_the_syllable_that_is_still_composed_is_saved_with_the_rest(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("보자")
    counter.compose("기")
    saved(counter, qtbot)

    assert counter.newest().text == "보자기"


def test_an_empty_note_is_not_saved_and_says_so_beside_it(counter: Counter) -> None:
    counter.box.press(Key.NOTE)
    counter.box.press(Key.SAVE)

    assert counter.box.trouble.sentence()
    assert counter.box.text.hasFocus()


def test_a_mood_pressed_twice_is_no_mood(counter: Counter) -> None:
    counter.box.press(Key.MOOD_BAD)
    assert counter.box.mood.index() == 3
    counter.box.press(Key.MOOD_BAD)
    assert counter.box.mood.index() == -1


def test_a_call_of_yesterday_is_saved_as_one(counter: Counter, qtbot: QtBot) -> None:
    yesterday = counter.shop.desk.today() - timedelta(days=1)
    counter.type("전화로 주문")
    counter.box.talk.menu().aboutToShow.emit()
    actions = {one.data(): one for one in counter.box.talk.menu().actions()}
    actions["call"].trigger()
    actions[yesterday.isoformat()].trigger()
    saved(counter, qtbot)

    assert (counter.newest().kind, counter.newest().day) == (ConversationKind.CALL, yesterday)


def test_a_product_is_found_by_its_first_consonants_and_becomes_a_chip(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.box.begin()
    counter.box.add_product.click()
    event = QInputMethodEvent()
    event.setCommitString("ㅎㅂㅅ")
    QApplication.sendEvent(counter.box.taking.line, event)
    (pill,) = counter.box.taking.pills
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)

    assert [chip.text() for chip in counter.box.understood.chips] == [pill.text()]
    saved(counter, qtbot)
    assert counter.newest().products == (pill.text(),)


def test_the_cross_of_a_product_that_was_heard_takes_it_out_of_what_is_saved(
    counter: Counter, qtbot: QtBot
) -> None:
    product = next(one for one in counter.shop.products.list_products() if one.active)
    counter.type(f"{product.name} 말고 다른 것")
    qtbot.waitUntil(lambda: bool(counter.box.understood.chips))
    (chip,) = counter.box.understood.chips
    assert chip.text() == product.name
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert counter.box.understood.chips == []
    assert counter.box.text.hasFocus()

    counter.box.show_customer(counter.other, "박순자 님")
    counter.box.show_customer(counter.her, "김정숙 님")
    assert counter.box.understood.chips == []
    saved(counter, qtbot)
    assert counter.newest().products == ()


def test_what_she_took_is_saved_with_its_quantity_and_sum(counter: Counter, qtbot: QtBot) -> None:
    taking = counter.box.taking
    counter.box.begin()
    counter.box.add_product.click()
    taking.line.setText("쑥인절미")
    taking.quantity.setText("２")
    taking.sum.setText("18,000원")
    taking.take.click()
    saved(counter, qtbot)

    purchase = counter.newest().purchase
    assert purchase is not None
    assert (purchase.total, purchase.lines[0].quantity) == (18_000, Decimal(2))
    assert purchase.lines[0].product_id is not None


def test_a_sum_that_was_typed_and_not_added_is_saved_with_the_note(
    counter: Counter, qtbot: QtBot
) -> None:
    taking = counter.box.taking
    counter.type("다녀가심")
    counter.box.add_product.click()
    taking.line.setText("쑥인절미")
    taking.sum.setText("9000")
    saved(counter, qtbot)

    purchase = counter.newest().purchase
    assert purchase is not None
    assert purchase.total == 9_000


def test_nothing_is_saved_while_a_typed_sum_cannot_be_read(counter: Counter) -> None:
    taking = counter.box.taking
    counter.type("다녀가심")
    counter.box.add_product.click()
    taking.line.setText("쑥인절미")
    taking.sum.setText("조금")
    counter.box.press(Key.SAVE)

    assert taking.sum.hasFocus()
    assert counter.box.note_text() == "다녀가심"
    assert counter.stage.tools.tasks.is_idle() or not counter.said


def test_a_sum_that_is_none_is_said_beside_it(counter: Counter) -> None:
    taking = counter.box.taking
    counter.box.begin()
    counter.box.add_product.click()
    taking.line.setText("쑥인절미")
    taking.sum.setText("조금")
    taking.take.click()

    assert taking.sum.hasFocus()
    assert counter.box.understood.chips == []


# --- nothing is lost ---------------------------------------------------------------------------


def test_the_draft_is_on_the_disk_within_a_second_of_a_key_also_while_she_types_on(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("하")
    for _ in range(10):
        qtbot.wait(100)
        counter.type("나")
    kept = DraftsService(counter.drafts._file.path.parent).get(counter.her)
    assert kept is not None
    assert kept.text.startswith("하나")


def test_a_draft_comes_back_with_its_mood_and_day_after_a_look_at_another_customer(
    counter: Counter,
) -> None:
    counter.type("2주 뒤 전화")
    counter.compose("요")
    counter.box.press(Key.MOOD_GOOD)
    counter.box.pick_when(1)
    counter.box.show_customer(counter.other, "박순자 님")
    assert counter.box.note_text() == ""
    assert counter.box.mood.index() == -1

    counter.box.show_customer(counter.her, "김정숙 님")
    assert counter.box.note_text() == "2주 뒤 전화요"
    assert counter.box.mood.index() == 1
    assert counter.box.when.pills[0].isChecked()
    assert counter.box.restored.isVisible()


def test_another_box_brings_back_what_a_crash_left(counter: Counter, qtbot: QtBot) -> None:
    counter.drafts.put(
        NoteDraft(
            counter.other, "2주 뒤 전화", "bad", None, None, ("2주 뒤",), "call",
            counter.shop.desk.now(),
        )
    )  # fmt: skip
    box = counter.make()
    qtbot.addWidget(box)
    box.show_customer(counter.other, "박순자 님")

    assert box.note_text() == "2주 뒤 전화"
    assert box.mood.index() == 3
    assert box.understood.chips == []


def test_another_box_brings_back_products_purchases_and_days_of_the_one_that_crashed(
    counter: Counter, qtbot: QtBot
) -> None:
    first, second = [one for one in counter.shop.products.list_products() if one.active][:2]
    yesterday = counter.shop.desk.today() - timedelta(days=1)
    counter.box.begin()
    counter.box.talk.day_chosen.emit(yesterday)
    counter.box.add_product.click()
    counter.box.taking.named.emit(first.id)
    counter.box.taking.line.setText(second.name)
    counter.box.taking.sum.setText("18,000")
    counter.box.taking.take.click()
    counter.box.pick_when(4)
    words = counter.box.understood.words()
    qtbot.waitUntil(lambda: counter.drafts.get(counter.her) is not None, timeout=2_000)

    box = counter.make()
    qtbot.addWidget(box)
    box.show_customer(counter.her, "김정숙 님")
    box.begin()
    assert box.understood.words() == words
    assert first.name in words
    assert any("18,000원" in one for one in words)
    assert box.when.pills[3].isChecked()
    assert box.note is not None
    assert box.note.day == yesterday


def test_a_product_that_was_taken_off_the_list_meanwhile_does_not_hold_up_the_note(
    counter: Counter, qtbot: QtBot
) -> None:
    draft = NoteDraft(counter.other, "글", None, None, None, (), "visit", counter.shop.desk.now())
    counter.drafts.put(replace(draft, products=(ProductId(9_999),)))
    counter.box.show_customer(counter.other, "박순자 님")
    counter.box.begin()
    saved(counter, qtbot)
    assert counter.newest(counter.other).text == "글"


def test_the_same_words_about_another_customer_are_heard_and_kept_as_well(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("내일")
    counter.box.show_customer(counter.other, "박순자 님")
    assert not counter.box.when.pills[0].isChecked()
    event = QInputMethodEvent()
    event.setCommitString("내일")
    QApplication.sendEvent(counter.box.text, event)

    qtbot.waitUntil(counter.box.when.pills[0].isChecked)
    counter.box.leave()
    draft = counter.drafts.get(counter.other)
    assert draft is not None
    assert draft.text == "내일"


def test_walking_through_cards_writes_no_drafts(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[NoteDraft] = []
    monkeypatch.setattr(counter.drafts, "put", written.append)
    for customer_id in (counter.other, counter.her, counter.other):
        counter.box.show_customer(customer_id, "누구")
    assert written == []

    counter.type("글")
    counter.box.leave()
    counter.box.leave()
    assert len(written) == 1


def test_esc_keeps_the_draft_and_leaves(counter: Counter, qtbot: QtBot) -> None:
    counter.type("아직")
    with qtbot.waitSignal(counter.box.left):
        assert counter.box.press(Key.BACK)

    assert not counter.box.is_open()
    draft = counter.drafts.get(counter.her)
    assert draft is not None
    assert draft.text == "아직"
    counter.search.setFocus()
    assert not counter.box.press(Key.BACK)


class Full:
    """A disk without room."""

    def __init__(self, counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
        self.error: Exception = DiskFullError(path=Path("shop.db"))
        self._record = type(counter.shop.conversations).record
        monkeypatch.setattr(type(counter.shop.conversations), "record", self._fail)

    def _fail(self, *_given: object) -> None:
        raise self.error


def test_a_save_that_fails_leaves_the_text_and_can_be_tried_again(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        full = Full(counter, patch)
        counter.type("백일떡")
        counter.box.press(Key.SAVE)
        qtbot.waitUntil(lambda: bool(counter.box.trouble.sentence()))
        assert isinstance(full.error, ShopError)
        assert counter.box.trouble.sentence() == say(full.error)
    assert counter.box.note_text() == "백일떡"
    assert not counter.box.text.isReadOnly()
    draft = counter.drafts.get(counter.her)
    assert draft is not None

    with qtbot.waitSignal(counter.box.saved):
        counter.box.trouble.again.emit()
    assert counter.newest().text == "백일떡"
    assert not counter.box.trouble.isVisible()


def test_a_save_that_fails_after_she_moved_on_is_that_customers_draft_and_says_so(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Full(counter, monkeypatch)
    counter.type("백일떡")
    counter.box.press(Key.SAVE)
    counter.box.show_customer(counter.other, "박순자 님")
    qtbot.waitUntil(lambda: any("김정숙 님" in one for one in counter.said))
    assert counter.box.note_text() == ""

    counter.box.show_customer(counter.her, "김정숙 님")
    assert counter.box.note_text() == "백일떡"
    assert counter.box.trouble.isVisibleTo(counter.box)


def test_another_customer_can_be_written_about_while_a_save_is_under_way(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("첫째")
    counter.box.press(Key.SAVE)
    counter.box.show_customer(counter.other, "박순자 님")
    counter.type("둘째")
    qtbot.waitUntil(counter.stage.tools.tasks.is_idle)

    assert counter.newest().text == "첫째"
    assert counter.box.note_text() == "둘째"
    assert counter.drafts.get(counter.her) is None


# --- keys, names, sizes ------------------------------------------------------------------------


def test_tab_goes_text_when_product_mood_save(counter: Counter) -> None:
    box = counter.box
    box.begin()
    order = [*box.when.pills, box.add_product, *box.mood.pills, box.save]
    for widget in order:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget


def test_ctrl_enter_is_left_to_the_window_and_writes_no_line(counter: Counter) -> None:
    counter.type("글")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(counter.box.text, Qt.Key.Key_Return, control)

    assert counter.box.note_text() == "글"


@NO_GRAB
def test_the_calendar_gives_its_day_to_the_last_pill(counter: Counter, qtbot: QtBot) -> None:
    counter.type("전화하기")
    counter.box.pick_when(6)
    calendar = counter.box.when.findChild(DayPicker)
    assert isinstance(calendar, DayPicker)
    day = counter.shop.desk.today() + timedelta(days=5)
    QTest.mouseClick(calendar.days[day], Qt.MouseButton.LeftButton)

    assert "11/29" in counter.box.when.pills[5].text()
    assert counter.box.when.pills[5].isChecked()
    saved(counter, qtbot)
    assert [due for due, _ in counter.due()] == [day]


@NO_GRAB
def test_the_calendar_is_walked_with_the_arrows_and_left_with_esc(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.box.begin()
    counter.box.pick_when(6)
    calendar = counter.box.when.findChild(DayPicker)
    assert isinstance(calendar, DayPicker)
    today = counter.shop.desk.today()
    assert not calendar.days[today - timedelta(days=1)].isEnabled()
    QTest.keyClick(calendar.days[today], Qt.Key.Key_Right)
    QTest.keyClick(calendar.days[today + timedelta(days=1)], Qt.Key.Key_Down)
    assert calendar.days[today + timedelta(days=8)].hasFocus()
    QTest.keyClick(calendar.days[today + timedelta(days=8)], Qt.Key.Key_PageUp)
    assert calendar.days[today].hasFocus()
    with qtbot.waitSignal(calendar.destroyed):
        QTest.keyClick(calendar, Qt.Key.Key_Escape)


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_pressed_is_named_high_enough_and_inside(
    make_stage: MakeStage, tmp_path: Path, qtbot: QtBot, percent: int
) -> None:
    stage = make_stage("ko", percent=percent)
    counter = Counter(stage, tmp_path / "drafts", qtbot, width=632 if percent == 100 else 1100)
    counter.type("2주 뒤 전화")
    counter.box.add_product.click()
    qtbot.waitUntil(lambda: bool(counter.box.understood.chips))
    target = stage.tools.look.target
    qtbot.waitUntil(lambda: counter.box.save.y() >= 0)

    for widget in counter.box.findChildren(QWidget):
        is_pressed = isinstance(widget, (QAbstractButton, QLineEdit))
        if not is_pressed or not widget.isVisible():
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        assert widget.accessibleName(), widget
        assert widget.height() >= target, widget.accessibleName()
        right = widget.mapTo(counter.box, QPoint(widget.width(), 0)).x()
        assert right <= counter.box.width(), widget.accessibleName()


def test_a_closed_box_is_freed(counter: Counter, qtbot: QtBot) -> None:
    def make() -> Composer:
        box = counter.make()
        box.show_customer(counter.her, "김정숙 님")
        box.text.insertPlainText("내일 전화")
        box.pick_when(3)
        return box

    assert_freed(qtbot, make)
