"""The content lines of a vCard file: unfolded, taken apart and decoded, in whichever of its three versions.

Source:
    vCard 2.1 (versit, 1996), RFC 2426 (3.0), RFC 6350 (4.0), RFC 6868 (``^`` in parameters), and what phones make of them.
"""

from __future__ import annotations

import binascii
import codecs
import re
from dataclasses import dataclass, field

from shopcrm.exchange.charsets import TEN_CODECS, guess_codec

_END = b"END:VCARD"

_HEAD = re.compile(rb'((?:"[^"]*"|X-CUSTOM\([^)]*\)|[^":])*+):', re.IGNORECASE)
_NAME = re.compile(r"(?:([\w-]+)\.)?([A-Za-z0-9_-]+)", re.ASCII)
_PARAMETER = re.compile(r'(?:"[^"]*"|X-CUSTOM\([^)]*\)|[^";])++|"', re.IGNORECASE)
_PARAMETER_VALUE = re.compile(r'"[^"]*"|[^",]+')
_CUSTOM_TYPE = re.compile(r"X-CUSTOM\((.*)\)", re.IGNORECASE | re.DOTALL)
_CARET = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}

_BASE64_HEAD = re.compile(rb"[;=](?:BASE64|B)(?:;|$)|^PHOTO[^:]*:DATA:[^,]*;BASE64", re.IGNORECASE)
_LONGEST_HEAD = 400
"""Letters in which the encoding of a value has been said; without it a long line would be gone through again and again."""

_NEW_FOLD_OCTETS = range(72, 79)
"""How long a line is that was folded at a fixed length, in the middle of a word."""

_WIDER = {"shift_jis": "cp932", "euc_kr": "cp949", "iso8859-1": "cp1252", "gb2312": "gb18030"}
"""What says to be the narrow set is written in the wide one by all phones and by Windows."""

_KNOWN_CODECS = frozenset((
    *TEN_CODECS, "utf-8", "utf-16", "ascii", "iso8859-2", "iso8859-15", "koi8-r", "cp1253", "cp1254", "cp1257", "cp874",
    "utf-16-le", "utf-16-be", "utf-8-sig",
))  # fmt: skip
_CODEC_SPELLINGS = {
    "ks_c_5601-1987": "cp949",
    "x-windows-949": "cp949",
    "windows-31j": "cp932",
    "x-sjis": "cp932",
}


@dataclass(slots=True)
class ContentLine:
    """One property of a card.

    Attributes:
        line: The line of the file it begins on, counted from 1.
        group: In lower case; empty when it has none. Lines of one group belong together (a number and its label).
        name: In upper case.
        parameters: Names in upper case; values as written. The bare types of version 2.1 stand under ``TYPE``.
        value: Decoded, with its backslashes; for inline pictures still the BASE64 text.
    """

    line: int
    group: str
    name: str
    parameters: dict[str, list[str]] = field(default_factory=dict)
    value: str = ""

    def types(self) -> list[str]:
        """Give its types (``HOME``, ``CELL``), as written; some programs put quotation marks around all of them."""
        return [name for types in self.parameters.get("TYPE", ()) for name in types.split(",")]

    def parameter(self, name: str) -> str:
        """Give the first value of a parameter; empty when it has none."""
        return next(iter(self.parameters.get(name, ())), "")

    def text(self) -> str:
        """Give the value as one text, without its backslashes."""
        return unescape(self.value)

    def parts(self) -> list[str]:
        """Give the parts between semicolons (of ``N``, ``ADR``, ``ORG``); at least one."""
        return [unescape(part) for part in split_unescaped(self.value, ";")]

    def words(self) -> list[str]:
        """Give the words between commas (of ``CATEGORIES``); in version 2.1 also between semicolons."""
        return [
            unescape(word)
            for part in split_unescaped(self.value, ";")
            for word in split_unescaped(part, ",")
        ]


