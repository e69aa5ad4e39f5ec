from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from shopcrm.errors import FormatUnknownError, PrinterMissingError
from shopcrm.printing.thank_you import (
    HEIGHT,
    PINE,
    WIDTH,
    lay_out,
    paint,
    paint_card,
    print_cards,
    write_pdf,
)
from shopcrm.printing.typefaces import width_of
from shopcrm.services.thankyou import TEMPLATES, TEXT_LIMIT, Occasion, ThankYouCard
from shopcrm.wording.letters import card_heading, card_signature, card_text, card_texts
from shopcrm.wording.translators import speaking
from tests.printing.ink import assert_inside, inked, part, rendered
from tests.printing.morning import needs_poppler, read

DAY = date(2026, 11, 24)
INNER = (8.0, 8.0, WIDTH - 8.0, HEIGHT - 8.0)
"""Inside both frames."""

LANGUAGE = pytest.mark.parametrize("language", ["ko", "ja", "en"])


def card(
    called: str = "정숙 어머님",
    text: str = "하준이 백일을 진심으로 축하드려요.\n정성껏 쪄 둔 백설기처럼 포근한 날 되세요.",
    language: str = "ko",
    shop: str = "행복떡집",
    occasion: Occasion = Occasion.VISIT,
    template: int = 1,
) -> ThankYouCard:
    return ThankYouCard(language, called, occasion, template, text, shop, DAY)


OWN = {
    "ko": card(),
    "ja": card(
        "和子さん", "陽翔くんのお食い初め、誠におめでとうございます。", "ja", "和菓子 さくら堂"
    ),
    "en": card("Maggie", "Congratulations on the new bicycle.", "en", "Griffin Cycles"),
}


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


@needs_poppler
@LANGUAGE
def test_all_that_is_said_can_be_read_out_of_the_pdf_from_top_to_bottom(
    tmp_path: Path, language: str
) -> None:
    path = tmp_path / "card.pdf"
    made = OWN[language]
    write_pdf([made], path)
    text = flat(read("pdftotext", path, "-raw"))
    with speaking(language):
        wanted = [card_heading(), made.called, *made.text.splitlines(), card_signature(made)]
    places = [text.index(flat(words)) for words in wanted]
    assert places == sorted(places)


@needs_poppler
@LANGUAGE
def test_every_text_that_comes_ready_is_on_its_card_in_letters_of_full_size(
    tmp_path: Path, language: str
) -> None:
    path = tmp_path / "cards.pdf"
    cards = [
        card("A", "", language, "B", occasion, template)
        for occasion in Occasion
        for template in range(1, TEMPLATES + 1)
    ]
    write_pdf(cards, path)
    pages = read("pdftotext", path, "-raw").split("\f")[:-1]
    assert len(pages) == len(cards)
    for made, page in zip(cards, pages, strict=True):
        with speaking(language):
            assert flat(card_texts(made.occasion)[made.template - 1]) in flat(page)
            lines = card_text(made).splitlines()
        words = lay_out(made).words
        assert {text.face.points for text in words} == {13, 12}
        assert [text.text for text in words][1:-1] == lines, "no line is broken"


@needs_poppler
@LANGUAGE
def test_every_font_is_in_the_pdf(tmp_path: Path, language: str) -> None:
    path = tmp_path / "card.pdf"
    write_pdf([OWN[language]], path)
    fonts = read("pdffonts", path).splitlines()[2:]
    assert fonts
    for font in fonts:
        embedded, _subset, to_unicode = font.split()[-5:-2]
        assert (embedded, to_unicode) == ("yes", "yes")


