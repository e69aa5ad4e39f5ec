"""The places of the rail. They are known before anything else is, so that the window does not move when the shop is open."""

from __future__ import annotations

from shopcrm.ui.main_window import CUSTOMERS, TODAY
from shopcrm.ui.rail import Place
from shopcrm.wording.translators import Words

Application = Words("Application")


def places() -> tuple[Place, ...]:
    """Give the places, in the language that is spoken."""
    return (
        Place(TODAY, "calendar-check", Application.tr("Today")),
        Place(CUSTOMERS, "users", Application.tr("Customers")),
        Place("products", "shopping-bag", Application.tr("Products")),
        Place("lately", "history", Application.tr("Done lately"), at_foot=True),
        Place("settings", "sliders-horizontal", Application.tr("Settings"), at_foot=True),
    )
