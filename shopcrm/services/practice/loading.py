"""Filling a file with a practice shop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from itertools import islice
from zoneinfo import ZoneInfo

from shopcrm.domain.conversations import ConversationDraft, Purchase, PurchaseLine
from shopcrm.domain.customer_rules import check_customer
from shopcrm.domain.followups import FollowupDraft, FollowupKind
from shopcrm.domain.ids import ConversationId, CustomerId, ProductId, StaffId
from shopcrm.domain.products import ProductDraft
from shopcrm.errors import FolderNotEmptyError
from shopcrm.services.desk import Desk, new_uid, values_of_shop
from shopcrm.services.practice.people import practice_shop
from shopcrm.services.practice.records import PracticePerson, PracticeShop, PracticeVisit
from shopcrm.services.resolving import Resolver
from shopcrm.storage import bulk, customers, products, search, shops, staff
from shopcrm.storage.database import Reading, Writing
from shopcrm.storage.many import ManyRows, set_many_gone

CHUNK = 5_000
"""How many customers are written at once."""

_NOON = time(12)


class PracticeService:
    """Fills an empty shop with believable people and two years of visits."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def fill(
        self, number: int, seed: int, language: str | None = None, *, visits_factor: float = 1.0
    ) -> int:
        """Fill the file.

        Args:
            number: How many customers.
            seed: The same seed gives the same shop on the same day.
            language: Of the shop; the file's when None.
            visits_factor: How much of the two years was written down; less than 1 for very large shops.

        Returns:
            How many conversations were written.

        Raises:
            FolderNotEmptyError: There are customers in the file already.
        """
        with self._desk.read() as connection:
            if customers.count_customers(connection):
                raise FolderNotEmptyError(self._desk.database.path.parent)
        spoken = language or self._desk.shop().language
        practice = practice_shop(
            number, seed, self._desk.today(), spoken, visits_factor=visits_factor
        )
        goods, team = self._prepare_shop(practice)
        written = 0
        for chunk in _chunks(practice.people):
            with self._desk.database.write_ready("practice", None) as writing:
                written += self._write(writing, chunk, (goods, team, practice.currency))
        return written

    def _prepare_shop(self, practice: PracticeShop) -> tuple[list[ProductId], list[StaffId]]:
        shop = replace(
            self._desk.shop(),
            name=practice.name,
            language=practice.language,
            country=practice.country,
            currency=practice.currency,
            time_zone=practice.timezone,
        )
        with self._desk.database.write_ready("practice", None) as writing:
            connection = writing.connection
            shops.set_values(connection, values_of_shop(shop))
            goods = [
                products.insert_product(
                    connection,
                    new_uid(),
                    ProductDraft(one.name, one.other_names, None, one.warranty_days),
                )
                for one in practice.products
            ]
            team = [staff.insert_staff(connection, new_uid(), name) for name in practice.staff]
        return goods, team

    def _write(
        self,
        writing: Writing,
        people: Sequence[PracticePerson],
        shop: tuple[list[ProductId], list[StaffId], str],
    ) -> int:
        connection = writing.connection
        first = self._write_customers(connection, people)
        many = ManyRows.beginning(connection)
        for customer_id, person in enumerate(people, first):
            self._add_person(many, CustomerId(customer_id), person, shop)
            for other, kind in person.relations:
                # Person number 0 of the shop is the file's first customer.
                many.add_relation(customer_id, first - people[0].index + other, kind)
        many.write(connection)
        gone = ((CustomerId(n), p.gone) for n, p in enumerate(people, first))
        set_many_gone(connection, ((n, one) for n, one in gone if one is not None))
        return sum(len(person.visits) for person in people)

    def _write_customers(self, connection: Reading, people: Sequence[PracticePerson]) -> int:
        shop = self._desk.shop()
        search.follow(connection)
        resolver = Resolver(connection, shop.language)
        drafts = [check_customer(person.draft) for person in people]
        values = [(new_uid(), resolver.values_of(draft)) for draft in drafts]
        resolver.write_new(connection)
        first = bulk.next_customer_id(connection)
        prepared = bulk.prepare(values, first, [person.visits[0].day for person in people])
        bulk.write_rows(connection, prepared)
        return first

    def _add_person(
        self,
        many: ManyRows,
        customer_id: CustomerId,
        person: PracticePerson,
        shop: tuple[list[ProductId], list[StaffId], str],
    ) -> None:
        talks = [
            many.add_conversation(_talk(customer_id, visit, shop), new_uid(), self._noon(visit.day))
            for visit in person.visits
        ]
        for one in person.followups:
            draft = FollowupDraft(
                customer_id=customer_id,
                about=one.about,
                due=one.due,
                kind=one.kind,
                conversation_id=None if one.visit is None else ConversationId(talks[one.visit]),
                asked_at=self._noon(one.since) if one.kind is FollowupKind.ANSWER else None,
            )
            many.add_followup(draft, new_uid(), one.since, one.done_on)

    def _noon(self, day: date) -> datetime:
        local = datetime.combine(day, _NOON, ZoneInfo(self._desk.shop().time_zone))
        return local.astimezone(UTC)


def _talk(
    customer_id: CustomerId,
    visit: PracticeVisit,
    shop: tuple[list[ProductId], list[StaffId], str],
) -> ConversationDraft:
    goods, team, currency = shop
    purchase = None
    if visit.bought is not None:
        lines = tuple(
            PurchaseLine(goods[one.product], "", Decimal(one.quantity), one.amount)
            for one in visit.bought
        )
        purchase = Purchase(visit.day, lines, currency)
    return ConversationDraft(
        customer_id=customer_id,
        text=visit.text,
        day=visit.day,
        kind=visit.kind,
        began=visit.began,
        mood=visit.mood,
        staff_id=None if visit.staff is None else team[visit.staff],
        product_ids=tuple(goods[one] for one in visit.products),
        purchase=purchase,
    )


def _chunks(people: Iterator[PracticePerson]) -> Iterator[list[PracticePerson]]:
    while chunk := list(islice(people, CHUNK)):
        yield chunk
