"""What stands on the printed follow-up list, in the language that is spoken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import IntEnum

from shopcrm.domain.customers import DayKind
from shopcrm.domain.names import with_honorific
from shopcrm.domain.today import DueState, LineCustomer, LineKind, TodayLine
from shopcrm.wording.days import by_time, clock_time, late_by, slim_day, slim_weekday
from shopcrm.wording.translators import Words, language_now

Sheets = Words("Sheets")

WEEK = timedelta(days=7)
"""How far ahead "this week" reaches on paper."""


class SheetGroup(IntEnum):
    """The headings of the list, in the order they are printed."""

    LATE = 0
    TODAY = 1
    WEEK = 2
    SOON = 3
    NEXT_VISIT = 4
    DONE = 5


@dataclass(frozen=True, slots=True)
class DueMark:
    """When something is due, in a few letters. ``pressing`` ones are printed white on black."""

    text: str
    pressing: bool = False


def group_of(line: TodayLine, day: date) -> SheetGroup:
    """Give the heading under which a line stands on the sheet of a day."""
    if line.state in _GROUPS:
        return _GROUPS[line.state]
    is_near = line.due is not None and line.due <= day + WEEK
    return SheetGroup.WEEK if is_near else SheetGroup.SOON


def group_title(group: SheetGroup) -> str:
    """Say a heading."""
    return _GROUP_TITLES[group]()


def continued(title: str) -> str:
    """Say a heading once more at the top of the next page."""
    return Sheets.tr("{title} (continued)").format(title=title)


def title() -> str:
    """Say what the sheet is."""
    return Sheets.tr("To do today")


def summary(total: int, late: int) -> str:
    """Say how much there is, and how much of it is late."""
    everything = Sheets.tr("%n things to look after", None, total)
    return _joined(everything, Sheets.tr("%n are late", None, late)) if late else everything


def foot(shop: str, number: int | None, page: int, pages: int) -> str:
    """Say whose sheet it is, which one, which page, and what becomes of it in the end.

    ``shop`` may be empty, ``number`` None for a sheet that was not kept.
    """
    last = Sheets.tr("page {page} of {pages} · personal details: please shred after use")
    parts = (shop, sheet_number(number), last.format(page=page, pages=pages))
    return _joined(*(part for part in parts if part))


def sheet_number(number: int | None) -> str:
    """Say by which number the sheet is asked for later; empty for one that was not kept."""
    return "" if number is None else Sheets.tr("list no. {number}").format(number=number)


def shred_note() -> str:
    """Say what becomes of a till roll in the end."""
    return Sheets.tr("Personal details: please shred after use")


def memo_label() -> str:
    """Say what the writing line is for."""
    return Sheets.tr("Notes")


def no_phone() -> str:
    """Say that there is no number to call."""
    return Sheets.tr("no phone")


def nobody() -> str:
    """Stand in for the name where a matter belongs to nobody known."""
    return Sheets.tr("Name not known")


def address_note(how_to_address: str) -> str:
    """Say what she is called to her face."""
    return Sheets.tr("“{called}”").format(called=how_to_address)


def empty() -> str:
    """Say that there is nothing on the list of this day."""
    return Sheets.tr("Nothing to look after on this day. Take it easy.")


def due_mark(line: TodayLine, day: date) -> DueMark:
    """Say when a line is due, by the calendar and the clock: paper does not count minutes down.

    Args:
        line: A line of the list.
        day: The day of the sheet.
    """
    if line.state in _FIXED_MARKS:
        return DueMark(_FIXED_MARKS[line.state]())
    if line.days_late > 0:
        return DueMark(late_by(line.days_late, language_now()), pressing=True)
    if line.due is None:
        return DueMark(_FIXED_MARKS[DueState.NEXT_VISIT]())
    if line.due > day:
        return DueMark(_later_day(line.due, line.at, day))
    if line.at is not None:
        return DueMark(by_time(line.at, language_now()), pressing=True)
    return DueMark(Sheets.tr("Today"), pressing=line.state is DueState.LATE)


def _later_day(due: date, at: time | None, day: date) -> str:
    """Say a day to come; with an hour, the weekday alone where it can be no other week's."""
    spoken = language_now()
    if at is None:
        return slim_day(due, spoken)
    said = slim_weekday(due, spoken) if due < day + WEEK else slim_day(due, spoken)
    return f"{said} {clock_time(at, spoken)}"


def folded_title(folded: Sequence[TodayLine]) -> str:
    """Say how many remembered days there are besides, of those who are no regulars."""
    count = len(folded)
    if all(line.kind is LineKind.BIRTHDAY for line in folded):
        return Sheets.tr("Also this week: %n birthdays", None, count)
    return Sheets.tr("Also this week: %n days to remember", None, count)


def folded_line(*parts: str) -> str:
    """Put such days into one line."""
    return _joined(*parts)


def folded_words(line: TodayLine, day: date) -> str:
    """Say when such a day is, whose, and what it is."""
    return _joined(due_mark(line, day).text, called(line.customer), matter(line))


