"""What holds for every page and dialog, in each language, at each size of text, in the window of a cheap PC."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from shopcrm.ui.look import Look
from shopcrm.wording.translators import use_language
from tests.pictures.counter import opened
from tests.pictures.stage import close_stage, open_stage, settle
from tests.ui.checks import faults
from tests.ui.everything import DIALOGS, PAGES, Shown, Way, put_away, shown_at

LANGUAGES = ("ko", "ja", "en")
SIZES = (100, 150, 200)

At = Callable[[str, int], Shown]


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[At]:
    """Give the window in a language and a size of text: ``at("ko", 150)``. A shop of each language is opened once."""
    opened_in: dict[str, Shown] = {}

    def show(language: str, percent: int) -> Shown:
        use_language(language)
        if language not in opened_in:
            folder = tmp_path_factory.mktemp(f"shop-{language}")
            stage = open_stage(folder / "shop", language, percent=percent)
            opened_in[language] = Shown(stage, *opened(stage, folder / "drafts"))
        shown = opened_in[language]
        look = Look(language=language, percent=percent, moves=False)
        look.dress(qapp)
        if shown.stage.tools.look.percent != percent:
            shown.stage.tools = replace(shown.stage.tools, look=look)
            shown.app.rebuild(shown.stage.tools)
        for other in opened_in.values():
            other.window.setVisible(other is shown)
        shown.window.activateWindow()
        settle(shown.stage)
        return shown

    yield show
    for shown in opened_in.values():
        put_away(shown)
        close_stage(shown.stage)


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_for_everybody(at: At, language: str, percent: int, name: str) -> None:
    shown = at(language, percent)
    way: Way = (PAGES | DIALOGS)[name]
    with shown_at(shown, way) as widget:
        found = faults(widget, shown.stage.tools.look)
    assert not found, "\n".join(found)
