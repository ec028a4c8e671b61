"""Bytes to text, in whatever encoding they are."""

import codecs
import re

from charset_normalizer import from_bytes

from index.errors import BriefingRefused
from index.load.latin import ENCODINGS as LATIN_ENCODINGS
from index.load.latin import decode_latin

LEGACY_ENCODINGS = (
    "cp1252 cp1250 cp1251 koi8-r koi8-u cp866 iso8859-2 iso8859-5 cp1253 iso8859-7 cp1254 cp1255 cp1256 cp1257 cp1258"
    " cp874 mac-roman shift_jis euc_jp iso2022_jp gb18030 big5 euc_kr"
).split()
"""What a text without a mark may be in: the encodings that browsers know (WHATWG, Encoding Standard), without the rare
ones, for which short texts would be taken."""

READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
"""What browsers read as its superset (WHATWG, Encoding Standard, 4.2)."""

WIDE_ENCODINGS = ["utf_16_le", "utf_16_be", "utf_32_le", "utf_32_be"]
"""What a text with zero bytes may be in."""

DECLARATION_HEAD = 1024
"""A web page declares its encoding within so many first bytes (HTML Living Standard, 4.2.5.4)."""

RIGHT_PER_WRONG = 2
"""A text is UTF-8 with wrong bytes in it where, for each of those, at least so many characters beyond ASCII are right.
"""

REPLACEMENT = "\ufffd"
"""What stands for bytes that are no character."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf_32"),
    (codecs.BOM_UTF32_BE, "utf_32"),
    (codecs.BOM_UTF16_LE, "utf_16"),
    (codecs.BOM_UTF16_BE, "utf_16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_JIS_SHIFT = b"\x1b$"  # ISO-2022-JP, which looks like ASCII
_LINE_END = re.compile(r"\r\n?")
_CONTROL = re.compile(r"[\0-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, source: str, declared: str | None = None) -> str:
    """The text, every line end as a single line feed; `declared` is the encoding that its sender states.

    A mark at the start goes before everything; then what can be UTF-8 is, for hardly anything else can. Raises
    BriefingRefused, naming `source`, for what is no text, for zero characters are none, and for UTF-8 with wrong bytes
    in it: what stood there nobody knows.
    """
    text = _marked(data) or _utf_8(data)
    if not text and (broken := _broken_utf_8(data)):
        line = broken[: broken.index(REPLACEMENT)].count("\n") + 1
        raise BriefingRefused(
            source, f"it is UTF-8 with wrong bytes in it (the first in line {line}); save it as UTF-8 and try again"
        )
    text = text or _as_declared(data, declared) or _guessed(data)
    if data and (not text or "\0" in text):
        raise BriefingRefused(source, "it does not look like text; save it as UTF-8 text and try again")
    return _LINE_END.sub("\n", text or "")


def decode_page(data: bytes, source: str, declared: str | None = None) -> str:
    """The text of a web page, as `decode` reads it; wrong bytes in UTF-8 are shown as unknown, as browsers show them.

    Raises BriefingRefused for what is no text.
    """
    broken = None if _marked(data) or _utf_8(data) else _broken_utf_8(data)
    return _LINE_END.sub("\n", broken) if broken else decode(data, source, declared or declared_encoding(data))


def declared_encoding(page: bytes) -> str | None:
    """The encoding that a web page states of itself."""
    stated = _DECLARED.search(page[:DECLARATION_HEAD])
    return stated[1].decode("ascii", "replace") if stated else None


def _marked(data: bytes) -> str | None:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    return _strictly(data, encoding) if encoding else None


def _utf_8(data: bytes) -> str | None:
    return None if _is_iso_2022_jp(data) or b"\0" in data else _strictly(data, "utf-8")


def _broken_utf_8(data: bytes) -> str | None:
    """A text that is UTF-8 but for some bytes, with REPLACEMENT in their place; None for any other."""
    text = data.decode("utf-8", "replace")
    wrong = text.count(REPLACEMENT) - data.count(REPLACEMENT.encode())
    right = sum(map("\x7f".__lt__, text)) - wrong
    return text if right >= RIGHT_PER_WRONG * wrong > 0 and "\0" not in text else None


def _is_iso_2022_jp(data: bytes) -> bool:
    japanese = _strictly(data, "iso2022_jp") if _JIS_SHIFT in data else None
    return japanese is not None and not japanese.isascii()


def _as_declared(data: bytes, declared: str | None) -> str | None:
    try:
        name = codecs.lookup(declared or "").name
    except (LookupError, ValueError):
        return None
    encoding = READ_AS.get(name, name)
    return _strictly(data, encoding) if encoding in (*LEGACY_ENCODINGS, "utf-8") else None


def _guessed(data: bytes) -> str | None:
    best = from_bytes(data, cp_isolation=WIDE_ENCODINGS if b"\0" in data else LEGACY_ENCODINGS).best()
    if best is None or _CONTROL.search(str(best)):
        return None
    is_latin = codecs.lookup(best.encoding).name in (*LATIN_ENCODINGS, "cp1258")
    return (decode_latin(data) if is_latin else None) or str(best)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None
