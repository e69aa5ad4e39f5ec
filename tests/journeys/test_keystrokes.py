"""How many keys each job takes, counted at the real window; more than the budget is a broken promise."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from shopcrm.domain.conversations import Mood
from tests.journeys.typist import Typist, sit_down
from tests.ui.conftest import MakeStage


@pytest.fixture
def typist(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> Typist:
    return sit_down(qtbot, make_stage("ko"), tmp_path / "drafts")


def _shown(typist: Typist) -> str:
    counter = typist.window.page("customers")
    return str(counter.head.name.accessibleName()) if counter is not None else ""  # type: ignore[attr-defined]


def _go_to_regular(typist: Typist) -> None:
    typist.window.show_customer(typist.stage.regular)
    typist.settle()


def test_a_regular_is_there_after_three_initials_while_the_last_is_still_underlined(
    typist: Typist,
) -> None:
    with typist.counting(3):
        typist.initials("ㄱㅈㅅ")
    assert _shown(typist) == "김정숙"
    assert typist.window.bar.search.text() == "ㄱㅈㅅ"


def test_a_regular_is_there_after_her_last_four_digits(typist: Typist) -> None:
    with typist.counting(4):
        typist.type("6789")
    assert _shown(typist) == "김정숙"


def test_a_note_with_a_follow_up_in_two_weeks_takes_five_keys_beyond_its_text(
    typist: Typist,
) -> None:
    typist.initials("ㄱㅈㅅ")
    shop, regular = typist.stage.shop, typist.stage.regular
    before = len(shop.conversations.timeline(regular))
    typist.keys = 0
    typist.press("Enter")
    text_keys = typist.keys
    typist.compose(("백", "백설"), "백설기 석 되")
    text_keys = typist.keys - text_keys
    typist.press("F4", "4", "Ctrl+Enter")
    assert typist.keys - text_keys <= 5
    timeline = shop.conversations.timeline(regular)
    assert len(timeline) == before + 1
    assert timeline[0].text == "백설기 석 되"
    due = [one.due.isoformat() for one in shop.followups.of_customer(regular) if one.due]
    assert "2026-12-08" in due


def test_what_is_still_being_composed_is_saved_with_the_note(typist: Typist) -> None:
    _go_to_regular(typist)
    typist.press("Enter")
    typist.compose(("ㄱ", "가", "감"), None)
    typist.press("Ctrl+Enter")
    assert typist.stage.shop.conversations.timeline(typist.stage.regular)[0].text == "감"


def test_a_reminder_is_done_by_one_key_and_put_off_by_two(typist: Typist) -> None:
    typist.press("F5")
    shop = typist.stage.shop
    before = len(shop.today.list_today().lines)
    with typist.counting(1):
        typist.press("Space")
    assert len(shop.today.list_today().lines) == before - 1
    first = shop.today.list_today().lines[0]
    with typist.counting(2):
        typist.press("F4", "3")
    lines = {line.name: line.due for line in shop.today.list_today().lines}
    assert lines.get(first.name) != first.due


def test_todays_list_is_printed_by_three_keys(typist: Typist) -> None:
    typist.press("F5")
    with typist.counting(3):
        typist.press("Ctrl+P")
        dialog = QApplication.activeModalWidget() or typist.window.findChild(QDialog)
        assert dialog is not None
        focused = dialog.focusWidget()
        assert focused is not None
        assert focused.accessibleName()
        typist.keys += 1
    dialog.close()
    typist.settle()


def test_a_new_customer_takes_five_keys_beyond_her_name_and_number(typist: Typist) -> None:
    shop = typist.stage.shop
    before = shop.customers.count()
    typist.compose(("봉", "봉춘"), "봉춘희")
    typist.keys = 0
    typist.press("Down", "Enter")
    typist.press("Tab")
    keys = typist.keys
    typist.type("01077778888")
    typist.keys = keys
    typist.press("Ctrl+Enter")
    assert typist.keys <= 5
    assert shop.customers.count() == before + 1
    (hit,) = shop.searching.find("봉춘희")
    assert hit.phones == ("010-7777-8888",)


def test_a_mood_is_set_by_two_keys(typist: Typist) -> None:
    _go_to_regular(typist)
    typist.press("Enter")
    typist.compose(("잘",), "잘 드심")
    with typist.counting(2):
        typist.press("Alt+1")
    typist.press("Ctrl+Enter")
    (talk, *_) = typist.stage.shop.conversations.timeline(typist.stage.regular)
    assert talk.mood is Mood.EXCELLENT


def test_anything_is_taken_back_by_two_keys(typist: Typist) -> None:
    typist.press("F5")
    shop = typist.stage.shop
    before = [line.name for line in shop.today.list_today().lines]
    typist.press("Space")
    assert [line.name for line in shop.today.list_today().lines] != before
    with typist.counting(2):
        typist.press("Ctrl+Z")
    assert [line.name for line in shop.today.list_today().lines] == before
