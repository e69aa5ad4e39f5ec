from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from shopcrm.app import open_shop
from shopcrm.domain.conversations import ConversationKind
from shopcrm.domain.customer_rules import draft_from_name
from shopcrm.domain.customers import (
    Address,
    Alert,
    AlertKind,
    CustomerDraft,
    Fact,
    FactKind,
    FieldKind,
    LinkKind,
    Mail,
)
from shopcrm.domain.folding import fold, struck
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.phones import Phone, read_phone
from shopcrm.domain.products import ProductDraft
from shopcrm.services.customers import draft_of
from shopcrm.services.opened import OpenShop
from shopcrm.services.searching import Hit, Why
from shopcrm.storage import search
from tests.conftest import MakeShop
from tests.factories import TODAY, a_customer, a_note, a_purchase, a_regular
from tests.fakes import FixedClock
from tests.storage.counting import counted


def _know(shop: OpenShop, name: str, **more: object) -> CustomerId:
    return shop.customers.add(replace(draft_from_name(name), **more))  # type: ignore[arg-type]


def _names(shop: OpenShop, typed: str) -> list[str]:
    return [hit.customer.name for hit in shop.searching.find(typed)]


def _marked(hit: Hit) -> list[str]:
    return [hit.line[start:end] for start, end in hit.matched]


def _settle(shop: OpenShop) -> None:
    """Let a few people of every script be known."""
    _know(
        shop,
        "김정숙",
        phones=(read_phone("010-2345-6789", "KR"),),
        nickname="꽃집 이모",
        how_to_address="정숙 어머님",
        tags=("단골",),
        likes=(("쑥인절미", "두 팩"),),
        facts=(Fact(FactKind.WHO, "학생 셋의 어머니"),),
    )
    _know(shop, "田中 和子", reading="たなか かずこ")
    _know(shop, "髙橋 一郎", reading="たかはし いちろう")
    _know(shop, "Margaret O'Brien", phones=(read_phone("+1 415 555 0132", "KR"),))
    _know(shop, "José Núñez")
    _know(shop, "Nguyễn Thị Hương")
    _know(shop, "박철수", phones=(Phone("구내 12"),))


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenShop]:
    """Give a shop with a few people of every script, for looking only."""
    with open_shop(tmp_path_factory.mktemp("village"), language="ko", now=FixedClock()) as shop:
        _settle(shop)
        shop.conversations.record(a_note(CustomerId(7), "이야기", kind=ConversationKind.CALL))
        yield shop


@pytest.fixture
def own_village(shop: OpenShop) -> OpenShop:
    """Give the same shop for writing in."""
    _settle(shop)
    return shop


# --- what must find whom ---------------------------------------------------------------------------

JUNGSOOK, TANAKA, TAKAHASHI = "김정숙", "田中 和子", "髙橋 一郎"

