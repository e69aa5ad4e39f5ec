"""What was said and bought, newest first, as the owner sees and walks it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopcrm.domain.conversations import (
    Conversation,
    ConversationDraft,
    ConversationKind,
    Mood,
    Purchase,
    PurchaseLine,
)
from shopcrm.domain.ids import ConversationId
from shopcrm.errors import DatabaseBusyError
from shopcrm.ui.counter.correcting import Before, Correcting
from shopcrm.ui.counter.sums import money, read_money
from shopcrm.ui.counter.talks import CHUNK
from shopcrm.ui.counter.timeline import Timeline
from tests.factories import a_customer
from tests.pictures.stage import Stage
from tests.ui.conftest import MakeStage, assert_freed

ALOUD = Qt.ItemDataRole.AccessibleTextRole
NO_GRAB = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


class Counter:
    """The conversations of somebody of whom nothing was said yet."""

    def __init__(self, stage: Stage, qtbot: QtBot, width: int = 632) -> None:
        self.stage, self.shop = stage, stage.shop
        self.her = self.shop.customers.add(a_customer("박순자", "010-9999-7788"))
        self.window = QWidget()
        self.window.resize(width, 600)
        self.line = make(stage)
        QVBoxLayout(self.window).addWidget(self.line)
        qtbot.addWidget(self.window)
        self.window.show()
        self.said: list[tuple[str, bool]] = []
        stage.tools.messages.said.connect(self._on_said)

    def _on_said(self, sentence: str, undo: bool) -> None:
        self.said.append((sentence, undo))

    def note(self, text: str, days: int = 0, **more: object) -> ConversationId:
        day = self.shop.desk.today() - timedelta(days=days)
        draft = ConversationDraft(self.her, text, day, **more)  # type: ignore[arg-type]
        return self.shop.conversations.record(draft, ()).conversation_id

    def bought(self, text: str, amount: int, days: int = 0) -> ConversationId:
        day = self.shop.desk.today() - timedelta(days=days)
        product = next(one for one in self.shop.products.list_products() if one.active)
        line = PurchaseLine(product.id, "", Decimal(2), amount)
        return self.note(text, days, purchase=Purchase(day, (line,), "KRW"))

    def show(self) -> None:
        self.line.show_customer(self.her)

    def rows(self) -> list[str]:
        model = self.line.model
        return [str(model.data(model.index(n, 0), ALOUD)) for n in range(model.rowCount())]

    def current(self) -> Conversation:
        talk = self.line.current()
        assert talk is not None
        return talk


def make(stage: Stage) -> Timeline:
    shop = stage.shop
    return Timeline(stage.tools, shop.conversations, shop.customers, shop.products, shop.desk)


@pytest.fixture
def counter(make_stage: MakeStage, qtbot: QtBot) -> Counter:
    return Counter(make_stage("ko"), qtbot)


def test_rows_are_read_aloud_whole_newest_first(counter: Counter) -> None:
    counter.note("먼저 한 이야기", 12, mood=Mood.GOOD)
    counter.bought("다녀가심", 18_000)
    counter.note("전화 주심", 3, kind=ConversationKind.CALL)
    counter.show()

    newest, call, first = counter.rows()
    assert "11월 24일(화)" in newest
    assert "18,000원" in newest
    assert "쑥인절미 2" in newest
    assert "11월 21일(토)" in call
    assert "먼저 한 이야기" in first
    assert "11월 12일(목)" in first


def test_the_filter_shows_purchases_only_and_stays_for_the_next_customer(
    counter: Counter,
) -> None:
    counter.note("이야기")
    counter.bought("", 9_000)
    counter.show()
    counter.line.only.buttons[2].click()
    assert len(counter.rows()) == 1

    counter.line.show_customer(counter.stage.regular)
    counter.show()
    assert len(counter.rows()) == 1
    counter.line.only.buttons[1].click()
    assert counter.rows() == [one for one in counter.rows() if "이야기" in one]


def test_who_has_nothing_is_told_so_and_keeps_no_button(counter: Counter) -> None:
    counter.show()
    assert counter.line.empty.isVisible()
    assert not counter.line.list.isVisible()

    counter.note("이야기")
    counter.line.reload()
    assert not counter.line.empty.isVisible()
    assert counter.line.list.more.isVisible()


def test_more_are_read_as_she_scrolls_and_none_is_missing(counter: Counter) -> None:
    for number in range(CHUNK * 3 + 5):
        counter.note(f"이야기 {number}", number)
    counter.show()
    assert len(counter.rows()) == CHUNK

    bar = counter.line.list.verticalScrollBar()
    for _ in range(4):
        bar.setValue(bar.maximum())
    assert [one.rpartition(" ")[2] for one in counter.rows()] == [
        str(number) for number in range(CHUNK * 3 + 5)
    ]


def test_a_purchase_far_down_is_found_by_the_filter(counter: Counter) -> None:
    counter.bought("", 7_000, days=CHUNK + 10)
    for number in range(CHUNK + 5):
        counter.note(f"이야기 {number}", number)
    counter.show()
    counter.line.only.buttons[2].click()

    assert len(counter.rows()) == 1


def test_the_model_is_sound(counter: Counter) -> None:
    for number in range(CHUNK + 3):
        counter.note(f"이야기 {number}", number)
    counter.show()
    # Made only now: while a model is being reset the tester takes no new rows, and asks for them itself.
    QAbstractItemModelTester(
        counter.line.model, QAbstractItemModelTester.FailureReportingMode.Fatal, counter.window
    )
    assert counter.line.model.row_of(ConversationId(0)) == -1
    counter.line.reload()
    counter.line.only.buttons[1].click()
    counter.line.model.take_out(counter.current().id)
    assert counter.line.model.rowCount() == CHUNK + 2


def test_a_long_note_is_folded_until_enter_or_more_is_pressed(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.note("아주 긴 이야기를 적어 두었다. " * 40)
    counter.show()
    view = counter.line.list
    index = counter.line.model.index(0, 0)
    folded = view.visualRect(index).height()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.visualRect(index).height() > folded)

    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.visualRect(index).height() == folded)
    delegate = view.itemDelegate()
    more = delegate.more_at(counter.current())  # type: ignore[attr-defined]
    at = more.center() + view.visualRect(index).topLeft()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: view.visualRect(index).height() > folded)


def test_the_arrows_walk_the_rows_and_the_button_follows(counter: Counter, qtbot: QtBot) -> None:
    counter.note("첫째", 1)
    counter.note("둘째", 0)
    counter.show()
    view = counter.line.list
    view.setFocus()
    first = view.more.y()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert counter.current().text == "첫째"
    assert view.more.y() > first
    assert view.more.accessibleName()

    QTest.keyClick(view, Qt.Key.Key_Tab)
    qtbot.waitUntil(view.more.hasFocus)


def test_show_conversation_reads_on_to_it_and_marks_it(counter: Counter) -> None:
    old = counter.note("오래된 이야기", 90)
    for number in range(CHUNK + 5):
        counter.note(f"이야기 {number}", number)
    counter.bought("", 3_000, 80)
    counter.show()
    counter.line.only.buttons[2].click()
    counter.line.show_conversation(old)

    assert counter.line.only.index() == 0
    assert counter.current().id == old
    view = counter.line.list
    rect = view.visualRect(view.currentIndex())
    assert view.viewport().rect().intersects(rect)


def test_deleting_takes_the_row_away_at_once_and_offers_undo(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.note("지울 이야기")
    counter.note("남을 이야기", 1)
    counter.show()
    counter.line.delete()
    assert ["남을" in one for one in counter.rows()] == [True]

    qtbot.waitUntil(lambda: bool(counter.said))
    assert counter.said[0][1] is True
    counter.shop.undoing.undo()
    counter.line.reload()
    assert len(counter.rows()) == 2
    assert counter.current().text == "남을 이야기"


def test_a_note_that_could_not_be_deleted_is_back(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_given: object) -> None:
        raise DatabaseBusyError

    counter.note("이야기")
    counter.show()
    monkeypatch.setattr(type(counter.shop.conversations), "delete", busy)
    with qtbot.waitSignal(counter.stage.tools.messages.failed):
        counter.line.delete()
    assert len(counter.rows()) == 1


def test_correcting_keeps_what_is_not_shown_and_the_history_has_the_words_before(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.bought("손주 하준", 9_000)
    counter.show()
    counter.line.correct()
    dialog = counter.window.findChild(Correcting)
    assert isinstance(dialog, Correcting)
    dialog.text.setPlainText("손주 하")
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
    QApplication.sendEvent(dialog.text, QInputMethodEvent("윤", []))
    dialog.mood.press(0)
    with qtbot.waitSignal(dialog.corrected):
        QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    talk = counter.current()
    assert (talk.text, talk.mood) == ("손주 하윤", Mood.EXCELLENT)
    assert talk.purchase is not None
    assert talk.purchase.total == 9_000
    counter.line.show_history()
    qtbot.waitUntil(lambda: counter.line.findChild(Before) is not None)
    before = counter.line.findChild(Before)
    assert isinstance(before, Before)
    assert before.texts == ["손주 하준"]


def test_a_correction_that_fails_stays_open_and_says_why(counter: Counter, qtbot: QtBot) -> None:
    counter.note("이야기")
    counter.show()
    counter.line.correct()
    dialog = counter.window.findChild(Correcting)
    assert isinstance(dialog, Correcting)
    counter.shop.conversations.delete(counter.current().id)
    dialog.text.setPlainText("다른 이야기")
    dialog.save.click()

    qtbot.waitUntil(dialog.wrong.isVisible)
    assert dialog.text.toPlainText() == "다른 이야기"
    assert dialog.save.isEnabled()


@NO_GRAB
def test_the_menu_key_opens_what_can_be_done(counter: Counter) -> None:
    counter.note("이야기")
    counter.show()
    QTest.mouseClick(counter.line.list.more, Qt.MouseButton.LeftButton)
    menu = counter.line.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    texts = [action.text() for action in menu.findChildren(QAction)]
    assert len([text for text in texts if text]) == 3
    menu.close()


def test_html_in_a_note_is_text(counter: Counter) -> None:
    counter.note("<b>굵게</b> <img src=x>")
    counter.show()
    assert "<b>굵게</b> <img src=x>" in counter.rows()[0]
    counter.line.grab()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_reaches_beyond_the_list(make_stage: MakeStage, qtbot: QtBot, percent: int) -> None:
    counter = Counter(make_stage("ko", percent=percent), qtbot, width=632)
    counter.note("가나다라마바사아자차카타파하" * 20)
    counter.show()
    view, look = counter.line.list, counter.stage.tools.look
    assert view.more.width() >= look.target
    assert view.more.height() >= look.target
    assert view.more.mapTo(counter.line, QPoint(view.more.width(), 0)).x() <= counter.line.width()
    assert view.horizontalScrollBar().maximum() == 0
    for button in counter.line.only.buttons:
        assert button.height() >= look.target
        assert button.mapTo(counter.line, QPoint(button.width(), 0)).x() <= counter.line.width()


def test_a_closed_timeline_is_freed(counter: Counter, qtbot: QtBot) -> None:
    def closed() -> Timeline:
        line = make(counter.stage)
        line.show_customer(counter.stage.regular)
        return line

    assert_freed(qtbot, closed)


@pytest.mark.parametrize(
    ("amount", "currency", "language", "said"),
    [
        (38_000, "KRW", "ko", "38,000원"),
        (-500, "KRW", "ko", "-500원"),
        (38_000, "KRW", "en", "₩38,000"),
        (3_850, "USD", "en", "$38.50"),
        (3_850, "CHF", "en", "38.50 CHF"),
    ],
)
def test_a_sum_is_said_and_read_again(amount: int, currency: str, language: str, said: str) -> None:
    assert money(amount, currency, language) == said
    assert read_money(said, currency) == amount


@pytest.mark.parametrize("typed", ["", "조금", "1-2", "12.345"])
def test_what_is_no_sum_is_none(typed: str) -> None:
    assert read_money(typed, "USD") is None
