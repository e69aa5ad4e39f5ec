"""What README.md says is true: its commands run, its examples answer what they show, its packages are those installed."""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from shopcrm import app
from shopcrm.cli import commands, parser
from tests.fakes import FixedClock

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
INSTALL = "python3 -m venv .venv && .venv/bin/pip install --quiet "


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def examples() -> Iterator[tuple[str, str]]:
    """Give each command of the README with what it answers."""
    for block in blocks("console"):
        for entry in block.split("$ ")[1:]:
            command, _, answer = entry.partition("\n")
            yield command, answer


def runs(command: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run ``shopcrm ...`` or ``echo ... | shopcrm ...`` as on 24 November 2026."""
    *echo, words = command.split(" | ")
    said = " ".join(shlex.split(echo[0])[1:]) + "\n" if echo else ""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(said.encode())))
    arguments = shlex.split(words)[1:]
    opener = partial(app.open_shop, now=FixedClock())
    return commands.run(parser.parse(arguments), opener, "en", app._open_window)


def is_like(answer: str, shown: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, shown.split("…"))), answer, re.DOTALL) is not None


def test_every_example_answers_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SHOPCRM_HOME", str(tmp_path / "home"))
    for command, shown in examples():
        status = runs(command, monkeypatch)
        said = capsys.readouterr()
        assert is_like(said.out + said.err, shown), f"{command}\n{said.out}{said.err}"
        assert status == 0, command
    assert (tmp_path / "today.pdf").read_bytes().startswith(b"%PDF")


def test_an_example_that_is_wrong_would_be_noticed() -> None:
    assert is_like('{"id": 7, "uid": "ab"}\n', '{"id": 7, "uid": "…"}\n')
    assert not is_like('{"id": 8, "uid": "ab"}\n', '{"id": 7, "uid": "…"}\n')
    assert not is_like("one\nmore\n", "one\n")


def test_every_command_has_its_row_and_its_example() -> None:
    known = set(re.findall(r"^    ([a-z]+) {2,}", parser._parser().format_help(), re.MULTILINE))
    table = README.partition("| command |")[2].partition("\n\n")[0]
    rows = "".join(line.split("|")[1] for line in table.splitlines()[2:])
    named = {name.split()[0] for name in re.findall(r"`([^`]+)`", rows)}
    shown = {word for command, _ in examples() for word in shlex.split(command)}
    assert known == named
    assert known <= shown


def test_the_python_example_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(app, "open_shop", partial(app.open_shop, now=FixedClock()))
    (example,) = blocks("python")
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102  (our own page)
    assert (tmp_path / "my-shop" / "shop.db").exists()


needs_sh = pytest.mark.skipif(sys.platform == "win32", reason="the lines are for a POSIX shell")


@needs_sh
def test_the_checks_install_and_run_what_the_readme_says() -> None:
    apt, main, tests = (block.strip() for block in blocks("sh"))
    said = subprocess.run(
        ["bash", str(ROOT / ".ci" / "run"), "--say"], capture_output=True, text=True, check=True
    )
    packages = [word for word in apt.split() if not word.startswith("-")][5:]
    assert "python3-venv" in packages
    assert said.stdout.splitlines() == [" ".join(packages), main, tests]


@needs_sh
def test_the_main_job_runs_twice_without_a_display(tmp_path: Path) -> None:
    _, main, _ = (block.strip() for block in blocks("sh"))
    assert main.startswith(INSTALL + ". && ")
    here = shlex.join([sys.executable, "-m", "shopcrm"])
    job = main.removeprefix(INSTALL + ". && ").replace(".venv/bin/shopcrm", here)
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    bare |= {"TMPDIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    for _again in range(2):
        ran = subprocess.run(
            [shutil.which("sh") or "sh", "-c", job],
            cwd=tmp_path,
            env=bare,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert (ran.returncode, ran.stderr) == (0, "")
        assert "김정숙" in ran.stdout
        assert (tmp_path / "shopcrm-pictures" / "counter.png").exists()
        assert ran.stdout.rstrip().endswith("today.pdf")
    assert len(list(tmp_path.glob("*/today.pdf"))) == 2
