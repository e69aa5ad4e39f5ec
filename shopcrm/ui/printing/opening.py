"""Opens the printing dialogs over a shop that is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from shopcrm.domain.ids import CustomerId
from shopcrm.services.opened import OpenShop
from shopcrm.ui.printing.dialog import PrintDialog
from shopcrm.ui.printing.jobs import FollowupListJob, PrintJob
from shopcrm.ui.printing.letter_jobs import LabelsJob, ThankYouJob
from shopcrm.ui.printing.tick_dialog import TickInDialog
from shopcrm.ui.tools import Tools


def print_followups(
    tools: Tools, shop: OpenShop, parent: QWidget, day: date | None = None
) -> PrintDialog:
    """Show the list of a day (today's when None) to be printed."""
    country = shop.shop.settings().country
    job = FollowupListJob(shop.printing, day, tools.look.language, country)
    return _print(tools, job, parent)


def print_labels(
    tools: Tools, shop: OpenShop, ids: Sequence[CustomerId], parent: QWidget
) -> PrintDialog:
    """Show labels for the post to be printed."""
    return _print(tools, LabelsJob(shop.labels, ids, shop.shop.settings().country), parent)


def print_thank_you(
    tools: Tools, shop: OpenShop, customer_id: CustomerId, parent: QWidget
) -> PrintDialog:
    """Show a card to somebody to be printed."""
    return _print(tools, ThankYouJob(shop.thank_you, customer_id), parent)


def tick_in(tools: Tools, shop: OpenShop, parent: QWidget) -> TickInDialog:
    """Take in what came back on paper."""
    dialog = TickInDialog(tools, shop.ticking, shop.printing, shop.desk, parent)
    _open(dialog)
    return dialog


def _print(tools: Tools, job: PrintJob, parent: QWidget) -> PrintDialog:
    dialog = PrintDialog(tools, job, parent)
    _open(dialog)
    return dialog


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
