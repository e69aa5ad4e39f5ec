"""Why there is no window: no screen, or a screen on which Qt cannot paint because something is not installed."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from shopcrm.ui import screenless, screens

pytestmark = pytest.mark.skipif(os.name != "posix", reason="displays of another system")

SAID = (
    "Cannot load library /qt/platforms/libqxcb.so: libxcb-cursor.so.0: "
    "cannot open shared object file: No such file or directory"
)


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A screen that answers; give the folder where Qt's platforms are looked for."""
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "w")
    monkeypatch.setattr(screens, "_plugin", lambda name: f"{tmp_path}/lib{name}.so")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(str(tmp_path / "w"))
        listening.listen()
        yield tmp_path


def test_without_a_screen_no_library_is_blamed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert screens.lacking() is None
    assert screenless._why(None).startswith("There is no screen here")


def test_on_a_screen_everything_that_is_not_installed_is_named(
    screen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = screen / "bin"
    programs.mkdir()
    lister = programs / "ldd"
    lister.write_text(
        "#!/bin/sh\n"
        "echo '\tlibc.so.6 => /lib/libc.so.6 (0x00007f)'\n"
        "echo '\tlibxcb-cursor.so.0 => not found'\n"
        "echo '\tlibxcb-shape.so.0 => not found'\n"
    )
    lister.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/bin:/usr/bin")
    (screen / "libqwayland.so").write_bytes(b"nothing Qt can load")
    assert not screens.can_show()
    assert screens.lacking() == ("libxcb-cursor.so.0", "libxcb-shape.so.0")
    said = screenless._why(screens.lacking())
    assert said.startswith("Qt could not open a window here")
    assert "libxcb-cursor.so.0, libxcb-shape.so.0." in said
    assert "There is no screen" not in said
    assert "{folder}" in said


def test_where_nothing_lists_them_the_one_that_qt_missed_is_named(
    screen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(screen))
    monkeypatch.setattr(screens, "_plugin_error", lambda _name: (str(screen / "x.so"), SAID))
    assert screens.lacking() == ("libxcb-cursor.so.0",)


def test_where_nobody_knows_them_the_file_is_named_in_which_they_stand(
    screen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(screen))
    assert not screens.can_show()
    assert screens.lacking() == ()
    assert "README" in screenless._why(())
