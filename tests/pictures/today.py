"""Pictures of the list of the day: full, with everything done, with a proposal, and narrow."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customers import CustomerDay, DayKind
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.followups import FollowupDraft, FollowupKind, Outcome
from shopcrm.domain.lunar import lunar_from_solar
from shopcrm.services.customers import draft_of
from shopcrm.ui.keys import Key
from shopcrm.ui.today.menus import DoneWith, row_menu
from shopcrm.ui.today.page import TodayPage
from tests.pictures.stage import Screen, Stage, settle

WINDOW: Final = (1366, 688)
RAIL: Final = 98
ABOVE: Final = 78
BELOW: Final = 34

_ABOUT: Final = {
    "ko": ("돌잔치 떡 견적 보내드리기", "송편이 덜 익었다고 하심. 사과 전화", "무릎 수술 잘 되셨는지 안부 전화"),
    "ja": ("お祝い菓子の見積もりを送る", "饅頭が割れていたとのこと。お詫びの電話", "膝の手術のその後をうかがう"),
    "en": ("Send a quote for the birthday cupcakes", "Croissants were burnt: call to apologize", "Ask how the knee surgery went"),
}  # fmt: skip


def wait(stage: Stage) -> None:
    """Wait until everything is written: the first time the worker reads the holidays, which takes a while."""
    for _ in range(500):
        settle(stage)
        if stage.tools.tasks.is_idle():
            return
        QTest.qWait(10)


def page_of(stage: Stage) -> TodayPage:
    """Make the page of a stage, in the size it has in the window."""
    shop, look = stage.shop, stage.tools.look
    page = TodayPage(stage.tools, shop.today, shop.followups, shop.undoing, shop.desk, shop.counter)
    width = look.effective(WINDOW[0])
    page.arrange(width)
    rail = look.px(RAIL) if width >= 900 else 0
    page.resize(WINDOW[0] - rail, WINDOW[1] - look.px(ABOVE) - look.px(BELOW))
    return page


def add_lines(stage: Stage) -> None:
    """Add what a full day has: at an hour, asked, and birthdays, one of them lunar."""
    shop = stage.shop
    today = shop.desk.today()
    ids = [one for one in shop.counter.latest(60) if one != stage.regular]
    quote, asked, call = _ABOUT[stage.tools.look.language]
    shop.followups.add(FollowupDraft(ids[3], quote, today))
    shop.followups.add(
        FollowupDraft(ids[2], asked, today, kind=FollowupKind.ANSWER, at=time(15, 40))
    )
    shop.followups.add(FollowupDraft(ids[1], call, today + timedelta(days=1)))
    for place, customer_id in enumerate((*ids[:2], *ids[-2:])):
        customer = shop.customers.card(customer_id).customer
        on_day = today + timedelta(days=1 + place)
        lunar = lunar_from_solar(on_day) if place == 1 else None
        day = RememberedDay(month=on_day.month, day=on_day.day)
        if lunar is not None:
            day = RememberedDay(month=lunar.month, day=lunar.day, calendar=Calendar.LUNAR)
        draft = replace(draft_of(customer), days=(CustomerDay(DayKind.BIRTHDAY, day),))
        shop.customers.edit(customer_id, customer.version, draft)


def _full(stage: Stage) -> QWidget:
    add_lines(stage)
    page = page_of(stage)
    page.show()
    page.select_by(1)
    page.select_by(1)
    return page


def _proposal(stage: Stage) -> QWidget:
    page = page_of(stage)
    page.show()
    wait(stage)
    line = page.list.current_line()
    assert line is not None
    menu = row_menu(line, stage.shop.desk.today(), page)
    page._meant = line
    action = next(one for one in menu.actions() if one.data() == DoneWith(Outcome.NO_ANSWER))
    page._on_chosen(action)
    wait(stage)
    return page


def _done(stage: Stage) -> QWidget:
    page = page_of(stage)
    page.show()
    wait(stage)
    for _ in range(40):
        line = page.list.current_line()
        if line is None or line.due is None or line.due > stage.shop.desk.today():
            break
        page.press(Key.DONE)
        wait(stage)
    return page


def _empty(stage: Stage) -> QWidget:
    page = page_of(stage)
    page.show()
    wait(stage)
    while page.list.current_line() is not None:
        page.press(Key.DONE)
        wait(stage)
    return page


def _menu(stage: Stage) -> QWidget:
    page = page_of(stage)
    page.show()
    wait(stage)
    line = page.list.current_line()
    assert line is not None
    menu = row_menu(line, stage.shop.desk.today(), None)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return menu


SCREENS: Final[dict[str, Screen]] = {
    "today": _full,
    "today_proposal": _proposal,
    "today_done": _done,
    "today_empty": _empty,
    "today_menu": _menu,
}
