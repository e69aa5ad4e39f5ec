"""Where there is ink on a printed page: the PDF is rendered, and its dark dots are counted."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

DOTS_PER_INCH = 72
DOTS_PER_MM = DOTS_PER_INCH / 25.4
_DARK = 200

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in millimetres."""


def rendered(path: Path, page: int = 1) -> QImage:
    """Give a page of a PDF as a picture in greys."""
    made = path.with_suffix(f".{page}")
    subprocess.run(
        [
            *("pdftoppm", "-png", "-gray", "-singlefile", "-r", str(DOTS_PER_INCH)),
            *("-f", str(page), "-l", str(page), str(path), str(made)),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )
    picture = QImage(f"{made}.png")
    assert not picture.isNull()
    return picture


def inked(picture: QImage) -> Box | None:
    """Give the smallest box around all ink; None on an empty page."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [
        bytes(grey.constScanLine(y))[: grey.width()]  # type: ignore[call-overload, unused-ignore]
        for y in range(grey.height())
    ]
    across = [x for row in rows for x, level in enumerate(row) if level < _DARK]
    down = [y for y, row in enumerate(rows) if min(row) < _DARK]
    if not down:
        return None
    return (
        min(across) / DOTS_PER_MM,
        down[0] / DOTS_PER_MM,
        (max(across) + 1) / DOTS_PER_MM,
        (down[-1] + 1) / DOTS_PER_MM,
    )


def part(picture: QImage, box: Box) -> QImage:
    """Cut a box out of a picture."""
    left, top, right, bottom = (round(side * DOTS_PER_MM) for side in box)
    return picture.copy(left, top, right - left, bottom - top)


def assert_inside(ink: Box | None, box: Box, hair: float = 0.4) -> None:
    assert ink is not None, "nothing was printed"
    assert ink[0] >= box[0] - hair, f"ink at {ink} is left of {box}"
    assert ink[1] >= box[1] - hair, f"ink at {ink} is above {box}"
    assert ink[2] <= box[2] + hair, f"ink at {ink} is right of {box}"
    assert ink[3] <= box[3] + hair, f"ink at {ink} is below {box}"


def middle(ink: Box | None) -> float:
    """Give the height of the middle of the ink."""
    if ink is None:
        pytest.fail("nothing was printed")
    return (ink[1] + ink[3]) / 2
