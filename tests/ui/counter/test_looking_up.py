"""On the key a screen of people is there; the others, and what was said, come below them and move nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.matching import Why
from shopcrm.ui.counter.looking_up import FIRST
from shopcrm.ui.counter.page import CounterPage
from shopcrm.ui.counter.people import PeopleModel
from shopcrm.ui.counter.row_painting import ROW
from tests.factories import TODAY, a_customer, a_note
from tests.journeys.typist import Typist, sit_down
from tests.storage.counting import counted
from tests.ui.conftest import MakeStage


@pytest.fixture
def typist(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> Typist:
    return sit_down(qtbot, make_stage("ko"), tmp_path / "drafts")


def _counter(typist: Typist) -> CounterPage:
    page = typist.window.page("customers")
    assert isinstance(page, CounterPage)
    return page


def _model(typist: Typist) -> PeopleModel:
    return _counter(typist).people.model


def _listed(typist: Typist) -> list[CustomerId]:
    people = [_model(typist).person(n) for n in range(_model(typist).rowCount())]
    return [one.id for one in people if one is not None]


def _key(typist: Typist, underlined: str) -> list[CustomerId]:
    """Press one key, and give who is listed before anything else happens."""
    QApplication.sendEvent(typist.focus(), QInputMethodEvent(underlined, []))
    return _listed(typist)


def test_a_screen_is_there_on_the_key_and_the_others_follow_below_it(typist: Typist) -> None:
    shop = typist.stage.shop
    for number in range(FIRST + 6):
        shop.customers.add(a_customer("봉춘희", f"010-2345-{number:04}"))
    typist.settle()
    at_once = _key(typist, "봉")
    assert len(at_once) == FIRST
    assert f"{FIRST}+" in _counter(typist).people.count.text()
    typist.settle()
    assert _listed(typist)[:FIRST] == at_once
    hits = shop.searching.find("봉", 50)
    assert _listed(typist) == [hit.customer.id for hit in hits]
    assert str(len(hits)) in _counter(typist).people.count.text()


def test_what_was_said_comes_below_the_people(typist: Typist) -> None:
    shop = typist.stage.shop
    lisbon = shop.customers.add(a_customer("리스본", None))
    her = shop.customers.add(a_customer("봉춘희", None))
    shop.conversations.record(a_note(her, "리스본 여행", day=TODAY))
    typist.settle()
    assert _key(typist, "리스본") == [lisbon]
    typist.settle()
    assert _listed(typist) == [lisbon, her]
    said = _model(typist).person(1)
    assert said is not None
    assert said.hit is not None
    assert said.hit.why is Why.CONVERSATION


def test_enter_waits_for_what_was_said_where_nobody_is_called_so(typist: Typist) -> None:
    her = typist.stage.shop.customers.add(a_customer("봉춘희", None))
    typist.stage.shop.conversations.record(a_note(her, "리스본 여행", day=TODAY))
    typist.settle()
    assert _key(typist, "리스본") == []
    typist.press("Enter")
    counter = _counter(typist)
    assert counter.customer_id == her
    assert counter.composer.isAncestorOf(typist.focus())


def test_who_types_on_is_not_shown_what_came_too_late(typist: Typist) -> None:
    shop = typist.stage.shop
    her = shop.customers.add(a_customer("봉춘희", None))
    shop.conversations.record(a_note(her, "리스본 여행", day=TODAY))
    typist.settle()
    _key(typist, "리스본")
    QApplication.processEvents()
    _key(typist, "리스본요")
    typist.settle()
    assert _listed(typist) == []
    assert not _counter(typist).head.isVisible()


def test_rows_that_were_read_are_not_read_again_until_something_changes(typist: Typist) -> None:
    shop = typist.stage.shop
    her = shop.customers.add(CustomerDraft(given_name="봉춘희"))
    typist.settle()

    def name() -> str:
        return str(_model(typist).index(0, 0).data(ROW).customer.name)

    _key(typist, "봉")
    assert name() == "봉춘희"
    typist.settle()
    _key(typist, "봉추")
    with counted() as sent:
        assert name() == "봉춘희"
    assert sent == []
    card = shop.customers.card(her).customer
    shop.customers.edit(her, card.version, CustomerDraft(given_name="봉추리"))
    typist.settle()
    assert name() == "봉추리"


def test_rows_read_before_a_change_are_not_kept_after_it(typist: Typist) -> None:
    model = _model(typist)
    her = typist.stage.shop.customers.add(CustomerDraft(given_name="봉춘희"))
    typist.settle()
    old, changes = typist.stage.shop.counter.rows([her]), model.changes
    _key(typist, "봉")
    model.forget()
    model.keep(old, changes)
    assert her in model.unread()
    model.keep(old, model.changes)
    assert her not in model.unread()
