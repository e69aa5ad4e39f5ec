"""What goes out of the shop about one customer, whatever the format."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.domain.customers import (
    Customer,
    CustomerDraft,
    Gone,
    LinkKind,
    Photo,
    ProductLink,
    Relation,
)


@dataclass(frozen=True, slots=True)
class PersonOut:
    """A customer on her way out.

    Attributes:
        draft: What comes back when the file is brought in again.
        owns: What she bought; goes out, and is not read back.
        relations: Who she is to other customers; goes out, and is not read back.
        gone: Since when and why she does not come any more; goes out, and is not read back.
    """

    draft: CustomerDraft
    owns: tuple[ProductLink, ...] = ()
    relations: tuple[Relation, ...] = ()
    gone: Gone | None = None


def person_out(
    customer: Customer, *, photo: Photo | None = None, note: str | None = None
) -> PersonOut:
    """Take from a customer what goes out.

    Args:
        customer: As she stands in the shop's file.
        photo: Her picture, which a ``Customer`` does not carry.
        note: Words to go with her, such as her last conversation.
    """
    return PersonOut(
        draft=CustomerDraft(
            family_name=customer.family_name,
            given_name=customer.given_name,
            name_order=customer.name_order,
            reading=customer.reading,
            nickname=customer.nickname,
            how_to_address=customer.how_to_address,
            honorific=customer.honorific,
            language=customer.language,
            phones=customer.phones,
            mails=customer.mails,
            addresses=customer.addresses,
            days=customer.days,
            tags=customer.tags,
            alerts=customer.alerts,
            facts=customer.facts,
            fields=customer.fields,
            likes=_links(customer, LinkKind.LIKES),
            wants=_links(customer, LinkKind.WANTS),
            avoids=_links(customer, LinkKind.AVOIDS),
            found_us=customer.found_us,
            responsible=customer.responsible,
            photo=photo,
            note=note,
            uid=customer.uid,
        ),
        owns=tuple(link for link in customer.links if link.kind is LinkKind.OWNS),
        relations=customer.relations,
        gone=customer.gone,
    )


def _links(customer: Customer, kind: LinkKind) -> tuple[tuple[str, str | None], ...]:
    return tuple((link.product, link.usual) for link in customer.links if link.kind is kind)
