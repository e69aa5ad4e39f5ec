"""The practice shop: believable people, the same for the same seed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from itertools import islice, pairwise, zip_longest
from statistics import median
from string import Formatter

import pytest

from shopcrm.domain.conversations import (
    Beginner,
    ConversationDraft,
    ConversationKind,
    Mood,
    check_conversation,
)
from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.customers import AlertKind, DayKind, RelationKind
from shopcrm.domain.days import Calendar
from shopcrm.domain.followups import FollowupKind, check_about, due_state
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.phones import read_phone
from shopcrm.domain.today import DueState
from shopcrm.errors import ChoiceUnknownError
from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.korean_particles import KoreanWord, familiar
from shopcrm.services.practice.packs import Later, Pack, Stage, Talk
from shopcrm.services.practice.people import LANGUAGES, practice_shop
from shopcrm.services.practice.records import PracticePerson, Rhythm
from shopcrm.services.practice.rhythm import GAPS, SHARES
from shopcrm.services.practice.telling import LATE_AMONG
from shopcrm.services.practice.who import who

TODAY = date(2026, 11, 24)
FIRSTS = {"ko": 16, "ja": 15, "en": 16}
MODULES = {"ko": "korean", "ja": "japanese", "en": "english"}

each_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def people(
    language: str, customers: int = 400, *, factor: float = 1.0
) -> tuple[PracticePerson, ...]:
    shop = practice_shop(customers, 7, TODAY, language, visits_factor=factor)
    return tuple(shop.people)


@cache
def crowd(language: str) -> tuple[PracticePerson, ...]:
    """Many people with few visits each."""
    return people(language, 5_000, factor=0.02)


def pack(language: str) -> Pack:
    made: Pack = import_module(f"shopcrm.services.practice.{MODULES[language]}").PACK
    return made


def open_days(person: PracticePerson) -> list[date | None]:
    return [followup.due for followup in person.followups if followup.done_on is None]


# --- the same for the same seed -------------------------------------------------------------


@each_language
def test_the_same_seed_gives_the_same_people(language: str) -> None:
    again = tuple(practice_shop(400, 7, TODAY, language).people)
    assert again == people(language)


def test_another_seed_gives_other_people() -> None:
    other = list(practice_shop(100, 8, TODAY).people)[FIRSTS["ko"] :]
    assert sum(one == two for one, two in zip(other, people("ko")[16:100], strict=True)) == 0


@each_language
def test_a_person_is_the_same_however_many_are_asked_for(language: str) -> None:
    few = tuple(practice_shop(40, 7, TODAY, language).people)
    assert few == people(language)[:40]


def test_two_shops_read_in_turn_do_not_disturb_each_other() -> None:
    one, two = (practice_shop(60, 7, TODAY).people for _ in range(2))
    assert all(first == second for first, second in zip_longest(one, two))


def test_people_are_made_while_they_are_read() -> None:
    shop = practice_shop(10**9, 7, TODAY)
    assert [person.index for person in islice(shop.people, 3)] == [0, 1, 2]


def test_the_order_of_hashes_changes_nothing() -> None:
    program = (
        "import hashlib, datetime;"
        "from shopcrm.services.practice.people import practice_shop;"
        "s = practice_shop(60, 7, datetime.date(2026, 11, 24), visits_factor=0.3);"
        "print(hashlib.sha256(repr(list(s.people)).encode()).hexdigest())"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"language": "vi"}, "language"),
        ({"customers": -1}, "customers"),
        ({"visits_factor": 0.0}, "visits_factor"),
        ({"visits_factor": 1.5}, "visits_factor"),
    ],
)
def test_what_cannot_be_made_is_refused_at_once(asked: dict[str, object], field: str) -> None:
    with pytest.raises(ChoiceUnknownError) as refused:
        practice_shop(**{"customers": 1, "seed": 1, "today": TODAY, **asked})  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_shop_of_nobody_has_its_goods_and_staff() -> None:
    shop = practice_shop(0, 7, TODAY, "ja")
    assert list(shop.people) == []
    assert (shop.name, shop.country, shop.currency) == ("和菓子 さくら堂", "JP", "JPY")
    assert len(shop.products) >= 20
    assert shop.staff == ("美咲", "店長", "健太")


# --- names, telephones and cards ------------------------------------------------------------


@each_language
def test_every_card_is_kept_as_it_was_made(language: str) -> None:
    for person in people(language):
        assert check_customer(person.draft) == person.draft


@each_language
def test_everybody_has_a_name_and_nobody_an_empty_text(language: str) -> None:
    for person in people(language):
        draft = person.draft
        assert draft.given_name
        assert draft.name_order is not None
        texts = (draft.family_name, draft.given_name, draft.reading, draft.nickname)
        assert all(text is None or text == text.strip() != "" for text in texts)


def test_every_japanese_name_of_family_and_given_has_its_reading() -> None:
    japanese = [person.draft for person in people("ja") if person.draft.language == "ja"]
    named = [draft for draft in japanese if draft.family_name]
    assert len(named) > 350
    for draft in named:
        assert re.fullmatch("[ぁ-ん]+ [ぁ-ん]+", draft.reading or "")


def test_korean_family_names_come_by_their_share() -> None:
    families = Counter(person.draft.family_name for person in crowd("ko"))
    assert 0.18 < families["김"] / 5_000 < 0.25
    assert 0.12 < families["이"] / 5_000 < 0.18
    assert families["김"] > families["이"] > families["박"] > families["최"]
    assert families["남궁"] > 0


@each_language
def test_some_people_have_the_same_name(language: str) -> None:
    names = Counter(
        (person.draft.family_name, person.draft.given_name)
        for person in people(language)[:300]
        if person.draft.family_name
    )
    assert max(names.values()) > 1
    assert sum(count for count in names.values() if count > 1) >= 6


@each_language
def test_a_few_customers_have_another_language(language: str) -> None:
    languages = Counter(person.draft.language for person in crowd(language))
    assert languages[language] / 5_000 > 0.93
    assert set(languages) == {"ko", "ja", "en", "vi"}


@each_language
def test_every_telephone_reads_as_valid(language: str) -> None:
    from phonenumbers import is_valid_number, parse

    country = practice_shop(0, 7, TODAY, language).country
    for person in (*people(language)[:300], *crowd(language)[400::29]):
        for phone in person.draft.phones:
            assert is_valid_number(parse(phone.typed, country)), phone
            assert read_phone(phone.typed, country).international == phone.international


@each_language
def test_a_telephone_belongs_to_one_person_or_to_a_couple(language: str) -> None:
    owners: dict[str | None, int] = {}
    couples = 0
    for person in crowd(language):
        for phone in person.draft.phones:
            if phone.international in owners:
                assert (owners[phone.international], RelationKind.SPOUSE) in person.relations
                couples += 1
            owners.setdefault(phone.international, person.index)
    assert couples > 5


def test_no_number_comes_twice_far_into_a_large_shop() -> None:
    from shopcrm.services.practice.telephones import at_home, mobile

    for country in ("KR", "JP", "US"):
        far = (*range(0, 40_000, 3), *range(985_000, 1_000_000, 3))
        numbers = [mobile(country, index, frozenset()).international for index in far]
        numbers += [at_home(country, index, "").international for index in far]
        assert len(set(numbers)) == len(numbers)


@each_language
def test_mails_go_nowhere(language: str) -> None:
    mails = [mail.address for person in crowd(language) for mail in person.draft.mails]
    assert len(mails) == len(set(mails)) > 500
    assert all(re.fullmatch(r"[a-z]+\d+@example\.com", mail) for mail in mails)


def test_birthdays_are_of_every_kind() -> None:
    days = [
        day.day
        for person in people("ko", 9_000, factor=0.02)
        for day in person.draft.days
        if day.kind is DayKind.BIRTHDAY
    ]
    lunar = [day for day in days if day.calendar is Calendar.LUNAR]
    assert 0.1 < len(lunar) / len(days) < 0.4
    assert 0 < sum(day.leap for day in lunar) < 50
    assert sum(day.year is None for day in days) > 1_000
    assert sum(day.month is None for day in days) > 10


@each_language
def test_cards_name_only_products_of_the_shop(language: str) -> None:
    names = {product.name for product in practice_shop(0, 7, TODAY, language).products}
    for person in crowd(language):
        draft = person.draft
        linked = [name for name, _ in (*draft.likes, *draft.wants, *draft.avoids)]
        assert names.issuperset(linked)
        assert len(linked) == len(set(linked)), "a product stands on a card once"


@each_language
def test_product_names_are_told_apart(language: str) -> None:
    products = practice_shop(0, 7, TODAY, language).products
    names = [name for product in products for name in (product.name, *product.other_names)]
    assert len(names) == len(set(names))
    assert all(product.price > 0 for product in products)
    assert sum(product.warranty_days is not None for product in products) == 1


# --- visits ---------------------------------------------------------------------------------


@each_language
def test_visits_lie_in_the_last_two_years_and_none_is_to_come(language: str) -> None:
    for person in (*people(language), *crowd(language)):
        days = [visit.day for visit in person.visits]
        assert days
        assert days == sorted(days)
        assert TODAY - timedelta(days=730) <= days[0]
        assert days[-1] < TODAY


@each_language
def test_everything_said_could_be_written_down(language: str) -> None:
    for person in people(language)[:150]:
        for visit in person.visits:
            draft = ConversationDraft(CustomerId(1), visit.text, visit.day, visit.kind)
            assert check_conversation(draft, TODAY).text == visit.text
        for followup in person.followups:
            assert check_about(followup.about) == followup.about != ""


@each_language
def test_no_text_has_a_slot_left_or_a_hole(language: str) -> None:
    for person in people(language):
        texts = [visit.text for visit in person.visits]
        texts += [followup.about for followup in person.followups]
        texts += [fact.text for fact in person.draft.facts]
        texts += [alert.text for alert in person.draft.alerts]
        texts += [address.street or "" for address in person.draft.addresses]
        texts.append(person.draft.how_to_address or "")
        for text in texts:
            assert not re.search(r"[{}]|  |None|\s$|^\s", text), text


@each_language
def test_visits_average_about_twelve(language: str) -> None:
    visits = [len(person.visits) for person in people(language, 1_500)]
    assert 10.5 < sum(visits) / len(visits) < 14.5


def test_the_factor_makes_visits_fewer_and_leaves_the_rhythm() -> None:
    few = people("ko", 600, factor=0.25)
    many = people("ko", 600)
    assert sum(len(p.visits) for p in few) < 0.4 * sum(len(p.visits) for p in many)
    assert [p.rhythm for p in few] == [p.rhythm for p in many]


@each_language
def test_rhythms_come_by_their_shares(language: str) -> None:
    made = crowd(language)[FIRSTS[language] :]
    shares = Counter(person.rhythm for person in made)
    for rhythm, share in SHARES:
        assert abs(shares[rhythm] / len(made) - share) < 0.02, rhythm


@each_language
def test_a_regular_keeps_the_rhythm_and_a_favourite_weekday(language: str) -> None:
    for rhythm, gap in GAPS.items():
        gaps = [
            (later.day - earlier.day).days
            for person in people(language)
            if person.rhythm is rhythm
            for earlier, later in pairwise(person.visits)
        ]
        assert gap * 0.85 < median(gaps) < gap * 1.15, rhythm
    for person in people(language)[FIRSTS[language] :]:
        weekdays = Counter(visit.day.weekday() for visit in person.visits)
        assert weekdays[6] == 0, "closed on Sundays"
        if len(person.visits) > 30:
            assert sum(count for _, count in weekdays.most_common(2)) > 0.6 * len(person.visits)


@each_language
def test_who_comes_once_came_once_and_gifts_are_bought_once_a_year(language: str) -> None:
    for person in people(language)[FIRSTS[language] :]:
        if person.rhythm is Rhythm.ONCE:
            assert len(person.visits) == 1
        if person.rhythm is Rhythm.YEARLY_GIFT:
            assert len(person.visits) <= 3
            assert all((b.day - a.day).days > 300 for a, b in pairwise(person.visits))


@each_language
def test_most_talks_are_visits_and_the_shop_begins_some(language: str) -> None:
    talks = [visit for person in people(language) for visit in person.visits]
    kinds = Counter(visit.kind for visit in talks)
    assert 0.88 < kinds[ConversationKind.VISIT] / len(talks) < 0.97
    assert all(kinds[kind] > 0 for kind in ConversationKind)
    begun = Counter(visit.kind for visit in talks if visit.began is Beginner.SHOP)
    assert begun[ConversationKind.VISIT] == 0
    assert begun[ConversationKind.CALL] > 0


@each_language
def test_purchases_add_up_and_name_what_was_spoken_of(language: str) -> None:
    products = practice_shop(0, 7, TODAY, language).products
    seen = 0
    for person in people(language)[FIRSTS[language] :]:
        for visit in person.visits:
            assert len(set(visit.products)) == len(visit.products)
            for line in visit.bought or ():
                seen += 1
                assert line.product in visit.products
                assert line.amount == line.quantity * products[line.product].price
                assert line.quantity > 0
    assert seen > 3_000


@each_language
def test_nobody_is_given_what_she_must_not_have(language: str) -> None:
    products = practice_shop(0, 7, TODAY, language).products
    seen = 0
    for person in people(language, 1_500):
        avoided = {name for name, _ in person.draft.avoids}
        seen += len(avoided)
        for visit in person.visits:
            assert avoided.isdisjoint(products[place].name for place in visit.products)
    assert seen > 30


@each_language
def test_what_belongs_to_a_season_is_sold_in_it(language: str) -> None:
    goods = pack(language).goods
    for person in people(language)[FIRSTS[language] :]:
        for visit in person.visits:
            for line in visit.bought or ():
                months = goods[line.product].months
                assert not months or visit.day.month in months


# --- follow-ups -----------------------------------------------------------------------------


@each_language
def test_follow_ups_come_from_a_talk_and_are_done_after_it(language: str) -> None:
    for person in people(language):
        for followup in person.followups:
            assert followup.visit is not None
            assert person.visits[followup.visit].day == followup.since
            assert followup.due is None or followup.due >= followup.since
            if followup.done_on is not None:
                assert followup.since <= followup.done_on < TODAY


@each_language
def test_what_waits_for_the_next_visit_is_done_by_it(language: str) -> None:
    waiting = 0
    for person in people(language):
        for followup in person.followups:
            if followup.due is None and followup.done_on is None:
                waiting += 1
                later = person.visits[(followup.visit or 0) + 1 :]
                assert all(visit.kind is not ConversationKind.VISIT for visit in later)
    assert waiting < 20


DAYS = (
    date(2026, 11, 24),
    date(2026, 11, 22),
    date(2024, 2, 29),
    date(2028, 2, 26),
    date(2027, 12, 30),
    date(2052, 3, 1),
)


@each_language
@pytest.mark.parametrize("today", DAYS)
def test_the_list_of_today_is_lively_on_any_day(language: str, today: date) -> None:
    made = list(practice_shop(16, 7, today, language).people)
    states = Counter(due_state(due, today) for person in made for due in open_days(person))
    assert states[DueState.LATE] >= 1
    assert states[DueState.TODAY] == 5
    assert states[DueState.SOON] >= 1
    birthdays = {
        (next_day - today).days
        for person in made
        for day in person.draft.days
        if (next_day := day.day.next_on_or_after(today)) is not None
    }
    assert {3, 5} <= birthdays


@each_language
def test_a_small_shop_has_about_ten_lines_to_see_to(language: str) -> None:
    for seed in range(1, 6):
        shop = practice_shop(412, seed, TODAY, language)
        dues = [due for person in shop.people for due in open_days(person)]
        states = Counter(due_state(due, TODAY) for due in dues)
        listed = states[DueState.LATE] + states[DueState.TODAY] + states[DueState.SOON]
        assert 7 <= listed <= 20


def test_the_owner_of_a_large_shop_keeps_up_too() -> None:
    shop = practice_shop(LATE_AMONG * 4, 7, TODAY, visits_factor=0.1)
    late = [
        person.index
        for person in shop.people
        for due in open_days(person)
        if due is not None and due < TODAY
    ]
    assert 1 <= len(late) <= 15
    assert max(late) < LATE_AMONG


def test_an_answer_that_is_owed_is_of_its_own_kind() -> None:
    kinds = Counter(f.kind for person in people("ko", 1_500) for f in person.followups)
    assert set(kinds) == {FollowupKind.CONTACT, FollowupKind.ANSWER, FollowupKind.HOW_IT_WENT}


# --- those who are gone, families, and the first people -------------------------------------


@each_language
def test_one_in_fifty_is_gone_and_nothing_is_open_for_them(language: str) -> None:
    gone = [person for person in crowd(language) if person.gone]
    assert 0.013 < len(gone) / 5_000 < 0.028
    for person in gone:
        assert person.gone is not None
        assert person.visits[-1].day <= person.gone.day < TODAY
        assert open_days(person) == []


@each_language
def test_relations_are_with_earlier_people(language: str) -> None:
    kinds: Counter[RelationKind] = Counter()
    for person in crowd(language):
        for other, kind in person.relations:
            assert 0 <= other < person.index
            kinds[kind] += 1
    assert {RelationKind.SPOUSE, RelationKind.PARENT, RelationKind.SIBLING} <= set(kinds)
    assert {RelationKind.FRIEND, RelationKind.NEIGHBOUR} <= set(kinds)


@each_language
def test_families_are_of_an_age_and_a_name(language: str) -> None:
    one, other = Dice(), Dice()
    made = pack(language)
    for index in range(20, 3_000):
        someone = who(one, 7, index, made, 16, TODAY.year)
        if someone.tie is None:
            continue
        base = who(other, 7, someone.tie[0], made, 16, TODAY.year)
        if someone.tie[1] is RelationKind.SPOUSE:
            assert someone.sex != base.sex
        elif someone.tie[1] is RelationKind.PARENT:
            assert someone.born - base.born >= 20
        if someone.tie[1] is RelationKind.SPOUSE and base.pool.language in {"ja", "en"}:
            assert someone.family == base.family


def test_the_first_people_are_those_everybody_knows() -> None:
    first = people("ko")[0]
    assert first.draft.family_name == "김"
    assert first.draft.given_name == "정숙"
    assert first.draft.phones[0].typed == "010-2345-6789"
    assert first.draft.how_to_address == "정숙 어머님"
    assert [alert.kind for alert in first.draft.alerts] == [AlertKind.ALLERGY]
    assert len(first.visits) == 47
    assert first.visits[-1].day == TODAY - timedelta(days=12)
    assert sum(line.amount for line in first.visits[-1].bought or ()) == 38_000
    birthday = first.draft.days[0].day
    assert (birthday.calendar, birthday.month, birthday.day) == (Calendar.LUNAR, 10, 19)
    assert birthday.next_on_or_after(TODAY) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("language", "shown", "typed", "total"),
    [("ja", "田中和子", "090-1234-5678", 3_800), ("en", "WalshMargaret", "(508) 555-0199", 3_800)],
)
def test_each_language_has_its_first_person(
    language: str, shown: str, typed: str, total: int
) -> None:
    first = people(language)[0]
    assert f"{first.draft.family_name}{first.draft.given_name}" == shown
    assert first.draft.phones[0].typed == typed
    assert sum(line.amount for line in first.visits[-1].bought or ()) == total
    assert first.draft.days[0].day.next_on_or_after(TODAY) == date(2026, 11, 27)


@each_language
def test_what_is_new_was_not_eaten_by_those_who_ask_for_it(language: str) -> None:
    shop = practice_shop(0, 7, TODAY, language)
    new = next(
        i
        for i, p in enumerate(shop.products)
        if p.name in {"흑임자설기", "黒ごま大福", "Black-sesame roll"}
    )
    for person in (people(language)[0], people(language)[4]):
        assert all(line.product != new for visit in person.visits for line in visit.bought or ())


# --- how things are said --------------------------------------------------------------------


def patterns(talk: Talk) -> Iterator[str]:
    for field in fields(talk):
        yield from _texts(getattr(talk, field.name))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Later):
        yield from (value.text, value.about)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)


@each_language
def test_there_are_many_ways_to_say_things(language: str) -> None:
    said = [text for text in patterns(pack(language).talk) if text.strip()]
    assert len(set(said)) >= 150


@each_language
def test_every_slot_has_a_word(language: str) -> None:
    slots = {"p", "q", "r", "np", "nq", "kid", "spouse", "hobby"}
    for pattern in patterns(pack(language).talk):
        named = {name.partition(".")[0] for _, name, _, _ in Formatter().parse(pattern) if name}
        assert named <= slots, pattern


@each_language
def test_who_has_nobody_is_not_asked_about_them(language: str) -> None:
    talk = pack(language).talk
    for field in fields(talk):
        if field.name in {"chat_by_stage", "event_by_stage", "married", "hobby"}:
            continue
        for pattern in _texts(getattr(talk, field.name)):
            assert not re.search(r"\{(kid|spouse|hobby)", pattern), pattern


@each_language
def test_every_stage_of_life_has_its_talk(language: str) -> None:
    made = pack(language)
    for stage in Stage:
        assert made.talk.chat_by_stage[stage]
        assert made.talk.event_by_stage[stage]
        assert made.card.hobbies[stage]
        assert {("f", stage), ("m", stage)} <= set(made.card.addressed) & set(
            made.card.descriptions
        )
    assert set(made.talk.season) == set(range(1, 13))


def test_no_korean_pattern_fixes_a_particle_that_depends_on_the_word() -> None:
    depending = re.compile(r"\{\w+\}(을|를|이|가|은|는|과|와|으로|로|이나|나)(?![가-힣])")
    assert depending.search("{p}을 사 가심.")
    for pattern in patterns(pack("ko").talk):
        assert not depending.search(pattern), pattern


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("쑥인절미", "쑥인절미를 쑥인절미가 쑥인절미는 쑥인절미와 쑥인절미로"),
        ("약식", "약식을 약식이 약식은 약식과 약식으로"),
        ("꿀", "꿀을 꿀이 꿀은 꿀과 꿀로"),
        ("백설기 3되", "백설기 3되를 백설기 3되가 백설기 3되는 백설기 3되와 백설기 3되로"),
        ("떡 3", "떡 3을 떡 3이 떡 3은 떡 3과 떡 3으로"),
        ("떡 2", "떡 2를 떡 2가 떡 2는 떡 2와 떡 2로"),
        ("‘하준’", "‘하준’을 ‘하준’이 ‘하준’은 ‘하준’과 ‘하준’으로"),
    ],
)
def test_korean_particles_follow_the_last_sound(word: str, said: str) -> None:
    made = KoreanWord(word)
    assert " ".join((made.eul, made.i, made.eun, made.gwa, made.euro)) == said


def test_children_are_called_as_they_are_called() -> None:
    assert (familiar("하준"), familiar("서아")) == ("하준이", "서아")


@each_language
def test_complaints_are_the_only_bad_moods(language: str) -> None:
    complaints = [later.about for later in pack(language).talk.complaint]
    heads = {re.split(r"[{}]", about)[-1] for about in complaints}
    for person in people(language)[FIRSTS[language] :]:
        bad = [place for place, visit in enumerate(person.visits) if visit.mood is Mood.BAD]
        followed = [f.visit for f in person.followups if any(f.about.endswith(h) for h in heads)]
        assert set(bad) <= set(followed) or person.gone
