"""The application that fonts and paper need, also where there is no screen."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def ensure_gui_application() -> QGuiApplication:
    """Give the running application, or make one that can paint.

    On Linux without a display it paints offscreen, unless ``QT_QPA_PLATFORM`` already says how.
    """
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if running is not None:
        running.shutdown()
    if _is_without_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["shopcrm"])


def _is_without_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
