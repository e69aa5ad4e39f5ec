"""One announcement for everything that changed: pages listen for the topics they show."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Topic(StrEnum):
    """What may have changed."""

    SHOP = "shop"
    STAFF = "staff"
    CUSTOMERS = "customers"
    PRODUCTS = "products"
    CONVERSATIONS = "conversations"
    FOLLOWUPS = "followups"
    PLANS = "plans"


_TOPIC_OF_TABLE = {
    "shop_values": Topic.SHOP,
    "staff": Topic.STAFF,
    "products": Topic.PRODUCTS,
    "product_names": Topic.PRODUCTS,
    "conversations": Topic.CONVERSATIONS,
    "conversation_products": Topic.CONVERSATIONS,
    "purchases": Topic.CONVERSATIONS,
    "purchase_lines": Topic.CONVERSATIONS,
    "followups": Topic.FOLLOWUPS,
    "days_kept": Topic.FOLLOWUPS,
    "plans": Topic.PLANS,
    "plan_steps": Topic.PLANS,
}

Listener = Callable[[frozenset[Topic]], None]


class Changes:
    """Tells who listens what changed, after it is saved and only then.

    The file itself says which tables a transaction touched, so that no verb can forget to announce, nor can an undo.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Be told of every change from now on."""
        self._listeners.append(listener)

    def stop_listening(self, listener: Listener) -> None:
        """Be told no more."""
        self._listeners.remove(listener)

    def announce_tables(self, tables: frozenset[str]) -> None:
        """Announce the topics that some tables belong to; all that is not listed is part of a card."""
        topics = frozenset(_TOPIC_OF_TABLE.get(table, Topic.CUSTOMERS) for table in tables)
        for listener in tuple(self._listeners):
            listener(topics)
