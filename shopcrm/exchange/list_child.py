"""The process in which a long list in text is read, while the program already compares and prepares what came.

On standard input a line of JSON (ending, country, language, path), then the file; on standard output portions, each a length
of four bytes and a pickle: lists of ``ReadRow``, and last the ``ReadList`` without its rows, or the ``ShopError`` by which
the file was refused.
"""

from __future__ import annotations

import gc
import io
import json
import os
import pickle
import struct
import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any, BinaryIO, Final

from shopcrm.errors import ShopError
from shopcrm.exchange import child
from shopcrm.exchange.lists import ReadRow

FROZEN_ARGUMENT: Final = "--read-list"

LENGTH: Final = struct.Struct(">I")
PORTION: Final = 500
MEMORY_BYTES: Final = 3 * 1024 * 1024 * 1024
CPU_SECONDS: Final = 600


def main() -> int:
    """Read a list from standard input and write its rows to standard output; gives the exit code."""
    child.limit_this_process(MEMORY_BYTES, CPU_SECONDS)
    # A long list is millions of values and no cycle.
    gc.disable()
    # A windowed program has no sys.stdin on Windows, but it has the pipes it was started with.
    with os.fdopen(0, "rb", closefd=False) as source, os.fdopen(1, "wb", closefd=False) as target:
        try:
            _read(source, _Portions(target))
        except MemoryError:
            return child.EXIT_TOO_LARGE
        except BrokenPipeError:
            return child.EXIT_DONE
    return child.EXIT_DONE


class _Portions:
    """Rows on their way to the other side."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._rows: list[ReadRow] = []

    def take(self, row: ReadRow) -> None:
        """Send a row, with others."""
        self._rows.append(row)
        if len(self._rows) == PORTION:
            self.send(self._rows)
            self._rows = []

    def finish(self, last: object) -> None:
        """Send the rows that are left, and what comes last."""
        self.send(self._rows)
        self.send(last)

    def send(self, portion: object) -> None:
        """Send one portion."""
        packed = io.BytesIO()
        _Pickler(packed, pickle.HIGHEST_PROTOCOL).dump(portion)
        content = packed.getvalue()
        self._target.write(LENGTH.pack(len(content)))
        self._target.write(content)


class _Pickler(pickle.Pickler):
    """Packs our frozen classes by their fields in order: a third of the time that their own way takes."""

    def reducer_override(self, thing: Any) -> Any:  # noqa: ANN401 - anything can be in a pickle
        kind = type(thing)
        if kind not in _FIELDS:
            _FIELDS[kind] = _fields_of(kind)
        values = _FIELDS[kind]
        return NotImplemented if values is None else (kind, values(thing))


_FIELDS: dict[type, Callable[[Any], tuple[Any, ...]] | None] = {}


def _fields_of(kind: type) -> Callable[[Any], tuple[Any, ...]] | None:
    if not is_dataclass(kind):
        return None
    names = [one.name for one in fields(kind)]
    match names:
        case []:
            return lambda _thing: ()
        case [name]:
            return lambda thing: (getattr(thing, name),)
    return attrgetter(*names)


def _read(source: BinaryIO, portions: _Portions) -> None:
    from shopcrm.exchange.reading import read_bytes

    facts = json.loads(source.readline())
    try:
        read = read_bytes(
            source.read(),
            facts["ending"],
            country=facts["country"],
            language=facts["language"],
            path=Path(facts["path"]),
            take=portions.take,
        )
    except ShopError as error:
        portions.send(error)
    else:
        portions.finish(read)


if __name__ == "__main__":
    sys.exit(main())
