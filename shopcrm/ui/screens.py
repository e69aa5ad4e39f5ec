"""Is there a screen? Asked before anything is shown, and so with as little as can be."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_KNOCK_SECONDS: Final = 1.0


def can_show() -> bool:
    """Say whether a window can be shown. Qt would end the whole program where it cannot."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return any(_plugin_loads(name) for name in _platforms())


def _platforms() -> Iterator[str]:
    """Give the platforms on which somebody answers."""
    wayland, display = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if wayland:
        place = Path(os.environ.get("XDG_RUNTIME_DIR") or "/") / wayland
        if _answers(str(place)):
            yield "qwayland"
    if display:
        number = display.rpartition(":")[2].split(".")[0]
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X has it
        # A display of another computer is not asked: its name alone may take long to look up.
        is_here = display.startswith((":", "unix:"))
        if not is_here or _answers(path) or _answers("\0" + path):
            yield "qxcb"


def _answers(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knocking:
        knocking.settimeout(_KNOCK_SECONDS)
        try:
            knocking.connect(address)
        except OSError:
            return False
    return True


def _plugin_loads(name: str) -> bool:
    """Say whether everything a platform needs is installed."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    return QPluginLoader(f"{folder}/platforms/lib{name}.so").load()
