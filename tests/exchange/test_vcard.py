"""Cards from other programs and phones, as they really look."""

from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopcrm.domain.customers import (
    Address,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    Mail,
)
from shopcrm.domain.days import RememberedDay
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import read_phone
from shopcrm.errors import ImportFormatError
from shopcrm.exchange.lists import ReadList, RefusedReason, RemarkReason
from shopcrm.exchange.vcard import read_vcards

JPEG = b"\xff\xd8\xff\xe0" + b"x" * 200


def _file(*lines: str | bytes, version: str = "3.0", codec: str = "utf-8") -> bytes:
    content = [line if isinstance(line, bytes) else line.encode(codec) for line in lines]
    return b"\r\n".join(
        [b"BEGIN:VCARD", f"VERSION:{version}".encode(), *content, b"END:VCARD", b""]
    )


def _list(content: bytes, language: str = "ko", country: str = "KR") -> ReadList:
    return read_vcards(content, country=country, language=language)


def _draft(
    *lines: str | bytes, version: str = "3.0", language: str = "ko", codec: str = "utf-8"
) -> CustomerDraft:
    found = _list(
        _file(*lines, version=version, codec=codec), language, "JP" if language == "ja" else "KR"
    )
    assert found.refused == ()
    assert len(found.rows) == 1
    return found.rows[0].draft


def _qp(text: str, codec: str = "utf-8") -> str:
    return (
        quopri.encodestring(text.encode(codec), quotetabs=True).decode("ascii").replace("=\n", "")
    )


def test_a_card_of_an_iphone() -> None:
    draft = _draft(
        "PRODID:-//Apple Inc.//iPhone OS 17.0//EN",
        "N:김;정숙;;;",
        "FN:김정숙",
        "NICKNAME:정숙 언니",
        "item1.TEL;type=pref:010-2345-6789",
        "item1.X-ABLabel:_$!<HomeFAX>!$_",
        "TEL;type=CELL;type=VOICE:+82 10-1111-2222",
        "item2.EMAIL;type=INTERNET:js@example.kr",
        "item2.X-ABLabel:딸",
        "item3.ADR;type=HOME;type=pref:;;양화로 12\\, 2층;마포구;서울;03991;대한민국",
        "item3.X-ABADR:kr",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-09-21",
        "item4.X-ABDATE;type=pref:1983-05-01",
        "item4.X-ABLabel:_$!<Anniversary>!$_",
        "item5.X-ABRELATEDNAMES;type=pref:이상호",
        "item5.X-ABLabel:_$!<Spouse>!$_",
        "NOTE:떡을 좋아하심\\n호두 안 됨",
        "UID:E2B1-AF",
        "REV:2026-01-01T00:00:00Z",
    )
    assert draft == CustomerDraft(
        family_name="김",
        given_name="정숙",
        nickname="정숙 언니",
        phones=(
            read_phone("010-2345-6789", "KR", "집 팩스"),
            read_phone("+82 10-1111-2222", "KR"),
        ),
        mails=(Mail("js@example.kr", "딸"),),
        addresses=(Address("양화로 12, 2층", None, "마포구", "서울", "03991", "대한민국", "집"),),
        days=(
            CustomerDay(DayKind.BIRTHDAY, RememberedDay(9, 21)),
            CustomerDay(DayKind.WEDDING, RememberedDay(5, 1, 1983)),
        ),
        facts=(Fact(FactKind.FAMILY, "배우자: 이상호"),),
        note="떡을 좋아하심\n호두 안 됨",
    )


def test_a_card_of_an_android_phone_in_version_2_1() -> None:
    draft = _draft(
        f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;{_qp('김정숙')};;;",
        f"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{_qp('김정숙')}",
        f"TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,{_qp('엄마: 집')}):010-2345-6789",
        "TEL;CELL;PREF:01012345678",
        "TEL;WORK;FAX:02-123-4567",
        f"X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/nickname;{_qp('정숙이')};1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1983-05-01;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Sangho;14;;;;;;;;;;;;;",
        version="2.1",
    )
    assert (draft.family_name, draft.given_name) == ("김", "정숙")
    assert draft.nickname == "정숙이"
    assert [(phone.typed, phone.label) for phone in draft.phones] == [
        ("010-2345-6789", "엄마: 집"),
        ("01012345678", None),
        ("02-123-4567", "직장 팩스"),
    ]
    assert draft.days == (CustomerDay(DayKind.WEDDING, RememberedDay(5, 1, 1983)),)
    assert draft.facts == (Fact(FactKind.FAMILY, "배우자: Sangho"),)


