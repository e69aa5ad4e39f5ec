"""A shop to be painted: opened, filled, in a language, a theme and a size of text."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopcrm.app import open_shop
from shopcrm.domain.ids import CustomerId
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
    found = shop.searching.find(_REGULARS[language])
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
        _templates[language] = folder
    return _templates[language]


_REGULARS = {"ko": "김정숙", "ja": "田中和子", "en": "Margaret Walsh"}
"""The practice shop has them with everything a card can show."""
