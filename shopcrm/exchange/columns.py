"""From headings to what is done with each row: worked out once a table, so that a row costs only its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shopcrm.domain.customers import Address, DayKind, FactKind
from shopcrm.exchange.cell_readers import CELL_READERS, HEADED_READERS, CellReader
from shopcrm.exchange.cells import is_cut_off, mend_day, mend_phone, split_list, split_phones
from shopcrm.exchange.gathered import Gathered, Shop
from shopcrm.exchange.headers import Column
from shopcrm.exchange.heading_words import Means
from shopcrm.exchange.lists import RemarkReason
from shopcrm.exchange.totals import is_line_of_totals
from shopcrm.exchange.words import DAY_KINDS, label_of, relation_word, says_yes, word_key

RowReader = Callable[[Gathered, Sequence[str]], None]
"""Takes a whole row, as wide as the headings."""

_ADDRESS_PARTS = (Means.DISTRICT, Means.CITY, Means.REGION, Means.POSTAL_CODE, Means.COUNTRY)
_NAMES = frozenset({Means.NAME, Means.FAMILY, Means.GIVEN, Means.NICKNAME})
_ADDRESS = frozenset({*_ADDRESS_PARTS, Means.STREET, Means.STREET_NUMBER, Means.FORMATTED})


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table, and whose it is. ``ours``: written by this program, so everything is taken literally."""

    columns: Sequence[Column | None]
    shop: Shop
    ours: bool

    def index_of(self, means: Means, group: str) -> int | None:
        """Find the column of that meaning in a group; None when there is none."""
        for index, column in enumerate(self.columns):
            if column is not None and column.means is means and column.group == group:
                return index
        return None


def is_ours(columns: Sequence[Column | None]) -> bool:
    """Whether the headings are those this program writes."""
    return any(column is not None and column.means is Means.UID for column in columns)


def compile_columns(columns: Sequence[Column | None], shop: Shop) -> list[RowReader]:
    """Work out what is done with a row.

    Args:
        columns: As ``recognise`` gives them.
        shop: Whose list it is.

    Returns:
        Readers, each for one column or for the columns that are one thing. They are called in this order, so that what
        there is several of (phones, mails) comes in the order of the columns.
    """
    table = Table(columns, shop, is_ours(columns))
    readers: list[RowReader] = []
    for index, column in enumerate(columns):
        if column is None or column.means in _READ_WITH_ANOTHER:
            continue
        if column.means in _WITH_OTHERS:
            readers.append(_WITH_OTHERS[column.means](index, column, table))
        elif column.means in HEADED_READERS:
            readers.append(_one_cell(index, HEADED_READERS[column.means](column)))
        else:
            readers.append(_one_cell(index, CELL_READERS[column.means]))
    readers.extend(_address_readers(table))
    if any(column is not None and column.means is Means.BIRTH_YEAR for column in columns):
        readers.append(_split_birthday(table))
    if not table.ours:
        readers.append(_totals_reader(table))
    return readers


def _one_cell(index: int, read: CellReader) -> RowReader:
    def read_row(person: Gathered, row: Sequence[str]) -> None:
        text = row[index]
        if text:
            read(person, text)

    return read_row


def _totals_reader(table: Table) -> RowReader:
    names = [
        index
        for index, column in enumerate(table.columns)
        if column is not None and column.means in _NAMES
    ]

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        name = "".join(row[index] for index in names)
        first = next(filter(str.strip, row), "")
        person.is_totals = is_line_of_totals(name, first)

    return read_row


def _cell(row: Sequence[str], index: int | None) -> str:
    return row[index] if index is not None else ""


def _label_reader(
    column: Column, means: Means, table: Table
) -> Callable[[Sequence[str]], str | None]:
    """Give what reads the label of a number: from the column beside it, or once and for all from the heading."""
    beside = table.index_of(means, column.group)
    if beside is None:
        place = column.word.removesuffix("fax")
        fixed = label_of([place, "fax"] if place != column.word else [place], table.shop.language)
        return lambda _row: fixed
    if table.ours:
        return lambda row: " ".join(row[beside].split()) or None
    return lambda row: label_of([row[beside]], table.shop.language)


def _phone_reader(index: int, column: Column, table: Table) -> RowReader:
    label_in = _label_reader(column, Means.PHONE_LABEL, table)
    country = table.shop.country

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        text = row[index]
        if not text:
            return
        if "@" in text or "//" in text:
            person.remark(RemarkReason.PHONE_UNREADABLE, text)
            return
        label = label_in(row)
        for part in (text,) if table.ours else split_phones(text):
            if is_cut_off(part):
                person.remark(RemarkReason.PHONE_CUT_OFF, part)
            else:
                person.add_phone(mend_phone(part, country), label)

    return read_row


def _mail_reader(index: int, column: Column, table: Table) -> RowReader:
    label_in = _label_reader(column, Means.MAIL_LABEL, table)

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        text = row[index]
        if text:
            label = label_in(row)
            is_one = table.ours or text.find("@") == text.rfind("@")
            for part in (text,) if is_one else split_list(text):
                person.add_mail(part, label)

    return read_row


def _day_reader(index: int, column: Column, table: Table) -> RowReader:
    kind_index = table.index_of(Means.DAY_KIND, column.group)
    about_index = table.index_of(Means.DAY_ABOUT, column.group)

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        text = row[index].strip()
        if not text:
            return
        named = person.one_line(_cell(row, kind_index))
        kind = DAY_KINDS.get(word_key(named), DayKind.OTHER)
        about = person.some_lines(_cell(row, about_index))
        if kind is DayKind.OTHER and not table.ours:
            about = about or named
        person.add_day(kind, mend_day(text), about or None)

    return read_row


