"""What stands on labels and cards, and what is said about them, in the language that is spoken.

What goes to a customer is asked for inside ``speaking(her language)``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from shopcrm.domain.names import envelope_name
from shopcrm.wording.sheets import called
from shopcrm.wording.translators import Words, language_now

if TYPE_CHECKING:
    # Named in signatures only: saying a sentence must not load the tables.
    from shopcrm.services.labels import Label, LabelGrid, LeftOut
    from shopcrm.services.thankyou import Occasion, ThankYouCard

Letters = Words("Letters")

_COUNTRY_LETTERS = 2


# --- labels ----------------------------------------------------------------------------------


def labels_title() -> str:
    """Say what a sheet of labels is."""
    return Letters.tr("Address labels")


def envelope_parts(label: Label, name: str) -> tuple[str, str]:
    """Give what stands before and after a name on an envelope, spaces included: ``("", " 귀하")``, ``("Ms ", "")``.

    Args:
        label: Whose it is.
        name: Hers, as it is printed.
    """
    before, _, after = envelope_name(name, label.honorific, label.language).partition(name)
    return before, after


def country_line(country: str) -> str:
    """Say to which country a letter goes: in English and capitals, which every post reads; what was typed stays."""
    if len(country) != _COUNTRY_LETTERS:
        return country
    territory = QLocale.codeToTerritory(country)
    named = QLocale.territoryToString(territory).upper()
    return country if territory == QLocale.Country.AnyTerritory else named


def grid_words(grid: LabelGrid) -> str:
    """Say what labels these are: the paper, how many, how large."""
    paper = _PAPERS[grid.code.partition("-")[0]]()
    width, height = (QLocale(language_now()).toString(round(side, 1)) for side in grid.label)
    counted = Letters.tr("%n labels of {width} × {height} mm", None, grid.per_page)
    return Letters.tr("{paper}: {labels}").format(
        paper=paper, labels=counted.format(width=width, height=height)
    )


def left_out_lines(skipped: Sequence[LeftOut]) -> tuple[str, ...]:
    """Say who gets no label and why, one line for each reason there is; empty when everybody gets one."""
    lines = []
    for reason, said in _LEFT_OUT.items():
        names = [called(one.customer) for one in skipped if one.reason == reason]
        if names:
            lines.append(said(len(names)).format(names=", ".join(names)))
    return tuple(lines)


_PAPERS: dict[str, Callable[[], str]] = {
    "a4": lambda: "A4",
    "letter": lambda: "US Letter",
    "roll": lambda: Letters.tr("Roll"),
}

_LEFT_OUT: dict[str, Callable[[int], str]] = {
    "no_address": lambda count: Letters.tr("%n without an address: {names}", None, count),
    "no_name": lambda count: Letters.tr("%n without a name: {names}", None, count),
    "gone": lambda count: Letters.tr("%n who do not come any more: {names}", None, count),
}


# --- the thank-you card ----------------------------------------------------------------------


def card_title() -> str:
    """Say what the card is, to the owner."""
    return Letters.tr("Thank-you card")


def occasion_words(occasion: Occasion) -> str:
    """Say what a card is for, to the owner."""
    return _OCCASIONS[occasion.value]()


def card_heading() -> str:
    """Say what stands large over the card."""
    return Letters.tr("Thank you", "heading of the card")


def card_greeting(card: ThankYouCard) -> str:
    """Say the greeting; empty where nobody knows what to call her."""
    return Letters.tr("Dear {called},").format(called=card.called) if card.called else ""


def card_signature(card: ThankYouCard) -> str:
    """Say from whom the card is; empty while the shop has no name."""
    return Letters.tr("From {shop}").format(shop=card.from_shop) if card.from_shop else ""


def card_texts(occasion: Occasion) -> tuple[str, ...]:
    """Give the texts that come ready for an occasion, as many as ``TEMPLATES``; several lines each."""
    return tuple(said() for said in _TEXTS[occasion.value])


def card_text(card: ThankYouCard) -> str:
    """Give the text of a card: the owner's own, or the one that came ready."""
    return card.text or card_texts(card.occasion)[card.template - 1]


_OCCASIONS: dict[str, Callable[[], str]] = {
    "first_visit": lambda: Letters.tr("After the first visit"),
    "visit": lambda: Letters.tr("After a visit or a purchase"),
    "put_right": lambda: Letters.tr("After something was put right"),
}

_TEXTS: dict[str, tuple[Callable[[], str], ...]] = {
    "first_visit": (
        lambda: Letters.tr(
            "It was a pleasure to meet you on your first visit.\nWe hope you like what you found\nand look forward to seeing you again."
        ),
        lambda: Letters.tr(
            "We are so glad you found our little shop.\nIf there is anything you need, just tell us.\nYou are always welcome here."
        ),
        lambda: Letters.tr(
            "Your first visit made our day.\nNext time we will remember how you like things.\nPlease drop in again."
        ),
    ),
    "visit": (
        lambda: Letters.tr(
            "It is always good to see you.\nWe hope you enjoy what you took home.\nPlease come by again soon."
        ),
        lambda: Letters.tr(
            "The shop is brighter when you come by.\nWe enjoyed talking with you.\nTake good care until next time."
        ),
        lambda: Letters.tr(
            "You come back to us time and again.\nThat means more to us than we can say.\nWe will keep doing our best for you."
        ),
    ),
    "put_right": (
        lambda: Letters.tr(
            "You told us frankly what went wrong,\nand so we could put it right.\nWe are sorry for the trouble you had."
        ),
        lambda: Letters.tr(
            "You gave us the chance to make it good.\nWe hope all is well now.\nIf anything is not, please tell us any time."
        ),
        lambda: Letters.tr(
            "You were patient when we had let you down.\nWe will not forget that.\nNext time we will do better from the start."
        ),
    ),
}
"""For each occasion the texts that come ready, in the order they are offered."""