def test_a_card_of_an_old_japanese_phone() -> None:
    draft = _draft(
        "N;SHIFT_JIS:田中;和子;;;".replace(";SHIFT_JIS", ""),
        "SOUND;X-IRMC-N:ﾀﾅｶ;ｶｽﾞｺ;;;",
        "TEL;CELL:090-1234-5678",
        version="2.1",
        language="ja",
        codec="cp932",
    )
    assert (draft.family_name, draft.given_name, draft.reading) == ("田中", "和子", "タナカ カズコ")
    assert draft.phones[0].international == "+819012345678"


@pytest.mark.parametrize(
    ("content", "language"),
    [
        ("김정숙", "ko"),
        ("田中 和子", "ja"),
    ],
)
@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "local"]
)
def test_any_encoding_is_read_without_being_named(content: str, language: str, codec: str) -> None:
    if codec == "local":
        codec = {"ko": "cp949", "ja": "cp932"}[language]
    text = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{content}\r\nEND:VCARD\r\n"
    draft = _list(text.encode(codec), language).rows[0].draft
    shown = f"{draft.family_name or ''}{draft.given_name or ''}"
    assert shown == content.replace(" ", "")


@pytest.mark.parametrize(
    ("charset", "codec", "text"),
    [
        ("EUC-KR", "cp949", "뚜얏정숙"),
        ("ks_c_5601-1987", "cp949", "김정숙"),
        ("SHIFT_JIS", "cp932", "髙橋和子"),
        ("ISO-2022-JP", "iso2022_jp", "田中和子"),
        ("ISO-8859-1", "cp1252", "Núñez"),
        ("no-such-thing", "utf-8", "김정숙"),
        ("rot13", "utf-8", "김정숙"),
        ("UTF-8", "cp949", "김정숙"),
    ],
)
def test_a_charset_is_believed_where_it_can_be(charset: str, codec: str, text: str) -> None:
    raw = f"NICKNAME;CHARSET={charset}:".encode() + text.encode(codec)
    assert _draft(raw, "TEL:119").nickname == text
    quoted = f"NICKNAME;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{_qp(text, codec)}"
    assert _draft(quoted, "TEL:119", version="2.1").nickname == text


def test_a_line_folded_inside_a_letter_is_joined() -> None:
    raw = "NOTE:김정숙 어머님".encode()
    for at in range(6, len(raw)):
        assert _draft("TEL:119", raw[:at] + b"\r\n " + raw[at:]).note == "김정숙 어머님"


def test_a_control_that_joins_after_decoding_would_lose_the_letter() -> None:
    raw = "김".encode()
    assert raw[:1].decode("utf-8", "replace") + raw[1:].decode("utf-8", "replace") != "김"


def test_soft_breaks_of_quoted_printable_are_joined() -> None:
    encoded = quopri.encodestring(("가나다라마바사 " * 20).strip().encode()).decode("ascii")
    assert "=\n" in encoded
    note = f"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{encoded}".replace("\n", "\r\n")
    draft = _draft("TEL:119", note, "NICKNAME:뒤에 온 것", version="2.1")
    assert draft.note == ("가나다라마바사 " * 20).strip()
    assert draft.nickname == "뒤에 온 것"


def test_a_soft_break_before_the_end_does_not_swallow_the_end() -> None:
    draft = _draft("TEL:119", "NOTE;QUOTED-PRINTABLE:abc=", version="2.1")
    assert draft.note in {"abc", "abc="}


