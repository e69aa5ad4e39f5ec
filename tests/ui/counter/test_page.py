"""The counter: who is meant is there while she is still being typed, and nothing has to be pressed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.ui.counter.page import CounterPage
from shopcrm.ui.counter.row_painting import ROW
from shopcrm.ui.keys import Key
from tests.journeys.typist import Typist, sit_down
from tests.ui.conftest import MakeStage


@pytest.fixture
def typist(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> Typist:
    return sit_down(qtbot, make_stage("ko"), tmp_path / "drafts")


def _counter(typist: Typist) -> CounterPage:
    page = typist.window.page("customers")
    assert isinstance(page, CounterPage)
    return page


def _listed(typist: Typist) -> list[str]:
    model: QAbstractItemModel = _counter(typist).people.model
    return [model.index(n, 0).data(ROW).customer.name for n in range(model.rowCount())]


def _name(typist: Typist) -> str:
    return _counter(typist).head.name.accessibleName()


def test_each_key_of_a_syllable_narrows_the_list_and_the_card_follows(typist: Typist) -> None:
    typist.compose(("ㄱ",))
    many = len(_listed(typist))
    typist.compose(("기", "김"))
    assert 0 < len(_listed(typist)) <= many
    typist.compose((), "김")
    typist.compose(("ㅈ", "저", "정"))
    assert _listed(typist)[0] == "김정숙"
    assert _name(typist) == "김정숙"


def test_the_arrows_move_in_the_list_and_the_card_follows_while_the_box_keeps_the_keys(
    typist: Typist,
) -> None:
    names = _listed(typist)
    typist.press("Down", "Down")
    assert _name(typist) == names[2]
    typist.press("Up")
    assert _name(typist) == names[1]
    assert typist.window.bar.search.line.hasFocus()


def test_below_the_last_stands_the_way_to_somebody_new(typist: Typist, qtbot: QtBot) -> None:
    typist.compose(("정숙",), "정숙")
    found = len(_listed(typist))
    counter = _counter(typist)
    for _ in range(found):
        typist.press("Down")
    assert counter.people.current() is None
    with qtbot.waitSignal(counter.new_requested) as asked:
        counter.press(Key.OPEN)
    assert asked.args == ["정숙"]


def test_enter_goes_to_the_note_and_esc_comes_back_with_the_box_empty(typist: Typist) -> None:
    typist.type("6789")
    typist.press("Enter")
    counter = _counter(typist)
    assert counter.composer.isAncestorOf(typist.focus())
    typist.compose(("잘",), "잘 지내심")
    typist.press("Esc")
    assert typist.window.bar.search.line.hasFocus()
    typist.press("Esc")
    assert typist.window.bar.search.text() == ""
    typist.type("6789")
    typist.press("Enter")
    assert counter.composer.note_text() == "잘 지내심"


def test_nothing_typed_shows_the_latest_visitors_and_more_when_scrolled(
    typist: Typist, qtbot: QtBot
) -> None:
    counter = _counter(typist)
    assert _listed(typist)[:3] == [
        row.customer.name
        for row in typist.stage.shop.counter.rows(typist.stage.shop.counter.latest(3))
    ]
    before = counter.people.model.rowCount()
    bar = counter.people.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: counter.people.model.rowCount() > before)


def test_names_and_notes_that_look_like_markup_are_letters(typist: Typist) -> None:
    nasty = "<img src=x><b>김</b>"
    customer_id = typist.stage.shop.customers.add(
        CustomerDraft(given_name=nasty, how_to_address="<i>사장님</i>", tags=("<u>태그</u>",))
    )
    typist.window.show_customer(customer_id)
    typist.settle()
    counter = _counter(typist)
    assert counter.head.name.text().replace("\u200b", "") == nasty
    assert counter.head.name.textFormat() is Qt.TextFormat.PlainText
    assert "<i>사장님</i>" in counter.head.address.accessibleName()


def test_the_longest_name_breaks_and_does_not_widen_the_window(
    typist: Typist,
) -> None:
    width = typist.window.width()
    customer_id = typist.stage.shop.customers.add(CustomerDraft(given_name="가" * 200))
    typist.window.show_customer(customer_id)
    typist.settle()
    assert typist.window.width() == width


def test_a_customer_who_is_deleted_elsewhere_leaves_the_card(typist: Typist, qtbot: QtBot) -> None:
    shop = typist.stage.shop
    shown: CustomerId = typist.stage.regular
    typist.window.show_customer(shown)
    typist.settle()
    shop.customers.delete(shown)
    qtbot.waitUntil(lambda: _counter(typist).customer_id != shown)
    assert _name(typist) != "김정숙" or _counter(typist).customer_id is None


def test_a_tile_is_closed_by_its_button_and_taken_back(typist: Typist, qtbot: QtBot) -> None:
    shop, regular = typist.stage.shop, typist.stage.regular
    typist.window.show_customer(regular)
    typist.settle()
    counter = _counter(typist)
    before = len(counter.head.strip.boxes)
    box = next(
        one for one in counter.head.strip.boxes if (one.tile.line or "").startswith("followup")
    )
    box.done_requested.emit(box.tile.line or "")
    qtbot.waitUntil(lambda: len(counter.head.strip.boxes) < before)
    assert typist.window.toast.sentence()
    typist.press("Ctrl+Z")
    qtbot.waitUntil(lambda: len(counter.head.strip.boxes) == before)
    assert any(
        line.customer and line.customer.id == regular for line in shop.today.list_today().lines
    )


def test_the_model_of_the_list_keeps_the_rules_of_models(typist: Typist) -> None:
    model = _counter(typist).people.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    typist.type("010")
    typist.press("Esc")
    assert tester.model() is model


def test_a_row_is_read_aloud_whole(typist: Typist) -> None:
    typist.initials("ㄱㅈㅅ")
    model = _counter(typist).people.model
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("김정숙 님, 6789, ")
    assert "6789" in said
    assert "12일 전" in said


@pytest.mark.parametrize(
    ("width", "lists", "cards"), [(1366, True, True), (1000, True, True), (700, True, False)]
)
def test_less_room_shows_less_at_once(typist: Typist, width: int, lists: bool, cards: bool) -> None:
    typist.window.resize(width, 688)
    typist.type("6789")
    counter = _counter(typist)
    assert (counter.people.isVisible(), counter.head.isVisible()) == (lists, cards)
    typist.press("Enter")
    assert counter.head.isVisible()
    assert counter.composer.isVisible()


def test_whoever_is_shown_first_has_her_conversations_beside_her(typist: Typist) -> None:
    counter = _counter(typist)
    shown = counter.customer_id
    assert shown is not None
    talks = typist.stage.shop.conversations.timeline(shown)
    assert talks
    assert counter.timeline.model.rowCount() == min(len(talks), 30)


def test_a_note_that_is_saved_stands_in_what_was_talked_about(typist: Typist, qtbot: QtBot) -> None:
    typist.window.show_customer(typist.stage.regular)
    typist.settle()
    typist.press("Enter")
    typist.compose(("잘",), "손주 돌잔치 잘 치르심")
    typist.press("Ctrl+Enter")
    model = _counter(typist).timeline.model

    def is_there() -> None:
        said = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
        assert "손주 돌잔치 잘 치르심" in said

    qtbot.waitUntil(is_there)
