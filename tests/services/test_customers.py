from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopcrm.domain.customer_rules import MANY_LIMIT, PHOTO_LIMIT
from shopcrm.domain.customers import (
    Address,
    Alert,
    AlertKind,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    FieldKind,
    FieldValue,
    GoneReason,
    LinkKind,
    Mail,
    Photo,
    Relation,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay, read_day
from shopcrm.domain.ids import ConversationId, CustomerId, FollowupId, PlanId, ProductId, StaffId
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone, read_phone
from shopcrm.domain.products import ProductDraft
from shopcrm.errors import (
    AlreadyThereError,
    ChangedMeanwhileError,
    ChoiceUnknownError,
    DayUnreadableError,
    MailUnreadableError,
    NameBlankError,
    NameMissingError,
    NotFoundError,
    PhoneUnreadableError,
    ShopError,
    TextTooLongError,
)
from shopcrm.services.customers import draft_of, links_of
from shopcrm.services.opened import OpenShop
from shopcrm.services.searching import Why
from shopcrm.storage.history import Change
from tests.factories import PIXEL, TODAY, a_customer, a_followup, a_note, a_purchase, a_regular

NOBODY = CustomerId(99)


def _card(shop: OpenShop, customer_id: CustomerId) -> CustomerDraft:
    return draft_of(shop.customers.card(customer_id).customer)


# --- everything a card holds -------------------------------------------------------------------


def test_a_card_keeps_everything_that_was_written_on_it(shop: OpenShop) -> None:
    written = a_regular(reading="김정숙", honorific=Honorific.NONE, language="ko")
    customer_id = shop.customers.add(written)
    kept = shop.customers.card(customer_id).customer
    same = ("family_name", "given_name", "reading", "nickname", "how_to_address", "honorific")
    more = ("phones", "mails", "addresses", "tags", "alerts", "facts", "found_us", "responsible")
    for name in (*same, *more, "language"):
        assert getattr(kept, name) == getattr(written, name), name
    assert [replace(one, id=None) for one in kept.days] == list(written.days)
    assert [(one.product, one.usual) for one in links_of(kept, LinkKind.LIKES)] == [
        ("쑥인절미", "두 팩, 썰지 않고"),
        ("꿀떡", None),
    ]
    assert [one.product for one in links_of(kept, LinkKind.WANTS)] == ["호박떡"]
    assert [one.product for one in links_of(kept, LinkKind.AVOIDS)] == ["땅콩강정"]
    assert shop.customers.photo(customer_id) == Photo("image/jpeg", PIXEL)
    assert kept.has_photo


EDITS: list[tuple[str, Any]] = [
    ("family_name", "박"),
    ("given_name", "순자"),
    ("name_order", NameOrder.GIVEN_FIRST),
    ("reading", "kim jungsook"),
    ("nickname", "꽃집 아주머니"),
    ("nickname", None),
    ("how_to_address", "사모님"),
    ("honorific", Honorific.SAN),
    ("language", "ja"),
    ("phones", (Phone("010-9999-8888", "+821099998888", "딸"),)),
    ("phones", ()),
    ("mails", (Mail("a@b.kr"), Mail("c@d.kr", "work"))),
    ("addresses", (Address("2층", "망원동", "서울", None, None, "KR", "가게"),)),
    ("days", ()),
    ("tags", ("동네",)),
    ("alerts", (Alert(AlertKind.DO_NOT_MENTION, "작년 일"), Alert(AlertKind.CAREFUL, "외상"))),
    ("facts", (Fact(FactKind.PET, "강아지 초코"), Fact(FactKind.HOBBY, "등산\n산악회"))),
    ("likes", (("꿀떡", "따뜻하게"),)),
    ("wants", ()),
    ("avoids", (("쑥인절미", None),)),
    ("found_us", "이웃"),
    ("responsible", "미영"),
    ("responsible", None),
]


@pytest.mark.parametrize(("name", "value"), EDITS)
def test_one_corrected_field_changes_and_all_others_stay(
    shop: OpenShop,
    name: str,
    value: Any,  # noqa: ANN401
) -> None:
    customer_id = shop.customers.add(a_regular())
    before = shop.customers.card(customer_id).customer
    changed = replace(draft_of(before), **{name: value})

    shop.customers.edit(customer_id, before.version, changed)

    after = shop.customers.card(customer_id).customer
    assert _without_ids(draft_of(after)) == _without_ids(changed)
    assert after.version == before.version + 1
    assert after.has_photo
    newest = shop.customers.history(customer_id)[0]
    assert newest.verb == "edit_customer"
    assert newest.changes

    shop.undoing.undo()
    assert shop.customers.card(customer_id).customer == before


def _without_ids(draft: CustomerDraft) -> CustomerDraft:
    return replace(draft, days=tuple(replace(one, id=None) for one in draft.days))


def test_saving_a_card_as_it_is_changes_nothing_on_it(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_regular())
    before = shop.customers.card(customer_id).customer
    shop.customers.edit(customer_id, before.version, draft_of(before))
    after = shop.customers.card(customer_id).customer
    assert replace(after, version=before.version) == before


def test_the_history_says_what_a_field_was_and_who_changed_it(shop: OpenShop) -> None:
    shop.staff.take_over(shop.staff.add("미영"))
    customer_id = shop.customers.add(a_customer(nickname="정숙 어머님"))
    card = shop.customers.card(customer_id).customer
    shop.customers.edit(customer_id, card.version, replace(draft_of(card), nickname="이모"))
    newest = shop.customers.history(customer_id)[0]
    assert newest.staff == "미영"
    (change,) = [one for one in newest.changes if one.table == "customers"]
    assert change.columns["nickname"] == ("정숙 어머님", "이모")


# --- a form saved whole ------------------------------------------------------------------------


def _family(shop: OpenShop) -> tuple[CustomerId, CustomerId, CustomerId]:
    """Know a regular with a photo and a friend, and somebody who does not belong to her yet."""
    photo = Photo("image/jpeg", PIXEL)
    first = shop.customers.add(a_regular(photo=photo))
    friend = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    sister = shop.customers.add(a_customer("김정희", "010-1111-3333"))
    shop.customers.relate(first, friend, RelationKind.FRIEND)
    return first, friend, sister


def test_a_form_is_saved_as_one_thing_and_taken_back_as_one(shop: OpenShop) -> None:
    first, friend, sister = _family(shop)
    before = {one: shop.exporting.everything(one) for one in (first, friend, sister)}
    version = shop.customers.card(first).customer.version
    draft = replace(_card(shop, first), nickname="이모", tags=("단골",))
    belong = [Relation(sister, "", RelationKind.SIBLING, "언니")]
    assert shop.customers.save(first, version, draft, belong, without_photo=True) == first
    after = shop.customers.card(first).customer
    assert (after.nickname, after.tags, after.has_photo) == ("이모", ("단골",), False)
    assert [(one.other_id, one.kind, one.note) for one in after.relations] == [
        (sister, RelationKind.SIBLING, "언니")
    ]
    shop.undoing.undo()
    assert {one: shop.exporting.everything(one) for one in before} == before


def test_somebody_new_comes_with_her_family_and_goes_with_one_undo(shop: OpenShop) -> None:
    _, friend, _ = _family(shop)
    before = shop.exporting.everything(friend)
    belong = [Relation(friend, "", RelationKind.SPOUSE, None)]
    new = shop.customers.save(None, 0, a_customer("이상호", "010-1111-4444"), belong)
    (there,) = [
        one for one in shop.customers.card(friend).customer.relations if one.other_id == new
    ]
    assert there.kind is RelationKind.SPOUSE
    assert [one.id for one in shop.undoing.list_done(1)[0].named] == [new]
    shop.undoing.undo()
    with pytest.raises(NotFoundError):
        shop.customers.card(new)
    assert shop.exporting.everything(friend) == before


def test_relations_that_are_not_given_stay(shop: OpenShop) -> None:
    first, friend, _ = _family(shop)
    card = shop.customers.card(first).customer
    shop.customers.save(first, card.version, replace(draft_of(card), nickname="이모"), None)
    after = shop.customers.card(first).customer
    assert [one.other_id for one in after.relations] == [friend]
    assert after.has_photo
    shop.customers.save(first, after.version, draft_of(after), [])
    assert shop.customers.card(first).customer.relations == ()


def test_when_one_relative_is_gone_nothing_of_the_form_is_written(shop: OpenShop) -> None:
    first, friend, sister = _family(shop)
    before = shop.customers.card(first).customer
    draft = replace(draft_of(before), nickname="이모")
    shop.customers.delete(sister)
    both = [
        Relation(friend, "", RelationKind.SPOUSE, None),
        Relation(sister, "", RelationKind.SIBLING, None),
    ]
    with pytest.raises(NotFoundError):
        shop.customers.save(first, before.version, draft, both, without_photo=True)
    assert shop.customers.card(first).customer == before
    with pytest.raises(NotFoundError):
        shop.customers.save(None, 0, a_customer("이상호", None), both)
    assert shop.searching.find("이상호") == []


def test_a_form_that_is_older_than_the_card_writes_no_relation_either(shop: OpenShop) -> None:
    first, _, _ = _family(shop)
    card = shop.customers.card(first).customer
    shop.customers.edit(first, card.version, replace(draft_of(card), nickname="이모"))
    before = shop.customers.card(first).customer
    with pytest.raises(ChangedMeanwhileError):
        shop.customers.save(first, card.version, draft_of(card), [], without_photo=True)
    assert shop.customers.card(first).customer == before


# --- what was added, in the history ------------------------------------------------------------


def _added(shop: OpenShop, customer_id: CustomerId, table: str) -> list[Change]:
    return [
        change
        for entry in shop.customers.history(customer_id)
        for change in entry.changes
        if change.table == table and change.op == "i"
    ]


def test_the_history_says_what_was_added_even_when_it_changed_since(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(phone=None))
    for numbers in (["010-1111-2222"], ["010-3333-4444"], ["010-3333-4444", "02-555-6666"], []):
        card = shop.customers.card(customer_id).customer
        phones = tuple(read_phone(one, "KR") for one in numbers)
        shop.customers.edit(customer_id, card.version, replace(draft_of(card), phones=phones))
    shop.undoing.undo()
    typed = [one.columns["typed"] for one in _added(shop, customer_id, "phones")]
    # The second was written over the first; the undo brought both in again.
    again, here = typed[:2], typed[2:]
    assert sorted(again) == [(None, "010-3333-4444"), (None, "02-555-6666")]
    assert here == [(None, "02-555-6666"), (None, "010-1111-2222")]


def test_the_history_names_whom_and_what_was_added(shop: OpenShop) -> None:
    first, _, sister = _family(shop)
    shop.customers.relate(first, sister, RelationKind.SIBLING, "언니")
    shop.customers.set_link(first, LinkKind.WANTS, "쑥인절미")
    newest = _added(shop, first, "relations")[0]
    assert newest.columns["note"] == (None, "언니")
    assert newest.names == {"other_id": "김정희"}
    assert _added(shop, first, "product_links")[0].names == {"product_id": "쑥인절미"}
    shop.customers.delete(sister)
    assert _added(shop, first, "relations")[0].names == {}


def test_the_history_keeps_the_days_of_a_part_as_the_journal_does(shop: OpenShop) -> None:
    day = CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 27, 1958))
    customer_id = shop.customers.add(a_customer(days=(day,)))
    here = _added(shop, customer_id, "remembered_days")[0].columns
    shop.customers.delete(customer_id)
    assert _added(shop, customer_id, "remembered_days")[0].columns == here