def _birthday_reader(index: int, column: Column, table: Table) -> RowReader:
    is_lunar = column.kind == "lunar"
    calendar_index = None if is_lunar else table.index_of(Means.CALENDAR, "")

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        text = row[index].strip()
        if text:
            said = "lunar" if is_lunar else _calendar_said(_cell(row, calendar_index))
            person.add_day(DayKind.BIRTHDAY, mend_day(text), said=said)

    return read_row


def _calendar_said(cell: str) -> str:
    """Read a cell about the calendar (음력, 윤달, 旧暦, Y) as the words ``read_day`` knows; empty for the sun's."""
    if not cell:
        return ""
    key = word_key(cell)
    if any(word in key for word in ("윤", "閏", "leap")):
        return "lunar leap"
    is_lunar = says_yes(key) or any(word in key for word in ("음", "陰", "旧", "lunar"))
    return "lunar" if is_lunar else ""


def _split_birthday(table: Table) -> RowReader:
    """Read a birthday in three columns, as Thunderbird has it; year, or month and day, may be missing."""
    year, month, day = (
        table.index_of(means, "")
        for means in (Means.BIRTH_YEAR, Means.BIRTH_MONTH, Means.BIRTH_DAY)
    )

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        texts = [_cell(row, index).strip() for index in (year, month, day)]
        if not any(texts) or (person.days and not any(texts[1:])):
            return
        if texts[1] and texts[2]:
            typed = f"{texts[0] or '-'}-{texts[1]:0>2}-{texts[2]:0>2}"
        else:
            typed = " ".join(text for text in texts if text)
        person.add_day(DayKind.BIRTHDAY, typed)

    return read_row


def _relation_reader(index: int, column: Column, table: Table) -> RowReader:
    language = table.shop.language
    label_index = table.index_of(Means.RELATION_LABEL, column.group) if column.group else None
    fixed = relation_word(column.word, language)

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        text = person.one_line(row[index])
        if text:
            label = relation_word(_cell(row, label_index), language) or fixed
            person.add_fact(FactKind.FAMILY, f"{label}: {text}" if label else text)

    return read_row


def _custom_reader(index: int, column: Column, table: Table) -> RowReader:
    label_index = table.index_of(Means.CUSTOM_LABEL, column.group)

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        text, label = person.one_line(row[index]), person.one_line(_cell(row, label_index))
        if text:
            person.add_fact(FactKind.OTHER, f"{label}: {text}" if label else text)

    return read_row


def _address_readers(table: Table) -> list[RowReader]:
    """Make one reader for the columns of each address, in the order of their first columns."""
    groups: dict[str, str] = {}
    for column in table.columns:
        if column is not None and column.means in _ADDRESS:
            groups.setdefault(column.group, column.word)
    return [_address_reader(group, word, table) for group, word in groups.items()]


def _address_reader(group: str, word: str, table: Table) -> RowReader:
    parts = [table.index_of(means, group) for means in _ADDRESS_PARTS]
    label_index = table.index_of(Means.ADDRESS_LABEL, group)
    language, ours = table.shop.language, table.ours
    fixed = label_of([word] if word != "shipping" else [], language)
    street_in = _street_reader(group, table)

    def read_row(person: Gathered, row: Sequence[str]) -> None:
        street = street_in(row)
        texts = [
            person.one_line(row[index]) if index is not None and row[index] else ""
            for index in parts
        ]
        if not street and not any(texts):
            return
        district, city, region, code, country = (text or None for text in texts)
        named = _cell(row, label_index)
        label = fixed
        if named:
            label = person.one_line(named) if ours else label_of([named], language)
        cleaned = person.some_lines(street) or None
        person.add_address(Address(cleaned, district, city, region, code, country, label))

    return read_row


def _street_reader(group: str, table: Table) -> Callable[[Sequence[str]], str]:
    """Give what joins the lines of a street; the house number stands beside it, all else below it."""
    lines = [
        (index, " " if column.means is Means.STREET_NUMBER else "\n")
        for index, column in enumerate(table.columns)
        if column is not None
        and column.group == group
        and column.means in {Means.STREET, Means.STREET_NUMBER}
    ]
    whole = table.index_of(Means.FORMATTED, group)

    def read_street(row: Sequence[str]) -> str:
        street = ""
        for index, joint in lines:
            text = row[index].strip()
            if text:
                street = f"{street}{joint}{text}" if street else text
        return street or _cell(row, whole)

    return read_street


_WithOthers = Callable[[int, Column, Table], RowReader]
_WITH_OTHERS: dict[Means, _WithOthers] = {
    Means.PHONE: _phone_reader,
    Means.MAIL: _mail_reader,
    Means.DAY: _day_reader,
    Means.BIRTHDAY: _birthday_reader,
    Means.RELATION: _relation_reader,
    Means.CUSTOM: _custom_reader,
}
"""What is read together with cells beside it."""

_READ_WITH_ANOTHER = frozenset({
    *_ADDRESS, Means.ADDRESS_LABEL, Means.PHONE_LABEL, Means.MAIL_LABEL, Means.DAY_KIND, Means.DAY_ABOUT, Means.CALENDAR,
    Means.BIRTH_YEAR, Means.BIRTH_MONTH, Means.BIRTH_DAY, Means.RELATION_LABEL, Means.CUSTOM_LABEL,
})  # fmt: skip
