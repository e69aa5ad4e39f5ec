"""Every reason why something of a list did not come in is said, and each in its own words."""

from __future__ import annotations

from shopcrm.exchange.lists import RefusedReason, RemarkReason
from shopcrm.wording.commands import reason_words


def test_every_reason_has_words_of_its_own() -> None:
    reasons = [*RefusedReason, *RemarkReason]
    assert len({reason_words(reason) for reason in reasons}) == len(reasons)


def test_a_line_of_totals_and_a_ruined_number_are_said_plainly() -> None:
    assert "line of totals" in reason_words(RefusedReason.TOTALS)
    assert "spreadsheet cut off" in reason_words(RemarkReason.PHONE_CUT_OFF)
