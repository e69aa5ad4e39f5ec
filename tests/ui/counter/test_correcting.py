"""A conversation that is being set right: what is typed there is lost by no key, by no other look, and is saved once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from shopcrm.domain.conversations import ConversationDraft
from shopcrm.ui.counter.correcting import Correcting
from shopcrm.ui.counter.timeline import Timeline
from tests.pictures.stage import Stage
from tests.ui.conftest import MakeStage


class Desk:
    """Her conversations in a window that may be made anew, and one of them being set right."""

    def __init__(self, stage: Stage, qtbot: QtBot) -> None:
        shop = self.shop = stage.shop
        self.tasks = stage.tools.tasks
        self.qtbot = qtbot
        self.her = stage.regular
        shop.conversations.record(ConversationDraft(self.her, "손주 하준", shop.desk.today()), ())
        self.window = QMainWindow()
        self.line = Timeline(
            stage.tools, shop.conversations, shop.customers, shop.products, shop.desk
        )
        self.window.setCentralWidget(self.line)
        qtbot.addWidget(self.window)
        self.window.resize(700, 600)
        self.window.show()
        self.line.show_customer(self.her)
        self.line.correct()
        dialog = self.window.findChild(Correcting)
        assert isinstance(dialog, Correcting)
        self.dialog = dialog
        self.failed: list[Exception] = []
        stage.tools.tasks.failed.connect(self.failed.append)
        stage.tools.messages.failed.connect(self.failed.append)
        self.said: list[str] = []
        stage.tools.messages.said.connect(lambda sentence, _undo: self.said.append(sentence))

    def newest(self) -> str:
        self.qtbot.waitUntil(self.tasks.is_idle)
        return self.shop.conversations.timeline(self.her, 1)[0].text


@pytest.fixture
def desk(make_stage: MakeStage, qtbot: QtBot) -> Desk:
    return Desk(make_stage("ko"), qtbot)


def test_a_key_held_down_saves_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    correct = desk.shop.conversations.correct

    def counted(*what: object) -> None:
        asked.append(what)
        correct(*what)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(desk.shop.conversations, "correct", counted)
    desk.dialog.text.setPlainText("손주 하윤")
    for _ in range(3):
        QTest.keyClick(desk.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.newest() == "손주 하윤"
    assert len(asked) == len(desk.said) == 1
    assert desk.failed == []


def test_escape_and_the_cross_lose_no_word(desk: Desk) -> None:
    dialog = desk.dialog
    dialog.text.setPlainText("손주 하윤")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert dialog.wrong.isVisible()
    assert dialog.text.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.newest() == "손주 하윤"


def test_escape_closes_it_when_nothing_was_changed(desk: Desk) -> None:
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()


def test_the_button_that_leaves_it_as_it_was_does(desk: Desk) -> None:
    desk.dialog.text.setPlainText("손주 하윤")
    desk.dialog.cancel.click()
    assert not desk.dialog.isVisible()
    assert desk.newest() == "손주 하준"


def test_it_stays_when_the_window_is_made_anew(desk: Desk) -> None:
    desk.dialog.text.setPlainText("손주 하윤")
    desk.line.deleteLater()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert desk.dialog.isVisible()
    desk.dialog.save.click()
    assert desk.newest() == "손주 하윤"
