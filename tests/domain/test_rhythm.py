from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.rhythm import DayPart, UsualDays, Visit, day_part, usual_days

TUESDAY = date(2026, 11, 24)
MON, TUE, WED, THU, FRI = range(5)


def _on(*weekdays: int, at: time | None = None) -> list[Visit]:
    """Visits on weekdays, a week apart from each other, so that only the weekday is in common."""
    monday = TUESDAY - timedelta(days=1)
    return [Visit(monday + timedelta(days=w - 7 * n), at) for n, w in enumerate(weekdays)]


@pytest.mark.parametrize(
    ("weekdays", "usual"),
    [
        ((TUE, TUE, TUE), (TUE,)),
        ((TUE, TUE, TUE, THU), (TUE,)),
        ((THU, THU, TUE, TUE), (TUE, THU)),
        ((THU, TUE, TUE, THU, TUE), (TUE,)),
        ((THU, TUE, TUE, THU, WED), (TUE, THU)),
        ((TUE, TUE, THU), (TUE,)),
        ((TUE, TUE, WED, THU), ()),
        ((MON, TUE, WED), ()),
        ((MON, TUE, WED, THU, FRI, FRI), ()),
        ((TUE, TUE), ()),
        ((), ()),
    ],
)
def test_weekdays_are_said_when_one_or_two_hold_most_visits(
    weekdays: tuple[int, ...], usual: tuple[int, ...]
) -> None:
    assert usual_days(_on(*weekdays), ()).weekdays == usual


def test_several_visits_on_one_day_are_one() -> None:
    visits = [*_on(TUE, WED), *_on(TUE) * 5]
    assert usual_days(visits, ()) == UsualDays()
    assert usual_days([*visits, Visit(TUESDAY - timedelta(days=30))], ()).every_days is not None


@pytest.mark.parametrize(
    ("gaps", "every"),
    [((7, 7), 7), ((7, 14), 11), ((7, 8, 60), 8), ((13, 14, 14, 15), 14), ((1, 1, 1), 1), ((7,), None), ((), None)],
)  # fmt: skip
def test_the_middle_gap_is_said_and_one_long_absence_does_not_move_it(
    gaps: tuple[int, ...], every: int | None
) -> None:
    days = [TUESDAY - timedelta(days=sum(gaps[:n])) for n in range(len(gaps) + 1)]
    assert usual_days(map(Visit, days), ()).every_days == every


@pytest.mark.parametrize(
    ("at", "part"),
    [
        (time(6), DayPart.MORNING),
        (time(10, 59), DayPart.MORNING),
        (time(11), DayPart.NOON),
        (time(13, 59), DayPart.NOON),
        (time(14), DayPart.AFTERNOON),
        (time(17, 59), DayPart.AFTERNOON),
        (time(18), DayPart.EVENING),
        (time(23), DayPart.EVENING),
    ],
)
def test_each_hour_is_in_one_part_of_the_day(at: time, part: DayPart) -> None:
    assert day_part(at) is part


def test_the_part_of_the_day_is_said_unless_it_is_mixed_or_nobody_knows() -> None:
    mornings, evening = _on(TUE, TUE, TUE, at=time(9)), _on(WED, at=time(19))
    assert usual_days([*mornings, *evening], ()).part is DayPart.MORNING
    assert usual_days([*mornings[:2], *evening], ()).part is DayPart.MORNING
    assert usual_days([*mornings[:1], *evening, *_on(THU, at=time(15))], ()).part is None
    assert usual_days(_on(TUE, TUE, TUE), ()).part is None
    assert usual_days([*mornings[:2], *_on(WED, THU)], ()).part is None


@pytest.mark.parametrize(
    ("sums", "total", "currency"),
    [
        ((), None, ""),
        (((12_000, "KRW"),), 12_000, "KRW"),
        (((38_000, "KRW"), (10_000, "KRW"), (40_000, "KRW")), 38_000, "KRW"),
        (((1_001, "USD"), (1_000, "USD")), 1_001, "USD"),
        (((500, "JPY"), (38_000, "KRW"), (40_000, "KRW")), 500, "JPY"),
        (((-5_000, "KRW"), (0, "KRW"), (8_000, "KRW")), 8_000, "KRW"),
        (((-5_000, "KRW"),), None, "KRW"),
    ],
)
def test_what_she_spends_is_the_middle_of_what_she_paid_in_her_latest_currency(
    sums: tuple[tuple[int, str], ...], total: int | None, currency: str
) -> None:
    for visits in ((), _on(TUE, TUE, TUE)):
        found = usual_days(visits, sums)
        assert (found.usual_total, found.currency) == (total, currency)


@given(st.lists(st.builds(Visit, st.dates(date(2024, 1, 1), TUESDAY), st.times()), max_size=30))
def test_the_order_of_the_visits_does_not_matter_and_what_is_said_holds(
    visits: list[Visit],
) -> None:
    found = usual_days(visits, ())
    assert found == usual_days(visits[::-1], ())
    days = {visit.day for visit in visits}
    if found.weekdays:
        assert len(found.weekdays) <= 2
        assert sum(day.weekday() in found.weekdays for day in days) >= 0.6 * len(days)
    assert (found.every_days is None) == (len(days) < 3)
