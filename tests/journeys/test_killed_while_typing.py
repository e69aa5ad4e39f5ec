"""Somebody types a note, and the power goes: at the next start it is there, to the last syllable."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopcrm.app import open_shop
from shopcrm.services.drafts import DraftsService
from shopcrm.ui.counter.page import CounterPage
from shopcrm.ui.main_window import CUSTOMERS
from tests.fakes import FixedClock
from tests.journeys.typist import sit_down
from tests.pictures.stage import Stage
from tests.ui.conftest import MakeStage

ROOT = Path(__file__).parents[2]
TEXT = "손녀 돌잔치 떡 상담. 백설기 3되, 2주 뒤 전화드리기로"


def type_and_kill(folder: Path, customer_id: int, how: str) -> None:
    """Let a program of its own type, and kill it one second after its last key, as a power cut would."""
    program = "tests.journeys.typing_until_killed"
    command = [sys.executable, "-m", program, str(folder), str(customer_id), TEXT, how]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as typing:
        assert typing.stdout is not None
        try:
            told = typing.stdout.readline()
            time.sleep(1)
            assert typing.poll() is None, "it ended by itself"
        finally:
            typing.kill()
    assert told == "typed\n"


def start_again(stage: Stage, folder: Path, qtbot: QtBot) -> CounterPage:
    """Open window and shop anew, on her card."""
    stage.shop = open_shop(folder, language="ko", now=FixedClock())
    typist = sit_down(qtbot, stage, folder)
    typist.window.show_customer(stage.regular)
    typist.settle()
    page = typist.window.page(CUSTOMERS)
    assert isinstance(page, CounterPage)
    return page


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    made = make_stage("ko")
    made.shop.close()
    return made


@pytest.mark.slow
@pytest.mark.parametrize("how", ["kept", "not kept"])
def test_a_note_that_was_being_typed_is_offered_whole_after_a_kill(
    stage: Stage, qtbot: QtBot, how: str
) -> None:
    """With its control: without the drafts the same kill loses every word."""
    folder = stage.shop.database.path.parent
    talks = len(_talks(stage, folder))
    type_and_kill(folder, stage.regular, how)

    left = [one.text for one in DraftsService(folder).left()]
    composer = start_again(stage, folder, qtbot).composer
    assert len(stage.shop.conversations.timeline(stage.regular)) == talks, "typed, not saved"
    if how == "kept":
        assert left == [TEXT]
        assert composer.note_text() == TEXT
        assert composer.restored.isVisible()
        composer.begin()
        qtbot.waitUntil(lambda: any("12월 8일" in one for one in composer.understood.words()))
    else:
        assert left == []
        assert composer.note_text() == ""


def _talks(stage: Stage, folder: Path) -> list[object]:
    with open_shop(folder, language="ko", now=FixedClock()) as shop:
        return list(shop.conversations.timeline(stage.regular))