# --- who is a customer -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "shown"),
    [
        (CustomerDraft(given_name="Maggie"), "Maggie"),
        (CustomerDraft(family_name="김"), "김"),
        (CustomerDraft(nickname="꽃집 아주머니"), "꽃집 아주머니"),
        (CustomerDraft(phones=(read_phone("010-2345-6789", "KR"),)), "010-****-6789"),
    ],
)
def test_any_one_of_name_nickname_and_phone_is_enough(
    shop: OpenShop, draft: CustomerDraft, shown: str
) -> None:
    assert shop.customers.card(shop.customers.add(draft)).shown.name == shown


BLANKS = ["", " ", "\n\t", "\0", "\ud800", "\u200b", "\u3164", "\u2800\u115f", "　", "\ufeff"]


@pytest.mark.parametrize("blank", BLANKS)
def test_a_name_of_nothing_that_can_be_seen_is_no_name(shop: OpenShop, blank: str) -> None:
    with pytest.raises(NameMissingError):
        shop.customers.add(CustomerDraft(given_name=blank, nickname=blank, reading=blank))
    assert shop.customers.count() == 0


def test_what_else_is_known_does_not_make_a_customer(shop: OpenShop) -> None:
    with pytest.raises(NameMissingError):
        shop.customers.add(
            CustomerDraft(reading="たなか", mails=(Mail("a@b.jp"),), tags=("단골",), uid=None)
        )


