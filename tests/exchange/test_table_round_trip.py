"""What goes out as a table comes back as it was, in the shop's language, and runs nothing on its way."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopcrm.domain.customers import (
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    Gone,
    GoneReason,
    LinkKind,
    ProductLink,
    Relation,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay, read_day
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.domain.phones import Phone
from shopcrm.exchange.cells import (
    guarded,
    join_list,
    join_pairs,
    split_list,
    split_pairs,
    unguarded,
)
from shopcrm.exchange.csv_out import write_csv
from shopcrm.exchange.lists import ReadList
from shopcrm.exchange.people import PersonOut
from shopcrm.exchange.reading import read_bytes
from shopcrm.exchange.spreadsheet_out import write_xlsx
from shopcrm.exchange.table_cells import write_typed_day
from tests.exchange.drafts import lines, remembered_days, several_lines, table_drafts

LANGUAGES = ("ko", "ja", "en")

HARMFUL = (
    "=1+1",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "|cmd",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "｜x",
    "'=1",
    "''=1",
    "'x",
    "'",
)


def _read(content: bytes, ending: str, language: str) -> ReadList:
    return read_bytes(content, ending, country="KR", language=language, path=Path(f"손님.{ending}"))


def _drafts(found: ReadList) -> list[CustomerDraft]:
    assert (found.refused, found.remarks) == ((), ())
    return [row.draft for row in found.rows]


@given(st.lists(table_drafts, min_size=1, max_size=2), st.sampled_from(LANGUAGES))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_customer_comes_back_from_a_csv(drafts: list[CustomerDraft], language: str) -> None:
    if [name for name, _ in drafts[0].fields] and len(drafts) > 1:
        # Fields stand in the order of the columns, which is that of the first customer who has them.
        drafts = drafts[:1]
    content = write_csv([PersonOut(draft) for draft in drafts], language)
    assert _drafts(_read(content, "csv", language)) == drafts


@pytest.mark.parametrize("language", LANGUAGES)
def test_customers_come_back_from_a_spreadsheet(language: str) -> None:
    drafts = [
        CustomerDraft(
            family_name="김",
            given_name="정숙",
            nickname="_x0041_ <b>",
            phones=(Phone("010-1234-5678", "+821012345678", "집"), Phone("119", None)),
            days=(
                CustomerDay(DayKind.BIRTHDAY, RememberedDay(8, 15, 1958, Calendar.LUNAR)),
                CustomerDay(DayKind.PET, RememberedDay(2, 29), "초코"),
            ),
            tags=("단골", "a, b", "007"),
            facts=(Fact(FactKind.WORK, "꽃집, 3층"), Fact(FactKind.OTHER, "가족: 아님")),
            fields=(
                ("발", 235.5),
                ("우편", False),
                ("수", 7.0),
                ("날", date(2020, 2, 29)),
                ("글", "=1+1"),
            ),
            likes=(("쑥인절미: 큰 것", '2, "썰어서"'), ("콩떡", None)),
            note="첫 줄\n둘째 줄 https://example.kr\n=1+1",
        ),
        *(CustomerDraft(given_name="글", nickname=text, note=text) for text in HARMFUL),
    ]
    content = write_xlsx([PersonOut(draft) for draft in drafts], language)
    assert _drafts(_read(content, "xlsx", language)) == drafts


def test_a_note_longer_than_a_cell_of_excel_comes_back_whole() -> None:
    draft = CustomerDraft(given_name="수다", note="가 나" * 33_000 + " 끝")
    assert len(draft.note or "") > 32_767
    found = _read(write_xlsx([PersonOut(draft)], "ko"), "xlsx", "ko")
    assert _drafts(found) == [draft]
    assert not any("+" in heading for heading in found.ignored_columns)


@pytest.mark.parametrize("text", [text for text in HARMFUL if text not in {"'x", "'"}])
def test_no_cell_of_a_csv_begins_like_a_formula(text: str) -> None:
    person = PersonOut(CustomerDraft(given_name="글", nickname=text, tags=(text,), note=text))
    rows = list(csv.reader(io.StringIO(write_csv([person], "ko").decode("utf-8-sig"), newline="")))
    for cell in rows[1]:
        assert cell[:1] not in set("=+-@|\t\r＝＋－＠｜")


def test_a_phone_number_is_no_formula() -> None:
    assert guarded("+82 10-1234-5678") == "+82 10-1234-5678"
    assert guarded("+1+1") == "'+1+1"
    assert guarded("+82 10-1234-5678\n=1") == "'+82 10-1234-5678\n=1"


@given(several_lines)
def test_the_guard_against_formulas_can_be_taken_off(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_without_the_guard_text_that_begins_with_an_apostrophe_would_be_changed() -> None:
    assert unguarded("'=1") != "'=1"


@given(st.lists(lines, max_size=5))
def test_any_tags_fit_into_one_cell(tags: list[str]) -> None:
    assert split_list(join_list(tags)) == tags


@given(st.lists(st.tuples(lines, st.none() | several_lines), max_size=4))
def test_any_products_and_how_she_has_them_fit_into_one_cell(
    pairs: list[tuple[str, str | None]],
) -> None:
    assert split_pairs(join_pairs(pairs)) == pairs


@given(remembered_days, st.sampled_from(LANGUAGES), st.sampled_from(["KR", "JP", "US", "GB"]))
def test_a_day_as_written_is_the_same_day_in_every_country(
    day: RememberedDay, language: str, country: str
) -> None:
    assert read_day(write_typed_day(day, language), country=country) == day


def test_what_is_not_read_back_stands_in_the_file_and_is_said_to_be_left_out() -> None:
    person = PersonOut(
        CustomerDraft(given_name="Maggie"),
        owns=(ProductLink(LinkKind.OWNS, ProductId(1), "Bell", None, date(2026, 1, 2), "L7"),),
        relations=(Relation(CustomerId(2), "Tom", RelationKind.SPOUSE),),
        gone=Gone(date(2026, 3, 1), GoneReason.DIED),
    )
    content = write_csv([person], "en")
    text = content.decode("utf-8-sig")
    assert "Bell: 2026-01-02 L7" in text
    assert "Spouse: Tom" in text
    assert "2026-03-01 died" in text
    found = _read(content, "csv", "en")
    assert _drafts(found) == [person.draft]
    assert found.ignored_columns == ("Owns", "Relations", "Gone")


def test_a_list_of_nobody_can_be_filled_in_and_brought_in() -> None:
    headings = write_csv([], "ja").decode("utf-8-sig")
    names = headings.strip().split(",")
    row = ["田中" if name == "姓" else "和子" if name == "名" else "" for name in names]
    found = _read((headings + ",".join(row) + "\r\n").encode(), "csv", "ja")
    assert [(draft.family_name, draft.given_name) for draft in _drafts(found)] == [("田中", "和子")]


def test_a_list_that_excel_saved_again_still_comes_in() -> None:
    content = write_csv(
        [
            PersonOut(
                CustomerDraft(given_name="순이", phones=(Phone("010-1234-5678", "+821012345678"),))
            )
        ],
        "ko",
    )
    saved = content.decode("utf-8-sig").replace("010-1234-5678", "1012345678").replace(",", "\t")
    drafts = _drafts(_read(saved.encode("cp949"), "csv", "ko"))
    assert drafts[0].phones == (Phone("01012345678", "+821012345678"),)