FINDS = [
    *((typed, JUNGSOOK, Why.NAME) for typed in ("김정", "정숙", "숙", "김정숙", " 김정숙 ")),
    *((typed, JUNGSOOK, Why.NAME) for typed in ("김 정숙", "정숙 김")),
    *((typed, JUNGSOOK, Why.NAME) for typed in ("ㄱㅈㅅ", "ㅈㅅ", "ㄱㅈ", "ㅅ", "ㄱ")),
    *((typed, JUNGSOOK, Why.NAME) for typed in ("기", "김저", "김정수", "김ㅈ", "김정ㅅ")),
    *((typed, JUNGSOOK, Why.NAME) for typed in ("rlawjdtnr", "rwt", "RLA", "ｒｗｔ")),
    *(
        (typed, TANAKA, Why.READING)
        for typed in ("たなか", "タナカ", "ﾀﾅｶ", "tanaka", "tana", "かず")
    ),
    *((typed, TANAKA, Why.NAME) for typed in ("田中", "中和", "和子", "田中和子", "田中　和子")),
    *((typed, TANAKA, Why.READING) for typed in ("kazuko", "TANAKA", "tanaka kazuko")),
    *((typed, TAKAHASHI, Why.NAME) for typed in ("高橋", "髙橋", "橋 一郎")),
    *(
        (typed, TAKAHASHI, Why.READING)
        for typed in ("takahashi", "takahasi", "ichirou", "itirou", "ichirō")
    ),
    *(
        (typed, "José Núñez", Why.NAME)
        for typed in ("jose", "José", "JOSE", "nunez", "núñ", "jos nu")
    ),
    *(
        (typed, "Margaret O'Brien", Why.NAME)
        for typed in ("o'brien", "obrien", "O’Brien", "marg", "ㅡㅁㄱㅎ")
    ),
    *((typed, "Nguyễn Thị Hương", Why.NAME) for typed in ("nguyen", "Nguyễn", "huong", "thi")),
    *(
        (typed, JUNGSOOK, Why.PHONE)
        for typed in ("6789", "5678", "010-2345", "01023456789", "２３４５")
    ),
    *(
        (typed, JUNGSOOK, Why.PHONE)
        for typed in ("+82 10 2345 6789", "+821023456789", "010 2345 6789")
    ),
    *(
        (typed, JUNGSOOK, Why.PHONE)
        for typed in ("０１０－２３４５－６７８９", "010.2345.6789", "8210")
    ),
    ("4155550132", "Margaret O'Brien", Why.PHONE),
    ("구내", "박철수", Why.PHONE),
    ("구내 12", "박철수", Why.PHONE),
    ("김 6789", JUNGSOOK, Why.NAME),
    ("6789 김", JUNGSOOK, Why.NAME),
    ("정.5678", JUNGSOOK, Why.NAME),
    ("단골 6789", JUNGSOOK, Why.PHONE),
    ("꽃집", JUNGSOOK, Why.NICKNAME),
    ("ㄲㅈㅇㅁ", JUNGSOOK, Why.NICKNAME),
    ("어머님", JUNGSOOK, Why.HOW_TO_ADDRESS),
    ("단골", JUNGSOOK, Why.TAG),
    ("쑥인", JUNGSOOK, Why.LIKES),
    ("학생", JUNGSOOK, Why.FACT),
]


@pytest.mark.parametrize(("typed", "name", "why"), FINDS)
def test_the_box_takes_what_comes_to_the_fingers(
    village: OpenShop, typed: str, name: str, why: Why
) -> None:
    hits = [hit for hit in village.searching.find(typed) if hit.customer.name == name]
    assert [hit.why for hit in hits] == [why]


FINDS_NOBODY = [
    "김정순",
    "ㄱㅅㅈ",
    "6780",
    "011",
    "단골 6780",
    "marga x",
    "ㅎㅎㅎ",
    "tanaki",
    "xyz",
]


@pytest.mark.parametrize("typed", FINDS_NOBODY)
def test_what_nobody_has_finds_nobody(village: OpenShop, typed: str) -> None:
    assert _names(village, typed) == []


def test_each_part_of_a_card_is_found_and_named(shop: OpenShop) -> None:
    shop.customers.add_field("자리", FieldKind.TEXT)
    shop.products.add(ProductDraft("수수팥떡", ("수수경단",)))
    _know(
        shop,
        "김정숙",
        alerts=(Alert(AlertKind.ALLERGY, "땅콩"),),
        mails=(Mail("flower@example.com"),),
        addresses=(Address("새벽길 1", "연남동", "서울", None, "03990", "KR"),),
        fields=(("자리", "창가"),),
        wants=(("호박떡", None),),
        avoids=(("강정", None),),
        likes=(("수수팥떡", None),),
    )
    found = {
        typed: [(hit.why, hit.line, _marked(hit)) for hit in shop.searching.find(typed)]
        for typed in (
            "땅콩",
            "flower",
            "연남",
            "0399",
            "창가",
            "호박",
            "강정",
            "수수팥",
            "수수경단",
        )
    }
    assert found == {
        "땅콩": [(Why.ALERT, "땅콩", ["땅콩"])],
        "flower": [(Why.MAIL, "flower@example.com", ["flower"])],
        "연남": [(Why.ADDRESS, "서울 연남동 새벽길 1 03990", ["연남"])],
        "0399": [(Why.ADDRESS, "서울 연남동 새벽길 1 03990", ["0399"])],
        "창가": [(Why.FIELD, "창가", ["창가"])],
        "호박": [(Why.WANTS, "호박떡", ["호박"])],
        "강정": [(Why.AVOIDS, "강정", ["강정"])],
        "수수팥": [(Why.LIKES, "수수팥떡", ["수수팥"])],
        "수수경단": [(Why.LIKES, "수수팥떡 (수수경단)", ["수수경단"])],
    }


