"""What a row of the list of customers may say; it stands alone, because the first list is painted before anything else is known."""

from __future__ import annotations

from enum import StrEnum


class RowMark(StrEnum):
    """What a row of the list may say; each has an icon. ``ANSWER``: she asked, and we owe an answer."""

    FOLLOWUP = "followup"
    ANSWER = "answer"
    BIRTHDAY = "birthday"
    DAY = "day"
    ALERT = "alert"
    PROMISE = "promise"
    COMPLAINT = "complaint"
    HOLD = "hold"
