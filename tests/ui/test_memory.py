"""A day of looking up and writing down leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.rounds import measure
from tests.ui.conftest import MakeStage

ROUNDS = 100
"""So many that what caches take once weighs little: of 250 rounds each leaves some 200 bytes."""

MOST_BYTES = 1_024


def test_a_round_leaves_no_page_no_dialog_and_next_to_nothing(
    make_stage: MakeStage, tmp_path: Path
) -> None:
    grown = measure(make_stage("ko"), tmp_path / "drafts", ROUNDS)
    assert grown.python_bytes < MOST_BYTES
    assert grown.widgets == 0
