"""How a product is told: its other names, its plan, its warranty."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from shopcrm.domain.ids import PlanId
from shopcrm.domain.products import Product
from shopcrm.wording.translators import Words

Products = Words("Products")

_YEAR_DAYS: Final = 365
_YEAR_MONTHS: Final = 12


class Unit(StrEnum):
    """In what a warranty is counted."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


def in_days(number: int, unit: Unit) -> int:
    """Give a warranty in days; a month is the twelfth part of a year.

    >>> in_days(6, Unit.MONTHS), in_days(2, Unit.YEARS), in_days(10, Unit.DAYS)
    (182, 730, 10)
    """
    if unit is Unit.YEARS:
        return number * _YEAR_DAYS
    if unit is Unit.MONTHS:
        return round(number * _YEAR_DAYS / _YEAR_MONTHS)
    return number


def counted(days: int) -> tuple[int, Unit]:
    """Give a warranty as it was meant: in years, months or days, the largest that comes out even.

    >>> counted(730), counted(182), counted(30), counted(10)
    ((2, <Unit.YEARS: 'years'>), (6, <Unit.MONTHS: 'months'>), (1, <Unit.MONTHS: 'months'>), (10, <Unit.DAYS: 'days'>))
    """
    if days % _YEAR_DAYS == 0:
        return days // _YEAR_DAYS, Unit.YEARS
    months = round(days * _YEAR_MONTHS / _YEAR_DAYS)
    if months and in_days(months, Unit.MONTHS) == days:
        return months, Unit.MONTHS
    return days, Unit.DAYS


def unit_word(unit: Unit) -> str:
    """Say a unit beside its number."""
    words = {
        Unit.DAYS: Products.tr("days", "beside a number"),
        Unit.MONTHS: Products.tr("months", "beside a number"),
        Unit.YEARS: Products.tr("years", "beside a number"),
    }
    return words[unit]


def warranty_said(days: int) -> str:
    """Say a warranty: ``2 years' warranty``."""
    number, unit = counted(days)
    if unit is Unit.YEARS:
        return Products.tr("warranty of %n years", None, number)
    if unit is Unit.MONTHS:
        return Products.tr("warranty of %n months", None, number)
    return Products.tr("warranty of %n days", None, number)


def told(product: Product, plans: Mapping[PlanId, str]) -> str:
    """Tell everything about a product but its name, on one line; empty when there is nothing."""
    parts = []
    if product.other_names:
        parts.append(", ".join(product.other_names))
    if product.plan_id is not None and product.plan_id in plans:
        parts.append(Products.tr("follow-up plan: {plan}").format(plan=plans[product.plan_id]))
    if product.warranty_days is not None:
        parts.append(warranty_said(product.warranty_days))
    return "  ·  ".join(parts)


def no_longer_sold() -> str:
    """Say that it is not offered any more."""
    return Products.tr("No longer sold")
