"""Everything as JSON: readable by people and programs, and refused for nothing it holds."""

from __future__ import annotations

import base64
import dataclasses
import json
from collections.abc import Iterable, Mapping
from enum import Enum
from math import isfinite
from pathlib import PurePath


def write_json(content: object) -> bytes:
    r"""Write a structure as JSON.

    >>> write_json({"이름": "김정숙", "생일": None})
    b'{\n  "\xec\x9d\xb4\xeb\xa6\x84": "\xea\xb9\x80\xec\xa0\x95\xec\x88\x99",\n  "\xec\x83\x9d\xec\x9d\xbc": null\n}\n'

    Args:
        content: Of dicts and lists; dataclasses become dicts, days and instants ISO 8601, bytes BASE64, and what JSON
            has no word for (a NaN) null or its text.

    Returns:
        UTF-8 without byte order mark, indented, with a line end. A letter that is none (a lone surrogate) is escaped.
    """
    text = json.dumps(_plain(content), ensure_ascii=False, indent=2, allow_nan=False)
    # Escaped so, a lone surrogate is what JSON itself would write for it.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def _plain(value: object) -> object:
    """Make plain dicts, lists, texts and numbers of anything."""
    if isinstance(value, Enum):
        return _plain(value.value)
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, PurePath):
        return str(value)
    return _plain_structure(value)


def _plain_structure(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    if isinstance(value, Mapping):
        return {str(_plain(key)): _plain(entry) for key, entry in value.items()}
    if isinstance(value, Iterable):
        return [_plain(entry) for entry in value]
    isoformat = getattr(value, "isoformat", None)
    return isoformat() if callable(isoformat) else str(value)