def test_white_space_of_a_fold_belongs_to_the_text_in_version_2_1_only() -> None:
    assert _draft("TEL:119", "NOTE:two", " words", version="2.1").note == "two words"
    assert _draft("TEL:119", "NOTE:one", " word").note == "oneword"


@pytest.mark.parametrize(
    "lines",
    [
        ["PHOTO;ENCODING=b;TYPE=JPEG:{}"],
        ["PHOTO;ENCODING=BASE64;JPEG:", " {}", ""],
        ["PHOTO;JPEG;BASE64:{0:.40}", "{0:.0}"],
        ["PHOTO:data:image/jpeg;base64,{}"],
        ["photo;value=uri:data:image/jpeg;base64\\,{}"],
    ],
)
def test_a_picture_inside_the_card_comes_along(lines: list[str]) -> None:
    encoded = base64.b64encode(JPEG).decode()
    if "40" in lines[0]:
        lines = [f"PHOTO;JPEG;BASE64:{encoded[:40]}", encoded[40:100], encoded[100:]]
    draft = _draft(
        "TEL:119", *(line.format(encoded) for line in lines), "NICKNAME:뒤", version="2.1"
    )
    assert draft.photo is not None
    assert (draft.photo.media_type, draft.photo.content) == ("image/jpeg", JPEG)
    assert draft.nickname == "뒤"


@pytest.mark.parametrize(
    "line",
    [
        "PHOTO;VALUE=uri:https://example.kr/a.jpg",
        "PHOTO:http://example.kr/a.jpg",
        "PHOTO;ENCODING=b:" + base64.b64encode(b"<svg onload=x>").decode(),
        "PHOTO;ENCODING=b:" + base64.b64encode(JPEG + b"x" * 2_100_000).decode(),
        "PHOTO;ENCODING=b:????",
        "PHOTO:file:///etc/passwd",
    ],
)
def test_a_picture_from_elsewhere_too_large_or_none_is_left_out_and_said(line: str) -> None:
    found = _list(_file("FN:Maggie", line))
    assert found.rows[0].draft.photo is None
    assert [(remark.line, remark.reason) for remark in found.remarks] == [
        (4, RemarkReason.PHOTO_LEFT_OUT)
    ]


@pytest.mark.parametrize(
    ("lines", "family", "given"),
    [
        (["N:Walsh;Margaret;Ann;Mrs.;", "FN:Mrs. Margaret Ann Walsh"], "Walsh", "Margaret Ann"),
        (["FN:Margaret Walsh"], "Walsh", "Margaret"),
        (["FN:김정숙"], "김", "정숙"),
        (["N:;김정숙;;;", "FN:김정숙"], "김", "정숙"),
        (["N:김;정숙;;;", "FN:정숙 김"], "김", "정숙"),
        (["N:;Mary Ann;;;", "FN:Mary Ann"], None, "Mary Ann"),
        (["N:Nguyễn;Hương;Thị;;"], "Nguyễn", "Thị Hương"),
        (["N:O\\'Neil\\;x;A\\, B;;;"], "O'Neil;x", "A, B"),
        (["N:;;;;", "FN:", "ORG:한빛유치원;", "TEL:119"], None, "한빛유치원"),
        (["n:walsh;maggie", "tel;cell:119"], "walsh", "maggie"),
    ],
)
def test_a_name_in_parts_in_one_piece_or_both(
    lines: list[str], family: str | None, given: str
) -> None:
    draft = _draft(*lines)
    assert (draft.family_name, draft.given_name) == (family, given)


def test_titles_go_where_they_belong() -> None:
    assert _draft("N:Walsh;Margaret;;Mrs.;").honorific is Honorific.MS
    assert _draft("N:田中;和子;;;様").honorific is Honorific.SAMA
    assert _draft("N:Walsh;Tom;;Dr.;").how_to_address == "Dr."
    assert _draft("FN:이상호 사장님").how_to_address is not None
    sangho = _draft("N:이;상호 사장님;;;", "FN:이상호 사장님")
    assert (sangho.family_name, sangho.given_name) == ("이", "상호")


