"""A product being written: its names, what buying it begins, how long it is answered for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.names import name_key
from shopcrm.domain.plans import Plan
from shopcrm.domain.products import (
    WARRANTY_LIMIT_DAYS,
    Product,
    ProductDraft,
    check_product,
    check_unclaimed,
)
from shopcrm.errors import AlreadyThereError, NameBlankError, ShopError, TextTooLongError
from shopcrm.ui.common.buttons import Button, Chip
from shopcrm.ui.common.fields import Choice, Fielded, Labelled, Line
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.keeping import say_wrong_at
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Rule, Scrolled, column, row
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.look import Look
from shopcrm.ui.products.words import Unit, counted, in_days, unit_word
from shopcrm.wording.errors import say

_WARRANTY_DIGITS = 5


class OtherNames(Fielded):
    """The other names as chips, and a line that takes one more."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        title = self.tr("Other names it is asked for by")
        self.names: list[str] = []
        self.chips: list[Chip] = []
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, look.px(6))
        self.line = Line(look, self.tr("One more name"), self.tr("One more name, then Enter"))
        self.plus = Button(look, self.tr("Add"), "plain", "plus")
        self.plus.setAccessibleName(self.tr("Add this name"))
        self.plus.clicked.connect(self.take)
        self.line.entered.connect(self.take)
        self.line.typed.connect(self._on_typed)
        across = row(look, None, 0, 8)
        across.addWidget(self.line, 1)
        across.addWidget(self.plus)
        layout = column(look, self, 0, 4)
        layout.addWidget(Text(title, "label", "text2", wraps=True))
        layout.addWidget(self._chips)
        layout.addLayout(across)
        layout.addWidget(self.beneath)

    def first_field(self) -> QWidget:
        """Give the line."""
        return self.line

    def fill(self, names: Sequence[str]) -> None:
        """Show these names."""
        self.names = list(names)
        self.line.clear()
        self._show()

    def value(self) -> tuple[str, ...]:
        """Give the names, with what stands in the line."""
        self.line.finish_composing()
        waiting = clean_line(self.line.text())
        return (*self.names, *([waiting] if waiting else []))

    def raw(self) -> object:
        """Give what stands in it, also what is being composed."""
        return tuple(self.names), self.line.whole_text()

    def take(self) -> None:
        """Make a chip of what is typed; a name that is there already stays one."""
        self.line.finish_composing()
        name = clean_line(self.line.text())
        known = {name_key(one) for one in self.names}
        if name and name_key(name) not in known:
            self.names.append(name)
        self.line.clear()
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.note_change()

    def _show(self) -> None:
        self._flow.clear()
        self.chips = []
        for name in self.names:
            taken = self.tr("Take “{name}” away").format(name=name)
            chip = Chip(self.look, name, "primary", removable=True, remove_name=taken)
            chip.clicked.connect(self._on_chip)
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        self._chips.setVisible(bool(self.names))

    def _on_typed(self, _text: str) -> None:
        self.note_change()

    def _on_chip(self) -> None:
        at = next((n for n, chip in enumerate(self.chips) if chip is self.sender()), -1)
        if at >= 0:
            del self.names[at]
            self._show()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.note_change()


