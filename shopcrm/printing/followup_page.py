"""Lays the follow-up list out on A4 and Letter; millimetres throughout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from shopcrm.printing.followup_entries import EntryGroup, Folded, count_late, folded_of
from shopcrm.printing.followup_row import (
    LETTER_ROW_HEIGHT,
    ROW_HEIGHT,
    Columns,
    Faces,
    columns_of,
    faces_of,
    row_of,
)
from shopcrm.printing.placed import Ink, Mark, Page, Row, Rule, Text
from shopcrm.printing.typefaces import Face, elided, width_of, wrapped
from shopcrm.services.printing import FollowupSheet, Paper
from shopcrm.wording.days import long_day
from shopcrm.wording.sheets import (
    continued,
    empty,
    folded_line,
    foot,
    group_title,
    summary,
    title,
)

SIZES: dict[Paper, tuple[float, float]] = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}
"""Width and height of the papers laid out here."""


@dataclass(frozen=True, slots=True)
class Measures:
    """What a page gives to each of its parts.

    Attributes:
        first_top: Where the rule under the head of the first page lies.
        foot: What stays free below the rows, for the foot.
        heading: How high a heading is.
        row: How high a row with a matter of one line is.
    """

    first_top: float
    foot: float
    heading: float
    row: float


MEASURES: dict[Paper, Measures] = {
    Paper.A4: Measures(32.0, 16.0, 8.6, ROW_HEIGHT),
    Paper.LETTER: Measures(30.0, 15.0, 8.0, LETTER_ROW_HEIGHT),
}
NEXT_TOP = 19.0
"""Where the rule under the head of further pages lies, which is one line."""
HEADING_AIR = 2.8
"""More space above a heading that follows the head of a page."""
FOLDED_AIR = 3.0
MOST_FOLDED_LINES = 3


def lay_out_pages(
    sheet: FollowupSheet, groups: Sequence[EntryGroup], paper: Paper, language: str
) -> tuple[Page, ...]:
    """Lay a sheet out on pages. A row is never split, and no heading stands without a row.

    Args:
        sheet: For the shop and the day of the head.
        groups: The lines under their headings; may be empty.
        paper: A4 or Letter.
        language: The one that is spoken.

    Returns:
        One page or more.
    """
    width, height = SIZES[paper]
    measures = MEASURES[paper]
    faces = faces_of(language)
    columns = columns_of(groups, width, faces, measures.row)
    pages = _Pages(sheet, columns, faces, measures, height - measures.foot, language)
    top = measures.first_top
    pages.begin(_first_head(sheet, groups, columns, faces, language, top), top)
    for group in groups:
        pages.add_group(group)
    if not groups:
        pages.add_mark(_centred(empty(), top + 24, columns, faces.calm, Ink.DARK))
        pages.y = top + 30
    folded = folded_of(sheet)
    if folded is not None:
        pages.add_folded(folded)
    return _with_feet(pages.finished(width, height), sheet, columns, faces)


@dataclass(slots=True)
class _Pages:
    """The pages as they fill up, from top to bottom."""

    sheet: FollowupSheet
    columns: Columns
    faces: Faces
    measures: Measures
    bottom: float
    language: str
    done: list[tuple[tuple[Mark, ...], tuple[Row, ...], tuple[str, ...]]] = field(
        default_factory=list
    )
    marks: list[Mark] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    y: float = 0.0

    def begin(self, head: Sequence[Mark], top: float) -> None:
        """Begin a page under a head."""
        self.marks, self.rows, self.headings = list(head), [], []
        self.y = top

    def add_mark(self, mark: Mark) -> None:
        """Add something beside the rows."""
        self.marks.append(mark)

    def add_group(self, group: EntryGroup) -> None:
        """Add a heading and its rows; on each new page the heading comes again."""
        heading = group_title(group.group)
        for place, entry in enumerate(group.entries):
            row = row_of(entry, self.columns, self.faces, 0.0)
            needed = row.bottom + (0.0 if place else self._heading_height())
            if self.rows and self.y + needed > self.bottom:
                self._turn()
            if not self.rows or place == 0:
                self._add_heading(continued(heading) if place else heading, len(group.entries))
            self.rows.append(replace(row, top=self.y, bottom=self.y + row.bottom))
            self.y = self.rows[-1].bottom

    def add_folded(self, folded: Folded) -> None:
        """Add the days that share one line, with names as far as there is room; there always is for how many they are."""
        face, left = self.faces.summary, self.columns.left
        whole = folded_line(folded.title, *folded.names)
        lines = wrapped(whole, face, self.columns.right - left, MOST_FOLDED_LINES)
        top = self.y + FOLDED_AIR
        if top + len(lines) * face.line_height <= self.bottom:
            self.marks += [
                Text(left, top + (place + 0.8) * face.line_height, line, face, Ink.DARK)
                for place, line in enumerate(lines)
            ]
            return
        above_foot = self.bottom + self.faces.foot.line_height * 0.8
        shown = elided(whole, self.faces.foot, self.columns.right - left)
        self.marks.append(Text(left, above_foot, shown, self.faces.foot, Ink.DARK))

    def finished(self, width: float, height: float) -> tuple[Page, ...]:
        """Close the last page and give all."""
        self._close()
        return tuple(
            Page(width, height, marks, rows, headings) for marks, rows, headings in self.done
        )

    def _heading_height(self) -> float:
        return self.measures.heading + (0.0 if self.rows else HEADING_AIR)

    def _close(self) -> None:
        self.done.append((tuple(self.marks), tuple(self.rows), tuple(self.headings)))

    def _turn(self) -> None:
        self._close()
        self.begin(_next_head(self.sheet, self.columns, self.faces, self.language), NEXT_TOP)

    def _add_heading(self, heading: str, count: int) -> None:
        rule = self.y + self._heading_height()
        after = self.columns.left + width_of(heading, self.faces.heading) + 2.2
        self.marks += [
            Text(self.columns.left, rule - 2.9, heading, self.faces.heading),
            Text(after, rule - 2.9, str(count), self.faces.count, Ink.DARK),
            Rule(self.columns.left, self.columns.right, rule, 0.3),
        ]
        self.headings.append(heading)
        self.y = rule


def _first_head(
    sheet: FollowupSheet,
    groups: Sequence[EntryGroup],
    columns: Columns,
    faces: Faces,
    language: str,
    top: float,
) -> list[Mark]:
    heading = title()
    room = columns.right - columns.left - width_of(heading, faces.title) - 8
    marks: list[Mark] = [
        Text(columns.left, 21.2, heading, faces.title),
        Text(columns.left, 27.6, long_day(sheet.day, language), faces.day, Ink.DARK),
        Rule(columns.left, columns.right, top, 0.5),
    ]
    if sheet.shop:
        shop = elided(sheet.shop, faces.shop, room)
        marks.append(_right(shop, 19.4, columns, faces.shop, Ink.BLACK))
    if groups:
        total = sum(len(group.entries) for group in groups)
        said = summary(total, count_late(groups))
        marks.append(_right(said, 27.6, columns, faces.summary, Ink.DARK))
    return marks


def _next_head(sheet: FollowupSheet, columns: Columns, faces: Faces, language: str) -> list[Mark]:
    heading = title()
    after = columns.left + width_of(heading, faces.running) + 3
    day = long_day(sheet.day, language)
    room = columns.right - after - width_of(day, faces.summary) - 8
    marks: list[Mark] = [
        Text(columns.left, 15.6, heading, faces.running),
        Text(after, 15.6, day, faces.summary, Ink.DARK),
        Rule(columns.left, columns.right, NEXT_TOP, 0.5),
    ]
    if sheet.shop:
        shop = elided(sheet.shop, faces.summary, room)
        marks.append(_right(shop, 15.6, columns, faces.summary, Ink.DARK))
    return marks


def _with_feet(
    pages: tuple[Page, ...], sheet: FollowupSheet, columns: Columns, faces: Faces
) -> tuple[Page, ...]:
    """Add the foot to each page, now that their number is known."""
    shop = elided(sheet.shop, faces.foot, 60)
    feet = (foot(shop, sheet.id, place, len(pages)) for place in range(1, len(pages) + 1))
    return tuple(
        _with_foot(page, said, columns, faces) for page, said in zip(pages, feet, strict=True)
    )


def _with_foot(page: Page, said: str, columns: Columns, faces: Faces) -> Page:
    mark = _centred(said, page.height - 9.5, columns, faces.foot, Ink.DARK)
    return replace(page, marks=(*page.marks, mark))


def _right(text: str, baseline: float, columns: Columns, face: Face, ink: Ink) -> Text:
    return Text(columns.right - width_of(text, face), baseline, text, face, ink)


def _centred(text: str, baseline: float, columns: Columns, face: Face, ink: Ink) -> Text:
    middle = (columns.left + columns.right) / 2
    return Text(middle - width_of(text, face) / 2, baseline, text, face, ink)
