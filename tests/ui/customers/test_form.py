from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.domain.customers import (
    Address,
    Alert,
    AlertKind,
    CustomerDay,
    CustomerDraft,
    DayKind,
    Fact,
    FactKind,
    FieldKind,
    Mail,
)
from shopcrm.domain.days import Calendar, RememberedDay
from shopcrm.domain.ids import RememberedDayId, Uid
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.domain.phones import read_phone
from shopcrm.services.customers import draft_of
from shopcrm.ui.customers.fields import Lines
from shopcrm.ui.customers.noted import DayRow, LinkRow
from shopcrm.ui.customers.photos import LONGEST_SIDE, NoPictureError, read_photo
from shopcrm.ui.customers.reaching import AddressRow, PhoneRow
from shopcrm.wording.translators import use_language
from tests.factories import a_regular
from tests.pictures.stage import Stage
from tests.ui.conftest import assert_freed
from tests.ui.customers.conftest import form_of

pytestmark = pytest.mark.qt_log_ignore("JPEG", "JFIF")
"""The picture of the factories holds none, and Qt says so."""


def full_draft() -> CustomerDraft:
    days = (
        CustomerDay(DayKind.BIRTHDAY, RememberedDay(11, 27, 1958), None, RememberedDayId(7)),
        CustomerDay(DayKind.WEDDING, RememberedDay(11, 27), "금혼식"),
        CustomerDay(DayKind.CHILD, RememberedDay(10, 19, None, Calendar.LUNAR), "막내"),
        CustomerDay(DayKind.CHILD, RememberedDay(4, 15, 1974, Calendar.LUNAR, leap=True)),
        CustomerDay(DayKind.PET, RememberedDay(None, None, 1990)),
    )
    return a_regular(
        name_order=NameOrder.GIVEN_FIRST,
        reading="きむ じょんすく",
        honorific=Honorific.SAN,
        language="ja",
        mails=(Mail("a@example.com", "집"), Mail("b@example.com")),
        addresses=(
            Address("새벽길 1\n202호", "연남동", "서울", "서울시", "03990", "KR", "집"),
            Address("1 Main St", None, "Boston", "MA", "02101", "US"),
        ),
        days=days,
        alerts=(Alert(AlertKind.CAREFUL, "a <b>b</b>"), Alert(AlertKind.DO_NOT_MENTION, "시험")),
        facts=(Fact(FactKind.WHO, "꽃집 이모"), Fact(FactKind.NOTE, "첫 줄\n둘째 줄")),
        fields=(
            ("컵", "큰 것"),
            ("회원", False),
            ("키", 162.5),
            ("가입", date(2020, 2, 29)),
            ("메모", "x"),
        ),
        avoids=(("땅콩강정", None), ("<i>호두</i>", "조금도")),
        note="목록의 메모",
        uid=Uid("f" * 32),
    )


def add_fields(stage: Stage) -> None:
    customers = stage.shop.customers
    customers.add_field("메모", FieldKind.TEXT)
    customers.add_field("회원", FieldKind.SWITCH)
    customers.add_field("컵", FieldKind.CHOICE, ("작은 것", "큰 것"))
    customers.add_field("가입", FieldKind.DAY)
    customers.add_field("키", FieldKind.NUMBER)


@pytest.mark.parametrize("is_new", [True, False])
def test_every_field_comes_back_as_it_was_filled(qtbot: QtBot, stage: Stage, is_new: bool) -> None:
    add_fields(stage)
    form = form_of(stage, is_new=is_new)
    qtbot.addWidget(form)
    for draft in (full_draft(), CustomerDraft(), replace(full_draft(), name_order=None)):
        form.fill(draft)
        assert form.draft() == draft


@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_days_come_back_in_every_language(qtbot: QtBot, stage: Stage, language: str) -> None:
    use_language(language)
    form = form_of(stage)
    qtbot.addWidget(form)
    form.fill(full_draft() if language == "ko" else replace(full_draft(), fields=()))
    rows = form._parts["days"].kinds["days"].rows  # type: ignore[attr-defined]
    for row, day in zip(rows, full_draft().days, strict=True):
        typed = row.day.text()
        row.fill(replace(day, day=RememberedDay(1, 1)))
        row.day.setText(typed)
        assert row.value().day == day.day, typed


def test_the_regular_of_the_shop_comes_back(qtbot: QtBot, stage: Stage) -> None:
    draft = draft_of(stage.shop.customers.card(stage.regular).customer)
    form = form_of(stage)
    qtbot.addWidget(form)
    form.fill(draft)
    assert form.draft() == draft


