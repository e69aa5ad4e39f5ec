"""Drafts of any customer, for the laws of reading and writing."""

from __future__ import annotations

from datetime import date

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
    FieldValue,
    Mail,
    Photo,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.ids import Uid
from shopcrm.domain.names import Honorific, NameOrder, clean_line, clean_text
from shopcrm.domain.phones import Phone, read_phone

_LETTERS = "김정숙田中和子ガｶéñ가각힣 aZ09.,;:\\\"'=+-@|#*/^()[]<>&%＝＋\n\t　님様🎂e\u0301\u200d"

_texts = st.text(alphabet=_LETTERS, min_size=1, max_size=40) | st.text(min_size=1, max_size=30)
lines = _texts.map(clean_line).filter(bool)
several_lines = _texts.map(clean_text).filter(bool)
maybe_line = st.none() | lines

TYPED_PHONES = (
    "010-1234-5678", "01012345678", "+82 10 1234 5678", "０１０－１２３４－５６７８", "02-123-4567 (내선 12)", "내선 12",
    "+81 3-1234-5678", "031/123/4567", "010-1111-2222, 010-3333-4444", "119", "+1 (212) 555-0100", "+82-2-1234-5678",
)  # fmt: skip


def phones_of(country: str) -> st.SearchStrategy[Phone]:
    """Phones as typed in a shop of that country."""
    return st.builds(read_phone, st.sampled_from(TYPED_PHONES), st.just(country), maybe_line)


any_phones = phones_of("KR") | st.builds(
    Phone,
    lines.map(lambda text: f"{text} 6789").map(clean_line),
    st.none() | st.just("+821012346789"),
    maybe_line,
)


def _possible_day(
    year: int | None, month: int, day: int, *, lunar: bool, leap: bool
) -> RememberedDay:
    calendar = Calendar.LUNAR if lunar else Calendar.SOLAR
    return RememberedDay(month, day, year, calendar, leap and lunar)


remembered_days = st.builds(
    _possible_day,
    st.none() | st.integers(1900, 2026),
    st.integers(1, 12),
    st.integers(1, 28),
    lunar=st.booleans(),
    leap=st.booleans(),
) | st.builds(RememberedDay, st.none(), st.none(), st.integers(1900, 2026))

_days = st.builds(CustomerDay, st.sampled_from(DayKind), remembered_days, st.none() | several_lines)
_addresses = st.builds(
    Address,
    street=st.none() | several_lines,
    district=maybe_line,
    city=maybe_line,
    region=maybe_line,
    postal_code=maybe_line,
    country=maybe_line,
    label=maybe_line,
).filter(lambda a: any((a.street, a.district, a.city, a.region, a.postal_code, a.country)))

_values: st.SearchStrategy[FieldValue] = (
    several_lines
    | st.booleans()
    | st.dates(date(1900, 1, 1))
    | st.floats(allow_nan=False, allow_infinity=False)
)
_links = st.lists(st.tuples(lines, st.none() | several_lines), max_size=3).map(tuple)
_photos = st.builds(
    lambda rest: Photo("image/png", b"\x89PNG\r\n\x1a\n" + rest), st.binary(max_size=200)
)


def drafts(
    phones: st.SearchStrategy[Phone], photos: st.SearchStrategy[Photo | None]
) -> st.SearchStrategy[CustomerDraft]:
    """Drafts of customers that can be told by something."""
    return st.builds(
        CustomerDraft,
        family_name=maybe_line,
        given_name=maybe_line,
        name_order=st.none() | st.sampled_from(NameOrder),
        reading=maybe_line,
        nickname=maybe_line,
        how_to_address=maybe_line,
        honorific=st.sampled_from(Honorific),
        language=st.none() | st.sampled_from(["ko", "ja", "en", "vi"]),
        phones=st.lists(phones, max_size=3).map(tuple),
        mails=st.lists(st.builds(Mail, lines, maybe_line), max_size=3).map(tuple),
        addresses=st.lists(_addresses, max_size=2).map(tuple),
        days=st.lists(_days, max_size=3).map(tuple),
        tags=st.lists(lines, max_size=4).map(tuple),
        alerts=st.lists(
            st.builds(Alert, st.sampled_from(AlertKind), several_lines), max_size=2
        ).map(tuple),
        facts=st.lists(st.builds(Fact, st.sampled_from(FactKind), several_lines), max_size=3).map(
            tuple
        ),
        fields=st.dictionaries(lines, _values, max_size=3).map(lambda found: tuple(found.items())),
        likes=_links,
        wants=_links,
        avoids=_links,
        found_us=maybe_line,
        responsible=maybe_line,
        photo=photos,
        note=st.none() | several_lines,
        uid=st.none() | st.uuids().map(lambda uid: Uid(uid.hex)),
    ).filter(
        lambda draft: bool(draft.family_name or draft.given_name or draft.nickname or draft.phones)
    )


card_drafts = drafts(any_phones, st.none() | _photos)
table_drafts = drafts(phones_of("KR"), st.none())
