"""Pictures inside a list that comes in: what they are is told by their first bytes, never by what is said of them."""

from __future__ import annotations

import binascii

from shopcrm.domain.customers import Photo
from shopcrm.exchange.lists import PHOTO_LIMIT

_FIRST_BYTES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
)


def media_type_of(content: bytes) -> str | None:
    """Tell what a picture is; None for what is none of JPEG, PNG, GIF, BMP and WebP."""
    for start, media_type in _FIRST_BYTES:
        if content.startswith(start):
            return media_type
    return "image/webp" if content[:4] == b"RIFF" and content[8:12] == b"WEBP" else None


def photo_from_base64(text: str) -> Photo | None:
    """Read a picture; None when it is none, or larger than ``PHOTO_LIMIT`` bytes. Nothing is ever fetched."""
    text = "".join(text.split())
    if len(text) > PHOTO_LIMIT * 4 // 3 + 4:
        return None
    try:
        content = binascii.a2b_base64(text)
    except (binascii.Error, ValueError):
        return None
    media_type = media_type_of(content)
    if media_type is None or len(content) > PHOTO_LIMIT:
        return None
    return Photo(media_type, content)
