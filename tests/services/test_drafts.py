"""Drafts of notes: kept while they are typed, there after a crash, gone when they were saved."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.conversations import PurchaseLine
from shopcrm.domain.ids import CustomerId, ProductId
from shopcrm.services.drafts import DraftsService, NoteDraft
from shopcrm.services.opened import OpenShop
from tests.factories import a_customer

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
KIM, PARK = CustomerId(1), CustomerId(2)
KILLS = 12


def a_draft(
    customer_id: CustomerId | None = KIM, text: str = "백일상 떡 상", **more: object
) -> NoteDraft:
    draft = NoteDraft(customer_id, text, None, None, None, (), "visit", NOW)
    return replace(draft, **more)  # type: ignore[arg-type]


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[DraftsService]:
    service = DraftsService(tmp_path)
    yield service
    service.close()


def test_what_was_typed_is_there_after_another_customer_was_looked_at(
    drafts: DraftsService,
) -> None:
    whole = NoteDraft(
        customer_id=KIM,
        text="딸 결혼식 12월 5일\n2주 뒤 전",
        mood="good",
        when=date(2026, 12, 8),
        at=time(15, 30),
        dropped=("12월 5일(토) 어떠셨는지 묻기", "꿀떡"),
        kind="call",
        written_at=NOW,
        day=date(2026, 11, 23),
        said=date(2026, 12, 7),
        about="혼례 떡 확인",
        begun=("보자기", "", "5"),
        products=(ProductId(4), ProductId(2)),
        bought=(
            PurchaseLine(ProductId(2), "", Decimal("1.5"), 18_000, "L-7"),
            PurchaseLine(None, "보자기", Decimal(1), -500),
        ),
    )
    drafts.put(whole)
    drafts.put(a_draft(PARK))
    assert drafts.get(KIM) == whole
    assert drafts.get(PARK) == a_draft(PARK)
    assert drafts.get(CustomerId(3)) is None


def test_it_is_there_the_next_time_the_program_starts(
    drafts: DraftsService, tmp_path: Path
) -> None:
    drafts.put(a_draft())
    drafts.close()
    again = DraftsService(tmp_path)
    assert again.left() == [a_draft()]
    again.close()


def test_there_is_one_draft_a_customer_whatever_kind_of_talk_it_becomes(
    drafts: DraftsService,
) -> None:
    drafts.put(a_draft(text="전", kind="visit"))
    drafts.put(a_draft(text="전화", kind="call"))
    assert drafts.left() == [a_draft(text="전화", kind="call")]


def test_what_is_about_nobody_known_is_kept_too(drafts: DraftsService) -> None:
    drafts.put(a_draft(None, "빨간 모자 쓰신 분"))
    assert drafts.get(None) == a_draft(None, "빨간 모자 쓰신 분")
    assert drafts.get(KIM) is None
    drafts.drop(None)
    assert drafts.left() == []


@pytest.mark.parametrize("text", ["", "  \n\t", "\u3000"])
def test_a_box_that_was_emptied_leaves_no_draft(drafts: DraftsService, text: str) -> None:
    drafts.put(a_draft())
    drafts.put(a_draft(text=text, mood="good"))
    assert drafts.get(KIM) is None
    assert drafts.left() == []


@pytest.mark.parametrize(
    "draft",
    [
        a_draft(text="", products=(ProductId(2),)),
        a_draft(text="", bought=(PurchaseLine(None, "보자기", Decimal(1), 500),)),
    ],
)
def test_what_was_only_picked_or_bought_is_kept_without_a_word(
    drafts: DraftsService, draft: NoteDraft
) -> None:
    drafts.put(draft)
    assert drafts.left() == [draft]


def test_a_draft_of_the_former_shape_is_read(drafts: DraftsService, tmp_path: Path) -> None:
    drafts.put(a_draft())
    drafts.close()
    connection = driver.connect(str(tmp_path / "drafts.db"), isolation_level=None)
    former = '{"mood": "good", "when": "2026-12-08", "at": "15:30:00", "dropped": ["꿀떡"], "kind": "call"}'
    connection.execute("UPDATE drafts SET facts = ?", (former,))
    connection.close()
    assert drafts.left() == [
        a_draft(
            mood="good", when=date(2026, 12, 8), at=time(15, 30), dropped=("꿀떡",), kind="call"
        )
    ]
    assert not list(tmp_path.glob("drafts-damaged-*"))


def test_a_file_of_another_shape_is_set_aside_with_its_words(
    drafts: DraftsService, tmp_path: Path
) -> None:
    connection = driver.connect(str(tmp_path / "drafts.db"), isolation_level=None)
    connection.execute("CREATE TABLE drafts (customer INTEGER, text TEXT)")
    connection.execute("INSERT INTO drafts VALUES (1, '백일상 떡')")
    connection.close()
    drafts.put(a_draft(PARK))
    assert drafts.left() == [a_draft(PARK)]
    (aside,) = tmp_path.glob("drafts-damaged-*.db")
    connection = driver.connect(str(aside), isolation_level=None)
    assert connection.execute("SELECT text FROM drafts").fetchall() == [("백일상 떡",)]
    connection.close()


@pytest.mark.parametrize(
    "line",
    [
        "7",
        '{"product": 2}',
        '{"product": 2, "quantity": "many"}',
        '{"product": 2, "quantity": "NaN"}',
        '{"product": true, "quantity": "1"}',
        '{"text": 3, "quantity": "1"}',
    ],
)
def test_what_was_bought_and_cannot_be_read_does_not_take_the_words_with_it(
    drafts: DraftsService, tmp_path: Path, line: str
) -> None:
    bought = (PurchaseLine(ProductId(2), "", Decimal(1), 500),)
    drafts.put(a_draft(bought=bought))
    drafts.close()
    connection = driver.connect(str(tmp_path / "drafts.db"), isolation_level=None)
    (facts,) = connection.execute("SELECT facts FROM drafts").fetchone()
    facts = facts.replace('"bought": [', f'"bought": [{line}, ').replace(
        '"products": []', '"products": ["a", 5]'
    )
    connection.execute("UPDATE drafts SET facts = ?", (facts,))
    connection.close()
    assert drafts.left() == [a_draft(bought=bought, products=(ProductId(5),))]


def test_the_newest_is_first(drafts: DraftsService) -> None:
    seoul = timezone(timedelta(hours=9))
    for customer, minutes, zone in ((1, 5, UTC), (2, 9, seoul), (3, 7, UTC), (4, 9, UTC)):
        at = (NOW + timedelta(minutes=minutes)).astimezone(zone)
        drafts.put(a_draft(CustomerId(customer), written_at=at))
    assert [draft.customer_id for draft in drafts.left()] == [2, 4, 3, 1]


def test_a_deleted_customers_draft_can_be_dropped_and_the_others_stay(
    shop: OpenShop,
) -> None:
    drafts = DraftsService(shop.database.path.parent)
    kim, park = shop.customers.add(a_customer()), shop.customers.add(a_customer("박말순", None))
    drafts.put(a_draft(kim))
    drafts.put(a_draft(park))
    shop.customers.delete(kim)
    drafts.drop(kim)
    drafts.drop(kim)
    assert drafts.left() == [a_draft(park)]
    drafts.close()


def test_a_choice_that_cannot_be_read_was_not_made_and_the_words_stay(
    drafts: DraftsService, tmp_path: Path
) -> None:
    whole = a_draft(when=date(2026, 12, 8), at=time(9), mood="good", dropped=("a",), kind="call")
    for customer in range(1, 5):
        drafts.put(replace(whole, customer_id=CustomerId(customer)))
    drafts.close()
    connection = driver.connect(str(tmp_path / "drafts.db"), isolation_level=None)
    broken = (
        "{",
        "[1]",
        '{"when": "2026-13-01", "at": 7, "mood": 3, "dropped": "abc", "kind": null}',
        '{"when": "soon", "dropped": ["a", 1]}',
    )
    for customer, facts in enumerate(broken, 1):
        connection.execute("UPDATE drafts SET facts = ? WHERE customer = ?", (facts, customer))
    connection.execute("UPDATE drafts SET written_at = 'yesterday' WHERE customer = 1")
    connection.close()
    plain = [a_draft(CustomerId(one)) for one in (2, 3)]
    last = a_draft(CustomerId(4), dropped=("a",))
    first = a_draft(CustomerId(1), written_at=datetime(1970, 1, 1, tzinfo=UTC))
    assert sorted(drafts.left(), key=lambda one: one.customer_id or 0) == [first, *plain, last]


def test_half_a_letter_does_not_stop_the_typing(drafts: DraftsService) -> None:
    drafts.put(a_draft(text="떡 \ud83d\ude42 \ud83d"))
    found = drafts.get(KIM)
    assert found is not None
    assert found.text == "떡 🙂 \ufffd"


@given(
    st.builds(
        NoteDraft,
        customer_id=st.none() | st.integers(1, 2**53).map(CustomerId),
        text=st.text(min_size=1).filter(str.strip),
        mood=st.none() | st.sampled_from(["bad", "excellent"]),
        when=st.none() | st.dates(),
        at=st.none() | st.times(),
        dropped=st.lists(st.text()).map(tuple),
        kind=st.sampled_from(["visit", "call"]),
        written_at=st.datetimes(
            # hypothesis puts the time zone to them itself.
            datetime(1971, 1, 1),  # noqa: DTZ001
            datetime(2100, 1, 1),  # noqa: DTZ001
            timezones=st.just(UTC),
        ),
        day=st.none() | st.dates(),
        said=st.none() | st.dates(),
        about=st.text(),
        products=st.lists(st.integers(1, 2**53).map(ProductId)).map(tuple),
        bought=st.lists(
            st.builds(
                PurchaseLine,
                product_id=st.none() | st.integers(1, 2**53).map(ProductId),
                text=st.text(min_size=1),
                quantity=st.decimals(allow_nan=False, allow_infinity=False),
                amount=st.none() | st.integers(),
                lot=st.none() | st.text(),
            )
        ).map(tuple),
    )
)
def test_whatever_was_typed_and_chosen_comes_back_as_it_was(draft: NoteDraft) -> None:
    with TemporaryDirectory() as folder:
        drafts = DraftsService(Path(folder))
        drafts.put(draft)
        assert drafts.get(draft.customer_id) == draft
        drafts.close()


# --- a killed program --------------------------------------------------------------------------

TYPING = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from shopcrm.services.drafts import DraftsService, NoteDraft
drafts, tells_first = DraftsService(Path(sys.argv[1])), sys.argv[2] == "tells first"
for number in range(int(sys.argv[3]), 1_000_000):
    text = f"{number} " + "가" * (number % 700)
    if tells_first:
        print(number, flush=True)
    drafts.put(NoteDraft(1, text, None, None, None, (), "visit", datetime(2026, 11, 24, tzinfo=UTC)))
    if not tells_first:
        print(number, flush=True)
"""


