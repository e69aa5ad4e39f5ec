"""Conversations: one talk each, with its day, who began it, what was said and what was bought."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final

from shopcrm.domain.cleaning import clean_line, clean_text
from shopcrm.domain.ids import ConversationId, CustomerId, ProductId, PurchaseId, StaffId, Uid
from shopcrm.errors import (
    ChoiceUnknownError,
    DayAheadError,
    NoteEmptyError,
    TextTooLongError,
)

NOTE_LIMIT: Final = 100_000
LINE_TEXT_LIMIT: Final = 500
AMOUNT_LIMIT: Final = 10**12
QUANTITY_LIMIT: Final = Decimal(1_000_000)


class ConversationKind(StrEnum):
    """How a talk took place."""

    VISIT = "visit"
    CALL = "call"
    MESSAGE = "message"
    LETTER = "letter"


class Beginner(StrEnum):
    """Who began a talk."""

    CUSTOMER = "customer"
    SHOP = "shop"


class Mood(StrEnum):
    """How a talk went. It may stay empty and is never asked for."""

    BAD = "bad"
    NEUTRAL = "neutral"
    GOOD = "good"
    EXCELLENT = "excellent"


@dataclass(frozen=True, slots=True)
class PurchaseLine:
    """One thing that was bought.

    Attributes:
        product_id: None for something that is not on the list of products.
        text: As it was written down; may be empty when there is a product.
        quantity: How many, or how much (0.5 of a kilogram).
        amount: What the whole line cost, in the smallest unit of the currency; below zero for a discount.
        lot: The lot or batch, for a recall.
    """

    product_id: ProductId | None
    text: str = ""
    quantity: Decimal = Decimal(1)
    amount: int | None = None
    lot: str | None = None


@dataclass(frozen=True, slots=True)
class Purchase:
    """What was bought at one time. ``id`` is None until it is saved; ``total`` is in the smallest unit of ``currency``."""

    day: date
    lines: tuple[PurchaseLine, ...]
    currency: str
    total: int | None = None
    id: PurchaseId | None = None


@dataclass(frozen=True, slots=True)
class ConversationDraft:
    """What is written down about a talk."""

    customer_id: CustomerId
    text: str
    day: date
    kind: ConversationKind = ConversationKind.VISIT
    began: Beginner = Beginner.CUSTOMER
    mood: Mood | None = None
    staff_id: StaffId | None = None
    product_ids: tuple[ProductId, ...] = ()
    purchase: Purchase | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A talk as the shop remembers it.

    Attributes:
        day: The shop's local day.
        at: The instant it was written down, aware and in UTC.
        staff: The name of who wrote it.
        products: The names of the products it is about, in the order they were named; ``product_ids`` in the same order.
    """

    id: ConversationId
    uid: Uid
    version: int
    customer_id: CustomerId
    kind: ConversationKind
    began: Beginner
    day: date
    at: datetime
    text: str
    mood: Mood | None = None
    staff_id: StaffId | None = None
    staff: str | None = None
    products: tuple[str, ...] = ()
    product_ids: tuple[ProductId, ...] = ()
    purchase: Purchase | None = None


def check_conversation(draft: ConversationDraft, today: date) -> ConversationDraft:
    """Clean a draft: its text keeps its lines, each product stands once, an empty purchase is dropped.

    Raises:
        NoteEmptyError: There is no word, no mood, no product and nothing bought.
        TextTooLongError: The text is longer than ``NOTE_LIMIT``; nothing was cut off.
        DayAheadError: The day is after today: it cannot have taken place.
        ChoiceUnknownError: An amount or a quantity is out of all proportion.
    """
    check_note_length(draft.text)
    if draft.day > today:
        raise DayAheadError(draft.day)
    cleaned = replace(
        draft,
        text=clean_text(draft.text),
        product_ids=tuple(dict.fromkeys(draft.product_ids)),
        purchase=_check_purchase(draft.purchase, today),
    )
    if not (cleaned.text or cleaned.mood or cleaned.product_ids or cleaned.purchase):
        raise NoteEmptyError
    return cleaned


def check_note_length(text: str) -> None:
    """See to it that a note can be kept whole.

    Raises:
        TextTooLongError: It is longer than ``NOTE_LIMIT``.
    """
    if len(text) > NOTE_LIMIT:
        raise TextTooLongError("note", len(text), NOTE_LIMIT)


def purchase_total(purchase: Purchase) -> int | None:
    """Give what a purchase cost: its own total, else the sum of its lines.

    Returns:
        The smallest unit of its currency; None when a line has no amount and no total was given.
    """
    if purchase.total is not None:
        return purchase.total
    amounts = [line.amount for line in purchase.lines]
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known and len(known) == len(amounts) else None


def _check_purchase(purchase: Purchase | None, today: date) -> Purchase | None:
    if purchase is None:
        return None
    if purchase.day > today:
        raise DayAheadError(purchase.day)
    lines = tuple(line for line in map(_check_line, purchase.lines) if _says_something(line))
    if not lines and purchase.total is None:
        return None
    _check_amount(purchase.total)
    return replace(purchase, lines=lines)


def _check_line(line: PurchaseLine) -> PurchaseLine:
    text = clean_line(line.text)
    if len(text) > LINE_TEXT_LIMIT:
        raise TextTooLongError("purchase", len(text), LINE_TEXT_LIMIT)
    lot = clean_line(line.lot or "") or None
    if lot is not None and len(lot) > LINE_TEXT_LIMIT:
        raise TextTooLongError("lot", len(lot), LINE_TEXT_LIMIT)
    if not (line.quantity.is_finite() and 0 < line.quantity <= QUANTITY_LIMIT):
        raise ChoiceUnknownError("quantity", str(line.quantity))
    _check_amount(line.amount)
    return replace(line, text=text, lot=lot)


def _says_something(line: PurchaseLine) -> bool:
    return line.product_id is not None or bool(line.text) or line.amount is not None


def _check_amount(amount: int | None) -> None:
    if amount is not None and abs(amount) > AMOUNT_LIMIT:
        raise ChoiceUnknownError("amount", str(amount))
