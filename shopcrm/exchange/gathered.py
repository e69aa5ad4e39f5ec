"""What a row of a table, or a card, has said so far about one person; at its end a draft, or why there is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

from shopcrm.domain.customers import (
    Address,
    Alert,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    FieldValue,
    Mail,
    Photo,
)
from shopcrm.domain.days import RememberedDay, means_no_day, read_day
from shopcrm.domain.ids import Uid
from shopcrm.domain.names import Honorific, NameOrder, clean_line, clean_text
from shopcrm.domain.phones import Phone, phone_digits, read_phone
from shopcrm.errors import DayUnreadableError, PhoneUnreadableError, TextTooLongError
from shopcrm.exchange.lists import (
    LINE_LIMIT,
    NOTE_LIMIT,
    ReadRow,
    RefusedReason,
    RefusedRow,
    Remark,
    RemarkReason,
)
from shopcrm.exchange.naming import NameParts, PersonName, person_name, person_reading
from shopcrm.exchange.words import HONORIFICS, word_key

MOST_OF_A_KIND = 500
"""Phones, mails, addresses, days or tags of one person; a row with more is refused as too long."""

_SHOWN_LETTERS = 500
_FEWEST_DIGITS = 7
_NAMED_MAIL = re.compile(r"[^<>]*<([^<>@]+@[^<>@]+)>")
_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MAIL = re.compile(r"\S[^@]*@[^@]*\S")


Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Shop:
    """Whose list it is: its country (``"KR"``) decides how numbers and days are read, its language how labels are written."""

    country: str
    language: str


class Gathered:
    """One person, while her row or card is being read.

    Methods take texts as they stand in the file, clean them, and leave out what is empty. What cannot be read becomes a
    remark, never an error.

    Attributes:
        ours: The file was written by this program: everything is taken literally.
        here: The line that is being read, for remarks; a card has many.
        parts: The name, as far as the file splits it up.
        is_totals: The row reads like a sum of those above it; it is one unless she can be reached.
    """

    __slots__ = (
        "_too_long",
        "addresses",
        "alerts",
        "avoids",
        "days",
        "facts",
        "fields",
        "found_us",
        "here",
        "honorific",
        "how_to_address",
        "is_totals",
        "language",
        "likes",
        "line",
        "mails",
        "name_order",
        "nicknames",
        "notes",
        "ours",
        "parts",
        "phones",
        "photo",
        "remarks",
        "responsible",
        "shop",
        "tags",
        "uid",
        "wants",
        "work",
    )

    def __init__(self, shop: Shop, line: int, *, ours: bool = False) -> None:
        self.shop = shop
        self.line = line
        self.here = line
        self.ours = ours
        self.is_totals = False
        self.parts = NameParts()
        self.name_order: NameOrder | None = None
        self.nicknames: list[str] = []
        self.how_to_address: str | None = None
        self.honorific = Honorific.DEFAULT
        self.language: str | None = None
        self.phones: list[Phone] = []
        self.mails: list[Mail] = []
        self.addresses: list[Address] = []
        self.days: list[CustomerDay] = []
        self.tags: list[str] = []
        self.alerts: list[Alert] = []
        self.facts: list[Fact] = []
        self.fields: list[tuple[str, FieldValue]] = []
        self.likes: list[tuple[str, str | None]] = []
        self.wants: list[tuple[str, str | None]] = []
        self.avoids: list[tuple[str, str | None]] = []
        self.found_us: str | None = None
        self.responsible: str | None = None
        self.photo: Photo | None = None
        self.notes: list[str] = []
        self.work: list[str] = []
        self.uid: Uid | None = None
        self.remarks: list[Remark] = []
        self._too_long = ""

    def one_line(self, text: str) -> str:
        """Clean a text of one line; one that is too long refuses the whole row."""
        cleaned = clean_line(text)
        if len(cleaned) > LINE_LIMIT:
            self._too_long = cleaned[:_SHOWN_LETTERS]
        return cleaned

    def some_lines(self, text: str) -> str:
        """Clean a text that may have several lines; one that is too long refuses the whole row."""
        cleaned = clean_text(text)
        if len(cleaned) > NOTE_LIMIT:
            self._too_long = cleaned[:_SHOWN_LETTERS]
        return cleaned

    def remark(self, reason: RemarkReason, words: str) -> None:
        """Note that a part was not understood. ``words`` is kept as far as a report shows it."""
        self.remarks.append(Remark(self.here, reason, " ".join(words.split())[:_SHOWN_LETTERS]))

    def _take(self, taken: list[Thing], thing: Thing) -> None:
        """Add something, once (in a file of ours as often as it stands there); more than anybody has is no card."""
        if len(taken) >= MOST_OF_A_KIND:
            self._too_long = str(thing)[:_SHOWN_LETTERS]
        elif self.ours or thing not in taken:
            taken.append(thing)

    def add_nickname(self, text: str) -> None:
        """Take what she is called among friends."""
        cleaned = self.one_line(text)
        if cleaned and cleaned not in self.nicknames:
            self.nicknames.append(cleaned)

    def add_title(self, text: str) -> None:
        """Take what stands before or after a name: an honorific we know, otherwise how she is called."""
        cleaned = self.one_line(text)
        known = HONORIFICS.get(word_key(cleaned))
        if known is not None:
            self.honorific = known
        elif cleaned and self.how_to_address is None:
            self.how_to_address = cleaned
        elif cleaned:
            self.add_fact(FactKind.WHO, cleaned)

    def add_phone(self, typed: str, label: str | None = None) -> None:
        """Take a phone. What has no digit in it is a remark; what is too long for a number goes into the note as well."""
        try:
            phone = read_phone(typed, self.shop.country, label)
        except PhoneUnreadableError:
            if typed.strip():
                self.remark(RemarkReason.PHONE_UNREADABLE, typed)
            return
        except TextTooLongError:
            self.remark(RemarkReason.PHONE_UNREADABLE, typed)
            self.add_note(typed)
            return
        self._take(self.phones, phone)

    def add_mail(self, address: str, label: str | None = None) -> None:
        """Take a mail address. What has no ``@`` inside is a remark."""
        address = self.one_line(address)
        if not address:
            return
        named = _NAMED_MAIL.fullmatch(address) if not self.ours else None
        if named is not None:
            address = named[1].strip()
        if not self.ours and _MAIL.fullmatch(address) is None:
            self.remark(RemarkReason.MAIL_UNREADABLE, address)
            return
        self._take(self.mails, Mail(address, label))

    def add_address(self, address: Address) -> None:
        """Take an address whose parts are clean; one without any part, or the same again, is left out."""
        is_there = address.street or address.district or address.city or address.region
        if not (is_there or address.postal_code or (self.ours and address.country)):
            return
        self._take(self.addresses, address)

    def add_day(
        self, kind: DayKind, typed: str, about: str | None = None, *, said: str = ""
    ) -> None:
        """Take a day as typed. One that cannot be read is a remark; what programs write for "no day" is nothing.

        ``said`` is what another place says of it ("lunar", "lunar leap").
        """
        if not self.ours and means_no_day(typed):
            return
        iso = _ISO_DAY.fullmatch(typed) if not said else None
        try:
            if iso is not None:
                day = RememberedDay(int(iso[2]), int(iso[3]), int(iso[1]))
            else:
                day = read_day(f"{said} {typed}".strip(), country=self.shop.country)
        except DayUnreadableError:
            self.remark(RemarkReason.DAY_UNREADABLE, typed)
            return
        self._take(self.days, CustomerDay(kind, day, about))

    def add_tag(self, text: str) -> None:
        """Take a tag, once."""
        cleaned = self.one_line(text)
        if cleaned:
            self._take(self.tags, cleaned)

    def add_fact(self, kind: FactKind, text: str) -> None:
        """Take something the shop knows about her."""
        cleaned = self.some_lines(text)
        if cleaned:
            self.facts.append(Fact(kind, cleaned))

    def add_work(self, text: str) -> None:
        """Take a company, a department or a post; together they become one fact."""
        cleaned = self.one_line(text)
        if cleaned and cleaned not in self.work:
            self.work.append(cleaned)

    def add_note(self, text: str) -> None:
        """Take a note; several are put below each other."""
        cleaned = self.some_lines(text)
        if cleaned:
            self.notes.append(cleaned)

    def finish(self) -> ReadRow | RefusedRow:
        """Make the draft, or say why there is none."""
        if self.is_totals and not self._says_of_a_person():
            self.remarks.clear()
            return RefusedRow(self.line, RefusedReason.TOTALS)
        name = self._name()
        note = self.some_lines("\n".join(self.notes)) if self.notes else None
        reading = self.one_line(person_reading(self.parts, ours=self.ours)) or None
        nickname = self.one_line(", ".join(self.nicknames)) if self.nicknames else None
        if self._too_long:
            return RefusedRow(self.line, RefusedReason.TOO_LONG, self._too_long)
        if not (name.family or name.given or nickname or self.phones):
            return RefusedRow(self.line, RefusedReason.NAMELESS, self._first_words())
        return ReadRow(self.line, self._draft(name, reading, nickname, note))

    def _says_of_a_person(self) -> bool:
        """Whether there is a phone, a mail or a birthday, which no sum has; "12명" in the column of phones is none."""
        is_number = any(
            phone.international or len(phone_digits(phone.typed)) >= _FEWEST_DIGITS
            for phone in self.phones
        )
        return is_number or bool(self.mails) or any(day.day.month for day in self.days)

    def _name(self) -> PersonName:
        """Make the name; a company without a person is a customer under its own name."""
        name = person_name(self.parts, self.language, ours=self.ours)
        if not self.work:
            return name
        if not (name.family or name.given or self.nicknames):
            return PersonName(None, self.work.pop(0), None, None, self.language)
        # What is called by its company's name does not work there.
        others = [word for word in self.work if word not in {name.given, self.parts.full}]
        self.add_fact(FactKind.WORK, ", ".join(others))
        self.work.clear()
        return name

    def _first_words(self) -> str:
        """Give what a row without a name has, so that it can be found again."""
        texts = (*(mail.address for mail in self.mails), *self.notes, *self.tags, *self.work)
        return " ".join(next(iter(texts), "").split())[:_SHOWN_LETTERS]

    def _draft(
        self, name: PersonName, reading: str | None, nickname: str | None, note: str | None
    ) -> CustomerDraft:
        return CustomerDraft(
            family_name=name.family,
            given_name=name.given,
            name_order=self.name_order or name.order,
            reading=reading,
            nickname=nickname,
            how_to_address=self.how_to_address or name.how_to_address,
            honorific=self.honorific,
            language=self.language or name.language,
            phones=tuple(self.phones),
            mails=tuple(self.mails),
            addresses=tuple(self.addresses),
            days=tuple(self.days),
            tags=tuple(self.tags),
            alerts=tuple(self.alerts),
            facts=tuple(self.facts),
            fields=tuple(self.fields),
            likes=tuple(self.likes),
            wants=tuple(self.wants),
            avoids=tuple(self.avoids),
            found_us=self.found_us,
            responsible=self.responsible,
            photo=self.photo,
            note=note,
            uid=self.uid,
        )
