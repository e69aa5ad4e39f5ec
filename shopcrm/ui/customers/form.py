"""The form of a customer: filled from a draft, read back as a draft, checked by the rules. It saves nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.shops import Shop
from shopcrm.errors import NameMissingError, ShopError
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.services.shop import ProductsService, StaffService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.composing import ComposingLine, ComposingText
from shopcrm.ui.common.fields import Choice, Labelled, Line
from shopcrm.ui.common.panels import Panel, column
from shopcrm.ui.customers.fields import Beside, Problem, sentence_of
from shopcrm.ui.customers.fold import Fold
from shopcrm.ui.customers.lists_part import (
    TagsPart,
    alerts_part,
    days_part,
    facts_part,
    likes_part,
    phones_part,
    reaching_part,
)
from shopcrm.ui.customers.name_part import NamePart
from shopcrm.ui.customers.noted import Offer, offer_of
from shopcrm.ui.customers.own_fields import OwnFieldsPart
from shopcrm.ui.customers.part import Part, check_text, line_text
from shopcrm.ui.customers.photo_part import PhotoPart
from shopcrm.ui.customers.relations_part import RelationsPart
from shopcrm.ui.look import Look
from shopcrm.ui.tools import Tools


class ShopPart(Part):
    """How she found us, and who of the staff looks after her."""

    def __init__(self, look: Look, staff: StaffService) -> None:
        super().__init__(look)
        names = [one.name for one in staff.list_staff() if one.active]
        nobody: list[tuple[Any, str]] = [(None, self.tr("Nobody in particular"))]
        self.responsible = Choice(
            look, self.tr("Looked after by"), [*nobody, *((one, one) for one in names)]
        )
        self.line = Line(look, self.tr("How they found us"), self.tr("Leaflet, a neighbour…"))
        self.found_us = Labelled(look, self.tr("How they found us"), self.line)
        after = Labelled(look, self.tr("Looked after by"), self.responsible)
        together = Beside(look, 420)
        for one in (self.found_us, after):
            one.changed.connect(self.changed)
            together.add(one)
        self.column.addWidget(together)

    def fill(self, draft: CustomerDraft) -> None:
        """Show both."""
        self.line.set_whole(draft.found_us or "")
        self.responsible.set_value(draft.responsible)

    def write(self, draft: CustomerDraft) -> CustomerDraft:
        """Put both into the draft."""
        return replace(draft, found_us=line_text(self.line), responsible=self.responsible.value())

    def problems(self) -> list[Problem]:
        """Say when it is too long how she found us."""
        return check_text(self.found_us, "found_us", line_text(self.line))

    def summary(self) -> str:
        """Give both."""
        return " · ".join(filter(None, (line_text(self.line), self.responsible.value())))


class CustomerForm(QWidget):
    """All that is known of somebody, to be written.

    Signals:
        changed: Something is another now.
    """

    changed = Signal()

    def __init__(
        self,
        tools: Tools,
        customers: CustomersService,
        products: ProductsService,
        staff: StaffService,
        desk: Desk,
        *,
        is_new: bool,
    ) -> None:
        super().__init__()
        self.look = tools.look
        self._tools = tools
        self._base = CustomerDraft()
        shop: Shop = desk.shop()
        self.names = NamePart(self.look, shop.language, one_field=is_new, owner=self)
        self.phones = phones_part(self.look, shop.country)
        self.photo = PhotoPart(tools)
        self.relations = RelationsPart(self.look, desk)
        self.own_fields = OwnFieldsPart(tools, customers, shop.country, desk.today())
        self._is_filling = False
        offer = offer_of((one.name, one.other_names) for one in products.list_products())
        self._parts = self._make_parts(shop, desk.today(), offer, staff)
        self._lay(is_new=is_new)
        self.names.changed.connect(self._tell)
        for part in self._all_parts():
            part.changed.connect(self._tell)
        self.fill(CustomerDraft())

    # --- filling and reading -------------------------------------------------------------

    def fill(self, draft: CustomerDraft) -> None:
        """Show a draft. What is not on the form (where it came from) is kept for reading it back."""
        self._base = draft
        self._is_filling = True
        self.names.fill(draft)
        for part in self._all_parts():
            part.fill(draft)
        self._is_filling = False
        self._summarize()

    def draft(self) -> CustomerDraft:
        """Give what stands in the form, as it was typed.

        Raises:
            ShopError: A field cannot be read at all; ``check`` says where.
            UnfitError: So, too.
        """
        draft = self.names.write(self._base)
        for part in self._all_parts():
            draft = part.write(draft)
        return draft

    def finish_composing(self) -> None:
        """Take over every word that is still being composed."""
        for line in self.findChildren(ComposingLine):
            line.finish_composing()
        for text in self.findChildren(ComposingText):
            text.finish_composing()

    def check(self) -> CustomerDraft | None:
        """Give the draft when all is right; else say what is wrong beside its field, go there, and give None."""
        self.finish_composing()
        self.clear_wrong()
        problems = self.problems()
        if not problems:
            draft = self.draft()
            try:
                check_customer(draft)
            except NameMissingError as error:
                problems = [Problem(self.names.first(), error)]
            except ShopError as error:
                problems = [Problem(self._place_of(error), error)]
            else:
                return draft
        self._show(problems)
        return None

    def problems(self) -> list[Problem]:
        """List what cannot be taken, from the top."""
        found = self.names.problems()
        for part in self._all_parts():
            found += part.problems()
        return found

    def say_wrong(self, error: ShopError) -> None:
        """Say beside its field what the shop would not take."""
        self._show([Problem(self._place_of(error), error)])

    def clear_wrong(self) -> None:
        """Take back what was said."""
        for field in self.findChildren(Labelled):
            field.clear_wrong()

    def focus_first(self) -> None:
        """Begin where one begins."""
        self.names.first().first_field().setFocus()

    def unfold(self) -> None:
        """Show the sections below what is always needed."""
        self.more.hide()
        self.rest.show()
        self.phones.kinds["phones"].set_plain(plain=False)

    def open_all(self) -> None:
        """Open every section."""
        for fold in self.folds:
            fold.set_open(is_open=True)

    def phone_draft(self) -> CustomerDraft:
        """Give a draft of the numbers that can be read, to ask whose they are."""
        phones = []
        for one in self.phones.kinds["phones"].rows:
            try:
                if not one.is_empty():
                    phones.append(one.value())
            except ShopError:
                continue
        return replace(self.names.write(CustomerDraft()), phones=tuple(phones))

    # --- building ------------------------------------------------------------------------

    def _make_parts(
        self, shop: Shop, today: date, offer: Offer, staff: StaffService
    ) -> dict[str, Part]:
        look = self.look
        return {
            "likes": likes_part(look, offer),
            "alerts": alerts_part(look),
            "days": days_part(look, shop.country, today),
            "facts": facts_part(look),
            "tags": TagsPart(look),
            "reaching": reaching_part(look, shop.country),
            "relations": self.relations,
            "fields": self.own_fields,
            "shop": ShopPart(look, staff),
            "photo": self.photo,
        }

    def _lay(self, *, is_new: bool) -> None:
        look = self.look
        layout = column(look, self, 0, 12)
        first = Panel(look, 16, 12)
        first.column.addWidget(self.names.top)
        self.name_notice = column(look, None, 0, 6)
        first.column.addLayout(self.name_notice)
        first.column.addWidget(self.phones)
        self.phone_notice = column(look, None, 0, 6)
        first.column.addLayout(self.phone_notice)
        first.column.addWidget(self.names.how_to_address)
        layout.addWidget(first)
        self.more = Button(look, self.tr("More…"), "link", "chevron-down")
        self.more.clicked.connect(self._on_more)
        layout.addWidget(self.more)
        self.rest = QWidget()
        below = column(look, self.rest, 0, 12)
        titles = self._titles()
        self.folds = [Fold(look, title, self._content(key)) for key, title in titles.items()]
        for fold in self.folds:
            below.addWidget(fold)
        layout.addWidget(self.rest)
        layout.addStretch(1)
        self.more.setVisible(is_new)
        self.rest.setVisible(not is_new)
        self.phones.kinds["phones"].set_plain(plain=is_new)

    def _titles(self) -> dict[str, str]:
        return {
            "names": self.tr("Name in full"),
            "likes": self.tr("Likes and wants"),
            "alerts": self.tr("Warnings"),
            "days": self.tr("Birthday and other days"),
            "facts": self.tr("What we know"),
            "relations": self.tr("Family and friends"),
            "tags": self.tr("Tags"),
            "reaching": self.tr("Mail and address"),
            "fields": self.tr("Fields of your own"),
            "shop": self.tr("She and the shop"),
            "photo": self.tr("Photo"),
        }

    def _content(self, key: str) -> QWidget:
        return self.names.more if key == "names" else self._parts[key]

    def _all_parts(self) -> Iterable[Part]:
        return (self.phones, *self._parts.values())

    # --- what is wrong -------------------------------------------------------------------

    def _show(self, problems: list[Problem]) -> None:
        for problem in reversed(problems):
            problem.where.say_wrong(sentence_of(problem.error))
        first = problems[0]
        self.reveal(first.where)
        first.where.first_field().setFocus()
        said = sentence_of(first.error)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def reveal(self, widget: QWidget) -> None:
        """Open the section in which something stands."""
        for fold in self.folds:
            if fold.isAncestorOf(widget):
                self.unfold()
                fold.set_open(is_open=True)

    def _place_of(self, error: ShopError) -> Labelled:
        """Give the field an error speaks of; the name where it speaks of none that is shown."""
        field = getattr(error, "field", "")
        places = {
            "reading": self.names.reading,
            "nickname": self.names.nickname,
            "how_to_address": self.names.how_to_address,
        }
        return places.get(field, self.names.first())

    # --- what changes --------------------------------------------------------------------

    def _tell(self) -> None:
        if not self._is_filling:
            self._summarize()
            self.changed.emit()

    def _summarize(self) -> None:
        keys = list(self._titles())
        for key, fold in zip(keys, self.folds, strict=True):
            words = self.names.summary() if key == "names" else self._parts[key].summary()
            fold.summarize(words)

    def _on_more(self) -> None:
        self.unfold()
        self.folds[0].header.setFocus()
