"""What was said on each visit, and what the shop meant to get back about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from shopcrm.domain.conversations import Beginner, ConversationKind, Mood
from shopcrm.domain.followups import FollowupKind
from shopcrm.services.practice.dice import Dice
from shopcrm.services.practice.packs import Later, Pack, Talk
from shopcrm.services.practice.records import (
    PracticeFollowup,
    PracticePurchase,
    PracticeVisit,
    Rhythm,
)
from shopcrm.services.practice.rhythm import Days, Window
from shopcrm.services.practice.scenes import Scene, SceneMaker, taken_in
from shopcrm.services.practice.traits import Traits

LATE_AMONG = 1_500
"""Only these first people may have a follow-up that is late: however large the shop, its owner keeps up."""

_LATE_DAYS = 7
_LATE_CHANCE = 0.3
_SUNDAY = 6
_TELL_SHARES = (
    (0.016, "promise"),
    (0.019, "asked"),
    (0.028, "event"),
    (0.032, "complaint"),
    (0.042, "next_visit"),
    (0.110, "elsewhere"),
    (0.210, "chat"),
)
"""Up to which throw a talk is of which kind; above the last something was bought."""

_ELSEWHERE = (
    *((ConversationKind.CALL, Beginner.CUSTOMER, "call"),) * 6,
    *((ConversationKind.CALL, Beginner.SHOP, "our_call"),) * 4,
    *((ConversationKind.MESSAGE, Beginner.CUSTOMER, "message"),) * 4,
    *((ConversationKind.MESSAGE, Beginner.SHOP, "our_message"),) * 2,
    (ConversationKind.LETTER, Beginner.CUSTOMER, "letter"),
    (ConversationKind.LETTER, Beginner.SHOP, "our_letter"),
)
_FOLLOWUP_KINDS = {
    "promise": FollowupKind.CONTACT,
    "asked": FollowupKind.ANSWER,
    "event": FollowupKind.HOW_IT_WENT,
    "complaint": FollowupKind.HOW_IT_WENT,
    "next_visit": FollowupKind.CONTACT,
}
_MOODS = (None,) * 9 + (Mood.GOOD,) * 7 + (Mood.NEUTRAL,) * 3 + (Mood.EXCELLENT,)


@dataclass(slots=True)
class Told:
    """What was told of one person, oldest first; ``waiting`` are places of follow-ups for her next visit."""

    traits: Traits
    chats: tuple[str, ...] = ()
    visits: list[PracticeVisit] = field(default_factory=list)
    followups: list[PracticeFollowup] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)


class Teller:
    """Makes up the talks of one shop."""

    def __init__(self, pack: Pack, window: Window) -> None:
        self._talk = pack.talk
        self._staff = len(pack.staff)
        self._scenes = SceneMaker(pack)
        self._today = window.last + 1
        self._first = window.first
        self._dates = [date.fromordinal(day) for day in range(window.first, self._today)]
        self._chats: dict[tuple[object, bool, bool, bool], tuple[str, ...]] = {}

    def tell(
        self, dice: Dice, index: int, traits: Traits, rhythm: Rhythm, days: Days, *, gone: bool
    ) -> Told:
        """Tell all that was said with somebody on these days."""
        told = Told(traits, self._chats_of(traits))
        words = self._scenes.words_of(traits)
        for number, day in enumerate(days.visits):
            month = self._dates[day - self._first].month
            scene = self._scenes.scene(dice, traits, day, month, words)
            if number == 0 and days.new:
                self._bought(dice, told, scene, dice.pick(self._talk.first))
            elif rhythm is Rhythm.YEARLY_GIFT:
                self._scenes.for_present(dice, scene, traits)
                self._bought(dice, told, scene, dice.pick(self._talk.gift))
            else:
                self._ordinary(dice, told, scene)
        told.followups = list(self._settled(dice, index, told.followups, gone=gone))
        return told

    def _chats_of(self, traits: Traits) -> tuple[str, ...]:
        """Give what may be talked of with somebody like her: nothing of a child where there is none."""
        key = (traits.stage, bool(traits.kid), bool(traits.spouse), bool(traits.hobby))
        if key not in self._chats:
            talk = self._talk
            chats = [*talk.chat, *talk.chat_by_stage[traits.stage], *talk.married, *talk.hobby]
            self._chats[key] = tuple(chat for chat in chats if _may_be_said(chat, traits))
        return self._chats[key]

    def _ordinary(self, dice: Dice, told: Told, scene: Scene) -> None:
        throw = dice.random()
        what = next((what for until, what in _TELL_SHARES if throw < until), "bought")
        if what == "bought":
            self._bought(dice, told, scene, self._purchase(dice, told, scene), chatty=True)
        elif what == "chat":
            self._add(dice, told, scene, self._chat(dice, told, scene))
        elif what == "elsewhere":
            kind, began, pool = dice.pick(_ELSEWHERE)
            pattern = dice.pick(_pool(self._talk, pool))
            self._add(dice, told, scene, pattern, kind=kind, began=began)
        else:
            self._with_followup(dice, told, scene, what)

    def _chat(self, dice: Dice, told: Told, scene: Scene) -> str:
        return dice.pick(told.chats if dice.chance(0.8) else self._talk.season[scene.month])

    def _purchase(self, dice: Dice, told: Told, scene: Scene) -> str:
        """Choose how a purchase is told."""
        talk = self._talk
        if dice.chance(0.004):
            self._scenes.for_tool(dice, scene)
            return dice.pick(talk.tool)
        liked = scene.places[0] in told.traits.likes
        if dice.chance(0.33):
            return dice.pick(talk.usual if liked else talk.bought_one)
        return dice.pick(talk.bought_one if dice.chance(0.5) else talk.bought_two)

    def _bought(
        self, dice: Dice, told: Told, scene: Scene, pattern: str, *, chatty: bool = False
    ) -> None:
        lines = self._scenes.lines(scene, taken_in(pattern)) if dice.chance(0.88) else ()
        if chatty and dice.chance(0.4):
            pattern = pattern + self._talk.joint + self._chat(dice, told, scene)
        self._add(dice, told, scene, pattern, lines)

    def _with_followup(self, dice: Dice, told: Told, scene: Scene, what: str) -> None:
        pool = _later_pool(self._talk, what)
        if what == "event":
            self._scenes.for_feast(scene)
            own = self._talk.event_by_stage[told.traits.stage]
            pool = (*pool, *(later for later in own if _may_be_said(later.text, told.traits)))
        later = dice.pick(pool)
        self._add(dice, told, scene, later.text, mood=Mood.BAD if what == "complaint" else None)
        if later.days is None:
            told.waiting.append(len(told.followups))
        told.followups.append(
            PracticeFollowup(
                scene.say(later.about),
                None if later.days is None else _open_day(scene.day + later.days),
                None,
                _FOLLOWUP_KINDS[what],
                self._dates[scene.day - self._first],
                len(told.visits) - 1,
            )
        )

    def _add(
        self,
        dice: Dice,
        told: Told,
        scene: Scene,
        pattern: str,
        lines: tuple[PracticePurchase, ...] = (),
        *,
        kind: ConversationKind = ConversationKind.VISIT,
        began: Beginner = Beginner.CUSTOMER,
        mood: Mood | None = None,
    ) -> None:
        day = self._dates[scene.day - self._first]
        if told.waiting and kind is ConversationKind.VISIT:
            for place in told.waiting:
                told.followups[place] = replace(told.followups[place], done_on=day)
            told.waiting.clear()
        told.visits.append(
            PracticeVisit(
                day,
                kind,
                began,
                scene.say(pattern),
                mood or dice.pick(_MOODS),
                # The product of two throws: the one who is there most writes most.
                None if dice.chance(0.08) else int(dice.random() * dice.random() * self._staff),
                scene.products_in(pattern),
                lines or None,
            )
        )

    def _settled(
        self, dice: Dice, index: int, followups: list[PracticeFollowup], *, gone: bool
    ) -> Iterator[PracticeFollowup]:
        """Give them as they stand today: those that came due are done, but for a few; of one who is gone none is open."""
        for followup in followups:
            due = None if followup.due is None else followup.due.toordinal()
            if followup.done_on is not None:
                yield followup
            elif due is None or due >= self._today:
                if not gone:
                    yield followup
            elif not gone and self._is_late(dice, index, due):
                yield followup
            else:
                done = min(due + max(0, dice.below(5) - 2), self._today - 1)
                yield replace(followup, done_on=date.fromordinal(done))

    def _is_late(self, dice: Dice, index: int, due: int) -> bool:
        return index < LATE_AMONG and due >= self._today - _LATE_DAYS and dice.chance(_LATE_CHANCE)


def _open_day(day: int) -> date:
    return date.fromordinal(day + 1 if (day - 1) % 7 == _SUNDAY else day)


def _may_be_said(pattern: str, traits: Traits) -> bool:
    slots: Iterable[tuple[str, str | None]] = (
        ("{kid", traits.kid),
        ("{spouse", traits.spouse),
        ("{hobby", traits.hobby),
    )
    return not any(slot in pattern and not word for slot, word in slots)


def _pool(talk: Talk, name: str) -> tuple[str, ...]:
    pool: tuple[str, ...] = getattr(talk, name)
    return pool


def _later_pool(talk: Talk, name: str) -> tuple[Later, ...]:
    pool: tuple[Later, ...] = getattr(talk, name)
    return pool
