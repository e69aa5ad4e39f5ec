"""A sheet on which one thing about a customer is noted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.today import LineCustomer
from shopcrm.errors import ShopError
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.keeping import done_said
from shopcrm.ui.customers.sheet import Sheet
from shopcrm.ui.tools import Tools
from shopcrm.wording.errors import say
from shopcrm.wording.sheets import called


class DeedSheet(Sheet):
    """Has one thing written, says it with Undo, and closes.

    Signals:
        saved: It is written (a ``CustomerId``: whose card it was begun from).
    """

    saved = Signal(object)

    def __init__(
        self, tools: Tools, whose: LineCustomer, title: str, parent: QWidget | None, wide: float
    ) -> None:
        """Make it.

        Args:
            tools: What every page is given.
            whose: The customer it is about.
            title: With ``{name}`` where she is named.
            parent: The window it stands before.
            wide: How wide it is, at 100 %.
        """
        super().__init__(tools.look, title.format(name=called(whose)), parent, wide)
        self._tools, self._shown = tools, whose
        self._is_saving = False
        self._verb = ""
        self.save = Button(self.look, self.tr("Note it"), "primary", "check")
        self.close_button = Button(self.look, self.tr("Close"), "quiet")
        self.save.clicked.connect(self.on_save)
        self.close_button.clicked.connect(self.reject)

    def on_save(self) -> None:
        """Read what was typed, and have it written."""
        raise NotImplementedError

    def say_wrong(self, sentence: str) -> None:
        """Say what the shop would not take."""
        self.show_notice(sentence)

    def write(self, verb: str, work: Callable[[], None]) -> None:
        """Have it written, once.

        Args:
            verb: The code of what is done, for the sentence.
            work: Touches no widget.
        """
        if not self._is_saving:
            self._is_saving, self._verb = True, verb
            self._tools.tasks.write(self, work, self._on_done, self._on_error)

    def _on_done(self, _nothing: None) -> None:
        self._tools.messages.say(done_said(self._verb, self._shown), undo=True)
        self.saved.emit(self._shown.id)
        self.accept()

    def _on_error(self, error: Exception) -> None:
        self._is_saving = False
        if isinstance(error, ShopError):
            self.say_wrong(say(error))
        else:
            self._tools.messages.fail(error)
