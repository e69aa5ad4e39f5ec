"""A shop with a short list, and its page; the page speaks English, the customers are Korean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shopcrm.domain.customers import CustomerDay, DayKind
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.followups import FollowupDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.services.opened import OpenShop
from shopcrm.ui.look import Look
from shopcrm.ui.today.menus import Choice
from shopcrm.ui.today.page import TodayPage
from shopcrm.ui.today.rows import Fold, Heading
from shopcrm.ui.tools import Tools
from shopcrm.wording.sheets import group_title
from tests.factories import a_customer
from tests.fakes import FixedClock


@dataclass(slots=True)
class Counter:
    """A page in front of somebody, and what it says."""

    shop: OpenShop
    page: TodayPage
    qtbot: QtBot
    said: list[tuple[str, bool]] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)

    def wait(self) -> None:
        """Wait until everything is written and shown."""
        self.qtbot.waitUntil(self.page.tools.tasks.is_idle, timeout=10_000)

    def shown(self) -> list[str]:
        """Give what stands in the list: headings in brackets, the fold in round ones, lines by what they are about."""
        rows = self.page.list.rows
        found = []
        for place in range(rows.rowCount()):
            row = rows.row_at(place)
            if isinstance(row, Heading):
                found.append(f"[{group_title(row.group)} {row.count}]")
            elif isinstance(row, Fold):
                found.append(f"({len(row.lines)})")
            elif row is not None:
                found.append(row.line.about or row.line.name.partition(":")[0])
        return found

    def current(self) -> str:
        """Give what the current line is about."""
        line = self.page.list.current_line()
        return "" if line is None else line.about


ShowPage = Callable[..., Counter]


def know(shop: OpenShop, name: str = "김정숙", **more: object) -> CustomerId:
    """Know one more customer, with a number of her own."""
    number = 6789 - shop.customers.count()
    return shop.customers.add(a_customer(name, f"010-2345-{number}", **more))


def birthday(month: int, day: int, kind: DayKind = DayKind.BIRTHDAY) -> CustomerDay:
    return CustomerDay(kind, RememberedDay(month=month, day=day))


def owe(shop: OpenShop, customer_id: CustomerId, about: str, **more: object) -> None:
    """Owe a call, today unless another ``due`` is given."""
    draft: dict[str, object] = {"due": shop.desk.today(), **more}
    shop.followups.add(FollowupDraft(customer_id, about, **draft))  # type: ignore[arg-type]


@pytest.fixture
def show(shop: OpenShop, tools: Tools, qtbot: QtBot) -> ShowPage:
    """Show the page of the shop as it is by then: ``show(width=1366, height=600)``."""

    def make(width: int = 1268, height: int = 620) -> Counter:
        tools.feed.open(shop.changes, lambda: 0)
        page = TodayPage(tools, shop.today, shop.followups, shop.undoing, shop.desk, shop.counter)
        qtbot.addWidget(page)
        made = Counter(shop, page, qtbot)
        tools.messages.said.connect(lambda text, undo: made.said.append((text, undo)))
        tools.messages.failed.connect(made.failed.append)
        page.arrange(tools.look.effective(width + 98))
        page.resize(width, height)
        with qtbot.waitExposed(page):
            page.show()
        return made

    return make


def dressed(look: Look, tools: Tools, application: QApplication) -> Tools:
    """Give the same tools in another look."""
    look.dress(application)
    return Tools(look, tools.tasks, tools.feed, tools.messages, tools.preferences)


@pytest.fixture
def filled(shop: OpenShop, clock: FixedClock) -> OpenShop:
    """Owe something late, two things today, one this week and one soon."""
    clock.move(days=-2)
    customer_id = know(shop)
    owe(shop, customer_id, "견적 보내기")
    clock.move(days=2)
    owe(shop, customer_id, "안부 전화")
    owe(shop, customer_id, "사과 전화", at=time(15, 40))
    owe(shop, customer_id, "맛보기 드리기", due=date(2026, 11, 27))
    owe(shop, customer_id, "수량 확인", due=date(2026, 12, 5))
    return shop


def choose(counter: Counter, choice: Choice) -> None:
    """Take something from the menu of the current line."""
    page = counter.page
    line = page.list.current_line()
    assert line is not None
    page.list.menu_requested.emit(QPoint(10, 10))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    inner = [one.menu() for one in menu.actions() if one.menu() is not None]
    actions = [*menu.actions(), *(a for one in inner for a in one.actions())]  # type: ignore[attr-defined]
    next(one for one in actions if one.data() == choice).trigger()
    menu.close()
    counter.wait()
