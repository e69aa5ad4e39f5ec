from __future__ import annotations

from dataclasses import replace

import pytest

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.phones import read_phone
from shopcrm.errors import ChoiceUnknownError, NotFoundError, TextTooLongError
from shopcrm.services.opened import OpenShop
from shopcrm.services.thankyou import (
    TEMPLATES,
    TEXT_LIMIT,
    Occasion,
    ThankYouCard,
    ThankYouService,
)
from tests.factories import TODAY, a_customer


@pytest.fixture
def service(shop: OpenShop) -> ThankYouService:
    return ThankYouService(shop.desk)


def test_a_card_knows_to_whom_from_whom_and_what_for(
    shop: OpenShop, service: ThankYouService
) -> None:
    shop.shop.set_settings(replace(shop.shop.settings(), name="행복떡집"))
    one = shop.customers.add(a_customer(how_to_address="정숙 어머님"))
    assert service.card(one, Occasion.PUT_RIGHT, 2, " 고맙습니다\r\n또 오세요 ") == ThankYouCard(
        "ko", "정숙 어머님", Occasion.PUT_RIGHT, 2, "고맙습니다\n또 오세요", "행복떡집", TODAY
    )


@pytest.mark.parametrize(
    ("draft", "called"),
    [
        (a_customer(), "김정숙 님"),
        (a_customer(how_to_address="어머님"), "어머님"),
        (CustomerDraft(family_name="田中", given_name="和子", language="ja"), "田中 和子 様"),
        (
            CustomerDraft(family_name="Walsh", given_name="Margaret", language="en"),
            "Margaret Walsh",
        ),
        (CustomerDraft(nickname="꽃집 아주머니"), "꽃집 아주머니"),
        (CustomerDraft(phones=(read_phone("010-2345-6789", "KR"),)), ""),
    ],
)
def test_she_is_called_as_to_her_face_and_never_by_a_number(
    shop: OpenShop, service: ThankYouService, draft: CustomerDraft, called: str
) -> None:
    assert service.card(shop.customers.add(draft)).called == called


def test_only_texts_that_are_there_and_that_fit_are_taken(
    shop: OpenShop, service: ThankYouService
) -> None:
    one = shop.customers.add(a_customer())
    assert service.card(one, template=TEMPLATES, text="가" * TEXT_LIMIT).template == TEMPLATES
    for wrong in (0, TEMPLATES + 1):
        with pytest.raises(ChoiceUnknownError):
            service.card(one, template=wrong)
    with pytest.raises(TextTooLongError):
        service.card(one, text="가" * (TEXT_LIMIT + 1))
    with pytest.raises(NotFoundError):
        service.card(CustomerId(99))
