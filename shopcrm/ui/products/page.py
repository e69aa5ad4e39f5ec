"""What the shop sells: the list, and beside it the one that is being written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.ids import ProductId
from shopcrm.domain.products import ProductDraft
from shopcrm.errors import ChangedMeanwhileError
from shopcrm.services.changes import Topic
from shopcrm.services.shop import PlansService, ProductsService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.keeping import Keeper
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Empty, Panel, column, row
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.page import KeyHelp, Page
from shopcrm.ui.products.form import ProductForm
from shopcrm.ui.products.rows import ProductsList, ProductsModel
from shopcrm.ui.tools import Tools

SIDE_BY_SIDE: Final = 900
"""The effective width from which list and form stand side by side."""

_FORM_WIDTH: Final = 420
_NEW: Final = "new"


class ProductsPage(Page):
    """The products. What is typed in the box while this page is shown looks for a product."""

    TOPICS: ClassVar[frozenset[Topic]] = frozenset({Topic.PRODUCTS, Topic.PLANS})

    def __init__(self, tools: Tools, products: ProductsService, plans: PlansService) -> None:
        super().__init__(tools)
        self._products, self._plans = products, plans
        self._typed = ""
        self._beside = True
        self._is_open = False
        self._chosen: ProductId | None = None
        self._keeper = Keeper(tools, self)
        self._keeper.kept.connect(self._on_kept)
        self._keeper.failed.connect(self._on_failed)
        self.model = ProductsModel(self)
        self.form = ProductForm(self.look)
        self.form.saved.connect(self._on_save)
        self.form.left.connect(self._on_left)
        self.form.closed.connect(self._on_closed)
        self.form.moved.connect(self._on_moved)
        self._lay_out()

    # --- the page ------------------------------------------------------------------------

    def title(self) -> str:
        """Say where we are."""
        return self.tr("Products")

    def reload(self) -> None:
        """Read the products again; the one that is shown stays."""
        plans = self._plans.list_plans()
        self.form.offer_plans(plans)
        self.model.fill(self._products.list_products(), {plan.id: plan.name for plan in plans})
        self._show_list()
        there = None if self._chosen is None else self.model.product(self._chosen)
        if there is not None:
            self.form.show_product(there)
            self._mark_row()
        elif self._chosen is not None or not self._is_open:
            self._choose_first()
        self._arrange()

    def search(self, typed: str) -> bool:
        """Show the products that are meant, and the first of them."""
        self._typed = typed
        self.model.look_for(typed)
        self._show_list()
        if self.model.row_of(self._chosen) < 0 and self._beside:
            self._choose_first()
        self._mark_row()
        return True

    def select_by(self, steps: int) -> bool:
        """Show the next, or the one before."""
        count = self.model.rowCount()
        if not count:
            return False
        at = self.model.row_of(self._chosen)
        self._choose(min(max(at + steps, 0), count - 1))
        return True

    def press(self, key: Key) -> bool:
        """Do what a key means here."""
        if key is Key.SAVE and self._is_open:
            self._on_save()
        elif key is Key.OPEN and self._typed and not self.model.rowCount():
            self.begin_new(self._typed)
        elif key in {Key.OPEN, Key.EDIT} and self._chosen is not None:
            self._open()
            self.form.take_focus()
        elif key is Key.BACK and self._is_open and not self._beside:
            self._on_closed()
        else:
            return False
        return True

    def hints(self) -> Sequence[KeyHelp]:
        """Give the keys shown at the foot."""
        return (
            (shown(Key.HELP), self.tr("Help")),
            (shown(Key.SEARCH), self.tr("Find a product")),
            (shown(Key.SAVE), self.tr("Save")),
            (shown(Key.UNDO), self.tr("Undo")),
        )

    def help_keys(self) -> Sequence[KeyHelp]:
        """Give the keys of this page."""
        return (
            (self.tr("Letters"), self.tr("look for a product while this page is shown")),
            ("↑ ↓", self.tr("the product before, the next one")),
            (self.tr("Enter"), self.tr("write in the product that is shown")),
            (shown(Key.SAVE), self.tr("save the product")),
        )

    def leave(self) -> None:
        """Have kept what is written."""
        self._keep()

    def arrange(self, width: float) -> None:
        """Stand list and form side by side, or show one of them."""
        self._beside = width >= SIDE_BY_SIDE
        self._arrange()

    # --- the form ------------------------------------------------------------------------

    def begin_new(self, name: str = "") -> None:
        """Begin a new product."""
        if self._keep():
            self._chosen = None
            self.form.fill(None, clean_line(name))
            self._open()
            self._mark_row()
            self.form.take_focus()

    def _keep(self, *, from_form: bool = False) -> bool:
        """Have kept what is written; False when something is wrong, which is said in the form."""
        if not self._is_open or not self.form.is_changed():
            return True
        draft = self.form.draft(self.model.products())
        if draft is None:
            return False
        self._write(draft, from_form=from_form)
        return True

    def _write(self, draft: ProductDraft, *, from_form: bool) -> None:
        service, product = self._products, self.form.product
        # Where another one is shown by then, an error is said in the window.
        place = self.form.name if from_form else None
        self.form.take_as_kept()
        if product is None:
            self._keeper.keep("add_product", lambda: service.add(draft), place, _NEW)
        else:
            product_id, version = product.id, product.version
            self._keeper.keep(
                "edit_product",
                lambda: service.edit(product_id, version, draft),
                place,
                product_id,
            )

    def _on_save(self) -> None:
        # A new one without anything in it is told that it needs a name.
        if self.form.product is None and not self.form.is_changed():
            self.form.draft(self.model.products())
        else:
            self._keep(from_form=True)

    def _on_closed(self) -> None:
        if self._keep(from_form=True):
            self._is_open = False
            self._arrange()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        there = None if self._chosen is None else self.model.product(self._chosen)
        if there is not None:
            self.form.fill(there)
        self._is_open = self._beside and there is not None
        if there is None:
            self._choose_first()
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self) -> None:
        draft = self.form.draft(self.model.products())
        if draft is not None:
            self._write(replace(draft, active=not draft.active), from_form=True)

    def _on_kept(self, about: object, result: object) -> None:
        if about == _NEW and self._chosen is None and isinstance(result, int):
            self._chosen = ProductId(result)
        # A hidden page reads it when it is shown again; the file may be closed by now.
        if about in {_NEW, self._chosen} and self._chosen is not None and self.isVisible():
            self.reload()
            there = self.model.product(self._chosen)
            if there is not None:
                # Whoever writes on meanwhile writes on what was just kept.
                self.form.product = there

    def _on_failed(self, about: object, error: object) -> None:
        shown_now = _NEW if self._chosen is None else self._chosen
        if about == shown_now:
            self.form.take_as_not_kept()
        if about == shown_now and self.isVisible():
            self.reload()
            there = None if self._chosen is None else self.model.product(self._chosen)
            if isinstance(error, ChangedMeanwhileError) and there is not None:
                # She was told; what she wrote is kept when she saves once more.
                self.form.product = there

    # --- the list ------------------------------------------------------------------------

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())
        self._open()

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and self.list.hasFocus():
            self._choose(now.row())

    def _on_activated(self, index: QModelIndex) -> None:
        self._choose(index.row())
        self._open()
        self.form.take_focus()

    def _choose(self, place: int) -> None:
        product = self.model.product_at(place)
        if product is None or product.id == self._chosen:
            return
        if self._keep():
            self._chosen = product.id
            self.form.fill(product)
            self._is_open = self._is_open or self._beside
            self._arrange()
        self._mark_row()

    def _choose_first(self) -> None:
        """Show the first that is listed, or nothing."""
        if self._is_open and self.form.is_changed():
            return
        self._chosen = None
        first = self.model.product_at(0)
        if first is not None and self._beside:
            self._choose(0)
        else:
            self._is_open = False
            self._arrange()

    def _mark_row(self) -> None:
        at = self.model.row_of(self._chosen)
        index = self.model.index(at, 0) if at >= 0 else QModelIndex()
        if self.list.currentIndex() != index:
            self.list.setCurrentIndex(index)
        if at >= 0:
            self.list.scrollTo(index)

    def _show_list(self) -> None:
        total, listed = self.model.count_all(), self.model.rowCount()
        self._count.setText(self.tr("%n products", None, total) if total else "")
        self.list_panel.setVisible(listed > 0)
        self.empty.setVisible(total == 0)
        self.nothing.setVisible(total > 0 and listed == 0)
        self.plus.setVisible(total > 0)
        wanted = clean_line(self._typed)
        self.new_named.set_text(self.tr("Write “{name}” as a new product").format(name=wanted))

    # --- laying out ----------------------------------------------------------------------

    def _open(self) -> None:
        self._is_open = True
        self._arrange()

    def _arrange(self) -> None:
        self._left.setVisible(self._beside or not self._is_open)
        self.form_panel.setVisible(self._is_open)
        self.form.set_alone(alone=not self._beside)
        widest = self.look.px(_FORM_WIDTH) if self._beside else _AS_WIDE
        self.form_panel.setMaximumWidth(widest)
        self.form_panel.setMinimumWidth(widest if self._beside else 0)

    def _lay_out(self) -> None:
        look = self.look
        self._left = QWidget()
        left = column(look, self._left, 0, 10)
        self.plus = Button(look, self.tr("Add a product"), "plain", "plus")
        self.plus.clicked.connect(self._on_plus)
        self._count = Text("", "body", "text2")
        words = column(look, None, 0, 0)
        words.addWidget(Text(self.tr("Products"), "title"))
        words.addWidget(self._count)
        head = row(look, None, 0, 12)
        head.addLayout(words, 1)
        head.addWidget(self.plus)
        left.addLayout(head)
        self.list = ProductsList(look, self.model, self.tr("Products"))
        self.list.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_activated)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list_panel = Panel(look, 0)
        self.list_panel.column.setContentsMargins(0, look.px(6), 0, look.px(6))
        self.list_panel.column.addWidget(self.list)
        left.addWidget(self.list_panel, 1)
        self._add_empties(left)
        self.form_panel = Panel(look, 20)
        self.form_panel.column.addWidget(self.form)
        outer = row(look, self, 0, 16)
        outer.setContentsMargins(look.px(20), look.px(4), look.px(20), look.px(4))
        outer.addWidget(self._left, 1)
        outer.addWidget(self.form_panel, 1)
        self._show_list()
        self._arrange()

    def _add_empties(self, left: QVBoxLayout) -> None:
        look = self.look
        self.first = Button(look, self.tr("Add the first product"), "primary", "plus")
        self.first.clicked.connect(self._on_plus)
        self.empty = Empty(
            look,
            "shopping-bag",
            self.tr("Here stands what you sell"),
            self.tr(
                "Then its name in a note is understood, and buying it can begin a plan or a warranty."
            ),
            self.first,
        )
        self.new_named = Button(look, "", "primary", "plus")
        self.new_named.clicked.connect(self._on_new_named)
        self.nothing = Empty(
            look, "search", self.tr("No product is called like this"), "", self.new_named
        )
        left.addWidget(self.empty, 1)
        left.addWidget(self.nothing, 1)

    def _on_plus(self) -> None:
        self.begin_new()

    def _on_new_named(self) -> None:
        self.begin_new(self._typed)


_AS_WIDE: Final = 16_777_215
"""Qt's word for: as wide as there is room."""
