"""What was typed from the paper and what was pressed, put together: the last word on a line counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from shopcrm.domain.shops import Shop
from shopcrm.domain.ticking import Tick, read_ticks
from shopcrm.domain.today import DueState, TodayLine
from shopcrm.errors import TickUnreadableError
from shopcrm.services.printing import FollowupSheet

Line = int | str


def read_so_far(text: str, today: date, shop: Shop) -> tuple[tuple[Tick, ...], str]:
    """Read as much as is understood.

    Returns:
        What is understood, from the beginning, and the part that is not; empty when all is.
    """
    try:
        return read_ticks(text, today, shop.opening, shop.country), ""
    except TickUnreadableError as error:
        unread = error.part
    at = text.find(unread)
    if at <= 0:
        return (), unread
    try:
        return read_ticks(text[:at], today, shop.opening, shop.country), unread
    except TickUnreadableError:
        return (), unread


@dataclass(slots=True)
class Taken:
    """What is taken in from a sheet so far.

    Attributes:
        sheet: The sheet that came back.
        typed: What the text says, by line.
        pressed: What was pressed since the text last spoke of the line; None where nothing shall happen to it.
        unread: The part of the text that was not understood.
    """

    sheet: FollowupSheet
    typed: dict[Line, Tick] = field(default_factory=dict)
    pressed: dict[Line, Tick | None] = field(default_factory=dict)
    unread: str = ""

    def type_in(self, ticks: Iterable[Tick], unread: str) -> None:
        """Take over what the text says now; a line of which it says something else than before is its own again."""
        numbers = {one.line.name: one.number for one in self.sheet.lines}
        said: dict[Line, Tick] = {}
        for tick in ticks:
            line = numbers.get(tick.line, tick.line) if isinstance(tick.line, str) else tick.line
            said[line] = replace(tick, line=line)
        for line in said.keys() | self.typed.keys():
            if said.get(line) != self.typed.get(line):
                self.pressed.pop(line, None)
        self.typed, self.unread = said, unread

    def press(self, line: Line, tick: Tick | None) -> None:
        """Take over what was pressed."""
        self.pressed[line] = tick

    def tick_of(self, line: Line) -> Tick | None:
        """Give what is to happen with a line."""
        return self.pressed[line] if line in self.pressed else self.typed.get(line)

    def ticks(self) -> tuple[Tick, ...]:
        """Give everything that is to happen, the lines of the sheet in their order."""
        lines = sorted(self.typed.keys() | self.pressed.keys(), key=_place)
        found = (self.tick_of(line) for line in lines)
        return tuple(tick for tick in found if tick is not None)

    def line(self, line: Line) -> TodayLine | None:
        """Give what a number stands for; None when it is not on the sheet."""
        return next((one.line for one in self.sheet.lines if one.number == line), None)

    def unknown(self) -> tuple[int, ...]:
        """Give the numbers that are not on the sheet."""
        return tuple(
            tick.line
            for tick in self.ticks()
            if isinstance(tick.line, int) and self.line(tick.line) is None
        )

    def already_done(self) -> tuple[Tick, ...]:
        """Give what was ticked of lines that are closed already."""
        return tuple(tick for tick in self.ticks() if self._is_done(tick.line))

    def to_apply(self) -> Iterator[Tick]:
        """Give what is to be handed in: a line that is closed already stays as it is."""
        return (tick for tick in self.ticks() if not self._is_done(tick.line))

    def _is_done(self, line: Line) -> bool:
        found = self.line(line)
        return found is not None and found.state is DueState.DONE


def _place(line: Line) -> tuple[bool, int, str]:
    return (isinstance(line, str), line if isinstance(line, int) else 0, str(line))
