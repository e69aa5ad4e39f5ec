"""What is put off at the counter never comes earlier than it would have."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from shopcrm.domain.followups import FollowupDraft
from shopcrm.ui.counter.page import CounterPage
from tests.journeys.typist import sit_down
from tests.ui.conftest import MakeStage


@pytest.mark.parametrize(("chosen", "day"), [(1, 1), (3, 12), (30, 39)])
def test_days_are_counted_from_the_day_a_tile_has_and_tomorrow_is_tomorrow(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path, chosen: int, day: int
) -> None:
    typist = sit_down(qtbot, make_stage("ko"), tmp_path / "drafts")
    shop = typist.stage.shop
    today = shop.desk.today()
    due = today + timedelta(days=9)
    followup = shop.followups.add(FollowupDraft(typist.stage.regular, "전화", due))
    counter = typist.window.page("customers")
    assert isinstance(counter, CounterPage)
    action = QAction(counter)
    action.setData((f"followup:{followup}", chosen))
    counter._closing._on_chosen(action)
    to = shop.shop.settings().opening.next_open(today + timedelta(days=day))
    qtbot.waitUntil(lambda: shop.followups.fetch(followup).due == to)
