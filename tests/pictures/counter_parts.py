"""The note box and the conversations, in the width the counter gives them."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from shopcrm.domain.conversations import (
    ConversationDraft,
    ConversationKind,
    Purchase,
    PurchaseLine,
)
from shopcrm.domain.plans import PlanDraft, PlanKind, PlanStep
from shopcrm.domain.products import ProductDraft
from shopcrm.services.drafts import DraftsService
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.common.panels import column
from shopcrm.ui.counter.composer import Composer
from shopcrm.ui.counter.correcting import Correcting
from shopcrm.ui.counter.timeline import Timeline
from shopcrm.ui.keys import Key
from tests.pictures.stage import Screen, Stage

WIDTH = 632
_NOTES = {
    "ko": "백일떡 백설기 3되 확정. 포장은 보자기로 원하심. 2주 뒤 전화",
    "ja": "お赤飯3升で確定。包みは風呂敷で。2週間後に電話",
    "en": "Christening cake confirmed: 3 tiers, lemon. Blue ribbon. Call in 2 weeks",
}
_LONG = {
    "ko": "딸 결혼식 12월 12일. 콩설기 20상자 주문하심. 2월 30일에 잔금.\n다음에 오시면 새 떡 맛보여 드리기. 내일 아침 10시에 전화",
    "ja": "娘さんの結婚式は12月12日。あんぱん20個のご注文。2月30日に残金。\n次回は新しいパンを味見。明日10時に電話",
    "en": "Daughter’s wedding is on December 12. Ordered 20 Rye loaf. Balance on February 30.\nNext time let her taste. Call tomorrow at 10 am",
}


def _placed(stage: Stage, *widgets: QWidget) -> QWidget:
    ground = QWidget()
    ground.setObjectName("ground")
    wide = WIDTH if stage.tools.look.percent < 150 else 1246
    ground.resize(wide + 24, round(720 * stage.tools.look.percent / 100))
    layout = column(stage.tools.look, ground, 12, 12)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    # Something else has the focus, as the search box has in the window.
    ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    ground.setFocus()
    return ground


def a_composer(stage: Stage) -> Composer:
    """Give a note box about the regular."""
    drafts = DraftsService(Path(tempfile.mkdtemp(prefix="shopcrm-drafts-")))
    shop = stage.shop
    box = Composer(stage.tools, shop.conversations, shop.products, drafts, shop.desk)
    name = shop.customers.card(stage.regular).shown.name
    box.show_customer(stage.regular, name)
    return box


def folded(stage: Stage) -> QWidget:
    """Paint it as it waits."""
    return _placed(stage, a_composer(stage))


def written(stage: Stage) -> QWidget:
    """Paint it with a note in which a day was heard, and a mood."""
    box = a_composer(stage)
    ground = _placed(stage, box)
    ground.show()
    box.begin()
    box.text.insertPlainText(_NOTES[stage.tools.look.language])
    QTest.qWait(250)
    box.press(Key.MOOD_GOOD)
    return ground


def full(stage: Stage) -> QWidget:
    """Paint it with everything that can be understood, and the products open."""
    box = a_composer(stage)
    ground = _placed(stage, box)
    ground.show()
    box.begin()
    box.text.insertPlainText(_LONG[stage.tools.look.language])
    box.pick_when(2)
    box.add_product.click()
    return ground


def asked(stage: Stage) -> QWidget:
    """Paint what is asked after somebody bought what has a plan."""
    shop, language = stage.shop, stage.tools.look.language
    steps = (PlanStep(3, _STEPS[language][0]), PlanStep(30, _STEPS[language][1]))
    plan = shop.plans.add(PlanDraft(_STEPS[language][2], PlanKind.PRODUCT, steps))
    product = shop.products.add(ProductDraft(_STEPS[language][3], plan_id=plan, warranty_days=730))
    box = a_composer(stage)
    ground = _placed(stage, box)
    ground.show()
    box.begin()
    if box.note is not None:
        box.note.bought.append(PurchaseLine(product))
    saved = QEventLoop()
    box.saved.connect(saved.quit)
    box.press(Key.SAVE)
    saved.exec()
    return ground


_STEPS = {
    "ko": ("잘 쓰시는지 여쭙기", "점검 안내", "새 자전거", "자전거"),
    "ja": ("調子を伺う", "点検のご案内", "新しい自転車", "自転車"),
    "en": ("ask how it rides", "offer a check", "New bicycle", "Bicycle"),
}
"""What is asked after buying: two steps, the plan, the product."""


def talks(stage: Stage) -> QWidget:
    """Paint the conversations of the regular."""
    shop = stage.shop
    line = Timeline(stage.tools, shop.conversations, shop.customers, shop.products, shop.desk)
    _add_talks(stage)
    ground = _placed(stage, line)
    line.setMinimumHeight(ground.height() - 40)
    line.show_customer(stage.regular)
    return ground


def _add_talks(stage: Stage) -> None:
    shop, today = stage.shop, stage.shop.desk.today()
    product = next(one for one in shop.products.list_products() if one.active)
    lines = (PurchaseLine(product.id, "", Decimal(2), 3_800),)
    taken = Purchase(today, lines, shop.shop.settings().currency)
    shop.conversations.record(ConversationDraft(stage.regular, "", today, purchase=taken), ())
    long = " ".join([_LONG[stage.tools.look.language]] * 5)
    note = ConversationDraft(stage.regular, long, today, ConversationKind.CALL)
    shop.conversations.record(note, ())


def correcting(stage: Stage) -> QWidget:
    """Paint a conversation being corrected."""
    shop = stage.shop
    (talk,) = shop.conversations.timeline(stage.regular, 1)
    ground = _placed(stage)
    dialog = Correcting(stage.tools, shop.conversations, shop.desk, talk, ground)
    dialog.setParent(None)
    return dialog


def calendar(stage: Stage) -> QWidget:
    """Paint the calendar, with Sundays closed."""
    shop = stage.shop.shop.settings()
    opening = replace(shop.opening, closed_weekdays=frozenset({6}))
    today = stage.shop.desk.today()
    shown = DayPicker(stage.tools.look, replace(shop, opening=opening), today, earliest=today)
    shown.setWindowFlags(Qt.WindowType.Widget)
    return shown


SCREENS: dict[str, Screen] = {
    "composer_folded": folded,
    "composer_written": written,
    "composer_asked": asked,
    "composer_full": full,
    "timeline": talks,
    "correcting": correcting,
    "calendar": calendar,
}
