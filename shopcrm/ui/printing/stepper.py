"""A figure with a button to either side, for those who would not hit the arrows of a spin box."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QWidget

from shopcrm.ui.common.buttons import IconButton
from shopcrm.ui.common.fields import Line
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import row
from shopcrm.ui.look import Look


class Stepper(QWidget):
    """A figure between two limits.

    Signals:
        changed: The figure, when somebody changed it.
    """

    changed = Signal(float)

    def __init__(
        self,
        look: Look,
        name: str,
        limits: tuple[float, float],
        step: float = 1,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lowest, self._highest = limits
        self._step = step
        self._value = max(self._lowest, min(0.0, self._highest))
        self._locale = QLocale(look.language)
        self._locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.less = IconButton(look, "minus", self.tr("{name}: less").format(name=name))
        self.more = IconButton(look, "plus", self.tr("{name}: more").format(name=name))
        self.line = Line(look, name)
        self.line.setValidator(QDoubleValidator(self.line))
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.setMinimumWidth(look.px(56))
        self.line.setMaximumWidth(look.px(76))
        self.less.clicked.connect(self._on_less)
        self.more.clicked.connect(self._on_more)
        self.line.left.connect(self._on_typed)
        self.line.entered.connect(self._on_typed)
        layout = row(look, self, 0, 4)
        layout.addWidget(self.less)
        layout.addWidget(self.line)
        layout.addWidget(self.more)
        if unit:
            layout.addWidget(Text(unit, "label", "text2"))
        layout.addStretch(1)
        self._show()

    def value(self) -> float:
        """Give the figure, with what is typed in the line just now."""
        self._on_typed()
        return self._value

    def set_value(self, value: float) -> None:
        """Show another figure without saying so."""
        self._value = min(max(value, self._lowest), self._highest)
        self._show()

    def set_limits(self, lowest: float, highest: float) -> None:
        """Keep the figure between others."""
        self._lowest, self._highest = lowest, highest
        self.set_value(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrows up and down, which the line leaves alone."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self._take(self._value + steps * self._step)

    def _on_less(self) -> None:
        self._take(self._value - self._step)

    def _on_more(self) -> None:
        self._take(self._value + self._step)

    def _on_typed(self) -> None:
        typed, is_number = self._locale.toDouble(self.line.text())
        self._take(typed if is_number else self._value)

    def _take(self, value: float) -> None:
        before = self._value
        steps = round(value / self._step)
        self.set_value(steps * self._step)
        if self._value != before:
            self.changed.emit(self._value)

    def _show(self) -> None:
        whole = float(self._step).is_integer()
        figures = self._locale.toString(float(self._value), "f", 0 if whole else 1)
        self.line.set_whole(figures)
        self.less.setEnabled(self._value > self._lowest)
        self.more.setEnabled(self._value < self._highest)
