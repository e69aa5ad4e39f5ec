"""What stands in the columns of a table that goes out, with their headings in three languages. A new column is one line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from shopcrm.domain.customers import (
    Address,
    CustomerDay,
    CustomerDraft,
    DayKind,
    FieldValue,
    GoneReason,
)
from shopcrm.domain.days import Calendar, RememberedDay, write_day
from shopcrm.exchange.cells import join_list, join_pairs
from shopcrm.exchange.people import PersonOut
from shopcrm.exchange.words import (
    ALERT_WORDS,
    DAY_WORDS,
    FACT_WORDS,
    HONORIFIC_WORDS,
    ORDER_WORDS,
    RELATION_WORDS,
    SWITCH_WORDS,
    Words,
    in_language,
)

_UID = "shopcrm"
"""The heading by which a table of ours is known; everything in it is then taken literally."""

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

_GONE_WORDS: dict[GoneReason, Words] = {
    GoneReason.MOVED_AWAY: ("이사", "転居", "moved away"),
    GoneReason.DIED: ("돌아가심", "ご逝去", "died"),
    GoneReason.NO_NEED: ("필요 없어짐", "不要になった", "no longer needs it"),
    GoneReason.ELSEWHERE: ("다른 곳", "他店", "goes elsewhere"),
    GoneReason.ASKED: ("그만 연락", "連絡を希望しない", "asked us to stop"),
}

Cell = Callable[[PersonOut, str], str]
"""Gives the text of a cell, from a person and the language of the file."""

NumberedCell = Callable[[CustomerDraft, int, str], str]
"""Gives the text of a cell of which there are several, from a draft, which of them (from 0), and the language."""


def write_typed_day(day: RememberedDay, language: str) -> str:
    """Write a day as people of a language do, so that ``read_day`` reads it in every country.

    >>> write_typed_day(RememberedDay(4, 15, 1974, Calendar.LUNAR, leap=True), "ko")
    '음력 1974년 윤4월 15일'
    """
    is_lunar = day.calendar is Calendar.LUNAR
    if day.month is None or (day.year is not None and not is_lunar):
        return write_day(day)
    if language == "ko":
        return _in_order(day, "음력 ", "년 ", "윤", "월 ", "일")
    if language == "ja":
        return _in_order(day, "旧暦 ", "年", "閏", "月", "日")
    return write_day(day) if is_lunar else f"{day.day} {_MONTHS[day.month - 1]}"


def _in_order(day: RememberedDay, lunar: str, year: str, leap: str, month: str, ending: str) -> str:
    parts = (
        lunar if day.calendar is Calendar.LUNAR else "",
        f"{day.year}{year}" if day.year is not None else "",
        leap if day.leap else "",
        f"{day.month}{month}{day.day}{ending}",
    )
    return "".join(parts)


def kind_of(value: FieldValue) -> str:
    """Say what a field's value is, as a key of ``FIELD_KIND_WORDS``."""
    # A switch is asked for first, because True is also a number.
    if isinstance(value, bool):
        return "switch"
    if isinstance(value, str):
        return "text"
    return "day" if isinstance(value, date) else "number"


def typed_value(value: FieldValue, language: str) -> str:
    """Write a field's value as it would be typed; a figure without ``.0``, a day as ISO 8601."""
    if isinstance(value, bool):
        return in_language(SWITCH_WORDS[value], language)
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def _phone(draft: CustomerDraft, index: int, _language: str) -> str:
    return draft.phones[index].typed if index < len(draft.phones) else ""


def _phone_label(draft: CustomerDraft, index: int, _language: str) -> str:
    return draft.phones[index].label or "" if index < len(draft.phones) else ""


def _mail(draft: CustomerDraft, index: int, _language: str) -> str:
    return draft.mails[index].address if index < len(draft.mails) else ""


def _mail_label(draft: CustomerDraft, index: int, _language: str) -> str:
    return draft.mails[index].label or "" if index < len(draft.mails) else ""


def _address_part(
    part: Callable[[Address], str | None],
) -> Callable[[CustomerDraft, int, str], str]:
    def cell(draft: CustomerDraft, index: int, _language: str) -> str:
        return part(draft.addresses[index]) or "" if index < len(draft.addresses) else ""

    return cell


def _has_plain_birthday(draft: CustomerDraft) -> bool:
    """Whether the first day is her birthday and nothing more, so that it fits the column of that name."""
    return (
        bool(draft.days) and draft.days[0].kind is DayKind.BIRTHDAY and draft.days[0].about is None
    )


def _birthday(person: PersonOut, language: str) -> str:
    draft = person.draft
    return write_typed_day(draft.days[0].day, language) if _has_plain_birthday(draft) else ""


def other_days(draft: CustomerDraft) -> tuple[CustomerDay, ...]:
    """Give the days that have numbered columns: all but the birthday that has a column of its own."""
    return draft.days[1:] if _has_plain_birthday(draft) else draft.days


def _day(draft: CustomerDraft, index: int, language: str) -> str:
    days = other_days(draft)
    return write_typed_day(days[index].day, language) if index < len(days) else ""


def _day_kind(draft: CustomerDraft, index: int, language: str) -> str:
    days = other_days(draft)
    return in_language(DAY_WORDS[days[index].kind], language) if index < len(days) else ""


