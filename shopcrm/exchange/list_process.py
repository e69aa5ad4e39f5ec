"""Long lists: read in a process of their own (see ``list_child``), so that reading and what follows go on side by side."""

from __future__ import annotations

import io
import json
import pickle
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from shopcrm.errors import FileTooLargeError, ImportFormatError, ShopError
from shopcrm.exchange import child, list_child
from shopcrm.exchange.child import NotStartedError
from shopcrm.exchange.lists import ReadList, ReadRow

__all__ = ["NotStartedError", "read_list"]

_SECONDS: Final = 900
_MODULES: Final = ("shopcrm.domain.", "shopcrm.errors", "shopcrm.exchange.lists")
_OTHERS: Final = frozenset(
    {("datetime", "date"), ("pathlib", "PosixPath"), ("pathlib", "WindowsPath")}
)


def read_list(
    content: bytes,
    ending: str,
    *,
    country: str,
    language: str,
    path: Path,
    take: Callable[[Sequence[ReadRow]], object],
) -> ReadList:
    """Read a list in text in a process of its own.

    Args:
        content: The whole file.
        ending: By which its reader is chosen.
        country: The shop's.
        language: The shop's.
        path: To be named in errors.
        take: Is given the rows in the order of the file, some hundreds at a time, while the rest is still being read.

    Returns:
        Everything but the rows.

    Raises:
        ShopError: As in ``reading.read_file``.
        FileTooLargeError: Memory or time ran out.
        NotStartedError: The system could not start the process; nothing was given.
    """
    facts = {"ending": ending, "country": country, "language": language, "path": str(path)}
    whole = json.dumps(facts).encode("ascii") + b"\n" + content
    arguments = child.command(list_child.FROZEN_ARGUMENT, "shopcrm.exchange.list_child")
    with child.started(arguments, whole, _SECONDS) as reader:
        for portion in _portions(reader):
            match portion:
                case list():
                    take(portion)
                case ReadList():
                    return portion
                case ShopError():
                    raise portion
        if reader.ran_out():
            raise FileTooLargeError(path, len(content) // (1024 * 1024))
    raise ImportFormatError(ending)


def _portions(reader: child.Child) -> Iterator[object]:
    """Unpack what the process writes; a portion that was cut off is none."""
    while len(head := reader.output.read(list_child.LENGTH.size)) == list_child.LENGTH.size:
        (length,) = list_child.LENGTH.unpack(head)
        content = reader.output.read(length)
        if len(content) < length:
            return
        try:
            yield _Unpickler(io.BytesIO(content)).load()
        except (pickle.UnpicklingError, ValueError, TypeError, EOFError):
            return


class _Unpickler(pickle.Unpickler):
    """Makes nothing but rows of a list: the process has read a file from outside, and is believed no more than that."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 - as the class it is made from
        is_ours = module.startswith(_MODULES) and "." not in name
        if is_ours or (module, name) in _OTHERS:
            found = super().find_class(module, name)
            if isinstance(found, type):
                return found
        message = f"{module}.{name} is nothing of a list"
        raise pickle.UnpicklingError(message)
