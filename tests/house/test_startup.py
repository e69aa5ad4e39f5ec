"""What a start must not load: everybody waits for it, with each command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shopcrm.services.opened import OpenShop

QT = {"PySide6", "shiboken6"}
SQL = {"sqlalchemy", "sqlcipher3", "alembic"}
PAINTING = {"PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtPrintSupport"}
# Imported where they are used; each costs a tenth of a second or so.
LATE = {"alembic", "xlsxwriter", "python_calamine", "charset_normalizer", "holidays", "appdirs"}

# The window is painted before any of these is there,
LATER_THAN_THE_WINDOW = {
    *("sqlalchemy", "sqlcipher3", "socket", "hashlib", "appdirs"),
    *("PySide6.QtNetwork", "PySide6.QtPrintSupport", "shopcrm.errors", "shopcrm.cli"),
    *("shopcrm.domain.names", "shopcrm.ui.toast", "shopcrm.ui.firstrun", "shopcrm.ui.screenless"),
}
# and the list before these are.
LATER_THAN_THE_LIST = {
    *("sqlalchemy", "alembic", "holidays", "icalendar", "jinja2", "xlsxwriter", "phonenumbers"),
    *("python_calamine", "charset_normalizer", "PySide6.QtPrintSupport", "PySide6.QtNetwork"),
    *("statistics", "shopcrm.domain.strip", "shopcrm.domain.customers"),
    *("shopcrm.domain.followups", "shopcrm.domain.today", "shopcrm.wording.sheets"),
    *("shopcrm.ui.counter.words", "shopcrm.ui.counter.people_list", "shopcrm.ui.toast"),
}

WINDOW = """
import gc, os, sys
from shopcrm import app
from shopcrm.ui import screens

said = []
def tell(*_arguments, **_more):
    said.append(str(gc.isenabled()))
    os.write(1, ("|".join(said) + "\\n" + " ".join(sys.modules)).encode())
    os._exit(0)
def listed(session):
    said.extend(one.customer.name for one in session.window.stack.currentWidget().model._rows)
    tell()
def watched():
    from shopcrm.ui.session import Session
    if sys.argv[1] == "window":
        Session._read_first_list = tell
    elif sys.argv[1] == "list":
        Session._open = listed
    return True
screens.can_show = watched
app.open_shop = tell
app.main([])
"""

RUN = """
import sys
from shopcrm.app import main
try:
    status = main(sys.argv[1:])
except SystemExit as ended:
    status = ended.code
sys.stderr.write("\\n" + " ".join(sys.modules))
sys.exit(status)
"""


def loaded(*arguments: str) -> tuple[str, set[str]]:
    """Run the program; give what it said and the modules it had loaded in the end."""
    ran = subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout, set(ran.stderr.splitlines()[-1].split())


@pytest.fixture
def folder(shop: OpenShop) -> Path:
    """A shop with 김정숙 in it, closed."""
    place = shop.database.path.parent
    shop.close()
    loaded("--data-dir", str(place), "add", "--name", "김정숙", "--json")
    return place


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_the_version_and_the_help_load_neither_qt_nor_sql(option: str) -> None:
    said, modules = loaded(option)
    assert "shopcrm" in said
    assert modules.isdisjoint(QT | SQL | LATE)
    assert {name for name in modules if name.startswith("shopcrm")} == {
        *("shopcrm", "shopcrm.app", "shopcrm.cli", "shopcrm.cli.commands", "shopcrm.cli.parser"),
        *("shopcrm.cli.voice", "shopcrm.errors", "shopcrm.paths"),
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("note", "1", "2주 뒤 전화", "--json"),
        ("find", "ㄱㅈㅅ", "--json"),
        ("show", "1", "--json"),
        ("add", "--name", "이상호", "--phone", "010-2345-6789", "--json"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_that_answers_in_json_loads_no_qt(
    folder: Path, arguments: tuple[str, ...]
) -> None:
    said, modules = loaded("--data-dir", str(folder), *arguments)
    assert json.loads(said)
    assert modules.isdisjoint(PAINTING)
    assert modules.isdisjoint(LATE)


@pytest.mark.parametrize("arguments", [("find", "ㄱㅈㅅ"), ("today",)], ids=lambda one: one[0])
def test_a_command_that_speaks_loads_nothing_that_paints(
    folder: Path, arguments: tuple[str, ...]
) -> None:
    said, modules = loaded("--data-dir", str(folder), *arguments)
    assert said.strip()
    assert "PySide6.QtCore" in modules
    assert modules.isdisjoint(PAINTING)


def test_what_prints_does_load_what_paints(folder: Path, tmp_path: Path) -> None:
    _, modules = loaded("--data-dir", str(folder), "today", "--pdf", str(tmp_path / "today.pdf"))
    assert "PySide6.QtGui" in modules


def windows(folder: Path, until: str) -> tuple[list[str], set[str]]:
    """Start the window; give what it said at the ``window``, at the ``list``, or when the shop was opened, and the modules."""
    ran = subprocess.run(
        [sys.executable, "-c", WINDOW, until],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SHOPCRM_HOME": str(folder)},
        timeout=60,
        check=False,
    )
    said, _, modules = ran.stdout.partition("\n")
    assert modules, ran.stderr
    return said.split("|"), set(modules.split())


def test_the_window_is_painted_before_it_loads_what_reads_the_list(folder: Path) -> None:
    _, modules = windows(folder, "window")
    assert "PySide6.QtWidgets" in modules
    assert modules & LATER_THAN_THE_WINDOW == set()


def test_the_window_lists_before_it_loads_what_opens_the_shop(folder: Path) -> None:
    said, modules = windows(folder, "list")
    assert said == ["김정숙", "False"]
    assert "PySide6.QtWidgets" in modules
    assert modules & LATER_THAN_THE_LIST == set()


def test_garbage_is_looked_for_on_the_windows_thread_and_nowhere_else(folder: Path) -> None:
    said, modules = windows(folder, "opened")
    assert said == ["False"]
    assert "shopcrm.ui.collecting" in modules
