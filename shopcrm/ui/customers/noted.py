"""What is noted of somebody in rows of a kind and a text: days, warnings, facts, and what she likes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import (
    Alert,
    AlertKind,
    CustomerDay,
    CustomerDraft,
    Fact,
    FactKind,
)
from shopcrm.domain.days import Calendar, RememberedDay, read_day, write_day
from shopcrm.domain.names import name_key
from shopcrm.domain.products import PRODUCT_NAME_LIMIT
from shopcrm.errors import DayUnreadableError, NameBlankError, TextTooLongError
from shopcrm.services.resolving import check_usual
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.fields import Choice, Line
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.customers.fields import Lines
from shopcrm.ui.customers.rows import Row
from shopcrm.ui.customers.words import CustomerForm, offered
from shopcrm.ui.look import Look
from shopcrm.wording.cards import ALERT_WORDS, DAY_WORDS, FACT_WORDS
from shopcrm.wording.days import lunar_day, plain_day, short_day, yearly_day
from shopcrm.wording.translators import language_now

_MOST_OFFERED: Final = 3


class DayRow(Row[CustomerDay]):
    """A day to remember: what it is, typed as one likes, and a word about it."""

    def __init__(self, look: Look, country: str, today: date) -> None:
        super().__init__(look, CustomerForm.tr("Take this day away"), 560)
        self._country, self._today = country, today
        self._kept: CustomerDay | None = None
        self._shown = ""
        self.kind = Choice(look, self.tr("What day it is"), offered(DAY_WORDS))
        self.day = Line(look, self.tr("Day"), self.tr("11-27, 1958-11-27…"))
        self.about = Line(look, self.tr("Whose, or what for"), self.tr("Whose, or what for"))
        self.kind.picked.connect(self.note_change)
        self.day.typed.connect(self._on_day)
        self.day.entered.connect(self._on_finished)
        self.day.left.connect(self._on_finished)
        self.about.typed.connect(self.on_typed)
        for widget, stretch in ((self.kind, 0), (self.day, 3), (self.about, 3)):
            self.fields.add(widget, stretch)

    def fill(self, value: CustomerDay) -> None:
        """Show a day, in words that mean just this day when they are read again."""
        self._kept = value
        self.kind.set_value(value.kind)
        self._shown = typed_form(value.day, self._country, self._today)
        self.day.set_whole(self._shown)
        self.about.set_whole(value.about or "")

    def value(self) -> CustomerDay:
        """Give the day.

        Raises:
            DayUnreadableError: It is none.
            TextTooLongError: The word about it is too long.
        """
        about = self.about.whole_text().strip() or None
        number = None if self._kept is None else self._kept.id
        made = CustomerDay(self.kind.value(), self._day(), about, number)
        return check_customer(CustomerDraft(given_name="-", days=(made,))).days[0]

    def is_empty(self) -> bool:
        """Say whether nothing was typed."""
        return not (self.day.whole_text().strip() or self.about.whole_text().strip())

    def first_field(self) -> QWidget:
        """Give the day."""
        return self.day

    def _day(self) -> RememberedDay:
        typed = self.day.whole_text()
        if self._kept is not None and typed == self._shown:
            return self._kept.day
        return read_day(typed, country=self._country, today=self._today)

    def _on_day(self, _typed: str) -> None:
        try:
            self.beneath.say(kept_words(self._day(), self._today))
        except DayUnreadableError:
            self.beneath.say("")
        self.note_change()

    def _on_finished(self) -> None:
        """Say at once what cannot be read: later nobody knows any more what was meant."""
        try:
            if not self.is_empty():
                self._day()
        except DayUnreadableError:
            self.beneath.say_wrong(
                self.tr("We can't read this as a day yet. Try it like 11-27 or 1958-11-27.")
            )


def typed_form(day: RememberedDay, country: str, today: date) -> str:
    """Write a day as its owner would type it, such that it is read as the same day again."""
    spoken = language_now()
    written: list[str] = []
    if day.month is None or day.day is None:
        written.append(f"{day.year}")
    elif day.calendar is Calendar.SOLAR:
        written.append(yearly_day(day.month, day.day, spoken, day.year))
    else:
        said = lunar_day(day.month, day.day, spoken, leap=day.leap)
        # 음력 10월 19일 with its year is 음력 1958년 10월 19일: the calendar is said first.
        calendar, _, rest = said.partition(" ")
        year = "" if day.year is None else f"{day.year}년 "
        written += [said, f"{calendar} {year}{rest}"]
    return next((one for one in written if _means(one, day, country, today)), write_day(day))


def _means(typed: str, day: RememberedDay, country: str, today: date) -> bool:
    try:
        return read_day(typed, country=country, today=today) == day
    except DayUnreadableError:
        return False


def kept_words(day: RememberedDay, today: date) -> str:
    """Say on which day of the sun it is kept this year; nothing for a day that is only a year."""
    spoken = language_now()
    this_year = (day.solar_in(year) for year in (today.year - 1, today.year))
    for kept in this_year:
        if kept is not None and kept.year == today.year:
            return CustomerForm.tr("This year: {day}").format(day=plain_day(kept, spoken))
    following = day.next_on_or_after(today)
    if following is None:
        return ""
    return CustomerForm.tr("Next: {day}").format(day=short_day(following, spoken, today))


class AlertRow(Row[Alert]):
    """A warning that stands by the name."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, CustomerForm.tr("Take this warning away"))
        self.kind = Choice(look, self.tr("What kind of warning"), offered(ALERT_WORDS))
        self.text = Line(look, self.tr("Warning"), self.tr("Peanuts, her son's exam…"))
        self.kind.picked.connect(self.note_change)
        self.text.typed.connect(self.on_typed)
        self.fields.add(self.kind, 0)
        self.fields.add(self.text)

    def fill(self, value: Alert) -> None:
        """Show a warning."""
        self.kind.set_value(value.kind)
        self.text.set_whole(value.text)

    def value(self) -> Alert:
        """Give the warning.

        Raises:
            TextTooLongError: It is too long.
        """
        kind: AlertKind = self.kind.value()
        made = Alert(kind, self.text.whole_text())
        return check_customer(CustomerDraft(given_name="-", alerts=(made,))).alerts[0]

    def is_empty(self) -> bool:
        """Say whether nothing was typed."""
        return not self.text.whole_text().strip()

    def first_field(self) -> QWidget:
        """Give the text."""
        return self.text


