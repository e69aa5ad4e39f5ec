from __future__ import annotations

import pytest

from shopcrm.domain.customers import Alert, AlertKind, LinkKind, ProductLink
from shopcrm.domain.ids import ProductId
from shopcrm.domain.suggestions import may_hold, suggested

SEOLGI, BREAD, RICE = ProductId(1), ProductId(2), ProductId(3)
NAMES = {SEOLGI: "콩설기", BREAD: "땅콩빵", RICE: "약식"}


def _link(kind: LinkKind, product_id: ProductId) -> ProductLink:
    return ProductLink(kind, product_id, NAMES[product_id])


LIKES = _link(LinkKind.LIKES, SEOLGI)
WANTS = _link(LinkKind.WANTS, RICE)


def test_what_she_wants_comes_before_what_she_likes() -> None:
    assert suggested([LIKES, WANTS], (), {BREAD}) == [WANTS, LIKES]


def test_what_she_bought_of_late_is_not_suggested() -> None:
    assert suggested([LIKES, WANTS], (), {SEOLGI, RICE}) == []


def test_without_a_purchase_nobody_knows_what_she_did_not_buy() -> None:
    assert suggested([LIKES, WANTS], (), ()) == [WANTS]
    assert suggested([LIKES, WANTS], (), {None}) == [WANTS, LIKES]


def test_what_she_avoids_or_owns_is_not_suggested() -> None:
    assert suggested([WANTS, _link(LinkKind.AVOIDS, RICE)], (), {None}) == []
    assert suggested([_link(LinkKind.OWNS, RICE)], (), {None}) == []


def test_what_her_allergy_names_is_not_suggested() -> None:
    wanted = [_link(LinkKind.WANTS, BREAD), WANTS]
    assert suggested(wanted, [Alert(AlertKind.ALLERGY, "땅콩 알레르기")], ()) == [WANTS]
    assert suggested(wanted, [Alert(AlertKind.DO_NOT_MENTION, "땅콩")], ()) == wanted


@pytest.mark.parametrize(
    ("product", "allergy", "held"),
    [
        ("땅콩강정", "땅콩", True),
        ("땅콩강정", "땅콩은 절대 안 됨", True),
        ("콩설기", "콩 알레르기", True),
        ("콩설기", "새우 알레르기", False),
        ("약식", "땅콩 알레르기", False),
        ("Peanut brittle", "Peanut allergy", True),
        ("Peanut brittle", "allergic to peanuts", True),
        ("Rye loaf", "Peanut allergy", False),
        ("Rye loaf", "allergic to peanuts", False),
        ("卵サンド", "卵アレルギー", True),
        ("たまごサンド", "たまごアレルギー", True),
        ("あんパン", "卵アレルギー", False),
        ("ピーナッツ最中", "ﾋﾟｰﾅｯﾂ", True),
    ],
)
def test_a_name_tells_what_a_product_holds(product: str, allergy: str, held: bool) -> None:
    assert may_hold(product, allergy) is held
