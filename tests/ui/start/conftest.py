"""What tests of a start share: a shop that is there, and a session that is ended whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from shopcrm.app import open_shop
from shopcrm.domain.customer_rules import draft_from_name
from shopcrm.ui.opening import Opener, Setting
from shopcrm.ui.session import Session
from shopcrm.ui.themes import SystemTheme
from tests.conftest import MakeShop
from tests.fakes import FixedClock

PEOPLE = ("박순자", "이상호", "김정숙")
"""As they were written down; the latest stands first in the list."""

MakeSession = Callable[..., Session]


@pytest.fixture
def opener(clock: FixedClock) -> Opener:
    """Give what opens a shop, looking at the test's clock."""
    return partial(open_shop, now=clock)


@pytest.fixture
def filled(make_shop: MakeShop, tmp_path: Path) -> Path:
    """Give the folder of a closed shop with three people in it."""
    folder = tmp_path / "filled"
    with make_shop(folder=folder) as shop:
        for name in PEOPLE:
            shop.customers.add(draft_from_name(name))
    return folder


@pytest.fixture
def make_session(
    qapp: QApplication,  # noqa: ARG001 - the one of this process
    opener: Opener,
    clock: FixedClock,
) -> Iterator[MakeSession]:
    """Give sessions: ``make_session(folder, opener, language=None, after_crash=False, is_practice=False)``."""
    made: list[Session] = []
    parent = QObject()
    theme = SystemTheme(parent)

    def make(
        folder: Path,
        open_with: Opener | None = None,
        *,
        language: str | None = None,
        after_crash: bool = False,
        is_practice: bool = False,
    ) -> Session:
        setting = Setting(folder, folder.parent, open_with or opener, clock, language, is_practice)
        made.append(Session(setting, theme, parent, after_crash=after_crash))
        return made[-1]

    yield make
    for session in made:
        if not session.is_over:
            session.window.hide()
            session.finish()
