"""The bar above everything: the box, New, the day, Undo, who is on duty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from shopcrm.domain.ids import StaffId
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import row
from shopcrm.ui.common.search_box import SearchBox
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.look import Look

if TYPE_CHECKING:
    # It would load the errors, which a start does without until the window is painted.
    from shopcrm.domain.staff import Staff

WIDE: Final = 1240
MIDDLE: Final = 900


class TopBar(QWidget):
    """What is always at hand.

    Signals:
        menu_requested: The rail, where it is folded away.
        new_requested: A new customer.
        undo_requested: Take back the last thing.
        staff_chosen: Who is on duty now (a ``StaffId``, or None for nobody).
        staff_page_requested: Names are to be added or changed.
    """

    menu_requested = Signal()
    new_requested = Signal()
    undo_requested = Signal()
    staff_chosen = Signal(object)
    staff_page_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.menu = Button(look, self.tr("Menu"), icon="menu")
        self.menu.clicked.connect(self.menu_requested)
        self.search = SearchBox(look)
        self.new = Button(look, self.tr("New customer"), "tint", "plus")
        self.new.setMinimumHeight(look.px(48))
        self.new.clicked.connect(self.new_requested)
        self.day = Text("", "label", "text2")
        self.undo = Button(look, self.tr("Undo"), "quiet", "undo-2")
        self.undo.setAccessibleName(f"{self.tr('Undo')} {shown(Key.UNDO)}")
        self.undo.clicked.connect(self.undo_requested)
        self.staff = Button(look, "", "quiet", "user")
        staff_menu = QMenu(self.staff)
        staff_menu.triggered.connect(self._on_triggered)
        self.staff.setMenu(staff_menu)
        layout = row(look, self, 0, 10)
        layout.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(10))
        layout.addWidget(self.menu)
        layout.addWidget(self.search, 100)
        layout.addWidget(self.new)
        layout.addStretch(1)
        layout.addWidget(self.day)
        layout.addWidget(self.undo)
        layout.addWidget(self.staff)
        self.show_staff([], None)

    def show_staff(self, staff: Sequence[Staff], on_duty: StaffId | None) -> None:
        """Show who is on duty, and who else may be."""
        menu = self.staff.menu()
        menu.clear()
        active = [one for one in staff if one.active]
        name = next((one.name for one in staff if one.id == on_duty), "")
        for one in active:
            action = menu.addAction(one.name.replace("&", "&&"))
            action.setData(one.id)
            action.setCheckable(True)
            action.setChecked(one.id == on_duty)
        if active:
            nobody = menu.addAction(self.tr("Nobody in particular"))
            nobody.setCheckable(True)
            nobody.setChecked(on_duty is None)
            menu.addSeparator()
        edit = menu.addAction(self.tr("Names of the staff…"))
        edit.setProperty("page", "staff")
        self._staff_name = name or self.tr("Staff")
        self.staff.setAccessibleName(
            self.tr("On duty: {name}").format(name=name) if name else self.tr("Who is on duty")
        )
        self._write_staff()

    def arrange(self, width: float) -> None:
        """Show as many words as fit an effective width."""
        wide, middle = width >= WIDE, width >= MIDDLE
        self._wide = wide
        self.menu.setVisible(not middle)
        self.day.setVisible(wide)
        self.undo.set_text(self.tr("Undo") if wide else "")
        self.new.set_text(self.tr("New customer") if middle else "")
        self.undo.setVisible(middle)
        self.staff.setVisible(middle)
        self.new.setAccessibleName(f"{self.tr('New customer')} {shown(Key.NEW_CUSTOMER)}")
        self.undo.setAccessibleName(f"{self.tr('Undo')} {shown(Key.UNDO)}")
        self.search.setMaximumWidth(self._look.px(468) if wide else 16_777_215)
        self._write_staff()

    _wide = True
    _staff_name = ""

    def _write_staff(self) -> None:
        name = self.staff.accessibleName()
        self.staff.set_text(self._staff_name if self._wide else "")
        self.staff.setAccessibleName(name)

    def _on_triggered(self, action: QAction) -> None:
        if action.property("page") == "staff":
            self.staff_page_requested.emit()
        else:
            self.staff_chosen.emit(action.data())
