"""What was done to a card, in words: each change with what stood there before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from zoneinfo import ZoneInfo

from shopcrm.domain.customers import (
    AlertKind,
    DayKind,
    FactKind,
    GoneReason,
    LinkKind,
    RelationKind,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.storage.history import Change, HistoryEntry
from shopcrm.ui.common.keeping import done_said
from shopcrm.ui.customers.differences import as_line, change_words, value_words
from shopcrm.ui.customers.words import LINKS, CustomerForm
from shopcrm.wording.cards import (
    ALERT_WORDS,
    DAY_WORDS,
    FACT_WORDS,
    GONE_WORDS,
    RELATION_WORDS,
    remembered_day,
)
from shopcrm.wording.days import clock_time, short_day, yearly_day
from shopcrm.wording.things import field_word, kind_word
from shopcrm.wording.translators import Words, language_now

History = Words("History")

Row = Mapping[str, Any]

_NOT_SAID: Final = frozenset({"position", "key", "international"})
"""Columns that follow from others, or only from the order of the rows."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that was done, in words.

    Attributes:
        what: In one short sentence.
        when: The day and hour, and who did it.
        lines: What changed, a line each; empty where the sentence says it all.
        is_taken_back: It was undone since.
    """

    what: str
    when: str
    lines: tuple[str, ...]
    is_taken_back: bool


def told(entry: HistoryEntry, staff: Mapping[int, str], time_zone: str, today: date) -> Told:
    """Say what was done, when and by whom.

    Args:
        entry: As the history of the card gives it.
        staff: The names of the staff, by number.
        time_zone: The shop's.
        today: From which it follows whether the year is said.
    """
    parts = [_when(entry, time_zone, today), entry.staff]
    if entry.taken_back:
        parts.append(History.tr("taken back"))
    is_new = any(change.table == "customers" and change.op == "i" for change in entry.changes)
    changes = () if is_new else entry.changes
    lines = [line for change in changes for line in _lines(change, staff)]
    return Told(
        done_said(entry.verb),
        " · ".join(part for part in parts if part),
        tuple(dict.fromkeys(lines)),
        entry.taken_back,
    )


def _when(entry: HistoryEntry, time_zone: str, today: date) -> str | None:
    if entry.at is None:
        return None
    local = entry.at.astimezone(ZoneInfo(time_zone))
    spoken = language_now()
    return f"{short_day(local.date(), spoken, today)} {clock_time(local.time(), spoken)}"


def _lines(change: Change, staff: Mapping[int, str]) -> Iterator[str]:
    if change.table == "customers":
        if change.op == "u":
            yield from _card_lines(change, staff)
        return
    if change.table not in _PARTS:
        return
    name, write = _PARTS[change.table]
    if change.op == "u" and not set(change.columns) - _NOT_SAID:
        return
    # What stands for a number is the name it means.
    known = {**change.same, **change.names}
    was, now = ({key: pair[side] for key, pair in change.columns.items()} for side in (0, 1))
    yield _part_words(change.op, name(), write({**was, **known}), write({**now, **known}))


def _part_words(op: str, name: str, before: str, after: str) -> str:
    """Say what became of a part; of one whose words are not known any more, only that something did."""
    if op == "i" and after:
        return as_line(History.tr("{thing} added: {words}").format(thing=name, words=after))
    if op == "i":
        return as_line(History.tr("{thing} added").format(thing=name))
    if before or after:
        return change_words(name, before, "" if op == "d" else after)
    words = History.tr("{thing} removed") if op == "d" else History.tr("{thing} changed")
    return as_line(words.format(thing=name))


def _card_lines(change: Change, staff: Mapping[int, str]) -> Iterator[str]:
    for column, values in change.columns.items():
        if column in _CARD:
            code, write = _CARD[column]
            before, after = (write(value, staff) for value in values)
            if before or after:
                yield change_words(field_word(code), before, after)


# --- fields of the card ----------------------------------------------------------------------

Write = Callable[[Any, Mapping[int, str]], str]


def _plain(value: Any, _staff: Mapping[int, str]) -> str:  # noqa: ANN401 - whatever a column holds
    return "" if value is None else " ".join(str(value).split())


def _staff_name(value: Any, staff: Mapping[int, str]) -> str:  # noqa: ANN401 - a number or None
    return "" if value is None else staff.get(int(value), "")


def _order(value: Any, _staff: Mapping[int, str]) -> str:  # noqa: ANN401 - a code or None
    return value_words("name_order", NameOrder(value)) if value else ""


def _honorific(value: Any, _staff: Mapping[int, str]) -> str:  # noqa: ANN401 - a code or None
    return value_words("honorific", Honorific(value)) if value else ""


def _language(value: Any, _staff: Mapping[int, str]) -> str:  # noqa: ANN401 - a code or None
    return value_words("language", value)


def _gone_day(value: Any, _staff: Mapping[int, str]) -> str:  # noqa: ANN401 - a text or None
    if not value:
        return ""
    day = date.fromisoformat(value)
    return yearly_day(day.month, day.day, language_now(), day.year)


def _gone_reason(value: Any, _staff: Mapping[int, str]) -> str:  # noqa: ANN401 - a code or None
    return GONE_WORDS[GoneReason(value)]() if value else ""


_CARD: Final[dict[str, tuple[str, Write]]] = {
    **{
        name: (name, _plain)
        for name in (
            *("family_name", "given_name", "reading", "nickname", "how_to_address", "found_us"),
        )
    },
    "name_order": ("name_order", _order),
    "honorific": ("honorific", _honorific),
    "language": ("language", _language),
    "responsible_id": ("staff", _staff_name),
    "gone_on": ("day", _gone_day),
    "gone_reason": ("reason", _gone_reason),
}


# --- parts -----------------------------------------------------------------------------------


def _labelled(names: Sequence[str]) -> Callable[[Row], str]:
    def write(row: Row) -> str:
        return _said(*(row.get(name) for name in names))

    return write


def _day(row: Row) -> str:
    if not row.get("kind"):
        return ""
    calendar, is_leap = Calendar(row["calendar"]), bool(row["leap"])
    day = RememberedDay(row["month"], row["day"], row["year"], calendar, is_leap)
    return _said(DAY_WORDS[DayKind(row["kind"])](), remembered_day(day), row["about"])


def _relation(row: Row) -> str:
    """Say what somebody is to her, who it is where she is still there, and the word about it."""
    kind = RELATION_WORDS[RelationKind(row["kind"])]() if row.get("kind") else ""
    return _said(kind, _name(row, "other_id"), row.get("note"))


def _link(row: Row) -> str:
    """Say what a product is to her, which it is, and how she has it."""
    kind = LINKS[LinkKind(row["kind"])]() if row.get("kind") else ""
    return _said(kind, _name(row, "product_id"), row.get("usual"))


def _field(row: Row) -> str:
    """Say which field of the owner's it is, and what stands in it."""
    value = row.get("value")
    words = {"yes": CustomerForm.tr("Yes"), "no": CustomerForm.tr("No")}
    return _said(_name(row, "field_id"), words.get(str(value), value))


