"""A page: it shows one thing, knows its services, listens to the feed, and can load itself anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from shopcrm.domain.ids import CustomerId
from shopcrm.services.changes import Topic
from shopcrm.ui.keys import Key
from shopcrm.ui.tools import Tools

KeyHelp = tuple[str, str]
"""What is pressed, and what it does."""


class Page(QWidget):
    """The base of what stands in the middle of the window.

    It loads itself when it is shown, and when one of its ``TOPICS`` changed while it is; hidden pages wait.

    Signals:
        customer_requested: Show this customer's card (a ``CustomerId``).
        place_requested: Go to another place of the rail, by its name.
        search_requested: The keys belong to the search box again.
        hints_changed: Other keys are of use now.
    """

    TOPICS: ClassVar[frozenset[Topic]] = frozenset(Topic)

    customer_requested = Signal(object)
    place_requested = Signal(str)
    search_requested = Signal()
    hints_changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.look = tools.look
        self._is_old = True
        tools.feed.changed.connect(self._on_changed)

    # --- what pages answer ---------------------------------------------------------------

    def title(self) -> str:
        """Give what the page is called, read aloud when it is opened."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read everything anew and show it, with the same thing selected."""
        raise NotImplementedError

    def press(self, key: Key) -> bool:  # noqa: ARG002
        """Do what a key of the table means here; False when it means nothing here."""
        return False

    def pick_when(self, number: int) -> None:
        """Take the number that was pressed after ``Key.WHEN``, which ``press`` had said yes to."""

    def search(self, typed: str) -> bool:  # noqa: ARG002
        """Look for what is in the box, on every key; False when this page does not, and the counter shall."""
        return False

    def select_by(self, steps: int) -> bool:  # noqa: ARG002
        """Move the selection up or down, from inside the search box; False when there is nothing to select."""
        return False

    def help_keys(self) -> Sequence[KeyHelp]:
        """Give the keys of this page for F1, besides those that mean the same everywhere."""
        return ()

    def hints(self) -> Sequence[KeyHelp]:
        """Give the few keys shown at the foot of the window."""
        return ()

    def show_customer(self, customer_id: CustomerId) -> None:
        """Show a customer; only the counter does."""

    def leave(self) -> None:
        """Finish what is being composed or typed, because another page comes."""

    def arrange(self, width: float) -> None:
        """Arrange for an effective width, in pixels at 100 % text."""

    # --- the feed ------------------------------------------------------------------------

    def make_fresh(self) -> None:
        """Load when something changed since the last time."""
        if self._is_old:
            self._is_old = False
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what changed while the page was hidden."""
        super().showEvent(event)
        self.make_fresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Finish what was being typed."""
        super().hideEvent(event)
        self.leave()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & self.TOPICS:
            self._is_old = True
            if self.isVisible():
                self.make_fresh()
