"""Taking everything out: a card as plain values, and all cards as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from shopcrm.domain.conversations import Conversation, Purchase
from shopcrm.domain.customers import (
    Customer,
    CustomerDay,
    FieldValue,
    LinkKind,
    ProductLink,
)
from shopcrm.domain.followups import Followup, due_state
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import FormatUnknownError, NotFoundError
from shopcrm.exchange.people import PersonOut, person_out
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.services.showing import name_of
from shopcrm.storage import conversations, customers, followups, products, staff
from shopcrm.storage.database import Reading
from shopcrm.storage.plans import fetch_plans
from shopcrm.storage.private import write_private

CHUNK = 250
"""How many customers are read at once."""


class ExportService:
    """Takes cards out of the shop."""

    def __init__(self, desk: Desk, customers_service: CustomersService) -> None:
        self._desk = desk
        self._customers = customers_service

    def everything(self, customer_id: CustomerId) -> dict[str, Any]:
        """Give all that is known of a customer as plain values for JSON; ``timeline`` is newest first.

        Raises:
            NotFoundError: There is no such customer.
        """
        with self._desk.read() as connection:
            for found in self._everything(connection, [customer_id]):
                return found
        raise NotFoundError("customer", str(customer_id))

    def export_file(self, path: Path) -> int:
        """Write all customers into a file: CSV, XLSX, vCard or JSON, by its ending.

        Returns:
            How many customers went out.

        Raises:
            FormatUnknownError: We write no file of this ending.
            ShopError: The file cannot be written; one that was there is as it was.
        """
        writers: Mapping[str, Callable[[Reading], bytes]] = {
            ".csv": self._csv,
            ".xlsx": self._xlsx,
            ".vcf": self._vcards,
            ".json": self._json,
        }
        writer = writers.get(path.suffix.lower())
        if writer is None:
            raise FormatUnknownError(path.suffix, ", ".join(writers))
        with self._desk.read() as connection:
            content = writer(connection)
            count = customers.count_customers(connection)
        write_private(path, content)
        return count

    # --- the formats

    def _csv(self, connection: Reading) -> bytes:
        from shopcrm.exchange.csv_out import write_csv

        return write_csv(self._people(connection), self._desk.shop().language)

    def _xlsx(self, connection: Reading) -> bytes:
        from shopcrm.exchange.spreadsheet_out import write_xlsx

        return write_xlsx(self._people(connection), self._desk.shop().language)

    def _vcards(self, connection: Reading) -> bytes:
        from shopcrm.exchange.vcard import write_vcards

        return write_vcards(self._people(connection))

    def _json(self, connection: Reading) -> bytes:
        from shopcrm.exchange.json_file import write_json

        shop = self._desk.shop()
        return write_json(
            {
                "program": "shopcrm",
                "shop": {"name": shop.name, "language": shop.language, "country": shop.country},
                "staff": [
                    {"name": one.name, "active": one.active}
                    for one in staff.fetch_staff(connection)
                ],
                "products": [
                    {
                        "uid": one.uid,
                        "name": one.name,
                        "other_names": list(one.other_names),
                        "warranty_days": one.warranty_days,
                        "active": one.active,
                    }
                    for one in products.fetch_products(connection)
                ],
                "plans": [
                    {
                        "name": plan.name,
                        "kind": plan.kind,
                        "steps": [{"days": s.days, "about": s.about} for s in plan.steps],
                    }
                    for plan in fetch_plans(connection)
                ],
                "customers": self._everything(connection, customers.list_ids(connection)),
            }
        )

    def _people(self, connection: Reading) -> Iterator[PersonOut]:
        for ids in _chunks(customers.list_ids(connection)):
            for one in customers.fetch_customers(connection, ids):
                photo = customers.fetch_photo(connection, one.id) if one.has_photo else None
                yield person_out(one, photo=photo)

    def _everything(
        self, connection: Reading, customer_ids: Sequence[CustomerId]
    ) -> Iterator[dict[str, Any]]:
        """Give all that is known of customers, in the order of their ids; each table is read once for hundreds of them."""
        today = self._desk.today()
        for ids in _chunks(customer_ids):
            promised = followups.fetch_of_customers(connection, ids)
            said = conversations.fetch_timelines(connection, ids)
            for card in self._customers.customers_in(connection, ids):
                yield {
                    **_plain_customer(card, today),
                    "followups": [_plain_followup(one, today) for one in promised[card.id]],
                    "timeline": [_plain_conversation(one) for one in said[card.id]],
                }


def _chunks(ids: Sequence[CustomerId]) -> Iterator[Sequence[CustomerId]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def _plain_customer(customer: Customer, today: date) -> dict[str, Any]:
    birthday = next((d for d in customer.days if d.kind == "birthday"), None)
    return {
        "id": customer.id,
        "uid": customer.uid,
        "version": customer.version,
        "name": name_of(customer),
        "family_name": customer.family_name,
        "given_name": customer.given_name,
        "name_order": customer.name_order,
        "reading": customer.reading,
        "nickname": customer.nickname,
        "how_to_address": customer.how_to_address,
        "honorific": customer.honorific,
        "language": customer.language,
        "phones": [
            {"typed": p.typed, "international": p.international, "label": p.label}
            for p in customer.phones
        ],
        "mails": [{"address": mail.address, "label": mail.label} for mail in customer.mails],
        "addresses": [
            {
                "street": one.street,
                "district": one.district,
                "city": one.city,
                "region": one.region,
                "postal_code": one.postal_code,
                "country": one.country,
                "label": one.label,
            }
            for one in customer.addresses
        ],
        "birthday": None if birthday is None else _plain_day(birthday, today),
        "days": [
            {"kind": d.kind, "about": d.about, **_plain_day(d, today)}
            for d in customer.days
            if d is not birthday
        ],
        "tags": list(customer.tags),
        "alerts": [{"kind": one.kind, "text": one.text} for one in customer.alerts],
        "facts": [{"kind": one.kind, "text": one.text} for one in customer.facts],
        "fields": {field: _plain_value(value) for field, value in customer.fields},
        **{kind.value: _plain_links(customer.links, kind) for kind in LinkKind},
        "relations": [
            {"customer": r.other_id, "name": r.other_name, "kind": r.kind, "note": r.note}
            for r in customer.relations
        ],
        "found_us": customer.found_us,
        "responsible": customer.responsible,
        "photo": customer.has_photo,
        "gone": None
        if customer.gone is None
        else {"day": customer.gone.day.isoformat(), "reason": customer.gone.reason},
    }


def _plain_day(one: CustomerDay, today: date) -> dict[str, Any]:
    day = one.day
    following = day.next_on_or_after(today)
    return {
        "month": day.month,
        "day": day.day,
        "year": day.year,
        "calendar": day.calendar,
        "leap": day.leap,
        "next": None if following is None else following.isoformat(),
    }


def _plain_links(links: Iterable[ProductLink], kind: LinkKind) -> list[dict[str, Any]]:
    wanted = [link for link in links if link.kind is kind]
    if kind is not LinkKind.OWNS:
        return [{"product": link.product, "usual": link.usual} for link in wanted]
    return [
        {
            "product": link.product,
            "day": None if link.day is None else link.day.isoformat(),
            "lot": link.lot,
        }
        for link in wanted
    ]


def _plain_value(value: FieldValue) -> Any:  # noqa: ANN401
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _plain_followup(one: Followup, today: date) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": f"followup:{one.id}",
        "kind": one.kind,
        "due": None if one.due is None else one.due.isoformat(),
        "at": None if one.at is None else one.at.isoformat(timespec="minutes"),
        "about": one.about,
        "state": due_state(one, today),
        "repeat": None if one.repeat is None else one.repeat.encode(),
        "conversation": one.conversation_id,
        "done": None
        if one.done_on is None
        else {"day": one.done_on.isoformat(), "outcome": one.outcome},
        "resting": one.resting,
    }


def _plain_conversation(one: Conversation) -> dict[str, Any]:
    return {
        "conversation": one.id,
        "uid": one.uid,
        "version": one.version,
        "kind": one.kind,
        "began": one.began,
        "day": one.day.isoformat(),
        "at": one.at.isoformat(),
        "text": one.text,
        "mood": one.mood,
        "staff": one.staff,
        "products": list(one.products),
        "purchase": None if one.purchase is None else _plain_purchase(one.purchase),
    }


def _plain_purchase(purchase: Purchase) -> dict[str, Any]:
    return {
        "day": purchase.day.isoformat(),
        "total": purchase.total,
        "currency": purchase.currency,
        "lines": [
            {
                "product": line.product_id,
                "text": line.text,
                "quantity": str(line.quantity),
                "amount": line.amount,
                "lot": line.lot,
            }
            for line in purchase.lines
        ],
    }