TOO_LONG: list[tuple[dict[str, Any], type[ShopError]]] = [
    ({"given_name": "가" * 10_000}, TextTooLongError),
    ({"nickname": "n" * 201}, TextTooLongError),
    ({"how_to_address": "n" * 201}, TextTooLongError),
    ({"found_us": "n" * 501}, TextTooLongError),
    ({"tags": ("t" * 201,)}, TextTooLongError),
    ({"facts": (Fact(FactKind.NOTE, "n" * 100_001),)}, TextTooLongError),
    ({"alerts": (Alert(AlertKind.ALLERGY, "n" * 501),)}, TextTooLongError),
    ({"addresses": (Address("n" * 501),)}, TextTooLongError),
    ({"likes": (("n" * 201, None),)}, TextTooLongError),
    ({"likes": (("떡", "n" * 501),)}, TextTooLongError),
    ({"responsible": "n" * 81}, TextTooLongError),
    ({"phones": (Phone("1" * 101),)}, TextTooLongError),
    ({"phones": (Phone("전화 없음"),)}, PhoneUnreadableError),
    ({"mails": (Mail("no mail"),)}, MailUnreadableError),
    ({"mails": (Mail("@"),)}, MailUnreadableError),
    ({"photo": Photo("image/png", b"\0" * (PHOTO_LIMIT + 1))}, TextTooLongError),
    ({"tags": tuple(f"t{n}" for n in range(MANY_LIMIT + 1))}, ChoiceUnknownError),
    ({"language": "x" * 1_000}, TextTooLongError),
    ({"fields": (("모르는 칸", "x"),)}, NotFoundError),
]


