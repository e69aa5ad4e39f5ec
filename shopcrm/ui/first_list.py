"""What the window shows first: who was here last, where the counter will list them, while the shop is still being opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from shopcrm.domain.names import shown_name
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, row
from shopcrm.ui.counter.row_painting import ROW, PeopleView, PersonDelegate
from shopcrm.ui.counter.row_words import RowWords
from shopcrm.ui.look import Look

if TYPE_CHECKING:
    from shopcrm.domain.row_marks import RowMark
    from shopcrm.services.first_list import FirstCustomer

LIST_WIDTH: Final = 312

AnyIndex = QModelIndex | QPersistentModelIndex


class FirstRow:
    """A row as the counter's delegate paints it, with what is known before the shop is open.

    It is its own ``customer``: what the delegate asks of one is here.
    """

    state: None = None
    likes: tuple[str, ...] = ()
    marks: tuple[RowMark, ...] = ()
    phone: None = None
    apart: None = None

    def __init__(self, one: FirstCustomer) -> None:
        phones = () if one.phone is None else (one.phone,)
        self.id = one.id
        self.name = shown_name(
            one.family_name, one.given_name, one.name_order, one.nickname, phones
        )
        self.honorific, self.language = one.honorific, one.language
        self.family_name, self.given_name = one.family_name, one.given_name
        self.last_four, self.last_talk, self.gone = one.last_four, one.last_talk, one.gone

    @property
    def customer(self) -> FirstRow:
        """Who it is."""
        return self


class FirstModel(QAbstractListModel):
    """The rows, all of them held: they are few."""

    def __init__(self, rows: Sequence[FirstRow], words: RowWords) -> None:
        super().__init__()
        self._rows = rows
        self._words = words

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give what the delegate paints, and what is read aloud."""
        row_ = self._rows[index.row()]
        if role == ROW:
            return row_
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return self._words.aloud(row_, None)  # type: ignore[arg-type]  # it has what is asked of it
        return None


class FirstView(QWidget):
    """The list at the left, and room for the card."""

    def __init__(self, look: Look, customers: Sequence[FirstCustomer], words: RowWords) -> None:
        super().__init__()
        panel = Panel(look, 0, 0)
        panel.setFixedWidth(look.px(LIST_WIDTH))
        # As high as the heading of the counter's list, which is not known yet.
        panel.column.addSpacing(look.px(16) + Text("", "label").sizeHint().height())
        self.model = FirstModel([FirstRow(one) for one in customers], words)
        self.model.setParent(self)
        self.view = PeopleView(look)
        self.view.setAccessibleName(self.tr("Customers"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(PersonDelegate(look, words, self.view))
        if customers:
            self.view.setCurrentIndex(self.model.index(0))
        inset = row(look, None, 0, 0)
        inset.setContentsMargins(look.px(8), 0, look.px(8), look.px(6))
        inset.addWidget(self.view)
        panel.column.addLayout(inset, 1)
        panel.column.addSpacing(look.target + look.px(8))
        outer = row(look, self, 0, 14)
        outer.setContentsMargins(look.px(20), 0, look.px(20), 0)
        outer.addWidget(panel)
        outer.addStretch(1)
