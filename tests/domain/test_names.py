"""Names: read from one field, shown as their people write them, told apart."""

# ruff: noqa: SIM905 - a list of words is read as prose

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import (
    Honorific,
    NameOrder,
    Namesake,
    ParsedName,
    avatar_text,
    clean_line,
    clean_text,
    default_language,
    default_order,
    envelope_name,
    full_name,
    honorific_parts,
    name_key,
    parse_name,
    shown_name,
    sort_key,
    told_apart,
    with_honorific,
    written_name,
)
from shopcrm.domain.phones import Phone, read_phone

JOINED = NameOrder.FAMILY_FIRST_JOINED
SPACED = NameOrder.FAMILY_FIRST_SPACED
GIVEN = NameOrder.GIVEN_FIRST


def _shown(parsed: ParsedName) -> str:
    return full_name(parsed.family_name, parsed.given_name, parsed.name_order)


@pytest.mark.parametrize(
    ("typed", "family", "given", "shown"),
    [
        ("김정숙", "김", "정숙", "김정숙 님"),
        ("남궁민수", "남궁", "민수", "남궁민수 님"),
        ("이상호 사장님", "이", "상호", "이상호 님"),
        ("田中 和子", "田中", "和子", "田中 和子 様"),
        ("田中和子", None, "田中和子", "田中和子 様"),
        ("Margaret Walsh", "Walsh", "Margaret", "Margaret Walsh"),
        ("Walsh, Margaret", "Walsh", "Margaret", "Margaret Walsh"),
        ("Nguyễn Thị Hương", "Nguyễn", "Thị Hương", "Nguyễn Thị Hương"),
        ("José Núñez García", "Núñez García", "José", "José Núñez García"),
        ("Maggie", None, "Maggie", "Maggie"),
        ("꽃집 아주머니", None, "꽃집 아주머니", "꽃집 아주머니"),
    ],
)
@pytest.mark.parametrize("shop_language", ["ja", "ko", "en"])
def test_the_table_of_the_shop_s_rules_holds_in_every_shop(
    typed: str, family: str | None, given: str | None, shown: str, shop_language: str
) -> None:
    parsed = parse_name(typed, language=shop_language)
    assert (parsed.family_name, parsed.given_name) == (family, given)
    language = default_language(family, given, shop_language)
    assert with_honorific(_shown(parsed), Honorific.DEFAULT, language) == shown