@pytest.mark.parametrize(("more", "error"), TOO_LONG)
def test_what_does_not_fit_is_refused_and_nothing_is_saved(
    shop: OpenShop, more: dict[str, Any], error: type[ShopError]
) -> None:
    done = len(shop.undoing.list_actions())
    with pytest.raises(error):
        shop.customers.add(replace(a_customer(), **more))
    assert shop.customers.count() == 0
    assert shop.products.list_products() == []
    assert len(shop.undoing.list_actions()) == done


@pytest.mark.parametrize("typed", ["2월 31일", "31 February", "13-01", "2026-02-29", "", "어제"])
def test_a_day_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(DayUnreadableError):
        read_day(typed)


def test_the_thirty_first_of_february_cannot_even_be_made() -> None:
    with pytest.raises(DayUnreadableError):
        RememberedDay(2, 31)


JUNK = st.text(st.characters(codec=None), max_size=40)
"""Anything a keyboard, a paste or a broken file can give, lone surrogates too."""


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(family=JUNK, given_name=JUNK, nickname=JUNK, tag=JUNK, memo=JUNK, product=JUNK)
def test_whatever_is_typed_is_kept_clean_or_refused_and_reads_back_the_same(
    shop: OpenShop, family: str, given_name: str, nickname: str, tag: str, memo: str, product: str
) -> None:
    draft = CustomerDraft(
        family_name=family,
        given_name=given_name,
        nickname=nickname,
        phones=(Phone(f"{tag} 12"),),
        tags=(tag,),
        facts=(Fact(FactKind.NOTE, memo),),
        likes=((product, memo.replace("\n", " ")),),
    )
    customer_id = shop.customers.add(draft)
    card = shop.customers.card(customer_id).customer
    for text in (card.family_name, card.nickname, *card.tags, *(one.product for one in card.links)):
        assert text is None or _is_a_clean_line(text)
    shop.customers.edit(customer_id, card.version, draft_of(card))
    again = shop.customers.card(customer_id).customer
    assert replace(again, version=card.version) == card
    assert shop.searching.find(card.nickname or "12")
    shop.exporting.everything(customer_id)


def _is_a_clean_line(text: str) -> bool:
    text.encode("utf-8")
    return bool(text.strip()) and not any(unicodedata.category(c) in {"Cc", "Cs"} for c in text)


def test_the_same_number_written_twice_stands_once_on_a_card(shop: OpenShop) -> None:
    numbers = ("010-2345-6789", "01012345678", "+82 10 2345 6789", "０１０－２３４５－６７８９")
    customer_id = shop.customers.add(
        a_customer(phone=None, phones=tuple(read_phone(one, "KR") for one in numbers))
    )
    typed = [one.typed for one in shop.customers.card(customer_id).customer.phones]
    assert typed == ["010-2345-6789", "01012345678"]


def test_an_unreadable_number_is_kept_as_typed(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(phone="구내 12"))
    (phone,) = shop.customers.card(customer_id).customer.phones
    assert (phone.typed, phone.international) == ("구내 12", None)


# --- two of the same name, two with the same number ----------------------------------------------


def _apart(shop: OpenShop, name: str) -> list[str | None]:
    return [hit.customer.apart for hit in shop.searching.find(name)]


def test_two_of_the_same_name_are_told_apart_by_their_last_four_digits(shop: OpenShop) -> None:
    first = shop.customers.add(a_customer(phone="010-2345-6789"))
    assert shop.customers.card(first).shown.apart is None
    second = shop.customers.add(a_customer(phone="010-1111-2222"))
    shop.followups.add(a_followup(first))
    shop.followups.add(a_followup(second))

    assert shop.customers.card(first).shown.apart == "6789"
    assert sorted(filter(None, _apart(shop, "김정숙"))) == ["2222", "6789"]
    shown = [line.customer.apart for line in shop.today.list_today().lines if line.customer]
    assert shown == ["6789", "2222"]
    sheet = shop.printing.followup_sheet()
    assert [one.line.customer and one.line.customer.apart for one in sheet.lines] == shown


def test_one_alone_in_the_list_is_told_apart_from_a_namesake_who_is_not_in_it(
    shop: OpenShop,
) -> None:
    first = shop.customers.add(a_customer(phone="010-2345-6789"))
    shop.customers.add(a_customer(phone="010-1111-2222"))
    shop.followups.add(a_followup(first))
    (line,) = shop.today.list_today().lines
    assert line.customer is not None
    assert line.customer.apart == "6789"


