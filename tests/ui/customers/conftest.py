"""What the tests of the customer's sheets share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.ui.customers.customer_dialog import CustomerDialog
from shopcrm.ui.customers.form import CustomerForm
from tests.pictures.stage import Stage
from tests.ui.conftest import MakeStage


@pytest.fixture
def stage(make_stage: MakeStage) -> Iterator[Stage]:
    """Give the Korean shop; what still stands open is hidden before it is closed."""
    yield make_stage("ko")
    for widget in QApplication.topLevelWidgets():
        widget.hide()


def form_of(stage: Stage, *, is_new: bool = False) -> CustomerForm:
    shop = stage.shop
    parts = (shop.customers, shop.products, shop.staff, shop.desk)
    return CustomerForm(stage.tools, *parts, is_new=is_new)


def dialog_of(
    stage: Stage,
    customer_id: CustomerId | None = None,
    first: CustomerDraft | None = None,
    parent: QWidget | None = None,
) -> CustomerDialog:
    shop = stage.shop
    parts = (shop.customers, shop.products, shop.staff, shop.desk)
    return CustomerDialog(stage.tools, *parts, customer_id, first, parent)


def compose(widget: QWidget, *steps: tuple[str, str]) -> None:
    """Send what an input method sends: pairs of what is being composed and what is taken over."""
    for preedit, commit in steps:
        event = QInputMethodEvent(preedit, [])
        if commit:
            event.setCommitString(commit)
        QApplication.sendEvent(widget, event)


def said_by(stage: Stage) -> list[str]:
    """Give a list that fills with what the toasts say."""
    sentences: list[str] = []

    def keep(sentence: str, _undo: bool) -> None:
        sentences.append(sentence)

    stage.tools.messages.said.connect(keep)
    return sentences
