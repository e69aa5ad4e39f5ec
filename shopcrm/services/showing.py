"""How customers stand in a list: the shown name, the phone, and what tells two of the same name apart."""

from __future__ import annotations

from collections.abc import Iterable

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Namesake, shown_name, told_apart
from shopcrm.domain.phones import Phone, last_four, shown_phone
from shopcrm.domain.shops import Shop
from shopcrm.domain.today import LineCustomer
from shopcrm.storage import customers
from shopcrm.storage.customers import Brief
from shopcrm.storage.database import Reading


def line_customers(
    connection: Reading, ids: Iterable[CustomerId], shop: Shop
) -> dict[CustomerId, LineCustomer]:
    """Give what a list shows of customers. Two of the same name are told apart even when only one is in the list."""
    wanted = list(dict.fromkeys(ids))
    namesakes = customers.fetch_namesakes(connection, wanted)
    others = {other for found in namesakes.values() for other in found}
    briefs = customers.fetch_briefs(connection, [*wanted, *(others - set(wanted))])
    known = [one for one in briefs.values() if one.id in namesakes or one.id in others]
    apart = told_apart([_namesake(one) for one in known]) if known else {}
    return {key: _line(briefs[key], apart.get(key), shop) for key in wanted if key in briefs}


def phone_text(phone: Phone, country: str) -> str:
    """Give a number as it is shown: a foreign one as she typed it, unless she typed it with its country."""
    shown = shown_phone(phone, country)
    typed_abroad = phone.typed.lstrip(" (").startswith(("+", "＋", "00"))
    return phone.typed if shown.startswith("+") and not typed_abroad else shown


def name_of(brief: Brief) -> str:
    """Give the name a customer is shown by, without honorific."""
    return shown_name(
        brief.family_name, brief.given_name, brief.name_order, brief.nickname, brief.phones
    )


def _namesake(brief: Brief) -> Namesake:
    four = last_four(brief.phones[0]) if brief.phones else None
    return Namesake(brief.id, name_of(brief), four, brief.last_product, brief.district)


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