@pytest.mark.parametrize(
    ("typed", "family", "given", "shown", "how_to_address"),
    [
        ("김 정숙", "김", "정숙", "김정숙", None),
        ("김 정 숙", "김", "정숙", "김정숙", None),
        ("김정숙님", "김", "정숙", "김정숙", None),
        ("김정숙 님", "김", "정숙", "김정숙", None),
        ("김정숙씨", "김", "정숙", "김정숙", None),
        ("김정숙 고객님", "김", "정숙", "김정숙", None),
        ("정숙 씨", None, "정숙", "정숙", None),
        ("이상호사장님", "이", "상호", "이상호", "사장님"),
        ("이상호님 사장님", "이", "상호", "이상호", "사장님"),
        ("이상호 원장 선생님", "이", "상호", "이상호", "원장 선생님"),
        ("김정숙 할머니", "김", "정숙", "김정숙", "할머니"),
        ("김정숙 어머님", "김", "정숙", "김정숙", "어머님"),
        ("남궁 민수 원장님", "남궁", "민수", "남궁민수", "원장님"),
        ("황보관", "황보", "관", "황보관", None),
        ("황보라", "황", "보라", "황보라", None),
        ("제갈량", "제갈", "량", "제갈량", None),
        ("독고영재", "독고", "영재", "독고영재", None),
        ("서문탁", "서문", "탁", "서문탁", None),
        ("사공민호", "사공", "민호", "사공민호", None),
        ("선우은숙", "선우", "은숙", "선우은숙", None),
        ("김하늘별", "김", "하늘별", "김하늘별", None),
        ("박초롱초롱", "박", "초롱초롱", "박초롱초롱", None),
        ("허준", "허", "준", "허준", None),
        ("김구", "김", "구", "김구", None),
        ("정숙", None, "정숙", "정숙", None),
        ("지은", None, "지은", "지은", None),
        ("이모", None, "이모", "이모", None),
        ("사장님", None, "사장님", "사장님", None),
        ("김사장님", None, "김사장님", "김사장님", None),
        ("이 사장님", None, "이 사장님", "이 사장님", None),
        ("김씨", None, "김씨", "김씨", None),
        ("정숙 어머님", None, "정숙 어머님", "정숙 어머님", None),
        ("민수 엄마", None, "민수 엄마", "민수 엄마", None),
        ("방앗간 아저씨", None, "방앗간 아저씨", "방앗간 아저씨", None),
        ("피아노 선생님", None, "피아노 선생님", "피아노 선생님", None),
        ("강아지 아주머니", None, "강아지 아주머니", "강아지 아주머니", None),
        ("정육점 사장님", None, "정육점 사장님", "정육점 사장님", None),
        ("편의점 사장님", None, "편의점 사장님", "편의점 사장님", None),
        ("유치원 선생님", None, "유치원 선생님", "유치원 선생님", None),
        ("주인 아주머니", None, "주인 아주머니", "주인 아주머니", None),
        ("301호 할머니", None, "301호 할머니", "301호 할머니", None),
        ("단골 손님", None, "단골 손님", "단골 손님", None),
        ("김정숙 (꽃집)", "김", "정숙 (꽃집)", "김정숙 (꽃집)", None),
        ("김영희2", "김", "영희2", "김영희2", None),
        ("Kim 정숙", "Kim", "정숙", "Kim 정숙", None),
        ("정숙 Kim", "Kim", "정숙", "정숙 Kim", None),
        ("김 Grace", "김", "Grace", "김 Grace", None),
        ("Grace 김", "김", "Grace", "Grace 김", None),
        ("김, 정숙", "김", "정숙", "김정숙", None),
        ("Mr. 김정숙", "김", "정숙", "김정숙", None),
        ("\u1100\u1175\u11b7정숙", "김", "정숙", "김정숙", None),
    ],
)
def test_a_korean_name_is_cut_and_a_description_is_not(
    typed: str, family: str | None, given: str, shown: str, how_to_address: str | None
) -> None:
    parsed = parse_name(typed)
    assert (parsed.family_name, parsed.given_name) == (family, given)
    assert (_shown(parsed), parsed.how_to_address, parsed.language) == (shown, how_to_address, "ko")


@pytest.mark.parametrize(
    ("typed", "hint", "family", "given", "shown", "language"),
    [
        ("田中　和子", None, "田中", "和子", "田中 和子", None),
        ("田中 和子", "ja", "田中", "和子", "田中 和子", "ja"),
        ("田中 和子", "ko", "田中", "和子", "田中 和子", "ja"),
        ("田中 和子様", "ja", "田中", "和子", "田中 和子", "ja"),
        ("田中 和子 様", "ja", "田中", "和子", "田中 和子", "ja"),
        ("田中 和子 님", "ko", "田中", "和子", "田中 和子", "ja"),
        ("田中さん", "ja", "田中", None, "田中", "ja"),
        ("和子さん", "ja", None, "和子", "和子", "ja"),
        ("お母さん", None, None, "お母さん", "お母さん", "ja"),
        ("パン屋さん", None, None, "パン屋さん", "パン屋さん", "ja"),
        ("花屋の奥様", None, None, "花屋の奥様", "花屋の奥様", "ja"),
        ("ﾀﾅｶ ｶｽﾞｺ", None, "タナカ", "カズコ", "タナカ カズコ", "ja"),
        ("たなか かずこ", None, "たなか", "かずこ", "たなか かずこ", "ja"),
        ("田中 かずこ", None, "田中", "かずこ", "田中 かずこ", "ja"),
        ("マリア 田中", None, "田中", "マリア", "マリア 田中", "ja"),
        ("マーガレット・ウォルシュ", None, None, "マーガレット・ウォルシュ", "マーガレット・ウォルシュ", "ja"),
        ("佐々木 希", "ja", "佐々木", "希", "佐々木 希", "ja"),
        ("髙橋", "ja", "髙橋", None, "髙橋", "ja"),
        ("王小明", None, None, "王小明", "王小明", None),
        ("王小明", "zh", "王", "小明", "王小明", "zh"),
        ("欧阳娜娜", "zh", "欧阳", "娜娜", "欧阳娜娜", "zh"),
        ("刘伟", None, "刘", "伟", "刘伟", "zh"),
        ("金正淑", None, None, "金正淑", "金正淑", None),
        ("金正淑", "ko", "金", "正淑", "金正淑", "ko"),
        ("金 正淑", "ko", "金", "正淑", "金正淑", "ko"),
        ("金 正淑", None, "金", "正淑", "金 正淑", None),
        ("南宮 民秀", "ko", "南宮", "民秀", "南宮民秀", "ko"),
    ],
)  # fmt: skip
def test_a_name_in_kanji_or_kana_is_cut_at_its_space(
    typed: str, hint: str | None, family: str | None, given: str | None, shown: str, language: str | None
) -> None:  # fmt: skip
    parsed = parse_name(typed, language=hint)
    assert (parsed.family_name, parsed.given_name) == (family, given)
    assert (_shown(parsed), parsed.language) == (shown, language)


