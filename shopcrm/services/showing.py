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
from shopcrm.storage import namesakes, touched
from shopcrm.storage.briefs import Brief, fetch_briefs, fetch_districts, fetch_last_products
from shopcrm.storage.database import Reading


def line_customers(
    connection: Reading, ids: Iterable[CustomerId], shop: Shop
) -> dict[CustomerId, LineCustomer]:
    """Give what a list shows of customers. Two of the same name are told apart even when only one is in the list."""
    return lines_of(connection, fetch_briefs(connection, list(dict.fromkeys(ids))), shop)


def lines_of(
    connection: Reading, briefs: Mapping[CustomerId, Brief], shop: Shop
) -> dict[CustomerId, LineCustomer]:
    """Give what a list shows of customers whose briefs were read already; see ``line_customers``."""
    apart = _told_apart(connection, briefs)
    return {key: _line(one, apart.get(key), shop) for key, one in briefs.items()}


def brief_of(customer: Customer) -> Brief:
    """Give what lists show of a customer whose card was read already."""
    return Brief(
        id=customer.id,
        family_name=customer.family_name,
        given_name=customer.given_name,
        name_order=customer.name_order,
        reading=customer.reading,
        nickname=customer.nickname,
        how_to_address=customer.how_to_address,
        honorific=customer.honorific,
        language=customer.language,
        gone=customer.gone is not None,
        phones=customer.phones,
    )


def deleted_customers(
    connection: Reading, ids: Iterable[CustomerId], shop: Shop
) -> dict[CustomerId, LineCustomer]:
    """Give how a list shows customers whose cards were deleted: by name alone; who had none is left out."""
    briefs = touched.fetch_deleted(connection, ids)
    return {key: _line(one, None, shop) for key, one in briefs.items() if name_of(one)}


def _told_apart(
    connection: Reading, briefs: Mapping[CustomerId, Brief]
) -> Mapping[CustomerId, str | None]:
    """Say what tells customers from others of the same name; those with a name of their own are left out.

    The last four digits almost always do. Only of those who share even these, or have none, is more looked up.
    """
    people = {
        key: (
            shown_name(one.family_name, one.given_name, one.name_order, one.nickname),
            _last_four(one.phones),
        )
        for key, one in briefs.items()
    }
    bearers = namesakes.count_bearers(connection, people.values())
    apart: dict[CustomerId, str] = {}
    unclear: list[CustomerId] = []
    for key, (name, four) in people.items():
        if not name or bearers[name].everybody <= 1:
            continue
        if four is not None and bearers[name].with_four.get(four) == 1:
            apart[key] = four
        else:
            unclear.append(key)
    return {**_told_apart_by_more(connection, briefs, unclear), **apart} if unclear else apart


def _told_apart_by_more(
    connection: Reading, briefs: Mapping[CustomerId, Brief], unclear: Sequence[CustomerId]
) -> dict[CustomerId, str]:
    """Tell apart those whose last four digits do not, each from whoever shares hers."""
    alike: dict[CustomerId, None] = {}
    for group in namesakes.fetch_namesakes(connection, unclear):
        fours = {key: _last_four((phone,) if phone else ()) for key, phone in group}
        bearers: dict[str | None, list[CustomerId]] = defaultdict(list)
        for key, four in fours.items():
            bearers[four].append(key)
        for key in fours.keys() & set(unclear):
            same = bearers[fours[key]]
            # Without a number of her own she stands against all of them.
            alike.update(dict.fromkeys(same if len(same) > 1 else fours))
    others = fetch_briefs(connection, [one for one in alike if one not in briefs])
    return told_apart(_namesakes(connection, [others.get(one) or briefs[one] for one in alike]))


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
