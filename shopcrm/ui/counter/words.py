"""What rows and tiles of the counter say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final

from shopcrm.domain.customers import DayKind
from shopcrm.domain.matching import Why
from shopcrm.domain.rhythm import DayPart, UsualDays
from shopcrm.domain.strip import RowMark, RowState, Tile, TileKind
from shopcrm.ui.counter.row_words import Counter
from shopcrm.wording.days import (
    WEEKDAYS,
    late_by,
    lunar_day,
    plain_day,
    relative_day,
    short_day,
    slim_day,
)

if TYPE_CHECKING:
    # A start paints the list before the services, which load SQLAlchemy, are there.
    from shopcrm.services.counter import CounterCard


def state_words(state: RowState, today: date, language: str) -> str:
    """Say what there is to see to, and when: ``약속 오늘``, ``Birthday Fri 11/27``."""
    about = state.about or _MATTERS.get(state.kind, _MATTERS[RowMark.FOLLOWUP])()
    if state.kind in {RowMark.BIRTHDAY, RowMark.DAY}:
        about = day_word(state.day_kind)
    if state.due is None:
        return about
    return Counter.tr("{about} · {when}", "a row").format(
        about=about, when=due_words(state.due, state.days_late, today, language)
    )


def due_words(due: date, days_late: int, today: date, language: str) -> str:
    """Say when something is due, shortly: ``오늘``, ``2일 늦음``, ``금 11/27``."""
    if days_late:
        return late_by(days_late, language)
    if (due - today).days <= 1:
        return relative_day(due, today, language)
    return slim_day(due, language)


def day_word(kind: str | None) -> str:
    """Say what a remembered day is."""
    return _DAYS.get(kind or "", _DAYS[DayKind.OTHER.value])()


# --- tiles -----------------------------------------------------------------------------------


def tile_title(tile: Tile, today: date, language: str) -> str:
    """Say what a tile is about, and how near it is."""
    if tile.kind is TileKind.LAST_TALK:
        return Counter.tr("Last time you talked")
    if tile.kind is TileKind.NEXT_VISIT:
        return Counter.tr("When she comes next")
    if tile.kind in {TileKind.BIRTHDAY, TileKind.DAY}:
        return _day_title(tile, today)
    title = Counter.tr("She asked") if tile.asked else Counter.tr("Follow-up")
    if tile.due is None:
        return title
    when = due_words(tile.due, tile.days_late, today, language)
    return Counter.tr("{what} · {when}", "a tile").format(what=title, when=when)


def tile_lines(tile: Tile, language: str) -> str:
    """Say what stands in a tile."""
    if tile.kind not in {TileKind.BIRTHDAY, TileKind.DAY}:
        return tile.text or Counter.tr("Get back in touch")
    lines = []
    if tile.solar is not None:
        lines.append(plain_day(tile.solar, language))
    if tile.lunar is not None:
        month, day, leap = tile.lunar
        lines.append(lunar_day(month, day, language, leap=leap))
    if tile.text:
        lines.append(tile.text)
    return "\n".join(lines)


def _day_title(tile: Tile, today: date) -> str:
    what = day_word(tile.day_kind or DayKind.BIRTHDAY.value)
    day = tile.solar or tile.due
    away = 0 if day is None else (day - today).days
    if away == 0:
        return Counter.tr("{what} today").format(what=what)
    if away < 0:
        return Counter.tr("{what} was %n days ago", None, -away).format(what=what)
    return Counter.tr("{what} in %n days", None, away).format(what=what)


# --- the card --------------------------------------------------------------------------------


def known_line(card: CounterCard, today: date, language: str) -> str:
    """Say how well she is known: ``단골 6년째 · 47번 방문 · 마지막 방문 11월 12일(12일 전)``."""
    parts = []
    if card.regular_years:
        parts.append(Counter.tr("Regular for %n years", None, card.regular_years))
    elif card.visits == 0:
        parts.append(
            Counter.tr("Known since {day}").format(day=short_day(card.known_since, language, today))
        )
    if card.visits:
        parts.append(Counter.tr("%n visits", None, card.visits))
    if card.last_visit is not None:
        parts.append(
            Counter.tr("last visit {day} ({ago})").format(
                day=short_day(card.last_visit, language, today),
                ago=relative_day(card.last_visit, today, language),
            )
        )
    return Counter.tr(" · ", "between what is known").join(parts)


def usual_words(usual: UsualDays, language: str) -> tuple[str, str]:
    """Say when she usually comes, and how often; each empty where nothing can be said."""
    names = WEEKDAYS[language if language in WEEKDAYS else "en"]
    days = Counter.tr("·", "between weekdays").join(names[n] for n in usual.weekdays)
    part = _PARTS[usual.part]() if usual.part is not None else ""
    first = " ".join(one for one in (days, part) if one)
    second = ""
    if usual.every_days is not None:
        weeks, rest = divmod(usual.every_days, 7)
        if weeks and not rest:
            second = Counter.tr("About every %n weeks", None, weeks)
        else:
            second = Counter.tr("About every %n days", None, usual.every_days)
    return first, second


_PARTS: Final[dict[DayPart, Callable[[], str]]] = {
    DayPart.MORNING: lambda: Counter.tr("mornings"),
    DayPart.NOON: lambda: Counter.tr("around noon"),
    DayPart.AFTERNOON: lambda: Counter.tr("afternoons"),
    DayPart.EVENING: lambda: Counter.tr("evenings"),
}

_MATTERS: Final[dict[RowMark, Callable[[], str]]] = {
    RowMark.FOLLOWUP: lambda: Counter.tr("Get back in touch"),
    RowMark.ANSWER: lambda: Counter.tr("To be answered"),
    RowMark.PROMISE: lambda: Counter.tr("A promise"),
    RowMark.COMPLAINT: lambda: Counter.tr("A complaint"),
    RowMark.HOLD: lambda: Counter.tr("Set aside"),
}

_DAYS: Final[dict[str, Callable[[], str]]] = {
    DayKind.BIRTHDAY.value: lambda: Counter.tr("Birthday"),
    DayKind.WEDDING.value: lambda: Counter.tr("Wedding day"),
    DayKind.SHOP.value: lambda: Counter.tr("Their shop's anniversary"),
    DayKind.CHILD.value: lambda: Counter.tr("Child's birthday"),
    DayKind.PET.value: lambda: Counter.tr("Pet's birthday"),
    DayKind.OTHER.value: lambda: Counter.tr("A day to remember"),
}

FOUND: Final[dict[Why, Callable[[], str]]] = {
    Why.READING: lambda: "",
    Why.NICKNAME: lambda: Counter.tr("called"),
    Why.HOW_TO_ADDRESS: lambda: Counter.tr("called"),
    Why.PHONE: lambda: "",
    Why.TAG: lambda: "",
    Why.LIKES: lambda: Counter.tr("likes"),
    Why.WANTS: lambda: Counter.tr("wants"),
    Why.AVOIDS: lambda: Counter.tr("avoids"),
    Why.OWNS: lambda: Counter.tr("bought"),
    Why.ALERT: lambda: "",
    Why.FACT: lambda: "",
    Why.MAIL: lambda: "",
    Why.ADDRESS: lambda: "",
    Why.FIELD: lambda: "",
    Why.CONVERSATION: lambda: Counter.tr("said"),
}