@pytest.mark.parametrize(
    ("typed", "family", "given", "language"),
    [
        ("Ｍａｒｇａｒｅｔ　Ｗａｌｓｈ", "Walsh", "Margaret", "en"),
        ("  Margaret\u00a0 Walsh\t", "Walsh", "Margaret", "en"),
        ("Mary Jane Watson", "Watson", "Mary Jane", "en"),
        ("John F. Kennedy", "Kennedy", "John F.", "en"),
        ("Sinéad O'Brien", "O'Brien", "Sinéad", "en"),
        ("Jean-Luc Picard", "Picard", "Jean-Luc", "en"),
        ("Ludwig van Beethoven", "van Beethoven", "Ludwig", "en"),
        ("Anna van der Berg", "van der Berg", "Anna", "en"),
        ("van der Berg", "van der Berg", None, "en"),
        ("Maria de la Cruz", "de la Cruz", "Maria", "en"),
        ("Oscar De La Hoya", "De La Hoya", "Oscar", "en"),
        ("Van Morrison", "Morrison", "Van", "en"),
        ("Ali bin Saleh Ahmed", "bin Saleh Ahmed", "Ali", "en"),
        ("Martin Luther King Jr.", "King Jr.", "Martin Luther", "en"),
        ("Margaret Walsh, Jr.", "Walsh Jr.", "Margaret", "en"),
        ("Walsh, Margaret, Jr.", "Walsh Jr.", "Margaret", "en"),
        ("Henry Ford III", "Ford III", "Henry", "en"),
        ("Ford III, Henry", "Ford III", "Henry", "en"),
        ("Mrs. Walsh", "Walsh", None, "en"),
        ("Mr Tom Walsh", "Walsh", "Tom", "en"),
        ("Walsh, Mrs. Margaret", "Walsh", "Margaret", "en"),
        ("Margaret Walsh 님", "Walsh", "Margaret", "en"),
        ("Smith & Sons, Inc.", None, "Smith & Sons, Inc.", "en"),
        ("Juan Carlos García López", "García López", "Juan Carlos", "es"),
        ("Juan García de la Torre", "García de la Torre", "Juan", "es"),
        ("María del Carmen Pérez Ruiz", "Pérez Ruiz", "María del Carmen", "es"),
        ("Juan Carlos García", "García", "Juan Carlos", "es"),
        ("Juan Garcia", "Garcia", "Juan", "en"),
        ("Nguyen Thi Huong", "Nguyen", "Thi Huong", "vi"),
        ("Đặng Văn Lâm", "Đặng", "Văn Lâm", "vi"),
        ("Le Thi Mai", "Le", "Thi Mai", "vi"),
        ("Hương Nguyễn", "Nguyễn", "Hương", "vi"),
        ("Kim Nguyen", "Nguyen", "Kim", "en"),
        ("Kim Jeong-suk", "Kim", "Jeong-suk", "en"),
        ("Kim Basinger", "Basinger", "Kim", "en"),
        ("Анна Петрова", "Петрова", "Анна", None),
        ("🌸", None, "🌸", None),
    ],
)
def test_a_name_in_letters_is_cut_before_its_family_name(
    typed: str, family: str | None, given: str | None, language: str | None
) -> None:
    parsed = parse_name(typed)
    assert (parsed.family_name, parsed.given_name) == (family, given)
    assert parsed.language == language


