"""The names of the staff."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from shopcrm.domain.ids import StaffId
from shopcrm.domain.names import NameOrder, avatar_text
from shopcrm.domain.staff import Staff
from shopcrm.services.shop import StaffService
from shopcrm.ui.common.avatar import Avatar
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.fields import KeptLine
from shopcrm.ui.common.keeping import Keeper
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import clear, column, row
from shopcrm.ui.look import Look
from shopcrm.ui.settings.section import Flowing, Section
from shopcrm.ui.tools import Tools


class StaffRow(QWidget):
    """One of the staff: her name, and whether she is still here.

    Signals:
        renamed: Her new name.
        moved: She left, or is back.
    """

    renamed = Signal(str)
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.staff: Staff | None = None
        self._avatar = Avatar(look, 44)
        self.name = KeptLine(look, self.tr("Name of a member of staff"), bare=True)
        self.name.finished.connect(self.renamed)
        self.move_button = Button(look, "", "quiet")
        self.move_button.clicked.connect(self.moved)
        layout = row(look, self, 0, 10)
        layout.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignTop)
        self._layout = layout

    def fill(self, staff: Staff) -> None:
        """Show one."""
        self.staff = staff
        letters = avatar_text(None, staff.name, NameOrder.GIVEN_FIRST)
        self._avatar.show_person(letters, int(staff.id))
        self.name.show_text(staff.name)
        word = self.tr("No longer here") if staff.active else self.tr("Here again")
        self.move_button.set_text(word)
        self.move_button.setAccessibleName(f"{staff.name}: {word}")
        self.name.line.setAccessibleDescription("" if staff.active else self.tr("no longer here"))


class StaffSection(Section):
    """Who works here."""

    def __init__(self, tools: Tools, service: StaffService) -> None:
        look = tools.look
        super().__init__(
            look,
            self.tr("Who works here"),
            self.tr(
                "What is written carries the name of who is on duty; you switch it in the bar above."
            ),
            "users",
        )
        self._service = service
        self._keeper = Keeper(tools, self)
        self._keeper.kept.connect(self._on_kept)
        self.rows: dict[StaffId, StaffRow] = {}
        self._here = column(look, None, 0, 8)
        self.panel.column.addLayout(self._here)
        self.new = KeptLine(look, self.tr("Somebody new"), self.tr("Name"))
        self.new.finished.connect(self._on_new)
        self.add_button = Button(look, self.tr("Add"), "tint", "plus")
        self.add_button.setAccessibleName(self.tr("Add this member of staff"))
        self.add_button.clicked.connect(self._on_add)
        foot = Flowing(look)
        foot.add(self.add_button)
        self.add(self.new)
        self.add(foot)
        self._left_title = Text(self.tr("No longer here"), "label", "text2", wraps=True)
        self._left_note = Text(
            self.tr("What they wrote keeps their names."), "caption", "text2", wraps=True
        )
        self.add(self._left_title)
        self._left = column(look, None, 0, 8)
        self.panel.column.addLayout(self._left)
        self.add(self._left_note)

    def fill(self) -> None:
        """Show who is here, and who was."""
        staff = self._service.list_staff()
        if set(self.rows) != {one.id for one in staff}:
            clear(self._here)
            clear(self._left)
            self.rows = {one.id: self._make_row() for one in staff}
        for one in staff:
            line = self.rows[one.id]
            line.fill(one)
            self._put(line, self._here if one.active else self._left)
        has_left = any(not one.active for one in staff)
        self._left_title.setVisible(has_left)
        self._left_note.setVisible(has_left)

    def finish(self) -> None:
        """Have kept what is typed."""
        for line in self.rows.values():
            line.name.finish()
        self.new.finish()

    def _put(self, line: StaffRow, place: QBoxLayout) -> None:
        if place.indexOf(line) < 0:
            (self._left if place is self._here else self._here).removeWidget(line)
            place.addWidget(line)

    def _make_row(self) -> StaffRow:
        line = StaffRow(self.look)
        line.renamed.connect(self._on_renamed)
        line.moved.connect(self._on_moved)
        return line

    def _of_sender(self) -> tuple[StaffRow, Staff] | None:
        sender = self.sender()
        for line in self.rows.values():
            if line is sender and line.staff is not None:
                return line, line.staff
        return None

    def _on_renamed(self, name: str) -> None:
        found = self._of_sender()
        if found is not None:
            line, one = found
            service = self._service
            self._keeper.keep(
                "edit_staff", lambda: service.edit(one.id, name, active=one.active), line.name
            )

    def _on_moved(self) -> None:
        found = self._of_sender()
        if found is not None:
            line, one = found
            service = self._service
            self._keeper.keep(
                "edit_staff",
                lambda: service.edit(one.id, one.name, active=not one.active),
                line.name,
            )

    def _on_new(self, name: str) -> None:
        service = self._service
        if name.strip():
            self._keeper.keep("add_staff", lambda: service.add(name), self.new, name)

    def _on_add(self) -> None:
        if self.new.line.whole_text().strip():
            self.new.finish()
        else:
            self.new.line.setFocus()

    def _on_kept(self, about: object, _result: object) -> None:
        # The next name may be typed already.
        if about == self.new.line.text():
            self.new.line.clear()
            self.new.show_text("")
