"""What the tests of faults share: a process that forks children to be killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

Killing = Callable[..., dict[str, Any]]
"""Gives an order to ``template.py`` and waits for its answer."""


@pytest.fixture(scope="module")
def killing() -> Iterator[Killing]:
    """Give the function that lets a child do a deed and be killed."""
    if not hasattr(os, "fork"):
        pytest.skip("there is no fork here")
    command = [sys.executable, "-m", "tests.faults.template"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as template:

        def order(deed: str, **what: Any) -> dict[str, Any]:  # noqa: ANN401
            assert template.stdin
            assert template.stdout
            plain = {name: str(one) if isinstance(one, Path) else one for name, one in what.items()}
            template.stdin.write(json.dumps({"deed": deed, **plain}) + "\n")
            template.stdin.flush()
            answer: dict[str, Any] = json.loads(template.stdout.readline())
            assert "failed" not in answer, answer
            return answer

        yield order
        assert template.stdin
        template.stdin.close()
