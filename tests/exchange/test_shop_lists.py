"""Lists as shops keep them: sums at the end, numbers a spreadsheet ruined, and headings of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopcrm.domain.customers import Alert, AlertKind, CustomerDraft, Fact, FactKind
from shopcrm.exchange.headers import recognise
from shopcrm.exchange.heading_words import Means
from shopcrm.exchange.lists import ReadList, RefusedReason, RemarkReason
from shopcrm.exchange.reading import read_bytes


def _list(*lines: str, country: str = "KR") -> ReadList:
    content = "\r\n".join((*lines, "")).encode()
    language = {"KR": "ko", "JP": "ja"}.get(country, "en")
    return read_bytes(content, "csv", country=country, language=language, path=Path("손님.csv"))


def _one(*lines: str, country: str = "KR") -> CustomerDraft:
    found = _list(*lines, country=country)
    assert (found.refused, found.remarks, found.ignored_columns) == ((), (), ())
    return found.rows[0].draft


# --- sums


@pytest.mark.parametrize(
    "row",
    [
        "합계,,", "합 계,12명,", "총계,12,3", "계,12,", "총 12명,,", "12명,,", "(합계),1200,", "합계: 12명,,", ",12명,", "총원 12,,", "소계,,3명",
        "合計,,", "計,12名,", "12名,,", "総計,,", "計 12名,,", "全１２名,,", "12人,,",
        "Total,,", "TOTAL:,12,", "Sum,12,", "12 customers,,", "Grand total,,12", "Total: 12,,", "1 customer,,",
    ],
)  # fmt: skip
def test_a_line_of_totals_is_nobody(row: str) -> None:
    found = _list("이름,전화,생일", "김정숙,010-1234-5678,", row)
    assert [one.line for one in found.rows] == [2]
    assert [(one.line, one.reason) for one in found.refused] == [(3, RefusedReason.TOTALS)]
    assert found.remarks == ()


def test_a_line_of_totals_is_told_by_the_first_column_too() -> None:
    found = _list(
        "번호,이름,전화", "1,김정숙,119", "합계,12,", "총 12명,,", "計,,12名", "2,이상호,119"
    )
    assert [one.line for one in found.rows] == [2, 6]
    assert [(one.line, one.reason, one.words) for one in found.refused] == [
        (3, RefusedReason.TOTALS, "합계 12"),
        (4, RefusedReason.TOTALS, "총 12명"),
        (5, RefusedReason.TOTALS, "計 12名"),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "계,010-1234-5678,", "Sum,02-123-4567,", "計,010-1234-5678,", "계,,1958-09-21", "계영희,,", "합계동 이모,,", "Total Bakery,,",
        "12번 손님,,", "총각네,,", "計良 花子,,", "Summer,,", "김정숙 외 3명,,", "119,,",
    ],
)  # fmt: skip
def test_somebody_who_only_looks_like_a_sum_comes_in(row: str) -> None:
    found = _list("이름,전화,생일", row)
    assert (len(found.rows), found.refused) == (1, ())


def test_a_mail_makes_a_person_of_a_sum() -> None:
    assert _one("Name,Email", "Sum,sum@example.com", country="GB").mails


def test_in_a_list_of_ours_everybody_is_somebody() -> None:
    assert len(_list("shopcrm,성,이름", ",,합계").rows) == 1


# --- numbers that a spreadsheet ruined


@pytest.mark.parametrize(
    "cell",
    ["8.21E+11", '"8,21E+11"', "1.0E+10", "1.01234E+09", "1E+10", "8.21e+11", "8.21012E11", "'8.21E+11", "８.２１Ｅ＋１１", " 8.21E+11 "],
)  # fmt: skip
def test_a_number_a_spreadsheet_cut_off_is_said_and_not_kept(cell: str) -> None:
    found = _list("이름,전화", "이상호,119", f"김정숙,{cell}")
    assert [len(row.draft.phones) for row in found.rows] == [1, 0]
    assert [(one.line, one.reason) for one in found.remarks] == [(3, RemarkReason.PHONE_CUT_OFF)]


def test_a_number_that_was_cut_off_costs_only_itself() -> None:
    found = _list("이름,전화", "김정숙,010-1234-5678 / 8.21E+11", ",8.21E+11")
    assert [phone.typed for phone in found.rows[0].draft.phones] == ["010-1234-5678"]
    assert [(one.line, one.words) for one in found.remarks] == [(2, "8.21E+11"), (3, "8.21E+11")]
    assert [(one.line, one.reason) for one in found.refused] == [(3, RefusedReason.NAMELESS)]


# --- headings


@pytest.mark.parametrize(
    ("country", "headings"),
    [
        ("KR", "좋아하는 떡,좋아하는 것,좋아하는것,선호,즐겨 찾는 것,단골 메뉴,자주 사는 빵"),
        ("JP", "好きなもの,好み,お好み,好きなパン,いつもの,お気に入りの品"),
        ("GB", "favourites,Likes,usual,Favorite bread,The usual"),
    ],
)
def test_what_she_likes_under_any_heading(country: str, headings: str) -> None:
    for heading in headings.split(","):
        draft = _one(f"Name,{heading}", 'Kim,"a, b"', country=country)
        assert draft.likes == (("a", None), ("b", None)), heading


@pytest.mark.parametrize(
    ("means", "headings"),
    [
        (Means.TAGS, "구분 등급 유형 그룹 区分 ランク 会員区分 種別 group type grade rank Customer_type"),
        (Means.NOTE, "비고 특이사항 備考 特記事項 remarks notes"),
        (Means.ALLERGY, "알러지 알레르기 알러지유무 アレルギー アレルギーの有無 allergies allergy"),
        (Means.TOLD_DAY, "마지막방문 최근방문일 最終来店日 前回来店 Last_visit Last-visit"),
        (Means.TOLD, "방문횟수 주문 来店回数 ご注文 visits Number_of_visits"),
        (Means.MARK, "단골 단골여부 常連 regular VIP"),
    ],
)  # fmt: skip
def test_a_heading_shops_use_is_known(means: Means, headings: str) -> None:
    known = recognise([heading.replace("_", " ") for heading in headings.split()])
    assert [column.means if column else None for column in known] == [means] * len(known)


def test_what_has_no_place_of_its_own_is_kept_under_its_heading() -> None:
    draft = _one(
        "이름,마지막 방문,방문횟수,주문,최근구매일",
        "김정숙,2026-03-02,12,매주 금요일 콩떡 2되,46083",
    )
    assert draft.facts == (
        Fact(FactKind.OTHER, "마지막 방문: 2026-03-02"),
        Fact(FactKind.OTHER, "방문횟수: 12"),
        Fact(FactKind.OTHER, "주문: 매주 금요일 콩떡 2되"),
        Fact(FactKind.OTHER, "최근구매일: 2026-03-02"),
    )


def test_no_last_visit_is_nothing() -> None:
    assert _one("이름,마지막방문,방문횟수,주문", "김정숙,-,없음,なし").facts == ()
    assert _one("이름,마지막방문,방문횟수", "김정숙,0000-00-00,0").facts == (
        Fact(FactKind.OTHER, "방문횟수: 0"),
    )


def test_no_note_and_no_group_is_nothing_but_a_grade_of_one_letter_is_one() -> None:
    draft = _one("이름,비고,구분", "김정숙,없음,-")
    assert (draft.note, draft.tags) == (None, ())
    assert _one("이름,등급", "김정숙,N").tags == ("N",)


def test_who_sent_her_is_how_she_found_us() -> None:
    for heading in ("소개", "紹介", "Introduced by"):
        assert _one(f"이름,{heading}", "김정숙,박하늘").found_us == "박하늘"


def test_no_allergy_is_no_alert() -> None:
    heading = "이름,알러지,주의,좋아하는 것,못 드시는 것"
    for word in ("없음", "なし", "None", "무", "-", "X"):
        draft = _one(heading, f"김정숙,{word},{word},{word},{word}")
        assert (draft.alerts, draft.likes, draft.avoids) == ((), (), ()), word
    assert _one(heading, "김정숙,땅콩,,,").alerts == (Alert(AlertKind.ALLERGY, "땅콩"),)


def test_a_list_of_ours_is_taken_at_its_word() -> None:
    draft = _one("shopcrm,이름,좋아하는 것,주의,알레르기", ",김정숙,없음,없음,없음")
    assert draft.likes == (("없음", None),)
    assert [alert.text for alert in draft.alerts] == ["없음", "없음"]


@pytest.mark.parametrize(
    ("heading", "cell", "tags", "facts"),
    [
        ("단골", "O", ("단골",), ()),
        ("단골", "○", ("단골",), ()),
        ("단골여부", "예", ("단골",), ()),
        ("단골", "단골", ("단골",), ()),
        ("단골", "X", (), ()),
        ("단골", "아니오", (), ()),
        ("단골", "10년째", (), (Fact(FactKind.OTHER, "단골: 10년째"),)),
        ("常連", "◎", ("常連",), ()),
        ("VIP", "TRUE", ("VIP",), ()),
        ("Regular", "no", (), ()),
    ],
)
def test_a_column_of_ticks_is_a_tag(
    heading: str, cell: str, tags: tuple[str, ...], facts: tuple[Fact, ...]
) -> None:
    draft = _one(f"이름,{heading}", f"김정숙,{cell}")
    assert (draft.tags, draft.facts) == (tags, facts)