def folded_name(line: TodayLine, day: date) -> str:
    """Say when such a day is and whose, and what it is only where it is no birthday."""
    said = f"{due_mark(line, day).text} {called(line.customer)}"
    return said if line.kind is LineKind.BIRTHDAY else f"{said} ({matter(line)})"


def called(one: LineCustomer | None) -> str:
    """Give a customer with her honorific, and what tells her from another of the same name."""
    if one is None:
        return nobody()
    own = one.phone if is_known_by_number(one) and one.phone else one.name
    name = with_honorific(own, one.honorific, one.language)
    return f"{name} ({one.apart})" if one.apart else name


def is_known_by_number(one: LineCustomer) -> bool:
    """Say whether she is shown by her number with its middle hidden, for want of any name."""
    hidden = "*" in one.name and not any(letter.isalpha() for letter in one.name)
    return hidden and one.phone is not None


def matter(line: TodayLine) -> str:
    """Say what a line is about: her own words, with what kind of thing it is where that needs saying."""
    if line.kind in (LineKind.BIRTHDAY, LineKind.DAY):
        named = _remembered_day(line)
        return _joined(named, line.about) if line.about else named
    if not line.about:
        return _BARE_MATTERS[line.kind]()
    kind = "asked" if line.asked and line.kind is LineKind.FOLLOWUP else line.kind.value
    return _MATTERS[kind]().format(about=line.about)


def _joined(*parts: str) -> str:
    return Sheets.tr(" · ", "between the parts of a line").join(parts)


def _remembered_day(line: TodayLine) -> str:
    kind = DayKind.BIRTHDAY.value if line.kind is LineKind.BIRTHDAY else line.day_kind
    plain, counted = _DAYS.get(kind or "", _DAYS[DayKind.OTHER.value])
    named = counted(line.years) if line.years else plain()
    return Sheets.tr("{day} (lunar)").format(day=named) if line.lunar else named


_GROUPS: dict[DueState, SheetGroup] = {
    DueState.LATE: SheetGroup.LATE,
    DueState.TODAY: SheetGroup.TODAY,
    DueState.NEXT_VISIT: SheetGroup.NEXT_VISIT,
    DueState.DONE: SheetGroup.DONE,
}

_GROUP_TITLES: dict[SheetGroup, Callable[[], str]] = {
    SheetGroup.LATE: lambda: Sheets.tr("Late"),
    SheetGroup.TODAY: lambda: Sheets.tr("Today"),
    SheetGroup.WEEK: lambda: Sheets.tr("This week"),
    SheetGroup.SOON: lambda: Sheets.tr("Soon"),
    SheetGroup.NEXT_VISIT: lambda: Sheets.tr("Next visit"),
    SheetGroup.DONE: lambda: Sheets.tr("Done"),
}

_FIXED_MARKS: dict[DueState, Callable[[], str]] = {
    DueState.NEXT_VISIT: lambda: Sheets.tr("Next visit", "due"),
    DueState.DONE: lambda: Sheets.tr("Done", "due"),
}

_MATTERS: dict[str, Callable[[], str]] = {
    "followup": lambda: "{about}",
    # A question or a complaint: what is certain is that we have to answer.
    "asked": lambda: Sheets.tr("To answer: {about}"),
    "promise": lambda: Sheets.tr("Promise: {about}"),
    "complaint": lambda: Sheets.tr("Complaint: {about}"),
    "hold": lambda: Sheets.tr("Set aside: {about}"),
}

_BARE_MATTERS: dict[LineKind, Callable[[], str]] = {
    LineKind.FOLLOWUP: lambda: Sheets.tr("Get back in touch"),
    LineKind.PROMISE: lambda: Sheets.tr("A promise we made"),
    LineKind.COMPLAINT: lambda: Sheets.tr("A complaint to answer"),
    LineKind.HOLD: lambda: Sheets.tr("Something set aside"),
}

_DAYS: dict[str, tuple[Callable[[], str], Callable[[int], str]]] = {
    DayKind.BIRTHDAY.value: (
        lambda: Sheets.tr("Birthday"),
        lambda years: Sheets.tr("Birthday, turning %n", None, years),
    ),
    DayKind.WEDDING.value: (
        lambda: Sheets.tr("Wedding anniversary"),
        lambda years: Sheets.tr("Wedding anniversary, %n years", None, years),
    ),
    DayKind.SHOP.value: (
        lambda: Sheets.tr("Anniversary of their shop"),
        lambda years: Sheets.tr("Anniversary of their shop, %n years", None, years),
    ),
    DayKind.CHILD.value: (
        lambda: Sheets.tr("Child's birthday"),
        lambda years: Sheets.tr("Child's birthday, turning %n", None, years),
    ),
    DayKind.PET.value: (
        lambda: Sheets.tr("Pet's birthday"),
        lambda years: Sheets.tr("Pet's birthday, turning %n", None, years),
    ),
    DayKind.OTHER.value: (
        lambda: Sheets.tr("A day to remember"),
        lambda years: Sheets.tr("A day to remember, %n years", None, years),
    ),
}
"""For each kind of remembered day, how it is said without its year and with it."""
