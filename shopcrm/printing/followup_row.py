"""One row of the follow-up list on A4 and Letter: its faces, its columns, its marks. Millimetres throughout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shopcrm.printing.followup_entries import Entry, EntryGroup, Name
from shopcrm.printing.placed import Ink, Mark, Pill, Row, Rule, Text, TickBox
from shopcrm.printing.typefaces import Face, elided, width_of, wrapped
from shopcrm.wording.sheets import memo_label

MARGIN = 12.0
ROW_HEIGHT = 17.5
"""Of a row with a matter of one line, on A4."""
LETTER_ROW_HEIGHT = 15.9
"""The same on Letter, which is 17.6 mm shorter and holds as many rows."""
MOST_LINES = 3
BOX = 6.0
RIGHT_PART = 66.0
"""From the phone to the right margin."""
NAME_LINE = 6.9
"""Where the name stands, from the top of its row."""
LONGEST_APART = 34.0
GAP = 1.3
"""Between a name and what stands beside it."""
PILL_HEIGHT = 6.6
PILL_LEAST = 18.0
PHONE_POINTS = (12.5, 11.5, 10.5, 9.5, 8.5)
"""A phone is set smaller before a digit of it is lost."""


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces of the list in a language."""

    title: Face
    day: Face
    shop: Face
    summary: Face
    heading: Face
    count: Face
    number: Face
    name: Face
    beside: Face
    matter: Face
    memo: Face
    due: Face
    foot: Face
    running: Face
    calm: Face


def faces_of(language: str) -> Faces:
    """Give the faces for a language."""
    return Faces(
        title=Face(22, bold=True, language=language),
        day=Face(12, language=language),
        shop=Face(13.5, bold=True, language=language),
        summary=Face(11, language=language),
        heading=Face(12, bold=True, language=language),
        count=Face(11, language=language),
        number=Face(12, bold=True, language=language),
        name=Face(13.5, bold=True, language=language),
        beside=Face(10.5, language=language),
        matter=Face(11.5, language=language),
        memo=Face(8.5, language=language),
        due=Face(10, bold=True, language=language),
        foot=Face(8.5, language=language),
        running=Face(11, bold=True, language=language),
        calm=Face(14, language=language),
    )


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of this sheet lie. The numbers' column is as wide as its widest number."""

    left: float
    number_right: float
    box: float
    text: float
    text_width: float
    phone: float
    right: float
    row_height: float = ROW_HEIGHT


def columns_of(
    groups: Sequence[EntryGroup], width: float, faces: Faces, row_height: float = ROW_HEIGHT
) -> Columns:
    """Place the columns on a paper of a width."""
    numbers = [str(entry.number) for group in groups for entry in group.entries]
    widest = max((width_of(number, faces.number) for number in numbers), default=0.0)
    right = width - MARGIN
    number_right = MARGIN + widest
    box = number_right + 2.6
    text = box + BOX + 3.6
    phone = right - RIGHT_PART
    return Columns(MARGIN, number_right, box, text, phone - 5 - text, phone, right, row_height)


def row_of(entry: Entry, columns: Columns, faces: Faces, top: float) -> Row:
    """Lay out a row. A long matter makes it grow, up to ``MOST_LINES`` lines."""
    lines = wrapped(entry.matter, faces.matter, columns.text_width, MOST_LINES)
    height = columns.row_height + (len(lines) - 1) * faces.matter.line_height
    number = str(entry.number)
    pill = _pill(entry, columns, faces)
    marks: list[Mark] = [
        Text(columns.number_right - width_of(number, faces.number), 8.5, number, faces.number),
        TickBox(columns.box, 4.0, BOX, entry.is_done),
        *_name_marks(entry.name, columns, faces),
        *_phone_marks(entry, columns, faces, pill[0].left),
        *pill,
        *(
            Text(columns.text, 13.4 + place * faces.matter.line_height, line, faces.matter)
            for place, line in enumerate(lines)
        ),
        *_memo_marks(columns, faces, height),
        Rule(columns.left, columns.right, height, 0.15, Ink.LIGHT),
    ]
    return Row(entry.number, top, top + height, tuple(marks))


def _name_marks(name: Name, columns: Columns, faces: Faces) -> list[Mark]:
    """Set a name on one line. What she is called gives way first, then the name is shortened."""
    face = replace(faces.name, language=name.language or faces.name.language)
    lead = _beside(name.before.strip(), faces)
    apart = elided(name.apart, faces.beside, LONGEST_APART)
    tail = [part for part in (name.after.strip(), apart) if part]
    fixed = lead + sum(_beside(part, faces) for part in tail)
    shown = elided(name.name, face, columns.text_width - fixed)
    marks: list[Mark] = [Text(columns.text + lead, NAME_LINE, shown, face)]
    if lead:
        before = Text(columns.text, NAME_LINE, name.before.strip(), faces.beside, Ink.DARK)
        marks.insert(0, before)
    end = columns.text + lead + width_of(shown, face)
    for part in tail:
        marks.append(Text(end + GAP, NAME_LINE, part, faces.beside, Ink.DARK))
        end += _beside(part, faces)
    room = columns.text + columns.text_width - end
    if name.called and _beside(name.called, faces) + GAP <= room:
        marks.append(Text(end + 2 * GAP, NAME_LINE, name.called, faces.beside, Ink.GREY))
    return marks


def _beside(text: str, faces: Faces) -> float:
    """Give what a word beside the name takes, with its gap; nothing for no word."""
    return width_of(text, faces.beside) + GAP if text else 0.0


def _phone_marks(entry: Entry, columns: Columns, faces: Faces, limit: float) -> list[Mark]:
    if entry.phone is None:
        if not entry.no_phone:
            return []
        return [Text(columns.phone, 6.7, entry.no_phone, faces.beside, Ink.GREY)]
    room = limit - columns.phone - 2
    language = faces.number.language
    sizes = [Face(points, bold=True, language=language) for points in PHONE_POINTS]
    face = next((face for face in sizes if width_of(entry.phone, face) <= room), sizes[-1])
    return [Text(columns.phone, 6.7, elided(entry.phone, face, room), face)]


def _pill(entry: Entry, columns: Columns, faces: Faces) -> tuple[Pill, Text]:
    run = width_of(entry.due.text, faces.due)
    width = max(PILL_LEAST, run + 5)
    left = columns.right - width
    ink = Ink.WHITE if entry.due.pressing else Ink.BLACK
    return (
        Pill(left, 1.9, width, PILL_HEIGHT, entry.due.pressing),
        Text(left + (width - run) / 2, 6.5, entry.due.text, faces.due, ink),
    )


def _memo_marks(columns: Columns, faces: Faces, height: float) -> list[Mark]:
    label = memo_label()
    line = columns.phone + width_of(label, faces.memo) + 2
    return [
        Text(columns.phone, height - 4.2, label, faces.memo, Ink.DARK),
        Rule(line, columns.right, height - 3.4, 0.25, Ink.DARK),
    ]
