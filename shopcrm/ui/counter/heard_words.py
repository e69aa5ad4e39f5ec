"""How what was heard in a note is said back to the owner, before she saves it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time

from shopcrm.domain.conversations import PurchaseLine
from shopcrm.domain.excerpts import shortened
from shopcrm.domain.ids import ProductId
from shopcrm.domain.notes.hearing import HeardDay, HeardKind
from shopcrm.ui.counter.note import Note, product_key
from shopcrm.ui.counter.sums import money
from shopcrm.ui.counter.understood import Part, PartKind
from shopcrm.wording.days import clock_time, short_day
from shopcrm.wording.translators import Words

Heard = Words("Heard")

DAY, PICKED, BOUGHT = "day:", "picked", "bought:"
"""What the key of a chip begins with, besides ``PRODUCT``."""

_READ_LETTERS = 30


@dataclass(frozen=True, slots=True)
class HeardWords:
    """Says what was heard, in the language of the window."""

    language: str
    currency: str
    today: date
    products: Mapping[ProductId, str]

    def parts(self, note: Note) -> Iterator[Part]:
        """Give what is shown of a note, in the order of the line."""
        kept = list(note.kept_days())
        if kept:
            words = (f"“{shortened(heard.words, _READ_LETTERS)}”" for _, heard in kept)
            said = Heard.tr("Read {words}").format(words=", ".join(words))
            yield Part(PartKind.READ, said)
        for key, heard in kept:
            yield Part(PartKind.DAY, self.heard_day(heard), DAY + key)
        picked = note.picked_alone()
        if picked is not None:
            text = self.day(picked, note.at, note.about_picked())
            yield Part(PartKind.DAY, text, PICKED)
        yield from self._product_parts(note)
        yield from self._remarks(note, [heard for _, heard in kept])

    def heard_day(self, heard: HeardDay) -> str:
        """Say a heard day and what it is for: ``12월 8일(화) 전화``."""
        about = heard.about
        if heard.kind is HeardKind.EVENT:
            about = Heard.tr("ask how it went: {about}").format(about=about)
        elif heard.kind is HeardKind.ANSWER:
            about = Heard.tr("answer: {about}").format(about=about)
        return self.day(heard.day, heard.at, about)

    def day(self, day: date | None, at: time | None, about: str) -> str:
        """Say a day, its hour, and what it is for; None is the next visit."""
        when = Heard.tr("Next visit") if day is None else short_day(day, self.language, self.today)
        if at is not None:
            when = f"{when} {clock_time(at, self.language)}"
        return Heard.tr("{day} · {about}").format(day=when, about=about) if about else when

    def bought(self, line: PurchaseLine) -> str:
        """Say what she took: ``쑥인절미 2 · 18,000원``."""
        name = self.products.get(line.product_id, "") if line.product_id is not None else ""
        said = f"{name or line.text} {line.quantity.normalize():f}".strip()
        if line.amount is None:
            return said
        return f"{said} · {money(line.amount, self.currency, self.language)}"

    def _product_parts(self, note: Note) -> Iterator[Part]:
        taken = {line.product_id for line in note.bought}
        for product_id in note.named_products():
            if product_id in self.products and product_id not in taken:
                name = self.products[product_id]
                yield Part(PartKind.PRODUCT, name, product_key(product_id))
        for number, line in enumerate(note.bought):
            yield Part(PartKind.BOUGHT, self.bought(line), f"{BOUGHT}{number}")

    def _remarks(self, note: Note, kept: list[HeardDay]) -> Iterator[Part]:
        moved = [(one.said, one.day) for one in kept if one.moved]
        if note.said is not None and note.picked_alone() is not None:
            moved.append((note.said, note.when))
        for said, day in moved:
            if said is not None and day is not None:
                sentence = Heard.tr("You're closed on {closed}, so it's on {day}.").format(
                    closed=self.day(said, None, ""), day=self.day(day, None, "")
                )
                yield Part(PartKind.REMARK, sentence)
        for one in kept:
            if one.after is not None:
                sentence = Heard.tr("“{event}” is on {day}; ask how it went the day after.").format(
                    event=one.after.words, day=self.day(one.after.day, None, "")
                )
                yield Part(PartKind.REMARK, sentence)
        for missing in note.heard.no_days:
            sentence = Heard.tr("There is no “{words}” in {year}. Pick a day below.").format(
                words=missing.words, year=missing.year
            )
            yield Part(PartKind.WARNING, sentence)