# --- what is marked --------------------------------------------------------------------------------

MARKS = [
    ("정숙", "김정숙", ["정숙"]),
    ("김 숙", "김정숙", ["김", "숙"]),
    ("ㅈㅅ", "김정숙", ["정숙"]),
    ("기", "김정숙", ["김"]),
    ("김저", "김정숙", ["김정"]),
    ("rwt", "김정숙", ["김정숙"]),
    ("6789", "010-2345-6789", ["6789"]),
    ("5678", "010-2345-6789", ["5-678"]),
    ("+82 10 2345", "010-2345-6789", ["010-2345"]),
    ("꽃집", "꽃집 이모", ["꽃집"]),
    ("tana", "たなか かずこ", ["たな"]),
    ("ﾀﾅｶ", "たなか かずこ", ["たなか"]),
    ("中和", "田中 和子", ["中 和"]),
    ("高橋", "髙橋 一郎", ["髙橋"]),
    ("obr", "Margaret O'Brien", ["O'Br"]),
    ("nunez", "José Núñez", ["Núñez"]),
    ("구내", "구내 12", ["구내"]),
    ("8210", "010-2345-6789", []),
]


@pytest.mark.parametrize(("typed", "line", "marked"), MARKS)
def test_the_letters_that_match_are_marked_in_the_line_shown(
    village: OpenShop, typed: str, line: str, marked: list[str]
) -> None:
    (hit,) = [hit for hit in village.searching.find(typed) if hit.line == line]
    assert _marked(hit) == marked


WORDS = ("김정숙", "田中 和子", "Margaret O'Brien", "꽃집 이모", "たなか かずこ", "010-2345-6789")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_piece_of_what_is_known_finds_it_and_is_marked(
    village: OpenShop, data: st.DataObject
) -> None:
    word = data.draw(st.sampled_from(WORDS))
    start = data.draw(st.integers(0, len(word) - 1))
    typed = word[start : data.draw(st.integers(start + 1, len(word)))]
    if not fold(typed):
        return
    (hit, *_) = [one for one in village.searching.find(typed) if _is_in(typed, one.line)]
    marked = [struck(fold(part)) for part in _marked(hit)]
    for one in filter(fold, typed.split()):
        assert any(struck(fold(one)) in part for part in marked)


def _is_in(typed: str, line: str) -> bool:
    return all(struck(fold(one)) in struck(fold(line)) for one in typed.split())


# --- in which order --------------------------------------------------------------------------------


def test_heads_of_words_come_first_and_the_latest_visitor_before_the_others(
    shop: OpenShop,
) -> None:
    inside = _know(shop, "이숙정", nickname="큰 이숙")
    early = _know(shop, "숙희")
    late = _know(shop, "숙자")
    never = _know(shop, "숙영")
    for customer_id, ago in ((inside, 0), (early, 9), (late, 2)):
        shop.conversations.record(a_note(customer_id, day=TODAY - timedelta(days=ago)))
    assert [hit.customer.id for hit in shop.searching.find("숙")] == [late, early, never, inside]

    shop.conversations.record(a_note(never, day=TODAY - timedelta(days=5)))
    assert [hit.customer.id for hit in shop.searching.find("숙")] == [late, never, early, inside]
    shop.undoing.undo()
    assert [hit.customer.id for hit in shop.searching.find("숙")] == [late, early, never, inside]


