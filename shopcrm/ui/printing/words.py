"""Sentences of printing that no widget says itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from shopcrm.domain.ticking import Tick, TickAction
from shopcrm.domain.today import TodayLine
from shopcrm.storage.sheets import KeptSheet
from shopcrm.wording.days import short_day
from shopcrm.wording.sheets import called, folded_line, matter
from shopcrm.wording.translators import Words, language_now

Printing = Words("Printing")


def sheets_words(sheets: int) -> str:
    """Say how much paper it takes."""
    return Printing.tr("%n sheets", None, sheets)


def kept_words(sheet: KeptSheet) -> str:
    """Say which printed list it is: ``List no. 7 · Nov 24 (Tue) · 8 lines``."""
    number = Printing.tr("List no. {number}").format(number=sheet.id)
    lines = Printing.tr("%n lines", None, sheet.lines)
    return folded_line(number, short_day(sheet.day, language_now()), lines)


def line_words(line: TodayLine) -> str:
    """Say whose line it is, and what about."""
    return folded_line(called(line.customer), matter(line))


def tick_words(tick: Tick) -> str:
    """Say what will become of a line."""
    said = _moved(tick) if tick.day is not None else _TICKS[tick.action]()
    if tick.action is TickAction.NOTE:
        return said.format(words=tick.words)
    if tick.words:
        return Printing.tr("{what}, and written down: “{words}”").format(
            what=said, words=tick.words
        )
    return said


def _moved(tick: Tick) -> str:
    if tick.day is None:
        return ""
    day = short_day(tick.day, language_now())
    if tick.said is None:
        return Printing.tr("later, on {day}").format(day=day)
    return Printing.tr("later, on {day}, because we are closed on {closed}").format(
        day=day, closed=short_day(tick.said, language_now())
    )


_TICKS: Final[dict[TickAction, Callable[[], str]]] = {
    TickAction.DONE: lambda: Printing.tr("done"),
    TickAction.NO_ANSWER: lambda: Printing.tr("no answer, so it comes back"),
    TickAction.NOT_WANTED: lambda: Printing.tr("not wanted"),
    TickAction.NEXT_VISIT: lambda: Printing.tr("at the next visit"),
    TickAction.NOTE: lambda: Printing.tr("done, and written down: “{words}”"),
}
