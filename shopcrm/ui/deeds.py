"""What the owner does from anywhere in the window: dialogs, paper, files, taking back."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import with_honorific
from shopcrm.errors import NothingToRedoError, NothingToUndoError, ShopError
from shopcrm.services.opened import OpenShop
from shopcrm.services.preferences import Preferences
from shopcrm.services.undoing import TakenBack, UndoService
from shopcrm.ui.keys import Key
from shopcrm.ui.main_window import CUSTOMERS, MainWindow
from shopcrm.ui.tools import Tools

if TYPE_CHECKING:
    from shopcrm.ui.printing.dialog import PrintDialog


class Deeds(QObject):
    """Opens what one page wishes and another feature has.

    Signals:
        preferences_changed: Language, theme or size of the text shall be others from now on.
    """

    preferences_changed = Signal(object)

    def __init__(self, tools: Tools, window: MainWindow, shop: OpenShop) -> None:
        super().__init__(window)
        self.tools, self.window, self.shop = tools, window, shop

    # --- customers -----------------------------------------------------------------------

    def new_customer(self, typed: str = "") -> None:
        """Write down somebody new; what was typed stands in the right field already."""
        from shopcrm.ui.customers.customer_dialog import CustomerDialog
        from shopcrm.ui.customers.typed import draft_of_typed

        settings = self.shop.shop.settings()
        first = draft_of_typed(typed, settings.country, settings.language)
        dialog = CustomerDialog(
            self.tools,
            self.shop.customers,
            self.shop.products,
            self.shop.staff,
            self.shop.desk,
            None,
            first,
            self.window,
        )
        dialog.saved.connect(self._on_saved)
        self._open(dialog)

    def edit_customer(self, customer_id: CustomerId) -> None:
        """Show everything that is written about somebody, to be changed."""
        from shopcrm.ui.customers.customer_dialog import CustomerDialog

        dialog = CustomerDialog(
            self.tools,
            self.shop.customers,
            self.shop.products,
            self.shop.staff,
            self.shop.desk,
            customer_id,
            None,
            self.window,
        )
        dialog.saved.connect(self._on_saved)
        dialog.customer_requested.connect(self.window.show_customer)
        self._open(dialog)

    def _on_saved(self, customer_id: CustomerId) -> None:
        self.window.bar.search.clear()
        self.window.show_customer(customer_id)

    def act(self, code: str, customer_id: CustomerId) -> None:
        """Do something from a customer's menu, by its code."""
        from shopcrm.ui.customers.deleting import delete_customer
        from shopcrm.ui.printing import opening

        shop, window = self.shop, self.window
        if code == "label":
            self._print(opening.print_labels(self.tools, shop, [customer_id], window))
        elif code == "thank_you":
            self._print(opening.print_thank_you(self.tools, shop, customer_id, window))
        elif code == "delete":
            delete_customer(self.tools, shop.customers, customer_id, self)
        else:
            self._open(self._dialog_about(code, customer_id))

    def _dialog_about(self, code: str, customer_id: CustomerId) -> QDialog:
        from shopcrm.ui.customers.gone_dialog import GoneDialog
        from shopcrm.ui.customers.history_dialog import HistoryDialog
        from shopcrm.ui.customers.relate_dialog import RelateDialog

        shop, window = self.shop, self.window
        if code == "history":
            return HistoryDialog(
                self.tools, shop.customers, shop.staff, shop.desk, customer_id, window
            )
        kind = RelateDialog if code == "relate" else GoneDialog
        return kind(self.tools, shop.customers, shop.desk, customer_id, window)

    def show_draft(self, customer_id: CustomerId) -> None:
        """Show somebody for whom a note was being written."""
        self.window.show_customer(customer_id)
        page = self.window.page(CUSTOMERS)
        if page is not None:
            page.press(Key.NOTE)

    # --- paper and files -----------------------------------------------------------------

    def print_list(self) -> None:
        """Print the list of today."""
        from shopcrm.ui.printing import opening

        self._print(opening.print_followups(self.tools, self.shop, self.window))

    def tick_in(self) -> None:
        """Type in the list that comes back on paper."""
        from shopcrm.ui.printing import opening

        opening.tick_in(self.tools, self.shop, self.window)

    def _print(self, dialog: PrintDialog) -> None:
        dialog.preferences_changed.connect(self._prefer)

    def bring_in(self) -> None:
        """Bring a list in."""
        from shopcrm.ui.files.choosing import ask_for_list

        path = ask_for_list(self.window, self.tools.preferences.last_folder)
        if path is not None:
            self.bring_in_file(path)

    def bring_in_file(self, path: Path) -> None:
        """Show what a list would bring."""
        from shopcrm.ui.importing.dialog import ImportDialog

        self._remember_folder(path)
        self._open(ImportDialog(self.tools, self.shop.importing, path, self.window))

    def export(self) -> None:
        """Write everybody into a file."""
        from shopcrm.ui.files.choosing import Exporting, ask_where_to

        name = self.shop.shop.settings().name or self.tr("Customers")
        path = ask_where_to(self.window, self.tools.preferences.last_folder, name)
        if path is not None:
            self._remember_folder(path)
            Exporting(self.tools, self.shop.exporting, path, self)

    def _remember_folder(self, path: Path) -> None:
        self._prefer(replace(self.tools.preferences, last_folder=str(path.parent)))

    def _prefer(self, preferences: Preferences) -> None:
        # Where the look stays the same nothing is made anew, and this is what the next dialog asks.
        self.tools = replace(self.tools, preferences=preferences)
        self.preferences_changed.emit(preferences)

    # --- taking back ---------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last thing this window did."""
        self.tools.tasks.write(
            self, _Undoing(self.shop.undoing), self._on_undone, self._on_not_undone
        )

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.tools.tasks.write(
            self, _Redoing(self.shop.undoing), self._on_redone, self._on_not_undone
        )

    def _on_undone(self, back: TakenBack) -> None:
        self._tell(back, self.tr("Taken back: {what}"), self.tr("Taken back for {whose}: {what}"))

    def _on_redone(self, back: TakenBack) -> None:
        self._tell(back, self.tr("Done again: {what}"), self.tr("Done again for {whose}: {what}"))

    def _tell(self, back: TakenBack, plain: str, named: str) -> None:
        from shopcrm.wording.actions import action_said

        what = action_said(back.action, (), 0)
        whose = ", ".join(
            with_honorific(one.name, one.honorific, one.language) for one in back.named
        )
        said = named.format(whose=whose, what=what) if whose else plain.format(what=what)
        if back.kept:
            said += "\n" + self.tr("%n things stay: they were changed since.", None, len(back.kept))
        self.tools.messages.say(said)

    def _on_not_undone(self, error: Exception) -> None:
        if isinstance(error, (NothingToUndoError, NothingToRedoError)):
            self.tools.messages.say(_sentence(error))
        else:
            self._on_failed(error)

    # --- what is said --------------------------------------------------------------------

    def help(self) -> None:
        """Show the keys of this screen."""
        from shopcrm.ui.help.dialog import HelpDialog

        page = self.window.current_page()
        if page is not None:
            self._open(HelpDialog(self.tools, page.title(), page.help_keys(), self.window))

    def _on_failed(self, error: Exception) -> None:
        """Say what the owner can act on; everything else is a bug, and goes where bugs go."""
        if isinstance(error, ShopError):
            self.tools.messages.say(_sentence(error))
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()


def _sentence(error: ShopError) -> str:
    from shopcrm.wording.errors import say

    return say(error)


@dataclass(frozen=True, slots=True)
class _Undoing:
    """A plain value, so that the worker holds no widget."""

    undoing: UndoService

    def __call__(self) -> TakenBack:
        return self.undoing.undo(this_window=True)


@dataclass(frozen=True, slots=True)
class _Redoing:
    undoing: UndoService

    def __call__(self) -> TakenBack:
        return self.undoing.redo(this_window=True)