def test_the_name_is_understood_and_its_parts_follow(qtbot: QtBot, stage: Stage) -> None:
    form = form_of(stage, is_new=True)
    qtbot.addWidget(form)
    form.names.one_line.setText("이상호 사장님")
    draft = form.draft()
    assert (draft.family_name, draft.given_name) == ("이", "상호")
    assert draft.how_to_address is not None
    assert "이상호 님" in form.names.one.beneath.quiet()
    form.names.one_line.setText("")
    assert form.draft() == CustomerDraft()


def test_what_the_owner_calls_her_is_not_written_over(qtbot: QtBot, stage: Stage) -> None:
    form = form_of(stage, is_new=True)
    qtbot.addWidget(form)
    form.names.address_line.setText("형님")
    form.names.one_line.setText("이상호 사장님")
    assert form.draft().how_to_address == "형님"


def test_the_order_is_chosen_by_how_it_looks(qtbot: QtBot, stage: Stage) -> None:
    form = form_of(stage, is_new=True)
    qtbot.addWidget(form)
    form.names.one_line.setText("김정숙")
    assert [pill.text() for pill in form.names.orders] == ["김정숙", "김 정숙", "정숙 김"]
    assert form.names.orders[0].isChecked()
    form.names.orders[2].click()
    assert form.draft().name_order is NameOrder.GIVEN_FIRST
    assert form.names.one_line.text() == "정숙 김"


@pytest.mark.parametrize(
    ("typed", "said"),
    [("11-27", "11월 27일"), ("음 10/19", "11월 27일"), ("S45.3.2", "3월 2일"), ("junk", "")],
)
def test_a_day_is_typed_freely_and_its_day_of_this_year_stands_below(
    qtbot: QtBot, stage: Stage, typed: str, said: str
) -> None:
    row = DayRow(stage.tools.look, "KR", date(2026, 11, 24))
    qtbot.addWidget(row)
    row.day.setText(typed)
    assert said in row.beneath.quiet()
    assert bool(row.beneath.quiet()) == bool(said)


def test_what_cannot_be_taken_is_said_beside_its_field(qtbot: QtBot, stage: Stage) -> None:
    add_fields(stage)
    form = form_of(stage)
    qtbot.addWidget(form)
    form.fill(CustomerDraft(given_name="정숙"))
    form.show()
    phones = form.phones.kinds["phones"]
    row = phones.rows[0]
    assert isinstance(row, PhoneRow)
    row.number.setText("없음")
    day = form._parts["days"].kinds["days"].add_row()  # type: ignore[attr-defined]
    day.day.setText("31 February")
    mail = form._parts["reaching"].kinds["mails"].add_row()  # type: ignore[attr-defined]
    mail.address.setText("nobody")
    number = next(one for one in form.own_fields.fields if one.name == "키")
    number.field.setText("큼")  # type: ignore[attr-defined]
    assert form.check() is None
    assert "없음" in row.beneath.wrong()
    assert "31 February" in day.beneath.wrong()
    assert "nobody" in mail.beneath.wrong()
    assert number.beneath.wrong()
    assert row.number.property("wrong") is True
    assert row.number.accessibleDescription() == row.beneath.wrong()
    row.number.setText("010-1")
    assert row.beneath.wrong() == ""
    assert row.number.property("wrong") is False


def test_nothing_at_all_is_said_beside_the_name(qtbot: QtBot, stage: Stage) -> None:
    form = form_of(stage, is_new=True)
    qtbot.addWidget(form)
    assert form.check() is None
    assert form.names.one.beneath.wrong()


def test_a_folded_section_opens_where_something_is_wrong(qtbot: QtBot, stage: Stage) -> None:
    form = form_of(stage)
    qtbot.addWidget(form)
    form.fill(CustomerDraft(given_name="정숙", reading="가" * 300))
    assert not form.folds[0].is_open()
    assert form.check() is None
    assert form.folds[0].is_open()
    assert form.names.reading.beneath.wrong()


def test_rows_come_by_plus_and_go_by_their_cross(qtbot: QtBot, stage: Stage) -> None:
    form = form_of(stage)
    qtbot.addWidget(form)
    first, second = read_phone("010-1111-2222", "KR"), read_phone("010-3333-4444", "KR", "집")
    form.fill(CustomerDraft(phones=(first, second)))
    form.phones.kinds["phones"].rows[0].cross.click()
    assert form.draft().phones == (second,)
    form.phones.kinds["phones"].plus.click()
    assert len(form.phones.kinds["phones"].rows) == 2
    assert form.draft().phones == (second,)


