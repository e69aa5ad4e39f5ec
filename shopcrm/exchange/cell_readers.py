"""What one cell says of its person, by what its column means; a meaning of its own is one line in a table here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from shopcrm.domain.customers import Alert, AlertKind, DayKind, Fact, FactKind, FieldValue
from shopcrm.domain.days import means_no_day
from shopcrm.domain.ids import Uid
from shopcrm.exchange.cells import mend_day, split_list, split_pairs
from shopcrm.exchange.gathered import Gathered
from shopcrm.exchange.headers import Column
from shopcrm.exchange.heading_words import Means
from shopcrm.exchange.lists import RemarkReason
from shopcrm.exchange.words import (
    ALERT_KINDS,
    FACT_KINDS,
    HONORIFICS,
    NAME_ORDERS,
    SWITCHES,
    language_of,
    says_no,
    says_none,
    says_yes,
    word_key,
)

CellReader = Callable[[Gathered, str], None]
"""Takes one cell that is not empty."""

_PROGRAMS_OWN_TAGS = frozenset({"mycontacts", "starred"})
"""Groups that Google makes by itself."""


def _part(name: str) -> CellReader:
    """Take a part of a name; a second column of the same meaning counts where the first is empty."""

    def read(person: Gathered, text: str) -> None:
        if not getattr(person.parts, name):
            setattr(person.parts, name, person.one_line(text))

    return read


def _attribute(name: str) -> CellReader:
    def read(person: Gathered, text: str) -> None:
        setattr(person, name, person.some_lines(text) or None)

    return read


def _products(name: str) -> CellReader:
    def read(person: Gathered, text: str) -> None:
        if not person.ours and says_no(text):
            return
        links: list[tuple[str, str | None]] = getattr(person, name)
        for product, usual in split_pairs(text):
            cleaned = person.one_line(product)
            if cleaned:
                links.append((cleaned, person.some_lines(usual or "") or None))

    return read


def _fact(kind: FactKind) -> CellReader:
    def read(person: Gathered, text: str) -> None:
        person.add_fact(kind, text)

    return read


def _post_or_title(person: Gathered, text: str) -> None:
    """Read a "Title": Mr in one program, baker in another."""
    if word_key(text) in HONORIFICS:
        person.add_title(text)
    else:
        person.add_work(text)


def _honorific(person: Gathered, text: str) -> None:
    known = HONORIFICS.get(word_key(text))
    if known is None:
        person.remark(RemarkReason.VALUE_UNREADABLE, text)
    else:
        person.honorific = known


def _name_order(person: Gathered, text: str) -> None:
    person.name_order = NAME_ORDERS.get(word_key(text))
    if person.name_order is None:
        person.remark(RemarkReason.VALUE_UNREADABLE, text)


def _language(person: Gathered, text: str) -> None:
    person.language = language_of(text)
    if person.language is None:
        person.remark(RemarkReason.VALUE_UNREADABLE, text)


def _uid(person: Gathered, text: str) -> None:
    person.uid = Uid(person.one_line(text)) or None


def _nickname(person: Gathered, text: str) -> None:
    person.add_nickname(text)


def _title(person: Gathered, text: str) -> None:
    person.add_title(text)


def _work(person: Gathered, text: str) -> None:
    person.add_work(text)


def _wedding(person: Gathered, text: str) -> None:
    person.add_day(DayKind.WEDDING, mend_day(text.strip()))


def _tags(person: Gathered, text: str) -> None:
    if not person.ours and says_none(text):
        return
    for tag in split_list(text):
        if person.ours or word_key(tag) not in _PROGRAMS_OWN_TAGS:
            person.add_tag(tag)


def _note(person: Gathered, text: str) -> None:
    if person.ours or not says_none(text):
        person.add_note(text)


def _allergy(person: Gathered, text: str) -> None:
    cleaned = person.some_lines(text)
    if cleaned and (person.ours or not says_no(text)):
        person.alerts.append(Alert(AlertKind.ALLERGY, cleaned))


def _alerts(person: Gathered, text: str) -> None:
    if not person.ours and says_no(text):
        return
    for first, second in split_pairs(text):
        kind = ALERT_KINDS.get(word_key(first)) if second else None
        words = person.some_lines((second if kind else _whole(first, second)) or "")
        if words:
            person.alerts.append(Alert(kind or AlertKind.CAREFUL, words))


def _facts(person: Gathered, text: str) -> None:
    for first, second in split_pairs(text):
        kind = FACT_KINDS.get(word_key(first)) if second else None
        words = person.some_lines((second if kind else _whole(first, second)) or "")
        if words:
            person.facts.append(Fact(kind or FactKind.OTHER, words))


def _whole(first: str, second: str | None) -> str:
    return first if second is None else f"{first}: {second}"


def _told_reader(column: Column) -> CellReader:
    """Make what keeps a cell under its heading ("방문횟수: 12")."""

    def read(person: Gathered, text: str) -> None:
        if not says_none(text):
            person.add_fact(FactKind.OTHER, f"{column.word}: {text.strip()}")

    return read


def _told_day_reader(column: Column) -> CellReader:
    """Make what keeps a day under its heading; a spreadsheet's running number becomes the day."""
    told = _told_reader(column)

    def read(person: Gathered, text: str) -> None:
        if not means_no_day(text):
            told(person, mend_day(text.strip()).removesuffix(" 00:00:00"))

    return read


