"""What to suggest to somebody at the counter: only what is true, and never what may harm her."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from shopcrm.domain.customers import Alert, AlertKind, LinkKind, ProductLink
from shopcrm.domain.folding import fold
from shopcrm.domain.ids import ProductId

# In what an allergy is called, these name no food.
_ALLERGY = re.compile(r"알레르기|알러지|アレルギー|過敏症?|allerg\w*|\bto\b|\bno\b")
_WORD = re.compile(r"\w+")
_FEWEST_LATIN_LETTERS = 3


def suggested(
    links: Sequence[ProductLink], alerts: Sequence[Alert], bought: Collection[ProductId | None]
) -> list[ProductLink]:
    """List what may be suggested: what she wants, then what she likes, in the order of her card.

    Without any purchase of late nobody can say that she did not buy what she likes. What she avoids is left out, and so
    is what an allergy of hers names: rather once too often.

    Args:
        links: All of hers.
        alerts: The chips by her name.
        bought: What she bought of late; None among them stands for what is no product of the shop's.
    """
    avoided = {link.product_id for link in links if link.kind is LinkKind.AVOIDS}
    wanted = [link for link in links if link.kind is LinkKind.WANTS]
    liked = [link for link in links if link.kind is LinkKind.LIKES and bought]
    allergies = [alert.text for alert in alerts if alert.kind is AlertKind.ALLERGY]
    return [
        link
        for link in (*wanted, *liked)
        if link.product_id not in bought
        and link.product_id not in avoided
        and not any(may_hold(link.product, allergy) for allergy in allergies)
    ]


def may_hold(product: str, allergy: str) -> bool:
    """Say whether a product may hold what somebody is allergic to, as far as its name tells.

    >>> may_hold("땅콩강정", "땅콩은 안 돼요"), may_hold("Peanut brittle", "peanuts"), may_hold("콩설기", "새우")
    (True, True, False)
    """
    feared = _ALLERGY.sub(" ", allergy.lower())
    name, joined = fold(product), fold(feared)
    return any(word in name for word in _words(feared)) or any(
        piece in joined for word in _words(product) for piece in _pieces(word)
    )


def _words(text: str) -> Iterator[str]:
    """Give the folded words of a text, but for the short ones in Latin letters, which are in everything."""
    for word in map(fold, _WORD.findall(text)):
        if not word.isascii() or len(word) >= _FEWEST_LATIN_LETTERS:
            yield word


def _pieces(word: str) -> Iterator[str]:
    """Give a word whole; of one not in Latin letters each two letters that follow each other."""
    if word.isascii() or len(word) == 1:
        yield word
    else:
        yield from (word[place : place + 2] for place in range(len(word) - 1))