class FactRow(Row[Fact]):
    """One thing we know about somebody."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, CustomerForm.tr("Take this away"))
        self.kind = Choice(look, self.tr("What it is about"), offered(FACT_WORDS))
        self.text = Lines(look, self.tr("What we know"), self.tr("Two daughters, a grandson…"))
        self.kind.picked.connect(self.note_change)
        self.text.typed.connect(self.on_typed)
        self.fields.add(self.kind, 0)
        self.fields.add(self.text)

    def fill(self, value: Fact) -> None:
        """Show what is known."""
        self.kind.set_value(value.kind)
        self.text.set_whole(value.text)

    def value(self) -> Fact:
        """Give what is known.

        Raises:
            TextTooLongError: It is too long.
        """
        kind: FactKind = self.kind.value()
        made = Fact(kind, self.text.whole_text())
        return check_customer(CustomerDraft(given_name="-", facts=(made,))).facts[0]

    def is_empty(self) -> bool:
        """Say whether nothing was typed."""
        return not self.text.whole_text().strip()

    def first_field(self) -> QWidget:
        """Give the text."""
        return self.text


Link = tuple[str, str | None]
"""The name of a product, and how she has it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The products there are, by every name they have, folded for comparing."""

    names: Mapping[str, str]

    def starting(self, typed: str) -> list[str]:
        """Give the few that may be meant by a half-typed name; none when nothing is typed, or it is one already."""
        key = name_key(typed)
        if not key or key in self.names:
            return []
        found = [name for other, name in self.names.items() if key in other]
        return list(dict.fromkeys(found))[:_MOST_OFFERED]

    def is_new(self, typed: str) -> bool:
        """Say whether no product is called so."""
        return bool(name_key(typed)) and name_key(typed) not in self.names


def offer_of(products: Iterable[tuple[str, Iterable[str]]]) -> Offer:
    """Make an offer of products' names and other names."""
    return Offer({name_key(one): name for name, others in products for one in (name, *others)})


class LinkRow(Row[Link]):
    """A product, and how she has it. What is half typed is offered below: nothing pops up over what is composed."""

    def __init__(self, look: Look, offer: Offer) -> None:
        super().__init__(look, CustomerForm.tr("Take this product away"))
        self._offer = offer
        self.product = Line(look, self.tr("Product"), self.tr("Product"))
        self.usual = Line(look, self.tr("How she has it"), self.tr("2, sliced, no walnuts…"))
        self.product.typed.connect(self._on_product)
        self.usual.typed.connect(self.on_typed)
        self.fields.add(self.product)
        self.fields.add(self.usual)
        self._offers = QWidget()
        self._flow = FlowLayout(self._offers, look.px(6))
        self._offers.hide()
        self.lines.insertWidget(1, self._offers)

    def fill(self, value: Link) -> None:
        """Show a product."""
        self.product.set_whole(value[0])
        self.usual.set_whole(value[1] or "")
        self._offers.hide()

    def value(self) -> Link:
        """Give the product and how she has it.

        Raises:
            ShopError: There is no product, or a text is too long.
        """
        product = " ".join(self.product.whole_text().split())
        if not product:
            raise NameBlankError("product")
        if len(product) > PRODUCT_NAME_LIMIT:
            raise TextTooLongError("product_name", len(product), PRODUCT_NAME_LIMIT)
        return product, check_usual(self.usual.whole_text())

    def is_empty(self) -> bool:
        """Say whether nothing was typed."""
        return not (self.product.whole_text().strip() or self.usual.whole_text().strip())

    def first_field(self) -> QWidget:
        """Give the product."""
        return self.product

    def offers(self) -> list[str]:
        """Give the names that are offered."""
        shown = self._offers.findChildren(Button)
        return [one.accessibleName() for one in shown if not one.isHidden()]

    def _on_product(self, typed: str) -> None:
        self._flow.clear()
        for name in self._offer.starting(typed):
            button = Button(self.look, name, "tint")
            button.setProperty("product", name)
            button.clicked.connect(self._on_offer)
            self._flow.addWidget(button)
        self._offers.setVisible(self._flow.count() > 0)
        is_new = self._offer.is_new(typed)
        self.beneath.say(self.tr("New: it will be among your products.") if is_new else "")
        self.note_change()

    def _on_offer(self) -> None:
        self.product.finish_composing()
        self.product.set_whole(str(self.sender().property("product")))
        self.usual.setFocus()