def test_namesakes_without_phones_are_told_apart_by_what_they_bought_or_where_they_live(
    shop: OpenShop,
) -> None:
    first = shop.customers.add(a_customer(phone=None))
    shop.customers.add(a_customer(phone=None, addresses=(Address(district="망원동"),)))
    product = shop.products.add(ProductDraft("쑥인절미"))
    shop.conversations.record(a_note(first, purchase=a_purchase(product)))
    assert set(_apart(shop, "김정숙")) == {"쑥인절미", "망원동"}


def test_two_who_are_known_by_the_same_nickname_alone_are_told_apart(shop: OpenShop) -> None:
    for phone in ("010-2345-6789", "010-1111-2222"):
        shop.customers.add(
            CustomerDraft(nickname="꽃집 아주머니", phones=(read_phone(phone, "KR"),))
        )
    shop.customers.add(CustomerDraft(phones=(read_phone("010-5555-7777", "KR"),)))
    assert sorted(filter(None, _apart(shop, "꽃집"))) == ["2222", "6789"]


@pytest.mark.parametrize(
    "typed", ["010-2345-6789", "01023456789", "+82 10 2345 6789", "０１０－２３４５－６７８９"]
)
def test_a_number_that_somebody_has_already_is_noticed_however_it_is_spelled(
    shop: OpenShop, typed: str
) -> None:
    first = shop.customers.add(a_customer())
    draft = a_customer("박철수", typed)
    found = shop.customers.same_phone(draft)
    assert {key: [one.id for one in owners] for key, owners in found.items()} == {typed: [first]}
    second = shop.customers.add(draft)
    assert shop.customers.same_phone(draft, but=first) == {
        typed: [shop.customers.card(second).shown]
    }
    assert shop.customers.same_phone(a_customer("이영희", "010-0000-1111")) == {}


def test_her_own_card_is_not_somebody_else_with_her_number(shop: OpenShop) -> None:
    first = shop.customers.add(a_customer())
    assert shop.customers.same_phone(a_customer(), but=first) == {}


# --- gone --------------------------------------------------------------------------------------


def _regular_with_a_birthday(shop: OpenShop) -> CustomerId:
    day = CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 27))
    customer_id = shop.customers.add(a_customer(days=(day,)))
    for ago in (1, 8, 15):
        shop.conversations.record(a_note(customer_id, day=TODAY - timedelta(days=ago)))
    return customer_id


@pytest.mark.parametrize("reason", list(GoneReason))
def test_who_is_gone_is_named_by_no_list_and_still_found(
    shop: OpenShop, reason: GoneReason
) -> None:
    customer_id = _regular_with_a_birthday(shop)
    followup = shop.followups.add(a_followup(customer_id))
    assert len(shop.today.list_today().lines) == 2

    shop.customers.set_gone(customer_id, reason)

    listed = shop.today.list_today()
    assert (listed.lines, listed.folded) == ((), ())
    assert shop.printing.followup_sheet().lines == ()
    assert shop.followups.fetch(followup).resting
    (hit,) = shop.searching.find("김정숙")
    assert hit.gone
    gone = shop.customers.card(customer_id).customer.gone
    assert gone is not None
    assert (gone.day, gone.reason) == (TODAY, reason)