def test_tags_are_added_by_enter_and_by_a_comma(qtbot: QtBot, stage: Stage) -> None:
    form = form_of(stage)
    qtbot.addWidget(form)
    tags = form._parts["tags"]
    line = tags.line  # type: ignore[attr-defined]
    QTest.keyClicks(line, "VIP,choir")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "left")
    assert form.draft().tags == ("VIP", "choir", "left")


def test_products_that_are_there_are_offered_and_new_ones_said(qtbot: QtBot, stage: Stage) -> None:
    form = form_of(stage)
    qtbot.addWidget(form)
    row = form._parts["likes"].kinds["likes"].add_row()  # type: ignore[attr-defined]
    assert isinstance(row, LinkRow)
    row.product.setText("콩설")
    assert "콩설기" in row.offers()
    row.product.setText("아무도 모르는 떡")
    assert row.beneath.quiet()
    row.product.setText("콩설기")
    assert not row.beneath.quiet()
    assert row.offers() == []


def test_an_address_stands_in_the_order_of_the_country(qtbot: QtBot, stage: Stage) -> None:
    korean, american = AddressRow(stage.tools.look, "KR"), AddressRow(stage.tools.look, "US")
    for row in (korean, american):
        qtbot.addWidget(row)
    assert korean.order()[:5] == [*reversed(american.order()[:5])][:5]
    assert korean.order() != american.order()


def test_a_field_of_her_own_is_made_in_the_form(qtbot: QtBot, stage: Stage) -> None:
    stage.shop.customers.add_field("메모", FieldKind.TEXT)
    form = form_of(stage)
    qtbot.addWidget(form)
    part = form.own_fields
    part.fields[0].field.setText("쓰던 것")  # type: ignore[attr-defined]
    part.plus.click()
    part.maker.name_line.setText("메모")
    part.maker.make.click()
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert not part.maker.isHidden()
    part.maker.name_line.setText("컵")
    part.maker.kinds.press(2)
    part.maker.make.click()
    assert not part.maker.isHidden()
    part.maker.choices_line.setText("작은 것, 큰 것")
    part.maker.make.click()
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert part.maker.isHidden()
    assert [one.name for one in part.fields] == ["메모", "컵"]
    assert form.draft().fields == (("메모", "쓰던 것"),)


def test_a_picture_is_made_small_and_another_file_is_none(tmp_path: Path) -> None:
    image = QImage(2_000, 1_000, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for ending in ("png", "jpg", "webp"):
        path = tmp_path / f"a.{ending}"
        assert image.save(str(path))
        photo = read_photo(path)
        kept = QImage.fromData(photo.content)
        assert (kept.width(), kept.height()) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    words = tmp_path / "words.png"
    words.write_text("no picture")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes((tmp_path / "a.jpg").read_bytes()[:60])
    for path in (words, broken):
        with pytest.raises(NoPictureError):
            read_photo(path)


def test_a_picture_lying_on_its_side_is_turned(tmp_path: Path) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    path = tmp_path / "a.jpg"
    assert image.save(str(path))
    content = path.read_bytes()
    exif = bytes.fromhex("4578696600004d4d002a000000080001011200030000000100060000") + bytes(4)
    path.write_bytes(
        content[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + content[2:]
    )
    kept = QImage.fromData(read_photo(path).content)
    assert (kept.width(), kept.height()) == (20, 40)


def test_a_photo_that_is_none_gets_one_sentence(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    form = form_of(stage)
    qtbot.addWidget(form)
    path = tmp_path / "words.jpg"
    path.write_text("no picture")
    form.photo.take(path)
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert form.photo.beneath.wrong()
    assert form.draft().photo is None
    assert form.photo.remove.isHidden()
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(tmp_path / "good.png"))
    form.photo.take(tmp_path / "good.png")
    qtbot.waitUntil(stage.tools.tasks.is_idle)
    assert not form.photo.beneath.wrong()
    assert form.draft().photo is not None
    form.photo.remove.click()
    assert form.draft().photo is None


def test_a_text_is_as_high_as_it_is_long(qtbot: QtBot, stage: Stage) -> None:
    text = Lines(stage.tools.look, "아는 것")
    qtbot.addWidget(text)
    text.show()
    one = text.height()
    text.setPlainText("첫 줄\n둘째 줄\n셋째 줄")
    assert text.height() > one
    assert text.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    text.setPlainText("줄\n" * 30)
    assert text.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_the_form_is_freed(qtbot: QtBot, stage: Stage) -> None:
    def make() -> object:
        form = form_of(stage)
        form.fill(full_draft())
        return form

    assert_freed(qtbot, make)  # type: ignore[arg-type]
