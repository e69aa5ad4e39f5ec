"""What goes out as a card comes back as it was."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopcrm.domain.customers import (
    Address,
    Alert,
    AlertKind,
    Customer,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    Gone,
    GoneReason,
    LinkKind,
    Mail,
    ProductLink,
    Relation,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.ids import CustomerId, ProductId, Uid
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import Phone
from shopcrm.exchange.people import PersonOut, person_out
from shopcrm.exchange.vcard import read_vcards, write_vcards
from shopcrm.exchange.vcard_out import FOLD_OCTETS, fold
from tests.exchange.drafts import card_drafts


def _read_back(*people: PersonOut, country: str = "KR") -> list[CustomerDraft]:
    found = read_vcards(write_vcards(people), country=country, language="ko")
    assert (found.refused, found.remarks, found.ignored_columns) == ((), (), ())
    return [row.draft for row in found.rows]


def _regular() -> Customer:
    return Customer(
        id=CustomerId(1),
        uid=Uid("0b2f6c"),
        version=3,
        family_name="김",
        given_name="정숙",
        name_order=NameOrder.FAMILY_FIRST_JOINED,
        reading="Kim Jeongsuk",
        nickname="정숙; 어머님, 큰\\댁",
        how_to_address="정숙 어머님",
        honorific=Honorific.NIM,
        language="ko",
        phones=(
            Phone("010-2345-6789", "+821023456789"),
            Phone("02-123-4567 내선 3", "+8221234567", "딸네 집"),
        ),
        mails=(Mail("js@example.kr", "집"),),
        addresses=(
            Address("양화로 12길 3\n2층", "연남동", "서울", None, "03991", "대한민국", "집"),
        ),
        days=(
            CustomerDay(DayKind.BIRTHDAY, RememberedDay(8, 15, 1958, Calendar.LUNAR)),
            CustomerDay(DayKind.BIRTHDAY, RememberedDay(9, 27)),
            CustomerDay(DayKind.WEDDING, RememberedDay(5, 1, 1983)),
            CustomerDay(
                DayKind.CHILD, RememberedDay(4, 15, None, Calendar.LUNAR, leap=True), "둘째"
            ),
        ),
        tags=("단골", "떡, 좋아함"),
        alerts=(Alert(AlertKind.ALLERGY, "호두"),),
        facts=(Fact(FactKind.WORK, "꽃집"), Fact(FactKind.NOTE, "딸 둘\n손자 하나")),
        fields=(("신발", 235.0), ("우편", True), ("가입", date(2020, 2, 29)), ("종류", "반값")),
        links=(
            ProductLink(LinkKind.LIKES, ProductId(1), "쑥인절미", "2, 썰어서"),
            ProductLink(LinkKind.OWNS, ProductId(2), "보온병", None, date(2026, 1, 2), "L-7"),
            ProductLink(LinkKind.AVOIDS, ProductId(3), "호두과자"),
        ),
        relations=(Relation(CustomerId(9), "김영희", RelationKind.CHILD),),
        found_us="전단지",
        responsible="민지",
        gone=Gone(date(2026, 3, 1), GoneReason.MOVED_AWAY),
    )


def test_everything_known_of_a_regular_comes_back() -> None:
    person = person_out(_regular(), note="백일상 상담.\n2주 뒤 전화")
    assert _read_back(person) == [person.draft]


def test_a_number_keeps_its_country_in_a_shop_abroad() -> None:
    person = person_out(_regular())
    assert _read_back(person, country="JP")[0].phones == _regular().phones


def test_other_programs_see_name_number_label_and_what_is_not_read_back() -> None:
    text = write_vcards([person_out(_regular())]).replace(b"\r\n ", b"").decode()
    for line in (
        "VERSION:4.0",
        "FN:김정숙",
        "N:김;정숙;;;",
        "BDAY:--0927",
        "ORG:꽃집",
        "NOTE;X-SHOPCRM-COPY=1:딸 둘\\n손자 하나",
        "ANNIVERSARY:19830501",
        "CATEGORIES:단골,떡\\, 좋아함",
        "item2.X-ABLabel:딸네 집",
        "item3.EMAIL;TYPE=home:js@example.kr",
        "RELATED;TYPE=child;VALUE=text:김영희",
        "X-SHOPCRM-OWNS:보온병;;2026-01-02;L-7",
        "X-SHOPCRM-GONE:2026-03-01;moved_away",
        "NICKNAME:정숙\\; 어머님\\, 큰\\\\댁",
    ):
        assert line in text.split("\r\n")


def test_somebody_with_only_a_number_is_named_by_all_of_it() -> None:
    person = PersonOut(CustomerDraft(phones=(Phone("010-2345-6789", "+821023456789"),)))
    assert b"FN:010-2345-6789\r\n" in write_vcards([person])
    assert _read_back(person) == [person.draft]


def test_an_international_form_that_is_not_the_numbers_is_not_believed() -> None:
    card = (
        b"BEGIN:VCARD\r\nVERSION:4.0\r\nN:A;B;;;\r\nX-SHOPCRM-CARD:1\r\n"
        b"TEL;X-SHOPCRM-INTERNATIONAL=+821099990000:010-1234-5678\r\nEND:VCARD\r\n"
    )
    row = read_vcards(card, country="KR", language="ko").rows[0]
    assert row.draft.phones == (Phone("010-1234-5678", "+821012345678"),)


@given(st.lists(card_drafts, min_size=1, max_size=2))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_customer_comes_back_as_she_was(drafts: list[CustomerDraft]) -> None:
    assert _read_back(*(PersonOut(draft) for draft in drafts)) == drafts


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_no_line_is_longer_than_the_standard_says_and_no_letter_is_cut(text: str) -> None:
    folded = fold(f"NOTE:{text.encode('utf-8', 'replace').decode()}")
    for line in folded.split(b"\r\n"):
        assert len(line) <= FOLD_OCTETS
        line.decode("utf-8")