def unfold(content: bytes) -> list[tuple[int, bytes]]:
    r"""Join the folded lines of a vCard.

    Works on bytes because some phones fold in the middle of a UTF-8 character.

    Args:
        content: The whole file in an encoding that keeps ASCII, with LF, CR or CRLF line ends. May be empty.

    Returns:
        The line it begins on, counted from 1, and one entry a content line, in file order, without line ends. Empty
        lines are left out.

    Source:
        RFC 6350, section 3.2. In version 2.1 the white space of a fold belongs to the text (section 2.1.3), soft breaks
        of quoted-printable are not indented, and BASE64 mostly is not either.
    """
    joined: list[tuple[int, list[bytes]]] = []
    is_old = False
    previous = b""
    for number, line in enumerate(content.splitlines(), start=1):
        if joined and _is_soft_break(joined[-1][1], line):
            parts = joined[-1][1]
            parts[-1] = parts[-1].rstrip(b" \t")[:-1]
            parts.append(line)
        elif line[:1] in {b" ", b"\t"} and joined:
            joined[-1][1].append(
                line if is_old and _keeps_space(joined[-1][1][0], previous) else line[1:]
            )
        elif (
            joined
            and line.strip()
            and b":" not in line
            and _BASE64_HEAD.search(_head(joined[-1][1][0]))
        ):
            joined[-1][1].append(line)
        elif line.strip():
            is_old = is_old or line.upper().startswith(b"VERSION:2.1")
            is_old = is_old and not line.upper().startswith((b"VERSION:3", b"VERSION:4"))
            joined.append((number, [line]))
        previous = line
    return [(number, b"".join(parts)) for number, parts in joined]


def _is_soft_break(parts: list[bytes], line: bytes) -> bool:
    """Whether the line before ends in the ``=`` by which quoted-printable goes on in this one."""
    if not parts[-1].rstrip(b" \t").endswith(b"=") or line.strip().upper() == _END:
        return False
    return b"QUOTED-PRINTABLE" in _head(parts[0]).upper()


def _keeps_space(first: bytes, previous: bytes) -> bool:
    is_base64 = _BASE64_HEAD.search(_head(first)) is not None
    return not is_base64 and len(previous) not in _NEW_FOLD_OCTETS


def _head(line: bytes) -> bytes:
    """Give what stands before the value, with the beginning of one that carries its own encoding."""
    head, colon, value = line[:_LONGEST_HEAD].partition(b":")
    return head + colon + value if value[:5].lower() == b"data:" else head