def type_and_kill(folder: Path, how: str, first: int, dice: Random) -> int:
    """Let a program type until it is killed; give the number of the last text it said to be kept."""
    command = [sys.executable, "-c", TYPING, str(folder), how, str(first)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, bufsize=0) as program:
        assert program.stdout
        told = b""
        wanted = dice.randint(1, 300)
        while told.count(b"\n") < wanted:
            told += program.stdout.read(64) or b""
        program.kill()
        told += program.stdout.read()
    return int(told[: told.rfind(b"\n")].split(b"\n")[-1])


def number_kept(folder: Path) -> int:
    """Give the number of the text that is kept, which must be whole."""
    drafts = DraftsService(folder)
    found = drafts.get(KIM)
    drafts.close()
    assert found is not None
    number, _, rest = found.text.partition(" ")
    assert rest == "가" * (int(number) % 700), "the text is half"
    return int(number)


def test_the_last_text_that_was_kept_is_there_after_a_kill(tmp_path: Path) -> None:
    dice, told = Random(3), 0
    for _ in range(KILLS):
        told = type_and_kill(tmp_path, "tells after", told + 1, dice)
        assert number_kept(tmp_path) in {told, told + 1}
        assert not list(tmp_path.glob("drafts-damaged-*"))


def test_a_text_that_is_called_kept_too_early_is_lost(tmp_path: Path) -> None:
    """The control: the same kills, and a program that says so before it has kept the text."""
    dice, told = Random(3), 0
    for _ in range(10 * KILLS):
        told = type_and_kill(tmp_path, "tells first", told + 1, dice)
        if number_kept(tmp_path) < told:
            return
    pytest.fail("nothing was lost: then the kills of the other test prove nothing")