def test_who_is_gone_is_found_by_her_words_as_gone(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.conversations.record(a_note(customer_id, "제주로 이사 가신다고"))
    shop.customers.set_gone(customer_id, GoneReason.MOVED_AWAY)
    (hit,) = shop.searching.find("제주")
    assert hit.why is Why.CONVERSATION
    assert hit.gone


@pytest.mark.parametrize("way", ["set_back", "undo"])
def test_who_comes_again_is_as_she_was(shop: OpenShop, way: str) -> None:
    customer_id = _regular_with_a_birthday(shop)
    shop.followups.add(a_followup(customer_id))
    before = shop.today.list_today()
    shop.customers.set_gone(customer_id, GoneReason.ELSEWHERE, TODAY - timedelta(days=3))
    if way == "set_back":
        shop.customers.set_back(customer_id)
    else:
        shop.undoing.undo()
    assert shop.today.list_today() == before
    assert shop.customers.card(customer_id).customer.gone is None


# --- relations ---------------------------------------------------------------------------------

SIDES = {
    RelationKind.SPOUSE: RelationKind.SPOUSE,
    RelationKind.PARENT: RelationKind.CHILD,
    RelationKind.CHILD: RelationKind.PARENT,
    RelationKind.SIBLING: RelationKind.SIBLING,
    RelationKind.RELATIVE: RelationKind.RELATIVE,
    RelationKind.FRIEND: RelationKind.FRIEND,
    RelationKind.NEIGHBOUR: RelationKind.NEIGHBOUR,
    RelationKind.COLLEAGUE: RelationKind.COLLEAGUE,
    RelationKind.INTRODUCED: RelationKind.INTRODUCED_BY,
    RelationKind.INTRODUCED_BY: RelationKind.INTRODUCED,
}


@pytest.mark.parametrize("kind", list(RelationKind))
def test_a_relation_is_read_from_both_sides(shop: OpenShop, kind: RelationKind) -> None:
    first = shop.customers.add(a_customer())
    second = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    shop.customers.relate(first, second, kind, "같이 오심")
    (here,) = shop.customers.card(first).customer.relations
    (there,) = shop.customers.card(second).customer.relations
    assert (here.other_id, here.other_name, here.kind) == (second, "박철수", kind)
    assert (there.other_id, there.other_name, there.kind) == (first, "김정숙", SIDES[kind])
    assert here.note == there.note == "같이 오심"


def test_a_pair_has_one_relation_and_the_last_one_counts(shop: OpenShop) -> None:
    first = shop.customers.add(a_customer())
    second = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    shop.customers.relate(first, second, RelationKind.FRIEND)
    shop.customers.relate(second, first, RelationKind.PARENT)
    (one,) = shop.customers.card(first).customer.relations
    assert one.kind is RelationKind.CHILD
    shop.customers.unrelate(first, second)
    assert shop.customers.card(second).customer.relations == ()
    with pytest.raises(NotFoundError):
        shop.customers.unrelate(first, second)


def test_nobody_is_her_own_relative(shop: OpenShop) -> None:
    first = shop.customers.add(a_customer())
    with pytest.raises(ChoiceUnknownError):
        shop.customers.relate(first, first, RelationKind.SIBLING)


def test_what_is_noted_beside_a_relation_is_clean_or_refused(shop: OpenShop) -> None:
    first = shop.customers.add(a_customer())
    second = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    shop.customers.relate(first, second, RelationKind.FRIEND, "\ud800 \0\n")
    assert shop.customers.card(first).customer.relations[0].note is None
    with pytest.raises(TextTooLongError):
        shop.customers.relate(first, second, RelationKind.FRIEND, "n" * 501)


@pytest.mark.parametrize("is_apart", [False, True])
def test_a_relation_makes_forms_of_either_card_older(shop: OpenShop, *, is_apart: bool) -> None:
    first = shop.customers.add(a_customer())
    second = shop.customers.add(a_customer("박철수", None))
    if is_apart:
        shop.customers.relate(first, second, RelationKind.FRIEND)
    versions = [shop.customers.card(one).customer.version for one in (first, second)]
    told = len(shop.customers.history(second))
    if is_apart:
        shop.customers.unrelate(first, second)
    else:
        shop.customers.relate(first, second, RelationKind.FRIEND)
    for one, version in zip((first, second), versions, strict=True):
        with pytest.raises(ChangedMeanwhileError):
            shop.customers.edit(one, version, _card(shop, one))
    # That a card counts as changed is nothing to be told.
    assert len(shop.customers.history(second)) == told


def test_a_deleted_relative_leaves_the_card_and_comes_back_with_undo(shop: OpenShop) -> None:
    first = shop.customers.add(a_customer())
    second = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    shop.customers.relate(first, second, RelationKind.SPOUSE)
    shop.customers.delete(second)
    assert shop.customers.card(first).customer.relations == ()
    shop.undoing.undo()
    assert shop.customers.card(first).customer.relations[0].other_id == second


# --- the owner's own fields ----------------------------------------------------------------------

VALUES: list[tuple[FieldKind, Any, Any]] = [
    (FieldKind.TEXT, " 창가\n자리 ", "창가 자리"),
    (FieldKind.SWITCH, True, True),
    (FieldKind.SWITCH, False, False),
    (FieldKind.CHOICE, "이웃", "이웃"),
    (FieldKind.DAY, date(2026, 2, 28), date(2026, 2, 28)),
    (FieldKind.NUMBER, 3, 3.0),
    (FieldKind.NUMBER, -0.5, -0.5),
]


@pytest.mark.parametrize(("kind", "value", "kept"), VALUES)
def test_an_own_field_keeps_what_its_kind_holds(
    shop: OpenShop, kind: FieldKind, value: FieldValue, kept: object
) -> None:
    shop.customers.add_field("나의 칸", kind, ("이웃", "지나다"))
    customer_id = shop.customers.add(a_customer(fields=(("나의  칸", value),)))
    assert shop.customers.card(customer_id).customer.fields == (("나의 칸", kept),)
    card = shop.customers.card(customer_id).customer
    shop.customers.edit(customer_id, card.version, replace(draft_of(card), fields=()))
    assert shop.customers.card(customer_id).customer.fields == ()


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (FieldKind.TEXT, True),
        (FieldKind.SWITCH, "yes"),
        (FieldKind.SWITCH, 1),
        (FieldKind.CHOICE, "누구"),
        (FieldKind.DAY, "2026-02-31"),
        (FieldKind.NUMBER, "3"),
        (FieldKind.NUMBER, True),
        (FieldKind.NUMBER, float("nan")),
        (FieldKind.NUMBER, float("inf")),
        (FieldKind.NUMBER, 10**400),
    ],
)
def test_an_own_field_refuses_what_its_kind_does_not_hold(
    shop: OpenShop, kind: FieldKind, value: FieldValue
) -> None:
    shop.customers.add_field("나의 칸", kind, ("이웃",))
    with pytest.raises((ChoiceUnknownError, DayUnreadableError)):
        shop.customers.add(a_customer(fields=(("나의 칸", value),)))
    assert shop.customers.count() == 0


