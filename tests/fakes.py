"""Stand-ins for what a test must have in its hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FixedClock:
    """A clock that stands still until a test moves it. Call it for the instant, aware and in UTC.

    It stands at 09:00 in Seoul on Tuesday 24 November 2026, the same day in Tokyo; in New York it is the 23rd.
    """

    def __init__(self, at: datetime = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def move(self, *, days: int = 0, hours: int = 0, minutes: int = 0, seconds: float = 0) -> None:
        """Let time go by; negative figures turn the clock back."""
        self.at += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