@pytest.mark.parametrize(
    ("typed", "shown", "how_to_address"),
    [
        ("Dr. Margaret Walsh", "Margaret Walsh", "Dr. Walsh"),
        ("Walsh, Dr. Margaret", "Margaret Walsh", "Dr. Walsh"),
        ("Prof. Dr. Walsh", "Walsh", "Prof. Dr. Walsh"),
        ("Mr. Walsh", "Walsh", None),
        ("Walsh, Mrs.", "Walsh", None),
        ("田中先生", "田中", "先生"),
        ("田中 和子 先生", "田中 和子", "先生"),
        ("Dr.", "Dr.", None),
    ],
)
def test_a_title_becomes_how_to_address_and_an_honorific_is_dropped(
    typed: str, shown: str, how_to_address: str | None
) -> None:
    parsed = parse_name(typed)
    assert (_shown(parsed), parsed.how_to_address) == (shown, how_to_address)


@pytest.mark.parametrize("typed", ["", " ", "\x00\u200b", "\u3164", ",", "\u202e", "\ud800"])
def test_nothing_visible_is_no_name(typed: str) -> None:
    assert parse_name(typed, language="ko") == ParsedName(None, None, JOINED)


@pytest.mark.parametrize(
    ("family", "given", "language", "order"),
    [
        ("김", "정숙", None, JOINED),
        (None, "꽃집 아주머니", None, JOINED),
        ("Kim", "정숙", None, SPACED),
        ("田中", "和子", None, SPACED),
        ("田中", "和子", "ko", SPACED),
        ("金", "正淑", "ko", JOINED),
        ("王", "小明", "zh", SPACED),
        ("たなか", None, "en", SPACED),
        ("Walsh", "Margaret", "ko", GIVEN),
        ("Nguyễn", "Thị Hương", None, SPACED),
        ("Lê", "Mai", "vi", SPACED),
        ("Núñez García", "José", "es", GIVEN),
        (None, None, "ko", JOINED),
        (None, None, "ja", SPACED),
        (None, None, None, GIVEN),
    ],
)
def test_the_order_follows_the_script(
    family: str | None, given: str | None, language: str | None, order: NameOrder
) -> None:
    assert default_order(family, given, language) is order


@pytest.mark.parametrize(
    ("family", "given", "shop", "language"),
    [
        ("김", "정숙", "en", "ko"),
        ("田中", "和子", "ko", "ja"),
        (None, "和子", "ko", "ko"),
        (None, "和子", "en", "en"),
        ("たなか", None, "ko", "ja"),
        ("Walsh", "Margaret", "ko", "en"),
        ("Walsh", "Margaret", "es", "es"),
        ("Nguyễn", "Hương", "en", "vi"),
        (None, None, "ja", "ja"),
        (None, "6789", "ko", "ko"),
    ],
)
def test_the_language_follows_the_script_and_else_the_shop(
    family: str | None, given: str | None, shop: str, language: str
) -> None:
    assert default_language(family, given, shop) == language


# --- shown -------------------------------------------------------------------------------------


def test_without_a_name_the_nickname_and_then_the_hidden_number_is_shown() -> None:
    phones = [read_phone("010-2345-6789", "KR")]
    assert shown_name("김", "정숙", JOINED, "별이", phones) == "김정숙"
    assert shown_name(None, None, JOINED, "별이", phones) == "별이"
    assert shown_name(None, None, JOINED, None, phones) == "010-****-6789"
    assert shown_name(None, None, JOINED) == ""
    assert written_name(None, "Maggie", GIVEN, None, phones) == "Maggie"
    written = written_name(None, None, JOINED, None, phones)
    assert with_honorific(written, Honorific.DEFAULT, "ko") == "6789 님"
    assert written_name(None, None, JOINED, None, [Phone("112")]) == "112"