def test_own_fields_have_names_of_their_own(shop: OpenShop) -> None:
    shop.customers.add_field("자리", FieldKind.TEXT)
    with pytest.raises(AlreadyThereError):
        shop.customers.add_field(" 자 리 ", FieldKind.SWITCH)
    with pytest.raises(NameBlankError):
        shop.customers.add_field(" ", FieldKind.TEXT)
    with pytest.raises(ChoiceUnknownError):
        shop.customers.add_field("어디서", FieldKind.CHOICE, (" ",))
    assert [one.name for one in shop.customers.fields()] == ["자리"]


# --- photos and links ----------------------------------------------------------------------------


def test_a_photo_stays_until_it_is_replaced_or_taken_away(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer(photo=Photo("image/png", b"\0\xff")))
    card = shop.customers.card(customer_id).customer
    shop.customers.edit(customer_id, card.version, draft_of(card))
    assert shop.customers.photo(customer_id) == Photo("image/png", b"\0\xff")
    version = shop.customers.card(customer_id).customer.version
    newer = replace(draft_of(card), photo=Photo("image/jpeg", PIXEL))
    shop.customers.edit(customer_id, version, newer)
    assert shop.customers.photo(customer_id) == Photo("image/jpeg", PIXEL)
    shop.customers.remove_photo(customer_id)
    assert shop.customers.photo(customer_id) is None
    shop.undoing.undo()
    assert shop.customers.photo(customer_id) == Photo("image/jpeg", PIXEL)


