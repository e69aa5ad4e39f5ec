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
from shopcrm.cli.parser import Slip
from shopcrm.cli.voice import (
    SeveralMeantError,
    Voice,
    speak_utf8,
    stop_writing,
    tell_aside,
)
from shopcrm.errors import FolderNotEmptyError, FolderNotWritableError, ShopError

if TYPE_CHECKING:
    from shopcrm.services.opened import OpenShop

DEMO_CUSTOMERS = 300
DEMO_SEED = 1
STOPPED = 130
"""What a shell expects of a program that was stopped by Ctrl+C."""

Opener = Callable[..., "OpenShop"]
WindowOpener = Callable[[argparse.Namespace, Path], int]


def run(
    parsed: argparse.Namespace,
    open_shop: Opener,
    system_language: str,
    open_window: WindowOpener,
) -> int:
    """Run what was understood.

    Args:
        parsed: What was understood.
        open_shop: Opens the shop of a folder.
        system_language: Spoken where nothing else says which.
        open_window: Given the options and the shop's folder, shows the window until it is closed.

    Returns:
        0; 1 when it failed and one sentence says so on standard error; 2 when the options do not go together; 130 when it was
        stopped by hand.
    """
    speak_utf8()
    voice = Voice(parsed.lang or system_language)
    slip = parsed.slip or _slip_of(parsed)
    if slip is not None:
        if parsed.lang is None:
            voice.language = _language_of_shop(parsed, open_shop) or system_language
        tell_aside(voice.usage().mistyped(slip.kind, dict(slip.facts)))
        return 2
    try:
        if parsed.command is None:
            return open_window(parsed, _folder_of(parsed.data_dir))
        return _run(parsed, open_shop, voice)
    except ShopError as error:
        voice.complain(error)
        return 1
    except SeveralMeantError as error:
        tell_aside(*error.lines)
        return 1
    except BrokenPipeError:
        # Whoever read us has seen enough (``| head``).
        stop_writing(sys.stdout)
        return 0
    except KeyboardInterrupt:
        return STOPPED


def _slip_of(parsed: argparse.Namespace) -> Slip | None:
    """Give what does not go together among what was understood by itself."""
    if parsed.command == "note":
        by_hand = parsed.customer is not None and parsed.text is not None
        nothing = parsed.customer is None and parsed.text is None
        if not (nothing if parsed.stdin else by_hand):
            return Slip("note", {})
    if parsed.command == "today" and parsed.paper and not parsed.pdf:
        return Slip("paper", {})
    if parsed.demo and parsed.data_dir:
        return Slip("demo", {})
    return None


def _language_of_shop(parsed: argparse.Namespace, open_shop: Opener) -> str | None:
    """Give the language of the shop that is there; None where there is none, or it cannot be asked."""
    if parsed.demo:
        return None
    try:
        from shopcrm.storage.files import DATA_NAME

        folder = _folder_of(parsed.data_dir)
        # A slip of the finger makes no new shop.
        if not (folder / DATA_NAME).is_file():
            return None
        with open_shop(folder) as shop:
            return shop.shop.settings().language
    except (ShopError, OSError):
        return None


def _run(parsed: argparse.Namespace, open_shop: Opener, voice: Voice) -> int:
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
