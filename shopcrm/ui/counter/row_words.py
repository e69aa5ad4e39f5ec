"""What a row of the list says. It is painted before the shop is open: what most rows do not say is imported when one does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from shopcrm.domain.name_reading import default_order
from shopcrm.domain.names import avatar_text
from shopcrm.wording.days import relative_day
from shopcrm.wording.translators import Words

if TYPE_CHECKING:
    # A start paints the list before the services, which load SQLAlchemy, are there.
    from shopcrm.domain.matching import Span
    from shopcrm.services.counter import CustomerListRow
    from shopcrm.services.searching import Sighting

Counter = Words("Counter")

BETWEEN: Final = "  ·  "
_PLAIN: Final = frozenset({"name", "latest"})
"""Why a row was found, where the row shows it already (``matching.Why``)."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says, in the language of the window."""

    language: str
    today: date

    def second_line(
        self, row: CustomerListRow, hit: Sighting | None
    ) -> tuple[str, tuple[Span, ...]]:
        """Give the second line, and where in it the letters are that were looked for."""
        four = row.last_four or ""
        if hit is not None and hit.why not in _PLAIN:
            from shopcrm.ui.counter.words import FOUND

            lead = FOUND[hit.why]()
            before = f"{lead}: " if lead else ""
            if four and hit.why != "phone":
                before = f"{four}{BETWEEN}{before}"
            spans = tuple((a + len(before), b + len(before)) for a, b in hit.matched)
            return before + hit.line, spans
        return BETWEEN.join(part for part in (four, self.state(row)) if part), ()

    def state(self, row: CustomerListRow) -> str:
        """Give the one thing a row says: what there is to see to, else what she likes."""
        if row.gone:
            return Counter.tr("Comes no more")
        if row.state is None:
            return Counter.tr(" · ", "between favourites").join(row.likes)
        from shopcrm.ui.counter.words import state_words

        return state_words(row.state, self.today, self.language)

    def when(self, row: CustomerListRow) -> str:
        """Give how long ago she was last spoken with."""
        if row.last_talk is None:
            return ""
        return relative_day(row.last_talk, self.today, self.language)

    def aloud(self, row: CustomerListRow, hit: Sighting | None) -> str:
        """Give the whole row as it is read aloud: ``김정숙 님, 6789, 약속 오늘까지, 12일 전``."""
        from shopcrm.wording.sheets import called

        one = row.customer
        if one.apart is not None and one.apart == row.last_four:
            # Her last four digits are said once.
            one = replace(one, apart=None)
        line, _ = self.second_line(row, hit)
        parts = (called(one), line.replace(BETWEEN, ", "), self.when(row))
        return ", ".join(part for part in parts if part)


def letters_of(row: CustomerListRow) -> str:
    """Give the letters in somebody's circle."""
    return _letters(row.family_name, row.given_name, row.customer.language, row.customer.name)


@lru_cache(maxsize=1_000)
def _letters(family: str | None, given: str | None, language: str, shown: str) -> str:
    return avatar_text(family, given, default_order(family, given, language), shown)
