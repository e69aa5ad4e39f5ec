"""Several of a kind: one row each, with a cross, and a plus below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shopcrm.errors import ShopError
from shopcrm.ui.common.buttons import Button, IconButton
from shopcrm.ui.common.fields import Fielded
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.customers.fields import Beside, Problem, UnfitError
from shopcrm.ui.look import Look

T = TypeVar("T")


class Row(Fielded, Generic[T]):
    """One of several: its fields side by side, and the cross that takes it away.

    Signals:
        removed: Its cross was pressed.
    """

    removed = Signal()

    def __init__(self, look: Look, take_away: str, least: float = 420) -> None:
        """Make it.

        Args:
            look: How everything looks.
            take_away: What the cross does, read aloud and shown as its tooltip.
            least: From which width its fields stand side by side.
        """
        super().__init__(look)
        self.fields = Beside(look, least)
        self.cross = IconButton(look, "x", take_away, "quiet")
        self.cross.clicked.connect(self.removed)
        self._across = row(look, None, 0, 4)
        self._across.addWidget(self.fields, 1)
        self._across.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self.lines = column(look, self, 0, 4)
        self.lines.addLayout(self._across)
        self.lines.addWidget(self.beneath)

    def fill(self, value: T) -> None:
        """Show one."""
        raise NotImplementedError

    def value(self) -> T:
        """Give what stands in it.

        Raises:
            ShopError: It cannot be taken.
            UnfitError: So, too.
        """
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Say whether nothing stands in it, so that it is no row at all."""
        raise NotImplementedError

    def set_plain(self, *, plain: bool) -> None:
        """Hide, or show, what is not always needed."""

    def on_typed(self, _text: str) -> None:
        """Tell that something was typed; for ``typed`` of its lines."""
        self.note_change()


class Rows(QWidget, Generic[T]):
    """All of a kind.

    Signals:
        changed: Something in it is another now.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        add: str,
        make: Callable[[], Row[T]],
        *,
        first: bool = False,
    ) -> None:
        """Make it.

        Args:
            look: How everything looks.
            title: The word above.
            add: The words of the plus.
            make: Makes an empty row.
            first: There is always one row to write in.
        """
        super().__init__()
        self._look, self._make, self._first = look, make, first
        self._plain = False
        self.rows: list[Row[T]] = []
        self._column = column(look, self, 0, 6)
        self._label = Text(title, "label", "text2", wraps=True)
        self._label.setVisible(bool(title))
        self._column.addWidget(self._label)
        self._place = column(look, None, 0, 6)
        self._column.addLayout(self._place)
        self.plus = Button(look, add, "link", "plus")
        self.plus.clicked.connect(self._on_plus)
        self._column.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignLeft)
        if first:
            self.add_row()

    def fill(self, values: Sequence[T]) -> None:
        """Show these and no others."""
        for there in tuple(self.rows):
            self._drop(there)
        for value in values:
            self.add_row().fill(value)
        if self._first and not values:
            self.add_row()

    def values(self) -> tuple[T, ...]:
        """Give what stands in the rows that are not empty.

        Raises:
            ShopError: One cannot be taken.
            UnfitError: So, too.
        """
        return tuple(one.value() for one in self.rows if not one.is_empty())

    def problems(self) -> list[Problem]:
        """List the rows that cannot be taken."""
        found: list[Problem] = []
        for one in self.rows:
            try:
                if not one.is_empty():
                    one.value()
            except (ShopError, UnfitError) as error:
                found.append(Problem(one, error))
        return found

    def add_row(self) -> Row[T]:
        """Add an empty row."""
        made = self._make()
        made.changed.connect(self.changed)
        made.removed.connect(self._on_removed)
        made.set_plain(plain=self._plain)
        self.rows.append(made)
        self._place.addWidget(made)
        self._show_crosses()
        return made

    def set_plain(self, *, plain: bool) -> None:
        """Hide, or show, what is only needed for a second one."""
        self._plain = plain
        self.plus.setVisible(not plain)
        for one in self.rows:
            one.set_plain(plain=plain)

    def _show_crosses(self) -> None:
        only = self._first and len(self.rows) == 1
        for one in self.rows:
            one.cross.setVisible(not only)

    def _on_plus(self) -> None:
        self.add_row().first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_removed(self) -> None:
        gone = self.sender()
        at = next((n for n, one in enumerate(self.rows) if one is gone), -1)
        if at < 0:
            return
        self._drop(self.rows[at])
        if self._first and not self.rows:
            self.add_row()
        self._show_crosses()
        following = self.rows[min(at, len(self.rows) - 1)] if self.rows else None
        widget = self.plus if following is None else following.first_field()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, one: Row[T]) -> None:
        self.rows.remove(one)
        self._place.removeWidget(one)
        one.hide()
        one.setParent(None)
        one.deleteLater()