class LineReader:
    """Takes content lines apart, in the letters of one file.

    Attributes:
        language: The shop's, for files that do not say their encoding.
        codec: The codec of lines that are not UTF-8.
    """

    def __init__(self, language: str, lines: list[tuple[int, bytes]]) -> None:
        self.language = language
        foreign = [line for _, line in lines if not _is_utf8(line)]
        self.codec = guess_codec(b"\n".join(foreign), language) if foreign else "utf-8"

    def read(self, number: int, raw: bytes) -> ContentLine | None:
        """Take a content line apart; None when it has no name and colon."""
        found = _HEAD.match(raw)
        head, value = (found[1], raw[found.end() :]) if found else raw.partition(b":")[::2]
        if len(head) == len(raw):
            return None
        parts = _PARAMETER.findall(self._decode(head, ""))
        name = _NAME.fullmatch(parts[0].strip()) if parts else None
        if name is None:
            return None
        line = ContentLine(number, (name[1] or "").lower(), name[2].upper())
        for part in parts[1:]:
            self._read_parameter(part, line.parameters)
        line.value = self._value(value, line)
        return line

    def _read_parameter(self, part: str, parameters: dict[str, list[str]]) -> None:
        custom = _CUSTOM_TYPE.fullmatch(part.strip())
        if custom is not None:
            parameters.setdefault("TYPE", []).append(self._custom_type(custom[1]))
            return
        name, equals, value = part.partition("=")
        if not equals:
            name, value = _name_of_bare(part.strip()), part.strip()
        values = [_plain_parameter(one) for one in _PARAMETER_VALUE.findall(value)]
        parameters.setdefault(name.strip().upper(), []).extend(values)

    def _custom_type(self, text: str) -> str:
        """Read Android's ``X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=EC=97=84)``."""
        settings, _, label = text.rpartition(",") if "=" in text else ("", "", text)
        if "QUOTED-PRINTABLE" not in settings.upper():
            return text
        return self._decode(binascii.a2b_qp(label.encode("utf-8", "replace")), "")

    def _value(self, raw: bytes, line: ContentLine) -> str:
        encoding = line.parameter("ENCODING").upper()
        charset = line.parameter("CHARSET")
        if encoding == "QUOTED-PRINTABLE":
            return self._decode(binascii.a2b_qp(raw), charset)
        if encoding in {"B", "BASE64"} and line.name not in {"PHOTO", "LOGO", "SOUND", "KEY"}:
            try:
                return self._decode(binascii.a2b_base64(raw), charset)
            except binascii.Error:
                return self._decode(raw, charset)
        return self._decode(raw, charset)

    def _decode(self, raw: bytes, charset: str) -> str:
        if raw.isascii() and b"\x1b$" not in raw:
            return raw.decode("ascii")
        for codec in (known_codec(charset), "iso2022_jp" if b"\x1b$" in raw else None, "utf-8"):
            if codec is not None:
                try:
                    return raw.decode(codec)
                except UnicodeError:
                    continue
        codec = self.codec if self.codec != "utf-8" else guess_codec(raw, self.language)
        return raw.decode(codec, "replace")


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def known_codec(charset: str) -> str | None:
    """Give the codec of a ``CHARSET``; None for none, for one we do not know and for codecs that are no letters."""
    name = _CODEC_SPELLINGS.get(charset.strip().lower(), charset.strip())
    if not name or not name.isascii() or not name.isprintable():
        return None
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None
    codec = _WIDER.get(codec, codec)
    return codec if codec in _KNOWN_CODECS else None


def _name_of_bare(value: str) -> str:
    """Say which parameter a bare value of version 2.1 belongs to (``TEL;CELL:``)."""
    if value.upper() in {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}:
        return "ENCODING"
    return "VALUE" if value.upper() in {"URL", "INLINE", "CONTENT-ID", "CID"} else "TYPE"


def _plain_parameter(value: str) -> str:
    value = value.strip()
    if value.startswith('"'):
        value = value.strip('"')
    return re.sub(r"\^[nN'^]", lambda mark: _CARET[mark[0]], value) if "^" in value else value


def split_unescaped(text: str, separator: str) -> list[str]:
    r"""Split at a separator that has no backslash before it; the backslashes stay.

    >>> split_unescaped(r"a\;b;c", ";")
    ['a\\;b', 'c']
    """
    if "\\" not in text:
        return text.split(separator)
    # Two backslashes are one letter, so that what follows them is no longer held by them.
    pieces = re.findall(rf"(?:\\.|[^{separator}\\]|\\$)+|{separator}", text, re.DOTALL)
    parts = [""]
    for piece in pieces:
        if piece == separator:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def unescape(text: str) -> str:
    r"""Take the backslashes out: ``\n`` is a line break, before anything else they only protect.

    >>> unescape(r"1\, 2\\\n3")
    '1, 2\\\n3'
    """
    if "\\" not in text:
        return text
    return re.sub(
        r"\\(.)", lambda mark: "\n" if mark[1] in "nN" else mark[1], text, flags=re.DOTALL
    )


def escape(text: str) -> str:
    r"""Put backslashes before what has a meaning in a value.

    >>> escape("a;b, c\n")
    'a\\;b\\, c\\n'
    """
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n")
