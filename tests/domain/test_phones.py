"""Numbers: any spelling is read, kept and found."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain import dialling, phone_reading
from shopcrm.domain.phones import (
    PHONE_LIMIT,
    Phone,
    last_four,
    masked_phone,
    phone_digits,
    phone_key,
    query_forms,
    read_phone,
    same_number,
    search_forms,
    shown_phone,
)
from shopcrm.errors import PhoneUnreadableError, TextTooLongError

FULL_WIDTH = str.maketrans("0123456789+-() ", "０１２３４５６７８９＋－（）　")
CODES = {"KR": "82", "JP": "81", "US": "1", "VN": "84"}


@pytest.mark.parametrize(
    "typed",
    [
        "010-1234-5678",
        "01012345678",
        "+82 10 1234 5678",
        "０１０－１２３４－５６７８",
        "010.1234.5678",
        "010/1234/5678",
        "(010) 1234-5678",
        "010\u00a01234\u00a05678",
        "010–1234—5678",
        "010ー1234ー5678",
        "tel:010-1234-5678",
        "TEL. 010-1234-5678",
        "+82 (0)10-1234-5678",
        "+82-010-1234-5678",
        "82-10-1234-5678",
        "0082 10 1234 5678",
        "００８２１０１２３４５６７８",
        "001-82-10-1234-5678",
        "010-1234-5678 내선 3",
        "010-1234-5678 ext. 3",
        "010-1234-5678 x3",
        "010-1234-5678x3",
        "010-1234-5678 (내선 3번)",
        "010-1234-5678 #12",
        "tel:+82-10-1234-5678;ext=3",
        "엄마 010-1234-5678",
        "010-1234-5678(남편)",
        "٠١٠١٢٣٤٥٦٧٨",
        "010\x001234\u202e5678",
        "  010-1234-5678\r\n",
    ],
)
def test_any_spelling_in_a_korean_shop_is_the_same_number(typed: str) -> None:
    phone = read_phone(typed, "KR")
    assert phone.international == "+821012345678"
    assert same_number(phone, read_phone("010-1234-5678", "KR"))
    assert last_four(phone) == "5678"
    assert shown_phone(phone, "KR") == "010-1234-5678"


@pytest.mark.parametrize(
    ("typed", "country", "international"),
    [
        ("02-312-3456", "KR", "+8223123456"),
        ("1588-1588", "KR", "+8215881588"),
        ("0507-1234-5678", "KR", "+8250712345678"),
        ("090-1234-5678", "JP", "+819012345678"),
        ("０３（１２３４）５６７８", "JP", "+81312345678"),
        ("0120-123-456", "JP", "+81120123456"),
        ("010-82-10-1234-5678", "JP", "+821012345678"),
        ("(212) 555-0199", "US", "+12125550199"),
        ("555-010-0199", "US", "+15550100199"),
        ("1 (555) 010-0199", "US", "+15550100199"),
        ("001 555 010 0199", "US", "+15550100199"),
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("011 82 10 1234 5678", "US", "+821012345678"),
        ("0912 345 678", "VN", "+84912345678"),
        ("024 3825 1234", "VN", "+842438251234"),
        ("+44 (0)20 7946 0000", "KR", "+442079460000"),
        ("0044 20 7946 0000", "KR", "+442079460000"),
        ("0081-90-1234-5678", "KR", "+819012345678"),
        ("81 90 1234 5678", "KR", "+819012345678"),
        ("+1 212 555 0199", "KR", "+12125550199"),
        ("+82 10 1234 5678", "XX", "+821012345678"),
        ("010-1234-5678", "kr", "+821012345678"),
    ],
)
def test_numbers_of_other_kinds_and_countries_are_read(
    typed: str, country: str, international: str
) -> None:
    assert read_phone(typed, country).international == international


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("6789", "KR"),
        ("112", "KR"),
        ("234-5678", "KR"),
        ("010-1234-567890", "KR"),
        ("010234567", "KR"),
        ("010-1234-5678 / 02-312-3456", "KR"),
        ("010-1234-5678", "US"),
        ("010-1234-5678", "XX"),
        ("옆집 3호", "KR"),
        ("9" * 60, "KR"),
    ],
)
def test_an_unreadable_number_is_kept_and_found_all_the_same(typed: str, country: str) -> None:
    phone = read_phone(typed, country)
    assert phone == Phone(typed)
    assert shown_phone(phone, country) == typed
    assert _finds(typed, phone, country)
    assert same_number(phone, read_phone(typed.replace("-", " "), country))


def test_an_extension_stays_in_what_was_typed_and_out_of_the_number() -> None:
    phone = read_phone("02-312-3456 내선 12", "KR", " 가게 ")
    assert phone == Phone("02-312-3456 내선 12", "+8223123456", "가게")
    assert search_forms(phone, "KR") == ("023123456", "8223123456")
    unreadable = read_phone("02-312-34567890 내선 12", "KR")
    assert unreadable.international is None
    assert last_four(unreadable) == "7890"


@pytest.mark.parametrize("typed", ["", "모름", "- - -", "\x00", "+", "①"])
def test_a_number_without_a_digit_is_refused(typed: str) -> None:
    with pytest.raises(PhoneUnreadableError):
        read_phone(typed, "KR")


def test_a_number_longer_than_its_field_is_refused_and_not_cut() -> None:
    assert read_phone("1" * PHONE_LIMIT, "KR").typed == "1" * PHONE_LIMIT
    with pytest.raises(TextTooLongError) as refused:
        read_phone("1" * (PHONE_LIMIT + 1), "KR")
    assert (refused.value.field, refused.value.length, refused.value.limit) == ("phone", 101, 100)


@pytest.mark.parametrize(
    ("typed", "country", "shown", "masked"),
    [
        ("01023456789", "KR", "010-2345-6789", "010-****-6789"),
        ("0112345678", "KR", "011-234-5678", "011-***-5678"),
        ("0212345678", "KR", "02-1234-5678", "02-****-5678"),
        ("023123456", "KR", "02-312-3456", "02-***-3456"),
        ("05051234567", "KR", "0505-123-4567", "0505-***-4567"),
        ("050712345678", "KR", "0507-1234-5678", "0507-****-5678"),
        ("15881588", "KR", "1588-1588", "****-1588"),
        ("09012345678", "JP", "090-1234-5678", "090-****-5678"),
        ("0312345678", "JP", "03-1234-5678", "03-****-5678"),
        ("0120123456", "JP", "0120-123-456", "0120-**3-456"),
        ("5550100199", "US", "(555) 010-0199", "(555) ***-0199"),
        ("0912345678", "VN", "0912 345 678", "0912 **5 678"),
        ("+819012345678", "KR", "+81 90-1234-5678", "+81 90-****-5678"),
        ("+12125550199", "KR", "+1 212-555-0199", "+1 212-***-0199"),
        ("010-234-567890123", "KR", "010-234-567890123", "010-***-*****0123"),
        ("234-5678", "KR", "234-5678", "***-5678"),
        ("01023456", "KR", "01023456", "****3456"),
        ("6789", "KR", "6789", "6789"),
        ("옆집 3호", "KR", "옆집 3호", "옆집 3호"),
    ],
)
def test_a_number_is_written_as_locals_do_and_its_middle_hidden(
    typed: str, country: str, shown: str, masked: str
) -> None:
    phone = read_phone(typed, country)
    assert shown_phone(phone, country) == shown
    assert masked_phone(phone, country) == masked


def test_a_masked_number_needs_no_country() -> None:
    assert masked_phone(Phone("+82 10 2345 6789", "+821023456789")) == "010-****-6789"


@pytest.mark.parametrize(
    ("typed", "country", "forms"),
    [
        ("6789", "KR", ("6789",)),
        ("010-2345", "KR", ("0102345",)),
        ("２３４５", "KR", ("2345",)),
        ("+82 10 2345", "KR", ("82102345", "0102345")),
        ("+82 (0)10-23", "KR", ("8201023", "821023", "01023")),
        ("0082 10", "KR", ("008210", "8210", "010")),
        ("0012", "KR", ("0012",)),
        ("00", "KR", ("00",)),
        ("+", "KR", ()),
        ("", "KR", ()),
        ("김정숙", "KR", ()),
        ("010-2345-6789 내선 3", "KR", ("01023456789",)),
        ("1" * 101, "KR", ()),
    ],
)
def test_a_part_of_a_number_means_what_the_owner_means(
    typed: str, country: str, forms: tuple[str, ...]
) -> None:
    assert query_forms(typed, country) == forms


# --- every spelling of a hundred numbers -------------------------------------------------------


def _generated(country: str) -> list[str]:
    """Give 25 numbers of a country as dialled at home, without separators; mobile and land in turn."""
    chance = random.Random(f"numbers of {country}")
    heads = {
        "KR": [("010", 8), ("02", 7), ("02", 8), ("031", 7), ("070", 8), ("051", 7)],
        "JP": [("090", 8), ("03", 8), ("080", 8), ("06", 8), ("045", 7), ("0422", 6)],
        "US": [("212", 7), ("415", 7), ("555", 7), ("808", 7)],
        "VN": [("091", 7), ("024", 8), ("037", 7), ("028", 8)],
    }[country]
    numbers = []
    for place in range(25):
        head, length = heads[place % len(heads)]
        tail = "".join(chance.choice("0123456789") for _ in range(length - 1))
        numbers.append(f"{head}{chance.choice('23456789')}{tail}")
    return numbers


def _grouped(digits: str) -> tuple[str, str, str]:
    return digits[:3], digits[3:-4], digits[-4:]


def _spellings(number: str, country: str) -> Iterator[str]:
    code = CODES[country]
    bare = number.removeprefix("0")
    for start in (number, bare):
        one, two, three = _grouped(start)
        yield start
        yield from (sign.join((one, two, three)) for sign in "- ./\u00a0")
        yield f"({one}) {two}-{three}"
    one, two, three = _grouped(bare)
    for prefix in (f"+{code}", f"00{code}", f"+{code} ", f"00 {code} ", code):
        yield f"{prefix}{bare}"
        yield f"{prefix}-{one}-{two}-{three}"
        yield f"{prefix} {one} {two} {three}"
        if country != "US":
            yield f"{prefix} (0){one}-{two}-{three}"
            yield f"{prefix}{number}"
    if country == "US":
        yield from (f"011 {code} {one} {two} {three}", f"011{code}{bare}")
    yield number[-4:]
    for first in range(len(number) - 2):
        yield from (number[first:end] for end in range(first + 3, len(number) + 1))


def _finds(typed: str, phone: Phone, country: str) -> bool:
    stored = search_forms(phone, country)
    return any(part in form for part in query_forms(typed, country) for form in stored)


@pytest.mark.parametrize("country", CODES)
@pytest.mark.parametrize("stored_as", ["at home", "with code"])
def test_every_spelling_of_a_hundred_numbers_finds_the_customer(
    country: str, stored_as: str
) -> None:
    missed = []
    numbers = _generated(country)
    assert len(set(numbers)) == 25
    for number in numbers:
        as_typed = number
        if stored_as == "with code":
            as_typed = f"+{CODES[country]} {number.removeprefix('0')}"
        phone = read_phone(as_typed, country)
        for spelling in _spellings(number, country):
            missed += [
                (number, typed)
                for typed in (spelling, spelling.translate(FULL_WIDTH))
                if not _finds(typed, phone, country)
            ]
    assert missed == []


@pytest.mark.parametrize("country", CODES)
def test_every_whole_spelling_is_read_as_the_same_number(country: str) -> None:
    for number in _generated(country):
        phone = read_phone(number, country)
        assert phone.international == f"+{CODES[country]}{number.removeprefix('0')}"
        for typed in _spellings(number, country):
            is_whole = phone_digits(typed).endswith(number.removeprefix("0"))
            without_trunk = phone_digits(typed) == number.removeprefix("0")
            if is_whole and (country == "US" or not without_trunk):
                assert same_number(read_phone(typed, country), phone), typed


# --- the quick way and the library -------------------------------------------------------------

_ORDINARY = st.one_of(
    st.tuples(st.just("KR"), st.from_regex(r"(?:0|\+82)[1-7][0-9]{7,10}", fullmatch=True)),
    st.tuples(st.just("JP"), st.from_regex(r"(?:0|\+81)[1-9][0-9]{8,9}", fullmatch=True)),
    st.tuples(st.just("VN"), st.from_regex(r"(?:0|\+84)[1-9][0-9]{8,9}", fullmatch=True)),
    st.tuples(st.just("US"), st.from_regex(r"(?:\+?1)?[2-9][0-9]{9}", fullmatch=True)),
)


@given(_ORDINARY, st.sampled_from(["", "-", " ", "."]))
def test_the_quick_way_says_what_the_library_says(case: tuple[str, str], sign: str) -> None:
    country, number = case
    typed = sign.join((number[:-8], number[-8:-4], number[-4:]))
    assert phone_reading.international_form(
        typed, country
    ) == phone_reading._international_by_library(typed, country)


@given(_ORDINARY)
def test_quick_forms_are_written_as_the_library_writes_them(case: tuple[str, str]) -> None:
    country, number = case
    phone = read_phone(number, country)
    if phone.international is None:
        return
    national = phonenumbers.format_number(
        phonenumbers.parse(phone.international), phonenumbers.PhoneNumberFormat.NATIONAL
    )
    if not re.match(r"\+8250[2-9]", phone.international):
        assert shown_phone(phone, country) == national
    assert search_forms(phone, country)[0] == phone_digits(national)


@pytest.mark.parametrize("country", ["KR", "JP", "US", "CA", "VN"])
def test_the_table_of_dialling_is_the_library_s(country: str) -> None:
    ours = dialling.dialling_of(country)
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(country)
    assert metadata is not None
    assert ours.code == str(metadata.country_code)
    assert ours.abroad.pattern == metadata.international_prefix
    assert ours.trunk in {metadata.national_prefix, ""}
    assert (ours.trunk == "") == (ours.code == "1")


def test_a_country_without_a_table_is_looked_up() -> None:
    assert dialling.dialling_of("GB").code == "44"
    assert read_phone("020 7946 0000", "GB").international == "+442079460000"
    assert dialling.dialling_of("XX").code == ""


# --- laws --------------------------------------------------------------------------------------


@given(st.text(max_size=120), st.sampled_from(["KR", "JP", "US", "VN", "GB", "XX", ""]))
def test_whatever_is_typed_is_read_or_refused(typed: str, country: str) -> None:
    forms = query_forms(typed, country)
    assert all(form.isdigit() for form in forms)
    try:
        phone = read_phone(typed, country)
    except (PhoneUnreadableError, TextTooLongError):
        return
    again = read_phone(phone.typed, country)
    assert again == phone
    assert phone_key(phone)
    assert all(form.isdigit() for form in search_forms(phone, country))
    assert shown_phone(phone, country)
    assert len(phone_digits(masked_phone(phone, country))) <= len(phone_digits(phone.typed)) + 12


@given(st.text(alphabet="0123456789+-() .", min_size=1, max_size=30), st.sampled_from(["KR", "JP"]))
def test_no_masked_number_shows_all_its_digits(typed: str, country: str) -> None:
    if len(phone_digits(typed)) <= 4:
        return
    phone = read_phone(typed, country)
    assert "*" in masked_phone(phone, country)
    assert phone_digits(masked_phone(phone, country))[-4:] == last_four(phone)


def test_a_megabyte_typed_into_the_box_finds_nothing_and_does_not_raise() -> None:
    assert query_forms("9" * 1_000_000, "KR") == ()
