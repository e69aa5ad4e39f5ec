"""Which customer, and which lines of the list, are meant by what was typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shopcrm.cli.reading import customer_number
from shopcrm.cli.voice import SeveralMeantError, Voice
from shopcrm.domain.folding import fold
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.today import TodayLine
from shopcrm.errors import NotFoundError
from shopcrm.services.opened import OpenShop
from shopcrm.services.searching import Hit, Why

MOST_LISTED = 20
"""So many who may be meant are listed."""

LEAST_DIGITS = 4
"""A number of fewer digits is nobody's phone."""

_ON_THE_SHEET = re.compile(r"(?:#|№|no\.?\s?)(\d{1,6})|(\d{1,6})번", re.IGNORECASE)
_BRACKETED = re.compile(r"[(（][^()（）]*[)）]")
_NUMBER_ALONE = re.compile(r"[\d\s+()./\-]+")
_HONORIFICS = re.compile(r"\s*(?:님|様|さん)(?=\s|$|[(（])")
_CALLED_BY = {Why.NAME, Why.READING, Why.NICKNAME, Why.HOW_TO_ADDRESS, Why.PHONE}


def customer_meant(typed: str, shop: OpenShop, voice: Voice) -> CustomerId:
    """Say which customer is meant.

    Args:
        typed: Her number; her name, or what else she is called by; her phone or its last digits; the name of a line of
            the list (``followup:12``), or its number on the paper printed last (``#3``).
        shop: The shop.
        voice: Lists those who may be meant.

    Raises:
        NotFoundError: Nobody is.
        SheetMissingError: No paper was printed yet.
        SheetLineUnknownError: The paper has no such line.
        SeveralMeantError: More than one may be.
    """
    number = _number(typed)
    if number is not None and (len(typed) < LEAST_DIGITS or _is_known(number, shop)):
        return number
    on_the_sheet = _ON_THE_SHEET.fullmatch(typed.strip())
    if on_the_sheet:
        name = shop.printing.line_name(int(on_the_sheet[1] or on_the_sheet[2]))
        return shop.ticking.customer_of(name)
    if re.fullmatch(r"[a-z]+:\d.*", typed):
        return shop.ticking.customer_of(typed)
    hits = _hits(typed, shop)
    if not hits and number is not None:
        # Of a card that was deleted there is still a history.
        return number
    if not hits:
        raise NotFoundError("customer", typed)
    if len(hits) > 1:
        words, usage = voice.words(), voice.usage()
        listed = [words.hit_line(hit) for hit in hits[:MOST_LISTED]]
        raise SeveralMeantError([usage.several_meant(typed), *listed])
    return hits[0].customer.id


def lines_meant(names: Sequence[str], shop: OpenShop, voice: Voice) -> list[str]:
    """Give the names of lines, where a customer may stand for the one line of hers on today's list.

    Raises:
        NotFoundError: There is no such customer, or she has no line.
        SeveralMeantError: More than one customer, or line of hers, may be meant.
    """
    return [name if _is_line(name) else _only_line(name, shop, voice) for name in names]


def _is_line(name: str) -> bool:
    return name.isdigit() or ":" in name


def _only_line(typed: str, shop: OpenShop, voice: Voice) -> str:
    try:
        customer_id = customer_meant(typed, shop, voice)
    except NotFoundError as error:
        raise NotFoundError("line", typed) from error
    listed = shop.today.list_today()
    numbered = [*enumerate((*listed.lines, *listed.folded), 1)]
    hers = [(number, line) for number, line in numbered if _is_of(line, customer_id)]
    if not hers:
        raise NotFoundError("line", typed)
    if len(hers) > 1:
        words, usage = voice.words(), voice.usage()
        lines = [words.today_line(number, line, listed.day) for number, line in hers]
        raise SeveralMeantError([usage.several_lines(typed), *lines])
    return hers[0][1].name


def _is_of(line: TodayLine, customer_id: CustomerId) -> bool:
    return line.customer is not None and line.customer.id == customer_id


def _number(typed: str) -> CustomerId | None:
    try:
        return customer_number(typed)
    except NotFoundError:
        return None


def _is_known(number: CustomerId, shop: OpenShop) -> bool:
    try:
        shop.customers.card(number)
    except NotFoundError:
        return False
    return True


def _hits(typed: str, shop: OpenShop) -> list[Hit]:
    """Give who is called so, or has that number; where there are any, those of just that name or with that end of it."""
    is_short = _NUMBER_ALONE.fullmatch(typed) and len(_digits(typed)) < LEAST_DIGITS
    if not typed.strip() or is_short:
        return []
    plain = _HONORIFICS.sub("", typed).strip()
    asked = re.sub(r"[()（）]", " ", plain)
    hits = [hit for hit in shop.searching.find(asked) if hit.why in _CALLED_BY]
    if _NUMBER_ALONE.fullmatch(typed):
        ending = [
            hit for hit in hits if any(_digits(one).endswith(_digits(typed)) for one in hit.phones)
        ]
        return ending or hits
    wanted = fold(_BRACKETED.sub("", plain))
    same = [hit for hit in hits if fold(_BRACKETED.sub("", hit.customer.name)) == wanted]
    return same if wanted and same else hits


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))
