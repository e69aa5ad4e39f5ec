"""From a key to the painted list: ``python -m tests.benchmarks.keys [--customers N]``.

The real window on a practice shop: names are composed in the search box as the Korean input method does it, and the time runs
from each key until the list is painted. Beside it the list is filled with the same people again, whose rows are there already,
and painted. What follows when the list is painted (the others who are meant, the card) is not in it, but told beside it; with
``--hurried`` the next key comes before it is done.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from shopcrm.app import open_shop
from shopcrm.services.opened import OpenShop

if TYPE_CHECKING:
    from shopcrm.ui.common.composing import ComposingLine
    from shopcrm.ui.counter.page import CounterPage
    from shopcrm.ui.tasks import Tasks

NAMES = 30
SEED = 3
SIZE = (1366, 688)

_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FINALS = 28
_OF_AN_INITIAL = 21 * _FINALS

Taken = tuple[float, float]
Step = tuple[str, str]
"""What one key does: the letters it takes over, and what is underlined after it."""


@dataclass(slots=True)
class Measured:
    """Milliseconds of each key, of filling and painting the same list again, and of what the window does after the key.

    The first of each pair is by the clock, the second what the window's thread had of the processor.
    """

    keys: list[Taken] = field(default_factory=list)
    repaints: list[Taken] = field(default_factory=list)
    cards: list[Taken] = field(default_factory=list)


def steps_of(name: str) -> Iterator[Step]:
    """Give what each key does while a name is composed.

    >>> list(steps_of("김수"))
    [('', 'ㄱ'), ('', '기'), ('', '김'), ('김', 'ㅅ'), ('', '수')]
    """
    before = ""
    for letter in name:
        for state in _states(letter):
            yield before, state
            before = ""
        before = letter


def _states(letter: str) -> list[str]:
    place = ord(letter) - _FIRST_SYLLABLE
    if not _FIRST_SYLLABLE <= ord(letter) <= _LAST_SYLLABLE:
        return [letter]
    is_open = place % _FINALS == 0
    states = [_INITIALS[place // _OF_AN_INITIAL], chr(ord(letter) - place % _FINALS)]
    return states if is_open else [*states, letter]


def some_names(shop: OpenShop) -> list[str]:
    """Give names of the shop's customers, none twice, the same in each run."""
    ids = shop.counter.latest(1_000)
    names = sorted({row.customer.name for row in shop.counter.rows(ids)})
    names = [name for name in names if all(len(_states(one)) > 1 for one in name)]
    return Random(SEED).sample(names, min(NAMES, len(names)))


def type_names(
    page: CounterPage, line: ComposingLine, names: Sequence[str], *, hurried: bool
) -> Measured:
    """Compose names in the box, each from an empty one."""
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QApplication

    measured = Measured()
    tasks, people = page.tools.tasks, page.people
    viewport = people.view.viewport()

    def paint_again() -> None:
        listed = [people.model.person(n) for n in range(people.model.rowCount())]
        at = people.view.currentIndex().row()
        people.model.show([one for one in listed if one is not None])
        people.view.setCurrentIndex(people.model.index(at))
        viewport.repaint()

    def press() -> None:
        QApplication.sendEvent(line, event)
        viewport.repaint()

    def follow() -> None:
        for _ in range(3):
            QApplication.processEvents()

    for name in names:
        for taken_over, underlined in steps_of(name):
            event = QInputMethodEvent(underlined, [])
            event.setCommitString(taken_over)
            measured.keys.append(_time(press))
            measured.repaints.append(_time(paint_again))
            measured.cards.append(_time(follow))
            if not hurried:
                _let_all_follow(tasks)
        line.finish_composing()
        line.clear()
        _let_all_follow(tasks)
    return measured


def _time(deed: Callable[[], None]) -> Taken:
    begin, busy = time.perf_counter(), time.thread_time()
    deed()
    return 1_000 * (time.perf_counter() - begin), 1_000 * (time.thread_time() - busy)


def _let_all_follow(tasks: Tasks) -> None:
    from PySide6.QtWidgets import QApplication

    for _ in range(3):
        QApplication.processEvents()
        while not tasks.is_idle():
            QApplication.processEvents()


def measure(folder: Path, customers: int, *, hurried: bool) -> Measured:
    """Open the window on a practice shop of so many, and type."""
    from PySide6.QtWidgets import QApplication

    from shopcrm.services.drafts import DraftsService
    from shopcrm.services.preferences import Preferences
    from shopcrm.ui.application import Application
    from shopcrm.ui.counter.page import CounterPage
    from shopcrm.ui.feed import Feed
    from shopcrm.ui.look import Look
    from shopcrm.ui.main_window import MainWindow
    from shopcrm.ui.messages import Messages
    from shopcrm.ui.tasks import Tasks
    from shopcrm.ui.tools import Tools
    from shopcrm.wording.translators import use_language

    qt = QApplication([])
    use_language("ko")
    with open_shop(folder / "shop", language="ko") as shop:
        shop.practice.fill(customers, SEED)
        look = Look(language="ko", moves=False)
        look.dress(qt)
        tools = Tools(look, Tasks(), Feed(), Messages(), Preferences())
        window = MainWindow(tools)
        application = Application(tools, window, shop, DraftsService(folder), folder)
        window.resize(*SIZE)
        window.show()
        application.begin()
        _let_all_follow(tools.tasks)
        page = window.page("customers")
        assert isinstance(page, CounterPage)
        line = window.bar.search.line
        names = some_names(shop)
        # The first name warms up.
        type_names(page, line, names[:1], hurried=hurried)
        measured = type_names(page, line, names, hurried=hurried)
        _let_all_follow(tools.tasks)
        tools.feed.close()
        tools.tasks.close()
    return measured


def tell(what: str, taken: Sequence[Taken]) -> None:
    """Print the middle and what one in twenty passes."""
    for number, clock in enumerate(("clock", "processor")):
        each = [one[number] for one in taken]
        slow = statistics.quantiles(each, n=20)[-1]
        sys.stdout.write(
            f"{what}, {clock}: median {statistics.median(each):.2f} ms, p95 {slow:.2f} ms\n"
        )


def _ratio(measured: Measured, number: int) -> float:
    keys, repaints = (
        statistics.median(one[number] for one in taken)
        for taken in (measured.keys, measured.repaints)
    )
    return keys / repaints


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=10_000)
    parser.add_argument("--hurried", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        measured = measure(Path(folder), given.customers, hurried=given.hurried)
    sys.stdout.write(f"customers: {given.customers:,}, keys: {len(measured.keys)}\n")
    tell("key to painted list", measured.keys)
    tell("the same list filled and painted again", measured.repaints)
    tell("what the window does then", measured.cards)
    sys.stdout.write(
        f"ratio of the medians: {_ratio(measured, 0):.2f} by the clock, {_ratio(measured, 1):.2f} by the processor\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
