"""From names to ids: the products, fields and staff that a draft speaks of by name."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shopcrm.domain.customer_rules import LINE_LIMIT, check_field_value
from shopcrm.domain.customers import CustomerDraft, Field, LinkKind
from shopcrm.domain.ids import ProductId, StaffId
from shopcrm.domain.names import clean_line, default_language, default_order, name_key
from shopcrm.domain.phones import Phone, read_phone
from shopcrm.domain.products import ProductDraft, check_product
from shopcrm.domain.staff import check_staff_name
from shopcrm.errors import NotFoundError, TextTooLongError
from shopcrm.services.desk import new_uid
from shopcrm.storage import bulk, fields, products, staff
from shopcrm.storage.customers import CustomerValues
from shopcrm.storage.database import Reading


class Resolver:
    """Finds ids by names, reading each table once; a name not known yet gets the id it will have.

    The ids hold as long as nothing else is added: ``still_fits`` says so inside the transaction that writes them.
    """

    def __init__(self, connection: Reading, language: str) -> None:
        self._language = language
        self._products = products.fetch_keys(connection)
        self._fields: dict[str, Field] = {
            name_key(one.name): one for one in fields.fetch_fields(connection)
        }
        self._staff = {name_key(one.name): one.id for one in staff.fetch_staff(connection)}
        self._first_product = bulk.next_product_id(connection)
        self._first_staff = bulk.next_staff_id(connection)
        self._new_products: list[str] = []
        self._new_staff: list[str] = []

    def values_of(self, checked: CustomerDraft) -> CustomerValues:
        """Decide order and language of a checked draft, and find the ids of what it names.

        Raises:
            ShopError: A field is unknown or its value does not fit, or a name is too long.
        """
        family, given = checked.family_name, checked.given_name
        language = checked.language or default_language(family, given, self._language)
        return CustomerValues(
            draft=with_numbers_read(checked, self._language),
            name_order=checked.name_order or default_order(family, given, language),
            language=language,
            responsible_id=self.staff(checked.responsible) if checked.responsible else None,
            links=self._links(checked),
            fields=self._field_values(checked),
        )

    def product(self, name: str) -> ProductId:
        """Find a product by any of its names, or give the id it will get.

        Raises:
            ShopError: The name is blank or too long.
        """
        key = name_key(name)
        if key not in self._products:
            checked = check_product(ProductDraft(name))
            self._products[key] = ProductId(self._first_product + len(self._new_products))
            self._new_products.append(checked.name)
        return self._products[key]

    def staff(self, name: str) -> StaffId:
        """Find one of the staff by name, or give the id the name will get.

        Raises:
            ShopError: The name is blank or too long.
        """
        key = name_key(name)
        if key not in self._staff:
            self._new_staff.append(check_staff_name(name))
            self._staff[key] = StaffId(self._first_staff + len(self._new_staff) - 1)
        return self._staff[key]

    def product_names(self, connection: Reading) -> dict[int, tuple[str, ...]]:
        """Give all names of every product there is, the new ones among them."""
        known = {
            int(one.id): (one.name, *one.other_names) for one in products.fetch_products(connection)
        }
        new = {
            number: (name,) for number, name in enumerate(self._new_products, self._first_product)
        }
        return {**known, **new}

    def still_fits(self, connection: Reading) -> bool:
        """Say whether the ids given for new names are still the next ones."""
        return (
            bulk.next_product_id(connection) == self._first_product
            and bulk.next_staff_id(connection) == self._first_staff
        )

    def write_new(self, connection: Reading) -> None:
        """Add what was not known yet, under the ids that were given."""
        for name in self._new_products:
            products.insert_product(connection, new_uid(), ProductDraft(name))
        for name in self._new_staff:
            staff.insert_staff(connection, new_uid(), name)

    def _links(self, draft: CustomerDraft) -> tuple[tuple[LinkKind, ProductId, str | None], ...]:
        wanted = (
            (LinkKind.LIKES, draft.likes),
            (LinkKind.WANTS, draft.wants),
            (LinkKind.AVOIDS, draft.avoids),
        )
        found: dict[tuple[LinkKind, ProductId], str | None] = {}
        for kind, links in wanted:
            for product, usual in links:
                if name_key(product):
                    found.setdefault((kind, self.product(product)), check_usual(usual))
        return tuple((kind, product_id, usual) for (kind, product_id), usual in found.items())

    def _field_values(self, draft: CustomerDraft) -> tuple[tuple[int, str], ...]:
        written = []
        for name, value in draft.fields:
            field = self._fields.get(name_key(name))
            if field is None:
                raise NotFoundError("field", name)
            written.append((field.id, fields.text_of_value(check_field_value(field, value))))
        return tuple(written)


_HOME_OF_LANGUAGE: Final = {"ko": "KR", "ja": "JP", "vi": "VN"}


def with_numbers_read(draft: CustomerDraft, shop_language: str) -> CustomerDraft:
    """Read the numbers that make no sense in the shop's country as numbers of the customer's own.

    Only then are they compared: the numbers in the file were read so.
    """
    if all(phone.international is not None for phone in draft.phones):
        return draft
    language = draft.language or default_language(
        draft.family_name, draft.given_name, shop_language
    )
    return replace(draft, phones=tuple(_read_again(phone, language) for phone in draft.phones))


def _read_again(phone: Phone, language: str) -> Phone:
    """Read a number that makes no sense in the shop's country as one of the customer's own."""
    home = _HOME_OF_LANGUAGE.get(language)
    if phone.international is not None or home is None:
        return phone
    return read_phone(phone.typed, home, phone.label)


def check_usual(usual: str | None) -> str | None:
    """Clean how somebody has a product.

    Raises:
        TextTooLongError: It is longer than a line may be.
    """
    cleaned = clean_line(usual) if usual else ""
    if len(cleaned) > LINE_LIMIT:
        raise TextTooLongError("usual", len(cleaned), LINE_LIMIT)
    return cleaned or None
