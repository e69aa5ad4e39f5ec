"""How customers stand in a list: the shown name, the phone, and what tells two of the same name apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from shopcrm.domain.customers import Customer
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Namesake, shown_name, told_apart
from shopcrm.domain.phones import Phone, last_four, shown_phone
from shopcrm.domain.shops import Shop
from shopcrm.domain.today import LineCustomer
from shopcrm.storage import namesakes
from shopcrm.storage.briefs import Brief, fetch_briefs, fetch_districts, fetch_last_products
from shopcrm.storage.database import Reading


def line_customers(
    connection: Reading, ids: Iterable[CustomerId], shop: Shop
) -> dict[CustomerId, LineCustomer]:
    """Give what a list shows of customers. Two of the same name are told apart even when only one is in the list."""
    wanted = list(dict.fromkeys(ids))
    briefs = fetch_briefs(connection, wanted)
    apart = _told_apart(connection, briefs)
    return {key: _line(briefs[key], apart.get(key), shop) for key in wanted if key in briefs}


def _told_apart(
    connection: Reading, briefs: Mapping[CustomerId, Brief]
) -> Mapping[CustomerId, str | None]:
    """Say what tells customers from others of the same name; those with a name of their own are left out.

    In a large shop a name has hundreds of bearers, and the last four digits almost always tell them apart. Only of those
    who share even these is more looked up.
    """
    apart: dict[CustomerId, str] = {}
    alike: dict[CustomerId, None] = {}
    for group in namesakes.fetch_namesakes(connection, list(briefs)):
        fours = {key: _last_four((phone,) if phone else ()) for key, phone in group}
        bearers: dict[str | None, list[CustomerId]] = defaultdict(list)
        for key, four in fours.items():
            bearers[four].append(key)
        for key in fours.keys() & briefs.keys():
            own = fours[key]
            same = bearers[own]
            if own is not None and len(same) == 1:
                apart[key] = own
            else:
                # Without a number of her own she stands against all of them.
                alike.update(dict.fromkeys(same if len(same) > 1 else fours))
    if not alike:
        return apart
    others = fetch_briefs(connection, [one for one in alike if one not in briefs])
    people = _namesakes(connection, [(others.get(one) or briefs[one]) for one in alike])
    return {**told_apart(people), **apart}


def phone_text(phone: Phone, country: str) -> str:
    """Give a number as it is shown: a foreign one as she typed it, unless she typed it with its country."""
    shown = shown_phone(phone, country)
    typed_abroad = phone.typed.lstrip(" (").startswith(("+", "＋", "00"))
    return phone.typed if shown.startswith("+") and not typed_abroad else shown


def name_of(customer: Brief | Customer) -> str:
    """Give the name a customer is shown by, without honorific."""
    return shown_name(
        customer.family_name,
        customer.given_name,
        customer.name_order,
        customer.nickname,
        customer.phones,
    )


def _namesakes(connection: Reading, briefs: Sequence[Brief]) -> list[Namesake]:
    ids = [one.id for one in briefs]
    products = fetch_last_products(connection, ids)
    districts = fetch_districts(connection, ids)
    return [
        Namesake(
            one.id,
            name_of(one),
            _last_four(one.phones),
            products.get(one.id),
            districts.get(one.id),
        )
        for one in briefs
    ]


def _last_four(phones: Sequence[Phone]) -> str | None:
    return last_four(phones[0]) if phones else None


def _line(brief: Brief, apart: str | None, shop: Shop) -> LineCustomer:
    return LineCustomer(
        id=brief.id,
        name=name_of(brief),
        honorific=brief.honorific,
        language=brief.language,
        phone=phone_text(brief.phones[0], shop.country) if brief.phones else None,
        apart=apart,
        how_to_address=brief.how_to_address,
    )