def test_a_call_is_no_visit(shop: OpenShop) -> None:
    first, second = _know(shop, "숙희"), _know(shop, "숙자")
    shop.conversations.record(a_note(first, day=TODAY - timedelta(days=9)))
    shop.conversations.record(a_note(second, kind=ConversationKind.CALL))
    assert [hit.customer.id for hit in shop.searching.find("숙")] == [first, second]


def test_nothing_typed_gives_the_latest_visitors(own_village: OpenShop) -> None:
    (tanaka,) = own_village.searching.find("田中")
    own_village.conversations.record(a_note(tanaka.customer.id))
    for typed in ("", "  ", "\n"):
        hits = own_village.searching.find(typed)
        assert len(hits) == 7
        assert hits[0].customer.name == TANAKA
        assert {hit.why for hit in hits} == {Why.LATEST}


def test_no_more_are_given_than_asked_for(own_village: OpenShop) -> None:
    own_village.conversations.record(a_note(CustomerId(1), "간장"))
    assert len(own_village.searching.find("", 3)) == 3
    assert len(own_village.searching.find("ㄱ", 1)) == 1


# --- what was said ---------------------------------------------------------------------------------


def test_a_word_that_was_said_finds_the_talk_with_its_customer(own_village: OpenShop) -> None:
    own_village.conversations.record(
        a_note(
            CustomerId(1),
            "지난여름 제주에서 " + "아주 " * 40 + "맛있게 드셨다고",
            day=TODAY - timedelta(days=3),
        )
    )
    talk = own_village.conversations.record(a_note(CustomerId(2), "Trip to Lisbon in May"))
    (hit,) = own_village.searching.find("제주")
    assert (hit.why, hit.customer.name, hit.phones) == (
        Why.CONVERSATION,
        JUNGSOOK,
        ("010-2345-6789",),
    )
    assert (_marked(hit), len(hit.line) < 90, hit.line[-1]) == (["제주"], True, "…")
    (hit,) = own_village.searching.find("lisbon may")
    assert (hit.conversation_id, _marked(hit)) == (talk.conversation_id, ["Lisbon", "May"])
    assert hit.reading == "たなか かずこ"
    (hit,) = own_village.searching.find("맛있")
    assert (hit.line[0], _marked(hit)) == ("…", ["맛있"])


def test_people_come_before_what_was_said_and_nobody_twice_for_both(own_village: OpenShop) -> None:
    own_village.conversations.record(a_note(CustomerId(1), "단골이라고 하심"))
    own_village.conversations.record(a_note(CustomerId(2), "단골이 되고 싶다고"))
    assert [(hit.customer.id, hit.why) for hit in own_village.searching.find("단골")] == [
        (1, Why.TAG),
        (2, Why.CONVERSATION),
    ]


def test_a_very_long_note_is_searched_too(own_village: OpenShop) -> None:
    own_village.conversations.record(a_note(CustomerId(2), "떡 " * 30_000 + "리스본"))
    (hit,) = own_village.searching.find("리스본")
    assert _marked(hit) == ["리스본"]


# --- junk ------------------------------------------------------------------------------------------

JUNK = [
    *(
        '"',
        "*",
        "'",
        "''",
        '"김',
        "OR",
        "AND NOT",
        "NEAR(김 정)",
        "names:김",
        "^김",
        "김*",
        "-김",
        "(",
        "{}",
    ),
    *(
        "%",
        "_",
        "\\",
        ";",
        "--",
        "김'; DROP TABLE customers",
        "?",
        "\0",
        "김\0정",
        "\ud800",
        "\udfff김",
    ),
    *("🍡", "👩‍🍳", "مرحبا", "\u202e김", "ä", "Å", "ﷺ", "\u0300", "ㅤ", "…", "ｶﾞ", "ゔ"),
    *("김" * 1_000_000, "0" * 1_000_000, " " * 1_000_000, "a " * 500_000, "ㄱ" * 200, "+" * 300),
]


