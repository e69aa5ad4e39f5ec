"""The shop: its name, where it is, and from when on somebody is a regular."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.shops import Shop
from shopcrm.services.desk import Desk
from shopcrm.services.shop import ShopService
from shopcrm.ui.common.fields import Choice, Fielded, KeptLine, Labelled
from shopcrm.ui.common.finding import Finder
from shopcrm.ui.common.keeping import Keeper
from shopcrm.ui.settings.places import (
    countries,
    country_word,
    currencies,
    currency_word,
    time_zones,
    zone_word,
)
from shopcrm.ui.settings.section import Section
from shopcrm.ui.tools import Tools

REGULAR_FROM: Final = (*range(1, 13), 15, 20, 30, 50, 100)
"""Visits."""

Change = Callable[[Shop], Shop]


class ShopKeeper(Keeper):
    """Keeps a setting of the shop."""

    def __init__(self, tools: Tools, service: ShopService, parent: Section) -> None:
        super().__init__(tools, parent)
        self._service = service

    def set(self, change: Change, place: Fielded | None = None) -> None:
        """Change one setting; the others are taken as they are at that moment."""
        service = self._service
        self.keep("set_shop", lambda: service.set_settings(change(service.settings())), place)


class ShopSection(Section):
    """What the shop is called and where it is."""

    def __init__(self, tools: Tools, service: ShopService, desk: Desk) -> None:
        look = tools.look
        super().__init__(
            look,
            self.tr("The shop"),
            self.tr("What stands on your lists and letters, and how money and days are written."),
            "store",
        )
        self._service = service
        self._keeper = ShopKeeper(tools, service, self)
        self._keeper.failed.connect(self._on_failed)
        # The long lists are made when they are opened: that takes longer than all the rest of the page.
        country, now = service.settings().country, desk.now()
        self.name = KeptLine(look, self.tr("Name of the shop"), self.tr("As your customers say it"))
        self.name.finished.connect(self._on_name)
        self.country = Finder(look, self.tr("Country"), countries, country_word)
        self.country.picked.connect(self._on_country)
        self.currency = Finder(
            look, self.tr("Currency"), lambda: currencies(country), currency_word
        )
        self.currency.picked.connect(self._on_currency)
        self.time_zone = Finder(
            look,
            self.tr("Time zone"),
            lambda: time_zones(country, now),
            lambda name: zone_word(name, now),
        )
        self.time_zone.picked.connect(self._on_time_zone)
        for widget in (self.name, self.country, self.currency, self.time_zone):
            self.add(widget)
        self.add_rule()
        self.regulars = Choice(
            look,
            "",
            [(count, self.tr("From %n visits on", None, count)) for count in REGULAR_FROM],
        )
        self.regulars.picked.connect(self._on_regulars)
        self.add(
            Labelled(
                look,
                self.tr("Somebody is a regular"),
                self.regulars,
                self.tr("Regulars have a star, and you are told when one stays away."),
            )
        )

    def fill(self) -> None:
        """Show how the shop is set now."""
        shop = self._service.settings()
        self.name.show_text(shop.name)
        self.country.show_value(shop.country)
        self.currency.show_value(shop.currency)
        self.time_zone.show_value(shop.time_zone)
        count = shop.regular_visits
        self.regulars.set_value(count, self.tr("From %n visits on", None, count))

    def finish(self) -> None:
        """Have kept what is typed."""
        self.name.finish()

    def _on_name(self, text: str) -> None:
        self._keeper.set(lambda shop: replace(shop, name=clean_line(text)), self.name)

    def _on_country(self, code: str) -> None:
        self._keeper.set(lambda shop: _moved(shop, code), self.country)

    def _on_currency(self, code: str) -> None:
        self._keeper.set(lambda shop: replace(shop, currency=code), self.currency)

    def _on_time_zone(self, name: str) -> None:
        self._keeper.set(lambda shop: replace(shop, time_zone=name), self.time_zone)

    def _on_regulars(self) -> None:
        count = int(self.regulars.value())
        self._keeper.set(lambda shop: replace(shop, regular_visits=count))

    def _on_failed(self) -> None:
        shop = self._service.settings()
        self.country.show_value(shop.country)
        self.currency.show_value(shop.currency)
        self.time_zone.show_value(shop.time_zone)
        self.regulars.set_value(shop.regular_visits)


def _moved(shop: Shop, country: str) -> Shop:
    """Put the shop into another country; who closes on public holidays closes on those of the new one."""
    opening = shop.opening
    if opening.holidays_of is not None:
        opening = replace(opening, holidays_of=country)
    return replace(shop, country=country, opening=opening)
