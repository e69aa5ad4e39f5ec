from __future__ import annotations

from collections.abc import Iterator

import pytest

from shopcrm.wording.translators import use_language


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_language("en")
