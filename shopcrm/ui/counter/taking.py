"""Naming a product, and noting what she took: a line that unfolds under the note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.conversations import PurchaseLine
from shopcrm.domain.ids import ProductId
from shopcrm.domain.matching import span_of
from shopcrm.domain.names import name_key
from shopcrm.domain.products import Product
from shopcrm.domain.scripts import even_widths
from shopcrm.services.drafts import Begun
from shopcrm.ui.common.buttons import Button, Pill
from shopcrm.ui.common.composing import ComposingLine
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.counter.sums import read_money
from shopcrm.ui.look import Look

MOST_OFFERED: Final = 8


@dataclass(frozen=True, slots=True)
class _Offer:
    product_id: ProductId
    name: str


class Taking(QWidget):
    """A line to look for a product in, pills of those that match, and how many and for how much.

    A list that drops down would take the keys from what is being composed; these pills stand beneath.

    Signals:
        named: A product it was about (a ``ProductId``).
        bought: What she took (a ``PurchaseLine``).
    """

    named = Signal(object)
    bought = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._currency = ""
        self._products: list[Product] = []
        self.pills: list[Pill] = []
        self._offers: list[_Offer] = []
        self.line = _field(self.tr("Product"), look.px(190))
        self.line.typed.connect(self._on_typed)
        self.quantity = _field(self.tr("How many"), look.px(70))
        self.quantity.setPlaceholderText("1")
        self.sum = _field(self.tr("Sum"), look.px(110))
        self.take = Button(look, self.tr("Bought"), "tint", "shopping-bag")
        self.take.clicked.connect(self._on_take)
        self._wrong = Text("", "label", "danger", wraps=True)
        self._wrong.hide()
        layout = column(look, self, 0, 6)
        fields = QWidget()
        flow = FlowLayout(fields, look.px(6))
        for widget in (self.line, self.quantity, self.sum, self.take):
            flow.addWidget(widget)
        layout.addWidget(fields)
        self._place = QWidget()
        self._flow = FlowLayout(self._place, look.px(6))
        layout.addWidget(self._place)
        layout.addWidget(self._wrong)

    def begun(self) -> Begun:
        """Give what was typed and not added yet, with what is being composed."""
        return self.line.whole_text(), self.quantity.whole_text(), self.sum.whole_text()

    def show_begun(self, begun: Begun) -> None:
        """Show what was begun; nothing for somebody else."""
        for field, words in zip((self.line, self.quantity, self.sum), begun, strict=True):
            field.setText(words)

    def start(self, products: Sequence[Product], currency: str) -> None:
        """Offer these, with what was begun."""
        self._currency = currency
        self._products = [one for one in products if one.active]
        self._wrong.hide()
        self._offer()

    def finish_composing(self) -> None:
        """Take over what is being composed in any of its lines."""
        for field in (self.line, self.quantity, self.sum):
            field.finish_composing()

    def finish(self) -> bool:
        """Take what was typed but not yet added; False when it cannot be understood, which is then said beside it."""
        is_begun = bool(self.quantity.whole_text().strip() or self.sum.whole_text().strip())
        if self.isHidden() or not is_begun:
            return True
        self._on_take()
        return self._wrong.isHidden()

    # --- offering ------------------------------------------------------------------------

    def _on_typed(self, _text: str) -> None:
        self._offer()

    def _offer(self) -> None:
        typed = self.line.whole_text().strip()
        found = [_Offer(one.id, one.name) for one in self._products if _matches(one, typed)]
        found = found[:MOST_OFFERED]
        if found == self._offers and self.pills:
            return
        self._offers = found
        self._flow.clear()
        self.pills = []
        for offer in found:
            pill = Pill(self._look, offer.name, "primary", parent=self._place)
            pill.setCheckable(False)
            pill.clicked.connect(self._on_pill)
            self._flow.addWidget(pill)
            pill.show()
            self.pills.append(pill)
        self._place.setVisible(bool(found))
        self.updateGeometry()

    def _on_pill(self) -> None:
        place = next((n for n, pill in enumerate(self.pills) if pill is self.sender()), None)
        if place is not None:
            offer = self._offers[place]
            self.line.setText(offer.name)
            self.named.emit(offer.product_id)

    # --- what she took -------------------------------------------------------------------

    def _on_take(self) -> None:
        self.finish_composing()
        name = clean_line(self.line.text())
        quantity = _read_quantity(self.quantity.text())
        amount = read_money(self.sum.text(), self._currency)
        if not name:
            self._say(self.tr("Write what they took, or press one of the products."), self.line)
        elif quantity is None:
            self._say(self.tr("How many? A number such as 2 or 1.5."), self.quantity)
        elif amount is None and self.sum.text().strip():
            self._say(self.tr("How much? A number such as 12,000."), self.sum)
        else:
            product_id = self._named(name)
            line = PurchaseLine(product_id, "" if product_id else name, quantity, amount)
            self._wrong.hide()
            for field in (self.line, self.quantity, self.sum):
                field.clear()
            self.line.setFocus()
            self.bought.emit(line)

    def _named(self, name: str) -> ProductId | None:
        key = name_key(name)
        for product in self._products:
            if key in {name_key(one) for one in (product.name, *product.other_names)}:
                return product.id
        return None

    def _say(self, sentence: str, field: QWidget) -> None:
        self._wrong.setText(sentence)
        self._wrong.show()
        field.setFocus()


def _field(name: str, width: int) -> ComposingLine:
    line = ComposingLine()
    line.setAccessibleName(name)
    line.setPlaceholderText(name)
    line.setMaxLength(200)
    line.setFixedWidth(width)
    return line


def _matches(product: Product, typed: str) -> bool:
    return not typed or any(span_of(name, typed) for name in (product.name, *product.other_names))


def _read_quantity(typed: str) -> Decimal | None:
    """Read how many; nothing typed is one."""
    plain = even_widths(typed).strip().replace(",", ".")
    if not plain:
        return Decimal(1)
    try:
        quantity = Decimal(plain)
    except InvalidOperation:
        return None
    return quantity if quantity.is_finite() and quantity > 0 else None
