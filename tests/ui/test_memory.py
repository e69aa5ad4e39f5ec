"""A day of looking up and writing down leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.rounds import measure
from tests.ui.conftest import MakeStage

ROUNDS = 60
MOST_BYTES = 1_024


def test_a_round_leaves_less_than_a_kilobyte_and_no_widget(
    make_stage: MakeStage, tmp_path: Path
) -> None:
    grown = measure(make_stage("ko"), tmp_path / "drafts", ROUNDS)
    assert grown.python_bytes < MOST_BYTES
    assert grown.widgets == 0