class Warranty(Fielded):
    """So many days, months or years; nothing for none."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Empty when there is none."))
        self.number = Line(look, self.tr("Warranty"))
        self.number.setMaxLength(_WARRANTY_DIGITS)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setFixedWidth(look.px(90))
        units = [(unit, unit_word(unit)) for unit in (Unit.MONTHS, Unit.YEARS, Unit.DAYS)]
        self.unit = Choice(look, self.tr("Warranty counted in"), units)
        across = row(look, None, 0, 8)
        across.addWidget(self.number)
        across.addWidget(self.unit)
        across.addStretch(1)
        layout = column(look, self, 0, 4)
        layout.addWidget(Text(self.tr("Warranty"), "label", "text2"))
        layout.addLayout(across)
        layout.addWidget(self.beneath)
        self.number.typed.connect(self._on_typed)
        self.unit.picked.connect(self.note_change)

    def first_field(self) -> QWidget:
        """Give the number."""
        return self.number

    def fill(self, days: int | None) -> None:
        """Show a warranty."""
        number, unit = (0, Unit.MONTHS) if days is None else counted(days)
        self.number.set_whole(str(number) if number else "")
        self.unit.set_value(unit)

    def raw(self) -> object:
        """Give what stands in it."""
        return self.number.whole_text(), self.unit.value()

    def is_right(self) -> bool:
        """Say whether it is empty or a number that can be."""
        typed = self._typed()
        return not typed or (typed.isdecimal() and 0 < self._days(typed) <= WARRANTY_LIMIT_DAYS)

    def value(self) -> int | None:
        """Give it in days; call it only when it is right."""
        typed = self._typed()
        return self._days(typed) if typed else None

    def _typed(self) -> str:
        self.number.finish_composing()
        return self.number.text().strip()

    def _days(self, typed: str) -> int:
        return in_days(int(typed), self.unit.value())

    def _on_typed(self, _text: str) -> None:
        self.note_change()


class ProductForm(QWidget):
    """Writes one product. It is checked here and kept by the page.

    Signals:
        saved: Its button was pressed.
        left: What was written shall not be kept.
        closed: Back to the list; what was written shall be kept.
        moved: It is no longer sold, or sold again.
    """

    saved = Signal()
    left = Signal()
    closed = Signal()
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.product: Product | None = None
        self.title = Text("", "heading", wraps=True)
        self.name_line = Line(look, "")
        self.name = Labelled(look, self.tr("Name"), self.name_line)
        self.name_line.entered.connect(self.saved)
        self.others = OtherNames(look)
        self.plan_choice = Choice(look, "")
        self.plan = Labelled(
            look,
            self.tr("Plan of follow-ups"),
            self.plan_choice,
            self.tr("It is proposed whenever somebody buys this."),
        )
        self.warranty = Warranty(look)
        self.back = Button(look, self.tr("Back to the list"), "quiet", "arrow-left")
        self.back.clicked.connect(self.closed)
        layout = column(look, self, 0, 12)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.title)
        inside = Scrolled(look, self.tr("Product"), 14)
        for widget in (self.name, self.others, self.plan, self.warranty):
            inside.column.addWidget(widget)
        inside.column.addWidget(Rule())
        self.move_note = Text("", "caption", "text2", wraps=True)
        self.move_button = Button(look, "", "plain")
        self.move_button.clicked.connect(self.moved)
        inside.column.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.column.addWidget(self.move_note)
        inside.column.addStretch(1)
        inside.column.setContentsMargins(0, 0, look.px(10), 0)
        layout.addWidget(inside, 1)
        self.save_button = Button(look, self.tr("Save"), "primary", keys=shown(Key.SAVE))
        self.save_button.clicked.connect(self.saved)
        self.leave_button = Button(look, self.tr("Leave it as it was"), "quiet")
        self.leave_button.clicked.connect(self.left)
        foot = QWidget()
        buttons = FlowLayout(foot, look.px(8))
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.leave_button)
        layout.addWidget(foot)
        self._before: object = self._raw()

    def offer_plans(self, plans: Sequence[Plan]) -> None:
        """Offer these plans."""
        none = (None, self.tr("None"))
        self.plan_choice.offer([none, *((plan.id, plan.name) for plan in plans)])
        if self.plan_choice.currentIndex() < 0:
            self.plan_choice.set_value(None)

    def fill(self, product: Product | None, name: str = "") -> None:
        """Show a product, or begin a new one under a name."""
        self.product = product
        draft = ProductDraft("") if product is None else draft_of(product)
        self.name_line.set_whole(draft.name)
        self.others.fill(draft.other_names)
        self.plan_choice.set_value(draft.plan_id, self.tr("A plan that is gone"))
        self.warranty.fill(draft.warranty_days)
        for place in (self.name, self.others, self.plan, self.warranty):
            place.say_wrong("")
        self.title.setText(self.tr("A new product") if product is None else product.name)
        self.show_sold(active=draft.active)
        self.move_button.setVisible(product is not None)
        self.move_note.setVisible(product is not None)
        self._before = self._raw()
        if name:
            self.name_line.set_whole(name)

    def show_sold(self, *, active: bool) -> None:
        """Say whether it is sold, and offer the other."""
        self.move_button.set_text(self.tr("No longer sold") if active else self.tr("Sell it again"))
        self.move_note.setText(
            self.tr("It is not proposed any more; what was written about it stays.")
            if active
            else self.tr("It is not proposed at the moment.")
        )

    def set_alone(self, *, alone: bool) -> None:
        """Show the way back to the list in place of the title, where the form takes the whole room."""
        self.back.setVisible(alone)
        self.title.setVisible(not alone)

    def is_changed(self) -> bool:
        """Say whether something else stands in it than was shown at first."""
        return self._raw() != self._before

    def take_as_kept(self) -> None:
        """Take what stands in it for what is kept."""
        self._before = self._raw()

    def take_as_not_kept(self) -> None:
        """Take what stands in it for something that is still to be kept."""
        self._before = None

    def show_product(self, product: Product) -> None:
        """Show a product as it is now; what is being written stays."""
        if not self.is_changed():
            self.fill(product)
        else:
            self.product = replace(product, version=self.product.version if self.product else 0)
            self.show_sold(active=product.active)

    def take_focus(self) -> None:
        """Have the keys in the name."""
        self.name_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self, products: Sequence[Product]) -> ProductDraft | None:
        """Give what is written; None when something is wrong, which is then said beside it.

        Args:
            products: Those there are, whose names are taken.
        """
        self.name_line.finish_composing()
        if not self.warranty.is_right():
            said = self.tr("Please write a number, such as 12, or nothing when there is none.")
            say_wrong_at(self.warranty, said)
            return None
        active = True if self.product is None else self.product.active
        written = ProductDraft(
            self.name_line.text(),
            self.others.value(),
            self.plan_choice.value(),
            self.warranty.value(),
            active,
        )
        own_id = None if self.product is None else self.product.id
        try:
            checked = check_product(written)
            check_unclaimed(replace(checked, other_names=()), products, own_id)
        except (NameBlankError, AlreadyThereError) as error:
            say_wrong_at(self.name, say(error))
            return None
        except TextTooLongError as error:
            is_name = len(clean_line(written.name)) == error.length
            say_wrong_at(self.name if is_name else self.others, say(error))
            return None
        try:
            check_unclaimed(checked, products, own_id)
        except ShopError as error:
            say_wrong_at(self.others, say(error))
            return None
        return checked

    def _raw(self) -> object:
        whole = self.name_line.whole_text()
        return whole, self.others.raw(), self.plan_choice.value(), self.warranty.raw()


def draft_of(product: Product) -> ProductDraft:
    """Give what is written about a product."""
    return ProductDraft(
        product.name,
        product.other_names,
        product.plan_id,
        product.warranty_days,
        product.active,
    )
