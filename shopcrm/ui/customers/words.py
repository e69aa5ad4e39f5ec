"""The words for what a form offers to choose from, in the language that is spoken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final, TypeVar

from shopcrm.domain.customers import FieldKind, LinkKind
from shopcrm.domain.names import Honorific
from shopcrm.wording.translators import Words

CustomerForm = Words("CustomerForm")

K = TypeVar("K", bound=Enum)

LINKS: Final[Mapping[LinkKind, Callable[[], str]]] = {
    LinkKind.LIKES: lambda: CustomerForm.tr("Likes"),
    LinkKind.WANTS: lambda: CustomerForm.tr("Wants"),
    LinkKind.AVOIDS: lambda: CustomerForm.tr("Avoids"),
    LinkKind.OWNS: lambda: CustomerForm.tr("Bought"),
}

HONORIFICS: Final[Mapping[Honorific, Callable[[], str]]] = {
    Honorific.DEFAULT: lambda: CustomerForm.tr("As usual in the language"),
    Honorific.NONE: lambda: CustomerForm.tr("None"),
    Honorific.NIM: lambda: "님",
    Honorific.SAMA: lambda: "様",
    Honorific.SAN: lambda: "さん",
    Honorific.MR: lambda: "Mr",
    Honorific.MS: lambda: "Ms",
}

FIELDS: Final[Mapping[FieldKind, Callable[[], str]]] = {
    FieldKind.TEXT: lambda: CustomerForm.tr("Words"),
    FieldKind.SWITCH: lambda: CustomerForm.tr("Yes or no"),
    FieldKind.CHOICE: lambda: CustomerForm.tr("One of several"),
    FieldKind.DAY: lambda: CustomerForm.tr("A day"),
    FieldKind.NUMBER: lambda: CustomerForm.tr("A number"),
}

LANGUAGES: Final[Mapping[str, str]] = {
    "ko": "한국어",
    "ja": "日本語",
    "en": "English",
    "zh": "中文",
    "vi": "Tiếng Việt",
}
"""Each in its own letters; another one that came with a list is shown by its code."""


def offered(words: Mapping[K, Callable[[], str]]) -> list[tuple[K, str]]:
    """Give each thing there is to choose, with its word."""
    return [(kind, word()) for kind, word in words.items()]
