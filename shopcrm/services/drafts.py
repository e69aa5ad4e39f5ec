"""Drafts of notes: what is being typed survives a switch of customer, a crash and a power cut.

They need no open shop, only its folder: what a crash left is there before anything else is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final, TypeVar

from shopcrm.domain.conversations import PurchaseLine
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.storage.drafts import NOBODY, DraftFound, DraftsFile

_NOTE = "note"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

T = TypeVar("T")

Begun = tuple[str, str, str]
"""What was typed of something she took and not added yet: what, how many, for how much."""

NOTHING_BEGUN: Final[Begun] = ("", "", "")


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note that is being written.

    Attributes:
        customer_id: Whose; None while it is about nobody known.
        text: As typed; may end in the middle of a word.
        mood: A ``Mood`` as text, or None.
        when: The day chosen for getting back to her, or None.
        at: The hour chosen with it, or None.
        dropped: The chips that were taken away by their ×, as they read.
        kind: A ``ConversationKind`` as text.
        written_at: The aware instant of the last key.
        day: When the talk was, or None.
        said: The closed day that ``when`` was moved off, or None.
        about: What ``when`` is for; empty without one.
        products: Named by hand, in that order.
        bought: What she took.
        begun: What else she took, as far as it is typed.
    """

    customer_id: CustomerId | None
    text: str
    mood: str | None
    when: date | None
    at: time | None
    dropped: tuple[str, ...]
    kind: str
    written_at: datetime
    day: date | None = None
    said: date | None = None
    about: str = ""
    products: tuple[ProductId, ...] = ()
    bought: tuple[PurchaseLine, ...] = ()
    begun: Begun = NOTHING_BEGUN

    def is_blank(self) -> bool:
        """Say whether there is nothing worth keeping; neither a mood nor a day alone says anything about anybody."""
        return not (self.text.strip() or self.products or self.bought or any(self.begun))


class DraftsService:
    """Keeps what is being typed; one draft a customer.

    Args:
        folder: The data folder. Nothing is opened or made before the first call.
    """

    def __init__(self, folder: Path) -> None:
        self._file = DraftsFile(folder)

    def put(self, draft: NoteDraft) -> None:
        """Keep what is typed by now in place of what was kept before; of a blank one nothing is kept.

        It is on the disk when this returns, which takes about as long as the disk takes for one write.

        Raises:
            ShopError: There is no room or no right to write; what was kept before is still there.
        """
        if draft.is_blank():
            self.drop(draft.customer_id)
            return
        self._file.put(
            DraftFound(
                customer=_key(draft.customer_id),
                kind=_NOTE,
                text=_storable(draft.text),
                facts=json.dumps(_facts(draft)),
                written_at=draft.written_at.astimezone(UTC).isoformat(timespec="microseconds"),
            )
        )

    def get(self, customer_id: CustomerId | None) -> NoteDraft | None:
        """Give what was being typed about a customer, or None.

        Raises:
            ShopError: The file of the drafts cannot be read.
        """
        found = self._file.get(_key(customer_id), _NOTE)
        return None if found is None else _draft(found)

    def left(self) -> list[NoteDraft]:
        """List what was typed and never saved, such as by a crash, the newest first.

        Raises:
            ShopError: The file of the drafts cannot be read.
        """
        return [_draft(found) for found in self._file.every(_NOTE)]

    def drop(self, customer_id: CustomerId | None) -> None:
        """Forget what was typed about a customer: it was saved, or she was deleted or erased. None is as well.

        Raises:
            ShopError: The file of the drafts cannot be written.
        """
        self._file.drop(_key(customer_id))

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._file.close()


def _key(customer_id: CustomerId | None) -> int:
    return NOBODY if customer_id is None else customer_id


def _storable(text: str) -> str:
    """Join the halves of letters that an input method sent one by one; a half alone becomes a replacement sign."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _facts(draft: NoteDraft) -> dict[str, Any]:
    return {
        "mood": draft.mood,
        "when": None if draft.when is None else draft.when.isoformat(),
        "at": None if draft.at is None else draft.at.isoformat(),
        "dropped": list(draft.dropped),
        "kind": draft.kind,
        "day": None if draft.day is None else draft.day.isoformat(),
        "said": None if draft.said is None else draft.said.isoformat(),
        "about": draft.about,
        "products": list(draft.products),
        "bought": [_line_facts(line) for line in draft.bought],
        "begun": [_storable(words) for words in draft.begun],
    }


def _line_facts(line: PurchaseLine) -> dict[str, Any]:
    return {
        "product": line.product_id,
        "text": line.text,
        "quantity": str(line.quantity),
        "amount": line.amount,
        "lot": line.lot,
    }


def _draft(found: DraftFound) -> NoteDraft:
    """Make a draft of a row; the words count, and a choice that cannot be read was not made."""
    facts = _read(json.loads, found.facts)
    chosen: Mapping[str, Any] = facts if isinstance(facts, dict) else {}
    return NoteDraft(
        customer_id=None if found.customer == NOBODY else CustomerId(found.customer),
        text=found.text,
        mood=_text(chosen.get("mood")),
        when=_read(date.fromisoformat, chosen.get("when")),
        at=_read(time.fromisoformat, chosen.get("at")),
        dropped=tuple(_texts(_listed(chosen.get("dropped")))),
        kind=_text(chosen.get("kind")) or "visit",
        written_at=_read(datetime.fromisoformat, found.written_at) or _LONG_AGO,
        day=_read(date.fromisoformat, chosen.get("day")),
        said=_read(date.fromisoformat, chosen.get("said")),
        about=_text(chosen.get("about")) or "",
        products=tuple(map(ProductId, _numbers(_listed(chosen.get("products"))))),
        bought=tuple(filter(None, map(_line, _listed(chosen.get("bought"))))),
        begun=_begun(_listed(chosen.get("begun"))),
    )


def _begun(words: Sequence[object]) -> Begun:
    match words:
        case [str(what), str(quantity), str(amount)]:
            return what, quantity, amount
        case _:
            return NOTHING_BEGUN


def _line(facts: object) -> PurchaseLine | None:
    """Read what was bought; None when it cannot be told what, or how much of it."""
    if not isinstance(facts, dict):
        return None
    product, amount = _number(facts.get("product")), _number(facts.get("amount"))
    text = _text(facts.get("text")) or ""
    quantity = _read(_quantity, facts.get("quantity"))
    if quantity is None or (product is None and amount is None and not text):
        return None
    named = None if product is None else ProductId(product)
    return PurchaseLine(named, text, quantity, amount, _text(facts.get("lot")))


def _quantity(written: str) -> Decimal:
    try:
        quantity = Decimal(written)
    except InvalidOperation as error:
        raise ValueError(written) from error
    if not quantity.is_finite():
        raise ValueError(written)
    return quantity


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _numbers(values: Iterable[object]) -> Iterable[int]:
    return (one for one in map(_number, values) if one is not None)


def _read(reader: Callable[[str], T], written: object) -> T | None:
    try:
        return reader(written) if isinstance(written, str) else None
    except ValueError:
        return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _texts(values: Iterable[object]) -> Iterable[str]:
    return (value for value in values if isinstance(value, str))