@pytest.mark.parametrize("typed", JUNK, ids=lambda typed: ascii(typed[:12]))
def test_junk_never_raises(village: OpenShop, typed: str) -> None:
    for hit in village.searching.find(typed):
        assert all(0 <= a < b <= len(hit.line) for a, b in hit.matched)
    assert village.customers.count() == 7


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    typed=st.text(st.characters(codec=None), max_size=60)
    | st.text("ㄱㅈㅅ김정숙 tanak0123-+.'\"*たな田中", max_size=30)
)
@example("ﷺ" * 11)
@example("ß" * 200)
def test_no_text_at_all_raises(village: OpenShop, typed: str) -> None:
    for hit in village.searching.find(typed):
        assert all(0 <= a < b <= len(hit.line) for a, b in hit.matched)


# --- nothing stale, nothing missing ------------------------------------------------------------------

Index = tuple[list[tuple[object, ...]], list[tuple[object, ...]]]


def _index(shop: OpenShop) -> Index:
    with shop.database.read() as connection:
        people = connection.exec_driver_sql("SELECT * FROM search_people ORDER BY customer_id")
        words = connection.exec_driver_sql("SELECT * FROM search_words ORDER BY conversation_id")
        return [_as_a_set(tuple(row)) for row in people], [tuple(row) for row in words]


def _as_a_set(row: tuple[object, ...]) -> tuple[object, ...]:
    """Leave aside in which order the lines of a row stand."""
    return tuple(sorted(one.split("\n")) if isinstance(one, str) else one for one in row)


def _rebuilt(shop: OpenShop) -> Index:
    with shop.database.write_beside() as connection:
        search.rebuild(connection)
    return _index(shop)


def _deeds(shop: OpenShop, tmp_path: Path) -> Iterator[str]:
    """Do one thing after another that may touch the index, and say what."""
    customer_id = shop.customers.add(a_regular())
    yield "add"
    card = shop.customers.card(customer_id).customer
    shop.customers.edit(
        customer_id,
        card.version,
        replace(draft_of(card), given_name="말순", tags=("새로",), phones=(), mails=()),
    )
    yield "edit"
    talk = shop.conversations.record(a_note(customer_id, "제주", day=TODAY - timedelta(days=2)))
    yield "talk"
    shop.conversations.correct(talk.conversation_id, 1, a_note(customer_id, "부산"))
    yield "correct"
    shop.conversations.delete(talk.conversation_id)
    yield "delete talk"
    shop.customers.set_link(customer_id, LinkKind.LIKES, "가래떡")
    yield "link"
    product = next(one for one in shop.products.list_products() if one.name == "가래떡")
    shop.products.edit(product.id, 1, ProductDraft("긴 가래떡", ("떡국떡", "절편")))
    yield "product"
    shop.products.edit(product.id, 2, ProductDraft("긴 가래떡", ("절편",)))
    yield "product without a name"
    bought = a_note(customer_id, purchase=a_purchase(product.id))
    shop.conversations.record(bought)
    yield "purchase"
    shop.customers.remove_link(customer_id, LinkKind.LIKES, product.id)
    yield "unlink"
    other = shop.customers.add(a_customer("박철수", "+1 415 555 0132"))
    shop.customers.delete(customer_id)
    yield "delete"
    shop.shop.set_settings(replace(shop.shop.settings(), country="JP"))
    yield "country"
    people = tmp_path / "people.csv"
    people.write_text(
        "이름,전화,생일,메모\n이영희,010-1111-2222,11-27,창가\n,010-3333-4444,,\n", "utf-8"
    )
    shop.importing.import_file(people)
    yield "import"
    again = tmp_path / "again.csv"
    again.write_text(f"이름,전화,별명\n박철수,+1 415 555 0132,철수네 {other}\n", "utf-8")
    shop.importing.import_file(again)
    yield "import onto a card"


