"""The one box takes any keyboard: what is typed and what is written fold to the same."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.folding import (
    FOLDING_VERSION,
    fold,
    hangul_from_qwerty,
    initials,
    qwerty_from_hangul,
    romaji_to_kana,
    struck,
)
from shopcrm.domain.hangul import FIRST_SYLLABLE, LAST_SYLLABLE, compose

_SYLLABLES = st.text(
    st.characters(min_codepoint=FIRST_SYLLABLE, max_codepoint=LAST_SYLLABLE), min_size=1, max_size=8
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("김정숙", "김정숙"),
        ("김 정숙", "김정숙"),
        ("ㄱㅈㅅ", "ㄱㅈㅅ"),
        ("ㅎ", "ㅎ"),
        ("ㄳ", "ㄳ"),
        ("ﾡﾤ", "ㄱㄴ"),
        ("\u1100\u1175\u11b7", "김"),
        ("\u1112", "ㅎ"),
        ("たなか", "たなか"),
        ("タナカ", "たなか"),
        ("ﾀﾅｶ ｶｽﾞｺ", "たなかかずこ"),
        ("が", "が"),
        ("か\u3099", "が"),
        ("ヴィ", "ゔぃ"),
        ("ゑみ", "えみ"),
        ("マーク", "まーく"),
        ("ジョン・スミス", "じょんすみす"),
        ("髙﨑", "高崎"),
        ("渡邊", "渡辺"),
        ("渡邉", "渡辺"),
        ("齋藤", "斎藤"),
        ("齊藤", "斉藤"),
        ("澤田", "沢田"),
        ("𠮷田", "吉田"),
        ("葛\U000e0100城", "葛城"),
        ("José", "jose"),
        ("JOSE", "jose"),
        ("jose\u0301", "jose"),
        ("O'Brien", "obrien"),
        ("o’brien", "obrien"),
        ("Jean-Luc", "jeanluc"),
        ("J.R.", "jr"),
        ("Nguyễn", "nguyen"),
        ("Đặng", "dang"),
        ("Straße", "strasse"),
        ("Łukasz", "lukasz"),
        ("İpek Işık", "ipekisik"),
        ("ＯＢＲＩＥＮ", "obrien"),
        ("２３４５", "2345"),
        ("㈱", "(株)"),
        ("\x00\u200b\u202e\ud800\u3164", ""),
        ("🌸", "🌸"),
    ],
)
def test_the_spellings_of_a_text_become_one(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_change_of_the_folding_is_seen_by_what_was_written_before() -> None:
    assert FOLDING_VERSION == 1


@pytest.mark.parametrize(
    ("text", "consonants"),
    [
        ("김정숙", "ㄱㅈㅅ"),
        ("Kim 정숙", "ㅈㅅ"),
        ("까치", "ㄲㅊ"),
        ("ㄱ정ㅅ", "ㄱㅈㅅ"),
        ("ㅏ", ""),
        ("Maggie 田中", ""),
    ],
)
def test_initials_are_the_first_consonants(text: str, consonants: str) -> None:
    assert initials(text) == consonants


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ㄱ", "김정숙"),
        ("기", "김정숙"),
        ("김", "김정숙"),
        ("김저", "김정숙"),
        ("김정수", "김정숙"),
        ("갑", "가바"),
        ("값", "갑수"),
        ("고", "과자"),
        ("관", "과나"),
        ("ㄳ", "ㄱㅅ"),
    ],
)
def test_a_syllable_still_being_composed_is_a_head_of_the_name(typed: str, name: str) -> None:
    assert struck(name).startswith(struck(typed))


@given(_SYLLABLES)
def test_every_keystroke_of_a_name_is_a_head_of_it(name: str) -> None:
    keys = struck(name)
    for length in range(1, len(keys) + 1):
        on_screen = compose(keys[:length])
        assert struck(on_screen) == keys[:length]
        assert struck(fold(on_screen)) == keys[:length]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rlawjdtnr", "김정숙"),
        ("rlawjd", "김정"),
        ("rlawj", "김저"),
        ("rwt", "ㄱㅈㅅ"),
        ("RLA", "김"),
        ("RWT", "ㄱㅈㅅ"),
        ("r", "ㄱ"),
        ("ｒｌａ", "김"),
        ("Tkd", "쌍"),
        ("ghkd", "황"),
        ("rkqt", "값"),
        ("rkqtl", "갑시"),
        ("rlawjdtnr 6789", "김정숙 6789"),
        ("kim", None),
        ("maggie", None),
        ("6789", None),
        ("김정숙", None),
        ("", None),
        ("r" * 101, None),
    ],
)
def test_hangul_typed_with_the_keyboard_in_english_is_understood(
    typed: str, meant: str | None
) -> None:
    assert hangul_from_qwerty(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ㅡㅁㄱㅎ", "marg"),
        ("ㅡㅁㅎ햗", "maggie"),
        ("ㅈ미노", "walsh"),
        ("김", "rla"),
        ("쌍", "Tkd"),
        ("값 6", "rkqt 6"),
        ("marg", "marg"),
    ],
)
def test_letters_typed_with_the_keyboard_in_korean_are_understood(typed: str, meant: str) -> None:
    assert qwerty_from_hangul(typed) == meant


@given(_SYLLABLES)
def test_a_name_typed_in_the_wrong_mode_comes_back(name: str) -> None:
    keys = qwerty_from_hangul(name)
    assert compose(struck(name)) == name
    if not keys.isupper():
        assert hangul_from_qwerty(keys) == name


@pytest.mark.parametrize(
    ("typed", "reading"),
    [
        ("tanaka", "たなか"),
        ("TANAKA", "たなか"),
        ("ｔａｎａｋａ", "たなか"),
        ("tanaka kazuko", "たなか かずこ"),
        ("satou", "さとう"),
        ("sato", "さとう"),
        ("satō", "さとう"),
        ("satô", "さとう"),
        ("satoh", "さとう"),
        ("ohno", "おおの"),
        ("ono", "おおの"),
        ("oono", "おおの"),
        ("ōno", "おおの"),
        ("shimizu", "しみず"),
        ("simizu", "しみず"),
        ("matsuda", "まつだ"),
        ("matuda", "まつだ"),
        ("fujii", "ふじい"),
        ("hujii", "ふじい"),
        ("shoji", "しょうじ"),
        ("syouzi", "しょうじ"),
        ("chiba", "ちば"),
        ("tiba", "ちば"),
        ("kyoko", "きょうこ"),
        ("yuko", "ゆうこ"),
        ("yuko", "ゆこ"),
        ("yuichi", "ゆういち"),
        ("koichi", "こういち"),
        ("shinichi", "しんいち"),
        ("shin'ichi", "しんいち"),
        ("shinya", "しんや"),
        ("konno", "こんの"),
        ("homma", "ほんま"),
        ("namba", "なんば"),
        ("hattori", "はっとり"),
        ("itchi", "いっち"),
        ("kaduko", "かづこ"),
        ("kazuko", "かづこ"),
        ("ryohei", "りょうへい"),
        ("taro", "たろう"),
        ("ma-ku", "マーク"),
        ("たなka", "たなか"),
        ("タナk", "たなか"),
    ],
)
def test_romaji_finds_the_reading_at_every_keystroke(typed: str, reading: str) -> None:
    stored = fold(reading)
    for length in range(1, len(typed) + 1):
        part = typed[:length]
        if not any("a" <= letter <= "z" for letter in unicodedata.normalize("NFKD", part).lower()):
            continue
        assert any(stored.startswith(kana) for kana in romaji_to_kana(part)), part


@pytest.mark.parametrize(
    "typed", ["margaret", "walsh", "x", "김정숙", "6789", "たなか", "", "'", "田中k", "a" * 65]
)
def test_what_cannot_be_japanese_has_no_kana(typed: str) -> None:
    assert romaji_to_kana(typed) == ()


def test_a_half_typed_syllable_narrows_what_is_found() -> None:
    assert romaji_to_kana("tanak") == ("たなか", "たなき", "たなく", "たなけ", "たなこ", "たなっ")
    assert romaji_to_kana("ky") == ("きゃ", "きゅ", "きょ")
    assert "たなべ" not in romaji_to_kana("tanak")


def test_the_plain_reading_comes_first_and_there_are_never_too_many() -> None:
    assert romaji_to_kana("ono")[0] == "おの"
    assert romaji_to_kana("yoko")[0] == "よこ"
    assert len(romaji_to_kana("yo" * 30)) == 24


# --- laws --------------------------------------------------------------------------------------


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert " " not in folded


@given(st.text(), st.sampled_from(["NFC", "NFD"]))
def test_a_text_folds_alike_however_it_was_encoded(text: str, form: str) -> None:
    assert fold(unicodedata.normalize(form, text)) == fold(text)  # type: ignore[arg-type]


@given(st.text(st.characters(exclude_categories=["Mn", "Cs"])), st.text(max_size=5))
def test_a_part_of_a_name_is_a_part_of_what_it_folds_to(name: str, head: str) -> None:
    composed = unicodedata.normalize("NFC", name)
    for first in range(len(composed)):
        part = composed[first : first + 3]
        if not _is_torn(composed, first) and not _is_torn(composed, first + 3):
            assert fold(part) in fold(head.rstrip() + " " + composed)


def _is_torn(text: str, place: int) -> bool:
    """Whether a cut at this place would separate a mark or a letter from what it is written on."""
    after = text[place : place + 1]
    if not after:
        return False
    decomposed = unicodedata.normalize("NFKC", after)
    return bool(unicodedata.combining(decomposed[:1])) or "\u1160" <= decomposed[:1] <= "\u11ff"


@given(st.text())
def test_nothing_that_is_typed_raises(text: str) -> None:
    for fold_text in (initials, struck, hangul_from_qwerty, qwerty_from_hangul, romaji_to_kana):
        fold_text(text)


@given(st.text("abcdefghijklmnopqrstuvwxyz'- āōんなた", max_size=20))
def test_kana_from_any_letters_are_kana(text: str) -> None:
    for kana in romaji_to_kana(text):
        assert all("ぁ" <= sign <= "ヿ" for sign in kana)
        assert fold(kana) == kana


def test_a_megabyte_pasted_is_folded() -> None:
    assert fold("가A ́" * 250_000).startswith("가a가a")
    assert romaji_to_kana("a" * 1_000_000) == ()
    assert hangul_from_qwerty("a" * 1_000_000) is None
