"""How fast the window is there and has its first list, and a draft is kept: ``python -m tests.benchmarks.starting [--customers N]``.

Windows are timed from the start of the process, each kind in turn, and set against a bare window of Qt's: at most 1.4 times
as long until ours is painted and has taken a key, and 2.0 times until the first list is painted. The bare one is a ``QMainWindow``
with a ``QLineEdit`` in Qt's own style for this platform (Fusion, as ours), is painted, and takes a key as ours does; it has no words,
no icons, no style sheet. Given are the time of the clock and that of the processor, because the one of the clock means little
while the computer is busy. The first list alone is timed once a process, as at a start: modules loaded, nothing of the file in the program's memory yet.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from shopcrm.app import open_shop
from shopcrm.domain.ids import CustomerId
from shopcrm.paths import HOME_VARIABLE
from shopcrm.services.drafts import DraftsService, NoteDraft
from shopcrm.services.preferences import Preferences, write_preferences

STARTS = 15
KEYS = 500
BARE_WINDOW = "a bare window"
GOALS = {"the window": 1.4, "the first list in it": 2.0}
NOT_INSTALLED = frozenset({"PYTHONDONTWRITEBYTECODE"})

ONE_START = """
import sys, time
from pathlib import Path
from shopcrm.storage.first_list import read_first_list
begin = time.perf_counter()
found = read_first_list(Path(sys.argv[1]))
print(time.perf_counter() - begin)
assert len(found.rows) == 30
"""

BARE = """
import os, sys
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, takes_a_key)
        return False
def takes_a_key():
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(line, key)
    assert line.text() == "a"
    os.write(1, b"painted\\n")
    os._exit(0)
application = QApplication([])
window, line = QMainWindow(), QLineEdit()
window.setCentralWidget(line)
watch = Watch()
window.installEventFilter(watch)
window.resize(1366, 688)
window.show()
application.exec()
"""

OURS = """
import os, sys
from shopcrm import app
from shopcrm.ui import screens
def told():
    os.write(1, b"painted\\n")
    os._exit(0)
def takes_a_key(session):
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication
    line = session.window.bar.search.line
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(line, key)
    assert line.text() == "a"
    told()
def listed(session):
    assert session.window.stack.currentWidget().model.rowCount() == 30
    told()
def watched():
    # Asked before anything of the window is loaded.
    from shopcrm.ui.session import Session
    if sys.argv[1] == "window":
        Session._read_first_list = takes_a_key
    else:
        Session._open = listed
    return True
screens.can_show = watched
app.main([])
"""

Taken = dict[str, list[tuple[float, float]]]
"""By what was started: for each start the milliseconds of the clock, and of the processor."""


def windows(folder: Path) -> Taken:
    """Start a bare window, ours, and ours until the first list, in turn."""
    commands = {
        BARE_WINDOW: [BARE],
        "the window": [OURS, "window"],
        "the first list in it": [OURS, "list"],
    }
    taken: Taken = {name: [] for name in commands}
    # Compiled once, as what is installed is; the first round does that, and is not counted.
    environment = {name: value for name, value in os.environ.items() if name not in NOT_INSTALLED}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    environment |= {"QT_QPA_PLATFORM": "offscreen", "LANG": "ko_KR.UTF-8"}
    environment[HOME_VARIABLE] = str(folder)
    for number in range(STARTS + 1):
        for name, (program, *arguments) in commands.items():
            one = started([sys.executable, "-c", program, *arguments], environment)
            if number:
                taken[name].append(one)
            # What is measured ends at once, as if it was killed.
            (folder / "window.lock").unlink(missing_ok=True)
    return taken


def started(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Run a process to its end; give the milliseconds of the clock, and of the processor."""
    used, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    said = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, check=True
    ).stdout
    clock, now = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    assert said == b"painted\n"
    processor = now.ru_utime - used.ru_utime + now.ru_stime - used.ru_stime
    return 1_000 * clock, 1_000 * processor


def first_lists(folder: Path) -> list[float]:
    """Read the first list in so many new processes; give the milliseconds of each."""
    command = [sys.executable, "-c", ONE_START, str(folder)]
    runs = [subprocess.run(command, capture_output=True, check=True) for _ in range(STARTS)]
    return [1_000 * float(run.stdout) for run in runs]


def drafts_put(folder: Path) -> list[float]:
    """Keep drafts of a thousand letters, among thirty customers; give the milliseconds of each."""
    drafts, taken = DraftsService(folder), []
    for number in range(KEYS):
        customer, text = CustomerId(1 + number % 30), f"{number} " + "백일상 떡 상담 " * 125
        draft = NoteDraft(
            customer, text, None, None, None, (), "visit", datetime(2026, 11, 24, tzinfo=UTC)
        )
        begin = time.perf_counter()
        drafts.put(draft)
        taken.append(1_000 * (time.perf_counter() - begin))
    drafts.close()
    return taken


def tell(what: str, taken: list[float]) -> None:
    """Print the middle and the slowest."""
    print(f"{what}: median {statistics.median(taken):.2f} ms, slowest {max(taken):.2f} ms")


def main() -> None:
    """Measure both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=10_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with open_shop(folder, language="ko") as shop:
            shop.practice.fill(asked.customers, 7, "ko")
        tell(f"first list of {asked.customers:,} customers", first_lists(folder))
        tell("a draft kept", drafts_put(folder))
        # As it is once the owner has said which language she reads.
        write_preferences(folder, Preferences(language="ko"))
        taken = windows(folder)
        for number, of_what in enumerate(("by the clock", "of the processor")):
            middles = {
                name: statistics.median(one[number] for one in times)
                for name, times in taken.items()
            }
            for name, middle in middles.items():
                ratio = middle / middles[BARE_WINDOW]
                goal = f", at most {GOALS[name]}" if name in GOALS else ""
                print(f"{name}: {middle:.0f} ms {of_what}, {ratio:.2f} × bare{goal}")


if __name__ == "__main__":
    main()
