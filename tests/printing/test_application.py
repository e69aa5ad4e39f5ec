from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_DISPLAY = {
    name: value
    for name, value in os.environ.items()
    if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
}


def run(program: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**WITHOUT_DISPLAY, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there is no display")
def test_without_a_display_it_paints_offscreen_by_itself() -> None:
    program = (
        "from shopcrm.printing.application import ensure_gui_application as ensure\n"
        "first = ensure()\n"
        "print(first.platformName(), ensure() is first)"
    )
    assert run(program) == "offscreen True"
    assert run(program, QT_QPA_PLATFORM="minimal") == "minimal True"


def test_an_application_without_painting_makes_room_for_one_that_paints() -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from shopcrm.printing.application import ensure_gui_application as ensure\n"
        "plain = QCoreApplication([])\n"
        "print(type(ensure()).__name__)"
    )
    assert run(program, QT_QPA_PLATFORM="offscreen") == "QGuiApplication"


def test_a_pdf_needs_no_widgets_and_no_printers(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from shopcrm.printing.followup_list import write_pdf\n"
        "from shopcrm.services.printing import FollowupSheet, Paper\n"
        f"path = Path({str(tmp_path / 'list.pdf')!r})\n"
        "write_pdf(FollowupSheet(date(2026, 11, 24), 'Shop', ()), path, Paper.A4, 'ja')\n"
        "print(path.read_bytes()[:5].decode(), 'PySide6.QtWidgets' in sys.modules,"
        " 'PySide6.QtPrintSupport' in sys.modules)"
    )
    assert run(program, QT_QPA_PLATFORM="offscreen") == "%PDF- False False"
