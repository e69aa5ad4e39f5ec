"""The parts of the form that are rows of a kind, and the tags."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.names import name_key
from shopcrm.errors import ShopError
from shopcrm.ui.common.buttons import Chip
from shopcrm.ui.common.fields import Labelled, Line
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.customers.fields import Problem
from shopcrm.ui.customers.noted import AlertRow, DayRow, FactRow, LinkRow, Offer
from shopcrm.ui.customers.part import Part
from shopcrm.ui.customers.reaching import AddressRow, MailRow, PhoneRow
from shopcrm.ui.customers.rows import Row, Rows
from shopcrm.ui.customers.words import CustomerForm
from shopcrm.ui.look import Look

_MOST_NAMED: Final = 3


def few(names: Sequence[str]) -> str:
    """Name a few things on one line, and say that there are more.

    Example:
        >>> few(["a", "b", "c", "d"])
        'a, b, c…'
    """
    flat = [" ".join(name.split()) for name in names]
    return ", ".join(flat[:_MOST_NAMED]) + ("…" if len(flat) > _MOST_NAMED else "")


class RowsPart(Part):
    """Rows of one or more kinds, each kind a field of the draft."""

    def __init__(self, look: Look, kinds: dict[str, Rows[Any]]) -> None:
        super().__init__(look)
        self.kinds = kinds
        for one in kinds.values():
            one.changed.connect(self.changed)
            self.column.addWidget(one)

    def fill(self, draft: CustomerDraft) -> None:
        """Show the fields."""
        for name, one in self.kinds.items():
            one.fill(getattr(draft, name))

    def write(self, draft: CustomerDraft) -> CustomerDraft:
        """Put what stands in the rows into the draft."""
        values: dict[str, Any] = {name: one.values() for name, one in self.kinds.items()}
        return replace(draft, **values)

    def problems(self) -> list[Problem]:
        """List the rows that cannot be taken."""
        return [problem for one in self.kinds.values() for problem in one.problems()]

    def summary(self) -> str:
        """Name the first few."""
        written: list[str] = []
        for one in self.kinds.values():
            for there in one.rows:
                field = there.first_field()
                if not there.is_empty() and hasattr(field, "whole_text"):
                    written.append(field.whole_text())
        return few(written)


class DaysPart(RowsPart):
    """The days to remember; folded, it says what each is."""

    def summary(self) -> str:
        """Give the kinds of the days."""
        rows = [one for one in self.kinds["days"].rows if isinstance(one, DayRow)]
        return few([one.kind.currentText() for one in rows if not one.is_empty()])


def phones_part(look: Look, country: str) -> RowsPart:
    """Make the part with her numbers; there is always one to write in."""

    def made() -> Row[Any]:
        return PhoneRow(look, country)

    rows = _rows(
        look, CustomerForm.tr("Phone"), CustomerForm.tr("Another number"), made, first=True
    )
    return RowsPart(look, {"phones": rows})


def reaching_part(look: Look, country: str) -> RowsPart:
    """Make the part with mails and addresses."""

    def mail() -> Row[Any]:
        return MailRow(look)

    def address() -> Row[Any]:
        return AddressRow(look, country)

    mails = _rows(look, CustomerForm.tr("Mail"), CustomerForm.tr("A mail address"), mail)
    addresses = _rows(look, CustomerForm.tr("Address"), CustomerForm.tr("An address"), address)
    return RowsPart(look, {"mails": mails, "addresses": addresses})


def days_part(look: Look, country: str, today: date) -> DaysPart:
    """Make the part with her birthday and other days."""

    def made() -> Row[Any]:
        return DayRow(look, country, today)

    title = CustomerForm.tr("Type it as you like: 11-27, 1958-11-27, lunar 10-19")
    return DaysPart(look, {"days": _rows(look, title, CustomerForm.tr("A day"), made)})


def alerts_part(look: Look) -> RowsPart:
    """Make the part with the chips that stand by her name."""

    def made() -> Row[Any]:
        return AlertRow(look)

    title = CustomerForm.tr("Stands by the name, so that everybody sees it")
    return RowsPart(look, {"alerts": _rows(look, title, CustomerForm.tr("A warning"), made)})


def facts_part(look: Look) -> RowsPart:
    """Make the part with what we know about her."""

    def made() -> Row[Any]:
        return FactRow(look)

    return RowsPart(look, {"facts": _rows(look, "", CustomerForm.tr("One more thing"), made)})


def likes_part(look: Look, offer: Offer) -> RowsPart:
    """Make the part with what she likes, wants and avoids."""

    def made() -> Row[Any]:
        return LinkRow(look, offer)

    likes = CustomerForm.tr("Likes, and how she has it (the usual)")
    wants = CustomerForm.tr("Wants, when we have it again")
    avoids = CustomerForm.tr("Avoids")
    return RowsPart(
        look,
        {
            "likes": _rows(look, likes, CustomerForm.tr("A favourite"), made),
            "wants": _rows(look, wants, CustomerForm.tr("Something she wants"), made),
            "avoids": _rows(look, avoids, CustomerForm.tr("Something she avoids"), made),
        },
    )


def _rows(
    look: Look,
    title: str,
    add: str,
    make: Callable[[], Row[Any]],
    *,
    first: bool = False,
) -> Rows[Any]:
    return Rows[Any](look, title, add, make, first=first)


class TagsPart(Part):
    """Tags as chips, and a line that adds one on Enter or after a comma; what is left in it is a tag, too."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._tags: list[str] = []
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, look.px(6))
        self.line = Line(look, self.tr("Another tag"), self.tr("VIP, choir, wholesale…"))
        self.field = Labelled(look, self.tr("Tags (Enter adds one)"), self.line)
        self.column.addWidget(self._chips)
        self.column.addWidget(self.field)
        self.line.typed.connect(self._on_typed)
        self.line.entered.connect(self._on_enter)
        self._show()

    def fill(self, draft: CustomerDraft) -> None:
        """Show the tags."""
        self._tags = list(draft.tags)
        self.line.clear()
        self._show()

    def write(self, draft: CustomerDraft) -> CustomerDraft:
        """Put the tags into the draft."""
        return replace(draft, tags=self.tags())

    def tags(self) -> tuple[str, ...]:
        """Give all tags; the same one twice is one."""
        found = {name_key(one): one for one in reversed([*self._tags, *self._typed()])}
        return tuple(reversed(found.values()))

    def problems(self) -> list[Problem]:
        """Say when a tag is too long."""
        try:
            check_customer(CustomerDraft(given_name="-", tags=tuple(self._typed())))
        except ShopError as error:
            return [Problem(self.field, error)]
        return []

    def summary(self) -> str:
        """Name the first few."""
        return few(self.tags())

    def _typed(self) -> list[str]:
        parts = self.line.whole_text().replace("、", ",").replace("，", ",").split(",")
        return [part.strip().lstrip("#") for part in parts if part.strip(" #")]

    def _on_typed(self, typed: str) -> None:
        if typed.rstrip().endswith((",", "、", "，")) and not self.line.is_composing():
            self._on_enter()
        self.changed.emit()

    def _on_enter(self) -> None:
        if self._typed() and not self.line.is_composing() and not self.problems():
            self._tags = list(self.tags())
            self.line.clear()
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self._flow.clear()
        for one in self._tags:
            name = self.tr("Take the tag {tag} away").format(tag=one)
            chip = Chip(self.look, one, "info", "tag", removable=True, remove_name=name)
            chip.clicked.connect(self._on_chip)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._tags))

    def _on_chip(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Chip):
            self._tags = [one for one in self._tags if one != pressed.text()]
            self._show()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()
