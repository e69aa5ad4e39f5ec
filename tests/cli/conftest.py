"""Commands run inside the test: what they answer, with which number they end."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest

from shopcrm import app
from tests.fakes import FixedClock


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Give each line of the answer as a value."""
        return [json.loads(line) for line in self.out.splitlines()]


class Run(Protocol):
    """Runs a command on the test's shop; see the fixture ``run``."""

    def __call__(
        self,
        *arguments: str,
        stdin: bytes | str = b"",
        lang: str | None = None,
        folder: Path | str | None = None,
    ) -> Answer: ...


@pytest.fixture
def run(
    tmp_path: Path,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run commands as the program does, on one shop, on the day of ``clock``; the first makes the shop."""
    monkeypatch.setattr(app, "open_shop", partial(app.open_shop, now=clock))

    def run_one(
        *arguments: str,
        stdin: bytes | str = b"",
        lang: str | None = None,
        folder: Path | str | None = None,
    ) -> Answer:
        said = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(said)))
        common = [
            "--data-dir",
            str(folder or tmp_path / "shop"),
            *(["--lang", lang] if lang else []),
        ]
        try:
            status = app.main([*common, *arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        heard = capsys.readouterr()
        return Answer(status, heard.out, heard.err)

    return run_one


@pytest.fixture
def with_jungsook(run: Run) -> Run:
    """Give the shop of one Korean customer, number 1, with a call on 8 December."""
    run(
        *("add", "--name", "김정숙", "--phone", "010-2345-6789", "--nickname", "정숙 어머님"),
        *("--like", "쑥인절미", "--tag", "단골"),
        lang="ko",
    )
    run("note", "1", "백일상 떡 상담. 2주 뒤 전화")
    return run
