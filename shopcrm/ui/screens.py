"""Is there a screen? Asked before anything is shown, and so with as little as can be."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_KNOCK_SECONDS: Final = 1.0
_LIST_SECONDS: Final = 10.0
_MISSED: Final = r"([^\s:()/]+\.so[.\d]*): cannot open shared object file"


def can_show() -> bool:
    """Say whether a window can be shown. Qt would end the whole program where it cannot."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return any(_plugin_loads(name) for name in _platforms())


def lacking() -> tuple[str, ...] | None:
    """Name the libraries without which Qt opens no window on the screen there is.

    Returns:
        Names of files, such as ``libxcb-cursor.so.0``, at least none when they cannot be found out; None when there is
        no screen at all.
    """
    platforms = list(_platforms())
    if not platforms:
        return None
    return tuple(dict.fromkeys(name for one in platforms for name in _lacking(one)))


def _lacking(platform: str) -> list[str]:
    """Name what a platform lacks: all of it where the system can list it, else what was missed first."""
    import re

    path, error = _plugin_error(platform)
    listed = _not_found(path)
    return listed or re.findall(_MISSED, error)


def _not_found(path: str) -> list[str]:
    import subprocess

    try:
        ran = subprocess.run(  # noqa: S603 - a file of Qt's own
            ["ldd", path],  # noqa: S607 - where the system has it
            capture_output=True,
            text=True,
            timeout=_LIST_SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    lines = (line.split() for line in ran.stdout.splitlines() if line.endswith("not found"))
    return [words[0] for words in lines]


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
    from PySide6.QtCore import QPluginLoader

    return QPluginLoader(_plugin(name)).load()


def _plugin_error(name: str) -> tuple[str, str]:
    """Give the file of a platform, and what is said when it does not load."""
    from PySide6.QtCore import QPluginLoader

    loader = QPluginLoader(_plugin(name))
    return loader.fileName() or _plugin(name), "" if loader.load() else loader.errorString()


def _plugin(name: str) -> str:
    from PySide6.QtCore import QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    return f"{folder}/platforms/lib{name}.so"
