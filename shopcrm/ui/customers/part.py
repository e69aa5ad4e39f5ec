"""A part of the form: it shows some fields of a draft and gives them back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import CustomerDraft
from shopcrm.errors import ShopError
from shopcrm.ui.common.fields import Labelled, Line
from shopcrm.ui.common.panels import column
from shopcrm.ui.customers.fields import Problem
from shopcrm.ui.look import Look


class Part(QWidget):
    """The base of the parts.

    Signals:
        changed: Something that stands in it is another now.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.column = column(look, self, 0, 12)

    def fill(self, draft: CustomerDraft) -> None:
        """Show its fields of a draft."""
        raise NotImplementedError

    def write(self, draft: CustomerDraft) -> CustomerDraft:
        """Put its fields into a draft.

        Raises:
            ShopError: A field cannot be taken; ``problems`` says which.
            UnfitError: So, too.
        """
        raise NotImplementedError

    def problems(self) -> list[Problem]:
        """List what cannot be taken."""
        return []

    def summary(self) -> str:
        """Give in a few words what stands in it, for when it is folded; empty when nothing does."""
        return ""


def line_text(line: Line) -> str | None:
    """Give what stands in a line; None for nothing."""
    return line.whole_text().strip() or None


def check_text(field: Labelled, name: str, text: str | None) -> list[Problem]:
    """List what the rule of a field of one line says of a text.

    Args:
        field: Where it is said.
        name: Of the field in a draft.
        text: What stands there.
    """
    # Whatever is checked, the draft needs a name.
    values = {"nickname": "-", name: text or "-"}
    try:
        check_customer(CustomerDraft(**values))  # type: ignore[arg-type]
    except ShopError as error:
        return [Problem(field, error)]
    return []
