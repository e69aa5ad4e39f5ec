"""A morning in the shop, as sheets to print, and what a reader finds in the PDF."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from shopcrm.domain.ids import CustomerId, SheetId
from shopcrm.domain.names import Honorific
from shopcrm.domain.today import DueState, LineCustomer, LineKind, TodayLine
from shopcrm.services.printing import FollowupSheet, SheetLine

DAY = date(2026, 11, 24)

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is missing")


def customer(
    name: str = "김정숙",
    phone: str | None = "010-2345-6789",
    language: str = "ko",
    apart: str | None = None,
    called: str | None = None,
) -> LineCustomer:
    return LineCustomer(
        CustomerId(1), name, Honorific.DEFAULT, language, phone, apart=apart, how_to_address=called
    )


def line(
    number: int = 1,
    who: LineCustomer | None = None,
    about: str = "수수팥떡 값 알아보고 전화드리기",
    days: int | None = 0,
    state: DueState = DueState.TODAY,
    kind: LineKind = LineKind.FOLLOWUP,
    at: time | None = None,
) -> SheetLine:
    due = None if days is None else DAY + timedelta(days)
    late = -days if days is not None and days < 0 else 0
    made = TodayLine(f"{kind}:{number}", kind, who, about, due, state, at=at, days_late=late)
    return SheetLine(number, made)


def sheet(*lines: SheetLine, shop: str = "행복떡집", kept: int | None = 7) -> FollowupSheet:
    return FollowupSheet(DAY, shop, lines, None if kept is None else SheetId(kept))


def busy_morning(count: int = 40) -> FollowupSheet:
    """Give a sheet of two late lines, ``count`` for today, two this week, one later and one for the next visit."""
    names = ("최은영", "이상호", "박순자", "정미란", "한동수", "오세진")
    plan = [
        *[(-2, DueState.LATE)] * 2,
        *[(0, DueState.TODAY)] * count,
        *[(4, DueState.SOON)] * 2,
        (12, DueState.SOON),
        (None, DueState.NEXT_VISIT),
    ]
    return sheet(
        *(
            line(
                number, customer(names[number % 6], f"010-1000-{number:04}"), days=days, state=state
            )
            for number, (days, state) in enumerate(plan, start=1)
        )
    )


def read(tool: str, path: Path, *options: str) -> str:
    """Give what a tool of poppler says about a PDF."""
    done = subprocess.run(
        [tool, *options, str(path), *(["-"] if tool == "pdftotext" else [])],
        capture_output=True,
        check=True,
        timeout=60,
    )
    # poppler mends a broken file and only murmurs about it.
    assert done.stderr == b""
    return done.stdout.decode("utf-8")
