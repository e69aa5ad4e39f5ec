"""The clock is read in one place and handed down: else no test could set it, and a list could change in its middle."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "shopcrm"
READS_THE_CLOCK = {
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime", "time.strftime"),
    *("QDate.currentDate", "QDateTime.currentDateTime", "QTime.currentTime"),
    *("QDateTime.currentDateTimeUtc", "QDateTime.currentMSecsSinceEpoch", "func.now"),
}
IN_SQL = ("CURRENT_TIMESTAMP", "CURRENT_DATE", "datetime('now'", "date('now'", "julianday(")


def readings(source: str) -> list[str]:
    """Give where a source reads the clock, as ``"name, line 3"``."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            name = ".".join(ast.unparse(node).split(".")[-2:])
            if name in READS_THE_CLOCK:
                found.append(f"{name}, line {node.lineno}")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found += [f"{word}, line {node.lineno}" for word in IN_SQL if word in node.value]
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            names = {f"time.{one.name}" for one in node.names} & READS_THE_CLOCK
            found += [f"{name}, line {node.lineno}" for name in sorted(names)]
    return found


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_the_clock_is_read_nowhere_but_in_one_place(path: Path) -> None:
    found = readings(path.read_text(encoding="utf-8"))
    assert len(found) == (1 if path == PACKAGE / "app.py" else 0), found


@pytest.mark.parametrize(
    "source",
    [
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "x = date.today",
        "time.time()",
        "from time import time",
        "QDate.currentDate()",
        "execute(\"SELECT date('now')\")",
    ],
)
def test_a_reading_of_the_clock_would_be_noticed(source: str) -> None:
    assert len(readings(source)) == 1


def test_a_clock_that_was_handed_down_may_be_asked() -> None:
    assert readings("self._desk.now()\ntime.monotonic()\nshop.today()") == []
