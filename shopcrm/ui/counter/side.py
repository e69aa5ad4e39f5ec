"""The column beside the timeline: what to suggest, when she comes, her family and everything else that is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from shopcrm.domain.customers import (
    Customer,
    CustomerDay,
    DayKind,
    FactKind,
    LinkKind,
    RelationKind,
)
from shopcrm.domain.days import Calendar
from shopcrm.services.counter import CounterCard
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, Rule, clear, column, row
from shopcrm.ui.counter.row_words import Counter
from shopcrm.ui.counter.words import day_word, usual_words
from shopcrm.ui.look import Look
from shopcrm.wording.days import lunar_day, short_day, yearly_day


@dataclass(frozen=True, slots=True)
class Known:
    """One block: an icon, what it is, the thing itself, and a little more."""

    icon: str
    color: str
    what: str
    text: str
    more: str = ""


class Side(Panel):
    """What is known of her, block by block; nothing where nothing is known."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look, 14, 8)
        self._look, self._language = look, language

    def show_card(self, card: CounterCard, today: date) -> bool:
        """Show somebody; False when there is nothing to show."""
        clear(self.column)
        blocks = list(known_blocks(card, today, self._language))
        for number, block in enumerate(blocks):
            if number:
                self.column.addWidget(Rule())
            self._add(block)
        self.column.addStretch(1)
        return bool(blocks)

    def _add(self, block: Known) -> None:
        look = self._look
        across = row(look, None, 0, 10)
        mark = QLabel()
        mark.setPixmap(look.pixmap(block.icon, block.color, 18))
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        down = column(look, None, 0, 2)
        down.addWidget(Text(block.what, "caption", "text2", wraps=True))
        down.addWidget(Text(block.text, "strong", wraps=True))
        if block.more:
            down.addWidget(Text(block.more, "caption", "text2", wraps=True))
        across.addLayout(down, 1)
        self.column.addLayout(across)


def known_blocks(card: CounterCard, today: date, language: str) -> Iterator[Known]:
    """Give the blocks of somebody, the most useful first."""
    customer = card.card.customer
    if card.suggestion is not None:
        yield Known("sparkles", "love", Counter.tr("You might suggest"), card.suggestion)
    first, second = usual_words(card.usual, language)
    if first or second:
        yield Known(
            "clock", "text2", Counter.tr("Usually comes"), first or second, second if first else ""
        )
    yield from _ahead(card, today, language)
    yield from _wants(customer)
    yield from _family(customer)
    for kind in _FACTS:
        texts = [fact.text for fact in customer.facts if fact.kind is kind]
        if texts:
            icon, what = _FACTS[kind]
            yield Known(icon, "text2", what(), "\n".join(texts))
    yield from _days(customer.days, language)
    yield from _reached(customer)
    for name, value in customer.fields:
        yield Known("tag", "text2", name, _value(value))


def _ahead(card: CounterCard, today: date, language: str) -> Iterator[Known]:
    """Give the days on which she will come up, however far off."""
    lines = []
    for one in card.ahead:
        when = (
            Counter.tr("When she comes next")
            if one.due is None
            else short_day(one.due, language, today)
        )
        about = " ".join(one.about.split())
        lines.append(Counter.tr("{when} {about}").format(when=when, about=about).strip())
    if lines:
        title = Counter.tr("Follow-ups ahead")
        yield Known("calendar-days", "warn", title, lines[0], "\n".join(lines[1:]))


def _wants(customer: Customer) -> Iterator[Known]:
    wanted = [one.product for one in customer.links if one.kind is LinkKind.WANTS]
    if wanted:
        yield Known("shopping-bag", "primary", Counter.tr("Wants"), ", ".join(wanted))


def _family(customer: Customer) -> Iterator[Known]:
    related = [
        Counter.tr("{relation}: {name}").format(
            relation=_RELATIONS[one.kind](), name=one.other_name
        )
        for one in customer.relations
    ]
    told = [fact.text for fact in customer.facts if fact.kind is FactKind.FAMILY]
    if related or told:
        lines = [*told, *related]
        yield Known(
            "users", "text2", Counter.tr("Family and friends"), lines[0], "\n".join(lines[1:])
        )


def _days(days: Sequence[CustomerDay], language: str) -> Iterator[Known]:
    for one in days:
        day = one.day
        if day.month is None or day.day is None:
            said = str(day.year or "")
        elif day.calendar is Calendar.LUNAR:
            said = lunar_day(day.month, day.day, language, leap=day.leap)
        else:
            said = yearly_day(day.month, day.day, language, day.year)
        if said:
            icon = "cake" if one.kind is DayKind.BIRTHDAY else "calendar-days"
            yield Known(icon, "love", day_word(one.kind.value), said, one.about or "")


def _reached(customer: Customer) -> Iterator[Known]:
    for address in customer.addresses:
        parts = (
            address.postal_code,
            address.region,
            address.city,
            address.district,
            address.street,
        )
        said = " ".join(part for part in parts if part)
        if said:
            yield Known("map-pin", "text2", Counter.tr("Lives at"), said)
    mails = [mail.address for mail in customer.mails]
    if mails:
        yield Known("mail", "text2", Counter.tr("Mail"), "\n".join(mails))
    if customer.found_us:
        yield Known("footprints", "text2", Counter.tr("How she found us"), customer.found_us)
    if customer.responsible:
        yield Known("user", "text2", Counter.tr("Looked after by"), customer.responsible)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return Counter.tr("yes") if value else Counter.tr("no")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


_FACTS: Final[dict[FactKind, tuple[str, Callable[[], str]]]] = {
    FactKind.WHO: ("contact", lambda: Counter.tr("Who she is")),
    FactKind.WORK: ("briefcase", lambda: Counter.tr("Work")),
    FactKind.PET: ("paw-print", lambda: Counter.tr("Pets")),
    FactKind.HOBBY: ("palette", lambda: Counter.tr("Hobbies")),
    FactKind.HEALTH: ("heart-pulse", lambda: Counter.tr("Health")),
    FactKind.NOTE: ("file-text", lambda: Counter.tr("Memo")),
    FactKind.OTHER: ("info", lambda: Counter.tr("Also")),
}

_RELATIONS: Final[dict[RelationKind, Callable[[], str]]] = {
    RelationKind.SPOUSE: lambda: Counter.tr("Spouse"),
    RelationKind.PARENT: lambda: Counter.tr("Parent"),
    RelationKind.CHILD: lambda: Counter.tr("Child"),
    RelationKind.SIBLING: lambda: Counter.tr("Brother or sister"),
    RelationKind.RELATIVE: lambda: Counter.tr("Relative"),
    RelationKind.FRIEND: lambda: Counter.tr("Friend"),
    RelationKind.NEIGHBOUR: lambda: Counter.tr("Neighbour"),
    RelationKind.COLLEAGUE: lambda: Counter.tr("Colleague"),
    RelationKind.INTRODUCED: lambda: Counter.tr("Introduced by her"),
    RelationKind.INTRODUCED_BY: lambda: Counter.tr("Introduced her"),
}