def _name(row: Row, column: str) -> str:
    """Give the name that stands in place of a number; nothing where it is not known any more."""
    name = row.get(column)
    return name if isinstance(name, str) else ""


def _said(*parts: object) -> str:
    return " · ".join(" ".join(str(part).split()) for part in parts if part)


def _kinded(kinds: Mapping[str, Callable[[], str]], text: str) -> Callable[[Row], str]:
    def write(row: Row) -> str:
        kind = kinds[row["kind"]]() if row.get("kind") in kinds else ""
        return _said(kind, row.get(text))

    return write


_PARTS: Final[dict[str, tuple[Callable[[], str], Callable[[Row], str]]]] = {
    "phones": (lambda: kind_word("phone"), _labelled(("typed", "label"))),
    "mails": (lambda: field_word("mail"), _labelled(("address", "label"))),
    "addresses": (
        lambda: field_word("address"),
        _labelled(("postal_code", "region", "city", "district", "street", "country", "label")),
    ),
    "remembered_days": (lambda: kind_word("day"), _day),
    "tags": (lambda: kind_word("tag"), _labelled(("name",))),
    "alerts": (
        lambda: field_word("alert"),
        _kinded({one.value: ALERT_WORDS[one] for one in AlertKind}, "text"),
    ),
    "facts": (
        lambda: field_word("fact"),
        _kinded({one.value: FACT_WORDS[one] for one in FactKind}, "text"),
    ),
    "field_values": (lambda: kind_word("field"), _field),
    "relations": (lambda: kind_word("relation"), _relation),
    "photos": (lambda: kind_word("photo"), lambda _row: ""),
    "product_links": (lambda: kind_word("product"), _link),
}
"""The word for each kind of part, and how one is written."""
