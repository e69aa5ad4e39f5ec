"""What may be written on the command line. ``--help`` and ``--version`` load nothing else of the program."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from shopcrm import __version__

LANGUAGES = ("ko", "ja", "en")
MOODS = ("bad", "neutral", "good", "excellent")
KINDS = ("visit", "call", "message", "letter")
PAPERS = ("a4", "letter", "80mm", "58mm")
LONGEST = 20
"""Digits of a number that are looked at; no number we take has as many."""
OUTCOMES = ("reached", "no-answer", "not-wanted")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Understand the command line.

    Raises:
        SystemExit: With 0 after ``--help`` and ``--version``, with 2 when it was not understood.
    """
    return _parser().parse_args(argv)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="shopcrm", description="A small shop's memory of its customers.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"shopcrm {__version__}")
    _add_common(parser, default=None)
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
    parser.add_argument("customer", nargs="?", metavar="ID")
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
    parser.add_argument("customer", metavar="ID")
    _json(parser)


def _today(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", metavar="D")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--pdf", type=Path, metavar="FILE")
    parser.add_argument("--paper", choices=PAPERS, default=None)


def _done(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="+", metavar="FOLLOWUP-ID", help="12 or followup:12")
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
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    _json(parser)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true")


def _positive(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text[:LONGEST]) < 2**31):
        message = f"a whole number from 1 on is needed, not {text!r}"
        raise argparse.ArgumentTypeError(message)
    return int(text[:LONGEST])


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
