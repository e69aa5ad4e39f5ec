"""While somebody types on, only those are looked at who were found by less.

What is remembered holds for one state of the file; whatever is written, here or by another program, drops it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from shopcrm.domain.ids import CustomerId
from shopcrm.storage import finding
from shopcrm.storage.briefs import Brief, fetch_briefs
from shopcrm.storage.database import Reading
from shopcrm.storage.finding import Line, Term

MOST_CUSTOMERS: Final = 20_000
"""Of so many it is kept what they are found by, about 500 bytes each; a larger shop is searched in the file."""

MOST_LINES: Final = 1_500
"""Where more are found in a large shop, the next letter is looked for in the file again."""

MOST_AT_ONCE: Final = 200
"""So many are remembered of a search that somebody waits for: reading more of them would be felt."""

MOST_SEARCHES: Final = 6
MOST_PEOPLE: Final = 2_000

Terms = tuple[Term, ...]


@dataclass(slots=True)
class _Memory:
    """What is known of one state of the file.

    Attributes:
        searches: Each with everybody it found, the newest first.
        everybody: Who is in the file; None where that was not read, or is too much to be kept.
    """

    state: tuple[str, ...]
    searches: tuple[tuple[Terms, list[Line]], ...] = ()
    everybody: list[Line] | None = None
    is_large: bool = False
    briefs: dict[CustomerId, Brief] = field(default_factory=dict)


def is_longer(terms: Sequence[Term], before: Sequence[Term]) -> bool:
    """Say whether whoever has these terms surely has those before: each word was typed on, or stayed."""
    return len(terms) == len(before) > 0 and all(
        all(any(one.startswith(other) for other in was.needles) for one in term.needles)
        for term, was in zip(terms, before, strict=True)
    )


class Narrowing:
    """Searches people, and remembers whom it found. It may be asked from two threads at once."""

    def __init__(self) -> None:
        self._memory = _Memory(())

    def begin(self, connection: Reading) -> Narrowed:
        """Search in one transaction, with what is remembered of the state of the file it reads."""
        state = finding.state(connection)
        if self._memory.state != state:
            self._memory = _Memory(state)
        return Narrowed(connection, self._memory)


class Narrowed:
    """A search in one transaction."""

    def __init__(self, connection: Reading, memory: _Memory) -> None:
        self._connection, self._memory = connection, memory

    def find(self, terms: Terms, limit: int) -> list[Line]:
        """Find people; see ``finding.find_people``."""
        known = self._found_by_less(terms)
        if known is None:
            found = finding.find_lines(self._connection, terms, limit, MOST_AT_ONCE)
        else:
            found = finding.narrowed(known, terms, limit)
        if terms and found.everybody is not None:
            self._remember(terms, found.everybody)
        return found.first

    def get_ready(self, terms: Terms) -> None:
        """Remember everybody; in a large shop, whom the next letter may find, where they are not too many."""
        if self._memory.everybody is None and not self._memory.is_large:
            self._memory.everybody = finding.find_all_lines(self._connection, (), MOST_CUSTOMERS)
            self._memory.is_large = self._memory.everybody is None
        if terms and self._found_by_less(terms) is None:
            everybody = finding.find_all_lines(self._connection, terms, MOST_LINES)
            if everybody is not None:
                self._remember(terms, everybody)

    def briefs(self, ids: Iterable[CustomerId]) -> dict[CustomerId, Brief]:
        """Give what lists show of customers, by id, in the order in which they are asked for."""
        wanted, known = list(ids), self._memory.briefs
        new = [one for one in wanted if one not in known]
        if new:
            read = fetch_briefs(self._connection, new)
            known = known | read
            self._memory.briefs = known if len(known) <= MOST_PEOPLE else read
        return {key: known[key] for key in wanted if key in known}

    def _found_by_less(self, terms: Terms) -> list[Line] | None:
        searches = self._memory.searches
        less = (lines for before, lines in searches if is_longer(terms, before))
        return next(less, self._memory.everybody if terms else None)

    def _remember(self, terms: Terms, lines: list[Line]) -> None:
        others = [one for one in self._memory.searches if one[0] != terms]
        self._memory.searches = ((terms, lines), *others[: MOST_SEARCHES - 1])