def test_a_favourite_is_noted_with_how_she_has_it_and_taken_away_again(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.customers.set_link(customer_id, LinkKind.LIKES, "쑥인절미")
    shop.customers.set_link(customer_id, LinkKind.LIKES, "쑥 인절미", "두 팩")
    (link,) = shop.customers.card(customer_id).customer.links
    assert (link.product, link.usual) == ("쑥인절미", "두 팩")
    shop.customers.remove_link(customer_id, LinkKind.LIKES, link.product_id)
    assert shop.customers.card(customer_id).customer.links == ()
    with pytest.raises(NotFoundError):
        shop.customers.remove_link(customer_id, LinkKind.LIKES, link.product_id)
    with pytest.raises(NameBlankError):
        shop.customers.set_link(customer_id, LinkKind.WANTS, " \0")


def test_a_product_is_known_by_each_of_its_names(shop: OpenShop) -> None:
    product = shop.products.add(ProductDraft("쑥인절미", ("쑥떡",)))
    customer_id = shop.customers.add(a_customer(likes=(("쑥떡", None), ("쑥인절미", "반만"))))
    (link,) = shop.customers.card(customer_id).customer.links
    assert link.product_id == product


def test_editing_the_card_keeps_what_she_owns(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    shop.customers.set_link(customer_id, LinkKind.OWNS, "자전거")
    card = shop.customers.card(customer_id).customer
    shop.customers.edit(customer_id, card.version, replace(draft_of(card), nickname="이모"))
    owns = links_of(shop.customers.card(customer_id).customer, LinkKind.OWNS)
    assert [one.product for one in owns] == ["자전거"]


# --- nobody there, or somebody was faster --------------------------------------------------------

ON_NOBODY: list[Callable[[OpenShop], object]] = [
    lambda shop: shop.customers.card(NOBODY),
    lambda shop: shop.customers.card(CustomerId(-1)),
    lambda shop: shop.customers.card(CustomerId(0)),
    lambda shop: shop.customers.edit(NOBODY, 1, a_customer()),
    lambda shop: shop.customers.set_gone(NOBODY, GoneReason.DIED),
    lambda shop: shop.customers.set_back(NOBODY),
    lambda shop: shop.customers.delete(NOBODY),
    lambda shop: shop.customers.relate(CustomerId(1), NOBODY, RelationKind.FRIEND),
    lambda shop: shop.customers.relate(NOBODY, CustomerId(1), RelationKind.FRIEND),
    lambda shop: shop.customers.set_link(NOBODY, LinkKind.LIKES, "떡"),
    lambda shop: shop.customers.remove_link(CustomerId(1), LinkKind.LIKES, ProductId(99)),
    lambda shop: shop.customers.remove_photo(CustomerId(1)),
    lambda shop: shop.customers.history(NOBODY),
    lambda shop: shop.exporting.everything(NOBODY),
    lambda shop: shop.conversations.record(a_note(NOBODY)),
    lambda shop: shop.conversations.fetch(ConversationId(99)),
    lambda shop: shop.conversations.delete(ConversationId(99)),
    lambda shop: shop.conversations.correct(ConversationId(99), 1, a_note(CustomerId(1))),
    lambda shop: shop.conversations.record(a_note(CustomerId(1), product_ids=(ProductId(99),))),
    lambda shop: shop.conversations.record(a_note(CustomerId(1), staff_id=StaffId(99))),
    lambda shop: shop.conversations.record(
        a_note(CustomerId(1), purchase=a_purchase(ProductId(99)))
    ),
    lambda shop: shop.followups.add(a_followup(NOBODY)),
    lambda shop: shop.followups.add(a_followup(CustomerId(1), plan_id=PlanId(99))),
    lambda shop: shop.followups.add(a_followup(CustomerId(1), conversation_id=ConversationId(99))),
    lambda shop: shop.followups.mark_done(FollowupId(99)),
    lambda shop: shop.followups.snooze(FollowupId(99), TODAY),
    lambda shop: shop.followups.wait_for_visit(FollowupId(99)),
    lambda shop: shop.followups.delete(FollowupId(99)),
    lambda shop: shop.followups.edit(FollowupId(99), 1, about="", due=TODAY, repeat=None),
    lambda shop: shop.followups.start_plan(NOBODY, PlanId(1)),
    lambda shop: shop.followups.start_plan(CustomerId(1), PlanId(99)),
    lambda shop: shop.products.add(ProductDraft("떡", plan_id=PlanId(99))),
    lambda shop: shop.products.edit(ProductId(99), 1, ProductDraft("떡")),
    lambda shop: shop.plans.delete(PlanId(99)),
    lambda shop: shop.staff.edit(StaffId(99), "미영"),
    lambda shop: shop.staff.take_over(StaffId(99)),
]


@pytest.mark.parametrize("deed", ON_NOBODY)
def test_what_is_done_to_somebody_or_something_unknown_says_so_and_leaves_no_trace(
    shop: OpenShop, deed: Callable[[OpenShop], object]
) -> None:
    shop.customers.add(a_customer())
    done = len(shop.undoing.list_actions())
    with pytest.raises(NotFoundError):
        deed(shop)
    assert len(shop.undoing.list_actions()) == done


def test_a_card_changed_by_somebody_else_meanwhile_is_not_overwritten(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_customer())
    mine = shop.customers.card(customer_id).customer
    shop.customers.edit(customer_id, mine.version, replace(draft_of(mine), nickname="이모"))
    with pytest.raises(ChangedMeanwhileError):
        shop.customers.edit(
            customer_id,
            mine.version,
            replace(draft_of(mine), nickname="언니", likes=(("새 떡", None),)),
        )
    assert shop.customers.card(customer_id).customer.nickname == "이모"
    assert shop.products.list_products() == []


def test_a_deleted_card_comes_back_whole(shop: OpenShop) -> None:
    customer_id = shop.customers.add(a_regular())
    other = shop.customers.add(a_customer("박철수", "010-1111-2222"))
    shop.customers.relate(customer_id, other, RelationKind.SPOUSE)
    product = shop.products.add(ProductDraft("가래떡"))
    shop.conversations.record(a_note(customer_id, "내일 전화", purchase=a_purchase(product)))
    before = shop.exporting.everything(customer_id)
    shop.customers.delete(customer_id)
    with pytest.raises(NotFoundError):
        shop.customers.card(customer_id)
    assert not shop.searching.find("어머님")
    assert shop.customers.history(customer_id)[0].verb == "delete_customer"
    shop.undoing.undo()
    assert shop.exporting.everything(customer_id) == before
    assert shop.searching.find("어머님")


def test_an_id_is_never_used_again(shop: OpenShop) -> None:
    first = shop.customers.add(a_customer())
    shop.undoing.undo()
    assert shop.customers.add(a_customer("박철수")) > first


@pytest.mark.parametrize(
    ("typed", "calendar", "leap"),
    [("11-27", Calendar.SOLAR, False), ("음력 윤4월 15일", Calendar.LUNAR, True)],
)
def test_a_birthday_keeps_its_calendar(
    shop: OpenShop, typed: str, calendar: Calendar, leap: bool
) -> None:
    day = CustomerDay(DayKind.BIRTHDAY, read_day(typed))
    (kept,) = shop.customers.card(shop.customers.add(a_customer(days=(day,)))).customer.days
    assert (kept.day.calendar, kept.day.leap, kept.day.year) == (calendar, leap, None)
