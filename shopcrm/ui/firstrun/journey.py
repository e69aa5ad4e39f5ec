"""The first run: from the page that asks a few things to the shop's first list or first customer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from shopcrm.ui.firstrun.page import FirstRunPage
from shopcrm.ui.opening import NOTHING_TOLD

if TYPE_CHECKING:
    from shopcrm.ui.session import Session


class FirstRun(QObject):
    """Shows the first page in a window, and does what is chosen there.

    No file is made before one of the three cards is chosen.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._told = NOTHING_TOLD
        self._path = Path()

    def show(self) -> None:
        """Show the page, with what was told before another language was chosen."""
        session = self._session
        page = FirstRunPage(session.tools.look, self._told)
        page.language_chosen.connect(self._on_language)
        page.practice_requested.connect(session.practice_requested)
        page.list_given.connect(self._on_list_given)
        page.customer_requested.connect(self._on_first_customer)
        session.cover(page)
        page.take_focus()

    def _page(self) -> FirstRunPage:
        return cast("FirstRunPage", self._session.window.centralWidget())

    def _on_language(self, code: str) -> None:
        self._told = self._page().kept()
        dressing = self._session.dressing
        dressing.apply(replace(dressing.preferences, language=code))
        languages = self._page().languages
        languages.pills[languages.index()].setFocus()

    def _on_list_given(self, path: Path) -> None:
        self._path = path
        self._begin(self._show_import)

    def _on_first_customer(self) -> None:
        self._begin(self._write_first_customer)

    def _begin(self, then: Callable[[], None]) -> None:
        self._told = self._page().told()
        self._page().setEnabled(False)
        self._session.begin_shop(self._told, then)

    def _show_import(self) -> None:
        from shopcrm.ui.importing import dialog

        session = self._session
        if session.shop is None:
            return
        self._page().setEnabled(True)
        shown = dialog.bring_in(session.tools, session.shop.importing, self._path, session.window)
        shown.brought_in.connect(session.show_brought_in)

    def _write_first_customer(self) -> None:
        self._session.begin_pages()
        if self._session.application is not None:
            self._session.application.new_customer("")
