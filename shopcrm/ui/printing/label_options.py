"""What is chosen for labels: with which one the sheet begins, and how far the print is moved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from shopcrm.services.labels import OFFSET_LIMIT_MM, LabelGrid
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.look import Look
from shopcrm.ui.printing.letter_jobs import LabelsJob
from shopcrm.ui.printing.stepper import Stepper

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SheetPicture(QAbstractSlider):
    """A small sheet of labels, on which the first one that is still there is pressed.

    Signals:
        chosen: Its number, counted from 1, row by row.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._grid: LabelGrid | None = None
        self._start = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sheet(self, grid: LabelGrid, start: int) -> None:
        """Show a sheet, and where it begins."""
        self._grid, self._start = grid, start
        # What a screen reader says of it: it is moved like a slider.
        self.setRange(1, grid.per_page)
        self.setValue(start)
        width = self._look.px(240)
        self.setFixedSize(QSize(width, round(width * grid.paper[1] / grid.paper[0])))
        self.setAccessibleName(
            self.tr("The first label is no. {number} of {count}").format(
                number=start, count=grid.per_page
            )
        )
        self.update()

    def label_rect(self, number: int) -> QRectF:
        """Give where a label lies on the picture."""
        if self._grid is None:
            return QRectF()
        scale = self.width() / self._grid.paper[0]
        line, place = divmod(number - 1, self._grid.columns)
        left = self._grid.corner[0] + place * self._grid.step[0]
        top = self._grid.corner[1] + line * self._grid.step[1]
        width, height = self._grid.label
        return QRectF(left * scale, top * scale, width * scale, height * scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin with the label that was pressed."""
        count = 0 if self._grid is None else self._grid.per_page
        for number in range(1, count + 1):
            if self.label_rect(number).contains(event.position()):
                self.chosen.emit(number)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._grid is None:
            super().keyPressEvent(event)
            return
        number = self._start + step[0] + step[1] * self._grid.columns
        if 1 <= number <= self._grid.per_page:
            self.chosen.emit(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet: labels that are gone are pale and crossed out, the others have their numbers."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = QPen(look.color("primary"), 2)
        painter.setPen(focus if self.hasFocus() else look.color("line_strong"))
        painter.setBrush(look.color("surface"))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setFont(look.font("caption"))
        for number in range(1, (self._grid.per_page if self._grid else 0) + 1):
            rect = self.label_rect(number).adjusted(3, 3, -3, -3)
            is_gone, is_first = number < self._start, number == self._start
            painter.setPen(look.color("primary" if is_first else "line2"))
            tint = "primary_tint" if is_first else ("quiet_tint" if is_gone else "surface")
            painter.setBrush(look.color(tint))
            painter.drawRoundedRect(rect, look.px(4), look.px(4))
            if is_gone:
                painter.drawLine(rect.topLeft(), rect.bottomRight())
            else:
                painter.setPen(look.color("on_primary_tint" if is_first else "text2"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))


class LabelOptions(QWidget):
    """Where a sheet of labels begins.

    Signals:
        changed: The job was changed.
    """

    changed = Signal()

    def __init__(self, look: Look, job: LabelsJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        offset = (-OFFSET_LIMIT_MM, OFFSET_LIMIT_MM)
        begins = self.tr("Begin with label no.")
        self._begins = Text(begins, "label", "text2", wraps=True)
        self.start = Stepper(look, begins, (1, 1))
        self.picture = SheetPicture(look)
        self._moved = Text(
            self.tr("If the print is off: move it by so many millimetres"),
            "label",
            "text2",
            wraps=True,
        )
        self.across = Stepper(look, self.tr("Move to the right"), offset, 0.5, self.tr("mm →"))
        self.down = Stepper(look, self.tr("Move down"), offset, 0.5, self.tr("mm ↓"))
        layout = column(look, self, 0, 8)
        for widget in (self._begins, self.start, self.picture, self._moved, self.across, self.down):
            layout.addWidget(widget)
        self.start.changed.connect(self._on_start)
        self.picture.chosen.connect(self._on_start)
        self.across.changed.connect(self._on_moved)
        self.down.changed.connect(self._on_moved)

    def show_paper(self, paper: str) -> None:
        """Show the sheet that is taken; a roll has nothing to begin with."""
        grid = self._job.grid(paper)
        self._grid = grid
        self.start.set_limits(1, grid.per_page)
        self.start.set_value(self._job.start_at)
        self._job.start_at = int(self.start.value())
        for widget in (self._begins, self.start, self.picture):
            widget.setVisible(grid.per_page > 1)
        self.picture.show_sheet(grid, self._job.start_at)

    def _on_start(self, number: float) -> None:
        self._job.start_at = int(number)
        self.start.set_value(number)
        self.picture.show_sheet(self._grid, self._job.start_at)
        self.changed.emit()

    def _on_moved(self, _distance: float) -> None:
        self._job.offset_mm = (self.across.value(), self.down.value())
        self.changed.emit()
