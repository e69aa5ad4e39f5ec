"""Looking for something in a list by a few letters, as the search box does for customers: also by initial consonants."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.domain.folding import fold, hangul_from_qwerty, initials, struck
from shopcrm.domain.matching import is_initials


@dataclass(frozen=True, slots=True)
class Sought:
    """What is typed, in the ways it may be meant."""

    ways: tuple[str, ...]

    @classmethod
    def of(cls, typed: str) -> Sought:
        """Read what is typed; the keyboard may have been in English."""
        meant = hangul_from_qwerty(typed)
        folded = [fold(typed), *([fold(meant)] if meant else [])]
        return cls(tuple(dict.fromkeys(one for one in folded if one)))


@dataclass(frozen=True, slots=True)
class Looked:
    """A text that may be looked for, made ready once.

    Example:
        >>> Looked.of("쑥인절미").has(Sought.of("ㅇㅈㅁ")), Looked.of("Rye loaf").has(Sought.of("LO"))
        (True, True)
    """

    folded: str
    letters: str
    consonants: str

    @classmethod
    def of(cls, text: str) -> Looked:
        """Make a text ready."""
        folded = fold(text)
        return cls(folded, struck(folded), initials(folded))

    def has(self, sought: Sought) -> bool:
        """Say whether it is meant; everything is while nothing is typed."""
        return not sought.ways or any(map(self._has, sought.ways))

    def begins_with(self, sought: Sought) -> bool:
        """Say whether it begins with what is typed."""
        return any(
            self.letters.startswith(struck(way)) or self.consonants.startswith(way)
            for way in sought.ways
        )

    def _has(self, way: str) -> bool:
        # A syllable that is still being composed is the beginning of its letters.
        found = way in self.folded or struck(way) in self.letters
        return found or (is_initials(way) and way in self.consonants)
