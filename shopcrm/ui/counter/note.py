"""The note that is being written, apart from how it is shown: what it says by now, and what will be saved of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final

from shopcrm.domain.conversations import (
    ConversationDraft,
    ConversationKind,
    Mood,
    Purchase,
    PurchaseLine,
)
from shopcrm.domain.excerpts import last_words
from shopcrm.domain.followups import FollowupDraft
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.domain.notes.hearing import HeardDay, HeardNote
from shopcrm.services.conversations import followup_of_heard
from shopcrm.services.desk import Desk
from shopcrm.services.drafts import NOTHING_BEGUN, Begun, NoteDraft

PRODUCT: Final = "product:"
"""What the key of a product that was heard begins with."""


@dataclass(slots=True, eq=False)
class Note:
    """A note about somebody.

    Attributes:
        when: The day picked for getting back to her, besides those her words say.
        said: The closed day that ``when`` was moved off; None when it was not moved.
        about: What ``when`` was for before a crash; empty when its words are the newest there are.
        dropped: Which heard days and products were taken away, by ``keys_of`` and ``product_key``.
        day: When the talk was; None for today.
        products: Named with the button, in that order.
        bought: What she took.
        begun: What was typed of something she took and not added yet: what, how many, for how much.
        trouble: Why it could not be saved; empty when nobody tried.
    """

    customer_id: CustomerId
    name: str = ""
    text: str = ""
    mood: Mood | None = None
    when: date | None = None
    said: date | None = None
    at: time | None = None
    about: str = ""
    dropped: set[str] = field(default_factory=set)
    kind: ConversationKind = ConversationKind.VISIT
    day: date | None = None
    products: list[ProductId] = field(default_factory=list)
    bought: list[PurchaseLine] = field(default_factory=list)
    begun: Begun = NOTHING_BEGUN
    trouble: str = ""
    heard: HeardNote = field(default_factory=HeardNote)

    def is_blank(self) -> bool:
        """Say whether there is nothing to save; a day alone says nothing about anything."""
        said = self.text.strip() or self.mood or self.products or self.bought
        return not said

    def hear(self, heard: HeardNote) -> None:
        """Take what the words say by now; what they say no more is not dropped any more."""
        self.heard = heard
        products = (product_key(one.product_id) for one in heard.products)
        self.dropped &= {*keys_of(heard.days), *products}

    def kept_days(self) -> Iterator[tuple[str, HeardDay]]:
        """Give the heard days that were not taken away, with their keys."""
        for key, heard in zip(keys_of(self.heard.days), self.heard.days, strict=True):
            if key not in self.dropped:
                yield key, heard

    def pick(self, day: date, said: date | None = None) -> None:
        """Take a day, or let it go when it is taken already, by hand or by the words."""
        if self.is_taken(day):
            self.let_go(day)
            return
        said_it = {
            key
            for key, heard in zip(keys_of(self.heard.days), self.heard.days, strict=True)
            if heard.day == day
        }
        if said_it:
            self.dropped -= said_it
            return
        self.when, self.at, self.about = day, None, ""
        self.said = said if said != day else None

    def is_taken(self, day: date) -> bool:
        """Say whether a follow-up is made for a day."""
        return day == self.when or any(heard.day == day for _, heard in self.kept_days())

    def let_go(self, day: date) -> None:
        """Make no follow-up for a day."""
        if self.when == day:
            self.drop_picked()
        self.dropped |= {key for key, heard in self.kept_days() if heard.day == day}

    def drop_picked(self) -> None:
        """Let the picked day go."""
        self.when = self.said = self.at = None
        self.about = ""

    def picked_alone(self) -> date | None:
        """Give the picked day, unless the words say the same."""
        if self.when is None or any(heard.day == self.when for _, heard in self.kept_days()):
            return None
        return self.when

    def about_picked(self) -> str:
        """Say what the picked day is for: what the words said of that day, else the last words of the note."""
        of_the_day = (one.about for one in self.heard.days if one.day == self.when)
        return next(of_the_day, "") or self.about or last_words(self.text)

    def followups(self, desk: Desk) -> list[FollowupDraft]:
        """Give the follow-ups to make."""
        made = [followup_of_heard(self.customer_id, heard, desk) for _, heard in self.kept_days()]
        picked = self.picked_alone()
        if picked is not None:
            made.append(FollowupDraft(self.customer_id, self.about_picked(), picked, at=self.at))
        return made

    def named_products(self) -> list[ProductId]:
        """Give the products it is about, heard or picked, each once; without those that were taken away."""
        heard = [one.product_id for one in self.heard.products]
        kept = [one for one in heard if product_key(one) not in self.dropped]
        return list(dict.fromkeys((*kept, *self.products)))

    def name_product(self, product_id: ProductId) -> None:
        """Let it be about a product; one that was heard and taken away comes back."""
        self.dropped.discard(product_key(product_id))
        if product_id not in self.named_products():
            self.products.append(product_id)

    def drop_product(self, product_id: ProductId) -> None:
        """Let it not be about a product, picked or heard."""
        self.products = [one for one in self.products if one != product_id]
        if any(one.product_id == product_id for one in self.heard.products):
            self.dropped.add(product_key(product_id))

    def conversation(self, today: date, currency: str) -> ConversationDraft:
        """Give what is saved."""
        day = self.day or today
        purchase = Purchase(day, tuple(self.bought), currency) if self.bought else None
        return ConversationDraft(
            customer_id=self.customer_id,
            text=self.text,
            day=day,
            kind=self.kind,
            mood=self.mood,
            product_ids=tuple(self.named_products()),
            purchase=purchase,
        )

    def draft(self, now: datetime, today: date) -> NoteDraft:
        """Give what is kept of it while it is being written."""
        picked = self.picked_alone()
        return NoteDraft(
            customer_id=self.customer_id,
            text=self.text,
            mood=None if self.mood is None else self.mood.value,
            when=self.when,
            at=self.at,
            dropped=tuple(sorted(self.dropped)),
            kind=self.kind.value,
            written_at=now,
            day=self.day or today,
            said=self.said,
            about="" if picked is None else self.about_picked(),
            products=tuple(self.products),
            bought=tuple(self.bought),
            begun=self.begun,
        )


def note_of_draft(draft: NoteDraft, customer_id: CustomerId, today: date) -> Note:
    """Take up a draft again.

    A picked day that has gone by meanwhile is no day to get back to anybody; a talk of the day it was written on stays one of
    that day, from which its "tomorrow" is counted.
    """
    note = Note(customer_id, text=draft.text, dropped=set(draft.dropped))
    if draft.when is not None and draft.when >= today:
        note.when, note.said, note.at, note.about = draft.when, draft.said, draft.at, draft.about
    if draft.day is not None and draft.day < today:
        note.day = draft.day
    note.products, note.bought = list(draft.products), list(draft.bought)
    note.begun = draft.begun
    if draft.mood in set(Mood):
        note.mood = Mood(draft.mood)
    if draft.kind in set(ConversationKind):
        note.kind = ConversationKind(draft.kind)
    return note


def product_key(product_id: ProductId) -> str:
    """Name a product that was heard.

    >>> product_key(ProductId(3))
    'product:3'
    """
    return f"{PRODUCT}{product_id}"


def keys_of(days: Sequence[HeardDay]) -> list[str]:
    """Name heard days by their words; the second time the same words come they get a number.

    Returns:
        One key a day, in their order. Typing on elsewhere in the note leaves them as they are.
    """
    seen: Counter[str] = Counter()
    keys = []
    for one in days:
        seen[one.words] += 1
        keys.append(one.words if seen[one.words] == 1 else f"{one.words} #{seen[one.words]}")
    return keys
