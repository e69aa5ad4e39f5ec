"""Pictures of somebody, read from a file: turned the right way up, and no larger than a card needs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from shopcrm.domain.customer_rules import PHOTO_LIMIT
from shopcrm.domain.customers import Photo
from shopcrm.errors import FileMissingError, FileUnreadableError

LONGEST_SIDE: Final = 640
"""Pixels: four times the largest round picture, for sharp screens and large text."""

LARGEST_FILE: Final = 40 * 1024 * 1024
"""What a camera makes is read and made small; what is larger is no photo of a person."""

FORMATS: Final = {b"png", b"jpeg", b"webp"}
ENDINGS: Final = ("*.jpg", "*.jpeg", "*.png", "*.webp")

_QUALITY: Final = 88


class NoPictureError(Exception):
    """The file holds no picture that we can read."""


def read_photo(path: Path) -> Photo:
    """Read a picture of PNG, JPEG or WebP. What the file is called does not matter.

    Returns:
        A JPEG of at most ``LONGEST_SIDE`` pixels a side and ``PHOTO_LIMIT`` bytes, without the place and time that a
        phone writes into it.

    Raises:
        FileMissingError: There is no such file.
        FileUnreadableError: It may not be read.
        NoPictureError: It is none, broken, or far too large.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise NoPictureError
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except OSError as error:
        raise FileUnreadableError(path) from error
    return Photo("image/jpeg", _as_jpeg(_small(content)))


def image_of(photo: Photo | None) -> QImage | None:
    """Give a photo to be painted; None for none, and for one that cannot be read."""
    if photo is None:
        return None
    image = QImage.fromData(photo.content)
    return None if image.isNull() else image


def _small(content: bytes) -> QImage:
    """Read a picture in the size it is kept in: a large one is never whole in the memory where that can be helped."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in FORMATS:
        raise NoPictureError
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(_within(size))
    image = reader.read()
    if image.isNull():
        raise NoPictureError
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            _within(image.size()),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image


def _within(size: QSize) -> QSize:
    return size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(
        QSize(1, 1)
    )


def _as_jpeg(image: QImage) -> bytes:
    """Write a picture without anything but itself, on white where it was clear."""
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide's stub wants bytes for the name of the format, the call takes text as well.
    plain.save(written, "JPG", _QUALITY)  # type: ignore[call-overload]
    content = bytes(written.data().data())
    if not content or len(content) > PHOTO_LIMIT:
        raise NoPictureError
    return content