def _day_about(draft: CustomerDraft, index: int, _language: str) -> str:
    days = other_days(draft)
    return days[index].about or "" if index < len(days) else ""


def _honorific(person: PersonOut, language: str) -> str:
    words = HONORIFIC_WORDS.get(person.draft.honorific)
    return in_language(words, language) if words is not None else ""


def _name_order(person: PersonOut, language: str) -> str:
    order = person.draft.name_order
    return in_language(ORDER_WORDS[order], language) if order is not None else ""


def _alerts(person: PersonOut, language: str) -> str:
    return join_pairs(
        (in_language(ALERT_WORDS[alert.kind], language), alert.text)
        for alert in person.draft.alerts
    )


def _facts(person: PersonOut, language: str) -> str:
    return join_pairs(
        (in_language(FACT_WORDS[fact.kind], language), fact.text) for fact in person.draft.facts
    )


def _owns(person: PersonOut, _language: str) -> str:
    return join_pairs(
        (link.product, " ".join(part for part in (_iso(link.day), link.lot) if part) or None)
        for link in person.owns
    )


def _relations(person: PersonOut, language: str) -> str:
    return join_pairs(
        (in_language(RELATION_WORDS[relation.kind], language), relation.other_name)
        for relation in person.relations
    )


def _gone(person: PersonOut, language: str) -> str:
    gone = person.gone
    return (
        ""
        if gone is None
        else f"{_iso(gone.day)} {in_language(_GONE_WORDS[gone.reason], language)}"
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


FIRST: tuple[tuple[Words, Cell], ...] = (
    ((_UID, _UID, _UID), lambda person, _: person.draft.uid or ""),
    (("성", "姓", "Last name"), lambda person, _: person.draft.family_name or ""),
    (("이름", "名", "First name"), lambda person, _: person.draft.given_name or ""),
    (("이름 순서", "氏名の順", "Name order"), _name_order),
    (("읽기", "よみ", "Reading"), lambda person, _: person.draft.reading or ""),
    (("별명", "ニックネーム", "Nickname"), lambda person, _: person.draft.nickname or ""),
    (
        ("부르는 말", "お呼びするとき", "How to address"),
        lambda person, _: person.draft.how_to_address or "",
    ),
    (("존칭", "敬称", "Honorific"), _honorific),
    (("언어", "言語", "Language"), lambda person, _: person.draft.language or ""),
)
PHONE = (
    (("전화 #", "電話 #", "Phone #"), _phone),
    (("전화 # 이름표", "電話 # ラベル", "Phone # label"), _phone_label),
)
MAIL = (
    (("메일 #", "メール #", "Email #"), _mail),
    (("메일 # 이름표", "メール # ラベル", "Email # label"), _mail_label),
)
ADDRESS = (
    (("주소 #", "住所 #", "Address #"), _address_part(lambda address: address.street)),
    (
        ("주소 # 동네", "住所 # 地区", "Address # district"),
        _address_part(lambda address: address.district),
    ),
    (
        ("주소 # 도시", "住所 # 市区町村", "Address # city"),
        _address_part(lambda address: address.city),
    ),
    (
        ("주소 # 시도", "住所 # 都道府県", "Address # region"),
        _address_part(lambda address: address.region),
    ),
    (
        ("주소 # 우편번호", "住所 # 郵便番号", "Address # postal code"),
        _address_part(lambda address: address.postal_code),
    ),
    (
        ("주소 # 나라", "住所 # 国", "Address # country"),
        _address_part(lambda address: address.country),
    ),
    (
        ("주소 # 이름표", "住所 # ラベル", "Address # label"),
        _address_part(lambda address: address.label),
    ),
)
BIRTHDAY: tuple[Words, Cell] = (("생일", "誕生日", "Birthday"), _birthday)
DAY = (
    (("날 #", "日 #", "Day #"), _day),
    (("날 # 종류", "日 # の種類", "Day # kind"), _day_kind),
    (("날 # 내용", "日 # の内容", "Day # about"), _day_about),
)
LAST: tuple[tuple[Words, Cell], ...] = (
    (("태그", "タグ", "Tags"), lambda person, _: join_list(person.draft.tags)),
    (("좋아하는 것", "好み", "Likes"), lambda person, _: join_pairs(person.draft.likes)),
    (("원하는 것", "希望", "Wants"), lambda person, _: join_pairs(person.draft.wants)),
    (("피하는 것", "避けるもの", "Avoids"), lambda person, _: join_pairs(person.draft.avoids)),
    (("주의", "注意", "Alerts"), _alerts),
    (("아는 것", "知っていること", "Facts"), _facts),
    (
        ("알게 된 경로", "きっかけ", "How they found us"),
        lambda person, _: person.draft.found_us or "",
    ),
    (("담당", "担当", "Responsible"), lambda person, _: person.draft.responsible or ""),
    (("메모", "備考", "Notes"), lambda person, _: person.draft.note or ""),
    (("산 것", "購入したもの", "Owns"), _owns),
    (("관계", "関係", "Relations"), _relations),
    (("떠나신 날", "ご縁の切れた日", "Gone"), _gone),
)
