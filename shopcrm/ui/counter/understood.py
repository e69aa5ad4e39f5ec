"""What was understood of a note: each thing a chip that can be taken away, and what is worth a word beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from shopcrm.domain.excerpts import shortened
from shopcrm.ui.common.buttons import Chip
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import clear, column
from shopcrm.ui.look import Look

CHIP_LETTERS = 48


class PartKind(Enum):
    """How a thing is shown."""

    READ = "read"
    DAY = "day"
    PRODUCT = "product"
    BOUGHT = "bought"
    REMARK = "remark"
    WARNING = "warning"


_CHIPS = {
    PartKind.DAY: ("warn", "clock"),
    PartKind.PRODUCT: ("quiet", "package"),
    PartKind.BOUGHT: ("primary", "shopping-bag"),
}
_REMARKS = {PartKind.REMARK: "text2", PartKind.WARNING: "on_warn_tint"}


@dataclass(frozen=True, slots=True)
class Part:
    """A thing that was understood. ``key`` is what its × takes away; without one it has none."""

    kind: PartKind
    text: str
    key: str = ""


class Understood(QWidget):
    """The line under the text.

    Signals:
        dropped: The × of a chip was pressed; its key.
    """

    dropped = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: tuple[Part, ...] = ()
        self.chips: list[Chip] = []
        layout = column(look, self, 0, 2)
        self._line = QWidget()
        self._flow = FlowLayout(self._line, look.px(4))
        layout.addWidget(self._line)
        self._remarks = column(look, None, 0, 2)
        layout.addLayout(self._remarks)
        self.hide()

    def show_parts(self, parts: Sequence[Part]) -> bool:
        """Show these; True when they are others than before."""
        if tuple(parts) == self._parts:
            return False
        self._parts = tuple(parts)
        self._flow.clear()
        clear(self._remarks)
        self.chips = []
        for part in parts:
            if part.kind is PartKind.READ:
                self._add_read(part.text)
            elif part.kind in _REMARKS:
                ink = _REMARKS[part.kind]
                self._remarks.addWidget(Text(part.text, "label", ink, wraps=True))
            else:
                self._add_chip(part)
        self._line.setVisible(self._flow.count() > 0)
        self.setVisible(bool(parts))
        self.updateGeometry()
        return True

    def words(self) -> list[str]:
        """Give everything that is shown, as text, in its order."""
        return [part.text for part in self._parts]

    def _add_read(self, text: str) -> None:
        mark = QLabel(self._line)
        mark.setPixmap(self._look.pixmap("check", "primary", 18))
        self._flow.addWidget(mark)
        self._flow.addWidget(Text(text, "label", "primary", parent=self._line))
        # Children made after their parent was shown stay hidden until somebody shows them.
        for child in self._line.findChildren(QLabel):
            child.show()

    def _add_chip(self, part: Part) -> None:
        tone, icon = _CHIPS[part.kind]
        chip = Chip(
            self._look,
            shortened(part.text, CHIP_LETTERS),
            tone,
            icon,
            removable=bool(part.key),
            remove_name=self.tr("{what}: take it away").format(what=part.text) if part.key else "",
            parent=self._line,
        )
        chip.setProperty("key", part.key)
        if part.key:
            chip.clicked.connect(self._on_chip)
        self._flow.addWidget(chip)
        chip.show()
        self.chips.append(chip)

    def _on_chip(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.dropped.emit(str(sender.property("key")))
