"""What the shop sells, and under which names it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from shopcrm.domain.cleaning import clean_line
from shopcrm.domain.ids import PlanId, ProductId, Uid
from shopcrm.domain.names import name_key
from shopcrm.errors import (
    AlreadyThereError,
    ChoiceUnknownError,
    NameBlankError,
    TextTooLongError,
)

PRODUCT_NAME_LIMIT: Final = 200
OTHER_NAMES_LIMIT: Final = 50
WARRANTY_LIMIT_DAYS: Final = 36_500


@dataclass(frozen=True, slots=True)
class Product:
    """A product. ``plan_id`` and ``warranty_days`` are what buying it proposes; an inactive one is not offered any more."""

    id: ProductId
    uid: Uid
    version: int
    name: str
    other_names: tuple[str, ...] = ()
    plan_id: PlanId | None = None
    warranty_days: int | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """What is written about a product by a form, a command or a list that came in."""

    name: str
    other_names: tuple[str, ...] = ()
    plan_id: PlanId | None = None
    warranty_days: int | None = None
    active: bool = True


def check_product(draft: ProductDraft) -> ProductDraft:
    """Clean a draft: names on one line, blank and repeated other names left out.

    Two spellings that are the same by ``name_key`` are one name; the first stays.

    Raises:
        NameBlankError: The name is blank.
        TextTooLongError: A name is longer than ``PRODUCT_NAME_LIMIT``, or there are more than ``OTHER_NAMES_LIMIT``.
        ChoiceUnknownError: The warranty is no number of days.
    """
    name = clean_line(draft.name)
    if not name:
        raise NameBlankError("product")
    others = tuple(_distinct(draft.other_names, beside=name))
    for written in (name, *others):
        if len(written) > PRODUCT_NAME_LIMIT:
            raise TextTooLongError("product_name", len(written), PRODUCT_NAME_LIMIT)
    if len(others) > OTHER_NAMES_LIMIT:
        raise TextTooLongError("other_names", len(others), OTHER_NAMES_LIMIT)
    _check_warranty(draft.warranty_days)
    return replace(draft, name=name, other_names=others)


def check_unclaimed(
    draft: ProductDraft, products: Iterable[Product], own_id: ProductId | None = None
) -> None:
    """See to it that no name of a draft is a name of another product.

    Products that are not offered any more keep their names: what was bought under them must stay clear.

    Args:
        draft: As ``check_product`` gives it.
        products: Those there are; the one being edited may be among them.
        own_id: The product being edited.

    Raises:
        AlreadyThereError: Another product has one of the names; ``name`` is that product's.
    """
    wanted = {name_key(name) for name in (draft.name, *draft.other_names)}
    for product in products:
        if product.id == own_id:
            continue
        if any(name_key(name) in wanted for name in (product.name, *product.other_names)):
            raise AlreadyThereError("product", product.name)


def _distinct(names: Iterable[str], beside: str) -> Iterator[str]:
    seen = {name_key(beside)}
    for name in map(clean_line, names):
        key = name_key(name)
        if name and key not in seen:
            seen.add(key)
            yield name


def _check_warranty(days: int | None) -> None:
    if days is not None and not 0 < days <= WARRANTY_LIMIT_DAYS:
        raise ChoiceUnknownError("warranty_days", str(days))
