"""What she took, typed and not added yet, is as safe as the note: another customer, Esc, another look, a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopcrm.services.drafts import DraftsService
from shopcrm.ui.keys import Key
from tests.ui.conftest import MakeStage
from tests.ui.counter.test_composer import Counter, saved

BEGUN = ("쑥인절미", "2", "18,000")


@pytest.fixture
def counter(make_stage: MakeStage, tmp_path: Path, qtbot: QtBot) -> Counter:
    counter = Counter(make_stage("ko"), tmp_path / "drafts", qtbot)
    counter.box.begin()
    counter.box.add_product.click()
    taking = counter.box.taking
    for field, words in zip((taking.line, taking.quantity, taking.sum), BEGUN, strict=True):
        field.setText(words)
    return counter


def _come_back(counter: Counter) -> None:
    counter.box.show_customer(counter.her, "김정숙 님")
    counter.box.begin()


def test_it_waits_while_somebody_else_is_shown(counter: Counter, qtbot: QtBot) -> None:
    counter.box.show_customer(counter.other, "박순자 님")
    counter.box.begin()
    counter.box.add_product.click()
    assert counter.box.taking.begun() == ("", "", "")

    _come_back(counter)
    assert counter.box.taking.isVisible()
    assert counter.box.taking.begun() == BEGUN
    saved(counter, qtbot)
    purchase = counter.newest().purchase
    assert purchase is not None
    assert purchase.total == 18_000
    counter.box.begin()
    assert not counter.box.taking.isVisible()


def test_it_waits_while_the_box_is_folded_and_is_saved_from_there(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.type("다녀가심")
    counter.box.press(Key.BACK)
    assert not counter.box.is_open()
    saved(counter, qtbot)
    purchase = counter.newest().purchase
    assert purchase is not None
    assert purchase.total == 18_000


def test_it_is_on_the_disk(counter: Counter, tmp_path: Path, qtbot: QtBot) -> None:
    counter.box.leave()
    (draft,) = DraftsService(tmp_path / "drafts").left()
    assert draft.begun == BEGUN

    # As after a crash, or with another size of the text: all is made anew.
    again = counter.make()
    qtbot.addWidget(again)
    again.show()
    again.show_customer(counter.her, "김정숙 님")
    again.begin()
    assert again.taking.begun() == BEGUN
    assert again.taking.isVisible()
