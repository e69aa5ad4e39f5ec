"""What the things and fields of the shop are called where an error speaks of them."""

from __future__ import annotations

from collections.abc import Callable

from shopcrm.wording.translators import Words

Things = Words("Things")


def kind_word(code: str) -> str:
    """Give the word for a kind of thing; ``"thing"`` for a code we have no word for."""
    return _KINDS[code]() if code in _KINDS else Things.tr("thing")


def field_word(code: str) -> str:
    """Give the word for a field; the owner's own fields keep the name she gave them."""
    return _FIELDS[code]() if code in _FIELDS else code


_KINDS: dict[str, Callable[[], str]] = {
    "customer": lambda: Things.tr("customer"),
    "conversation": lambda: Things.tr("conversation"),
    "followup": lambda: Things.tr("follow-up"),
    "plan": lambda: Things.tr("plan"),
    "product": lambda: Things.tr("product"),
    "purchase": lambda: Things.tr("purchase"),
    "staff": lambda: Things.tr("staff member"),
    "field": lambda: Things.tr("field"),
    "tag": lambda: Things.tr("tag"),
    "phone": lambda: Things.tr("phone number"),
    "day": lambda: Things.tr("day to remember"),
    "birthday": lambda: Things.tr("birthday"),
    "promise": lambda: Things.tr("promise"),
    "complaint": lambda: Things.tr("complaint"),
    "hold": lambda: Things.tr("item set aside"),
    "relation": lambda: Things.tr("relation"),
    "sheet": lambda: Things.tr("printed list"),
    "action": lambda: Things.tr("step"),
    "photo": lambda: Things.tr("photo"),
    "line": lambda: Things.tr("line of the list"),
    "import": lambda: Things.tr("list brought in"),
    "setting": lambda: Things.tr("setting"),
}

_FIELDS: dict[str, Callable[[], str]] = {
    "name": lambda: Things.tr("name"),
    "family_name": lambda: Things.tr("family name"),
    "given_name": lambda: Things.tr("given name"),
    "name_order": lambda: Things.tr("order of names"),
    "reading": lambda: Things.tr("reading"),
    "nickname": lambda: Things.tr("nickname"),
    "how_to_address": lambda: Things.tr("how to address"),
    "honorific": lambda: Things.tr("honorific"),
    "language": lambda: Things.tr("language"),
    "phone": lambda: Things.tr("phone number"),
    "mail": lambda: Things.tr("mail address"),
    "address": lambda: Things.tr("address"),
    "birthday": lambda: Things.tr("birthday"),
    "day": lambda: Things.tr("day"),
    "tag": lambda: Things.tr("tag"),
    "alert": lambda: Things.tr("warning"),
    "fact": lambda: Things.tr("fact"),
    "label": lambda: Things.tr("label"),
    "note": lambda: Things.tr("note"),
    "text": lambda: Things.tr("text"),
    "about": lambda: Things.tr("reason"),
    "mood": lambda: Things.tr("mood"),
    "kind": lambda: Things.tr("kind"),
    "reason": lambda: Things.tr("why"),
    "product": lambda: Things.tr("product"),
    "usual": lambda: Things.tr("usual order"),
    "staff": lambda: Things.tr("staff member"),
    "found_us": lambda: Things.tr("how they found us"),
    "country": lambda: Things.tr("country"),
    "currency": lambda: Things.tr("currency"),
    "time_zone": lambda: Things.tr("time zone"),
    "shop": lambda: Things.tr("shop's name"),
    "shop_name": lambda: Things.tr("shop's name"),
    "paper": lambda: Things.tr("paper"),
    "pin": lambda: Things.tr("PIN"),
    "other_names": lambda: Things.tr("other names"),
    "product_name": lambda: Things.tr("product's name"),
    "staff_name": lambda: Things.tr("staff member's name"),
    "plan_name": lambda: Things.tr("plan's name"),
    "warranty_days": lambda: Things.tr("warranty"),
    "relation": lambda: Things.tr("relation"),
    "photo": lambda: Things.tr("photo"),
    "closed_weekdays": lambda: Things.tr("closed weekdays"),
    "hours": lambda: Things.tr("opening hours"),
    "field": lambda: Things.tr("field"),
    "quantity": lambda: Things.tr("quantity"),
    "amount": lambda: Things.tr("amount"),
    "lot": lambda: Things.tr("lot"),
    "purchase": lambda: Things.tr("purchase"),
    "repeat": lambda: Things.tr("repeat"),
    "choices": lambda: Things.tr("choices"),
    "steps": lambda: Things.tr("steps"),
    "days": lambda: Things.tr("days"),
    "customers": lambda: Things.tr("customers"),
    "visits_factor": lambda: Things.tr("share of visits"),
}
