"""While somebody types on only those are looked at who were found before, and nobody ever notices."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopcrm.app import open_shop
from shopcrm.domain.customer_rules import draft_from_name
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.phones import read_phone
from shopcrm.errors import ShopError
from shopcrm.services import narrowing
from shopcrm.services.narrowing import is_longer
from shopcrm.services.opened import OpenShop
from shopcrm.services.searching import Why
from shopcrm.storage import finding
from shopcrm.storage.finding import Term
from tests.factories import TODAY, a_customer, a_note
from tests.storage.counting import counted

NAMES = (
    "김정숙",
    "김정수",
    "김 정숙",
    "이정숙",
    "정숙희",
    "박순자",
    "田中 和子",
    "Tanaka Kim",
    "Jose",
)
TYPED = "ㄱㅈㅅ김정숙이 tanakrwt0123정田中"

Deed = tuple[str, str]


def _people(shop: OpenShop, typed: str, limit: int) -> list[tuple[object, ...]]:
    hits = shop.searching.find(typed, limit)
    return [
        (hit.customer.id, hit.why, hit.line, hit.matched)
        for hit in hits
        if hit.why is not Why.CONVERSATION
    ]


def _sighted(shop: OpenShop, typed: str, limit: int) -> list[tuple[object, ...]]:
    found = shop.searching.find_people(typed, limit)
    return [(one.customer_id, one.why, one.line, one.matched) for one in found]


def _do(shop: OpenShop, number: int, name: str) -> None:
    """Change the file in some way."""
    ids = shop.counter.latest(100)
    her = ids[number % len(ids)] if ids else None
    deeds = ("add", "visit", "rename", "delete", "undo", "tag")
    deed = deeds[number % len(deeds)]
    if deed == "add" or her is None:
        shop.customers.add(a_customer(name, f"010-2345-{number:04}"))
    elif deed == "visit":
        shop.conversations.record(a_note(her, name, day=TODAY - timedelta(days=60 + number % 30)))
    elif deed == "delete":
        shop.customers.delete(her)
    elif deed == "undo":
        with suppress(ShopError):
            shop.undoing.undo()
    else:
        card = shop.customers.card(her).customer
        tags = (name,) if deed == "tag" else card.tags
        shop.customers.edit(her, card.version, a_customer(name, tags=tags))


_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.text(TYPED, min_size=1, max_size=2)),
        st.tuples(st.just("back"), st.just("")),
        st.tuples(st.just("change"), st.sampled_from(NAMES)),
        st.tuples(st.just("ready"), st.just("")),
        st.tuples(st.just("clear"), st.just("")),
    ),
    min_size=6,
    max_size=20,
)


@pytest.mark.parametrize("customers", [0, 20_000])
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=_STEPS, numbers=st.lists(st.integers(0, 9_999), min_size=25, max_size=25))
def test_whoever_types_on_finds_just_whom_a_search_anew_finds(
    monkeypatch: pytest.MonkeyPatch, customers: int, steps: Sequence[Deed], numbers: Sequence[int]
) -> None:
    monkeypatch.setattr(narrowing, "MOST_CUSTOMERS", customers)
    monkeypatch.setattr(finding, "TOGETHER", 4)
    monkeypatch.setattr(finding, "LATEST", 3)
    with TemporaryDirectory() as folder, open_shop(Path(folder), language="ko") as shop:
        for name in NAMES:
            shop.customers.add(a_customer(name, "010-2345-6789"))
        typed = ""
        for (deed, given_text), number in zip(steps, numbers, strict=False):
            if deed == "change":
                _do(shop, number, given_text)
            elif deed == "ready":
                shop.searching.get_ready(typed)
            else:
                typed = {"type": typed + given_text, "back": typed[:-1]}.get(deed, "")
            for limit in (1 + number % 4, 50):
                assert _sighted(shop, typed, limit) == _people(shop, typed, limit), typed


def _shop_of_some(shop: OpenShop) -> list[CustomerId]:
    return [shop.customers.add(draft_from_name(name)) for name in NAMES]


def test_of_whom_is_typed_on_the_file_is_not_asked_again(shop: OpenShop) -> None:
    _shop_of_some(shop)
    shop.searching.find_people("김정", 14)
    for typed in ("김정ㅅ", "김정수", "김정숙", "김정수", "김정"):
        with counted() as sent:
            found = shop.searching.find_people(typed, 14)
        assert found
        assert not any("search_people" in one for one in sent), typed


def test_what_was_written_meanwhile_is_found_also_by_whom_typed_on(shop: OpenShop) -> None:
    first = shop.customers.add(a_customer("김정숙"))
    assert len(shop.searching.find_people("김정", 14)) == 1
    second = shop.customers.add(a_customer("김정수"))
    assert {one.customer_id for one in shop.searching.find_people("김정수", 14)} == {first, second}
    shop.customers.delete(first)
    assert [one.customer_id for one in shop.searching.find_people("김정수", 14)] == [second]


def test_another_number_of_words_is_searched_anew(shop: OpenShop) -> None:
    _shop_of_some(shop)
    assert not is_longer([Term(("ab",)), Term(("c",))], [Term(("ab",))])
    assert not is_longer([], [])
    assert is_longer([Term(("abc", "xyz"))], [Term(("x", "ab"))])
    assert not is_longer([Term(("abc", "q"))], [Term(("x", "ab"))])
    for before, typed in pairwise(("김", "김 ", "김 정", "김정", "ㄱ", "기", "김")):
        shop.searching.find_people(before, 14)
        assert _sighted(shop, typed, 14) == _people(shop, typed, 14)


def test_what_was_said_comes_by_itself_and_without_those_who_are_listed(shop: OpenShop) -> None:
    one, other = _shop_of_some(shop)[:2]
    shop.customers.add(a_customer("제주댁", "010-1111-2222"))
    for her in (one, other):
        shop.conversations.record(a_note(her, "제주 여행"))
    assert [hit.line for hit in shop.searching.find_people("제주", 14)] == ["제주댁"]
    found = shop.searching.find_talks("제주", [other], 10)
    assert [(hit.customer_id, hit.why, hit.line) for hit in found] == [
        (one, Why.CONVERSATION, "제주 여행")
    ]
    assert found[0].conversation_id is not None
    assert shop.searching.find_talks("  ", [], 10) == []


def test_a_number_as_from_abroad_is_found_while_it_is_typed(shop: OpenShop) -> None:
    shop.customers.add(a_customer("김정숙", phones=(read_phone("010-2345-6789", "KR"),)))
    for typed in ("8", "82", "821", "8210", "82102"):
        assert _sighted(shop, typed, 14) == _people(shop, typed, 14)
        assert len(_sighted(shop, typed, 14)) == 1
