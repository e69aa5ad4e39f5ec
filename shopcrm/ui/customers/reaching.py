"""How somebody is reached: the rows of phones, mails and addresses."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import Address, CustomerDraft, Mail
from shopcrm.domain.phones import Phone, read_phone
from shopcrm.ui.common.fields import Line
from shopcrm.ui.common.panels import column
from shopcrm.ui.customers.fields import Beside, Lines
from shopcrm.ui.customers.rows import Row
from shopcrm.ui.customers.words import CustomerForm
from shopcrm.ui.look import Look

_IN_A_LINE: Final = 2

LARGEST_FIRST: Final = frozenset({"KR", "JP", "CN", "TW"})
"""Where an address begins with the code and the region and ends with the street."""


class PhoneRow(Row[Phone]):
    """A number, and what it is called."""

    def __init__(self, look: Look, country: str) -> None:
        super().__init__(look, CustomerForm.tr("Take this number away"))
        self._country = country
        self._kept: Phone | None = None
        self.number = Line(look, self.tr("Phone"))
        self.label = Line(look, self.tr("What this number is"), self.tr("Home, her daughter's…"))
        for line, stretch in ((self.number, 3), (self.label, 2)):
            line.typed.connect(self.on_typed)
            self.fields.add(line, stretch)

    def fill(self, value: Phone) -> None:
        """Show a number as it was typed."""
        self._kept = value
        self.number.set_whole(value.typed)
        self.label.set_whole(value.label or "")
        if value.label:
            self.label.show()

    def value(self) -> Phone:
        """Give the number.

        Raises:
            ShopError: It has no digit, or is too long.
        """
        typed, label = self.number.whole_text(), self.label.whole_text().strip() or None
        if self._kept is not None and (typed, label) == (self._kept.typed, self._kept.label):
            return self._kept
        read = read_phone(typed, self._country, label)
        return check_customer(CustomerDraft(phones=(read,))).phones[0]

    def is_empty(self) -> bool:
        """Say whether nothing stands in it."""
        return not (self.number.whole_text().strip() or self.label.whole_text().strip())

    def set_plain(self, *, plain: bool) -> None:
        """Hide what the number is, unless that is known."""
        self.label.setVisible(not plain or bool(self.label.whole_text()))

    def first_field(self) -> QWidget:
        """Give the number."""
        return self.number


class MailRow(Row[Mail]):
    """A mail address, and what it is called."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, CustomerForm.tr("Take this mail address away"))
        self.address = Line(look, self.tr("Mail"))
        self.label = Line(look, self.tr("What this mail is"), self.tr("Home, work…"))
        for line, stretch in ((self.address, 3), (self.label, 2)):
            line.typed.connect(self.on_typed)
            self.fields.add(line, stretch)

    def fill(self, value: Mail) -> None:
        """Show an address."""
        self.address.set_whole(value.address)
        self.label.set_whole(value.label or "")

    def value(self) -> Mail:
        """Give the address.

        Raises:
            ShopError: It is none, or too long.
        """
        typed, label = self.address.whole_text(), self.label.whole_text().strip() or None
        checked = check_customer(CustomerDraft(given_name="-", mails=(Mail(typed, label),)))
        return checked.mails[0]

    def is_empty(self) -> bool:
        """Say whether nothing stands in it."""
        return not (self.address.whole_text().strip() or self.label.whole_text().strip())

    def first_field(self) -> QWidget:
        """Give the address."""
        return self.address


class AddressRow(Row[Address]):
    """An address in the parts a label needs, in the order of its country."""

    def __init__(self, look: Look, home: str) -> None:
        super().__init__(look, CustomerForm.tr("Take this address away"), 0)
        self._country = home
        self._street = Lines(look, self.tr("Street and house"), self.tr("Street and house"))
        self._street.typed.connect(self.on_typed)
        self._parts = {
            "postal_code": self._line(self.tr("Postal code")),
            "region": self._line(self.tr("Region")),
            "city": self._line(self.tr("Town")),
            "district": self._line(self.tr("District")),
            "country": self._line(self.tr("Country (only abroad)")),
            "label": self._line(self.tr("What this address is")),
        }
        self._arrange()

    def fill(self, value: Address) -> None:
        """Show an address."""
        self._street.set_whole(value.street or "")
        for name, line in self._parts.items():
            line.set_whole(getattr(value, name) or "")

    def value(self) -> Address:
        """Give the address.

        Raises:
            TextTooLongError: A part is too long.
        """
        written = self._written()
        return check_customer(CustomerDraft(given_name="-", addresses=(written,))).addresses[0]

    def is_empty(self) -> bool:
        """Say whether nothing stands in it; an address of which only the name is known is none."""
        written = self._written()
        return not any(
            getattr(written, name)
            for name in ("street", "district", "city", "region", "postal_code", "country")
        )

    def first_field(self) -> QWidget:
        """Give the part that is written first."""
        return self._parts["postal_code"] if self._country in LARGEST_FIRST else self._street

    def order(self) -> list[str]:
        """Give the accessible names of its fields in the order they stand."""
        return [one.accessibleName() for one in self._in_order()]

    def _written(self) -> Address:
        parts = {name: line.whole_text().strip() or None for name, line in self._parts.items()}
        return Address(street=self._street.whole_text().strip() or None, **parts)

    def _line(self, name: str) -> Line:
        line = Line(self.look, name, name)
        line.typed.connect(self.on_typed)
        return line

    def _in_order(self) -> list[QWidget]:
        part = self._parts
        if self._country in LARGEST_FIRST:
            place: list[QWidget] = [part["postal_code"], part["region"], part["city"]]
            return [*place, part["district"], self._street, part["country"], part["label"]]
        place = [self._street, part["district"], part["city"], part["region"]]
        return [*place, part["postal_code"], part["country"], part["label"]]

    def _arrange(self) -> None:
        """Put two small parts in a line, and the street in one of its own."""
        inside = QWidget()
        lines = column(self.look, inside, 0, 6)
        pairs: list[list[QWidget]] = [[]]
        for one in self._in_order():
            if one is self._street:
                pairs += [[one], []]
            elif len(pairs[-1]) == _IN_A_LINE:
                pairs.append([one])
            else:
                pairs[-1].append(one)
        for pair in filter(None, pairs):
            together = Beside(self.look, 380)
            for one in pair:
                together.add(one)
            lines.addWidget(together)
        self.fields.add(inside)
