"""A process of its own for a file from outside: a hostile one ends that process, and nothing else.

The file goes in through a pipe and what was read comes back through another; memory, time and the making of files are
limited in the child, and the clock of this side ends it as well.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

EXIT_DONE = 0
EXIT_UNREADABLE = 3
EXIT_TOO_LARGE = 4


class NotStartedError(Exception):
    """The system could not start another process."""


@dataclass(slots=True)
class Child:
    """The process, what it writes, and whether its time ran out."""

    process: subprocess.Popen[bytes]
    output: IO[bytes]
    is_late: bool = False

    def stop(self) -> None:
        """End it because its time is up."""
        self.is_late = True
        self.process.kill()

    def ran_out(self) -> bool:
        """Wait for its end, and say whether memory or time ran out, or it said that the file is too large."""
        code = self.process.wait()
        # A code below nought is a signal: a limit was reached, or a library aborted.
        return self.is_late or code == EXIT_TOO_LARGE or code < 0

    def is_done(self) -> bool:
        """Wait for its end, and say whether it read everything."""
        return self.process.wait() == EXIT_DONE and not self.is_late


def command(frozen_argument: str, module: str, *arguments: str) -> list[str]:
    """Give the command that starts the process, from the sources and in the frozen program.

    The frozen program is told by its first argument to be that process: it then calls the module's ``main`` with the rest and
    ends with what that gives, before anything else is imported.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, frozen_argument, *arguments]
    # -P keeps the current folder off the path: a spreadsheet's folder may hold a file called json.py.
    return [sys.executable, "-P", "-m", module, *arguments]


@contextmanager
def started(arguments: Sequence[str], content: bytes, seconds: float) -> Iterator[Child]:
    """Start the process and feed it the file; it is gone afterwards, whatever happens.

    Raises:
        NotStartedError: The system could not.
    """
    with _popen(arguments) as process:
        assert process.stdout is not None  # noqa: S101 - it was asked for
        child = Child(process, process.stdout)
        clock = threading.Timer(seconds, child.stop)
        feeder = threading.Thread(target=_feed, args=(process, content), daemon=True)
        clock.start()
        feeder.start()
        try:
            yield child
        finally:
            clock.cancel()
            process.kill()
            feeder.join()


def limit_this_process(memory_bytes: int, cpu_seconds: int) -> None:
    """Set what this process may use; Windows has no such limits, there only the clock of the other side counts."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # It reads and writes pipes and has no business making files.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _popen(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - our own program; of the file only its bytes go there
            list(arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise NotStartedError from error


def _feed(process: subprocess.Popen[bytes], content: bytes) -> None:
    """Write the file into the pipe; a process that has ended does not want it any more."""
    if process.stdin is not None:
        with suppress(OSError), process.stdin as pipe:
            pipe.write(content)


def _environment() -> dict[str, str]:
    """Give the process the path to this package, from wherever the program was started."""
    package = str(Path(__file__).parents[2])
    path = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join((package, path)) if path else package}
