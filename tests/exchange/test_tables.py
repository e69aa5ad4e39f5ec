"""Lists as shops and other programs keep them: which column is what, and what becomes of a row."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopcrm.domain.customers import (
    Address,
    Alert,
    AlertKind,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    Mail,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.names import Honorific
from shopcrm.domain.phones import read_phone
from shopcrm.errors import ImportFormatError, NoColumnsError
from shopcrm.exchange.headers import recognise
from shopcrm.exchange.heading_words import Means
from shopcrm.exchange.lists import ReadList, RefusedReason, RemarkReason
from shopcrm.exchange.reading import read_bytes


def _list(
    *lines: str, language: str = "ko", country: str = "KR", codec: str = "utf-8", end: str = "\r\n"
) -> ReadList:
    content = end.join((*lines, "")).encode(codec)
    return read_bytes(content, "csv", country=country, language=language, path=Path("손님.csv"))


def _drafts(*lines: str, language: str = "ko", country: str = "KR") -> list[CustomerDraft]:
    found = _list(*lines, language=language, country=country)
    assert (found.refused, found.remarks) == ((), ())
    return [row.draft for row in found.rows]


def _one(heading: str, row: str, language: str = "ko", country: str = "KR") -> CustomerDraft:
    return _drafts(heading, row, language=language, country=country)[0]


def test_a_list_a_korean_shop_typed() -> None:
    heading = "이름,휴대폰,집전화,메일,주소,우편번호,생일,음력,태그,메모,좋아하는 것,별명,호칭"
    row = (
        '김정숙,010-2345-6789,02-123-4567,js@example.kr,"양화로 12, 2층",03991,1958-08-15,음력,'
        '"단골, 떡",백일상 상담,"쑥인절미: 2, 콩떡",정숙이,정숙 어머님'
    )
    draft = _one(heading, row)
    assert (draft.family_name, draft.given_name, draft.nickname) == ("김", "정숙", "정숙이")
    assert draft.how_to_address == "정숙 어머님"
    assert draft.phones == (
        read_phone("010-2345-6789", "KR"),
        read_phone("02-123-4567", "KR", "집"),
    )
    assert draft.mails == (Mail("js@example.kr"),)
    assert draft.addresses == (Address("양화로 12, 2층", postal_code="03991"),)
    assert draft.days == (
        CustomerDay(DayKind.BIRTHDAY, RememberedDay(8, 15, 1958, Calendar.LUNAR)),
    )
    assert draft.tags == ("단골", "떡")
    assert draft.note == "백일상 상담"
    assert draft.likes == (("쑥인절미", "2"), ("콩떡", None))


def test_a_list_a_japanese_shop_typed() -> None:
    draft = _one(
        "姓,名,フリガナ,携帯,メール,〒,住所,生年月日,備考,敬称",
        "田中,和子,ﾀﾅｶ ｶｽﾞｺ,090-1234-5678,k@example.jp,150-0001,渋谷区神宮前1-1,S33.9.21,常連,様",
        "ja",
        "JP",
    )
    assert (draft.family_name, draft.given_name, draft.reading) == ("田中", "和子", "タナカ カズコ")
    assert draft.honorific is Honorific.SAMA
    assert draft.phones == (read_phone("090-1234-5678", "JP"),)
    assert draft.addresses == (Address("渋谷区神宮前1-1", postal_code="150-0001"),)
    assert draft.days[0].day == RememberedDay(9, 21, 1958)
    assert draft.note == "常連"


def test_a_list_an_english_shop_typed() -> None:
    draft = _one(
        "First Name,Last Name,Phone,Mobile,Email,Address,City,Zip,Birthday,Notes,Tags,Allergies",
        'Margaret,Walsh,020 7946 0018,07700 900123,m@example.uk,1 High St,Leeds,LS1 1AA,21/9/1958,hello,"vip,bread",nuts',
        "en",
        "GB",
    )
    assert (draft.given_name, draft.family_name) == ("Margaret", "Walsh")
    assert [phone.international for phone in draft.phones] == ["+442079460018", "+447700900123"]
    assert draft.addresses == (Address("1 High St", city="Leeds", postal_code="LS1 1AA"),)
    assert draft.days[0].day == RememberedDay(9, 21, 1958)
    assert draft.tags == ("vip", "bread")
    assert draft.alerts == (Alert(AlertKind.ALLERGY, "nuts"),)


GOOGLE = {
    "First Name": "정숙",
    "Last Name": "김",
    "Phonetic First Name": "Jeongsuk",
    "Phonetic Last Name": "Kim",
    "Nickname": "정숙이",
    "File As": "떡집",
    "Organization Name": "한빛유치원",
    "Organization Title": "원장",
    "Birthday": "--09-21",
    "Notes": "첫 줄\n둘째 줄",
    "Labels": "* myContacts ::: * 단골",
    "E-mail 1 - Label": "* Work",
    "E-mail 1 - Value": "a@example.kr ::: b@example.kr",
    "Phone 1 - Label": "Mobile",
    "Phone 1 - Value": "010-1111-2222 ::: 010-3333-4444",
    "Phone 2 - Label": "Home Fax",
    "Phone 2 - Value": "02-123-4567",
    "Address 1 - Label": "Home",
    "Address 1 - Formatted": "양화로 12\n서울",
    "Address 1 - Street": "양화로 12",
    "Address 1 - City": "서울",
    "Event 1 - Label": "Anniversary",
    "Event 1 - Value": "1983-05-01",
    "Custom Field 1 - Label": "신발",
    "Custom Field 1 - Value": "235",
    "Website 1 - Value": "https://example.kr",
}


def test_an_export_of_google_contacts() -> None:
    cells = [f'"{cell}"' for cell in GOOGLE.values()]
    found = _list(",".join(GOOGLE), ",".join(cells))
    draft = found.rows[0].draft
    assert (draft.family_name, draft.given_name, draft.reading) == ("김", "정숙", "Kim Jeongsuk")
    assert [(mail.address, mail.label) for mail in draft.mails] == [
        ("a@example.kr", "직장"),
        ("b@example.kr", "직장"),
    ]
    assert [(phone.typed, phone.label) for phone in draft.phones] == [
        ("010-1111-2222", None),
        ("010-3333-4444", None),
        ("02-123-4567", "집 팩스"),
    ]
    assert draft.addresses == (Address("양화로 12", city="서울", label="집"),)
    assert draft.days == (
        CustomerDay(DayKind.BIRTHDAY, RememberedDay(9, 21)),
        CustomerDay(DayKind.WEDDING, RememberedDay(5, 1, 1983)),
    )
    assert draft.tags == ("단골",)
    assert draft.facts == (
        Fact(FactKind.OTHER, "신발: 235"),
        Fact(FactKind.WORK, "한빛유치원, 원장"),
    )
    assert draft.note == "첫 줄\n둘째 줄"
    assert found.ignored_columns == ("Website 1 - Value",)


def test_an_export_of_outlook() -> None:
    draft = _one(
        "Title,First Name,Last Name,Home Street,Home Street 2,Home City,Business Street,Business Fax,Mobile Phone,"
        "E-mail Address,E-mail 2 Address,Birthday,Anniversary,Spouse,Referred By,Job Title",
        "Mrs.,Maggie,Walsh,1 High St,Flat 2,Leeds,9 Low St,020 7946 0018,07700 900123,a@x.uk,b@x.uk,0/0/00,1/5/1983,"
        "Tom,Ann,Baker",
        "en",
        "GB",
    )
    assert draft.honorific is Honorific.MS
    assert draft.addresses == (
        Address("1 High St\nFlat 2", city="Leeds", label="Home"),
        Address("9 Low St", label="Work"),
    )
    assert [phone.label for phone in draft.phones] == ["Work Fax", None]
    assert [mail.address for mail in draft.mails] == ["a@x.uk", "b@x.uk"]
    assert draft.days == (CustomerDay(DayKind.WEDDING, RememberedDay(5, 1, 1983)),)
    assert Fact(FactKind.FAMILY, "Spouse: Tom") in draft.facts
    assert Fact(FactKind.WORK, "Baker") in draft.facts
    assert draft.found_us == "Ann"


def test_an_export_for_new_year_cards() -> None:
    draft = _one(
        "氏名(姓),氏名(名),フリガナ(姓),フリガナ(名),郵便番号(自宅欄),自宅住所(都道府県),自宅住所(市区町村),自宅住所(番地等),"
        "自宅住所(建物名),会社名(会社欄),敬称,連名1(姓名:自宅欄)",
        "田中,和子,タナカ,カズコ,1500001,東京都,渋谷区,神宮前1-1,メゾン2,花屋,様,田中 一郎",
        "ja",
        "JP",
    )
    assert draft.addresses == (
        Address("神宮前1-1\nメゾン2", None, "渋谷区", "東京都", "1500001", None, "自宅"),
    )
    assert draft.facts == (
        Fact(FactKind.FAMILY, "連名: 田中 一郎"),
        Fact(FactKind.WORK, "花屋"),
    )


def test_a_birthday_in_three_columns() -> None:
    heading = "Display Name,Birth Year,Birth Month,Birth Day"
    days = [
        draft.days[0].day
        for draft in _drafts(heading, "Ann,1958,9,21", "Ben,,9,21", "Cy,1958,,", language="en")
    ]
    assert days == [
        RememberedDay(9, 21, 1958),
        RememberedDay(9, 21),
        RememberedDay(None, None, 1958),
    ]


@pytest.mark.parametrize(
    ("heading", "means"),
    [
        ("고객명*", Means.NAME),
        (" H.P ", Means.PHONE),
        ("お名前（必須）", Means.NAME),
        ("ﾌﾘｶﾞﾅ", Means.READING),
        ("ｾｲ", Means.FAMILY_READING),
        ("E-MAIL", Means.MAIL),
        ("전화번호 2", Means.PHONE),
        ("お客様名", Means.NAME),
        ("Date of Birth", Means.BIRTHDAY),
        ("회사·소속명", Means.WORK),
        ("TEL会社", Means.PHONE),
        ("Shipping Zipcode", Means.POSTAL_CODE),
        ("못 드시는 것", Means.AVOIDS),
    ],
)
def test_a_heading_is_known_however_it_is_spelt(heading: str, means: Means) -> None:
    column = recognise([heading])[0]
    assert column is not None
    assert column.means is means


@pytest.mark.parametrize(
    "heading", ["주민등록번호", "Government ID Number", "送信者名", "User", "12", "", "Total Spent"]
)
def test_a_heading_that_means_nothing_to_us_is_left_alone(heading: str) -> None:
    assert recognise([heading]) == [None]


def test_a_name_beside_a_family_name_is_the_given_name() -> None:
    assert (_one("성,이름", "남궁,민수").family_name, _one("이름", "남궁민수").family_name) == (
        "남궁",
        "남궁",
    )
    assert _one("성,이름", "남,궁민수").given_name == "궁민수"


@pytest.mark.parametrize(
    ("country", "typed", "kept"),
    [
        ("KR", "1012345678", "01012345678"),
        ("KR", "1012345678.0", "01012345678"),
        ("KR", "212345678", "0212345678"),
        ("KR", "3112345678", "03112345678"),
        ("KR", "15881234", "15881234"),
        ("KR", "01012345678", "01012345678"),
        ("KR", "+821012345678", "+821012345678"),
        ("JP", "9012345678", "09012345678"),
        ("JP", "312345678", "0312345678"),
        ("GB", "7700900123", "07700900123"),
        ("US", "2125550100", "2125550100"),
    ],
)
def test_a_number_gets_back_the_nought_a_spreadsheet_took(
    country: str, typed: str, kept: str
) -> None:
    phones = _one("Name,Phone", f"Kim,{typed}", "en", country).phones
    assert phones == (read_phone(kept, country),)


@pytest.mark.parametrize(
    ("cell", "typed"),
    [
        ("010-1111-2222 / 02-333-4444", ["010-1111-2222", "02-333-4444"]),
        ("010-1111-2222;02-333-4444", ["010-1111-2222", "02-333-4444"]),
        ("010-1111-2222 (남편, 저녁)", ["010-1111-2222 (남편, 저녁)"]),
        ("02-333-4444/5", ["02-333-4444/5"]),
    ],
)
def test_several_numbers_in_one_cell_are_several(cell: str, typed: list[str]) -> None:
    assert [phone.typed for phone in _one("이름,전화", f'김정숙,"{cell}"').phones] == typed


@pytest.mark.parametrize(
    ("heading", "cells", "day"),
    [
        ("생일", "21449", RememberedDay(9, 21, 1958)),
        ("음력생일", "8월 15일", RememberedDay(8, 15, None, Calendar.LUNAR)),
        ("생일,음력", "1974-04-15,윤달", RememberedDay(4, 15, 1974, Calendar.LUNAR, leap=True)),
        ("생일,음력", "1974-04-15,O", RememberedDay(4, 15, 1974, Calendar.LUNAR)),
        ("생일,양음력", "1974-04-15,양력", RememberedDay(4, 15, 1974)),
        ("생일,음력", "1974-04-15,N", RememberedDay(4, 15, 1974)),
        ("생년월일", "580921", RememberedDay(9, 21, 1958)),
    ],
)
def test_a_birthday_as_it_stands_in_lists(heading: str, cells: str, day: RememberedDay) -> None:
    assert _one(f"이름,{heading}", f"김정숙,{cells}").days == (CustomerDay(DayKind.BIRTHDAY, day),)


def test_what_cannot_be_read_is_said_and_costs_only_itself() -> None:
    found = _list(
        "이름,전화,메일,생일,메모",
        "김정숙,없음,골뱅이,2월 31일,메모,남는 칸",
        "이상호,https://a.kr/010123,a@b.kr,0000-00-00,",
    )
    assert [row.draft.given_name for row in found.rows] == ["정숙", "상호"]
    assert [(remark.line, remark.reason, remark.words) for remark in found.remarks] == [
        (2, RemarkReason.CELL_WITHOUT_HEADING, "남는 칸"),
        (2, RemarkReason.PHONE_UNREADABLE, "없음"),
        (2, RemarkReason.MAIL_UNREADABLE, "골뱅이"),
        (2, RemarkReason.DAY_UNREADABLE, "2월 31일"),
        (3, RemarkReason.PHONE_UNREADABLE, "https://a.kr/010123"),
    ]


def test_a_phone_too_long_to_be_one_is_kept_in_the_note() -> None:
    words = "010-1111-2222 " + "저녁에 " * 40
    found = _list("이름,전화,메모", f"김정숙,{words},원래 메모")
    assert found.rows[0].draft.note == f"{words.strip()}\n원래 메모"
    assert [remark.reason for remark in found.remarks] == [RemarkReason.PHONE_UNREADABLE]


def test_rows_without_anybody_and_texts_too_long_are_refused_with_their_line() -> None:
    found = _list(
        "이름,별명,전화,메일,메모",
        ",,,a@b.kr,주인 없음",
        ",,,,",
        "  ,\t,,,",
        f"{'김' * 10_001},,,,",
        f"박하늘,,,,{'가' * 100_001}",
        ",꽃집 아주머니,,,",
        ",,119,,",
        f"{'김' * 10_000},,,,",
    )
    assert [(row.line, row.reason, row.words[:4]) for row in found.refused] == [
        (2, RefusedReason.NAMELESS, "a@b."),
        (5, RefusedReason.TOO_LONG, "김김김김"),
        (6, RefusedReason.TOO_LONG, "가가가가"),
    ]
    assert [row.line for row in found.rows] == [7, 8, 9]


def test_headings_are_found_below_titles_and_not_in_the_tenth_line_and_later() -> None:
    titles = ["한빛 떡집 손님 명단", "2026년 11월 22일 현재", "", "총 1명,,,"]
    found = _list(
        *titles, "번호,성명,연락처", "1,김정숙,010-1234-5678", "번호,성명,연락처", "2,이상호,119"
    )
    assert [(row.line, row.draft.given_name) for row in found.rows] == [(6, "정숙"), (8, "상호")]
    assert found.ignored_columns == ("번호",)
    with pytest.raises(NoColumnsError):
        _list(*["제목"] * 10, "이름,전화", "김정숙,119")


@pytest.mark.parametrize(
    "lines",
    [
        ["Date,User,Message", "2026-01-01,김정숙,안녕하세요"],
        ["送信者タイプ,送信者名,送信日,送信時刻,内容", "User,田中,2026/01/01,10:00,こんにちは"],
        ["김정숙,010-1234-5678", "이상호,010-2222-3333"],
        ["메일,주소", "a@b.kr,서울"],
    ],
)
def test_what_is_no_list_of_customers_is_refused(lines: list[str]) -> None:
    with pytest.raises(NoColumnsError):
        _list(*lines)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_separator_and_line_end_is_found(separator: str, end: str) -> None:
    found = _list(
        separator.join(["이름", "전화", "메모"]),
        separator.join(["김정숙", "119", '"가, 나; 다 | 라"']),
        end=end,
    )
    assert [(row.line, row.draft.note) for row in found.rows] == [(2, "가, 나; 다 | 라")]


def test_one_column_is_a_list_too() -> None:
    assert [draft.given_name for draft in _drafts("이름", "김정숙", "이상호")] == ["정숙", "상호"]


def test_the_separator_excel_names_in_the_first_line_is_believed() -> None:
    assert _drafts("sep=;", "이름;전화", "김정숙;119")[0].phones[0].typed == "119"


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp949"]
)
def test_a_korean_list_in_any_encoding(codec: str) -> None:
    found = _list("이름,메모", "뚜얏정숙,쑥인절미", codec=codec)
    assert (found.rows[0].draft.note, found.ignored_columns) == ("쑥인절미", ())


@pytest.mark.parametrize("codec", ["utf-8", "cp932", "euc_jp", "iso2022_jp", "utf-16"])
def test_a_japanese_list_in_any_encoding(codec: str) -> None:
    found = _list(
        "氏名,フリガナ", "渡辺 薫,わたなべ かおる", codec=codec, language="ja", country="JP"
    )
    assert found.rows[0].draft.reading == "わたなべ かおる"


def test_cells_of_several_lines_keep_them_and_the_count_of_lines() -> None:
    found = _list("이름,메모", '김정숙,"첫 줄\r\n둘째 줄"', "이상호,")
    assert [(row.line, row.draft.note) for row in found.rows] == [(2, "첫 줄\n둘째 줄"), (4, None)]


def test_a_quotation_mark_that_is_never_closed_costs_only_its_own_line() -> None:
    found = _list(
        "이름,메모",
        '김정숙,"끝이 없는',
        "이상호,멀쩡",
        '"Maggie" Walsh,"a"b',
        '박,"',
        "최하늘,멀쩡",
    )
    assert [row.draft.note for row in found.rows if row.draft.note == "멀쩡"] == ["멀쩡"] * 2
    assert [(row.line, row.reason) for row in found.refused] == [
        (2, RefusedReason.BROKEN),
        (5, RefusedReason.BROKEN),
    ]
    assert len(found.rows) == 3


def test_a_list_full_of_open_quotation_marks_is_gone_through_once() -> None:
    found = _list("이름,메모", *['"김정숙,메모'] * 20_000, "이상호,끝")
    assert (len(found.refused), found.rows[-1].draft.note) == (20_000, "끝")


def test_a_list_of_ours_with_whole_names_in_one_column_is_read_too() -> None:
    assert _one("shopcrm,이름,전화", ",김정숙,119").family_name == "김"


def test_a_row_with_more_numbers_than_anybody_has_is_refused() -> None:
    numbers = " ::: ".join(f"010-1234-{number:04}" for number in range(2_000))
    found = _list("이름,전화", f"김정숙,{numbers}", "이상호,119")
    assert [row.reason for row in found.refused] == [RefusedReason.TOO_LONG]
    assert [row.line for row in found.rows] == [3]


def test_a_mail_with_a_name_around_it_is_the_mail() -> None:
    assert _one("이름,메일", '김정숙,"정숙 <js@a.kr>"').mails == (Mail("js@a.kr"),)


def test_the_plain_reader_would_swallow_the_rest_of_the_list() -> None:
    import csv

    lines = ["이름,메모", '김정숙,"끝이 없는', "이상호,멀쩡"]
    assert len(list(csv.reader(lines))) == 2


def test_html_in_a_name_stays_what_it_is() -> None:
    assert _one("이름", "<img src=x onerror=alert(1)>").given_name is not None


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_no_bytes_do_more_than_be_refused(content: bytes) -> None:
    try:
        found = read_bytes(b"name,phone,birthday\n" + content, "csv", country="KR", language="ko")
    except (ImportFormatError, NoColumnsError):
        return
    assert isinstance(found, ReadList)


@given(st.text(alphabet="김a,;\"'\n\r\t=0-9 　:", max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_text_does_more_than_be_refused(text: str) -> None:
    found = _list("이름,전화,메일,주소,생일,음력,태그,좋아하는 것,주의,아는 것,메모,회사", text)
    assert {type(row.line) for row in found.rows} <= {int}
