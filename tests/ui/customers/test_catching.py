from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeStage
from tests.ui.customers.conftest import compose, form_of

TANAKA = (
    ("た", ""),
    ("たn", ""),
    ("たな", ""),
    ("たなk", ""),
    ("たなか", ""),
    ("田中", ""),
    ("", "田中"),
)


def test_a_name_composed_by_kana_fills_its_reading(qtbot: QtBot, make_stage: MakeStage) -> None:
    form = form_of(make_stage("ja"), is_new=True)
    qtbot.addWidget(form)
    line = form.names.one_line
    compose(line, *TANAKA)
    assert form.draft().reading == "たなか"
    compose(line, ("", " "), ("か", ""), ("かず", ""), ("かずこ", ""), ("和子", ""), ("", "和子"))
    assert (form.draft().family_name, form.draft().given_name) == ("田中", "和子")
    assert form.draft().reading == "たなか かずこ"
    line.clear()
    assert form.draft().reading is None


def test_a_reading_written_by_hand_stays(qtbot: QtBot, make_stage: MakeStage) -> None:
    form = form_of(make_stage("ja"), is_new=True)
    qtbot.addWidget(form)
    compose(form.names.one_line, *TANAKA)
    form.names.reading_line.setText("でんちゅう")
    compose(form.names.one_line, ("", " "), ("かずこ", ""), ("和子", ""), ("", "和子"))
    assert form.draft().reading == "でんちゅう"


def test_letters_on_the_way_to_kana_are_no_reading(qtbot: QtBot, make_stage: MakeStage) -> None:
    form = form_of(make_stage("ja"), is_new=True)
    qtbot.addWidget(form)
    compose(form.names.one_line, ("た", ""), ("たnあ", ""), ("たnあk", ""), ("棚", ""), ("", "棚"))
    assert form.draft().reading == "たな"
    form.names.one_line.clear()
    compose(form.names.one_line, ("た", ""), ("たn", ""), ("単", ""), ("", "単"))
    assert form.draft().reading == "たん"
    form.names.one_line.clear()
    compose(form.names.one_line, ("ﾀﾅｶ", ""), ("", "田中"))
    assert form.draft().reading == "たなか"


def test_only_the_head_of_a_word_is_taken_over(qtbot: QtBot, make_stage: MakeStage) -> None:
    form = form_of(make_stage("ja"), is_new=True)
    qtbot.addWidget(form)
    compose(
        form.names.one_line,
        ("たなかかずこ", ""),
        ("田中和子", ""),
        ("かずこ", "田中"),
        ("和子", ""),
        ("", "和子"),
    )
    assert form.draft().reading == "たなかかずこ"


def test_the_parts_of_a_name_catch_too(qtbot: QtBot, make_stage: MakeStage) -> None:
    form = form_of(make_stage("ja"))
    qtbot.addWidget(form)
    compose(form.names._given, ("かずこ", ""), ("和子", ""), ("", "和子"))
    compose(form.names._family, *TANAKA)
    assert form.draft().reading == "たなか かずこ"


def test_what_needs_no_reading_gets_none(qtbot: QtBot, make_stage: MakeStage) -> None:
    form = form_of(make_stage("ja"), is_new=True)
    qtbot.addWidget(form)
    compose(form.names.one_line, ("さくら", ""), ("", "さくら"))
    assert form.draft().reading is None
    form.names.one_line.clear()
    compose(form.names.one_line, ("ㄱ", ""), ("김", ""), ("", "김"))
    assert form.draft().reading is None


def test_a_name_that_is_being_composed_is_saved(qtbot: QtBot, make_stage: MakeStage) -> None:
    form = form_of(make_stage("ko"), is_new=True)
    qtbot.addWidget(form)
    compose(form.names.one_line, ("", "김정"), ("숙", ""))
    draft = form.check()
    assert draft is not None
    assert draft.given_name == "정숙"
