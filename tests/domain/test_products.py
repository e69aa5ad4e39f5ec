"""What the shop sells."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shopcrm.domain.ids import ProductId, Uid
from shopcrm.domain.products import Product, ProductDraft, check_product, check_unclaimed
from shopcrm.errors import (
    AlreadyThereError,
    ChoiceUnknownError,
    NameMissingError,
    TextTooLongError,
)

CAKE = Product(ProductId(3), Uid("p"), 1, "쑥인절미", ("쑥떡",))


def test_names_are_cleaned_and_the_same_name_twice_is_one() -> None:
    draft = ProductDraft("  Sponge\n Cake ", ("sponge", " ", "SPONGE", "sponge  cake", "카스텔라"))
    kept = check_product(draft)
    assert (kept.name, kept.other_names) == ("Sponge Cake", ("sponge", "카스텔라"))


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (ProductDraft(" \u200b"), NameMissingError),
        (ProductDraft("x" * 201), TextTooLongError),
        (ProductDraft("x", ("y" * 201,)), TextTooLongError),
        (ProductDraft("x", tuple(f"y{number}" for number in range(51))), TextTooLongError),
        (ProductDraft("x", warranty_days=0), ChoiceUnknownError),
        (ProductDraft("x", warranty_days=10**9), ChoiceUnknownError),
    ],
)
def test_a_product_that_makes_no_sense_is_refused(
    draft: ProductDraft, error: type[Exception]
) -> None:
    with pytest.raises(error):
        check_product(draft)


@pytest.mark.parametrize("draft", [ProductDraft("쑥떡"), ProductDraft("떡", ("쑥인절미",))])
def test_a_name_belongs_to_one_product(draft: ProductDraft) -> None:
    with pytest.raises(AlreadyThereError) as refusal:
        check_unclaimed(draft, [CAKE])
    assert (refusal.value.kind, refusal.value.name) == ("product", "쑥인절미")


def test_a_product_keeps_its_own_names_when_it_is_edited() -> None:
    check_unclaimed(ProductDraft("쑥떡"), [CAKE], own_id=CAKE.id)
    other = replace(CAKE, id=ProductId(4), name="호박식혜", other_names=())
    check_unclaimed(ProductDraft("쑥떡"), [other])
