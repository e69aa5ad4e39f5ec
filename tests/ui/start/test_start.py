from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopcrm.services.practice.place import clear_practice, practice_folder, prepare_practice
from shopcrm.ui.instance import LOCK_NAME, Instance
from shopcrm.ui.screens import can_show
from tests.conftest import MakeShop

ROOT = Path(__file__).parents[3]

posix = pytest.mark.skipif(os.name != "posix", reason="signals and displays of another system")

PRESS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shopcrm.app import clock, open_shop
application = QApplication(["shopcrm"])
from shopcrm.ui import start, session
from shopcrm.ui.trouble import TroublePage
from shopcrm.ui.banners import PracticeBanner

made = []
class Watched(session.Session):
    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        made.append(self)
start.Session = Watched
seen = []
def look():
    now = made[-1]
    page = now.window.centralWidget()
    if isinstance(page, TroublePage):
        print("trouble"); page.close_all.click()
    elif type(page).__name__ == "FirstRunPage" and "practised" not in seen:
        if "first run" not in seen:
            print("first run"); seen.append("first run"); page.practice.button.click()
    elif type(page).__name__ == "FirstRunPage":
        print("first run again"); now.window.close()
    elif now.application is not None and now.setting.is_practice:
        (banner,) = now.window.findChildren(PracticeBanner)
        print("practice", now.shop.customers.count()); seen.append("practised"); banner.button.click()
    elif now.application is not None:
        print("opened"); now.window.close()
timer = QTimer()
timer.timeout.connect(look)
timer.start(30)
demo = len(sys.argv) > 2
code = start.run(Path(sys.argv[1]), "en", open_shop, demo=demo, now=clock)
print(code)
"""


def started(folder: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    bare = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.Popen(
        [sys.executable, "-m", "shopcrm", "--data-dir", str(folder), *arguments],
        cwd=ROOT,
        env=bare | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def pressed(folder: Path, *arguments: str) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", PRESS, str(folder), *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


@pytest.fixture
def window(filled: Path) -> Iterator[subprocess.Popen[str]]:
    """A window of the filled shop, in a process of its own, that answers."""
    process = started(filled)
    deadline = time.monotonic() + 30
    asking = Instance(filled)
    while not ((filled / LOCK_NAME).exists() and asking.raise_other(100)):
        assert time.monotonic() < deadline
        assert process.poll() is None
    yield process
    process.kill()
    process.communicate()


def test_a_second_start_brings_the_first_window_to_the_front(
    tmp_path: Path, qtbot: QtBot, filled: Path
) -> None:
    assert tmp_path in filled.parents
    first = Instance(filled)
    assert first.take()
    first.listen()
    with qtbot.waitSignal(first.raised, timeout=20_000):
        second = started(filled)
    out, err = second.communicate(timeout=30)
    assert (second.returncode, out, err) == (0, "", "")
    first.close()
    assert not (filled / LOCK_NAME).exists()


@posix
def test_a_killed_window_holds_nobody_up(
    window: subprocess.Popen[str], filled: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    busy = Instance(filled)
    assert not busy.take()
    window.send_signal(signal.SIGKILL)
    window.wait()
    instance = Instance(filled)
    assert instance.take()
    assert instance.closed_suddenly
    instance.close()
    assert Instance(filled).take()


def test_a_window_that_was_closed_did_not_end_suddenly(filled: Path, qapp: QApplication) -> None:
    assert qapp is not None
    first = Instance(filled)
    assert first.take()
    first.close()
    again = Instance(filled)
    assert again.take()
    assert not again.closed_suddenly
    again.close()


def test_windows_on_two_folders_do_not_know_each_other(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp is not None
    one, other = Instance(tmp_path / "one"), Instance(tmp_path / "other")
    assert one.take()
    one.listen()
    assert other.take()
    assert not other.raise_other(100)
    one.close()
    other.close()


def test_a_shop_opens_and_the_program_ends_with_nought(filled: Path) -> None:
    assert pressed(filled) == ["opened", "0"]
    assert not (filled / "shop.db-wal").exists()
    assert not (filled / LOCK_NAME).exists()


def test_closed_on_a_shop_that_could_not_be_opened_the_program_ends_with_one(filled: Path) -> None:
    (filled / "shop.db").write_bytes(b"")
    assert pressed(filled) == ["trouble", "1"]
    assert (filled / "shop.db").read_bytes() == b""


def test_practising_ends_where_it_began_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    assert pressed(folder) == ["first run", "practice 40", "first run again", "0"]
    assert not practice_folder(folder).exists()
    assert not (folder / "shop.db").exists()


def test_the_demo_goes_on_in_the_own_shop(filled: Path) -> None:
    assert pressed(filled, "demo") == ["practice 40", "opened", "0"]


def test_only_a_practice_shop_is_ever_cleared(tmp_path: Path) -> None:
    place = tmp_path / "shop-practice"
    place.mkdir()
    (place / "letters.txt").write_text("mine")
    clear_practice(place)
    assert (place / "letters.txt").read_text() == "mine"
    prepared = tmp_path / "other-practice"
    prepare_practice(prepared)
    (prepared / "shop.db").touch()
    clear_practice(prepared)
    assert not prepared.exists()


# --- without a screen ------------------------------------------------------------------------


@posix
def test_without_a_screen_it_says_so_and_paints_pictures(tmp_path: Path) -> None:
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    ran = subprocess.run(
        [sys.executable, "-m", "shopcrm", "--lang", "en"],
        cwd=tmp_path,
        env=bare | {"PYTHONPATH": str(ROOT), "SHOPCRM_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    folder = tmp_path / "shopcrm-pictures"
    assert ran.stdout.startswith("There is no screen here")
    assert str(folder) in ran.stdout
    names = {one.name for one in folder.iterdir()}
    shown = {"counter", "look-up", "compose", "today", "print-preview", "first-run", "list"}
    assert names == {f"{one}.png" for one in shown} | {"list.pdf"}
    assert (folder / "list.pdf").read_bytes().startswith(b"%PDF")
    assert all((folder / name).stat().st_size > 5_000 for name in names)
    assert not (tmp_path / "home").exists()


@posix
def test_a_display_that_nobody_answers_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":87")
    assert not can_show()
    monkeypatch.delenv("DISPLAY")
    assert not can_show()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert can_show()


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_cannot_be_written_into_is_nobody_elses(
    make_shop: MakeShop, tmp_path: Path
) -> None:
    assert make_shop is not None
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert Instance(blocked / "shop").take()
