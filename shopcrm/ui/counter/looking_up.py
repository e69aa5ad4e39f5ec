"""Looking people up while somebody types: a screen of them on the key, whoever else is meant when that is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from shopcrm.domain.ids import CustomerId
from shopcrm.services.counter import CounterService, CustomerListRow
from shopcrm.services.searching import SearchService, Sighting
from shopcrm.ui.counter.people import PeopleModel, Person
from shopcrm.ui.tasks import Tasks

FIRST: Final = 14
"""So many are found on the key, which is more than a screen holds."""

MOST: Final = 50


@dataclass(slots=True)
class _Wish:
    """What was typed, for as long as nothing else is."""

    typed: str
    changes: int
    is_wanted: bool = True


@dataclass(frozen=True, slots=True)
class _Found:
    """What a worker found: the people with their rows, or what was said."""

    wish: _Wish
    sightings: Sequence[Sighting] = ()
    rows: Sequence[CustomerListRow] = ()


class LookingUp(QObject):
    """Finds those who are seen at once, and the others in a worker, so that nobody who types on is held up.

    Signals:
        found_more: These are to be shown below the others, who stay as they are; then, whether they are the last.
    """

    found_more = Signal(list, bool)

    def __init__(
        self,
        tasks: Tasks,
        searching: SearchService,
        counter: CounterService,
        model: PeopleModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._searching, self._counter = tasks, searching, counter
        self._model = model
        self._wish: _Wish | None = None
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._find_more)

    def find(self, typed: str) -> list[Person]:
        """Give a screen of those who are meant; the others are told of later."""
        self.stop()
        self._wish = _Wish(typed, self._model.changes)
        found = self._searching.find_people(typed, FIRST)
        self._painted.start()
        return list(map(_person, found))

    def stop(self) -> None:
        """Tell of nobody any more."""
        self._painted.stop()
        if self._wish is not None:
            self._wish.is_wanted = False
        self._wish = None

    def is_under_way(self) -> bool:
        """Say whether others may still be found."""
        return self._wish is not None

    def finish(self) -> None:
        """Find the others now: somebody cannot wait."""
        wish = self._wish
        if wish is not None:
            self.stop()
            people = self._searching.find_people(wish.typed, MOST)
            ids = [one.customer_id for one in people]
            talks = self._searching.find_talks(wish.typed, ids, MOST - len(people))
            self.found_more.emit([*self._new(people), *map(_person, talks)], True)  # noqa: FBT003

    def _find_more(self) -> None:
        if self._wish is not None:
            work = _people_work(self._wish, self._searching, self._counter)
            self._tasks.read(self, work, self._on_people)

    def _on_people(self, found: _Found) -> None:
        wish = found.wish
        if not wish.is_wanted:
            return
        self._model.keep(found.rows, wish.changes)
        people = self._new(found.sightings)
        is_last = len(found.sightings) >= MOST
        self._end(is_last=is_last)
        self.found_more.emit(people, is_last)
        if not is_last and wish.is_wanted:
            ids = [one.customer_id for one in found.sightings]
            self._tasks.read(self, _talks_work(wish, self._searching, ids), self._on_talks)

    def _on_talks(self, found: _Found) -> None:
        if found.wish.is_wanted:
            self._end(is_last=True)
            self.found_more.emit(list(map(_person, found.sightings)), True)  # noqa: FBT003

    def _end(self, *, is_last: bool) -> None:
        if is_last:
            self._wish = None

    def _new(self, sightings: Sequence[Sighting]) -> list[Person]:
        return [_person(one) for one in sightings if self._model.row_of(one.customer_id) < 0]


def _person(sighting: Sighting) -> Person:
    return Person(sighting.customer_id, sighting)


def _people_work(
    wish: _Wish, searching: SearchService, counter: CounterService
) -> Callable[[], _Found]:
    def find() -> _Found:
        # Whoever types quickly leaves wishes behind that nobody waits for.
        if not wish.is_wanted:
            return _Found(wish)
        searching.get_ready(wish.typed)
        found = searching.find_people(wish.typed, MOST)
        return _Found(wish, found, counter.rows([one.customer_id for one in found]))

    return find


def _talks_work(
    wish: _Wish, searching: SearchService, people: Sequence[CustomerId]
) -> Callable[[], _Found]:
    def find() -> _Found:
        if not wish.is_wanted:
            return _Found(wish)
        return _Found(wish, searching.find_talks(wish.typed, people, MOST - len(people)))

    return find
