from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtPrintSupport import QPrinter

from shopcrm.domain.names import Honorific
from shopcrm.errors import FormatUnknownError, PrinterMissingError
from shopcrm.printing.labels import lay_out, paint, print_sheet, write_pdf
from shopcrm.printing.placed import Text
from shopcrm.printing.typefaces import width_of
from shopcrm.services.labels import (
    A4_24,
    GRIDS,
    LETTER_30,
    ROLL_62X29,
    Label,
    LabelGrid,
    LabelSheet,
)
from tests.printing.ink import Box, assert_inside, inked, middle, part, rendered
from tests.printing.morning import needs_poppler, read

GRID = pytest.mark.parametrize("grid", GRIDS.values(), ids=lambda grid: grid.code)

KOREAN = ("03990", ("서울특별시 마포구 연남로 12 (연남동)", "행복아파트 101동 202호"))
JAPANESE = ("〒111-0032", ("東京都台東区浅草1-2-3", "さくら荘 201"))
ENGLISH = (None, ("12 Mill Street", "Apt 4B", "Brookfield, MA 01506"))
HOMES = {"ko": KOREAN, "ja": JAPANESE, "en": ENGLISH}


def label(name: str = "김정숙", language: str = "ko", *lines: str) -> Label:
    code, home = HOMES[language]
    return Label(language, name, Honorific.DEFAULT, code, lines or home, language)


def sheet(
    *labels: Label,
    grid: LabelGrid = A4_24,
    start_at: int = 1,
    offset_mm: tuple[float, float] = (0.0, 0.0),
) -> LabelSheet:
    return LabelSheet(labels, (), start_at, offset_mm, grid)


def box_of(grid: LabelGrid, number: int) -> Box:
    """Give where a label lies on its page; ``number`` counts from 1."""
    row, column = divmod(number - 1, grid.columns)
    left = grid.corner[0] + column * grid.step[0]
    top = grid.corner[1] + row * grid.step[1]
    return left, top, left + grid.label[0], top + grid.label[1]


def texts(made: LabelSheet) -> list[Text]:
    return [mark for page in lay_out(made) for mark in page.marks if isinstance(mark, Text)]


PEOPLE = {
    "ko": ["김정숙 귀하", "남궁민수 귀하", "꽃집 아주머니 귀하"],
    "ja": ["田中 和子 様", "髙島屋 﨑 様", "サトウ 様"],
    "en": ["Griffin Office", "José Núñez García", "Nguyễn Thị Hương"],
}


@needs_poppler
@GRID
@pytest.mark.parametrize("language", PEOPLE)
def test_every_name_and_line_can_be_read_out_of_the_pdf(
    tmp_path: Path, grid: LabelGrid, language: str
) -> None:
    path = tmp_path / "labels.pdf"
    names = [re.sub(" (귀하|様)$", "", name) for name in PEOPLE[language]]
    write_pdf(sheet(*(label(name, language) for name in names), grid=grid), path)
    text = re.sub(r"\s+", " ", read("pdftotext", path, "-raw"))
    places = [text.index(name) for name in PEOPLE[language]]
    assert places == sorted(places)
    code, lines = HOMES[language]
    for line in (code, *lines):
        assert line is None or text.count(line) == len(names)


@needs_poppler
@pytest.mark.parametrize("language", PEOPLE)
def test_every_font_is_in_the_pdf(tmp_path: Path, language: str) -> None:
    path = tmp_path / "labels.pdf"
    write_pdf(sheet(label(PEOPLE[language][0], language)), path)
    fonts = read("pdffonts", path).splitlines()[2:]
    assert fonts
    for font in fonts:
        embedded, _subset, to_unicode = font.split()[-5:-2]
        assert (embedded, to_unicode) == ("yes", "yes")


@needs_poppler
@GRID
def test_the_paper_is_as_large_as_it_is_called(tmp_path: Path, grid: LabelGrid) -> None:
    path = tmp_path / "labels.pdf"
    write_pdf(sheet(*[label()] * 2, grid=grid, start_at=grid.per_page), path)
    facts = read("pdfinfo", path)
    found = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", facts)
    assert found is not None
    for said, side in zip(found.groups(), grid.paper, strict=True):
        assert float(said) == pytest.approx(side / 25.4 * 72, abs=1)
    assert "Pages:           2\n" in facts


