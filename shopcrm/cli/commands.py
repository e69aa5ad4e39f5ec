"""Running a command: its shop is opened, its service asked, and what comes back is said."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from shopcrm import paths
from shopcrm.cli.voice import Voice, speak_utf8, stop_writing, tell, tell_aside
from shopcrm.errors import FolderNotEmptyError, FolderNotWritableError, ShopError

if TYPE_CHECKING:
    from shopcrm.services.opened import OpenShop

DEMO_CUSTOMERS = 300
DEMO_SEED = 1
STOPPED = 130
"""What a shell expects of a program that was stopped by Ctrl+C."""

Opener = Callable[..., "OpenShop"]


def run(parsed: argparse.Namespace, open_shop: Opener, system_language: str) -> int:
    """Run what was understood.

    Returns:
        0; 1 when it failed and one sentence says so on standard error; 2 when the options do not go together; 130 when it was
        stopped by hand.
    """
    speak_utf8()
    wrong = _wrong_use(parsed)
    if wrong:
        tell_aside(f"shopcrm: {wrong}")
        return 2
    voice = Voice(parsed.lang or system_language)
    try:
        return _run(parsed, open_shop, voice)
    except ShopError as error:
        voice.complain(error)
        return 1
    except BrokenPipeError:
        # Whoever read us has seen enough (``| head``).
        stop_writing(sys.stdout)
        return 0
    except KeyboardInterrupt:
        return STOPPED


def _wrong_use(parsed: argparse.Namespace) -> str | None:
    if parsed.command == "note":
        by_hand = parsed.customer is not None and parsed.text is not None
        nothing = parsed.customer is None and parsed.text is None
        if not (nothing if parsed.stdin else by_hand):
            return "note: give ID and TEXT, or --stdin"
    if parsed.command == "today" and parsed.paper and not parsed.pdf:
        return "today: --paper goes with --pdf"
    if parsed.demo and parsed.data_dir:
        return "--demo has a folder of its own: leave --data-dir out"
    return None


def _run(parsed: argparse.Namespace, open_shop: Opener, voice: Voice) -> int:
    if parsed.command is None:
        tell(voice.words().no_window_yet())
        return 0
    # Importing the handlers loads SQLAlchemy: not for ``--version``, nor for a wrong use.
    from shopcrm.cli.handlers import HANDLERS

    with _opened(parsed, open_shop, voice) as shop:
        if parsed.lang is None:
            voice.language = shop.shop.settings().language
        return HANDLERS[parsed.command](shop, parsed, voice)


@contextmanager
def _opened(parsed: argparse.Namespace, open_shop: Opener, voice: Voice) -> Iterator[OpenShop]:
    if parsed.demo:
        with (
            tempfile.TemporaryDirectory(prefix="shopcrm-practice-") as throw_away,
            open_shop(Path(throw_away), language=voice.language) as shop,
        ):
            if parsed.command != "practice":
                shop.practice.fill(DEMO_CUSTOMERS, DEMO_SEED)
            yield shop
        return
    folder = _folder_of(parsed.data_dir)
    if parsed.command == "practice":
        _check_empty(folder)
    with open_shop(folder, language=parsed.lang) as shop:
        yield shop


def _folder_of(given: Path | None) -> Path:
    """Give the folder of the shop's file.

    Raises:
        FolderNotWritableError: What was given can be no folder (``~nobody``).
    """
    try:
        folder = paths.data_dir(given)
        folder.exists()
    except (RuntimeError, ValueError, OSError) as error:
        raise FolderNotWritableError(given or Path()) from error
    return folder


def _check_empty(folder: Path) -> None:
    """See to it that a practice shop gets a folder of its own.

    Raises:
        FolderNotEmptyError: Something is in it.
        FolderNotWritableError: It may not be looked into.
    """
    try:
        if folder.is_dir() and any(folder.iterdir()):
            raise FolderNotEmptyError(folder)
    except OSError as error:
        raise FolderNotWritableError(folder) from error
