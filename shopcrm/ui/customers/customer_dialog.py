"""The sheet on which a customer is written down, or her card corrected."""

from __future__ import annotations

from dataclasses import replace

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customers import CustomerDraft, Relation, RelationKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import avatar_text
from shopcrm.domain.phones import phone_key
from shopcrm.domain.today import LineCustomer
from shopcrm.errors import ChangedMeanwhileError, ShopError
from shopcrm.services.customers import Card, CustomersService, draft_of
from shopcrm.services.desk import Desk
from shopcrm.services.shop import ProductsService, StaffService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.keeping import done_said
from shopcrm.ui.common.tab_order import order_tabs
from shopcrm.ui.customers.alike import Alike
from shopcrm.ui.customers.differences import (
    differences,
    put_together,
    relation_changes,
    relations_together,
)
from shopcrm.ui.customers.fields import UnfitError
from shopcrm.ui.customers.form import CustomerForm
from shopcrm.ui.customers.saving import Save
from shopcrm.ui.customers.sheet import Sheet
from shopcrm.ui.tools import Tools
from shopcrm.wording.errors import say
from shopcrm.wording.sheets import called


class CustomerDialog(Sheet):
    """A new customer, or all that is known of one. Nothing typed is lost: leaving with changes asks at the foot.

    Signals:
        saved: Her card is written (a ``CustomerId``).
        customer_requested: Somebody else's card shall be shown (a ``CustomerId``); the sheet is gone then.
    """

    saved = Signal(object)
    customer_requested = Signal(object)

    def __init__(
        self,
        tools: Tools,
        customers: CustomersService,
        products: ProductsService,
        staff: StaffService,
        desk: Desk,
        customer_id: CustomerId | None = None,
        first: CustomerDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            tools: What every page is given.
            customers: Who writes it.
            products: For the names of what she likes.
            staff: Who may look after her.
            desk: The shop's day, country and language.
            customer_id: Whose card; None for somebody new.
            first: What is known of somebody new already, such as what was typed into the box.
            parent: The window it stands before.

        Raises:
            NotFoundError: There is no such customer (any more).
        """
        card = None if customer_id is None else customers.card(customer_id)
        super().__init__(tools.look, "", parent)
        self._tools, self._customers = tools, customers
        self._customer_id = customer_id
        self._version = 0
        self._base = CustomerDraft()
        self._relations: tuple[Relation, ...] = ()
        self._is_saving = False
        self._focused: QWidget | None = None
        self._wanted: CustomerId | None = None
        self.form = CustomerForm(tools, customers, products, staff, desk, is_new=card is None)
        self.body.column.addWidget(self.form)
        places = (self.form.name_notice, self.form.phone_notice)
        self.alike = Alike(tools, customers, desk, places, customer_id, self)
        self._make_buttons()
        if card is None:
            self._begin(first or CustomerDraft())
        else:
            self._show_card(card)
        self.form.changed.connect(self._on_changed)
        self.alike.opened.connect(self._on_open_other)
        self.alike.related.connect(self._on_family)
        self.alike.shown.connect(self._on_shown_others)
        self._look_for_others()
        order_tabs(self)
        self.form.focus_first()

    # --- what stands in it ---------------------------------------------------------------

    def has_changes(self) -> bool:
        """Say whether something was typed that is not saved."""
        self.form.finish_composing()
        try:
            draft, relations = self.form.draft(), self.form.relations.relations()
        except (ShopError, UnfitError):
            return True
        return draft != self._base or relations != self._relations or self.form.photo.is_removed()

    def _begin(self, first: CustomerDraft) -> None:
        title = self.tr("New customer")
        self._name_it(title)
        self.form.fill(first)
        self.form.photo.show_person("?", 0, first.photo)
        self._base = self.form.draft()

    def _show_card(self, card: Card) -> None:
        customer = card.customer
        self._name_it(called(card.shown))
        self._version = customer.version
        self._relations = customer.relations
        for relation in customer.relations:
            self.alike.settle(relation.other_id)
        self.form.fill(draft_of(customer))
        self.form.relations.show_relations(customer.relations, customer.id)
        letters = avatar_text(
            customer.family_name,
            customer.given_name,
            customer.name_order,
            customer.nickname,
            customer.phones,
        )
        photo = self._customers.photo(customer.id) if customer.has_photo else None
        self.form.photo.show_person(letters, int(customer.id), photo)
        self._base = self.form.draft()

    def _name_it(self, title: str) -> None:
        self.title.setText(title)
        self.setWindowTitle(title)

    def _make_buttons(self) -> None:
        self.save = Button(self.look, self.tr("Save"), "primary", "check")
        self.close_button = Button(self.look, self.tr("Close"), "quiet")
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        self.set_buttons(self.save, self.close_button)

    # --- others like her -----------------------------------------------------------------

    def _on_changed(self) -> None:
        if self.isVisible():
            self._look_for_others()
            order_tabs(self)

    def _on_shown_others(self) -> None:
        order_tabs(self)

    def _look_for_others(self) -> None:
        """Look for others with what was written just now; what stood on the card is settled."""
        draft, base = self.form.phone_draft(), self._base
        is_edit = self._customer_id is not None
        known = {phone_key(one) for one in base.phones} if is_edit else set()
        phones = tuple(one for one in draft.phones if phone_key(one) not in known)
        same = (draft.family_name, draft.given_name) == (base.family_name, base.given_name)
        name = "" if is_edit and same else self.form.names.shown()
        self.alike.look(replace(draft, phones=phones), name)

    def _on_open_other(self, other: LineCustomer) -> None:
        self._wanted = other.id
        self.reject()

    def _on_family(self, other: LineCustomer) -> None:
        self.form.relations.relate(other, RelationKind.RELATIVE)
        self.alike.settle(other.id)
        self.form.names.address_line.setFocus()

    # --- saving --------------------------------------------------------------------------

    def _on_save(self) -> None:
        if self._is_saving:
            return
        self.hide_notice()
        draft = self.form.check()
        if draft is None:
            self._wanted = None
            return
        if self._customer_id is not None and not self.has_changes():
            self._leave()
            return
        self._set_saving(is_saving=True)
        relations = self.form.relations.relations()
        work = Save(
            self._customers,
            self._customer_id,
            self._version,
            draft,
            None if relations == self._relations else relations,
            self.form.photo.is_removed(),
        )
        self._tools.tasks.write(self, work, self._on_saved, self._on_error)

    def _set_saving(self, *, is_saving: bool) -> None:
        """Let nothing be typed while it is saved: it would go with the sheet."""
        self._is_saving = is_saving
        self.save.setEnabled(not is_saving)
        if is_saving:
            self._focused = self.focusWidget()
        self.form.setEnabled(not is_saving)
        if not is_saving and self._focused is not None and shiboken6.isValid(self._focused):
            self._focused.setFocus()

    def _on_saved(self, customer_id: CustomerId) -> None:
        verb = "add_customer" if self._customer_id is None else "edit_customer"
        shown = self._customers.card(customer_id).shown
        self._tools.messages.say(done_said(verb, shown), undo=True)
        self._set_saving(is_saving=False)
        self.saved.emit(customer_id)
        self._leave()

    def _on_error(self, error: Exception) -> None:
        self._set_saving(is_saving=False)
        self._wanted = None
        if isinstance(error, ChangedMeanwhileError) and self._customer_id is not None:
            self._on_changed_meanwhile(self._customer_id)
        elif isinstance(error, ShopError):
            self.show_notice(say(error))
        else:
            self._tools.messages.fail(error)

    def _on_changed_meanwhile(self, customer_id: CustomerId) -> None:
        """Say what somebody else changed, and show both together: nobody's words are lost."""
        try:
            card = self._customers.card(customer_id)
        except ShopError as error:
            self.show_notice(say(error))
            return
        base, mine = self._base, self.form.draft()
        belonged, belong = self._relations, self.form.relations.relations()
        theirs = draft_of(card.customer)
        changed = [one.words() for one in differences(base, theirs)]
        changed += relation_changes(belonged, card.customer.relations)
        self._show_card(card)
        self.form.fill(replace(put_together(base, mine, theirs), uid=None))
        together = relations_together(belonged, belong, card.customer.relations)
        self.form.relations.show_relations(together, customer_id)
        said = self.tr("Somebody else changed this card meanwhile. Look at it, then save again.")
        self.show_notice("\n".join([said, *changed]), tone="warn")

    # --- leaving -------------------------------------------------------------------------

    def reject(self) -> None:
        """Close when nothing would be lost; else ask at the foot."""
        if self._is_saving:
            return
        if not self.has_changes():
            self._leave()
            return
        self._ask()

    def _ask(self) -> None:
        save = Button(self.look, self.tr("Save it"), "tint", "check")
        throw_away = Button(self.look, self.tr("Throw it away"), "danger", "trash-2")
        stay = Button(self.look, self.tr("Go on writing"), "plain")
        save.clicked.connect(self._on_save)
        throw_away.clicked.connect(self._leave)
        stay.clicked.connect(self._on_stay)
        question = self.tr("What you wrote isn't saved yet.")
        self.show_notice(question, save, throw_away, stay, tone="text")
        self.buttons.hide()
        order_tabs(self)
        save.setFocus()

    def _on_stay(self) -> None:
        self._wanted = None
        self.hide_notice()
        self.form.focus_first()

    def _leave(self) -> None:
        super().accept()
        if self._wanted is not None:
            self.customer_requested.emit(self._wanted)
