"""What is asked after a note was saved: plans, warranties, and the plan for somebody new."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.domain.conversations import PurchaseLine
from shopcrm.domain.plans import PlanDraft, PlanKind, PlanStep
from shopcrm.domain.products import ProductDraft
from shopcrm.errors import DatabaseBusyError, ShopError
from shopcrm.services.followups import FollowupsService
from shopcrm.ui.counter.composer_offers import OfferLine
from shopcrm.ui.keys import Key
from tests.ui.conftest import MakeStage
from tests.ui.counter.test_composer import Counter, saved


@pytest.fixture
def counter(make_stage: MakeStage, tmp_path: Path, qtbot: QtBot) -> Counter:
    made = Counter(make_stage("en"), tmp_path / "drafts", qtbot)
    made.stage.tools.feed.open(made.shop.changes, lambda: 0)
    made.box.show_customer(made.other, "Suk")
    return made


def buy(counter: Counter, qtbot: QtBot, **product: object) -> None:
    draft = replace(ProductDraft("Oak table"), **product)  # type: ignore[arg-type]
    product_id = counter.shop.products.add(draft)
    counter.box.begin()
    assert counter.box.note is not None
    counter.box.note.bought.append(PurchaseLine(product_id, "", Decimal(1), 3_000))
    saved(counter, qtbot)


def known_for_longer(counter: Counter) -> None:
    """Let a day go by: the plan for new customers is not for her any more."""
    clock = counter.shop.desk.now
    clock.move(days=1)  # type: ignore[attr-defined]


def press(counter: Counter, qtbot: QtBot, *, yes: bool) -> None:
    line = counter.box.offer
    asked = line.sentence()
    QTest.mouseClick(line.take if yes else line.leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: line.sentence() != asked)


def due(counter: Counter) -> list[tuple[date | None, str]]:
    return [(one.due, one.about) for one in counter.shop.followups.of_customer(counter.other)]


def a_plan(counter: Counter) -> object:
    steps = (PlanStep(3, "say thank you"), PlanStep(30, "how it is"))
    return counter.shop.plans.add(PlanDraft("Cake", PlanKind.PRODUCT, steps))


def test_buying_asks_whether_to_start_the_plan_and_yes_starts_it(
    counter: Counter, qtbot: QtBot
) -> None:
    known_for_longer(counter)
    today = counter.shop.desk.today()
    buy(counter, qtbot, plan_id=a_plan(counter))
    line = counter.box.offer
    assert line.isVisible()
    assert line.sentence().startswith("Oak table has the plan “Cake”: ")
    assert "say thank you" in line.sentence()
    assert line.take.text().strip() == "Start it"
    assert due(counter) == []

    press(counter, qtbot, yes=True)
    assert not line.isVisible()
    assert due(counter) == [
        (
            counter.shop.shop.settings().opening.next_open(today + timedelta(days=3)),
            "say thank you",
        ),
        (counter.shop.shop.settings().opening.next_open(today + timedelta(days=30)), "how it is"),
    ]
    of_note = {one.conversation_id for one in counter.shop.followups.of_customer(counter.other)}
    assert of_note == {counter.newest(counter.other).id}
    assert counter.said[-1] == "Plan “Cake” started for Suk"

    counter.shop.undoing.undo()
    assert due(counter) == []
    assert counter.newest(counter.other).purchase is not None


def test_no_leaves_it_and_it_is_not_asked_again(counter: Counter, qtbot: QtBot) -> None:
    known_for_longer(counter)
    buy(counter, qtbot, plan_id=a_plan(counter))
    press(counter, qtbot, yes=False)
    counter.box.show_customer(counter.her, "Margaret")
    counter.box.show_customer(counter.other, "Suk")
    assert not counter.box.offer.isVisible()
    assert due(counter) == []


def test_a_warranty_asks_for_a_word_a_month_before_its_end(counter: Counter, qtbot: QtBot) -> None:
    known_for_longer(counter)
    buy(counter, qtbot, plan_id=a_plan(counter), warranty_days=730)
    press(counter, qtbot, yes=False)
    until = counter.shop.desk.today() + timedelta(days=730)
    sentence = counter.box.offer.sentence()
    assert sentence.startswith("Oak table: warranty until ")
    assert str(until.year) in sentence
    press(counter, qtbot, yes=True)
    ((day, about),) = due(counter)
    assert day is not None
    assert timedelta(27) <= until - day <= timedelta(32)
    assert about.startswith("Oak table: the warranty ends on ")
    counter.shop.undoing.undo()
    assert due(counter) == []


@pytest.mark.parametrize("days", [1, 28])
def test_a_warranty_shorter_than_a_month_asks_nothing(
    counter: Counter, qtbot: QtBot, days: int
) -> None:
    known_for_longer(counter)
    buy(counter, qtbot, warranty_days=days)
    assert not counter.box.offer.isVisible()


def test_the_first_visit_of_somebody_new_asks_for_the_plan_for_new_customers(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("came in for bread")
    saved(counter, qtbot)
    assert counter.box.offer.sentence().startswith("Suk is new here. Plan “New customer”: ")
    press(counter, qtbot, yes=True)
    today, opening = counter.shop.desk.today(), counter.shop.shop.settings().opening
    assert [one for one, _ in due(counter)] == [
        opening.next_open(today + timedelta(days=3)),
        opening.next_open(today + timedelta(days=21)),
    ]


def test_it_waits_while_another_card_is_shown_and_while_a_note_is_written(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("came in for bread")
    saved(counter, qtbot)
    counter.search.setFocus()
    asked = counter.box.offer.sentence()
    counter.box.show_customer(counter.her, "Margaret")
    assert not counter.box.offer.isVisible()
    counter.box.show_customer(counter.other, "Suk")
    assert counter.box.offer.isVisible()
    assert counter.box.offer.sentence() == asked
    counter.box.press(Key.NOTE)
    assert not counter.box.offer.isVisible()
    counter.box.press(Key.BACK)
    assert counter.box.offer.isVisible()


def test_a_note_that_was_taken_back_asks_nothing(counter: Counter, qtbot: QtBot) -> None:
    counter.type("came in for bread")
    saved(counter, qtbot)
    assert counter.box.offer.isVisible()
    counter.shop.undoing.undo()
    qtbot.waitUntil(lambda: not counter.box.offer.isVisible())


def test_what_could_not_be_written_is_said_and_can_be_pressed_again(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.type("came in for bread")
    saved(counter, qtbot)
    failed: list[Exception] = []
    counter.stage.tools.messages.failed.connect(failed.append)

    def busy(*_more: object) -> None:
        raise DatabaseBusyError

    with monkeypatch.context() as broken:
        broken.setattr(FollowupsService, "start_plan", busy)
        QTest.mouseClick(counter.box.offer.take, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ShopError)
    assert due(counter) == []
    press(counter, qtbot, yes=True)
    assert len(due(counter)) == 2


def test_a_plan_that_is_gone_by_then_is_not_asked_any_more(counter: Counter, qtbot: QtBot) -> None:
    counter.type("came in for bread")
    saved(counter, qtbot)
    (plan,) = (one for one in counter.shop.plans.list_plans() if one.kind is PlanKind.NEW_CUSTOMER)
    counter.shop.plans.delete(plan.id)
    failed: list[Exception] = []
    counter.stage.tools.messages.failed.connect(failed.append)
    press(counter, qtbot, yes=True)
    assert len(failed) == 1
    assert not counter.box.offer.isVisible()


def test_a_second_press_while_the_first_is_written_starts_nothing_twice(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("came in for bread")
    saved(counter, qtbot)
    QTest.mouseClick(counter.box.offer.take, Qt.MouseButton.LeftButton)
    press(counter, qtbot, yes=True)
    qtbot.waitUntil(counter.stage.tools.tasks.is_idle)
    assert len(due(counter)) == 2


def test_by_the_keyboard_the_strip_is_answered_without_unfolding_the_note(
    counter: Counter, qtbot: QtBot
) -> None:
    known_for_longer(counter)
    buy(counter, qtbot, plan_id=a_plan(counter), warranty_days=730)
    counter.search.setFocus()
    QTest.keyClick(counter.search, Qt.Key.Key_Tab)
    assert counter.box.offer.take.hasFocus()
    assert counter.box.offer.isVisible()
    asked = counter.box.offer.sentence()
    QTest.keyClick(counter.box.offer.take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: counter.box.offer.sentence() != asked)
    assert counter.box.offer.take.hasFocus(), "the next question"
    with qtbot.waitSignal(counter.box.left):
        QTest.keyClick(counter.box.offer.take, Qt.Key.Key_Space)
    assert len(due(counter)) == 3


@pytest.mark.parametrize("percent", [100, 200])
def test_the_strip_is_named_high_enough_inside_and_reached_by_tab(
    make_stage: MakeStage, tmp_path: Path, qtbot: QtBot, percent: int
) -> None:
    stage = make_stage("ko", percent=percent)
    counter = Counter(stage, tmp_path / "drafts", qtbot)
    counter.box.show_customer(counter.other, "박순자 님")
    counter.type("<b>빵</b>")
    saved(counter, qtbot)
    line = counter.box.offer
    assert isinstance(line, OfferLine)
    qtbot.waitUntil(lambda: line.height() >= stage.tools.look.target)
    for button in (line.take, line.leave):
        assert line.sentence() in button.accessibleName()
        assert button.height() >= stage.tools.look.target
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        right = button.mapTo(counter.box, QPoint(button.width(), 0)).x()
        assert right <= counter.box.width()