def test_the_index_is_what_a_new_one_would_be_after_whatever_was_done_and_undone(
    shop: OpenShop, tmp_path: Path
) -> None:
    done = []
    for deed in _deeds(shop, tmp_path):
        done.append(deed)
        assert _index(shop) == _rebuilt(shop), deed
    for deed in reversed(done):
        shop.undoing.undo()
        assert _index(shop) == _rebuilt(shop), f"undo {deed}"
    for deed in done:
        shop.undoing.redo()
        assert _index(shop) == _rebuilt(shop), f"redo {deed}"


def test_a_practice_shop_is_indexed_as_it_is_written(make_shop: MakeShop) -> None:
    shop = make_shop()
    shop.practice.fill(40, 3)
    shop.customers.add(a_customer())
    assert _index(shop) == _rebuilt(shop)


def test_a_name_taken_off_a_card_is_found_no_more(shop: OpenShop, clock: FixedClock) -> None:
    customer_id = shop.customers.add(a_customer(nickname="꽃집 이모"))
    card = shop.customers.card(customer_id).customer
    shop.customers.edit(customer_id, card.version, replace(draft_of(card), nickname="분식집 이모"))
    assert (_names(shop, "꽃집"), _names(shop, "분식집")) == ([], ["김정숙"])
    clock.move(days=1)
    shop.undoing.undo()
    assert (_names(shop, "꽃집"), _names(shop, "분식집")) == (["김정숙"], [])


def test_somebody_known_by_a_number_alone_is_found_by_it(shop: OpenShop) -> None:
    shop.customers.add(CustomerDraft(phones=(read_phone("010-2345-6789", "KR"),)))
    (hit,) = shop.searching.find("6789")
    assert (hit.why, hit.line) == (Why.NAME, "010-****-6789")


def test_who_is_called_just_what_was_typed_comes_first(shop: OpenShop) -> None:
    plain = shop.customers.add(a_customer("김정숙", "010-2345-6789"))
    longer = shop.customers.add(a_customer("김정숙 (대추나무집)", "010-1111-2222"))
    shop.conversations.record(a_note(longer))
    assert [hit.customer.id for hit in shop.searching.find("김정숙")] == [plain, longer]
    assert [hit.customer.id for hit in shop.searching.find("김정숙", 1)] == [plain]
    assert [hit.customer.id for hit in shop.searching.find("김정")] == [longer, plain]


def test_spaces_and_capitals_make_no_other_name(shop: OpenShop) -> None:
    plain = shop.customers.add(a_customer("田中 和子", "090-1234-5678"))
    other = shop.customers.add(a_customer("田中 和子郎", "090-1234-5679"))
    shop.conversations.record(a_note(other))
    assert [hit.customer.id for hit in shop.searching.find("田中和子")] == [plain, other]


def test_what_was_said_is_looked_for_in_the_words_as_they_lie_and_not_day_by_day(
    shop: OpenShop,
) -> None:
    shop.conversations.record(a_note(shop.customers.add(a_customer()), "제주 여행"))
    with counted() as sent:
        assert [hit.why for hit in shop.searching.find("제주")] == [Why.CONVERSATION]
    (statement,) = (one for one in sent if "FROM search_words" in one)
    with shop.database.read() as connection:
        holes = ("제주",) * statement.count("?")
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", holes).all()
    assert plan[0].detail == "SCAN search_words"


def test_cards_are_read_of_those_alone_whose_names_and_numbers_do_not_say_why(
    shop: OpenShop,
) -> None:
    for number in range(3):
        shop.customers.add(a_customer("정미란", f"010-1111-{2000 + number}"))
    shop.customers.add(a_customer("박순자", tags=("정기",)))
    with counted() as sent:
        shop.searching.find("미란")
    assert not any("FROM tags" in one for one in sent)
    with counted() as sent:
        assert {hit.why for hit in shop.searching.find("정")} == {Why.NAME, Why.TAG}
    assert sum("FROM tags" in one for one in sent) == 1
