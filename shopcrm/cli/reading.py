"""What the options of a command mean: days, numbers, a customer's card."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date, timedelta

from shopcrm.domain.customer_rules import draft_from_name
from shopcrm.domain.customers import (
    Alert,
    AlertKind,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Mail,
)
from shopcrm.domain.days import read_day
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.phones import read_phone
from shopcrm.domain.shops import Shop
from shopcrm.domain.ticking import TickAction, read_ticks
from shopcrm.errors import DayPastError, DayUnreadableError, NotFoundError, TickUnreadableError
from shopcrm.services.opened import OpenShop
from shopcrm.services.today import LONGEST_NUMBER


def customer_number(typed: str) -> CustomerId:
    """Read the number of a customer.

    Raises:
        NotFoundError: It is no number any customer could have.
    """
    digits = typed.lstrip("0")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_NUMBER):
        raise NotFoundError("customer", typed)
    return CustomerId(int(digits))


def day_of(typed: str, shop: OpenShop, *, past: bool = False) -> date:
    """Read a day in any of the ways a birthday may be written; today and yesterday also by their words.

    Args:
        typed: What was written.
        shop: Whose country decides between 8/12 and 12/8.
        past: A day without its year is the latest that has been; else the next that comes.

    Raises:
        DayUnreadableError: It is no such day.
    """
    settings, today = shop.shop.settings(), shop.desk.today()
    word = typed.strip().lower()
    if word in _NEAR:
        return today + timedelta(days=_NEAR[word])
    found = read_day(typed, country=settings.country, today=today)
    if found.month is None:
        raise DayUnreadableError(typed)
    years = [found.year] if found.year else [today.year - 1, today.year, today.year + 1]
    days = [day for day in map(found.solar_in, years) if day is not None]
    if found.year is None:
        days = [day for day in days if (day <= today if past else day >= today)]
    if not days:
        raise DayUnreadableError(typed)
    return days[-1] if past else days[0]


def day_or_words(typed: str, shop: OpenShop) -> date:
    """Read a day written as a date, or said in the words that may stand in a note: 내일, 来週の火曜, next tue.

    Raises:
        DayUnreadableError: It is no day.
    """
    try:
        return day_of(typed, shop)
    except DayUnreadableError:
        day = _day_in_words(typed, shop)
        if day is None:
            raise
        return day


def _day_in_words(typed: str, shop: OpenShop) -> date | None:
    """Read the one day that is said; the shop may be closed on it."""
    today, country = shop.desk.today(), shop.shop.settings().country
    try:
        (one,) = read_ticks(f"1 {typed}", today, OpeningDays(), country)
    except (TickUnreadableError, ValueError):
        return None
    return one.day if one.action is TickAction.MOVE and not one.words else None


_NEAR = {
    **dict.fromkeys(("어제", "昨日", "きのう", "yesterday"), -1),
    **dict.fromkeys(("오늘", "今日", "きょう", "本日", "today"), 0),
}


def when_of(parsed: argparse.Namespace, shop: OpenShop) -> tuple[list[str], date]:
    """Read which lines are put off, and until when: ``12 13 --to fri`` or ``12 13 fri``; until tomorrow when nothing says.

    The day is the one that was said, also when the shop is closed on it.

    Raises:
        DayUnreadableError: It is no day.
        DayPastError: It is a day that has gone by.
    """
    names, said = list(parsed.names), parsed.to
    if said is None and len(names) > 1 and not _is_name(names[-1]):
        said = names.pop()
    if said is None:
        return names, shop.desk.today() + timedelta(days=1)
    settings = shop.shop.settings()
    try:
        (one,) = read_ticks(f"1 {said}", shop.desk.today(), settings.opening, settings.country)
    except (TickUnreadableError, ValueError) as error:
        _check_not_past(said, shop)
        raise DayUnreadableError(said) from error
    if one.action is not TickAction.MOVE or one.day is None or one.words:
        raise DayUnreadableError(said)
    return names, one.said or one.day


def _check_not_past(said: str, shop: OpenShop) -> None:
    """Tell a day that has gone by from one that is none."""
    try:
        day = day_of(said, shop)
    except DayUnreadableError:
        return
    if day < shop.desk.today():
        raise DayPastError(day)


def _is_name(text: str) -> bool:
    return text.isdigit() or ":" in text


def draft_of_options(parsed: argparse.Namespace, shop: Shop, today: date) -> CustomerDraft:
    """Make a card of the options of ``add``.

    Raises:
        ShopError: Something typed is too long or cannot be read.
    """
    draft = draft_from_name(parsed.name or "", language=None)
    birthday = parsed.birthday
    days: tuple[CustomerDay, ...] = ()
    if birthday is not None:
        day = read_day(birthday, country=shop.country, today=today)
        days = (CustomerDay(DayKind.BIRTHDAY, day),)
    return replace(
        draft,
        reading=parsed.reading,
        nickname=parsed.nickname,
        how_to_address=parsed.how_to_address or draft.how_to_address,
        phones=tuple(read_phone(typed, shop.country) for typed in parsed.phone),
        mails=tuple(Mail(address) for address in parsed.mail),
        days=days,
        tags=tuple(parsed.tag),
        alerts=tuple(Alert(AlertKind.ALLERGY, text) for text in parsed.allergy),
        likes=tuple((product, None) for product in parsed.like),
        avoids=tuple((product, None) for product in parsed.avoid),
    )