@pytest.mark.parametrize(
    ("lines", "reading"),
    [
        (["X-PHONETIC-LAST-NAME:たなか", "X-PHONETIC-FIRST-NAME:かずこ"], "たなか かずこ"),
        (["SORT-STRING:たなか かずこ"], "たなか かずこ"),
        (["SORT-STRING:Tanaka"], "Tanaka"),
        (["SOUND;TYPE=X-IRMC-N:ﾀﾅｶ;ｶｽﾞｺ"], "タナカ カズコ"),
        (["SOUND;ENCODING=b;TYPE=WAVE:UklGRg=="], None),
    ],
)
def test_a_reading_is_found_wherever_it_stands(lines: list[str], reading: str | None) -> None:
    assert _draft("N:田中;和子;;;", "FN:田中 和子", *lines, language="ja").reading == reading


def test_what_a_latin_name_is_sorted_by_is_no_reading() -> None:
    assert _draft("N:Walsh;Maggie;;;", "SORT-STRING:Walsh").reading is None


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("19580921", RememberedDay(9, 21, 1958)),
        ("1958-09-21", RememberedDay(9, 21, 1958)),
        ("1958-09-21T00:00:00Z", RememberedDay(9, 21, 1958)),
        ("--0921", RememberedDay(9, 21)),
        ("--09-21", RememberedDay(9, 21)),
        ("1604-09-21", RememberedDay(9, 21)),
        ("1958", RememberedDay(None, None, 1958)),
        ("昭和33年9月21日", RememberedDay(9, 21, 1958)),
    ],
)
def test_a_birthday_in_any_of_its_forms(value: str, day: RememberedDay) -> None:
    assert _draft("FN:Maggie", f"BDAY:{value}").days == (CustomerDay(DayKind.BIRTHDAY, day),)


def test_a_birthday_that_cannot_be_read_costs_only_itself_and_is_said() -> None:
    found = _list(_file("FN:Maggie", "TEL:119", "BDAY;VALUE=text:circa 1800"))
    assert found.rows[0].draft.days == ()
    assert [(remark.line, remark.reason, remark.words) for remark in found.remarks] == [
        (5, RemarkReason.DAY_UNREADABLE, "circa 1800")
    ]


def test_what_else_a_card_says_becomes_facts_tags_and_language() -> None:
    draft = _draft(
        "FN:Maggie",
        "ORG:Bright Kids;Kitchen",
        "TITLE:Cook",
        "CATEGORIES:regular,bread\\, rye,myContacts",
        "LANG:en-GB",
        "X-SPOUSE:Tom",
        "RELATED;TYPE=friend;VALUE=text:Ann",
        "RELATED;TYPE=friend:urn:uuid:1-2",
        "GENDER:F",
        "URL:https://example.kr",
        version="4.0",
        language="en",
    )
    assert draft.facts == (
        Fact(FactKind.FAMILY, "Spouse: Tom"),
        Fact(FactKind.FAMILY, "Friend: Ann"),
        Fact(FactKind.WORK, "Bright Kids, Kitchen, Cook"),
    )
    assert draft.tags == ("regular", "bread, rye")
    assert draft.language == "en"


def test_properties_that_hold_nothing_we_keep_are_named() -> None:
    found = _list(_file("FN:Maggie", "URL:https://a.kr", "IMPP:x", "URL:https://b.kr", "UID:1"))
    assert found.ignored_columns == ("URL", "IMPP")


def test_an_identity_is_kept_only_if_it_is_ours() -> None:
    assert _draft("FN:Maggie", "UID:urn:uuid:1").uid is None
    assert _draft("FN:Maggie", "X-SHOPCRM-UID:abc").uid is None
    assert _draft("N:;Maggie;;;", "X-SHOPCRM-CARD:1", "X-SHOPCRM-UID:abc").uid == "abc"


def test_numbers_as_addresses_of_the_net_are_read() -> None:
    draft = _draft(
        "FN:Maggie", 'TEL;VALUE=uri;TYPE="voice,home":tel:+82-2-123-4567;ext=12', version="4.0"
    )
    assert [(phone.typed, phone.label) for phone in draft.phones] == [
        ("+82-2-123-4567 ext. 12", "집")
    ]