@pytest.mark.parametrize(
    ("name", "honorific", "language", "shown"),
    [
        ("김정숙", Honorific.DEFAULT, "ko", "김정숙 님"),
        ("田中 和子", Honorific.DEFAULT, "ja", "田中 和子 様"),
        ("Margaret Walsh", Honorific.DEFAULT, "en", "Margaret Walsh"),
        ("Margaret Walsh", Honorific.MS, "en", "Ms Margaret Walsh"),
        ("Tom Walsh", Honorific.MR, "ko", "Mr Tom Walsh"),
        ("田中 和子", Honorific.SAN, "ja", "田中 和子さん"),
        ("田中 和子", Honorific.NIM, "ja", "田中 和子 님"),
        ("김정숙", Honorific.NONE, "ko", "김정숙"),
        ("김정숙", Honorific.SAMA, "ko", "김정숙 様"),
        ("꽃집 아주머니", Honorific.DEFAULT, "ko", "꽃집 아주머니"),
        ("이 사장님", Honorific.DEFAULT, "ko", "이 사장님"),
        ("정숙 어머님", Honorific.DEFAULT, "ko", "정숙 어머님"),
        ("김씨", Honorific.DEFAULT, "ko", "김씨"),
        ("お母さん", Honorific.DEFAULT, "ja", "お母さん"),
        ("", Honorific.DEFAULT, "ko", ""),
    ],
)
def test_the_honorific_follows_the_customer_s_language_and_is_never_said_twice(
    name: str, honorific: Honorific, language: str, shown: str
) -> None:
    assert with_honorific(name, honorific, language) == shown


def test_the_parts_of_an_honorific_carry_their_space() -> None:
    assert honorific_parts(Honorific.DEFAULT, "ko") == ("", " 님")
    assert honorific_parts(Honorific.DEFAULT, "ja-JP") == ("", " 様")
    assert honorific_parts(Honorific.DEFAULT, "vi") == ("", "")
    assert honorific_parts(Honorific.MR, "en") == ("Mr ", "")


@pytest.mark.parametrize(
    ("name", "honorific", "language", "written"),
    [
        ("김정숙", Honorific.DEFAULT, "ko", "김정숙 귀하"),
        ("꽃집 아주머니", Honorific.DEFAULT, "ko", "꽃집 아주머니 귀하"),
        ("田中 和子", Honorific.SAN, "ja", "田中 和子 様"),
        ("Margaret Walsh", Honorific.DEFAULT, "en", "Margaret Walsh"),
        ("Margaret Walsh", Honorific.MS, "en", "Ms Margaret Walsh"),
        ("김정숙", Honorific.NONE, "ko", "김정숙"),
    ],
)
def test_an_envelope_has_its_own_honorific(
    name: str, honorific: Honorific, language: str, written: str
) -> None:
    assert envelope_name(name, honorific, language) == written


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("김정숙", "정숙"),
        ("김하늘별", "하늘"),
        ("꽃집 아주머니", "꽃집"),
        ("Kim 정숙", "정숙"),
        ("田中 和子", "田中"),
        ("佐々木 希", "佐々"),
        ("田中和子", "田中"),
        ("Margaret Walsh", "MW"),
        ("Anna van der Berg", "AB"),
        ("Nguyễn Thị Hương", "NT"),
        ("Maggie", "Ma"),
        ("👩\u200d🍳 Kim", "👩\u200d🍳K"),
    ],
)
def test_the_circle_holds_what_tells_people_apart(typed: str, letters: str) -> None:
    parsed = parse_name(typed)
    assert avatar_text(parsed.family_name, parsed.given_name, parsed.name_order) == letters


def test_the_circle_of_somebody_without_a_name() -> None:
    assert avatar_text(None, None, JOINED, "별이네") == "별이"
    assert avatar_text(None, None, JOINED, None, [Phone("010-2345-6789")]) == "89"
    assert avatar_text(None, None, JOINED) == "?"


# --- told apart and compared -------------------------------------------------------------------


def _people(*facts: tuple[str, str | None, str | None, str | None]) -> list[Namesake]:
    return [Namesake(CustomerId(place), *fact) for place, fact in enumerate(facts, start=1)]


