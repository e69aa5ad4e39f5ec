"""What every service works with: the open file, the clock, the shop's settings, and who is on duty."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, datetime, time
from threading import Lock
from typing import Any
from zoneinfo import ZoneInfo

from shopcrm.domain.ids import StaffId, Uid
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.shops import OpenHours, Shop, default_shop
from shopcrm.services.changes import Topic
from shopcrm.storage import shops
from shopcrm.storage.database import Database, Reading, Writing


class Desk:
    """The place behind the counter from which all is done.

    Attributes:
        database: The open file.
        on_duty: Who writes; None while nobody said.
    """

    def __init__(self, database: Database, now: Callable[[], datetime], language: str) -> None:
        self.database = database
        self.now = now
        self.on_duty: StaffId | None = None
        self._language = language
        self._shop: Shop | None = None
        self._changes = 0
        self._lock = Lock()

    def shop(self) -> Shop:
        """Give the shop's settings; those never set are the usual ones of the language."""
        # The window asks while a worker changes them: what was read before the change is not kept after it.
        shop, changes = self._shop, self._changes
        while shop is None:
            with self.read() as connection:
                shop = shop_of_values(shops.fetch_values(connection), self._language)
            with self._lock:
                if changes == self._changes:
                    self._shop = shop
                else:
                    shop, changes = None, self._changes
        return shop

    def take_note(self, topics: frozenset[Topic]) -> None:
        """Read the settings anew the next time when they are among what changed. Told before everybody else."""
        if Topic.SHOP in topics:
            with self._lock:
                self._changes += 1
                self._shop = None

    def today(self) -> date:
        """Give the shop's local day."""
        return self.now().astimezone(ZoneInfo(self.shop().time_zone)).date()

    def time_of_day(self) -> time:
        """Give the shop's local time."""
        return self.now().astimezone(ZoneInfo(self.shop().time_zone)).time()

    def write(self, verb: str, **facts: Any) -> AbstractContextManager[Writing]:  # noqa: ANN401
        """Do one thing, whole or not at all; see ``Database.write``."""
        return self.database.write(verb, self.on_duty, **facts)

    def read(self) -> AbstractContextManager[Reading]:
        """Read from one state of the file."""
        return self.database.read()


def new_uid() -> Uid:
    """Give a random id that stays with a thing when it leaves the file."""
    return Uid(secrets.token_hex(16))


# --- settings as values ----------------------------------------------------------------------


_PLAIN = ("name", "country", "currency", "time_zone", "regular_visits")


def shop_of_values(values: dict[str, Any], language: str) -> Shop:
    """Make the shop of the settings that were set."""
    shop = default_shop(values.get("language", language))
    plain = {name: values[name] for name in _PLAIN if name in values}
    if "hours" in values:
        plain["hours"] = tuple(
            OpenHours(time.fromisoformat(a), time.fromisoformat(b)) for a, b in values["hours"]
        )
    return replace(shop, **plain, opening=_opening(values))


def values_of_shop(shop: Shop) -> dict[str, Any]:
    """Write a shop as settings."""
    return {
        "language": shop.language,
        **{name: getattr(shop, name) for name in _PLAIN},
        "hours": [[h.opens.isoformat(), h.closes.isoformat()] for h in shop.hours],
        "closed_weekdays": sorted(shop.opening.closed_weekdays),
        "holidays_of": shop.opening.holidays_of,
        "closed": sorted(day.isoformat() for day in shop.opening.closed),
        "opened": sorted(day.isoformat() for day in shop.opening.opened),
    }


def _opening(values: dict[str, Any]) -> OpeningDays:
    return OpeningDays(
        closed_weekdays=frozenset(values.get("closed_weekdays", ())),
        holidays_of=values.get("holidays_of"),
        closed=frozenset(map(date.fromisoformat, values.get("closed", ()))),
        opened=frozenset(map(date.fromisoformat, values.get("opened", ()))),
    )
