"""Drafts for tests: what somebody at the counter would write, with everything that does not matter filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from shopcrm.domain.conversations import ConversationDraft, Purchase, PurchaseLine
from shopcrm.domain.customers import (
    Address,
    Alert,
    AlertKind,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    Mail,
    Photo,
)
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.followups import FollowupDraft
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.domain.phones import read_phone

TODAY = date(2026, 11, 24)
"""The day at which the tests' clock stands."""

PIXEL = bytes.fromhex("ffd8ffe000104a46494600ffd9")
"""The smallest bytes that a phone would call a picture; they hold a zero and letters above 127."""


def a_customer(
    name: str = "김정숙",
    phone: str | None = "010-2345-6789",
    **more: Any,  # noqa: ANN401
) -> CustomerDraft:
    """Give somebody with a Korean name of three syllables and, but for None, a phone."""
    phones = () if phone is None else (read_phone(phone, "KR"),)
    draft = CustomerDraft(family_name=name[:1], given_name=name[1:], phones=phones)
    return replace(draft, **more)


def a_regular(name: str = "김정숙", phone: str = "010-2345-6789", **more: Any) -> CustomerDraft:  # noqa: ANN401
    """Give somebody of whom everything is known that a card can hold, but for the owner's own fields."""
    everything: dict[str, Any] = {
        "nickname": f"{name[1:]} 어머님",
        "how_to_address": "어머님",
        "phones": (
            read_phone(phone, "KR", "집"),
            read_phone("02-123-4567", "KR"),
            read_phone("구내 12", "KR"),
        ),
        "mails": (Mail("jungsook@example.com", "home"),),
        "addresses": (Address("새벽길 1", "연남동", "서울", None, "03990", "KR"),),
        "days": (
            CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 27, 1958)),
            CustomerDay(DayKind.CHILD, RememberedDay(12, 1), "막내"),
        ),
        "tags": ("단골", "떡"),
        "alerts": (Alert(AlertKind.ALLERGY, "땅콩"),),
        "facts": (Fact(FactKind.FAMILY, "딸이 둘"), Fact(FactKind.SERVICE, "천천히")),
        "likes": (("쑥인절미", "두 팩, 썰지 않고"), ("꿀떡", None)),
        "wants": (("호박떡", None),),
        "avoids": (("땅콩강정", None),),
        "found_us": "전단지",
        "responsible": "민수",
        "photo": Photo("image/jpeg", PIXEL),
    }
    return a_customer(name, **{**everything, **more})


def a_note(customer_id: CustomerId, text: str = "다녀가심", **more: Any) -> ConversationDraft:  # noqa: ANN401
    """Give a visit of today."""
    return replace(ConversationDraft(customer_id, text, TODAY), **more)


def a_purchase(product_id: ProductId | None, amount: int = 12_000) -> Purchase:
    """Give a purchase of today, of one thing."""
    line = PurchaseLine(product_id, "쑥인절미", Decimal("1.5"), amount, "L-7")
    return Purchase(TODAY, (line,), "KRW")


def a_followup(customer_id: CustomerId, due: date | None = TODAY, **more: Any) -> FollowupDraft:  # noqa: ANN401
    """Give a call that is due today."""
    return replace(FollowupDraft(customer_id, "전화", due), **more)
