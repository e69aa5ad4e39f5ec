"""What was done is said in one sentence: every verb the services write has its own."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shopcrm.domain.customers import GoneReason, LinkKind, RelationKind
from shopcrm.domain.followups import Outcome
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific
from shopcrm.domain.shops import Shop
from shopcrm.domain.today import LineCustomer
from shopcrm.services.opened import OpenShop
from shopcrm.storage.history import OUTSIDE
from shopcrm.wording.actions import action_said
from tests.factories import TODAY, a_customer, a_followup, a_note, a_regular

SERVICES = Path(__file__).parents[2] / "shopcrm" / "services"

KIM = LineCustomer(CustomerId(1), "김정숙", Honorific.DEFAULT, "ko", "010-2345-6789")
WALSH = LineCustomer(CustomerId(2), "Margaret Walsh", Honorific.DEFAULT, "en", None, "6789")


@dataclass
class Action:
    """What the journal tells of an action."""

    verb: str
    facts: dict[str, Any] = field(default_factory=dict)


# --- every verb --------------------------------------------------------------------------------


def verbs_in(source: str) -> Iterator[str | None]:
    """Give each verb that a source writes under; None where it cannot be read there."""
    tree = ast.parse(source)
    assigned = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(owner, "write" | "write_ready"), args=[verb, *_]):
                if ast.unparse(owner).endswith(("desk", "database")):
                    named = assigned.get(verb.id) if isinstance(verb, ast.Name) else None
                    yield from _literals(named or verb)
            case ast.Call(
                func=ast.Attribute(ast.Name("self"), "_write"), args=[ast.Constant(str(verb)), *_]
            ):
                yield verb


def _literals(node: ast.expr) -> Iterator[str | None]:
    if isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))
    else:
        yield str(node.value) if isinstance(node, ast.Constant) else None


def written_verbs() -> set[str]:
    found: set[str] = set()
    for path in sorted(SERVICES.rglob("*.py")):
        for verb in verbs_in(path.read_text(encoding="utf-8")):
            if path.name == "desk.py":
                # It hands on what it is given.
                assert verb is None
                continue
            assert verb is not None, f"{path.name} writes under a verb that cannot be read"
            found.add(verb)
    return found


VERBS = sorted(written_verbs() | {OUTSIDE})


def test_the_verbs_are_found_in_the_source() -> None:
    assert {"record_conversation", "import", "tick", "undo", "new_shop", "practice"} < set(VERBS)
    assert len(VERBS) >= 36


@pytest.mark.parametrize(
    ("source", "verbs"),
    [
        ('self._desk.write("fly", customer=1)', ["fly"]),
        ('self._desk.database.write_ready("fly", None)', ["fly"]),
        ('self._write("fly", kind, target)', ["fly"]),
        ("desk.write(verb, customer=1)", [None]),
        ('verb = "fly" if new else "land"; self._desk.write(verb)', ["fly", "land"]),
        ("file.write(text)", []),
        ("self._write(incoming)", []),
    ],
)
def test_a_verb_is_noticed_wherever_it_is_written(source: str, verbs: list[str | None]) -> None:
    assert list(verbs_in(source)) == verbs


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_of_the_services_has_its_sentence(verb: str) -> None:
    assert action_said(Action(verb)) != action_said(Action("fly"))
    for said in (
        action_said(Action(verb)),
        action_said(Action(verb), [KIM], 1),
        action_said(Action(verb), (), 7),
    ):
        assert said
        assert "\n" not in said
        assert not any(sign in said for sign in "{}%_")
        assert said[0].isupper()
        assert not said.endswith(".")


def test_no_two_verbs_say_the_same() -> None:
    said = {action_said(Action(verb)): verb for verb in VERBS}
    assert len(said) == len(VERBS)


def test_a_verb_of_a_later_program_is_said_all_the_same() -> None:
    assert action_said(Action("fly")) == "Saved"
    assert action_said(Action("fly"), [KIM], 1) == "Saved for 김정숙 님"


# --- what is said ------------------------------------------------------------------------------

FOLLOWUPS = ["followup:1", "followup:2", "birthday:3:2026-11-27"]
FRIDAY = "2026-11-27"
PUT_OFF = "Put off to Fri, Nov 27"


@pytest.mark.parametrize(
    ("verb", "facts", "plain", "of_kim"),
    [
        ("add_customer", {}, "New customer written down", "New customer written down: 김정숙 님"),
        ("edit_customer", {}, "Card changed", "Card of 김정숙 님 changed"),
        ("record_conversation", {}, "Note saved", "Note for 김정숙 님 saved"),
        ("mark_done", {"followup": 4}, "Follow-up done", "Follow-up done: 김정숙 님"),
        ("mark_done", {"lines": FOLLOWUPS[:1]}, "Follow-up done", "Follow-up done: 김정숙 님"),
        ("mark_done", {"lines": FOLLOWUPS[2:]}, "Day remembered", "Day remembered: 김정숙 님"),
        ("mark_done", {"lines": FOLLOWUPS}, "3 done", "3 done: 김정숙 님"),
        ("snooze", {"followup": 4}, "Put off", "Put off: 김정숙 님"),
        ("snooze", {"lines": FOLLOWUPS[:2]}, "2 put off", "2 put off: 김정숙 님"),
        ("snooze", {"followup": 4, "to": FRIDAY}, PUT_OFF, f"{PUT_OFF}: 김정숙 님"),
        (
            "snooze",
            {"lines": FOLLOWUPS[:2], "to": FRIDAY},
            "2 put off to Fri, Nov 27",
            "2 put off to Fri, Nov 27: 김정숙 님",
        ),
        (
            "mark_done",
            {"lines": FOLLOWUPS[2:], "put_off": {FOLLOWUPS[2]: FRIDAY}},
            PUT_OFF,
            f"{PUT_OFF}: 김정숙 님",
        ),
        (
            "mark_done",
            {"lines": FOLLOWUPS[1:], "put_off": {FOLLOWUPS[2]: FRIDAY}},
            "Follow-up done",
            "Follow-up done: 김정숙 님",
        ),
        *(
            ("tick", facts, said, said)
            for facts, said in (
                ({"sheet": 12, "lines": 9}, "Printed list no. 12 taken in: 9 lines"),
                ({"sheet": None, "lines": 1}, "Printed list taken in: 1 line"),
            )
        ),
        *(
            ("import", facts, said, said)
            for facts, said in (
                ({"new": 412, "changed": 0}, "List brought in: 412 new"),
                ({"new": 2, "changed": 31}, "List brought in: 2 new, 31 added to"),
                ({"new": 0, "changed": 31}, "List brought in: 31 added to"),
                ({}, "List brought in: 0 new"),
            )
        ),
        ("set_shop", {}, "Setting changed", "Setting changed"),
    ],
)
def test_it_is_said_with_its_figures_and_whose_it_was(
    verb: str, facts: dict[str, Any], plain: str, of_kim: str
) -> None:
    assert action_said(Action(verb, facts)) == plain
    assert action_said(Action(verb, facts), [KIM], 1) == of_kim


def test_several_are_named_and_many_are_counted() -> None:
    done = Action("mark_done", {"lines": FOLLOWUPS})
    assert action_said(done, [KIM, WALSH], 2) == "3 done: 김정숙 님, Margaret Walsh (6789)"
    assert action_said(done, (), 7) == "3 done: 7 customers"


def test_a_name_with_braces_is_only_a_name() -> None:
    odd = LineCustomer(CustomerId(3), "{whose} %n", Honorific.NONE, "en", None)
    assert action_said(Action("record_conversation"), [odd], 1) == "Note for {whose} %n saved"


# --- with what the services really write -------------------------------------------------------


def _note(shop: OpenShop, kim: CustomerId) -> None:
    shop.conversations.record(a_note(kim))


def _line_done(shop: OpenShop, kim: CustomerId) -> None:
    followup = shop.followups.add(a_followup(kim))
    shop.today.mark_done([f"followup:{followup}"])


def _birthday_done(shop: OpenShop, kim: CustomerId) -> None:
    line = next(one for one in shop.today.list_today().folded if one.name.startswith("birthday"))
    assert line.customer
    assert line.customer.id == kim
    shop.today.close([line.name])


def _nobody_answered(shop: OpenShop, kim: CustomerId) -> None:
    del kim
    line = next(one for one in shop.today.list_today().folded if one.name.startswith("birthday"))
    shop.today.close([line.name], Outcome.NO_ANSWER)


def _put_off(shop: OpenShop, kim: CustomerId) -> None:
    followup = shop.followups.add(a_followup(kim))
    shop.today.snooze([f"followup:{followup}"], TODAY + timedelta(days=2))


def _paper(shop: OpenShop, kim: CustomerId) -> None:
    followup = shop.followups.add(a_followup(kim))
    shop.ticking.tick(f"followup:{followup} ok")


def _list(shop: OpenShop, kim: CustomerId) -> None:
    del kim
    path = shop.database.path.with_name("list.csv")
    path.write_text("이름,전화\n박말순,010-1111-2222\n최은비,010-3333-4444\n", encoding="utf-8")
    shop.importing.import_file(path)


def _setting(shop: OpenShop, kim: CustomerId) -> None:
    del kim
    shop.shop.set_settings(Shop("떡집", "ko", "KR", "KRW", "Asia/Seoul"))


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (_note, "Note for 김정숙 님 saved"),
        (_line_done, "Follow-up done: 김정숙 님"),
        (_birthday_done, "Day remembered: 김정숙 님"),
        (_put_off, "Put off to Thu, Nov 26: 김정숙 님"),
        (_nobody_answered, "Put off to Fri, Nov 27: 김정숙 님"),
        (_paper, "Printed list taken in: 1 line"),
        (_list, "List brought in: 2 new"),
        (_setting, "Setting changed"),
        (
            lambda shop, kim: shop.customers.set_gone(kim, GoneReason.MOVED_AWAY),
            "Marked as gone: 김정숙 님",
        ),
        (
            lambda shop, kim: shop.customers.set_link(kim, LinkKind.LIKES, "백설기"),
            "Product noted for 김정숙 님",
        ),
        (
            lambda shop, kim: shop.customers.relate(
                kim, shop.customers.add(a_customer("이영호", None)), RelationKind.SPOUSE
            ),
            "Relation noted for 김정숙 님, 이영호 님",
        ),
        (lambda shop, kim: shop.customers.delete(kim), "Card of 김정숙 님 deleted"),
        (lambda shop, kim: shop.customers.remove_photo(kim), "Photo of 김정숙 님 removed"),
    ],
)
def test_what_was_really_done_is_said(
    shop: OpenShop, deed: Callable[[OpenShop, CustomerId], None], said: str
) -> None:
    kim = shop.customers.add(a_regular())
    deed(shop, kim)
    last = shop.undoing.list_actions(1)[0]
    taken = shop.undoing.undo()
    assert taken.action.id == last.id
    assert action_said(taken.action, taken.named, taken.customers) == said
