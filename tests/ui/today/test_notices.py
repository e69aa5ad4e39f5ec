from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from shopcrm.services.opened import OpenShop
from shopcrm.ui.messages import Messages
from shopcrm.ui.today.notices import LOOK_EVERY_MS, Notices, show_notice, system_tray
from shopcrm.ui.tools import Tools
from tests.fakes import FixedClock
from tests.ui.conftest import assert_freed
from tests.ui.today.conftest import know, owe


class Listening:
    """Notices, and what they told; the clock of the shop stands at 09:00."""

    def __init__(self, shop: OpenShop, tools: Tools, qtbot: QtBot) -> None:
        self._tools, self._qtbot = tools, qtbot
        self.notices = Notices(tools.tasks, shop.today, shop.desk)
        self.told: list[str] = []
        self.notices.due.connect(self._on_due)

    def look(self) -> list[str]:
        """Look, and give what was told by now."""
        self.notices.look()
        self._qtbot.waitUntil(self._tools.tasks.is_idle)
        return self.told

    def _on_due(self, _name: str, sentence: str) -> None:
        self.told.append(sentence)


@pytest.fixture
def listening(shop: OpenShop, tools: Tools, qtbot: QtBot) -> Listening:
    owe(shop, know(shop), "사과 전화", at=time(15, 40))
    owe(shop, know(shop, "박순자"), "안부 전화")
    return Listening(shop, tools, qtbot)


SENTENCE = "3:40 pm: 김정숙 님, 사과 전화"


def test_it_is_told_once_when_the_hour_comes(listening: Listening, clock: FixedClock) -> None:
    assert listening.look() == []
    clock.move(hours=6, minutes=39)
    assert listening.look() == []
    clock.move(minutes=1)
    assert listening.look() == [SENTENCE]
    clock.move(minutes=1)
    assert listening.look() == [SENTENCE]


def test_it_is_told_after_the_computer_slept_past_the_hour(
    listening: Listening, clock: FixedClock
) -> None:
    clock.move(hours=9)
    assert listening.look() == [SENTENCE]


def test_it_is_told_even_when_the_computer_slept_past_midnight(
    listening: Listening, clock: FixedClock
) -> None:
    clock.move(hours=23)
    assert listening.look() == [SENTENCE]


def test_a_clock_that_is_set_back_tells_nothing_twice(
    listening: Listening, clock: FixedClock
) -> None:
    clock.move(hours=7)
    listening.look()
    clock.move(hours=-2)
    listening.look()
    clock.move(hours=3)
    assert listening.look() == [SENTENCE]


def test_a_clock_that_was_ahead_at_the_start_swallows_nothing(
    shop: OpenShop, tools: Tools, qtbot: QtBot, clock: FixedClock
) -> None:
    owe(shop, know(shop), "사과 전화", at=time(15, 40))
    clock.move(days=400)
    listening = Listening(shop, tools, qtbot)
    clock.move(days=-400)
    assert listening.look() == []
    clock.move(hours=7)
    assert listening.look() == [SENTENCE]


def test_what_was_due_long_before_the_start_stands_in_the_list_only(
    shop: OpenShop, tools: Tools, qtbot: QtBot, clock: FixedClock
) -> None:
    owe(shop, know(shop), "사과 전화", at=time(15, 40))
    clock.move(hours=8)
    assert Listening(shop, tools, qtbot).look() == []


def test_what_is_put_off_to_another_day_is_told_there_again(
    listening: Listening, shop: OpenShop, clock: FixedClock
) -> None:
    clock.move(hours=7)
    listening.look()
    shop.today.snooze(["followup:1"], date(2026, 11, 25))
    assert listening.look() == [SENTENCE]
    clock.move(days=1)
    assert listening.look() == [SENTENCE, SENTENCE]


def test_what_was_done_is_not_told(listening: Listening, shop: OpenShop, clock: FixedClock) -> None:
    shop.today.mark_done(["followup:1"])
    clock.move(hours=7)
    assert listening.look() == []


def test_it_looks_by_itself_at_least_every_minute(
    listening: Listening, clock: FixedClock, qtbot: QtBot
) -> None:
    assert LOOK_EVERY_MS <= 60_000
    clock.move(hours=7)
    listening.notices._clock.setInterval(10)
    with qtbot.waitSignal(listening.notices.due):
        listening.notices.start()
    listening.notices.stop()
    assert not listening.notices._clock.isActive()


def test_a_file_that_cannot_be_read_is_tried_again(
    listening: Listening, shop: OpenShop, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.move(hours=7)
    with monkeypatch.context() as patch:
        patch.setattr(type(shop.today), "list_today", _fails)
        assert listening.look() == []
    assert listening.look() == [SENTENCE]


def _fails(*_args: object) -> None:
    raise OSError


def test_notices_are_freed(shop: OpenShop, tools: Tools, qtbot: QtBot) -> None:
    assert_freed(qtbot, lambda: Notices(tools.tasks, shop.today, shop.desk))


# --- where it is shown ---------------------------------------------------------------------------


class FakeTray:
    """A system's tray, there or not."""

    def __init__(self, *, visible: bool = True, shows: bool = True) -> None:
        self._visible, self._shows = visible, shows
        self.shown: list[tuple[str, str]] = []

    def isVisible(self) -> bool:  # noqa: N802 - as Qt has it
        return self._visible

    def supportsMessages(self) -> bool:  # noqa: N802 - as Qt has it
        return self._shows

    def showMessage(self, title: str, message: str) -> None:  # noqa: N802 - as Qt has it
        self.shown.append((title, message))


def test_a_notice_is_shown_by_the_system() -> None:
    tray, messages, said = FakeTray(), Messages(), []
    messages.said.connect(lambda text, _undo: said.append(text))
    show_notice(tray, messages, "떡집", "<b>김정숙</b> 님")
    assert tray.shown == [("떡집", "‹b›김정숙‹/b› 님")]
    assert said == []


@pytest.mark.parametrize("tray", [None, FakeTray(visible=False), FakeTray(shows=False)])
def test_where_the_system_shows_none_it_is_a_toast(tray: FakeTray | None) -> None:
    messages, said = Messages(), []
    messages.said.connect(lambda text, undo: said.append((text, undo)))
    show_notice(tray, messages, "떡집", "<b>김정숙</b> 님")
    assert said == [("<b>김정숙</b> 님", False)]
    assert tray is None or tray.shown == []


@pytest.mark.parametrize("is_there", [True, False])
def test_the_tray_is_only_made_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch, *, is_there: bool
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: is_there)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    owner = QObject()
    assert (system_tray(QIcon(), owner) is not None) is is_there
