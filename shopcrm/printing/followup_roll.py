"""Lays the follow-up list out on a till roll of 80 or 58 mm: one long page, black ink alone; millimetres throughout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from shopcrm.printing.followup_entries import Entry, EntryGroup, Folded, folded_of
from shopcrm.printing.placed import Mark, Page, Row, Rule, Text, TickBox
from shopcrm.printing.typefaces import Face, elided, width_of, wrapped
from shopcrm.services.printing import FollowupSheet, Paper
from shopcrm.wording.days import long_day
from shopcrm.wording.sheets import (
    continued,
    empty,
    group_title,
    sheet_number,
    shred_note,
    title,
)

LONGEST_PAGE = 5000.0
"""A PDF page ends at 14,400 points, which is 5,080 mm; a longer roll goes on on another page."""

TOP = 5.0
END = 9.0
"""Blank paper after the last line, for the knife."""
NUMBER_GAP = 1.6
BOX_GAP = 2.0
DUE_GAP = 2.0
MOST_NAME_LINES = 3
MOST_LINES = 4
MOST_FOLDED = 10
"""Of so many remembered days that share a line elsewhere it is said whose they are."""


@dataclass(frozen=True, slots=True)
class Roll:
    """A roll: its width, what of it the head can print, and its letters."""

    width: float
    printable: float
    shop: Face
    title: Face
    day: Face
    heading: Face
    number: Face
    name: Face
    due: Face
    phone: Face
    matter: Face
    foot: Face
    box: float

    @property
    def left(self) -> float:
        """Give where the printable part begins."""
        return (self.width - self.printable) / 2

    @property
    def right(self) -> float:
        """Give where the printable part ends."""
        return self.left + self.printable


def roll_of(paper: Paper, language: str) -> Roll:
    """Give the measures of a roll, and its letters in a language."""
    width, printable, scale = {Paper.MM80: (80, 72, 1.0), Paper.MM58: (58, 48, 0.9)}[paper]

    def face(points: float, *, bold: bool = False) -> Face:
        return Face(points * scale, bold=bold, language=language)

    return Roll(
        width=width,
        printable=printable,
        shop=face(11, bold=True),
        title=face(15, bold=True),
        day=face(10),
        heading=face(10.5, bold=True),
        number=face(11.5, bold=True),
        name=face(11.5, bold=True),
        due=face(10, bold=True),
        phone=face(11),
        matter=face(10.5),
        foot=face(8.5),
        box=4.6 * scale,
    )


def lay_out_roll(
    sheet: FollowupSheet, groups: Sequence[EntryGroup], paper: Paper, language: str
) -> tuple[Page, ...]:
    """Lay a sheet out on a roll; its length follows from what is on it.

    Args:
        sheet: For the shop and the day of the head.
        groups: The lines under their headings; may be empty.
        paper: 80 or 58 mm.
        language: The one that is spoken.

    Returns:
        One page, or more where it would be longer than ``LONGEST_PAGE``.
    """
    roll = roll_of(paper, language)
    strips = _Strips(roll)
    strips.add_head(sheet, language)
    for group in groups:
        strips.add_group(group, _text_left(groups, roll))
    if not groups:
        strips.add_lines(empty(), roll.matter, air=4.0)
    folded = folded_of(sheet)
    if folded is not None:
        strips.add_folded(folded)
    strips.add_foot(sheet_number(sheet.id))
    return tuple(strips.done)


def _text_left(groups: Sequence[EntryGroup], roll: Roll) -> float:
    numbers = (str(entry.number) for group in groups for entry in group.entries)
    widest = max(width_of(number, roll.number) for number in numbers)
    return roll.left + widest + NUMBER_GAP + roll.box + BOX_GAP


@dataclass(slots=True)
class _Strips:
    """The strips of paper as they come out, from top to bottom."""

    roll: Roll
    done: list[Page] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    y: float = TOP

    def add_head(self, sheet: FollowupSheet, language: str) -> None:
        """Add shop, title and day, each centred."""
        if sheet.shop:
            self.add_lines(elided(sheet.shop, self.roll.shop, self.roll.printable), self.roll.shop)
        self.add_lines(title(), self.roll.title)
        self.add_lines(long_day(sheet.day, language), self.roll.day)
        self.y += 1.6

    def add_lines(self, text: str, face: Face, air: float = 0.0) -> None:
        """Add a centred text of one line or more, with some air above."""
        self.y += air
        if not text:
            return
        middle = (self.roll.left + self.roll.right) / 2
        for line in wrapped(text, face, self.roll.printable, MOST_LINES):
            self.y += face.line_height
            x = middle - width_of(line, face) / 2
            self.marks.append(Text(x, self.y - face.line_height * 0.26, line, face))

    def add_group(self, group: EntryGroup, text_left: float) -> None:
        """Add a heading and its rows."""
        heading = group_title(group.group)
        for place, entry in enumerate(group.entries):
            row = _row(entry, self.roll, text_left)
            if self.rows and self.y + row.bottom + 40 > LONGEST_PAGE:
                self._cut()
            if place == 0 or not self.rows:
                self._add_heading(continued(heading) if place else heading, len(group.entries))
            self.rows.append(replace(row, top=self.y, bottom=self.y + row.bottom))
            self.y = self.rows[-1].bottom

    def add_folded(self, folded: Folded) -> None:
        """Add how many days there are besides, and below each other the first of them."""
        roll = self.roll
        self.y += 1.5
        for line in wrapped(folded.title, roll.heading, roll.printable, 2):
            self._add_line(line, roll.heading)
        for name in folded.names[:MOST_FOLDED]:
            self._add_line(elided(name, roll.matter, roll.printable), roll.matter)

    def _add_line(self, line: str, face: Face) -> None:
        self.y += face.line_height
        self.marks.append(Text(self.roll.left, self.y - face.line_height * 0.22, line, face))

    def add_foot(self, number: str) -> None:
        """Add the foot and end the roll."""
        self.y += 1.5
        self.marks.append(Rule(self.roll.left, self.roll.right, self.y, 0.4))
        self.y += 1.0
        for said in (number, shred_note()):
            self.add_lines(said, self.roll.foot)
        self._cut()

    def _add_heading(self, heading: str, count: int) -> None:
        face = self.roll.heading
        self.y += 0.8
        self.marks.append(Rule(self.roll.left, self.roll.right, self.y, 0.4))
        self.y += face.line_height + 0.6
        after = self.roll.left + width_of(heading, face) + 1.8
        self.marks += [
            Text(self.roll.left, self.y - 1.2, heading, face),
            Text(after, self.y - 1.2, str(count), self.roll.day),
        ]
        self.headings.append(heading)
        self.y += 0.8

    def _cut(self) -> None:
        marks, rows, headings = tuple(self.marks), tuple(self.rows), tuple(self.headings)
        self.done.append(Page(self.roll.width, self.y + END, marks, rows, headings))
        self.marks, self.rows, self.headings, self.y = [], [], [], TOP


def _row(entry: Entry, roll: Roll, left: float) -> Row:
    """Lay a row out: number and box, then name, phone and matter below each other."""
    number = str(entry.number)
    box = left - BOX_GAP - roll.box
    first = roll.name.line_height
    marks: list[Mark] = [
        Text(box - NUMBER_GAP - width_of(number, roll.number), first * 0.78, number, roll.number),
        TickBox(box, first * 0.5 - roll.box / 2, roll.box, entry.is_done),
    ]
    y = 0.0
    for line in _stack(entry, roll, left):
        y += line[0].face.line_height
        marks += [replace(text, baseline=y - line[0].face.line_height * 0.22) for text in line]
    return Row(entry.number, 0.0, y + 2.4, tuple(marks))


def _stack(entry: Entry, roll: Roll, left: float) -> list[list[Text]]:
    """Give the lines that stand below each other, each as what stands on it; their baselines are set later.

    The day stands at the end of the first of name and phone that leaves it room, so that it never comes between the two
    lines of a long name; where there is no room, before the matter.
    """
    name = entry.name
    whole = " ".join(part for part in (name.before + name.name + name.after, name.apart) if part)
    face = replace(roll.name, language=name.language or roll.name.language)
    phone = entry.phone or entry.no_phone
    width = roll.right - left
    head = [
        *_lines(whole, face, width, MOST_NAME_LINES, left),
        *_lines(phone, roll.phone, width, 2, left),
    ]
    due = Text(roll.right - width_of(entry.due.text, roll.due), 0.0, entry.due.text, roll.due)
    for line in head:
        text = line[0]
        is_whole = text.text in (whole, phone)
        if is_whole and text.x + width_of(text.text, text.face) + DUE_GAP <= due.x:
            line.append(due)
            return [*head, *_lines(entry.matter, roll.matter, width, MOST_LINES, left)]
    return [*head, *_dated(entry, roll, left)]


def _lines(text: str, face: Face, width: float, most: int, left: float) -> list[list[Text]]:
    return (
        [[Text(left, 0.0, line, face)] for line in wrapped(text, face, width, most)] if text else []
    )


def _dated(entry: Entry, roll: Roll, left: float) -> list[list[Text]]:
    """Give the matter with its day before it, on the same line."""
    due = Text(left, 0.0, entry.due.text, roll.due)
    begin = left + width_of(entry.due.text, roll.due) + DUE_GAP
    head = wrapped(entry.matter, roll.matter, roll.right - begin, 2)[0]
    rest = entry.matter[len(head) :].strip()
    return [
        [Text(begin, 0.0, head, roll.matter), due],
        *_lines(rest, roll.matter, roll.right - left, MOST_LINES - 1, left),
    ]