def test_a_bad_card_costs_only_itself() -> None:
    content = (
        _file("FN:Kim One", "TEL:119")
        + b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lost Half\r\nTEL:1"
        + b"\r\n"
        + _file("FN:Lee Two", "this is no line at all", "TEL:112")
        + _file("NOTE:nobody")
        + _file("KIND:group", "FN:Friends", "MEMBER:urn:uuid:1", version="4.0")
        + _file("FN:" + "x" * 10_001)
        + _file("FN:Park Three", "NOTE:" + "y" * 100_001)
        + _file("FN:Cut Off")[:-13]
    )
    found = _list(content)
    assert [(row.line, row.draft.given_name) for row in found.rows] == [(1, "Kim"), (10, "Lee")]
    assert [(row.line, row.reason, row.words[:9]) for row in found.refused] == [
        (6, RefusedReason.BROKEN, "Lost Half"),
        (16, RefusedReason.NAMELESS, "nobody"),
        (20, RefusedReason.GROUP, "Friends"),
        (26, RefusedReason.TOO_LONG, "xxxxxxxxx"),
        (30, RefusedReason.TOO_LONG, "yyyyyyyyy"),
        (35, RefusedReason.BROKEN, "Cut Off"),
    ]
    assert [(remark.line, remark.words) for remark in found.remarks] == [
        (13, "this is no line at all")
    ]


def test_a_card_inside_a_card_is_not_a_second_customer() -> None:
    content = _file(
        "FN:Boss", "AGENT:", "BEGIN:VCARD", "FN:Helper", "END:VCARD", "TEL:119", version="2.1"
    )
    found = _list(content)
    assert [row.draft.phones[0].typed for row in found.rows] == ["119"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"Name,Phone\r\nKim,119\r\n", 1),
        (b"\r\n\r\nhello", 3),
        (b"<html></html>", 1),
        (b"END:VCARD", 1),
    ],
)
def test_what_is_no_card_is_refused_with_its_line(content: bytes, line: int) -> None:
    with pytest.raises(ImportFormatError) as error:
        _list(content)
    assert (error.value.expected, error.value.line) == ("vcf", line)


def test_line_ends_of_any_program_are_read() -> None:
    for end in (b"\n", b"\r", b"\r\n"):
        content = _file("FN:Kim", "TEL:119").replace(b"\r\n", end) * 2
        assert len(_list(content).rows) == 2


def test_the_order_of_a_name_is_left_to_its_script() -> None:
    assert _draft("N:김;정숙;;;", "FN:정숙 김").name_order is None
    assert _draft("FN:김정숙").name_order is NameOrder.FAMILY_FIRST_JOINED


_PIECES = st.sampled_from([
    b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"VERSION:2.1\r\n", b"N:\xb1\xe8;a;;", b"FN;CHARSET=x:", b"TEL;X-CUSTOM(",
    b'TEL;TYPE="a', b"PHOTO;ENCODING=b:", b"BDAY:", b"X-SHOPCRM-CARD:1\r\n", b"X-SHOPCRM-FIELD:a;number;x\r\n",
    b"X-SHOPCRM-DAY:x;y\r\n", b"X-SHOPCRM-FACT:zzz;y\r\n", b"ENCODING=QUOTED-PRINTABLE:=E", b"=\r\n", b"\\", b";", b",", b":",
    b"\r\n ", b"item1.X-ABLabel:_$!<", b"X-ANDROID-CUSTOM:", b"ADR:;;", b"NOTE;ENCODING=BASE64:a", b"\x00", b"\x1b$B", b'"',
])  # fmt: skip


@given(st.lists(_PIECES | st.binary(max_size=8), max_size=30))
@settings(max_examples=300, deadline=None)
def test_no_file_does_more_than_be_refused(pieces: list[bytes]) -> None:
    content = b"BEGIN:VCARD\r\n" + b"".join(pieces) + b"\r\nEND:VCARD\r\n" + _file("FN:Maggie")
    found = _list(content)
    assert found.rows[-1].draft.given_name == "Maggie"