@pytest.mark.parametrize(
    ("people", "texts"),
    [
        (_people(("김정숙", "6789", "쑥떡", None), ("박순자", "6789", "쑥떡", None)), {}),
        (
            _people(("김정숙", "6789", "쑥떡", "연남동"), ("김정숙", "1234", "쑥떡", None)),
            {1: "6789", 2: "1234"},
        ),
        (
            _people(("김정숙", "6789", "쑥떡", None), ("김정숙", "6789", "콩설기", None)),
            {1: "쑥떡", 2: "콩설기"},
        ),
        (
            _people(("김정숙", None, "쑥떡", "연남동"), ("김정숙", "6789", "쑥떡", "합정동")),
            {1: "연남동", 2: "6789"},
        ),
        (
            _people(
                ("김정숙", "6789", "쑥떡", None),
                ("김정숙", "6789", "콩설기", None),
                ("김정숙", "1234", "쑥떡", None),
            ),
            {1: "6789 · 쑥떡", 2: "콩설기", 3: "1234"},
        ),
        (
            _people(("김정숙", "6789", "쑥떡", None), ("김정숙", "6789", "쑥떡", None)),
            {1: "6789 · 쑥떡", 2: "6789 · 쑥떡"},
        ),
        (_people(("김정숙", None, None, None), ("김정숙", " ", "", None)), {}),
        (_people(("José", "6789", None, None), ("JOSE", "1234", None, None)), {1: "6789", 2: "1234"}),
        (_people(("高橋", "6789", None, None), ("髙橋", "1234", None, None)), {1: "6789", 2: "1234"}),
    ],
)  # fmt: skip
def test_two_of_one_name_are_told_apart_by_as_little_as_needed(
    people: list[Namesake], texts: dict[int, str]
) -> None:
    assert told_apart(people) == texts


def test_the_same_customer_in_two_lines_is_not_her_own_namesake() -> None:
    one = Namesake(CustomerId(1), "김정숙", "6789")
    assert told_apart([one, one]) == {}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["김정숙", "박순자"]),
            *[st.sampled_from([None, "1", "2"])] * 3,
        ),
        max_size=8,
    )
)
def test_whoever_differs_from_all_namesakes_in_what_is_known_is_told_apart(
    facts: list[tuple[str, str | None, str | None, str | None]],
) -> None:
    people = _people(*facts)
    texts = told_apart(people)
    for person in people:
        twins = [p for p in people if (p.name, *_known(p)) == (person.name, *_known(person))]
        others = [p for p in people if p.name == person.name and p not in twins]
        if len(twins) + len(others) == 1:
            assert person.id not in texts
        elif any(_known(person)):
            assert texts[person.id]


def _known(person: Namesake) -> tuple[str | None, str | None, str | None]:
    return person.last_four, person.last_product, person.district


@pytest.mark.parametrize(
    "names",
    [
        ("김정숙", "김 정숙", "김·정숙"),
        ("José Núñez", "jose nunez", "JOSÉ  NÚÑEZ"),
        ("O'Brien", "OBrien", "O’Brien"),
        ("タナカ カズコ", "たなか かずこ", "ﾀﾅｶｶｽﾞｺ"),
        ("髙橋", "高橋"),
        ("Walsh-Smith", "walsh smith", "Ｗａｌｓｈ Ｓｍｉｔｈ"),
    ],
)
def test_spellings_of_one_name_have_one_key(names: tuple[str, ...]) -> None:
    assert len({name_key(name) for name in names}) == 1


def test_a_sign_between_digits_makes_a_difference() -> None:
    assert name_key("쌀 1.5kg") != name_key("쌀 15kg")
    assert name_key("쌀 1.5kg") == name_key("쌀１.５KG")


def test_names_of_signs_alone_keep_different_keys() -> None:
    assert name_key("🌸") != name_key("⭐")