@needs_poppler
def test_the_card_is_a6_lying_and_its_title_names_nobody(tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    write_pdf([card()], path)
    facts = read("pdfinfo", path)
    found = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", facts)
    assert found is not None
    assert float(found[1]) == pytest.approx(148 / 25.4 * 72, abs=1)
    assert float(found[2]) == pytest.approx(105 / 25.4 * 72, abs=1)
    assert "정숙" not in facts


def test_the_frame_is_double_and_in_pine_and_the_words_are_black() -> None:
    picture = QImage(1480, 1050, QImage.Format.Format_RGB32)
    picture.setDotsPerMeterX(10_000)
    picture.setDotsPerMeterY(10_000)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_card(painter, lay_out(card()))
    painter.end()
    row = [picture.pixelColor(x, 525) for x in range(120)]
    green = [x for x, colour in enumerate(row) if colour != QColor("white")]
    assert len([x for x in green if x - 1 not in green]) == 2
    assert PINE in row
    body = [
        picture.pixelColor(x, y)
        for x in range(300, 1180, 2)
        for y in (*range(420, 780, 2), *range(790, 930, 2))
    ]
    assert min(colour.lightness() for colour in body) < 20
    assert all(colour.saturation() < 10 for colour in body)


@needs_poppler
def test_the_heading_is_as_large_as_it_was_laid_out(tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    write_pdf([card(language="en")], path)
    (heading,) = lay_out(card(language="en")).heading
    ink = inked(part(rendered(path), (10, 15, WIDTH - 10, 36)))
    assert ink is not None
    assert ink[2] - ink[0] == pytest.approx(width_of(heading.text, heading.face), abs=2)
    assert heading.face.points == 24


LONG = {
    "a text of all the letters there may be": card(text="가나 " * (TEXT_LIMIT // 3)),
    "a word of all the letters there may be": card(text="W" * TEXT_LIMIT, language="en"),
    "forty lines": card(text="\n".join(["고마워요"] * 40)),
    "a long name and a long shop": card("숙" * 200, shop="떡" * 200),
}


@needs_poppler
@pytest.mark.parametrize("made", LONG.values(), ids=LONG)
def test_much_text_becomes_smaller_and_is_never_cut(tmp_path: Path, made: ThankYouCard) -> None:
    path = tmp_path / "card.pdf"
    write_pdf([made], path)
    text = flat(read("pdftotext", path, "-raw"))
    for words in (made.called, made.text, made.from_shop):
        assert flat(words) in text
    assert_inside(inked(part(rendered(path), (9, 9, WIDTH - 9, HEIGHT - 9))), (4, 4, 126, 84))


@LANGUAGE
def test_every_line_stands_in_the_middle(language: str) -> None:
    page = lay_out(OWN[language])
    for text in (*page.heading, *page.words):
        assert text.x + width_of(text.text, text.face) / 2 == pytest.approx(WIDTH / 2, abs=0.01)


def test_a_line_too_wide_is_broken_into_parts_of_about_one_length() -> None:
    said = "We hope that you like what you found and look forward to seeing you again."
    *_, first, second, _shop = lay_out(card("", said, "en", "B")).words
    assert f"{first.text} {second.text}" == said
    upper, lower = (width_of(one.text, one.face) for one in (first, second))
    assert min(upper, lower) > max(upper, lower) * 0.75


def test_korean_is_broken_between_words() -> None:
    said = "정성껏 쪄 둔 백설기처럼 포근하고 따뜻한 하루하루 보내시기를 저희 모두 진심으로 바랄게요"
    parts = [text.text for text in lay_out(card("", said)).words[:-1]]
    assert len(parts) > 1
    assert " ".join(parts) == said


@needs_poppler
def test_markup_is_printed_as_it_was_typed(tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    write_pdf([card("<b>Ann</b>", "<img src=x> &amp;", "en", "<i>B")], path)
    text = read("pdftotext", path, "-raw")
    for typed in ("<b>Ann</b>", "<img src=x> &amp;", "<i>B"):
        assert typed in text


def test_who_is_called_nothing_and_a_shop_without_a_name_leave_no_gap() -> None:
    assert [text.text for text in lay_out(card("", "A", "en", "")).words] == ["A"]


@needs_poppler
def test_a_printer_gets_the_same_card_as_the_pdf(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint([card()], printer)
    write_pdf([card()], tmp_path / "written.pdf")
    printed, written = (rendered(tmp_path / name) for name in ("printed.pdf", "written.pdf"))
    assert (printed.width(), printed.height()) == (written.width(), written.height())
    assert inked(printed) == pytest.approx(inked(written), abs=0.4)


def test_what_cannot_be_printed_says_so_and_writes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PrinterMissingError):
        print_cards([card()], "no such printer")
    with pytest.raises(FormatUnknownError):
        write_pdf([card()], tmp_path / "card.png")
    assert list(tmp_path.iterdir()) == []
