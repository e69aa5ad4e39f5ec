"""The ear of the note box: what a note says about days, products and events.

How it listens: rules claim words (``reading``); the longest words win, and words that are no day ahead of us ("3 days ago")
win too and are then silent. A day may be moved by words beside it (``shifting``) or apart from it (``relative``). What is left is judged by its clause (``judging``, ``tense``). Then it is said what the day is
for (``proposals``, ``events``, ``orders``, ``about``), and a day on which the shop is closed moves on.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from shopcrm.domain.ids import ProductId
from shopcrm.domain.notes.records import (
    HeardDay,
    HeardEvent,
    HeardKind,
    HeardNoDay,
    HeardNote,
    HeardProduct,
)
from shopcrm.domain.opening import OpeningDays

__all__ = [
    "HeardDay",
    "HeardEvent",
    "HeardKind",
    "HeardNoDay",
    "HeardNote",
    "HeardProduct",
    "hear",
]


def hear(
    text: str,
    today: date,
    opening: OpeningDays,
    products: Mapping[str, ProductId],
    *,
    now: time | None = None,
    country: str = "KR",
) -> HeardNote:
    """Hear the days, products and events of a note, in whatever mixture of Korean, Japanese and English it is.

    Args:
        text: The note as typed, of any length.
        today: No day before it is heard, and it itself only for what is still to do.
        opening: A closed day moves to the next open one; to the one before, when the note says "before", and for goods that
            are needed on it.
        products: Names and other names of products.
        now: With it "in 2 hours" has an hour, and an hour of today that has gone by is none: what was to be done is still
            owed today, and nobody waits for that hour any more. "In the evening" is then the next evening.
        country: ISO 3166; decides between 8/12 and 12/8, and when Thanksgiving is.

    Returns:
        Days, events and words that name no day, in the order of the note. No two days share a letter; a day said twice in a clause is one.

    Example:
        >>> note = hear("2주 뒤 전화", date(2026, 11, 24), OpeningDays(), {})
        >>> note.days[0].day, note.days[0].about
        (datetime.date(2026, 12, 8), '전화')
    """
    # The tables of words are not needed before somebody writes a note: start-up does not wait for them.
    from shopcrm.domain.notes.proposals import propose
    from shopcrm.domain.notes.rules import Moment

    return propose(text, Moment(today, now, country), opening, products)