@needs_poppler
@pytest.mark.parametrize(
    ("grid", "start_at"), [(A4_24, 1), (A4_24, 5), (A4_24, 24), (LETTER_30, 1), (LETTER_30, 30)]
)
def test_the_first_label_lies_where_it_is_said_to_and_all_else_stays_white(
    tmp_path: Path, grid: LabelGrid, start_at: int
) -> None:
    path = tmp_path / "labels.pdf"
    write_pdf(sheet(label(), grid=grid, start_at=start_at), path)
    assert_inside(inked(rendered(path)), box_of(grid, start_at))


@needs_poppler
def test_a_full_sheet_goes_on_from_the_first_label_of_the_next(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    write_pdf(sheet(label("이상호"), label("최은영"), start_at=24), path)
    assert_inside(inked(rendered(path, 1)), box_of(A4_24, 24))
    assert_inside(inked(rendered(path, 2)), box_of(A4_24, 1))


LONG = {
    "a name of 200 letters": label("김" + "정숙" * 100),
    "a name of 200 words": label("a " * 100, "en"),
    "a name of 200 letters without a space": label("W" * 200, "en"),
    "an address of ten lines": label(
        "김정숙", "ko", *(f"{n}째 줄 마포구 연남로" for n in range(10))
    ),
    "a line of 500 letters": label("田中 和子", "ja", "浅草" * 250),
    "all of it": label("숙" * 200, "ko", *["서울특별시 마포구 연남로 12 " * 30] * 3),
}


@needs_poppler
@GRID
@pytest.mark.parametrize("made", LONG.values(), ids=LONG)
def test_nothing_leaves_its_label(tmp_path: Path, grid: LabelGrid, made: Label) -> None:
    path = tmp_path / "labels.pdf"
    number = (grid.per_page + 1) // 2
    write_pdf(sheet(made, grid=grid, start_at=number), path)
    left, top, right, bottom = box_of(grid, number)
    aside, above = grid.inset
    inner = (left + aside, top + above, right - aside, bottom - above)
    assert_inside(inked(rendered(path)), inner)


@needs_poppler
def test_marks_piled_over_a_letter_stay_inside_too(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    piled = label("a" + "\u030d" * 150, "en", "b" + "\u0323" * 300)
    write_pdf(sheet(piled, start_at=5), path)
    assert_inside(inked(rendered(path)), box_of(A4_24, 5))


@GRID
@pytest.mark.parametrize("made", LONG.values(), ids=LONG)
def test_no_letter_is_lost_however_many_there_are(grid: LabelGrid, made: Label) -> None:
    printed = "".join(text.text for text in texts(sheet(made, grid=grid)))
    for words in (made.name, *made.lines):
        assert "".join(words.split()) in "".join(printed.split())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    name=st.text(st.sampled_from("김정숙 田中様 Walsh,.-()/、。「」ー"), min_size=1, max_size=200),
    line=st.text(st.sampled_from("서울 마포구 浅草1-2-3 Mill Street,."), min_size=1, max_size=400),
    language=st.sampled_from(["ko", "ja", "en"]),
)
def test_whatever_is_written_stands_whole_inside_its_label(
    name: str, line: str, language: str
) -> None:
    made = label(name, language, line)
    found = texts(sheet(made, grid=LETTER_30))
    printed = "".join(text.text for text in found)
    for words in (name, line):
        assert "".join(words.split()) in "".join(printed.split())
    left, top, right, bottom = box_of(LETTER_30, 1)
    for text in found:
        assert left <= text.x
        assert text.x + width_of(text.text, text.face) <= right
        assert top + text.face.line_height * 0.5 <= text.baseline <= bottom


def test_the_name_stands_last_and_largest_in_korea_and_japan_and_first_in_english() -> None:
    for language, place in (("ko", -2), ("ja", -2), ("en", 0)):
        found = texts(sheet(label("A", language)))
        name = found[place]
        assert name.text == "A"
        assert all(one.face.points < name.face.points for one in found if not one.face.bold)
        assert name.face.bold


def test_the_lines_of_a_label_do_not_touch() -> None:
    for grid in (A4_24, LETTER_30, ROLL_62X29):
        lines = {text.baseline: text.face for text in texts(sheet(label(), grid=grid))}
        assert len(lines) == 4
        for (upper, face_above), (lower, face_below) in pairwise(
            sorted(lines.items(), key=lambda one: one[0])
        ):
            letters = face_above.line_height * 0.28 + face_below.line_height * 0.72
            assert lower - upper >= letters - 0.01


def test_an_honorific_never_stands_on_a_line_of_its_own() -> None:
    for length in range(1, 120):
        *_, name, honorific = texts(sheet(label("숙" * length)))
        assert honorific.text == "귀하"
        assert honorific.baseline == name.baseline
        assert honorific.x >= name.x + width_of(name.text, name.face)
        assert honorific.x + width_of("귀하", honorific.face) <= 70 - A4_24.inset[0] + 0.01


@needs_poppler
def test_a_label_lies_in_the_middle_of_its_height(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    write_pdf(sheet(label("田中 和子", "ja"), label("김정숙", "ko", "연남로 12")), path)
    picture = rendered(path)
    for number in (1, 2):
        box = box_of(A4_24, number)
        assert middle(inked(part(picture, box))) == pytest.approx(37 / 2, abs=1)


def test_the_offset_moves_all_of_it() -> None:
    plain = texts(sheet(label(), label("이상호")))
    moved = texts(sheet(label(), label("이상호"), offset_mm=(1.5, -2)))
    for one, other in zip(plain, moved, strict=True):
        assert (other.x - one.x, other.baseline - one.baseline) == pytest.approx((1.5, -2))


@needs_poppler
def test_markup_in_a_name_is_printed_as_it_was_typed(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    typed = "<b>Ann</b> &amp; <i>x"
    write_pdf(sheet(label(typed, "en", "<br>12 Road")), path)
    text = read("pdftotext", path, "-raw")
    assert typed in text
    assert "<br>12 Road" in text


def test_kanji_have_the_shapes_of_their_country_whoever_lives_there() -> None:
    made = Label("en", "Noah Allen", Honorific.DEFAULT, *JAPANESE, "ja")
    name, *address = texts(sheet(made))
    assert (name.text, name.face.language) == ("Noah Allen", "en")
    assert {text.face.language for text in address} == {"ja"}


def test_a_letter_abroad_says_to_which_country() -> None:
    home = Label("ja", "田中 和子", Honorific.DEFAULT, *JAPANESE, "ja")
    abroad = Label("ja", "田中 和子", Honorific.DEFAULT, *JAPANESE, "ja", "JP")
    assert "JAPAN" in [text.text for text in texts(sheet(abroad))]
    assert "JAPAN" not in [text.text for text in texts(sheet(home))]


@needs_poppler
def test_without_a_label_the_sheet_stays_white(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    write_pdf(sheet(), path)
    assert inked(rendered(path)) is None


@needs_poppler
def test_a_printer_gets_the_same_labels_as_the_pdf(tmp_path: Path) -> None:
    made = sheet(*[label(), label("田中 和子", "ja"), label("Maggie", "en")] * 9)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint(made, printer)
    write_pdf(made, tmp_path / "written.pdf")
    words = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)"')
    ours, theirs = (
        words.findall(read("pdftotext", tmp_path / name, "-bbox"))
        for name in ("printed.pdf", "written.pdf")
    )
    assert len(ours) > 100
    for one, other in zip(ours, theirs, strict=True):
        assert tuple(map(float, one)) == pytest.approx(tuple(map(float, other)), abs=0.5)


def test_what_cannot_be_printed_says_so_and_writes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PrinterMissingError):
        print_sheet(sheet(label()), "no such printer")
    with pytest.raises(FormatUnknownError):
        write_pdf(sheet(label()), tmp_path / "labels.doc")
    assert list(tmp_path.iterdir()) == []
