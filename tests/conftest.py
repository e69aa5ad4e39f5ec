"""What all tests share: a shop on a real file, a clock that stands still, and a house in which nothing goes unnoticed."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

from shopcrm.app import open_shop
from shopcrm.services.opened import OpenShop
from shopcrm.wording.days import SOURCE_COUNTRY, use_country
from shopcrm.wording.translators import use_language
from tests.fakes import FixedClock

# Before anything paints: the tests need no display, and none should flash up where there is one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples on every machine and in every run, so that a red test is red for everybody; a deadline would only
# measure how busy the machine is. To look further by hand: pytest --hypothesis-profile=wide
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("wide", deadline=None, max_examples=2_000)
settings.load_profile("same")


class MakeShop(Protocol):
    """Opens a new shop; see the fixture ``make_shop``."""

    def __call__(
        self,
        language: str = "ko",
        now: Callable[[], datetime] | None = None,
        folder: Path | None = None,
    ) -> OpenShop: ...


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests, and the programs they start, out of the user's own data and language."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHOPCRM_HOME", str(tmp_path_factory.mktemp("home") / "shopcrm"))
        patch.setenv("LANG", "C.UTF-8")
        for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
            patch.delenv(variable, raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> QApplication:
    """Have the one application of this process be one that shows widgets, whichever test paints first.

    Printing makes one that only paints, where there is none; no other could be made after it.
    """
    return qapp


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """Let no test speak the language another one chose, nor write days as in its country."""
    yield
    use_language("en")
    use_country(SOURCE_COUNTRY)


@pytest.fixture(autouse=True)
def _no_unannounced_warning(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it is marked ``logs_warnings``."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    unannounced = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if unannounced:
        pytest.fail("logged, and not announced: " + "; ".join(unannounced), pytrace=False)


@pytest.fixture
def clock() -> FixedClock:
    """Give the clock the shops of this test look at: 2026-11-24, 09:00 in Seoul, until it is moved."""
    return FixedClock()


@pytest.fixture(scope="session")
def _new_shop_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Give the file of a new, closed shop in a language; each is made once."""
    made: dict[str, Path] = {}

    def file(language: str) -> Path:
        if language not in made:
            folder = tmp_path_factory.mktemp(f"new-shop-{language}")
            with open_shop(folder, language=language, now=FixedClock()) as shop:
                made[language] = shop.database.path
        return made[language]

    return file


@pytest.fixture
def make_shop(
    _new_shop_file: Callable[[str], Path], clock: FixedClock, tmp_path: Path
) -> Iterator[MakeShop]:
    """Open new shops on real files; those still open at the end of the test are closed.

    ``make_shop(language="ko", now=None, folder=None)``: ``now`` is the test's ``clock`` when None; ``folder`` is a new
    one, and a file that stands in it already is opened as it is.
    """
    opened: list[OpenShop] = []

    def make(
        language: str = "ko",
        now: Callable[[], datetime] | None = None,
        folder: Path | None = None,
    ) -> OpenShop:
        place = folder or tmp_path / f"shop-{len(opened) + 1}"
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        template = _new_shop_file(language)
        if not (place / template.name).exists():
            shutil.copy(template, place / template.name)  # its mode, 0600, too
        opened.append(open_shop(place, language=language, now=now or clock))
        return opened[-1]

    yield make
    for shop in opened:
        shop.close()


@pytest.fixture
def shop(make_shop: MakeShop) -> OpenShop:
    """Give a new Korean shop, open, whose clock is ``clock``."""
    return make_shop()
