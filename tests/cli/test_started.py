"""The program as the system starts it: pipes that end, streams that are closed, letters that are none."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from shopcrm import app
from tests.factories import a_customer, a_note

posix = pytest.mark.skipif(os.name != "posix", reason="the shell of another system")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a shop of one customer, for looking only."""
    place = tmp_path_factory.mktemp("started") / "shop"
    with app.open_shop(place, language="ko") as shop:
        customer_id = shop.customers.add(a_customer())
        shop.conversations.record(a_note(customer_id, "제주", day=shop.desk.today()))
    return place


def _command(folder: Path, *arguments: str | bytes) -> list[str | bytes]:
    return [sys.executable, "-m", "shopcrm", "--data-dir", str(folder), *arguments]


def _started(folder: Path, *arguments: str | bytes, **more: object) -> tuple[int, str, str]:
    done = subprocess.run(  # type: ignore[call-overload]
        _command(folder, *arguments), capture_output=True, timeout=60, check=False, **more
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def _in_a_shell(line: str, folder: Path) -> tuple[int, str, str]:
    done = subprocess.run(
        [
            "sh",
            "-c",
            line.replace("shopcrm", f"'{sys.executable}' -m shopcrm --data-dir '{folder}'"),
        ],
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_the_program_answers_in_utf_8_whatever_the_system_thinks(folder: Path) -> None:
    status, out, err = _started(
        folder,
        "find",
        "ㄱㅈㅅ",
        "--json",
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )
    assert (status, err) == (0, "")
    assert json.loads(out)[0]["name"] == "김정숙"


@posix
def test_letters_that_are_no_utf_8_find_nobody_and_break_nothing(folder: Path) -> None:
    status, out, err = _started(folder, "find", b"\xff\xfe", "--json")
    assert (status, out, err) == (0, "[]\n", "")
    status, out, err = _started(folder, "find", "--json", input=b"\xff\n\xea\xb9\x80\n\0\n")
    assert (status, err) == (0, "")
    assert [len(json.loads(line)) for line in out.splitlines()] == [0, 1, 0]


@posix
def test_who_reads_us_may_have_seen_enough(folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        _command(folder, "find"),
        input=b"\xea\xb9\x80\n" * 50,
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@posix
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_closed_stream_is_no_trouble(folder: Path, closed: str) -> None:
    status, _, err = _in_a_shell(f"shopcrm find {closed}", folder)
    assert (status, err) == (0, "")
    status, out, err = _in_a_shell(f"shopcrm show 9 {closed}", folder)
    assert (status, out) == (1, "")
    assert "Traceback" not in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_no_room_for_the_answer_is_said_in_one_sentence(folder: Path) -> None:
    status, _, err = _in_a_shell("shopcrm show 1 >/dev/full", folder)
    assert status == 1
    assert len(err.splitlines()) == 1
    assert "자리" in err


@posix
def test_each_note_is_acknowledged_at_once_and_stopping_by_hand_is_no_fault(tmp_path: Path) -> None:
    place = tmp_path / "shop"
    with app.open_shop(place, language="ko") as shop:
        shop.customers.add(a_customer())
    with subprocess.Popen(
        _command(place, "note", "--stdin"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Started in the background by a shell, the tests ignore Ctrl+C, and so would the program.
        preexec_fn=_hear_ctrl_c,  # noqa: PLW1509
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stderr is not None
        for number in (1, 2):
            program.stdin.write(b'{"customer": 1, "text": "note"}\n')
            program.stdin.flush()
            assert json.loads(program.stdout.readline()) == {"conversation": number}
        program.send_signal(signal.SIGINT)
        assert program.wait(60) == 130
        assert program.stderr.read() == b""
    with app.open_shop(place) as shop:
        assert len(shop.searching.find("note")) == 2


AS_SOMEBODY_ELSE = """
import os, sys
from shopcrm.app import main
own, locked, *arguments = sys.argv[1:]
for warm in (["find", "x"], ["show", "9"]):
    main(["--data-dir", own, "--lang", "en", *warm])  # what somebody else may not read is loaded before
print("--", flush=True)
print("--", flush=True, file=sys.stderr)
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
sys.exit(main(["--data-dir", locked, "--lang", "en", *arguments]))
"""


@posix
@pytest.mark.parametrize("arguments", [("find",), ("add", "--name", "김"), ("practice",)])
@pytest.mark.parametrize("mode", [0o000, 0o500])
def test_without_rights_in_the_folder_one_sentence_says_so(
    tmp_path: Path, folder: Path, arguments: tuple[str, ...], mode: int
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(0o755)
    if os.geteuid() == 0:
        os.chown(locked, 65534, 65534)
    locked.chmod(mode)
    done = subprocess.run(
        [sys.executable, "-c", AS_SOMEBODY_ELSE, str(folder), str(locked), *arguments],
        capture_output=True,
        timeout=60,
        check=False,
        text=True,
    )
    locked.chmod(0o700)
    assert (done.returncode, done.stdout.split("--\n")[1]) == (1, "")
    said = done.stderr.split("--\n")[1].splitlines()
    assert len(said) == 1, done.stderr
    assert said[0].startswith("We can't write into this folder")
    assert list(locked.iterdir()) == []


@pytest.mark.parametrize(
    ("system", "language"),
    [("ko_KR.UTF-8", "ko"), ("ja_JP.eucJP", "ja"), ("de_DE.UTF-8", "en"), ("C", "en"), ("", "en")],
)
def test_a_new_shop_speaks_the_language_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    monkeypatch.setenv("LANG", "C")
    with app.open_shop(tmp_path / "shop") as shop:
        assert shop.shop.settings().language == language


def test_the_version_and_the_help_load_nothing_that_is_not_needed() -> None:
    for option in ("--version", "--help"):
        script = (
            "import sys\nfrom shopcrm.app import main\n"
            f"try: main([{option!r}])\nexcept SystemExit: pass\n"
            "print([m for m in ('PySide6', 'sqlalchemy', 'sqlcipher3', 'alembic') if m in sys.modules])"
        )
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, timeout=60, check=True, text=True
        )
        assert done.stdout.splitlines()[-1] == "[]"


def _hear_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
