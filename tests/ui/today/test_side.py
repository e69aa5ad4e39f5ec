"""The column beside the list: what waits for a next visit."""

from __future__ import annotations

from shopcrm.services.opened import OpenShop
from shopcrm.ui.today.side import MOST, PersonButton
from tests.ui.today.conftest import ShowPage, know, owe


def test_what_waits_for_a_next_visit_stands_beside_the_list_and_opens_the_card(
    shop: OpenShop, show: ShowPage
) -> None:
    her = know(shop)
    owe(shop, her, "<b>시식</b> 드리기", due=None)
    counter = show()
    side = counter.page.side
    assert side.isVisible()
    assert list(side.panels()) == ["When they come next"]
    (person,) = side.findChildren(PersonButton)
    assert person.accessibleName() == "김정숙 님, <b>시식</b> 드리기"
    assert person.height() >= counter.page.look.target
    with counter.qtbot.waitSignal(counter.page.customer_requested) as asked:
        person.click()
    assert asked.args == [her]
    assert counter.shown() == [], "it stands in no list"


def test_it_goes_once_it_was_seen_to(shop: OpenShop, show: ShowPage) -> None:
    her = know(shop)
    owe(shop, her, "시식 드리기", due=None)
    (waiting,) = shop.followups.of_customer(her)
    counter = show()
    assert counter.page.side.panels()
    shop.followups.mark_done(waiting.id)
    counter.qtbot.waitUntil(lambda: not counter.page.side.panels())


def test_six_are_shown_and_the_others_counted(shop: OpenShop, show: ShowPage) -> None:
    for number in range(MOST + 3):
        owe(shop, know(shop, f"손님{number}"), f"시식 {number}", due=None)
    side = show().page.side
    names = [one.accessibleName() for one in side.findChildren(PersonButton)]
    assert len(names) == MOST
    assert names[0].endswith(f"시식 {MOST + 2}")