def test_names_are_sorted_by_reading_and_else_by_family_name() -> None:
    people = [
        ("渡辺", "愛", SPACED, "わたなべ あい"),
        ("田中", "和子", SPACED, "たなか かずこ"),
        ("安藤", "誠", SPACED, "アンドウ マコト"),
        ("田中", "愛", SPACED, "たなか あい"),
    ]
    in_order = sorted(people, key=lambda person: sort_key(*person))
    assert [person[0] + person[1] for person in in_order] == ["安藤誠", "田中愛", "田中和子", "渡辺愛"]  # fmt: skip
    latin = [("Walsh", "Margaret"), ("Álvarez", "Zoe"), ("alvarez", "Ana")]
    assert sorted(latin, key=lambda person: sort_key(person[0], person[1], GIVEN)) == [
        ("alvarez", "Ana"),
        ("Álvarez", "Zoe"),
        ("Walsh", "Margaret"),
    ]


# --- cleaned -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("  김\u00a0정숙\r\n", "김 정숙"),
        ("김\x00정\u202e숙\ufeff", "김정숙"),
        ("a\u0301\ud800b", "áb"),
        ("\u1100\u1175\u11b7", "김"),
        ("\u3164\u115f\u2800", ""),
        ("a\tb\u2028c\x1fd", "a b c d"),
        ("👩\u200d🍳", "👩\u200d🍳"),
        ("\u200bab\u00adc", "abc"),
        ("ﾀﾅｶ", "ﾀﾅｶ"),
        ("神", "神"),
    ],
)
def test_a_line_is_cleaned_of_what_cannot_be_seen(typed: str, line: str) -> None:
    assert clean_line(typed) == line


def test_a_text_keeps_its_lines_and_tabs() -> None:
    assert clean_text("\r\n하나\r\n\r둘\t셋\u2028넷\x00\x0b \n") == "하나\n\n둘\t셋\n넷"
    assert clean_text("  <b>굵게</b>  ") == "<b>굵게</b>"


# --- laws --------------------------------------------------------------------------------------

_WORDS = st.sampled_from(
    "김 김정숙 정숙 남궁 사장님 사장 님 씨 선생님 아주머니 꽃집 이 상호 원장님 田中 和子 様 さん 先生 お の 花屋の カズコ ﾀﾅｶ 王 伟 Mr. Dr Mrs "
    "Walsh Margaret O'Brien Jr. III van der de la bin y García Núñez José Nguyễn Thị Kim Jeong-suk , ・ 2 (꽃집) Inc. & 🌸".split()
)
_TYPED = st.one_of(
    st.text(max_size=40),
    st.lists(_WORDS, max_size=6).map(" ".join),
    st.lists(_WORDS, max_size=5).map("".join),
)


@given(_TYPED, st.sampled_from([None, "ko", "ja", "en", "vi", "zh", "es", "xx"]))
@example("이상호님 사장님", None)
@example("님님", None)
@example("Mr. Dr. Mr.", None)
def test_what_is_shown_is_read_again_as_what_is_shown(typed: str, language: str | None) -> None:
    shown = _shown(parse_name(typed, language=language))
    assert _shown(parse_name(shown, language=language)) == shown
    assert clean_line(shown) == shown


@pytest.mark.parametrize(
    "piece", ["김정숙 ", "van ", "様", "님", "Mr. ", "김정숙님", "a,", "사장님 "]
)
@pytest.mark.parametrize("times", [40, 200_000])
def test_a_page_pasted_into_the_name_field_is_no_fault(piece: str, times: int) -> None:
    shown = _shown(parse_name(piece * times))
    assert _shown(parse_name(shown)) == shown


@given(_TYPED)
def test_the_parts_of_a_name_are_never_empty(typed: str) -> None:
    parsed = parse_name(typed)
    assert "" not in {parsed.family_name, parsed.given_name, parsed.how_to_address}
    for part in (parsed.family_name, parsed.given_name, parsed.how_to_address):
        assert part is None or clean_line(part) == part


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)
    assert "\n" not in clean_line(text)


@given(st.text(max_size=40), st.sampled_from(Honorific), st.sampled_from(NameOrder))
def test_no_text_is_too_strange_to_be_shown(
    text: str, honorific: Honorific, order: NameOrder
) -> None:
    line = clean_line(text)
    for language in ("ko", "ja", "en", ""):
        assert line in with_honorific(line, honorific, language)
        assert line in envelope_name(line, honorific, language)
    assert avatar_text(line or None, None, order)
    assert avatar_text("Walsh", line or None, order)
    assert sort_key(None, line, order)
    assert name_key(name_key(line)) == name_key(line)
