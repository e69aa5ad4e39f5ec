"""Python's collector of cycles, kept on the window's thread.

It runs by itself on whichever thread happens to make the next object. On a worker it would destroy widgets there, and
Qt ends the process for it. So it is off while there are workers, and a clock of the window's thread does its work.
"""

from __future__ import annotations

import gc
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 3_000


class Collector(QObject):
    """Collects while it lives; the last one that goes lets Python do it again."""

    _living: ClassVar[int] = 0
    _was_on: ClassVar[bool] = True

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if Collector._living == 0:
            Collector._was_on = gc.isenabled()
            gc.disable()
        Collector._living += 1
        self._is_open = True
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.collect)
        self._clock.start()

    def collect(self) -> None:
        """Collect what Python itself would have collected by now."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Let Python collect by itself again; there are no workers any more."""
        if not self._is_open:
            return
        self._is_open = False
        self._clock.stop()
        Collector._living -= 1
        if Collector._living == 0 and Collector._was_on:
            gc.enable()
