"""What is done off the window's thread to have a shop: opening it, beginning it, filling the practice shop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

    from shopcrm.services.opened import OpenShop

Opener = Callable[..., "OpenShop"]

PRACTICE_SEED: Final = 1


@dataclass(frozen=True, slots=True)
class Setting:
    """On which shop a window opens.

    Attributes:
        folder: Of the shop's file.
        settings: Where language, theme and the window's place are kept.
        open_shop: Opens the shop of a folder, given ``language`` for a new one.
        now: Gives the present as an aware UTC instant.
        language: Of the window, where it was said at the start; what is preferred otherwise.
        is_practice: Nothing in it is real.
    """

    folder: Path
    settings: Path
    open_shop: Opener
    now: Callable[[], datetime]
    language: str | None = None
    is_practice: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What was said about the shop before it was begun; a country that is empty was not chosen."""

    name: str = ""
    country: str = ""


NOTHING_TOLD: Final = Told()


class Opening:
    """Opens a shop; a plain value, so that the worker holds no widget.

    Attributes:
        shop: What was opened, for whoever ends the program before it was handed over.
    """

    def __init__(self, setting: Setting, language: str, told: Told | None = None) -> None:
        self._setting, self._language, self._told = setting, language, told
        self.shop: OpenShop | None = None

    def __call__(self) -> OpenShop:
        """Open it.

        Raises:
            ShopError: It cannot be opened, or the practice shop cannot be made; nothing is open then.
        """
        setting = self._setting
        if setting.is_practice:
            from shopcrm.services.practice.place import prepare_practice

            prepare_practice(setting.folder)
        self.shop = setting.open_shop(setting.folder, language=self._language)
        try:
            self._begin(self.shop)
        except BaseException:
            self.shop.close()
            self.shop = None
            raise
        return self.shop

    def _begin(self, shop: OpenShop) -> None:
        if self._setting.is_practice:
            from shopcrm.ui.firstrun.page import PRACTICE_CUSTOMERS

            shop.practice.fill(PRACTICE_CUSTOMERS, PRACTICE_SEED, self._language)
        if self._told is None:
            return
        from shopcrm.ui.firstrun.countries import with_country

        settings = shop.shop.settings()
        wanted = replace(settings, name=self._told.name or settings.name)
        if self._told.country:
            wanted = with_country(wanted, self._told.country)
        if wanted != settings:
            shop.shop.set_settings(wanted)
