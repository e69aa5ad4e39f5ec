"""Which letters a file is in, when it does not say so."""

from __future__ import annotations

import pytest

from shopcrm.exchange.charsets import UNREADABLE, decode

KOREAN = "이름,전화,메모\n김정숙,010-1234-5678,쑥인절미를 좋아하심\n남궁민수,,꽃집 아주머니 소개\n"
JAPANESE = "氏名,フリガナ,備考\n渡辺 薫,ワタナベ カオル,いつもの食パン\n髙橋 和子,ﾀｶﾊｼ ｶｽﾞｺ,\n"
WESTERN = "Name,City\nJosé Núñez,Málaga\nZoë Müller,Köln\n"


@pytest.mark.parametrize("language", ["ko", "ja", "en"])
@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (KOREAN, "cp949"),
        (KOREAN, "utf-8"),
        (KOREAN, "utf-8-sig"),
        (KOREAN, "utf-16"),
        (KOREAN, "utf-16-le"),
        (KOREAN, "utf-32"),
        (JAPANESE, "cp932"),
        (JAPANESE.replace("髙", "高"), "euc_jp"),
        (JAPANESE.replace("髙", "高").replace("ﾀｶﾊｼ ｶｽﾞｺ", ""), "iso2022_jp"),
        (JAPANESE, "utf-16-be"),
        (WESTERN, "cp1252"),
        ("", "utf-8"),
    ],
)
def test_a_list_is_read_whatever_the_language_of_the_shop(
    text: str, codec: str, language: str
) -> None:
    assert decode(text.encode(codec), language).text == text


@pytest.mark.parametrize("name", ["김정숙", "뚜얏", "이민수", "남궁민수"])
def test_a_single_korean_name_is_read_in_a_korean_shop(name: str) -> None:
    assert decode(name.encode("cp949"), "ko").text == name


@pytest.mark.parametrize(
    "name", ["田中和子", "渡邉", "齋藤 髙子", "ヤマダ", "ﾀﾅｶ", "小林", "大塚 凛", "簗瀬 薺"]
)
def test_a_single_japanese_name_is_read_in_a_japanese_shop(name: str) -> None:
    assert decode(name.encode("cp932"), "ja").text == name


def test_the_language_decides_what_the_bytes_leave_open() -> None:
    content = "池田".encode("cp932")
    assert content.decode("cp949") != "池田"
    assert decode(content, "ja").codec == "cp932"
    assert decode("김정숙".encode("cp949"), "ko").codec == "cp949"


def test_one_broken_letter_does_not_turn_a_whole_file_into_another_encoding() -> None:
    content = (KOREAN * 5).encode() + b"\xea\xb9\n"
    decoded = decode(content, "ko")
    assert (decoded.codec, decoded.text.count(UNREADABLE)) == ("utf-8", 1)
    assert decoded.text.startswith(KOREAN)


def test_bytes_that_are_no_letters_are_read_as_something() -> None:
    assert isinstance(decode(bytes(range(256)) * 3, "ko").text, str)
