"""What may be written on the command line. ``--help`` and ``--version`` load nothing else of the program."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from shopcrm import __version__

LANGUAGES = ("ko", "ja", "en")
MOODS = ("bad", "neutral", "good", "excellent")
KINDS = ("visit", "call", "message", "letter")
PAPERS = ("a4", "letter", "80mm", "58mm")
LONGEST = 20
"""Digits of a number that are looked at; no number we take has as many."""
WHO = "the number of a customer, a name, a phone, or #3 for a line of the list printed last"
OUTCOMES = ("reached", "no-answer", "not-wanted")


@dataclass(frozen=True, slots=True)
class Slip:
    """What was mistyped: which of the slips of ``wording/usage``, and what its sentence names."""

    kind: str
    facts: Mapping[str, str]


class MistypedError(Exception):
    """The command line was not understood."""

    def __init__(self, kind: str, **facts: str) -> None:
        super().__init__()
        self.kind = kind
        self.facts = facts


class _Parser(argparse.ArgumentParser):
    """Says what was mistyped as a value, to be worded in the shop's language."""

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is None or value in action.choices:
            return
        known = ", ".join(map(str, action.choices))
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  (it has no other name)
            raise MistypedError("command", typed=str(value), known=known)
        option = " ".join(action.option_strings) or str(action.metavar)
        raise MistypedError("choice", typed=str(value), option=option, known=known)

    def error(self, message: str) -> NoReturn:
        """Say what the parser found, as far as its own English sentences tell; else only that it was not understood."""
        for kind, pattern in _FOUND:
            found = pattern.fullmatch(message)
            if found:
                raise MistypedError(kind, command=self.prog, **found.groupdict())
        raise MistypedError("other", command=self.prog)


_FOUND = (
    ("missing", re.compile(r"the following arguments are required: (?P<missing>.*)", re.DOTALL)),
    ("unknown", re.compile(r"unrecognized arguments: (?P<typed>.*)", re.DOTALL)),
    ("bare", re.compile(r"argument (?P<option>\S+): expected .*")),
    ("apart", re.compile(r"argument (?P<option>\S+): not allowed with argument (?P<other>\S+)")),
)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Understand the command line.

    Returns:
        The options; ``slip`` is what was mistyped, and None when all was understood. After a slip only the common options
        are there.

    Raises:
        SystemExit: With 0 after ``--help`` and ``--version``.
    """
    try:
        parsed = _parser().parse_args(argv)
    except MistypedError as error:
        return _common_of(argv, Slip(error.kind, error.facts))
    parsed.slip = None
    return parsed


def _common_of(argv: Sequence[str], slip: Slip) -> argparse.Namespace:
    """Find the common options among words that were not understood as a whole."""
    common = _Parser(add_help=False, allow_abbrev=False)
    common.add_argument("--data-dir", type=Path)
    common.add_argument("--lang")
    common.add_argument("--demo", action="store_true")
    try:
        parsed, _ = common.parse_known_args(argv)
    except MistypedError:
        parsed = argparse.Namespace(data_dir=None, lang=None, demo=False)
    parsed.lang = parsed.lang if parsed.lang in LANGUAGES else None
    parsed.command, parsed.slip = None, slip
    return parsed


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="shopcrm", description="A small shop's memory of its customers.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"shopcrm {__version__}")
    _add_common(parser, default=None)
    parser.add_argument(
        "--pictures",
        type=Path,
        metavar="DIR",
        help="paint the main screens of a practice shop into a folder; no screen is needed",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary, fill in _COMMANDS:
        one = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        # The common options may stand before the command or after it; only those given after it count again.
        _add_common(one, default=argparse.SUPPRESS)
        fill(one)
    return parser


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", default=default, help="the shop's folder"
    )
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help="the language to speak")
    parser.add_argument(
        "--demo",
        action="store_true",
        default=default or False,
        help="a practice shop in a throw-away folder",
    )


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name")
    parser.add_argument("--reading")
    parser.add_argument("--phone", action="append", default=[])
    parser.add_argument("--nickname")
    parser.add_argument("--how-to-address", metavar="WORDS")
    parser.add_argument("--birthday", metavar="DAY")
    parser.add_argument("--tag", action="append", default=[])
    parser.add_argument("--like", action="append", default=[], metavar="PRODUCT")
    parser.add_argument("--avoid", action="append", default=[], metavar="PRODUCT")
    parser.add_argument("--mail", action="append", default=[])
    parser.add_argument("--allergy", action="append", default=[], metavar="WORDS")
    parser.add_argument(
        "--welcome", action="store_true", help="begin the plan for new customers as well"
    )
    _json(parser)


def _note(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("customer", nargs="?", metavar="ID", help=WHO)
    parser.add_argument("text", nargs="?", metavar="TEXT")
    parser.add_argument("--stdin", action="store_true", help='one {"customer", "text"} a line')
    parser.add_argument("--on", metavar="DATE", help="the day of the talk; today when left out")
    parser.add_argument("--mood", choices=MOODS)
    parser.add_argument("--kind", choices=KINDS, default="visit")
    _json(parser)


def _find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="?", metavar="TEXT", help="from standard input when left out")
    parser.add_argument("--limit", type=_positive, default=50, metavar="N")
    _json(parser)


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("customer", metavar="ID", help=WHO)
    _json(parser)


def _today(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", metavar="D", help="2026-12-08, 내일, 明日, tomorrow")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--pdf", type=Path, metavar="FILE")
    parser.add_argument("--paper", choices=PAPERS, default=None)


def _done(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "names", nargs="+", metavar="FOLLOWUP-ID", help="12, followup:12, or a customer's name"
    )
    parser.add_argument("--outcome", choices=OUTCOMES)
    _json(parser)


def _snooze(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="+", metavar="FOLLOWUP-ID", help="12 or followup:12")
    parser.add_argument(
        "--to", metavar="WHEN", help="2026-12-08, +3, fri, 2주 뒤, 明日; tomorrow when left out"
    )
    _json(parser)


def _tick(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "text", metavar="TEXT", help='"12 ok, 13 no answer, 14 fri, 15 note: she moved"'
    )
    parser.add_argument(
        "--sheet", type=_positive, metavar="N", help="the list printed last when left out"
    )
    _json(parser)


def _undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", type=_positive, metavar="ACTION")
    _json(parser)


def _redo(parser: argparse.ArgumentParser) -> None:
    _json(parser)


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true")
    _json(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=".csv, .xlsx, .vcf or .json")
    _json(parser)


def _practice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--customers", type=_positive, default=300, metavar="N")
    parser.add_argument("--seed", type=_whole, default=1, metavar="S")
    _json(parser)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true")


def _positive(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text[:LONGEST]) < 2**31):
        raise MistypedError("number", typed=text)
    return int(text[:LONGEST])


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise MistypedError("number", typed=text) from None


_COMMANDS: tuple[tuple[str, str, Callable[[argparse.ArgumentParser], None]], ...] = (
    ("add", "know a new customer", _add),
    ("note", "write down what was said; date words make follow-ups", _note),
    ("find", "look a customer up", _find),
    ("show", "show everything that is known", _show),
    ("today", "list or print whom to get back to", _today),
    ("done", "close lines of the list", _done),
    ("snooze", "put lines of the list off", _snooze),
    ("tick", "type in what came back on the printed list", _tick),
    ("undo", "take back the last thing done", _undo),
    ("redo", "do again what was taken back", _redo),
    ("history", "who did what to a card, and when", _show),
    ("import", "bring a list in", _import),
    ("export", "take everything out", _export),
    ("practice", "fill an empty folder with a practice shop", _practice),
)
