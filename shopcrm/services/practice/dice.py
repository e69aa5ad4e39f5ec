"""The dice of the practice shop: the same throws for the same seed, on every computer."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

Item = TypeVar("Item")

_SPREAD = 0x9E3779B97F4A7C15
"""An odd factor far from small numbers: the shops of neighbouring seeds share no people."""


class Dice(Random):
    """Throws for one person at a time. Nothing here is secret, so the standard generator does."""

    def set_for(self, seed: int, index: int) -> None:
        """Begin the throws of one person, whatever was thrown before."""
        self.seed((seed * _SPREAD + index) & 0xFFFF_FFFF_FFFF_FFFF)

    def chance(self, share: float) -> bool:
        """Throw for something that happens to this share of people."""
        return self.random() < share

    def below(self, count: int) -> int:
        """Throw a whole number from 0, below ``count``."""
        return int(self.random() * count)

    def pick(self, items: Sequence[Item]) -> Item:
        """Take one, each as likely as the others."""
        return items[int(self.random() * len(items))]
