"""A shop to be painted: opened, filled, in a language, a theme and a size of text."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.app import open_shop
from shopcrm.domain.conversations import ConversationDraft, Mood
from shopcrm.domain.customers import (
    Alert,
    AlertKind,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
)
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.followups import FollowupDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.name_reading import parse_name
from shopcrm.domain.phones import read_phone
from shopcrm.services.opened import OpenShop
from shopcrm.services.preferences import Preferences
from shopcrm.ui.feed import Feed
from shopcrm.ui.look import Look
from shopcrm.ui.messages import Messages
from shopcrm.ui.tasks import Tasks
from shopcrm.ui.tools import Tools
from shopcrm.wording.translators import use_language
from tests.fakes import FixedClock

PEOPLE = 120
SEED = 7


@dataclass(slots=True)
class Stage:
    """What a picture is painted from."""

    shop: OpenShop
    tools: Tools
    regular: CustomerId
    """Somebody with everything: an allergy, favourites, promises, a birthday near, a long history."""


Screen = Callable[[Stage], QWidget]
"""Makes the widget of a picture, in the size it shall have; the stage shows and settles it."""

_templates: dict[str, Path] = {}


def open_stage(folder: Path, language: str, *, dark: bool = False, percent: int = 100) -> Stage:
    """Open a filled shop and speak its language.

    Args:
        folder: Where its file is put; empty.
        language: ``ko``, ``ja`` or ``en``.
        dark: Light on dark.
        percent: The size of the text.
    """
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    use_language(language)
    folder.mkdir(parents=True, exist_ok=True)
    for file in _template(language).iterdir():
        shutil.copy(file, folder / file.name)
    clock = FixedClock()
    shop = open_shop(folder, language=language, now=clock)
    look = Look(dark=dark, percent=percent, language=language, moves=False)
    look.dress(application)
    tools = Tools(look, Tasks(), Feed(), Messages(), Preferences())
    found = shop.searching.find(_REGULARS[language][0])
    return Stage(shop, tools, found[0].customer.id)


def settle(stage: Stage) -> None:
    """Let everything asked for be done and painted."""
    for _ in range(200):
        QApplication.processEvents()
        if stage.tools.tasks.is_idle():
            break
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def close_stage(stage: Stage) -> None:
    """Let go of everything."""
    stage.tools.feed.close()
    stage.tools.tasks.close()
    stage.shop.close()


def _template(language: str) -> Path:
    if language not in _templates:
        folder = Path(tempfile.mkdtemp(prefix=f"shopcrm-stage-{language}-"))
        with open_shop(folder, language=language, now=FixedClock()) as shop:
            shop.practice.fill(PEOPLE, SEED)
            _add_regular(shop, language)
        _templates[language] = folder
    return _templates[language]


_REGULARS = {
    "ko": (
        "김정숙",
        "정숙 어머님",
        "010-2345-6789",
        "땅콩 알레르기",
        "손주 하준",
        ("콩설기", "쑥인절미", "호박식혜"),
        "팥 많이 단 것",
    ),
    "ja": (
        "田中 和子",
        "和子さん",
        "090-1234-5678",
        "ピーナッツアレルギー",
        "孫の陽太",
        ("あんぱん", "クリームパン", "食パン"),
        "レーズン",
    ),
    "en": (
        "Margaret Walsh",
        "Maggie",
        "(212) 555-0199",
        "Peanut allergy",
        "Grandson Theo",
        ("Rye loaf", "Cinnamon roll", "Lemon cake"),
        "Raisins",
    ),
}
_TALKS = {
    "ko": (
        ("백일상 떡 상담. 백설기 3되와 수수팥떡 1되를 생각 중. 손주 이름은 ‘하준’.", "good", 12),
        ("송편이 조금 덜 익었다고 하심. 다음에는 더 쪄서 드리기로 함", "bad", 27),
        ("단호박 설기를 새로 드셔 보시고 좋아하심", "excellent", 41),
    ),
    "ja": (
        ("百日祝いの相談。お赤飯と紅白まんじゅうを考え中。お孫さんは陽太くん。", "good", 12),
        ("前回のパンが少し焦げていたとのこと。次回は気をつけます", "bad", 27),
        ("新しいメロンパンを気に入ってくださった", "excellent", 41),
    ),
    "en": (
        (
            "Talked about the christening on Dec 12. Thinking of a 3-tier lemon cake and favors. Baby’s name is Theo.",
            "good",
            12,
        ),
        ("The rye was a little underbaked last time. We’ll leave it in longer", "bad", 27),
        ("Tried the new cinnamon knots and loved them", "excellent", 41),
    ),
}
_OWED = {
    "ko": "수수팥떡 값 알아보고 전화드리기",
    "ja": "お赤飯の値段を調べて電話する",
    "en": "Call her with the price of sugared almonds",
}


def _add_regular(shop: OpenShop, language: str) -> None:
    typed, address, phone, allergy, family, likes, avoids = _REGULARS[language]
    parts = parse_name(typed, language=language)
    today = shop.desk.today()
    birthday = today + timedelta(days=3)
    draft = CustomerDraft(
        family_name=parts.family_name,
        given_name=parts.given_name,
        how_to_address=address,
        phones=(read_phone(phone, shop.shop.settings().country),),
        alerts=(Alert(AlertKind.ALLERGY, allergy),),
        facts=(Fact(FactKind.FAMILY, family),),
        days=(
            CustomerDay(DayKind.BIRTHDAY, RememberedDay(month=birthday.month, day=birthday.day)),
        ),
        likes=tuple((one, None) for one in likes),
        avoids=((avoids, None),),
    )
    customer_id = shop.customers.add(draft)
    for days in (180, 166, 150, 133, 117, 101, 88, 73, 58):
        _talk(shop, customer_id, likes[days % 3], None, days)
    for text, mood, days in reversed(_TALKS[language]):
        _talk(shop, customer_id, text, Mood(mood), days)
    shop.followups.add(FollowupDraft(customer_id, _OWED[language], today))


def _talk(shop: OpenShop, customer_id: CustomerId, text: str, mood: Mood | None, days: int) -> None:
    day = shop.desk.today() - timedelta(days=days)
    draft = ConversationDraft(customer_id=customer_id, text=text, day=day, mood=mood)
    shop.conversations.record(draft, ())