def _mark_reader(column: Column) -> CellReader:
    """Make what reads a column that is ticked: a tick becomes a tag, anything else is kept under the heading."""
    told = _told_reader(column)
    tag = column.word.removesuffix("여부").strip()

    def read(person: Gathered, text: str) -> None:
        if says_yes(text) or word_key(text) == word_key(tag):
            person.add_tag(tag)
        elif not says_no(text):
            told(person, text)

    return read


def _field_reader(column: Column) -> CellReader:
    """Make what reads the cells of a field of the owner's."""

    def read(person: Gathered, text: str) -> None:
        value = _field_value(column.kind, person.some_lines(text))
        if value is None:
            person.remark(RemarkReason.VALUE_UNREADABLE, f"{column.word}: {text}")
        else:
            person.fields.append((column.word, value))

    return read


def _field_value(kind: str, text: str) -> FieldValue | None:
    """Read the value of an owner's field; None when it is not of its kind."""
    if kind == "switch":
        return SWITCHES.get(word_key(text))
    try:
        if kind == "day":
            return date.fromisoformat(mend_day(text))
        return float(text) if kind == "number" else text or None
    except ValueError:
        return None


HEADED_READERS: dict[Means, Callable[[Column], CellReader]] = {
    Means.FIELD: _field_reader,
    Means.TOLD: _told_reader,
    Means.TOLD_DAY: _told_day_reader,
    Means.MARK: _mark_reader,
}
"""Makers of readers for cells that need the words of their heading."""

CELL_READERS: dict[Means, CellReader] = {
    Means.UID: _uid,
    Means.NAME: _part("full"),
    Means.FAMILY: _part("family"),
    Means.GIVEN: _part("given"),
    Means.MIDDLE: _part("middle"),
    Means.READING: _part("reading"),
    Means.FAMILY_READING: _part("family_reading"),
    Means.GIVEN_READING: _part("given_reading"),
    Means.NICKNAME: _nickname,
    Means.ADDRESS_AS: _attribute("how_to_address"),
    Means.TITLE: _title,
    Means.POST_OR_TITLE: _post_or_title,
    Means.HONORIFIC: _honorific,
    Means.NAME_ORDER: _name_order,
    Means.LANGUAGE: _language,
    Means.WEDDING: _wedding,
    Means.TAGS: _tags,
    Means.NOTE: _note,
    Means.LIKES: _products("likes"),
    Means.WANTS: _products("wants"),
    Means.AVOIDS: _products("avoids"),
    Means.ALERTS: _alerts,
    Means.ALLERGY: _allergy,
    Means.FACTS: _facts,
    Means.WORK: _work,
    Means.WHO: _fact(FactKind.WHO),
    Means.HOBBY: _fact(FactKind.HOBBY),
    Means.PET: _fact(FactKind.PET),
    Means.FOUND_US: _attribute("found_us"),
    Means.RESPONSIBLE: _attribute("responsible"),
}
